package assess

import (
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Case is what an applicant says of itself.
type Case struct {
	Individual bool // a person asks, not an enterprise
	Items      []*Item
	Interests  []int // measures without an amount that are of interest, such as 5
	Problems   int   // how many fields could not be read
}

// Item is one thing done that the policy may pay for.
type Item struct {
	Benefit *tools.Bound
	N       int // from 1; more than 1 only where the text pays for each (单个产品)
	Facts   tools.Facts
	Other   *money.Amount     // what another city policy of the same kind pays for the same thing; nil: none, or unknown
	Written map[string]string // the fields as they were typed
	Refused map[string]string // why a field could not be read, in Chinese
}

// Desk is who assesses: the calculators, and the policy they are bound to.
type Desk struct {
	Toolbox *tools.Toolbox
	Policy  *knowledge.Document
}

// MostProducts is how many products one case may name: the text rewards ten a
// year in the whole city.
const MostProducts = 10

// Names of the fields of a case's written form that belong to no item.
const (
	fieldDo       = "do"       // a tool that is to be assessed, or a measure without an amount, such as "m5"
	fieldWho      = "who"      // "person": not an enterprise
	fieldProducts = "products" // how many products
	fieldOther    = "other"    // of an item: what another city policy pays
	person        = "person"
)

// products is the benefit that is paid for each of several things, 单个产品.
const products = "foundation_product_award"

// FieldName is how a form names an item's field: "computing_power_subsidy.1.annual_purchase_total";
// the input's own name where the form is about one benefit alone (n is 0).
func FieldName(tool string, n int, input string) string {
	if n == 0 {
		return input
	}
	return tool + "." + strconv.Itoa(n) + "." + input
}

// Read takes a case from a form's values. What is not known is passed over;
// what cannot be read is marked on its item, so that the form can say so.
func (d *Desk) Read(form url.Values) *Case {
	c := &Case{Individual: form.Get(fieldWho) == person}
	chosen := form[fieldDo]
	for _, b := range d.Toolbox.Benefits() {
		if !slices.Contains(chosen, b.Tool) {
			continue
		}
		for n := 1; n <= count(b.Tool, form); n++ {
			item := d.read(b, n, form)
			c.Problems += len(item.Refused)
			c.Items = append(c.Items, item)
		}
	}
	for _, m := range d.Silent() {
		if slices.Contains(chosen, SilentName(m.Number)) {
			c.Interests = append(c.Interests, m.Number)
		}
	}
	return c
}

// One takes the one item of a form that is about a benefit alone. An input that
// only repeats the one that would stand in for it is left out: such a figure was
// put there by an assumption, and would stay behind when the other is moved.
func (d *Desk) One(b *tools.Bound, form url.Values) *Item {
	item := d.read(b, 0, form)
	for _, r := range b.Award {
		if r.Fallback == nil {
			continue
		}
		in := r.Needs[0]
		if same, ok := item.Facts.Money[r.Fallback.Name]; ok && item.Facts.Has(in) && same.Equal(item.Facts.Money[in.Name]) {
			delete(item.Facts.Money, in.Name)
			delete(item.Written, in.Name)
		}
	}
	return item
}

// Repeats tells whether a case may hold several items of a benefit.
func Repeats(b *tools.Bound) bool { return b.Tool == products }

// count is how many items of a benefit a form holds.
func count(tool string, form url.Values) int {
	if tool != products {
		return 1
	}
	n, err := strconv.Atoi(form.Get(fieldProducts))
	if err != nil {
		return 1
	}
	return max(1, min(n, MostProducts))
}

// SilentName is the value of "do" for a measure without an amount.
func SilentName(measure int) string { return "m" + strconv.Itoa(measure) }

// Silent lists the measures in which the text names no amount at all.
func (d *Desk) Silent() []*knowledge.Measure {
	var out []*knowledge.Measure
	for _, m := range d.Policy.Measures {
		if !slices.ContainsFunc(d.Toolbox.Benefits(), func(b *tools.Bound) bool { return b.Measure == m.Number }) {
			out = append(out, m)
		}
	}
	return out
}

// Values is the case's written form, the same for the same case: amounts in
// wire form, nothing that could not be read, nothing left empty.
func (c *Case) Values() url.Values {
	v := url.Values{}
	if c.Individual {
		v.Set(fieldWho, person)
	}
	several := 0
	for _, item := range c.Items {
		b := item.Benefit
		if item.N == 1 {
			v.Add(fieldDo, b.Tool)
		}
		if b.Tool == products {
			several++
		}
		for _, in := range b.Inputs {
			if text, ok := written(in, item.Facts); ok {
				v.Set(FieldName(b.Tool, item.N, in.Name), text)
			}
		}
		if item.Other != nil {
			v.Set(FieldName(b.Tool, item.N, fieldOther), item.Other.String())
		}
	}
	if several > 1 {
		v.Set(fieldProducts, strconv.Itoa(several))
	}
	for _, m := range c.Interests {
		v.Add(fieldDo, SilentName(m))
	}
	return v
}

// written is an input's value in wire form.
func written(in *tools.Input, f tools.Facts) (string, bool) {
	if !f.Has(in) {
		return "", false
	}
	switch in.Kind {
	case tools.Money:
		return f.Money[in.Name].String(), true
	case tools.Count:
		return strconv.FormatInt(f.Count[in.Name], 10), true
	case tools.YesNo:
		if f.Truth[in.Name] {
			return yes, true
		}
		return no, true
	default:
		return f.Choice[in.Name], true
	}
}

// day is the date of a sheet as it is written.
const day = time.DateOnly
