package sentence

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
)

// An amount is of the thing that its own words name, whatever the rest of the message is about.

// namesIt is the weight of a cue that names a topic beyond doubt.
const namesIt = 4

// NamedAlone is the one topic with an amount that a text names, None if it names none, or several.
func NamedAlone(text string) asked.Topic {
	found := asked.None
	for _, c := range Cues {
		if c.Weight < namesIt || MainRole[c.Topic] == "" || !c.Words.MatchString(text) {
			continue
		}
		if found != asked.None && found != c.Topic {
			return asked.None
		}
		found = c.Topic
	}
	return found
}

// NamedIn are the topics that a text names, by cues of a weight or more.
func NamedIn(text string, weight float64) (named []asked.Topic) {
	for _, c := range Cues {
		if c.Weight >= weight && !slices.Contains(named, c.Topic) && c.Words.MatchString(text) {
			named = append(named, c.Topic)
		}
	}
	return named
}
