package offline

import "github.com/rongce/rongce/assistant/offline/condition"

// The conditions that no saying hears are learned from a few thousand messages
// (package condition): what happened tells them more often than a word.

// From which probabilities on a condition counts as said to be against the
// applicant: where its own words stand in the message, and where none do. What is
// for him stays to be confirmed if no word grants it. The bounds were lowered until
// the casebook brought the first wrong answer.
var (
	spokenOf   = bounds{denied: 0.85, spent: 0.7}
	unspokenOf = bounds{denied: 0.92, spent: 0.92}
)

type bounds struct {
	denied float64 // of a condition that must hold
	spent  float64 // of one that must not: received before, selected at a higher level
}

// rulesOut are the conditions that rule an award out where they hold.
var rulesOut = map[condition.Condition]bool{"already_received": true, "selected_higher_level": true}

// hear adds to what the sayings heard what was learned to be said against the
// applicant.
func hear(text string, out map[string]bool) {
	for c, h := range condition.Default().Hear(text) {
		name := condition.Conditions()[c]
		b := unspokenOf
		if speaksOf(string(name), text) {
			b = spokenOf
		}
		_, heard := out[string(name)]
		if _, higher := out["selected_higher_level"]; higher && name == "selected" {
			heard = true // 别处都没评上 says nothing of the city's list
		}
		switch {
		case heard:
		case rulesOut[name] && h.Yes > b.spent:
			out[string(name)] = true
		case !rulesOut[name] && h.No > b.denied:
			out[string(name)] = false
		}
	}
}

// speaksOf tells whether words that the condition is spoken of with stand in the text.
func speaksOf(input, text string) bool {
	for _, t := range topicsOfConditions {
		if t.input == input {
			return t.about.MatchString(text)
		}
	}
	return yearMadeSaid.MatchString(text)
}
