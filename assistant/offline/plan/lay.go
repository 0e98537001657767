package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/english"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// The steps from a message to a Plan.

// Lay reads the message against the memory and decides what to calculate.
func (p *Means) Lay(t *assistant.Turn) *Plan {
	t, fromEnglish := inChinese(t)
	l := p.layOut(t)
	l.await()
	l.cameUp()
	if len(l.Subjects) == 1 && slices.Contains(l.Memory.Shown, l.Subjects[0].Topic) {
		l.Memory.Show(l.Subjects[0].Topic) // 光模块呢，找哪个部门 … 后来又追加100万
	}
	if fromEnglish { // it has been read: what is said of it is said in English, and so goes the talk
		l.FromEnglish, l.English, l.Memory.English = true, true, true
	}
	return l
}

// inChinese is a turn whose English message is put into plain Chinese, so that all that reads Chinese reads it; true if it was.
// One that is short is English where the talk is: total?
func inChinese(t *assistant.Turn) (*assistant.Turn, bool) {
	if !han.English(t.Message) && !memory.Recall(t.Conversation.Memory).English {
		return t, false
	}
	said, ok := english.InChinese(t.Message)
	if !ok {
		return t, false
	}
	return &assistant.Turn{
		Message: said, Conversation: t.Conversation, Now: t.Now, Passages: t.Passages, Calculations: t.Calculations, Refused: t.Refused,
		Objection: t.Objection, Shown: t.Shown,
	}, true
}

// layOut reads the message, relates it to the talk, settles what is answered, and calculates what that takes.
func (p *Means) layOut(t *assistant.Turn) *Plan {
	own := reading.Read(t.Message, p.Model)
	l := &Plan{Reading: own, message: t.Message, Memory: memory.Recall(t.Conversation.Memory), Worth: sheets.WorthOf(p.Policy.Standing(t.Now))}
	l.reread(p, t)
	if l.reckoned == "" && !l.ownWords {
		l.learnAct(t.Message)
	}
	l.nameMeasure(p)
	l.inLanguage()
	l.keepForNext(own)
	l.Trait = l.askedTrait()
	l.AskedBefore = l.Memory.Asked
	l.numberMeasures()
	l.ofListed()
	if l.TextQuery = l.edgeAgain(p.Policy); l.TextQuery != nil {
		return l.ofItsText()
	}
	if l.Everyday = l.asksEveryday(p.Policy); l.Everyday != nil {
		return l.laysEveryday()
	}
	if l.TextQuery = l.asksText(p.Policy); l.TextQuery != nil {
		return l.ofItsText()
	}
	l.Memory.Query = nil
	l.relate(p)
	l.asPerson()
	unsupposed := l.takeBack(p, t)
	l.nameAward(p)
	l.decide(p, unsupposed)
	if l.Drift == ToAskWhich || l.Drift == ToAskMeaning {
		if l.Everyday = l.likelyEveryday(); l.Everyday != nil {
			return l.laysEveryday()
		}
	}
	if l.Drift != ToAnswer {
		l.leaveOpen(p, t.Now.Year())
		return l
	}
	l.Memory.Which = false
	l.kinds = l.allKinds()
	for _, s := range slices.Backward(l.Subjects) {
		l.Memory.Focus(s)
	}
	l.forgetsList()
	switch {
	case len(l.Same) > 0 || l.Divided:
		l.Memory.Asked = nil
	case l.General():
		l.Memory.Which = l.asksMine()
		l.Memory.Asked = nil
	default:
		l.calculate(p, t.Now.Year(), unsupposed)
	}
	return l
}

// nameMeasure takes a measure by its title, by what its clause is called, or by its one sort of platform, where nothing else
// names one.
func (l *Plan) nameMeasure(p *Means) {
	if number, ok := titled(p.Policy, l.Text); ok && len(l.Measures) == 0 && len(l.Explicit()) == 0 {
		l.Measures = []int{number}
	}
	if topic, sure := l.TopTopic(); calledClause.MatchString(l.Text) && sure >= reading.SureTopic && topic.Measure() > 0 && len(l.Measures) == 0 && len(l.Explicit()) == 0 {
		l.Measures = []int{topic.Measure()}
	}
	if kindsAsked.MatchString(l.Text) && reading.AnyPlatform.MatchString(l.Text) && len(l.Measures) == 0 && len(l.Explicit()) == 0 {
		l.Measures = []int{asked.PlatformAward.Measure()} // 平台有几种补: the text has one sort of platform that is paid
	}
}

// inLanguage keeps to the language of the talk.
func (l *Plan) inLanguage() {
	if l.Memory.English && !sentence.HanRune.MatchString(l.Raw) {
		l.English = true // total? alone is too short to tell
	}
	l.Memory.English = l.English
}

// keepForNext keeps what the next message may fill in or put right: parts of a year and of a sum, groups, numbers without a
// unit, counts without a price.
func (l *Plan) keepForNext(own *reading.Reading) {
	l.Memory.Unitless, l.Memory.Pieces = "", ""
	l.keepYearParts(own)
	if len(l.Entering()) > 0 && len(own.Amounts) > 0 && !l.nextPart {
		l.Memory.YearParts = own.YearPartsOf()
		l.Memory.PartsFor = own.PartsFor()
	}
	if len(own.Groups) > 0 || !l.regrouped && reading.PeopleOf(own.Masked) > 0 {
		l.Memory.Groups = own.Groups
	}
	if len(own.Amounts) > 0 {
		l.Memory.UnitGiven = withoutUnit(l.message, own.Sentence)
	}
	if items := l.Memory.Items[l.Memory.LastTopic()]; len(l.Sums) == 0 && l.Units() > 0 && !(len(items) == 1 && items[0].Unit != nil) {
		l.Memory.Pieces = l.message // where a price is known, they have moved what it is for
	}
	if len(l.Numbers) > 1 && len(l.Sums) == 0 && !slices.ContainsFunc(l.Numbers, func(n money.Number) bool { return !n.Value.Less(sentence.PlainYuan) }) {
		l.Memory.Unitless = l.message
	}
	if slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Bare }) {
		l.Memory.Unitless = l.message
	}
	if n := l.Number(); n != nil && l.asksBare() {
		l.Memory.Unitless = l.message
	}
	if len(l.Numbers) == 0 && len(l.Sums) == 0 && loneNumber.MatchString(l.Masked) && (l.Want(want.Amount) || len(l.Explicit()) > 0) {
		l.Memory.Unitless = l.message
	}
}

// numberMeasures reads a number as a measure's where it is one.
func (l *Plan) numberMeasures() {
	l.ordinals()
	l.Memory.Numbered = len(l.Measures) > 0 && len(l.Entering()) == 0
	if n := l.Number(); n != nil && len(l.Measures) == 1 && n.Value.Equal(money.Yuan(int64(l.Measures[0]))) {
		l.Reading.Numbers = nil // 九 哪个部门: the number of the measure, and of nothing else
	}
}

// relate reads the message against what was said and worked out before.
func (l *Plan) relate(p *Means) {
	p.pointsBack(l)
	l.shareOf()
	l.takesOne()
	l.leanRoles()
	l.finalTotal()
	l.partnersShare()
	l.namedBack()
	l.callsPast()
	l.comesBack()
	l.conditionsMet(p)
	l.answered()
	l.countMoved()
	l.steps()
	l.editsUnsaid()
	l.resultClaimed()
	l.tellsCondition(p)
	l.asksOfCondition(p)
	l.aimsAgain()
	l.otherPaperPays()
	l.inheritWants()
	l.heldBoth = l.Memory.Held && len(l.Sums) == 1 && len(l.Explicit()) == 0 && otherBudget.MatchString(l.Text)
	l.Memory.Held = false
}

// otherBudget puts another sum to what was just compared: 预算要是加到120万咧.
var otherBudget = pattern.MustCompile(`预算|要是|如果|假如|换成|加到|改成|降到|那.{0,10}呢|[呢咧][?？]?$|what if`)

// asPerson tells whether a person asks for himself, or only supposes that one does.
func (l *Plan) asPerson() {
	l.Individual = l.Reading.Individual
	if l.Reading.Individual && !l.Memory.Individual && reading.SupposesCase.MatchString(l.Masked) && l.Memory.Supposition == nil && len(l.Memory.Shown) > 0 {
		l.Memory.Supposition = &memory.Supposition{Person: true, Items: map[asked.Topic][]memory.Item{}} // 假如是个人买的呢
	}
}

// takeBack takes back what the message says was not so, or does not count; true if it takes back what was supposed, or said.
func (l *Plan) takeBack(p *Means, t *assistant.Turn) bool {
	unsupposed := l.unsuppose() || l.undo(p, t) || l.putsOldRight()
	if l.dropped = l.dropped || l.dropTopic(); l.dropped {
		l.forgetDropped()
	}
	return unsupposed
}

// nameAward takes the award that the message names by its own figure.
func (l *Plan) nameAward(p *Means) {
	if s, ok := p.awardInAll(l); ok {
		l.award = &s // 远程写模型，那120万有我份吗
	} else if s, ok := p.awardNamed(l); ok && len(l.Explicit()) == 0 {
		l.award = &s
	}
}

// decide settles whether the message is answered, refused, turned away or asked back about, and what it is about.
func (l *Plan) decide(p *Means, unsupposed bool) {
	l.seek(p.Policy)
	if l.Drift = l.settle(); l.quotes(p.Policy) {
		l.Drift, l.LookUp = ToAnswer, true
	}
	l.receivedFor()
	if unsupposed && len(l.Memory.Shown) > 0 {
		l.Drift, l.LookUp, l.Subjects = ToAnswer, false, []memory.Subject{reading.About(l.Memory.Shown[len(l.Memory.Shown)-1])}
	}
	l.Memory.Fraud, l.Memory.Refused, l.Memory.Away = l.Fraud, l.Drift == ToRefuse, l.Drift == ToTurnAway
}

// leaveOpen keeps what a message tells that is not answered.
func (l *Plan) leaveOpen(p *Means, year int) {
	for _, s := range slices.Backward(l.Explicit()) {
		l.Memory.Focus(s)
	}
	if honest := l.beforeItIsBent(); l.Drift == ToRefuse && honest != nil {
		l.Reading.Sums, l.Subjects = honest, l.Explicit()
		l.gather(p, year) // 买了4万，帮我写成6万: the true figure stands
	} else if l.Drift == ToRefuse && !l.Fraud && len(l.Explicit()) == 1 && len(l.Entering()) > 0 {
		l.Subjects = l.Explicit()
		l.gather(p, year) // the figures stand, whatever was asked of them: 行，照老条文算
	}
	l.remember()
}

// calculate collects the facts of what the message is about, and asks the calculators.
func (l *Plan) calculate(p *Means, year int, unsupposed bool) {
	if topic, wish, ok := p.breakEven(l); ok {
		l.Subjects, l.even = []memory.Subject{reading.About(topic)}, &wish
		l.Wants[want.Target] = true
	}
	l.settlesOn()
	if planned := l.PlannedIn(); planned != nil {
		l.Memory.Planned = planned
	}
	before := l.Memory.Known()
	if !l.weigh(p, year) {
		l.gather(p, year)
	}
	l.tellsReckoning()
	if !unsupposed {
		l.Memory.Tell(l.message, before)
	}
	if n := l.Number(); n != nil && n.Value.Less(sentence.PlainYuan) && !n.Value.IsZero() {
		l.Memory.Pending = []memory.Pending{{Text: n.Text, Low: n.Value, High: n.Value}} // 花了8: the unit may follow
	}
	l.kept = l.partOfTotal()
	l.query(p)
	l.computedFirst()
	l.Memory.Aim = l.aim()
}
