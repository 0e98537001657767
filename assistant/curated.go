package assistant

import "context"

// noteCurated marks a supervisor's answer.
const noteCurated = "这是经人工审定的答复"

// curated answers with a supervisor's words where there are some for what the
// message means; nil: the planners answer. The offline planner goes through
// the turn all the same: its calculations vouch for the figures, its memory
// carries the conversation on. The text has to pass the check like any other.
func (a *Assistant) curated(ctx context.Context, t *Turn, tell func(Event)) (*Answer, []byte) {
	if a.Curations == nil {
		return nil, nil
	}
	found := a.Curations.Match(ctx, t.Message, len(t.Conversation.Exchanges) == 0)
	if found == nil {
		return nil, nil
	}
	aside := *t
	reply, err := a.plan(ctx, a.Fallback, &aside, func(Event) {})
	if err != nil {
		a.Log.WarnContext(ctx, "no ground for a curated answer", "curated", found.ID, "error", err)
		return nil, nil
	}
	own := a.curatedReply(found, reply)
	if own == nil {
		return nil, nil
	}
	if o := a.object(&aside, own); o != nil {
		a.refused.Add(1)
		a.Log.WarnContext(ctx, "curated answer refused", "curated", found.ID, "reason", o.Reason)
		return nil, nil
	}
	ans := a.assemble(&aside, own)
	ans.Model = modelCurated
	ans.Curated = &CuratedMark{ID: found.ID, Clause: found.Clause, At: found.At}
	ans.addNote(noteCurated)
	tell(Entered{Writing})
	for _, c := range ans.Calculations {
		tell(Calculated{c})
	}
	if len(ans.Citations) > 0 {
		tell(Cited{ans.Citations})
	}
	recite(ans.Text, tell)
	return ans, reply.Memory
}

// modelCurated is what the model field says of a supervisor's answer.
const modelCurated = "curated"

func (a *Assistant) curatedReply(c *Curated, planned *Reply) *Reply {
	clause := a.Policy.Clause(c.Clause)
	if clause == nil {
		return nil // of an older text of the policy
	}
	return &Reply{
		Kind: Answered, Text: c.Text, Measures: []int{clause.Measure}, Citations: append(planned.Citations[:0:0], clause.Whole()),
		Suggestions: planned.Suggestions, Alternatives: planned.Alternatives, Memory: planned.Memory,
	}
}

// CheckCurated tells what the check would hold against a supervisor's answer,
// asked as the first question of a conversation; nil: it may stand.
func (a *Assistant) CheckCurated(ctx context.Context, c *Curated) (*Objection, error) {
	t := &Turn{Message: c.Question, Conversation: &Conversation{}, Now: a.Now()}
	planned, err := a.plan(ctx, a.Fallback, t, func(Event) {})
	if err != nil {
		return nil, err
	}
	own := a.curatedReply(c, planned)
	if own == nil {
		return &Objection{"there is no such clause", c.Clause}, nil
	}
	return a.object(t, own), nil
}
