package web

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
)

// citedClause is a clause with those of its words that an answer rests on.
type citedClause struct {
	Clause, Title string
	Quotes        []string
}

// byClause gathers citations as the page's own script does (cite.js): each
// clause once, and of its words none twice. A piece of a longer quote is part of it.
func byClause(citations []assistant.Citation) []*citedClause {
	var out []*citedClause
	for _, c := range citations {
		i := slices.IndexFunc(out, func(o *citedClause) bool { return o.Clause == c.Clause })
		if i < 0 {
			i = len(out)
			out = append(out, &citedClause{Clause: c.Clause, Title: c.Title})
		}
		o := out[i]
		if slices.ContainsFunc(o.Quotes, func(q string) bool { return strings.Contains(q, c.Quote) }) {
			continue
		}
		o.Quotes = append(slices.DeleteFunc(o.Quotes, func(q string) bool { return strings.Contains(c.Quote, q) }), c.Quote)
	}
	return out
}
