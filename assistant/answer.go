package assistant

import (
	"time"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Kind is what sort of answer a reply is.
type Kind string

const (
	Answered  Kind = "answer"    // substance is given
	Clarify   Kind = "clarify"   // an input is asked for before anything can be computed
	Refuse    Kind = "refuse"    // the text does not cover it, or it may not be done
	SmallTalk Kind = "smalltalk" // greeting, thanks, who are you
)

// Answer is one whole answer, as clients receive it.
type Answer struct {
	ConversationID string               `json:"conversation_id"`
	Kind           Kind                 `json:"kind"`
	Text           string               `json:"text"` // Markdown
	Measures       []int                `json:"measures"`
	Citations      []Citation           `json:"citations"`
	Calculations   []*tools.Calculation `json:"calculations"`
	Total          *money.Amount        `json:"total"`
	Breakdown      *Breakdown           `json:"breakdown,omitempty"` // of a total over several calculations
	Missing        []tools.Missing      `json:"missing"`
	Suggestions    []string             `json:"suggestions"`
	Model          string               `json:"model"`             // which planner wrote it
	Notice         string               `json:"notice"`            // the draft notice, to be kept in sight
	Note           string               `json:"note,omitempty"`    // what else the user should know of how the answer came about
	Unkept         bool                 `json:"unkept,omitempty"`  // the store is in trouble: a reload will not find this exchange
	Masked         []string             `json:"masked,omitempty"`  // kinds of personal data that were taken out of the message
	Curated        *CuratedMark         `json:"curated,omitempty"` // the text is a supervisor's
}

// Breakdown tells apart what a total is made of, in yuan.
type Breakdown struct {
	Formula     money.Amount `json:"formula"`     // by formula, once the conditions hold
	Ceiling     money.Amount `json:"ceiling"`     // the text gives only a ceiling
	Competition money.Amount `json:"competition"` // only if selected
}

// Citation is a quoted piece of a clause.
type Citation struct {
	Clause  string `json:"clause"`
	Measure int    `json:"measure"`
	Title   string `json:"title"`
	Quote   string `json:"quote"` // exact, contiguous
}

func cited(c knowledge.Citation) Citation {
	return Citation{Clause: c.Clause.ID, Measure: c.Clause.Measure, Title: c.Clause.Title, Quote: c.Quote()}
}

// Exchange is one answered message of a conversation.
type Exchange struct {
	Message string    `json:"message"`
	Answer  *Answer   `json:"answer"`
	At      time.Time `json:"at"`
	Key     string    `json:"-"` // tells it from all others: kept twice, it is there once
	Record  Record    `json:"-"`
}
