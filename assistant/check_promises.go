package assistant

import (
	"regexp"
	"strings"
)

// A draft with selections, quotas and offices that decide: nobody can promise.
var (
	vow = regexp.MustCompile(`保证|承诺(您|你|一定|给)|(一定|肯定|必定|必然|绝对|百分之百|百分百|铁定|稳稳)(会|能|可以|可|给|拿|批|通过|发|到账|领)|包(过|拿|批|您|你)|稳拿|无条件|直接(发放|打款|到账|发给|打到)|(马上|立即|立刻|当天|很快)(就)?(会|能|可以)?(到账|发放|打款|拿到|领到)|(已经|已)(批准|获批|审核通过|批下来)|(?i:\bguarantee[sd]?\b|\bdefinitely\b|\bcertainly (?:get|receive)|\bwill (?:get|receive|be paid)\b|\bno conditions\b|unconditional)`)
	// boast is a vow that takes its doubt back itself.
	boast = regexp.MustCompile(`(没有?|毫无|无)(任何|一点|半点)?(悬念|疑问)|没有?任何问题`)
	// waiving tells that a demand need not be met.
	waiving = regexp.MustCompile(`(不用|无需|不需要|不必|无须|免于|不要求|不看|不管(有没有|是否))[^，。；！？,;]{0,12}(备案|证书|认定|评选|入选|自主知识产权|审核|申请|申报|达标|门槛|落地|发明|对接)|(?i:\bwithout (?:any )?(?:application|review|filing|certificate))`)
	// doubting words turn a vow into its opposite, or into a question.
	doubting = regexp.MustCompile(`不|没|未|无法|勿|别|非|难|吗|么|谁|任何人|(?i:\bnot?\b|n't\b|cannot|nobody|never)`)
)

// checkVows lets no promise out.
func checkVows(_ *Assistant, _ *Turn, _ *Reply, text string) *Objection {
	for _, at := range vow.FindAllStringIndex(text, -1) {
		rest := strings.Replace(statementAt(text, at[0]), text[at[0]:at[1]], "", 1)
		if !doubting.MatchString(rest) {
			return &Objection{"a promise: the text is a draft, and others decide", text[at[0]:at[1]]}
		}
	}
	if b := boast.FindString(text); b != "" {
		return &Objection{"a promise: the text is a draft, and others decide", b}
	}
	if w := waiving.FindString(text); w != "" {
		return &Objection{"a condition of the text that is waived", w}
	}
	return nil
}

// statementAt is the sentence at a place, an English one too.
func statementAt(text string, i int) string {
	sentence := sentenceAt(text, i)
	from := i - strings.LastIndexAny(text[:i], "。！？；!?;\n") - 1 // where it stands in the sentence; the marks' bytes do not matter much
	if from = min(max(from, 0), len(sentence)); strings.LastIndex(sentence[:from], ". ") >= 0 {
		sentence = sentence[strings.LastIndex(sentence[:from], ". ")+2:]
	}
	if end := englishStop.FindStringIndex(sentence); end != nil {
		sentence = sentence[:end[0]]
	}
	return sentence
}

var englishStop = regexp.MustCompile(`[a-z)]\.`)

var (
	// dates are those without a digit; money.Figures takes
	// small Chinese numerals for words.
	dates = regexp.MustCompile(`[一二三四五六七八九十]+月(?:份|底|初|中旬|上旬|下旬|末|[一二三四五六七八九十]+[日号])|[一二三四五六七八九十]+月(?:前|之前|起|开始)|(?:周|星期|礼拜)[一二三四五六日天]|(?:年底|月底|年末|季末|下周|下个?月|明年|近期|即日)(?:前|之前|起|内)?(?:截止|申报|提交|受理|报名|办结|到账|发放)`)
	// spans are numerals before a length of time, which claim something however small.
	spans = regexp.MustCompile(`[二两三四五六七八九十]+(?:年内|年以上|个月|年期|倍|周内|批次)`)
	// contacts are ways to reach somebody that the policy has none of.
	contacts = regexp.MustCompile(`(?i)(?:微信|QQ|qq)(?:号|群)|公众号|二维码|扫码|加(?:我|他|她)?微信|小程序|[a-z0-9_-]{2,}\s*(?:点|dot|。)\s*(?:com|cn|net|org|gov)\b|[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:app|dev|tech|ai|site|online|shop|wang|ren|biz|me|tv|cc|co)\b|//[a-z0-9]`)
)

// checkContacts lets only dates, terms and contacts pass that the policy or the
// user names, or that the reply says there are none of.
func checkContacts(a *Assistant, t *Turn, _ *Reply, text string) *Objection {
	known := a.Policy.Text + "\n" + t.userSaid()
	for _, c := range t.Calculations {
		known += "\n" + strings.Join(calculationTexts(c), "\n")
	}
	for _, pattern := range []*regexp.Regexp{dates, spans, contacts} {
		for _, at := range pattern.FindAllStringIndex(text, -1) {
			words := text[at[0]:at[1]]
			if !strings.Contains(known, words) && !denial.MatchString(sentenceAt(text, at[0])) {
				return &Objection{"a date, term or contact that no source names", words}
			}
		}
	}
	return nil
}
