package passing

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// tradeNames are words of trades and goods that begin like a denial, and deny nothing: 无人集卡,
// 不锈钢, 非遗.
var tradeNames = pattern.MustCompile(`(?:知识产权|专利|商标|版权)(?:代理|服务|事务|运营|咨询)|无人(?:机|车|船|艇|店|超市|售货|驾驶|集卡|叉车|配送|值守|农场|农机|码头|仓|化|系统|巡检|矿|物流|清扫|环卫|零售|餐厅|酒店|工厂|车间|产线|港|直升|飞行|潜航|快递|作业|收割|植保|零食|便利|书店|银行|客服|驿站)` +
	`|无(?:纺布?|线|菌|尘|锡|损|缝|糖|感|障碍|界|极|印|氧|氟|铅|抗|水|土|刷|源|铬|磷|框|桥|影|烟|醇|酒精|边际|忧)` +
	`|不(?:锈钢?|动产|干胶|倒翁|[粘沾]锅|老药|夜城|饱和树脂|可降解)|非(?:遗|标|洲|金属|晶|织造|公路|油炸|凡|常规|结构化|公有|银|机动)|未(?:来|央|名|成年)|没药|没食子|防不胜防|别墅|无锡|乌有|莫高|勿忘`)

// withoutTradeNames is a text without them, and without what it tells of the company itself.
func withoutTradeNames(text string) string {
	return aboutFirm(tradeNames.ReplaceAllStringFunc(text, sentence.Blank))
}

var (
	// companyTitles are distinctions of the company, and no selection of a product or project:
	// 我们入选过省级瞪羚企业.
	companyTitles = pattern.MustCompile(`[^,，。;；!！?？]*(?:瞪羚|小巨人|独角兽|雏鹰|专精特新|单项冠军|高新技术企业|国家级?高新|高企|科技型中小|孵化器|众创空间|绿色工厂|绿色企业|技术中心|工程中心|重点实验室|博士后|科技进步奖|专利奖|文明单位|龙头企业|示范企业|守合同|百强|劳模|五一奖章|诚信企业|老字号|规上|高成长|cmmi|iso\d*)[^,，。;；!！?？]*`)
	// ofOneThing names what may be selected.
	ofOneThing = pattern.MustCompile(`产品|这款|那款|该款|芯片|光?模块|交换机|服务器|项目|场景|攻关|清单|目录|名单`)
	// moneyOfElse is money, or a paper, of another kind that somebody has had.
	moneyOfElse = pattern.MustCompile(`[^,，。;；!！?？]*(?:营业执照|牌照|天使轮|[a-d]轮|融资|风投|稳岗|高企|贴息|留抵|退税|社保补贴|贷款|科技进步奖|专利奖|创业补贴|房租补贴|租金补贴|见习补贴|招工补贴|展会补贴|出口补贴|技改|扩岗|用工补贴|毕业证|驾照)[^,，。;；!！?？]*`)
)

// aboutFirm is a text without what it tells of the company itself: its titles, and other
// money that it had.
func aboutFirm(text string) string {
	withoutThing := func(c string) string {
		if ofOneThing.MatchString(c) {
			return c
		}
		return sentence.Blank(c)
	}
	text = companyTitles.ReplaceAllStringFunc(text, withoutThing)
	return moneyOfElse.ReplaceAllStringFunc(text, func(c string) string {
		if !gotBefore.MatchString(c) || ofOneThing.MatchString(c) || ofThisSupport.MatchString(c) {
			return c
		}
		return sentence.Blank(c)
	})
}

var (
	gotBefore     = pattern.MustCompile(`(?:领|拿|享受|获|申|报|取得|补)(?:到|过|了)+|已经|评上|获评`)
	ofThisSupport = pattern.MustCompile(`模型|算力|平台|这(?:个|项|条|笔)?(?:补|奖|钱|政策)|省级?研发|配套|研发经费`)
)
