package money

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// han writes n (below 10^12) as one learns it at school: 三万零五百.
func han(n int64) string {
	if n == 0 {
		return "零"
	}
	const digit = "零一二三四五六七八九"
	section := func(n int64) string {
		var b strings.Builder
		gap := false
		for i, unit := range []string{"千", "百", "十", ""} {
			d := n / []int64{1000, 100, 10, 1}[i] % 10
			if d == 0 {
				gap = b.Len() > 0
				continue
			}
			if gap {
				b.WriteString("零")
				gap = false
			}
			b.WriteString(string([]rune(digit)[d]) + unit)
		}
		return b.String()
	}
	var b strings.Builder
	gap := false
	for i, unit := range []string{"亿", "万", ""} {
		s := n / []int64{100_000_000, 10_000, 1}[i] % 10_000
		if s == 0 {
			gap = b.Len() > 0
			continue
		}
		if b.Len() > 0 && (gap || s < 1000) {
			b.WriteString("零")
		}
		gap = false
		b.WriteString(section(s) + unit)
	}
	return b.String()
}

var capitals = strings.NewReplacer("零", "零", "一", "壹", "二", "贰", "三", "叁", "四", "肆", "五", "伍", "六", "陆", "七", "柒", "八", "捌", "九", "玖", "十", "拾", "百", "佰", "千", "仟")
var traditional = strings.NewReplacer("万", "萬", "亿", "億", "元", "圓")
var wide = strings.NewReplacer("0", "０", "1", "１", "2", "２", "3", "３", "4", "４", "5", "５", "6", "６", "7", "７", "8", "８", "9", "９", ".", "．", ",", "，")

// TestReadFindsWhatIsWritten writes a random sum in every notation and puts it into a sentence: Read must find it,
// exactly there, and nothing else.
func TestReadFindsWhatIsWritten(t *testing.T) {
	notations := map[string]func(n int64) string{
		"grouped":     func(n int64) string { return Yuan(n).Format() + "元" },
		"plain":       func(n int64) string { return fmt.Sprintf("%d元", n) },
		"symbol":      func(n int64) string { return "¥" + Yuan(n).Format() },
		"rmb":         func(n int64) string { return fmt.Sprintf("RMB %d.00", n) },
		"han":         func(n int64) string { return han(n) + "元" },
		"capitals":    func(n int64) string { return capitals.Replace(han(n)) + "元" },
		"traditional": func(n int64) string { return traditional.Replace(han(n) + "元") },
		"wide":        func(n int64) string { return wide.Replace(fmt.Sprintf("%d", n)) + "元" },
		"wan":         func(n int64) string { return Yuan(n).d.Shift(-4).String() + "万" },
		"wan yuan":    func(n int64) string { return Yuan(n).d.Shift(-4).String() + "万元" },
		"w":           func(n int64) string { return Yuan(n).d.Shift(-4).String() + "w" },
		"k":           func(n int64) string { return Yuan(n).d.Shift(-3).String() + "k" },
		"yi":          func(n int64) string { return Yuan(n).d.Shift(-8).String() + "亿" },
		"mixed":       func(n int64) string { return fmt.Sprintf("%d万%04d元", n/10_000+1, n%10_000) },
		"hidden":      func(n int64) string { return strings.Join(strings.Split(fmt.Sprintf("%d元", n), ""), "\u200b") },
	}
	before := []string{"", "算力花了", "我们2025年买了3台服务器，共", "第六条：", "😀", "2024年", "（"}
	after := []string{"", "，能补多少", "的算力", "左右", "。2025年6月30日", "）", "😀", " 12个人"}
	for name, notation := range notations {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			n := rapid.Int64Range(1, 999_999_999_999).Draw(t, "n")
			if rapid.Bool().Draw(t, "small") {
				n = rapid.Int64Range(1, 1_000_000).Draw(t, "n")
			}
			words := notation(n)
			want := Yuan(n)
			if name == "mixed" {
				want = Yuan(n/10_000 + 1).Times(10_000).Add(Yuan(n % 10_000))
			}
			head, tail := rapid.SampledFrom(before).Draw(t, "before"), rapid.SampledFrom(after).Draw(t, "after")
			got := Read(head + words + tail)
			start := len([]rune(head))
			if len(got) != 1 || !got[0].Low.Equal(want) || !got[0].High.Equal(want) || got[0].Start != start || got[0].End != start+len([]rune(words)) || got[0].Text != words {
				t.Fatalf("%q: got %s, want %s = %s", head+words+tail, write(got), words, want.Format())
			}
		}))
	}
}

func TestNumeralReadsWhatIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, 999_999_999_999).Draw(t, "n")
		for _, s := range []string{han(n), capitals.Replace(han(n)), fmt.Sprint(n), Yuan(n).Format()} {
			if a, err := Numeral(s); err != nil || !a.Equal(Yuan(n)) {
				t.Fatalf("Numeral(%q) = %v, %v; want %d", s, a, err, n)
			}
		}
	})
}

func TestFiguresSeeEveryNotation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(10_000, 999_999_999_999).Draw(t, "n")
		for _, s := range []string{han(n), Yuan(n).Format(), fmt.Sprint(n), Yuan(n).Chinese(), Yuan(n).d.Shift(-4).String() + "万"} {
			if f := Figures("合计" + s + "。"); len(f) != 1 || !f[0].Value.Equal(Yuan(n)) {
				t.Fatalf("Figures(%q) = %v; want %d", s, f, n)
			}
		}
		p := rapid.Int64Range(1, 99).Draw(t, "p")
		for _, s := range []string{fmt.Sprintf("%d%%", p), "百分之" + han(p), fmt.Sprintf("%d个百分点", p)} {
			if f := Figures("按" + s + "算"); len(f) != 1 || f[0].Kind != Percent || !f[0].Value.Equal(Yuan(p)) {
				t.Fatalf("Figures(%q) = %v; want %d%%", s, f, p)
			}
		}
	})
}

func TestRangesAreOrdered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Int64Range(1, 9999).Draw(t, "a")
		b := rapid.Int64Range(1, 9999).Draw(t, "b")
		low, high := min(a, b), max(a, b)
		if low == high || 1949 <= low && low <= 2060 {
			return // 2024到2500万: a year stands there
		}
		for _, s := range []string{fmt.Sprintf("%d到%d万", low, high), fmt.Sprintf("%d万-%d万元", low, high), fmt.Sprintf("%d万至%d万之间", a, b), fmt.Sprintf("%d～%dw", low, high)} {
			got := Read("预算" + s + "吧")
			if len(got) != 1 || !got[0].Low.Equal(Wan(low)) || !got[0].High.Equal(Wan(high)) {
				t.Fatalf("%q: got %s", s, write(got))
			}
		}
	})
}

func TestAmountLaws(t *testing.T) {
	fen := rapid.Int64Range(-1e14, 1e14)
	rapid.Check(t, func(t *rapid.T) {
		n, m := fen.Draw(t, "n"), fen.Draw(t, "m")
		a, b := Fen(n), Fen(m)
		if back, err := Parse(a.String()); err != nil || !back.Equal(a) {
			t.Fatalf("%s reads back as %s, %v", a, back, err)
		}
		if back, err := Parse(strings.ReplaceAll(a.Format(), ",", "")); err != nil || !back.Equal(a) {
			t.Fatalf("%s does not read back: %s, %v", a.Format(), back, err)
		}
		if !a.Add(b).Equal(Fen(n+m)) || !a.Sub(b).Equal(Fen(n-m)) || a.Less(b) != (n < m) || a.Equal(b) != (n == m) {
			t.Fatalf("%s and %s", a, b)
		}
		p := rapid.Int64Range(1, 100).Draw(t, "p")
		// 100 parts make the whole, exactly; and rounding is half away from zero, by integer arithmetic.
		if !a.Percent(p).Times(100).Equal(a.Times(p)) {
			t.Fatalf("%d %% of %s is not exact", p, a)
		}
		q := n * p // hundredths of a fen
		half := int64(50)
		if q < 0 {
			half = -50
		}
		if want := Fen((q + half) / 100); !a.Percent(p).Round().Equal(want) {
			t.Fatalf("%d %% of %s rounds to %s, want %s", p, a, a.Percent(p).Round(), want)
		}
		if m := Read("共" + Fen(max(n, -n)).Chinese()); len(m) != 1 || !m[0].Low.Equal(Fen(max(n, -n))) {
			t.Fatalf("Read does not read Chinese back: %s", Fen(n).Chinese())
		}
	})
}
