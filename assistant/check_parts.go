package assistant

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// What a writer of free prose is told, so that it can write it better.
const (
	noPart    = "a figure whose part cannot be told; say right before it what it is: 可补…元, 上限…元, 门槛…元, 购买费用…元, 还差…元"
	otherPart = "a figure that is not what the words around it make of it, in the calculation or clause that they speak of"
	noMatter  = "a figure of which it is unclear for which benefit it is; name the benefit before it"
	wrongSide = "an edge from the wrong side: what is said to happen there does not"
	wrongPair = "two figures that are not to each other as the words between them say"
)

// placed is a figure of a sentence, and what it was taken for.
type placed struct {
	unit   unit
	value  money.Amount
	part   part
	before string // the words between it and the figure before it
	after  string // and the next one
	found  []fact // what it states
	of     []*matter
}

// walk reads a text from its beginning, sentence by sentence.
type walk struct {
	*Assistant
	matters []*matter
	sums    []money.Amount
	said    ledger               // of the user's messages
	message string               // all of them
	source  string               // the calculations and the cited clauses, unadorned
	topic   []*matter            // what is being spoken of; nil: nothing yet
	calcs   []*tools.Calculation // of which a sentence has named the input
	bound   bool                 // the words at the figure themselves say what is spoken of
	seen    []*placed            // of this sentence
}

// checkParts wants each figure of a free writer's own words to be what these
// words say it is. Where checkRoles refuses parts that are known to be wrong,
// this one lets only those pass that are known to be right. Figures before the
// byte at from are not looked at again.
func checkParts(a *Assistant, t *Turn, r *Reply, text string, from int) *Objection {
	w := &walk{Assistant: a}
	own := ownWords(text)
	start := 0
	for _, sentence := range pieces(own) {
		at := start
		start += len(sentence)
		if w.matters == nil {
			w.prepare(t, r)
		}
		if o := w.sentence(sentence, text[at:start], from-at); o != nil {
			return o
		}
	}
	return nil
}

func (w *walk) prepare(t *Turn, r *Reply) {
	w.matters = w.Assistant.matters(t, r)
	made := slices.Clone(t.Calculations)
	for _, e := range t.Conversation.Exchanges {
		made = append(made, e.Answer.Calculations...)
	}
	w.sums = sumsOf(made)
	if total := tools.Sum(t.Calculations); total != nil && !r.Alternatives {
		w.sums = append(w.sums, total.Amount)
	}
	if w.topic = w.namedIn(t.Message); len(w.topic) != 1 {
		w.topic = nil
	}
	w.said = ledger{}
	for _, s := range w.sources(t, r) {
		w.source += unadorned(s) + "\n"
	}
	w.message = t.userSaid()
	w.said.learn(w.message, true)
}

// ownWords blanks what is quoted, and what numbers rows and clauses, and keeps
// every byte in its place.
func ownWords(text string) string {
	out := []byte(unquoted(text))
	for _, p := range []*pattern.Pattern{ordinal, numberedRow} {
		for _, at := range p.FindAllStringIndex(text, -1) {
			blank(out[at[0]:at[1]])
		}
	}
	return string(out)
}

// unquoted blanks what is quoted at a length that checkQuotes looks at.
func unquoted(text string) string {
	out := []byte(text)
	for _, p := range []*pattern.Pattern{quotedWords, corner, straight, block} {
		for _, at := range p.FindAllStringIndex(text, -1) {
			if letters(text[at[0]:at[1]]) >= shortestQuote {
				blank(out[at[0]:at[1]])
			}
		}
	}
	return string(out)
}

func blank(b []byte) {
	for i := range b {
		if b[i] != '\n' {
			b[i] = ' '
		}
	}
}

var quotedWords = pattern.MustCompile(`“[^”]*”`)

// sentence holds each figure of a sentence against its part. full is the same
// sentence with its quotes and numbers.
func (w *walk) sentence(own, full string, from int) *Objection {
	w.calcs, w.seen = nil, nil
	at := places(own)
	figures, units := telling(own, at)
	end := 0
	for i, f := range figures {
		next := len(own)
		if i+1 < len(figures) {
			next = max(at[figures[i+1].Start], at[f.End])
		}
		after := own[at[f.End]:next]
		if i+1 < len(figures) && figures[i+1].Value.IsZero() {
			after += figures[i+1].Text // 市里补0元 says that nothing is paid
		}
		now := &placed{unit: units[i], value: f.Value, before: own[end:max(end, at[f.Start])], after: after}
		w.turnTo(full[end:max(end, at[f.Start])], phrase(now.after))
		percentNext := i+1 < len(figures) && figures[i+1].Kind == money.Percent
		reason := w.hold(now, percentNext, own)
		if reason != "" && (now.part == 0 && w.joint(f.Value, i, figures) || w.repeats(now) || w.copies(now, f.Text) || w.sameAgain(now)) {
			reason = ""
		}
		if reason == "" {
			reason = w.pairs(now, own)
		}
		if reason != "" && at[f.Start] >= from {
			return &Objection{reason, f.Text}
		}
		w.seen, end = append(w.seen, now), at[f.End]
	}
	w.turnTo(full[min(end, len(full)):], "")
	return nil
}

// telling lists the figures that claim something: sums of money and percentages.
func telling(text string, at []int) (out []money.Figure, units []unit) {
	for _, f := range money.Figures(text) {
		if u := unitOf(f, text[at[f.End]:]); u == unitYuan || u == unitOpen || u == unitPercent {
			out, units = append(out, f), append(units, u)
		}
	}
	return out, units
}

// phrase is a text up to its first mark.
func phrase(s string) string {
	if i := strings.IndexAny(s, "，。！？；,;!?：:、（("); i >= 0 {
		return s[:i]
	}
	return s
}

// hold says why a figure may not stand where it stands; "" where it may.
func (w *walk) hold(now *placed, percentNext bool, sentence string) string {
	last := w.last()
	if now.unit == unitPercent {
		now.part = partRate
	} else {
		now.part = partOf(now.before, now.after, last, percentNext)
	}
	if now.part == 0 {
		return noPart
	}
	if now.part&partSaid != 0 && w.said.knows(now.unit, now.value) {
		return ""
	}
	if now.part&partSum != 0 || now.part&partAward != 0 && !w.bound && w.summed(now.value) || plus.MatchString(unadorned(now.after)) || last != nil && strings.ContainsAny(now.before, "+＋=＝") && !times.MatchString(unadorned(now.after)) {
		if slices.ContainsFunc(w.sums, now.value.Equal) {
			return ""
		}
	}
	among := w.topic
	if now.part&partInput != 0 && !w.bound || now.part&partSum != 0 || strings.ContainsAny(now.before+now.after, "+＋") {
		among = w.matters
	}
	if len(among) == 0 {
		if among = w.obvious(); len(among) == 0 && slices.ContainsFunc(w.sums, now.value.Equal) {
			return ""
		}
		if len(among) == 0 {
			return noMatter
		}
	}
	now.found, now.of = w.find(among, now, sentence), among
	if len(now.found) == 0 {
		return otherPart
	}
	for _, f := range now.found {
		if f.part&partInput != 0 && now.part&partInput != 0 && f.of != nil {
			w.calcs = append(w.calcs, f.of)
		}
	}
	return ""
}
