package han

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed fold.txt
var foldText string

// folds is the table of characters, indexed by code point of the basic plane.
type folds struct {
	to          [1 << 16]uint16 // 0: unchanged
	traditional [1 << 10]uint64 // bit set: only traditional text has it
	simplified  [1 << 10]uint64 // bit set: only simplified text has it
}

func (f *folds) simple(r rune) rune {
	if uint32(r) < 1<<16 && f.to[r] != 0 {
		return rune(f.to[r])
	}
	return r
}

func has(set *[1 << 10]uint64, r rune) bool {
	return uint32(r) < 1<<16 && set[r>>6]&(1<<(r&63)) != 0
}

// folding reads the embedded table, once: about 50 µs and 144 KiB.
var folding = sync.OnceValue(loadFolds)

func loadFolds() *folds {
	f := &folds{}
	lines := strings.Split(foldText, "\n") // remark, telling pairs, other pairs, shared
	pairs := func(line string, tells bool) {
		var t rune
		for _, r := range line {
			if t == 0 {
				t = r
				continue
			}
			f.to[t] = uint16(r)
			if tells {
				f.traditional[t>>6] |= 1 << (t & 63)
				f.simplified[r>>6] |= 1 << (r & 63)
			}
			t = 0
		}
	}
	pairs(lines[1], true)
	pairs(lines[2], false)
	for _, r := range lines[3] {
		f.simplified[r>>6] &^= 1 << (r & 63)
	}
	return f
}

// Simplify replaces traditional characters by simplified ones, one for one:
// the result has as many runes as text.
func Simplify(text string) string {
	f := folding()
	return strings.Map(f.simple, text)
}

// IsHan reports whether r is a Chinese character.
func IsHan(r rune) bool {
	return 0x4e00 <= r && r <= 0x9fff || r >= 0x2e80 && unicode.Is(unicode.Han, r)
}

// Traditional reports whether text is written in traditional characters: it
// has more characters that only they have than the other way round.
func Traditional(text string) bool {
	f := folding()
	n := 0
	for _, r := range text {
		switch {
		case has(&f.traditional, r):
			n++
		case has(&f.simplified, r):
			n--
		}
	}
	return n > 0
}

// hanPerLatin is how many Latin letters outweigh one Han character in an
// English sentence that names a Chinese thing.
const hanPerLatin = 8

// English reports whether text is an English sentence or phrase: two words at
// least and hardly any Han. A bare "GPU" is not a sentence in any language.
func English(text string) bool {
	han, latin, words := 0, 0, 0
	inWord := false
	for _, r := range Normal(text).Runes {
		letter := 'a' <= r && r <= 'z'
		switch {
		case letter:
			latin++
			if !inWord {
				words++
			}
		case IsHan(r):
			han++
		}
		inWord = letter || inWord && r == '\''
	}
	return (words >= 2 || greetings[strings.Trim(strings.ToLower(text), " .!?,")]) && han*hanPerLatin <= latin
}

// greetings are the single words that are an English sentence by themselves.
var greetings = map[string]bool{
	"hello": true, "hi": true, "hey": true, "thanks": true, "bye": true, "goodbye": true, "help": true, "why": true, "yes": true, "no": true,
}
