package han

import "unicode"

// Text is a text in normal form, with the way back to the original.
type Text struct {
	Runes []rune
	from  []int32 // for each rune of Runes, the rune of the original it came from
}

// String returns the normal form.
func (t Text) String() string { return string(t.Runes) }

// Span returns the runes [start, end) of the original that the runes
// [start, end) of the normal form came from. Outside values are clamped; an
// empty span is empty in the original too.
func (t Text) Span(start, end int) (int, int) {
	start, end = max(start, 0), min(end, len(t.Runes))
	if start >= end {
		return 0, 0
	}
	return int(t.from[start]), int(t.from[end-1]) + 1
}

// Normal brings text into the form that everything is matched in.
func Normal(text string) Text {
	t := Text{Runes: make([]rune, 0, len(text)), from: make([]int32, 0, len(text))}
	fold := folding()
	at := int32(-1)
	blank := false // a blank is owed before the next visible rune
	for _, r := range text {
		at++
		if isBlank(r) {
			blank = len(t.Runes) > 0
			continue
		}
		if r >= 0x80 && invisible(r) {
			continue
		}
		if r < ' ' || r == 0x7f {
			continue
		}
		if blank {
			t.put(' ', at-1)
			blank = false
		}
		if r < 0x80 {
			t.put(lower(r), at)
			continue
		}
		letters, ok := plain(r)
		if !ok { // some look-alikes have no capital of their own in the list
			r = unicode.ToLower(r)
			letters, ok = plain(r)
		}
		if ok {
			for _, l := range letters {
				t.put(lower(l), at)
			}
			continue
		}
		t.put(fold.simple(r), at)
	}
	return t
}

func (t *Text) put(r rune, at int32) {
	t.Runes = append(t.Runes, r)
	t.from = append(t.from, at)
}

func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// isBlank holds for white space and for the letters that only look empty.
func isBlank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == 0x3164 || r == 0xffa0 || r == 0x2800 ||
		r >= 0x80 && unicode.IsSpace(r)
}

// invisible holds for what is dropped without a trace: zero-width and other
// format characters, controls, combining marks (which would pile up on a
// letter), variation selectors, private use.
func invisible(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Cc, unicode.Mn, unicode.Me, unicode.Co, unicode.Variation_Selector) || r == 0x115f || r == 0x1160
}
