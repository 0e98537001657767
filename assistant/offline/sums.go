package offline

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// The amounts of a message, as what is understood of them is built up.

// sum is an amount of money with what it is.
type sum struct {
	money.Mention
	index   int
	role    Role
	found   Role // the role its own words give it, before the conversation is looked at
	more    bool // added to what was said before
	sure    float64
	learned amount.Guess // what it is, as learned; nil where that is not known
	period  Period
	derived string // how the amount follows from others, for the applicant
	window  string // the part of the message that belongs to it
}

// clearly: its words give it this role.
func (s sum) clearly(role Role) bool { return s.role == role && s.sure >= clearRole && s.index >= 0 }

// entering returns the amounts that may enter a rule.
func (r *Reading) entering() []sum {
	var out []sum
	for _, s := range r.sums {
		switch s.role {
		case roleClaim, roleWish, roleOther, roleGap:
		default:
			out = append(out, s)
		}
	}
	return out
}

func having(sums []sum, role Role) []sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.role != role })
}

func without(sums []sum, role Role) []sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.role == role })
}

func except(sums, drop []sum) []sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s sum) bool {
		return slices.ContainsFunc(drop, func(d sum) bool { return d.index == s.index })
	})
}

// pair returns two amounts that follow one another in the message, where there
// are no others; false where there are.
func pair(sums []sum) (first, second sum, ok bool) {
	if len(sums) != 2 || sums[0].index < 0 || sums[1].index != sums[0].index+1 {
		return sum{}, sum{}, false
	}
	return sums[0], sums[1], true
}

// voucher is the number of a bookkeeping voucher, which is nobody's amount: 记字317号.
var voucher = pattern.MustCompile(`(记|转|收|付|凭证?)?字?第?\d{1,5}号|no\.?\s*\d{1,5}`)

// apartFrom is how many characters stand between an amount and the one before it,
// voucher numbers left aside.
func (r *Reading) apartFrom(s sum) int {
	return utf8.RuneCountInString(voucher.ReplaceAllString(r.before(s.index), ""))
}

// less is the amount without a part of it, plus with another added; both keep
// what the amount is otherwise.
func (s sum) less(part sum) sum {
	s.Low, s.High = s.Low.Sub(part.High), s.High.Sub(part.Low)
	return s
}

func (s sum) plus(other sum) sum {
	s.Low, s.High = s.Low.Add(other.Low), s.High.Add(other.High)
	return s
}

// bothFit makes two candidates, each with what it is called, where the text of
// the policy does not say which of them counts.
func (r *Reading) bothFit(one sum, oneIs string, other sum, otherIs string) []sum {
	one.Text, other.Text = oneIs, otherIs
	r.twoFit, r.openWhich = true, true
	return []sum{one, other}
}

// totalOf is what amounts come to together, by their upper ends.
func totalOf(sums []sum) money.Amount {
	var all money.Amount
	for _, s := range sums {
		all = all.Add(s.High)
	}
	return all
}

// having returns the amounts with one of these roles.
func (r *Reading) having(roles ...Role) []sum {
	var out []sum
	for _, s := range r.sums {
		if slices.Contains(roles, s.role) {
			out = append(out, s)
		}
	}
	return out
}
