package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

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
func (l *plan) asksText(policy *knowledge.Document) *TextQuery {
	most := mostOfQuery
	if l.english {
		most = mostOfQueryEN
	}
	if len(l.entering()) > 0 || len(l.numbers) > 0 || utf8.RuneCountInString(l.text) > most || l.fraud || l.secret || l.inject {
		return nil
	}
	hears := []func(*knowledge.Document) *TextQuery{l.asksEdge, l.asksOfficePlace, l.asksOfficeIn, l.asksOfficesInAll, l.asksSentence, l.asksOpening, l.asksOtherMeasure, l.asksOfficesTogether}
	if l.goesOn() {
		hears = append(hears, l.asksEitherWord, l.asksBeside, l.asksWord, l.asksOfSentence)
	}
	for _, hear := range hears {
		if q := hear(policy); q != nil {
			return q
		}
	}
	return nil
}

// goesOn: the message names nothing to look in, and what was spoken of before was looked up, and not worked out. What
// names its own topic is answered from that topic's sheet.
func (l *plan) goesOn() bool {
	if len(l.memory.Subjects) == 0 || l.memory.Subjects[0].Measure == 0 || len(l.memory.Items) > 0 || l.memory.Asked != nil {
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
	case OfficePlaced, OfficeIn:
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

var (
	rateSaid    = pattern.MustCompile(`比例|百分比|百分之|补几成|几个点|(?i)\bpercentages?\b|\brates?\b|\bper ?cent\b`)
	ceilingSaid = pattern.MustCompile(`封顶|上限|顶格|天花板|最高能?(?:补|奖|给|拿)|金额|钱数|给得|补得|(?i)\bceilings?\b|\bcaps?\b|\bmaximum\b|\bamounts?\b`)
	edgeMost    = pattern.MustCompile(`最(?:高|大|多|猛|狠|大方|足)|(?i)\bhighest\b|\bbiggest\b|\blargest\b|\bmost\b`)
	edgeLeast   = pattern.MustCompile(`最(?:低|小|少|抠|小气|吝|寒酸)|(?i)\blowest\b|\bsmallest\b|\bleast\b`)
	// whichOfAll asks for one among all of them.
	whichOfAll = pattern.MustCompile(`哪(?:一)?(?:条|项|个|笔|款|样|种|处|块)|谁|(?:的)?是(?:哪|什么|几)|在哪|(?i)\bwhich\b|\bwhat\b`)
	onlyEdge   = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|还有|反过来|倒过来)?(?:补助|补贴|奖励|比例|封顶|上限|封顶金额)?(?:的)?最(?:高|大|多|低|小|少|抠|小气|大方|猛|狠)的?(?:那)?(?:个|条|项|是哪条|是哪个|是哪项|是谁|哪条|哪个|哪项)?(?:呢|咧|啊)?[^\pL\pN]*(?:封顶|比例|上限|金额)?[^\pL\pN]*$|(?i)^(?:and |what about |how about )?the (?:lowest|highest|smallest|biggest|largest)(?: (?:one|percentage|rate|ceiling|cap|amount))?\??$`)
)

// asksEdge hears which measure has the highest or lowest share or ceiling.
func (l *plan) asksEdge(*knowledge.Document) *TextQuery {
	least := edgeLeast.MatchString(l.text)
	if !least && !edgeMost.MatchString(l.text) || len(l.measures) > 0 || l.hasTopic(l.explicit()) || len(l.sums) > 0 || len(l.rates) > 0 {
		return nil
	}
	rate, ceiling := rateSaid.MatchString(l.text), ceilingSaid.MatchString(edgeMost.ReplaceAllString(l.text, "最"))
	if before := l.memory.Query; before != nil && (before.Kind == RateEdge || before.Kind == CeilingEdge) && onlyEdge.MatchString(l.text) {
		kind := before.Kind
		switch {
		case rate:
			kind = RateEdge
		case ceiling:
			kind = CeilingEdge
		}
		return &TextQuery{Kind: kind, Least: least}
	}
	if !whichOfAll.MatchString(l.text) && !onlyEdge.MatchString(l.text) || len(l.memory.Items) > 0 || l.want(wantMine) {
		return nil
	}
	switch {
	case rate && !ceiling:
		return &TextQuery{Kind: RateEdge, Least: least}
	case ceiling && !rate:
		return &TextQuery{Kind: CeilingEdge, Least: least}
	}
	return nil
}

var (
	firstOffice = pattern.MustCompile(`(?:打头|排头|领头|带头|排(?:在)?(?:最)?(?:前面|第一|前)|列(?:在)?(?:最)?(?:前面|第一)|第一个|头一个|首个|首位|排首位)(?:的)?(?:那)?(?:一)?(?:个|家)?(?:责任)?(?:局|部门|单位|委|办)|(?:打头|排头|领头|排第一|排最前|列第一)(?:的)?是(?:哪|谁|什么)|(?:局|部门|单位)[^,，。]{0,4}(?:打头|排头|领头|排第一|排最前|列第一)|谁(?:打头|排头|排第一|排最前|列第一)`)
	firstFew    = pattern.MustCompile(`排?前([两二三])(?:个|家|位)`)
	lastOffice  = pattern.MustCompile(`(?:最后|末尾|排末|垫底|最末)(?:的)?(?:一|那)?(?:个|家)?(?:责任)?(?:局|部门|单位|委|办)|(?:局|部门|单位)[^,，。]{0,3}(?:排最后|垫底)`)
)

// asksOfficePlace hears which office stands first, or last, among those of a measure.
func (l *plan) asksOfficePlace(*knowledge.Document) *TextQuery {
	in := l.inView()
	if len(in) == 0 || len(l.offices) > 0 || whichOnes.MatchString(strings.ReplaceAll(l.text, "哪个", "")) && len(l.measures) == 0 {
		return nil
	}
	before := slices.ContainsFunc(l.memory.Wants, func(w Want) bool { return w == wantOffice || w == wantOfficeIn })
	two := firstFew.FindStringSubmatch(l.text)
	switch {
	case two != nil && (before || l.want(wantOffice)):
		return &TextQuery{Kind: OfficePlaced, Measures: in, Place: 1, Most: int(small(two[1]))}
	case firstOffice.MatchString(l.text):
		return &TextQuery{Kind: OfficePlaced, Measures: in, Place: 1, Most: 1}
	case lastOffice.MatchString(l.text):
		return &TextQuery{Kind: OfficePlaced, Measures: in, Place: -1, Most: 1}
	}
	return nil
}

var (
	ofThatOne = pattern.MustCompile(`(?:这|那|该)(?:一)?条|它(?:的)?(?:责任)?`)
	inOrNot   = pattern.MustCompile(`有份|在不在|在(?:里|内)|有没有|有(?:吗|么|没)|管(?:吗|么|不|没)|负责(?:吗|么|不)|算(?:吗|么|不)|列(?:了)?(?:吗|么|没)|没有?(?:份|吗|么)`)
	// withoutIt asks for the measures that an office just spoken of is not in.
	withoutIt = pattern.MustCompile(`(?:没有?|不含|不带|不包括|不归|没列|不是|缺|少了?)(?:它|他|她)(?:家|们)?(?:的|管|份|负责)?(?:的)?(?:那)?(?:几|些|哪)?(?:条|项)?|(?:它|他|她)(?:家)?(?:没|不)(?:在|管|挂|列|参与|占)(?:的|到)?`)
	// notListedIn: 工信局没被列进去的是哪些条.
	notListedIn = pattern.MustCompile(`(?:没|不)(?:有)?(?:被)?(?:列|写|算|放|排|挂|管|在|归|参与|出现|牵涉|涉及)[^,，。]{0,4}(?:的|哪)|没有?它的|缺席`)
)

// asksOfficeIn hears whether an office is among those of the measure in view, and which measures it is not in.
func (l *plan) asksOfficeIn(policy *knowledge.Document) *TextQuery {
	before := slices.ContainsFunc(l.memory.Wants, func(w Want) bool { return w == wantOffice || w == wantOfficeIn })
	if before && len(l.offices) == 0 && l.memory.Office != "" && withoutIt.MatchString(l.text) && len(l.explicit()) == 0 {
		return &TextQuery{Kind: OfficeNotIn, Office: l.memory.Office}
	}
	if len(l.offices) != 1 || !strings.Contains(policy.Text, l.offices[0]) {
		return nil
	}
	if in := l.inView(); len(in) == 1 && len(l.measures) == 0 && ofThatOne.MatchString(l.text) && inOrNot.MatchString(l.text) && !whichOnes.MatchString(l.text) {
		return &TextQuery{Kind: OfficeIn, Office: l.offices[0], Measures: in}
	}
	if whichOnes.MatchString(l.text) && notListedIn.MatchString(l.text) && len(l.explicit()) == 0 {
		return &TextQuery{Kind: OfficeNotIn, Office: l.offices[0]}
	}
	return nil
}

// oneMeasure asks whether it is one measure, or which.
var oneMeasure = pattern.MustCompile(`(?:同)?一条(?:里|上|的|吗|么|不|[?？]|$)|(?:都|同时|一起)(?:在|管|挂|列|出现)[^,，。]{0,4}(?:哪|几)|哪(?:一|几)?(?:条|项)[^,，。]{0,6}(?:都|同时|一起)`)

// asksOfficesTogether hears which measures several offices share: 发改委跟招商办 一条的？
func (l *plan) asksOfficesTogether(policy *knowledge.Document) *TextQuery {
	if len(l.offices) < 2 || len(l.measures) > 1 || !oneMeasure.MatchString(l.text) || slices.ContainsFunc(l.offices, func(o string) bool { return !strings.Contains(policy.Text, o) }) {
		return nil
	}
	return &TextQuery{Kind: OfficesShare, Offices: l.offices}
}

// howManyOffices asks how many there are in the whole text.
var howManyOffices = pattern.MustCompile(`(?:一共|总共|通篇|全文|整份|全部|合计|拢共|文件|政策|九条)[^。]{0,10}(?:多少|几)(?:个|家)(?:市里|市级|市直|不同)?(?:的)?(?:责任)?(?:部门|单位|局|委办局)|(?:市里|市级|市直)?(?:责任)?(?:部门|单位|局)[^,，。]{0,4}(?:一共|总共|合计|拢共)[^,，。]{0,3}(?:多少|几)个|(?:多少|几)(?:个|家)(?:市里|市级|市直|不同)?(?:的)?(?:责任)?(?:部门|单位|局)[^。]{0,6}(?:一共|总共|通篇|全文|整份|去重|不重复)`)

func (l *plan) asksOfficesInAll(*knowledge.Document) *TextQuery {
	if len(l.measures) > 0 || len(l.offices) > 0 || l.hasTopic(l.explicit()) || !howManyOffices.MatchString(l.text) {
		return nil
	}
	return &TextQuery{Kind: OfficesInAll}
}

var (
	lastSentence  = pattern.MustCompile(`(?:最后|末尾|末了|最末|收尾|结尾)(?:的)?(?:那|这)?(?:一)?句|末句|尾句`)
	firstSentence = pattern.MustCompile(`(?:第一|头一|开头|开头那|起头|打头|最前面)(?:的)?(?:那)?(?:一)?句|首句`)
	nthFromEnd    = pattern.MustCompile(`倒数第([一二三四])句`)
	nthSentence   = pattern.MustCompile(`第([二三四])句`)
)

// wholeText speaks of the text and not of one measure.
var wholeText = pattern.MustCompile(`文件|政策|全文|通篇|整份|正文|附则|文末`)

// asksSentence hears which sentence of a measure is asked for: 讲人才那条，最后一句写啥.
func (l *plan) asksSentence(*knowledge.Document) *TextQuery {
	place := 0
	switch {
	case nthFromEnd.MatchString(l.text):
		place = -int(small(nthFromEnd.FindStringSubmatch(l.text)[1]))
	case nthSentence.MatchString(l.text):
		place = int(small(nthSentence.FindStringSubmatch(l.text)[1]))
	case lastSentence.MatchString(l.text):
		place = -1
	case firstSentence.MatchString(l.text):
		place = 1
	}
	again := len(l.memory.Subjects) > 0 && len(l.memory.Items) == 0 && !wholeText.MatchString(l.text)
	in := l.inView()
	named := len(l.measures) > 0 || l.hasTopic(l.explicit())
	if place == 0 || len(in) != 1 || !named && !again && !ofThatOne.MatchString(l.text) {
		return nil
	}
	return &TextQuery{Kind: SentenceAt, Measures: in, Place: place}
}

// openingAsked asks for what stands at the beginning.
var openingAsked = pattern.MustCompile(`前言|引言|序言|开篇|(?:文件|政策|正文|最)?开头(?:一段|那段|那句|部分|有交代|怎么|是|写|说|讲|第一句)|第一段|首段|为(?:什么|啥|何)[^,，。]{0,6}(?:出|搞|弄|制定|发)[^,，。]{0,6}(?:文件|政策|措施|东西)|(?:干嘛|干什么|图什么|目的)[^,，。]{0,8}(?:文件|政策|措施)`)

// ofThePrompt asks for the assistant's own opening.
var ofThePrompt = pattern.MustCompile(`你|设定|提示词|指令|prompt|system`)

func (l *plan) asksOpening(*knowledge.Document) *TextQuery {
	if len(l.measures) > 0 || l.hasTopic(l.explicit()) || !openingAsked.MatchString(l.text) || ofThePrompt.MatchString(l.text) {
		return nil
	}
	return &TextQuery{Kind: PreambleAsked}
}

// claimsNumber claims that something stands in the measure of that number, and asks whether it does.
var claimsNumber = pattern.MustCompile(`(?:归|在|属于?|算|是|写在|放在|列在)(?:是|在)?第?[一二三四五六七八九1-9]条[^,，。]{0,4}(?:[,，][^,，。]{0,6})?(?:对不对|对吗|对吧|是不是|是吗|是吧|没错吧|吗|么|吧)`)

// asksOtherMeasure hears that something is said to stand in a measure that it does not stand in.
func (l *plan) asksOtherMeasure(*knowledge.Document) *TextQuery {
	if len(l.measures) != 1 || !claimsNumber.MatchString(l.text) {
		return nil
	}
	var its []int
	for _, t := range l.namedTopics() {
		if n := t.Measure(); n > 0 && !slices.Contains(its, n) {
			its = append(its, n)
		}
	}
	if len(its) != 1 || its[0] == l.measures[0] {
		return nil
	}
	return &TextQuery{Kind: OtherMeasure, Measures: []int{l.measures[0], its[0]}}
}
