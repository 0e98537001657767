// Package condition tells which yes/no conditions of the policy a message states:
// that the model is filed, that the certificate was not obtained. It learned it
// from a few thousand messages in which every condition is marked (bank/*.txt).
//
// What the words of package offline hear for certain, they hear; it hears the
// rest: what happened tells it more often than a word for it.
package condition

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
)

// Condition is the input of a calculator that is answered with yes or no.
type Condition string

// The conditions, by the names that the calculators have for them.
var conditions = []Condition{
	"model_filed", "for_vertical_model", "already_received", "newly_recognised", "recognised", "is_ai_enterprise", "applies_ai", "effective",
	"selected", "selected_higher_level", "settles_in_fuzhou", "breakthrough", "certificate_obtained", "own_ip", "developed_within_three_years",
}

// Conditions returns every condition, in a fixed order.
func Conditions() []Condition { return slices.Clone(conditions) }

// Saying is what a message says of a condition.
type Saying string

// The sayings.
const (
	Unsaid Saying = ""
	Yes    Saying = "yes"
	No     Saying = "no"
	Asked  Saying = "asked" // asked about, wished for, supposed, uncertain
)

var sayings = []Saying{Unsaid, Yes, No, Asked}

// Example is a message of the bank.
type Example struct {
	Text string
	Says map[Condition]Saying
}

//go:embed bank/*.txt
var files embed.FS

// examples are read by the generator and by tests only.
func examples() []Example {
	out, err := bank.Load(files, Parse)
	if err != nil {
		panic(err) // part of the program
	}
	return out
}

// Parse reads a line of the bank: the message, a tab, and what it says of each
// condition (model_filed=no,own_ip=yes), or - where it says nothing of any.
func Parse(line string) (Example, error) {
	text, says, found := strings.Cut(line, "\t")
	if text = strings.TrimSpace(text); !found || text == "" {
		return Example{}, fmt.Errorf("a message, a tab and its conditions are needed")
	}
	masked, _ := bank.Masked(text)
	e := Example{Text: masked, Says: map[Condition]Saying{}}
	if says = strings.TrimSpace(says); says == "-" {
		return e, nil
	}
	for _, pair := range strings.Split(says, ",") {
		name, saying, _ := strings.Cut(strings.TrimSpace(pair), "=")
		if !slices.Contains(conditions, Condition(name)) {
			return Example{}, fmt.Errorf("unknown condition %q", name)
		}
		if !slices.Contains(sayings[1:], Saying(saying)) {
			return Example{}, fmt.Errorf("%s is said to be %q, not yes, no or asked", name, saying)
		}
		if _, twice := e.Says[Condition(name)]; twice {
			return Example{}, fmt.Errorf("%s stands twice", name)
		}
		e.Says[Condition(name)] = Saying(saying)
	}
	return e, nil
}
