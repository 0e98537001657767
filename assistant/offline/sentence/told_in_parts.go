package sentence

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Amounts that are told part by part, each by the part of the year, the payment, the contract, the seller, the department
// or the place that it is of, whether paid already or still to be paid: 上半年实付3万3，下半年计划4万1. They are one sum.

// PartFamily is a kind of thing that money is told apart by; the labels of one family stand beside each other.
type PartFamily struct {
	First, next *pattern.Pattern // the words before the first amount, and all between two of them
	// InTime tells that they are periods or payments, and no sellers or places, which have names of their own: money for one
	// project may be told apart so, too, and two workshops may be two projects.
	InTime bool
	// sales tells that one product's sales may be told apart so.
	sales bool
}

const (
	// beforeLabel is what a first label of the more loosely worded families begins behind.
	beforeLabel = `(?:^|[\s,，。;；:：、?？!！]|力|gpu|模型|中心|服务|项目|云|我们|公司|里|的|由|是|有|在|了)`
	// betweenParts is what stands between an amount and the label of the next.
	betweenParts = `^(?:元|块钱?|整)?(?:的)?[,，、;；:：。\s]*(?:和|跟|与|加上?)?(?:然后|还有|另外|以及|而)?(?:是)?\s*(?:我们|公司)?`
	// paidOrToPay is all that may stand between a label and its amount.
	paidOrToPay = `(?:的|[:：])?(?:(?:还在谈|还没定|没定|未定|待定|谈着|谈妥|定死)(?:了)?[,，]?)?(?:我们|公司)?(?:今年|全年|本年|当年|这一年)?(?:的)?(?:云?算力|大?模型|gpu|年?服务收入|年?销售额?|投资)?(?:服务)?(?:费用?|采购|款|账单|支出)?(?:(?:还在谈|还没定|没定|未定|待定|谈着|谈妥|定死)(?:了)?[,，]?)?(?:已经|已|一共|总共|共|大概|大约|约|差不多|实际上?|真正|预计|预估|估计|计划|打算|准备|预备|还要|还得|还会|还需要?|还|要|得|会|将|需要?|可能|应该|再|又|合计|是|为|就|才|只)*(?:花费?|付款?|支付|实付|实投|实收|用|结算?|交|投入?|卖|销售?|出货|收入?|投资|买|采购|租|充值?|开支|支出|消费|续费?|签|汇|打款?|缴|收|进账|入账|开票)?(?:了|掉|过|出去|进去|下去|给他们)*(?:是|为|大概|大约|约|差不多|一共|共)*\s*$`
)

func familyOf(begins, label string, inTime bool) PartFamily {
	return PartFamily{
		First:  pattern.MustCompile(begins + `(` + label + `)` + paidOrToPay),
		next:   pattern.MustCompile(betweenParts + `(` + label + `)` + paidOrToPay),
		InTime: inTime, sales: inTime,
	}
}

// salesFamily is a family by which only the sales of one product are told apart.
func salesFamily(label string) PartFamily {
	f := familyOf("", label, false)
	f.sales = true
	return f
}

const (
	// MonthNumber is the number of a month, or of so many of them.
	MonthNumber = `(?:\d{1,2}|[一二三四五六七八九十]{1,2})`
	toMonth     = `月?份?(?:到|至|-|~)` + MonthNumber + `月份?`
	restOfYear  = `(?:剩下|接下来|后面|最后|余下)(?:的|这)?(?:几|` + MonthNumber + `|两)个月`
)

// PartFamilies are all of them, the surer ones first.
var PartFamilies = []PartFamily{
	familyOf("", `(?:今年|当年|本年)?(?:[上下前后]半年|第?[一二三四1-4]季度?|[前后头](?:[两二三23]个?)季度?|最后一个?季度?|`+MonthNumber+toMonth+`|`+MonthNumber+`月份?|年初|年中|年末|年底|岁末|开年|春节后|国庆后|(?:截至|截止|到)?(?:现在|目前)(?:为止)?|年底前|`+restOfYear+`)(?:那|这)?(?:一)?(?:笔|次|批|期|单|部分)?`, true),
	familyOf("", `[一二三四首春夏秋冬]批(?:货|款)?|客户[一二三四五六1-6甲乙丙丁]|第[一二三四五1-5](?:笔|批|次|期|单|张|轮|家)款?|[一二三四五1-5]期款?|首(?:笔|批|次|期)款?|[末尾](?:笔|批|次|期)款?|最后一(?:笔|批|次|期)款?|首付款?|头款|尾款|进度款|中期款|预付款|验收款|合同[一二三四1-4甲乙丙]`, true),
	familyOf("", `(?:另外?一?|还有一?|其中一|一)(?:个|份|张|单|笔|家|台|次|批)(?:合同|协议|发票|票|订单|供应商|服务商|厂商|公司|平台|云厂商|云|单子|账单)?`, false),
	familyOf("", `[a-d甲乙丙丁](?:供应商|服务商|厂商|云|家|厂|机房|组|部门|团队|项目组|合同|方)?(?:那边?|这边?|那家|那头|那批|那笔|那单|那份)?`, false),
	familyOf("", `(?:阿里|华为|腾讯|百度|火山|天翼|移动|联通|电信|京东|金山|优刻得|浪潮|青云|七牛|亚马逊|微软|讯飞|商汤|智谱|aws|azure)[\p{Han}]{0,3}?(?:云|算力)?(?:那边|那里|那家|那头|这边)?`, false),
	familyOf(beforeLabel, `[\p{Han}]{2,3}?(?:事业部|部门|部|组|团队|科|所|室)(?:那边?|这边?)?`, false),
	familyOf(beforeLabel, `(?:[\p{Han}]{2,3}?|[东西南北新老旧大小])(?:厂区|工厂|分厂|厂|基地|园区|机房|分公司|门店|校区|办公室|实验室|站点|仓库|仓|支行|线路|[^地小校园厂市]区)(?:那边?|这边?)?`, false),
	familyOf("", `[一二三四五六1-6]号(?:机房|站点|厂|库|仓|楼|线|基地|门店)`, false),
	familyOf("", `(?:`+reword.Districts+`|平潭)(?:那边?|这边?|厂|机房|基地|仓|分公司|站点|工厂)?`, false),
	familyOf(beforeLabel, `[\p{Han}]{2,4}?(?:那|这)家(?:供应商|服务商|厂商|公司|云)?`, false),
	salesFamily(`(?:直销|经销商?|代理商?|线上|线下|外销|内销|出口|国内|海外|国外|省内|省外|外省|电商|门店|渠道|[\p{Han}]{2,3}?(?:仓库|基地|厂|公司))`),
	familyOf("", `先|后来?又?|后面又?|之后又?|接着又?|随后又?|跟着又?|又|最后又?|末了又?|再后来又?`, true),
}

// fromSeveral: 向两家公司分别买了4万和3万, by one of two sellers.
var fromSeveral = pattern.MustCompile(`(?:向|从|跟|找|在)[两二三几]家`)

// onlyOneCounts says of one of them that it is none of the sum, or leaves open which of them it is.
var onlyOneCounts = pattern.MustCompile(`还是|或者?|哪[个家种份]|二选一|各[补能奖拿]|各自|都能拿|分别(?:能|可以|该|会)?(?:补|奖|拿|给|算|有?多少)|差多少|只算|不算|不计|另算|退|取消|作废|[没未](?:付|花|动|开|到|签|用|发生|实施|落|结|投)|[按算就](?:到)?(?:现在|目前|实际|已经?|眼下|当前)|如果|要是|假如|要不|[去前]年[^开研自立量新推就才,，]|明年|后年|来年|次年|比|多少.*多少`)

// toldInParts is the list of parts of a message that tells its amounts part by part, nil if it tells none, or anything else.
func (s *Sentence) toldInParts() *PartList {
	if len(s.Amounts) < 2 || onlyOneCounts.MatchString(s.Masked) || ofNeighbours.MatchString(s.Masked) || SeveralFirms.MatchString(s.Masked) && EachParty.MatchString(s.Masked) && !fromSeveral.MatchString(s.Masked) {
		return nil
	}
	if slices.ContainsFunc(s.Amounts, func(m money.Mention) bool { return m.Currency != "CNY" || m.Above || m.Below }) {
		return nil
	}
	for _, f := range PartFamilies {
		if list := s.partsOfFamily(f); list != nil {
			return list
		}
	}
	return s.partsAnnounced()
}

// ofNeighbours tells of other companies by where they are, which are none of ours: 隔壁公司花了6万.
var ofNeighbours = pattern.MustCompile(`(?:隔壁|对面|楼上|楼下|邻居|同行|别家|别的|人家|朋友|竞争)[\p{Han}]{0,3}?(?:公司|企业|厂)`)

// partsAnnounced reads as many amounts as the words before the first of them say that there are payments, contracts or
// sellers: 签了两单，3万9跟1万8; 找两家服务商，一家1万6一家3万7.
func (s *Sentence) partsAnnounced() *PartList {
	near := s.Masked[:s.At[0]]
	at := announced.FindStringSubmatchIndex(near)
	if at == nil {
		return nil
	}
	n := near[max(at[2], at[4]):max(at[3], at[5])]
	if Small(n) != int64(len(s.Amounts)) {
		return nil
	}
	for i := range s.Amounts[1:] {
		if !oneAfterOther.MatchString(s.Between(i + 1)) {
			return nil
		}
	}
	topic := OneThingIn(near[:at[0]] + "|" + near[at[0]:at[1]] + "|" + s.After(len(s.Amounts)-1))
	if topic == asked.None || topic == asked.Industrial && !ofSellers.MatchString(near[at[0]:at[1]]) {
		return nil
	}
	return &PartList{Of: topic, Apart: true}
}

var (
	// announced says how many follow, and of what.
	announced = pattern.MustCompile(`(?:(` + fromTwo + `)\s*(?:张(?:发?票|单子?)?|笔(?:款|钱|账|费用)?|单|份(?:合同|协议|订单)?|个(?:合同|协议|订单)|(?:家|个)(?:供应商|服务商|云?厂商|代理商|集成商|卖家|云)|次|批|期)|(?:[向从找在跟分](?:了)?(?:别)?)(` + fromTwo + `)\s*家(?:公司|企业|单位)?)(?:的)?(?:大?模型|算力|服务|采购|授权|租赁|gpu)*(?:费用?|款|钱)?(?:里|那里|那边|手里|采购|买|租|付|签|订|购买|支付|开|交|结|各|分别|依次|是|为|了|都|有|先|前后|[,，:：、\s])*` + oneOfThose + `$`)
	// oneAfterOther stands between two of them.
	oneAfterOther = pattern.MustCompile(`^(?:元|块钱?|整)?[,，、;；。和跟与加/+＋&\s]*(?:另外|还有|后|再)?` + oneOfThose + `$`)
	// ofSellers: several sellers of one project, or payments for it.
	ofSellers = pattern.MustCompile(`供应商|服务商|厂商|代理商|集成商|卖家|票|笔|次|批|期|云`)
)

const (
	fromTwo    = `[两俩三仨四五六七八九十2-9]`
	oneOfThose = `(?:(?:另外?)?一(?:家|个|笔|张|份|单|次|批|期|边)|前一?(?:笔|张|次)|后一?(?:笔|张|次)|第[一二三四五六](?:家|个|笔|张|份|单|次|批|期)|先|后)?(?:是|为|付|买|租|花|用|开|签|收)?(?:了)?`
)

// partsOfFamily reads every amount as a part of one family.
func (s *Sentence) partsOfFamily(f PartFamily) *PartList {
	list, lead := &PartList{Apart: true}, ""
	for i := range s.Amounts {
		words, near := f.next, ""
		if i == 0 {
			words, near = f.First, s.Masked[:s.At[0]]
		} else {
			near = s.Between(i)
		}
		at := words.FindStringSubmatchIndex(near)
		if at == nil || slices.Contains(list.Names, near[at[2]:at[3]]) {
			return nil
		}
		if i == 0 {
			lead = near[:at[2]] + "|" + near[at[3]:]
		}
		list.Names = append(list.Names, near[at[2]:at[3]])
	}
	of := lead + "|" + s.After(len(s.Amounts)-1)
	if list.Of = OneThingIn(of + "|" + s.Between(1)); f.sales && list.Of == asked.None && OfOneProduct(of) {
		list.Of = asked.Product
	}
	if list.Of == asked.None || list.Of == asked.Industrial && !f.InTime && slices.ContainsFunc(list.Names, func(n string) bool { return !ofSellers.MatchString(n) }) {
		return nil
	}
	return list
}

// OneThingIn is the one thing that a text tells money to be for, None if it tells none, or several.
func OneThingIn(text string) asked.Topic {
	out := asked.None
	for topic, words := range PartsOf {
		if words.MatchString(text) {
			if out != asked.None {
				return asked.None
			}
			out = topic
		}
	}
	if out == asked.None {
		out = NamedAlone(text)
	}
	if _, pays := verbOf[out]; !pays {
		return asked.None
	}
	return out
}

// OfOneProduct: a text tells of one product, and of no others beside it.
func OfOneProduct(text string) bool {
	kinds := map[string]bool{}
	for _, k := range ProductNamed.FindAllString(text, -1) {
		kinds[k] = true
	}
	return len(kinds) == 1 && !severalProducts.MatchString(text)
}

var (
	// ProductNamed names a kind of product of measure 九.
	ProductNamed    = pattern.MustCompile(`光模块|交换机|芯片|ai服务器`)
	severalProducts = pattern.MustCompile(`[两三四五几2-9](?:款|种|个产品|个型号)|各款|每款|[甲乙丙a-d]款|型号|分别`)
)
