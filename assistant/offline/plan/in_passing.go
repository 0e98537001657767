package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// AsksToo: a clause asks of a measure that names no amount, beside what is worked out of another.
func (l *Plan) AsksToo(topic asked.Topic) bool {
	texts, _ := passing.Clauses(l.Masked)
	of := func(c string, own bool) bool {
		return slices.ContainsFunc(sentence.Cues, func(cue sentence.Cue) bool {
			return (cue.Topic == topic) == own && cue.Weight >= reading.EnoughCue && cue.Words.MatchString(c)
		})
	}
	for i, c := range texts {
		if strings.ContainsRune(c, sentence.Mask) || !of(c, true) {
			continue
		}
		if reading.Questioning.MatchString(c) {
			return true
		}
		if next := i + 1; next < len(texts) && reading.Questioning.MatchString(texts[next]) && !strings.ContainsRune(texts[next], sentence.Mask) && !of(texts[next], false) {
			return true
		}
	}
	return false
}

// eachOfBoth is the message before with the question of this one, where it told of two companies, and the sum of what was
// worked out, which shows each, where it was of several measures: 分别多少.
func (l *Plan) eachOfBoth(p *Means, t *assistant.Turn) *reading.Reading {
	n := len(t.Conversation.Exchanges)
	if n == 0 || len(l.Sums) > 0 || !eachAlone.MatchString(l.Text) {
		return nil
	}
	if both := reading.Read(t.Conversation.Exchanges[n-1].Message+"，分别补多少", p.Model); both.Parties {
		return both
	}
	if len(l.Memory.Shown) > 1 {
		return reading.Read("一共多少", p.Model)
	}
	return nil
}

// eachAlone asks what each gets, and nothing else.
var eachAlone = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|请问?|所以|麻烦|烦请|予以|予)*(?:两家|两边|双方|我们俩|它们|两项|两笔|两个)?(?:分别|各自?|各家)(?:予以|加以)?(?:(?:核算|测算|计算|算|核)(?:一下|下|算)?|(?:是|能|可以|可|都)*(?:补|拿|得|领|给|有|获)?(?:到|补)?(?:多少|几多|几|若干|几何)(?:钱|万|元)?)[^\pL\pN]*$`)
