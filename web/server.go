package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/assess"
)

// Options are what a server is made of. Assistant and Understander are needed.
type Options struct {
	Assistant    *assistant.Assistant
	Understander Understander
	Log          *slog.Logger // nil: slog.Default()
	// Meters are shown by GET /metrics beside the server's own.
	Meters []prometheus.Collector
	// RateLimit is how many questions a minute one address may ask; 0: any number.
	RateLimit int
	// AllowedOrigins may open the WebSocket and post from a browser, beside the
	// server's own: "https://example.org". None: only the server's own.
	AllowedOrigins []string
	// Records is what the store does beside keeping conversations; nil: nothing.
	Records Records
	// Book is the supervisors' answers; needed where there is a StaffToken.
	Book Book
	// StaffToken opens the staff's pages; "": they are closed.
	StaffToken string
	// ModelState tells how the language model is: "ok" or "paused"; nil: there is none.
	ModelState func() string
	// Address tells whom a request is counted for; nil: the peer's address,
	// which behind a reverse proxy is the proxy's.
	Address func(*http.Request) string
}

// Understander tells what a message means, without computing anything.
type Understander interface {
	Understand(message string) Understanding
}

// Understanding is what was understood of a message, in its wire form. Offsets
// are in runes, ends exclusive.
type Understanding struct {
	Amounts  []UnderstoodAmount  `json:"amounts"`
	Measures []UnderstoodMeasure `json:"measures"`
	Act      string              `json:"act"`
}

// UnderstoodAmount is one sum of money in a message; Low and High are yuan in
// the wire form and differ only for a range.
type UnderstoodAmount struct {
	Text        string `json:"text"`
	Start       int    `json:"start"`
	End         int    `json:"end"`
	Low         string `json:"low"`
	High        string `json:"high"`
	Approximate bool   `json:"approximate"`
	Currency    string `json:"currency"` // ISO 4217
}

// UnderstoodMeasure says how much a message is about a measure, 0 to 1.
type UnderstoodMeasure struct {
	Measure int     `json:"measure"`
	Score   float64 `json:"score"`
}

// Server answers on the wire. It is an http.Handler.
type Server struct {
	assistant    *assistant.Assistant
	understander Understander
	log          *slog.Logger
	address      func(*http.Request) string
	guard        *http.CrossOriginProtection
	origins      map[string]bool
	limits       limits
	records      Records
	book         Book
	door         *staffDoor
	modelState   func() string

	asking  *asking
	limiter *limiter
	sockets *sockets
	meters  *meters
	assets  *assets
	pages   *pages
	cases   *assess.Desk
	handler http.Handler
}

// New returns a server. An error says that an option makes no sense.
func New(o Options) (*Server, error) {
	if o.Assistant == nil || o.Understander == nil {
		return nil, errors.New("web: an assistant and an understander are needed")
	}
	if o.RateLimit < 0 {
		return nil, fmt.Errorf("web: rate limit %d is negative", o.RateLimit)
	}
	s := &Server{
		assistant: o.Assistant, understander: o.Understander, log: o.Log, address: o.Address,
		guard: http.NewCrossOriginProtection(), origins: map[string]bool{}, limits: usualLimits,
		records: o.Records, book: o.Book, door: newStaffDoor(o.StaffToken), modelState: o.ModelState,
		asking: newAsking(), limiter: newLimiter(o.RateLimit), sockets: newSockets(),
	}
	if s.log == nil {
		s.log = slog.Default()
	}
	if s.records == nil {
		s.records = noRecords{}
	}
	if o.StaffToken != "" && o.Book == nil {
		return nil, errors.New("web: staff pages need a book of answers")
	}
	if s.address == nil {
		s.address = peer
	}
	for _, origin := range o.AllowedOrigins {
		if err := s.allow(origin); err != nil {
			return nil, err
		}
	}
	s.meters = newMeters(s)
	for _, m := range o.Meters {
		if err := s.meters.registry.Register(m); err != nil {
			return nil, fmt.Errorf("web: %w", err)
		}
	}
	s.assets = loadAssets()
	s.pages = loadPages(s.assets)
	s.cases = &assess.Desk{Toolbox: o.Assistant.Toolbox, Policy: o.Assistant.Policy}
	s.handler = s.routes()
	return s, nil
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Shutdown stops taking questions, lets those under way end, and says goodbye
// on every WebSocket (1001), which http.Server.Shutdown knows nothing of: call
// it before that one. When ctx ends first, what still runs is cancelled and
// ctx's error is returned.
func (s *Server) Shutdown(ctx context.Context) error {
	s.asking.close()
	s.sockets.retire()
	quiet := make(chan struct{})
	go func() {
		s.asking.wait()
		s.sockets.wait()
		close(quiet)
	}()
	select {
	case <-quiet:
		return nil
	case <-ctx.Done():
		s.asking.cancel(errClosing)
		s.sockets.abandon()
		select {
		case <-quiet:
		case <-time.After(lastWait): // a planner that does not listen to its context
		}
		return ctx.Err()
	}
}
