package assistant

import (
	"context"
	"time"
)

// Doubt says how far a planner trusted its own understanding of a question.
type Doubt string

const (
	Sure   Doubt = ""
	Unsure Doubt = "unsure" // answered, on a weak guess of what is meant
	Lost   Doubt = "lost"   // not understood: the answer asks what is meant
)

// Record is what staff may learn of an exchange beside its words. Clients are
// not told.
type Record struct {
	Took     time.Duration
	Fallback bool // the configured planner failed, another one answered
	Doubt    Doubt
}

// LongestReason bounds the reason of a judgement, in runes.
const LongestReason = 500

// Judgement is a user's thumb, up or down, on one exchange.
type Judgement struct {
	Conversation string
	Turn         int // index of the exchange, from 0, as Read returns them
	Useful       bool
	Reason       string
	At           time.Time
}

// Insights is what the kept questions of a time tell staff.
type Insights struct {
	Since     time.Time
	Questions int64
	Kinds     map[Kind]int64
	Measures  []MeasureCount // the most asked first
	Models    map[string]int64
	Fallbacks int64
	Unsure    int64
	Lost      int64
	Useful    int64
	Useless   int64
	Median    time.Duration // of the time to the whole answer
	Slow      time.Duration // 95 of 100 were faster
	ToRead    []Asked       // refused, not understood, in doubt or judged useless; the latest first
}

// MeasureCount is how many answers had a measure as their most relevant one.
type MeasureCount struct {
	Measure int
	Count   int64
}

// Asked is one question worth a look. It names no conversation: who reads
// statistics gets no key to anybody's talk.
type Asked struct {
	Question string
	At       time.Time
	Kind     Kind
	Doubt    Doubt
	Measure  int // -1: none
	Judged   bool
	Useful   bool
	Reason   string
}

// Curated is a supervisor's answer to a question.
type Curated struct {
	ID       string
	Question string
	Text     string // Markdown
	Clause   string // "6.1": what the answer rests on
	By       string
	At       time.Time
	Revoked  time.Time // zero: in force
}

// CuratedMark tells a client that an answer is a supervisor's.
type CuratedMark struct {
	ID     string    `json:"id"`
	Clause string    `json:"clause"`
	At     time.Time `json:"at"`
}

// Curations finds the supervisor's answer to a message, if there is one for
// exactly what it means; nil otherwise. It never fails: no answer of a
// supervisor is no reason to give none at all.
type Curations interface {
	// Opening tells that nothing was said before.
	Match(ctx context.Context, message string, opening bool) *Curated
}
