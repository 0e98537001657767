package tools

// Kind is what an input holds.
type Kind string

const (
	Money  Kind = "money"  // yuan
	Count  Kind = "count"  // a whole number, 1 or more
	YesNo  Kind = "yes_no" // true or false; absent means unknown
	Choice Kind = "choice" // one of a few names
)

// Input is one thing that a benefit wants to know.
type Input struct {
	Name     string   // public name, such as "annual_purchase_total"
	Kind     Kind     //
	Term     string   // what it is, in the applicant's words
	Ask      string   // the question that asks for it, units and period named
	About    string   // one English line for the JSON Schema
	Needed   bool     // the formula can't do without it
	MayBeNil bool     // zero yuan is a sensible answer
	Options  []Option // of a Choice
}

// Option is one value of a Choice.
type Option struct {
	Name string // "ai_server"
	Term string // AI服务器
	Says string // the policy's words for it; "" for a value the text does not name
}

// Option returns the option of that name, or nil.
func (in *Input) Option(name string) *Option {
	for i := range in.Options {
		if in.Options[i].Name == name {
			return &in.Options[i]
		}
	}
	return nil
}
