package sentence

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// OneByOne: things are told of one after the other, each with its own amount: 一套300万一套200万.
func (s *Sentence) OneByOne() bool {
	return len(eachOther.FindAllString(s.Masked, 2)) > 1
}

var eachOther = pattern.MustCompile(`一(?:台|套|款|件|张|份|批)[^,，。¥\d每]{0,6}¥`)

// WholeNumber reads a count in digits or Chinese numerals, 0 if it is none in bounds.
func WholeNumber(text string) int64 {
	if n := money.WholeNumeral(strings.ReplaceAll(text, ",", "")); n <= MostUnits {
		return n
	}
	return 0
}
