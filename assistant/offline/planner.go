package offline

import (
	"context"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// Name is what answers of this planner carry as their model.
const Name = "embedded"

// Planner understands without a language model. It is safe for concurrent use.
type Planner struct{ *means }

// New returns the offline planner for a policy and its calculators.
func New(policy *knowledge.Document, toolbox *tools.Toolbox) *Planner {
	return &Planner{meansFor(policy, toolbox)}
}

// Name implements assistant.Planner.
func (p *Planner) Name() string { return Name }

// passages is how many clauses a turn looks at.
const passages = 5

// Next implements assistant.Planner: look the clauses up, calculate, reply.
func (p *Planner) Next(_ context.Context, t *assistant.Turn) (assistant.Move, error) {
	l, ok := t.Plan.(*plan)
	if !ok {
		l = p.lay(t)
		t.Plan = l
		if l.searches() {
			return assistant.Search{Query: t.Message, Most: passages}, nil
		}
	}
	if t.Objection != nil {
		return p.plain(l, t), nil
	}
	if len(l.queries) > 0 && !l.calculated {
		l.calculated = true
		return assistant.Calculate{Queries: l.queries}, nil
	}
	reply := p.compose(l, t)
	reply.Doubt = l.doubt()
	return reply, nil
}
