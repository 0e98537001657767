package reword

import "github.com/rongce/rongce/knowledge/pattern"

// ofTheState is what the state pays, by whoever pays it out.
const ofTheState = `(?:国家(?:级|里|那边)?|中央|科技部|工信部|财政部|国家发改委|部委|部里)`

// ofTheProvince is what the province pays.
const ofTheProvince = `(?:省(?:级|里|厅|科技厅)?(?:那边)?)`

// levels are lists and money of the city, of the province and of the state, of which the one is told beside the other.
var levels = []rule{
	{says: "场景入选了省级没选上市级，市里给30万吗", reads: "场景只入选了省级，市里没评上，市里给30万吗",
		words: pattern.MustCompile(`(?:只|就)?(入选|评上|选上|进)了?(省|国家)级(?:的)?(?:名单)?[,，]?(?:但是?|却|可是?|而)?(?:没有?|未)(?:能)?(?:选上|入选|评上|选中|被评上?|进)(?:了|过)?(?:福州)?市(?:级|里)(?:的)?(?:名单)?`), plain: "只${1}了${2}级，市里没评上"},
	{says: "典型应用场景没在供需对接平台上对接过，但是评上了，能拿30万吗", reads: "典型应用场景没有对接成功，能拿30万吗",
		words: pattern.MustCompile(`(?:没有?|未)(?:在|上|到)(?:那个|省的?|福建省)?(?:工业企业)?(?:供需)?(?:对接)?平台(?:上|里)?(?:成功)?(?:对接|匹配|登记|撮合|发布)(?:过|成功|上)?(?:[,，](?:但是?|却|不过|可是?)?(?:也|已经?)?(?:入选|评上|选上)了?)?`), plain: "没有对接成功",
		where: pattern.MustCompile(`场景`), unless: pattern.MustCompile(`攻关|产业化|另外\d+个|[\d一两二三四五几]个`)},
	// matched by the city is what the province pays, and nothing else
	{says: "研发没有省里的钱但有国家的钱200万，市里配吗", reads: "研发没有省里的奖补，市里配吗",
		words: pattern.MustCompile(`(?:没有?|没拿到?|没领到?|未获)` + ofTheProvince + `的?(?:研发)?(?:钱|奖补|补助|资金|奖励)?[,，]?(?:但是?|却|只|就|不过|而)?(?:有|拿了?|拿到|领了?|获得)?(?:了)?` + ofTheState + `的?(?:给的?)?(?:研发)?(?:钱|补助|奖补|资金|项目款?|经费|奖励)?(?:有|是)?` + sumWithUnit), plain: "没有省里的奖补"},
	{says: "研发有国家的钱200万，没有省里的，市里配吗", reads: "研发没有省里的奖补，市里配吗",
		words: pattern.MustCompile(`(?:有|拿了?|拿到|领了?|获得)(?:了)?` + ofTheState + `的?(?:给的?)?(?:研发)?(?:钱|补助|奖补|资金|项目款?|经费|奖励)?(?:有|是)?` + sumWithUnit + `[,，]?(?:但是?|却|可|就是|只是)?(?:没有?|没拿到?|没领到?|未获)` + ofTheProvince + `的?(?:研发)?(?:钱|奖补|补助|资金|奖励|那份)?`), plain: "没有省里的奖补"},
	{says: "研发省里给了150万，另外省里场景也给了50万", reads: "研发省里给了150万，市里配多少，另外场景入选了省级",
		words: pattern.MustCompile(`(研发[^,，。]{0,4}` + ofTheProvince + `(?:补助|奖补)?(?:给|奖|补)了?` + sumWithUnit + `)([,，](?:另外|还有)?)(?:` + ofTheProvince + `(?:的)?(?:典型|应用)*场景(?:项目|奖励)?|(?:典型|应用)*场景(?:项目)?` + ofTheProvince + `)(?:也|还|又|另外)*(?:给|奖|补)了?` + sumWithUnit), plain: "${1}，市里配多少${2}场景入选了省级"},
}
