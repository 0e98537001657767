package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
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
func (l *Plan) asksOfficePlace(*knowledge.Document) *memory.TextQuery {
	in := l.inView()
	if len(in) == 0 || len(l.Offices) > 0 || whichOnes.MatchString(strings.ReplaceAll(l.Text, "哪个", "")) && len(l.Measures) == 0 {
		return nil
	}
	before := slices.ContainsFunc(l.Memory.Wants, func(w want.Want) bool { return w == want.Office || w == want.OfficeIn })
	two := firstFew.FindStringSubmatch(l.Text)
	switch {
	case two != nil && (before || l.Want(want.Office)):
		return &memory.TextQuery{Kind: OfficePlaced, Measures: in, Place: 1, Most: int(sentence.Small(two[1]))}
	case firstOffice.MatchString(l.Text):
		return &memory.TextQuery{Kind: OfficePlaced, Measures: in, Place: 1, Most: 1}
	case lastOffice.MatchString(l.Text):
		return &memory.TextQuery{Kind: OfficePlaced, Measures: in, Place: -1, Most: 1}
	}
	return nil
}

var (
	ofThatOne = pattern.MustCompile(`(?:这|那|该)(?:一)?条|它(?:的)?(?:责任)?`)
	inOrNot   = pattern.MustCompile(`有份|在不在|在(?:里|内)|有没有|有(?:吗|么|没)|管(?:吗|么|不|没)|负责(?:吗|么|不)|算(?:吗|么|不)|列(?:了)?(?:吗|么|没)|没有?(?:份|吗|么)`)
	// withoutIt asks for the measures that an office just spoken of is not in.
	withoutIt = pattern.MustCompile(`(?:没有?|不含|不带|不包括|不归|没列|不是|缺|少了?)(?:它|他|她)(?:家|们)?(?:的|管|份|负责)?(?:的)?(?:那)?(?:几|些|哪)?(?:条|项)?|(?:它|他|她)(?:家)?(?:没|不)(?:在|管|挂|列|参与|占)(?:的|到)?`)
	// notListedIn: 工信局没被列进去的是哪些条.
	notListedIn = pattern.MustCompile(`(?:[^带]不带|不含|不包括|没有|没列|缺)[^,，。]{2,6}(?:局|委|办)的?(?:那)?(?:几|些|措施|条|有)|(?:没|不)(?:有)?(?:被)?(?:列|写|算|放|排|挂|管|在|归|参与|出现|牵涉|涉及)[^,，。]{0,4}(?:的|哪)|没有?它的|缺席|(?:局|委|办)[^,，。]{0,2}(?:没|无|不)(?:有)?(?:什么)?(?:关系|相干|沾边|份|管|负责|参与)`)
)

// orNot takes away what asks whether, and denies nothing: 商务局有没份 是哪条里的.
var orNot = strings.NewReplacer("有没有", "有", "有没", "有", "在不在", "在", "管不管", "管")

// asksOfficeIn hears whether an office is among those of the measure in view, and which measures it is not in.
func (l *Plan) asksOfficeIn(policy *knowledge.Document) *memory.TextQuery {
	before := slices.ContainsFunc(l.Memory.Wants, func(w want.Want) bool { return w == want.Office || w == want.OfficeIn })
	if before && len(l.Offices) == 0 && l.Memory.Office != "" && withoutIt.MatchString(l.Text) && len(l.Explicit()) == 0 {
		return &memory.TextQuery{Kind: OfficeNotIn, Office: l.Memory.Office}
	}
	if len(l.Offices) != 1 || !strings.Contains(policy.Text, l.Offices[0]) {
		return nil
	}
	if in := l.lastMeasure(); len(in) == 1 && len(l.Measures) == 0 && ofThatOne.MatchString(l.Text) && inOrNot.MatchString(l.Text) && !whichOnes.MatchString(l.Text) {
		return &memory.TextQuery{Kind: OfficeIn, Office: l.Offices[0], Measures: in}
	}
	if whichOnes.MatchString(l.Text) && notListedIn.MatchString(orNot.Replace(l.Text)) && len(l.Explicit()) == 0 {
		return &memory.TextQuery{Kind: OfficeNotIn, Office: l.Offices[0]}
	}
	return nil
}

// oneMeasure asks whether it is one measure, or which.
var oneMeasure = pattern.MustCompile(`(?:同)?一条(?:里|上|的|吗|么|不|[?？]|$)|(?:都|同时|一起)(?:在|管|挂|列|出现)[^,，。]{0,4}(?:哪|几)|哪(?:一|几)?(?:条|项)[^,，。]{0,6}(?:都|同时|一起)`)

// asksOfficesTogether hears which measures several offices share: 发改委跟招商办 一条的？
func (l *Plan) asksOfficesTogether(policy *knowledge.Document) *memory.TextQuery {
	if len(l.Offices) < 2 || len(l.Measures) > 1 || !oneMeasure.MatchString(l.Text) || slices.ContainsFunc(l.Offices, func(o string) bool { return !strings.Contains(policy.Text, o) }) {
		return nil
	}
	return &memory.TextQuery{Kind: OfficesShare, Offices: l.Offices}
}

// aloneInIt asks for what one office does by itself.
var aloneInIt = pattern.MustCompile(`(?:单独|独自|独家|一家|自己|唯一|只由|仅由|光由|单由)[^,，。]{0,6}(?:负责|挑|管|牵头|承担|扛|兜|做主|说了算)|(?:只有|仅有|就)[^,，。]{0,8}(?:一家|一个(?:部门|单位))(?:在)?(?:负责|管)`)

// asksOfficeAlone hears whether there is a measure that one office does by itself: 财政局一家单独负责的条款 有没有.
func (l *Plan) asksOfficeAlone(policy *knowledge.Document) *memory.TextQuery {
	if len(l.Offices) != 1 || len(l.Measures) > 0 || !aloneInIt.MatchString(l.Text) || !strings.Contains(policy.Text, l.Offices[0]) {
		return nil
	}
	return &memory.TextQuery{Kind: OfficeAlone, Offices: l.Offices}
}

// howManyOffices asks how many there are in the whole text.
var howManyOffices = pattern.MustCompile(`(?:一共|总共|通篇|全文|整份|全部|合计|拢共|文件|政策|九条)[^。]{0,10}(?:多少|几)(?:个|家)(?:市里|市级|市直|不同)?(?:的)?(?:责任)?(?:部门|单位|局|委办局)|(?:市里|市级|市直)?(?:责任)?(?:部门|单位|局)[^,，。]{0,4}(?:一共|总共|合计|拢共)[^,，。]{0,3}(?:多少|几)个|(?:多少|几)(?:个|家)(?:市里|市级|市直|不同)?(?:的)?(?:责任)?(?:部门|单位|局)[^。]{0,6}(?:一共|总共|通篇|全文|整份|去重|不重复)`)

func (l *Plan) asksOfficesInAll(*knowledge.Document) *memory.TextQuery {
	if len(l.Measures) > 0 || len(l.Offices) > 0 || l.hasTopic(l.Explicit()) || !howManyOffices.MatchString(l.Text) {
		return nil
	}
	return &memory.TextQuery{Kind: OfficesInAll}
}

// Numeral writes a small number, 三.
func Numeral(n int) string { return string([]rune(MeasureNumerals)[n]) }
