package amount

import "slices"

// Part is what an amount of money in a message is.
type Part string

// The parts.
const (
	Model    Part = "model"    // paid for models in a year: base of measure 1
	Income   Part = "income"   // a platform's service income: base of measure 2
	Province Part = "province" // what the province paid for R&D: base of the match
	Spending Part = "spending" // R&D spending, which is no base
	Invested Part = "invested" // put into an industrial-internet project: base of measure 3
	Planned  Part = "planned"  // an investment that is planned or registered only
	Total    Part = "total"    // computing power bought in a year
	Fee      Part = "fee"      // the service fee that was actually due for it
	Sales    Part = "sales"    // of one product in a year: base of measure 9
	Base     Part = "base"     // spent or earned, the message does not say for what
	Unit     Part = "unit"     // the price of one piece, card, hour, month
	Claim    Part = "claim"    // what somebody says that the policy pays, or that its limits are
	Wish     Part = "wish"     // what one would like to get
	Received Part = "received" // what one got already
	Gap      Part = "gap"      // how much is missing to an edge
	Edge     Part = "edge"
	More     Part = "more"  // comes to an amount named before
	Less     Part = "less"  // goes off it: refunds, what is not to be counted
	Other    Part = "other" // money that enters no rule
)

var parts = []Part{Model, Income, Province, Spending, Invested, Planned, Total, Fee, Sales, Base, Unit, Claim, Wish, Received, Gap, Edge, More, Less, Other}

// Parts returns every part, in a fixed order.
func Parts() []Part { return slices.Clone(parts) }

// Enters tells whether a rule may be asked about an amount of this part.
func (p Part) Enters() bool {
	switch p {
	case Model, Income, Province, Invested, Total, Fee, Sales, Base, More:
		return true
	}
	return false
}
