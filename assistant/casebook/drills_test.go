package casebook_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/rongce/rongce/assistant/casebook"
)

// drillFloors are the shares of whole conversations that have to be right in each
// drill: one kind of question each, harder and in odder words than people mostly
// ask, so that what is heard badly shows. They only go up.
var drillFloors = map[string]float64{
	"backwards.txt":  72, // how much must I buy for so much; 36 as it came
	"conditions.txt": 93, // yes/no conditions said in passing; 73
	"figures.txt":    89, // followers, floors, versions beside money; 90
	"lookups.txt":    85, // offices, clauses and lists in short words; 61
	"talks.txt":      82, // money over several turns; 52

	"inverse.txt":       86, // from an award to its base, by what six hundred ways of asking were filled with; 41 by the code before them
	"inverse-talks.txt": 81, // the same in talks, by a writer of its own; 51, and 60 when they were first asked of the code for them
	"lookups-short.txt": 85, // what the build of the text answers, in a hotline's short words; 65

	"standings.txt":     76, // how amounts stand to each other and to the one before, by ways of saying that the bank has not; 62
	"talks-plain.txt":   77, // talks and several amounts, two and one set of eighty; 72
	"reactions.txt":     87, // what users say next to an answer that they have read; 83
	"talks-short.txt":   94, // how they go on for one or two more turns; 78
	"lookups-named.txt": 94, // what the text says of a measure that is named, by 550 ways of asking; 92

	"backwards-everyday.txt": 91, // 44 before the drills, 82 as it came after them
	"talks-everyday.txt":     87, // 80 and 80
}

// TestDrills holds the drills of testdata/drills against their floors.
func TestDrills(t *testing.T) {
	for name, floor := range drillFloors {
		text, err := os.ReadFile(filepath.Join("testdata/drills", name))
		if err != nil {
			t.Fatal(err)
		}
		cases, err := casebook.Parse(name, string(text))
		if err != nil {
			t.Fatal(err)
		}
		report := casebook.Run(context.Background(), house(t), some(cases))
		t.Logf("%-22s %s whole", name, report.Cases)
		if caseStep == 1 && report.Cases.Percent() < floor { // a sample is too small for a share
			t.Errorf("%s: %s, the floor is %.0f%%", name, report.Cases, floor)
		}
		if report.Grounded.OK != report.Grounded.All {
			t.Errorf("%s: grounded: %s, want every turn", name, report.Grounded)
		}
	}
}
