package web

import (
	"html/template"
	"net/http"
	"net/url"
	"time"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// assessView is what the page 能拿多少 shows.
type assessView struct {
	shell
	Case     *assess.Case
	Things   []thing
	Silent   []silentChoice
	Picture  *assess.Picture
	Query    template.URL // the case in its written form, for links
	Products int
	Most     int
	Begun    bool
}

// thing is one benefit as something that one may have done.
type thing struct {
	*tools.Bound
	Chosen   bool
	Several  bool // of this one there may be several
	Branches []branch
}

// branch is one item with its questions.
type branch struct {
	*assess.Item
	Label     string
	Questions []assess.Question
	Other     assess.Question
}

type silentChoice struct {
	*knowledge.Measure
	Value  string
	Chosen bool
}

// assess is GET /assess: the guided form, and what it comes to so far. All of
// its state is in the address, so that it can be kept, sent and gone back to,
// and the server remembers nothing of a company's figures.
func (s *Server) assess(w http.ResponseWriter, r *http.Request) {
	c := s.cases.Read(r.URL.Query())
	picture, err := s.cases.Assess(c)
	if err != nil {
		s.failPage(w, r, err)
		return
	}
	v := assessView{
		shell: s.about("/assess", "能拿多少 · 榕策", "page.js", "form"),
		Case:  c, Picture: picture, Query: template.URL(c.Values().Encode()), Most: assess.MostProducts,
		Begun: len(c.Items)+len(c.Interests) > 0,
	}
	for _, b := range s.assistant.Toolbox.Benefits() {
		t := thing{Bound: b, Several: assess.Repeats(b)}
		for _, item := range c.Items {
			if item.Benefit == b {
				t.Branches = append(t.Branches, branch{item, item.Label(c), s.cases.Questions(item, c.Individual), item.OtherQuestion()})
			}
		}
		t.Chosen = len(t.Branches) > 0
		if t.Several {
			v.Products = len(t.Branches)
		}
		v.Things = append(v.Things, t)
	}
	for _, m := range s.cases.Silent() {
		chosen := false
		for _, n := range c.Interests {
			chosen = chosen || n == m.Number
		}
		v.Silent = append(v.Silent, silentChoice{m, assess.SilentName(m.Number), chosen})
	}
	s.render(w, r, http.StatusOK, "assess.html", v)
}

// sheetOf reopens the sheet that an address stands for. Where it names no day,
// or one that has not come, the client is sent to today's, with its code in the
// address; where it cannot be assessed, back to the form. An address whose code
// is another sheet's is for /verify to judge: a figure in it was altered, and it
// must not come out as a sheet. In all these cases nil is returned.
func (s *Server) sheetOf(w http.ResponseWriter, r *http.Request) *assess.Sheet {
	form := r.URL.Query()
	c := s.cases.Read(form)
	if c.Problems > 0 || len(c.Items)+len(c.Interests) == 0 {
		http.Redirect(w, r, "/assess?"+form.Encode(), http.StatusSeeOther)
		return nil
	}
	sheet, ok, err := s.cases.Reopen(form)
	if err != nil {
		s.failPage(w, r, err)
		return nil
	}
	if today := s.today(); !ok || sheet.On.After(today) {
		if sheet, err = s.cases.Seal(c, today); err != nil {
			s.failPage(w, r, err)
			return nil
		}
		http.Redirect(w, r, r.URL.Path+"?"+addressed(sheet).Encode(), http.StatusSeeOther)
		return nil
	}
	if hash := form.Get(fieldHash); hash != "" && !sheet.Fits(hash) {
		http.Redirect(w, r, "/verify?"+form.Encode(), http.StatusSeeOther)
		return nil
	}
	return sheet
}

// addressed is a sheet's written form with its code, as its address holds it.
func addressed(sheet *assess.Sheet) url.Values {
	query := sheet.Values()
	query.Set(fieldHash, sheet.Hash)
	return query
}

// today is the day as people here have it, at midnight UTC.
func (s *Server) today() time.Time {
	y, m, d := s.assistant.Now().In(china).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// china has one time zone and no summer time.
var china = time.FixedZone("UTC+8", 8*60*60)

// failPage shows an error as a page.
func (s *Server) failPage(w http.ResponseWriter, r *http.Request, err error) {
	p := s.tell(err, "page")
	s.show(w, r, p.Status, view{Problem: p})
}

// address is the page's own address with a query, as another device finds it.
func here(r *http.Request, path string, query url.Values) string {
	u := url.URL{Scheme: "http", Host: r.Host, Path: path, RawQuery: query.Encode()}
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		u.Scheme = "https"
	}
	return u.String()
}
