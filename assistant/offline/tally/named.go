package tally

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/tools/money"
)

// Named reads a message that Read does not know every word of, where nothing but putting named entries right can be meant:
// 复核发现二季度那笔记反了，应当是2.41万，其余两笔没错; 四季度漏入账18万，四季度应为253万，全年1008万. Each amount is what a
// named entry is now, by how much it moved, what it was, or what all come to. false if one is none of these, or a word
// stands there that might mean something else.
func Named(entries []Entry, said Message) (Edit, bool) {
	if len(entries) < 2 || len(said.Amounts) == 0 || utf8.RuneCountInString(said.Masked) > mostOfNamed || hazards.MatchString(elsesPart.ReplaceAllString(stays.ReplaceAllString(said.Masked, ""), "")) {
		return Edit{}, false
	}
	texts := strings.Split(said.Masked, "¥")
	if len(texts) != len(said.Amounts)+1 {
		return Edit{}, false
	}
	var edit Edit
	now := make([]money.Amount, len(entries))
	moved := map[int]bool{}
	var whole *money.Amount
	at := -1
	for i, e := range entries {
		now[i] = e.Amount
	}
	for i, v := range said.Amounts {
		if said.unit(i) != Yuan {
			return Edit{}, false
		}
		before := texts[i]
		if named, several := namedIn(entries, before); several {
			return Edit{}, false
		} else if named >= 0 {
			at = named
		}
		switch {
		case wholeIs.MatchString(before):
			whole = &v
		case at < 0:
			return Edit{}, false
		case movesBy.MatchString(before):
			moved[at] = true
		case v.Equal(entries[at].Amount) && (wasSo.MatchString(before) || strings.HasPrefix(texts[i+1], "是错") || strings.HasPrefix(texts[i+1], "不对")):
			moved[at] = true
		case v.Equal(entries[at].Amount) && endsInName(entries[at], before):
			moved[at] = true // 长乐那4万也降了，3万7
		case isNow.MatchString(strings.TrimRight(before, ",， ")) || endsInName(entries[at], before) || fell.MatchString(before):
			if slices.ContainsFunc(edit.Changes, func(c Change) bool { return c.At == at }) || v.Equal(entries[at].Amount) {
				return Edit{}, false
			}
			now[at] = v
			edit.Changes = append(edit.Changes, Change{Kind: Set, At: at, By: v, Was: entries[at].Amount, Now: v, Of: Ratio{1, 1}})
		default:
			return Edit{}, false
		}
	}
	if _, several := namedIn(entries, stays.ReplaceAllString(texts[len(texts)-1], "")); several || len(edit.Changes) == 0 {
		return Edit{}, false
	}
	for at := range moved {
		if !slices.ContainsFunc(edit.Changes, func(c Change) bool { return c.At == at }) {
			return Edit{}, false // 四季度漏入账18万, and not what it comes to
		}
	}
	if whole != nil && !whole.Equal(sumOf(now)) {
		return Edit{}, false
	}
	edit.Supposed = supposes.MatchString(said.Masked)
	edit.Total = whole != nil
	return edit, true
}

// mostOfNamed is how many characters such a message has at most.
const mostOfNamed = 100

var (
	// stays says that the others stay as they are.
	stays = regexp.MustCompile(`(?:其余|其他|其它|别的|另外|剩下|上半年|下半年|[一二三四]季度|前面)?(?:的)?(?:那|这)?[一两三四几]?(?:样|个|项|笔|条|款|张|家|块|份)?(?:都|全|也|还)?(?:不变|没变|没动|不动|没错|不改|没改|照旧|一样|照原来的|是对的|都对)`)
	// hazards are words by which something else may be meant.
	hazards = regexp.MustCompile(`[倍折%不没未无每各比]|[一二三四五六七八九]成|还是|或者|美元|港币|日元|欧元|哪|谁|怎么|为什么|为何|几[个家款笔]|退回|作废|取消|分别|条件|备案|如果只|单看|只看|入选|评上|自主`)
	// elsesPart says that a part was for something else.
	elsesPart = regexp.MustCompile(`(?:[,，])?(?:跟这|和这|与此)?(?:个|事)?(?:不沾边|不相干|不搭界|无关|没关系)(?:的)?`)
	// wholeIs stands before what all come to.
	wholeIs = regexp.MustCompile(`(?:全年|一年|总额|总数|合计|总共|一共|加起来|合起来|总计|共计|[两三四]笔)(?:就|那就|也就|现在|实际)*(?:应为|应该?是|应是|是|为|成了|变成|有|到|共)?(?:了)?$|(?:全年|一共|总共|合计|加起来)[^,，。;；]{0,8}$`)
	// movesBy stands before by how much something moved, wasSo before what it was.
	movesBy = regexp.MustCompile(`(?:漏|少|多|补|加|追加|里(?:头|面)?(?:有)?|退|扣|减|砍|冲|入账|差)(?:了|掉|去|记|入账|算|报|计|写|进|回)*(?:一笔|一张)?$`)
	wasSo   = regexp.MustCompile(`(?:原来|原先|之前|先前|本来|写成|记成|报成|说成|算成)(?:的|是|为|成|了)*$`)
	// isNow stands before what something is now.
	isNow = regexp.MustCompile(`(?:应当|应该|应|剩下?|余下?|谈妥|定在|其实|实际|正确|准确|更正|改|变|成|为|是|到|只要|只有|只|才|按|算|只付了?|只花了?|[:：=])(?:的|了|是|为|成|到|按)*$`)
	// fell stands before what something fell or rose to, where a mark stands between: 也降了，3万7.
	fell = regexp.MustCompile(`(?:降|涨|砍|压|减|谈|变|调)(?:了|下来|下去|价)*[,，]$`)
	// supposes only supposes it.
	supposes = regexp.MustCompile(`如果|要是|假如|假设|万一|呢[^\pL]*$`)
)

// namedIn is the entry that a text names last, −1 if it names none; several if it names more than one.
func namedIn(entries []Entry, text string) (at int, several bool) {
	at = -1
	for i := range entries {
		for _, name := range shortNames(entries, i) {
			if strings.Contains(text, name) {
				if at >= 0 && at != i {
					return -1, true
				}
				at = i
				break
			}
		}
	}
	for i, n := range []string{"一", "二", "三", "四", "五"} {
		if i < len(entries) && strings.Contains(text, "第"+n) && !strings.Contains(text, "第"+n+"季") {
			if at >= 0 && at != i {
				return -1, true
			}
			at = i
		}
	}
	return at, false
}

// shortNames are what an entry may be called, and the ends of its names that no other has: 交换机 of 全光交换机.
func shortNames(entries []Entry, at int) []string {
	var out []string
	for _, name := range entries[at].Names {
		runes := []rune(name)
		for from := 0; from == 0 || len(runes)-from >= leastName; from++ {
			if from > len(runes) {
				break
			}
			short := string(runes[from:])
			if from > 0 && (runes[from] < 0x4e00 || slices.ContainsFunc(entries, func(o Entry) bool {
				return !slices.Equal(o.Names, entries[at].Names) && slices.ContainsFunc(o.Names, func(n string) bool { return strings.Contains(n, short) })
			})) {
				break
			}
			out = append(out, short)
		}
	}
	return out
}

// leastName is how many characters the end of a name has at least that the whole is called by.
const leastName = 3

// endsInName: the amount stands right behind the name.
func endsInName(e Entry, text string) bool {
	return slices.ContainsFunc(e.Names, func(n string) bool {
		_, behind, found := strings.Cut(text, n)
		return found && nameEnd.MatchString(behind)
	})
}

var nameEnd = regexp.MustCompile(`^(?:那边?|这边?)?(?:那|这)?(?:笔|张|家|款|块|个)?(?:付了?|花了?|卖了?|收了?|用了?|投了?|结了?)?$`)

func sumOf(amounts []money.Amount) (all money.Amount) {
	for _, a := range amounts {
		all = all.Add(a)
	}
	return all
}
