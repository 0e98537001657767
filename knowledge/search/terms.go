package search

import "github.com/rongce/rongce/knowledge/han"

// term is a piece of text that is matched as a whole: a Han character or pair,
// the sounds of a pair, a Latin word.
type term struct {
	hash       uint64
	weight     float64 // of its kind
	start, end int     // runes of the normal form
}

// How much a match of each kind counts.
const (
	charWeight  = 0.3
	pairWeight  = 1
	soundWeight = 0.4
	wordWeight  = 1.2
)

const (
	kindChar uint64 = (iota + 1) << 40 // no bit in common with a rune or a sound
	kindPair
	kindSound
	kindWord
)

func mix(h, x uint64) uint64 {
	h = (h ^ x) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// terms cuts the normal form of a text.
func terms(runes []rune) []term {
	out := make([]term, 0, 3*len(runes))
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case han.IsHan(r):
			out = append(out, term{mix(kindChar, uint64(r)), charWeight, i, i + 1})
			if i+1 < len(runes) && han.IsHan(runes[i+1]) {
				next := runes[i+1]
				out = append(out, term{mix(mix(kindPair, uint64(r)), uint64(next)), pairWeight, i, i + 2})
				if a, b := han.Sound(r), han.Sound(next); a != 0 && b != 0 {
					out = append(out, term{mix(mix(kindSound, uint64(a)), uint64(b)), soundWeight, i, i + 2})
				}
			}
		case isWord(r):
			j, h := i, kindWord
			for j < len(runes) && isWord(runes[j]) {
				h = mix(h, uint64(runes[j]))
				j++
			}
			if j > i+1 || r <= '9' { // a letter alone says nothing
				out = append(out, term{h, wordWeight, i, j})
			}
			i = j - 1
		}
	}
	return out
}

func isWord(r rune) bool { return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' }
