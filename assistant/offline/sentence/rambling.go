package sentence

import (
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
)

// RamblingFrom is how many characters a message has at least that is looked through for asides.
const RamblingFrom = 70

// ClauseOf is one clause, with the marks behind it.
var ClauseOf = pattern.MustCompile(`[^,，。;；!！?？\n]*(?:[,，。;；!！?？\n]+|$)`)

// lastAsked is the last clause of a text that asks for something, with the one before it.
func lastAsked(text string) string {
	clauses := ClauseOf.FindAllString(text, -1)
	for i := len(clauses) - 1; i >= 0; i-- {
		if namesWhich.MatchString(clauses[i]) {
			return strings.Join(clauses[max(0, i-1):i+1], "")
		}
	}
	return text
}

var namesWhich = pattern.MustCompile(`哪|几条|几项|几个|列|挑|数一|报一|什么|啥`)

var (
	// sinceWhen tells for how long somebody has worked, lived or waited, and not how often money falls due: 入行才半年.
	sinceWhen = pattern.MustCompile(`(?:入行|入职|上任|到任|上岗|接手|接班|成立|开业|来|干|做|住|学|等|准备|筹备|休息?|养病|拖|犹豫|工作|结婚|退休|离职|请假|出差|度假|待|忙|跑|折腾)(?:这一?行|这个|福州|这里|公司|这边)?(?:了|才|不到|都|已经?|快|刚|也|有|大概|将近|差不多|满|过|要)*(?:半年|半个月|一?个月|[两三四五六七八九]个月|一年|[两三四五六七八九十]年)`)
	// tellsHowOften is in a clause that may tell how often an amount falls due.
	tellsHowOften = pattern.MustCompile(`¥|账|付|结|费|收|交|缴|租|买|花|销|营|卖|数|票|合同|钱|每|按|用|算|都`)
)

// inReach is a masked text without what tells for how long somebody did something; of a long one, what may tell how often
// its amount falls due.
func inReach(masked string) string {
	masked = sinceWhen.ReplaceAllString(masked, " ")
	if utf8.RuneCountInString(masked) < RamblingFrom || han.English(masked) {
		return masked
	}
	var b strings.Builder
	for _, c := range ClauseOf.FindAllString(masked, -1) {
		if tellsHowOften.MatchString(c) {
			b.WriteString(c)
		}
	}
	return b.String()
}
