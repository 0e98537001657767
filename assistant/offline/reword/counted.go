package reword

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

const (
	howMany   = `(\d{1,2}|[两俩三仨四五六七八九十]|十[一二三四五六七八九])`
	aProduct  = `(?:自研|自产|自主)?的?(?:[248]00[gG])?(?:光模块|全光交换机|交换机|端侧芯片|(?:ai|AI|人工智能)?芯片|(?:ai|AI)?服务器)`
	manyYuan  = `(?:\d{3,}(?:\.\d+)?万|\d+(?:\.\d+)?(?:千万|百万|亿)|[一二两三四五六七八九]千)`
	yearSales = `(?:年|全年|一年|去年|今年|都|各|能)*(?:销售额?|卖|销|做)(?:到|了|出)?(?:是|为|有)?`
)

// counted are products and projects that are counted, each with its own amount, and parts of a year told in passing.
var counted = []rule{
	{says: "产品线总共3个光模块型号", reads: "产品线总共3款光模块",
		words: pattern.MustCompile(howMany + `个(?:不同的?)?(` + aProduct + `)(?:型号|品种|系列)`), plain: "${1}款${2}"},
	{says: "AI服务器三个型号", reads: "AI服务器三款",
		words: pattern.MustCompile(`(` + aProduct + `|^|是|有)` + howMany + `个(?:不同的?)?(?:型号|品种)`), plain: "${1}${2}款"},
	{says: "每个型号卖1200万", reads: "每款卖1200万",
		words: pattern.MustCompile(`每个(?:型号|品种)`), plain: "每款"},
	{says: "3款光模块，每个都1500万", reads: "3款光模块，每款都1500万",
		words: pattern.MustCompile(`(` + howMany + `款[^,，。;；\d]{0,10}[,，])每个((?:都|各|` + yearSales + `)*` + manyYuan + `)`), plain: "${1}每款${3}"},
	{says: "我们10个光模块，每个年销售2000万", reads: "我们10款光模块，每款年销售2000万",
		words: pattern.MustCompile(howMany + `个(` + aProduct + `)[,，]?每个(` + yearSales + manyYuan + `)`), plain: "${1}款${2}，每款${3}"},
	{says: "工业互联网项目3个，每个800万", reads: "3个工业互联网项目，每个800万",
		words: pattern.MustCompile(`((?:(?:ai|AI|人工智能)\+?)?(?:工业互联网?|智能化?改造|技改))项目` + howMany + `个([,，]?(?:每|各|总|一共|合计|分别|平均))`), plain: "${2}个${1}项目${3}"},
	// a decimal comma
	{says: "销售额1,8百万", reads: "销售额1.8百万",
		words: pattern.MustCompile(`(^|[^\d,.])(\d{1,2}),(\d{1,2})(百万|千万|亿)`), plain: "${1}${2}.${3}${4}"},
	{says: "首年40万，次年30万", reads: "第一年40万，第二年30万",
		words: pattern.MustCompile(`首年([^。;；]{1,20}?[,，、])次年`), plain: "第一年${1}第二年"},
	{says: "那只算首年", reads: "那只算第一年",
		words: pattern.MustCompile(`((?:只|单|光|就)(?:算|看|按|说|报))首年`), plain: "${1}第一年"},
	// no coin that anybody is paid in
	{says: "算力usdt1万", reads: "算力1万美元",
		words: pattern.MustCompile(`(?:usdt|USDT|usdc|USDC)\s*(\d[\d,.]*(?:万|千|百|[wk])?)`), plain: "${1}美元"},
	{says: "算力1万usdt", reads: "算力1万美元",
		words: pattern.MustCompile(`(\d[\d,.]*(?:万|千|百|[wk])?)\s*(?:个)?(?:usdt|USDT|usdc|USDC)`), plain: "${1}美元"},
	{says: "平台1-6月每月10万", reads: "平台收入1-6月每月10万",
		words: pattern.MustCompile(`(平台|概念验证中心)((?:[上前]半年|前[^,，。;；]{1,3}个月|(?:1|一)月?(?:到|至|-|~)[\d一二三四五六七八九十]{1,2}月)(?:每个?月|月均)` + sumSaid + `)`), plain: "${1}收入${2}"},
	{says: "二三四季度各60万", reads: "二季度60万，三季度60万，四季度60万",
		words: quartersEach, by: quarterByQuarter},
	{says: "前三季度各卖300万，四季度400万", reads: "一季度300万，二季度300万，三季度300万，四季度400万",
		words: runEach, by: runByQuarter},
	{says: "都改成两倍呢", reads: "都翻倍呢",
		words: pattern.MustCompile(`(都|全|各|全部)(?:改成|变成|换成|按|改为)(?:两|2|原来的两)倍`), plain: "${1}翻倍"},
	{says: "上半年3万，下半年翻倍", reads: "上半年3万，下半年60000元",
		words: halfMoved, by: otherHalf},
	{says: "光模块月销80万，旺季3个月每月150万", reads: "光模块前9个月每月80万，后3个月每月150万",
		words: busyMonths, by: quietFirst, unless: pattern.MustCompile(`其余|其他|剩下|平时|淡季.{0,12}旺季|旺季.{0,12}淡季|前[^,，。]{1,3}个月|后[^,，。]{1,3}个月`)},
}

var (
	// halfMoved tells the second half of a year by the first.
	halfMoved = pattern.MustCompile(`(上半年[^,，。;；\d]{0,8})(` + sumSaid + `)([,，]?)(下半年)(?:预计|估计|会|要|能|就|再|得|可能)*(翻倍|翻一?番|翻了?一倍|加倍|是?(?:上半年|它)的?(?:两|2)倍|减半|砍半|(?:只有|是)?(?:上半年的?)?一半)((?:了|呢|吧|的话)?[^\pL\d]|(?:了|呢|吧|的话)?$)`)
	// quartersEach are some quarters of a year that each brought the same.
	quartersEach = pattern.MustCompile(`(^|[^\d一二三四五六七八九十前头后至到-])((?:第?[一二三四](?:季度?)?[、和跟与及]?){1,2}[一二三四])季度?(?:分别)?(?:各|都|均)(?:自|是|为|有|卖|收|收入|做|了)*(` + sumSaid + `)`)
	runEach      = pattern.MustCompile(`(前|头|后|剩下|其余|余下)(?:的|面)?([三3])个?季度?(?:分别)?(?:各|都|均)(?:自|是|为|有|卖|收|收入|做|了)*(` + sumSaid + `)`)
	oneQuarter   = pattern.MustCompile(`[一二三四]`)
	// busyMonths are some months of a year in which each brought another amount.
	busyMonths = pattern.MustCompile(`(?:每个?月|月)(?:销售额?|销|均|入|收入|卖|费|租|付)?(?:是|为|卖)?(` + sumSaid + `)[,，](?:但是?|其中|不过)?(?:旺季|淡季|高峰期?|忙的时候|年底)(?:那|有|的)*` + howMany + `个月(?:是|都|各)?(?:每个?月|月均|月销|各)(?:是|为|卖|到)?(` + sumSaid + `)`)
)

// otherHalf states what the second half comes to.
func otherHalf(said string) string {
	m := halfMoved.FindStringSubmatch(said)
	first := money.Read(m[2])
	if len(first) != 1 || !first[0].Low.Equal(first[0].High) {
		return said
	}
	percent := int64(200)
	switch m[5][:len("减")] {
	case "减", "砍", "一", "只":
		percent = 50
	}
	if r := []rune(m[5]); string(r[len(r)-2:]) == "一半" {
		percent = 50
	}
	return m[1] + m[2] + "，" + m[4] + strings.TrimSuffix(first[0].High.Percent(percent).String(), ".00") + "元" + m[6]
}

// monthsOfYear is how many there are.
const monthsOfYear = 12

// quietFirst puts those months behind the others.
func quietFirst(said string) string {
	m := busyMonths.FindStringSubmatch(said)
	n := money.WholeNumeral(m[2])
	if n < 1 || n >= monthsOfYear {
		return said
	}
	return fmt.Sprintf("前%d个月每月%s，后%d个月每月%s", monthsOfYear-n, m[1], n, m[3])
}

// quarterByQuarter tells them one by one.
func quarterByQuarter(said string) string {
	m := quartersEach.FindStringSubmatch(said)
	return m[1] + eachQuarter(oneQuarter.FindAllString(m[2], -1), m[3])
}

// runByQuarter does so with the first or the last of them.
func runByQuarter(said string) string {
	m := runEach.FindStringSubmatch(said)
	all := []string{"一", "二", "三", "四"}
	if n := int(money.WholeNumeral(m[2])); m[1] == "前" || m[1] == "头" {
		all = all[:n]
	} else {
		all = all[len(all)-n:]
	}
	return eachQuarter(all, m[3])
}

func eachQuarter(quarters []string, sum string) string {
	return strings.Join(quarters, "季度"+sum+"，") + "季度" + sum
}
