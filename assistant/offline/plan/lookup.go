package plan

import (
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// looksUp: somebody asks where a word stands: 有提到具身智能吗，在哪一条.
var looksUp = pattern.MustCompile(`提到|提及|讲到|说到|写到|出现|有没有(讲|说|提|写)|第几条|哪(一)?(条|句)|出处|在哪|(?:写|载|列|见|放)(?:在|于)(?:第)?(?:几|哪)`)

// quotedWords are words that a message puts in quotation marks, and placeAsked asks
// where they stand, or whether they do.
var (
	quotedWords = pattern.MustCompile(`[“"「『]([^“”"「」『』]{2,24})[”"」』]`)
	placeAsked  = pattern.MustCompile(`位置|出处|哪里?(出现|提到|写)|是(?:文件|政策)?(?:里|中)?哪(?:里|儿|一?段|一?部分)的(?:话|词|说法|内容|原话)|(?:出自|来自)(?:文件|政策)?哪|(出现|提到)(在|于)?哪|(放|落|写|摆)在(哪|第几|文件哪)|哪个标题|提法|字眼|(里头|里面)的词|第几(条|页|段)`)
)

// quotes tells whether a message asks for the place of words that it quotes from
// the policy: “数字应用第一城”这个提法落在文件哪个位置.
func (l *Plan) quotes(policy *knowledge.Document) bool {
	m := quotedWords.FindStringSubmatch(l.Text)
	return m != nil && len(l.Entering()) == 0 && !AndSoOn.MatchString(l.Text) && strings.Contains(strings.ToLower(policy.Text), m[1]) && (placeAsked.MatchString(quotedWords.ReplaceAllString(l.Text, "")) || lineAsked.MatchString(quotedWords.ReplaceAllString(l.Text, "")))
}

// lineAsked wants the line that some words stand in: 照原文念“自印发之日起”那一句.
var lineAsked = pattern.MustCompile(`(?:念|读|背|抄|引)[^,，。]{0,8}(?:那|这)(?:一)?(?:句|行)`)

// AndSoOn asks what the text's 等 takes in: “光模块等产品”，这个“等”等到谁为止.
var AndSoOn = pattern.MustCompile(`等字|[“"'‘「]等(?:产品|方式)?[”"'’」]|等(?:到)?谁|等(?:的是|的)?(?:什么|啥|哪些)`)
