package reword

import "github.com/rongce/rongce/knowledge/pattern"

// Question puts what a message asks in plainer words, and leaves what it tells as it is. It is for messages that are not
// in normal form yet.
func Question(text string) string { return putAll(questions, text) }

// questions are ways of asking for what the text says, and of going on from an answer.
var questions = []rule{
	{says: "“成效明显”有指标没", reads: "什么算成效明显",
		words: pattern.MustCompile(`["“”「]?成效明显["“”」]?(?:这(?:条|个|一条))?(?:有|的)(?:没有)?(?:什么)?(?:指标|标准|门槛|硬杠杠)(?:没有|没|吗|么|不)?`), plain: "什么算成效明显"},
	{says: "上半年收入85万，下半年照这个数", reads: "上半年收入85万，下半年85万",
		words: pattern.MustCompile(`((?:上|前)半年[^,，。;；\d]{0,8}?)(` + sumSaid + `)[,，](?:下|后)半年(?:也|就|还|大概|预计|估计)*(?:照|按|跟|同|和|与)(?:着)?(?:这个|上半年|前面|前头)?(?:的)?(?:数|一样|差不多)(?:来)?`), plain: "${1}${2}，下半年${2}"},
	{says: "购买总额跟实际服务费 各管什么", reads: "购买总额和实际服务费各是什么意思",
		words: pattern.MustCompile(`(?:购买|采购)?总额(?:跟|和|与|同)(?:实际)?服务费[^,，。\d]{0,4}?(?:各自?|分别)?(?:管|指|是|干|做)(?:的)?(?:什么|啥)(?:用|的)?`), plain: "购买总额和实际服务费各是什么意思"},
	{says: "排最末的是哪条", reads: "倒数第一条是哪条",
		words: pattern.MustCompile(`(?:排|列|放)(?:在)?(?:最末尾?|最后面?|末尾|压轴)(?:的)?(?:那条)?(?:是)?(?:哪|第几)(?:一)?条`), plain: "倒数第一条是哪条"},
	{says: "排最前面的是哪条", reads: "第一条是哪条",
		words: pattern.MustCompile(`(?:排|列|放)(?:在)?(?:第一|最前面?|头一个|打头)(?:的)?(?:那条)?(?:是)?(?:哪|第几)(?:一)?条`), plain: "第一条是哪条"},
	// of the measure before, and not of the first
	{says: "那一条归什么局", reads: "那条归什么局",
		words: pattern.MustCompile(`(那|这)一条(归|找|由|哪|是|谁|的|要|能|多少|怎)`), plain: "${1}条${2}"},
	{says: "跑腿的话分别跑哪家", reads: "分别找哪个部门",
		words: pattern.MustCompile(`(?:跑腿|要跑|去跑|办事)(?:的话)?[,，]?分别(?:跑|找|去)(?:哪家|哪里|哪儿|哪)`), plain: "分别找哪个部门"},
	{says: "认定本身还另有一笔吧", reads: "认定奖励多少吧",
		words: pattern.MustCompile(`认定(?:本身|这块|这件事|那块)?(?:也|还|又|另外?|再|单独)+(?:有|给|得|拿)(?:一)?笔(?:钱)?`), plain: "认定奖励多少"},
	{says: "财政局是不是两条里都有", reads: "财政局两条都管吗",
		words: pattern.MustCompile(`([\p{Han}]{2,4}局)是不是(?:这)?([两几三])条(?:里|里头)?(?:都|全)有`), plain: "${1}${2}条都管吗"},
	{says: "要不要先落地福州才能谈B类", reads: "必须先落地福州才能评B类",
		words: pattern.MustCompile(`要不要先(?:落地|来|到)(?:福州|榕|这边)?(?:落地)?才能?(?:谈|申请|报|评|拿|认)`), plain: "必须先落地福州才能评"},
	// others than those that were
	{says: "那两个没选上的也给点吗", reads: "没入选的也给点吗",
		words: pattern.MustCompile(`那?(?:几|两|三|\d)个(?:没|未)(?:有)?(?:选上|入选|评上|选中)的`), plain: "没入选的"},
	{says: "就当是五百万投资，出个数", reads: "投资五百万，出个数",
		words: pattern.MustCompile(`(?:就|权|且|先)当(?:是|它是|作)?(` + sumSaid + `)的?(投资|采购|销售额|收入)`), plain: "${2}${1}"},
	{says: "交换机卖到几多能报奖", reads: "交换机卖到多少才够门槛",
		words: pattern.MustCompile(`((?:卖|买|投|做)(?:到|够))(?:几多|多少|哪个数)(?:才|就)?(?:能|可以)?报(?:奖|名)?`), plain: "${1}多少才够门槛"},
	// the third measure has a benefit for projects, and an award for scenarios
	{says: "第三条项目补助最高多少", reads: "第三条工业互联网项目补助最高多少",
		words: pattern.MustCompile(`(第[三3]条[^。]{0,8}?)项目(?:投资)?补助`), plain: "${1}工业互联网项目补助"},
	{says: "明年不算新认定了，哪一笔还在", reads: "明年不算新认定了，几笔各补多少",
		words: pattern.MustCompile(`哪(?:一)?(?:笔|项|份)(?:钱|补助|奖励|补贴)?(?:还|仍)(?:在|有|算数|能拿|能领|拿得到|领得到|留着)`), plain: "几笔各补多少"},
	{says: "听说有一条是补一半的，哪条啊", reads: "听说补一半的是哪条啊",
		words: pattern.MustCompile(`有(?:那么)?(?:一)?条(?:是)?([^,，。¥]{2,12}?的)[,，](?:是|在)?(?:哪|第几)(?:一)?条`), plain: "${1}是哪条"},
	{says: "单列②的金额", reads: "单说②的金额",
		words: pattern.MustCompile(`单列(?:示|报)?`), plain: "单说"},
	{says: "九条当中市财政局要参与哪些", reads: "全部措施当中市财政局要参与哪些",
		words: pattern.MustCompile(`(^|[^第])(?:这|这份)?[九9]条(?:措施)?(当中|之中|里头|里面|里边|里[有哪])`), plain: "${1}全部措施${2}"},
	{says: "补助顶额", reads: "补助封顶",
		words: pattern.MustCompile(`(补助|奖励|补贴)顶额`), plain: "${1}封顶"},
	{says: "具身智能 找条款号", reads: "具身智能 在第几条",
		words: pattern.MustCompile(`(?:找|查|报|给|要)?(?:一下|下|个)?(?:条款|条目)(?:的)?(?:编)?号(?:码)?`), plain: "在第几条"},
	{says: "你们这政策管什么的，说人话", reads: "这政策讲了什么，说人话",
		words: pattern.MustCompile(`(?:你们?|咱们?|我们)?(?:这|那)?(?:个|份|套|本|篇)?(政策|文件)(?:到底|究竟|主要|大概|是|都)*(?:管|讲|写|说)(?:了|的)?(?:是)?(?:些|点)?(?:什么|啥|嘛)(?:的|东西|事)?([,，。?？!！\s]|$)`), plain: "这政策讲了什么${2}"},
	{says: "三句话讲讲写了啥", reads: "三句话讲讲这政策写了什么",
		words: pattern.MustCompile(`([一两三几1-5]句话|大白话|通俗|简单)(?:地|来)?(?:讲讲|说说|讲一下|说一下|概括|总结|归纳|讲|说)(?:一下|下)?(?:都|到底|究竟)?(?:写|讲|说)了?(?:些)?(?:什么|啥)`), plain: "${1}讲讲这政策写了什么"},
	{says: "算力补贴封顶多少钱", reads: "算力买到多少补得最多",
		words: pattern.MustCompile(`^([^\pL]*(?:请问|想问下?|问下|那|我想问)?[^\pL]*)(?:算力(?:服务|券)?(?:的)?(?:补贴|补助)?(?:一年|每年|这块)?(?:最多|最高|顶格|封顶|上限)(?:能|可以|可)?(?:拿|补|领|给|得|是|有)?(?:到)?(?:多少|几多|几)(?:钱|元|万)?|算力(?:服务)?(?:的)?(?:补贴|补助)(?:的)?(?:上限|封顶数))([^\pL]*)$`), plain: "${1}算力买到多少补得最多${2}"},
	{says: "这20万上限是每年都有还是就一次", reads: "这补助是每年都有还是就一次",
		words: pattern.MustCompile(`^([^\pL]*(?:那|那么)?(?:这|那)?(?:个)?)(?:` + sumSaid + `)的?(?:上限|封顶|顶格)(是(?:每年|一年|年年)[^,，。]{0,4}还是|是(?:一次性|就一次|只一次)[^,，。]{0,4}还是)`), plain: "${1}补助${2}"},
	{says: "我们算力能补到5万吗", reads: "算力想补到5万要买多少",
		words: pattern.MustCompile(`^[^\pL]*(?:请问|那|那么)?(?:我们|我司|公司|咱们)?(?:的)?算力(?:服务)?(?:补贴|补助)?(?:最多|最高|有没有可能|有可能)?(?:能|可以|可不可以|能不能)(?:补|拿|领)(?:到|满)(` + sumWithUnit + `)(?:吗|么|不)?[^\pL]*$`), plain: "算力想补到${1}要买多少"},
	// whether the city matches what the province gives
	{says: "是不是省里给多少市里就配多少", reads: "市里的配套是不是跟省里的奖补一样多",
		words: pattern.MustCompile(`(?:是不是|是否)?省(?:里|级)?(?:研发)?(?:奖补|奖励|补助)?(?:给|奖|补|拿|批)?(?:了)?(?:多少|几多|几万)[,，]?市(?:里|级)?(?:就|也|便)?(?:跟着|照着|再|给)*(?:配套?|补|给)(?:多少|几多|几万)(?:[,，]?(?:对吗|对吧|对不对|是吗|是吧|吗|么))?`), plain: "市里的配套是不是跟省里的奖补一样多"},
}
