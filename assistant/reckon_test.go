package assistant_test

import (
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// Reckoning takes the calculations and no more: the reply is not asked for, and
// a planner that gives none, or breaks, costs nothing but them.
func TestReckon(t *testing.T) {
	never := &scripted{name: "never"}
	for what, c := range map[string]struct {
		fallback assistant.Planner
		want     int
	}{
		"calculates":  {&scripted{name: "offline", moves: []any{assistant.Search{Query: "算力", Most: 1}, assistant.Calculate{Queries: []tools.Query{power(80000)}}, say("不该问到这里")}}, 1},
		"only speaks": {&scripted{name: "offline", moves: []any{say("您好。")}}, 0},
		"breaks":      {panicking{}, 0},
	} {
		if got := house(t, never, c.fallback).Reckon(t.Context(), "算力8万"); len(got) != c.want {
			t.Errorf("%s: %d calculations", what, len(got))
		}
		if p, ok := c.fallback.(*scripted); ok && what == "calculates" && p.asked != 2 {
			t.Errorf("%s: asked %d times", what, p.asked)
		}
	}
}
