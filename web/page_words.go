package web

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

const numerals = "〇一二三四五六七八九"

// numeral returns the Chinese numeral of a measure.
func numeral(measure int) string {
	if runes := []rune(numerals); measure >= 0 && measure < len(runes) {
		return string(runes[measure])
	}
	return strconv.Itoa(measure)
}

// clauseName says a clause's id as people do: 第六条.
func clauseName(id string) string {
	number, _, _ := strings.Cut(id, ".")
	n, err := strconv.Atoi(number)
	if err != nil || n == 0 {
		return "总则与附则"
	}
	return "第" + numeral(n) + "条"
}

var outcomeWords = map[tools.Outcome]string{
	tools.Computed: "按公式可补", tools.UpTo: "最高可得", tools.Fixed: "入选可得",
	tools.None: "市里不补", tools.Refer: "转省级政策", tools.Incomplete: "还缺数据",
}

func outcomeWord(o tools.Outcome) string { return outcomeWords[o] }

func conditionWord(s tools.Status) string {
	return map[tools.Status]string{tools.Met: "满足", tools.Unmet: "不满足", tools.Unknown: "待确认"}[s]
}

func conditionMark(s tools.Status) string {
	return map[tools.Status]string{tools.Met: "✓", tools.Unmet: "✗", tools.Unknown: "?"}[s]
}

// sumOf shows a calculation's amount, or its range.
func sumOf(c *tools.Calculation) string {
	switch {
	case c.Amount == nil:
		return ""
	case c.Low != nil && !c.Low.Equal(*c.Amount):
		return c.Low.Format() + " – " + c.Amount.Format() + "元"
	default:
		return c.Amount.Format() + "元"
	}
}

func yuan(a money.Amount) string { return a.Format() + "元" }

// tagsOfAnswer is all that an answer's Markdown may become. No link, no image,
// no attribute: nothing that loads or runs.
var tagsOfAnswer = func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
		"h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td")
	return p
}()

// answerMarkdown knows no raw HTML and no link: what looks like one stays text.
var answerMarkdown = goldmark.New(goldmark.WithParser(parser.NewParser(
	parser.WithBlockParsers(
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(parser.NewListParser(), 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewBlockquoteParser(), 800),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	),
	parser.WithInlineParsers(
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(parser.NewEmphasisParser(), 500),
	),
)), goldmark.WithExtensions(extension.Table))

// ParseAnswer reads an answer's Markdown as the page does, for other ways of showing it.
func ParseAnswer(source []byte) ast.Node {
	return answerMarkdown.Parser().Parse(text.NewReader(source))
}

// markdown renders an answer's text for a page without JavaScript.
func markdown(answer string) template.HTML {
	var out strings.Builder
	if err := answerMarkdown.Convert([]byte(answer), &out); err != nil {
		return template.HTML(template.HTMLEscapeString(answer))
	}
	return template.HTML(tagsOfAnswer.Sanitize(out.String()))
}

func recurrenceWord(r tools.Recurrence) string {
	return map[tools.Recurrence]string{tools.OneOff: "一次性", tools.Yearly: "按年度数计算", tools.Unstated: "文本没写补几次"}[r]
}

func certaintyWord(c tools.Certainty) string {
	return map[tools.Certainty]string{tools.ByFormula: "按公式算得出", tools.CeilingOnly: "只有上限", tools.ByCompetition: "有名额，不一定都能得"}[c]
}

func certaintyNote(c tools.Certainty) string {
	return map[tools.Certainty]string{
		tools.ByFormula:     "条件满足、审核通过后，按公式就是这个数",
		tools.CeilingOnly:   "文本只写了最高多少，实际由责任单位核定",
		tools.ByCompetition: "全市一年名额有限，够条件不等于一定有；要评选的，评上了才有",
	}[c]
}

// standsAs says of one result what a heading says of a group: how firm it is, and
// how often it comes, as far as the text says. A result that is not there is neither.
func standsAs(c *tools.Calculation) string {
	if c.Amount == nil {
		return "还缺数据，没有算出"
	}
	return certaintyWord(c.Certainty) + " · " + recurrenceWord(c.Recurrence)
}

// totalWord names a picture's total: what it is at most, or only what is reckoned so far.
func totalWord(p *assess.Picture) string {
	if p.Lacking > 0 {
		return "已算出的合计"
	}
	return "最多合计"
}

// totalNote says what a picture's total rests on, and what it still lacks.
func totalNote(p *assess.Picture) string {
	const rests = "条件都满足、上限给足、名额都轮到时；按年度数计算的只算一年"
	if p.Lacking > 0 {
		return lackingWord(p.Lacking) + "，合计未完。算出的这些，也要" + rests
	}
	return rests
}

func lackingWord(n int) string { return "还缺" + strconv.Itoa(n) + "项数据" }

// sayAmount writes a sum twice where that helps the ear: 42,500元（4.25万元）.
func sayAmount(a money.Amount) string {
	full := yuan(a)
	if short := a.Chinese(); short != full {
		return full + "（" + short + "）"
	}
	return full
}

// fourDigits writes a hash in groups, for whoever has to type it.
func fourDigits(hash string) string {
	var out []string
	for len(hash) > 4 {
		out, hash = append(out, hash[:4]), hash[4:]
	}
	return strings.Join(append(out, hash), " ")
}

// figures are the values that a calculation was made with, conditions left out:
// a card lists those with what became of them.
func figures(c *tools.Calculation) []tools.Given {
	return slices.DeleteFunc(slices.Clone(c.Given), func(g tools.Given) bool {
		_, condition := c.Inputs[g.Input].(bool)
		return condition
	})
}

// calcLink is the address of a calculation's own page, with its inputs.
func calcLink(c *tools.Calculation) template.URL {
	return template.URL("/calc/" + c.Tool + "?" + inputsIn(c).Encode()) // our own encoding
}

// actWord says what a message was taken to want, as the hit-test view shows it.
// It is a guess of the program's, and must not be read as a judgement of who called.
func actWord(act string) string {
	word, ok := map[asked.Act]string{
		asked.Amount: "问能拿多少", asked.Terms: "问条款内容", asked.Eligible: "问够不够条件", asked.Office: "问找哪个部门", asked.Validity: "问什么时候有效",
		asked.Overview: "问有哪些措施", asked.Compare: "比哪个多", asked.Target: "问要花多少才拿到", asked.Stack: "问能不能一起拿", asked.Why: "问为什么", asked.Process: "问怎么申报",
		asked.Fact: "只说了情况", asked.Correct: "更正前面的话", asked.Unsure: "不确定", asked.Smalltalk: "像是招呼或闲聊", asked.Outside: "像是政策之外的事", asked.Forbidden: "像是想改数或要保证",
	}[asked.Act(act)]
	if !ok {
		return act
	}
	return word
}
