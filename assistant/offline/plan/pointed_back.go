package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
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
func (p *Means) pointsBack(l *Plan) {
	if len(l.Reading.Sums) != 1 || !l.Want(want.Why, want.Where, want.Words, want.Office) || l.Want(want.Target, want.Total, want.Compare) || len(l.Explicit()) > 1 {
		return
	}
	s := l.Reading.Sums[0]
	if s.Index < 0 || !pointedFigure.MatchString(sentence.LastPart(l.Before(s.Index))) {
		return
	}
	for _, f := range slices.Backward(l.Memory.Figures) {
		if f.High.Equal(s.High) {
			l.Recalled = []memory.Subject{reading.About(f.Topic)}
		}
	}
	for _, of := range l.resultsSoFar(p) {
		if slices.ContainsFunc(of.results, s.High.Equal) {
			l.Recalled = []memory.Subject{reading.About(of.topic)} // 这4万依据哪句: a result before a base
			break
		}
	}
	if len(l.Recalled) > 0 {
		l.Reading.Sums = nil
	}
}

// shareOf finds what was worked out of a measure that is named by its number.
func (l *Plan) shareOf() {
	if len(l.Measures) != 1 || len(l.Reading.Sums) > 0 || !pointedShare.MatchString(l.Text) || l.Want(want.Office, want.Words, want.Where, want.Process, want.Rate, want.Ceiling, want.Threshold, want.Quota, want.Eligible) {
		return
	}
	if named := l.Explicit(); len(named) != 1 || named[0].Measure != l.Measures[0] {
		return
	}
	for _, t := range l.Memory.Shown {
		if t.Measure() == l.Measures[0] && len(l.Memory.Items[t]) > 0 {
			l.Recalled = append(l.Recalled, reading.About(t))
		}
	}
	if len(l.Recalled) > 0 {
		if l.Guessed {
			clear(l.Wants)
		}
		l.Wants[want.Amount], l.Guessed = true, false
	}
}

// takesOne asks which of two policies to take, after that was spoken of.
func (l *Plan) takesOne() {
	if l.Memory.Stacked && pointedChoice.MatchString(l.Text) && len(l.Entering()) == 0 && !slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != asked.Policy }) {
		clear(l.Wants)
		l.Wants[want.Stack], l.Guessed = true, false
		l.takes = true
	}
	l.Memory.Stacked = l.Memory.Stacked || l.Want(want.Stack)
}
