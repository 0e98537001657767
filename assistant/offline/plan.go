package offline

import (
	"maps"
	"slices"

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
	message      string // as it came, whatever it is read as
	drift        drift
	memory       Memory
	subjects     []Subject
	gathered     []gathered
	queries      []tools.Query
	calculated   bool
	alternatives bool
	soFar        bool     // the sum of all that was worked out so far is asked for
	undecided    bool     // a sum is asked for, and nobody has said which of several offers will be taken
	plans        []string // what several plans are called, of which one will be carried out
	targets      []target // hypothetical queries, in the order of queries
	total        bool     // a sum over several subjects is wanted
	individual   bool
	heldBoth     bool          // another sum is put to the two measures just compared
	award        *Subject      // named by the award's own figure
	stepped      asked.Topic   // whose amount the message's one amount moves
	renumbered   bool          // the message names a measure by its place, and is read with its number
	reckoned     string        // how an amount was worked out of the message's words
	textQuery    *TextQuery    // what the build of the text answers
	aimed        *Aim          // what the question before aimed at, where the present one tells what is there
	atLine       bool          // what reaching the line brings is asked
	even         *money.Amount // what another measure pays, where it is asked when both pay the same
	nowCompany   bool          // an individual a moment ago, a company now
	demand       bool          // a promise is demanded
	joint        bool          // one amount for several things
	unsaidAtAll  bool          // a detail that no measure has
	gone         asked.Topic   // … and this is what it took out, if it was all of a topic
	kept         []asked.Topic // to which a sum over several results is kept; nil if it is over all
	dropped      bool          // the message took something out of the ledger
	lookUp       bool          // a word of the text may be asked for
	trait        *trait        // which measures have it is asked
	kinds        bool          // how many kinds of support there are is asked
	among        []int         // the measures to which a list keeps
	except       []int         // those that it leaves out
	amongThose   bool          // whether an office is among those of a measure is asked
	same         []Subject     // whose offices are held against each other
	divided      bool          // who of several offices does what is asked
	takes        bool          // which of two policies to take is asked
	insisted     bool          // another figure is held against the one that was told
	partnerPays  bool          // what a partner's share would bring is asked, beside the asker's own
	askedBefore  *tools.Missing
	nextPart     bool // another part of the year comes to those told before
	ownWords     bool // the message is read in words of ours, and nothing that was learned of its own is asked
	regrouped    bool // one of the groups told before was put right
	whichBefore  bool // the last reply asked which measure is meant
}

func (l *plan) searches() bool { return l.drift == toAnswer || l.drift == toAskMeaning }

// lay reads the message against the memory and decides what to calculate.
func (p *means) lay(t *assistant.Turn) *plan {
	l := p.layOut(t)
	l.await()
	l.cameUp()
	if len(l.subjects) == 1 && slices.Contains(l.memory.Shown, l.subjects[0].Topic) {
		l.memory.show(l.subjects[0].Topic) // 光模块呢，找哪个部门 … 后来又追加100万
	}
	return l
}

func (p *means) layOut(t *assistant.Turn) *plan {
	own := read(t.Message, p.model)
	l := &plan{Reading: own, message: t.Message, memory: recall(t.Conversation.Memory)}
	l.reread(p, t)
	if l.reckoned == "" && !l.ownWords {
		l.learnAct(t.Message)
	}
	if number, ok := titled(p.policy, l.text); ok && len(l.measures) == 0 && len(l.explicit()) == 0 {
		l.measures = []int{number}
	}
	if topic, sure := l.topTopic(); calledClause.MatchString(l.text) && sure >= sureTopic && topic.Measure() > 0 && len(l.measures) == 0 && len(l.explicit()) == 0 {
		l.measures = []int{topic.Measure()}
	}
	if kindsAsked.MatchString(l.text) && anyPlatform.MatchString(l.text) && len(l.measures) == 0 && len(l.explicit()) == 0 {
		l.measures = []int{asked.PlatformAward.Measure()} // 平台有几种补: the text has one sort of platform that is paid
	}
	if l.memory.English && !hanRune.MatchString(l.raw) {
		l.english = true // total? alone is too short to tell
	}
	l.memory.English = l.english
	l.memory.Unitless, l.memory.Pieces = "", ""
	l.keepYearParts(own)
	if len(l.entering()) > 0 && len(own.amounts) > 0 && !l.nextPart {
		l.memory.YearParts = own.yearPartsOf()
		l.memory.PartsFor = own.partsFor()
	}
	if len(own.groups) > 0 || !l.regrouped && peopleOf(own.masked) > 0 {
		l.memory.Groups = own.groups
	}
	if len(own.amounts) > 0 {
		l.memory.UnitGiven = withoutUnit(t.Message, own.sentence)
	}
	if items := l.memory.Items[l.memory.lastTopic()]; len(l.sums) == 0 && l.units() > 0 && !(len(items) == 1 && items[0].Unit != nil) {
		l.memory.Pieces = t.Message // where a price is known, they have moved what it is for
	}
	if len(l.numbers) > 1 && len(l.sums) == 0 && !slices.ContainsFunc(l.numbers, func(n money.Number) bool { return !n.Value.Less(plainYuan) }) {
		l.memory.Unitless = t.Message
	}
	if slices.ContainsFunc(l.sums, func(s sum) bool { return s.Bare }) {
		l.memory.Unitless = t.Message
	}
	if n := l.number(); n != nil && l.asksBare() {
		l.memory.Unitless = t.Message
	}
	if len(l.numbers) == 0 && len(l.sums) == 0 && loneNumber.MatchString(l.masked) && (l.want(wantAmount) || len(l.explicit()) > 0) {
		l.memory.Unitless = t.Message
	}
	l.trait = l.askedTrait()
	l.askedBefore = l.memory.Asked
	l.ordinals()
	l.memory.Numbered = len(l.measures) > 0 && len(l.entering()) == 0
	if n := l.number(); n != nil && len(l.measures) == 1 && n.Value.Equal(money.Yuan(int64(l.measures[0]))) {
		l.Reading.numbers = nil // 九 哪个部门: the number of the measure, and of nothing else
	}
	l.ofListed()
	if l.textQuery = l.asksText(p.policy); l.textQuery != nil {
		return l.ofItsText()
	}
	l.memory.Query = nil
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
	l.heldBoth = l.memory.Held && len(l.sums) == 1 && len(l.explicit()) == 0 && otherBudget.MatchString(l.text)
	l.memory.Held = false
	l.individual = l.Reading.individual
	if l.Reading.individual && !l.memory.Individual && supposesCase.MatchString(l.masked) && l.memory.Supposition == nil && len(l.memory.Shown) > 0 {
		l.memory.Supposition = &Supposition{Person: true, Items: map[asked.Topic][]Item{}} // 假如是个人买的呢
	}
	unsupposed := l.unsuppose() || l.undo(p, t) || l.putsOldRight()
	if l.dropped = l.dropped || l.dropTopic(); l.dropped {
		l.forgetDropped()
	}
	if s, ok := p.awardInAll(l); ok {
		l.award = &s // 远程写模型，那120万有我份吗
	} else if s, ok := p.awardNamed(l); ok && len(l.explicit()) == 0 {
		l.award = &s
	}
	l.seek(p.policy)
	if l.drift = l.settle(); l.quotes(p.policy) {
		l.drift, l.lookUp = toAnswer, true
	}
	l.receivedFor()
	if unsupposed && len(l.memory.Shown) > 0 {
		l.drift, l.lookUp, l.subjects = toAnswer, false, []Subject{about(l.memory.Shown[len(l.memory.Shown)-1])}
	}
	l.memory.Fraud, l.memory.Refused, l.memory.Away = l.fraud, l.drift == toRefuse, l.drift == toTurnAway
	if l.drift != toAnswer {
		for _, s := range slices.Backward(l.explicit()) {
			l.memory.focus(s)
		}
		if honest := l.beforeItIsBent(); l.drift == toRefuse && honest != nil {
			l.Reading.sums, l.subjects = honest, l.explicit()
			l.gather(p, t.Now.Year()) // 买了4万，帮我写成6万: the true figure stands
		} else if l.drift == toRefuse && !l.fraud && len(l.explicit()) == 1 && len(l.entering()) > 0 {
			l.subjects = l.explicit()
			l.gather(p, t.Now.Year()) // the figures stand, whatever was asked of them: 行，照老条文算
		}
		l.remember()
		return l
	}
	l.memory.Which = false
	l.kinds = l.allKinds()
	for _, s := range slices.Backward(l.subjects) {
		l.memory.focus(s)
	}
	l.forgetsList()
	if len(l.same) > 0 || l.divided {
		l.memory.Asked = nil
		return l
	}
	if l.general() {
		l.memory.Which = l.asksMine()
		l.memory.Asked = nil
		return l
	}
	if topic, wish, ok := p.breakEven(l); ok {
		l.subjects, l.even = []Subject{about(topic)}, &wish
		l.wants[wantTarget] = true
	}
	l.settlesOn()
	if planned := l.plannedIn(); planned != nil {
		l.memory.Planned = planned
	}
	before := l.memory.known()
	if !l.weigh(p, t.Now.Year()) {
		l.gather(p, t.Now.Year())
	}
	l.tellsReckoning()
	if !unsupposed {
		l.memory.tell(t.Message, before)
	}
	if n := l.number(); n != nil && n.Value.Less(plainYuan) && !n.Value.IsZero() {
		l.memory.Pending = []Pending{{Text: n.Text, Low: n.Value, High: n.Value}} // 花了8: the unit may follow
	}
	l.kept = l.partOfTotal()
	l.query(p)
	l.computedFirst()
	l.memory.Aim = l.aim()
	return l
}

// gather collects the facts of each subject that has a calculator.
func (l *plan) gather(p *means, year int) {
	assigned := l.assign()
	l.comesTrue = l.memory.Supposition != nil
	for _, s := range l.subjects {
		sheet := sheetOf(s.Topic)
		if sheet == nil || sheet.Tool == "" {
			continue
		}
		l.recordYears(s.Topic, assigned[s.Topic], &l.memory)
		g := l.Reading.gather(s.Topic, p.tools.Benefit(sheet.Tool), l.memory, l.withYuan(s.Topic, assigned[s.Topic]), year)
		l.keepYuan(g, assigned[s.Topic])
		if g.fresh && l.tallied == nil && len(g.items) > 1 && len(l.sums) > 1 {
			l.memory.Apart = !l.want(wantTotal) && eachApart.MatchString(l.masked)
		}
		if n := l.number(); n != nil && len(l.sums) == 0 && len(assigned[s.Topic]) == 0 && mainRole[s.Topic] != "" && !n.Value.IsZero() && !g.fresh && l.asksBare() {
			g.ask = "数后面没有写单位，是元还是万元"
			if known := l.memory.Items[s.Topic]; len(known) > 0 && numberAlone.MatchString(l.masked) {
				g.stays, g.items = copies(known), []Item{{}} // the old figure is no answer to it
			}
		}
		if both := l.yearsInAll(s.Topic, l.memory.Items[s.Topic]); both != nil {
			g.items, g.fresh, g.alternatives, g.ask = both, true, false, ""
			l.memory.Either[s.Topic] = false
		}
		if l.joint {
			g.ask = "这是几样加在一起的数，要分开说各是多少"
		}
		if s.Topic == asked.Talent {
			if who := l.person(); who != "" {
				l.memory.Person = who
			}
		}
		g.aside = g.aside || l.asksForAnotherFirm(s.Topic) || l.partnerPays
		ledger := maps.Clone(l.memory.Ledger)
		l.ledger(&g)
		l.suppose(g, ledger)
		l.putBeside(g)
		l.gathered = append(l.gathered, g)
		if g.fresh && l.tallied == nil {
			l.toldAs(s.Topic, assigned[s.Topic])
		}
		if (g.fresh || g.items[0].Rate != nil) && !g.aside && !l.notOwn(s.Topic) {
			l.memory.Items[s.Topic] = g.known()
			l.memory.record(s.Topic, g.known())
		}
	}
}
