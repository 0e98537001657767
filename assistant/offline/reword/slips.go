package reword

import (
	_ "embed"
	"strings"
)

//go:embed slips.txt
var slipsTable string

// slips puts right what is spelled wrong, or said in a manner of speaking that a word has.
var slips = strings.NewReplacer(pairs(slipsTable)...)

// pairs are the words of a table with a pair a line, the wrong one before the right one; it panics at a line that is
// neither a pair nor a remark (#), as the table comes with the program.
func pairs(table string) (out []string) {
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		wrong, right, ok := strings.Cut(line, "\t")
		if !ok || wrong == "" || right == "" || strings.ContainsAny(right, " \t") || strings.Contains(wrong, "\t") || strings.TrimSpace(wrong) != wrong {
			panic("reword: no pair: " + line)
		}
		out = append(out, wrong, right)
	}
	return out
}
