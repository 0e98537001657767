package offline

import (
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is no base for a share: a model of one's own, and what was spent on other things.

// besideBase: where nothing was bought, or the province gave nothing, an amount
// for something else is no base either: 没付过模型钱，显卡倒是花了60万.
func (l *plan) besideBase(s sum) bool {
	if s.index < 0 {
		return false
	}
	own := lastPart(l.before(s.index)) + firstPart(l.after(s.index))
	switch l.nearest(s) {
	case asked.VerticalModel:
		return !strings.Contains(own, "模型") && !purchasing.MatchString(own)
	case asked.Computing:
		return bareMachine.MatchString(own) && !hiredMachine.MatchString(own) // 显卡砸了四十万: a machine of one's own is no service
	case asked.Research:
		return !provinceNear.MatchString(own) && spentOn.MatchString(own)
	}
	return false
}

// onlyAmount is the clause of the only amount of a message.
func (l *plan) onlyAmount() string {
	if len(l.sums) != 1 || l.sums[0].index < 0 {
		return ""
	}
	return lastPart(l.before(l.sums[0].index)) + firstPart(l.after(l.sums[0].index))
}

var (
	purchasing   = pattern.MustCompile(`买|购|订|充值|api|token|授权|许可`)
	bareMachine  = pattern.MustCompile(`显卡|服务器|gpu|工作站|机房|硬件|设备|一体机|4090|a100|h100|h800|h20`)
	hiredMachine = pattern.MustCompile(`租|算力|服务费|包月|包年|按量|小时|卡时|云(服务|主机|端|上|厂)`)
	spentOn      = pattern.MustCompile(`投|花|研发|烧|砸|支出`)
)

// madeNotBought: 自己训练的模型，花了200万.
func madeNotBought(text string) bool {
	return (selfMade.MatchString(text) || forTraining.MatchString(text) && !modelPaid.MatchString(notBuyingModel.ReplaceAllString(text, " "))) && !purchase.MatchString(notBuying.ReplaceAllString(forTraining.ReplaceAllString(text, " "), " "))
}

var (
	// forTraining is what was bought to train a model with: 买了60万的显卡自己训垂直模型.
	forTraining = pattern.MustCompile(`(?:买|购|采购|配|添|请|招|雇|花)[^,，。租云]{0,8}(?:显卡|服务器|工作站|硬件|设备|(?:标注|训练)?数据|标注|人|工程师|外包|电费|人工)[^,，。]{0,8}(?:训|练|做|研发|开发|跑|搞)[^,，。]{0,6}(?:垂直|行业|垂类|专用|大)?模型`)
	// modelPaid is what a model was paid for by.
	modelPaid      = pattern.MustCompile(`(?:买|购|订|采购)[^,，。]{0,6}模型|模型[^,，。]{0,2}(?:费|授权|年费|采购|购买|调用|服务)|备案|api|文心|通义|千问|deepseek|智谱|kimi|豆包|混元|盘古|星火`)
	notBuyingModel = pattern.MustCompile(`(?:没有?|未|不|从没)(?:买|购|采购)(?:过)?(?:别人)?(?:的)?(?:大)?模型`)
)

// soleTrader: a business that is no company; whether it is an 企业 the text does not say.
var soleTrader = pattern.MustCompile(`个体(工商)?户|个体经营|小商户`)

// buyerOpen says that whether such a buyer is an enterprise is open: 算力高校买的7万，事业单位.
func (r *Reading) buyerOpen(enterprise string) []string {
	if m := institution.FindStringSubmatch(r.masked); m != nil && enterprise != "" {
		return []string{"文本写的是“企业”，事业单位、高校这样的单位算不算，文本没有写，要问责任单位"}
	}
	return nil
}

var institution = pattern.MustCompile(`(?:我们|本单位|我单位|单位)(?:性质)?(?:是|属于)(?:一家|一所|个)?(?:事业单位|高校|大学|学校|医院|社会组织|民办非企业)|(?:^|[^跟向从找给在与和的家])(?:高校|大学|学院|医院|事业单位)(?:自己)?(?:买|采购|租|花)(?:的|了)?[^,，。]{0,4}¥|¥(?:元)?[^\pL]{0,3}(?:我们)?(?:是)?事业单位`)
