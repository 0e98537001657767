package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
)

// What counts towards the amount that an award is reckoned on is asked in the same words whatever the award, and the text
// leaves it open for each of them alike: 都算服务收入吗, 贷款的部分能算吗, 政府给过的要不要扣.

// bases is what the text calls the amount that an award of a topic is reckoned on.
var bases = []struct {
	topic  asked.Topic
	called string
}{
	{asked.VerticalModel, "年度模型购买费用"},
	{asked.Computing, "购买算力服务"},
	{asked.Industrial, "实际投资额"},
	{asked.PlatformService, "年度服务收入"},
	{asked.Product, "年销售额"},
}

const (
	// soldHow is how something was sold or paid for, boughtWhat what money was spent on, so that one may doubt whether it counts.
	soldHow    = `出口|外销|内销|海外|境外|国外|线上|网店|经销|代理|关联|集团内|子公司|分公司|退货|运费|押金|定金|赠送|试用|税|预付|预存|充值|未到账|没到账|应收|回款|售后|维保|安装费|租赁|租金|培训`
	boughtWhat = `电费|带宽|流量|宽带|存储|机柜|托管|域名|人工|工资|薪酬|社保|差旅|运维|维护|装修|土建|厂房|土地|房租|设备|硬件|软件|贷款|借款|借来|自筹|融资|政府购买|政府采购|财政|拨款|利息|折旧|二手|咨询费|检测费|会费|合作方|定制|配件|微调|部署|驻场|一体机|订阅|标注|集成|实施`
	// countsIn asks whether something counts in; counted is the same said of the base itself, deducted whether it is taken off.
	countsIn = `(?:算不算|计不计|(?:能不能|可不可以|能否)(?:也)?[算计]|(?:能|可以|都|也|还)算(?:得)?(?:进去|进来|在内|进|入)?(?:吗|么|不|[?？]|[^\pL]*$)|算(?:是|作|得)?(?:进去|进|在内|入)?(?:吗|么|不算|[?？])|算(?:是|作)?(?:实际)?(?:投资|投入|服务收入|收入|销售|算力服务|服务费|购买费|模型费|费用)|包不包|(?:包括|包含|计入|认)(?:在内)?(?:吗|么|[?？])|含不含|认不认|` + deducted + `)`
	counted  = `(?:都|也|全|能|可以|这些|包不包括)(?:能|可以)?(?:算|计|计入|算进)(?:不算)?(?:在|作|是|进|成)?(?:实际)?(?:投资额?|投入|服务收入|收入|年?销售额?|营收|算力(?:服务)?(?:费|的?钱)?|服务费|模型(?:的)?(?:购买)?费用?|购买费用?|基数)(?:里面?|里头|内)?(?:吗|么|嘛|不|[?？])`
	deducted = `(?:要不要|用不用|需不需要|该不该)(?:先)?(?:扣|减|剔)|扣不扣|(?:要|得|该|需要?)(?:先)?(?:扣|减|剔)(?:掉|除|去|出来)?(?:吗|么|不|[?？])`
)

// ofBases says of each base that what counts in it is left open.
func ofBases() (out []Term) {
	for _, b := range bases {
		kinds := `(?:` + soldHow + `|` + boughtWhat + `)`
		if b.topic == asked.Product {
			kinds = `(?:` + soldHow + `)` // hardware and software are what is sold
		}
		asks := kinds + `[^。;；]{0,20}` + countsIn + `|` + countsIn + `[^,，。;；]{0,6}` + kinds + `|` + counted + `|` + deducted + `|^[^\pL]*(?:那|那么|还有)?(?:云)?` + kinds + `(?:的?(?:钱|费用?|部分))?呢[^\pL]*$`
		quotes := sheets.Of(b.topic).Quotes
		out = append(out, always(asks, b.topic, "“"+b.called+"”包括哪些、要不要扣除哪些（钱从哪里来、付给谁、花在哪一样上），文本没有写，要问责任单位；按您报的数算只是照这个口径。", b.topic.Measure(), quotes[len(quotes)-1]))
	}
	for _, sheet := range sheets.OfTopics {
		if sheet.Tool == "" || sheet.Ceiling == "" || strings.HasPrefix(sheet.Ceiling, "没有") {
			continue
		}
		last := sheet.Quotes[len(sheet.Quotes)-1]
		if strings.HasPrefix(sheet.Threshold, "文本没有设") || sheet.Topic == asked.Research {
			least := sheet.Threshold
			if sheet.Topic == asked.Research {
				least = "文本只写了不超过省级奖补额、最高300万元，没有写最低给多少"
			}
			out = append(out, always(smallestAsked, sheet.Topic, least+"。", sheet.Measure, last))
		}
		out = append(out, yielding(carriedOver, sheet.Topic, "超过上限的部分不再补，文本没有写可以结转；下一年按下一年的数另算。", sheet.Measure, last))
	}
	return append(out, finer...)
}

const (
	smallestAsked = `有没有最低|最低(?:要|多少|标准|线|限)|(?:太|这么)少[^。;；]{0,8}(?:给|补|报|申|算|行)|少了[^,，。;；]{0,4}(?:不给|没有|不补)|会不会不(?:给|补)|起步(?:价|线|多少)|有没有下限`
	carriedOver   = `(?:多出来?|超出|超过|超了|剩下?|没补完|用不完)[^。;；]{0,14}(?:明年|下一?年|来年|后年|往后|以后)[^。;；,，付投买交]{0,6}(?:给|补|算|用|抵|接着|结转)`
)

// finer are details of one measure's amount alone.
var finer = []Term{
	always(`(?:什么|怎么|怎样|哪些|哪种)[^,，。;；]{0,4}(?:算|叫|是)[^,，。;；]{0,4}(?:龙头|头部)|(?:龙头|头部)[^,，。;；]{0,6}(?:标准|怎么算|定义|条件|认定)|\d+(?:多)?个?人[^,，。;；]{0,4}算`, asked.Growth,
		"什么样的算龙头企业、头部企业，要多少人、多大规模，文本没有写，要问责任单位。", 4, "加大人工智能头部企业招引力度", "培育软件龙头企业"),
	always(`(?:算|是)(?:成|作)?(?:一个|几个|两个|三个|多个|同一个|一款|几款)(?:产品)?还是|(?:型号|规格|版本|系列|批次)[^,，。;；]{0,10}(?:怎么算|算不算|分开|合在一起|合并|单独)`, asked.Product,
		"文本按“单个产品”算；同一款的不同型号、规格算一个产品还是几个，文本没有写，要由责任单位认定。", 9, "单个产品所获奖励最高不超过100万元"),
	other(`没(?:有)?(?:钱)?(?:去)?(?:买|购买|采购)(?:过)?(?:别人的)?(?:大)?模型[^¥]{0,12}自己|^[^¥\d]*(?:自己|自行|自主)(?:训练?|练)(?:的|了)?(?:大)?模型[^¥\d]*$`, asked.VerticalModel,
		"第一条补的是购买模型的费用：自己训练、没有买模型的，没有购买费用，就没有计算补助的基数，这一条补不到。", 1, "企业购买通过国家网信办备案的生成式人工智能模型开展垂直模型研发的，一次性按照年度模型购买费用给予30%的补助"),
	always(`(?:云服务器|云主机|云桌面|云电脑|\becs\b|推理)[^。;；]{0,14}(?:算不算|算是?|属于)[^,，。;；]{0,3}算力`, asked.Computing,
		"文本写的是“购买算力服务”；云服务器、推理这些算不算算力服务，文本没有写，要问责任单位，算的话才按这一条补。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业"),
	always(`(?:不如|干脆|是不是|反而|还是|那)[^,，。;；]{0,6}少(?:租|买|用|花)|少(?:租|买|用|花)[^,，。;；]{0,6}(?:划算|合算|值)`, asked.Computing,
		"只看市里这一笔，是这样：年度购买总额不到10万元、满5万元的补实际服务费的50%，到10万元市里就不补，改为支持申请省级补助。总额按真实购买的算。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助，年度购买总额达10万元（含）以上的，支持申请省级相关补助"),
	always(`国家(?:级|里|部委)的?[^,，。;；¥]{0,8}(?:奖|补|资金|项目|经费)`, asked.Research,
		"市级配套的前提和基数是省级研发经费投入奖补；拿到国家的奖补，文本没有写可以当基数。", 2, "在省级研发经费投入奖补政策的基础上，再给予每家企业配套补助，市级补助总额不超过省级奖补额，最高300万元"),
	yielding(`一次性[^。;；]{0,16}(?:什么意思|啥意思|一辈子|一年一次|每年|年年|几次|多少次)|(?:一辈子|终身)[^,，。;；]{0,3}(?:一次|一回)`, asked.VerticalModel,
		"“一次性”是只补一次，不是一年一次：领过的，以后年度再买也不再补；按企业算还是怎么算，要由责任单位确认。", 1, "一次性按照年度模型购买费用给予30%的补助"),
	always(`算(?:不算|是|得上)?[^,，。;；]{0,3}近三年|近三年[^,，。;；]{0,8}(?:怎么|如何|从|起|往)`, asked.Product,
		"“近三年”从您问的这一年往回数；按立项、投产还是上市的时间算，文本没有写，由责任单位确认。", 9, "近三年开发的具有自主知识产权"),
}
