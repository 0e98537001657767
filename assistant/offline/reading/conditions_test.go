package reading

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
)

// Floors of the conditions that people say in passing (testdata/conditions-*.txt,
// written by people who had not seen the patterns). They only go up.
const (
	deniedFloor  = 0.76 // of what a message denies, is heard as denied
	turnedAround = 0.05 // at most so much is heard as the opposite of what is said
)

// TestConditionsSaid holds what is heard of yes/no conditions against labelled
// messages: a line is a message, a tab, and condition=yes, no or asked.
func TestConditionsSaid(t *testing.T) {
	names, err := filepath.Glob("testdata/conditions-*.txt")
	if err != nil || len(names) < 2 {
		t.Fatal(names, err)
	}
	known := []string{"model_filed", "for_vertical_model", "already_received", "newly_recognised", "recognised", "is_ai_enterprise", "applies_ai", "effective",
		"selected", "selected_higher_level", "settles_in_fuzhou", "breakthrough", "certificate_obtained", "own_ip", "developed_within_three_years"}
	var denied, granted, heardDenied, turned int
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			message, labels, ok := strings.Cut(strings.TrimSpace(line), "\t")
			if !ok {
				t.Fatalf("%s: no tab in %q", name, line)
			}
			heard := Read(message, asked.Default()).Truths
			for label := range strings.SplitSeq(labels, ",") {
				input, said, _ := strings.Cut(strings.TrimSpace(label), "=")
				if label != "-" && !slices.Contains(known, input) {
					t.Fatalf("%s: unknown condition %q", name, input)
				}
				v, told := heard[input]
				switch said {
				case "no":
					denied++
					if told && !v {
						heardDenied++
					}
				case "yes":
					granted++
				default:
					continue
				}
				if told && v != (said == "yes") {
					turned++
					t.Logf("%s heard as %t: %s", input, v, message)
				}
			}
		}
	}
	recall, wrong := float64(heardDenied)/float64(denied), float64(turned)/float64(denied+granted)
	t.Logf("%d denied, %.3f of them heard; %d granted; %.3f of all turned around", denied, recall, granted, wrong)
	if recall < deniedFloor || wrong > turnedAround {
		t.Errorf("denied %.3f, floor %v; turned around %.3f, at most %v", recall, deniedFloor, wrong, turnedAround)
	}
}
