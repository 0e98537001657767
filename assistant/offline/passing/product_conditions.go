package passing

import "github.com/rongce/rongce/knowledge/pattern"

// Conditions of a product that are asked about, and those that came about later with no word for what came about.

// whetherOwnIP asks whether what there is counts as 自主知识产权, which the text does not say.
var whetherOwnIP = pattern.MustCompile(`(?:能|可以|可|会|要|该|这|那|还)?(?:不能)?(?:算|属于|作为|当|视为|认定为?)(?:不算|是|作|成)?(?:有|是|具有|具备)?(?:我们)?(?:自己的?)?(?:自主知识产权|自有知识产权|自主研发|自研)[^,，。;；¥]{0,4}(?:吗|么|不|[?？]|$)`)

// openWhoseIP takes back what was heard of 自主知识产权 where it is asked whether it is any, and nothing denies it: 用的是授权的IP核，
// 能算自主知识产权吗.
func openWhoseIP(text string, out map[string]bool) {
	if _, heard := out["own_ip"]; heard && (whetherOwnIP.MatchString(text) || boughtOutright.MatchString(text)) && !plainlyNone.MatchString(text) {
		delete(out, "own_ip")
	}
}

// boughtOutright tells of a patent that was bought for good, and of a licensed core inside one's own chip: whether these are
// 自主知识产权, the text does not say.
var boughtOutright = pattern.MustCompile(`(?:专利|知识产权|产权)[^,，。;；¥]{0,8}(?:买断|受让)(?:的|来|过来|得来|了)?|授权的?[a-z]{0,6}的?ip核|ip核[^,，。;；¥]{0,4}授权`)

// plainlyNone denies 自主知识产权 by its name.
var plainlyNone = pattern.MustCompile(`(?:没有?|无|不具备|不具有)(?:任何|自己的?|自主的?)?(?:自主)?(?:知识产权|专利)|(?:知识产权|专利)[^,，。;；¥]{0,4}(?:没有|无|零|为0)`)
