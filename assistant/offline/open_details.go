package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Details of papers, payment and seat that people ask about and the text leaves open:
// 发票还没开，会不会就不算. Who asks is told so by name.

// openDetail is such a detail: how it is spoken of, and what is said of it.
type openDetail struct {
	words  *pattern.Pattern
	says   string
	anyway bool             // whatever is asked about; else of what was bought, invested or taken in
	asks   *pattern.Pattern // how it is asked; nil where any doubt will do
	notOf  []asked.Topic    // of which the text does say it, or it makes no sense
}

var openDetails = []openDetail{
	{pattern.MustCompile(`(?:没有?|无|缺|丢|未|不|补|错|迟|晚|隔年|跨年|只有)[^,，。¥]{0,6}(?:发票|收据|开票)|(?:发票|收据|开票)[^,，。¥]{0,8}(?:没|未|丢|不|错|迟|晚|隔年|跨年|补)|抬头|白条`),
		"要不要发票、认哪种凭证、开票的时间和抬头怎么算，文本没有写，要以责任单位另行制定的实施细则为准。", false, nil, nil},
	{pattern.MustCompile(`现金|个人(?:的)?(?:账户|卡|名义|付)|私(?:账|卡|户)|微信(?:付|转)|支付宝|代付|垫付|分期`),
		"怎么付款算数（现金、个人账户、别人代付或者分期），文本没有写，要以责任单位另行制定的实施细则为准。", false, nil, nil},
	{pattern.MustCompile(`关联(?:公司|企业|方|交易)|(?:母|子|兄弟)公司(?:提供|卖给|租给)|自己人的公司`),
		"向关联公司买的算不算，文本没有写，要以责任单位另行制定的实施细则为准。", false, nil, nil},
	{pattern.MustCompile(`合同[^,，。¥]{0,5}(?:没|未|丢|缺|补签|过期|盖章|不见)|没(?:有|签|订)[^,，。¥]{0,3}合同|口头(?:约定|协议)`),
		"合同要什么样、缺了行不行，文本没有写，要以责任单位另行制定的实施细则为准。", false, nil, nil},
	{boughtBefore, "政策自印发之日起施行，有效期至2028年12月31日；印发以前花的钱、以前取得的算不算，文本没有写，要以责任单位另行制定的实施细则为准。", true, nil, nil},
	{pattern.MustCompile(`20(?:29|[3-9]\d)年`), "有效期至2028年12月31日；到期前花的钱到期以后还能不能申请，文本没有写，要以责任单位另行制定的实施细则为准。", true, nil, nil},
	{seated, seatSaid, true, nil, nil},
	{seatedApart, apartSaid, true, always, nil},
	{sizeOfFirm, "企业成立多久、规模多大、盈利还是亏损，文本没有写这样的条件，由责任单位审核认定。", true, sizeAsked, nil},
	{turnover, "企业的营收要达到多少，文本没有写这样的条件。", true, sizeAsked, []asked.Topic{asked.Product, asked.PlatformService}},
	{inDistrict, seatSaid, true, nil, []asked.Topic{asked.Talent, asked.Training, asked.Title}},
	{inParts, "一次给清还是分批、按进度给，什么时候给，文本没有写，要以责任单位另行制定的实施细则为准。", false, always, nil},
	{moreThanThat, "数额按文本写的比例和上限算，文本没有写可以上浮或者另外加。", true, always, nil},
	{jointly, "几家一起投、一起买的由谁申报、各按多少算，文本没有写，要问责任单位。", false, whoseShare, nil},
	{restGiven, "超过上限或者补不到的那部分由谁给，文本没有写。", true, always, nil},
}

const (
	seatSaid  = "公司要注册在哪里、在福州只有分公司或办事处行不行，文本没有写明，写的是“我市”，要问责任单位。"
	apartSaid = "公司注册在一处、生产经营在另一处的怎么算，文本没有写明，写的是“我市”，要问责任单位。"
)

var (
	// always: it asks by its own words.
	always = pattern.MustCompile(``)
	// seatedApart is where a company is registered, and that it works elsewhere.
	seatedApart = pattern.MustCompile(`注册(?:地|地址)?(?:是|在|于|都在)[^,，。;；¥]{1,8}[,，]?(?:但|可|而|不过|却)?(?:是)?[^,，。;；¥]{0,4}(?:生产|工厂|厂子|厂房|项目|业务|经营|办公|研发|人|团队)[^,，。;；¥]{0,3}(?:都|放|设)?在`)
	sizeOfFirm  = pattern.MustCompile(`成立(?:了)?(?:不到|才|刚|没|未满|不足|多久|几|[一两三四五六七八九十\d]+(?:个月|年))|(?:刚|新)(?:刚)?(?:成立|注册|开张|创办)|初创|小微|规上|规下|注册资本|亏损|没(?:有)?(?:盈利|利润)|(?:公司|企业)(?:太|很|比较)?(?:小|大)|(?:大|小|中小|民营|外资|私营|上市)(?:型)?(?:公司|企业)`)
	sizeAsked   = pattern.MustCompile(`可以|能不能|能[^,，。多几]{0,14}(?:吗|么|不|[?？])|行吗|行不行|给不给|算吗|会不会|影响|要达到|达到多少|多少才|要求|门槛|限制|照顾`)
	inDistrict  = pattern.MustCompile(`(?:我们?|咱们?|我司|我家|公司|企业|单位|厂子?|工厂|人家)[^,，。;；¥]{0,4}(?:是|开)?在(?:鼓楼|台江|仓山|晋安|马尾|长乐|福清|闽侯|连江|罗源|闽清|永泰|平潭)`)
	turnover    = pattern.MustCompile(`营收|营业额|营业收入`)
	inParts     = pattern.MustCompile(`分(?:几|多少|[两三四五])?(?:批|期|次|笔)(?:给|发|拨|付|到)|(?:按|照|跟着?)(?:项目|工程)?(?:的)?进度(?:给|发|拨|付|分|补)|(?:一次|一笔)(?:性)?(?:给|发|拨|付)(?:清|完|足|齐|到位)?(?:吗|么|还是|不)|(?:先|预)(?:给|拨|付|发)(?:一)?(?:部分|半|点)`)
	// moreThanThat wants more than the rule gives.
	moreThanThat = pattern.MustCompile(`(?:能不能|能否|可不可以|可以|能)(?:再|多|给|提)(?:高|多|给|加|补|提)*(?:一)?(?:点|些|高点|多点)(?:吗|么|不|呢|[?？]|[^\pL]*$)|(?:争取|上浮|通融)(?:一)?(?:点|下|多)`)
	jointly      = pattern.MustCompile(`合作方|合作单位|联合(?:投|建|体|申报)|合资|合伙|共同(?:投|建|出)|(?:两|几|三)家(?:公司|企业|单位)?(?:一起|合|共同)|(?:一起|合)(?:投|买|建)`)
	whoseShare   = pattern.MustCompile(`谁(?:来|去)?(?:申报|申请|报|领|拿)|算谁的|按谁|按多少|怎么(?:报|算|分|申报)|一起报|分开报`)
	restGiven    = pattern.MustCompile(`(?:还差|剩下?|多出来?|超出|超过|余下|其余|差)的?(?:那|这)?(?:些|个|部分)?(?:¥(?:元|块钱?)?)?(?:的)?(?:那|这)?(?:部分|些)?(?:由|找|问|归)?(?:谁|哪里|哪家)(?:来)?(?:给|出|补|要|承担|掏|付)`)
	seated       = pattern.MustCompile(`注册(?:地|地址)?(?:是|在|于|都在)|总部(?:是|在|设在)|税(?:收|款)?(?:都)?(?:交|缴|纳)?(?:在|给)[\p{Han}]{2}|(?:只有|就有|是|设了?|有)[^,，。¥]{0,4}(?:分公司|办事处|分支机构)|(?:外地|外省|台湾|香港|厦门|泉州|上海|北京|深圳|杭州)(?:的)?(?:公司|企业)`)
	// boughtBefore was bought or obtained before the text was issued; sales of a year are told of the year before anyway.
	boughtBefore = pattern.MustCompile(`(?:出台|出来|下来|印发|发布|实施|施行|生效|文件|政策)(?:出来|下来)?(?:之|以)?前|(?:去年|前年|大前年|20(?:1\d|2[0-5])年)(?:\d+月)?(?:份)?(?:已经|就)?(?:买|租|投|考|付|签|上|建|花)(?:[^,，。¥]{0,8})|(?:去年|前年)的(?:证|算力|模型|投资|费用|发票|合同|钱|奖补|账单)|(?:是|都是)(?:去年|前年|20(?:1\d|2[0-5])年)(?:的|发的|给的|拿的)|(?:以前|之前|早先|早就)(?:已经)?(?:买|租|投|考|花)(?:了|好)?的`)
	// whetherItCounts asks whether such a thing does harm.
	whetherItCounts = pattern.MustCompile(`会不会|影响|算不算|算吗|就?不算(?:了|吗|数|[,，。?？])|还算|算数|作数|要紧|有关系|行不行|行吗|可不可以|可以吗|能不能|认不认|(?:能|可以)[^,，。多几]{0,14}(?:吗|么|不|[?？])|拿得到吗|给不给`)
)

// openAsked says of each detail that is asked about that the text leaves it open.
func (p *Planner) openAsked(l *plan.Plan, w *plan.Letter) bool {
	if len(l.Subjects) == 0 {
		return false
	}
	said := false
	ofBase := slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return sentence.MainRole[s.Topic] != "" })
	for _, d := range openDetails {
		if (ofBase || d.anyway) && d.asked(l) && !slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return slices.Contains(d.notOf, s.Topic) }) {
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

// asked tells whether the detail is asked about.
func (d *openDetail) asked(l *plan.Plan) bool {
	asks := d.asks
	if asks == nil {
		asks = whetherItCounts
	}
	return d.words.MatchString(l.Masked) && asks.MatchString(l.Masked)
}

// openAtLarge answers a question of such a detail that names no measure, and so holds of each: 我公司在长乐，能不能享受.
func (p *Planner) openAtLarge(l *plan.Plan, t *assistant.Turn) *plan.Letter {
	if len(l.Amounts) > 0 || l.English {
		return nil
	}
	w := p.letter(assistant.Answered)
	for _, d := range openDetails {
		if d.anyway && d.asked(l) {
			w.Say(d.says)
		}
	}
	if len(w.Lines) == 0 {
		return nil
	}
	w.Silent = true
	w.CiteClause(clauseRules)
	if boughtBefore.MatchString(l.Masked) {
		w.CiteClause(clauseTerm)
	}
	w.About(0)
	w.Say("能补多少要看是哪一项：告诉我买了什么、投了什么或者卖了什么，花了（或卖了）多少元。")
	w.Say(p.draftNotice(t))
	w.Follow(openers...)
	return w
}
