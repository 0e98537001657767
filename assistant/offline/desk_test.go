package offline

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

// How the tests of this package talk to the planner.

// wired is what every desk has in common: nothing of it changes by being asked.
type wired struct {
	policy  *knowledge.Document
	toolbox *tools.Toolbox
	index   *search.Index
	planner *Planner
}

// wiring is made once: an index of the text takes longer than most talks.
var wiring = sync.OnceValues(func() (*wired, error) {
	w := &wired{policy: knowledge.FuzhouAI(), toolbox: tools.FuzhouAI()}
	w.planner = New(w.policy, w.toolbox)
	var err error
	w.index, err = search.New(context.Background(), w.policy)
	return w, err
})

// outcry makes a defect that the assistant hides from its users, a planner that
// panics or has no reply, one that a test sees.
type outcry struct{}

func (outcry) Write(line []byte) (int, error) { panic(string(line)) }

// desk is the planner on its real wiring, on a day when the text is a draft.
func desk(t testing.TB) *assistant.Assistant {
	t.Helper()
	shared, err := wiring()
	if err != nil {
		t.Fatal(err)
	}
	return &assistant.Assistant{
		Policy: shared.policy, Index: shared.index, Toolbox: shared.toolbox, Planner: shared.planner, Fallback: shared.planner, Conversations: store.NewMemory(),
		Now: func() time.Time { return time.Date(2026, 11, 25, 9, 0, 0, 0, time.UTC) }, Log: slog.New(slog.NewTextHandler(outcry{}, &slog.HandlerOptions{Level: slog.LevelError})),
	}
}

func ask(t testing.TB, a *assistant.Assistant, id, message string) *assistant.Answer {
	t.Helper()
	answer, err := a.Ask(context.Background(), id, message, func(assistant.Event) {})
	if err != nil {
		t.Fatalf("%q: %v", message, err)
	}
	return answer
}

// hold asks the messages of a talk one after the other and returns the last answer; none
// may be refused by the check.
func hold(t testing.TB, a *assistant.Assistant, messages ...string) *assistant.Answer {
	t.Helper()
	before, id, answer := a.Refused(), "", (*assistant.Answer)(nil)
	for _, m := range messages {
		answer = ask(t, a, id, m)
		id = answer.ConversationID
	}
	if a.Refused() > before {
		t.Errorf("%q: an answer was refused by the check", messages)
	}
	return answer
}

// talkOf asks the turns of a talk, divided by |, and returns the last answer's text.
func talkOf(t *testing.T, talk string) string {
	t.Helper()
	return hold(t, desk(t), strings.Split(talk, "|")...).Text
}

// talksTo holds each talk and looks for the words in its last answer.
func talksTo(t *testing.T, talks map[string]string) {
	t.Helper()
	for i, talk := range slices.Sorted(maps.Keys(talks)) {
		if i%talkStep != 0 {
			continue
		}
		if answer, want := talkOf(t, talk), talks[talk]; !strings.Contains(answer, want) {
			t.Errorf("%s\nanswers %q, want %q in it", talk, answer, want)
		}
	}
}
