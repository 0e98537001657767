package main

import (
	"context"
	"log/slog"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/curated"
	"github.com/rongce/rongce/assistant/llm"
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
	model     *llm.Planner  // nil: none is set
	book      *curated.Book // what supervisors have answered; nil without a store
}

// furnish lets the house keep what is said in it.
func (h *house) furnish(kept *kept, log *slog.Logger) {
	h.book = curated.New(kept, h.offline.Understand, log)
	h.assistant.Conversations, h.assistant.Curations = kept, h.book
}

// modelState tells how the language model is; nil: none is asked.
func (h *house) modelState() func() string {
	if h.model == nil || h.assistant.Planner != assistant.Planner(h.model) {
		return nil
	}
	return h.model.State
}

// wire puts the house together. It costs about as long as the index takes to
// build, and reaches for nothing outside the process.
func wire(ctx context.Context, model modelSettings, log *slog.Logger) (*house, error) {
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	index, err := search.New(ctx, policy)
	if err != nil {
		return nil, err
	}
	alone := offline.New(policy, toolbox)
	asked, err := languageModel(model, alone, log)
	if err != nil {
		return nil, err
	}
	first, sure := assistant.Planner(alone), model.sure(alone)
	if asked != nil && model.LLMWhen != never {
		first = asked
	}
	return &house{
		offline: alone, model: asked,
		assistant: &assistant.Assistant{
			Policy: policy, Index: index, Toolbox: toolbox, Planner: first, Fallback: alone, Alone: sure,
			Conversations: store.NewMemory(), Now: time.Now, Log: log,
		},
	}, nil
}

// keyVariable is the only place that the key of a language model is read from.
const keyVariable = "RONGCE_LLM_KEY"

// When a language model is asked; the values of --llm-when.
const (
	whenUnsure = "unsure"
	always     = "always"
	never      = "never"
)

// sure tells which turns the offline planner answers without asking a model.
func (m modelSettings) sure(alone *offline.Planner) func(*assistant.Turn) bool {
	if m.LLMWhen == always {
		return nil
	}
	return alone.Sure
}

// languageModel is the planner that asks a language model, nil where none is
// set. The offline planner answers where it fails.
func languageModel(model modelSettings, alone *offline.Planner, log *slog.Logger) (*llm.Planner, error) {
	switch model.LLMWhen {
	case "", whenUnsure, always, never:
	default:
		return nil, usage("什么时候问语言模型，只能写 unsure、always 或 never（--llm-when 或 RONGCE_LLM_WHEN）。")
	}
	switch {
	case model.LLMURL == "" && model.LLMModel == "":
		return nil, nil
	case model.LLMURL == "":
		return nil, usage("写了语言模型的名称，还缺接口地址，请一并写上 --llm-url（或 RONGCE_LLM_URL）。")
	case model.LLMModel == "":
		return nil, usage("写了语言模型的接口地址，还缺模型的名称，请一并写上 --llm-model（或 RONGCE_LLM_MODEL）。")
	}
	p, err := llm.New(llm.Options{
		URL: model.LLMURL, Model: model.LLMModel, Key: os.Getenv(keyVariable),
		Offline: alone, Toolbox: tools.FuzhouAI(), Policy: knowledge.FuzhouAI(), Log: log,
	})
	if err != nil {
		return nil, &failure{words: "语言模型的设置用不了：接口地址须是 https://…/v1 这样的网址，密钥（" + keyVariable + "）里不能有空格和汉字。", code: exitUsage, cause: err}
	}
	return p, nil
}

// meters are what the parts of the house count, beside web's own.
func (h *house) meters() []prometheus.Collector {
	if h.model == nil {
		return nil
	}
	return []prometheus.Collector{h.model}
}

// understander shows what the offline planner understands, in wire form.
type understander struct{ *offline.Planner }

// Understand implements web.Understander.
func (u understander) Understand(message string) web.Understanding {
	in := u.Planner.Understand(message)
	out := web.Understanding{Act: in.Act, Amounts: []web.UnderstoodAmount{}, Measures: []web.UnderstoodMeasure{}}
	for _, a := range in.Amounts {
		out.Amounts = append(out.Amounts, web.UnderstoodAmount{
			Text: a.Text, Start: a.Start, End: a.End, Low: a.Low.String(), High: a.High.String(),
			Approximate: a.Approximate, Currency: a.Currency,
		})
	}
	for _, m := range in.Measures {
		out.Measures = append(out.Measures, web.UnderstoodMeasure(m))
	}
	return out
}
