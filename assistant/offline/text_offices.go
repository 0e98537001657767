package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Offices by their place, whether one is among those of a measure, what several share, how many there are.

var (
	firstOffice = pattern.MustCompile(`(?:打头|排头|领头|带头|排(?:在)?(?:最)?(?:前面|第一|前)|列(?:在)?(?:最)?(?:前面|第一)|第一个|头一个|首个|首位|排首位)(?:的)?(?:那)?(?:一)?(?:个|家)?(?:责任)?(?:局|部门|单位|委|办)|(?:打头|排头|领头|排第一|排最前|列第一)(?:的)?是(?:哪|谁|什么)|(?:局|部门|单位)[^,，。]{0,4}(?:打头|排头|领头|排第一|排最前|列第一)|谁(?:打头|排头|排第一|排最前|列第一)`)
	firstFew    = pattern.MustCompile(`排?前([两二三])(?:个|家|位)`)
	lastOffice  = pattern.MustCompile(`(?:排|列)(?:在)?(?:最后|末尾|末位)(?:的)?(?:那)?(?:个|家)?(?:是|局|部门|单位)|(?:最后|末尾|排末|垫底|最末)(?:的)?(?:一|那)?(?:个|家)?(?:责任)?(?:局|部门|单位|委|办)|(?:局|部门|单位)[^,，。]{0,3}(?:排最后|垫底)`)
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
	notListedIn = pattern.MustCompile(`(?:[^带]不带|不含|不包括|没有|没列|缺)[^,，。]{2,6}(?:局|委|办)的?(?:那)?(?:几|些|措施|条|有)|(?:没|不)(?:有)?(?:被)?(?:列|写|算|放|排|挂|管|在|归|参与|出现|牵涉|涉及)[^,，。]{0,4}(?:的|哪)|没有?它的|缺席`)
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
	if in := l.lastMeasure(); len(in) == 1 && len(l.measures) == 0 && ofThatOne.MatchString(l.text) && inOrNot.MatchString(l.text) && !whichOnes.MatchString(l.text) {
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

// aloneInIt asks for what one office does by itself.
var aloneInIt = pattern.MustCompile(`(?:单独|独自|独家|一家|自己|唯一|只由|仅由|光由|单由)[^,，。]{0,6}(?:负责|挑|管|牵头|承担|扛|兜|做主|说了算)|(?:只有|仅有|就)[^,，。]{0,8}(?:一家|一个(?:部门|单位))(?:在)?(?:负责|管)`)

// asksOfficeAlone hears whether there is a measure that one office does by itself: 财政局一家单独负责的条款 有没有.
func (l *plan) asksOfficeAlone(policy *knowledge.Document) *TextQuery {
	if len(l.offices) != 1 || len(l.measures) > 0 || !aloneInIt.MatchString(l.text) || !strings.Contains(policy.Text, l.offices[0]) {
		return nil
	}
	return &TextQuery{Kind: OfficeAlone, Offices: l.offices}
}

// sayOfficeAlone says which measures an office does by itself, and beside whom it stands in the others.
func (p *Planner) sayOfficeAlone(q *TextQuery, w *letter) {
	office := q.Offices[0]
	alone := p.officesAre(func(o []string) bool { return len(o) == 1 && o[0] == office }, w)
	if len(alone) > 0 {
		w.say("只由" + office + "一家负责的是" + ordinals(alone) + "。")
		return
	}
	w.say("没有哪一条只由" + office + "一家负责，都是和别的单位一起：")
	for _, n := range p.officesAre(func(o []string) bool { return slices.Contains(o, office) }, w) {
		w.say("- " + w.heading(n) + "：" + strings.Join(p.policy.Measure(n).Offices, "、"))
	}
}

// howManyOffices asks how many there are in the whole text.
var howManyOffices = pattern.MustCompile(`(?:一共|总共|通篇|全文|整份|全部|合计|拢共|文件|政策|九条)[^。]{0,10}(?:多少|几)(?:个|家)(?:市里|市级|市直|不同)?(?:的)?(?:责任)?(?:部门|单位|局|委办局)|(?:市里|市级|市直)?(?:责任)?(?:部门|单位|局)[^,，。]{0,4}(?:一共|总共|合计|拢共)[^,，。]{0,3}(?:多少|几)个|(?:多少|几)(?:个|家)(?:市里|市级|市直|不同)?(?:的)?(?:责任)?(?:部门|单位|局)[^。]{0,6}(?:一共|总共|通篇|全文|整份|去重|不重复)`)

func (l *plan) asksOfficesInAll(*knowledge.Document) *TextQuery {
	if len(l.measures) > 0 || len(l.offices) > 0 || l.hasTopic(l.explicit()) || !howManyOffices.MatchString(l.text) {
		return nil
	}
	return &TextQuery{Kind: OfficesInAll}
}

// sayOfficePlaced says which offices stand at a place.
func (p *Planner) sayOfficePlaced(q *TextQuery, w *letter) {
	first := map[string]bool{}
	for _, n := range q.Measures {
		m := p.policy.Measure(n)
		offices := m.Offices
		which := "排在最前面的责任单位"
		if q.Place < 0 {
			offices, which = offices[len(offices)-1:], "排在最后的责任单位"
		} else {
			offices = offices[:min(max(q.Most, 1), len(offices))]
			if len(offices) > 1 {
				which = "排在前" + numeral(len(offices)) + "位的责任单位"
			}
		}
		first[offices[0]] = true
		w.say(w.heading(n) + which + "是" + strings.Join(offices, "、") + "。")
		w.citeAt(m.Responsibility.Whole())
		w.about(n)
	}
	if len(q.Measures) > 1 {
		same := "不是同一家："
		if len(first) == 1 {
			same = "是同一家："
		}
		w.lines = append([]string{same}, w.lines...)
	}
	w.say("文本只是把责任单位列在一起，谁牵头、怎么分工没有写。")
}

// sayOfficeIn says whether an office is among those of a measure.
func (p *Planner) sayOfficeIn(q *TextQuery, w *letter) {
	m := p.policy.Measure(q.Measures[0])
	said := "不在：" + w.heading(m.Number) + "的责任单位里没有" + q.Office
	if slices.Contains(m.Offices, q.Office) {
		said = "在：" + q.Office + "是" + w.heading(m.Number) + "的责任单位"
	}
	w.say(said + "。责任单位是" + strings.Join(m.Offices, "、") + "。")
	w.citeAt(m.Responsibility.Whole())
	w.about(m.Number)
}

// officesAre are the measures whose offices are so, cited for it, whatever the answer.
func (p *Planner) officesAre(so func(offices []string) bool, w *letter) (in []int) {
	for _, m := range p.policy.Measures {
		w.citeAt(m.Responsibility.Whole())
		if so(m.Offices) {
			in = append(in, m.Number)
		}
	}
	w.about(in...)
	return in
}

// sayOfficeNotIn says which measures an office is not in.
func (p *Planner) sayOfficeNotIn(office string, w *letter) {
	out := p.officesAre(func(o []string) bool { return !slices.Contains(o, office) }, w)
	if len(out) == 0 {
		w.say("没有：每一条的责任单位里都有" + office + "。")
		return
	}
	w.say("责任单位里没有" + office + "的是" + ordinals(out) + "。")
}

// sayOfficesShare says which measures several offices share.
func (p *Planner) sayOfficesShare(q *TextQuery, w *letter) {
	in := p.officesAre(func(o []string) bool {
		return !slices.ContainsFunc(q.Offices, func(one string) bool { return !slices.Contains(o, one) })
	}, w)
	named := strings.Join(q.Offices, "、")
	if len(in) == 0 {
		w.say("没有哪一条的责任单位里同时有" + named + "：")
		for _, o := range q.Offices {
			its := p.officesAre(func(all []string) bool { return slices.Contains(all, o) }, w)
			w.say("- " + o + "是" + ordinals(its) + "的责任单位")
		}
		return
	}
	w.say("责任单位里同时有" + named + "的是" + ordinals(in) + "。")
	for _, n := range in {
		w.say("- " + w.heading(n) + "：" + strings.Join(p.policy.Measure(n).Offices, "、"))
	}
}

// sayOffices says how many offices the text names, each once.
func (p *Planner) sayOffices(w *letter) {
	var all []string
	unnamed := ""
	for _, m := range p.policy.Measures {
		w.citeAt(m.Responsibility.Whole())
		for _, o := range cityOffices(m.Offices) {
			switch {
			case strings.Contains(o, "各有关"):
				unnamed += ordinal(m.Number) + "另外写了“" + o + "”，没有逐个点名；"
			case !slices.Contains(all, o):
				all = append(all, o)
			}
		}
	}
	w.say(fmt.Sprintf("责任单位里点了名的市级单位，去掉重复一共%d个：%s。%s区县只写“相关县（市）区”。", len(all), strings.Join(all, "、"), unnamed))
	w.about(0)
}

// numeral writes a small number, 三.
func numeral(n int) string { return string([]rune(measureNumerals)[n]) }
