package reword

import (
	"strconv"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// ofSome is what holds of some of what was counted or spent, and not of all of it: those who were not trained, a project
// that is not decided, what has not been paid yet; and totals of products told with their shares.
var ofSome = []rule{
	// who was not trained has no claim, whatever he holds
	{says: "15个人参加培训，12个拿证，其中2个没培训直接考的", reads: "15个人参加培训，10个拿证",
		words: holdersUntrained, by: withoutUntrained},
	{says: "其中2个没参加培训自己考的", reads: "其中2个没拿证",
		words: pattern.MustCompile(`((?:其中|里面|里头|当中)的?(?:有|还有)?` + fewOf + `(?:个|名|位)?人?)(?:是)?` + untrained), plain: "${1}没拿证"},
	// projects, each with what became of it
	{says: "两个场景，一个市里评上，一个还在评", reads: "两个场景，一个评上，一个没评上",
		words: pattern.MustCompile(fewOf + `个(?:项目|场景)?(?:已经?)?(?:市里|市级)?(?:已经?)?(?:评上|入选|选上)了?[,，](?:还有|另外|另)?` + fewOf + `个(?:项目|场景)?(?:还在|正在|还没|没)(?:评选?|审核?|等|走流程|公示|出结果)(?:结果|当?中|着|完|呢|的)*`), plain: "${1}个评上，${2}个没评上"},
	{says: "省里也入选了另外一个项目，不是同一个", reads: "另外一个项目省里入选了，跟这个没关系",
		words: pattern.MustCompile(`(省里?|省级|国家级?)(?:那边)?也?(?:入选|评上|选上)了?(?:的是)?(?:另外一?|另一|一)个(?:项目|场景)?[,，](?:跟这个|和这个|跟它|两个)?(?:不是|并非)同(?:一)?个?(?:项目)?`), plain: "另外一个项目省里入选了，跟这个没关系"},
	{says: "我们有A项目入选市级，B项目入选省级，A能拿钱吗", reads: "我们有两个项目，一个入选市级，另一个只入选省级，能拿多少",
		words: pattern.MustCompile(`[a-zA-Z甲乙](?:项目|场景)(?:是)?入选了?市级[,，][a-zA-Z甲乙](?:项目|场景)(?:是)?(?:只)?入选了?(省级|国家级)(?:[,，]?(?:那)?(?:[a-zA-Z甲乙](?:项目)?)(?:能|可以)(?:不能)?(?:拿|领)(?:到)?(?:钱|奖励?|30万)?(?:吗|么|不)?)?`), plain: "两个项目，一个入选市级，另一个只入选${1}，能拿多少"},
	// on its way is not through
	{says: "模型正在备案中，花30万", reads: "模型备案还没批下来，花30万",
		words: pattern.MustCompile(`(?:正在|还在|尚在|目前在)(?:办理?|做|申请|走|弄|进行)?(?:网信办?)?(?:的)?备案(?:过程)?(?:当?中)?([,，。;；?？!！的呢、]|$)`), plain: "备案还没批下来${1}"},
	{says: "模型备案审核中，花30万", reads: "模型备案还没批下来，花30万",
		words: pattern.MustCompile(`备案(?:还|正)?(?:在)?(?:进行|办理|申请|审核|审批|公示|受理)?中([,，。;；?？!！的呢、]|$)`), plain: "备案还没批下来${1}"},
	// not paid yet, or paid by others
	{says: "投资1500万的工业互联网项目，还有200万没付，按付了的算能补多少", reads: "投资1500万的工业互联网项目，尾款200万还没付，能补多少",
		words: pattern.MustCompile(`(?:其中|里面|里头)?(?:还|尚)?有(` + sumWithUnit + `)(?:的)?(?:尾款|款|钱)?(?:还|尚)?(?:没|没有|未)(?:付|给|结)(?:款|出去|清|掉)?[,，](?:就|只)?按(?:照)?(?:实际)?(?:已经?)?(?:付|给|支付)(?:了|掉|出去|款)*(?:的)?(?:部分|钱|那些)?(?:来)?(?:算)?`), plain: "尾款${1}还没付，"},
	{says: "其中150万是政府补贴的钱，扣掉呢", reads: "扣掉150万政府补贴呢",
		words: pattern.MustCompile(`(?:其中|里面|里头)(?:有)?(` + sumWithUnit + `)(?:是|属于|来自)(?:的)?(?:政府|财政|国家|公家)(?:给的?)?(?:补贴|补助|拨款|资助|出)?(?:的)?(?:钱|款|资金)?[,，](?:要|得|把)?(?:它|这个|这笔|这部分)?(?:要)?(?:扣掉|扣除|减掉|减去|去掉|刨掉|剔除)`), plain: "扣掉${1}政府补贴"},
	{says: "投了800万，扣除财政补助150万后再算", reads: "投了800万，扣掉150万",
		words: pattern.MustCompile(`(?:扣掉|扣除|减掉|减去|去掉|刨掉|剔除)(?:政府|财政|国家|公家)(?:给的?)?(?:补贴|补助|拨款|资助)(?:的|款|资金)?(` + sumWithUnit + `)(?:之?后)?(?:再|来|算|计算)*`), plain: "扣掉${1}"},
	{says: "对了还有100万是补贴款，不算自己投的", reads: "其中100万是政府补贴",
		words: pattern.MustCompile(`(?:对了|哦)?[,，]?(?:还|其中|里面)有(` + sumWithUnit + `)是(?:政府|财政)?(?:给的?)?(?:补贴|补助|拨款)(?:款|的钱|资金|的)?[,，]?(?:不算|不是)(?:我们|公司)?自(?:己|家)(?:投|出|掏)的?(?:钱)?`), plain: "其中${1}是政府补贴"},
	// one of several alone
	{says: "模型30万、20万、15万三个项目，只有第一个是垂直模型研发", reads: "模型30万用于垂直模型研发，不用于垂直模型研发的20万，不用于垂直模型研发的15万",
		words: pattern.MustCompile(`(` + sumWithUnit + `)[、,，](` + sumWithUnit + `)[、,，和](` + sumWithUnit + `)(?:这|的)?(?:三|3)(?:个|笔|款|套)(?:项目|模型|合同)?[,，](?:但是?|其中)?(?:只有|就)第一(?:个|笔|款|套)(?:才)?是(?:用于|用来|做|搞)?垂直模型(?:研发)?(?:的)?`), plain: "${1}用于垂直模型研发，不用于垂直模型研发的${2}，不用于垂直模型研发的${3}"},
	// one thing in several years
	{says: "工业互联网去年投500万今年投400万，一个项目", reads: "工业互联网去年今年先后投500万，又投400万，都算",
		words: pattern.MustCompile(`(?:前年|去年)投(?:了|入)?(` + sumWithUnit + `)[,，]?(?:今年|去年)(?:又|再|接着)?投(?:了|入)?(` + sumWithUnit + `)[,，](?:都是|是|同|属于)*(?:一个|同一个|一个大)项目`), plain: "去年今年先后投${1}，又投${2}，都算"},
	{says: "平台服务补助做三年每年300万收入一共多少", reads: "平台服务补助服务收入每年300万，三年一共多少",
		words: pattern.MustCompile(`(?:连续|连着)?(?:做|干|搞)?([两三四五]年)[,，]?(?:每年|一年)(?:都|有|是)*(` + sumWithUnit + `)(?:的)?(?:服务)?收入[,，]?(?:一共|总共|合计|加起来)`), plain: "服务收入每年${2}，${1}一共"},
	{says: "那三年一共能领多少，每年8万", reads: "那每年8万，三年一共能领多少",
		words: pattern.MustCompile(`([两三四五]年(?:下来)?(?:一共|总共|合计|加起来)[^,，。;；\d]{0,6}多少)[,，](?:每年|一年)(?:都)?(?:是|花|买|有)?(` + sumWithUnit + `)$`), plain: "每年${2}，${1}"},
	// products, and what all of them sold
	{says: "三款产品共卖了6000万，每款差不多", reads: "三款产品，每款卖了20000000元",
		words: soldEvenly, by: eachSold},
	{says: "AI服务器和光模块加起来卖了1800万，每个900万", reads: "AI服务器和光模块各卖了900万",
		words: pattern.MustCompile(`(` + aProduct + `[和跟与、]` + aProduct + `)(?:加起来|一共|总共|合计|共)(?:卖|销售?)了?` + manyYuan + `[,，](?:每个|各|每款|都是|一个|每种)(?:卖了|是|都是)?(` + manyYuan + `)`), plain: "${1}各卖了${2}"},
	{says: "光模块2000万AI服务器1500万", reads: "光模块2000万，AI服务器1500万",
		words: pattern.MustCompile(`(` + aProduct + `(?:` + yearSales + `)?` + manyYuan + `)(` + aProduct + `(?:` + yearSales + `)?` + manyYuan + `)`), plain: "${1}，${2}"},
	// what was sold in all years is not what was sold in one
	{says: "光模块累计卖了3000万，今年卖了800万", reads: "光模块今年卖了800万",
		words: pattern.MustCompile(`(?:历年|上市以来|投产以来|这几年|至今|总的|到现在)*(?:累计|累积)(?:已经?)?(?:卖|销售?)(?:额|出)?(?:了|是|为)?(?:已经?)?` + manyYuan + `[,，](?:其中)?((?:今年|去年|本年|当年|近一年|最近一年)(?:就|只|才)?(?:卖|销))`), plain: "${1}"},
	{says: "光模块销售额含出口退税1100万，不含是980万", reads: "光模块销售额含税1100万，不含税980万",
		words: pattern.MustCompile(`含(?:上|了)?(?:出口)?退税(?:的|是|为|额)?(` + manyYuan + `)[,，]不含(?:退税|出口退税)?(?:的|是|为|就|只有)*(` + manyYuan + `)`), plain: "含税${1}，不含税${2}"},
}

// untrained tells that somebody holds a certificate without training.
const untrained = `(?:没有|没|未)(?:参加|经过?|上|接受|报)?(?:过|了)?(?:任何)?(?:职业技能|职业|技能)?(?:的)?培训(?:班|课)?(?:过)?(?:[,，]?(?:就|是|而是)?(?:自己|自学|直接|自行)(?:去)?考(?:的|出来的?|下来的?|到的?|证的?|取的?)?)?`

var (
	holdersUntrained = pattern.MustCompile(howMany + `((?:个|名|位)?人?(?:都|全|全部)?(?:拿|考|取|领)(?:到|得|出|下)?了?证(?:书)?了?)[,，](?:但是?|不过)?(?:其中|里面|里头)?的?(?:有)?` + howMany + `(?:个|名|位)?人?(?:是)?` + untrained)
	soldEvenly       = pattern.MustCompile(howMany + `(款|个|种)([^,，。;；\d款个种一总合共]{0,8})(?:一共|总共|合计|加起来|拢共|共)(?:年)?(?:卖|销售?)(?:额|出)?(?:了|是|为)?(` + manyYuan + `)[,，](?:每[款个种]|各|大家|三款|两款|基本|大概)*(?:卖得?|销售额?|都|的|占比)*(?:差不多|均等|平均|(?:占)?一半|一样多?|对半|平分|相当|均分|平摊)(?:开|分|的)?`)
)

// withoutUntrained takes those who were not trained out of those who hold a certificate.
func withoutUntrained(said string) string {
	m := holdersUntrained.FindStringSubmatch(said)
	all, some := money.WholeNumeral(m[1]), money.WholeNumeral(m[3])
	if some >= all || some < 1 {
		return said
	}
	return strconv.FormatInt(all-some, 10) + m[2]
}

// eachSold is the share that each of them has of the total, where it is whole yuan.
func eachSold(said string) string {
	m := soldEvenly.FindStringSubmatch(said)
	n, all := money.WholeNumeral(m[1]), money.Read(m[4])
	if n < 2 || len(all) != 1 || !all[0].Low.Equal(all[0].High) {
		return said
	}
	yuan, err := strconv.ParseInt(strings.TrimSuffix(all[0].High.String(), ".00"), 10, 64)
	if err != nil || yuan%n != 0 {
		return said
	}
	return m[1] + m[2] + m[3] + "，每" + m[2] + "卖了" + strconv.FormatInt(yuan/n, 10) + "元"
}
