package assistant

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// known are the sums, in yuan, that the turn of asked may state.
var known = []int64{80_000, 40_000, 50_000, 100_000, 20_000}

// notations are the ways in which one writes a whole sum of yuan.
var notations = map[string]func(int64) string{
	"grouped":        func(n int64) string { return money.Yuan(n).Format() + "元" },
	"plain":          func(n int64) string { return fmt.Sprintf("%d元", n) },
	"spaced":         func(n int64) string { return fmt.Sprintf(" %d 元", n) },
	"two places":     func(n int64) string { return money.Yuan(n).String() + "元" },
	"coin in front":  func(n int64) string { return "¥" + money.Yuan(n).Format() },
	"万":              func(n int64) string { return inWan(n) + "万元" },
	"万 alone":        func(n int64) string { return inWan(n) + "万" },
	"fullwidth":      func(n int64) string { return fullwidth(fmt.Sprint(n)) + "元" },
	"Chinese":        func(n int64) string { return chinese(n, "零一二三四五六七八九", "十百千") + "元" },
	"banker's":       func(n int64) string { return chinese(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟") + "元整" },
	"emphasised":     func(n int64) string { return "**" + money.Yuan(n).Format() + "元**" },
	"as one says it": func(n int64) string { return money.Yuan(n).Chinese() },
}

func inWan(n int64) string {
	whole, fraction := n/10_000, strings.TrimRight(fmt.Sprintf("%04d", n%10_000), "0")
	if fraction == "" {
		return fmt.Sprint(whole)
	}
	return fmt.Sprintf("%d.%s", whole, fraction)
}

func fullwidth(s string) string {
	return strings.Map(func(c rune) rune { return c - '0' + '０' }, s)
}

// chinese writes 0 < n < 10^8 in Chinese numerals.
func chinese(n int64, digits, units string) string {
	if n >= 10_000 {
		out := chinese(n/10_000, digits, units) + "万"
		if n %= 10_000; n == 0 {
			return out
		} else if n < 1000 {
			out += string([]rune(digits)[0])
		}
		return out + chinese(n, digits, units)
	}
	var out []rune
	zero := false
	for i := 3; i >= 0; i-- {
		power := []int64{1, 10, 100, 1000}[i]
		d := n / power % 10
		if d == 0 {
			zero = len(out) > 0
			continue
		}
		if zero {
			out, zero = append(out, []rune(digits)[0]), false
		}
		if out = append(out, []rune(digits)[d]); i > 0 {
			out = append(out, []rune(units)[i-1])
		}
	}
	return string(out)
}

// sentences give the figure no part to play; check_roles_test.go has those that do.
var sentences = []string{"说到%s。", "结果：%s，请核对。", "- 一年%s（含）", "| 算力 | %s |", "从%s起就不一样了。"}

func names(m map[string]func(int64) string) []string {
	var out []string
	for name := range m {
		out = append(out, name)
	}
	slices.Sort(out) // rapid wants the same order every time
	return out
}

func stated(t *rapid.T, n int64) string {
	notation := rapid.SampledFrom(names(notations)).Draw(t, "notation")
	return fmt.Sprintf(rapid.SampledFrom(sentences).Draw(t, "sentence"), notations[notation](n))
}

// An answer made only of known figures passes, however they are written.
func TestKnownFiguresPassInAnyNotation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, turn, r := asked(t, bought)
		for range rapid.IntRange(1, 5).Draw(t, "sentences") {
			r.Text += stated(t, rapid.SampledFrom(known).Draw(t, "sum")) + "\n"
		}
		if o := a.object(turn, r); o != nil {
			t.Fatalf("%s\nis refused: %s: %s", r.Text, o.Reason, o.Words)
		}
	})
}

// One changed figure among known ones is found, however it is written.
func TestChangedFigureIsRefusedInAnyNotation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, turn, r := asked(t, bought)
		sum := rapid.SampledFrom(known).Draw(t, "sum")
		changed := rapid.OneOf(
			rapid.SampledFrom([]int64{sum + 1, sum - 1, sum * 10, sum / 10, sum / 100, sum * 100, sum + 10_000, sum / 10_000}),
			rapid.Int64Range(1, 99_999_999),
		).Filter(func(n int64) bool {
			for _, k := range known {
				if n == k {
					return false
				}
			}
			return n > 0
		}).Draw(t, "changed")
		before := rapid.IntRange(0, 2).Draw(t, "before")
		for range before {
			r.Text += stated(t, sum) + "\n"
		}
		r.Text += stated(t, changed) + "\n" + stated(t, sum)
		if o := a.object(turn, r); o == nil {
			t.Fatalf("%s\npasses, though nobody knows of %d", r.Text, changed)
		}
	})
}

// Pieces, joined, are the text.
func TestPiecesJoinToTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("。！？；\n补元a")), rapid.Rune())).Draw(t, "text")
		all := pieces(text)
		if strings.Join(all, "") != text {
			t.Fatalf("%q is cut into %q", text, all)
		}
		for _, p := range all {
			if p == "" || !utf8.ValidString(p) {
				t.Fatalf("%q has the piece %q", text, p)
			}
		}
	})
}
