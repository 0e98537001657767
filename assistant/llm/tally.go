package llm

import (
	"sync/atomic"

	"github.com/prometheus/client_golang/prometheus"
)

// tally counts what a planner does, for GET /metrics. Nothing in it holds a
// word of a prompt, an answer or a key.
type tally struct {
	requests, retries, calls, joined, running atomic.Int64
	prompt, completion                        atomic.Int64
}

var (
	requestsMeter = prometheus.NewDesc("rongce_llm_requests_total", "Requests sent to the language model server, retries included.", nil, nil)
	retriesMeter  = prometheus.NewDesc("rongce_llm_retries_total", "Requests sent again after 429 or 5xx.", nil, nil)
	callsMeter    = prometheus.NewDesc("rongce_llm_calls_total", "Calls of the language model.", nil, nil)
	joinedMeter   = prometheus.NewDesc("rongce_llm_joined_total", "Calls that shared an identical one in flight.", nil, nil)
	runningMeter  = prometheus.NewDesc("rongce_llm_running", "Calls under way.", nil, nil)
	tokensMeter   = prometheus.NewDesc("rongce_llm_tokens_total", "Tokens, as the server counts them.", []string{"kind"}, nil)
	breakerMeter  = prometheus.NewDesc("rongce_llm_paused", "1 while a failing server is left alone.", nil, nil)
)

// Describe implements prometheus.Collector.
func (p *Planner) Describe(to chan<- *prometheus.Desc) { prometheus.DescribeByCollect(p, to) }

// Collect implements prometheus.Collector.
func (p *Planner) Collect(to chan<- prometheus.Metric) {
	t := p.model.tally
	count := func(d *prometheus.Desc, n int64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(n), labels...)
	}
	count(requestsMeter, t.requests.Load())
	count(retriesMeter, t.retries.Load())
	count(callsMeter, t.calls.Load())
	count(joinedMeter, t.joined.Load())
	count(tokensMeter, t.prompt.Load(), "prompt")
	count(tokensMeter, t.completion.Load(), "completion")
	paused := 0.0
	if p.model.breaker.open() != nil {
		paused = 1
	}
	to <- prometheus.MustNewConstMetric(runningMeter, prometheus.GaugeValue, float64(t.running.Load()))
	to <- prometheus.MustNewConstMetric(breakerMeter, prometheus.GaugeValue, paused)
}
