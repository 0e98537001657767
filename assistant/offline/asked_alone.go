package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
)

// The one topic that a question is about, where the message tells of others.

// askedAlone keeps the one topic that the only question is about, where the
// rest of the message tells of others: 模型花了50万，培训花了5万，模型补多少.
func (r *Reading) askedAlone(topics []asked.Topic) []asked.Topic {
	if len(topics) < 2 || len(r.measures) > 0 || r.want(wantTotal, wantStack, wantCompare) {
		return topics
	}
	question := ""
	texts, _ := clauses(r.masked)
	for _, c := range texts {
		switch {
		case howMuchOf.MatchString(c):
			if question != "" {
				return topics
			}
			question = c
		case asking.MatchString(c):
			return topics
		}
	}
	if question == "" || strings.ContainsRune(question, mask) {
		return topics
	}
	var named []asked.Topic
	for _, c := range cues {
		if c.weight >= enoughCue && slices.Contains(topics, c.topic) && !slices.Contains(named, c.topic) && c.words.MatchString(question) {
			named = append(named, c.topic)
		}
	}
	if len(named) == 1 {
		return named
	}
	return topics
}
