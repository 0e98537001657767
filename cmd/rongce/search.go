package main

import (
	"context"
	"fmt"
	"log/slog"
	"strings"

	"github.com/rongce/rongce/web"
)

// searchCommand is rongce search.
type searchCommand struct {
	Words []string `arg:"" name:"词…" help:"要查的词或一句话"`
	Most  int      `short:"n" default:"5" placeholder:"条数" help:"最多显示几条"`
	JSON  bool     `name:"json" help:"输出 JSON，与 GET /api/search 相同"`
}

// Run looks the words up.
func (c *searchCommand) Run(p *program) error {
	words := strings.TrimSpace(strings.Join(c.Words, " "))
	switch {
	case words == "":
		return usage("要查的词是空的。")
	case c.Most < 1:
		return usage("条数须大于 0。")
	}
	h, err := p.wire(context.Background(), modelSettings{}, p.log(slog.LevelWarn))
	if err != nil {
		return err
	}
	passages, err := h.assistant.Index.Find(context.Background(), words, c.Most)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(p.out, map[string]any{"results": web.Passages(passages)})
	}
	if len(passages) == 0 {
		fmt.Fprintln(p.out, "政策原文里没有查到相关的条款。")
	}
	for i, f := range passages {
		fmt.Fprintf(p.out, "%d. %s %s〔%s〕 相关度 %s\n   %s\n", i+1,
			clauseName(f.Clause.Measure), f.Clause.Title, f.Clause.ID, scoreWord(f.Score), f.Clause.Text)
	}
	return nil
}
