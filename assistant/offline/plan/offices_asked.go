package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Offices that are asked about beside what was said of them: whether one is among
// those of a measure, where else it is, whether two measures have the same, and
// who of several does what.

var (
	// officeIts is the office just spoken of: 那哪几条有它.
	officeIts = pattern.MustCompile(`(有|归|是|含|带|挂|由|让|轮到|涉及)(着|了|到)?(它|他|她)(家|们|局)?|(它|他|她)(家|们|局)?(还|也|都|又)*(管|在|负责|挂|参与|牵头|列|出现)|(这|那|该)(一)?(个)?(局|办|委|部门|单位)(还|也|都|又)*(管|在|负责|挂|参与|牵头|列|出现)`)
	// officeAmongThem asks whether it is one of those named.
	officeAmongThem = pattern.MustCompile(`^[^\pL]*(?:那|那么)?责任单位(?:里面?|里头|中)?(?:有没有|有无|有)[^,，。多几哪]{2,8}(?:吗|么|没有?|[?？]|$)|(咋|怎么|为啥|为什么)(就)?(没|不在|漏)|^[^\pL]*(是不是|那)?(少|漏|缺)(了|掉)|(也|还|又)(归|由|属|找)[^,，。]{1,8}(管|负责)(吗|么|不|没)|(里头|里面|其中|当中)(也|都|又|到底)*(有没有|有|没有?|包不包括|包括|含不含|含)|(没|不|有没有|有|也|在|在不在|算不算|包不包括|含不含|包括|列|算)(在|挂|含|列|管|参与|负责|份|包括)?(里头|里面|内|其中|里边|里|上面?|名单|份|管|负责|参与)(里|上|内)?(了|的)?(吗|么|没有?|不|吧|啊|呀|[^\pL]*$)`)
	// officeOtherThan leaves measures out of a list: 除了第二条还管哪些.
	officeOtherThan = pattern.MustCompile(`(?:除了?|除开|除去|撇开|刨去|刨开|抛开|去掉|不算)(?:这|那|第?[一二三四五六七八九1-9](?:条?[、和跟与]第?[一二三四五六七八九1-9])*)(?:个|一)?(?:条|项)|(?:别的|其[他它余]的?)(?:条|措施|哪)`)
	// officeTheSame asks whether two things are with the same office.
	officeTheSame = pattern.MustCompile(`同一?(个|家|拨)?(局|部门|单位|办|口子|衙门|机构|窗口|主管)|(局|部门|单位)[^,，。]{0,4}(一样|相同|重合|重叠|是同|有(?:什么|啥)?(?:区别|差别|不同))|(归|找|跑|去|由|给|是)(一|1)(个|家)(局|部门|单位|口子|衙门)(管|负责|办|就行)?(了)?(吗|么|吧|不|[?？]|$)`)
	// officeOneOf says it without the word for an office, after one was named.
	officeOneOf = pattern.MustCompile(`(同|是)一?(家|个|拨人)(管|负责|吗|么|吧|不|在管|来管|[^\pL]*$)|(也|还)(是|归|找)((它|他|她)|(这|那)(一)?(家|个局|个部门|个单位))`)
	// officeBoth stands between two things that a message names.
	officeBoth = pattern.MustCompile(`[^\P{Han}]{2}(和|跟|与|、|同)\p{Han}{2}`)
	// othersThere asks who else is named for the measure: 同条还列了谁.
	othersThere = pattern.MustCompile(`(?:同|这|那)(?:一)?条[^,，。]{0,4}(?:还|另外|别的)[^,，。]{0,5}(?:谁|哪(?:家|些|几)|什么(?:局|部门|单位))`)
	// officeWork asks how several divide the work.
	officeWork = pattern.MustCompile(`分工|(之间|里头|当中|这几家|那几家|他们|几家)[^,，。]{0,4}(谁|哪家)(是)?(牵头|为主|主办|主导|主责|打头)|各自?(管|负责|干|做)(哪|什么|啥)(一)?(块|段|摊|部分)?`)
)

// officesAsked hears what is asked of offices beside their names.
func (l *Plan) officesAsked() {
	if len(l.Entering()) > 0 || l.Want(want.Phone) {
		return
	}
	before := slices.ContainsFunc(l.Memory.Wants, func(w want.Want) bool { return w == want.Office || w == want.OfficeIn })
	if len(l.Offices) == 0 && l.Memory.Office != "" && officeIts.MatchString(l.Text) && len(l.NamedTopics()) == 0 {
		l.Offices = []string{l.Memory.Office}
	}
	left := officeOtherThan.FindString(l.Text)
	if left != "" && len(l.Offices) == 0 && before && len(l.NamedTopics()) == 0 && l.Memory.Office != "" {
		l.Offices = []string{l.Memory.Office} // 人社局管哪条 … 除了这条还有吗
	}
	if len(l.Offices) == 1 {
		l.Memory.Office = l.Offices[0]
	}
	if left != "" && len(l.Offices) > 0 {
		l.leavesOut(left)
	}
	if before && len(l.Offices) > 0 && len(l.Explicit()) == 0 && officeAmongThem.MatchString(l.Text) && !whichOnes.MatchString(l.Text) && len(l.Except) == 0 && !slices.Contains(l.Memory.Wants, want.OfficeIn) {
		if now := l.Memory.Subjects; len(now) > 0 && now[0].Measure > 0 {
			l.Measures, l.AmongThose = []int{now[0].Measure}, true
			l.Wants[want.Office], l.Guessed = true, false
			delete(l.Wants, want.Eligible) // 商务局有份没
		}
	}
	if before && len(l.Offices) == 0 && len(l.Explicit()) == 0 && len(l.lastMeasure()) == 1 && othersThere.MatchString(l.Text) {
		l.Measures = l.lastMeasure()
		l.Wants[want.Office], l.Guessed = true, false
	}
	if officeTheSame.MatchString(l.Text) || (before || l.Want(want.Office)) && officeOneOf.MatchString(l.Text) {
		if l.Same = l.bothOffices(); len(l.Same) == 0 && len(l.Explicit()) == 0 && len(l.lastMeasure()) == 1 && len(l.Offices) == 0 {
			l.Measures = l.lastMeasure() // two of one measure, and so of the same offices
			l.Wants[want.Office], l.Guessed = true, false
		}
	}
	l.Divided = officeWork.MatchString(l.Text) && !(len(l.Measures) > 1 && len(l.Offices) == 0 && reading.DealsWith.MatchString(l.Text) && !reading.ByWhom.MatchString(l.Text)) && (before || len(l.Offices) > 0 || len(l.Measures) > 0) && len(l.Same) == 0
}

// leavesOut takes the measures that are named only to be left out.
func (l *Plan) leavesOut(words string) {
	for _, digit := range sentence.NumberOf.FindAllString(words, -1) {
		l.Except = append(l.Except, int(sentence.Small(digit)))
	}
	if len(l.Except) == 0 && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0 {
		l.Except = []int{l.Memory.Subjects[0].Measure} // 别的条有没有它
	}
	l.Measures = slices.DeleteFunc(slices.Clone(l.Measures), func(n int) bool { return slices.Contains(l.Except, n) })
	l.Wants[want.OfficeIn], l.Guessed = true, false
}

// bothOffices are the two things or more whose offices are held against each other:
// those that the message names, one of them and what is spoken of, or the last
// that were worked out or listed.
func (l *Plan) bothOffices() []memory.Subject {
	var out []memory.Subject
	add := func(s memory.Subject) {
		if s.Measure > 0 && !slices.ContainsFunc(out, func(o memory.Subject) bool { return o.Measure == s.Measure }) {
			out = append(out, s)
		}
	}
	for _, s := range l.Explicit() {
		add(s)
	}
	for _, m := range l.Mentions {
		if len(l.Measures) == 0 && m.Named && m.Score >= reading.EnoughCue && officeBoth.MatchString(l.Text) {
			add(reading.About(m.Topic))
		}
	}
	if len(out) == 0 {
		shown := l.Memory.Shown
		for _, t := range shown[max(0, len(shown)-2):] {
			add(reading.About(t))
		}
	}
	if len(out) == 0 {
		for _, n := range l.Memory.Listed {
			add(memory.Subject{Measure: n})
		}
	}
	for _, s := range l.Memory.Subjects {
		if len(out) < 2 {
			add(s)
		}
	}
	if len(out) < 2 {
		return nil
	}
	slices.SortFunc(out, func(a, b memory.Subject) int { return a.Measure - b.Measure })
	return out
}

// dividedBetween is the measure whose offices are meant, where no office is named.
func (l *Plan) dividedBetween() []memory.Subject {
	out := slices.DeleteFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic == asked.Policy })
	if len(out) == 0 && len(l.Offices) == 0 && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0 {
		return l.Memory.Subjects[:1]
	}
	return out
}
