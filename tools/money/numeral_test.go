package money

import (
	"strings"
	"testing"
)

func TestNumeral(t *testing.T) {
	for n, line := range lines(t, "numeral.txt") {
		s, want, _ := strings.Cut(line, "\t")
		got := "no number"
		if a, err := Numeral(s); err == nil {
			got = a.d.String()
		}
		if got != want {
			t.Errorf("numeral.txt:%d: %q: got %s, want %s", n, s, got, want)
		}
	}
}

func TestWholeNumeral(t *testing.T) {
	for s, want := range map[string]int64{"十二": 12, "3": 3, "8万": 80_000, "负二": -2, "2.5": 0, "十几": 0, "人": 0, "": 0} {
		if got := WholeNumeral(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

// TestNumeralPeer reads the cases of cn2an. Where we read otherwise, and why:
//   - cn2an reads two digits without a unit as a number (一一 = 11); we refuse them, for 三四 is as often "three or four".
//   - units of money (壹拾壹元整) are read by Read, not by Numeral.
//   - 零零三 and 幺八九 are digits read out, of a phone or a serial number: 零零三 is 3 to us, 幺 is no digit.
func TestNumeralPeer(t *testing.T) {
	tested := 0
	for n, line := range lines(t, "peer_cn2an.tsv") {
		f := strings.Split(line, "\t")
		if len(f) != 3 || f[0] == "mode" {
			continue
		}
		mode, s, want := f[0], f[1], strings.Trim(f[2], `"`)
		a, err := Numeral(s)
		if strings.ContainsAny(s, "元圆") && want != "" {
			m := Read(s)
			if len(m) != 1 || m[0].Low.d.String() != want {
				t.Errorf("peer_cn2an.tsv:%d: Read(%q): %v, want %s", n, s, m, want)
			}
			tested++
			continue
		}
		switch {
		case s == "一一" || s == "壹壹" || s == "零一" || s == "负零一" || strings.Contains(s, "幺"):
			want = ""
		case mode == "direct":
			want = strings.TrimLeft(want, "0")
			want = strings.TrimSuffix(strings.TrimSuffix(want, "0"), ".") // 012 is 12, 12.30 is 12.3
		}
		switch {
		case want == "" && err == nil:
			t.Errorf("peer_cn2an.tsv:%d: Numeral(%q) = %v, want a refusal", n, s, a.d)
		case want != "" && (err != nil || a.d.String() != want && a.d.String() != strings.TrimSuffix(want, "0")):
			t.Errorf("peer_cn2an.tsv:%d: Numeral(%q) = %v, %v, want %s", n, s, a.d, err, want)
		}
		tested++
	}
	if tested < 100 {
		t.Errorf("only %d cases", tested)
	}
}
