package offline

import (
	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/reword"
)

// Messages that the conversation puts into other words, which are then read instead: a unit for the numbers of the
// message before, an earlier result by its amount, another figure for what was supposed.

// reread reads the message again where the conversation has other words for it.
func (l *plan) reread(p *means, t *assistant.Turn) {
	if both := l.eachOfBoth(p, t); both != nil {
		l.Reading, l.ownWords = both, true
		return
	}
	if again := l.groupChanged(); again != "" {
		l.Reading, l.regrouped = read(again, p.model), true
		return
	}
	l.peopleOfWorkshop()
	if again := l.followOn(); again != "" {
		l.Reading, l.ownWords = read(again, p.model), true
		return
	}
	if again := l.awardsLater(t); again != "" {
		l.Reading = read(again, p.model)
		return
	}
	if l.productMoved(p) || l.siblingTold(p) || l.partMoved(p) || l.wholeAfter(p) || l.editsSeveral(p) {
		return
	}
	if again := l.backTo(); again != "" {
		l.Reading = read(again, p.model)
		return
	}
	l.saidOver(p)
	if again := l.withUnit(); again != "" {
		l.Reading = read(again, p.model) // the message before, its numbers in the unit that this one names
	}
	result, of := l.resultNamed(p)
	if result != "" {
		l.Reading, l.recalled = read(result, p.model), []Subject{about(of)}
	}
	for _, told := range []func() string{
		l.addedAnew, func() string { return l.ifMet(p) }, func() string { return l.nowMet(p) }, l.yearAgain, func() string { return l.byRank(t.Message) }, l.allSettled, l.anotherDay, l.rateAgain, l.anotherEnd, l.endAlone, l.withoutPeriods, l.besideKnown, l.purchasesAgain, l.allOfYear, l.projectsRecounted, func() string { return l.pricedThen(t.Message) },
	} {
		if again := told(); again != "" {
			l.Reading = read(again, p.model)
		}
	}
	if numbered := l.byOrdinal(reword.Question(t.Message)); numbered != "" {
		l.Reading, l.renumbered = read(numbered, p.model), true
	}
	if said, how := l.inOtherWords(t.Message); said != "" && result == "" {
		l.Reading, l.reckoned = read(said, p.model), how
	}
	part := l.partByName(t.Message)
	if part != "" {
		l.Reading = read(part, p.model)
	}
	if again := l.alreadyOut(part + t.Message); again != "" {
		l.Reading = read(again, p.model)
	}
	if again := l.countedAgain(); again != "" {
		l.Reading = read(again, p.model)
	}
	if called := l.byNumber(t.Message); called != "" {
		l.Reading = read(called, p.model)
	}
	if told := l.retargeted(p, t.Message); told != "" {
		l.Reading = read(told, p.model)
	}
	if unit := l.inUnitOfOld(t.Message); unit != "" {
		l.Reading = read(unit, p.model)
	}
	if named := l.byResult(p, t.Message); named != "" {
		l.Reading = read(named, p.model)
	}
	if all := l.byPronoun(reword.Question(t.Message)); all != "" {
		l.Reading = read(all, p.model)
	}
	if whole := l.partInYuan(t.Message); whole != "" {
		l.Reading = read(whole, p.model)
	}
	l.sounded(p, t)
	if again := l.restated(p); again != "" {
		l.Reading = read(again, p.model)
	}
	p.takesBackFirst(l, t)
}
