package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/rongce/rongce/tools/money"
)

// An amountCase is a text and the sums in 人民币 that are in it. Of a range both
// ends are wanted.
type amountCase struct {
	Set  string   `json:"set"`
	Text string   `json:"text"`
	Want []string `json:"want"` // empty: the text states no sum of money at all
}

// An amountAnswer is what a reader found in a text.
type amountAnswer struct {
	Values []string `json:"values"` // the sums in 人民币; of a range both ends
	Any    bool     `json:"any"`    // something was taken for money, in whatever currency
}

type amountResult struct {
	Answers []amountAnswer `json:"answers"`
	Micros  float64        `json:"micros"` // a text, warm
}

const testdata = "tools/money/testdata/"

// amountCases reads the cases of every set.
func amountCases() ([]amountCase, error) {
	var all []amountCase
	for _, set := range []struct {
		name, file string
		parse      func(fields []string) (text string, want []string, ok bool)
	}{
		{"unseen", ".peers/unseen.tsv", unseenCase},
		{"money", testdata + "money.txt", moneyCase},
		{"money", testdata + "not_money.txt", func(f []string) (string, []string, bool) { return f[0], nil, true }},
		{"recognizers", testdata + "peer_recognizers.tsv", recognizersCase},
		{"duckling", testdata + "peer_duckling.tsv", ducklingCase},
	} {
		rows, err := rows(set.file)
		if err != nil {
			return nil, err
		}
		at := map[string]int{} // one text may have several rows
		for _, fields := range rows {
			text, want, ok := set.parse(fields)
			if !ok {
				continue
			}
			if i, again := at[text]; again {
				all[i].Want = append(all[i].Want, want...)
				continue
			}
			at[text] = len(all)
			all = append(all, amountCase{set.name, text, want})
		}
	}
	return all, nil
}

// rows returns the fields of a file's lines, but for comments and blank lines.
func rows(name string) ([][]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all [][]string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if s := lines.Text(); strings.TrimSpace(s) != "" && !strings.HasPrefix(s, "#") {
			all = append(all, strings.Split(s, "\t"))
		}
	}
	return all, lines.Err()
}

func unseenCase(f []string) (string, []string, bool) {
	if f[1] == "-" {
		return f[0], nil, true
	}
	return f[0], ends(f[1], f[2]), true
}

// moneyCase reads "text TAB words = marks low至high; …"; the sums in other
// currencies are left out, and a text that has no other sums with them.
func moneyCase(f []string) (string, []string, bool) {
	var want []string
	for _, sum := range strings.Split(f[1], "; ") {
		marks := strings.Fields(sum[strings.LastIndex(sum, " = ")+len(" = "):])
		figure := strings.ReplaceAll(marks[len(marks)-1], ",", "")
		if foreign(marks[:len(marks)-1]) {
			continue
		}
		low, high, ranged := strings.Cut(figure, "至")
		if !ranged {
			high = low
		}
		want = append(want, ends(low, high)...)
	}
	return f[0], want, len(want) > 0
}

func foreign(marks []string) bool {
	for _, m := range marks {
		if len(m) == 3 && m == strings.ToUpper(m) && m[0] >= 'A' && m[0] <= 'Z' {
			return true
		}
	}
	return false
}

// recognizersCase takes the rows of Recognizers-Text's own spec that are a sum
// in 人民币, and the texts in which there is nothing.
func recognizersCase(f []string) (string, []string, bool) {
	switch {
	case f[2] == "0":
		return f[1], nil, true
	case len(f) > 6 && f[6] == "CNY" && f[4] != "":
		return f[1], []string{f[4]}, true
	}
	return "", nil, false
}

// ducklingCase takes the rows of duckling's corpus that are in yuan or fen.
func ducklingCase(f []string) (string, []string, bool) {
	if f[0] == "kind" || f[1] == "HKD" {
		return "", nil, false
	}
	low, high, ranged := strings.Cut(f[3], "..")
	if !ranged {
		high = low
	}
	if f[1] == "cent" {
		fen, err := money.Parse(low)
		if err != nil {
			return "", nil, false
		}
		low = fen.Percent(1).Exact()
		high = low
	}
	return f[2], ends(low, high), true
}

func ends(low, high string) []string {
	if low == high {
		return []string{low}
	}
	return []string{low, high}
}

// readAmounts puts the cases before our reader.
func readAmounts(cases []amountCase) amountResult {
	var r amountResult
	var unseen []string
	for _, c := range cases {
		var a amountAnswer
		for _, m := range money.Read(c.Text) {
			a.Any = true
			if m.Currency == "CNY" {
				a.Values = append(a.Values, ends(m.Low.Exact(), m.High.Exact())...)
			}
		}
		r.Answers = append(r.Answers, a)
		if c.Set == "unseen" {
			unseen = append(unseen, c.Text)
		}
	}
	const warm, passes = 20, 101
	var took []time.Duration
	for i := range warm + passes {
		start := time.Now()
		for _, t := range unseen {
			money.Read(t)
		}
		if i >= warm {
			took = append(took, time.Since(start))
		}
	}
	r.Micros = float64(median(took).Nanoseconds()) / 1000 / float64(len(unseen))
	return r
}

// An amountScore counts texts.
type amountScore struct {
	found, exact, money int // every sum is there; every sum is there and nothing else
	wrong, notMoney     int // something is taken for money where there is none
}

func scoreAmounts(cases []amountCase, r amountResult, set string) (amountScore, error) {
	var s amountScore
	if len(r.Answers) != len(cases) {
		return s, fmt.Errorf("%d answers to %d cases", len(r.Answers), len(cases))
	}
	for i, c := range cases {
		if c.Set != set {
			continue
		}
		if len(c.Want) == 0 {
			s.notMoney++
			if r.Answers[i].Any {
				s.wrong++
			}
			continue
		}
		s.money++
		want, got := figures(c.Want), figures(r.Answers[i].Values)
		all := true
		for v := range want {
			all = all && got[v]
		}
		if all {
			s.found++
			if len(got) == len(want) {
				s.exact++
			}
		}
	}
	return s, nil
}

// figures brings numbers to one way of writing, to the fen: 1800.50 and 1800.5
// are the same.
func figures(values []string) map[string]bool {
	all := map[string]bool{}
	for _, v := range values {
		if n, err := money.Numeral(strings.TrimPrefix(v, "-")); err == nil {
			v = strings.Repeat("-", strings.Count(v, "-")) + n.Round().Exact()
		}
		all[v] = true
	}
	return all
}
