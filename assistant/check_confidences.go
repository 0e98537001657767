package assistant

import (
	"strings"
	"unicode"
)

const (
	// longestEcho is how many letters and digits in a row an answer may share
	// with a planner's instructions: more is not by chance.
	longestEcho = 14
	// longestHint is how many it may share with a key.
	longestHint = 8
)

// checkConfidences lets nothing out of what a planner was told in confidence,
// however it is spaced or marked up. The policy's words and the user's are no
// secret, though they stand in the instructions too.
func checkConfidences(a *Assistant, t *Turn, _ *Reply, text string) *Objection {
	planner, ok := a.Planner.(Discreet)
	if !ok {
		return nil
	}
	instructions, secrets := planner.Confidential()
	said, open := signs(text), signs(a.Policy.Text+t.userSaid())
	if echo := shared(said, signs(instructions), longestEcho, open); echo != "" {
		return &Objection{"words of the instructions", echo}
	}
	for _, s := range secrets {
		if shared(said, signs(s), longestHint, "") != "" {
			return &Objection{"a secret", ""}
		}
	}
	return nil
}

// signs keeps letters and digits, in lower case.
func signs(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, s)
}

// shared returns n runes in a row that stand in both texts and not in the open one.
func shared(text, secret string, n int, open string) string {
	runes := []rune(text)
	for i := 0; i+n <= len(runes); i++ {
		if piece := string(runes[i : i+n]); strings.Contains(secret, piece) && !strings.Contains(open, piece) {
			return piece
		}
	}
	return ""
}
