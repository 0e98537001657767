package assess

import (
	"slices"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Question is one field of the form.
type Question struct {
	Name    string // of the field, see [FieldName]
	Input   *tools.Input
	Value   string        // as typed
	Read    *money.Amount // the sum that was read out of it
	Refused string        // why it could not be read
	Asked   bool          // whether an answer would change the result; else it is only carried along
}

// Questions lists an item's inputs in order. One is asked only if, with what
// was answered before it, two of its answers would come out differently.
func (d *Desk) Questions(item *Item, individual bool) []Question {
	var out []Question
	known := item.Facts
	before := tools.Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}
	for _, in := range item.Benefit.Inputs {
		q := Question{
			Name: FieldName(item.Benefit.Tool, item.N, in.Name), Input: in, Value: item.Written[in.Name], Refused: item.Refused[in.Name],
			Asked: d.matters(item.Benefit, in, before, individual),
		}
		if a, ok := known.Money[in.Name]; ok {
			q.Read = &a
		}
		out = append(out, q)
		keep(before, known, in)
	}
	return out
}

func keep(into, from tools.Facts, in *tools.Input) {
	if !from.Has(in) {
		return
	}
	switch in.Kind {
	case tools.Money:
		into.Money[in.Name] = from.Money[in.Name]
	case tools.Count:
		into.Count[in.Name] = from.Count[in.Name]
	case tools.YesNo:
		into.Truth[in.Name] = from.Truth[in.Name]
	case tools.Choice:
		into.Choice[in.Name] = from.Choice[in.Name]
	}
}

// matters tries the answers to a question and tells whether they differ.
func (d *Desk) matters(b *tools.Bound, in *tools.Input, known tools.Facts, individual bool) bool {
	var first *tools.Calculation
	for _, facts := range answers(b, in, known) {
		c, err := d.Toolbox.Calculate(tools.Query{Tool: b.Tool, Facts: facts, Individual: individual})
		if err != nil {
			continue // that answer would be refused
		}
		if first == nil {
			first = c
		} else if differ(first, c) {
			return true
		}
	}
	return false
}

// differ: not the same result. Where nothing is paid anyway, how the other
// conditions stand is no difference.
func differ(a, b *tools.Calculation) bool {
	if a.Outcome != b.Outcome || (a.Amount == nil) != (b.Amount == nil) || a.Amount != nil && !a.Amount.Equal(*b.Amount) {
		return true
	}
	return a.Outcome != tools.None && a.Outcome != tools.Refer && !slices.Equal(a.Conditions, b.Conditions)
}

// answers are the facts with a question unanswered, and with each answer that
// could tell two results apart.
func answers(b *tools.Bound, in *tools.Input, known tools.Facts) []tools.Facts {
	out := []tools.Facts{known}
	with := func(set func(f tools.Facts)) {
		f := tools.Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}
		for _, other := range b.Inputs {
			if other != in {
				keep(f, known, other)
			}
		}
		set(f)
		out = append(out, f)
	}
	switch in.Kind {
	case tools.Money:
		tries := append(b.Knees(), money.Yuan(1))
		for _, total := range known.Money { // a part of a known sum
			tries = append(tries, total.Percent(50).Round())
		}
		for _, a := range tries {
			with(func(f tools.Facts) { f.Money[in.Name] = a })
		}
	case tools.Count:
		with(func(f tools.Facts) { f.Count[in.Name] = 2 })
	case tools.YesNo:
		with(func(f tools.Facts) { f.Truth[in.Name] = true })
		with(func(f tools.Facts) { f.Truth[in.Name] = false })
	case tools.Choice:
		for _, o := range in.Options {
			with(func(f tools.Facts) { f.Choice[in.Name] = o.Name })
		}
	}
	return out
}

// OtherQuestion asks for what another city policy pays for the same thing.
func (item *Item) OtherQuestion() Question {
	return Question{Name: FieldName(item.Benefit.Tool, item.N, fieldOther), Value: item.Written[fieldOther], Read: item.Other, Refused: item.Refused[fieldOther], Asked: true}
}
