package tally

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// What a message says besides: how its writer came to know, and what else an entry was told of with.

// told reads an entry by words that it was told with, and no other: 验布那套, of AI验布的工业互联网系统 beside 云上显卡.
func told(entries []Entry, text string) (token, int) {
	best, size := token{}, 0
	for i, e := range entries {
		n := 0
		for length := range prefixes(text) {
			word := text[:length]
			if matters.MatchString(word) || !strings.Contains(e.Told, word) {
				break
			}
			if utf8.RuneCountInString(word) >= leastPiece && !slices.ContainsFunc(entries, func(o Entry) bool {
				return o.Told != e.Told && strings.Contains(o.Told, word)
			}) {
				n = length
			}
		}
		if n > 0 && n == size {
			return token{}, 0 // of two entries told together
		}
		if n > size {
			best, size = token{kind: entry, at: i, told: true}, n
		}
	}
	for range mostPieces {
		if size > 0 {
			size += len(text[size:]) - len(thatPiece(text[size:]))
		}
	}
	return best, size
}

// prefixes are the lengths of the beginnings of a text that are words of Chinese alone, up to mostOfWord characters.
func prefixes(text string) func(func(int) bool) {
	return func(yield func(int) bool) {
		n := 0
		for at, r := range text {
			if r < 0x4e00 || r > 0x9fff || n == mostOfWord {
				return
			}
			n++
			if !yield(at + utf8.RuneLen(r)) {
				return
			}
		}
	}
}

// mostOfWord is how long a word is at most by which an entry is recognised: 自动驾驶标注平台.
const mostOfWord = 8

// skipped is what is left of a clause that is beside the point, and the text behind it.
type skipped struct {
	tokens []token
	text   string
}

// beside passes over a clause that has words of its own, if they can change nothing: 结算单少看了一张红字. It may name one
// entry, of which the next clause tells. before and text are the message up to that word and from there.
func beside(names []name, so []token, before, text string) (skipped, bool) {
	end := len(text)
	for i, r := range text {
		if t, ok := words[string(r)]; ok && t.kind == mark {
			end = i
			break
		}
	}
	begin := 0
	for i, r := range before {
		if t, ok := words[string(r)]; ok && t.kind == mark {
			begin = i + utf8.RuneLen(r)
		}
	}
	clause := before[begin:] + text[:end]
	if strings.Contains(clause, "¥") || matters.MatchString(clause) || utf8.RuneCountInString(clause) > mostBeside {
		return skipped{}, false
	}
	refs := slices.DeleteFunc(slices.Clone(so), func(t token) bool { return t.kind != entry })
	others := slices.ContainsFunc(names, func(n name) bool { return strings.Contains(text[:end], n.word) })
	if others || len(refs) > 1 || slices.ContainsFunc(so, func(t token) bool {
		return !slices.Contains([]kind{filler, entry, weak, add, aside}, t.kind)
	}) {
		return skipped{}, false
	}
	for i := range refs {
		refs[i].only = true
	}
	return skipped{refs, text[end:]}, true
}

// mostBeside is how many characters a clause has at most that is passed over: more of them tell more than that.
const mostBeside = 16

// matters are words that may change what something comes to, or ask for something else.
var matters = regexp.MustCompile(`[不没未非别无零\d%]|备案|认定|级|入选|落选|评|个人|私|年|子公司|关联|自研|专利|知识|产权|领|重复|证|税|美元|美金|港|欧|日元|每|月|季|半|倍|折|成[本]?|[吗么谁哪]|怎|什|为何|几|多少|另|又|再|还|其他|其余|全|都|一共|合|总|开源|免费|二手|借|赠|要是|如果|假如|万一|若|条|措施|规定|文件|政策|单位|局|材料|时间|哪|能|可以|算数|取消|退|扣|减|去掉|停|联网|人工智能|ai|贴牌|代工|公司|通用|办公|落地|突破|成效|效果|只|单[看说算]|就[看算报]|[看算报][它这那]|作废|黄|成了|差|省|市里|补|奖|领|拿`)
