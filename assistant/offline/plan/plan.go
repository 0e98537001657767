package plan

import (
	"maps"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Plan is how a turn will be answered.
type Plan struct {
	*reading.Reading
	message      string // as it came, whatever it is read as
	FromEnglish  bool   // it came in English, and is answered so, but is read in Chinese
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
	Everyday     *Everyday         // what everybody asks, in words that stand for themselves
	Worth        *sheets.Worth     // what the text is worth today
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
	Beyond       *money.Amount     // what lies beyond the ceiling is asked about
	Insisted     bool              // another figure is held against the one that was told
	partnerPays  bool              // what a partner's share would bring is asked, beside the asker's own
	AskedBefore  *tools.Missing
	nextPart     bool     // another part of the year comes to those told before
	ownWords     bool     // the message is read in words of ours, and nothing that was learned of its own is asked
	regrouped    bool     // one of the groups told before was put right
	notWanted    []string // items that the message tells of and does not want reckoned, in its words
	WhichBefore  bool     // the last reply asked which measure is meant
}

// Searches tells whether the clauses of the text are looked up for this turn.
func (l *Plan) Searches() bool { return l.Drift == ToAnswer || l.Drift == ToAskMeaning }

// gather collects the facts of each subject that has a calculator.
func (l *Plan) gather(p *Means, year int) {
	l.otherKind()
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
		} else {
			l.keepKind(g)
		}
	}
}
