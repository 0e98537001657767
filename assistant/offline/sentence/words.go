package sentence

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Words that several files need, here and in the packages behind this one: each with what it finds in a text, and the
// numbers from which on something is held to be so.

// Text, counts and shares.

// HanRune is one Chinese character.
var HanRune = pattern.MustCompile(`\p{Han}`)

// Blank is as many spaces as a text has bytes, so that what stands behind it keeps its place.
func Blank(s string) string { return strings.Repeat(" ", len(s)) }

const (
	// Count is a small number, in Chinese or in digits.
	Count = `([一二两俩三仨四五六七八九十百]{1,4}|\d{1,5})`
	// SmallCount is a count that nobody asks for.
	SmallCount = `(?:[一二两俩三仨四五六七八九十]{1,3}|\d{1,3})`
	// LargeCount is a count of hours, calls, seats or pieces, which may be said in 万: 8万只.
	LargeCount = `(\d[\d,]{0,9}(?:\.\d{1,4})?[千万]?|[一二两三四五六七八九十百千万]{1,6})`
	// AShare is so much of another amount: 去年5万，今年涨了40%; 总费用20万，算力占35%. Only whole percents are worked out;
	// anything else is asked for.
	AShare = `(\d{1,3}%|百分之[一二三四五六七八九十]{1,3}|[一二两三四五六七八九]成[半一二三四五六七八九]?|[二四五]分之[一二三四]|一半|一番|一倍)`
)

// FirstLarge returns the first count above one that a pattern beginning with
// LargeCount finds, 0 if there is none.
func FirstLarge(words *pattern.Pattern, text string) int64 {
	for _, m := range words.FindAllStringSubmatch(text, -1) {
		if n := WholeNumber(m[1]); n > 1 {
			return n
		}
	}
	return 0
}

// What is said of what was said before.

var (
	// Denied: what was said of somebody is not so, or not yet.
	Denied = pattern.MustCompile(`没|未|冇|不(?:是|算|合格|及格|行|作数|给)|挂(?:了|科|掉|的)|淘汰|落榜|缺考|弃考|作废|注销|吊销|假的|假证|是假|(?:还在|在|都)等|等(?:成绩|补考|通知|着|证)|路上|退(?:出|了|学)|刷(?:了|下)|n't\b|\bnot\b|\bno\b|never|fail|without|flunk|dropped|neither|waiting|fake|revoked|invalid`)
	// Correcting: the speaker puts right what was said before.
	Correcting = pattern.MustCompile(`(啊|哦|噢|呃|额|诶|欸|唉|嗯)[,，]?不(是)?[,，]|打反|写反|说反|看串(?:行|了)?|看岔|手误|不对|说错|打错|写错|搞错|弄错|记错|看错|更正|纠正|改(一下|成|为)|应该是|其实(是|只|才|有)?|准确(地)?说|错了|哦不|不是¥|口误|重新(算|说)|查了(下|一下)|财务说|核(对|实)(了|过)?|actually|correction|i meant|sorry|checked the|digits swapped|make that|it.s really|唔系|说快了|报快了`)
	// BackIn: it counts again.
	BackIn = pattern.MustCompile(`(?:加|算|补|放|添|并)回(?:来|去|上)|还是(?:要|得)?(?:算|加|计)(?:上|进)|(?:又|还是|仍然?|照样)(?:作|算)数`)
)

// What is asked.

var (
	// BaseAsked: what is asked for is bought, sold or invested, or counted, and no award.
	BaseAsked = pattern.MustCompile(`(?:采购|购买|买|投资?|花|砸|掏|充|租|服务费|收入|营收|流水|销售|卖|出货|合同|总额|账单|省(?:里|级|上))[^,，。;；?？¥补奖拿领得]{0,14}(?:多少|几(?:万|何|多|块|元)|几$|多大|哪个数|何数|啥数|什么数|啥规模|什么规模|啥份上|什么份上|哪一步)|省(?:里|级|上)?(?:的)?(?:研发)?(?:经费)?(?:投入)?(?:奖补|奖励|那边)?(?:起码|至少|得|要|该|需要?)+(?:给|拿|批|奖|补|有|发)*(?:到|个|满|够)?(?:多少|几)|(?:几|多少)(?:个?人|名|项|个)[^,，。]{0,6}(?:证|考|入选|评|中)|(?:入选|评上|中|考)[^,，。]{0,8}(?:几|多少)(?:个|人|项|名)|(?:缺|欠|差|需|要|送)[^,，。¥]{0,3}(?:几|多少)(?:个|人|项|名)|(?:几|多少)(?:个|项|名)(?:[^,，。]{0,4})(?:场景|项目|证)[^,，。]{0,4}(?:能|才|可以)|=几(?:个|项|人)|how (?:big|large|much|many)[^.?]{0,40}(?:must|should|need|have to)|what (?:annual|yearly)? ?(?:sales|investment|spend|income|purchases?)[^.?]{0,30}(?:need|must|for|get)`)
	// WantsTarget: the question goes from an award or a line to what brings it.
	WantsTarget = pattern.MustCompile(`满(?:额|贴|补|格|上限|封|$|[^\d一二三四五六七八九十两年¥])|顶|封|差|才(能|会|够|有|到)|门槛`)
	// EachParty asks what each of two companies gets.
	EachParty = pattern.MustCompile(`(?:两家|两边|我们俩|双方)(?:公司)?(?:各|分别|都)|各自|分别(?:是|能|可|补|拿|给|得|有)|我们两家|各(?:能|可|补|拿|得|是|有)(?:[^,，。个]|$)`)
)

// Amounts and their parts.

var (
	// AddedAll: several amounts are parts of one sum.
	AddedAll = pattern.MustCompile(`分(?:成|了)?[两三四几](?:次|批|笔|回)(?:给|发|拨|付|到|下|拿|报)|分(?:成|开|在|到)?[两三四几](?:家|处|边|个供应商)(?:买|租|付|采购|签|用)|小计|合起来|合着|(统一|一起|合并)(申报|报|申请)|[一二三]期|一共|合计|总共|加起来|加一起|拢共|通共|分别|各[^种方位级类区]|总(?:计|起来|的|数|和)|都算`)
	// MadeOf: what follows are parts of the amount before.
	MadeOf = pattern.MustCompile(`其中|分别是|包括|包含|里面|里头|由[^,，。¥]{0,8}(?:组成|构成)|首款|尾款`)
	// PartOf: the amount behind it is a part of another.
	PartOf = pattern.MustCompile(`(那个数|这个数|里面|其中)含了?[^,，。¥]{0,8}$|里(面|头)?(还|就)?(有|包含|包括|含)|中有|含了?$|包含|光[^,，。¥]{1,8}就(占|有|卖|是)?|其中|里面|里头|当中|of which|out of`)
	// NoLabel says of an amount what it is, and is no name.
	NoLabel = pattern.MustCompile(`¥|标价|原价|报价|优惠|折|返|让利|谈|成交|押金|定金|首付|尾款|预付|各|都|分别|每|一共|总共|合计|总计|^共|全年|年|预算|计划|实际|已|没|未|不|退|剩|别|他们|客户|省|国家|买|算力服务|补|谁|哪|什么|多少|能|要|会|差|超|后来|之前|刚|了$|大约|左右|加起来`)
)

// What an amount is.

var (
	// Bargained stands before what a purchase is to cost in the end: 采购讲有希望压到21万.
	Bargained = pattern.MustCompile(`^[^补奖]*(?:[压谈](?:价|下来|低)?(?:到|成|至|出)|(?:采购|供应商|厂家|厂商|对方|价|费|合同)[^,，。¥补奖]{0,8}(?:砍|降|减|让|优惠)(?:价|下来)?(?:到|成|至))$`)
	// ChargedMore: 超量又扣了8600 comes on top.
	ChargedMore = pattern.MustCompile(`(又|再|多|另|被|超[^,，。¥]{0,4})扣(了|掉|费)?$`)
	// SoldOfEach stands before what each of several products sells, which is no price of a piece from LeastSales on:
	// 三颗芯片，单颗一年卖1100万.
	SoldOfEach = pattern.MustCompile(`哪(?:款|颗|个|种|样)都(?:是|卖|有|能卖)(?:一年|全年|年)?$|[单每](?:款|颗|个|种|样)(?:产品|芯片)?(?:一年|全年|年|都|各)*(?:的)?(?:卖|销)[^,，。;；¥]{0,6}$`)
	// WorkedOut: an amount is what a paper comes to, no figure of its own: 照那个有35万，照第九条是48万.
	WorkedOut = pattern.MustCompile(`(照|按|依)(着|照)?(你们?|您)?((那|这|老|旧|新|别的?|另一?)[^,，。¥]{0,3}(个|条|份|文件|政策|办法)|第[一二三四五六七八九\d]条)(来|去)?(算|说|讲|拿|领|报)?(出来|下来)?的?话?(就|也)?(有|是|能|可|给|得|该|补|奖)[^,，。¥]{0,4}$|(你们?|您|咱们?|本)(这|那)?(份|个|边|里|条|政策|文件|措施)*算(出来|下来|得出来?|得)(的)?(是|有|得|能)*$`)
	// CutShort asks why an award is less by so much: 咋少了五十六万呢.
	CutShort = pattern.MustCompile(`(咋|怎么|为什么|为啥|凭啥|凭什么|为何)(会|就|还|又|给我?|我们?)*(少|差|多|扣|短|缺)(了|掉|出|去|给|算)?(我|我们)?$`)
	// ElsewherePaid: what another policy has paid, or an employer: 已经拿了另一项同类政策60万,
	// 厂里另外奖了他800.
	ElsewherePaid = pattern.MustCompile(`(拿|领|得|享受|批|给)(了|过|到)*[^,，。¥]{0,8}(别的|另外?一?(项|个|份)|其他|同类)[^,，。¥]{0,8}$|` + employer + `(?:给|对)` + staff + alsoPaid + `(?:发|奖励?|补)(?:了|过|放)*(?:了)?(?:奖金|红包)?$|` + employer + `(?:发|奖励?|补)(?:给|了|过)*` + staff + `(?:了)?(?:奖金|红包)?$`)
)

const (
	// OwnTraining stands before what was spent on training or tuning a model of one's own, which is no purchase.
	OwnTraining = `(?:自己|自行|自主|自家|团队)(?:来|去|做|搞|又|也|还)*(?:训练?|微调|精调|预训练|炼)(?:模型)?(?:又|还|也|另|再|一共|大概|总共)*(?:花|投|用|烧|砸)(?:了)?$|(?:微调|精调|预训练|自训)(?:费用?|成本|上|又|还|也|另|再|一共)*(?:花|投|用|烧|砸)(?:了)?$`
	// employer is who employs somebody, and may pay besides.
	employer = `(?:单位|公司|厂里?|老板|车间|企业|学校|工会|店里)` + alsoPaid
	// alsoPaid: 还另外, 私下又.
	alsoPaid = `(?:还|又|也|另外?|再|额外|私下|自己|单独|多)*`
	// staff is whom an employer pays: 员工, 我老公.
	staff = `(?:[她他我]们?|员工|工人|大家|每人|每个人|个人|` + Kin + `|我` + Kin + `)`
)

// Amounts of a size that tells what they are.

var (
	// LeastSales is far above what a piece of such a product costs.
	LeastSales = money.Wan(100)
	// PlainYuan is the smallest bare number that is taken for yuan where we asked
	// for yuan; below it 万 may well be meant, so we ask.
	PlainYuan = money.Yuan(1000)
)

// IsEdge: the sum is one of the policy's own edges.
func IsEdge(a money.Amount) bool {
	return slices.ContainsFunc([]money.Amount{money.Wan(5), money.Wan(10), money.Wan(1000)}, a.Equal)
}

// How clear it is what an amount is, as its role has it.

const (
	// SureRole is how clear the role of an amount must be for it to bring its topic along.
	SureRole = 1.5
	// wordedFee is how clear it is where the words say that the service fee was wrong, and what it is.
	wordedFee = 9
	// CertainClaim is how clearly an amount must be no purchase to stay one beside
	// others that are compared: 实际投了885万，离200万封顶还差多少.
	CertainClaim = 14
)

// What is bought, and of whom; companies and persons.

var (
	// ComputeOf: what is bought is computing power, and no model.
	ComputeOf = pattern.MustCompile(`租(了|的)?卡|a100|h100|h800|h20\b|4090|昇腾|算力|gpu|显卡|卡时|智算|云主机|裸金属`)
	// SeveralFirms: what each bought is no other's.
	SeveralFirms = pattern.MustCompile(`(两|二|三|几)家[^,，。¥云商]{0,4}(公司|企业|单位)?[^,，。¥]{0,4}(各|分别|并|合|都)|母公司|子公司|集团|关联公司|兄弟公司`)
)

const (
	// CloudVendors are who sells computing power.
	CloudVendors = `电信|移动|联通|天翼|阿里|腾讯|华为|百度|火山|浪潮|云`
	// Kin is one person, by what that one is to another.
	Kin = `(?:老婆|老公|爱人|先生|太太|媳妇儿?|丈夫|妻子|对象|女朋友|男朋友|女友|男友|未婚[妻夫]|儿子|女儿|闺女|儿媳妇?|女婿|[大小表堂]?[弟哥姐妹](?:弟|哥|姐|妹)?|弟媳|弟妹|嫂子|[姐妹]夫|[大小]姨子|[大小]舅子|[大小]姑子|侄[子女]|外甥女?|[爸妈爹娘]妈?爸?|父亲|母亲|公公|婆婆|老丈人|丈母娘|岳[父母]|爷爷|奶奶|外公|外婆|姥[姥爷]|[大二三四五六七八小老]?(?:[叔伯舅]{1,2}|姑姑?|姨妈?|婶婶?)|[大二三四五]{1}[哥姐弟妹]|老板娘?|店长|[班组队]长|孩子|室友|舍友|同学|同事|闺蜜|朋友|哥们|邻居|徒弟|学徒|师[傅父兄弟姐妹]|搭档|工友|老乡|合伙人|助理|战友|老[大二三四幺]|[小老阿][` + surnames + `])`
	// surnames are those by which people call each other, without the ones that are
	// other words behind 小 or 老: 小程序, 小金额.
	surnames = `王李张刘陈杨黄赵吴周徐孙朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘董袁余叶蒋杜苏魏吕丁沈任姚卢傅钟姜崔谭廖范汪陆戴贾韦夏邱侯邹熊孟秦薛尹段雷黎陶贺顾龚邵钱严`
)
