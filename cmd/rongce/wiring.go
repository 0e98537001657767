package main

import (
	"context"
	"log/slog"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/web"
)

// house is everything wired together, for every command alike.
type house struct {
	assistant *assistant.Assistant
	offline   *offline.Planner
}

func wire(ctx context.Context, log *slog.Logger) (*house, error) {
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	index, err := search.New(ctx, policy)
	if err != nil {
		return nil, err
	}
	planner := offline.New(policy, toolbox)
	return &house{
		offline: planner,
		assistant: &assistant.Assistant{
			Policy: policy, Index: index, Toolbox: toolbox, Planner: planner, Fallback: planner,
			Conversations: store.NewMemory(), Now: time.Now, Log: log,
		},
	}, nil
}

// understander shows what the offline planner understands, in wire form.
type understander struct{ *offline.Planner }

func (u understander) Understand(message string) web.Understanding {
	in := u.Planner.Understand(message)
	out := web.Understanding{Act: in.Act, Amounts: []web.UnderstoodAmount{}, Measures: []web.UnderstoodMeasure{}}
	for _, a := range in.Amounts {
		out.Amounts = append(out.Amounts, web.UnderstoodAmount{Text: a.Text, Start: a.Start, End: a.End, Low: a.Low.String(), High: a.High.String(), Approximate: a.Approximate, Currency: a.Currency})
	}
	for _, m := range in.Measures {
		out.Measures = append(out.Measures, web.UnderstoodMeasure(m))
	}
	return out
}
