package assistant

import (
	"context"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/personal"
)

// Reckon returns what a message by itself gives to calculate, as the planner
// that needs nothing reads it: which of its figures is which input of which
// tool. It is for who shows calculators beside words, not for answering; so
// nothing is told, checked or kept. nil: nothing, or the planner failed.
func (a *Assistant) Reckon(ctx context.Context, message string) (out []*tools.Calculation) {
	defer a.guard(ctx, "planner "+a.Fallback.Name(), func() { out = nil })
	said, _ := personal.Mask(message)
	t := &Turn{Message: said, Conversation: &Conversation{}, Now: a.Now()}
	silent := func(Event) {}
	for range MostMoves {
		move, err := a.Fallback.Next(ctx, t)
		if err != nil {
			return nil
		}
		switch m := move.(type) {
		case Search:
			err = a.search(ctx, t, m, silent)
		case Calculate:
			if a.calculate(t, m, silent) != nil {
				return nil
			}
			return t.Calculations
		default:
			return nil
		}
		if err != nil {
			return nil
		}
	}
	return nil
}
