package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
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
	officeAmongThem = pattern.MustCompile(`(咋|怎么|为啥|为什么)(就)?(没|不在|漏)|^[^\pL]*(是不是|那)?(少|漏|缺)(了|掉)|(也|还|又)(归|由|属|找)[^,，。]{1,8}(管|负责)(吗|么|不|没)|(里头|里面|其中|当中)(也|都|又|到底)*(有没有|有|没有?|包不包括|包括|含不含|含)|(没|不|有没有|有|也|在|在不在|算不算|包不包括|含不含|包括|列|算)(在|挂|含|列|管|参与|负责|份|包括)?(里头|里面|内|其中|里边|里|上面?|名单|份|管|负责|参与)(里|上|内)?(了|的)?(吗|么|没有?|不|吧|啊|呀|[^\pL]*$)`)
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
func (l *plan) officesAsked() {
	if len(l.entering()) > 0 || l.want(wantPhone) {
		return
	}
	before := slices.ContainsFunc(l.memory.Wants, func(w Want) bool { return w == wantOffice || w == wantOfficeIn })
	if len(l.offices) == 0 && l.memory.Office != "" && officeIts.MatchString(l.text) && len(l.namedTopics()) == 0 {
		l.offices = []string{l.memory.Office}
	}
	left := officeOtherThan.FindString(l.text)
	if left != "" && len(l.offices) == 0 && before && len(l.namedTopics()) == 0 && l.memory.Office != "" {
		l.offices = []string{l.memory.Office} // 人社局管哪条 … 除了这条还有吗
	}
	if len(l.offices) == 1 {
		l.memory.Office = l.offices[0]
	}
	if left != "" && len(l.offices) > 0 {
		l.leavesOut(left)
	}
	if before && len(l.offices) > 0 && len(l.explicit()) == 0 && officeAmongThem.MatchString(l.text) && !whichOnes.MatchString(l.text) && len(l.except) == 0 && !slices.Contains(l.memory.Wants, wantOfficeIn) {
		if now := l.memory.Subjects; len(now) > 0 && now[0].Measure > 0 {
			l.measures, l.amongThose = []int{now[0].Measure}, true
			l.wants[wantOffice], l.guessed = true, false
			delete(l.wants, wantEligible) // 商务局有份没
		}
	}
	if before && len(l.offices) == 0 && len(l.explicit()) == 0 && len(l.lastMeasure()) == 1 && othersThere.MatchString(l.text) {
		l.measures = l.lastMeasure()
		l.wants[wantOffice], l.guessed = true, false
	}
	if officeTheSame.MatchString(l.text) || (before || l.want(wantOffice)) && officeOneOf.MatchString(l.text) {
		if l.same = l.bothOffices(); len(l.same) == 0 && len(l.explicit()) == 0 && len(l.lastMeasure()) == 1 && len(l.offices) == 0 {
			l.measures = l.lastMeasure() // two of one measure, and so of the same offices
			l.wants[wantOffice], l.guessed = true, false
		}
	}
	l.divided = officeWork.MatchString(l.text) && !(len(l.measures) > 1 && len(l.offices) == 0 && dealsWith.MatchString(l.text) && !byWhom.MatchString(l.text)) && (before || len(l.offices) > 0 || len(l.measures) > 0) && len(l.same) == 0
}

// leavesOut takes the measures that are named only to be left out.
func (l *plan) leavesOut(words string) {
	for _, digit := range numberOf.FindAllString(words, -1) {
		l.except = append(l.except, int(small(digit)))
	}
	if len(l.except) == 0 && len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Measure > 0 {
		l.except = []int{l.memory.Subjects[0].Measure} // 别的条有没有它
	}
	l.measures = slices.DeleteFunc(slices.Clone(l.measures), func(n int) bool { return slices.Contains(l.except, n) })
	l.wants[wantOfficeIn], l.guessed = true, false
}

// bothOffices are the two things or more whose offices are held against each other:
// those that the message names, one of them and what is spoken of, or the last
// that were worked out or listed.
func (l *plan) bothOffices() []Subject {
	var out []Subject
	add := func(s Subject) {
		if s.Measure > 0 && !slices.ContainsFunc(out, func(o Subject) bool { return o.Measure == s.Measure }) {
			out = append(out, s)
		}
	}
	for _, s := range l.explicit() {
		add(s)
	}
	for _, m := range l.mentions {
		if len(l.measures) == 0 && m.named && m.score >= enoughCue && officeBoth.MatchString(l.text) {
			add(about(m.topic))
		}
	}
	if len(out) == 0 {
		shown := l.memory.Shown
		for _, t := range shown[max(0, len(shown)-2):] {
			add(about(t))
		}
	}
	if len(out) == 0 {
		for _, n := range l.memory.Listed {
			add(Subject{Measure: n})
		}
	}
	for _, s := range l.memory.Subjects {
		if len(out) < 2 {
			add(s)
		}
	}
	if len(out) < 2 {
		return nil
	}
	slices.SortFunc(out, func(a, b Subject) int { return a.Measure - b.Measure })
	return out
}

// sameOffices says which offices two measures or more have in common.
func (p *Planner) sameOffices(l *plan) *letter {
	w := p.letter(assistant.Answered)
	var in []int
	common := slices.Clone(p.policy.Measure(l.same[0].Measure).Offices)
	equal := true
	for _, s := range l.same {
		m := p.policy.Measure(s.Measure)
		in = append(in, s.Measure)
		equal = equal && slices.Equal(cityOffices(m.Offices), cityOffices(p.policy.Measure(in[0]).Offices))
		common = slices.DeleteFunc(common, func(o string) bool { return !slices.Contains(m.Offices, o) })
	}
	switch common = cityOffices(common); {
	case equal:
		w.say("是的，" + ordinals(in) + "的责任单位一样。")
	case len(common) > 0:
		w.say("不完全一样，" + ordinals(in) + "都有的是" + strings.Join(common, "、") + "。")
	default:
		w.say("不是，" + ordinals(in) + "没有同一个市级责任单位。")
	}
	for _, n := range in {
		p.office(l, n, w)
	}
	return w
}

// cityOffices leaves out the districts, which every measure has.
func cityOffices(offices []string) []string {
	return slices.DeleteFunc(slices.Clone(offices), func(o string) bool { return strings.HasPrefix(o, "相关") })
}

// division says that the text divides no work between offices.
func (p *Planner) division(l *plan) *letter {
	w := p.letter(assistant.Answered)
	w.say("几个责任单位之间怎么分工、谁为主，文本没有写，只是列在一起；要看责任单位另行制定的实施细则。")
	w.citeClause(clauseRules)
	offices := l.offices
	if len(offices) == 1 && l.memory.Office != "" && l.memory.Office != offices[0] {
		offices = append(slices.Clone(offices), l.memory.Office) // 跟人社怎么分工, after 组织部
	}
	for _, m := range p.policy.Measures {
		named := slices.ContainsFunc(l.subjects, func(s Subject) bool { return s.Measure == m.Number })
		if named || len(l.subjects) == 0 && len(offices) > 0 && !slices.ContainsFunc(offices, func(o string) bool { return !slices.Contains(m.Offices, o) }) {
			p.office(l, m.Number, w)
		}
	}
	if len(w.measures) == 0 {
		w.about(0)
	}
	return w
}

// dividedBetween is the measure whose offices are meant, where no office is named.
func (l *plan) dividedBetween() []Subject {
	out := slices.DeleteFunc(l.explicit(), func(s Subject) bool { return s.Topic == asked.Policy })
	if len(out) == 0 && len(l.offices) == 0 && len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Measure > 0 {
		return l.memory.Subjects[:1]
	}
	return out
}
