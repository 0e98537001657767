package money

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// seeds gives a fuzz test every message of the case files and the strings that others found to break things.
func seeds(f *testing.F) {
	for _, name := range []string{"money.txt", "not_money.txt", "numbers.txt", "figures.txt", "numeral.txt", "peer_odd_amounts.txt", "peer_duckling.tsv", "peer_recognizers.tsv"} {
		for _, line := range lines(f, name) {
			message, _, _ := strings.Cut(line, "\t")
			f.Add(message)
		}
	}
	f.Add("\xff\xfe8万\x80")
	f.Add("8\u200b万\u20e3５")
	f.Add(strings.Repeat("9", 500) + "万元")
	f.Add(strings.Repeat("一", 500))
	f.Add(strings.Repeat("1,", 500))
	f.Add(strings.Repeat("1.", 500))
	f.Add(strings.Repeat("5万到", 200))
}

func FuzzRead(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		check(t, s)
		for _, m := range Read(s) {
			if _, err := json.Marshal(m); err != nil {
				t.Errorf("%q: %v", s, err)
			}
			_ = m.Low.Chinese() + m.High.Format()
		}
	})
}

func FuzzFigures(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		check(t, s)
	})
}

// FuzzNumeral also tests that what is one number to Numeral is one figure to Figures.
func FuzzNumeral(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		a, err := Numeral(s)
		if err != nil {
			return
		}
		if b, err := Numeral(s); err != nil || !a.Equal(b) {
			t.Errorf("Numeral(%q) is not steady", s)
		}
		_, _, _, _ = a.String(), a.Format(), a.Chinese(), a.TooMuch()
	})
}

func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		a, err := Parse(s)
		if err != nil {
			return
		}
		if len(s) > len("-9999999999999.99") {
			t.Errorf("Parse(%q) let it in", s)
		}
		again, err := Parse(a.String())
		if err != nil || !again.Equal(a) {
			t.Errorf("Parse(%q) = %v, which reads back as %v, %v", s, a, again, err)
		}
	})
}

// TestNaughtyStrings reads what minimaxir/big-list-of-naughty-strings (db33ec7b, MIT) holds, where the file is at hand.
func TestNaughtyStrings(t *testing.T) {
	b, err := os.ReadFile("testdata/peer_naughty_strings.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		var s string
		if strings.HasPrefix(line, "#") || json.Unmarshal([]byte(line), &s) != nil {
			continue
		}
		check(t, s)
		check(t, "花了"+s)
		check(t, s+"8万5"+s)
	}
}

// TestLongMessages tests that time grows with length and no faster: each of these would take minutes if it did.
func TestLongMessages(t *testing.T) {
	for _, unit := range []string{"一", "十", "万", "9", "9,", "1.", "1,000", "5到", "5万到", "8万5", "一点", "零", "- ", "百分之", "1 ", "¥", "三四", "几十", "多", "1e9", "花了", "，8"} {
		check(t, strings.Repeat(unit, 20_000))
	}
}
