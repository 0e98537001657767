package reading

import "github.com/rongce/rongce/knowledge/pattern"

// MadeNotBought: 自己训练的模型，花了200万.
func MadeNotBought(text string) bool {
	return (selfMade.MatchString(text) || ForTraining.MatchString(text) && !modelPaid.MatchString(notBuyingModel.ReplaceAllString(text, " "))) && !purchase.MatchString(notBuying.ReplaceAllString(ForTraining.ReplaceAllString(text, " "), " "))
}

var (
	// selfMade: a model of one's own, and none that was bought.
	selfMade  = pattern.MustCompile(`(自研|自训|自己(?:从头|从零|一手|亲手|独立|埋头)?(?:开始)?(研发|训练|训|做|开发|搞|写)|(?:从头|从零)(?:开始)?(?:训|研发|开发|搞|做)|自家(训|做|研发)|自主(研发|训练))(的|出来的?|出|了)?[^,，。¥买购]{0,6}(大)?模型|模型(是|都是|全是)?(我们|自己|自家)+(?:从头|从零|一手|亲手|独立)?(?:开始)?(训|研发|做|写|开发)`)
	notBuying = pattern.MustCompile(`(没有?|不|未|从没|没去)(再|另外|额外|向外)?(?:(?:向|从|跟|找|朝|问|在)[^,，。¥]{1,5}?)?(买|采购|购买|订购)`)
	purchase  = pattern.MustCompile(`买|采购|购|订阅|授权|租|api|调用`)
)

var (
	// ForTraining is what was bought to train a model with: 买了60万的显卡自己训垂直模型.
	ForTraining = pattern.MustCompile(`(?:买|购|采购|配|添|请|招|雇|花)[^,，。租云]{0,8}(?:显卡|服务器|工作站|硬件|设备|(?:标注|训练)?数据|标注|人|工程师|外包|电费|人工)[^,，。]{0,8}(?:训|练|做|研发|开发|跑|搞)[^,，。]{0,6}(?:垂直|行业|垂类|专用|大)?模型`)
	// modelPaid is what a model was paid for by.
	modelPaid      = pattern.MustCompile(`(?:买|购|订|采购)[^,，。]{0,6}模型|模型[^,，。]{0,2}(?:费|授权|年费|采购|购买|调用|服务)|备案|api|文心|通义|千问|deepseek|智谱|kimi|豆包|混元|盘古|星火`)
	notBuyingModel = pattern.MustCompile(`(?:没有?|未|不|从没)(?:买|购|采购)(?:过)?(?:别人)?(?:的)?(?:大)?模型`)
)

// nothingSold: no product of one's own has been sold yet, and no service: 上个月才开发出来，还没卖.
const nothingSold = `(?:还|尚|目前|暂时)(?:没有?|未)(?:开始|正式|对外|真正)*(?:卖|销售|出货|开卖|卖出去|卖过|卖出)(?:呢|过)?(?:[,，。;；]|$)|(?:没有?|无)(?:任何|什么|产生)?(?:年)?销售额(?:呢)?(?:[,，。;；]|$)|(?:还|尚|目前|暂时)(?:没有?|未)(?:开始|产生|什么|任何|有)*(?:服务)?收入(?:呢|进来)?(?:[,，。;；]|$)|没有(?:任何)?服务收入(?:呢)?(?:[,，。;；]|$)`
