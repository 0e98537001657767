package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Honest takes a refused wish back.
var Honest = pattern.MustCompile(`照实(?:报|算|写|填)|如实(?:报|算|写|填)|不(?:搞|弄|做|玩)(?:假|虚)|按(?:照)?(?:规矩|规定|政策|文件|章程)(?:来|算|是|能|该)*(?:多少|几)|开玩笑|合规|正规|合法|老实|真(有|实|的)|实打实|如实`)

// SaysMore: behind the greeting something is asked or wanted: 您好，我想咨询一下补助方面的事情.
func (r *Reading) SaysMore() bool {
	rest := greeted.ReplaceAllString(r.Text, "")
	return rest != r.Text && len(sentence.HanRune.FindAllString(rest, -1)) >= PlainQuestion && wantsOfUs.MatchString(rest) && !r.Thanks && !r.Identity
}

var (
	greeted   = pattern.MustCompile(`(?:你好|您好|哈喽|嗨|早上好|上午好|中午好|下午好|晚上好|hello|hi)(?:呀|啊|哇)?[,，。!！~ ]*`)
	wantsOfUs = pattern.MustCompile(`补[助贴]|奖[励补]|政策|原文|第.{1,2}条|金额|数额|领取|扶持|申报`)
)

// policyCovers asks of the text, and of nobody: 你这政策都管哪些方面.
var policyCovers = pattern.MustCompile(`(政策|文件|措施|条款)[^,，。]{0,4}管`)

// clauseNamed is asked what it says, and nobody else: 第十二条管啥.
var clauseNamed = pattern.MustCompile(`第[一二三四五六七八九十\d]+(条|款|项)`)

// ofMeasures: 九条各管啥 asks about the measures, and not who answers.
var ofMeasures = pattern.MustCompile(`(九|9|各|几|哪)(一)?条`)
