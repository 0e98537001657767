package reword

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// several are amounts, projects and people told in one breath, and ranges in other words than from so much to so much.
var several = []rule{
	// one of two offers is told before both are
	{says: "另有一版是12万。8.4万、12万两版，哪版高", reads: "8.4万、12万两版，哪版高",
		words: toldBeforeBoth, by: bothAlone},
	{says: "一到四季度分别卖了210万、180万、260万、300万", reads: "四个季度分别卖了210万、180万、260万、300万",
		words: pattern.MustCompile(`(?:(?:一|1)(?:季度)?(?:到|至|-|~)(?:四|4)季度|每(?:个)?季度|各(?:个)?季度)(?:的)?(?:销售额|收入|费用|金额)?(?:分别|依次)((?:卖|花|付|收|投|用|做)?了?(?:是|为)?\d|[^,，。]{0,3}[一二两三四五六七八九十\d])`), plain: "四个季度分别${1}"},
	{says: "上下半年各卖590万和750万", reads: "上半年卖590万，下半年卖750万",
		words: pattern.MustCompile(`上下半年(?:各自?|分别)((?:卖|花|付|收|投|用|做)?了?(?:是|为)?)([\d一二两三四五六七八九十百千万.]+[万元千块]?)[和、,，跟]([\d一二两三四五六七八九十百千万.]+[万元千块])`), plain: "上半年${1}${2}，下半年${1}${3}"},
	// selected beside the one before
	{says: "省里也评上另外一个", reads: "省里也评上一个",
		words: pattern.MustCompile(`也(评上|入选|选上|选中|拿了?|中了?|有)(?:了)?另(?:外)?一个`), plain: "也${1}一个"},
	// runs on from those who passed
	{says: "两个拿到证书一个挂了", reads: "两个拿到证书，一个没过",
		words: pattern.MustCompile(`([证书过格了])((?:[一两二三1-9]|还有一)(?:个|人|名|位))(?:挂(?:科)?了|没考过|没拿到|落榜了?|不及格|不合格)`), plain: "${1}，${2}没过"},
	// corrects an amount before it is told
	{says: "服务费没那么多，4.4万而已", reads: "服务费只有4.4万而已",
		words: pattern.MustCompile(`没(?:有)?(?:那么|这么)(?:多|高)[,，]?(?:只|就|才|也就)?(?:有|是)?([\d一二两三四五六七八九十])`), plain: "只有${1}"},
	// the sum before the product
	{says: "2600万是端侧芯片卖的", reads: "端侧芯片卖了2600万",
		words: pattern.MustCompile(`(^|[,，。;；:：\s])([\d一二两三四五六七八九十百千万亿点.]+[万亿元])(?:是|就是|是靠|靠|来自)([^,，。;；\d是]{0,6}(?:芯片|模块|服务器|交换机))(?:卖(?:的|出来的|掉的|出去的)|的销售额|的销售|销售的|赚的)`), plain: "${1}${3}卖了${2}"},
	{says: "每号每年3600", reads: "每个账号每年3600",
		words: pattern.MustCompile(`每(?:个)?号([每一月年\d])`), plain: "每个账号${1}"},
	// a range in other words
	{says: "大概45万起步、80万封顶", reads: "大概45万到80万之间",
		words: pattern.MustCompile(`([\d一二两三四五六七八九十百千万亿.]+[万亿元])(?:左右)?(?:起步|打底|保底)[、,，]?(?:最多|到)?([\d一二两三四五六七八九十百千万亿.]+[万亿元])(?:封顶|到顶|打住|为止)`), plain: "${1}到${2}之间"},
	// a range, too
	{says: "他一下讲12万，一下讲45万", reads: "他12万到45万之间",
		words: pattern.MustCompile(`(?:一下子?|一会儿?|一时|有时候?|时而|先前|早上)(?:跟我|又)?(?:讲|说|报|要|开)([\d一二两三四五六七八九十百千万亿.]+[万亿元千w])[,，]?(?:一下子?|一会儿?|一时|有时候?|时而|后来|晚上)(?:跟我|又)?(?:讲|说|报|要|开)([\d一二两三四五六七八九十百千万亿.]+[万亿元千w])`), plain: "${1}到${2}之间"},
	// two products, each with its sales, and no choice between them
	{says: "光模块卖1800万和AI服务器卖1960万", reads: "光模块卖1800万，AI服务器卖1960万",
		words: pattern.MustCompile(`([万亿元])(?:左右)?(?:和|跟|与|还有|以及|加上?)((?:我们|自研|自产)?的?(?:[248]00[gG])?(?:光模块|全光交换机|交换机|(?:ai|AI)?服务器|端侧芯片|(?:ai|AI)?芯片)[^,，。;；]{0,6}[\d一二两三四五六七八九])`), plain: "${1}，${2}"},
	{says: "光模块卖1800万还是AI服务器卖1960万奖得多", reads: "光模块卖1800万，还是AI服务器卖1960万奖得多",
		words: pattern.MustCompile(`([万亿元])(还是(?:光模块|全光交换机|交换机|(?:ai|AI)?服务器|端侧芯片|(?:ai|AI)?芯片)[^,，。;；]{0,6}[\d一二两三四五六七八九])`), plain: "${1}，${2}"},
	// what a product has taken in
	{says: "端侧芯片去年营收1900万", reads: "端侧芯片去年销售额1900万",
		words: pattern.MustCompile(`((?:芯片|光模块|交换机|服务器)(?:产品)?(?:今年|去年|全年|一年|年)?)(?:营收|营业收入|营业额|进账)`), plain: "${1}销售额"},
	// one year after the other
	{says: "去年省奖补120万今年180万", reads: "去年省奖补120万，今年180万",
		words: pattern.MustCompile(`([万亿元])((?:今年|去年|前年|上年|明年)[^,，。;；\d]{0,8}[\d一二两三四五六七八九])`), plain: "${1}，${2}"},
	// what has not come in yet is a part of what was told
	{says: "平台年收入350万但有50万还没收到", reads: "平台年收入350万，其中有50万还没到账",
		words: pattern.MustCompile(`[,，]?(?:但|但是|不过|可是|只是)(?:里头|里面|其中)?还?有(` + sumSaid + `)(?:都|还|一直)?(?:没|未)(?:有)?(?:收到|到账|收回来?|回款|收上来)`), plain: "，其中有${1}还没到账"},
	{says: "optical modules for 18 million and edge chips for 9.6 million", reads: "optical modules for 18 million, edge chips for 9.6 million",
		words: pattern.MustCompile(`(million|yuan|rmb|\d) and ((?:our |the )?(?:edge chips?|optical modules?|ai servers?|all-optical switch(?:es)?|[248]00g modules?)[^.,;]{0,12}\d)`), plain: "${1}, ${2}"},
}

// shared is what several sellers or departments of one company have the same of.
var shared = []rule{
	// comes to what was bought before, whoever sold it
	{says: "再并上国内另一家的1万5", reads: "再加1万5",
		words: pattern.MustCompile(`(?:再)?(?:并|拼|合)(?:上|进|入)(?:国内|国外|本地|外地)?另(?:外)?一家的?`), plain: "再加"},
	// tells what the halves are
	{says: "对半分，两边各30万", reads: "两边各30万",
		words: pattern.MustCompile(`(?:对半分|平分|一边一半|各一半)[,，]((?:两边|两头|两样|两个|各)[^,，。;；]{0,2}(?:\d|[一二两三四五六七八九十]))`), plain: "${1}"},
	// they were paid the same each, by one company
	{says: "三家供应商各3万", reads: "三份合同每份3万",
		words: pattern.MustCompile(`([两俩三四五六七八九十2-9])\s*(?:家|个)(?:供应商|服务商|云?厂商|代理商|集成商|云平台|云商|机房|智算中心)(?:那里|那边|手里)?(?:各|每家|每个|分别都?|都是?)自?((?:买|租|付|花|用|采购|签|充|要|收|支付)?(?:了)?[\d一二两三四五六七八九十])`), plain: "${1}份合同每份${2}"},
	// they spent the same each for one company; what each place has put into a project may be one of its own
	{says: "四个部门各用了2万4", reads: "四份合同每份用了2万4",
		words: pattern.MustCompile(`([两俩三四五六七八九十2-9])\s*个(?:部门|科室|班组|团队|项目组|小组|研发组|分厂|厂区|园区|校区|门店|基地|事业部)(?:各|每个|分别都?|都是?)自?((?:买|租|付|花|用|采购|签|充|要|投|支付)?(?:了)?[\d一二两三四五六七八九十])`), plain: "${1}份合同每份${2}",
		unless: pattern.MustCompile(`工业互联网|产线|车间|智能工厂|智能制造|改造|投资`)},
}

var toldBeforeBoth = pattern.MustCompile(`(?:另|还|又|后来又?)(?:外|有)*(?:一|个|出|做)*(?:版|套|份|个方案|个报价)[^,，。;；\d]{0,8}(` + sumWithUnit + `)[,，。;；]((?:` + sumWithUnit + `)(?:、|和|跟|与)(?:` + sumWithUnit + `)(?:这)?[两俩](?:版|套|份|个))`)

// bothAlone leaves both offers, if the one told before is among them.
func bothAlone(said string) string {
	m := toldBeforeBoth.FindStringSubmatch(said)
	if m == nil || !strings.Contains(m[2], m[1]) {
		return said
	}
	return m[2]
}
