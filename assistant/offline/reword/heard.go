package reword

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// heard is what was heard or read somewhere, what is said anew, and what it is now.
var heard = []rule{
	// the minutes of a meeting say something, and are nothing that is written by a model
	{says: "市里的纪要写着20万", reads: "市里的会议通知写着20万",
		words: pattern.MustCompile(`((?:收到|收着|发来|发的|照|按|依|据|认|管|拿着?|那份|这份|盖章的?|内部|昨天|刚|把|市里|局里|区里)[^,，。;；¥]{0,5}|^)(?:会议)?纪要((?:上|里|中)?(?:[^,，。]{0,4}(?:写|说|讲|明确|定|规定|显示|载明|要求|放)|是|给|先|就|,|，|$))`), plain: "${1}会议通知${2}"},
	// a neighbour, who asks for no rent
	{says: "同园区另一家AI公司拿了8万", reads: "隔壁另一家AI公司拿了8万",
		words: pattern.MustCompile(`(?:同|一)(?:一)?(?:个)?(?:产业园|园区|孵化器|写字楼|楼|层)(?:里|内)?的?((?:另外?)?(?:一|那|有)(?:家|个))`), plain: "隔壁${1}"},
	// goes by the draft
	{says: "那不管批复，看征求意见稿呢", reads: "那不管批复，按征求意见稿算呢",
		words: pattern.MustCompile(`((?:不管|撇开|抛开|不看|不理|甭管|别管|不认)[^,，。¥]{1,8}[,，]?)(?:就|只|光)?看[^,，。]{0,4}意见稿`), plain: "${1}按征求意见稿算"},
	{says: "20人参加，一共有3个人没考过", reads: "20人参加，其中3个人没考过",
		words: pattern.MustCompile(`([个人名位号][^,，。;；\d]{0,8}[,，])(?:一共|总共|合计|共)(?:有)?((?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个人?|人|名|位)(?:没|未|挂|不及格|不合格))`), plain: "${1}其中${2}"},
	// asks for both ends of a result
	{says: "补下来是从多少到多少", reads: "补下来是多少",
		words: pattern.MustCompile(`((?:补|拿|给|领|奖|得)[^,，。]{0,6})(?:从|由)多少到多少`), plain: "${1}多少"},
	// somebody says something else than before, and nothing comes on top; a question asks on
	{says: "又说省里实批241万", reads: "省里实批241万",
		words: pattern.MustCompile(`(^|[,，。;；])(?:他|她|对方|那边|来电人?|客户|财务|会计)?(?:又|后来又)(?:说|讲|改口说?|补充说?|告诉我|来电说?)[,，:：]?`), plain: "${1}",
		unless: pattern.MustCompile(`[吗么?？]`)},
	{says: "那还是说算力", reads: "说回算力",
		words: pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:咱们?|我们)?还是(?:说|聊|讲|谈)(?:说|聊|讲|谈)?(?:回)?`), plain: "说回"},
	{says: "季度账单21500，四个季度一样", reads: "每季度21500，四个季度",
		words: pattern.MustCompile(`(?:单|每个?)?季度?的?(?:账单|费用|账|结算|付款)(?:都|均|一般|大概)?(?:是|为)?([\d,.]+(?:万\d?|千|元|块)?|[一二三四五六七八九十百千万两]+(?:元|块)?)[,，](?:全年)?([四4])个?季度?(?:都|全|也|均)?(?:一样|相同|是这个数|如此|这样|这么多)`), plain: "每季度${1}，${2}个季度"},
	// names the words of the text before it asks what they take in
	{says: "写的是“等产品”，我家在不在这个“等”里头", reads: "写的是等产品，我家在不在这个“等”里头",
		words: pattern.MustCompile(`[“"「『]等产品[”"」』]([^。]{0,40}[“"「『]等[”"」』])`), plain: "等产品${1}"},
	// what somebody has heard of a condition, and fulfils none
	{says: "备案只是加分项，不硬性", reads: "备案是不是硬性条件",
		words: pattern.MustCompile(`((?:网信办)?备案|自主(?:知识)?产权|知识产权|(?:职业技能等级)?证书|认定|落地|成效(?:明显)?|近?三年(?:内)?(?:开发)?)(?:这(?:一)?(?:条|项|个|点))?[^,，。¥]{0,4}(?:(?:只是|不过是|就是个?|其实是|属于|算是)(?:个)?(?:加分项?|参考项?|建议|形式|可选项?|摆设|锦上添花)|(?:不是|并非|不算|没那么)(?:个)?(?:硬性|必须|必需|强制|前提|刚性|死)(?:的|要求|条件|规定|项)*|可有可无|不硬性|不强制|不卡|走(?:个|走)?(?:形式|过场))(?:的)?(?:[,，](?:并?不(?:硬性|强制|卡|必须|是硬性(?:的|要求|条件)?)|可有可无|没有也行|没有?也可以))?`), plain: "${1}是不是硬性条件"},
	// a half of this year, where last year is named beside it
	{says: "上半年花了3万，去年下半年花了4万", reads: "今年上半年花了3万，去年下半年花了4万",
		words: pattern.MustCompile(`(^|[^去前上年的])([上下]半年)`), plain: "${1}今年${2}",
		where: pattern.MustCompile(`去年`), unless: pattern.MustCompile(`今年`)},
	// what something is now, without its unit; the words with which it does not hold tell what else such a number is of
	{says: "应该是21000", reads: "应该是21000元",
		words: pattern.MustCompile(`(应该|应当|其实|实际|更正)(?:是|为)([3-9]\d{3}|1[0-8]\d{2}|2[1-9]\d{2}|\d{5,7})([^\d.万元块千wWkK个人名台张%年号条]|$)`), plain: "${1}是${2}元${3}",
		unless: pattern.MustCompile(`12345|电话|热线|号码|邮编|编号|代码|尾号|工号|文号|版本|型号|密码|用户|粉丝|台|只|颗|片|人`)},
	// what it is not, without its unit
	{says: "不是600，是680万", reads: "其实是680万",
		words: pattern.MustCompile(`(?:不是|并非|不止)\d[\d,.]*[,，、]?(?:而|应该)?是(\d)`), plain: "其实是${1}",
		unless: pattern.MustCompile(`20[12]\d`)},
	{says: "省里核减到145万", reads: "省里降到145万",
		words: pattern.MustCompile(`(?:核减|审减|压减|缩减|核降|下调|削减)(?:到|至|为|成)了?(` + sumSaid + `)`), plain: "降到${1}"},
	{says: "省里追加到200万", reads: "省里加到200万",
		words: pattern.MustCompile(`追加(?:投资|投入|拨款)?(?:到|至|成)了?(` + sumSaid + `)`), plain: "加到${1}"},
	// what each of several costs a quarter, told for the year
	{says: "四台质检机，每台每季度4500块", reads: "四台质检机，每台一年18,000元的",
		words: eachPerQuarter, by: byTheYear},
}

// eachPerQuarter is a price for each, by the quarter.
var eachPerQuarter = pattern.MustCompile(`每(台|套|个|张|条)每个?季度?([^,，。;；\d一二两三四五六七八九十]{0,12})(` + sumSaid + `)`)

// byTheYear tells it for the year.
func byTheYear(said string) string {
	m := eachPerQuarter.FindStringSubmatch(said)
	if found := money.Read(strings.TrimRight(m[3], "元块钱") + "元"); len(found) == 1 {
		return "每" + m[1] + "一年" + found[0].High.Times(4).Format() + "元的" + m[2]
	}
	return said
}
