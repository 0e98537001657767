package plan

import (
	"maps"
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Plan is how a turn will be answered.
type Plan struct {
	*reading.Reading
	message      string // as it came, whatever it is read as
	Drift        Drift
	Memory       memory.Memory
	Subjects     []memory.Subject
	Gathered     []reading.Gathered
	Queries      []tools.Query
	Calculated   bool
	Alternatives bool
	soFar        bool     // the sum of all that was worked out so far is asked for
	Undecided    bool     // a sum is asked for, and nobody has said which of several offers will be taken
	Plans        []string // what several plans are called, of which one will be carried out
	Targets      []Target // hypothetical queries, in the order of queries
	total        bool     // a sum over several subjects is wanted
	Individual   bool
	heldBoth     bool              // another sum is put to the two measures just compared
	award        *memory.Subject   // named by the award's own figure
	stepped      asked.Topic       // whose amount the message's one amount moves
	Renumbered   bool              // the message names a measure by its place, and is read with its number
	reckoned     string            // how an amount was worked out of the message's words
	TextQuery    *memory.TextQuery // what the build of the text answers
	aimed        *memory.Aim       // what the question before aimed at, where the present one tells what is there
	atLine       bool              // what reaching the line brings is asked
	even         *money.Amount     // what another measure pays, where it is asked when both pay the same
	nowCompany   bool              // an individual a moment ago, a company now
	Demand       bool              // a promise is demanded
	joint        bool              // one amount for several things
	UnsaidAtAll  bool              // a detail that no measure has
	gone         asked.Topic       // … and this is what it took out, if it was all of a topic
	kept         []asked.Topic     // to which a sum over several results is kept; nil if it is over all
	dropped      bool              // the message took something out of the ledger
	LookUp       bool              // a word of the text may be asked for
	Trait        *Trait            // which measures have it is asked
	kinds        bool              // how many kinds of support there are is asked
	Among        []int             // the measures to which a list keeps
	Except       []int             // those that it leaves out
	AmongThose   bool              // whether an office is among those of a measure is asked
	Same         []memory.Subject  // whose offices are held against each other
	Divided      bool              // who of several offices does what is asked
	takes        bool              // which of two policies to take is asked
	Insisted     bool              // another figure is held against the one that was told
	partnerPays  bool              // what a partner's share would bring is asked, beside the asker's own
	AskedBefore  *tools.Missing
	nextPart     bool // another part of the year comes to those told before
	ownWords     bool // the message is read in words of ours, and nothing that was learned of its own is asked
	regrouped    bool // one of the groups told before was put right
	WhichBefore  bool // the last reply asked which measure is meant
}

// Searches tells whether the clauses of the text are looked up for this turn.
func (l *Plan) Searches() bool { return l.Drift == ToAnswer || l.Drift == ToAskMeaning }

// Lay reads the message against the memory and decides what to calculate.
func (p *Means) Lay(t *assistant.Turn) *Plan {
	l := p.layOut(t)
	l.await()
	l.cameUp()
	if len(l.Subjects) == 1 && slices.Contains(l.Memory.Shown, l.Subjects[0].Topic) {
		l.Memory.Show(l.Subjects[0].Topic) // 光模块呢，找哪个部门 … 后来又追加100万
	}
	return l
}

func (p *Means) layOut(t *assistant.Turn) *Plan {
	own := reading.Read(t.Message, p.Model)
	l := &Plan{Reading: own, message: t.Message, Memory: memory.Recall(t.Conversation.Memory)}
	l.reread(p, t)
	if l.reckoned == "" && !l.ownWords {
		l.learnAct(t.Message)
	}
	if number, ok := titled(p.Policy, l.Text); ok && len(l.Measures) == 0 && len(l.Explicit()) == 0 {
		l.Measures = []int{number}
	}
	if topic, sure := l.TopTopic(); calledClause.MatchString(l.Text) && sure >= reading.SureTopic && topic.Measure() > 0 && len(l.Measures) == 0 && len(l.Explicit()) == 0 {
		l.Measures = []int{topic.Measure()}
	}
	if kindsAsked.MatchString(l.Text) && reading.AnyPlatform.MatchString(l.Text) && len(l.Measures) == 0 && len(l.Explicit()) == 0 {
		l.Measures = []int{asked.PlatformAward.Measure()} // 平台有几种补: the text has one sort of platform that is paid
	}
	if l.Memory.English && !sentence.HanRune.MatchString(l.Raw) {
		l.English = true // total? alone is too short to tell
	}
	l.Memory.English = l.English
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
		l.Memory.UnitGiven = withoutUnit(t.Message, own.Sentence)
	}
	if items := l.Memory.Items[l.Memory.LastTopic()]; len(l.Sums) == 0 && l.Units() > 0 && !(len(items) == 1 && items[0].Unit != nil) {
		l.Memory.Pieces = t.Message // where a price is known, they have moved what it is for
	}
	if len(l.Numbers) > 1 && len(l.Sums) == 0 && !slices.ContainsFunc(l.Numbers, func(n money.Number) bool { return !n.Value.Less(sentence.PlainYuan) }) {
		l.Memory.Unitless = t.Message
	}
	if slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Bare }) {
		l.Memory.Unitless = t.Message
	}
	if n := l.Number(); n != nil && l.asksBare() {
		l.Memory.Unitless = t.Message
	}
	if len(l.Numbers) == 0 && len(l.Sums) == 0 && loneNumber.MatchString(l.Masked) && (l.Want(want.Amount) || len(l.Explicit()) > 0) {
		l.Memory.Unitless = t.Message
	}
	l.Trait = l.askedTrait()
	l.AskedBefore = l.Memory.Asked
	l.ordinals()
	l.Memory.Numbered = len(l.Measures) > 0 && len(l.Entering()) == 0
	if n := l.Number(); n != nil && len(l.Measures) == 1 && n.Value.Equal(money.Yuan(int64(l.Measures[0]))) {
		l.Reading.Numbers = nil // 九 哪个部门: the number of the measure, and of nothing else
	}
	l.ofListed()
	if l.TextQuery = l.asksText(p.Policy); l.TextQuery != nil {
		return l.ofItsText()
	}
	l.Memory.Query = nil
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
	l.Individual = l.Reading.Individual
	if l.Reading.Individual && !l.Memory.Individual && reading.SupposesCase.MatchString(l.Masked) && l.Memory.Supposition == nil && len(l.Memory.Shown) > 0 {
		l.Memory.Supposition = &memory.Supposition{Person: true, Items: map[asked.Topic][]memory.Item{}} // 假如是个人买的呢
	}
	unsupposed := l.unsuppose() || l.undo(p, t) || l.putsOldRight()
	if l.dropped = l.dropped || l.dropTopic(); l.dropped {
		l.forgetDropped()
	}
	if s, ok := p.awardInAll(l); ok {
		l.award = &s // 远程写模型，那120万有我份吗
	} else if s, ok := p.awardNamed(l); ok && len(l.Explicit()) == 0 {
		l.award = &s
	}
	l.seek(p.Policy)
	if l.Drift = l.settle(); l.quotes(p.Policy) {
		l.Drift, l.LookUp = ToAnswer, true
	}
	l.receivedFor()
	if unsupposed && len(l.Memory.Shown) > 0 {
		l.Drift, l.LookUp, l.Subjects = ToAnswer, false, []memory.Subject{reading.About(l.Memory.Shown[len(l.Memory.Shown)-1])}
	}
	l.Memory.Fraud, l.Memory.Refused, l.Memory.Away = l.Fraud, l.Drift == ToRefuse, l.Drift == ToTurnAway
	if l.Drift != ToAnswer {
		for _, s := range slices.Backward(l.Explicit()) {
			l.Memory.Focus(s)
		}
		if honest := l.beforeItIsBent(); l.Drift == ToRefuse && honest != nil {
			l.Reading.Sums, l.Subjects = honest, l.Explicit()
			l.gather(p, t.Now.Year()) // 买了4万，帮我写成6万: the true figure stands
		} else if l.Drift == ToRefuse && !l.Fraud && len(l.Explicit()) == 1 && len(l.Entering()) > 0 {
			l.Subjects = l.Explicit()
			l.gather(p, t.Now.Year()) // the figures stand, whatever was asked of them: 行，照老条文算
		}
		l.remember()
		return l
	}
	l.Memory.Which = false
	l.kinds = l.allKinds()
	for _, s := range slices.Backward(l.Subjects) {
		l.Memory.Focus(s)
	}
	l.forgetsList()
	if len(l.Same) > 0 || l.Divided {
		l.Memory.Asked = nil
		return l
	}
	if l.General() {
		l.Memory.Which = l.asksMine()
		l.Memory.Asked = nil
		return l
	}
	if topic, wish, ok := p.breakEven(l); ok {
		l.Subjects, l.even = []memory.Subject{reading.About(topic)}, &wish
		l.Wants[want.Target] = true
	}
	l.settlesOn()
	if planned := l.PlannedIn(); planned != nil {
		l.Memory.Planned = planned
	}
	before := l.Memory.Known()
	if !l.weigh(p, t.Now.Year()) {
		l.gather(p, t.Now.Year())
	}
	l.tellsReckoning()
	if !unsupposed {
		l.Memory.Tell(t.Message, before)
	}
	if n := l.Number(); n != nil && n.Value.Less(sentence.PlainYuan) && !n.Value.IsZero() {
		l.Memory.Pending = []memory.Pending{{Text: n.Text, Low: n.Value, High: n.Value}} // 花了8: the unit may follow
	}
	l.kept = l.partOfTotal()
	l.query(p)
	l.computedFirst()
	l.Memory.Aim = l.aim()
	return l
}

// otherBudget puts another sum to what was just compared: 预算要是加到120万咧.
var otherBudget = pattern.MustCompile(`预算|要是|如果|假如|换成|加到|改成|降到|那.{0,10}呢|[呢咧][?？]?$|what if`)

// gather collects the facts of each subject that has a calculator.
func (l *Plan) gather(p *Means, year int) {
	assigned := l.assign()
	l.ComesTrue = l.Memory.Supposition != nil
	for _, s := range l.Subjects {
		sheet := sheets.Of(s.Topic)
		if sheet == nil || sheet.Tool == "" {
			continue
		}
		l.RecordYears(s.Topic, assigned[s.Topic], &l.Memory)
		g := l.Reading.Gather(s.Topic, p.Tools.Benefit(sheet.Tool), l.Memory, l.withYuan(s.Topic, assigned[s.Topic]), year)
		l.keepYuan(g, assigned[s.Topic])
		if g.Fresh && l.Tallied == nil && len(g.Items) > 1 && len(l.Sums) > 1 {
			l.Memory.Apart = !l.Want(want.Total) && eachApart.MatchString(l.Masked)
		}
		if n := l.Number(); n != nil && len(l.Sums) == 0 && len(assigned[s.Topic]) == 0 && sentence.MainRole[s.Topic] != "" && !n.Value.IsZero() && !g.Fresh && l.asksBare() {
			g.Ask = "数后面没有写单位，是元还是万元"
			if known := l.Memory.Items[s.Topic]; len(known) > 0 && numberAlone.MatchString(l.Masked) {
				g.Stays, g.Items = memory.Copies(known), []memory.Item{{}} // the old figure is no answer to it
			}
		}
		if both := l.yearsInAll(s.Topic, l.Memory.Items[s.Topic]); both != nil {
			g.Items, g.Fresh, g.Alternatives, g.Ask = both, true, false, ""
			l.Memory.Either[s.Topic] = false
		}
		if l.joint {
			g.Ask = "这是几样加在一起的数，要分开说各是多少"
		}
		if s.Topic == asked.Talent {
			if who := l.Person(); who != "" {
				l.Memory.Person = who
			}
		}
		g.Aside = g.Aside || l.asksForAnotherFirm(s.Topic) || l.partnerPays
		ledger := maps.Clone(l.Memory.Ledger)
		l.ledger(&g)
		l.suppose(g, ledger)
		l.putBeside(g)
		l.Gathered = append(l.Gathered, g)
		if g.Fresh && l.Tallied == nil {
			l.toldAs(s.Topic, assigned[s.Topic])
		}
		if (g.Fresh || g.Items[0].Rate != nil) && !g.Aside && !l.notOwn(s.Topic) {
			l.Memory.Items[s.Topic] = g.Known()
			l.Memory.Record(s.Topic, g.Known())
		}
	}
}
