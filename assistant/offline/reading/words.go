package reading

import (
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Words that several files need, here and in package plan: each with what it finds in a text, and the numbers from which on
// something is held to be so.

// Whether anything is asked, and what.

var (
	// AsksAnything marks a message that asks for something.
	AsksAnything = pattern.MustCompile(`[?？]|吗|呢|么$|什么|啥|多少|几|哪|谁|怎|咋|如何|为何|能不能|可不可以|是不是|有没有|算不算|行不行|能[^力够效]|可以|请|帮|给我|查|讲|说说|介绍|依据|原文|\b(?:what|how|which|who|can|may|is|are|do|does)\b`)
	// Questioning: something is asked, in whatever words.
	Questioning = pattern.MustCompile(`[?？]|顶|上限|比例|门槛|吗|么|呢|几[^十百千万个]|哪|啥|谁|怎|咋|如何|多少|什么|是否|[发给补行能算要会是够对可拿领轮报好得成]不[发给补行能算要会是够对可拿领轮报好得成]|不理|\b(how|what|which|who|when|where|why|can|does|do)\b`)
	// TotalAsked asks for the sum, rather than saying that an amount is one.
	TotalAsked = pattern.MustCompile(`连同?(?:上面|前面|刚才|之前|上)(?:的|那些?)?(?:一起|一并|一共|合计|一块)|(一共|总共|合计|加起来|拢共|总计|合起来|总[数额和]|total)[^,，。¥]{0,6}(多少|几|变成|是啥|呢|[?？]|$)`)
	// FullAmount asks for the most that there is, or what brings it.
	FullAmount = pattern.MustCompile(`满|顶|天花板|封|涨不(?:动|上去|了)|不(?:再|会|能|往|朝|继续|跟着|随着|上)*(?:多)?(?:涨|增|升|加|长|动)|固定不[动变]|不多(?:给|补|奖)|到头|见顶|最多|最高|最划算|足|上限|全额|the (?:max|full|most|cap|ceiling|whole|entire|upper|top)|max\b|maximum|max(?:es|ed)? (?:it |the \w+ )?out|top(?:s|ped|ping)? (?:it )?out|ceiling|biggest|highest|largest|(?:stop|won'?t|no longer|not) (?:grow|pay|add|bring|increas|mak)\w*|undiminished|every last|useless|on the table|\bfull\b|\bcaps? out|\bcap\b|(?:upper|its|the) limit|no more|another cent|any more`)
	// WhoDecides asks who appraises, not whose office it is: 由谁来鉴定，要第三方报告吗.
	WhoDecides = pattern.MustCompile(`(谁|哪(个|家|些)?(部门|单位|机构|专家|人)?)(来|去)?(鉴定|评定|认定|判定|评判|评审|评选|说了算|把关|打分|界定|评估|评$)|第三方(鉴定|报告|评估|机构)`)
)

// WantHolding: which measures a figure or a word of the text stands in. Words tell it alone.
const WantHolding want.Want = "holding"

// What an amount is.

var (
	// RaisedTo stands before what something goes up to, of which the worth is asked: 算力套餐从9万9升到10万.
	RaisedTo = pattern.MustCompile(`(升|涨|加|提|增|补|凑)(级)?(到|成|至)$`)
	// AlreadyGot stands before what was paid already: 补了3万，那他买了多少.
	AlreadyGot = pattern.MustCompile(`(补|领|拿|奖|返|到手|到账|发)(了|过|到了?)[^,，。¥]{0,4}$`)
	// Matching are the words without which provincial money is no R&D award.
	Matching = pattern.MustCompile(`市(?:里|级)?[^,，。]{0,6}配(?:多少|几|得|到|不|给)|研发|配套|奖补|r&d|match|省(里|级)?(给|批|奖|拨)`)
)

// Several things: each alone, together, with others, without some.

var (
	// EachOf tells so much of each of several: 模型和算力各花了8万.
	EachOf = pattern.MustCompile(`(各|都|均)(自)?(是|花|买|投|付|用|采购)`)
	// Jointly: two things are named together as bought: 模型和算力.
	Jointly = pattern.MustCompile(`(模型|api)(和|跟|加|、|与|以及|还有)(买|租)?(算力|gpu)|(算力|gpu)(和|跟|加|、|与|以及|还有)(买|租)?[^,，。]{0,4}模型`)
	// AlongWith brings in what was said before, or something just named: 连认定奖三笔一起.
	AlongWith = pattern.MustCompile(`(连|带)(上|着|同|带)?[^,，。¥]{1,10}((那|这)?(一)?[两三四几]?(笔|项|个|份|块|样)|一起|一块|一道|一并|一共|合计|总共|加起来)|(加|算|并)(上|进|入)(刚才|前面|之前|上面|先前)`)
	// LeftOut leaves something out of what is asked for: 除了算力一共多少.
	LeftOut = pattern.MustCompile(`除了|除去|除开|不算|不含|不包括|去掉|扣掉`)
	// OutOf says that something does not count: 扣掉, 不算.
	OutOf = pattern.MustCompile(`扣|去掉|去除|除去|除掉|刨|剔|不算|不该算|不应该?算|不计|不含|减掉|减去|拿掉|抛开`)
)

// Who and where.

var (
	// AsCompany takes back that an individual buys: 我公司名义买的.
	AsCompany = pattern.MustCompile(`(^|[^没未不有])(注册|开|办|成立)(成|了|个|一?家|一?个)*(公司|企业)|(公司|企业|单位)(的)?(名义|(来|去)?(买|采购|付|出钱))|以(公司|企业)|(^|[^不非])(是|换(成|了)?|改(成|了)?)(个|一?家|一?个)?(公司|企业|单位)|我(?:们|的|家)?(?:这|那)?(?:个|家)?(?:公司|企业|单位)(?:的)?(?:名下|名义|账|买|付)|(?:公司|企业|单位)名下|(?:^|[^没不未])(?:由|用|走|挂)(?:我|咱|我们)?(?:公司|企业|单位)|(我们|我司|他们|人家)(公司|企业|单位)`)
	// OfCity: another city is where somebody comes from, or Fuzhou is named beside it.
	OfCity = pattern.MustCompile(`(?:在|从)(?:厦门|泉州|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥)[^,，。补]{0,6}(?:大厂|工作|上班|干|待|读|毕业|做|搞)了?[^,，。补]{0,12}(?:年|毕业)|福州|榕|本市|我市|我们市|fuzhou`)
	// AnyPlatform is a platform of no kind that the text does not mean.
	AnyPlatform = pattern.MustCompile(`(^|[^商频播音宝团卖交云力网接])平台`)
)

// How clear, how likely, how long.

const (
	// StrongClaim is how clearly an amount must be meant as the policy's own for us
	// to put it right.
	StrongClaim = 5
	// Likely is from where on it is more probable than not.
	Likely = 0.5
	// MostTold bounds a bare fact, in runes: longer messages ask for something besides.
	MostTold = 24
	// PlainQuestion is from how many Han characters on a message without a word of
	// ours is a question of another kind rather than one we failed to read.
	PlainQuestion = 6
	// ShortestWord is the length from which a word of the policy can be looked up.
	ShortestWord = 3
)
