package casebook_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// mostWrongBases is the share of calculations, of the messages in testdata/amounts,
// that may take for a base what is none: a wish, a claim, money of another kind.
// It only goes down.
const mostWrongBases = 0.08

// entering are the labels of amounts that a calculation may be made on.
var entering = map[string]bool{"model": true, "income": true, "province": true, "invested": true, "total": true, "fee": true, "sales": true, "base": true, "more": true}

var labelled = regexp.MustCompile(`\[([^|\]]+)\|([a-z]+)\]`)

// TestBasesAreBases asks messages in which every amount is labelled with what it
// is ([3万2|wish]), by writers who had not seen the code, and looks what the
// calculations are made on. An amount that stands twice counts as what it may be.
func TestBasesAreBases(t *testing.T) {
	files, err := filepath.Glob("testdata/amounts/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var lines []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				lines = append(lines, line)
			}
		}
	}
	asker := house(t)
	inputs, wrong := 0, 0
	for _, line := range some(lines) {
		enters, other := map[string]bool{}, map[string]bool{}
		for _, m := range labelled.FindAllStringSubmatch(line, -1) {
			read := money.Read(m[1])
			if len(read) == 0 {
				continue // 10 million in words that only the whole message explains
			}
			if value := read[0].High.String(); entering[m[2]] {
				enters[value] = true
			} else {
				other[value] = true
			}
		}
		answer, err := asker.Ask(t.Context(), "", labelled.ReplaceAllString(line, "$1"))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range answer.Calculations {
			for _, value := range c.Inputs {
				base, ok := value.(string)
				if _, err := money.Parse(base); !ok || err != nil || c.Hypothetical {
					continue
				}
				inputs++
				if other[base] && !enters[base] {
					wrong++
					t.Logf("%s on %s: %s", c.Tool, base, line)
				}
			}
		}
	}
	t.Logf("%d messages, %d amounts calculated with, %d of them no bases", len(some(lines)), inputs, wrong)
	if share := float64(wrong) / float64(max(inputs, 1)); caseStep == 1 && share > mostWrongBases {
		t.Errorf("%.3f of the amounts calculated with are no bases, at most %v", share, mostWrongBases)
	}
}
