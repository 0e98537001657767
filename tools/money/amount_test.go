package money

import (
	"encoding/json"
	"errors"
	"testing"
)

// Worked by hand, never by this package.
func TestArithmetic(t *testing.T) {
	for _, c := range []struct {
		what string
		got  Amount
		want string
	}{
		{"50 % of 80,000", Wan(8).Percent(50), "40000.00"},
		{"30 % of 666,666", Yuan(666666).Percent(30), "199999.80"},
		{"50 % of 99,999.99, rounded once", Fen(9999999).Percent(50).Round(), "50000.00"},
		{"3 % of 10,000,000", Wan(1000).Percent(3), "300000.00"},
		{"where 200,000 at 30 % binds", Wan(20).QuotientPercent(30), "666666.67"},
		{"where 1,000,000 at 30 % binds", Wan(100).QuotientPercent(30), "3333333.33"},
		{"where 2,000,000 at 20 % binds", Wan(200).QuotientPercent(20), "10000000.00"},
		{"where 1,000,000 at 3 % binds", Wan(100).QuotientPercent(3), "33333333.33"},
		{"6,500 × 12", Yuan(6500).Times(12), "78000.00"},
		{"half a fen up", Fen(1).Percent(50).Round(), "0.01"},
		{"half a fen up, below zero", Fen(-1).Percent(50).Round(), "-0.01"},
		{"0.4 fen down", Fen(1).Percent(40).Round(), "0.00"},
		{"sum", Sum(Wan(50), Wan(27)), "770000.00"},
		{"sum of none", Sum(), "0.00"},
		{"min", Min(Wan(30), Wan(20), Wan(25)), "200000.00"},
		{"max", Max(Wan(8), Wan(12)), "120000.00"},
		{"difference", Wan(5).Sub(Yuan(49999)), "1.00"},
		{"zero value", Amount{}, "0.00"},
		{"neg", Wan(5).Neg(), "-50000.00"},
	} {
		if got := c.got.String(); got != c.want {
			t.Errorf("%s: got %s, want %s", c.what, got, c.want)
		}
	}
	exact := Fen(9999999).Percent(50)
	if exact.Equal(exact.Round()) {
		t.Error("Percent rounds: 49,999.995 must stay until Round")
	}
	if a, b := Fen(450).Exact(), Yuan(9).Percent(50).Exact(); a != "4.5" || a != b || Wan(3).Exact() != "30000" {
		t.Errorf("Exact: %s, %s, %s", a, b, Wan(3).Exact())
	}
	if n, ok := Yuan(3).Int64(); n != 3 || !ok {
		t.Errorf("Int64 of 3: %d, %v", n, ok)
	}
	if _, ok := Fen(350).Int64(); ok {
		t.Error("3.5 is no count")
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct {
		a                     Amount
		wire, format, chinese string
	}{
		{Yuan(0), "0.00", "0", "0元"},
		{Yuan(1), "1.00", "1", "1元"},
		{Yuan(3000), "3000.00", "3,000", "3,000元"},
		{Yuan(9999), "9999.00", "9,999", "9,999元"},
		{Wan(1), "10000.00", "10,000", "1万元"},
		{Wan(4), "40000.00", "40,000", "4万元"},
		{Yuan(42500), "42500.00", "42,500", "4.25万元"},
		{Yuan(42550), "42550.00", "42,550", "42,550元"},
		{Fen(4250050), "42500.50", "42,500.50", "42,500.50元"},
		{Yuan(126000), "126000.00", "126,000", "12.6万元"},
		{Fen(19999980), "199999.80", "199,999.80", "199,999.80元"},
		{Wan(120), "1200000.00", "1,200,000", "120万元"},
		{Wan(1000), "10000000.00", "10,000,000", "1000万元"},
		{Wan(12000), "120000000.00", "120,000,000", "1.2亿元"},
		{Yuan(MaxYuan), "1000000000000.00", "1,000,000,000,000", "10000亿元"},
		{Wan(-4), "-40000.00", "-40,000", "-4万元"},
		{Fen(-5), "-0.05", "-0.05", "-0.05元"},
		{Fen(-123456789), "-1234567.89", "-1,234,567.89", "-1,234,567.89元"},
		{Fen(1).Percent(40), "0.00", "0", "0元"},
		{Fen(-1).Percent(40), "0.00", "0", "0元"},
	} {
		if got := c.a.String(); got != c.wire {
			t.Errorf("String: got %s, want %s", got, c.wire)
		}
		if got := c.a.Format(); got != c.format {
			t.Errorf("Format of %s: got %s, want %s", c.wire, got, c.format)
		}
		if got := c.a.Chinese(); got != c.chinese {
			t.Errorf("Chinese of %s: got %s, want %s", c.wire, got, c.chinese)
		}
	}
}

func TestParse(t *testing.T) {
	for s, want := range map[string]string{"0": "0.00", "40000.00": "40000.00", "40000": "40000.00", "1.5": "1.50", "-6": "-6.00", "007": "7.00",
		"1000000000000": "1000000000000.00", "1000000000000.00": "1000000000000.00", "-1000000000000": "-1000000000000.00", "-0": "0.00"} {
		if a, err := Parse(s); err != nil || a.String() != want {
			t.Errorf("Parse(%q) = %v, %v; want %s", s, a, err, want)
		}
	}
	for _, s := range []string{"", " ", "-", ".", "1.", ".5", "1.234", "+1", "1e3", "1E3", "0x1", "1,000", "1_000", " 1", "1 ", "１", "一", "NaN", "Inf", "--1", "1-",
		"−1", "12345678901234", "1.2.3", "1\n", "\"1\"", "null", "true", "8万"} {
		if a, err := Parse(s); !errors.Is(err, ErrForm) {
			t.Errorf("Parse(%q) = %v, %v; want ErrForm", s, a, err)
		}
	}
	for _, s := range []string{"1000000000000.01", "9999999999999", "-1000000000000.01"} {
		if a, err := Parse(s); !errors.Is(err, ErrTooLarge) {
			t.Errorf("Parse(%q) = %v, %v; want ErrTooLarge", s, a, err)
		}
	}
}

func TestJSON(t *testing.T) {
	b, err := json.Marshal(struct {
		A Amount  `json:"a"`
		B *Amount `json:"b"`
	}{A: Wan(4)})
	if err != nil || string(b) != `{"a":"40000.00","b":null}` {
		t.Errorf("Marshal: %s, %v", b, err)
	}
	for in, want := range map[string]string{`"80000"`: "80000.00", `80000`: "80000.00", `80000.5`: "80000.50", `"-3.20"`: "-3.20"} {
		var a Amount
		if err := json.Unmarshal([]byte(in), &a); err != nil || a.String() != want {
			t.Errorf("Unmarshal(%s) = %v, %v; want %s", in, a, err, want)
		}
	}
	for _, in := range []string{`null`, `""`, `"8万"`, `8e4`, `true`, `[]`, `{}`, `"1e5"`, `80000.123`, `"\u0031"`} {
		var a Amount
		if err := json.Unmarshal([]byte(in), &a); err == nil {
			t.Errorf("Unmarshal(%s) = %v; want an error", in, a)
		}
	}
	m, _ := json.Marshal(Read("算力8万5")[0])
	if want := `{"text":"8万5","start":2,"end":5,"low":"85000.00","high":"85000.00","approximate":false,"currency":"CNY"}`; string(m) != want {
		t.Errorf("a mention on the wire:\n got %s\nwant %s", m, want)
	}
}
