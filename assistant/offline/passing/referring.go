package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/han"
)

// Clauses cuts masked text at its marks, each clause with its byte offset.
func Clauses(text string) (out []string, at []int) {
	if !strings.ContainsAny(text, sentence.PartMarks) && !han.English(text) {
		text = strings.ReplaceAll(text, " ", ",") // 甲年销2000万但已入选省级 乙年销1600万: who sets no marks sets blanks
	}
	from := 0
	for i, c := range text {
		if strings.ContainsRune(sentence.PartMarks, c) {
			out, at = append(out, text[from:i]), append(at, from)
			from = i + len(string(c))
		}
	}
	return append(out, text[from:]), append(at, from)
}
