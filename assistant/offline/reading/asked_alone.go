package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The one topic that a question is about, where the message tells of others.

// askedAlone keeps the one topic that the only question is about, where the
// rest of the message tells of others: 模型花了50万，培训花了5万，模型补多少.
func (r *Reading) askedAlone(topics []asked.Topic) []asked.Topic {
	if len(topics) < 2 || len(r.Measures) > 0 || r.Want(want.Total, want.Stack, want.Compare) {
		return topics
	}
	question := ""
	texts, _ := passing.Clauses(r.Masked)
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
	if question == "" || strings.ContainsRune(question, sentence.Mask) {
		return topics
	}
	var named []asked.Topic
	for _, c := range sentence.Cues {
		if c.Weight >= EnoughCue && slices.Contains(topics, c.Topic) && !slices.Contains(named, c.Topic) && c.Words.MatchString(question) {
			named = append(named, c.Topic)
		}
	}
	if len(named) == 1 {
		return named
	}
	return topics
}

var (
	// howMuchOf is a question with nothing but a noun before it.
	howMuchOf = pattern.MustCompile(`^(请问|想问(一下)?|问一下|那么?|就|光|只|单|我就问)?(问|看|算|说)?[^,，。¥多几]{1,12}?(能|可以|市里|应该|会|大概)*(补|奖|给|拿|领|配|报)(助|贴|到|回|多)?(多少|几)`)
	// asking marks a question.
	asking = pattern.MustCompile(`[多]少|几(钱|万)|吗|呢|[?？]|怎么|能不能|是否|哪`)
)
