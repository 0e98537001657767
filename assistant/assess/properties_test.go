package assess

import (
	"net/url"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// drawn is some facts of a benefit: sums about its edges, any answers.
func drawn(r *rapid.T, b *tools.Bound) tools.Facts {
	f := tools.Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}
	for _, in := range b.Inputs {
		if rapid.Bool().Draw(r, in.Name+" known") {
			answer(r, in, f)
		}
	}
	return f
}

func answer(r *rapid.T, in *tools.Input, f tools.Facts) {
	switch in.Kind {
	case tools.Money:
		f.Money[in.Name] = money.Fen(rapid.OneOf(rapid.Int64Range(1, 200_000_00), rapid.Int64Range(1, 50_000_000_00)).Draw(r, in.Name))
	case tools.Count:
		f.Count[in.Name] = rapid.Int64Range(1, 20).Draw(r, in.Name)
	case tools.YesNo:
		f.Truth[in.Name] = rapid.Bool().Draw(r, in.Name)
	case tools.Choice:
		f.Choice[in.Name] = rapid.SampledFrom(in.Options).Draw(r, in.Name).Name
	}
}

// A question that is not asked would not have changed the result.
func TestQuestionsNotAskedChangeNothing(t *testing.T) {
	d := desk()
	rapid.Check(t, func(r *rapid.T) {
		b := rapid.SampledFrom(d.Toolbox.Benefits()).Draw(r, "benefit")
		item := &Item{Benefit: b, N: 1, Facts: drawn(r, b)}
		before, err := d.Toolbox.Calculate(tools.Query{Tool: b.Tool, Facts: item.Facts})
		if err != nil {
			return
		}
		for _, q := range d.Questions(item, false) {
			if q.Asked {
				continue
			}
			answer(r, q.Input, item.Facts)
			after, err := d.Toolbox.Calculate(tools.Query{Tool: b.Tool, Facts: item.Facts})
			if err != nil {
				return // a fee above its total
			}
			if differ(before, after) {
				r.Fatalf("%s is not asked, but %v became %v", q.Name, before.Outcome, after.Outcome)
			}
		}
	})
}

// What is asked first, and what an answer makes needless.
func TestQuestionsAsked(t *testing.T) {
	for lines, want := range map[string]string{
		"do=computing_power_subsidy": "annual_purchase_total",
		"do=computing_power_subsidy\ncomputing_power_subsidy.1.annual_purchase_total=6万":  "annual_purchase_total actual_service_fee",
		"do=computing_power_subsidy\ncomputing_power_subsidy.1.annual_purchase_total=12万": "annual_purchase_total",
		"do=vertical_model_subsidy": "annual_purchase_cost model_filed for_vertical_model already_received",
		"do=vertical_model_subsidy\nvertical_model_subsidy.1.model_filed=no":               "annual_purchase_cost model_filed",
		"do=foundation_product_award\nfoundation_product_award.1.annual_sales=900万":        "annual_sales",
		"do=foundation_product_award\nfoundation_product_award.1.annual_sales=1000万":       "annual_sales category developed_within_three_years own_ip selected_higher_level",
		"who=person\ndo=vertical_model_subsidy\nvertical_model_subsidy.1.model_filed=true": "",
	} {
		d := desk()
		c := d.Read(form(lines))
		got := ""
		for _, q := range d.Questions(c.Items[0], c.Individual) {
			if q.Asked {
				got += " " + q.Input.Name
			}
		}
		if got != " "+want && got != want {
			t.Errorf("%s\nasks %s, want %s", lines, got, want)
		}
	}
}

// drawnCase is any case a form can hold.
func drawnCase(r *rapid.T, d *Desk) *Case {
	v := url.Values{}
	for _, b := range d.Toolbox.Benefits() {
		if !rapid.Bool().Draw(r, b.Tool) {
			continue
		}
		v.Add(fieldDo, b.Tool)
		facts := drawn(r, b)
		for _, in := range b.Inputs {
			if text, ok := written(in, facts); ok {
				v.Set(FieldName(b.Tool, 1, in.Name), text)
			}
		}
	}
	return d.Read(v)
}

// A sheet made again out of its written form is the same sheet; one with
// another figure, or of another day, is not.
func TestSheetsCanBeMadeAgain(t *testing.T) {
	d := desk()
	rapid.Check(t, func(r *rapid.T) {
		c := drawnCase(r, d)
		if len(c.Items) == 0 {
			return
		}
		s, err := d.Seal(c, today)
		if err != nil {
			r.Fatal(err)
		}
		again, ok, err := d.Reopen(s.Values())
		if !ok || err != nil || again.Number != s.Number || !again.Fits(s.Hash) {
			r.Fatalf("made again: %v, %v, %+v", ok, err, again)
		}
		if later, err := d.Seal(c, today.AddDate(0, 0, 1)); err != nil || later.Fits(s.Hash) {
			r.Fatal("a sheet of another day has the same hash")
		}
		changed := s.Values()
		for name := range changed {
			if a, err := money.Parse(changed.Get(name)); err == nil && !a.IsZero() {
				changed.Set(name, a.Add(money.Fen(1)).String())
				if other, ok, err := d.Reopen(changed); err == nil && ok && other.Fits(s.Hash) {
					r.Fatalf("%s changed, the hash did not", name)
				}
				return
			}
		}
	})
}

func TestSheetRestsOnThePolicyText(t *testing.T) {
	d := desk()
	c := d.Read(form(maker))
	s, err := d.Seal(c, today)
	if err != nil {
		t.Fatal(err)
	}
	revised := *d.Policy
	revised.Text += "\n"
	if other, err := (&Desk{d.Toolbox, &revised}).Seal(c, today); err != nil || other.Fits(s.Hash) {
		t.Error("a revised text has the same hash")
	}
	if !s.Fits(" " + s.Hash[:8] + "-" + s.Hash[8:] + "\n") {
		t.Error("spaces make a difference")
	}
	if _, ok, _ := d.Reopen(form("on=2026-13-01\ndo=m5")); ok {
		t.Error("a day that is none")
	}
	if _, ok, _ := d.Reopen(url.Values{"on": {today.Format(time.DateOnly)}}); ok {
		t.Error("a sheet of nothing")
	}
}

// FuzzRead: whatever a form holds, a case comes of it that can be assessed, and
// whose written form reads as the same case.
func FuzzRead(f *testing.F) {
	f.Add(form(maker).Encode())
	f.Add("do=computing_power_subsidy&computing_power_subsidy.1.annual_purchase_total=5%E5%88%B08%E4%B8%87")
	f.Add("do=foundation_product_award&products=99&foundation_product_award.10.annual_sales=1e9&do=m4&do=m4&who=person")
	f.Add("do=<script>&do=m10&x=%00&products=-1")
	d := desk()
	f.Fuzz(func(t *testing.T, query string) {
		v, err := url.ParseQuery(query)
		if err != nil {
			t.Skip()
		}
		s, err := d.Seal(d.Read(v), today)
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Case.Items)+len(s.Case.Interests) == 0 {
			return
		}
		if again, ok, err := d.Reopen(s.Values()); err != nil || !ok || !again.Fits(s.Hash) {
			t.Fatalf("%s reads differently the second time: %s", query, s.Values().Encode())
		}
	})
}

func TestTalent(t *testing.T) {
	d := desk()
	for query, want := range map[string]string{
		"":                                  "unknown unknown unknown",
		"category=opc":                      "met unknown unknown",
		"category=none":                     "unmet unknown unknown",
		"category=opc&settles_in_fuzhou=no": "met unmet unknown",
		"category=x&breakthrough=yes&settles=maybe": "unknown unknown met",
	} {
		v, _ := url.ParseQuery(query)
		list, err := d.Talent(v)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, demand := range list.Demands {
			got += " " + string(demand.Status)
		}
		if got != " "+want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
		brings := list.Calculation != nil && list.Calculation.Amount.String() == "1200000.00"
		if may := !list.Any(tools.Unmet); brings != may {
			t.Errorf("%s: brings %v", query, brings)
		}
	}
}
