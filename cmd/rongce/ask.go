package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"strings"

	"github.com/rongce/rongce/assistant"
)

// askCommand is rongce ask.
type askCommand struct {
	Question []string      `arg:"" name:"问题" help:"想问的事情"`
	JSON     bool          `name:"json" help:"输出 JSON，与 POST /api/chat 的回答相同"`
	Model    modelSettings `embed:""`
}

// Help is shown by rongce ask --help.
func (askCommand) Help() string {
	return `例如：rongce ask "一年买算力花了8万5，能补多少？"`
}

// Run answers one question.
func (c *askCommand) Run(p *program) error {
	h, err := p.wire(context.Background(), c.Model, p.log(slog.LevelWarn))
	if err != nil {
		return err
	}
	answer, err := h.assistant.Ask(context.Background(), "", strings.Join(c.Question, " "), func(assistant.Event) {})
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(p.out, answer)
	}
	_, err = io.WriteString(p.out, whole(answer))
	return err
}

// writeJSON writes one line, as the API does: 汉字 and < stay as they are.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
