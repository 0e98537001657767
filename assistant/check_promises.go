package assistant

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// A draft with selections, quotas and offices that decide: nobody can promise.
var (
	vow = pattern.MustCompile(`保证|承诺(您|你|一定|给)|(一定|肯定|必定|必然|绝对|百分之百|百分百|铁定|稳稳)(会|能|可以|可|给|拿|批|通过|发|到账|领)|包(过|拿|批|您|你)|稳拿|无条件|直接(发放|打款|到账|发给|打到)|(马上|立即|立刻|当天|很快)(就)?(会|能|可以)?(到账|发放|打款|拿到|领到)|(已经|已)(批准|获批|审核通过|批下来)|(?i:\bguarantee[sd]?\b|\bdefinitely\b|\bcertainly (?:get|receive)|\bwill (?:get|receive|be paid)\b|\bno conditions\b|unconditional)`)
	// settled says that what others decide is decided, or needs no deciding.
	settled = pattern.MustCompile(`十拿九稳|妥妥|铁板钉钉|板上钉钉|定局|跑不(了|掉)|没跑|包在我|尽管放心|您?放心吧?[，,]|人人有份|都有份|确保您|必(能|可)(获|得|领|拿|补)|稳了|胜券|把握十足|` +
		`(您|你|贵公司|您公司)[^，。；]{0,8}(已经?|会被|将被|必将?)[^，。；]{0,4}(批准|获批|入选|获得认定|认定|通过|到账|拨付|发放|立项)|` +
		`(申请|补助款?|资金|款项|钱|奖励)[^，。；]{0,10}(会|将|必|已经?)[^，。；]{0,8}(被批准|批下来|到账|拨付|拨下来|发放|发下来|打到|打给)|` +
		`(只要|提交|递交|交了|一申请)[^，。；]{0,10}(就|即可?|便)(有钱|能拿|可得|获得|能领|可领|补|给|到账|享受)|直接(领|拿|拨|获|享受)|市里(就)?会(给|补)|会给您(补|钱|发)|` +
		`(?i:sure to (?:get|receive)|done deal|has been approved|will be approved|for sure|no doubt|is yours)`)
	// boast is a vow that takes its doubt back itself.
	boast = pattern.MustCompile(`(没有?|毫无|无)(任何|一点|半点)?(悬念|疑问)|没有?任何问题`)
	// waiving tells that a demand need not be met.
	waiving = pattern.MustCompile(`(不用|无需|不需要|不必|无须|免于|不要求|不看|不管(有没有|是否))[^，。；！？,;]{0,12}(备案|证书|认定|评选|入选|自主知识产权|审核|申请|申报|达标|门槛|落地|发明|对接)|` +
		`(没有?|未|不|无)[^，。；！？,;]{0,6}(备案|证书?|认定|入选|评选|知识产权|达标|企业)[^，。；！？,;]{0,6}(也|都|照样|同样|一样)(能|可以|可|给|行|有|算)|(备案|证书|认定|入选|落地)[^，。；]{0,3}(与否|没关系|无所谓|不重要|可以后补|后补)|` +
		`不(备案|认定|入选|落地)(没关系|也行|也可以)|不设(门槛|上限|名额)|(外地|外省|个人|非企业)[^，。；]{0,6}(也|同样|都|一样)(能|可以|可|适用|行)(申|享|领|拿|补|$)?|没有?(购买|买)[^，。；]{0,4}也(能|可以)|先(拿|领|发)[^，。；]{0,4}后(补|交)|归[^，。；]{1,5}也行|` +
		`(?i:\bwithout (?:any )?(?:application|review|filing|certificate)|no (?:filing|certificate|application) (?:is )?(?:needed|required))`)
	// supposing: it is said under a condition.
	supposing = pattern.MustCompile(`如果|若|假如|是否|需|须|要|经|才|后|前提|条件|可能|或许|最多|最高|(?i:\bif\b|\bonce\b|\bmay\b)`)
	// doubting words turn a vow into its opposite, or into a question.
	doubting = pattern.MustCompile(`不|没|未|无法|勿|别|非|难|吗|么|谁|任何人|(?i:\bnot?\b|n't\b|cannot|nobody|never)`)
)

// checkVows lets no promise out.
func checkVows(_ *Assistant, _ *Turn, _ *Reply, text string) *Objection {
	for _, p := range []*pattern.Pattern{vow, settled} {
		for _, at := range p.FindAllStringIndex(text, -1) {
			rest := strings.Replace(statementAt(text, at[0]), text[at[0]:at[1]], "", 1)
			if !doubting.MatchString(rest) && !(p == settled && supposing.MatchString(rest)) {
				return &Objection{"a promise: the text is a draft, and others decide", text[at[0]:at[1]]}
			}
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

var englishStop = pattern.MustCompile(`[a-z)]\.`)

var (
	// dates are those without a digit; money.Figures takes
	// small Chinese numerals for words.
	dates = pattern.MustCompile(`\d{1,2}月\d{1,2}[日号]|[一二三四五六七八九十]+月(?:份|底|初|中旬|上旬|下旬|末|[一二三四五六七八九十]+[日号])|[一二三四五六七八九十]+月(?:前|之前|起|开始)|(?:周|星期|礼拜)[一二三四五六日天]|(?:年底|月底|年末|季末|下周|下个?月|明年|近期|即日)(?:前|之前|起|内)?(?:截止|申报|提交|受理|报名|办结|到账|发放)`)
	// windows are when and for how long one may apply, or waits.
	windows = pattern.MustCompile(`(申报|受理|审核|公示|拨付|发放|截止|办结|到账|申请)(期|时间|大?约|要|需|为|在|是)*[^，。；]{0,3}(一|两|三|半|几)个?(月|周|季度|年|星期)|(一|两|三|半|几)个?(月|周|季度|星期)(内|左右|后)?[^，。；]{0,2}(拨付|发放|办结|到账|受理)|(本|下|每|上)(个?月|周|季度?|逢)[^，。；]{0,6}(申报|受理|截止|发放|公布|开放)|(春节|国庆|五一|元旦|中秋|端午)|(窗口|名单|通道|系统)(已经?|现已)|(满|缴)(一|半|两|三|五)年|[一两三四五六]份(材料|文件)`)
	// spans are numerals before a length of time, which claim something however small.
	spans = pattern.MustCompile(`满\s*[\d一两二三四五六七八九十]+\s*(?:年|个月)|[二两三四五六七八九十]+(?:年内|年以上|个月|年期|倍|周内|批次)`)
	// contacts are ways to reach somebody that the policy has none of.
	contacts = pattern.MustCompile(`(?i)(?:微信|QQ|qq)(?:号|群)|微信|公众号|二维码|扫码|(?:政务|惠企|服务)(?:服务)?(?:网|平台)|闽政通|e福州|官网|官方网站|网站|短信|客服|[\p{Han}](?:科长|主任|处长|局长|经理|老师|工作人员小)|[路街巷道]\d+号|\d+号楼|(?:到|去|前往)[\p{Han}]{2,8}(?:路|街|口|大厦|广场|楼)(?:办理|提交|申报|咨询)|加(?:我|他|她)?微信|小程序|[a-z0-9_-]{2,}\s*(?:点|dot|。)\s*(?:com|cn|net|org|gov)\b|[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:app|dev|tech|ai|site|online|shop|wang|ren|biz|me|tv|cc|co)\b|//[a-z0-9]`)
)

// checkContacts lets only dates, terms and contacts pass that the policy or the
// user names, or that the reply says there are none of.
func checkContacts(a *Assistant, t *Turn, _ *Reply, text string) *Objection {
	known := a.Policy.Text + "\n" + t.userSaid()
	for _, c := range t.Calculations {
		known += "\n" + strings.Join(calculationTexts(c), "\n")
	}
	for _, p := range []*pattern.Pattern{dates, windows, spans, contacts} {
		for _, at := range p.FindAllStringIndex(text, -1) {
			words := text[at[0]:at[1]]
			if !strings.Contains(known, words) && !denial.MatchString(sentenceAt(text, at[0])) {
				return &Objection{"a date, term or contact that no source names", words}
			}
		}
	}
	return nil
}
