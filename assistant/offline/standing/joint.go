package standing

import (
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Whole is how all amounts of a message stand together, and how sure that is.
type Whole struct {
	Standings []Standing // as [Teller.Tell] orders them
	P         float64    // among all ways to stand that make sense
}

// mostJoint amounts are weighed together: each has five standings, and a message of more of them
// is no sum of two or three.
const mostJoint = 4

// Together tells how the amounts stand, as it makes sense: what goes off goes off something
// larger, a case has another beside it, and only what the message tells a factor of is scaled.
// The zero Whole if the message has no amount, or too many.
func (t *Teller) Together(m Message) Whole {
	guesses := t.Tell(m)
	if len(guesses) == 0 || len(guesses) > mostJoint {
		return Whole{}
	}
	_, values := m.laidOut()
	scalable := m.scalable()
	best, sum := Whole{}, 0.0
	now := make([]Standing, len(guesses))
	var weigh func(i int, p float64)
	weigh = func(i int, p float64) {
		if i == len(guesses) {
			if !sensible(now, values, scalable) {
				return
			}
			if sum += p; p > best.P {
				best = Whole{append([]Standing(nil), now...), p}
			}
			return
		}
		for _, s := range standings {
			now[i] = s
			weigh(i+1, p*max(guesses[i].Of(s), leastP))
		}
	}
	weigh(0, 1)
	if sum > 0 {
		best.P /= sum
	}
	return best
}

const leastP = 0.001 // of a standing, however unlikely: another may make no sense

// sensible tells whether amounts can stand so together.
func sensible(all []Standing, values []money.Amount, scalable bool) bool {
	n := map[Standing]int{}
	counted := money.Amount{}
	for i, s := range all {
		if n[s]++; s == Counts {
			counted = counted.Add(values[i])
		}
	}
	for i, s := range all {
		if s == Off && !values[i].Less(counted) {
			return false
		}
	}
	switch {
	case n[Scaled] > 0:
		return scalable && n[Scaled] == 1 && n[Counts]+n[Off]+n[Apart] == 0
	case n[Apart] > 0:
		return n[Apart] > 1 && n[Counts]+n[Off] == 0
	}
	return n[Counts] > 0
}

// everySome are periods and prices of one, that are counted.
var everySome = pattern.MustCompile(`每|各|单价|一个月|月|季|半年|上下半年|份|套|台|席|张|次|期|批|账号|个|q[1-4]|\bper\b|\beach\b|month|quarter|half[- ]year|\bapiece\b|\bunit\b|×|\bx\b|\*`)

// scalable tells whether the message tells what to multiply an amount by.
func (m Message) scalable() bool {
	return len(Factors(m.Masked)) > 0 || everySome.MatchString(m.Masked)
}
