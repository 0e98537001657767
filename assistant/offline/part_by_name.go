package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// A part of what was told, called by what it was for and not by its figure: 其中10万是部署费, then 部署费不算呢.

var (
	// partFor is what a part was for, behind its figure.
	partFor = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:是|属于|为|算|花在|用于|用在|拿去|买|做|付)*([\p{Han}a-z]{2,6})`)
	// forBefore is what it was for, before its figure.
	forBefore = pattern.MustCompile(`^(?:元|块钱?)?(?:其中|里面|里头|包括|包含|分别是|和|跟|另有|还有)*(?:的|有)?([\p{Han}a-z]{2,5}?)(?:是|花了?|占了?|用了?|共|大概|约)*$`)
	// outOf says that something does not count.
	outOf = pattern.MustCompile(`扣|去掉|去除|除去|除掉|刨|剔|不算|不该算|不应该?算|不计|不含|减掉|减去|拿掉|抛开`)
	// restOn is what is still to come, and asks how much more that brings: 那差的这180万能多补多少.
	restOn = pattern.MustCompile(`(?:差|剩|剩下|余下|没投|没买|没花|没用)的(?:这|那)?¥(?:元|块钱?)?[^,，。¥]{0,8}多(?:补|拿|得|领|给|奖)`)
)

// partByName is the message with the figure of a part in the place of what it was for; "" if it names none.
func (l *plan) partByName(message string) string {
	if len(l.sums) == 1 && restOn.MatchString(l.masked) {
		return "再加" + l.sums[0].Text + "能多补多少"
	}
	own := oursOnly.MatchString(l.masked)
	if len(l.sums)+len(l.measures) > 0 || !own && !outOf.MatchString(l.text) {
		return ""
	}
	bare := outAlone.MatchString(l.masked) && len(l.memory.PartsFor) > 0 &&
		!slices.ContainsFunc(l.memory.PartsFor, func(p PartFor) bool { return p.Text != l.memory.PartsFor[0].Text })
	for _, part := range l.memory.PartsFor {
		name := dealtWith.ReplaceAllString(part.For, "")
		if bare || own && ofOthers.MatchString(part.For) || !own && utf8.RuneCountInString(name) > 1 && strings.Contains(strings.ToLower(message), name) {
			return "那" + part.Text + "不算呢"
		}
	}
	return ""
}

var (
	// dealtWith is what was done, behind whom or what: 子公司卖的.
	dealtWith = pattern.MustCompile(`(?:卖|买|付|用|花|开|投|出|签)?(?:出去)?的$`)
	// oursOnly keeps to one's own part, beside one of others.
	oursOnly = pattern.MustCompile(`(?:只|光|就|单)(?:算|看|按|报|说)(?:我们|我司|咱们|本公司|公司)?(?:自己|本身|自家)(?:的|那)|自己的(?:是)?多少`)
	ofOthers = pattern.MustCompile(`^(?:子|母|分|总|兄弟|关联)公司|^(?:代理|别|人家|客户|经销|合作|对方)`)
	// outAlone leaves out what was spoken of, without its name: 不算的话呢.
	outAlone = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如)?(?:它|这个|那个|这笔|那笔|这块|那块|这部分|那部分)?(?:不算|不计|去掉|扣掉|剔除|不含)(?:的话|进去|在内|呢|咧|多少|能|补|奖)*[^\pL]*$`)
)

// PartFor is a part of an amount by its figure, and what it was for: 10万, 部署费.
type PartFor struct {
	Text string `json:"text"`
	For  string `json:"for"`
}

// partsFor are the parts that a message names by what they were for.
func (s *sentence) partsFor() []PartFor {
	var out []PartFor
	for i := 1; i < len(s.amounts); i++ {
		if m := partFor.FindStringSubmatch(s.after(i)); m != nil && partOf.MatchString(s.before(i)) {
			out = append(out, PartFor{Text: s.amounts[i].Text, For: m[1]})
		}
	}
	for i := range s.amounts { // 其中设备200万，软件60万
		if m := forBefore.FindStringSubmatch(lastPart(s.before(i))); m != nil && madeOf.MatchString(s.masked) && !slices.ContainsFunc(out, func(p PartFor) bool { return p.For == m[1] }) {
			out = append(out, PartFor{Text: s.amounts[i].Text, For: m[1]})
		}
	}
	return out
}

// alreadyOut asks again for what was worked out without the amount that the message takes out of it, and keeps to it
// where it was worked out both with and without: 其中80万是装修, whose 80万 is gone already, then 装修不算.
func (l *plan) alreadyOut(message string) string {
	if len(l.sums) != 1 || !outOf.MatchString(message) || !outOf.MatchString(l.text) || andMore.MatchString(l.text) || andMore.MatchString(message) || len(l.explicit()) > 0 {
		return ""
	}
	without := func(it Item) bool { return it.without(l.sums[0].High) }
	for _, topic := range slices.Backward(l.memory.Shown) {
		items := l.memory.Items[topic]
		if at := slices.IndexFunc(items, without); at >= 0 && (len(items) == 1 || l.memory.Either[topic]) {
			l.memory.Items[topic] = []Item{items[at].clone()}
			delete(l.memory.Either, topic)
			l.memory.show(topic)
			l.memory.focus(about(topic))
			return "那能补多少"
		}
	}
	return ""
}

// countedAgain puts back what was taken off before, where the message says that it counts: 有10万是去年的, then
// 查清楚了，那10万也是今年的.
func (l *plan) countedAgain() string {
	topic := l.memory.lastTopic()
	items, name := l.memory.Items[topic], string(mainRole[topic])
	if len(l.sums) != 1 || len(items) != 1 || name == "" || len(l.explicit()) > 0 || !countsAfterAll.MatchString(l.masked) || countsNot.MatchString(l.masked) {
		return ""
	}
	off := l.sums[0].High
	had, known := items[0].Money[name]
	if !known || has(items[0].Low, name) || !items[0].without(off) {
		return ""
	}
	all := copies(items)
	all[0].Assumptions = nil
	all[0].put(name, yearly{low: had.Add(off), high: had.Add(off), assumptions: []string{had.Format() + "元加回" + off.Format() + "元"}})
	l.memory.Items[topic] = all
	return "那能补多少"
}

var (
	countsAfterAll = pattern.MustCompile(`¥[^,，。¥]{0,4}(?:是|算|属于|也算)(?:今年|本年|当年|我们|本项目|这个项目|进|回|上|在内|数)|¥[^,，。¥]{0,3}(?:加|放|补|计|并|算|收)(?:回|进|入|上)|(?:加|放|补|算)回(?:来|去)?[^,，。¥]{0,3}¥`)
	countsNot      = pattern.MustCompile(`不(?:是|算|能|该|计|属于|应)|没(?:有)?(?:算|计)|别(?:算|计)|非|[吗么]`)
)

// without: so much was taken off the item, or left out of it, already.
func (it Item) without(v money.Amount) bool {
	return slices.ContainsFunc(it.Off, func(p Part) bool { return p.High.Equal(v) }) || slices.ContainsFunc(it.Assumptions, func(a string) bool {
		return strings.Contains(a, "减去"+v.Format()+"元") || strings.Contains(a, "里不算"+v.Format()+"元")
	})
}

// andMore takes another of the same amount out.
var andMore = pattern.MustCompile(`后来|退|再|又|另|还有|也|里面|里头|其中|当中|是[^,，。]{1,8}的|不(?:用)?扣|别扣|不减|回来|算(?:进|回|上)`)
