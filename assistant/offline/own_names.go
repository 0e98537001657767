package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// An amount is of the thing that its own words name, whatever the rest of the message is about.

// namesIt is the weight of a cue that names a topic beyond doubt.
const namesIt = 4

// ownNames gives each of several amounts the role that its own words name, where they name one thing with a money rule
// and no other, and the role that it had is another amount's: 租GPU 8.7万和备案模型费55万，用于垂直模型研发.
func (r *Reading) ownNames() {
	if len(r.sums) < 2 {
		return
	}
	named := make([]asked.Topic, len(r.sums))
	for i, s := range r.sums {
		if s.index >= 0 {
			named[i] = namedAlone(afterAnd(lastPart(r.before(s.index))))
		}
	}
	for i := range r.sums {
		s := &r.sums[i]
		t := named[i]
		if t == asked.None || bases[s.role] == t || !slices.Contains([]Role{roleModelCost, roleTotal, roleSales, roleIncome, roleInvestment}, s.role) {
			continue
		}
		if slices.Contains(named, bases[s.role]) { // of whom else?
			s.role, s.found, s.sure = mainRole[t], mainRole[t], sureRole
		}
	}
}

// namedAlone is the one topic with an amount that a text names, None if it names none, or several.
func namedAlone(text string) asked.Topic {
	found := asked.None
	for _, c := range cues {
		if c.weight < namesIt || mainRole[c.topic] == "" || !c.words.MatchString(text) {
			continue
		}
		if found != asked.None && found != c.topic {
			return asked.None
		}
		found = c.topic
	}
	return found
}

// afterAnd is what stands behind the last word that joins two things: 做行业模型和云算力一年.
func afterAnd(text string) string {
	if at := joinsTwo.FindAllStringIndex(text, -1); at != nil && namedAlone(text[at[len(at)-1][1]:]) != asked.None {
		return text[at[len(at)-1][1]:]
	}
	return text
}

var joinsTwo = pattern.MustCompile(`[和跟与+＋&]|以及|还有|外加|另加|再加|同时`)
