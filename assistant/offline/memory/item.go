package memory

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

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

// Figure is an amount that the conversation calculated with.
type Figure struct {
	Topic asked.Topic  `json:"topic"`
	Low   money.Amount `json:"low"`
	High  money.Amount `json:"high"`
}

// Copies returns items that can be changed without the ones given.
func Copies(items []Item) []Item {
	out := make([]Item, len(items))
	for i, it := range items {
		out[i] = it.Clone()
	}
	return out
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

// Has tells whether a map has a key, whatever stands behind it.
func Has[V any](m map[string]V, k string) bool { _, ok := m[k]; return ok }

// Called is a part by its name and its amount, where that was said.
func (p Part) Called() string {
	switch {
	case (p.Moved || !p.Low.Equal(p.High)) && p.Label != "": // of a range one end would be told
		return p.Label
	case p.Moved:
		return "那一笔"
	case p.Label != "":
		return p.Label + "的" + p.High.Format() + "元"
	}
	return p.High.Format() + "元"
}

// Without: so much was taken off the item, or left out of it, already.
func (it Item) Without(v money.Amount) bool {
	return slices.ContainsFunc(it.Off, func(p Part) bool { return p.High.Equal(v) }) || slices.ContainsFunc(it.Assumptions, func(a string) bool {
		return strings.Contains(a, "减去"+v.Format()+"元") || strings.Contains(a, "里不算"+v.Format()+"元")
	})
}

// CalledBy are the words for one of several: 方案b, b.
func (it Item) CalledBy() []string {
	out := slices.DeleteFunc(it.Names(), func(n string) bool { return n == "" })
	if m := endsInLetter.FindStringSubmatch(strings.ToLower(it.Label)); m != nil {
		out = append(out, m[1])
	}
	if short := topicFirst.ReplaceAllString(strings.ToLower(it.Label), ""); short != "" {
		out = append(out, short) // 模型含税 goes by 含税
	}
	return out
}

var (
	topicFirst   = pattern.MustCompile(`^(?:模型|算力|平台|项目|投资|产品)(?:服务|费用?|年费)?`)
	endsInLetter = pattern.MustCompile(`(?:方案|供应商|公司|厂|家|[^a-z\pL])([a-e甲乙丙丁])$`)
)

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

// Key is what a product is known by in the ledger.
func (it Item) Key() string { return it.Label + it.Letter + it.Name }

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
