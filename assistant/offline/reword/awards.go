package reword

import (
	"strconv"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// roundSum is an amount that an award, an income or an investment comes to.
const roundSum = `\d[\d.]*(?:万|亿|元)`

// fewOf counts what there are a few of.
const fewOf = `([一两俩二三四五六七八九]|\d{1,2})`

// awards are projects, certificates, platforms and people that an award is for, told in other words.
var awards = []rule{
	// the level of each project
	{says: "场景入选：A市级，B省级，C市级", reads: "场景入选：市级2个，省级1个",
		words: pattern.MustCompile(`(?:场景|攻关|项目)[^,，。;；\d]{0,6}[:：,，](?:[a-eA-E甲乙丙丁](?:项目|场景|个)?(?:是|入选|评上|进|为)?了?(?:市|省|国家)级(?:的)?(?:[,，、;；和]|$)?){2,}`), by: byLevel},
	// this year's and last year's
	{says: "典型场景入选1个，去年也入选1个，两年", reads: "典型场景今年入选1个，去年入选1个，一共",
		words: pattern.MustCompile(`(?:今年)?(?:也|又)?(入选|评上|选上)了?` + fewOf + `个[,，]去年(?:也|还|又)?(?:入选|评上|选上|有)了?` + fewOf + `个[,，](?:两年|一共|合计)(?:一共|合计|加起来|总共|一起)?`), plain: "今年${1}${2}个，去年${1}${3}个，一共"},
	// a scenario is matched through the platform, or it is none
	{says: "3个场景入选，1个没走对接平台", reads: "3个场景，2个入选，另外1个没通过对接平台",
		words: pattern.MustCompile(fewOf + `个([^,，。]{0,8}场景)(?:都|全)?(?:入选|评上|选上)了?[,，](?:但是?|其中|里面)?(?:有)?` + fewOf + `个(?:场景)?没(?:有)?(?:走|用|上|经过|通过)(?:过)?(?:供需)?对接平台`), by: withoutUnmatched},
	// one that is made up is none
	{says: "4个场景评上了，里面有1个是虚报的", reads: "4个场景，3个入选，另外1个没选上",
		words: pattern.MustCompile(fewOf + `个([^,，。]{0,8}(?:场景|项目))(?:都|全)?(?:入选|评上|选上)了?[,，](?:但是?|其中|里面)?(?:有)?` + fewOf + `个(?:场景|项目)?(?:其实)?是?(?:假|虚构|编|造假|凑数|虚报)的`), by: withoutFalse},
	{says: "其中一个没走对接平台", reads: "其中一个没选上",
		words: pattern.MustCompile(`^([^\pL]*(?:但是?|不过)?(?:其中|里面)?(?:有)?` + fewOf + `个)(?:场景)?没(?:有)?(?:走|用|上|经过)(?:过)?(?:供需)?对接平台`), plain: "${1}没选上"},
	{says: "典型场景没走供需对接平台，入选了", reads: "典型场景没有对接成功",
		words: pattern.MustCompile(`没(?:有)?(?:走|用|上|经过)(?:过)?(?:那个|省的|福建省)?(?:工业企业)?(?:供需)?对接平台(?:[,，](?:但|却|也|就)?是?(?:入选|评上|选上)了?)?`), plain: "没有对接成功",
		unless: pattern.MustCompile(`攻关|产业化|另外\d+个`)},
	// one person's certificates
	{says: "拿了3本证书，一个人", reads: "拿了多个证书，一个人",
		words: pattern.MustCompile(`([两二三四五六七八九]|[2-9])(?:个|本|张|份)((?:不同的?|工种的?)?(?:职业技能|技能|等级|资格)*证(?:书)?)`), plain: "多个${2}",
		where:  pattern.MustCompile(`一个人|1个人|同一人|本人|[她他我]|来电|考(?:了|出|到|过|下)?[两三四2-4](?:个|本|张)`),
		unless: pattern.MustCompile(`[们咱俩仨]|公司|企业|单位|厂|每人|人均|各|分别|(?:[两三四五六七八九十百]|[2-9]|\d\d)(?:个|名|位)?(?:人|员工|学员|徒弟|工人|同事|师傅)|两口|夫妻|[和跟][我他她]|[我他她][和跟]`)},
	{says: "他考了两个", reads: "他考了多个证",
		words: pattern.MustCompile(`([我他她]|一个人|本人)(?:自己)?(?:一共|总共|已经?|就)?考(?:了|到|出|过|下来?)([两三四2-4])(?:个|本|张)($|[^\p{Han}]|[呢吗了])`), plain: "${1}考了多个证${3}",
		unless: pattern.MustCompile(`[们俩仨]|员工|学员|徒弟|工人|同事|项目`)},
	// had something before, of whom the text does not say that they count for nothing
	{says: "5人考证 其中2人之前领过", reads: "5人考证",
		words: pattern.MustCompile(`[,，、;； ]*(其中|里面|里头)(?:有)?` + fewOf + `(?:个|名|位)?人?(?:之前|以前|去年|早先|已经|已)(?:就)?(?:已经?)?(?:领|拿|享受|补)(?:取)?过(?:了|别的|其他|补贴|补助|钱)*`), plain: "",
		where: pattern.MustCompile(`证|培训`)},
	{says: "一半员工拿证了，总共60人", reads: "总共60人，一半拿证了",
		words: pattern.MustCompile(`一半(?:的)?(?:员工|工人|学员|人)?((?:都)?(?:拿到?|考到?|取得|考出)(?:了)?证(?:书)?了?)[,，](?:一共|总共|共|全部|总的)(?:有|是)?(\d+)(?:个|名)?人`), plain: "总共${2}人，一半${1}"},
	// what somebody is not, beside what he is
	{says: "我不是opc也不是aigc，但有国际领先的技术，算哪一类", reads: "我有国际领先的技术，算哪一类",
		words: pattern.MustCompile(`(?:既|也|又)?(?:没有?|不是|没做|不搞)(?:优秀)?(?:opc|aigc|openclaw)(?:[,，、]?(?:也|又|和|或|、)*(?:没有?|不是|没做|不搞)?(?:opc|aigc|openclaw|开源))*[,，](?:只|但|就)有?(?:是)?(国际先进|国际领先)`), plain: "有${1}"},
	// one that an office has issued
	{says: "如果是市人社局颁发的等级证呢", reads: "如果拿到了职业技能等级证书呢",
		words: pattern.MustCompile(`是(?:市|省)?人社(?:局|厅|部门)?(?:认可|承认|认定|颁?发|备案)的(?:职业)?(?:技能)?(?:等级)?证(?:书)?`), plain: "拿到了职业技能等级证书",
		unless: pattern.MustCompile(`哪|名单|目录|[怎查]`)},
	// a certificate that no office has issued
	{says: "拿到的是公司发的证", reads: "拿到的是公司发的证，不是职业技能等级证书",
		words: pattern.MustCompile(`((?:公司|企业|单位|厂里|内部|主办方)(?:自己)?(?:内部)?(?:发|颁发|颁|出)的(?:结业|合格|培训|内部)?证(?:书|明)?)`), plain: "${1}，不是职业技能等级证书",
		unless: pattern.MustCompile(`等级`)},
	// years of two digits, each with its income
	{says: "服务收入 24年300万 25年400万 两年合计", reads: "服务收入 第一年300万，第二年400万，两年合计",
		words: pattern.MustCompile(`(^|[,，。;；、\s入额])(2\d)年(?:是|为|有)?(` + roundSum + `)[\s,，、]*(2\d)年(?:是|为|有)?(` + roundSum + `)[\s,，]*(两年|一共|合计|总共)`), plain: "${1}第一年${3}，第二年${5}，${6}"},
	{says: "前年150万，两年补助一起领多少", reads: "前年150万，两年一共能补多少",
		words: pattern.MustCompile(`([两二三四五]年|几年)(?:的)?(?:补助|补贴|钱|奖励)?(?:一起|一块儿?|一并)(?:能)?(?:领|拿|补|给|算)(?:到)?多少`), plain: "${1}一共能补多少"},
	// was not recognised
	{says: "我们申请新认定平台被驳回了", reads: "我们平台没有认定上",
		words: pattern.MustCompile(`(?:(?:申请|申报)了?新?认定(?:为)?(?:公共服务)?(?:平台|中心)?|新?认定(?:公共服务)?(?:平台|中心)?的申请|(?:平台|中心)的?认定(?:的)?申请)(?:又|也)?(?:被|给)?(?:驳回|退回|打回来?|拒绝?|否决|刷|没(?:有)?(?:通过|批(?:下来)?|过))(?:掉|下来)?了?`), plain: "平台没有认定上"},
	{says: "认定是2023年", reads: "2023年认定的",
		words: pattern.MustCompile(`认定(?:时间|日期|年份)?(?:是|在|于|为)(?:的)?(20\d\d|去|前|今)年(?:的|了)?`), plain: "${1}年认定的"},
	// the award by its figure, beside an income
	{says: "平台2022年认定的，服务收入100万，50万还能拿不", reads: "平台2022年认定的，服务收入100万，认定奖励还能拿不",
		words: pattern.MustCompile(`((?:平台|中心).{0,12}认定.*收入[^,，。]{0,4}` + roundSum + `[,，])(?:那|这)?` + roundSum + `(?:的)?(?:奖励)?(还(?:能|可以))`), plain: "${1}认定奖励${2}"},
	{says: "两个概念验证中心，一个2023年认定，一个今年认定，服务收入分别是150万和60万，能拿多少", reads: "两个概念验证中心，一个服务收入150万，一个服务收入60万，能拿多少，其中一个是今年新认定的",
		words: pattern.MustCompile(`([两俩]个[^,，。\d]{0,14}(?:平台|中心)[,，])一个(?:是)?(?:20\d\d|去|前)年认定的?[,，]一个(?:是)?今年(?:刚|新)?认定的?[,，](?:去年|今年|年)?(?:服务)?收入(?:分别|各自?|依次)(?:是|为|有)?(` + roundSum + `)[和、跟与,，](` + roundSum + `)([^。;；]*)$`), plain: "${1}一个服务收入${2}，一个服务收入${3}${4}，其中一个是今年新认定的"},
	{says: "两个概念验证中心，收入分别150万和260万", reads: "两个概念验证中心，一个服务收入150万，一个服务收入260万",
		words: pattern.MustCompile(`([两俩]个[^,，。\d]{0,14}(?:平台|中心)[,，](?:[^,，]{0,14}[,，]){0,2})(?:去年|今年|年)?(?:服务)?收入(?:分别|各自?|依次)(?:是|为|有)?(` + roundSum + `)[和、跟与,，](` + roundSum + `)`), plain: "${1}一个服务收入${2}，一个服务收入${3}"},
	// the question is what it comes to, whatever its asker has added up
	{says: "收入1000万，认定奖励50万，加起来150万，三年能450万？", reads: "收入1000万，认定奖励和服务收入补助一共多少",
		words: pattern.MustCompile(`[,，]认定奖励(?:是|有)?` + roundSum + `[,，](?:加起来|一共|合计)(?:就是|是)?` + roundSum + `[,，][两二三四五]年(?:就)?(?:能|可以|是|有)?(?:拿)?` + roundSum + `(?:吗|么|对吗|对吧)?[?？]?$`), plain: "，认定奖励和服务收入补助一共多少"},
	// what becomes of an award afterwards
	{says: "购房补贴拿了，今年离职了，要退吗", reads: "购房补贴拿了，今年离职了，要不要退回",
		words: pattern.MustCompile(`(?:要|得|会|需要)退(?:回|还)?(?:去|来|钱|给政府)?(?:吗|么|嘛|不)`), plain: "要不要退回",
		where: pattern.MustCompile(`购房|房补|补贴|补助|奖励`)},
	{says: "他下个月就到福州落户", reads: "他下个月就来福州落户",
		words: pattern.MustCompile(`到(福州|榕)(?:来)?(落户|定居|安家)`), plain: "来${1}${2}"},
	{says: "两个人一起创业，120万怎么分", reads: "两个人一起创业，人才那120万，按人头算还是一个团队算一份",
		words: pattern.MustCompile(`(` + roundSum + `)(?:这笔|的?补贴)?(?:该)?怎么分(?:配)?`), plain: "人才那${1}，按人头算还是一个团队算一份",
		where:  pattern.MustCompile(`创业|团队|人才|合伙人`),
		unless: pattern.MustCompile(`算力|模型|产品|投资|收入|销售|省`)},
	// where a company was before
	{says: "我们公司今年刚迁到福州，之前在泉州", reads: "我们公司今年刚搬到福州，注册地在福州，能享受吗",
		words: pattern.MustCompile(`(?:从外地)?(?:迁|搬)(?:来|到|入)了?福州(?:来)?了?[,，](?:之前|以前|原来|原先|本来)(?:是|都)?(?:在|是)[\p{Han}]{2,3}(?:的|那边)?$`), plain: "搬到福州，注册地在福州，能享受吗"},
	{says: "我们从厦门搬到福州了，算力花了8万", reads: "我们从外地搬到福州了，算力花了8万",
		words: pattern.MustCompile(`从(?:厦门|泉州|漳州|莆田|宁德|三明|南平|龙岩|北京|上海|深圳|杭州|广州)(整体)?(迁|搬)(来|到|回)`), plain: "从外地${1}${2}${3}"},
	// the parts of an investment
	{says: "投资800万，其中设备500万软件300万", reads: "投资800万，其中设备500万，软件300万",
		words: pattern.MustCompile(`((?:其中|里面|包括|包含)[^,，。;；\d]{0,8}` + roundSum + `)((?:软件|硬件|设备|人工|实施|集成|平台|系统|改造|安装|传感器)[^,，。;；\d]{0,4}` + roundSum + `)`), plain: "${1}，${2}"},
	{says: "工业互联网投资500万，其中200万是软件", reads: "工业互联网投资500万，其中200万是设备",
		words: pattern.MustCompile(`(其中|里面|里头)(?:有)?(` + roundSum + `)(?:是|为|属于|用于|用来|用在)?(?:买|采购|购买)?(?:了|的)?(?:工业)?(?:软件|硬件|服务器|系统)`), plain: "${1}${2}是设备",
		where:  pattern.MustCompile(`工业互联网|产线|智能制造|技改`),
		unless: pattern.MustCompile(`不算|不含|不计|扣|去掉|剔除|除去|客户|销售|卖`)},
	// who of those trained holds a certificate
	{says: "50个人培训，拿证的一半", reads: "50个人培训，一半拿证",
		words: pattern.MustCompile(`((?:拿|取|考)(?:到|了|出)?证|考过|通过|合格)(?:了)?的(?:人)?(?:只有|才|就|有|占|是)?(?:了|其中)?(一半|[二三四五六七八九十]分之[一二三四五六七八九]|[一二三四五六七八九]成)`), plain: "${2}${1}",
		where: pattern.MustCompile(`培训|考试|参训`)},
	{says: "5个人考，3个过了2个没过", reads: "5个人考，3个过了，2个没过",
		words: pattern.MustCompile(`([一二两三四五六七八九十\d]+个(?:人)?(?:考?过了?|拿(?:到|了)?证|合格|通过了?))(?:有)?([一二两三四五六七八九十\d]+个(?:人)?(?:没|未|不合格|不及格|挂))`), plain: "${1}，${2}"},
	{says: "张三考了证，李四没考", reads: "小张考了证，小李没考",
		words: pattern.MustCompile(`([张李王赵钱孙周吴])(?:[三四五六七八])((?:也|都|还|却|就|才|没|未)*(?:有|考|拿|过|取|领|参加|培训))`), plain: "小${1}${2}",
		where: pattern.MustCompile(`证|考|培训`)},
	{says: "我没培训直接考的证", reads: "我没培训，直接考的证",
		words: pattern.MustCompile(`((?:没|未)(?:有|曾)?(?:参加|上|报|去|经过)?(?:过)?(?:任何|什么|啥)?(?:职业|技能)*(?:培训|课|班)(?:过)?)(?:就|而|是)*((?:直接|自己|自学|裸)[^,，。;；]{0,4}考)`), plain: "${1}，${2}"},
	{says: "项目投资额 800万，政府已补100万", reads: "项目投资额 800万，市里另外一个政策已经补了100万",
		words: pattern.MustCompile(`政府(?:已经?|之前|前面|先)+(?:经)?(?:补|补贴|补助|给|奖)(?:了|过)?(` + roundSum + `)`), plain: "市里另外一个政策已经补了${1}",
		unless: pattern.MustCompile(`[省区县]里?|国家`)},
	// how many the city takes, which are nobody's own
	{says: "市里是不是最多评10个场景", reads: "场景奖全市有多少名额",
		words: pattern.MustCompile(`(?:是不是|是否|市里|全市|每年|一年|总共|一共|就|只|这个)*(?:最多|至多|顶多)(?:只|就)?(?:评选?|选|奖)(?:出|上)?\d{1,2}个(场景|项目|产品)(?:吗|么|对吗|是吗|对吧|是吧|对不对)?`), plain: "${1}奖全市有多少名额",
		where: pattern.MustCompile(`是不是|是否|[吗么]|对吧|是吧|对不对`)},
	// the price of one as somebody has heard it
	{says: "场景评上一个30万，我们评上4个", reads: "场景每个30万，我们评上4个",
		words: pattern.MustCompile(`(?:评上|选上|入选|中)(?:了)?一个(?:能|给|奖|是|有)*(` + sumWithUnit + `)([,，])`), plain: "每个${1}${2}",
		where: pattern.MustCompile(`(?:评上|选上|入选|中)了?(?:[两俩二三四五六七八九仨]|\d{1,2})个`)},
	{says: "一个产品最多奖100万是吧", reads: "单个产品最多奖100万是吧",
		words: pattern.MustCompile(`(^|[^\p{Han}\d]|每)一个产品(最多|最高|封顶|顶多)`), plain: "${1}单个产品${2}"},
	// the price of one, before how many there are
	{says: "评上一个给多少？我们今年评上了两个", reads: "每个奖多少，我们今年评上了两个",
		words: pattern.MustCompile(`(?:评上|选上|入选|中|拿下|拿到)了?一个(?:能|可以|会|是)?(?:给|奖|补|发|拿|有)(?:多少|几多|几万|几)(?:钱|元|奖励)?[,，。?？]+`), plain: "每个奖多少，",
		where: pattern.MustCompile(`(?:评上|选上|入选|中|拿下|拿到)了?(?:[两俩二三四五六七八九仨]|\d{1,2})(?:个|项)?`)},
	// the province's awards of two years
	{says: "去年省奖补120万，今年180万", reads: "省奖补去年120万，今年180万",
		words: pattern.MustCompile(`(去年|前年|今年|上一?年)(?:的)?(省(?:里|级)?的?(?:研发)?(?:经费)?(?:投入)?(?:奖补|奖励|补助))(?:资金|额)?(?:是|有|给了?|拿了?|到账)?(` + sumWithUnit + `)([,，](?:但是?|而)?(?:今年|去年|本年|明年|前年))`), plain: "${2}${1}${3}${4}"},
}

var levelSaid = pattern.MustCompile(`(国家|省|市)级`)

// byLevel counts projects that are each told with its level, as levels with their numbers.
func byLevel(said string) string {
	at := strings.IndexAny(said, ":：,，")
	out, seen := []string{}, map[string]int{}
	for _, level := range levelSaid.FindAllString(said[at:], -1) {
		seen[level]++
	}
	for _, level := range []string{"市级", "省级", "国家级"} {
		if n := seen[level]; n > 0 {
			out = append(out, level+strconv.Itoa(n)+"个")
		}
	}
	return said[:at] + "：" + strings.Join(out, "，")
}

var unmatched = pattern.MustCompile(`^` + fewOf + `个(.*?场景).*?` + fewOf + `个`)

// withoutUnmatched takes the projects that went past the platform out of those that were selected.
func withoutUnmatched(said string) string {
	m := unmatched.FindStringSubmatch(said)
	all, some := fewSaid(m[1]), fewSaid(m[3])
	if some >= all {
		return m[1] + "个" + m[2] + "没有对接成功"
	}
	return m[1] + "个" + m[2] + "，" + strconv.Itoa(all-some) + "个入选，另外" + m[3] + "个没通过对接平台"
}

// withoutFalse takes the projects that are made up out of those that were selected.
func withoutFalse(said string) string {
	m := madeUpOne.FindStringSubmatch(said)
	all, some := fewSaid(m[1]), fewSaid(m[3])
	if some >= all {
		return m[1] + "个" + m[2] + "没有入选"
	}
	return m[1] + "个" + m[2] + "，" + strconv.Itoa(all-some) + "个入选，另外" + strconv.Itoa(some) + "个没选上"
}

var madeUpOne = pattern.MustCompile(`^` + fewOf + `个(.*?(?:场景|项目)).*?` + fewOf + `个`)

// fewSaid reads what fewOf finds.
func fewSaid(n string) int {
	if v, err := strconv.Atoi(n); err == nil {
		return v
	}
	if n == "两" || n == "俩" {
		return 2
	}
	return strings.Index("一二三四五六七八九", n)/len("一") + 1
}
