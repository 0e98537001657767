package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// takesParts makes all amounts of a list what the one thing is paid by.
func (r *Reading) takesParts() {
	if r.Parts == nil {
		return
	}
	plain := *r.Sentence
	plain.Text, plain.Masked = r.Parts.Nameless(r.Text), r.Parts.Nameless(r.Masked)
	r.Mentions, r.Truths = plain.Mentions(r.guess), passing.Truths(plain.Masked)
	for i := range r.Sums {
		r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure, r.Sums[i].More = sentence.MainRole[r.Parts.Of], sentence.MainRole[r.Parts.Of], ClearRole, false
		if r.counted = true; r.Parts.Apart {
			r.Sums[i].Period = sentence.PerYear
		}
	}
}

// sharesOfIncome: a platform's award has no rate; whoever asks for it asks for that of its income: 概念验证中心那条补几成.
func (r *Reading) sharesOfIncome() {
	if !r.Want(want.Rate) || recognitionAward.MatchString(r.Text) {
		return
	}
	for i, m := range r.Mentions {
		if m.Topic == asked.PlatformAward && !slices.ContainsFunc(r.Mentions, func(o sentence.Mention) bool { return o.Topic == asked.PlatformService && o.Score >= m.Score }) {
			r.Mentions[i].Topic = asked.PlatformService
		}
	}
}

// recognitionAward names the award for being recognised.
var recognitionAward = pattern.MustCompile(`认定|奖励|五十万|50万`)
