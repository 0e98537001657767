package casebook_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// What goes wrong offline should be what a language model is asked about: of the
// wrong answers to money questions, most are unsure ones.
func TestWrongAnswersAreUnsure(t *testing.T) {
	const least = 90 // percent
	p := offline.New(knowledge.FuzhouAI(), tools.FuzhouAI())
	asker := house(t)
	wrong, unsure := 0, 0
	for _, m := range some(moneyLines(t, "testdata/money-*.tsv")) {
		a, err := asker.Ask(context.Background(), "", m.message)
		if err != nil {
			t.Fatal(err)
		}
		if m.right(m.outcome(a)) {
			continue
		}
		wrong++
		if !p.Sure(&assistant.Turn{Message: m.message, Conversation: &assistant.Conversation{}, Now: asked}) {
			unsure++
		}
	}
	t.Logf("%d of %d wrong answers are unsure", unsure, wrong)
	if caseStep > 1 {
		return // a share of a handful says nothing: the plain run judges all
	}
	if 100*unsure < least*wrong {
		t.Errorf("%d of %d wrong answers are unsure, want %d%%", unsure, wrong, least)
	}
}

// The share of turns for which a language model is asked, with the default
// --llm-when unsure, over the evaluation set where it lies beside the repository.
func TestShareOfTurnsThatAskAModel(t *testing.T) {
	const most = 25 // percent
	file, err := os.Open("../../../shared/evals/dev.jsonl")
	if errors.Is(err, fs.ErrNotExist) && os.Getenv("RONGCE_REQUIRE_ORIGINAL") == "" {
		t.Skip("the evaluation set does not lie beside the repository")
	} else if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	turns, calls := 0, 0
	a := assistantOf(t)
	a.Planner = stand{a.Fallback} // in the model's place, with the same answers
	a.Alone = func(turn *assistant.Turn) bool {
		turns++
		sure := a.Fallback.(*offline.Planner).Sure(turn)
		if !sure {
			calls++
		}
		return sure
	}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan(); n++ {
		if n%shareStep != 0 {
			continue
		}
		var talk struct{ Turns []struct{ User string } }
		if err := json.Unmarshal(lines.Bytes(), &talk); err != nil {
			t.Fatal(err)
		}
		id := ""
		for _, said := range talk.Turns {
			ans, err := a.Ask(t.Context(), id, said.User, func(assistant.Event) {})
			switch {
			case errors.Is(err, assistant.ErrLongMessage), errors.Is(err, assistant.ErrEmptyMessage):
			case err != nil:
				t.Fatal(err)
			default:
				id = ans.ConversationID
			}
		}
	}
	t.Logf("%d of %d turns need a call: %.1f%%", calls, turns, 100*float64(calls)/float64(turns))
	if shareStep == 1 && 100*calls > most*turns { // a sample is too small for a share
		t.Errorf("%d of %d turns need a call, at most %d%% should", calls, turns, most)
	}
}

type stand struct{ assistant.Planner }
