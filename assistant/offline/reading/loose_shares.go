package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Shares of amounts that no relation has read: who cannot account for them asks.

var (
	anyShare = pattern.MustCompile(`[二三四五六七八九十]分之[一二三四五六七八九]|\d+(?:\.\d+)?\s*倍|[一两二三四五六七八九]倍|翻一?番|一半|[一二三四五六七八九两]成[半一二三四五六七八九]?|\d+(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十]+`)
	// noShare goes on after 成 as another word: 三成本, 两成立.
	noShare = pattern.MustCompile(`^[本立效果功交员熟为都型品]`)
	// shareOfRule stands before a share of the policy's, or that somebody says is the policy's,
	// and of what no amount follows: 给六成, 净利率12%, 只买了他一半.
	shareOfRule  = pattern.MustCompile(`(?:按|拿|照|用)(?:着)?¥(?:元)?(?:来|去)?(?:走|套|算|乘|取|打|折)?$|(补|奖|给|返|说好|讲好|说定|答应|承诺|比例|按|照|政策|文件|税|率|股|配|报|第.条|提到|提高|提|改|领|能|抽|营收|收益|贴|条文|标准|口径|就|rate)[^,，。;；¥]{0,8}$|` + publicMoney + `$`)
	shareThenSum = pattern.MustCompile(`^[^¥。;；人他对同]{0,8}¥`)
	shareOfRuled = pattern.MustCompile(`^(?:出)?(?:来|去)(?:补|奖|给|返)|^[^,，。]{0,4}(行|成|对|可以)(吗|么|不)|^[^,，。]{0,6}(拿|按|照|乘|用)[^,，。]{0,4}(谁|哪个?|哪一?个|什么)|^[^,，。¥]{0,6}(算到?|精确到?|保留)[^,，。¥]{0,6}(多少|几)|^(的)?(补|奖|税|给|返|股|比例|封顶|上限|改|instead|is|of the|就是|是多少|行不行|可以吗|左右的?补)`)
)

// looseShare: the message tells an amount as a share of another, or as so much more
// of it, and it is none of the policy's shares and no fact of the company.
func (r *Reading) looseShare(topic asked.Topic) bool {
	var claimed []string // shares that are held to be the rule's
	for _, m := range anyShare.FindAllStringIndex(r.Masked, -1) {
		share, before, after := r.Masked[m[0]:m[1]], r.Masked[:m[0]], r.Masked[m[1]:]
		own := sentence.LastPart(before)
		switch {
		case slices.Contains(claimed, share), // 给我家补六成，8万的六成你写出来
			PercentsOf(share) > 0 && slices.ContainsFunc(claimed, func(c string) bool { return PercentsOf(c) == PercentsOf(share) }): // 改补90%了 … 拿九成
		case ownMore.MatchString(own):
			return true // 朋友公司9万，我公司多两成
		case r.ofSomeRule(share), strings.HasSuffix(share, "成") && noShare.MatchString(after):
		case !strings.HasSuffix(share, "成") && r.grewAside(topic, own): // 增长20%, told by the way
		case WhatImproved.MatchString(own): // 节拍快了18%: no share of an amount
		case share == "一半" && halfOfRule.MatchString(own+share+sentence.FirstPart(after)): // 那一半是对着谁打的
		case taxed.MatchString(after): // 13%的专票
		case shareOfRule.MatchString(own):
			claimed = append(claimed, share)
		case shareThenSum.MatchString(after): // 翻一倍，每季度120万
		case shareOfRuled.MatchString(after) || asideShare.MatchString(own+share):
		default:
			return true
		}
	}
	return false
}

// ownMore stands before what a company has more or less than another, which is no share
// of the policy's, whatever its figure.
var ownMore = pattern.MustCompile(`(?:我们?|我司|咱们?|他们?|公司|这家|那家|[这那]边)(?:还|又|要)?(?:多|少)(?:了|花|买|卖|投)*$`)

// grewAside: what grew stands before its share, and is not what the topic is paid on. Own are the words before the share.
func (r *Reading) grewAside(topic asked.Topic, own string) bool {
	if ofThatBase.MatchString(r.Masked) {
		return false
	}
	bySales := topic == asked.Product || topic == asked.PlatformService
	return grewBare.MatchString(own) || companyGrew.MatchString(own) && (!bySales || !ofSales.MatchString(own))
}

var (
	// companyGrew is all that stands before the growth of a company, ofSales one in what some topics are paid on: 营收涨了40%.
	companyGrew = pattern.MustCompile(`^(?:我们|我司|咱们|公司|企业|厂里)?(?:的)?(?:去年|今年|上年|上年度|本年度|年度|前年|近三年)?(?:的)?(?:营业收入|主营业务收入|主营收入|营收|营业额|收入|净利润|利润总额|利润|毛利|产值|市值|估值|总资产|净资产|纳税额?|税收|员工数?|人数|团队|人员|用户数?|客户数?|门店数?|会员数?|出口额?|外销|销售额|销量|业务量|规模|业绩)(?:同比|环比|比去年|较去年|比上年|较上年|一年)?(?:增长|增加|提升|上涨|增幅|增速|涨|多|升|下降|下滑|减少|降|跌|掉)(?:了|到|达|为|是)?(?:将近|大约|约|差不多|近)?$`)
	ofSales     = pattern.MustCompile(`收入|营收|营业额|销售额|销量|业务量|业绩|产值|规模|出口|外销`)
	// grewBare is all that stands before a growth that is told by the way; ofThatBase tells of what it is.
	grewBare = pattern.MustCompile(`^(?:同比|环比|业绩|比去年|较去年|规模|公司|整体)?(?:增长|增加|提升|上涨|增幅|增速)(?:了)?$`)
	// trailingShare is the share itself.
	trailingShare = pattern.MustCompile(`\d+(?:\.\d+)?\s*[%％]$`)
	ofThatBase    = pattern.MustCompile(`去年[^,，。]{0,8}¥|预计|明年|下半年|打算|如果|要是|假如|再|在此基础`)
)

// halfOfRule asks what the policy's half is taken of.
var halfOfRule = pattern.MustCompile(`^[^¥]{0,4}一半(?:还|也|都)?(?:能|可以|可|真能|是不是能|能不能)(?:不能)?(?:够)?(?:拿|补|返|退|报|要|领)(?:得|销)?(?:回|到)?(?:来|去)?|(?:那|这|所谓的?)个?一半(?:还|就|也|都)*(?:给不给|给吗|有没有|有吗|有份|能给|能拿|拿得到|算不算数|没了)|(?:那|这|所谓的?)(?:个)?一半(?:是|到底|究竟|就是)*(?:对着|按照?|拿|照|用|指|谁|哪|什么|怎么)`)

// WhatImproved is measured in percent, and is no money.
var WhatImproved = pattern.MustCompile(`(材料|资料|申请表|填表|手续|整理|准备|瑕疵|缺陷|错误|误差|损耗|退货|投诉|报警|延误|\pL率从|[^汇税费利]率(?:由|从|降|升|提|达|为|是)|节拍|能耗|电耗|次品|废品|良品?率?|不良|效率|产量|产能|订单|返工|停机|故障|漏检|误检|人工|工时|交期|库存|准确率?|识别率?|合格率?|利用率|满意度|市占率?|市场份额|占有率|召回率|并发|转化率|开机率|稼动率|排放|能效|成材率)[^,，。;；¥]{0,12}$`)

// ofSomeRule: the share is one that the policy itself states; nobody calls it a fifth.
func (r *Reading) ofSomeRule(share string) bool {
	if strings.Contains(share, "分之") && !strings.HasPrefix(share, "百分之") {
		return false
	}
	switch PercentsOf(strings.ReplaceAll(strings.ReplaceAll(share, "％", "%"), " ", "")) {
	case 3, 20, 30:
		return true
	case 50:
		return share != "一半"
	}
	return false
}

// comparedPart: one part is told by another: 下半年比上半年多花了5千, B比A贵3万.
var comparedPart = pattern.MustCompile(`另外?一?(个|款|家|批|笔)(多|少|贵|便宜)(了)?¥|第一年[^,，。¥]{0,4}¥[^¥]*(后面|后|之后|以后)[^¥]*每年[^,，。¥]{0,4}¥|比(它|他|她|硬件|软件|人家|[甲乙丙丁][^,，。¥]{0,2}|[^例较如特赛重去前上原之以往今同,，。¥\d][^,，。¥]{0,5})(的一半|的两倍)?还?(多|少|贵|便宜|高|低)(了|花|出|卖|投|付)*¥|比(上半年|下半年|前者|前面|前一|上一|第?[一二三四]季度?|[a-d]|[一二三]期|第[一二三]|[^,，。¥]{1,4}(季度|半年|期|款|批|家))[^,，。¥]{0,4}(多|少|贵|便宜|高|低|增加|减少)`)

// taxed follows the rate of a tax, which nobody claims to be the rule's: 9万含6%税.
var taxed = pattern.MustCompile(`^(?:的)?(?:增值)?税|^(?:的)?(?:税点|专票|普票|发票|点的票)`)
