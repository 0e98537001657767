package casebook_test

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/casebook"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

var update = flag.Bool("update", false, "raise testdata/floor.txt to what is reached now; never lowers it")

// asked is when the cases were written: 近三年 counts from here.
var asked = time.Date(2026, 11, 25, 10, 0, 0, 0, time.FixedZone("CST", 8*3600))

func house(t testing.TB) casebook.Asker {
	t.Helper()
	return casebook.Quiet(assistantOf(t))
}

func assistantOf(t testing.TB) *assistant.Assistant {
	t.Helper()
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	index, err := search.New(t.Context(), policy)
	if err != nil {
		t.Fatal(err)
	}
	planner := offline.New(policy, toolbox)
	return &assistant.Assistant{
		Policy: policy, Index: index, Toolbox: toolbox, Planner: planner, Fallback: planner,
		Conversations: store.NewMemory(), Now: func() time.Time { return asked }, Log: slog.New(slog.DiscardHandler),
	}
}

// some keeps every caseStep-th.
func some[T any](all []T) []T {
	return slices.Collect(func(yield func(T) bool) {
		for i := 0; i < len(all) && yield(all[i]); i += caseStep {
		}
	})
}

const floorFile = "testdata/floor.txt"

func allCases(t testing.TB) []casebook.Case {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cases []casebook.Case
	for _, file := range files {
		if filepath.Base(file) == filepath.Base(floorFile) {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := casebook.Parse(filepath.Base(file), string(text))
		if err != nil {
			t.Error(err)
		}
		cases = append(cases, parsed...)
	}
	return cases
}

// TestCases holds every conversation of testdata with the offline planner on
// the wiring of the product.
func TestCases(t *testing.T) {
	cases := allCases(t)
	if caseStep > 1 {
		t.Logf("every %dth conversation: the plain run holds all", caseStep)
	}
	report := casebook.Run(context.Background(), house(t), some(cases))
	t.Log("\n" + report.String())
	if path := os.Getenv("RONGCE_CASEBOOK_LOG"); path != "" {
		if err := os.WriteFile(path, []byte(report.String()), 0o644); err != nil {
			t.Error(err)
		}
	}
	if report.Grounded.OK != report.Grounded.All {
		t.Errorf("grounded: %s, want every turn", report.Grounded)
	}
	floor := readFloor(t)
	if report.Cases.Percent() < float64(floor) {
		t.Errorf("whole cases: %s, the floor is %d%%", report.Cases, floor)
	}
	if now := int(math.Floor(report.Cases.Percent())) - 1; *update && now > floor {
		if err := os.WriteFile(floorFile, []byte(fmt.Sprintln(now)), 0o644); err != nil {
			t.Error(err)
		}
	}
}

func readFloor(t *testing.T) int {
	t.Helper()
	text, err := os.ReadFile(floorFile)
	if err != nil {
		t.Fatal(err)
	}
	floor, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil || floor < 0 || floor > 100 {
		t.Fatalf("%s: want a whole percentage, got %q", floorFile, text)
	}
	return floor
}
