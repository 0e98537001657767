package web

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/curated"
	"github.com/rongce/rongce/tools/personal"
)

// longestCurated bounds a supervisor's answer, in runes: a page of text.
const longestCurated = 2000

// staffView is what a page of the desk shows: one of login, insights, answers.
type staffView struct {
	shell
	Closed, Login bool
	Said          string // what came of the last form
	FormKey       string
	Days          int
	Insights      *insightsView
	Answers       []assistant.Curated
	Draft         *assistant.Curated // what was written in the form, to be mended
	Longest       int
}

// insightDays are the times that can be looked at: a day, a week, a month, which
// is as long as conversations stay.
var insightDays = []int{1, 7, 30}

// insightsPage is GET /desk/insights.
func (s *Server) insightsPage(w http.ResponseWriter, r *http.Request) {
	in, days, err := s.insightsOf(r)
	if err != nil {
		s.failStaff(w, r, err)
		return
	}
	s.showStaff(w, r, http.StatusOK, staffView{Insights: in, Days: days, FormKey: s.door.formKey(passOf(r))})
}

func (s *Server) insightsOf(r *http.Request) (*insightsView, int, error) {
	days := insightDays[1]
	for _, d := range insightDays {
		if r.URL.Query().Get("days") == strconv.Itoa(d) {
			days = d
		}
	}
	in, err := s.records.Insights(r.Context(), time.Now().AddDate(0, 0, -days))
	if err != nil {
		return nil, 0, stored(err)
	}
	return viewInsights(in), days, nil
}

// answersPage is GET /desk/answers: the supervisors' answers, and a form for one more.
func (s *Server) answersPage(w http.ResponseWriter, r *http.Request) {
	draft := &assistant.Curated{Question: r.URL.Query().Get("question")}
	s.answers(w, r, http.StatusOK, "", draft)
}

func (s *Server) answers(w http.ResponseWriter, r *http.Request, status int, said string, draft *assistant.Curated) {
	all, err := s.book.List(r.Context())
	if err != nil {
		s.failStaff(w, r, stored(err))
		return
	}
	s.showStaff(w, r, status, staffView{Answers: all, Draft: draft, Said: said, FormKey: s.door.formKey(passOf(r)), Longest: longestCurated})
}

// curate is POST /desk/answers. The answer has to pass the check that every
// answer passes, now and each time that it is given.
func (s *Server) curate(w http.ResponseWriter, r *http.Request) {
	if r.ParseForm() != nil {
		s.answers(w, r, http.StatusBadRequest, problemForm.Detail, &assistant.Curated{})
		return
	}
	c := &assistant.Curated{Clause: strings.TrimSpace(r.PostForm.Get("clause")), By: strings.TrimSpace(r.PostForm.Get("by"))}
	c.Question, _ = personal.Mask(strings.TrimSpace(r.PostForm.Get("question")))
	c.Text, _ = personal.Mask(strings.TrimSpace(strings.ReplaceAll(r.PostForm.Get("text"), "\r\n", "\n")))
	if why := s.objection(r, c); why != "" {
		s.answers(w, r, http.StatusUnprocessableEntity, why, c)
		return
	}
	if err := s.book.Add(r.Context(), *c); errors.Is(err, curated.ErrNoMeaning) {
		s.answers(w, r, http.StatusUnprocessableEntity, "这个问题离开上下文看不出问的是哪一条，请把问题写完整，例如写明是算力补助还是模型补助。", c)
		return
	} else if err != nil {
		s.failStaff(w, r, stored(err))
		return
	}
	s.log.InfoContext(r.Context(), "curated answer added", "clause", c.Clause)
	http.Redirect(w, r, "/desk/answers", http.StatusSeeOther)
}

// objection says in Chinese why a supervisor's answer may not stand; "": it may.
func (s *Server) objection(r *http.Request, c *assistant.Curated) string {
	switch {
	case acceptable(c.Question) != nil || utf8.RuneCountInString(c.Question) > longestCurated:
		return "请写下问题，最多 2000 字。"
	case c.Text == "" || utf8.RuneCountInString(c.Text) > longestCurated:
		return fmt.Sprintf("请写下答复，最多 %d 字。", longestCurated)
	case c.By == "" || utf8.RuneCountInString(c.By) > mostID:
		return "请写下审定人。"
	case s.assistant.Policy.Clause(c.Clause) == nil:
		return "没有这一款，请写成 6.1 这样的条款号。"
	}
	o, err := s.assistant.CheckCurated(r.Context(), c)
	switch {
	case err != nil:
		s.log.ErrorContext(r.Context(), "checking a curated answer", "error", err)
		return "这个问题现在核对不了，请稍后再试。"
	case o != nil:
		return "答复没有通过核对：“" + o.Words + "”在问题、所引条款和测算里都找不到出处，或者不是政策里的说法。请改过再存。"
	}
	return ""
}

// revoke is POST /desk/answers/revoke.
func (s *Server) revoke(w http.ResponseWriter, r *http.Request) {
	id := ""
	if r.ParseForm() == nil {
		id = r.PostForm.Get("id")
	}
	if err := s.book.Revoke(r.Context(), id); err != nil {
		s.failStaff(w, r, stored(err))
		return
	}
	s.log.InfoContext(r.Context(), "curated answer revoked")
	http.Redirect(w, r, "/desk/answers", http.StatusSeeOther)
}

// failStaff says on a page of the desk what went wrong.
func (s *Server) failStaff(w http.ResponseWriter, r *http.Request, err error) {
	p := s.tell(err, "desk")
	s.showStaff(w, r, p.Status, staffView{Said: p.Title + "。" + p.Detail})
}

// showStaff renders a page of the desk.
func (s *Server) showStaff(w http.ResponseWriter, r *http.Request, status int, v staffView) {
	v.shell = s.about("/desk", "榕策 · 坐席与主管", "page.js", "staff")
	s.render(w, r, status, "staff.html", v)
}
