package offline

import "github.com/rongce/rongce/knowledge/pattern"

// Ways of saying that are put in plainer words before a message is read; each with what it is in.

type plainer struct {
	words *pattern.Pattern
	plain string
}

// sumSaid is an amount as people write it, yuan or 万.
const sumSaid = `[\d,.]+(?:万\d?|千)?(?:元|块钱?)?|[一二两三四五六七八九十百千万]+(?:元|块钱?)?`

var saidPlainer = []plainer{
	{pattern.MustCompile(`一(席|座|套|台|账号|卡|张卡)(?:一年|每年)(?:要|是|收)?([\d一二两三四五六七八九])`), "每${1}一年${2}"},
	{pattern.MustCompile(`(两|2|俩)(?:张|笔|份|单)(?:发?票|合同|单子|款)?[,，:：]?(?:分别)?(?:是|为)?(` + sumSaid + `)一(?:张|笔|份|单)[,，、和]?(` + sumSaid + `)一(?:张|笔|份|单)`), "两张票，${2}、${3}"},
	{pattern.MustCompile(`[,，](?:就|才|只|仅)?(?:少|差|缺)了?(?:那么|这么|区区|仅仅|不过)+[\d一二两三四五六七八九十百千]+(?:元|块)(?:钱)?`), ""},
	{pattern.MustCompile(`无一(?:入选|评上|进入|列入)?(?:更高(?:层级|级别|一级)|国家级(?:或|和|、)?(?:省级)?|省级(?:或|和|、)?(?:国家级)?)`), "都没有入选国家级或省级"},
	{pattern.MustCompile(`(知识产权|\bip\b|专利)\s*[=＝:：]\s*(?:0|零|无|没有|none|no|false)`), "没有${1}"},
	{pattern.MustCompile(`连(?:上|同|着)?(?:[^,，。;；\d一二两三四五六七八九]{0,4}(?:二期|三期|后期|新增|追加|后面|下半年)?)的?(` + sumSaid + `)也?(?:一起|一并|都)?(?:算|加|计|列)(?:上|进|进去|进来)`), "再加上${1}"},
	{pattern.MustCompile(`(?:我)?(?:只是|就是|不过是)?(?:为了)?(?:以)?防(?:个|着|一手)?万一`), ""},
	{pattern.MustCompile(`annuali[sz]ed?(?:之后|以后|后|一下)?`), "全年"},
}
