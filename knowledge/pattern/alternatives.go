package pattern

import "strings"

// alternatives are the branches of a valid expression as they are written, in their order: its text is cut at each | that
// stands in no group and in no class. What the parser made of them could be written out as well, but that takes longer
// than all the rest of a first answer. nil where a flag is set for what follows, (?i)a|b, or text is quoted by \Q: the
// branches could not stand alone.
func alternatives(expression string) (out []string) {
	depth, from := 0, 0
	for i := 0; i < len(expression); i++ {
		switch expression[i] {
		case '\\':
			if strings.HasPrefix(expression[i:], `\Q`) {
				return nil
			}
			i++
		case '[':
			i = classEnd(expression, i)
		case '(':
			if setsFlags(expression[i:]) {
				return nil
			}
			depth++
		case ')':
			depth--
		case '|':
			if depth == 0 {
				out, from = append(out, expression[from:i]), i+1
			}
		}
	}
	return append(out, expression[from:])
}

// classEnd is where the class ends that begins at i: a ] at its very beginning is one of its letters, and so is one behind \.
func classEnd(expression string, i int) int {
	i++
	if strings.HasPrefix(expression[i:], "^") {
		i++
	}
	if strings.HasPrefix(expression[i:], "]") {
		i++
	}
	for ; i < len(expression) && expression[i] != ']'; i++ {
		switch {
		case expression[i] == '\\':
			i++
		case strings.HasPrefix(expression[i:], "[:"):
			if end := strings.Index(expression[i:], ":]"); end > 0 {
				i += end + 1
			}
		}
	}
	return i
}

// setsFlags: a group of nothing but flags begins here, which hold for all that follows it.
func setsFlags(group string) bool {
	flags, ok := strings.CutPrefix(group, "(?")
	return ok && strings.HasPrefix(strings.TrimLeft(flags, "imsU-"), ")")
}
