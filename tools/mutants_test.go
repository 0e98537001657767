package tools

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// killers are the tests that a mutant of the source must not survive.
const killers = "^(TestExamples|TestExactToTheFen|TestNeverAboveTheCeiling|TestRangeIsItsEnds|TestUnmet|TestUnknown|TestTotalsAddUp|TestBaseFor|TestAim|TestShape|TestCalculate|TestWireShape)"

// TestSourceMutants changes the source of the rules and of the arithmetic, one
// place at a time, and wants the tests to notice each change. It takes minutes,
// so it runs only where asked: RONGCE_MUTANTS=1 go test -run SourceMutants ./tools
func TestSourceMutants(t *testing.T) {
	if os.Getenv("RONGCE_MUTANTS") != "1" {
		t.Skip("source mutants take minutes: RONGCE_MUTANTS=1 runs them")
	}
	mutants, err := sourceMutants(".")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if out, err := testMutant(t.Context(), dir, mutants[0].undone()); err != nil {
		t.Fatalf("the tests fail without any mutant:\n%s", out)
	}
	var (
		mu            sync.Mutex
		tried, killed int
		stillborn     int
		queue         = make(chan mutant)
		workers       sync.WaitGroup
	)
	for range 2 {
		workers.Go(func() {
			for m := range queue {
				out, err := testMutant(t.Context(), dir, m)
				mu.Lock()
				tried++
				switch {
				case err == nil:
					t.Errorf("survives: %s", m)
				case strings.Contains(out, "[build failed]") || strings.Contains(out, "[setup failed]"):
					tried-- // no mutant at all
					stillborn++
				default:
					killed++
				}
				mu.Unlock()
			}
		})
	}
	for _, m := range mutants {
		queue <- m
	}
	close(queue)
	workers.Wait()
	t.Logf("mutants: %d tried, %d killed (%d more do not compile)", tried, killed, stillborn)
	if stillborn > tried/20 {
		t.Error("too many changes do not compile")
	}
}

// testMutant runs the killers on the package with one file replaced. An error
// means that they noticed.
func testMutant(ctx context.Context, dir string, m mutant) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	mutated := filepath.Join(dir, fmt.Sprintf("%d.go", m.number))
	if err := os.WriteFile(mutated, []byte(m.source[:m.from]+m.with+m.source[m.to:]), 0o600); err != nil {
		return "", err
	}
	original, err := filepath.Abs(m.file)
	if err != nil {
		return "", err
	}
	overlay := mutated + ".json"
	replaced, err := json.Marshal(map[string]any{"Replace": map[string]string{original: mutated}})
	if err != nil {
		return "", err
	}
	if err := os.WriteFile(overlay, replaced, 0o600); err != nil {
		return "", err
	}
	test := exec.CommandContext(ctx, "go", "test", "-vet=off", "-count=1", "-failfast", "-timeout=60s", "-p=1", "-ldflags=-s -w", "-overlay="+overlay, "-run="+killers, ".",
		"-rapid.nofailfile", "-rapid.seed=1")
	out, err := test.CombinedOutput()
	return string(out), err
}
