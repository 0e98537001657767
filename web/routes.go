package web

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// handler answers a request, or says in an error why it does not; [problemOf]
// finds the words.
type handler func(http.ResponseWriter, *http.Request) error

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	for pattern, h := range map[string]handler{
		"POST /api/chat":                     s.chat,
		"GET /api/conversations/{id}":        s.conversation,
		"DELETE /api/conversations/{id}":     s.forget,
		"GET /api/conversations/{id}/export": s.export,
		"POST /api/feedback":                 s.feedback,
		"GET /api/measures":                  s.measures,
		"GET /api/search":                    s.search,
		"POST /api/understand":               s.understand,
		"GET /api/tools":                     s.tools,
		"POST /api/tools/{name}":             s.runTool,
		"GET /healthz":                       s.healthy,
		"GET /readyz":                        s.ready,
	} {
		mux.Handle(pattern, s.observe(pattern, s.answering(h)))
	}
	for pattern, h := range map[string]http.HandlerFunc{
		"GET /{$}":                     s.home,
		"POST /ask":                    s.ask,
		"GET /c/{id}":                  s.transcript,
		"GET /assets/{version}/{name}": s.assets.serve,
		"GET /desk/insights":           s.staff(s.insightsPage),
		"GET /desk/insights.csv":       s.staff(s.insightsCSV),
		"GET /desk/insights.xlsx":      s.staff(s.insightsXLSX),
		"GET /desk/answers":            s.staff(s.answersPage),
		"POST /desk/answers":           s.staff(s.curate),
		"POST /desk/answers/revoke":    s.staff(s.revoke),
		"GET /desk/login":              s.loginPage,
		"POST /desk/login":             s.login,
		"POST /desk/logout":            s.staff(s.logout),
		"GET /policy":                  s.policyPage,
		"GET /assess":                  s.assess,
		"GET /assess/sheet":            s.sheet,
		"GET /assess/sheet.json":       s.sheetJSON,
		"GET /assess/sheet.xlsx":       s.sheetXLSX,
		"GET /verify":                  s.verify,
		"POST /verify":                 s.verify,
		"GET /calc/{tool}":             s.calc,
		"GET /talent":                  s.talent,
		"GET /desk":                    s.desk,
	} {
		mux.Handle(pattern, s.observe(pattern, h))
	}
	metrics := promhttp.HandlerFor(s.meters.registry, promhttp.HandlerOpts{})
	mux.Handle("GET /metrics", s.observe("GET /metrics", metrics))
	mux.HandleFunc("GET /ws", s.upgrade) // unwrapped: an upgrade needs the naked ResponseWriter
	return named(secured(contentPolicy(s.assets), s.guarded(s.or404(mux))))
}

// answering writes what a handler's error means.
func (s *Server) answering(h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		if err := h(w, r); err != nil {
			s.fail(w, r, err)
		}
	})
}

// or404 gives the mux's own refusals, 404 and 405, the form of all others.
func (s *Server) or404(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refusal, pattern := mux.Handler(r)
		if pattern != "" {
			mux.ServeHTTP(w, r)
			return
		}
		said := &verdict{header: http.Header{}}
		refusal.ServeHTTP(said, r)
		if said.code == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", said.header.Get("Allow"))
			s.fail(w, r, problemMethod)
			return
		}
		if strings.Contains(r.Header.Get("Accept"), "text/html") && !strings.HasPrefix(r.URL.Path, "/api/") {
			s.show(w, r, http.StatusNotFound, view{Problem: problemAddress})
			return
		}
		s.fail(w, r, problemAddress)
	})
}

// verdict takes a handler's status and headers and drops its body.
type verdict struct {
	header http.Header
	code   int
}

func (v *verdict) Header() http.Header         { return v.header }
func (v *verdict) WriteHeader(code int)        { v.code = code }
func (v *verdict) Write(b []byte) (int, error) { return len(b), nil }

// observe measures every request of a route.
func (s *Server) observe(route string, h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		seen := &witness{ResponseWriter: w, code: http.StatusOK}
		h.ServeHTTP(seen, r)
		s.log.DebugContext(r.Context(), "request", "route", route, "code", seen.code, "took", time.Since(began))
		s.meters.requests.WithLabelValues(route, strconv.Itoa(seen.code)).Inc()
		s.meters.requestSeconds.WithLabelValues(route).Observe(time.Since(began).Seconds())
	})
}

// witness remembers the status.
type witness struct {
	http.ResponseWriter
	code int
}

func (w *witness) WriteHeader(code int) {
	w.code = code
	w.ResponseWriter.WriteHeader(code)
}

func (w *witness) Unwrap() http.ResponseWriter { return w.ResponseWriter }
