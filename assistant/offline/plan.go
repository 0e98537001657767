package offline

import (
	"regexp"
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// drift is what kind of reply a turn calls for.
type drift int

const (
	toAnswer     drift = iota // about the policy
	toGreet                   // small talk
	toRefuse                  // may not be done
	toTurnAway                // not covered
	toAskWhich                // about money, but of what?
	toAskNumber               // a number without a unit, or an amount without a subject
	toAskMeaning              // nothing was understood
)

// plan is how a turn will be answered.
type plan struct {
	*Reading
	drift        drift
	memory       Memory
	subjects     []Subject
	gathered     []gathered
	queries      []tools.Query
	calculated   bool
	alternatives bool
	targets      []target // hypothetical queries, in the order of queries
	total        bool     // a sum over several subjects is wanted
	individual   bool
	lookUp       bool // a word of the text may be asked for
	bareNumber   *money.Number
	askedBefore  *tools.Missing
}

// target is a what-if that answers "how much for …".
type target struct {
	topic asked.Topic
	wish  *money.Amount // nil: the most
	floor bool          // to cross the threshold
	over  bool          // the wish is more than is ever paid
}

func (l *plan) searches() bool { return l.drift == toAnswer || l.drift == toAskMeaning }

// lay reads the message against the memory and decides what to calculate.
func (p *Planner) lay(t *assistant.Turn) *plan {
	l := &plan{Reading: read(t.Message, p.model), memory: recall(t.Conversation.Memory)}
	l.askedBefore = l.memory.Asked
	l.inheritWants()
	l.individual = l.Reading.individual
	l.drift = l.settle()
	l.memory.Fraud = l.fraud
	if l.drift != toAnswer {
		for _, s := range slices.Backward(l.explicit()) {
			l.memory.focus(s)
		}
		l.remember(p, t)
		return l
	}
	l.memory.Which = false
	for _, s := range slices.Backward(l.subjects) {
		l.memory.focus(s)
	}
	if l.general() {
		l.memory.Which = l.asksMine()
		l.memory.Asked = nil
		return l
	}
	l.gather(p, t.Now.Year())
	l.query(p)
	return l
}

// settle decides what kind of reply is called for, and about what.
func (l *plan) settle() drift {
	named := l.explicit()
	act, sure := l.topAct()
	money := len(l.entering()) > 0
	chat := l.greeting || l.thanks || l.identity
	switch {
	case l.fraud, l.memory.Fraud && len(named) == 0 && !money && !chat && !honest.MatchString(l.text):
		l.fraud = true
		return toRefuse
	case l.secret && !money:
		return toRefuse
	case l.inject && len(named) == 0:
		return toRefuse
	case l.bend && len(named) == 0 && (!money || len(l.memory.Subjects) == 0) && !(len(l.memory.Subjects) > 0 && len(l.memory.Items) > 0):
		return toRefuse
	case chat && len(named) == 0 && !money && (len(l.wants) == 0 || l.identity || !l.substance()):
		return toGreet
	}
	if len(l.unreal) > 0 && len(l.measures) == 0 && !money {
		return toAnswer
	}
	if l.offTopic() || l.foreign(named) {
		return toTurnAway
	}
	subjects, ours := l.choose(l.memory)
	if l.policyWide() && !l.leans(l.nearly(named)) {
		l.subjects = named
		return toAnswer
	}
	if len(named) == 0 && !money && looksUp.MatchString(l.text) && !l.want(wantOfficeIn, wantMoneyed, wantMoneyless, wantNoRepeat) && !l.elliptical {
		l.lookUp = true
	}
	if l.memory.Which && len(named) == 0 && !money && !chat && !l.policyWide() && l.number() == nil {
		return toAskWhich
	}
	if l.waits() { // a bare answer to what we asked
		l.subjects = []Subject{about(topicOfTool(l.askedBefore.Tool))}
		return toAnswer
	}
	if ours && len(named) == 0 && !l.hasTopic(subjects) && l.want(wantAmount, wantEligible) && !l.undisclosed() && !l.lookUp && !l.otherCity {
		return toAskWhich
	}
	if ours {
		l.subjects = subjects
		if shown := l.memory.Shown; len(named) <= 1 && len(shown) > 1 && len(l.entering()) == 1 && bothSides.MatchString(l.text) {
			l.subjects = []Subject{about(shown[len(shown)-2]), about(shown[len(shown)-1])}
		}
		return toAnswer
	}
	switch {
	case len(l.unreal) > 0:
		return toAnswer
	case chat:
		return toGreet
	case money && l.individual:
		return toTurnAway
	case money || l.number() != nil:
		return toAskNumber
	case l.elsewhere, l.want(wantPhone) && len(l.memory.Subjects) == 0 && len(l.offices) == 0:
		return toTurnAway
	case l.undisclosed():
		return toAnswer
	case vague.MatchString(l.text) && act != asked.Outside && act != asked.Forbidden:
		return toAskWhich
	case act == asked.Smalltalk && sure >= 0.5:
		return toGreet
	case act == asked.Forbidden && sure >= 0.5:
		return toRefuse
	case act == asked.Outside && sure >= 0.45:
		return toTurnAway
	case l.want(wantRate, wantCeiling, wantThreshold) && listed.MatchString(l.text):
		return toAnswer
	case l.want(wantAmount, wantEligible, wantMine, wantTotal, wantCeiling, wantProcess) || vague.MatchString(l.text):
		return toAskWhich
	case act == asked.Outside:
		return toTurnAway
	}
	return toAskMeaning
}

var (
	vague   = regexp.MustCompile(`补贴|补助|奖励|扶持|优惠|政策|资助|钱|补|奖|好处|subsid|support|grant|fund`)
	ofCity  = regexp.MustCompile(`福州|榕|本市|我市|我们市|fuzhou`)
	cityAsk = regexp.MustCompile(`(那边|这边|市|的|有|也|那里|当地|本地)?.{0,8}(补贴|补助|政策|奖励|算力|人才|扶持|优惠|subsid)`)
)

// substance tells whether a greeting brings a question along.
func (l *plan) substance() bool {
	return l.want(wantAmount, wantRate, wantCeiling, wantOffice, wantProcess, wantPhone, wantAll, wantMine, wantTarget, wantWhy, wantDraft, wantUntil, wantSince)
}

// offTopic: the model is sure that the question is not ours, and no word of
// money or policy stands in it: how to install a graphics driver.
func (l *plan) offTopic() bool {
	act, p := l.topAct()
	return act == asked.Outside && p >= 0.6 && !ownWords.MatchString(l.text) && len(l.measures) == 0 &&
		!(len(l.memory.Subjects) > 0 && (l.elliptical || len(l.entering()) > 0 || l.substance() || utf8.RuneCountInString(l.text) <= shortMessage))
}

// foreign tells whether the message is about something, or somewhere, that
// the policy does not touch, whatever words of ours it uses.
func (l *plan) foreign(named []Subject) bool {
	if l.otherCity && !ofCity.MatchString(l.text) && cityAsk.MatchString(l.text) && len(l.entering()) == 0 && !movesHere.MatchString(l.text) {
		return true
	}
	if otherSubsidy.MatchString(l.text) && len(l.entering()) == 0 && len(l.measures) == 0 {
		return true
	}
	if !l.elsewhere || len(l.entering()) > 0 || l.want(wantTax) && len(l.memory.Subjects) > 0 {
		return false
	}
	none, p := l.topTopic()
	return len(named) == 0 && !(l.elliptical && len(l.memory.Subjects) > 0) || len(named) == 1 && !l.strong(named[0]) && none == asked.None && p >= 0.5
}

// otherSubsidy are supports by name that this text does not have.
var otherSubsidy = regexp.MustCompile(`高新技术企业|高企(认定|奖|补)|科技型中小|新能源(汽)?车|家电补|以旧换新|国补|稳岗|创业担保|大学生创业|低保|电梯|光伏|出口退税|失业金|首次(纳统|上规)|规上企业|专利(资助|补贴|奖励)|绿色工厂|首台套|技改贴息`)

var movesHere = regexp.MustCompile(`人(还)?在|搬|过来|来|落地|迁|从`)

// strong tells whether a subject is named beyond doubt.
func (l *plan) strong(s Subject) bool {
	for _, m := range l.mentions {
		if m.topic == s.Topic {
			return m.score >= strongCue+1
		}
	}
	return slices.Contains(l.measures, s.Measure)
}

// waits: we asked for an amount, and the message is little else than one.
func (l *plan) waits() bool {
	if l.askedBefore == nil || len(l.explicit()) > 0 {
		return false
	}
	return len(l.entering()) > 0 || l.number() != nil && !l.substance()
}

// number returns the bare number that a message consists of, nil if there is none.
func (l *plan) number() *money.Number {
	if len(l.numbers) == 1 && len(l.sums) == 0 {
		return &l.numbers[0]
	}
	return nil
}

// undisclosed: a detail that the text does not have, asked of nothing in particular.
func (l *plan) undisclosed() bool {
	return l.want(wantTax) || l.want(wantProcess, wantPhone, wantTax, wantRules, wantPromise) && (vague.MatchString(l.text) || len(l.memory.Subjects) > 0 || l.want(wantPhone) && len(l.offices) > 0 || regexp.MustCompile(`申报|申请|细则|报名|兑现`).MatchString(l.text))
}

// gather collects the facts of each subject that has a calculator.
func (l *plan) gather(p *Planner, year int) {
	assigned := l.assign()
	for _, s := range l.subjects {
		sheet := sheetOf(s.Topic)
		if sheet == nil || sheet.Tool == "" {
			continue
		}
		g := l.Reading.gather(s.Topic, p.tools.Benefit(sheet.Tool), l.memory, assigned[s.Topic], year)
		l.gathered = append(l.gathered, g)
		if g.fresh || g.items[0].Rate != nil {
			l.memory.Items[s.Topic] = g.items
		}
	}
}

// assign gives each amount to the topic it belongs to.
func (l *plan) assign() map[asked.Topic][]sum {
	out := map[asked.Topic][]sum{}
	in := func(t asked.Topic) bool {
		return slices.ContainsFunc(l.subjects, func(s Subject) bool { return s.Topic == t })
	}
	sums := l.Reading.sums
	if len(sums) == 0 && len(l.memory.Pending) > 0 && len(l.explicit()) > 0 {
		for _, p := range l.memory.Pending {
			sums = append(sums, sum{index: -1, Mention: money.Mention{Text: p.Text, Low: p.Low, High: p.High, Currency: "CNY"}, period: p.Period})
		}
		l.memory.Pending = nil
	}
	if n := l.number(); n != nil && l.waits() && !n.Value.Less(plainYuan) {
		sums = append(sums, sum{index: -1, Mention: money.Mention{Text: n.Text, Low: n.Value, High: n.Value, Currency: "CNY", Bare: true}})
	}
	if shared := l.sharedAmount(sums); shared {
		for _, sub := range l.subjects {
			if role, has := mainRole[sub.Topic]; has {
				s := sums[0]
				s.role = role
				out[sub.Topic] = append(out[sub.Topic], s)
			}
		}
		l.alternatives = !l.want(wantTotal)
		return out
	}
	for _, s := range sums {
		if s.role == roleClaim || s.role == roleWish || s.role == roleOther {
			if !l.waits() && !(s.role == roleClaim && l.want(wantCompare) && !l.want(wantWhy)) {
				continue
			}
			s.role = roleUnknown
		}
		t, ok := bases[s.role]
		if !ok || !in(t) {
			t = l.nearest(s)
			if t == asked.Research && s.role != roleProvince && !provinceNear.MatchString(l.text) && !l.waits() && len(l.memory.Items[t]) == 0 {
				s.role = roleSpending // nothing says that the province paid it
			}
			if role, has := mainRole[t]; has && s.role != roleSpending && s.role != roleGap && s.role != roleEdge && s.role != roleUnit {
				s.role = role
			}
		}
		if _, has := mainRole[t]; has {
			out[t] = append(out[t], s)
		}
	}
	return out
}

// sharedAmount: one budget is held against several measures: 9万买算力还是买模型.
func (l *plan) sharedAmount(sums []sum) bool {
	if len(sums) != 1 || !l.want(wantCompare) && !bothSides.MatchString(l.text) {
		return false
	}
	n := 0
	for _, sub := range l.subjects {
		if _, has := mainRole[sub.Topic]; has {
			n++
		}
	}
	return n > 1
}

// bothSides: what was compared before is compared again.
var bothSides = regexp.MustCompile(`两边|两头|两种|两样|哪边|各(是|能|补|拿|多少)`)

var provinceNear = regexp.MustCompile(`省|provinc`)

// plainYuan is the smallest bare number that is taken for yuan where we asked
// for yuan; below it 万 may well be meant, so we ask.
var plainYuan = money.Yuan(1000)

// nearest returns the topic of the subject that is named last before the amount.
func (l *plan) nearest(s sum) asked.Topic {
	var best asked.Topic
	at := -1
	for _, sub := range l.subjects {
		if _, has := mainRole[sub.Topic]; !has {
			continue
		}
		if best == "" {
			best = sub.Topic
		}
		for _, m := range l.mentions {
			if m.topic == sub.Topic && s.index >= 0 && m.at <= l.at[s.index] && m.at > at {
				best, at = m.topic, m.at
			}
		}
	}
	return best
}

// query turns what was gathered into queries for the calculators.
func (l *plan) query(p *Planner) {
	l.individual = (l.individual || l.memory.Individual && l.elliptical) && !asCompany.MatchString(l.text)
	l.memory.Individual = l.individual
	l.total = l.want(wantTotal) && (len(l.Reading.sums) == 0 || restStays.MatchString(l.text)) && len(l.memory.Shown) > 1 && (len(l.explicit()) != 1 || plural.MatchString(l.text) || restStays.MatchString(l.text))
	if addUp.MatchString(l.text) && l.want(wantTotal, wantAmount) && len(l.gathered) == 1 && len(l.memory.Shown) > 0 {
		l.total = true
		for i := range l.gathered {
			if g := &l.gathered[i]; l.calculates(p, g) {
				l.memory.show(g.topic)
				l.memory.Items[g.topic] = g.items
			}
		}
	}
	if l.total {
		for _, topic := range l.memory.Shown { // what this message changed is in the memory already
			for _, it := range l.memory.Items[topic] {
				l.queries = append(l.queries, it.query(sheetOf(topic).Tool))
			}
		}
		l.subjects = nil
		for _, topic := range l.memory.Shown {
			l.subjects = append(l.subjects, about(topic))
		}
		return
	}
	for i := range l.gathered {
		g := &l.gathered[i]
		if l.aims(p, g) || !l.calculates(p, g) {
			continue
		}
		for _, it := range g.items {
			l.queries = append(l.queries, it.query(sheetOf(g.topic).Tool))
		}
		if l.individual && l.onlyForEnterprises() {
			for i := range l.queries {
				l.queries[i].Individual = true
			}
		}
		l.alternatives = l.alternatives || g.alternatives
		l.memory.show(g.topic)
		l.memory.Items[g.topic] = g.items
	}
}

var listed = regexp.MustCompile(`条款|哪一?(项|条)|最大|几(条|项|个条款|个措施)|哪(些|几)|分别|各|都|列`)

// everywhere: plainly all measures are meant, whatever is under discussion.
var everywhere = regexp.MustCompile(`哪(些|几)(条|项)|各(条|项)|所有|全部|条款|分别`)

// honest takes a refused wish back.
var honest = regexp.MustCompile(`开玩笑|合规|正规|合法|老实|真(有|实|的)|实打实|如实`)

var restStays = regexp.MustCompile(`再(合|加)(一)?(遍|次|总)|重新(合|加|算)总|合(一)?遍|(其余|其他|其它|别的|另外|剩下)[^,，。]{0,6}(不变|一样|照旧|不动)`)

var addUp = regexp.MustCompile(`(两|三|几)(样|项|笔|块|边|个)(一共|加起来|加一起|合计|总共|共|合起来|都算)|(也|都|一起|一并)(算上|加上|算进)|加上(前面|刚才|之前|上面|那)|连(同)?(前面|刚才)|all together`)

// asCompany takes back that an individual buys.
var asCompany = regexp.MustCompile(`(公司|企业|单位)(的)?(名义|买|采购|付|出钱)|以(公司|企业)`)

var plural = regexp.MustCompile(`这(两|几|三|些)|两(个|项|笔|样|条)|三(个|项|笔)|全部|都|几(项|笔)|together|all`)

// onlyForEnterprises: 企业 is the text's word under 一, 三, 六 and 九.
func (l *plan) onlyForEnterprises() bool {
	return len(l.subjects) > 0 && !slices.ContainsFunc(l.subjects, func(s Subject) bool { return !slices.Contains([]int{1, 3, 6, 9}, s.Measure) })
}

// calculates tells whether a calculation belongs into the answer.
func (l *plan) calculates(p *Planner, g *gathered) bool {
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	if g.ask != "" || g.spending && len(g.items[0].Money) == 0 {
		return !l.noBase // ends incomplete, which says what to ask
	}
	if l.noBase && !g.fresh || l.instead(g.topic) {
		return false
	}
	base := b.Base()
	known := base == nil
	for _, it := range g.items {
		if base != nil {
			_, known = it.Money[base.Name]
		}
	}
	unmet := slices.ContainsFunc(g.items, func(it Item) bool { return unmetBy(b, it) })
	asks := l.want(wantAmount, wantEligible, wantTotal, wantCompare, wantPromise, wantCeiling, wantStack) || l.hypothetical
	detail := l.want(wantOffice, wantProcess, wantPhone, wantTax, wantWords, wantWhere, wantQuota, wantMeaning, wantRate, wantThreshold, wantProvince, wantAgain, wantUntil, wantDraft, wantRules)
	switch {
	case g.fresh && (known || unmet):
		return !(base == nil && !unmet && (detail && !asks || l.want(wantMeaning) && l.explains(g.topic)))
	case (l.want(wantWhy) || l.bend || l.recalc) && known && base != nil:
		return true
	case base == nil:
		return (asks || l.elliptical && len(l.wants) == 0) && !(l.explains(g.topic) && l.want(wantMeaning)) && !(l.want(wantMeaning, wantProcess, wantWhere, wantWords, wantOffice, wantQuota) && !l.want(wantTotal, wantCeiling))
	case known:
		return (asks || l.elliptical) && !detail || l.want(wantTotal, wantCompare)
	case unmet:
		return true
	}
	return l.want(wantAmount) && !detail && !l.want(wantCeiling, wantTarget, wantWhy) && len(l.having(roleClaim)) == 0
}

func unmetBy(b *tools.Bound, it Item) bool {
	for _, c := range b.Conditions {
		if v, ok := it.Truth[c.Input.Name]; ok && v != c.Want {
			return true
		}
	}
	return false
}

// aims adds the what-if that answers "how much for the most".
func (l *plan) aims(p *Planner, g *gathered) bool {
	if !l.want(wantTarget) || g.alternatives || l.want(wantCompare) && g.fresh {
		return false
	}
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	in := b.Base()
	if in == nil || b.Shape().Rate == 0 || g.fresh && len(l.having(roleWish)) == 0 && !howMuchFor.MatchString(l.text) {
		return false
	}
	t := target{topic: g.topic}
	base, ok := b.BaseForMost()
	if wishes := append(l.having(roleWish), l.having(roleClaim)...); len(wishes) > 0 {
		wish := wishes[0].High
		if wished, reachable := b.BaseFor(wish); reachable {
			t.wish, base, ok = &wish, wished, true
		} else {
			t.over, t.wish = true, &wish
		}
	} else if shape := b.Shape(); shape.From != nil && !fullAmount.MatchString(l.text) {
		t.floor, base, ok = true, *shape.From, true
	}
	if !ok {
		return false
	}
	l.targets = append(l.targets, t)
	l.queries = append(l.queries, tools.Query{Tool: b.Tool, Hypothetical: true, Facts: tools.Facts{Money: map[string]money.Amount{in.Name: base}}})
	return true
}

// howMuchFor asks for a base even where one was stated.
var howMuchFor = regexp.MustCompile(`多少才|到多少|(买|花|投|卖|做)多少|how much (must|should|do)`)

var fullAmount = regexp.MustCompile(`满|顶|最多|最高|最划算|足|上限|全额|the (max|full|most|cap)|maximum`)

// remember keeps what a turn without an answer leaves behind.
func (l *plan) remember(p *Planner, _ *assistant.Turn) {
	l.memory.Which = l.drift == toAskWhich
	if l.drift != toAskNumber {
		return
	}
	l.memory.Pending = nil
	for _, s := range l.entering() {
		if s.Currency == "CNY" {
			l.memory.Pending = append(l.memory.Pending, Pending{Text: s.Text, Low: s.Low, High: s.High, Period: s.period})
		}
	}
	if n := l.number(); n != nil && !n.Value.IsZero() {
		l.memory.Pending = append(l.memory.Pending, Pending{Text: n.Text, Low: n.Value, High: n.Value})
	}
}

// policyWide: asked of the text as a whole.
func (l *plan) policyWide() bool {
	return l.want(wantUntil, wantSince, wantDraft, wantFunds, wantRules, wantAll, wantCeilings, wantMoneyless, wantMoneyed, wantNoRepeat) ||
		l.want(wantOfficeIn) || len(l.explicit()) == 0 && l.want(wantStack) && !l.want(wantTotal) && !l.leansOn() || l.asksMine() || l.listsTerms()
}

// general tells whether the reply is about the text as a whole.
func (l *plan) general() bool {
	return l.policyWide() && !l.leans(l.nearly(l.explicit())) || !l.hasTopic(l.subjects)
}

// nearly adds the topic that the model is sure of where no word names one:
// 数据方面的支持有哪些.
func (l *plan) nearly(named []Subject) []Subject {
	guess, p := l.topTopic()
	if len(named) > 0 || p < sureShift || guess == asked.None || guess == asked.Policy || !l.want(wantAll, wantMine, wantStack) || l.want(wantUntil, wantSince, wantDraft, wantFunds, wantRules, wantCeilings, wantMoneyed, wantMoneyless) {
		return named
	}
	return []Subject{about(guess)}
}

// leans: words for the whole text stand in a question about one subject.
func (l *plan) leans(named []Subject) bool {
	if l.want(wantOfficeIn, wantMoneyless, wantMoneyed, wantNoRepeat, wantCeilings) && !l.single(named) {
		return false
	}
	if len(l.entering()) > 0 && len(named) > 0 {
		return true
	}
	if l.want(wantUntil, wantSince, wantFunds, wantRules, wantDraft) && !l.hasTopic(named) {
		return false
	}
	if l.asksMine() && len(named) == 0 && len(l.entering()) == 0 {
		return false
	}
	return l.hasTopic(named) || l.leansOn() && !l.want(wantAll, wantUntil, wantSince, wantFunds, wantRules, wantDraft, wantMine)
}

func (l *plan) single(named []Subject) bool { return len(named) == 1 && named[0].Topic != asked.Policy }

func (l *plan) hasTopic(named []Subject) bool {
	return slices.ContainsFunc(named, func(s Subject) bool { return s.Topic != asked.Policy })
}

// leansOn: the message continues what is under discussion.
func (l *plan) leansOn() bool {
	return len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Topic != asked.Policy && (l.elliptical || len(l.entering()) > 0)
}

// listsTerms: rates, ceilings or quotas of all measures together are asked for.
func (l *plan) listsTerms() bool {
	return l.want(wantRate, wantCeiling, wantThreshold, wantQuota) && listed.MatchString(l.text) && !l.hasTopic(l.explicit()) && !l.leansOn() && len(l.entering()) == 0 && (len(l.memory.Subjects) == 0 || everywhere.MatchString(l.text))
}

func (l *plan) asksMine() bool { return l.want(wantMine) }

var listing = regexp.MustCompile(`哪(几|些|一)?(条|项|个条)|第几条|几条|条款|出现|参与|涉及|列为|都(在|管)|牵头.{0,4}(哪|什么)|负责(哪|什么|的)|管(哪|什么)|有(份|它)|查一下|which`)

// officeList: in which measures does an office appear?
func (l *plan) officeList() bool {
	if len(l.offices) == 0 || l.want(wantPhone) || len(l.entering()) > 0 {
		return false
	}
	return listing.MatchString(l.text) || len(l.explicit()) == 0 && (utf8.RuneCountInString(l.text) <= shortMessage/2 || slices.Contains(l.memory.Wants, wantOfficeIn))
}

var bareTopic = regexp.MustCompile(`^那?[^多几哪谁怎什]{2,8}呢[?？]?$`)

// inheritWants lets a bare 第七条呢 ask what the question before it asked.
func (l *plan) inheritWants() {
	if (len(l.wants) == 0 || l.guessed) && len(l.sums) == 0 && len([]rune(l.text)) <= shortMessage/2 && (len(l.measures) > 0 || bareTopic.MatchString(l.text)) {
		clear(l.wants)
		for _, w := range l.memory.Wants {
			l.wants[w] = true
		}
	}
	offices := l.officeList()
	l.memory.Wants = nil
	if offices {
		l.wants[wantOfficeIn] = true
		l.memory.Wants = append(l.memory.Wants, wantOfficeIn)
	}
	for _, w := range []Want{wantOffice, wantRate, wantCeiling, wantThreshold, wantQuota, wantWords, wantWhere} {
		if l.wants[w] {
			l.memory.Wants = append(l.memory.Wants, w)
		}
	}
}
