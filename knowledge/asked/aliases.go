package asked

import (
	_ "embed"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/linear"
)

//go:embed aliases.txt
var aliasText string

// Aliases returns the words that people use for a topic, as aliases.txt has
// them: brands, trade jargon, slips, English.
func Aliases(t Topic) []string { return slices.Clone(lexicon().words[t]) }

// words is the lexicon made ready for looking up.
type words struct {
	words   map[Topic][]string
	entries map[uint64]uint64 // hash of the normal form → bits of the topics, then of the acts
	longest int               // runes
}

// bit returns the place of a label among the bits of an entry.
func bit(label string) int {
	if at := slices.Index(topics, Topic(label)); at >= 0 {
		return at
	}
	if at := slices.Index(acts, Act(label)); at >= 0 {
		return len(topics) + at
	}
	return -1
}

var lexicon = sync.OnceValue(func() *words {
	w, err := parseAliases(aliasText)
	if err != nil {
		panic(err)
	}
	return w
})

// parseAliases reads lines of "topic: word, word …" or the same with an act; a
// label may have many lines.
func parseAliases(text string) (*words, error) {
	w := &words{words: map[Topic][]string{}, entries: map[uint64]uint64{}}
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, list, ok := strings.Cut(line, ":")
		at := bit(name)
		if !ok || at < 0 {
			return nil, fmt.Errorf("aliases.txt:%d: no topic or act before the colon in %q", n, line)
		}
		for word := range strings.SplitSeq(list, ",") {
			word = strings.TrimSpace(word)
			runes := han.Normal(word).Runes
			if len(runes) == 0 {
				return nil, fmt.Errorf("aliases.txt:%d: an empty word", n)
			}
			if at < len(topics) {
				w.words[Topic(name)] = append(w.words[Topic(name)], word)
			}
			h := uint64(0)
			for _, r := range runes {
				h = linear.Mix(h, uint64(r))
			}
			w.entries[h] |= 1 << at
			w.longest = max(w.longest, len(runes))
		}
	}
	return w, nil
}

// labels yields the bit of each topic and act that has an alias in the normal
// form runes; of aliases that begin at one place only the longest counts. A
// Latin alias has to be a whole word, but for a plural s.
func (w *words) labels(runes []rune) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range runes {
			if i > 0 && (isLatin(runes[i]) && isLatin(runes[i-1]) || isDigit(runes[i]) && isDigit(runes[i-1])) {
				continue
			}
			h, bits := uint64(0), uint64(0)
			for j := i; j < len(runes) && j < i+w.longest; j++ {
				h = linear.Mix(h, uint64(runes[j]))
				if b, ok := w.entries[h]; ok && wordEnds(runes, j) {
					bits = b
				}
			}
			for at := 0; bits != 0; at, bits = at+1, bits>>1 {
				if bits&1 != 0 && !yield(at) {
					return
				}
			}
		}
	}
}

// wordEnds reports whether no Latin word and no number goes on after runes[i],
// but for a plural s.
func wordEnds(runes []rune, i int) bool {
	is := func(kind func(rune) bool, i int) bool { return i < len(runes) && kind(runes[i]) }
	switch {
	case isDigit(runes[i]):
		return !is(isDigit, i+1)
	case isLatin(runes[i]):
		return !is(isLatin, i+1) || runes[i+1] == 's' && !is(isLatin, i+2)
	}
	return true
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }
