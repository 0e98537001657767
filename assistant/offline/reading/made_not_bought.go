package reading

import (
	"github.com/rongce/rongce/knowledge/pattern"
)

// MadeNotBought: 自己训练的模型，花了200万.
func MadeNotBought(text string) bool {
	return (selfMade.MatchString(text) || ForTraining.MatchString(text) && !modelPaid.MatchString(notBuyingModel.ReplaceAllString(text, " "))) && !purchase.MatchString(notBuying.ReplaceAllString(ForTraining.ReplaceAllString(text, " "), " "))
}

var (
	// ForTraining is what was bought to train a model with: 买了60万的显卡自己训垂直模型.
	ForTraining = pattern.MustCompile(`(?:买|购|采购|配|添|请|招|雇|花)[^,，。租云]{0,8}(?:显卡|服务器|工作站|硬件|设备|(?:标注|训练)?数据|标注|人|工程师|外包|电费|人工)[^,，。]{0,8}(?:训|练|做|研发|开发|跑|搞)[^,，。]{0,6}(?:垂直|行业|垂类|专用|大)?模型`)
	// modelPaid is what a model was paid for by.
	modelPaid      = pattern.MustCompile(`(?:买|购|订|采购)[^,，。]{0,6}模型|模型[^,，。]{0,2}(?:费|授权|年费|采购|购买|调用|服务)|备案|api|文心|通义|千问|deepseek|智谱|kimi|豆包|混元|盘古|星火`)
	notBuyingModel = pattern.MustCompile(`(?:没有?|未|不|从没)(?:买|购|采购)(?:过)?(?:别人)?(?:的)?(?:大)?模型`)
)
