package offline

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What was said before is a ledger, and a later message edits it: it takes an
// entry out, gives one back, or goes back to an earlier figure.

// Part is one of the amounts that an item's amount was added up from.
type Part struct {
	Low   money.Amount `json:"low"`
	High  money.Amount `json:"high"`
	Label string       `json:"label,omitempty"` // what it was told of by: 11月, 二季度
	Month money.Amount `json:"month,omitzero"`  // what each of its months came to, where it was told by the month …
	First int64        `json:"first,omitempty"` // … and the first and the last of them
	Last  int64        `json:"last,omitempty"`
	Unit  *Rate        `json:"unit,omitempty"`  // the price of one piece and how many there were, where it was told so
	Moved bool         `json:"moved,omitempty"` // a later message added to it or took off it: nobody said what it is now
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
	takenOut   = pattern.MustCompile(`(去掉|拿掉|减掉|剔除|除掉|删掉|划掉|不要|撤掉|取消|不算|别算|作废|扣掉|抹掉)(了|上|进)?(刚才|刚刚|前面|上面|之前|先前|原来)?(说|讲|加|报)?(的)?(那|这)?(个|笔|款|项|份)?(是|有)?$`)
	outAfter   = pattern.MustCompile(`^[^,，。¥]{0,8}(取消|作废|黄了|没成|赖账|不做了|不买了)|^(的)?(那|这)?(个|笔|款|项|份)?(的)?(就|先|也|都)?(去掉|拿掉|不算|不要|别算|作废|取消|删掉|划掉|剔除|不作数|扣掉|是别)`)
	thatIsOut  = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[那这](?:一)?(?:款|个|笔|项|份|家|张|单|条)[^。]*(?:刨|去|剔|拿|扣|减|除|划|删|撇|抛)(?:掉|除|开|出去)(?:它|这(?:款|个|笔|项)|那(?:款|个|笔|项))?(?:了|吧|再算)?[^\pL]*$`)
	goesBack   = pattern.MustCompile(`(回到|退回|还是按|还按|仍按|按回|还原到|恢复)(刚才|刚刚|前面|上面|之前|先前|原来|最初|最早|一开始|第一次|最开始)?(说|讲|报)?(的|那)?(个|笔)?$`)
	givenAfter = pattern.MustCompile(`^(的)?(是|要|被)?(退货|退款|退回来?|退还|退了|退掉|红冲|返还)`)
	givenIn    = pattern.MustCompile(`(退货|退款|退回[来去]?|退还|退给?(?:了)?(?:我|咱|他|她|我们|对方)|退了|退掉|返还|冲减|冲销|红冲|客户退)(了|的|有|掉|款)?(是|有)?$`)
)

// edited handles one amount that changes what is known of a topic; nil if the
// message does nothing of the kind.
func (r *Reading) edited(topic asked.Topic, sums []sum, before []Item) []Item {
	name := string(mainRole[topic])
	mixedIn := false
	if len(sums) == 2 && len(before) > 0 && before[len(before)-1].Money[name].Equal(sums[0].High) && takesOut.MatchString(r.masked+mixed.FindString(r.masked)) {
		sums, mixedIn = sums[1:], true // 那500万里混进了120万旧设备，扣掉
	}
	if r.takesApart(topic, sums, before) {
		sums, mixedIn = sums[:1], true
	}
	if refund := r.refundOfPart(before); refund != nil {
		sums, mixedIn = refund, true
	}
	if len(sums) != 1 || len(before) == 0 || sums[0].index < 0 {
		return nil
	}
	s := sums[0]
	out := takenOut.MatchString(r.before(s.index)) || outAfter.MatchString(firstPart(r.after(s.index))) || thatIsOut.MatchString(r.after(s.index)) && !asksWhether.MatchString(r.text) || r.step == stepDown && len(r.sums) == 1 && r.pointed(s.index, before[len(before)-1])
	back := givenIn.MatchString(r.before(s.index)) || givenAfter.MatchString(r.after(s.index))
	back = back || r.step == stepDown || r.step == noStep && lessOf.MatchString(r.before(s.index)) || mixedIn || r.takesPart(topic, s, before)
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
				items[i].Off = []Part{{Low: s.Low, High: s.High}}
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
		it.Off = []Part{{Low: s.Low, High: s.High}}
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

// lessOf: 少开一块钱呢; 至少买5万 and 买得最少的 are no such thing.
var lessOf = pattern.MustCompile(`(?:^|[^至最不多])少(?:开|买|花|付|投|卖|租|交|报|算|充|签|收|做)?(?:了|上|个|出|掉)?$|^[^,，。¥]{0,3}减(?:去|掉|少|了)?$`)

var mixed = pattern.MustCompile(`混进|掺|多算|误算|不该算`)

var topicOut = pattern.MustCompile(`^[^\pL]*(?:抽掉|抽出|拿掉|去掉|剔掉|撇开)[^,，。¥]{2,8}(?:[,，]|$)|^[^,，。¥]{2,10}(?:先|暂时|暂|今年|这次|这回)(?:就)?不(?:申)?(?:报|请|算)(?:了)?(?:[,，]|$)|^[^,，。¥]{2,10}(?:没(?:花|买|投|做|签|谈|办|卖)成|黄了|泡汤|不(?:买|投|搞|干|做|上)了)|^[^,，。¥]{2,10}(不(申)?(报|请)了|不要了|剔掉)|[,，](就|先)?(剔掉|剔除|拿掉|去掉|刨掉|不报了|不算了?)|^[^,，。¥]{2,10}(去掉|拿掉|剔除|除掉|删掉|撤掉|取消|不算|别算)|(去掉|拿掉|剔除|除掉|删掉|不要|撤掉|取消|不算|别算|抛开|撇开|除去)[^,，。¥]{0,10}$|^[^,，。¥]{2,10}(去掉|拿掉|不算|不要了?|别算|取消|删掉)`)

// dropTopic takes a whole topic, or a product by name, out of the ledger where
// the message only says so; false if it does not.
func (l *plan) dropTopic() bool {
	if len(l.sums) > 0 || !takesOut.MatchString(l.masked) {
		return false
	}
	for _, topic := range slices.Sorted(maps.Keys(l.memory.Items)) { // always the same one first
		items := l.memory.Items[topic]
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
		l.memory.drop(s.Topic)
		l.gone = s.Topic
		return true
	}
	return false
}

var takesOut = pattern.MustCompile(`抽(?:掉|出去|出来|走)|没(?:花|买|投|做|签|谈|办|卖)成|[剔刨踢](?:了|掉|除|出|开|去)|[拿减扣去除划抠撇](?:出去|出来|开)|扣(了|完)(以?后|之后)|扣(了|完)?(只|就|还)?剩|剩下的?才(是|算)|其余的?才(是|算)|剔掉|不(?:申)?[报请]了|(先|暂时?|今年|这次|这回|都|就)不(申?报|算|要|计|列|申请)|刨掉|抠掉|撇掉|去除|扣掉|扣除|减掉|不该算|去掉|拿掉|剔除|除掉|删掉|不要|撤掉|取消|不算|别算|抛开|撇开|除去`)

// forgetDropped drops what the message says of the thing that it takes out: 交换机那款入选过国家级，
// 拿掉吧. It is no fact of the others.
func (l *plan) forgetDropped() {
	texts, at := clauses(l.masked)
	for i, c := range texts {
		next := i+1 < len(texts) && takesOut.MatchString(texts[i+1]) && utf8.RuneCountInString(texts[i+1]) < mostOfClause
		if takesOut.MatchString(c) || next {
			l.masked = l.masked[:at[i]] + blank(c) + l.masked[at[i]+len(c):]
		}
	}
	l.truths = truths(l.masked)
}

// mostOfClause: a clause as short only says that what the one before it names goes out.
const mostOfClause = 6

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

// edits returns the topic of an amount that this message takes out or gives
// back, where it was calculated with before.
func (l *plan) edits(s sum) (asked.Topic, bool) {
	if t, out := l.partGone(); out {
		return t, true
	}
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

var (
	// others: another company's purchase, which is not the asker's.
	others = pattern.MustCompile(`(隔壁|同行|朋友|别家|别人|人家|对手|兄弟|友商|邻居|另外?一?家|别的)(家|的|们)?(公司|企业|厂|单位)?`)
)
