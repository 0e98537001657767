package sentence

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// A part of what was told, called by what it was for and not by its figure: 其中10万是部署费, then 部署费不算呢.

var (
	// partFor is what a part was for, behind its figure.
	partFor = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:是|属于|为|算|花在|用于|用在|拿去|买|做|付)*([\p{Han}a-z]{2,6})`)
	// forBefore is what it was for, before its figure.
	forBefore = pattern.MustCompile(`^(?:元|块钱?)?(?:其中|里面|里头|包括|包含|分别是|和|跟|另有|还有)*(?:的|有)?([\p{Han}a-z]{2,5}?)(?:是|花了?|占了?|用了?|共|大概|约)*$`)
)

// PartFor is a part of an amount by its figure, and what it was for: 10万, 部署费.
type PartFor struct {
	Text string `json:"text"`
	For  string `json:"for"`
}

// PartsFor are the parts that a message names by what they were for.
func (s *Sentence) PartsFor() []PartFor {
	var out []PartFor
	for i := 1; i < len(s.Amounts); i++ {
		if m := partFor.FindStringSubmatch(s.After(i)); m != nil && PartOf.MatchString(s.Before(i)) {
			out = append(out, PartFor{Text: s.Amounts[i].Text, For: m[1]})
		}
	}
	for i := range s.Amounts { // 其中设备200万，软件60万
		if m := forBefore.FindStringSubmatch(LastPart(s.Before(i))); m != nil && MadeOf.MatchString(s.Masked) && !slices.ContainsFunc(out, func(p PartFor) bool { return p.For == m[1] }) {
			out = append(out, PartFor{Text: s.Amounts[i].Text, For: m[1]})
		}
	}
	return out
}
