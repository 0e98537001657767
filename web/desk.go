package web

import (
	"html/template"
	"net/http"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

// deskView is what the hotline's page shows.
type deskView struct {
	shell
	Query   string
	Results []entry
	Open    *card
	Table   []entry
	Hits    *hits  // what was understood of the query; nil without one
	Say     string // what to tell the caller where no topic is opened
}

// entry is one topic of the policy in a list.
type entry struct {
	*sheets.Sheet
	Bound  *tools.Bound // nil where the text names no amount
	Opened bool
}

// card is one topic in full, to be read aloud.
type card struct {
	entry
	Script     string // some thirty seconds of speech
	Offices    []string
	Conditions []knowledge.Citation
	Quotes     []knowledge.Citation
	Calculator *calculator
	More       template.URL // where the other figures of the query are reckoned too
}

// hits is the hit-test view: what the product makes of a sentence.
type hits struct {
	Understanding
	Passages []hit
	reckoned *reckoned
}

// Wants is what the query was taken to want; "" where what else was read of it
// speaks against the guess. A sentence with a measure or a sum in it is no chat.
func (h *hits) Wants() string {
	switch asked.Act(h.Act) {
	case asked.Unsure:
		return ""
	case asked.Smalltalk, asked.Outside, asked.Forbidden:
		if len(h.Measures)+len(h.Amounts) > 0 {
			return ""
		}
	}
	return actWord(h.Act)
}

// hit is a found clause, its matching words marked.
type hit struct {
	search.Passage
	Pieces []piece
}

type piece struct {
	Text   string
	Marked bool
}

// deskPassages is how many clauses the hit-test view ranks.
const deskPassages = 6

// desk is GET /desk: everything a hotline agent needs while somebody waits.
func (s *Server) desk(w http.ResponseWriter, r *http.Request) {
	v := deskView{shell: s.about("/desk", "热线台 · 榕策", "desk.js", "desk"), Query: strings.TrimSpace(r.URL.Query().Get("q"))}
	for _, sheet := range sheets.All(s.worth()) {
		v.Table = append(v.Table, entry{Sheet: sheet, Bound: s.assistant.Toolbox.Benefit(sheet.Tool)})
	}
	v.Results = v.Table
	if acceptable(v.Query) == nil {
		found, err := s.assistant.Index.Find(r.Context(), v.Query, deskPassages)
		if err != nil {
			s.failPage(w, r, err)
			return
		}
		v.Hits = &hits{Understanding: s.understander.Understand(v.Query)}
		v.Hits.reckoned = s.reckon(r.Context(), v.Query, v.Hits.Amounts)
		for _, p := range found {
			v.Hits.Passages = append(v.Hits.Passages, hit{p, pieces(p)})
		}
		v.Results = s.ranked(v.Table, v.Hits)
		if v.Say = s.noSuchMeasure(v.Query); v.Say == "" && len(v.Results) == 0 {
			v.Say = nothingSaid
			if asked.Act(v.Hits.Act) == asked.Smalltalk {
				v.Say = whichMatter
			}
		}
	} else {
		v.Query = ""
	}
	if err := s.openOne(&v, r.URL.Query().Get("open")); err != nil {
		s.failPage(w, r, err)
		return
	}
	s.render(w, r, http.StatusOK, "desk.html", v)
}

// openOne opens the topic that was chosen, or the best one of a search.
func (s *Server) openOne(v *deskView, chosen string) error {
	i := slices.IndexFunc(v.Results, func(e entry) bool { return string(e.Topic) == chosen })
	if i < 0 && v.Query != "" && len(v.Results) > 0 && v.Say == "" {
		i = 0
	}
	if i < 0 {
		return nil
	}
	v.Say = ""
	v.Results = slices.Clone(v.Results)
	v.Results[i].Opened = true
	e := v.Results[i]
	c := &card{entry: e}
	if m := s.assistant.Policy.Measure(e.Measure); m != nil {
		c.Offices = m.Offices
	}
	c.Script = s.script(e.Sheet, c.Offices, "")
	for _, q := range e.Quotes {
		if at, err := s.assistant.Policy.Find(e.Measure, q); err == nil {
			c.Quotes = append(c.Quotes, at)
		}
	}
	for _, b := range e.Beside {
		if at, err := s.assistant.Policy.Find(b.Measure, b.Quote); err == nil {
			c.Quotes = append(c.Quotes, at)
		}
	}
	if e.Bound != nil {
		c.Conditions = e.Bound.ConditionAt
		calculator, err := s.calculator(e.Bound, s.cases.One(e.Bound, nil))
		if err != nil {
			return err
		}
		c.Calculator = &calculator
	}
	if e.Bound != nil && v.Hits != nil {
		if err := s.fill(c, v.Hits.reckoned); err != nil {
			return err
		}
	}
	v.Open = c
	return nil
}

// fill puts what the caller's figures come to into the script and, where they
// are a field's, into the calculator.
func (s *Server) fill(c *card, r *reckoned) error {
	made := r.of(c.Bound)
	if made == nil {
		return nil
	}
	c.Script, c.More = s.script(c.Sheet, c.Offices, r.say(c.Bound, made)), r.more()
	if made.Amount == nil || made.InputsLow != nil { // a range has no one figure for the field
		return nil
	}
	filled, err := s.calculator(c.Bound, s.cases.One(c.Bound, inputsIn(made)))
	if err != nil {
		return err
	}
	filled.Calculation = made // with what was taken for granted of the caller's words
	c.Calculator = &filled
	return nil
}

// script is what to say on the phone: the terms, what the caller's figures come
// to, the office, and what the text is worth today.
func (s *Server) script(sheet *sheets.Sheet, offices []string, sums string) string {
	said := "您好，您问的是" + sheet.Name + "。" + sheet.Gist + sums
	if len(offices) > 0 {
		said += "归口的是" + strings.Join(offices, "、") + "。"
	}
	if worth := sheets.WorthOf(s.worth()); !strings.HasPrefix(sheet.Gist, strings.ReplaceAll(worth.Claim, "**", "")) {
		said += worth.Phone
	}
	return said
}

// ranked orders the topics for a search: those of the clauses found, best first,
// the measure that was understood before the others.
func (s *Server) ranked(all []entry, h *hits) []entry {
	score := map[*sheets.Sheet]float64{}
	for i, p := range h.Passages {
		for _, e := range all {
			if e.Measure == p.Clause.Measure && says(e.Sheet, p.Clause) {
				score[e.Sheet] = max(score[e.Sheet], 1/float64(i+2))
			}
		}
	}
	found := map[int]bool{} // measures of which a clause was found
	for _, e := range all {
		found[e.Measure] = found[e.Measure] || score[e.Sheet] > 0
	}
	for _, m := range h.Measures {
		for _, e := range all {
			if e.Measure == m.Measure && (score[e.Sheet] > 0 || !found[m.Measure]) {
				score[e.Sheet] += m.Score
			}
		}
	}
	for i, c := range h.reckoned.all { // whose figures these are
		for _, e := range all {
			if e.Tool == c.Tool && score[e.Sheet] < 2 {
				score[e.Sheet] += 2 / float64(i+1)
			}
		}
	}
	if whole := sheets.For(asked.Act(h.Act), s.worth()); whole != nil {
		score[whole] += 0.1
		if len(h.Measures) == 0 || h.Measures[0].Measure == 0 {
			score[whole] += 2 // more than any measure that merely shares a word
		}
	}
	var out []entry
	for _, e := range all {
		if score[e.Sheet] > 0 {
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(a, b entry) int {
		switch {
		case score[a.Sheet] > score[b.Sheet]:
			return -1
		case score[a.Sheet] < score[b.Sheet]:
			return 1
		}
		return 0
	})
	return out
}

func says(sheet *sheets.Sheet, c *knowledge.Clause) bool {
	return slices.ContainsFunc(sheet.Quotes, func(q string) bool { return strings.Contains(c.Text, q) })
}

// pieces cuts a clause at its highlights.
func pieces(p search.Passage) []piece {
	runes, at := []rune(p.Clause.Text), 0
	var out []piece
	for _, h := range p.Highlights {
		if h[0] < at {
			continue
		}
		if h[0] > at {
			out = append(out, piece{string(runes[at:h[0]]), false})
		}
		out = append(out, piece{string(runes[h[0]:h[1]]), true})
		at = h[1]
	}
	if at < len(runes) {
		out = append(out, piece{string(runes[at:]), false})
	}
	return out
}
