package offline

import (
	"regexp"

	"github.com/rongce/rongce/knowledge/asked"
)

// Want is one thing that a message asks for. Several can stand in one message.
type Want string

const (
	wantAmount    Want = "amount"
	wantRate      Want = "rate"
	wantCeiling   Want = "ceiling"
	wantThreshold Want = "threshold"
	wantQuota     Want = "quota"
	wantWords     Want = "words"   // the exact words
	wantWhere     Want = "where"   // which clause says it
	wantMeaning   Want = "meaning" // what a word means, whether something is covered
	wantEligible  Want = "eligible"
	wantOffice    Want = "office"
	wantOfficeIn  Want = "office_in" // which measures an office appears in
	wantUntil     Want = "until"
	wantSince     Want = "since"
	wantDraft     Want = "draft" // is it in force, can it be claimed now
	wantFunds     Want = "funds" // who pays
	wantRules     Want = "rules" // 实施细则
	wantAll       Want = "all"   // every measure
	wantCeilings  Want = "ceilings"
	wantMoneyless Want = "moneyless" // which measures name no amount
	wantMoneyed   Want = "moneyed"   // which measures name an amount
	wantNoRepeat  Want = "no_repeat" // which measures exclude national or provincial selection
	wantHolding   Want = "holding"   // which measures a figure or a word of the text stands in
	wantClosing   Want = "closing"   // the closing provisions, read out
	wantHearsay   Want = "hearsay"   // whether the text really has what somebody says it has
	wantMine      Want = "mine"      // what can my company get
	wantCompare   Want = "compare"
	wantTarget    Want = "target"
	wantWhy       Want = "why"
	wantStack     Want = "stack"
	wantTotal     Want = "total"
	wantProcess   Want = "process"
	wantPhone     Want = "phone"
	wantTax       Want = "tax"
	wantPromise   Want = "promise"
	wantYear      Want = "year"     // which year counts: by contract, by payment
	wantTitle     Want = "title"    // what the policy is called
	wantAfter     Want = "after"    // what happens after it was paid: paid back, reviewed
	wantCompany   Want = "company"  // where registered, how old, how large
	wantAIFirm    Want = "ai_firm"  // what counts as 人工智能企业
	wantPicked    Want = "picked"   // which measures are won by selection, which by formula
	wantProvince  Want = "province" // what the province pays
	wantAgain     Want = "again"    // once more, next year, carried over
)

type pattern struct {
	want  Want
	words *regexp.Regexp
}

func p(w Want, words string) pattern { return pattern{w, regexp.MustCompile(words)} }

// wants are tried on masked text, all of them; the order does not matter.
var wants = []pattern{
	p(wantAmount, `(什么|多大)(的)?范围|(一|每|单)个几万|几万块?|多少|给(点|些)(啥|什么)|(啥|什么|多大)数|几多|几钱|几块|几何|多大数|算一?(下|算)|算算|测算|能(拿|领|补|奖|得|有).{0,4}(几|多少)|补几|奖几|给几|帮.{0,4}算|按按?计算器|估一?下|到手|拿回|退回|返还|报销|几毛|how much|\btotal\b|calculate|estimate|补助[?？]|补贴[?？]|市补|发不发钱|给不给钱|有没有钱|发钱吗`),
	p(wantRate, `比例|百分之几|百分之多少|几成|几个点|多少个点|几折|费率|全额|补一半|点数|percent|\brate\b|几%|多少%`),
	p(wantCeiling, `(顶|撑)破天|顶天|(^|\s)金额(\s|$|[?？])|上限|触顶|封顶|顶格|最高|最多|天花板|顶多|限额|到顶|至多|\bcap\b|ceiling|maximum|at most|\bmax\b|顶是|的顶|\+顶|超标|顶数`),
	p(wantThreshold, `起奖|奖线|起付|门槛|下限|起点|起步|最低|含不含|含还是不含|包不包含|达标|够线|过线|上线|下线|够得?上|起补|多少起|至少|够不够|threshold|minimum|at least|差一点|区间|算不算在内|含不含`),
	p(wantQuota, `(最多|至多)[^,，。¥]{0,3}(\d+|十)个|(一家|全市)[^,，。]{0,4}(几个|多少个|最多)|名额|几个(名额|项目|产品|场景)|多少个(名额|项目|产品)|评(选)?几个|奖几个|限几个|选几个|限额|几家|quota|how many (products|projects|winners|places)`),
	p(wantWords, `(怎么|如何|咋|是怎样)(个)?规定|原文|一字不(差|落|漏)|念给|照着念|读(给|一遍)|原样|整句|哪几个字|原话|原句|全文|怎么写的|写的(啥|什么)|具体(怎么说|内容|规定)|逐字|照念|念一(下|遍)|讲(的)?(啥|什么|的是什么)|说(的)?(啥|什么)|(什么|啥)内容|exact (words|text|wording)|verbatim|original text`),
	p(wantWhere, `第几[^\pL]*$|第几(条|项|款)|哪(一)?(条|项|款|句)(?:写|说|规定|里|有|能|可|讲|对|提|$|\s|[?？])|哪条|哪句|出自|出处|对应(条款|哪)|在哪(一)?(条|句)|哪里(写|说|提|有)|依据(是|呢|在|哪)|条款号|which (clause|measure|article|item)|where does it say`),
	p(wantMeaning, `(什么|哪些|啥)(指标|标准|尺度)|划线|划(了|个)?线|名录|目录|清单|卡(多少|几)|是(啥|什么)意思|(啥|什么)意思|什么叫|啥叫|才算|才叫|怎么(理解|认定|界定|算是|定义|判断)|定义|(啥|什么|怎样)(标准|算)|到底(啥|什么|怎)|标准(是|呢|在|有|吗|么|没)|包不包括|包括|算不算|属不属于|算是|是指|指(的)?是?(什么|啥|哪)|是啥|是什么|哪些领域|有哪些(领域|类|重点|方向)|都有哪些|哪几类|哪一档|哪档|要求|条件|mean|definition|include|criteria|目录|卡.{0,3}(年龄|学历)|年龄|学历|有没有限制|限制`),
	p(wantEligible, `就(可以|行|成)了?(吗|么|[?？])|门路|有[^,，。多几]{1,6}(吗|没|么)|能不能|可不可以|可以(吗|不|么|嘛)|行不行|行吗|行么|能.{0,12}(吗|不|么|嘛|没|否)|符合|够格|有资格|资格|有份|沾(得)?(上|边)|给不给|补不补|有没有|有(吗|没有|没$|么)|还能|可以.{0,10}(吗|不|么)|算(吗|不)|享受(得)?(到|吗)|轮得到|qualif|eligible|can (i|we)|could (i|we)|do (i|we)|申不|报得了|要得到|能够.{0,6}(吗|不)|给吗|有补|配吗|也有|能申|能报`),
	p(wantOffice, `打给[^,，。]{1,10}还是|指错路|该(打|找|转)(给)?(谁|哪)|(哪|几)(几)?个口子|口子(负责|管)|(后头|后面|其余|另外|还)(还)?(跟着|跟了|有)(谁|哪家|哪几家)|(局|财政|工信|科技|人社|发改|金融办|商务)[^,，。]{0,4}(也|都)?(在|算|列)(里头|里面|内|其中|里边|名单)|(总|总得|总该)?(得|该)?有(个|一个)(部门|单位)|衙门|抬头[^,，。]{0,4}写|[^,，。]{1,5}局还是[^,，。]{1,6}局|踢皮球|由谁|谁(来)?(挑|选|评|推荐)|归口|分管|谁(批|审批|说了算|来认定|认定)|谁家(认定|管|负责|审)|几家(单位|部门)|(单位|部门)[^,，。]{0,3}(全称|名单|名字|有哪)|括号里|归[^,，。]{1,6}还是|还是哪家|哪个(部门|局|单位|科|衙门|机构|办)|哪(几|些)个?(部门|单位|局)|什么(部门|单位|局)|啥(部门|单位|局)|责任(单位|部门)|归(谁|哪)|谁(在|来)?(负责|管|牵头|审|来管|主管|对接|受理)|哪家(对口|负责|管|单位|部门)|牵头|对口|主管|(找|问|联系|咨询)(谁|哪)|哪(儿|里)(问|咨询)|去哪(问|里问|咨询|个单位|个部门)|哪个.{0,4}管|哪家管|几个单位|which (department|office|bureau|agency|authority)|in charge|who (is|should|do|handles|runs)|responsible|contact|哪个局|哪局`),
	p(wantUntil, `(政策|文件|措施)[^,，。]{0,4}还在(不在|吗|么)|到时候[^,，。]{0,6}(政策|文件|措施)|(还|仍)?(管用|作数)(吗|不|么)|到(那|时)(会儿?|候)还|(政策|文件|措施)[^,，。]{0,6}(截止|到期|结束|几号|哪天)|何时(止|停|截止|失效|结束)|到何时|20(29|3\d)年|有效期|失效|到期|截止到|到(几|哪|什么)(时|年|天|候)|管到|哪(天|年)(失效|结束|为止)|持续到|用到(什么|哪)|期限|还(有效|能用)|过期|until when|expire|valid|how long.{0,20}(last|run|effect)`),
	p(wantSince, `(什么时候|何时|几时|哪天|哪年|几月|啥时候?).{0,6}(出台|出来|印发|发布|正式|公布|定稿)|(什么时候|何时|几时|哪天|啥时候?|哪年|从(哪|何|几|什么)).{0,6}(生效|施行|实施|执行|开始|起)|何时起|起施行|生效(日|时间|了没|了吗|没)|开始(实施|执行|施行)|take effect|effective|when does it start|come into force`),
	p(wantDraft, `文号|(政策|文件)[^,，。]{0,4}(已经)?(下来|出来|发下来)了|(有人|谁|哪家)[^,，。]{0,4}(真)?(领|拿)到(过|了)?(钱|补)|(又是|在|是不是|都是)画饼|takes? effect|taken effect|in (effect|force)|effective (yet|now|date)|(意见|建议)(征集|征求)|征集意见|预支|先(领|拿)钱|先(领|拿|申请|申报|报)(吗|么|不|行|后|再|[?？]|$)|提前(领|申请|申报|拿)|(眼下|目前|当下|现在|这会)[^,，。多几哪]{0,6}(报|申|领|兑|拿)[^多几]{0,4}(没|吗|么|不|了)|能报了|(今天|现在|马上|明天|这会儿)[^,，。多几]{0,8}(递|交|去报|申报|办理|收不收|受理)|正式(文件|版|稿|出台|发布|印发|的|实施|生效)|征求意见|意见稿|草案|草稿|定稿|印发|出台(了|没)|落地(了没|没有|了吗)|现在(就)?(能|可以|可).{0,6}(领|申|报|拿|办)|生效(没|了)|(能|可以)领钱|已经(实施|执行|生效)|作数|算数|是真的吗|draft|in force|official|final version|实施(了没|了吗|没有)`),
	p(wantFunds, `(准备|安排|拿出|备)了?[^,，。]{0,4}(多少(个)?亿|几(个)?亿|几千万)|(总|整个|全部|财政)?(预算|盘子|资金池|资金规模|总规模|资金总量)(盘子)?(一共|总共|是|有)?多(大|少)|(区|县)(里|级|区)?[^,，。]{0,6}(配套|分担|承担|出钱|配钱)|出资|(安排|拨|盘子)[^,，。]{0,8}(资金|经费|钱)|(资金|钱|经费|奖补).{0,8}(哪(一)?级|哪里出|谁(出|给|承担)|从哪|来源|哪出|出处)|哪(一)?级(财政)?(出|承担|给)|(市|区|县|省)(里|级)?(财政)?(掏|出)(钱)?.{0,6}还是|谁掏|财政掏|财政(承担|出|负担)|谁(出|掏)(钱|这笔)|who pays|funded by|which budget`),
	p(wantRules, `细则|配套文件|操作(办法|指南|细则)|申报指南|管理办法|detailed rules`),
	p(wantAll, `(总的?|总体|大体|大概|主要)?(讲|说|写|管)了?(哪|几)(几)?(块|方面|些方面|大块|类事)|^[^,，。第]{0,4}(一共|总共|共)?有?(多少|几)条|标题|九条(都|是|分别|讲)|(全部|所有|九条|九项|每一?条|整个|一共|总共|都).{0,8}(措施|条款|政策|内容|过一遍|有(啥|什么|哪些)|几条)|过一遍|讲(的)?(是)?(啥|什么).{0,4}(一句话)?|概括|总结|总览|概览|一览|汇总|几条(措施|政策)|有(哪些|几条|什么|啥)(措施|政策|补贴|优惠|扶持|支持|好处)|(有|给)(啥|什么|哪些)(补贴|补助|政策|优惠|支持|奖励)|都有(啥|什么)|介绍(一?下)?(这|政策|文件|措施)|overview|summar|list (all|the|every)|what (measures|subsidies|support)|all (the )?(nine )?measures|一句话`),
	p(wantCeilings, `(百分比|百分号|比例)[^,，。]{0,6}(条|逐个|都|全)|(给钱|金额|补得|奖得|力度|给得)[^,，。]{0,4}(最多|最大|最高)|最(多|大|高)的(是)?(哪|啥)|(上限|封顶|最高|顶格|金额|钱数|额度).{0,12}(逐条|列|表|汇总|全部|所有|都|一览|各)|(逐条|各条|每条|所有|全部|列).{0,14}(上限|封顶|最高|金额|额度|钱)|all (the )?(ceilings|caps|amounts)|带.{0,4}(上限|金额)`),
	p(wantMoneyless, `(金额|钱|数额|数字)[^,，。]{0,4}(没|未)(有)?(写|提|给|定)[^,，。]{0,6}(哪|几)|(没|无|不|未)(有)?(写|给|提|带|定|涉及|列|说).{0,6}(钱|金额|数|额度).{0,8}(哪|条)|(哪|几条).{0,8}(没|无|不|未)(有)?(写|给|提|带|定|涉及|明确|说)?.{0,6}(钱|金额|数额|额度|数字|具体数)|no (amount|money|figure)`),
	p(wantMoneyed, `(哪(几|些|一)?(条|项|个措施)|几条).{0,8}(写|有|给|带|涉及|明确|能拿|含).{0,6}(钱|金额|数额|额度|真金白银|具体数)|(写|有|给|带|明确)(了|着)?.{0,4}(具体)?(钱|金额|数额|额度)的.{0,4}(哪|条)|which measures (pay|name|give|state)`),
	p(wantNoRepeat, `(国家|省)级?[^。]{0,8}(中|评|选|入选)(过|了|上)+的?[^。]{0,6}两条(都)?不(行|能|给)|(国家|省)级.{0,6}不重复.{0,10}(哪|条)|(哪|几)[^,，。]{0,14}(国家|省)级.{0,14}(不重复|不能|就不|不得)`),
	p(wantMine, `跟我[^,，。]{0,8}关系|(跟|和|与)(我们?|咱们?|个人)(有(点|些|什么|啥|没有?)?)?关系|有(我|我们)(的|啥|什么)?事|(哪些|哪几条|哪条|哪几项)[^,，。]{0,4}(给|针对|适合|面向|是)(个人|普通人|人才的)|有没有(我|咱|俺)们?能|(我|咱)们?能(沾|够)(上|得上|着)?|沾得?上?边.{0,4}(都|捋|列|说)|捋(一)?(遍|下)|(我们?|公司|企业|厂|单位|我司|咱|贵司|来电企业|这家).{0,10}(能|可以|可|够).{0,4}(享受|拿|领|申请|申报|得|报|沾|申|用|套).{0,6}(哪|什么|啥|几项|几条)|能(享受|拿|领|申请|申报|申|报|用)(到)?(哪些|什么|啥|几项|哪几|几条)|(适用|适合|符合|对得上|沾边|用得上).{0,4}(哪|几条|什么)|有(什么|啥|哪些)(可以|能).{0,4}(享受|申|领|拿|报)|(问|看|查|走|套|属于|对应|靠|用)(一下)?哪(一)?(条|项)|what (can|could|would|does|do|might|is) .{0,40}(get|apply|claim|receive|qualify|available)|which (measures|subsidies|support) .{0,30}(apply|fit|suit|for (us|me))|我能(领|拿|补)(什么|哪)`),
	p(wantCompare, `混着|(是不是|是)?同一笔|分不(太)?清|划算|哪边|哪头|合算|哪个(多|好|高|更|给|划|强)|哪(个|种|样|条|边)更|谁(多|高)|比(一比|较|一下|哪|起来|¥|谁)|(跟|和|与|同)(刚才|前面|之前|原来)?(的|那)?¥[^,，。¥]{0,8}(比|相比)|比(刚才|前面|之前|原来)?(的|那)?¥[^,，。¥]{0,8}(多|少|高|低)(出|了|多少|几)|区别|不同|差别|差在哪|差多少|对比|\bvs\b|不一样|compare|difference|better|versus`),
	p(wantTarget, `预算(该|应该|得|要)?(批|安排|准备|给)?多少|(费|额|投资|收入)[^,，。]{0,2}(该|应该|得|要)(是)?多少|(得|要|需要?|该|应该)(砸|投|花|买|卖|做)(到|够|满|进去|出去)?多少|(做|投|花|买|卖|达)到(什么|多大|啥|怎样的?)(规模|程度|水平|数)|顶格(拿|领)|(收入|销售额|投资|费用?|总额)[^,，。]{0,4}(需|要|得|该)[^,，。]{0,3}(多少|几)|到多少[^,，。]{0,12}(不加|不再|封|顶|也不)|(花|买|投|卖|做|达|租|采购|销|付|收入|到|交|要|砸|冲)(到|够|满)?多少.{0,10}(才|能|可以|就|会|最|可)|(才|能|就).{0,6}(拿满|顶格|封顶|拿到顶|补满|拿全|拿足|吃满|最多)|拿满|补满|拿足|吃满|(想|要)(拿|领|补|得|要)¥|(得|要|需要|该|应该|必须)[^,，。]{0,4}(安排|准备|投|花|卖|买|采购|购|做|达|租|付|销|砸|掏|充)[^,，。]{0,4}(多少|几)|多少才|补得最多|补最多|最划算|怎么(买|投|花).{0,4}最|(还)?差多少|多少能(拿|补|达|够|得)|多少(钱)?(补|给)得?最多|how much.{0,30}(to (get|reach|hit|receive|max)|must|should|need)|to get the (max|full|most)|reach the (cap|ceiling|threshold)`),
	p(wantWhy, `为(啥|什么|何|嘛)|凭(啥|什么)|怎么(算出?来?的|来的|得出|会|只|才|就|不是|没|不)|咋(算的|来的|不|才|只|就)|依据|怎么(样)?算|咋算|如何(计算|算)|计算(方法|过程|公式|依据)|公式|怎么个算|why|how (is|was|did|come)|算法|理由|原因`),
	p(wantStack, `(两|三|四|几)条(全|都)(报|申|拿|领)|(区|县|园区|开发区|高新区)(里|上|那边)?[^。]{0,8}(补|给|奖|领|拿|发)过[^。]{0,24}(再来?(领|拿|报|申请)|还给|还能|还可以|还补|能不能|给不给)|再(加|叠)一份|(政策|文件|渠道|部门|口子)[^,，。]{0,4}(已经|已|都)?(给|补|奖|发)(过|了)[^?？]{0,12}(还|再|也)|不相干的|两(件|码)事|不是(一回事|同一件)|不同的(事|东西)|哪头多|哪个(多|高)(就)?(拿|领)|取高|(拿|领)(高|多)的|(能不能|可不可以|可以|能否|会不会|算不算|算)重复|叠加|两头(吃|拿|领)|也在领|原则|(另(一|外)?一?(个|份|条)?|别的|其他|其它)[^,，。]{0,6}(文件|政策|渠道|部门|通知)[^,，。]{0,12}(给|补|领|拿|奖|报|批|发)|都(能|可以|可)?(享受|领取?|申请|申报|拿|要|报)(吗|么|不|行|可以|$|[?？])|(同时|一起|一块儿?|一道|一并|两(边|头|份|个|笔|条)|分别|又)[^¥,，:：\d]{0,6}(享受|领|申请|申报|拿|要|报)|重复(领|享受|申请|申报|拿|补|算|吗|不)|算重复|重复吗|冲突|就高|二选一|择(优|一|高)|只能(选|拿|领)一|互斥|兼得|兼得|都有(吗|不)?$|还是都有|不重复|叠着|一起(领|拿|报|申)|combine|both|stack|at the same time|as well as|on top`),
	p(wantTotal, `^[^\pL]*(那)?(一起|一块儿?|一并|滚一起)算|累计|[两三]家一起|合起来|\btotal\b|both together|together, please|combined|合(一块|在一起|起来|到一|一起)|合(一)?(遍|计)|再合|合着算|都算上|合计|一共|总共|加起来|加一起|总计|合起来|加总|总数|全部加|两项一起|两个加|三项|拢共|通共|总额(是|多少)|in total|altogether|sum|加(在)?一块|共(能|可)|总的`),
	p(wantProcess, `推荐信|推荐函|证明信|(春节|年前|年底前|节前|月底前|这个月)[^,，。]{0,4}(有戏|能到|能拿|到账)|有戏(没|吗|么)|质押|抵押|担保贷款|(报|申请|申报)(了|过)[^。]{0,16}(没|未)(见|到|收|拿|发|给|批|下)|打(到)?卡(里|上)|抵(学费|扣)|(哪里|在哪儿?|哪儿|去哪)[^,，。]{0,4}(下载|能看|看到|查到|找到|下)|下载|官网|链接|工作日|多长时间|多少天|上哪儿?(办|开|报)|材料|准备.{0,4}(什么|啥|哪些|乜)|要.{0,3}(什么|哪些|乜).{0,3}(文件|资料)|怎么(申报|申请|报|办|领|申|操作|弄|走|提交)|如何(申报|申请|办理|领取|申领|操作|报)|咋(申|报|办|领|弄)|(在|去|到|上)(哪|什么)(里|儿|个)?(申报|申请|提交|报名?|办|填|领|申|网|交)|网站|网址|入口|窗口|几月|哪个月|截止|申报(时间|期|流程|系统|平台|表|条件|通道|书|要)|流程|表格|什么时候(申报|到账|发|能拿|报|开|申|打|给|兑|拨|付)|啥时候(申|报|发|到|开|打|能)|何时(申|报|发|到|开|兑)|多久(到|批|审|下|能|发|拿)|几天|报名|怎么领|兑现|到账|打(款|钱|进)|发放|一次(给|发|付|性)(清|给|发|吗|还)|分几(年|次|期|笔)|分期|公示|审批|链接|模板|准备(什么|啥|哪些)|要交(什么|啥|哪些)|apply|application|deadline|documents|materials|form|website|when (will|do|can)|how (do|can|to|should) (i|we)? ?(apply|claim|get it)|paid out|办理`),
	p(wantPhone, `电话|座机|分机|联系人|号码|联系方式|热线(电话|号码|是|多少)|手机号|微信|邮箱|(?:^|[^司册业])地址(?:[^迁搬变改]|$)|办公(地点|时间)|几点(上班|下班)|在哪(条路|里办公|办公)|phone|telephone|e-?mail|address|contact number|hotline`),
	p(wantTax, `抵税|计税|报税|个税|交税|缴税|扣税|税(前|后)|免税|所得税|增值税|\btax(es|ed|able)?\b|要不要(交|缴)税|含税|不含税`),
	p(wantPromise, `保证|一定(能|会|给|有|拿)|肯定(能|会|给|有|拿)|百分之?百|稳(拿|了|吗)|包(过|拿|给)|板上钉钉|打包票|铁定|guarantee|promise|for sure|承诺|是不是(够|满足|达到|符合)?.{0,6}就(都|一定|能|会|给)|就(都|一定)(给|能|有)|拿得到吗|就给¥`),
	p(wantYear, `自然年|会计年度|财年|跨年|算哪(一)?年|(按|以|看)(合同|付款|发票|开票|到账|下单)[^,，。¥]{0,8}(还是|为准|算)`),
	p(wantTitle, `(政策|文件|措施|这)[^,，。]{0,4}(是)?(哪|什么)(一)?个(城市|市|省|地方)|(政策|文件|措施|这份)[^,，。]{0,8}(全称|名称|叫(什么|啥)|标题|全名)|(全称|名称|标题)[^,，。]{0,6}(是|叫|怎么)(什么|啥|写)?`),
	p(wantAfter, `(要不要|会不会|用不用|需不需要|是否)?(退(回|还|钱|补)|追回|收回|倒扣|返还)[^,，。¥]{0,6}(吗|么|不|[?？]|$)|复核|年检|抽查|飞检|(搬走|迁(出|走)|离职|注销|倒闭|辞职)[^,，。]{0,10}(吗|么|不|怎么|退|[?？]|$)`),
	p(wantCompany, `(个体(户|工商户)|事业单位|高校|大学|学校|科研(院所|机构)|研究(院|所)|社会组织|协会|民办非|民非|医院|国企|央企|上市公司|亏损(企业|公司)?|失信|黑名单|(被|受过)处罚|平潭|长乐|闽侯|福清|连江|罗源|永泰|闽清)[^,，。¥]{0,8}(能|可以|行|算|有|享受|申|报|拿|沾)|(注册|开|办|成立)(了|个|一?家)*公司[^,，。¥]{0,8}(能|可以|行|算|才|就)|注册(地|在|时间|资本)|(刚|新|才)(注册|成立)|(注册|成立)(多久|几年|不到|满|才|没)|分公司|子公司|外地(公司|企业)|外资|合资|企业规模|(微型|小微)企业|(小|微型)(公司|企业)(能|可以|行|算|有)|规上企业能|纳税地|税务登记`),
	p(wantAIFirm, `(算不算|是不是|才算|才叫|怎样?算|怎么算|属不属于|什么样的?)[^,，。]{0,4}(人工智能|ai)(企业|公司)|算(是|得上|作)?[^,，。]{0,3}(人工智能|ai)(企业|公司)[^,，。]{0,2}(吗|么|不|呢|[?？]|$)|(人工智能|ai)(企业|公司)[^,，。]{0,4}(的)?(标准|定义|界定|划线|目录|怎么(算|认)|条件(是|有))`),
	p(wantPicked, `(哪|几)[^,，。]{0,8}(评选|竞争|择优|达标就|够条件就|符合条件就|审核就|名额制)|(评选|竞争)[^,，。]{0,4}(的)?(是)?哪`),
	p(wantClosing, `(最后|末尾|文末|结尾|末了)(面)?的?(那|这)?[一二两三几]?(段|句|部分|行)|附则[^,，。]{0,6}(写|说|讲|念|读|内容|是)`),
	p(wantHearsay, `有(没有)?这(一)?(条|回事|说法|规定|种好事|好事|个(政策|规定|事|说法|好事))|(这)?(是|算)?真的(吗|么|假的)|是真是假|属实|谣言|传言|确有其事`),
	p(wantProvince, `往上(面)?(走|报|申|找)|上面(那|一)级|(去|向|找)?省(里|级|厅)?[^,，。]{0,4}(申请|申报|报|拿|领)[^,，。]{0,6}(什么|啥|多少|哪)|省(里|级|上)?(给|补|那边|的|能).{0,6}(多少|几|比例|标准|什么)|那?省里(呢|怎么|补|给)|省级(补助|补贴|相关补助)?.{0,6}(多少|几|比例|标准|怎么)|province|provincial (subsidy|rate)`),
	p(wantAgain, `(只给)?(头|第)一年还是|往后(也|都|还)有|还是(每年|年年)|一年一(发|给|次|领|付)|分年(发|给|付|拨)|就(是)?一笔|(拿|领|发|给|报|补|申请?)几次|几次[?？]?$|(明年|后年|下一?年|来年|第二年|每年).{0,10}(还|接着|再|继续|能|可以|有|都)|(以后|往后)[^,，。]{0,10}(还|接着|继续|能|可以|有|都)|接着领|再(领|来|申|报|拿)一?(次|遍|回)?|结转|(能|可以|会|不能)[^,，。]{0,4}累计|累计到(明|下|后)|顺延|每年都|年年|续(费|领)|再次|第二次|又(花|买)|连续|next year|every year|again|carry over|once or|一次性`),
}

var wantsOnly = map[asked.Act]Want{
	asked.Amount: wantAmount, asked.Eligible: wantEligible, asked.Office: wantOffice, asked.Compare: wantCompare,
	asked.Target: wantTarget, asked.Stack: wantStack, asked.Why: wantWhy, asked.Process: wantProcess,
	asked.Validity: wantDraft, asked.Overview: wantAll, asked.Terms: wantMeaning,
}

// wanted returns what a message asks for: what its words say, and where they
// are silent what the model is confident of.
func (s *sentence) wanted(guess asked.Guess) (out map[Want]bool, guessed bool) {
	out = map[Want]bool{}
	for _, p := range wants {
		if p.words.MatchString(s.masked) {
			out[p.want] = true
		}
	}
	if len(out) == 0 && len(guess.Acts) > 0 && guess.Acts[0].P >= confidentAct {
		if w, ok := wantsOnly[guess.Acts[0].Act]; ok {
			out[w] = true
			return out, true
		}
	}
	return out, false
}

// confidentAct is the probability from which the model's act counts where the
// words are silent.
const confidentAct = 0.5
