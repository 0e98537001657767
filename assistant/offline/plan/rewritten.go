package plan

import (
	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/reword"
)

// Messages that the conversation puts into other words, which are then read instead: a unit for the numbers of the
// message before, an earlier result by its amount, another figure for what was supposed.

// reread reads the message again where the conversation has other words for it.
func (l *Plan) reread(p *Means, t *assistant.Turn) {
	if both := l.eachOfBoth(p, t); both != nil {
		l.Reading, l.ownWords = both, true
		return
	}
	if again := l.groupChanged(); again != "" {
		l.Reading, l.regrouped = reading.Read(again, p.Model), true
		return
	}
	l.peopleOfWorkshop()
	if again := l.followOn(); again != "" {
		l.Reading, l.ownWords = reading.Read(again, p.Model), true
		return
	}
	if again := l.awardsLater(t); again != "" {
		l.Reading = reading.Read(again, p.Model)
		return
	}
	if l.productMoved(p) || l.siblingTold(p) || l.partMoved(p) || l.wholeAfter(p) || l.editsSeveral(p) {
		return
	}
	if again := l.backTo(); again != "" {
		l.Reading = reading.Read(again, p.Model)
		return
	}
	l.saidOver(p)
	if again := l.withUnit(); again != "" {
		l.Reading = reading.Read(again, p.Model) // the message before, its numbers in the unit that this one names
	}
	result, of := l.resultNamed(p)
	if result != "" {
		l.Reading, l.Recalled = reading.Read(result, p.Model), []memory.Subject{reading.About(of)}
	}
	for _, told := range []func() string{
		l.addedAnew, func() string { return l.ifMet(p) }, func() string { return l.nowMet(p) }, l.yearAgain, func() string { return l.byRank(t.Message) }, l.allSettled, l.anotherDay, l.rateAgain, l.anotherEnd, l.endAlone, l.withoutPeriods, l.besideKnown, l.purchasesAgain, l.allOfYear, l.projectsRecounted, func() string { return l.pricedThen(t.Message) },
	} {
		if again := told(); again != "" {
			l.Reading = reading.Read(again, p.Model)
		}
	}
	if numbered := l.byOrdinal(reword.Question(t.Message)); numbered != "" {
		l.Reading, l.Renumbered = reading.Read(numbered, p.Model), true
	}
	if said, how := l.inOtherWords(t.Message); said != "" && result == "" {
		l.Reading, l.reckoned = reading.Read(said, p.Model), how
	}
	part := l.partByName(t.Message)
	if part != "" {
		l.Reading = reading.Read(part, p.Model)
	}
	if again := l.alreadyOut(part + t.Message); again != "" {
		l.Reading = reading.Read(again, p.Model)
	}
	if again := l.countedAgain(); again != "" {
		l.Reading = reading.Read(again, p.Model)
	}
	if called := l.byNumber(t.Message); called != "" {
		l.Reading = reading.Read(called, p.Model)
	}
	if told := l.retargeted(p, t.Message); told != "" {
		l.Reading = reading.Read(told, p.Model)
	}
	if unit := l.inUnitOfOld(t.Message); unit != "" {
		l.Reading = reading.Read(unit, p.Model)
	}
	if named := l.byResult(p, t.Message); named != "" {
		l.Reading = reading.Read(named, p.Model)
	}
	if all := l.byPronoun(reword.Question(t.Message)); all != "" {
		l.Reading = reading.Read(all, p.Model)
	}
	if whole := l.partInYuan(t.Message); whole != "" {
		l.Reading = reading.Read(whole, p.Model)
	}
	l.sounded(p, t)
	if again := l.restated(p); again != "" {
		l.Reading = reading.Read(again, p.Model)
	}
	p.takesBackFirst(l, t)
}
