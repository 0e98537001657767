package plan

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// restOn is what is still to come, and asks how much more that brings: 那差的这180万能多补多少.
var restOn = pattern.MustCompile(`(?:差|剩|剩下|余下|没投|没买|没花|没用)的(?:这|那)?¥(?:元|块钱?)?[^,，。¥]{0,8}多(?:补|拿|得|领|给|奖)`)

// partByName is the message with the figure of a part in the place of what it was for; "" if it names none.
func (l *Plan) partByName(message string) string {
	if len(l.Sums) == 1 && restOn.MatchString(l.Masked) {
		return "再加" + l.Sums[0].Text + "能多补多少"
	}
	if only := l.onlyPart(message); only != "" {
		return only
	}
	own := oursOnly.MatchString(l.Masked)
	if len(l.Sums)+len(l.Measures) > 0 || !own && !reading.OutOf.MatchString(l.Text) {
		return ""
	}
	bare := outAlone.MatchString(l.Masked) && len(l.Memory.PartsFor) > 0 &&
		!slices.ContainsFunc(l.Memory.PartsFor, func(p sentence.PartFor) bool { return p.Text != l.Memory.PartsFor[0].Text })
	for _, part := range l.Memory.PartsFor {
		name := dealtWith.ReplaceAllString(part.For, "")
		if bare || own && ofOthers.MatchString(part.For) || !own && utf8.RuneCountInString(name) > 1 && strings.Contains(strings.ToLower(message), name) {
			return "那" + part.Text + "不算呢"
		}
	}
	return ""
}

// onlyPart keeps to a part by what it was for: 要是只算软件呢. "" if the message keeps to none.
func (l *Plan) onlyPart(message string) string {
	words := reading.InPlainWords[l.Memory.LastTopic()]
	m := keepsToPart.FindStringSubmatch(l.Masked)
	if words.Told == "" || m == nil || len(l.Sums)+len(l.Measures) > 0 {
		return ""
	}
	for _, part := range l.Memory.PartsFor {
		if name := dealtWith.ReplaceAllString(part.For, ""); strings.HasPrefix(m[1], name) || strings.HasPrefix(name, m[1]) {
			return "如果" + fmt.Sprintf(words.Told, strings.TrimSuffix(part.Text, "元")) + "呢"
		}
	}
	return ""
}

// keepsToPart names the one part that is to count.
var keepsToPart = pattern.MustCompile(`(?:只|光|单|仅|就)(?:能)?(?:算|认|看|按|报|计|补)(?:其中)?(?:的)?([\p{Han}a-z]{2,6}?)(?:费用?|款|部分|那块|那部分|这块|这部分)?(?:的话|呢|能|补|是|有|[^\pL]|$)`)

// partOfBefore reads a part that is told after the whole as if both were told at once: 质检投了600万 … 其中软件200万. "" if the
// message tells none, or what becomes of it.
func (l *Plan) partOfBefore() string {
	topic := l.Memory.LastTopic()
	items, words := l.Memory.Items[topic], reading.InPlainWords[topic]
	if words.Told == "" || topic == asked.Computing || topic == asked.Research || len(items) != 1 || len(items[0].Parts) > 0 || l.English || !partNamed.MatchString(l.Masked) || reading.TakesOut.MatchString(l.Masked) || reading.OutOf.MatchString(l.Text) || otherThings.MatchString(l.Masked) {
		return ""
	}
	name := string(sentence.MainRole[topic])
	whole, known := items[0].Money[name]
	if !known || memory.Has(items[0].Low, name) {
		return ""
	}
	var all money.Amount
	for _, s := range l.Sums {
		if s.Index < 0 || s.Period != sentence.PerYear {
			return ""
		}
		all = all.Add(s.High)
	}
	if !all.Less(whole) {
		return "" // all of it is known: 其中设备款210万，尾款100万
	}
	return fmt.Sprintf(words.Told, whole.Format()) + "，" + l.message
}

var (
	// partNamed tells what a part was for, and how much it was.
	partNamed = pattern.MustCompile(`^[^\pL]*(?:这|那)?(?:其中|里面|里头|里边|当中)(?:的|有)?[\p{Han}a-z]{2,6}?(?:费用?|款)?(?:是|花了?|占了?|用了?|有|大概|约)*¥`)
	// otherThings are of another year, or of somebody else.
	otherThings = pattern.MustCompile(`先付|付清|尾款|首款|预付|定金|[去前明后上]年|别的|其他|退|客户|[母子分]公司|关联|人家|别家|合作|代[收付买]|改|不(?:是|能|该|归|属|算|计|要)|错|只有|实际|到账|没`)
)

var (
	// dealtWith is what was done, behind whom or what: 子公司卖的.
	dealtWith = pattern.MustCompile(`(?:卖|买|付|用|花|开|投|出|签)?(?:出去)?的$`)
	// oursOnly keeps to one's own part, beside one of others.
	oursOnly = pattern.MustCompile(`(?:只|光|就|单)(?:算|看|按|报|说)(?:我们|我司|咱们|本公司|公司)?(?:自己|本身|自家)(?:的|那)|自己的(?:是)?多少`)
	ofOthers = pattern.MustCompile(`^(?:子|母|分|总|兄弟|关联)公司|^(?:代理|别|人家|客户|经销|合作|对方)`)
	// outAlone leaves out what was spoken of, without its name: 不算的话呢.
	outAlone = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如)?(?:它|这个|那个|这笔|那笔|这块|那块|这部分|那部分)?(?:不算|不计|去掉|扣掉|剔除|不含)(?:的话|进去|在内|呢|咧|多少|能|补|奖)*[^\pL]*$`)
)

// alreadyOut asks again for what was worked out without the amount that the message takes out of it, and keeps to it
// where it was worked out both with and without: 其中80万是装修, whose 80万 is gone already, then 装修不算.
func (l *Plan) alreadyOut(message string) string {
	if len(l.Sums) != 1 || !reading.OutOf.MatchString(message) || !reading.OutOf.MatchString(l.Text) || andMore.MatchString(l.Text) || andMore.MatchString(message) || len(l.Explicit()) > 0 {
		return ""
	}
	without := func(it memory.Item) bool { return it.Without(l.Sums[0].High) }
	for _, topic := range slices.Backward(l.Memory.Shown) {
		items := l.Memory.Items[topic]
		if at := slices.IndexFunc(items, without); at >= 0 && (len(items) == 1 || l.Memory.Either[topic]) {
			l.Memory.Items[topic] = []memory.Item{items[at].Clone()}
			delete(l.Memory.Either, topic)
			l.Memory.Show(topic)
			l.Memory.Focus(reading.About(topic))
			return "那能补多少"
		}
	}
	return ""
}

// countedAgain puts back what was taken off before, where the message says that it counts: 有10万是去年的, then
// 查清楚了，那10万也是今年的.
func (l *Plan) countedAgain() string {
	topic := l.Memory.LastTopic()
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	if len(l.Sums) != 1 || len(items) != 1 || name == "" || len(l.Explicit()) > 0 || !countsAfterAll.MatchString(l.Masked) || countsNot.MatchString(l.Masked) {
		return ""
	}
	off := l.Sums[0].High
	had, known := items[0].Money[name]
	if !known || memory.Has(items[0].Low, name) || !items[0].Without(off) {
		return ""
	}
	all := memory.Copies(items)
	all[0].Assumptions = nil
	all[0].Put(name, memory.Yearly{Low: had.Add(off), High: had.Add(off), Assumptions: []string{had.Format() + "元加回" + off.Format() + "元"}})
	l.Memory.Items[topic] = all
	return "那能补多少"
}

var (
	countsAfterAll = pattern.MustCompile(`¥[^,，。¥]{0,4}(?:是|算|属于|也算)(?:今年|本年|当年|我们|本项目|这个项目|进|回|上|在内|数)|¥[^,，。¥]{0,3}(?:加|放|补|计|并|算|收)(?:回|进|入|上)|(?:加|放|补|算)回(?:来|去)?[^,，。¥]{0,3}¥`)
	countsNot      = pattern.MustCompile(`不(?:是|算|能|该|计|属于|应)|没(?:有)?(?:算|计)|别(?:算|计)|非|[吗么]`)
)

// andMore takes another of the same amount out.
var andMore = pattern.MustCompile(`后来|退|再|又|另|还有|也|里面|里头|其中|当中|是[^,，。]{1,8}的|不(?:用)?扣|别扣|不减|回来|算(?:进|回|上)`)
