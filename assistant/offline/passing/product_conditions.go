package passing

import "github.com/rongce/rongce/knowledge/pattern"

// Conditions that are asked about, of a product above all, and those that came about later with no word for what came about.

// whetherOwnIP asks whether what there is counts as 自主知识产权, which the text does not say.
var whetherOwnIP = pattern.MustCompile(`(?:能|可以|可|会|要|该|这|那|还)?(?:不能)?(?:算|属于|作为|当|视为|认定为?)(?:不算|是|作|成)?(?:有|是|具有|具备)?(?:我们)?(?:自己的?)?(?:自主知识产权|自有知识产权|自主研发|自研)[^,，。;；¥]{0,4}(?:吗|么|不|[?？]|$)`)

// openWhoseIP takes back what was heard of 自主知识产权 where it is asked whether it is any, and nothing denies it: 用的是授权的IP核，
// 能算自主知识产权吗.
func openWhoseIP(text string, out map[string]bool) {
	if PatentPending.MatchString(text) {
		delete(out, "own_ip")
		return
	}
	if _, heard := out["own_ip"]; heard && (whetherOwnIP.MatchString(text) || boughtOutright.MatchString(text)) && !plainlyNone.MatchString(text) {
		delete(out, "own_ip")
	}
}

// asksIfVertical asks whether what a model is used for is a vertical model, which the text does not define.
const asksIfVertical = `(?:算|属于|叫|是)(?:不算|不属于|不是|得上|作|是)?(?:是)?(?:行业|所谓的?)?(?:垂直|垂类|行业)(?:领域)?的?(?:大)?模型(?:研发|开发)?(?:吗|么|嘛|不|[?？])`

// openIfVertical takes back what was heard of that where it is only asked: 主要给客服用，算垂直模型吗.
func openIfVertical(text string, out map[string]bool) {
	if whetherVertical.MatchString(text) && !plainlyNotVertical.MatchString(text) {
		delete(out, "for_vertical_model")
	}
}

var (
	whetherVertical    = pattern.MustCompile(asksIfVertical)
	plainlyNotVertical = pattern.MustCompile(`(?:没有?|未|不)(?:在|打算|去|是|拿来|用来|用于)?(?:做|搞|碰|研发|开发|训练)`)
)

// boughtOutright tells of a patent that was bought for good, of a licensed core inside one's own chip, and of a product that
// somebody else builds: 富士康代工的. Whether these are 自主知识产权, the text does not say.
var boughtOutright = pattern.MustCompile(`(?:专利|知识产权|产权)[^,，。;；¥]{0,8}(?:买断|受让)(?:的|来|过来|得来|了)?|(?:专利|知识产权|产权)(?:都|全)?(?:是)?(?:我们)?(?:从[^,，。¥]{1,10})?(?:花钱)?(?:买|购|收购|转让)(?:过来|下来|来|得)的?(?:[,，。;；]|$)|(?:找|由|让|委托|请|和|跟|与)[^,，。¥]{1,8}代工|委外(?:代工|生产)|代工厂(?:生产|做|贴片|组装)|授权的?[a-z]{0,6}的?ip核|ip核[^,，。;；¥]{0,4}授权`)

// PatentPending tells that a patent has been applied for, which is neither there nor missing.
var PatentPending = pattern.MustCompile(`(?:专利|知识产权|产权)[^,，。;；没未不]{0,4}(?:正在|已经?在|还在|刚|已)(?:申请|受理|审查|审核|审|公示|办|报|走)|(?:正在|已经?|还在|刚|在)(?:申请|报|办|走)[^,，。;；没未不]{0,4}(?:专利|知识产权)|(?:专利|知识产权)[^,，。;；没未不]{0,4}(?:申请中|受理中|审查中|审核中|公示中|在申请|在审)`)

// plainlyNone denies 自主知识产权 by its name.
var plainlyNone = pattern.MustCompile(`(?:没有?|无|不具备|不具有)(?:任何|自己的?|自主的?)?(?:自主)?(?:知识产权|专利)|(?:知识产权|专利)[^,，。;；¥]{0,4}(?:没有|无|零|为0)`)
