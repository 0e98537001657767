package standing

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/tools/money"
)

// Message is the text of a message with what it is about: its amounts and the one known before.
type Message struct {
	Masked string         // in normal form (package han), each amount as one ¥ (bank.Mask)
	Values []money.Amount // of the amounts, the higher end of a range
	Known  money.Amount   // the amount that the message follows on; zero: none
}

// Example is a message of the bank.
type Example struct {
	Message
	Standings []Standing // of the known amount if there is one, then of the others
}

//go:embed bank/*.txt
var files embed.FS

// examples are read by the generator and by tests only.
func examples() []Example {
	writers, err := byWriter()
	if err != nil {
		panic(err) // part of the program
	}
	var out []Example
	for _, name := range slices.Sorted(maps.Keys(writers)) {
		out = append(out, writers[name]...)
	}
	return out
}

// Parse reads a line of the bank: [41万|out] then a bar, where an amount was known before, and
// the message, each amount in brackets with its standing behind a bar. An amount told again
// that was known stands there without a standing: [41万|out] | 不是[41万]，是[52万|counts].
func Parse(line string) (Example, error) {
	var e Example
	if known, rest, found := strings.Cut(line, "] | "); found {
		words, name, ok := strings.Cut(strings.TrimPrefix(known, "["), "|")
		if !ok || !slices.Contains(standings, Standing(name)) {
			return e, fmt.Errorf("%s] is no known amount with its standing: [41万|out]", known)
		}
		value, err := read(words)
		if err != nil {
			return e, err
		}
		if value.IsZero() {
			return e, fmt.Errorf("[%s|%s]: nothing follows on nothing", words, name)
		}
		e.Known, e.Standings, line = value, []Standing{Standing(name)}, rest
	}
	var text strings.Builder
	for rest := line; rest != ""; {
		before, marked, found := strings.Cut(rest, "[")
		e.plain(&text, before)
		if !found {
			break
		}
		inside, after, closed := strings.Cut(marked, "]")
		if !closed || strings.Contains(inside, "[") {
			return e, fmt.Errorf("a [ without its ]")
		}
		words, name, standing := strings.Cut(inside, "|")
		value, err := read(words)
		if err != nil {
			return e, err
		}
		switch {
		case !standing && (e.Known.IsZero() || !value.Equal(e.Known)):
			return e, fmt.Errorf("[%s] is not the known amount, and has no standing", inside)
		case standing && !e.Known.IsZero() && value.Equal(e.Known):
			return e, fmt.Errorf("[%s] is the known amount, which has its standing already", inside)
		case standing && !slices.Contains(standings, Standing(name)):
			return e, fmt.Errorf("unknown standing %q", name)
		}
		text.WriteRune(bank.Mask)
		e.Values = append(e.Values, value)
		if standing {
			e.Standings = append(e.Standings, Standing(name))
		}
		rest = after
	}
	if e.Masked = text.String(); len(e.Standings) == 0 {
		return e, fmt.Errorf("no amount in brackets")
	}
	return e, nil
}

// plain adds text without brackets: money in it is beside the point.
func (e *Example) plain(text *strings.Builder, words string) {
	masked, values := bank.Masked(words)
	text.WriteString(masked)
	for _, v := range values {
		if e.Values = append(e.Values, v); e.Known.IsZero() || !v.Equal(e.Known) {
			e.Standings = append(e.Standings, Out)
		}
	}
}

func read(words string) (money.Amount, error) {
	found := money.Read(words)
	if len(found) == 0 {
		found = money.Read(words + "元") // 64,000 is one by what stands around it
	}
	if len(found) != 1 {
		return money.Amount{}, fmt.Errorf("%q is not one amount", words)
	}
	return found[0].High, nil
}
