package plan

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The kinds.
const (
	RateEdge      memory.TextKind = "rate"      // the measure with the highest or lowest share
	CeilingEdge   memory.TextKind = "ceiling"   // … with the highest or lowest ceiling
	OfficePlaced  memory.TextKind = "office_at" // the office at a place
	OfficeIn      memory.TextKind = "office_in" // whether an office is among those of a measure
	OfficeNotIn   memory.TextKind = "office_not"
	OfficesInAll  memory.TextKind = "offices"       // how many offices there are
	OfficesShare  memory.TextKind = "offices_share" // the measures that several offices share
	OfficeAlone   memory.TextKind = "office_alone"  // whether one office does any by itself
	SentenceAt    memory.TextKind = "sentence"
	WordIn        memory.TextKind = "word"        // whether a word stands in a measure
	WordsBeside   memory.TextKind = "beside"      // what stands beside a word, or is listed
	OtherMeasure  memory.TextKind = "other"       // the number is another's: 归第八条管，对不对
	SentenceOf    memory.TextKind = "sentence_of" // the sentence that has what is asked about
	PreambleAsked memory.TextKind = "opening"     // what the opening says
)

// mostOfQuery is how many characters such a question has at most: a longer message tells a story of its own.
const (
	mostOfQuery   = 48
	mostOfQueryEN = 120
)

// asksText hears such a question; nil if the message is none.
// playing wants us to be somebody: 你就当自己是数据管理局的老陈.
var playing = pattern.MustCompile(`当(?:作|成)?自己|扮|演|假装|角色|玩个游戏`)

func (l *Plan) asksText(policy *knowledge.Document) *memory.TextQuery {
	most := mostOfQuery
	if l.English {
		most = mostOfQueryEN
	}
	if len(l.Entering()) > 0 || len(l.Numbers) > 0 || utf8.RuneCountInString(l.Text) > most || l.Fraud || l.Secret || l.Inject || l.Bend && playing.MatchString(l.Text) {
		return nil
	}
	hears := []func(*knowledge.Document) *memory.TextQuery{l.asksEdge, l.asksOfficePlace, l.asksOfficeIn, l.asksOfficesInAll, l.asksSentence, l.asksOpening, l.asksOtherMeasure, l.asksOfficesTogether, l.asksOfficeAlone, l.asksOfficesNotOf, l.asksBesides, l.asksNextSentence, l.asksNamed, l.asksQuoted}
	if l.goesOn() {
		hears = append(hears, l.asksEitherWord, l.asksBeside, l.asksWord, l.asksOfSentence)
	} else if (wordNamed.MatchString(l.Text) || wordThenWhere.MatchString(l.Text)) && !l.hasTopic(l.Explicit()) && len(l.Measures) == 0 {
		hears = append(hears, l.asksWord)
	} else if ofNamed.MatchString(l.Text) {
		hears = append(hears, l.asksOfSentence)
	}
	if quotedWords.MatchString(l.Text) && aroundIt.MatchString(l.Text) {
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
func (l *Plan) goesOn() bool {
	if len(l.Memory.Subjects) == 0 || l.Memory.Subjects[0].Measure == 0 || len(l.Memory.Items) > 0 {
		return false
	}
	other := slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Measure != l.Memory.Subjects[0].Measure })
	return len(l.Measures) == 0 && len(l.Sums) == 0 && (!other || l.Memory.Query != nil)
}

// ofItsText lays out the answer to such a question.
func (l *Plan) ofItsText() *Plan {
	l.Drift, l.Memory.Query, l.Memory.Asked = ToAnswer, l.TextQuery, nil
	l.Memory.Which, l.Memory.Away, l.Memory.Refused, l.Memory.Fraud = false, false, false, false
	l.Memory.Wants = nil
	switch l.TextQuery.Kind {
	case OfficePlaced, OfficeIn, OfficesShare, OfficeAlone:
		l.Memory.Wants = []want.Want{want.Office}
	case OfficeNotIn:
		l.Memory.Wants = []want.Want{want.OfficeIn}
	case RateEdge:
		l.Memory.Wants = []want.Want{want.Rate}
	case CeilingEdge:
		l.Memory.Wants = []want.Want{want.Ceiling}
	}
	return l
}

// inView are the measures that a message names, by number or by what they are about, or else the one spoken of last.
func (l *Plan) inView() []int {
	if len(l.Measures) > 0 {
		return l.Measures
	}
	var out []int
	for _, s := range l.Explicit() {
		if s.Measure > 0 && !slices.Contains(out, s.Measure) {
			out = append(out, s.Measure)
		}
	}
	if len(out) == 0 && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0 {
		out = []int{l.Memory.Subjects[0].Measure}
	}
	return out
}

// lastMeasure is the measure spoken of last, alone; none if none was.
func (l *Plan) lastMeasure() []int {
	if len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0 {
		return []int{l.Memory.Subjects[0].Measure}
	}
	return nil
}
