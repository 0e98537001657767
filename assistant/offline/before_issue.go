package offline

import (
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Whether what was spent before the policy is issued counts: 去年12月买的模型30万，政策出来还能补吗.

const (
	thePolicy = `(?:政策|文件|措施|办法|意见稿|新政)`
	itsIssue  = `(?:正式)?(?:出来|出台|下来|印发|发布|落地|施行|生效|实施)`
	spentWord = `(?:买|采购|花|投|付|签|租|用|发生|做|建|卖)`
)

var (
	// notOutYet tells that the policy comes after what was done.
	notOutYet = pattern.MustCompile(thePolicy + `[^,，。;；¥]{0,6}(?:还没(?:有)?|没|尚未|未)(?:正式)?(?:出|下|印发|发布|落地|施行|生效|实施)|` + thePolicy + `[^,，。;；¥]{0,4}(?:明年|后来|以后|后面|下半年|年底)?才(?:会|能)?(?:正式)?(?:出|下|印发|发布|落地|施行|生效|实施)`)
	// outLater: once it is out, or before it was.
	outLater    = pattern.MustCompile(thePolicy + itsIssue + `(?:了)?(?:以后|之后|后)?[,，]?(?:还|也|照样)?(?:能|可以|可不可以|能不能)(?:不能)?(?:补|算|领|申|报|拿|认|享受)`)
	beforeOut   = pattern.MustCompile(thePolicy + itsIssue + `(?:之前|以前|前)[^,，。;；¥]{0,6}` + spentWord + `|(?:印发|出台|施行|发布)(?:之前|以前|前)(?:就|已经)*(?:买|采购|花|投|付|签|租|发生)`)
	spentBefore = pattern.MustCompile(`(?:前年|去年|今年|上个?月|之前|以前|早就|已经|\d+月(?:份)?|年初)[^,，。;；]{0,8}` + spentWord)
	stillCounts = pattern.MustCompile(`还(?:能|可以|算|给|补)|算不算|算(?:吗|么|数|进去)|能(?:不能)?(?:补|算|领|申|报|拿|认|享受)[^,，。多几]{0,6}(?:吗|么|不|[?？]|$)|认不认|能不能|可不可以|追溯|有效`)
)

// beforeIssue tells whether that is asked.
func beforeIssue(l *plan.Plan) bool {
	text := l.Masked
	return stillCounts.MatchString(text) && (beforeOut.MatchString(text) || spentBefore.MatchString(text) && (notOutYet.MatchString(text) || outLater.MatchString(text)))
}
