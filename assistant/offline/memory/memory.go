package memory

import (
	"encoding/json"
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Memory is what a conversation carries from turn to turn.
type Memory struct {
	Subjects    []Subject                         `json:"subjects,omitempty"`    // under discussion, the latest first
	Items       map[asked.Topic][]Item            `json:"items,omitempty"`       // what is known, by topic; several for several products
	Ledger      map[string]Item                   `json:"ledger,omitempty"`      // products by name, the latest of each
	Beside      map[asked.Topic][]Item            `json:"beside,omitempty"`      // other things of a topic, told of before the present ones: another project
	Either      map[asked.Topic]bool              `json:"either,omitempty"`      // topics whose items are alternatives
	Plans       []string                          `json:"plans,omitempty"`       // what several plans are called that were weighed last
	Asked       *tools.Missing                    `json:"asked,omitempty"`       // what we asked last
	Pending     []Pending                         `json:"pending,omitempty"`     // amounts that nothing was known about
	Shown       []asked.Topic                     `json:"shown,omitempty"`       // topics with a calculation, the latest last
	Order       []asked.Topic                     `json:"order,omitempty"`       // … in the order in which they came up
	ToldAs      map[asked.Topic]string            `json:"told_as,omitempty"`     // in what words the amount of a topic was told
	Dropped     []asked.Topic                     `json:"dropped,omitempty"`     // topics that were taken out of the sum, and not told of since
	Person      string                            `json:"person,omitempty"`      // of whom the talk is, if not of who speaks: 师兄
	Individual  bool                              `json:"individual,omitempty"`  // a person asks, not an enterprise
	Which       bool                              `json:"which,omitempty"`       // we asked which measure is meant
	Fraud       bool                              `json:"fraud,omitempty"`       // the last message was refused as fraud
	Refused     bool                              `json:"refused,omitempty"`     // the last message was refused, for whatever reason
	Away        bool                              `json:"away,omitempty"`        // the last question was not ours
	Unitless    string                            `json:"unitless,omitempty"`    // the last message, if its numbers wait for a unit
	UnitGiven   string                            `json:"unit_given,omitempty"`  // the message whose numbers were given a unit, which may be put right
	PartsFor    []sentence.PartFor                `json:"parts_for,omitempty"`   // parts of the last amount, by what they were for
	Groups      []sentence.Team                   `json:"groups,omitempty"`      // people that were told group by group
	YearParts   []string                          `json:"year_parts,omitempty"`  // the parts of a year that the last amounts were of
	YearTold    []YearPart                        `json:"year_told,omitempty"`   // … with what each came to
	Pieces      string                            `json:"pieces,omitempty"`      // the last message, if its pieces wait for a price
	English     bool                              `json:"english,omitempty"`     // the conversation is in English
	Held        bool                              `json:"held,omitempty"`        // the last answer held two measures against each other
	Summed      bool                              `json:"summed,omitempty"`      // the last answer added several measures up
	Figures     []Figure                          `json:"figures,omitempty"`     // amounts calculated with, the latest last
	Past        []Past                            `json:"past,omitempty"`        // what was calculated before, the latest last
	Yuan        map[asked.Topic]Figure            `json:"yuan,omitempty"`        // what was paid in yuan beside another currency
	Years       map[asked.Topic]map[string]Figure `json:"years,omitempty"`       // amounts by the year that they were said to be of
	Planned     *money.Amount                     `json:"planned,omitempty"`     // what an investment was planned to come to
	Query       *TextQuery                        `json:"query,omitempty"`       // the last question, if the build of the text answered it
	Aim         *Aim                              `json:"aim,omitempty"`         // what the last answer went back from
	Ruled       []asked.Topic                     `json:"ruled,omitempty"`       // topics whose whole rule was said
	Sought      bool                              `json:"sought,omitempty"`      // the last question was where something stands in the text
	Listed      []int                             `json:"listed,omitempty"`      // the measures that a list named last
	Office      string                            `json:"office,omitempty"`      // the office spoken of last
	Numbered    bool                              `json:"numbered,omitempty"`    // the last message named a measure by its number, and nothing was asked back
	Stacked     bool                              `json:"stacked,omitempty"`     // it was asked whether two policies may be drawn together
	Supposition *Supposition                      `json:"supposition,omitempty"` // what was known before something was supposed that still stands
	Awaited     []asked.Topic                     `json:"awaited,omitempty"`     // topics asked about whose amount is not known yet, the latest last
	Told        []Told                            `json:"told_before,omitempty"` // what may be taken back, the latest last
	Apart       bool                              `json:"apart,omitempty"`       // of several it was asked last what each gets
	LastEdit    *LastEdit                         `json:"last_edit,omitempty"`   // the one of several amounts that the last message changed
	Wants       []want.Want                       `json:"wants,omitempty"`       // details asked for last, which a bare 第七条呢 asks for again
}

// Subject is what a message is about: a topic, or a measure as a whole (its
// Topic is then empty). Measure 0 is the policy as a whole.
type Subject struct {
	Topic   asked.Topic `json:"topic,omitempty"`
	Measure int         `json:"measure"`
}

// mostSubjects is how far back a conversation remembers what it was about.
const mostSubjects = 6

// Recall reads what [Memory.Keep] wrote; an empty memory if there is nothing, or it cannot be read.
func Recall(data []byte) Memory {
	var m Memory
	if len(data) > 0 {
		_ = json.Unmarshal(data, &m) // a memory of an older shape is forgotten, not fatal
	}
	if m.Either == nil {
		m.Either = map[asked.Topic]bool{}
	}
	if m.Items == nil {
		m.Items = map[asked.Topic][]Item{}
	}
	return m
}

// Keep writes the memory down for the next turn; [Recall] reads it.
func (m Memory) Keep() []byte {
	data, err := json.Marshal(m)
	if err != nil {
		return nil // maps of strings and amounts always marshal
	}
	return data
}

// Focus puts a subject at the head of what is under discussion.
func (m *Memory) Focus(s Subject) {
	out := []Subject{s}
	for _, old := range m.Subjects {
		if old != s && len(out) < mostSubjects {
			out = append(out, old)
		}
	}
	m.Subjects = out
}

// Show notes that a topic was calculated, the latest last.
func (m *Memory) Show(t asked.Topic) {
	var out []asked.Topic
	for _, old := range m.Shown {
		if old != t {
			out = append(out, old)
		}
	}
	m.Shown = append(out, t)
	m.Dropped = slices.DeleteFunc(m.Dropped, func(o asked.Topic) bool { return o == t })
}

// Drop takes a topic out of what the talk has worked out.
func (m *Memory) Drop(t asked.Topic) {
	delete(m.Items, t)
	if t == asked.Product {
		m.Ledger = nil
	}
	m.Shown = slices.DeleteFunc(m.Shown, func(o asked.Topic) bool { return o == t })
	m.Dropped = append(m.Dropped, t)
}

// First puts a topic at the head of those shown.
func (m *Memory) First(t asked.Topic) {
	m.Shown = append([]asked.Topic{t}, slices.DeleteFunc(slices.Clone(m.Shown), func(old asked.Topic) bool { return old == t })...)
}

// LastTopic is the topic that was last calculated, None if none was.
func (m Memory) LastTopic() asked.Topic {
	if len(m.Shown) == 0 {
		return asked.None
	}
	return m.Shown[len(m.Shown)-1]
}

func copied[K comparable, V any](m map[K]V) map[K]V {
	out := make(map[K]V, len(m))
	for k, v := range m {
		out[k] = v
	}
	return out
}

// Has tells whether a map has a key, whatever stands behind it.
func Has[V any](m map[string]V, k string) bool { _, ok := m[k]; return ok }
