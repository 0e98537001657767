package web

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/rongce/rongce/assistant"
)

// answerBuckets reach from the offline planner's milliseconds to a slow
// language model's minute; seconds.
var answerBuckets = []float64{.002, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 120}

// meters are what GET /metrics shows, in a registry of their own. No label
// holds anything a client can choose.
type meters struct {
	registry       *prometheus.Registry
	questions      *prometheus.CounterVec   // by kind of answer; stopped, failed
	outcomes       *prometheus.CounterVec   // of calculations, by tool
	answerSeconds  prometheus.Histogram     //
	requests       *prometheus.CounterVec   // by route and status
	requestSeconds *prometheus.HistogramVec // by route
	problems       *prometheus.CounterVec   // by status, WebSocket too
	limited        prometheus.Counter       //
	judgements     *prometheus.CounterVec   // thumbs, by useful
	masked         prometheus.Counter       // questions with personal data
	closed         *prometheus.CounterVec   // sockets, by the close code we sent
}

func newMeters(s *Server) *meters {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "rongce", Name: name, Help: help}, labels)
	}
	m := &meters{
		registry:       prometheus.NewRegistry(),
		questions:      counter("questions_total", "Questions, by kind of answer.", "kind"),
		outcomes:       counter("calculations_total", "Calculations, by tool and outcome.", "tool", "outcome"),
		answerSeconds:  prometheus.NewHistogram(prometheus.HistogramOpts{Namespace: "rongce", Name: "answer_seconds", Help: "Time to the whole answer.", Buckets: answerBuckets}),
		requests:       counter("http_requests_total", "HTTP requests, by route and status.", "route", "code"),
		requestSeconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: "rongce", Name: "http_request_seconds", Help: "Time of HTTP requests.", Buckets: answerBuckets}, []string{"route"}),
		problems:       counter("problems_total", "Errors told to clients, by status.", "status"),
		limited:        prometheus.NewCounter(prometheus.CounterOpts{Namespace: "rongce", Name: "rate_limited_total", Help: "Questions refused by the rate limit."}),
		judgements:     counter("judgements_total", "Answers that users judged, by useful.", "useful"),
		masked:         prometheus.NewCounter(prometheus.CounterOpts{Namespace: "rongce", Name: "masked_questions_total", Help: "Questions from which personal data was taken out."}),
		closed:         counter("sockets_closed_total", "WebSockets closed by the server, by close code.", "code"),
	}
	seen := func(name, help string, value func() float64) prometheus.Collector {
		return prometheus.NewCounterFunc(prometheus.CounterOpts{Namespace: "rongce", Name: name, Help: help}, value)
	}
	m.registry.MustRegister(m.questions, m.outcomes, m.answerSeconds, m.requests, m.requestSeconds, m.problems, m.limited, m.closed, m.judgements, m.masked,
		seen("refused_replies_total", "Replies with a figure, quote or clause that has no source, refused before they were shown.", func() float64 { return float64(s.assistant.Refused()) }),
		seen("fallbacks_total", "Questions that the fallback planner had to answer.", func() float64 { return float64(s.assistant.Fallbacks()) }),
		seen("store_errors_total", "Failures of the store.", func() float64 { return float64(s.records.Errors()) }),
		seen("unkept_answers_total", "Answers that the store could not keep when they were given.", func() float64 { return float64(s.records.Unkept()) }),
		fallbackReasons{s.assistant},
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "rongce", Name: "sockets", Help: "Open WebSockets, and those being opened."}, func() float64 { return float64(s.sockets.count()) }),
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// left counts a WebSocket that the server closes.
func (m *meters) left(code int) { m.closed.WithLabelValues(strconv.Itoa(code)).Inc() }

// judged counts a thumb.
func (m *meters) judged(useful bool) { m.judgements.WithLabelValues(strconv.FormatBool(useful)).Inc() }

// asked counts one question and what came of it.
func (m *meters) asked(a *assistant.Answer, err error, took time.Duration) {
	switch {
	case errors.Is(err, errStopped), errors.Is(err, context.Canceled) && !errors.Is(err, errClosing):
		m.questions.WithLabelValues("stopped").Inc()
	case err != nil:
		m.questions.WithLabelValues("failed").Inc()
	default:
		m.questions.WithLabelValues(string(a.Kind)).Inc()
		m.answerSeconds.Observe(took.Seconds())
		if len(a.Masked) > 0 {
			m.masked.Inc()
		}
		for _, c := range a.Calculations {
			m.outcomes.WithLabelValues(c.Tool, string(c.Outcome)).Inc()
		}
	}
}

// fallbackReasons shows why the fallback planner had to answer. The reasons are
// a small fixed set of the planners' own.
type fallbackReasons struct{ assistant *assistant.Assistant }

var fallbackReason = prometheus.NewDesc("rongce_fallback_reasons_total", "Questions that the fallback planner had to answer, by why.", []string{"reason"}, nil)

// Describe implements prometheus.Collector.
func (f fallbackReasons) Describe(to chan<- *prometheus.Desc) { to <- fallbackReason }

// Collect implements prometheus.Collector.
func (f fallbackReasons) Collect(to chan<- prometheus.Metric) {
	for reason, n := range f.assistant.FallbackReasons() {
		to <- prometheus.MustNewConstMetric(fallbackReason, prometheus.CounterValue, float64(n), reason)
	}
}
