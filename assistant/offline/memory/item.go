package memory

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Item is one thing that a calculation is made for: a purchase, a project, a product.
type Item struct {
	Label       string                  `json:"label,omitempty"`
	Letter      string                  `json:"letter,omitempty"` // by which the user calls it: A, 乙
	Owner       string                  `json:"owner,omitempty"`  // the letter of the enterprise whose it is, where one is named so: B公司
	Name        string                  `json:"name,omitempty"`   // … in words, where several are told of: 注塑车间
	Money       map[string]money.Amount `json:"money,omitempty"`
	Low         map[string]money.Amount `json:"low,omitempty"`
	Count       map[string]int64        `json:"count,omitempty"`
	Trained     int64                   `json:"trained,omitempty"` // of whom those counted hold a certificate
	Kinds       map[string]int64        `json:"kinds,omitempty"`   // projects by their kind, where several are
	Truth       map[string]bool         `json:"truth,omitempty"`
	Choice      map[string]string       `json:"choice,omitempty"`
	Assumptions []string                `json:"assumptions,omitempty"`
	Rate        *Rate                   `json:"rate,omitempty"`     // what falls due each period, as it was stated
	Unit        *Rate                   `json:"unit,omitempty"`     // the price of one piece, as it was stated
	Parts       []Part                  `json:"parts,omitempty"`    // what the amount was added up from, if of several
	Off         []Part                  `json:"off,omitempty"`      // what the user said does not count, the last of it
	Added       bool                    `json:"added,omitempty"`    // the last part was put on top of what was known before
	Supposed    bool                    `json:"supposed,omitempty"` // … and only supposed: 要是再买3千呢
	Of          *Share                  `json:"of,omitempty"`       // of what its amount is a share, if it is
}

// Clone copies an item, so that a change to one turn's does not reach another's.
func (it Item) Clone() Item {
	return Item{
		Label: it.Label, Letter: it.Letter, Owner: it.Owner, Name: it.Name, Money: copied(it.Money), Low: copied(it.Low), Count: copied(it.Count), Trained: it.Trained, Kinds: copied(it.Kinds),
		Truth: copied(it.Truth), Choice: copied(it.Choice), Assumptions: append([]string(nil), it.Assumptions...), Rate: it.Rate, Unit: it.Unit, Parts: append([]Part(nil), it.Parts...),
		Off: append([]Part(nil), it.Off...), Added: it.Added, Supposed: it.Supposed, Of: it.Of,
	}
}

// Copies returns items that can be changed without the ones given.
func Copies(items []Item) []Item {
	out := make([]Item, len(items))
	for i, it := range items {
		out[i] = it.Clone()
	}
	return out
}

// Query asks a calculator with the facts of the item.
func (it Item) Query(tool string) tools.Query {
	return tools.Query{
		Tool: tool, Label: it.Label, Low: it.Low, Assumptions: it.Assumptions,
		Facts: tools.Facts{Money: it.Money, Count: it.Count, Truth: it.Truth, Choice: it.Choice},
	}
}

// Put sets the amount of an input, with all that is known of how it came about.
func (it *Item) Put(name string, y Yearly) {
	if it.Money == nil {
		it.Money = map[string]money.Amount{}
	}
	it.Money[name] = y.High
	delete(it.Low, name)
	if !y.Low.Equal(y.High) {
		if it.Low == nil {
			it.Low = map[string]money.Amount{}
		}
		it.Low[name] = y.Low
	}
	it.Assumptions = append(it.Assumptions, y.Assumptions...)
	it.Rate, it.Unit, it.Parts, it.Off, it.Added, it.Supposed, it.Of = nil, nil, nil, nil, false, false, nil
	if y.Rate != nil {
		it.Rate = &Rate{Input: name, Low: y.Rate.Low, High: y.Rate.High, Period: y.Rate.Period}
	}
	if y.Unit != nil {
		it.Unit = &Rate{Input: name, Low: y.Unit.Low, High: y.Unit.High, Period: y.Unit.Period, Count: y.Unit.Count, Steps: y.Unit.Steps}
	}
}

// What was said before is a ledger, and a later message edits it: it takes an
// entry out, gives one back, or goes back to an earlier figure.

// Part is one of the amounts that an item's amount was added up from.
type Part struct {
	Low   money.Amount `json:"low"`
	High  money.Amount `json:"high"`
	Label string       `json:"label,omitempty"` // what it was told of by: 11月, 二季度
	Month money.Amount `json:"month,omitzero"`  // what each of its months came to, where it was told by the month …
	First int64        `json:"first,omitempty"` // … and the first and the last of them
	Last  int64        `json:"last,omitempty"`
	Unit  *Rate        `json:"unit,omitempty"`  // the price of one piece and how many there were, where it was told so
	Moved bool         `json:"moved,omitempty"` // a later message added to it or took off it: nobody said what it is now
}

// SumParts makes the item's amount the sum of its parts.
func (it *Item) SumParts(name string) {
	var low, high money.Amount
	for _, p := range it.Parts {
		low, high = low.Add(p.Low), high.Add(p.High)
	}
	parts := it.Parts
	it.Put(name, Yearly{Low: low, High: high})
	it.Parts = parts
}

// Without: so much was taken off the item, or left out of it, already.
func (it Item) Without(v money.Amount) bool {
	return slices.ContainsFunc(it.Off, func(p Part) bool { return p.High.Equal(v) }) || slices.ContainsFunc(it.Assumptions, func(a string) bool {
		return strings.Contains(a, "减去"+v.Format()+"元") || strings.Contains(a, "里不算"+v.Format()+"元")
	})
}

// Products of which no sales are told, but what share they have of all that the
// company takes in: 营收9600万，光模块占25%，AI服务器占15%. Only whole percents are worked out.

// Share is what an item's amount is so many percent of.
type Share struct {
	Low     money.Amount `json:"low"`
	High    money.Amount `json:"high"`
	Percent int64        `json:"percent"`
}

// TakeShare puts the share of a whole as the sales of an item.
func (it *Item) TakeShare(of Share) {
	it.Assumptions = []string{of.High.Format() + "元的" + money.Yuan(of.Percent).Exact() + "%"}
	it.Put(string(sentence.RoleSales), Yearly{Low: of.Low.Percent(of.Percent), High: of.High.Percent(of.Percent)})
	it.Of = &of
}

// Counted is the one count that an item has, 0 if it has none or several.
func (it *Item) Counted() int64 {
	if len(it.Count) != 1 {
		return 0
	}
	for _, n := range it.Count {
		return n
	}
	return 0
}
