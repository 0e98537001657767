package passing

import (
	"github.com/rongce/rongce/assistant/offline/condition"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The conditions that no saying hears are learned from a few thousand messages
// (package condition): what happened tells them more often than a word.

// bounds are the probabilities from which on a condition counts as said to be
// against the applicant. What is for him stays to be confirmed if no word grants it.
type bounds struct {
	denied float64 // of a condition that must hold
	spent  float64 // of one that must not: received before, selected at a higher level
}

// Where words that the condition is spoken of with stand in the message, and where
// none do: as low as they bring no wrong answer on the casebook's conversations.
var (
	spokenOf   = bounds{denied: 0.85, spent: 0.85}
	unspokenOf = bounds{denied: 0.92, spent: 0.92}
)

// RulesOut are the conditions that rule an award out where they hold.
var RulesOut = map[condition.Condition]bool{"already_received": true, "selected_higher_level": true}

// hear adds to what the sayings heard what was learned to be said against the
// applicant.
func hear(text string, out map[string]bool) {
	denies := commonNo.MatchString(eitherWay.ReplaceAllStringFunc(notGranting.ReplaceAllStringFunc(text, sentence.Blank), sentence.Blank))
	for c, h := range condition.Default().Hear(text) {
		name := condition.Conditions()[c]
		b := unspokenOf
		if t := topicOf(string(name)); t == nil && yearMadeSaid.MatchString(text) || t != nil && t.about.MatchString(text) {
			b = spokenOf
		}
		_, heard := out[string(name)]
		if _, higher := out["selected_higher_level"]; higher && name == "selected" {
			heard = true // 别处都没评上 says nothing of the city's list
		}
		switch {
		case heard:
		case name == "already_received" && !ofThePast.MatchString(text): // 每年都领得到吗
		case name == "selected_higher_level" && barelySelected.MatchString(text) && !aboveCity.MatchString(text):
		case RulesOut[name] && h.Yes > b.spent:
			out[string(name)] = true
		case !RulesOut[name] && h.No > b.denied && (denies || deniesIt(string(name), text)):
			out[string(name)] = false
		}
	}
}

// ofThePast marks what happened before; without it nothing was received.
var ofThePast = pattern.MustCompile(`过|了|已|[去前上往]年|[之以从]前|曾|上[次回]|早|原先|先前|到账|到手|20[12]\d|年前|首[次笔年]|第[一二]次|already|before|last|got|receiv|had|have|once|paid`)

// barelySelected is a selection of which no more is said: it is the city's, which was asked about.
var barelySelected = pattern.MustCompile(`(?:^|[,，。])[\p{Han}]{0,4}(?:入选|评上|选上|中选|获评)(?:了|啦|的)?[.。!！]?$`)

// aboveCity names who selects above the city.
var aboveCity = pattern.MustCompile(`省|国|部|上级|上面|更高|别处|他处`)

// eitherWay asks, and denies nothing: 要不要备案.
var eitherWay = pattern.MustCompile(`(要|会|能|可|是|有|用|算|需|该|行|够|给|补|符|认|收|管)(不|没)(要|会|能|可|是|有|用|算|需|该|行|够|给|补|符|认|收|管)`)

// topicOf is how clauses speak of a condition; nil if none of ours do.
func topicOf(input string) *topicOfCondition {
	for i := range topicsOfConditions {
		if topicsOfConditions[i].input == input {
			return &topicsOfConditions[i]
		}
	}
	return nil
}

// deniesIt tells whether a word stands in the text that denies this condition.
func deniesIt(input, text string) bool {
	t := topicOf(input)
	return t == nil && yearMadeSaid.MatchString(text) || t != nil && t.no.MatchString(text)
}
