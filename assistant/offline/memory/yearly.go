package memory

import (
	"fmt"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/tools/money"
)

// Yearly is an amount brought to one year.
type Yearly struct {
	Low, High   money.Amount
	Assumptions []string
	Rate        *Rate  // what falls due each period, if it was stated so
	Unit        *Rate  // the price of one piece, if it was stated so
	Months      int64  // of the year that it falls due in, 0 if it was not stated by the period
	Ask         string // why it cannot be brought to a year, for the applicant; "" if it can
}

// Scale takes it n times.
func (y *Yearly) Scale(n int64) { y.Low, y.High = y.Low.Times(n), y.High.Times(n) }

// With is what y and others of the same year come to, with all that was assumed of each.
func (y Yearly) With(others ...Yearly) Yearly {
	for _, o := range others {
		y.Low, y.High = y.Low.Add(o.Low), y.High.Add(o.High)
		y.Assumptions = append(y.Assumptions, o.Assumptions...)
	}
	return y
}

// Rate is an amount that falls due again and again, or the price of one piece.
type Rate struct {
	Input  string          `json:"input"`
	Low    money.Amount    `json:"low"`
	High   money.Amount    `json:"high"`
	Period sentence.Period `json:"period,omitempty"`
	Count  int64           `json:"count,omitempty"` // of how many pieces it is the price
	Steps  []int64         `json:"steps,omitempty"` // what came to that count or went off it, time by time
}

// Priced says how a price makes the sum, with the counts as they were told:
// 按单价80,000元 ×（150 − 30）计算.
func (p Rate) Priced() string {
	count, first := "", p.Count
	for _, n := range p.Steps {
		first -= n
		if n < 0 {
			count += fmt.Sprintf(" − %d", -n)
		} else {
			count += fmt.Sprintf(" + %d", n)
		}
	}
	if count != "" {
		return fmt.Sprintf("按单价%s元 ×（%d%s）计算", p.High.Format(), first, count)
	}
	return fmt.Sprintf("按单价%s元 × %d计算", p.High.Format(), p.Count)
}
