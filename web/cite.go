package web

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rongce/rongce/assistant"
)

// citedClause is an article (第六条) with those of its words that an answer rests on.
type citedClause struct {
	Clause, Title string // Clause is the first that is cited of it
	Quotes        []string
	key           string
}

// byClause gathers citations as the page's own script does (cite.js): each
// article once, and of its words none twice. A piece of a longer quote is part of it.
func byClause(citations []assistant.Citation) []*citedClause {
	var out []*citedClause
	for _, c := range citations {
		key := c.Clause // the preamble and the closing provisions are several
		if c.Measure != 0 {
			key = strconv.Itoa(c.Measure)
		}
		i := slices.IndexFunc(out, func(o *citedClause) bool { return o.key == key })
		if i < 0 {
			i = len(out)
			out = append(out, &citedClause{Clause: c.Clause, Title: c.Title, key: key})
		}
		o := out[i]
		if slices.ContainsFunc(o.Quotes, func(q string) bool { return strings.Contains(q, c.Quote) }) {
			continue
		}
		o.Quotes = append(slices.DeleteFunc(o.Quotes, func(q string) bool { return strings.Contains(c.Quote, q) }), c.Quote)
	}
	return out
}
