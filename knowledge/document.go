package knowledge

import "time"

// Status says whether a policy has been issued.
type Status string

const (
	Draft  Status = "draft"  // 征求意见稿: out for comments, nothing can be claimed yet
	Issued Status = "issued" // 印发: in force from its date of issue
)

// Document is one policy text.
type Document struct {
	Name     string    // short name of the file it came from, such as "fuzhou-ai"
	Title    string    // 福州市促进人工智能产业发展若干措施
	Status   Status    // read from the title
	Until    time.Time // last day it runs (有效期至), midnight UTC of that day
	Text     string    // the whole text, verbatim
	Measures []*Measure
	General  []*Clause // 0.0 the title, 0.1 the preamble, then the closing provisions
	clauses  map[string]*Clause
	order    []*Clause
}

// Measure is one numbered measure (措施) of a policy.
type Measure struct {
	Number         int
	Numeral        string    // 一 … 九
	Title          string    // 提供普惠算力服务
	Heading        *Clause   // "6.0": 六、提供普惠算力服务。
	Clauses        []*Clause // its sentences, in order, from "6.1"
	Responsibility *Clause   // the parenthesis that names the offices, the last id of the measure
	Offices        []string  // 责任单位, as the text names them, in its order
}

// Clause is one sentence of a policy, verbatim.
type Clause struct {
	ID      string // "6.1"
	Text    string // without surrounding white space
	Measure int    // 1 to 9; 0 for title, preamble and closing provisions
	Title   string // the measure's title; for measure 0 what the clause is, such as 附则
	Start   int    // byte offset of Text in Document.Text
}

// Clause returns the clause with the given id, or nil.
func (d *Document) Clause(id string) *Clause { return d.clauses[id] }

// Clauses returns every clause in the order of the text.
func (d *Document) Clauses() []*Clause { return d.order }

// Measure returns the measure with the given number, or nil.
func (d *Document) Measure(number int) *Measure {
	if number < 1 || number > len(d.Measures) {
		return nil
	}
	return d.Measures[number-1]
}

// Sentences returns the clauses that say something of substance under a
// measure; under 0 the preamble and the closing provisions.
func (d *Document) Sentences(measure int) []*Clause {
	if measure == 0 {
		return d.General[1:]
	}
	if m := d.Measure(measure); m != nil {
		return m.Clauses
	}
	return nil
}

// Standing says what a policy is worth on a given day.
type Standing string

const (
	NotIssued Standing = "not_issued" // still a draft: nothing can be claimed
	InForce   Standing = "in_force"
	Expired   Standing = "expired"
)

// Standing tells how the policy stands on the day of now. The last day counts
// in full, in the time zone of now.
func (d *Document) Standing(now time.Time) Standing {
	y, m, day := d.Until.Date()
	switch {
	case !now.Before(time.Date(y, m, day+1, 0, 0, 0, 0, now.Location())):
		return Expired
	case d.Status == Draft:
		return NotIssued
	default:
		return InForce
	}
}
