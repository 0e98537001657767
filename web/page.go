package web

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
)

//go:embed pages
var pageFiles embed.FS

// noTime keeps ServeContent from sending Last-Modified: embedded files have no date.
var noTime time.Time

// pages are the server-rendered pages. Each is whole without JavaScript; with
// it, the scripts in assets/ take over the same elements.
type pages struct {
	whole  *template.Template
	parts  *template.Template // the same pages without what stays as it is while a form is filled in
	assets *assets
}

// partsOnly is the request header with which a script on a page asks for the
// page's parts alone, to put them in place: a third of the bytes, of the parsing and of the waiting.
const partsOnly = "Rongce-Parts"

// loadPages parses the embedded templates, whose errors are defects of the build.
func loadPages(a *assets) *pages {
	funcs := template.FuncMap{
		"asset": a.url, "boot": func() template.JS { return template.JS(a.boot) },
		"look": func(kind string) template.CSS { return template.CSS(a.looks[kind]) }, "markdown": markdown, "numeral": numeral, "clause": clauseName, "outcome": outcomeWord,
		"condition": conditionWord, "mark": conditionMark, "sum": sumOf, "yuan": yuan, "moment": moment, "recurrence": recurrenceWord,
		"certainty": certaintyWord, "certaintyNote": certaintyNote, "stands": standsAs, "totalWord": totalWord, "totalNote": totalNote, "lacking": lackingWord, "groups": fourDigits, "say": sayAmount, "calc": calcLink, "byClause": byClause, "figures": figures, "doors": func() []door { return doors },
	}
	funcs["whole"] = func() bool { return true }
	whole := template.Must(template.New("").Funcs(funcs).ParseFS(pageFiles, "pages/*.html"))
	parts := template.Must(whole.Clone()).Funcs(template.FuncMap{"whole": func() bool { return false }})
	return &pages{whole, parts, a}
}

// door is one of the ways in, for one kind of person.
type door struct{ Path, Name, Hint string }

var doors = []door{
	{"/", "问一问", "用平常话提问"},
	{"/assess", "能拿多少", "勾一勾，算总数"},
	{"/talent", "人才", "B类人才对照表"},
	{"/desk", "热线台", "话务员速查"},
}

// shell is what every page has around it.
type shell struct {
	Door     string // the address of the door it belongs to
	Title    string
	Notice   string // what the policy is worth today
	Policy   *knowledge.Document
	Style    string   // its kind in looks
	Script   string   // the module that the page comes alive with
	Preloads []string // the modules that it needs
}

// about fills in what every page has around it.
func (s *Server) about(door, title, script, style string) shell {
	return shell{
		Door: door, Title: title, Notice: s.standing(), Policy: s.assistant.Policy,
		Style: style, Script: script, Preloads: s.assets.needs[script],
	}
}

// view is what the chat page shows.
type view struct {
	shell
	Openers      []string
	Conversation string
	Turns        []turnView
	Message      string   // what was written in the form, to be mended
	Problem      *Problem // why it was not answered
	Longest      int
}

// turnView is one exchange; the page can be opened at the last one.
type turnView struct {
	assistant.Exchange
	Last bool
}

func viewed(turns []assistant.Exchange) []turnView {
	out := make([]turnView, len(turns))
	for i, t := range turns {
		out[i] = turnView{t, i == len(turns)-1}
	}
	return out
}

// openers are questions to begin with; each leads to a different kind of answer.
var openers = []string{
	"一年买算力花了8万元，能补多少？",
	"买备案大模型花了30万元，补多少？",
	"光模块年销售额5000万元，有什么奖励？",
	"AI领军人才来福州有什么待遇？",
	"人工智能企业租办公室有优惠吗？",
	"这个政策什么时候生效、到什么时候？",
}

// home is GET /.
func (s *Server) home(w http.ResponseWriter, r *http.Request) {
	s.show(w, r, http.StatusOK, view{})
}

// transcript is GET /c/{id}: a conversation to read without JavaScript.
func (s *Server) transcript(w http.ResponseWriter, r *http.Request) {
	c, err := s.recall(r, r.PathValue("id"))
	if err != nil {
		p := s.tell(err, "page")
		s.show(w, r, p.Status, view{Problem: p})
		return
	}
	s.show(w, r, http.StatusOK, view{Conversation: c.ID, Turns: viewed(c.Exchanges)})
}

// ask is POST /ask: the plain form. It answers with a redirect, so that a
// reload does not ask again.
func (s *Server) ask(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	var err error = problemForm
	q := &question{from: s.address(r)}
	if parsed := r.ParseForm(); parsed == nil {
		q.conversation, q.message = r.PostForm.Get("conversation_id"), r.PostForm.Get("message")
		_, err = s.answer(r.Context(), q, func(assistant.Event) {})
	}
	if err == nil {
		http.Redirect(w, r, "/c/"+q.conversation+"#latest", http.StatusSeeOther)
		return
	}
	p := s.tell(err, "page")
	v := view{Problem: p, Message: q.message}
	if c, err := s.recall(r, q.conversation); err == nil {
		v.Conversation, v.Turns = c.ID, viewed(c.Exchanges)
	}
	s.show(w, r, p.Status, v)
}

// show is the chat page.
func (s *Server) show(w http.ResponseWriter, r *http.Request, status int, v view) {
	v.shell = s.about("/", "榕策 · 福州人工智能产业政策问答", "app.js", "chat")
	v.Openers, v.Longest = openers, assistant.LongestMessage
	s.render(w, r, status, "home.html", v)
}

// policyPage is GET /policy: the text alone, where links to clauses lead.
func (s *Server) policyPage(w http.ResponseWriter, r *http.Request) {
	s.render(w, r, http.StatusOK, "policy.html", s.about("", "政策原文 · 榕策", "page.js", "form"))
}

// render writes a page into memory first: a template that fails half-way must
// not leave half a page.
func (s *Server) render(w http.ResponseWriter, r *http.Request, status int, name string, data any) {
	var page bytes.Buffer
	templates := s.pages.whole
	if r.Header.Get(partsOnly) != "" {
		templates = s.pages.parts
	}
	if err := templates.ExecuteTemplate(&page, name, data); err != nil {
		s.log.Error("page", "name", name, "error", err)
		http.Error(w, problemInner.Detail, http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store") // it may hold a conversation, or a company's figures
	h.Set("Vary", "Accept-Encoding, "+partsOnly)
	body := page.Bytes()
	if len(body) >= leastCompressed && takesGzip(r) {
		h.Set("Content-Encoding", "gzip")
		body = squeezed(body)
	}
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// standing is the line about what the policy is worth today.
func (s *Server) standing() string { return standingWord(s.assistant.Policy, s.assistant.Now()) }

// worth is how the policy stands today.
func (s *Server) worth() knowledge.Standing { return s.assistant.Policy.Standing(s.assistant.Now()) }

func standingWord(policy *knowledge.Document, on time.Time) string {
	switch policy.Standing(on) {
	case knowledge.NotIssued:
		return "征求意见稿，尚未正式印发，测算仅供参考"
	case knowledge.Expired:
		return "本政策有效期已过，内容仅供查阅"
	default:
		return "测算仅供参考，以责任单位审核为准"
	}
}
