package assistant

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// What a text speaks of, and what its figures are there.

// obvious is what is spoken of where nothing is named: what alone was calculated.
func (w *walk) obvious() []*matter {
	var out []*matter
	for _, m := range w.matters {
		if len(m.made) > 0 {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		out = w.matters
	}
	if len(out) == 1 {
		return out
	}
	return nil
}

var (
	earlier  = pattern.MustCompile(`之前|上次|刚才|原来|前面|上一|此前|先前|原先|相比`)
	supposed = pattern.MustCompile(`如果|若|假设|假如|要是|倘|一旦|满|想|要|(?i:\bif\b)`)
)

// find lists the facts that a figure states.
func (w *walk) find(among []*matter, now *placed, sentence string) []fact {
	var out []fact
	for _, m := range among {
		named := slices.ContainsFunc(m.made, func(c *tools.Calculation) bool { return slices.Contains(w.calcs, c) })
		for _, f := range m.facts {
			switch {
			case f.part == partShare && now.part&(partAward|partShare) != 0 && f.value.Equal(now.value) && calledSo(m, f, now):
				out = append(out, f)
			case f.part&now.part == 0 && !(now.part&partSum != 0 && f.part&partAward != 0 && len(w.matters) == 1), !f.value.Equal(now.value):
			case now.part&partAll != 0 && len(m.made) > 1 && f.part&partAll == 0:
			case f.part&partAward != 0 && now.part&partAward != 0 && shareBeside(m, now) != "":
			case m.loose(f) && !w.tightened(m, now):
			case f.of != nil && now.part&partInput == 0 && named && !slices.Contains(w.calcs, f.of):
			case f.of != nil && f.of.Hypothetical && !slices.Contains(w.calcs, f.of) && !supposed.MatchString(sentence):
			case f.of != nil && slices.Contains(m.before, f.of) && !earlier.MatchString(sentence):
			default:
				out = append(out, f)
			}
		}
	}
	return out
}

// longestLead is how many characters before a figure a source is compared in.
const longestLead = 4

// copies tells whether a figure stands behind the same words as in a calculation
// or a cited clause.
func (w *walk) copies(now *placed, figure string) bool {
	lead := []rune(lastPhrase(unadorned(now.before)))
	return len(lead) >= longestLead && strings.Contains(w.source, string(lead[len(lead)-longestLead:])+unadorned(figure))
}

// sameAgain tells whether a figure only says the one before it in another way:
// 1,360,000元（136万元）.
func (w *walk) sameAgain(now *placed) bool {
	last := w.last()
	return last != nil && last.unit == now.unit && !times.MatchString(unadorned(now.after)) && last.value.Equal(now.value) && apposed.MatchString(unadorned(now.before))
}

var apposed = pattern.MustCompile(`^[，,]?(?:也就是|即|就是|合|折合|约)?[（(]?$`)

// mostEcho is how many characters before a figure must be the user's own, for it
// to stand there as it stood in the message.
const mostEcho = 2

// repeats tells whether a figure stands behind the same words as in the user's
// message, where it is none that was calculated with: 每月6000元.
func (w *walk) repeats(now *placed) bool {
	for _, m := range w.matters {
		if slices.ContainsFunc(m.facts, func(f fact) bool { return f.value.Equal(now.value) }) {
			return false
		}
	}
	words := []rune(unadorned(now.before))
	if len(words) < mostEcho {
		return false
	}
	near := string(words[len(words)-mostEcho:])
	at := places(w.message)
	return slices.ContainsFunc(money.Figures(w.message), func(f money.Figure) bool {
		return f.Value.Equal(now.value) && strings.HasSuffix(unadorned(w.message[:at[f.Start]]), near)
	})
}

// summed tells whether the sentence has called a sum one of several awards.
func (w *walk) summed(v money.Amount) bool {
	return slices.ContainsFunc(w.seen, func(p *placed) bool { return p.part&partSum != 0 && p.value.Equal(v) })
}

// turnTo finds what the words before a figure, or else behind it, speak of.
func (w *walk) turnTo(before, behind string) {
	for _, words := range []string{lastPhrase(before), behind, before} {
		if topic := w.topicOf(words); topic != nil {
			w.topic, w.bound = topic, true
			return
		}
	}
	w.bound = false
}

// last is the figure before this one in its sentence.
func (w *walk) last() *placed {
	if len(w.seen) == 0 {
		return nil
	}
	return w.seen[len(w.seen)-1]
}

// calledSo tells whether a named part of an award stands beside its name: the
// one right behind it, or else the last one before it.
func calledSo(m *matter, f fact, now *placed) bool { return shareBeside(m, now) == f.words }

// shareBeside is the name of a part of an award that stands beside a figure.
func shareBeside(m *matter, now *placed) string {
	behind, before := phrase(unadorned(now.after)), lastPhrase(unadorned(now.before))
	name, latest := "", -1
	for _, f := range m.facts {
		if f.part != partShare {
			continue
		}
		if strings.HasPrefix(strings.TrimPrefix(behind, "的"), f.words) {
			return f.words
		}
		if at := strings.LastIndex(before, f.words); at > latest {
			name, latest = f.words, at
		}
	}
	return name
}

// tightened tells whether a sentence that names a ceiling which is above what
// holds for this user names that too, or holds a figure against it, or speaks of
// the policy.
func (w *walk) tightened(m *matter, now *placed) bool {
	before := unadorned(now.before)
	if exceeds.MatchString(before) && !bounds.MatchString(before) || stays.MatchString(before) || fallsTo.MatchString(before) || general.MatchString(before) {
		return true
	}
	return slices.ContainsFunc(w.seen, func(p *placed) bool {
		return slices.ContainsFunc(m.made, func(c *tools.Calculation) bool { return c.Amount != nil && c.Amount.Equal(p.value) })
	}) && (bounds.MatchString(before) || leastMost.MatchString(before))
}

var bounds = pattern.MustCompile(`不(?:会|得|能)?(?:超过|高于)`)

// namedIn lists the matters of which a text has words that no other has.
func (w *walk) namedIn(text string) []*matter {
	var out []*matter
	for _, m := range w.matters {
		for p := range m.pairs {
			if strings.Contains(text, p) {
				out = append(out, m)
				break
			}
		}
	}
	return out
}

// topicOf is what a text speaks of last.
func (w *walk) topicOf(words string) []*matter {
	latest := -1
	var out []*matter
	for _, m := range w.matters {
		place := -1
		for p := range m.pairs {
			place = max(place, strings.LastIndex(words, p))
		}
		switch {
		case place < 0 || place < latest:
		case place > latest:
			latest, out = place, []*matter{m}
		default:
			out = append(out, m)
		}
	}
	if out != nil {
		return out
	}
	if numbers := w.numbersIn(words); len(numbers) == 1 {
		for _, m := range w.matters {
			if m.Measure == numbers[0] {
				out = append(out, m)
			}
		}
	}
	return out
}
