package offline

import (
	"context"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// Name is what answers of this planner carry as their model.
const Name = "embedded"

// Planner understands without a language model. It is safe for concurrent use.
type Planner struct{ *plan.Means }

// New returns the offline planner for a policy and its calculators.
func New(policy *knowledge.Document, toolbox *tools.Toolbox) *Planner {
	return &Planner{plan.MeansFor(policy, toolbox)}
}

// Name implements assistant.Planner.
func (p *Planner) Name() string { return Name }

// passages is how many clauses a turn looks at.
const passages = 5

// Next implements assistant.Planner: look the clauses up, calculate, reply.
func (p *Planner) Next(_ context.Context, t *assistant.Turn) (assistant.Move, error) {
	l, ok := t.Plan.(*plan.Plan)
	if !ok {
		l = p.Lay(t)
		t.Plan = l
		if l.Searches() {
			return assistant.Search{Query: t.Message, Most: passages}, nil
		}
	}
	if t.Objection != nil {
		return p.plain(l, t), nil
	}
	if len(l.Queries) > 0 && !l.Calculated {
		l.Calculated = true
		return assistant.Calculate{Queries: l.Queries}, nil
	}
	reply := p.compose(l, t)
	reply.Doubt = l.Doubt()
	return reply, nil
}
