package offline

import (
	"sort"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// Understand tells what a message alone says: its amounts in the message's own
// runes, the measures it may be about, and what is wanted.
func (p *Planner) Understand(message string) assistant.Understood {
	r := read(message, p.model)
	act, _ := r.topAct()
	u := assistant.Understood{Amounts: money.Read(message), Act: string(r.act(act))}
	best := map[int]float64{}
	for _, m := range r.mentions {
		if n := m.topic.Measure(); n >= 0 {
			best[n] = max(best[n], m.score/(m.score+halfSure))
		}
	}
	for _, n := range r.measures {
		best[n] = 1
	}
	for n := range measuresInPolicy + 1 {
		if score, ok := best[n]; ok {
			u.Measures = append(u.Measures, assistant.MeasureScore{Measure: n, Score: score})
		}
	}
	sort.SliceStable(u.Measures, func(i, j int) bool { return u.Measures[i].Score > u.Measures[j].Score })
	return u
}

// halfSure is the weight of words at which a measure scores one half.
const halfSure = 2

// acts of the bank, from the wants that words have made plain.
var actOf = []struct {
	act   asked.Act
	wants []Want
}{
	{asked.Target, []Want{wantTarget}},
	{asked.Compare, []Want{wantCompare}},
	{asked.Stack, []Want{wantStack}},
	{asked.Office, []Want{wantOffice, wantOfficeIn}},
	{asked.Validity, []Want{wantUntil, wantSince, wantDraft}},
	{asked.Overview, []Want{wantAll, wantCeilings, wantMoneyed, wantMoneyless, wantMine, wantNoRepeat}},
	{asked.Why, []Want{wantWhy}},
	{asked.Process, []Want{wantProcess, wantPhone, wantTax, wantRules}},
	{asked.Terms, []Want{wantRate, wantCeiling, wantThreshold, wantQuota, wantWords, wantWhere, wantMeaning, wantAgain}},
	{asked.Amount, []Want{wantAmount, wantTotal}},
	{asked.Eligible, []Want{wantEligible, wantPromise}},
}

func (r *Reading) act(guess asked.Act) asked.Act {
	switch {
	case r.fraud, r.secret:
		return asked.Forbidden
	case len(r.sums) > 0 && r.want(wantAmount, wantTotal) && !r.want(wantTarget, wantCompare):
		return asked.Amount
	}
	for _, a := range actOf {
		if r.want(a.wants...) {
			return a.act
		}
	}
	return guess
}
