package tools

import "github.com/rongce/rongce/tools/money"

// Benefit is one money rule of the policy.
type Benefit struct {
	Tool       string // public name, such as "computing_power_subsidy"
	Measure    int
	Name       string // 算力服务补助
	English    string // computing power subsidy
	Thing      string // what is paid for, in a few words: 购买算力服务
	Inputs     []*Input
	Conditions []Condition
	Award      []Rule
	Notes      []Note
	Enterprise string // the words that pay to enterprises (企业), not to individuals; "" where the text does not say it here
	Certainty  Certainty
	Recurrence Recurrence
	About      string // one English line for the list of tools
}

// Condition is a yes/no demand of the text.
type Condition struct {
	Input   *Input // YesNo, or a Choice whose named options meet it
	Want    bool   // the answer that meets it; true for a Choice
	Term    string // the demand, as said to an applicant
	English string // … in English
	Unmet   string // why nothing is paid when it is known not to hold
	Says    string // the policy's words
	States  []Stated
}

// Note is something worth knowing that does not enter the sum: a quota,
// one-off payment.
type Note struct {
	Text   string
	Says   string
	States []Stated
}

// Facts are the values of a benefit's inputs, by name. What is absent is unknown.
type Facts struct {
	Money  map[string]money.Amount
	Count  map[string]int64
	Truth  map[string]bool
	Choice map[string]string
}

// Has tells whether the input's value is known.
func (f Facts) Has(in *Input) bool {
	var ok bool
	switch in.Kind {
	case Money:
		_, ok = f.Money[in.Name]
	case Count:
		_, ok = f.Count[in.Name]
	case YesNo:
		_, ok = f.Truth[in.Name]
	case Choice:
		_, ok = f.Choice[in.Name]
	}
	return ok
}

// Base returns the money input that the award grows with, or nil.
func (b *Benefit) Base() *Input {
	for _, in := range b.Inputs {
		if in.Kind == Money && in.Needed {
			return in
		}
	}
	return nil
}

// Counted returns the input by which the benefit is counted, people or projects, or nil if it is by none.
func (b *Benefit) Counted() *Input {
	for _, in := range b.Inputs {
		if in.Kind == Count {
			return in
		}
	}
	return nil
}

// Input returns the input of that name, or nil.
func (b *Benefit) Input(name string) *Input {
	for _, in := range b.Inputs {
		if in.Name == name {
			return in
		}
	}
	return nil
}
