package llm

import (
	"strings"
	"unicode/utf8"
)

// settled returns how many bytes of a text that is still being written are
// whole sentences. A quote, a bracket and a quoted block are never cut: half of
// one says something else than all of it.
func settled(text string) int {
	end, depth, straight := 0, 0, false
	block := false // in a line that begins with >
	lineStart := true
	for i, c := range text {
		next := i + utf8.RuneLen(c)
		if c == utf8.RuneError {
			next = i + 1
		}
		switch {
		case c == '\n':
			lineStart, straight, block = true, false, false
			if depth == 0 {
				end = next
			}
			continue
		case lineStart && c == '>':
			block = true
		case strings.ContainsRune("“「『《（(【[", c):
			depth++
		case strings.ContainsRune("”」』》）)】]", c):
			depth = max(0, depth-1)
		case c == '"':
			straight = !straight
		case depth > 0 || straight || block:
		case strings.ContainsRune("。！？；", c):
			end = next
		case strings.ContainsRune(".!?", c) && next < len(text) && text[next] == ' ' && englishEnd(text[:i]):
			end = next
		}
		if c != ' ' {
			lineStart = false
		}
	}
	return end
}

// englishEnd keeps the dot of a numbered row, 1., from ending a sentence.
func englishEnd(before string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return 'a' <= last && last <= 'z' || last == ')' || last == '%'
}
