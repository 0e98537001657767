package han

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed sound.txt
var soundText string

// Sound returns a number for the syllable that a simplified character is read
// as, or 0. Most typing errors in Chinese are another character of the same
// sound (补铁 for 补贴), so sounds match where characters do not. Tones do not
// count, nor what southern speakers do not tell apart: zh/z, ch/c, sh/s, -ng/-n
// after e and i.
func Sound(r rune) uint16 {
	if r < firstSound || r >= lastSound {
		return 0
	}
	return sounds()[r-firstSound]
}

const (
	firstSound = 0x4e00
	lastSound  = 0xa000
)

// sounds reads the embedded table, once: about 100 µs and 41 KiB.
var sounds = sync.OnceValue(loadSounds)

func loadSounds() *[lastSound - firstSound]uint16 {
	out := &[lastSound - firstSound]uint16{}
	numbers := map[string]uint16{}
	for line := range strings.Lines(soundText) {
		spelt, characters, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if !ok || spelt == "#" {
			continue
		}
		spelt = blur(spelt)
		n, ok := numbers[spelt]
		if !ok {
			n = uint16(len(numbers) + 1)
			numbers[spelt] = n
		}
		for _, r := range characters {
			if firstSound <= r && r < lastSound {
				out[r-firstSound] = n
			}
		}
	}
	return out
}

// blur spells syllables that are often confused alike.
func blur(spelt string) string {
	if len(spelt) > 2 && spelt[1] == 'h' { // zh ch sh
		spelt = spelt[:1] + spelt[2:]
	}
	if n := len(spelt); n > 3 && (strings.HasSuffix(spelt, "eng") || strings.HasSuffix(spelt, "ing")) {
		spelt = spelt[:n-1]
	}
	return spelt
}
