package assistant_test

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// sample takes every so many of the questions; under -race all would take minutes.
const sample = 11

// questions are some conversations of the casebook, and some of the bank's
// utterances, each alone.
func questions(t *testing.T) [][]string {
	t.Helper()
	var all [][]string
	for _, file := range glob(t, "casebook/testdata/*.txt") {
		for line := range strings.Lines(file) {
			if strings.HasPrefix(line, "== ") {
				all = append(all, nil)
			}
			if message, ok := strings.CutPrefix(line, "问: "); ok && len(all) > 0 {
				all[len(all)-1] = append(all[len(all)-1], strings.TrimSpace(message))
			}
		}
	}
	for _, file := range glob(t, "../knowledge/asked/bank/*.tsv") {
		for _, line := range strings.Split(file, "\n") {
			if columns := strings.Split(line, "\t"); len(columns) == 6 {
				all = append(all, columns[5:])
			}
		}
	}
	var some [][]string
	for i := 0; i < len(all); i += sample {
		some = append(some, all[i])
	}
	return some
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(names), err)
	}
	var out []string
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(text))
	}
	return out
}

// The check and our own phrases agree: no question of the casebook or the bank
// ends in an error, and no reply is refused at first.
func TestOwnPhrasesRaiseNoAlarm(t *testing.T) {
	var log bytes.Buffer
	planner := offline.New(knowledge.FuzhouAI(), tools.FuzhouAI())
	a := house(t, planner, planner)
	a.Log = slog.New(slog.NewTextHandler(&log, nil))
	asked := 0
	for i, conversation := range questions(t) {
		if i%talkStep != 0 {
			continue
		}
		id := ""
		for _, message := range conversation {
			asked++
			answer, err := a.Ask(t.Context(), id, message, func(assistant.Event) {})
			if err != nil {
				t.Errorf("%s: %v", message, err)
				continue
			}
			id = answer.ConversationID
		}
	}
	if asked < 250/talkStep {
		t.Errorf("only %d questions were found", asked)
	}
	if a.Refused() > 0 {
		t.Errorf("%d of %d replies refused:\n%s", a.Refused(), asked, log.String())
	}
	t.Logf("%d questions, %d replies refused at first", asked, a.Refused())
}
