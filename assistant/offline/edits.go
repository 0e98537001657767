package offline

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// What was said before is a ledger, and a later message edits it: it takes an
// entry out, gives one back, or goes back to an earlier figure.

// Part is one of the amounts that an item's amount was added up from.
type Part struct {
	Low  money.Amount `json:"low"`
	High money.Amount `json:"high"`
}

// Figure is an amount that the conversation calculated with.
type Figure struct {
	Topic asked.Topic  `json:"topic"`
	Low   money.Amount `json:"low"`
	High  money.Amount `json:"high"`
}

// mostFigures is how many amounts a conversation can go back to.
const mostFigures = 20

var (
	takenOut   = regexp.MustCompile(`(去掉|拿掉|减掉|剔除|除掉|删掉|划掉|不要|撤掉|取消|不算|别算|作废|扣掉|抹掉)(了|上|进)?(刚才|刚刚|前面|上面|之前|先前|原来)?(说|讲|加|报)?(的)?(那|这)?(个|笔|款|项|份)?(是|有)?$`)
	outAfter   = regexp.MustCompile(`^[^,，。¥]{0,8}(取消|作废|黄了|没成|赖账|不做了|不买了)|^(的)?(那|这)?(个|笔|款|项|份)?(的)?(就|先|也|都)?(去掉|拿掉|不算|不要|别算|作废|取消|删掉|划掉|剔除|不作数|扣掉|是别)`)
	goesBack   = regexp.MustCompile(`(回到|退回|还是按|还按|仍按|按回|还原到|恢复)(刚才|刚刚|前面|上面|之前|先前|原来|最初|最早|一开始|第一次|最开始)?(说|讲|报)?(的|那)?(个|笔)?$`)
	givenAfter = regexp.MustCompile(`^(的)?(是|要|被)?(退货|退款|退回|退了|退掉|红冲|返还)`)
	givenIn    = regexp.MustCompile(`(退货|退款|退回|退了|退掉|返还|冲减|冲销|红冲|客户退)(了|的|有|掉|款)?(是|有)?$`)
)

// edited handles one amount that changes what is known of a topic; nil if the
// message does nothing of the kind.
func (r *Reading) edited(topic asked.Topic, sums []sum, before []Item) []Item {
	name := string(mainRole[topic])
	mixedIn := false
	if len(sums) == 2 && len(before) > 0 && before[len(before)-1].Money[name].Equal(sums[0].High) && takesOut.MatchString(r.masked+mixed.FindString(r.masked)) {
		sums, mixedIn = sums[1:], true // 那500万里混进了120万旧设备，扣掉
	}
	if len(sums) != 1 || len(before) == 0 || sums[0].index < 0 {
		return nil
	}
	s := sums[0]
	out := takenOut.MatchString(r.before(s.index)) || outAfter.MatchString(firstPart(r.after(s.index)))
	back := givenIn.MatchString(r.before(s.index)) || givenAfter.MatchString(r.after(s.index))
	back = back || mixedIn
	if !out && !back {
		return nil
	}
	same := func(a money.Amount) bool { return a.Equal(s.High) }
	if out {
		for i, it := range before {
			if len(before) > 1 && same(it.Money[name]) {
				return slices.Delete(copies(before), i, i+1)
			}
			if p := slices.IndexFunc(it.Parts, func(p Part) bool { return same(p.High) }); p >= 0 {
				items := copies(before)
				items[i].Parts = slices.Delete(slices.Clone(it.Parts), p, p+1)
				items[i].Assumptions = []string{"去掉" + s.High.Format() + "元"}
				items[i].sumParts(name)
				return items
			}
		}
	}
	last := len(before) - 1
	if had, ok := before[last].Money[name]; ok && s.High.Less(had) {
		items := copies(before)
		it := &items[last]
		low, ranged := it.Low[name]
		if !ranged {
			low = had
		}
		it.Assumptions = []string{"原来的" + had.Format() + "元减去" + s.High.Format() + "元"}
		it.Parts = nil
		it.put(name, yearly{low: low.Sub(s.High), high: had.Sub(s.Low)})
		return items
	}
	return nil
}

func copies(items []Item) []Item {
	out := make([]Item, len(items))
	for i, it := range items {
		out[i] = it.clone()
	}
	return out
}

// sumParts makes the item's amount the sum of its parts.
func (it *Item) sumParts(name string) {
	var low, high money.Amount
	for _, p := range it.Parts {
		low, high = low.Add(p.Low), high.Add(p.High)
	}
	parts := it.Parts
	it.put(name, yearly{low: low, high: high})
	it.Parts = parts
}

var mixed = regexp.MustCompile(`混进|掺|多算|误算|不该算`)

var topicOut = regexp.MustCompile(`^[^,，。¥]{2,10}(不报了|剔掉)|[,，](就|先)?(剔掉|剔除|拿掉|去掉|刨掉|不报了|不算了?)|^[^,，。¥]{2,10}(去掉|拿掉|剔除|除掉|删掉|撤掉|取消|不算|别算)|(去掉|拿掉|剔除|除掉|删掉|不要|撤掉|取消|不算|别算|抛开|撇开|除去)[^,，。¥]{0,10}$|^[^,，。¥]{2,10}(去掉|拿掉|不算|不要了?|别算|取消|删掉)`)

// dropTopic takes a whole topic, or a product by name, out of the ledger where
// the message only says so; false if it does not.
func (l *plan) dropTopic() bool {
	if len(l.sums) > 0 || !takesOut.MatchString(l.masked) {
		return false
	}
	for topic, items := range l.memory.Items {
		if topic != asked.Product && len(items) < 2 {
			continue
		}
		for _, c := range takingClauses(l.masked) {
			if i := referred(c, namesOf(items)); i >= 0 && len(items) > 1 {
				delete(l.memory.Ledger, items[i].key())
				l.memory.Items[topic] = slices.Delete(copies(items), i, i+1)
				return true
			}
		}
	}
	if !topicOut.MatchString(strings.TrimRight(l.masked, "了吧呢?？。! ")) {
		return false
	}
	for _, s := range l.explicit() {
		if !l.takenOutOf(s.Topic) {
			continue
		}
		items, had := l.memory.Items[s.Topic]
		if !had || mainRole[s.Topic] == "" {
			continue
		}
		if i := l.speaksOf(items); len(items) > 1 && i >= 0 {
			delete(l.memory.Ledger, items[i].key())
			l.memory.Items[s.Topic] = slices.Delete(copies(items), i, i+1)
			return true
		}
		if len(l.memory.Shown) < 2 {
			continue
		}
		delete(l.memory.Items, s.Topic)
		if s.Topic == asked.Product {
			l.memory.Ledger = nil
		}
		l.memory.Shown = slices.DeleteFunc(l.memory.Shown, func(t asked.Topic) bool { return t == s.Topic })
		return true
	}
	return false
}

var takesOut = regexp.MustCompile(`剔掉|不报了|刨掉|抠掉|撇掉|去除|扣掉|扣除|减掉|不该算|去掉|拿掉|剔除|除掉|删掉|不要|撤掉|取消|不算|别算|抛开|撇开|除去`)

// takingClauses are the clauses that take something out.
func takingClauses(text string) []string {
	texts, _ := clauses(text)
	var out []string
	for i, c := range texts {
		at := takesOut.FindStringIndex(c)
		if at == nil {
			continue
		}
		if i > 0 && utf8.RuneCountInString(strings.TrimLeft(c[:at[0]], "就先都也要得 ")) < 2 {
			c = texts[i-1] + "，" + c // 算力那笔是关联公司买的，剔掉
		}
		out = append(out, c)
	}
	return out
}

// takenOutOf: the topic is named in the clause that takes something out, not in
// one that says what stays: 场景先拿掉，只留研发配套.
func (l *plan) takenOutOf(t asked.Topic) bool {
	return slices.ContainsFunc(takingClauses(l.masked), func(c string) bool {
		return slices.ContainsFunc(newSentence(c).mentions(asked.Guess{}), func(m mention) bool { return m.topic == t && m.named })
	})
}

// wentBack returns the topic of an earlier figure to which an amount goes back.
func (l *plan) wentBack(s sum) (asked.Topic, bool) {
	if s.index < 0 || !goesBack.MatchString(l.before(s.index)) {
		return asked.None, false
	}
	for _, f := range slices.Backward(l.memory.Figures) {
		if f.High.Equal(s.High) {
			return f.Topic, true
		}
	}
	return asked.None, false
}

// recordYears keeps the amounts that a message states year by year, also those
// that it does not ask about: 前年拿了45万，去年60万，就去年这笔多少.
func (m *Memory) recordYears(topic asked.Topic, r *Reading, sums []sum) {
	if !r.years() {
		return
	}
	of := map[string]Figure{}
	for _, s := range sums {
		if s.index < 0 {
			continue
		}
		if year := yearWord.FindString(lastPart(r.before(s.index))); year != "" {
			of[year] = Figure{Topic: topic, Low: s.Low, High: s.High}
		}
	}
	if len(of) > 1 {
		set(&m.Years, topic, of)
	}
}

var (
	firstFigure = regexp.MustCompile(`(最开始|最初|第一次|一开始|最早|头一回|开头)[^,，。¥]{0,6}(数|金额|报的|说的|那个|算)`)
	lastFigure  = regexp.MustCompile(`(维持|保持|照)(原来|原样|原先|原状|现状|不变|旧)|(那|算了|还是)(就)?不(买|加|充|投|租)了|(改|换|退|还原|恢复)回(去|来|到)?[^,，。¥]{0,4}(数|金额|报的|说的|那个|原来|刚才|之前)|还是按(刚才|之前|原来|上(一|次)|前面)[^,，。¥]{0,6}(数|金额|报的|说的|那个|算)`)
)

// restored returns the earlier figure that a message without an amount goes
// back to: 还是按我最开始报的那个数.
func (l *plan) restored() *sum {
	if len(l.sums) > 0 || len(l.memory.Shown) == 0 {
		return nil
	}
	topic := l.memory.Shown[len(l.memory.Shown)-1]
	var of []Figure
	for _, f := range l.memory.Figures {
		if f.Topic == topic && (len(of) == 0 || !f.High.Equal(of[len(of)-1].High)) {
			of = append(of, f)
		}
	}
	var f Figure
	byYear, known := l.memory.Years[topic][yearWord.FindString(l.text)]
	switch {
	case known:
		f = byYear
	case firstFigure.MatchString(l.text) && len(of) > 0:
		f = of[0]
	case lastFigure.MatchString(l.text) && len(of) > 1:
		f = of[len(of)-2]
	default:
		return nil
	}
	return &sum{index: -1, role: mainRole[topic], found: mainRole[topic], sure: sureRole, Mention: money.Mention{Text: f.High.Format() + "元", Low: f.Low, High: f.High, Currency: "CNY"}}
}

// asksPart: whether a part of what was said before counts: 里面有90万是土建，要剔除吗.
var asksPart = regexp.MustCompile(`剔除|扣(掉|除)?|算不算|算(在内|进去?)?(吗|么|不)|要不要|能不能算|包不包括|也算`)

// partAsked makes two candidates of the amount before, with and without a part
// that this message only asks about. nil if it does not.
func (r *Reading) partAsked(topic asked.Topic, sums []sum, before []Item) []Item {
	name := string(mainRole[topic])
	if len(sums) != 1 || len(before) != 1 || sums[0].index < 0 || !asksPart.MatchString(r.masked) || !insideIt.MatchString(r.before(sums[0].index)) {
		return nil
	}
	whole, ok := before[0].Money[name]
	if !ok || !sums[0].High.Less(whole) {
		return nil
	}
	with, without := inherit(before), inherit(before)
	with.Label, without.Label = "这"+sums[0].Text+"也算", "这"+sums[0].Text+"不算"
	without.put(name, yearly{low: whole.Sub(sums[0].High), high: whole.Sub(sums[0].Low), assumptions: []string{whole.Format() + "元减去" + sums[0].High.Format() + "元"}})
	return []Item{with, without}
}

var insideIt = regexp.MustCompile(`(里面|里头|其中|当中|里)(还|就)?(有|包括|含|包含)?(个|一笔)?[^,，。¥]{0,4}$`)

// yearsTogether: 两年加一块.
var yearsTogether = regexp.MustCompile(`([两二三])(年|笔|次|家|期|个年度)[^,，。¥]{0,6}(加|合|一共|总共|拢共|合计|累计|总计|共)`)

// yearsInAll brings back the last amounts that were calculated one after the
// other for what is paid every year, where their sum is asked for. nil if it is not.
func (l *plan) yearsInAll(topic asked.Topic, before []Item) []Item {
	m := yearsTogether.FindStringSubmatch(l.text)
	if m == nil || len(l.sums) > 0 || len(before) != 1 || topic != asked.PlatformService && topic != asked.Computing || len(l.memory.Shown) != 1 {
		return nil
	}
	n, name := int(small(m[1])), string(mainRole[topic])
	var of []Figure
	for _, f := range l.memory.Figures {
		if f.Topic == topic && (len(of) == 0 || !f.High.Equal(of[len(of)-1].High)) {
			of = append(of, f)
		}
	}
	if len(of) < n {
		return nil
	}
	var out []Item
	for _, f := range of[len(of)-n:] {
		it := inherit(before)
		it.put(name, yearly{low: f.Low, high: f.High})
		it.Label = f.High.Format() + "元"
		out = append(out, it)
	}
	return out
}

// heldWith: 跟41万那档比.
var heldWith = regexp.MustCompile(`(跟|和|与|同|比)(刚才|前面|之前|原来)?(的|那)?$`)

// heldAgainst puts an earlier figure beside the present one, where the message
// asks how they differ: 跟41万那档比，多出来几块. nil if it does not.
func (r *Reading) heldAgainst(topic asked.Topic, sums []sum, before []Item, m Memory) []Item {
	name := string(mainRole[topic])
	if len(sums) != 1 || len(before) != 1 || sums[0].index < 0 || !r.want(wantCompare) || !heldWith.MatchString(r.before(sums[0].index)) {
		return nil
	}
	now, known := before[0].Money[name]
	if !known || now.Equal(sums[0].High) || !slices.ContainsFunc(m.Figures, func(f Figure) bool { return f.Topic == topic && f.High.Equal(sums[0].High) }) {
		return nil
	}
	items := []Item{before[0].clone(), inherit(before)}
	items[0].Label = now.Format() + "元"
	items[1].put(name, yearly{low: sums[0].Low, high: sums[0].High})
	items[1].Label = sums[0].High.Format() + "元"
	return items
}

// edits returns the topic of an amount that this message takes out or gives
// back, where it was calculated with before.
func (l *plan) edits(s sum) (asked.Topic, bool) {
	if s.index < 0 || len(l.sums) != 1 || !takenOut.MatchString(l.before(s.index)) && !outAfter.MatchString(firstPart(l.after(s.index))) {
		return asked.None, false
	}
	for _, topic := range slices.Backward(l.memory.Shown) {
		for _, it := range l.memory.Items[topic] {
			if slices.ContainsFunc(it.Parts, func(p Part) bool { return p.High.Equal(s.High) }) || len(l.memory.Items[topic]) > 1 && it.Money[string(mainRole[topic])].Equal(s.High) {
				return topic, true
			}
		}
	}
	return asked.None, false
}

// record keeps the amounts that a turn calculates with.
func (m *Memory) record(topic asked.Topic, items []Item) {
	name := string(mainRole[topic])
	for _, it := range items {
		high, ok := it.Money[name]
		if !ok {
			continue
		}
		low, ranged := it.Low[name]
		if !ranged {
			low = high
		}
		m.Figures = append(m.Figures, Figure{Topic: topic, Low: low, High: high})
	}
	m.Figures = m.Figures[max(0, len(m.Figures)-mostFigures):]
}

var (
	// others: another company's purchase, which is not the asker's.
	others = regexp.MustCompile(`(隔壁|同行|朋友|别家|别人|人家|对手|兄弟|友商|邻居|另外?一?家|别的)(家|的|们)?(公司|企业|厂|单位)?`)
)
