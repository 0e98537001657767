package offline

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

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

// The kinds.
const (
	RateEdge      TextKind = "rate"      // the measure with the highest or lowest share
	CeilingEdge   TextKind = "ceiling"   // … with the highest or lowest ceiling
	OfficePlaced  TextKind = "office_at" // the office at a place
	OfficeIn      TextKind = "office_in" // whether an office is among those of a measure
	OfficeNotIn   TextKind = "office_not"
	OfficesInAll  TextKind = "offices"       // how many offices there are
	OfficesShare  TextKind = "offices_share" // the measures that several offices share
	OfficeAlone   TextKind = "office_alone"  // whether one office does any by itself
	SentenceAt    TextKind = "sentence"
	WordIn        TextKind = "word"        // whether a word stands in a measure
	WordsBeside   TextKind = "beside"      // what stands beside a word, or is listed
	OtherMeasure  TextKind = "other"       // the number is another's: 归第八条管，对不对
	SentenceOf    TextKind = "sentence_of" // the sentence that has what is asked about
	PreambleAsked TextKind = "opening"     // what the opening says
)

// mostOfQuery is how many characters such a question has at most: a longer message tells a story of its own.
const (
	mostOfQuery   = 48
	mostOfQueryEN = 120
)

// asksText hears such a question; nil if the message is none.
// playing wants us to be somebody: 你就当自己是数据管理局的老陈.
var playing = pattern.MustCompile(`当(?:作|成)?自己|扮|演|假装|角色|玩个游戏`)

func (l *plan) asksText(policy *knowledge.Document) *TextQuery {
	most := mostOfQuery
	if l.english {
		most = mostOfQueryEN
	}
	if len(l.entering()) > 0 || len(l.numbers) > 0 || utf8.RuneCountInString(l.text) > most || l.fraud || l.secret || l.inject || l.bend && playing.MatchString(l.text) {
		return nil
	}
	hears := []func(*knowledge.Document) *TextQuery{l.asksEdge, l.asksOfficePlace, l.asksOfficeIn, l.asksOfficesInAll, l.asksSentence, l.asksOpening, l.asksOtherMeasure, l.asksOfficesTogether, l.asksOfficeAlone}
	if l.goesOn() {
		hears = append(hears, l.asksEitherWord, l.asksBeside, l.asksWord, l.asksOfSentence)
	} else if (wordNamed.MatchString(l.text) || wordThenWhere.MatchString(l.text)) && !l.hasTopic(l.explicit()) && len(l.measures) == 0 {
		hears = append(hears, l.asksWord)
	} else if ofNamed.MatchString(l.text) {
		hears = append(hears, l.asksOfSentence)
	}
	if quotedWords.MatchString(l.text) && aroundIt.MatchString(l.text) {
		hears = append(hears, l.asksAround)
	}
	for _, hear := range hears {
		if q := hear(policy); q != nil {
			return q
		}
	}
	return nil
}

var (
	// wordNamed asks for a word as a word; ofNamed asks a detail of a measure that it names: 园区那条 省级的啥.
	wordNamed = pattern.MustCompile(`词|字眼|提法|字样`)
	ofNamed   = pattern.MustCompile(`(?:[那这]|第[一二三四五六七八九1-9])条[里,，\s]*\p{Han}{2,4}?(?:的)?(?:是)?(?:啥|什么|哪些)[^\pL]*$`)
	// wordThenWhere is a word, and where it stands: 具身智能 几条.
	wordThenWhere = pattern.MustCompile(`^[^\pL]*[\p{Han}a-z]{3,8}[\s,，]+(?:在|写在)?(?:第)?(?:几|哪)(?:一)?条(?:写的|里|的)?[^\pL]*$`)
	// aroundIt asks what stands around a word.
	aroundIt = pattern.MustCompile(`(?:后|前|上|下)(?:头|面|边|文)|接(?:着|下来)|紧跟|上下文|完整`)
)

// goesOn: the message names nothing to look in, and what was spoken of before was looked up, and not worked out. What
// names its own topic is answered from that topic's sheet.
func (l *plan) goesOn() bool {
	if len(l.memory.Subjects) == 0 || l.memory.Subjects[0].Measure == 0 || len(l.memory.Items) > 0 {
		return false
	}
	other := slices.ContainsFunc(l.explicit(), func(s Subject) bool { return s.Measure != l.memory.Subjects[0].Measure })
	return len(l.measures) == 0 && len(l.sums) == 0 && (!other || l.memory.Query != nil)
}

// ofItsText lays out the answer to such a question.
func (l *plan) ofItsText() *plan {
	l.drift, l.memory.Query, l.memory.Asked = toAnswer, l.textQuery, nil
	l.memory.Which, l.memory.Away, l.memory.Refused, l.memory.Fraud = false, false, false, false
	l.memory.Wants = nil
	switch l.textQuery.Kind {
	case OfficePlaced, OfficeIn, OfficesShare, OfficeAlone:
		l.memory.Wants = []Want{wantOffice}
	case OfficeNotIn:
		l.memory.Wants = []Want{wantOfficeIn}
	case RateEdge:
		l.memory.Wants = []Want{wantRate}
	case CeilingEdge:
		l.memory.Wants = []Want{wantCeiling}
	}
	return l
}

// inView are the measures that a message names, by number or by what they are about, or else the one spoken of last.
func (l *plan) inView() []int {
	if len(l.measures) > 0 {
		return l.measures
	}
	var out []int
	for _, s := range l.explicit() {
		if s.Measure > 0 && !slices.Contains(out, s.Measure) {
			out = append(out, s.Measure)
		}
	}
	if len(out) == 0 && len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Measure > 0 {
		out = []int{l.memory.Subjects[0].Measure}
	}
	return out
}

// lastMeasure is the measure spoken of last, alone; none if none was.
func (l *plan) lastMeasure() []int {
	if len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Measure > 0 {
		return []int{l.memory.Subjects[0].Measure}
	}
	return nil
}

// answersText answers what the build of the text tells.
func (p *Planner) answersText(l *plan) *letter {
	w := p.letter(assistant.Answered)
	q := l.textQuery
	switch q.Kind {
	case RateEdge, CeilingEdge:
		p.sayEdge(l, q, w)
	case OfficePlaced:
		p.sayOfficePlaced(q, w)
	case OfficeIn:
		p.sayOfficeIn(q, w)
	case OfficeNotIn:
		p.sayOfficeNotIn(q.Office, w)
		l.memory.Office = q.Office
	case OfficesInAll:
		p.sayOffices(w)
	case SentenceAt:
		p.saySentence(q, w)
	case PreambleAsked:
		w.say("开头一段是这样写的：", "> "+p.policy.Clause(clausePreamble).Text)
		w.citeAt(p.policy.Clause(clausePreamble).Whole())
		w.about(0)
	case OfficesShare:
		p.sayOfficesShare(q, w)
	case OfficeAlone:
		p.sayOfficeAlone(q, w)
	case SentenceOf:
		c := sentenceWith(p.policy, q.Measures[0], q.Word)
		w.say(w.heading(c.Measure)+"是这样写的：", "> "+c.Text, "更细的，文本没有写。")
		w.citeAt(c.Whole())
		w.about(c.Measure)
	case OtherMeasure:
		p.sayOtherMeasure(q, w)
	case WordsBeside:
		p.sayBeside(q, w)
	case WordIn:
		p.sayWord(l, q, w)
	}
	for _, n := range slices.Backward(w.measures) {
		l.memory.focus(ofMeasure(n))
	}
	l.lists(w.measures)
	return w
}
