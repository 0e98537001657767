package casebook

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools/money"
)

// 说: 120000|12万|30%. The text states one of these, in whatever notation.
func readStates(value string) (Expectation, error) {
	want, err := figures(value)
	return Expectation{check: func(a *assistant.Answer) string {
		if states(a.Text, want) == "" {
			return "没说"
		}
		return ""
	}}, err
}

// 不说: the text states none of these as a result; a distance to an edge may happen to be the same figure.
func readStatesNot(value string) (Expectation, error) {
	unwanted, err := figures(value)
	return Expectation{check: func(a *assistant.Answer) string {
		if said := states(distances.ReplaceAllString(a.Text, ""), unwanted); said != "" {
			return "说了" + said
		}
		return ""
	}}, err
}

// distances are how far an amount is from an edge, which is no result: 离这条线还有40,000元.
var distances = regexp.MustCompile(`(还[有差]|这条线)[\d,.]+元`)

// states returns the words by which the text states one of the figures.
func states(text string, figures []money.Figure) string {
	for _, got := range money.Figures(text) {
		for _, f := range figures {
			if got.Value.Equal(f.Value) && got.Kind != money.Han && (got.Kind == money.Percent) == (f.Kind == money.Percent) {
				return got.Text
			}
		}
	}
	return ""
}

func figures(value string) ([]money.Figure, error) {
	var out []money.Figure
	for _, s := range strings.Split(value, "|") {
		s = strings.TrimSpace(s)
		f := money.Figures(s)
		if len(f) != 1 || f[0].Start != 0 || strings.TrimSuffix(s, "元") != strings.TrimSuffix(f[0].Text, "元") {
			return nil, fmt.Errorf("应为金额或比例，如120000、12万、30%%，几种都行的用|隔开，实为%q", s)
		}
		out = append(out, f[0])
	}
	return out, nil
}

// 提到: 省级|省里. The text has one of these, in these letters.
func readMentions(value string) (Expectation, error) {
	want, err := words(value)
	return Expectation{check: func(a *assistant.Answer) string {
		if mentioned(a.Text, want) == "" {
			return "没提到"
		}
		return ""
	}}, err
}

// 不提: the text has none of these.
func readMentionsNot(value string) (Expectation, error) {
	unwanted, err := words(value)
	return Expectation{check: func(a *assistant.Answer) string {
		if word := mentioned(a.Text, unwanted); word != "" {
			return "提到了" + word
		}
		return ""
	}}, err
}

func mentioned(text string, words []string) string {
	text = strings.ToLower(text)
	for _, w := range words {
		if strings.Contains(text, strings.ToLower(w)) {
			return w
		}
	}
	return ""
}

func words(value string) ([]string, error) {
	var out []string
	for _, s := range strings.Split(value, "|") {
		if s = strings.TrimSpace(s); s == "" {
			return nil, fmt.Errorf("应为词语，几种都行的用|隔开，实为%q", value)
		}
		out = append(out, s)
	}
	return out, nil
}
