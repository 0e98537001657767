package memory

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// What a turn leaves for the next, which may go on from it.

// Aim is what the last answer went back from to what brings it.
type Aim struct {
	Topic asked.Topic   `json:"topic"`
	Wish  *money.Amount `json:"wish,omitempty"` // the award; nil: the most, or the line
	Line  bool          `json:"line,omitempty"` // the line from which on something is paid
}

// Pending is an amount that waits to be told what it is for.
type Pending struct {
	Text   string          `json:"text"`
	Low    money.Amount    `json:"low"`
	High   money.Amount    `json:"high"`
	Period sentence.Period `json:"period,omitempty"`
}

// What was only supposed stands until it is taken back: 假如是两个型号呢 … 那假设当我没讲.

// Supposition is what was known before something was supposed.
type Supposition struct {
	Person bool                   `json:"person,omitempty"` // that a person asks, where it was an enterprise
	Items  map[asked.Topic][]Item `json:"items,omitempty"`
	Ledger map[string]Item        `json:"ledger,omitempty"`
}

// Several amounts that belong together are a tally (package tally); a message that edits it changes one or
// some of them, and the others stay: 华为云那笔其实是4万6, 大的那笔减半, 两个弄反了.

// LastEdit is the one change that the last message made to several amounts, by which the next may go on: 那改成3万呢.
type LastEdit struct {
	Topic  asked.Topic  `json:"topic"`
	Change tally.Change `json:"change"`
}

// Questions that the build of the text answers, and no rule: which rate is the highest, who stands first among the
// offices, which measures an office is not in, what stands beside a word, the last sentence of a measure. A short one
// goes on from the one before: 补助比例最高的是哪条 … 最低的呢.

// TextQuery is such a question.
type TextQuery struct {
	Kind     TextKind `json:"kind"`
	Measures []int    `json:"measures,omitempty"` // of which it is asked
	Office   string   `json:"office,omitempty"`   // as the policy writes it
	Offices  []string `json:"offices,omitempty"`  // the same of several
	Word     string   `json:"word,omitempty"`     // that is looked for, or beside which others stand
	Place    int      `json:"place,omitempty"`    // of an office or a sentence: 1 is the first, −1 the last
	Most     int      `json:"most,omitempty"`     // how many offices from there on
	Least    bool     `json:"least,omitempty"`    // the lowest, and not the highest
}

// TextKind is what is asked for.
type TextKind string

// Halves and quarters of one year told in several turns, where what was told first was taken for each of them: 一季度50万 … 二季度60万
// … 三季度和四季度各70万; 上半年100万 … 下半年也差不多; 四季度没卖.

// YearPart is a half or a quarter of the year, and what it came to.
type YearPart struct {
	Name string       `json:"name"`
	Sum  money.Amount `json:"sum"`
}

// Quarter tells whether it is a quarter, and no half.
func (p YearPart) Quarter() bool { return strings.HasSuffix(p.Name, "季度") }
