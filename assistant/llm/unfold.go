package llm

import (
	"encoding/json"
	"unicode/utf16"
)

// textField is the field of a reply that is read while it is written. The
// schema's properties go out in alphabetical order, as Go writes maps, so that
// a model which keeps to it names everything else before.
const textField = "text"

// unfolding reads a JSON object that is still being written: the fields before
// "text" at its top, and the text as far as it has come. An object that is no
// such thing unfolds to nothing; it is then read whole, when it is whole.
type unfolding struct {
	raw   []byte
	at    int // read up to here
	state unfoldingState
	depth int
	begin int    // of the string being read
	key   string // the last one at the top
	head  []byte // the object without the text, once its turn comes
	text  []byte // decoded so far
}

type unfoldingState int

const (
	between   unfoldingState = iota // outside of strings
	inString                        // in one that is not the text
	afterKey                        // the text's key has been read, its value not begun
	inText                          // in the text
	unfolded                        // the text has ended
	untelling                       // something else: nothing more is read
)

// feed takes in a fragment.
func (u *unfolding) feed(fragment string) {
	u.raw = append(u.raw, fragment...)
	for u.at < len(u.raw) && u.state < unfolded {
		switch u.state {
		case inString:
			if !u.string() {
				return
			}
		case inText:
			if !u.decode() {
				return
			}
		default:
			u.sign(u.raw[u.at])
		}
	}
}

// sign reads one sign outside of strings.
func (u *unfolding) sign(c byte) {
	u.at++
	switch c {
	case ' ', '\t', '\r', '\n':
		return
	case '"':
		if u.state == afterKey {
			u.state = inText
			return
		}
		u.begin, u.state = u.at-1, inString
		return
	case ':':
		if u.depth == 1 && u.key == textField && u.head == nil {
			u.head = append(trimComma(u.raw[:u.begin]), '}')
			u.state = afterKey
		}
		u.key = ""
		return
	}
	if u.state == afterKey { // the text is no string
		u.state = untelling
		return
	}
	switch c {
	case '{', '[':
		u.depth++
	case '}', ']':
		u.depth--
	}
	u.key = ""
}

// string reads on to the end of a string; false: it has not come yet.
func (u *unfolding) string() bool {
	for i := u.at; i < len(u.raw); i++ {
		switch u.raw[i] {
		case '\\':
			i++
		case '"':
			whole := u.raw[u.begin : i+1]
			u.at, u.state, u.key = i+1, between, ""
			_ = json.Unmarshal(whole, &u.key) // no string: no key
			return true
		}
	}
	return false // read again from u.at: an escape may be cut in two
}

func trimComma(b []byte) []byte {
	for i := len(b) - 1; i >= 0; i-- {
		switch b[i] {
		case ' ', '\t', '\r', '\n':
			continue
		case ',':
			return append([]byte{}, b[:i]...)
		}
		break
	}
	return append([]byte{}, b...)
}

// decode reads the text as far as it is plain what it says; false: more must come.
func (u *unfolding) decode() bool {
	i := u.at
	for i < len(u.raw) && u.raw[i] != '"' && u.raw[i] != '\\' {
		i++
	}
	u.text = append(u.text, u.raw[u.at:i]...)
	u.at = i
	switch {
	case i == len(u.raw):
		return false
	case u.raw[i] == '"':
		u.at, u.state = i+1, unfolded
		return true
	}
	n := escapeLength(u.raw[i:])
	if n == 0 {
		return false
	}
	var s string
	if json.Unmarshal([]byte(`"`+string(u.raw[i:i+n])+`"`), &s) != nil {
		u.state = untelling
		return true
	}
	u.text = append(u.text, s...)
	u.at = i + n
	return true
}

// escapeLength is the length of the escape, or pair of them, that b begins
// with; 0: it is not all there.
func escapeLength(b []byte) int {
	const short, long = 2, 6 // \n, \u00e9
	switch {
	case len(b) < short:
		return 0
	case b[1] != 'u':
		return short
	case len(b) < long:
		return 0
	}
	var r rune
	for _, c := range b[short:long] {
		r = r<<4 | hex(c)
	}
	if !utf16.IsSurrogate(r) {
		return long
	}
	switch {
	case len(b) == long, len(b) == long+1 && b[long] == '\\':
		return 0
	case b[long] != '\\' || b[long+1] != 'u':
		return long
	case len(b) < 2*long:
		return 0
	}
	return 2 * long
}

func hex(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10
	}
	return 0
}

// begun tells whether the text has begun.
func (u *unfolding) begun() bool { return u.state == inText || u.state == unfolded }
