package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Measures named by their place: 倒数第二条, 中间那条, 六条标题, 跳到五, 说岔了，是问三条. The message goes on
// with the number in the place's stead, so that whatever hears 第五条 hears it.

var (
	// fromEnd counts from the last; of sentences and paragraphs another counts.
	fromEnd = pattern.MustCompile(`倒数第([一二三四五六七八九1-9])(?:个)?(?:条|项|个措施)?`)
	ofText  = pattern.MustCompile(`^[^,，。]{0,2}(?:句|段|行|字|个字|部分|家|位|个(?:局|部门|单位))`)
	// inMiddle is the fifth of nine, where no shorter list was told.
	inMiddle = pattern.MustCompile(`(?:正|最)?(?:中间|当中|居中)的?(?:那|这)?(?:一)?条`)
	// bareNth is a number that stands for a measure by what is asked of it: 六条标题.
	bareNth = pattern.MustCompile(`(^|[，,、。：:；;？?！!\s])(?:那|再|还有|看|说|问|查|讲)?(?:的)?([一二三四五六七八九1-9])条(?:的)?(?:那个|这个)?(标题|题目|名字|叫什么|叫啥|谁|归|哪|部门|单位|封顶|上限|顶|比例|讲|写|说|内容|是|有|跟|和|同|呢|原文|怎么)`)
	// ofOneOnly is asked of one measure: 九条标题 is of all nine.
	ofOneOnly = pattern.MustCompile(`^(?:谁|归|跟|和|同)$`)
	// bareNine is the ninth where one measure was spoken of before; else all nine are meant.
	bareNine = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|还有)?九条(?:呢)?[^\pL\pN]*$`)
	// goesTo leaves for another measure.
	goesTo = pattern.MustCompile(`^[^\pL\pN]*(?:那|好|行|嗯|再|然后|接着|先)?(?:跳到|跳去|跳|换到|换成|换|转到|翻到|翻|挪到|再看|看看|看|再说|说说|再问|问|下一个|来)(?:第)?([一二三四五六七八九1-9])(?:条)?(?:吧|呢|看看|的)?[^\pL\pN]*$|^[^\pL\pN]*(?:那)?(?:第)?([一二三四五六七八九1-9])条(?:也|再|呢)*(?:报|念|说|查|看|来|讲)(?:一)?(?:下|个|遍|声)?(?:吧)?[^\pL\pN]*$`)
	// meantNth puts the number right.
	meantNth = pattern.MustCompile(`(?:[说问讲写记搞弄看打](?:岔|错|串|混)了?|口误|不对|不是)[^一二三四五六七八九\d]{0,8}(?:是|问|要|该)[^一二三四五六七八九\d]{0,3}(?:第)?([一二三四五六七八九1-9])条[^\pL\pN]*$`)
	// rightNth puts it right in the same message: 第六条 单位 …打错 是第七条.
	rightNth = pattern.MustCompile(`第?([一二三四五六七八九1-9])条([^一二三四五六七八九\d]{0,12}?)[.…,，、\s]*(?:[打说写看问输]错(?:了)?|口误|不对)[^一二三四五六七八九\d]{0,6}第?([一二三四五六七八九1-9])条`)
	// beyondNine is a number that no measure has: 十二条写了什么.
	beyondNine = pattern.MustCompile(`(^|[^第一二三四五六七八九十百\d])(十[一二三四五六七八九]?|1\d)条(?:的)?(写|讲|说|是|有|里|呢|规定|标题|内容)`)
	measureEN  = pattern.MustCompile(`(?i)\b(?:measure|article|clause|item)\s+(ten|eleven|twelve|thirteen|fourteen|fifteen)\b`)
	placeEN    = pattern.MustCompile(`(?i)\bthe (?:one|measure) in the middle\b|\bthe middle (?:one|measure)\b`)
	lastEN     = pattern.MustCompile(`(?i)\bthe (?:very )?last (?:one|measure)\b`)
)

var numbersEN = map[string]string{"ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15"}

// byOrdinal is a message with the numbers of the measures that it names by their place; "" if it names none so.
func (l *Plan) byOrdinal(message string) string {
	if len(l.Sums) > 0 {
		return ""
	}
	out := soMuchOfEach.ReplaceAllString(message, "每条${1}")
	message = out
	if m := fromEnd.FindStringSubmatchIndex(out); m != nil && !ofText.MatchString(out[m[1]:]) {
		if n := reading.MeasuresInPolicy + 1 - int(sentence.Small(out[m[2]:m[3]])); n >= 1 {
			out = onlyNine.ReplaceAllString(out[:m[0]], "") + Ordinal(n) + out[m[1]:]
		}
	}
	if len(l.Memory.Listed) == 0 {
		out = inMiddle.ReplaceAllString(out, Ordinal(reading.MeasuresInPolicy/2+1))
		if l.English {
			out = lastEN.ReplaceAllString(placeEN.ReplaceAllString(out, "measure 5"), "measure 9")
		}
	}
	out = rightNth.ReplaceAllString(out, "第${3}条$2")
	if bareNine.MatchString(out) && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0 && len(l.Memory.Items) == 0 {
		return Ordinal(reading.MeasuresInPolicy)
	}
	if m := goesTo.FindStringSubmatch(out); m != nil && len(l.Memory.Subjects) > 0 && len(l.Memory.Items) == 0 {
		return Ordinal(int(sentence.Small(m[1] + m[2]))) // what was asked of the one before is asked of this
	}
	if m := meantNth.FindStringSubmatch(out); m != nil && len(l.Memory.Subjects) > 0 {
		return Ordinal(int(sentence.Small(m[1])))
	}
	if m := bareNth.FindStringSubmatch(out); m != nil && (m[2] != "九" && m[2] != "9" || ofOneOnly.MatchString(m[3])) {
		out = bareNth.ReplaceAllString(out, "${1}第${2}条$3")
	}
	out = beyondNine.ReplaceAllString(out, "${1}第${2}条$3")
	if m := measureEN.FindStringSubmatch(out); m != nil {
		out = strings.Replace(out, m[1], numbersEN[strings.ToLower(m[1])], 1)
	}
	out = l.byOther(out)
	if out == message {
		return ""
	}
	return out
}

// soMuchOfEach asks for so many words of every measure, and not for the first.
var soMuchOfEach = pattern.MustCompile(`(?:每|各)?一条((?:就|只|都|大概)?(?:讲|说|写|用|给|念|介绍|概括)(?:个|上|成)?(?:一两|两三|[一两三几])句)`)

// calledAs is what a support goes by, so that the tables hear it.
var calledAs = map[asked.Topic]string{
	asked.VerticalModel: "买模型的补助", asked.PlatformAward: "平台认定奖励", asked.PlatformService: "平台服务收入补助", asked.Research: "研发配套",
	asked.Industrial: "工业互联网项目补助", asked.Scenario: "典型应用场景奖励", asked.Computing: "算力补助", asked.Talent: "领军人才待遇",
	asked.Training: "职业技能培训补贴", asked.Product: "产品销售奖励",
}

var (
	// theOther is the other of two: 另一类呢.
	theOther = pattern.MustCompile(`^(?:那|那么|还有)?另(?:外)?(?:的)?(?:一|那)?(?:一)?(?:类|种|个|项|笔|块|样)(?:钱|补助|奖励)?`)
	// paidOneTime and paidEachYear name a support by how often it is paid: 只给一回的那个.
	paidOneTime  = pattern.MustCompile(`^(?:那|那么)?(?:只|就)?(?:给|补|发|领)?(?:一次性|一回|一次)(?:给|补|发)?的(?:那)?(?:个|笔|种|项|条)?`)
	paidEachYear = pattern.MustCompile(`^(?:那|那么)?(?:每年|逐年|年年|按年)(?:都)?(?:按收入|按服务收入)?(?:给|补|发|有)?的(?:那)?(?:个|笔|种|项|条)?`)
)

// byOther names a support of the measure spoken of last in the place of 另一类, or of how often it is paid.
func (l *Plan) byOther(message string) string {
	in := l.lastMeasure()
	if len(in) == 0 || len(l.Memory.Shown) > 0 || len(l.Measures) > 0 || l.hasTopic(l.Explicit()) {
		return message
	}
	of := func(has func(*sheets.Sheet) bool) string {
		name := ""
		for _, s := range sheets.OfTopics {
			if has(s) {
				if name != "" {
					return "" // which is meant?
				}
				name = calledAs[s.Topic]
			}
		}
		return name
	}
	for _, by := range []struct {
		words *pattern.Pattern
		name  string
	}{
		{theOther, of(func(s *sheets.Sheet) bool { return s.Measure == in[0] && s.Topic != l.Memory.Subjects[0].Topic })},
		{paidOneTime, of(func(s *sheets.Sheet) bool { return strings.Contains(s.Gist, "一次性") })},
		{paidEachYear, of(func(s *sheets.Sheet) bool { return strings.Contains(s.Again, "每年依据") })},
	} {
		if at := by.words.FindStringIndex(message); at != nil && by.name != "" {
			return by.name + message[at[1]:]
		}
	}
	return message
}

// onlyNine says of how many the measure is counted.
var onlyNine = pattern.MustCompile(`(?:一共|总共|全部)?(?:九|9)条(?:措施)?(?:里头|里面|里|中|当中)?[,，]?$`)
