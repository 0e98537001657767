package reword

import "github.com/rongce/rongce/knowledge/pattern"

// asides are bills in short, who has said it, by which way it came, and other words that no amount is to be read from.
var asides = []rule{
	// a company that has come to town asks what there is for it, and is no person who moves
	{says: "我们做AI客服的，十来号人，刚落户福州没多久", reads: "我们做AI客服的，十来号人，刚设在福州没多久",
		words: pattern.MustCompile(`((?:我们|咱们?|我司|公司|企业)[^。;；]{0,24}?(?:刚|才|新|去年|今年|前年)?)落户((?:在|到|于)?(?:福州|榕|鼓楼|台江|仓山|晋安|马尾|长乐|闽侯|连江|罗源|福清|高新区|滨海))`), plain: "${1}设在${2}",
		unless: pattern.MustCompile(`人才|博士|专家|b类|领军|购房|贡献者|opc|核心人|团队`)},
	{says: "一个席位一年2400", reads: "每个席位一年2400",
		words: pattern.MustCompile(`一(席|座|个?账号|个席位)(?:一年|每年)(?:要|是|收)?([\d一二两三四五六七八九])`), plain: "每${1}一年${2}"},
	{says: "两张发票，2万一张，3万一张", reads: "两张票，2万、3万",
		words: pattern.MustCompile(`(两|2|俩)(?:张|笔|份|单)(?:发?票|合同|单子|款)?[,，:：]?(?:分别)?(?:是|为)?(` + sumSaid + `)一(?:张|笔|份|单)[,，、和]?(` + sumSaid + `)一(?:张|笔|份|单)`), plain: "两张票，${2}、${3}"},
	// how much is missing is no amount of its own
	{says: "才四万九千八，差那么两百块", reads: "才四万九千八",
		words: pattern.MustCompile(`[,，](?:就|才|只|仅)?(?:少|差|缺)了?(?:那么|这么|区区|仅仅|不过)+[\d一二两三四五六七八九十百千]+(?:元|块)(?:钱)?`), plain: ""},
	{says: "报了四个，无一入选更高层级", reads: "报了四个，都没有入选国家级或省级",
		words: pattern.MustCompile(`无一(?:入选|评上|进入|列入)?(?:更高(?:层级|级别|一级)|国家级(?:或|和|、)?(?:省级)?|省级(?:或|和|、)?(?:国家级)?)`), plain: "都没有入选国家级或省级"},
	{says: "知识产权=0", reads: "没有知识产权",
		words: pattern.MustCompile(`(知识产权|\bip\b|专利)\s*[=＝:：]\s*(?:0|零|无|没有|none|no|false)`), plain: "没有${1}"},
	{says: "连同二期的30万也一并算上", reads: "再加上30万",
		words: pattern.MustCompile(`连(?:上|同|着)?(?:[^,，。;；\d一二两三四五六七八九]{0,4}(?:二期|三期|后期|新增|追加|后面|下半年)?)的?(` + sumSaid + `)也?(?:一起|一并|都)?(?:算|加|计|列)(?:上|进|进去|进来)`), plain: "再加上${1}"},
	// no 万 of anything
	{says: "以防万一问问", reads: "问问",
		words: pattern.MustCompile(`(?:我)?(?:只是|就是|不过是)?(?:为了)?(?:以)?防(?:个|着|一手)?万一`), plain: ""},
	{says: "annualized是多少", reads: "全年是多少",
		words: pattern.MustCompile(`annuali[sz]ed?(?:之后|以后|后|一下)?`), plain: "全年"},
	// by which way it came says nothing
	{says: "微信上转来的2万没有票", reads: "转来的2万没有票",
		words: pattern.MustCompile(`微信(?:上|里|群里?)?(?:转|发)(?:来|给我|过来|我)?(?:的)?`), plain: "转来的"},
	// somebody's opinion, which the speaker does not share
	{says: "老板说照20万的一半领，我觉得不对，到底多少", reads: "到底多少",
		words: pattern.MustCompile(`(?:老板|有人|同事|会计|财务|他|她)(?:们)?(?:以为|认为|觉得|说|讲)(?:是|要|应该|该|应)?(?:照|按|拿)(?:` + sumSaid + `)的(?:一半|五成|半数)(?:来)?(?:领|算|给|补|拿)[,，](?:我|我们)?(?:觉得|看|想|认为)?(?:这样)?不(?:太)?对[,，]?`), plain: ""},
	// the one who sells, and no sales
	{says: "销售劝我们买满30万", reads: "业务员劝我们买满30万",
		words: pattern.MustCompile(`销售(劝|说|推荐|跟我|告诉|忽悠|讲|建议|让我|让我们|怂恿|催|那边劝|那边说)`), plain: "业务员${1}"},
	{says: "全部加起来最多呢", reads: "合起来最多呢",
		words: pattern.MustCompile(`(?:全部|统统|通通)(?:凑拢|加起来|合起来|凑一起|加在一起|合在一起|凑到一起|加拢)`), plain: "合起来"},
	{says: "政府出一半，自己出一半", reads: "政府补50%",
		words: pattern.MustCompile(`(?:公家|政府|市里|国家|财政)(?:出|掏|给|补|承担|报)(?:一半|五成|对半)[,，](?:自家|自己|我们|企业|公司|自家)(?:再)?(?:出|掏|付|承担)(?:一半|五成|对半|另一半)`), plain: "政府补50%"},
	{says: "省里对这个项目核发了400万", reads: "省里给了我们400万",
		words: pattern.MustCompile(`省(?:里|级|厅|科技厅)?对(?:我们)?[^,，。\d]{2,24}?(?:核发|下发|发放|批准|批|拨付|兑现|给)了`), plain: "省里给了我们"},
	{says: "满打满算8个月", reads: "8个月",
		words: pattern.MustCompile(`满打满算(?:的)?(\d{1,2}|十二|[一二三四五六七八九十])个月`), plain: "${1}个月"},
	// who has put it right
	{says: "会计刚更正，是7万9", reads: "是7万9",
		words: pattern.MustCompile(`(?:技术部|财务|会计|同事|老板|出纳|采购|他们|有人)(?:刚刚?|又)?(?:纠正|更正|提醒|告诉|指出)(?:我|我们)?(?:说|道)?[,，:：]?`), plain: ""},
	{says: "十、十一、十二月每月3千", reads: "后3个月每个月3千",
		words: pattern.MustCompile(`(?:10|十)(?:月)?[、,，]?(?:11|十一)(?:月)?[、,，和]?(?:12|十二)月(?:份)?(?:每个?月|各|每月|都是?)`), plain: "后3个月每个月"},
	{says: "前三个季度算力服务费花了4万", reads: "前三个季度算力花了4万",
		words: pattern.MustCompile(`((?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:到|至|-)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|前[两三]个?季度|[上下]半年)(?:的)?算力服务费(?:一共|总共|共|是|花了|付了)?([\d一二两三四五六七八九])`), plain: "${1}算力花了${2}"},
	{says: "那两个项目总共还剩多少", reads: "那两样合计还剩多少",
		words: pattern.MustCompile(`([两三])个项目(?:合计|一共|总共|加起来|合起来)`), plain: "${1}样合计"},
	{says: "记错科目了，其实是6万5", reads: "其实是6万5",
		words: pattern.MustCompile(`(?:开|记|入|归|放|挂)错(?:科目|账|类|栏)?了[,，](?:其实|应该)?是`), plain: "其实是"},
	// who all the sellers are
	{says: "模型就有甲乙两家一共8万", reads: "模型一共8万",
		words: pattern.MustCompile(`(模型|算力|服务收入)(?:款|费)?(?:就|只|才)有[a-z甲乙丙丁、和与]{1,8}[两三四]家(?:一共|总共|合计|共)`), plain: "${1}一共"},
	// what one says before putting something right
	{says: "哎哟失礼失礼，我看错行了", reads: "我看错行了",
		words: pattern.MustCompile(`^(?:哎哟|哎呀|唉)?(?:失礼|歹势|拍谢|罪过|惭愧)(?:了|失礼|歹势|拍谢|罪过|惭愧|啊|哦|啦)*[,，!！。]`), plain: ""},
	{says: "又不对，是20万", reads: "不对，是20万",
		words: pattern.MustCompile(`(^|[,，。;；!！?？])((?:哎[呀哟]?|啊|哦|呃|额|唉|嗯)*[,，]?)(?:好像|似乎)?(?:又|还是?|也|仍然?|依然|依旧)+(不对|(?:[说讲记打写看搞弄算报填念])?错(?:了|啦))([,，。;；!！]|$)`), plain: "${1}${2}${3}${4}"},
	{says: "老板讲了算", reads: "老板说了算",
		words: pattern.MustCompile(`讲了(才)?算`), plain: "说了${1}算"},
	{says: "我在搭现金流模型", reads: "我在搭现金流测算表",
		words: pattern.MustCompile(`(现金流|财务|估值|盈利|预算|成本|收益)模型`), plain: "${1}测算表"},
	{says: "等证下来再申请", reads: "拿到职业技能等级证以后再申请",
		words: pattern.MustCompile(`等(?:职业)?(?:技能等级)?证(?:书)?(?:下来|到手|拿到|发下来)(?:了|后|以后|之后)?`), plain: "拿到职业技能等级证以后"},
	// some days ago, and no question how many
	{says: "前几天开会听说的", reads: "前些天开会听说的",
		words: pattern.MustCompile(`(前|这|那|过|头|最近|好)几(天(?:[^\p{Han}]|[^内能到可])|周|个?星期|个?礼拜)`), plain: "${1}些${2}"},
	// a figure to be reckoned with
	{says: "姑且拿460万代进去", reads: "按460万算",
		words: pattern.MustCompile(`(?:姑且|暂且|权且|且|先|就|那)*(?:拿|用|以|按|把)(?:个)?(` + sumSaid + `)(?:来)?(?:代|套|带)(?:入|进)(?:去|公式|算|来)*(?:看看|试试|一下)?`), plain: "按${1}算"},
	// that all is clear, and goodbye
	{says: "灵清咯，先闪", reads: "清楚了，先闪了",
		words: pattern.MustCompile(`^[^\pL]*(?:灵清|拎清|灵光)(?:了|咯|啦|爻)?[,，。!！ ]+先(闪|撤|溜|走|下)(?:了|啦|咯)?[^\pL]*$`), plain: "清楚了，先${1}了"},
	// politeness, and no question whether one has a claim
	{says: "能不能麻烦您把各条捋一遍", reads: "麻烦您把各条捋一遍",
		words: pattern.MustCompile(`(?:不知道?)?(?:能不能|能否|可不可以|可否|是否可以|是不是可以)(?:再)?(麻烦|劳烦|劳驾|烦请)(?:一下)?(?:您|你|贵处|老师)`), plain: "${1}您"},
	// so much of each, and no first of them
	{says: "把各条措施捋一遍，一条讲一两句", reads: "把各条措施捋一遍，每条讲一两句",
		words: pattern.MustCompile(`(^|[,，。;；])(?:各|每)?一条(?:就|只|都|大概|大约)?(讲|说|写|用|给|念|介绍|概括)(?:个|上|成)?((?:一两|两三|[一两三几])句)`), plain: "${1}每条${2}${3}"},
	// the currency, which 元 behind the amount is of
	{says: "年费新台币100万元", reads: "年费100万新台币",
		words: pattern.MustCompile(`(^|[^\d万千百亿十元])(新台币|台币|港币|美元|美金|日元|日币|欧元|英镑|韩元|澳元|加元|新加坡元)([\d.,]*\d[十百千万亿]*|[一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟零]+)元(?:整)?($|[^人整])`), plain: "${1}${3}${2}${4}"},
	{says: "年费100万元新台币", reads: "年费100万新台币",
		words: pattern.MustCompile(`([\d.,]*\d[十百千万亿]*|[一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟零]+)元(新台币|台币|港币|美元|美金|日元|日币|欧元|英镑|韩元|澳元|加元)($|[^\d一二两三四五六七八九十换兑])`), plain: "${1}${2}${3}"},
}
