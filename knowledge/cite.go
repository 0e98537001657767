package knowledge

import (
	"fmt"
	"strings"
)

// Citation is an exact piece of one clause.
type Citation struct {
	Clause     *Clause
	Start, End int // bytes of Clause.Text
}

// Quote returns the cited words.
func (c Citation) Quote() string { return c.Clause.Text[c.Start:c.End] }

// Cite returns where quote stands in the clause. It is exact: a quote that
// differs by one character, or an unknown clause, is an error.
func (d *Document) Cite(clause, quote string) (Citation, error) {
	c := d.clauses[clause]
	if c == nil {
		return Citation{}, fmt.Errorf("no clause %s in %s", clause, d.Title)
	}
	i := strings.Index(c.Text, quote)
	if quote == "" || i < 0 {
		return Citation{}, fmt.Errorf("clause %s does not say %q", clause, quote)
	}
	return Citation{Clause: c, Start: i, End: i + len(quote)}, nil
}

// Whole cites all of a clause.
func (c *Clause) Whole() Citation { return Citation{Clause: c, End: len(c.Text)} }

// Find returns the citation of quote within a measure (0: title, preamble,
// closing provisions). It is an error if no clause, or more than one, says it:
// a rule must rest on one place.
func (d *Document) Find(measure int, quote string) (Citation, error) {
	var found []Citation
	for _, c := range d.order {
		if c.Measure != measure {
			continue
		}
		if at, err := d.Cite(c.ID, quote); err == nil {
			found = append(found, at)
		}
	}
	if len(found) != 1 {
		return Citation{}, fmt.Errorf("measure %d says %q in %d clauses, not in one", measure, quote, len(found))
	}
	return found[0], nil
}
