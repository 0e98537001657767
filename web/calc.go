package web

import (
	"net/http"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// calcView is one calculator as a form, with what comes out and its picture.
type calcView struct {
	shell
	calculator
}

// calculator is the part of it that other pages show too.
type calculator struct {
	*tools.Bound
	Questions   []assess.Question
	Calculation *tools.Calculation
	Chart       *chart
	Clauses     []*knowledge.Clause
	Offices     []string
}

// calc is GET /calc/{tool}: the calculator of one benefit. Its fields are the
// tool's own inputs, so that a result can be linked to.
func (s *Server) calc(w http.ResponseWriter, r *http.Request) {
	b := s.assistant.Toolbox.Benefit(r.PathValue("tool"))
	if b == nil {
		s.failPage(w, r, problemAddress)
		return
	}
	c, err := s.calculator(b, s.cases.One(b, r.URL.Query()))
	if err != nil {
		s.failPage(w, r, err)
		return
	}
	s.render(w, r, http.StatusOK, "calc.html", calcView{s.about("", b.Name+" · 榕策", "page.js", "form"), c})
}

func (s *Server) calculator(b *tools.Bound, item *assess.Item) (calculator, error) {
	c, err := s.assistant.Toolbox.Calculate(tools.Query{Tool: b.Tool, Facts: item.Facts})
	if err != nil {
		return calculator{}, err
	}
	out := calculator{
		Bound: b, Questions: s.cases.Questions(item, false), Calculation: c,
		Clauses: clausesOf(b), Offices: s.assistant.Policy.Measure(b.Measure).Offices,
	}
	if in := b.Base(); in != nil {
		var base *money.Amount
		if a, ok := item.Facts.Money[in.Name]; ok {
			base = &a
		}
		out.Chart, err = s.chartOf(b, c, base, assess.FieldName(b.Tool, item.N, in.Name))
	}
	return out, err
}
