package reading

import (
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

// acts of the bank, from the wants that words have made plain.
var actOf = []struct {
	act   asked.Act
	wants []want.Want
}{
	{asked.Target, []want.Want{want.Target}},
	{asked.Compare, []want.Want{want.Compare}},
	{asked.Stack, []want.Want{want.Stack}},
	{asked.Office, []want.Want{want.Office, want.OfficeIn}},
	{asked.Validity, []want.Want{want.Until, want.Since, want.Draft}},
	{asked.Overview, []want.Want{want.All, want.Ceilings, want.Moneyed, want.Moneyless, want.Mine, want.NoRepeat}},
	{asked.Why, []want.Want{want.Why}},
	{asked.Process, []want.Want{want.Process, want.Phone, want.Tax, want.Rules}},
	{asked.Terms, []want.Want{want.Rate, want.Ceiling, want.Threshold, want.Quota, want.Words, want.Where, want.Meaning, want.Again}},
	{asked.Amount, []want.Want{want.Amount, want.Total}},
	{asked.Eligible, []want.Want{want.Eligible, want.Promise}},
}

// Act is what is asked: by the words if they say it, else as guessed.
func (r *Reading) Act(guess asked.Act) asked.Act {
	switch {
	case r.Fraud, r.Secret:
		return asked.Forbidden
	case len(r.Sums) > 0 && r.Want(want.Amount, want.Total) && !r.Want(want.Target, want.Compare):
		return asked.Amount
	}
	for _, a := range actOf {
		if r.Want(a.wants...) {
			return a.act
		}
	}
	return guess
}
