package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Details of papers, payment and seat that people ask about and the text leaves open:
// 发票还没开，会不会就不算. Who asks is told so by name.

// openDetail is such a detail: how it is spoken of, and what is said of it.
type openDetail struct {
	words  *pattern.Pattern
	says   string
	anyway bool // whatever is asked about; else of what was bought, invested or taken in
}

var openDetails = []openDetail{
	{pattern.MustCompile(`(?:没有?|无|缺|丢|未|不|补|错|迟|晚|隔年|跨年|只有)[^,，。¥]{0,6}(?:发票|收据|开票)|(?:发票|收据|开票)[^,，。¥]{0,8}(?:没|未|丢|不|错|迟|晚|隔年|跨年|补)|抬头|白条`),
		"要不要发票、认哪种凭证、开票的时间和抬头怎么算，文本没有写，要以责任单位另行制定的实施细则为准。", false},
	{pattern.MustCompile(`现金|个人(?:的)?(?:账户|卡|名义|付)|私(?:账|卡|户)|微信(?:付|转)|支付宝|代付|垫付|分期`),
		"怎么付款算数（现金、个人账户、别人代付或者分期），文本没有写，要以责任单位另行制定的实施细则为准。", false},
	{pattern.MustCompile(`关联(?:公司|企业|方|交易)|(?:母|子|兄弟)公司(?:提供|卖给|租给)|自己人的公司`),
		"向关联公司买的算不算，文本没有写，要以责任单位另行制定的实施细则为准。", false},
	{pattern.MustCompile(`合同[^,，。¥]{0,5}(?:没|未|丢|缺|补签|过期|盖章|不见)|没(?:有|签|订)[^,，。¥]{0,3}合同|口头(?:约定|协议)`),
		"合同要什么样、缺了行不行，文本没有写，要以责任单位另行制定的实施细则为准。", false},
	{boughtBefore, "政策自印发之日起施行，有效期至2028年12月31日；印发以前花的钱、以前取得的算不算，文本没有写，要以责任单位另行制定的实施细则为准。", true},
	{pattern.MustCompile(`20(?:29|[3-9]\d)年`), "有效期至2028年12月31日；到期前花的钱到期以后还能不能申请，文本没有写，要以责任单位另行制定的实施细则为准。", true},
	{seated, "公司要注册在哪里、在福州只有分公司或办事处行不行，文本没有写明，写的是“我市”，要问责任单位。", true},
}

var (
	seated = pattern.MustCompile(`注册(?:地|地址)?(?:是|在|于|都在)|总部(?:是|在|设在)|税(?:收|款)?(?:都)?(?:交|缴|纳)?(?:在|给)[\p{Han}]{2}|(?:只有|就有|是|设了?|有)[^,，。¥]{0,4}(?:分公司|办事处|分支机构)|(?:外地|外省|台湾|香港|厦门|泉州|上海|北京|深圳|杭州)(?:的)?(?:公司|企业)`)
	// boughtBefore was bought or obtained before the text was issued; sales of a year are told of the year before anyway.
	boughtBefore = pattern.MustCompile(`(?:出台|印发|发布|实施|施行|生效|文件|政策)(?:出来|下来)?(?:之|以)?前|(?:去年|前年|大前年|20(?:1\d|2[0-5])年)(?:\d+月)?(?:份)?(?:已经|就)?(?:买|租|投|考|付|签|上|建|花)(?:[^,，。¥]{0,8})|(?:去年|前年)的(?:证|算力|模型|投资|费用|发票|合同)|(?:以前|之前|早先|早就)(?:已经)?(?:买|租|投|考|花)(?:了|好)?的`)
	// whetherItCounts asks whether such a thing does harm.
	whetherItCounts = pattern.MustCompile(`会不会|影响|算不算|算吗|就?不算(?:了|吗|数|[,，。?？])|还算|算数|作数|要紧|有关系|行不行|行吗|可不可以|可以吗|能不能|认不认|能[^,，。多几]{0,14}(?:吗|么|不|[?？])|拿得到吗|给不给`)
)

// openAsked says of each detail that is asked about that the text leaves it open.
func (p *Planner) openAsked(l *plan.Plan, w *plan.Letter) bool {
	if len(l.Subjects) == 0 || !whetherItCounts.MatchString(l.Masked) {
		return false
	}
	said := false
	ofBase := slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return sentence.MainRole[s.Topic] != "" })
	for _, d := range openDetails {
		if (ofBase || d.anyway) && d.words.MatchString(l.Masked) {
			w.Say(d.says)
			if strings.Contains(d.says, "有效期至") {
				w.CiteClause(clauseTerm)
			}
			said = true
		}
	}
	if said {
		w.Silent = true
		w.CiteClause(clauseRules)
	}
	return said
}
