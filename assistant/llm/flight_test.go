package llm

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

// holding answers once it is let go, and tells who hung up.
func holding(began chan<- struct{}, release <-chan struct{}, gone chan<- struct{}, then http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		began <- struct{}{}
		select {
		case <-release:
			then(w, r)
		case <-r.Context().Done():
			gone <- struct{}{}
		}
	}
}

const share = "算力补助比例是多少？"

// waitFor waits until something is so; what it waits for always comes, or the test is wrong.
func waitFor(t *testing.T, what string, so func() bool) {
	t.Helper()
	for range 2000 {
		if so() {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("never: %s", what)
}

// Identical questions at the same time are one call; all get its answer, and
// one who leaves does not take it from the others.
func TestIdenticalCallsAreMadeOnce(t *testing.T) {
	const many = 8
	began, release, gone := make(chan struct{}, many), make(chan struct{}), make(chan struct{}, many)
	s := serve(t, holding(began, release, gone, fine))
	d := open(t, s.URL)
	var wg sync.WaitGroup
	for range many {
		wg.Go(func() {
			ans, err := d.Ask(t.Context(), "", share, func(assistant.Event) {})
			if err != nil || ans.Note != "" || ans.Text != "按50%补。" {
				t.Errorf("%v %+v", err, ans)
			}
		})
	}
	ctx, leave := context.WithCancel(t.Context())
	wg.Go(func() {
		if _, err := d.Ask(ctx, "", share, func(assistant.Event) {}); !errors.Is(err, context.Canceled) {
			t.Errorf("left: %v", err)
		}
	})
	<-began
	waitFor(t, "all have joined", func() bool { return d.planner.model.tally.joined.Load() == many })
	leave()
	close(release)
	wg.Wait()
	if n := len(s.seen()); n != 1 || len(gone) != 0 {
		t.Errorf("%d requests, %d hung up on", n, len(gone))
	}
	if ans := d.ask(t, share); ans.Note != "" || len(s.seen()) != 2 {
		t.Error("an answer was kept: two people's answers at different times are two")
	}
}

// The last to leave ends the call, and who comes then starts another.
func TestLastToLeaveEndsTheCall(t *testing.T) {
	began, release, gone := make(chan struct{}, 9), make(chan struct{}), make(chan struct{}, 9)
	s := serve(t, holding(began, release, gone, fine))
	d := open(t, s.URL)
	ctx, leave := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _, _ = d.Ask(ctx, "", share, func(assistant.Event) {}) })
	}
	<-began
	waitFor(t, "both wait", func() bool { return d.planner.model.tally.joined.Load() == 1 })
	leave()
	wg.Wait()
	<-gone
	close(release)
	if ans := d.ask(t, share); ans.Note != "" || len(s.seen()) != 2 {
		t.Errorf("%+v\n%s", ans, d.logs)
	}
}

// Beyond the bound of calls at once the offline planner answers.
func TestCallsAtOnceAreBounded(t *testing.T) {
	began, release, gone := make(chan struct{}, 9), make(chan struct{}), make(chan struct{}, 9)
	s := serve(t, holding(began, release, gone, fine))
	d := open(t, s.URL, func(o *Options) { o.AtOnce = 2 })
	d.planner.model.patient = 20 * time.Millisecond
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			if ans, err := d.Ask(t.Context(), "", fmt.Sprintf("第%d家问：%s", i+1, share), func(assistant.Event) {}); err != nil || ans.Note != "" {
				t.Errorf("%v %+v", err, ans)
			}
		})
	}
	<-began
	<-began
	d.mustFallBack(t, d.ask(t, share), ErrBusy)
	close(release)
	wg.Wait()
	if d.planner.model.breaker.failures != 0 || len(s.seen()) != 2 {
		t.Error("being busy is no failure of the server's")
	}
	if ans := d.ask(t, share); ans.Note != "" {
		t.Errorf("places are not given back: %+v", ans)
	}
}
