package llm

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestBreaker(t *testing.T) {
	now := time.Now()
	s := serve(t, sending(401, ""), sending(401, ""), sending(401, ""), sending(401, ""), fine)
	d := open(t, s.URL)
	d.planner.model.breaker.now = func() time.Time { return now }
	for range MostFailures + 2 {
		d.mustFallBack(t, d.ask(t, question), ErrKey)
	}
	if n := len(s.seen()); n != MostFailures {
		t.Errorf("asked %d times", n)
	}
	if !strings.Contains(d.logs.String(), ErrPaused.Error()) || !strings.Contains(d.logs.String(), "next try in 30s") {
		t.Error(d.logs)
	}
	now = now.Add(Pause) // one call goes through, fails, and the pause begins again
	d.mustFallBack(t, d.ask(t, question), ErrKey)
	d.mustFallBack(t, d.ask(t, question), ErrPaused)
	if n := len(s.seen()); n != MostFailures+1 {
		t.Errorf("asked %d times", n)
	}
	now = now.Add(Pause)
	for range 2 {
		if ans := d.ask(t, "算力补助比例是多少？"); ans.Note != "" {
			t.Error(d.logs)
		}
	}
}

func TestOneProbe(t *testing.T) {
	now := time.Now()
	b := &breaker{now: func() time.Time { return now }, after: MostFailures}
	for range MostFailures {
		if err := b.enter(); err != nil {
			t.Fatal(err)
		}
		b.leave(failed)
	}
	now = now.Add(Pause)
	if b.enter() != nil || !errors.Is(b.enter(), ErrPaused) {
		t.Error("not one probe")
	}
	b.leave(abandoned) // stopped by the user: the next one tries
	if b.enter() != nil {
		t.Error("the probe was never given back")
	}
	b.leave(succeeded)
	for range 2 { // closed: more than one may enter
		if b.enter() != nil {
			t.Error("not closed")
		}
	}
}
