package reword

import "github.com/rongce/rongce/knowledge/pattern"

// What a factory puts AI to, as people call it in a list: 排产160万，模型22万. None of it is a measure's own name, and an
// amount behind it would be taken for its neighbour's.
const (
	tradeOfFactory = `(?:(?:工业|机器|智能)?视觉)?(?:质检|质量检测|缺陷检测|瑕疵检测|外观检测|检测线|分拣)|视觉检测|工业视觉|智能?排产|排产|排程|智能巡检|设备巡检|巡检|预测性?维护|能耗(?:管理|优化|监测)|数字孪生|mes|智能仓储|无人仓|(?:智能|自动)?(?:产线|生产线)|车间|智能工厂|智慧工厂|黑灯工厂|未来工厂|智能制造|数字化(?:车间|工厂)|(?:设备|产线|车间|工厂|老线|生产线|数字化|智能化)(?:数字化|智能化|智能)?(?:改造|升级)|技改|设备联网`
	// behind it, and before the amount
	tradeThing = `(?:的)?(?:项目|系统|产线|生产线|线|设备|改造|升级|建设|工程)?(?:的)?(?:那|这)?(?:一)?(?:块|边|个)?`
	putInto    = `(?:总|实际|今年|去年|一共|总共|又|也|再)*(?:投资额?|投入|投|花费?|用|建)?(?:了|金额|额)?(?:是|为|有)?(?:大概|大约|约|差不多)?[:：]?\s*`
	// where an item of a list begins
	itemBegins = `(^|[,，、;；。!！?？+＋\s①-⑨]|[^万元型力费千亿]：|[^万元型力费千亿]:|还有|以及|另外|外加|加上|(?:只|光|单|就)(?:算|看|问)|[万元亿](?:元)?[和跟与加])((?:我们|公司|我司|做了?|搞了?|上了?|投了?|建了?|那个|这个|个)*)`
	// otherMeasure: something of another measure is told of beside it.
	otherMeasure = `^[^\pL]*(?:那|那么|如果|要是|然后|另外)*(?:再)?(?:加上|算上|连上|还有)|模型|算力|gpu|显卡|token|\bapi\b|光模块|芯片|交换机|ai服务器|省(?:里|级|厅)?[^,，。;；]{0,6}(?:奖|补)|研发|服务收入|平台|验证中心|场景|攻关|培训|证书|拿证|人才|b类`
	// within: they are parts of one thing, or that thing is named by its own name.
	within = `工业互联网|其中|里面|里头|包括|包含|当中|拆|占|分别|各|一期|二期|合同`
)

// listed are items of a list that go by a short name and an amount.
var listed = []rule{
	{says: "服务收入=210万，算力=7万", reads: "服务收入210万，算力7万",
		words: pattern.MustCompile(`([^\d\s万亿元千百计共于是得×*/+%)）-])\s*[=＝]\s*(` + sumWithUnit + `)`), plain: "${1}${2}"},
	{says: "算上认定的合计", reads: "算上认定奖励合计",
		words: pattern.MustCompile(`(加上|算上|连上|连同)(?:平台)?认定的?(?:奖励|那笔)?(一共|合计|总共|加起来|呢|多少|$)`), plain: "${1}认定奖励${2}"},
	{says: "除了算力呢", reads: "不算算力呢",
		words: pattern.MustCompile(`^([^\pL]*那?)(?:除了|除开|除去)([^,，。;；\d]{2,6}?)(?:的|这块|那块|那个)?(?:以外|之外|外)?(呢|的话|(?:还|其余|剩下|其他)?(?:的)?(?:一共|合计|总共|加起来)?(?:能)?(?:拿|补|有|是)?多少)([^\pL]*)$`), plain: "${1}不算${2}${3}${4}"},
	{says: "租gpu 6万；ai排产项目：180万", reads: "租gpu 6万；ai排产工业互联网项目投资180万",
		words: pattern.MustCompile(itemBegins + `((?:ai|人工智能)?\+?(?:` + tradeOfFactory + `))` + tradeThing + putInto + `(` + sumWithUnit + `)`), plain: "${1}${2}${3}工业互联网项目投资${4}",
		where:  pattern.MustCompile(otherMeasure),
		unless: pattern.MustCompile(within)},
	{says: "项目投入400万，省级奖补70万", reads: "工业互联网项目投资400万，省级奖补70万",
		words: pattern.MustCompile(itemBegins + `((?:ai|人工智能)?(?:改造)?)项目(?:总|实际|今年|去年|一共|总共)*(?:投资额?|投入|投)(?:了)?(?:是|为)?[:：]?(` + sumWithUnit + `)`), plain: "${1}${2}${3}工业互联网项目投资${4}",
		where:  pattern.MustCompile(otherMeasure),
		unless: pattern.MustCompile(within + `|场景|攻关|产业化|研发项目|模型项目|平台项目|算力项目`)},
}
