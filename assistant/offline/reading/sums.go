package reading

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// The amounts of a message, as what is understood of them is built up.

// Sum is an amount of money with what it is.
type Sum struct {
	money.Mention
	Index   int
	Role    sentence.Role
	Found   sentence.Role // the role its own words give it, before the conversation is looked at
	More    bool          // added to what was said before
	Sure    float64
	Learned amount.Guess // what it is, as learned; nil where that is not known
	Period  sentence.Period
	Derived string // how the amount follows from others, for the applicant
	window  string // the part of the message that belongs to it
}

// clearly: its words give it this role.
func (s Sum) clearly(role sentence.Role) bool {
	return s.Role == role && s.Sure >= ClearRole && s.Index >= 0
}

// Entering returns the amounts that may enter a rule.
func (r *Reading) Entering() []Sum {
	var out []Sum
	for _, s := range r.Sums {
		switch s.Role {
		case sentence.RoleClaim, sentence.RoleWish, sentence.RoleOther, sentence.RoleGap:
		default:
			out = append(out, s)
		}
	}
	return out
}

// Having returns the sums of one role.
func Having(sums []Sum, role sentence.Role) []Sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Role != role })
}

func without(sums []Sum, role sentence.Role) []Sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Role == role })
}

// Except returns the sums that are not among those to drop.
func Except(sums, drop []Sum) []Sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool {
		return slices.ContainsFunc(drop, func(d Sum) bool { return d.Index == s.Index })
	})
}

// pair returns two amounts that follow one another in the message, where there
// are no others; false where there are.
func pair(sums []Sum) (first, second Sum, ok bool) {
	if len(sums) != 2 || sums[0].Index < 0 || sums[1].Index != sums[0].Index+1 {
		return Sum{}, Sum{}, false
	}
	return sums[0], sums[1], true
}

// voucher is the number of a bookkeeping voucher, which is nobody's amount: 记字317号.
var voucher = pattern.MustCompile(`(记|转|收|付|凭证?)?字?第?\d{1,5}号|no\.?\s*\d{1,5}`)

// apartFrom is how many characters stand between an amount and the one before it,
// voucher numbers left aside.
func (r *Reading) apartFrom(s Sum) int {
	return utf8.RuneCountInString(voucher.ReplaceAllString(r.Before(s.Index), ""))
}

// less is the amount without a part of it, plus with another added; both keep
// what the amount is otherwise.
func (s Sum) less(part Sum) Sum {
	s.Low, s.High = s.Low.Sub(part.High), s.High.Sub(part.Low)
	return s
}

// Plus adds another sum, both ends of a range alike.
func (s Sum) Plus(other Sum) Sum {
	s.Low, s.High = s.Low.Add(other.Low), s.High.Add(other.High)
	return s
}

// bothFit makes two candidates, each with what it is called, where the text of
// the policy does not say which of them counts.
func (r *Reading) bothFit(one Sum, oneIs string, other Sum, otherIs string) []Sum {
	one.Text, other.Text = oneIs, otherIs
	r.TwoFit, r.OpenWhich = true, true
	return []Sum{one, other}
}

// TotalOf is what amounts come to together, by their upper ends.
func TotalOf(sums []Sum) money.Amount {
	var all money.Amount
	for _, s := range sums {
		all = all.Add(s.High)
	}
	return all
}

// Having returns the amounts with one of these roles.
func (r *Reading) Having(roles ...sentence.Role) []Sum {
	var out []Sum
	for _, s := range r.Sums {
		if slices.Contains(roles, s.Role) {
			out = append(out, s)
		}
	}
	return out
}

// unplanned drops what was only planned or registered beside what was surely put
// in: 项目备案写的总投资2200万，真花出去的840万.
func unplanned(sums []Sum) []Sum {
	is := func(s Sum, part amount.Part) bool { return s.Learned.Of(part) > sentence.SurelyIn }
	if !slices.ContainsFunc(sums, func(s Sum) bool { return is(s, amount.Invested) }) {
		return sums
	}
	return slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return is(s, amount.Planned) })
}
