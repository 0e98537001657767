package tools

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// killers are the tests that a mutant of the source must not survive.
const killers = "^(TestExamples|TestExactToTheFen|TestNeverAboveTheCeiling|TestRangeIsItsEnds|TestUnmet|TestUnknown|TestTotalsAddUp|TestBaseFor|TestAim|TestShape|TestCalculate|TestWireShape)"

// TestSourceMutants changes the source of the rules and of the arithmetic, one
// place at a time, and wants the tests to notice each change. One program holds
// all the changes and is told which to make (schemata_test.go). It is built anew,
// so it runs only where asked: RONGCE_MUTANTS=1 go test -run SourceMutants ./tools
func TestSourceMutants(t *testing.T) {
	if os.Getenv("RONGCE_MUTANTS") != "1" {
		t.Skip("source mutants are built and tried one by one: RONGCE_MUTANTS=1 does it")
	}
	mutants, err := sourceMutants(".")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	program, stillborn := buildMutants(t, dir, mutants)
	if out, err := runMutant(t.Context(), program, -1); err != nil {
		t.Fatalf("the tests fail without any mutant:\n%s", out)
	}
	var (
		mu      sync.Mutex
		killed  int
		queue   = make(chan mutant)
		workers sync.WaitGroup
	)
	for range 2 {
		workers.Go(func() {
			for m := range queue {
				out, err := runMutant(t.Context(), program, m.number)
				mu.Lock()
				switch {
				case err == nil:
					t.Errorf("survives: %s", m)
				case !strings.Contains(out, "FAIL") && !strings.Contains(out, "panic"):
					t.Errorf("%s: not tried: %v\n%s", m, err, out)
				default:
					killed++
				}
				mu.Unlock()
			}
		})
	}
	for _, m := range mutants {
		if !stillborn[m.number] {
			queue <- m
		}
	}
	close(queue)
	workers.Wait()
	tried := len(mutants) - len(stillborn)
	t.Logf("mutants: %d tried, %d killed (%d more do not compile)", tried, killed, len(stillborn))
	if len(stillborn) > tried/20 {
		t.Error("too many changes do not compile")
	}
}

// atLine is how the compiler says where it stopped.
var atLine = regexp.MustCompile(`(?m)^(?:\S*/)?(\w+\.go):(\d+):\d+: `)

// buildMutants builds the test program that holds the mutants, without those that
// do not compile, which it names.
func buildMutants(t *testing.T, dir string, mutants []mutant) (program string, stillborn map[int]bool) {
	stillborn = map[int]bool{}
	program = filepath.Join(dir, "mutants.test")
	for range 3 { // what stands behind one fault shows when that is gone
		s, err := newSchemata(mutants, stillborn)
		if err != nil {
			t.Fatal(err)
		}
		overlay := map[string]string{}
		for name, text := range s.files {
			original, err := filepath.Abs(name)
			if err != nil {
				t.Fatal(err)
			}
			overlay[original] = filepath.Join(dir, name)
			if err := os.WriteFile(overlay[original], []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		replaced, err := json.Marshal(map[string]any{"Replace": overlay})
		if err != nil {
			t.Fatal(err)
		}
		list := filepath.Join(dir, "overlay.json")
		if err := os.WriteFile(list, replaced, 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), "go", "test", "-c", "-vet=off", "-gcflags=-e", "-ldflags=-s -w", "-overlay="+list, "-o", program, ".").CombinedOutput()
		if err == nil {
			return program, stillborn
		}
		before := maps.Clone(stillborn)
		for _, at := range atLine.FindAllStringSubmatch(string(out), -1) {
			line, _ := strconv.Atoi(at[2])
			if n, ok := s.mutantAt(at[1], line); ok {
				stillborn[n] = true
			}
		}
		if len(before) == len(stillborn) {
			t.Fatalf("the mutants do not compile:\n%s", out)
		}
	}
	t.Fatal("the mutants do not compile")
	return "", nil
}

// runMutant runs the killers with one of the mutants in place. An error means that
// they noticed.
func runMutant(ctx context.Context, program string, number int) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	test := exec.CommandContext(ctx, program, "-test.failfast", "-test.timeout=60s", "-test.run="+killers, "-rapid.nofailfile", "-rapid.seed=1")
	test.Env = append(os.Environ(), fmt.Sprintf("%s=%d", mutantVariable, number))
	out, err := test.CombinedOutput()
	return string(out), err
}
