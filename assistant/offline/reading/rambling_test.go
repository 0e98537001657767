package reading

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/assistant/offline/sentence"
)

// Whatever a message says, its asides are clauses of it, and a short one has none.
func TestToThePointOnlyLeavesOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`((我妈说|天在下雨|模型花了[1-9]万|孩子还小|能补多少|入行半年|第九条的呢)[，。？]){1,20}`).Draw(t, "text")
		short := toThePoint(text)
		if utf8.RuneCountInString(text) < sentence.RamblingFrom && nextOnly(text) == text && short != text {
			t.Fatalf("%s: %s", text, short)
		}
		if strings.Count(short, "模型") != strings.Count(text, "模型") && nextOnly(short) != short {
			t.Fatalf("%s: %s", text, short)
		}
	})
}
