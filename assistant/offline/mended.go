package offline

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Slips and ways of saying that are put right before a message is read.

// mend puts right slips that stand in the way of every table below: typing
// errors that sound alike. Both sides have the same length.
func mend(text string) string {
	text = strings.ReplaceAll(text, "云服务器", "云主机机") // computing power, and no AI server
	text = rightThen.ReplaceAllString(unitSigns.Replace(text), "$1")
	text = spokenRate.ReplaceAllString(text, "${1}十块${2}")
	text = spreadEvenly.ReplaceAllString(text, "${1}")
	text = byWhatIsLeft.ReplaceAllString(text, "")
	text = allRight.ReplaceAllString(text, "${1}呢")
	text = lastFirm.ReplaceAllString(text, "还有一家$1")
	text = locally.ReplaceAllString(text, "${1}呢")
	text = puttingTogether.ReplaceAllString(text, "${1}一共${2}")
	text = oneHigher.ReplaceAllString(text, "${1}，其中有${2}")
	text = strings.ReplaceAll(text, "核算力", "核算算力")
	text = allQuarters.ReplaceAllString(text, "四个季度分别${1}")
	text = bothHalves.ReplaceAllString(text, "上半年${1}${2}，下半年${1}${3}")
	text = alsoAnother.ReplaceAllString(text, "也${1}一个")
	text = oneMoreFailed.ReplaceAllString(text, "${1}，${2}没过")
	text = notThatMuch.ReplaceAllString(text, "只有${1}")
	text = soldByIt.ReplaceAllString(text, "${1}${3}卖了${2}")
	text = everyNumber.ReplaceAllString(text, "每个账号${1}")
	text = fromUpTo.ReplaceAllString(text, "${1}到${2}之间")
	text = nowThisNowThat.ReplaceAllString(text, "${1}到${2}之间")
	text = setsRule.ReplaceAllString(text, "")
	text = soManyTimes.ReplaceAllString(text, "${1}个呢")
	text = updated.ReplaceAllString(text, "更正，")
	text = thatOneToo.ReplaceAllString(text, "${1}呢")
	text = offTheWhole.ReplaceAllString(text, "要扣掉")
	text = hangsUnder.ReplaceAllString(text, "归${1}管")
	text = uncountable.ReplaceAllString(text, "几个${1}")
	text = partOfThing.ReplaceAllString(text, "${1}")
	text = alsoBought.ReplaceAllString(text, "再加")
	text = halvesTold.ReplaceAllString(text, "${1}")
	text = sellersEach.ReplaceAllString(text, "${1}份合同每份${2}")
	if !ofProject.MatchString(text) {
		text = ownUnitsEach.ReplaceAllString(text, "${1}份合同每份${2}")
	}
	text = minutesSay.ReplaceAllString(text, "${1}会议通知${2}")
	text = sameParkAs.ReplaceAllString(text, "隔壁${1}")
	text = seesDraft.ReplaceAllString(text, "${1}按征求意见稿算")
	text = ofThemFailed.ReplaceAllString(text, "${1}其中${2}")
	text = fromWhatToWhat.ReplaceAllString(text, "${1}多少")
	if !strings.ContainsAny(text, "吗么?？") {
		text = againSays.ReplaceAllString(text, "${1}")
	}
	text = backToThing.ReplaceAllString(text, "说回")
	text = billOfQuarter.ReplaceAllString(text, "每季度${1}，${2}个季度")
	text = quotedSoOn.ReplaceAllString(text, "等产品${1}")
	text = softCondition.ReplaceAllString(text, "${1}是不是硬性条件")
	if strings.Contains(text, "去年") && !strings.Contains(text, "今年") {
		text = halfOfThis.ReplaceAllString(text, "${1}今年${2}")
	}
	if !noSumNow.MatchString(text) {
		text = bareNow.ReplaceAllString(text, "${1}是${2}元${3}")
	}
	text = eachPerQuarter.ReplaceAllStringFunc(text, byTheYear)
	text = feeBack.ReplaceAllString(inPlainer(text), "${1}退了")
	text = pricePerOne.ReplaceAllStringFunc(text, inYuanEach)
	text = apieceForAll.ReplaceAllString(text, "${1}个${2}")
	text = coreHours.ReplaceAllString(text, "${1}卡时")
	text = firstLikeRest.ReplaceAllString(text, "每季度${1}四个季度都一样")
	text = firstRenewed.ReplaceAllString(text, "每季度${1}四个季度都一样")
	text = firstMonthLikeRest.ReplaceAllString(text, "每月${1}十二个月都一样")
	text = monthsListed(monthByMonth.ReplaceAllString(text, "${1}每月${2}"))
	return lumps.ReplaceAllString(lumpsOf.ReplaceAllString(slips.Replace(text), "${1}${2}项${3}"), "${1}项${2}")
}

// pricePerOne is what one sells at, without its unit: 降到260一只. apieceForAll counts what everybody has by the heads: 47个研发，人手一个账号.
var (
	pricePerOne  = pattern.MustCompile(`(^|[^\da-z.\-万千百亿])(\d{2,}(?:\.\d+)?)\s*一(只|台|张|颗|片|套|件|枚|支|盒)([^\d一二两三四五六七八九十]|$)`)
	apieceForAll = pattern.MustCompile(`(\d+|[一二两三四五六七八九十百]+)(?:个|名|位|人)[^,，。;；\d个]{0,6}[,，]?(?:每人|一人|人手|人均)(?:都|配|有|发|开)*(?:一|1)(?:个|份|套|张)([^,，。;；\d]{0,10}(?:账号|席位|许可|会员|号))`)
)

var (
	// allQuarters and bothHalves tell each of the quarters and halves of a year: 一到四季度分别卖了…, 上下半年各卖590万和750万.
	allQuarters = pattern.MustCompile(`(?:(?:一|1)(?:季度)?(?:到|至|-|~)(?:四|4)季度|每(?:个)?季度|各(?:个)?季度)(?:的)?(?:销售额|收入|费用|金额)?(?:分别|依次)((?:卖|花|付|收|投|用|做)?了?(?:是|为)?\d|[^,，。]{0,3}[一二两三四五六七八九十\d])`)
	bothHalves  = pattern.MustCompile(`上下半年(?:各自?|分别)((?:卖|花|付|收|投|用|做)?了?(?:是|为)?)([\d一二两三四五六七八九十百千万.]+[万元千块]?)[和、,，跟]([\d一二两三四五六七八九十百千万.]+[万元千块])`)
	// alsoAnother was selected beside the one before: 也评上另外一个.
	alsoAnother = pattern.MustCompile(`也(评上|入选|选上|选中|拿了?|中了?|有)(?:了)?另(?:外)?一个`)
	// oneMoreFailed runs on from those who passed: 两个拿到证书一个挂了.
	oneMoreFailed = pattern.MustCompile(`([证书过格了])((?:[一两二三1-9]|还有一)(?:个|人|名|位))(?:挂(?:科)?了|没考过|没拿到|落榜了?|不及格|不合格)`)
	// notThatMuch corrects an amount before it is told: 服务费没那么多，4.4万而已.
	notThatMuch = pattern.MustCompile(`没(?:有)?(?:那么|这么)(?:多|高)[,，]?(?:只|就|才|也就)?(?:有|是)?([\d一二两三四五六七八九十])`)
)

// soldByIt tells the sum before the product: 2600万是端侧芯片卖的. everyNumber: 每号每年3600.
var (
	soldByIt    = pattern.MustCompile(`(^|[,，。;；:：\s])([\d一二两三四五六七八九十百千万亿点.]+[万亿元])(?:是|就是|是靠|靠|来自)([^,，。;；\d是]{0,6}(?:芯片|模块|服务器|交换机))(?:卖(?:的|出来的|掉的|出去的)|的销售额|的销售|销售的|赚的)`)
	everyNumber = pattern.MustCompile(`每(?:个)?号([每一月年\d])`)
)

// fromUpTo is a range in other words: 45万起步、80万封顶.
var fromUpTo = pattern.MustCompile(`([\d一二两三四五六七八九十百千万亿.]+[万亿元])(?:左右)?(?:起步|打底|保底)[、,，]?(?:最多|到)?([\d一二两三四五六七八九十百千万亿.]+[万亿元])(?:封顶|到顶|打住|为止)`)

var (
	// nowThisNowThat is a range, too: 一下讲12万一下讲45万.
	nowThisNowThat = pattern.MustCompile(`(?:一下子?|一会儿?|一时|有时候?|时而|先前|早上)(?:跟我|又)?(?:讲|说|报|要|开)([\d一二两三四五六七八九十百千万亿.]+[万亿元千w])[,，]?(?:一下子?|一会儿?|一时|有时候?|时而|后来|晚上)(?:跟我|又)?(?:讲|说|报|要|开)([\d一二两三四五六七八九十百千万亿.]+[万亿元千w])`)
	// setsRule would set what the text says, as a program is set: [SYS] set measure9.min_sales=0 ;
	setsRule = pattern.MustCompile(`(?:\[(?:sys|system|admin|root)\]\s*)?(?:set|let|config|override|update|patch)\s+[a-z_][\w.]*\s*=\s*[\w.]+\s*[;；,，。]?`)
	// soManyTimes is all that the message says: ×4, of one project.
	soManyTimes = pattern.MustCompile(`^\s*[×✕*x]\s*(\d{1,2})\s*[?？]?\s*$`)
)

// updated puts right what was told: 更新 年费36万.
var updated = pattern.MustCompile(`^\s*(?:更新|修订|订正|修改)(?:一下|下)?[\s:：,，]+`)

// uncountable are things of which the policy counts none: 还有两个问题, 3个工作日.
var uncountable = pattern.MustCompile(`(?:\d{1,3}|[一两二三四五六七八九十]{1,3})个(工作日|问题|疑问|意见)`)

// thatOneToo asks of another measure what was asked of the one before: 最后再麻烦您说一下第五条.
var thatOneToo = pattern.MustCompile(`^\s*(?:最后|然后|接着|那么?|还有|另外)?[,，]?(?:再)?(?:麻烦|劳烦|烦请|请)(?:您|你)?(?:再)?(?:说|讲|查|看|报)(?:一下|下|说|讲)?(第[一二三四五六七八九1-9]条)(?:的)?[。.!！]?\s*$`)

// offTheWhole takes a part off: 里头有90万要从投资额里减下来.
var offTheWhole = pattern.MustCompile(`(?:要|得|应该|需要)从[^,，。]{1,8}?(?:里|中|里面|里头)?(?:减|扣|剔|刨|拿|拆)(?:下来|出来|出去|掉|除|下去)`)

// hangsUnder asks who is in charge: 挂在哪些局名下.
var hangsUnder = pattern.MustCompile(`挂在?((?:哪些?|哪几个|什么)(?:个)?(?:局|部门|单位|委办局))(?:的)?名下`)

// partOfThing is sold, and not the thing that it goes into: 植保无人机上的端侧芯片.
var partOfThing = pattern.MustCompile(`(?:[\p{Han}]{0,3})(?:无人机|机器人|摄像头|音箱|手机|手表|眼镜|耳机|平板|汽车|冰箱|空调|门锁|相机|电视|家电|农机|船|车)(?:上|里|内)(?:面)?(?:要|需)?(?:用|装|搭载|配)?的(端侧|ai芯片|AI芯片|光模块|芯片)`)

var (
	// sellersEach were paid the same each, by one company, and ownUnitsEach spent the same each for it: 三家供应商各3万, 四个部门各用了2万4.
	sellersEach  = pattern.MustCompile(`([两俩三四五六七八九十2-9])\s*(?:家|个)(?:供应商|服务商|云?厂商|代理商|集成商|云平台|云商|机房|智算中心)(?:那里|那边|手里)?(?:各|每家|每个|分别都?|都是?)自?((?:买|租|付|花|用|采购|签|充|要|收|支付)?(?:了)?[\d一二两三四五六七八九十])`)
	ownUnitsEach = pattern.MustCompile(`([两俩三四五六七八九十2-9])\s*个(?:部门|科室|班组|团队|项目组|小组|研发组|分厂|厂区|园区|校区|门店|基地|事业部)(?:各|每个|分别都?|都是?)自?((?:买|租|付|花|用|采购|签|充|要|投|支付)?(?:了)?[\d一二两三四五六七八九十])`)
	// ofProject: what each place has put into it may be a project of its own.
	ofProject = pattern.MustCompile(`工业互联网|产线|车间|智能工厂|智能制造|改造|投资`)
	// alsoBought comes to what was bought before, whoever sold it: 再并上国内另一家的1万5.
	alsoBought = pattern.MustCompile(`(?:再)?(?:并|拼|合)(?:上|进|入)(?:国内|国外|本地|外地)?另(?:外)?一家的?`)
	// halvesTold tells what the halves are: 对半分，两边各30万.
	halvesTold = pattern.MustCompile(`(?:对半分|平分|一边一半|各一半)[,，]((?:两边|两头|两样|两个|各)[^,，。;；]{0,2}(?:\d|[一二两三四五六七八九十]))`)
)

var (
	// minutesSay: the minutes of a meeting say something, and are nothing that is written by a model.
	minutesSay = pattern.MustCompile(`((?:收到|收着|发来|发的|照|按|依|据|认|管|拿着?|那份|这份|盖章的?|内部|昨天|刚|把|市里|局里|区里)[^,，。;；¥]{0,5}|^)(?:会议)?纪要((?:上|里|中)?(?:[^,，。]{0,4}(?:写|说|讲|明确|定|规定|显示|载明|要求|放)|是|给|先|就|,|，|$))`)
	// sameParkAs is a neighbour, and asks for no rent: 同园区另一家AI公司.
	sameParkAs = pattern.MustCompile(`(?:同|一)(?:一)?(?:个)?(?:产业园|园区|孵化器|写字楼|楼|层)(?:里|内)?的?((?:另外?)?(?:一|那|有)(?:家|个))`)
)

// seesDraft goes by the draft: 那不管批复，看征求意见稿呢.
var seesDraft = pattern.MustCompile(`((?:不管|撇开|抛开|不看|不理|甭管|别管|不认)[^,，。¥]{1,8}[,，]?)(?:就|只|光)?看[^,，。]{0,4}意见稿`)

// ofThemFailed: 20人参加，一共有3个人没考过.
var ofThemFailed = pattern.MustCompile(`([个人名位号][^,，。;；\d]{0,8}[,，])(?:一共|总共|合计|共)(?:有)?((?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个人?|人|名|位)(?:没|未|挂|不及格|不合格))`)

var (
	// fromWhatToWhat asks for both ends of a result: 补下来是从多少到多少.
	fromWhatToWhat = pattern.MustCompile(`((?:补|拿|给|领|奖|得)[^,，。]{0,6})(?:从|由)多少到多少`)
	// againSays: somebody says something else than before, and nothing comes on top: 又说省里实批241万.
	againSays = pattern.MustCompile(`(^|[,，。;；])(?:他|她|对方|那边|来电人?|客户|财务|会计)?(?:又|后来又)(?:说|讲|改口说?|补充说?|告诉我|来电说?)[,，:：]?`)
	// backToThing: 那还是说算力.
	backToThing = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:咱们?|我们)?还是(?:说|聊|讲|谈)(?:说|聊|讲|谈)?(?:回)?`)
)

// billOfQuarter: 季度账单21500，四个季度一样.
var billOfQuarter = pattern.MustCompile(`(?:单|每个?)?季度?的?(?:账单|费用|账|结算|付款)(?:都|均|一般|大概)?(?:是|为)?([\d,.]+(?:万\d?|千|元|块)?|[一二三四五六七八九十百千万两]+(?:元|块)?)[,，](?:全年)?([四4])个?季度?(?:都|全|也|均)?(?:一样|相同|是这个数|如此|这样|这么多)`)

// quotedSoOn names the words of the text before it asks what they take in: 缀了个“等产品”，…，在不在这个“等”里头.
var quotedSoOn = pattern.MustCompile(`[“"「『]等产品[”"」』]([^。]{0,40}[“"「『]等[”"」』])`)

// softCondition is what somebody has heard of a condition, and fulfils none: 备案只是加分项，不硬性.
var softCondition = pattern.MustCompile(`((?:网信办)?备案|自主(?:知识)?产权|知识产权|(?:职业技能等级)?证书|认定|落地|成效(?:明显)?|近?三年(?:内)?(?:开发)?)(?:这(?:一)?(?:条|项|个|点))?[^,，。¥]{0,4}(?:(?:只是|不过是|就是个?|其实是|属于|算是)(?:个)?(?:加分项?|参考项?|建议|形式|可选项?|摆设|锦上添花)|(?:不是|并非|不算|没那么)(?:个)?(?:硬性|必须|必需|强制|前提|刚性|死)(?:的|要求|条件|规定|项)*|可有可无|不硬性|不强制|不卡|走(?:个|走)?(?:形式|过场))(?:的)?(?:[,，](?:并?不(?:硬性|强制|卡|必须|是硬性(?:的|要求|条件)?)|可有可无|没有也行|没有?也可以))?`)

// feeBack: 其中2000块退费了 says no more than that it came back.
var feeBack = pattern.MustCompile(`([元块万千百])退费了?`)

// inYuanEach writes the unit of such a price; 4090一张 is a card.
func inYuanEach(said string) string {
	m := pricePerOne.FindStringSubmatch(said)
	if cardNumber.MatchString(m[2]) {
		return said
	}
	return m[1] + m[2] + "元一" + m[3] + m[4]
}

// spokenRate leaves the tens and the unit of a daily or monthly price unsaid: 每天二百四.
var spokenRate = pattern.MustCompile(`((?:每|一)(?:个)?(?:天|日|月|周|星期)(?:要|得|是|花|付|收|交|才)?[一二两三四五六七八九]百[一二三四五六七八九])([,，。;；!！?？\s]|$)`)

// byWhatIsLeft says no more than that what goes off is to go off: 让了一万五，按让完以后的价算. allRight asks of an amount
// as 呢 does: 每个月再添500行不行.
var (
	byWhatIsLeft = pattern.MustCompile(`[,，](?:就|麻烦|请)?(?:按|用|拿|照)(?:着)?(?:让|砍|抹|优惠|打折|降价)[^,，。;；\d]{0,5}(?:后|完|掉|之后)的?[^,，。;；\d]{0,4}(?:算|来|报)[^\pL]*$`)
	allRight     = pattern.MustCompile(`((?:再|每)[^,，。;；]{0,10}[\d万千百亿元块])(?:行不行|可不可以|中不中|成不成|行吗|可以吗)[^\pL]*$`)
)

// spreadEvenly says how a contract was divided, where what that makes a year stands behind it: 那就平摊，一年18万.
var spreadEvenly = pattern.MustCompile(`(?:那就|那|就|先)?(?:平摊|均摊|平均分摊|分摊)(?:吧|了|的话|下来|到每年)?[,，]((?:一年|每年)[\d一二两三四五六七八九])`)

// lastFirm is the last of several sellers, and no rest of an amount: 剩下那家付了一万四.
var lastFirm = pattern.MustCompile(`(?:剩下?|余下|剩余)的?(?:那|这|最后)?一?家((?:付|花|买|是|收|给|租|充|签)[^,，。]{0,3}[\d一二三四五六七八九两])`)

// locally asks as in 呢: 4个咧, 八万嘞.
var locally = pattern.MustCompile(`([个万元块条款年月台张家名的])[咧嘞喃噻]`)

// puttingTogether before a figure says 一共 in other words: 合起来5万3, 两个半年凑一起是5万4, 合6万9.
var puttingTogether = pattern.MustCompile(`((?:^|[^算年款]|半年)[,，\s]?)(?:(?:合|加|凑|拼|并)(?:在|到)?(?:起来|拢来?|一起|一块儿?)|(?:^|[,，\s])合)(?:一共|总共|是|就是|才|也就|大概|大约|有)*([\d一二两三四五六七八九十百])`)

// oneHigher tells of one of them: 3个项目入选，1个国家级.
var oneHigher = pattern.MustCompile(`((?:入选|评上|选上|上榜|中选)(?:了)?(?:市级)?)[,，](?:有)?([一二两三1-9]个(?:是|也是|还是)?(?:国家|省)级)`)

// coreHours are what computing is sold by, whatever works for so long: 每核时0.32元, 16万机时.
var coreHours = pattern.MustCompile(`([\d万千百十每个元/])(?:核|机|节点|gpu)(?:小)?时`)

// firstLikeRest and firstMonthLikeRest: 一季度70万，后面三个季度也一样.
var (
	firstLikeRest      = pattern.MustCompile(`第?一季度([^。;；]{1,24}?)(?:后面|之后|后|其余|剩下|另外)的?(?:三|3)个?季度(?:也|都|全)*(?:一样|相同|差不多|照旧|是这个数)`)
	firstRenewed       = pattern.MustCompile(`第?一季度([^。;；季]{1,10}?)(?:一年)?四个?季度都(?:续|有|交|付|买)了?`) // 一季度12万一年四季度都续了
	firstMonthLikeRest = pattern.MustCompile(`(?:第一个月|1月份?|首月)([^。;；]{1,24}?)(?:后面|之后|后|其余|剩下|另外)的?(?:十一|11)个月(?:也|都|全)*(?:一样|相同|差不多|照旧|是这个数)`)
)

// lumpsOf: 投资有两块，设备和软件.
var lumpsOf = pattern.MustCompile(`(有|分|分为|分成|包括|共|就)([两三四五几])块([,，:：。;；]|$)`)

// lumps: 两块加一起 speaks of two things, not of two yuan.
var lumps = pattern.MustCompile(`([两三四几])块(钱加|钱一共|钱总共|钱合|加|都|合|一起|各|分别|一共|总共|的钱)`)

// slips are pairs of a wrong and a right spelling, or of a manner of speaking and a plainer one.
var slips = strings.NewReplacer(strings.Fields(`

	翻译成人话 是什么意思  翻译成大白话 是什么意思  翻译成白话 是什么意思  几个w 几万  啥量级 多少  什么量级 多少  啥级别的钱 多少钱
	不多不少 正正好好  没算里 没算里  算里头 算里头  算里面 算里面  算里 算力  算利 算力  算例 算力  算理 算力  蒜力 算力  祘力 算力  算立 算力
	补帖 补贴  补铁 补贴  朴贴 补贴  不贴 补贴  补住 补助  布助 补助  补主 补助
	模形 模型  摸型 模型  模行 模型  魔型 模型  备岸 备案  备按 备案  被案 备案
	光模快 光模块  光磨块 光模块  芯骗 芯片  新片 芯片  心片 芯片
	消售 销售  肖售 销售  奖厉 奖励  讲励 奖励  江励 奖励
	陪训 培训  培迅 培训  护联网 互联网  互连网 互联网
	只是产权 知识产权  自主只是 自主知识
	俩款 两款  仨款 三款  俩产品 两个产品  俩项目 两个项目  俩型号 两个型号  俩个 两个  仨个 三个
	产权木有 产权没有  今年木有 今年没有  压根木有 压根没有  也木有 也没有  都木有 都没有  还木有 还没有  并木有 并没有  木有备案 没有备案  木有认定 没有认定  木有证 没有证
	从正月付到腊月 付满12个月  从正月交到腊月 付满12个月  从正月到腊月 全年12个月  正月到腊月 全年12个月  从年头付到年尾 付满12个月  从年头到年尾 全年12个月  换个情形 如果  换种情形 如果  换个情况 如果  换种情况 如果  换个假设 如果  申抱 申报  深报 申报  有木有 有没有  肿么 怎么  神马 什么  多小 多少  多烧 多少  夺少 多少
	实既 实际  实记 实际  服物费 服务费  服务废 服务费  证术 证书
	带税 含税  去税 不含税  裸价 不含税价
	网信办公告 网信办的公告  网信办公示 网信办的公示  认定证书 认定文件  备案证书 备案文件
`)...)

var (
	// bareNow is what something is now, without its unit: 应该是21000; noSumNow tells what else such a number is of.
	bareNow  = pattern.MustCompile(`(应该|应当|其实|实际|更正)(?:是|为)([3-9]\d{3}|1[0-8]\d{2}|2[1-9]\d{2}|\d{5,7})([^\d.万元块千wWkK个人名台张%年号条]|$)`)
	noSumNow = pattern.MustCompile(`12345|电话|热线|号码|邮编|编号|代码|尾号|工号|文号|版本|型号|密码|用户|粉丝|台|只|颗|片|人`)
)

// halfOfThis is a half of this year, where last year is named beside it: 上半年花了3万，去年下半年花了4万.
var halfOfThis = pattern.MustCompile(`(^|[^去前上年的])([上下]半年)`)

// eachPerQuarter is what each of several costs a quarter: 四台质检机，每台每季度4500块.
var eachPerQuarter = pattern.MustCompile(`每(台|套|个|张|条)每个?季度?([^,，。;；\d一二两三四五六七八九十]{0,12})(` + sumSaid + `)`)

// byTheYear tells it for the year.
func byTheYear(said string) string {
	m := eachPerQuarter.FindStringSubmatch(said)
	if found := money.Read(strings.TrimRight(m[3], "元块钱") + "元"); len(found) == 1 {
		return "每" + m[1] + "一年" + found[0].High.Times(4).Format() + "元的" + m[2]
	}
	return said
}
