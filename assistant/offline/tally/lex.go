package tally

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/tools/money"
)

// The words of an edit. A message with any other word in it is none.

// kind is what a token does in a clause.
type kind int

const (
	filler    kind = iota // says nothing that matters here
	mark                  // ends a clause
	amount                // ¥
	entry                 // names one
	strong                // puts another amount in the place of the old one: 改成, 其实
	weak                  // stands before an amount: 是, 按, 只有
	wrong                 // what was told is wrong
	not                   // denies an amount
	add                   // more comes
	sub                   // some goes
	gone                  // it does not count
	scale                 // half of it, twice as much
	alike                 // as much as another
	swapped               // the amounts are each other's
	inside                // among the amount of an entry
	aside                 // what a part of it was for: 是培训费
	keeps                 // it stays as it was
	points                // stands behind an amount that means an entry: 3万那笔
	total                 // all of them
	undone                // what the message before did is off: 不加了
	only                  // none but these
	supposing             // only supposed
	asking                // asks what it comes to
)

// token is one word of an edit.
type token struct {
	kind    kind
	at      int          // an entry's place
	it      bool         // the entry spoken of
	other   bool         // the other one of two
	again   bool         // 再, 又: nothing of its own before another word
	adverb  bool         // 其实: it may stand before more or less, too
	group   []int        // several entries at once: 前三季
	several bool         // the others, however many
	whole   bool         // without an amount it takes the whole entry off: 退了
	of      Ratio        // by what a scale multiplies
	told    bool         // an entry, by words that it was told with
	only    bool         // … that a clause names that is passed over
	said    string       // … as it is written
	value   money.Amount // of an amount
	unit    Unit         // … and what it counts
}

// lex reads a message as tokens; false if it has a word that is none, unless that stands in a clause that is beside the
// point.
func lex(entries []Entry, said Message) ([]token, bool) {
	var out []token
	from := 0 // where the clause begins, in out
	names := namesOf(entries)
	text := strings.ToLower(said.Masked)
	n := 0
	for len(text) > 0 {
		if rest, ok := strings.CutPrefix(text, "¥"); ok {
			if n >= len(said.Amounts) {
				return nil, false
			}
			out = append(out, token{kind: amount, value: said.Amounts[n], unit: said.unit(n)})
			n++
			text = unitWords(rest)
			continue
		}
		best, size := token{}, 0
		for _, name := range names {
			if len(name.word) > size && strings.HasPrefix(text, name.word) {
				best, size = token{kind: entry, at: name.at}, len(name.word)
			}
		}
		for range mostPieces {
			if size > 0 {
				size += len(text[size:]) - len(thatPiece(text[size:]))
			}
		}
		if t, length := place(entries, text); length > size {
			best, size = t, length
		}
		if m := monthWord.FindString(text); len(m) > size {
			best, size = token{kind: filler}, len(m)
		}
		if m := forWhat.FindString(text); len(m) > size && !slices.ContainsFunc(names, func(n name) bool { return strings.Contains(m, n.word) }) {
			best, size = token{kind: aside}, len(m)
		}
		if t, length := scaling(text); length > size {
			best, size = t, length
		}
		for _, length := range lengths {
			if length <= size {
				break
			}
			if length <= len(text) {
				if t, ok := words[text[:length]]; ok {
					best, size = t, length
					break
				}
			}
		}
		if size == 0 {
			best, size = told(entries, text)
		}
		if size == 0 {
			whole := strings.ToLower(said.Masked)
			rest, ok := beside(names, out[from:], whole[:len(whole)-len(text)], text)
			if !ok {
				return nil, false
			}
			out, text = append(out[:from], rest.tokens...), rest.text
			continue
		}
		out = append(out, best)
		if text = text[size:]; best.kind == mark {
			from = len(out)
		}
	}
	return slices.DeleteFunc(withoutAgain(out), func(t token) bool { return t.kind == filler }), n == len(said.Amounts)
}

// withoutAgain makes nothing of 再 and 又 before a word that tells itself what happens: 再让2万, 又改成3万.
func withoutAgain(tokens []token) []token {
	for i := range tokens {
		if !tokens[i].again {
			continue
		}
		for _, t := range tokens[i+1:] {
			if t.kind == filler {
				continue
			}
			if t.kind == add || t.kind == sub || t.kind == gone || t.kind == strong || t.kind == scale || t.kind == wrong {
				tokens[i].kind = filler
			}
			break
		}
	}
	return tokens
}

// unitWords cuts the unit behind an amount.
func unitWords(text string) string {
	for _, unit := range []string{"块钱", "元整", "元", "块"} {
		if rest, ok := strings.CutPrefix(text, unit); ok {
			return rest
		}
	}
	return text
}

// name is a word by which an entry may be called.
type name struct {
	word string
	at   int
}

// leastPiece is how many characters of a name are enough, if no other entry's has them.
const leastPiece = 2

// namesOf are the names of all entries and the pieces of them that are no other's: 阿里 for 阿里云.
func namesOf(entries []Entry) []name {
	var out []name
	for i, e := range entries {
		for _, n := range e.Names {
			runes := []rune(strings.ToLower(n))
			for from := range runes {
				for to := from + 1; to <= len(runes); to++ {
					word := string(runes[from:to])
					whole := to-from == len(runes)
					if !whole && (to-from < leastPiece || from > 0 && to < len(runes)) || isWord(word) && !(whole && words[word].kind == filler) || elsewhere(entries, i, word) && !whole {
						continue
					}
					out = append(out, name{word, i})
				}
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(out), func(n name) bool {
		return slices.ContainsFunc(out, func(o name) bool { return o.word == n.word && o.at != n.at }) // two go by it
	})
}

// elsewhere: another entry than the i-th has the word in a name.
func elsewhere(entries []Entry, i int, word string) bool {
	for j, e := range entries {
		if j != i && slices.ContainsFunc(e.Names, func(n string) bool { return strings.Contains(strings.ToLower(n), word) }) {
			return true
		}
	}
	return false
}

// pieceWords stand behind a name: 阿里云那笔, A款的数.
var pieceWords = []string{"那一笔", "那一款", "那个", "那笔", "那份", "那块", "那边", "那款", "那套", "那单", "那家", "那部分", "那项", "那张", "那条", "那台", "那颗", "那期", "那批", "这个", "这笔", "这份", "这块", "这边", "这款", "这套", "这单", "这家", "这部分", "这项", "的", "部分", "家", "产品", "型号", "供应商", "商", "机房", "公司", "车间", "合同", "订单", "项目", "方案"}

// mostPieces is how many of them stand behind one name at most: 甲产品的那部分.
const mostPieces = 3

// thatPiece cuts such a word.
func thatPiece(text string) string {
	for _, w := range pieceWords {
		if rest, ok := strings.CutPrefix(text, w); ok {
			return rest
		}
	}
	return text
}

// words has every fixed word with what it does; lengths are theirs in bytes, the longest first.
var words, lengths = func() (map[string]token, []int) {
	all := map[string]token{}
	sizes := map[int]bool{}
	for _, group := range vocabulary {
		for w := range strings.FieldsSeq(group.words) {
			if _, twice := all[w]; twice {
				panic("tally: twice in the vocabulary: " + w)
			}
			all[w] = group.token
			sizes[len(w)] = true
		}
	}
	for _, m := range []string{",", "，", "。", ".", ";", "；", "?", "？", "!", "！", "、", ":", "：", "\n", "…", "~", "～"} {
		all[m], sizes[len(m)] = token{kind: mark}, true
	}
	all[" "], sizes[1] = token{kind: filler}, true
	var lengths []int
	for n := range sizes {
		lengths = append(lengths, n)
	}
	slices.Sort(lengths)
	slices.Reverse(lengths)
	return all, lengths
}()

// isWord: the vocabulary has it.
func isWord(w string) bool { _, ok := words[w]; return ok }
