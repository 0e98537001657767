package money

import (
	"strconv"
	"strings"
	"testing"
)

// TestReadDuckling reads the ZH corpus of duckling. Where we read otherwise, and why:
//   - 五分, 20分: without 元 or 角 before them these are points or minutes, not money.
//   - 五仙, 個半, 五個半, 個九, 三個一毫四: Cantonese of the market, which nobody applies for a subsidy in.
//   - 幾百块, 數百块: no figure is stated; duckling makes it 300..900.
//   - 最多 and 至多 set no flag: a ceiling that may be reached is not "below".
func TestReadDuckling(t *testing.T) {
	differs := map[string]bool{"五個半": true, "個半": true, "一個半": true, "個九": true, "港幣三個一毫四": true, "五分": true, "5分": true,
		"五仙": true, "20分": true, "二十分": true, "25分": true, "二十五分": true, "幾百块": true, "數百块": true}
	for n, line := range lines(t, "peer_duckling.tsv") {
		f := strings.Split(line, "\t")
		if len(f) != 4 || f[0] == "kind" {
			continue
		}
		got := Read(f[2])
		if differs[f[2]] {
			if len(got) != 0 && f[2] != "港幣三個一毫四" && f[2] != "一個半" {
				t.Errorf("peer_duckling.tsv:%d: %s: got %s: listed as not read", n, f[2], write(got))
			}
			continue
		}
		low, high, ranged := strings.Cut(f[3], "..")
		if !ranged {
			high = low
		}
		lo, hi := sumOf(t, low, f[1]), sumOf(t, high, f[1])
		if len(got) != 1 || !got[0].Low.Equal(lo) || !got[0].High.Equal(hi) || f[1] == "HKD" != (got[0].Currency == "HKD") {
			t.Errorf("peer_duckling.tsv:%d: %s: got %s, want %s to %s", n, f[2], write(got), lo, hi)
			continue
		}
		if f[0] == "above" && !got[0].Above || f[0] == "under" && !got[0].Below && !strings.HasPrefix(f[2], "最多") {
			t.Errorf("peer_duckling.tsv:%d: %s: %s", n, f[2], write(got))
		}
	}
}

// sumOf reads a value of the corpus, in yuan or in fen.
func sumOf(t *testing.T, value, unit string) Amount {
	t.Helper()
	a, err := Parse(value)
	if err != nil {
		t.Fatal(err)
	}
	if unit == "cent" {
		return a.Percent(1)
	}
	return a
}

// TestReadRecognizers reads the currency spec of Recognizers-Text. Where we read otherwise, and why:
//   - 0: "1600万 奖池" and "36.57亿" are money to us: a number with 万 that counts nothing.
//   - 21, 22: a currency without a number is no sum.
//   - 32: 比特币 has no ISO 4217 code, and is nothing to apply for a subsidy with.
//   - 31: the spec's 49,959,200,000,000 is exact in a num, though far beyond MaxYuan.
//   - $ is USD to us, where the spec knows only "Dollar".
func TestReadRecognizers(t *testing.T) {
	seen := map[string]int{}
	for n, line := range lines(t, "peer_recognizers.tsv") {
		f := strings.Split(line, "\t")
		if len(f) < 9 || f[0] == "case_id" {
			continue
		}
		switch f[0] {
		case "21", "22", "32", "33":
			if got := Read(f[1]); len(got) != 0 {
				t.Errorf("peer_recognizers.tsv:%d: %s: got %s", n, f[1], write(got))
			}
			continue
		}
		start, _ := strconv.Atoi(f[7])
		end, _ := strconv.Atoi(f[8])
		iso := f[6]
		if iso == "" {
			iso = "USD"
		}
		found := false
		for _, m := range Read(f[1]) {
			if m.Start == start && m.End == end+1 {
				found = m.Low.d.String() == f[4] && m.Currency == iso
			}
		}
		if !found {
			t.Errorf("peer_recognizers.tsv:%d: %s: got %s, want %s = %s %s", n, f[1], write(Read(f[1])), f[3], iso, f[4])
		}
		seen[f[0]]++
	}
	if len(seen) < 15 {
		t.Errorf("only %d cases", len(seen))
	}
}

// TestOddAmounts puts the odd strings of SecLists through every door: none may panic, and the wire form lets in only
// what it says.
func TestOddAmounts(t *testing.T) {
	for n, s := range lines(t, "peer_odd_amounts.txt") {
		a, err := Parse(s)
		if err == nil && !isWire(s) {
			t.Errorf("peer_odd_amounts.txt:%d: Parse(%q) = %v", n, s, a)
		}
		if strings.ContainsAny(s, "eExX+,%&()[]{}\"$£€ NI") && err == nil {
			t.Errorf("peer_odd_amounts.txt:%d: Parse(%q) = %v, want a refusal", n, s, a)
		}
		_, _ = Numeral(s)
		check(t, s)
		check(t, "花了"+s+"万元")
	}
}
