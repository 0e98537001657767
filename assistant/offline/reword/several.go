package reword

import "github.com/rongce/rongce/knowledge/pattern"

// several are amounts, projects and people told in one breath, and ranges in other words than from so much to so much.
var several = []rule{
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
