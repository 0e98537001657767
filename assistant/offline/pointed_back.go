package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was worked out before and is only pointed at: 里面那45万依据的是哪句话,
// 单说第三条那份呢, 那我该挑哪个.

var (
	pointedFigure = pattern.MustCompile(`(里面|里头|其中|当中|刚才|上面|前面|之前)(的|那|这|说的|算的|笔)*$|(那|这)(一)?(笔|个)?$`)
	pointedShare  = pattern.MustCompile(`(单|只|光|单独)(独)?(说|讲|报|看|算|拎|要)|第.条(的)?(那|这)?(一)?(份|笔|头|块|项|边)(?:[^\p{Han}]|呢|是|有|能|得|拿|多少|$)|(说|讲|报|看|算)第.条的[^\pL]*$|第.条(的)?(能|可以|是|有|得|拿)*多少`)
	pointedChoice = pattern.MustCompile(`(挑|选|拿|报|走|领|取|要)(哪|那)(个|一个|份|一份|边|头|笔|样|种)`)
)

// pointsBack finds what an earlier figure is of that a message asks something else
// about than money; the figure is then no amount to work with.
func (p *means) pointsBack(l *plan) {
	if len(l.Reading.sums) != 1 || !l.want(wantWhy, wantWhere, wantWords, wantOffice) || l.want(wantTarget, wantTotal, wantCompare) || len(l.explicit()) > 1 {
		return
	}
	s := l.Reading.sums[0]
	if s.index < 0 || !pointedFigure.MatchString(lastPart(l.before(s.index))) {
		return
	}
	for _, f := range slices.Backward(l.memory.Figures) {
		if f.High.Equal(s.High) {
			l.recalled = []Subject{about(f.Topic)}
		}
	}
	for _, of := range l.resultsSoFar(p) {
		if slices.ContainsFunc(of.results, s.High.Equal) {
			l.recalled = []Subject{about(of.topic)} // 这4万依据哪句: a result before a base
			break
		}
	}
	if len(l.recalled) > 0 {
		l.Reading.sums = nil
	}
}

// shareOf finds what was worked out of a measure that is named by its number.
func (l *plan) shareOf() {
	if len(l.measures) != 1 || len(l.Reading.sums) > 0 || !pointedShare.MatchString(l.text) || l.want(wantOffice, wantWords, wantWhere, wantProcess, wantRate, wantCeiling, wantThreshold, wantQuota, wantEligible) {
		return
	}
	if named := l.explicit(); len(named) != 1 || named[0].Measure != l.measures[0] {
		return
	}
	for _, t := range l.memory.Shown {
		if t.Measure() == l.measures[0] && len(l.memory.Items[t]) > 0 {
			l.recalled = append(l.recalled, about(t))
		}
	}
	if len(l.recalled) > 0 {
		if l.guessed {
			clear(l.wants)
		}
		l.wants[wantAmount], l.guessed = true, false
	}
}

// takesOne asks which of two policies to take, after that was spoken of.
func (l *plan) takesOne() {
	if l.memory.Stacked && pointedChoice.MatchString(l.text) && len(l.entering()) == 0 && !slices.ContainsFunc(l.explicit(), func(s Subject) bool { return s.Topic != asked.Policy }) {
		clear(l.wants)
		l.wants[wantStack], l.guessed = true, false
		l.takes = true
	}
	l.memory.Stacked = l.memory.Stacked || l.want(wantStack)
}
