package reword

import (
	"fmt"
	"strconv"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// periods are prices for one and each, and what every month or quarter brings.
var periods = []rule{
	{says: "每个月不一样，1到3月每月5000", reads: "1到3月每月5000",
		words: pattern.MustCompile(`(?:每个?|各个?)(?:月|季度)(?:的)?(?:费用|金额|价格|价|钱|租金|收入|花的|用的)?(?:都|也)*(?:不(?:太|大|完全|怎么)?(?:一样|相同|固定|同)|有[多高]有[少低]|不等)[,，:：]`), plain: ""},
	// the months from one to another
	{says: "算力从3月用起，每月9000，用到9月底就停了", reads: "算力每月9000，用了7个月",
		words: monthsBetween, by: countsMonths},
	// the month with which it came to an end
	{says: "算力每月9000，用到9月底就停了", reads: "算力每月9000，只用了前9个月",
		words: pattern.MustCompile(`(?:一直|只|就|总共|才)*(?:用|租|付|开)(?:到|至)(?:了)?(` + Month + `)月(?:份)?(?:底|末|为止|就)(?:就)?(?:停|退租|不用|不租|结束|断)?(?:用|租|掉|机)?(?:了)?($|[,，。;；?？])`), plain: "只用了前${1}个月${2}",
		where: pattern.MustCompile(`每个?月|月付|月租|一个月`), unless: pattern.MustCompile(`从|月(?:份)?(?:起|开始|用|租|才|上|接|签|买)|起|开始|至今|去年|明年|涨|降|季度`)},
	// says no more than that it came back
	{says: "其中2000块退费了", reads: "其中2000块退了",
		words: pattern.MustCompile(`([元块万千百])退费了?`), plain: "${1}退了"},
	// what one sells at, without its unit; 4090一张 is a card
	{says: "今年要降到260一只", reads: "今年要降到260元一只",
		words: pricePerOne, by: inYuanEach},
	// what everybody has is counted by the heads
	{says: "47个研发，人手一个账号", reads: "47个账号",
		words: pattern.MustCompile(`(\d+|[一二两三四五六七八九十百]+)(?:个|名|位|人)[^,，。;；\d个]{0,6}[,，]?(?:每人|一人|人手|人均)(?:都|配|有|发|开)*(?:一|1)(?:个|份|套|张)([^,，。;；\d]{0,10}(?:账号|席位|许可|会员|号))`), plain: "${1}个${2}"},
	// what computing is sold by, whatever works for so long: 16万机时
	{says: "每核时0.32元", reads: "每卡时0.32元",
		words: pattern.MustCompile(`([\d万千百十每个元/])(?:核|机|节点|gpu)(?:小)?时`), plain: "${1}卡时"},
	{says: "一季度70万，后面三个季度也一样", reads: "每季度70万，四个季度都一样",
		words: pattern.MustCompile(`第?一季度([^。;；]{1,24}?)(?:后面|之后|后|其余|剩下|另外)的?(?:三|3)个?季度(?:也|都|全)*(?:一样|相同|差不多|照旧|是这个数)`), plain: "每季度${1}四个季度都一样"},
	{says: "一季度12万一年四季度都续了", reads: "每季度12万四个季度都一样",
		words: pattern.MustCompile(`第?一季度([^。;；季]{1,10}?)(?:一年)?四个?季度都(?:续|有|交|付|买)了?`), plain: "每季度${1}四个季度都一样"},
	{says: "第一个月8千，后面十一个月都一样", reads: "每月8千，十二个月都一样",
		words: pattern.MustCompile(`(?:第一个月|1月份?|首月)([^。;；]{1,24}?)(?:后面|之后|后|其余|剩下|另外)的?(?:十一|11)个月(?:也|都|全)*(?:一样|相同|差不多|照旧|是这个数)`), plain: "每月${1}十二个月都一样"},
	{says: "每张包年一万三", reads: "每张一年一万三",
		words: pattern.MustCompile(`(每|一)(张|台|个|套|席|块|节点)(?:卡|机器)?包年(?:价|费)?(?:是|要)?([\d一二两三四五六七八九])`), plain: "${1}${2}一年${3}"},
	{says: "算力月月交7200", reads: "算力每月交7200",
		words: pattern.MustCompile(`(^|[^\d上本下这那当个半])月月([^底初末中均])`), plain: "${1}每月${2}"},
	{says: "培训班开了3期每期20人", reads: "培训班开了60人",
		words: classesOf, by: inAllClasses},
	{says: "5级4级各考了12人和8人", reads: "5级4级一共考了20人",
		words: eachCounted, by: together},
	{says: "光模块五款，单拎出来一款才260万，拢共1300万", reads: "光模块五款，每款260万，拢共1300万",
		words: pattern.MustCompile(`([,，])(?:单(?:拎|独|看|说)(?:出来|一下)?)?一款(?:才|只|就|也就)*(?:卖|有|是)*(` + sumSaid + `)([^。;；]{0,8}(?:一共|总共|拢共|合计|加起来|合起来))`), plain: "${1}每款${2}${3}",
		where: pattern.MustCompile(`(?:[两三四五六七八九]|\d)款`)},
	// months that are listed, brought to their number: 11月和12月各
	{says: "十一、十二两个月每月70万", reads: "后两个月每月70万",
		words: listedMonths, by: byTheirNumber},
	// what a month or a year is going to cost
	{says: "明年每个月得8500", reads: "明年每个月是8500",
		words: goingToCost, plain: "${1}是${2}${3}"},
	{says: "明年大概得10万8", reads: "明年估计是10万8",
		words: likelyToCost, plain: "${1}${2}估计是${3}${4}"},
}

// lumps is read when the slips are right: 块 counts parts, and no yuan.
var lumps = []rule{
	{says: "投资有两块，设备和软件", reads: "投资有两项，设备和软件",
		words: pattern.MustCompile(`(有|分|分为|分成|包括|共|就)([两三四五几])块([,，:：。;；]|$)`), plain: "${1}${2}项${3}"},
	{says: "两块加一起多少", reads: "两项加一起多少",
		words: pattern.MustCompile(`([两三四几])块(钱加|钱一共|钱总共|钱合|加|都|合|一起|各|分别|一共|总共|的钱)`), plain: "${1}项${2}"},
}

// pricePerOne is what one sells at, without its unit.
var pricePerOne = pattern.MustCompile(`(^|[^\da-z.\-万千百亿])(\d{2,}(?:\.\d+)?)\s*一(只|台|张|颗|片|套|件|枚|支|盒)([^\d一二两三四五六七八九十]|$)`)

// inYuanEach writes the unit of such a price; 4090一张 is a card.
func inYuanEach(said string) string {
	m := pricePerOne.FindStringSubmatch(said)
	if CardNumber(m[2]) {
		return said
	}
	return m[1] + m[2] + "元一" + m[3] + m[4]
}

var (
	// listedMonths are several months named for one amount that each of them brings.
	listedMonths = pattern.MustCompile(`(^|[^\d一二三四五六七八九十百千万亿.点])((?:` + Month + `月?份?[、和跟与及])+)` + Month + `(?:月份?)?[这那]?(?:(?:[两俩二三四五六2-6]个月)|月份?)(?:[这那]?[两俩二三四五六2-6]个月)?([^,，。;；\d]{0,6}?(?:每个?月|各|都是|均))`)
	oneMonth     = pattern.MustCompile(Month + `月?份?[、和跟与及]`)
	monthCounts  = []string{"", "", "两", "三", "四", "五", "六"}
)

// byTheirNumber counts them: they are the last so many.
func byTheirNumber(said string) string {
	m := listedMonths.FindStringSubmatch(said)
	n := len(oneMonth.FindAllString(m[2], -1)) + 1
	if n >= len(monthCounts) {
		return said
	}
	return m[1] + "后" + monthCounts[n] + "个月" + m[3]
}

var (
	// classesOf are so many courses of so many people each.
	classesOf = pattern.MustCompile(`(\d{1,2}|[两三四五六七八九十]|二)(?:期|批|个班|班)[,，]?每(?:期|批|个班|班)(?:都|有|是)?(\d{1,3}|[一二三四五六七八九十]{1,3})(?:个|名|位)?人`)
	// eachCounted are the people of two grades, one after the other.
	eachCounted = pattern.MustCompile(`(?:分别|各自?)([^,，。;；\d]{0,6}?)(\d{1,4})(?:个|名|位)?人?(?:和|、|跟|与)(\d{1,4})(?:个|名|位)?人`)
)

// inAllClasses counts the people of all courses.
func inAllClasses(said string) string {
	m := classesOf.FindStringSubmatch(said)
	return fmt.Sprintf("%d人", money.WholeNumeral(m[1])*money.WholeNumeral(m[2]))
}

// together adds them up.
func together(said string) string {
	m := eachCounted.FindStringSubmatch(said)
	return fmt.Sprintf("一共%s%d人", m[1], money.WholeNumeral(m[2])+money.WholeNumeral(m[3]))
}

// A month or a year, what is thought of it, and what it has to be.
const (
	spanSaid = `((?:(?:明年|今年|后年|下半年|往后|以后|后面|后边|接下来|全年|年底|(?:从)?下个?月(?:起|开始)?)(?:我们?|算力|模型|那边)?(?:的)?)?(?:每个?月|一个?月|每月|月月|每个?季度?|一季度?|一年|每年|每一年)|明年|后年|全年)`
	afterSum = `([^\d的补奖津配万千亿才以起封]|$)`
)

var (
	goingToCost  = pattern.MustCompile(spanSaid + `(?:就|都|也|还|可)?(?:得|(?:要|得|该)(?:上到|到|上|有|个|涨到))(?:了)?(` + sumSaid + `)` + afterSum)
	likelyToCost = pattern.MustCompile(`(?:(今年)|` + spanSaid + `)(?:就|都|也|还|可)?(?:可能|估计|估摸(?:着)?|大概(?:率)?|怕是|恐怕|差不多|预计|少说(?:也)?|起码|怎么(?:着)?(?:也|都)|至少|大约|约莫|看样子|多半|怕|搞不好|保守)(?:就|都|也)?(?:得|要)(?:上到|到|上|有|个|涨到|花|付|交)?(` + sumSaid + `)` + afterSum)
)

// monthsBetween tells in which month it began, what a month came to, and with which it ended.
var monthsBetween = pattern.MustCompile(`(?:从)?(` + Month + `)月(?:份)?(?:起|开始)?(?:用|租|开通)(?:起|的|了)?[,，]((?:每个?月|月租|月付)[^,，。]{1,12})[,，](?:一直)?(?:用|租|付)(?:到|至)(?:了)?(` + Month + `)月(?:份)?(?:底|末|为止|就)(?:就)?(?:停|退租|不用|不租|结束)?(?:用|租|掉|机)?(?:了)?`)

// countsMonths tells for how many months it was.
func countsMonths(said string) string {
	m := monthsBetween.FindStringSubmatch(said)
	first, last := money.WholeNumeral(m[1]), money.WholeNumeral(m[3])
	if n, err := strconv.ParseInt(m[1], 10, 64); err == nil {
		first = n
	}
	if n, err := strconv.ParseInt(m[3], 10, 64); err == nil {
		last = n
	}
	if first < 1 || last < first {
		return said
	}
	return m[2] + "，用了" + strconv.FormatInt(last-first+1, 10) + "个月"
}
