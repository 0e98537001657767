package web

import (
	"net/http"
	"net/url"
	"strconv"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
)

// clauseWire is a clause on the wire.
type clauseWire struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// measureWire is a measure on the wire; number 0 is preamble and closing provisions.
type measureWire struct {
	Number  int          `json:"number"`
	Title   string       `json:"title"`
	Clauses []clauseWire `json:"clauses"` // every clause that a citation can name, heading and offices too
	Offices []string     `json:"offices"` // 责任单位, as the text names them
}

const generalTitle = "总则与附则"

// measures is GET /api/measures.
func (s *Server) measures(w http.ResponseWriter, _ *http.Request) error {
	doc := s.assistant.Policy
	out := make([]measureWire, 0, len(doc.Measures)+1)
	for _, m := range doc.Measures {
		clauses := append([]*knowledge.Clause{m.Heading}, m.Clauses...)
		out = append(out, measureWire{m.Number, m.Title, wired(append(clauses, m.Responsibility)), m.Offices})
	}
	out = append(out, measureWire{0, generalTitle, wired(doc.General), []string{}})
	return write(w, map[string]any{"title": doc.Title, "status": doc.Status, "measures": out})
}

func wired(clauses []*knowledge.Clause) []clauseWire {
	out := make([]clauseWire, len(clauses))
	for i, c := range clauses {
		out[i] = clauseWire{c.ID, c.Text}
	}
	return out
}

// Passage is a found clause on the wire, of the API and of the command; highlights are [start,end) in runes.
type Passage struct {
	Clause     string   `json:"clause"`
	Measure    int      `json:"measure"`
	Title      string   `json:"title"`
	Text       string   `json:"text"`
	Score      float64  `json:"score"`
	Highlights [][2]int `json:"highlights"`
}

// Passages brings found clauses to their wire form.
func Passages(found []search.Passage) []Passage {
	out := make([]Passage, 0, len(found))
	for _, p := range found {
		marks := p.Highlights
		if marks == nil {
			marks = [][2]int{}
		}
		out = append(out, Passage{p.Clause.ID, p.Clause.Measure, p.Clause.Title, p.Clause.Text, p.Score, marks})
	}
	return out
}

// search is GET /api/search?q=…&n=5.
func (s *Server) search(w http.ResponseWriter, r *http.Request) error {
	asked, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil || !utf8.ValidString(asked.Get("q")) {
		return problemQuery
	}
	q, n := asked.Get("q"), usualResults
	if asked.Has("n") {
		if n, err = strconv.Atoi(asked.Get("n")); err != nil || n < 1 {
			return problemSearch
		}
	}
	if acceptable(q) != nil {
		return problemSearch
	}
	found, err := s.assistant.Index.Find(r.Context(), q, min(n, mostResults))
	if err != nil {
		return err
	}
	return write(w, map[string]any{"results": Passages(found)})
}

// understand is POST /api/understand.
func (s *Server) understand(w http.ResponseWriter, r *http.Request) error {
	body, err := read(w, r)
	if err != nil {
		return err
	}
	var asked struct {
		Message string `json:"message"`
	}
	if err := decode(body, &asked); err != nil {
		return err
	}
	if err := acceptable(asked.Message); err != nil {
		return err
	}
	u := s.understander.Understand(asked.Message)
	if u.Amounts == nil {
		u.Amounts = []UnderstoodAmount{}
	}
	if u.Measures == nil {
		u.Measures = []UnderstoodMeasure{}
	}
	return write(w, u)
}
