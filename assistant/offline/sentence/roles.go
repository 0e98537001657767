package sentence

import (
	"math"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Role is what an amount is.
type Role string

const (
	// What an amount can be: the inputs of the calculators, and what is none of them.
	RoleUnknown    Role = ""
	RoleModelCost  Role = "annual_purchase_cost"
	RoleIncome     Role = "annual_service_income"
	RoleProvince   Role = "provincial_award"
	RoleSpending   Role = "rd_spending" // R&D spending: not what the city's match is based on
	RoleInvestment Role = "actual_investment"
	RolePlan       Role = "planned_investment"
	RoleTotal      Role = "annual_purchase_total"
	RoleFee        Role = "actual_service_fee"
	RoleSales      Role = "annual_sales"
	RoleClaim      Role = "claim" // what somebody says the policy pays
	RoleWish       Role = "wish"  // what one would like to get
	RoleGap        Role = "gap"   // how much is missing to another amount
	RoleEdge       Role = "edge"  // the amount that the gap is missing to
	RoleOther      Role = "other" // money that enters no rule: valuation, registered capital …
	RoleUnit       Role = "unit_price"
)

// Bases has the topic that each base role belongs to.
var Bases = map[Role]asked.Topic{
	RoleModelCost: asked.VerticalModel, RoleIncome: asked.PlatformService, RoleProvince: asked.Research, RoleSpending: asked.Research,
	RoleInvestment: asked.Industrial, RolePlan: asked.Industrial, RoleTotal: asked.Computing, RoleFee: asked.Computing, RoleSales: asked.Product,
}

// MainRole is the role of an amount about which only the topic is known.
var MainRole = map[asked.Topic]Role{
	asked.VerticalModel: RoleModelCost, asked.PlatformService: RoleIncome, asked.Research: RoleProvince,
	asked.Industrial: RoleInvestment, asked.Computing: RoleTotal, asked.Product: RoleSales,
}

// roleCue is a word near an amount that tells what it is.
type roleCue struct {
	role   Role
	weight float64
	where  side
	words  *pattern.Pattern
}

type side int

const (
	left  side = iota // before the amount
	right             // after it
	tight             // right before it, nothing between
	close             // right after it, nothing between
)

// cueOf is a cue of the table below: words that weigh w for a role where they stand on that side of an amount.
func cueOf(r Role, w float64, where side, words string) roleCue {
	switch where {
	case tight:
		words = `(?:` + words + `)[^\pL\pN]*$`
	case close:
		words = `^[^\pL\pN]*(?:` + words + `)`
	}
	return roleCue{r, w, where, pattern.MustCompile(words)}
}

// Pieces are what a unit price is for; 款 is not among them: a product's sales are not its price.
const Pieces = `(席|台|张|套|颗|片|只|件|卡时|卡|小时|人|席位|坐席|账号|节点|用户|许可|license|seats?|cards?|units?)`

var roleCues = []roleCue{
	// what enters a rule
	cueOf(RoleModelCost, 2, left, `(采购单|采购合同|订单|发票)(上)?(是|为)?$`),
	cueOf(RoleModelCost, 3, left, `模型|文心|通义|千问|deepseek|智谱|kimi|豆包|混元|星火|百川|\bapi\b|token|底座|基座|\bllm|\bgpt|claude`),
	cueOf(RoleModelCost, 3, right, `.{0,6}(模型|api|token|大模型)`),
	cueOf(RoleIncome, 4, left, `对外服务[^,，。¥]{0,4}(收|进|赚)(了|到)?|(平台|中心)[^,，。¥]{0,10}(收|进账|赚|挣)(了|到)|服务(性)?(收入|营收|进账|流水)|(平台|中心|验证).{0,12}(收入|营收|进账|入账|流水)|service[ -](income|revenue)`),
	cueOf(RoleIncome, 4, left, `(年度)?服务(这|那)?(块|项|方面|上|费)?[^,，。¥]{0,4}(收|进账|赚|挣)(了|到|入)?$`),
	cueOf(RoleIncome, 2, left, `收入|营收|进账`),
	cueOf(RoleIncome, 3, close, `.{0,4}(服务)?(收入|营收)`),
	cueOf(RoleIncome, 5, close, `(yuan |rmb )?(in|of|from) (platform )?services?( (income|revenue|fees))?`),
	cueOf(RoleProvince, 5, left, `省(里|级|上|厅|工信厅|科技厅|财政)?[^市,，。;；]{0,14}(奖补|奖励|补助|给|批|拿|补|发|奖|到手|下来|配套|核定|拨)[^市¥,，。;；]{0,12}$|provinc`),
	cueOf(RoleProvince, 12, left, `省(里|级|上|厅|财政|工信厅|科技厅)(给|补|奖|批|拨|发)(补|了|过|的)?$`),
	cueOf(RoleProvince, 12, left, `省(?:里|级|厅|财政)?(?:的)?[^市,，。;；]{0,10}(?:通知|批文|文件|批复|结果|公示|名单|奖补|奖励|补助|补贴|那笔)(?:款|金|资金)?(?:都|也|终于|已经?|刚刚?|上个?月|上周|昨天)*(?:下来|出来|到账?|到手|到位|批|发|拨|下)(?:来|下来)?了?[,，!！。](?:一共|总共|核定|一次|实际)?(?:给|批|补|奖|拨|是)(?:了|的)?(?:我们)?$`),
	cueOf(RoleProvince, 9, left, `省(?:里|级|厅|财政)?(?:的)?[^市,，。;；¥]{0,10}(?:奖补|奖励|补助)(?:款|金|资金)?(?:都|也|终于|已经?|刚刚?|上个?月|上周|昨天)*(?:下来|到账|到手|到位|批|发|拨)(?:来|下来)?(?:了)?[,，](?:一共|总共|是|有)*$`), // 省级研发奖补到账了，90万
	cueOf(RoleProvince, 3, close, `.{0,4}省(里|级)?(的)?(研发)?(奖补|奖励|补助)`),
	cueOf(RoleProvince, 2, left, `奖补|批(了|下来)`),
	cueOf(RoleSpending, 14, right, `^(?:元|块钱?)?的?研发(?:开支|支出|投入|费用?|花费|经费|开销)`),
	cueOf(RoleSpending, 14, left, `研发(?:上|这块)?(?:又|也|还|就|去年|今年|一共|总共)*(?:投|花|砸|烧)(?:入|进去?)?(?:了)?$`),
	cueOf(RoleSpending, 4, left, `研发(经费|总)?(总共|一共)?(投入|投了?|费用?|支出|开支|花|经费)|(?:投|花|砸|烧|用)(?:到|在|入|进|给|于)?(?:了|去)?研发|搞研发|做研发|研发(?:上|这块|里|方面)?(?:面|头)?(?:的钱|(?:砸|花|烧|掏|用|投)(?:进去|掉|了)?)|r&d (spend|cost|invest|expen)|自筹`),
	cueOf(RoleInvestment, 14, close, `^(?:元|块钱?)?(?:的)?(?:是|算|属于|归|用于|用在|花在|投在|放在|给)(?:了|到)?(?:做|建|上|搞)?(?:那个|这个|我们)?(?:ai|人工智能)?的?工业互联网`), // 130万是工业互联网项目的
	cueOf(RoleIncome, 14, close, `^(?:元|块钱?)?(?:的)?(?:是|算|属于|归)(?:那个|这个|我们)?(?:公共服务平台|平台|概念验证中心|中心)的?(?:服务|年)*(?:收入|进账|营收)`),
	cueOf(RoleInvestment, 4, left, `实际(只|才|就)?(投资|投入|投|已投|花|支出|发生|完成)|投进去|已(经)?投|实投|落地投`),
	cueOf(RoleInvestment, 6, left, `(实际)?投资(的)?(总额|总数|总计|总共)`),
	cueOf(RoleOther, 7, left, `律师费|域名|审计费|评估费|代理费|顾问费|中介费|会员费|商标|公证费|交税|利税|税金|^[,，、。;；]\s*(?:总)?支出|(?:到账|到手|下来|收入|进账)[^,，。¥]{0,4}[,，、。;；]支出|(?:卡|机|服务器|设备)[^,，。]{0,4}买断|买断[^,，。]{0,4}(?:卡|机|服务器|设备)|(?:维护|运维|维保)费?[^,，。¥]{0,4}$|整机|整卡|硬件采购|驻场|净收入|培训费|学费|自掏|一体机`),
	cueOf(RoleOther, 14, left, OwnTraining), // no purchase
	cueOf(RoleOther, 14, left, `(?:(?:^|[^\p{Han}]|我们|公共服务|研发|服务|检测|建|个)平台|验证中心)(?:的)?(?:建设|装修|搭建|筹建|开办)(?:上|就|一共|总共)*(?:投入?|花|用|投资)?(?:了)?$`),
	cueOf(RoleInvestment, 1.2, left, `实打实|真金白银`),
	cueOf(RoleInvestment, 2, left, `投(资|了|入|进|的)?|砸|改造|项目|上了|invest|产线|工业互联网`),
	cueOf(RoleInvestment, 2, close, `.{0,3}(投资|投入)|(搞|做|建|上([^面头边]|$))`),
	cueOf(RoleInvestment, 6, close, `(元)?(投|搞|做|上|建|改)[^,，。¥]{0,8}(工业互联网|产线|项目|质检|改造|工厂|车间)`),
	cueOf(RoleModelCost, 6, close, `(元)?(买|购|采购|订)[^,，。¥]{0,8}(模型|\bapi)`),
	cueOf(RoleTotal, 6, close, `(元)?(买|租|购|采购)[^,，。¥]{0,8}(算力|gpu|显卡)`),
	cueOf(RolePlan, 4, left, `(计划|规划|预计|预算|拟|打算|准备|总)(的)?(总)?(投资|投入|投)|总盘子|可研|概算|立项|planned`),
	cueOf(RolePlan, 3, close, `.{0,3}(预算|计划|概算)`),
	cueOf(RoleTotal, 4, left, `(购买|采购|合同|全年|年度|一共|总)(的)?(总额|总价|总金额|金额|总共|额)|total`),
	cueOf(RoleTotal, 3, left, `算力|gpu|显卡|智算|云主机|裸金属|租(卡|服务器)|compute|computing|超算|云资源`),
	cueOf(RoleTotal, 3, right, `^.{0,12}(算力|gpu|显卡|智算)`),
	cueOf(RoleTotal, 6, tight, `(老实|如实|实打实|照实|按实)[实的]{0,2}(报|申报|上报|填)`),
	cueOf(RoleTotal, 6, left, `只有?[^,，。¥]{1,4}(季度|个月|月)[,，]?(一)?共(计)?$`), // 全年实际只有三个季度，共3.9万
	cueOf(RoleFee, 5, left, `实际(上)?(也|就|都|还|仍)?(只|才)?(是|为|有)?$|实际(服务费|费用|产生|发生|消费|消耗|耗用|用|花|付|扣|支付|结算|使用|跑|耗|烧|只|才|就)|服务费.{0,8}(实际|其实|只|才)|actual|实付|结算(下来|金额|额|费)|真正(用|花|消耗|耗|跑|付)|实耗`),
	cueOf(RoleFee, 3, left, `服务费`),
	cueOf(RoleFee, wordedFee, left, `服务费(?:这|那)?(?:个|块|项)?(?:也|都|又)?(?:报|写|记|算|说|搞|弄|填)?(?:错|不对|有误)(?:了)?[,，](?:应该|其实|实际)?(?:就)?(?:是|为)?$`),
	cueOf(RoleTotal, 9, left, `总额(?:这|那)?(?:个|块|项)?(?:也|都|又)?(?:报|写|记|算|说|搞|弄|填)?(?:错|不对|有误)(?:了)?[,，](?:应该|其实|实际)?(?:就)?(?:是|为)?$`),
	cueOf(RoleFee, 2, close, `.{0,2}(实际)?服务费`),
	cueOf(RoleClaim, 16, left, `你(?:们)?(?:上面|刚才|刚刚|之前|前面|上一句|上一步|自己|前头)?(?:亲口|明明|分明)?(?:写|说|算|报|答|讲|承诺|答应)(?:的|过|了)*(?:明明|分明|就)?(?:是|有)$`),
	cueOf(RoleSales, 9, left, `(?:芯片|交换机|服务器|模块|产品|型号)[\s,，]*(?:一年|全年|年)(?:卖|销|做|能|是|有|大概)*$`),
	cueOf(RoleSales, 4, left, `销售额?|年销|卖|营业额|销量|出货|sales?|sold`),
	cueOf(RoleSales, 2, left, `收入|营收|产值|一款|另一款|单品|光模块|芯片|服务器|交换机`),
	cueOf(RoleSales, 3, close, `.{0,4}(的)?(销售|营收|年销)`),

	// what does not
	cueOf(RoleClaim, 6, left, `(上限|封顶|最高|顶格|最多|门槛|限额|天花板|起点|标准)[^,，。¥]{0,10}$|(补贴|补助|奖励|奖金|认定奖|配套)(不)?(是|有|给|到|能给|能到|可达|可以|能有|就是|提高到|提到|涨到)[^,，。¥]{0,5}$|答应(过)?(给)?[^,，。¥]{0,18}$|承诺[^,，。¥]{0,12}$|说好(了)?(给)?[^,，。¥]{0,4}$|批(准)?(我|我们|我司)(公司)?$|放宽到|(是不是|是否)(刚好|就|能|有|是|为|给)?$|听说.{0,10}(给|有|能|补|奖|到)[^,，。¥]{0,4}$|(怎么|为什么|为啥|凭什么|凭啥|咋)不是$|(不应该|不应当|不该|难道不|不就|不)是$`),
	cueOf(RoleClaim, 4, left, `(给|补|奖|退|返|配|发放|报销|拿|领|得)(过|了)?(我们|我|咱|咱们|你|你们|他|公司)?(到|了|个|回|满|足|出|成|的是|过)?$`),
	cueOf(RoleClaim, 14, left, `([一二三四五六七八九两]成|\d+(\.\d+)?%|百分之[一二三四五六七八九十]+|一半)[^,，。¥]{0,4}(应该|应当|大概|那|就|也|计|算|折)*(是|有|等于|合|就是|为|得|计)$`),
	cueOf(RoleClaim, 14, left, `(通融|照顾|网开一面|行行好|将就|凑合)[^¥。]{0,8}$`),
	{RoleClaim, 16, left, CutShort},
	cueOf(RoleClaim, 16, close, `^(元|块钱?)?的?应收`),                                 // 我准备挂156万应收
	cueOf(RoleClaim, 16, close, `^(元|块钱?)?(那|这)(个|条|道)(顶|封顶|上限|天花板|线)`),          // 一百万那个顶是不是到了
	cueOf(RoleClaim, 16, close, `^(元|块钱?)?的?(封顶|上限|天花板|顶)(线|数)?(还|只|就)?(差|有|剩)`), // 离200万封顶还差多少
	{RoleClaim, 14, left, ElsewherePaid},
	cueOf(RoleClaim, 12, close, `(的)?(能|可以)?(拿|补|领|给|得|吃)(得|不)?(满|足|全)(吗|么|不|没|嘛|了|[?？]|$)`), // 20万拿得满吗
	{RoleClaim, 9, left, WorkedOut},
	cueOf(RoleClaim, 9, left, `够不够(着|得着|得到|到)?$`),
	cueOf(RoleClaim, 14, left, `(被|给|让)(你们|他们|市里)?(砍|压|削|降|缩)(到|成)(只剩|只有)?$`),         // 会不会被砍到20万
	cueOf(RoleClaim, 14, close, `(的)?(补助|补贴|奖励)?(进账|到账|到卡|打过来|打下来|发下来|批下来)(没|了没|了吗)`), // 瞧瞧那20万进账没有
	cueOf(RoleClaim, 14, left, `(多|少)(算|出|给|扣)(出来|出|掉)?的(那|这)?$`),                     // 那多算出来的8万呢
	cueOf(RoleClaim, 9, left, `(那|这)(不)?就是$`),
	cueOf(RoleClaim, 16, left, `(?:你|你们|您)(?:亲口|自己|昨天|昨晚|上次|那天)*(?:讲|说|答应|承诺|告诉)[^。;；¥]{0,24}(?:核准|批准|批|审定|核定|到账|发|补)(?:了|给|我们?)*$`), // 昨晚你亲口讲我们那个项目已核准180万
	cueOf(RoleClaim, 14, left, `(?:那|这|岂)?不就(?:是|等于|有|得|该)?$`), // 买了8万8，不就六万一千六嘛
	cueOf(RoleClaim, 9, left, `(他|她|人家|有人|代办|中介|同行|朋友|群里)(们)?(说|讲)[^,，。¥]{0,6}(只)?(能|会|补|按)[^,，。¥]{0,2}$`),
	cueOf(RoleClaim, 9, left, `(四舍五入|约等于|当成|当作|就当|算作)(就|也|都|便)?(到|成|是|个|为|算)?$`),
	cueOf(RoleClaim, 9, left, `((说明|证明|批文|函|给我|帮我|你|直接|就)写(上|成|个|了|着)?|盖章批|(给|帮)我(批|填|写)(成|个|了)?)$`),
	cueOf(RoleClaim, 8, left, `(你|你们|您)[^,，。¥]{0,8}(说|讲|算|答应|告诉)(的|我)?(是|给|有|过)?$`),
	cueOf(RoleClaim, 7, left, `市(里|级|财政|政府)?[^,，。¥省]{0,6}(给|补|配|奖|拿|拨)(我们|我|咱)?(个|到|了)?$`),
	cueOf(RoleClaim, 14, left, `(一|每)(台|个|款|人|次|套|家|张|件)[^,，。¥\d]{0,4}(送|给|补|奖|返|发|退)(你|我|您|咱|他)?(们)?(个)?$`),
	cueOf(RoleClaim, 6, left, `是不是(不到|低于|不足|达不到|没到|不满|超过|满|过|够)$`),
	cueOf(RoleClaim, 5, close, `(以下|以上|以内)?((就|才|都)(没|不|给|补|行|能|有([^可]|$))|(是不是|算不算)(没|不|有|行|能))|含还是|含不含|算不算(在内)?|包不包|才(有|给|补|行)|(对吧|是吧|没错吧)`),
	{RoleClaim, 4, close, pattern.MustCompile(`^(的)?(模型|算力|平台)?(顶[了没吗么?？]|顶$|天花板|上限|封顶|补贴|补助|奖励|认定奖|购房补贴|购房|买房|配套|那份|那笔)([^多额金怎几?？ ]|$)|^(不到|没到|够不上|达不到)(门槛|线|标准|要求|起点)|^[^\pL\pN]*(对吧|对不对|是吧|.{0,3}(有我份|能补发|我能拿))`)},
	cueOf(RoleClaim, 12, left, `(?:服务收入|模型|算力|投资|工业互联网|认定)(?:这|那)?(?:块|项|方面|部分|条)?(?:最多|最高|能|可以)*(?:补|奖)(?:个|到)?$`), // 服务收入补100万
	cueOf(RoleOther, 16, left, `(另有(?:办法|政策|规定|文件|措施)|另外?一?(份|个)|别的|其他|其它|同类)[^,，。;；¥省]{0,20}(给|补|奖|发)[^,，。¥]{0,12}$`),
	cueOf(RoleWish, 6, left, `(想|要|才能|就能|能|想要|希望|争取|目标|为了|好|怎么|若要|要是想)(把|从.{0,12})?(那)?(到手|弄|搞|捞|拿|领|补|得|奖|要|拿到|拿满|补到|达到|拿够|申请到|凑)(到|满|够|足|回来?|的|走)?(那|这)?$|把(那|这)?$|拿满$|拿到$|to (get|receive|reach|claim)`),
	cueOf(RoleWish, 9, left, `(想|要|希望|争取)(能)?(落袋|落到口袋|进口袋|进账)(个|到)?$`),  // 想落袋9万6，合同要签多大
	cueOf(RoleWish, 9, left, `(?:奖金|奖励)(?:想|要|得|能)?(?:冲|凑)(?:到|上|够)?$`), // 光模块奖金冲66万
	cueOf(RoleProvince, 9, close, `(?:元)?的省(?:级|里)(?:的)?(?:研发|奖补)`),     // 获得了110万元的省级研发经费奖补
	cueOf(RoleWish, 7, left, `(目标|指标|任务|定了)[^,，。¥]{0,20}(拿|领|得|弄|搞|捞|补)(到|个|回|来)*$`),
	cueOf(RoleWish, 9, left, `(拿|补|领|吃)满(了)?(这|那)?(个)?$`), // 收入333万，拿满那一百万了没有
	cueOf(RoleWish, 9, close, `(元)?(就|也|便)(够|行|知足|满足|可以)(了)?([,，。]|$)`),
	cueOf(RoleWish, 6, close, `(的)?(补助|补贴|奖励)?.{0,2}(拿满|拿足|补满|吃满|拿到顶|顶格|拿全|全拿(到|下))`),
	{RoleWish, 6, close, pattern.MustCompile(`^的(模型|算力|项目|平台|产品|市级)?(补助|补贴|奖励|奖金|配套)([^多额金怎几?？ ]|$)`)},
	cueOf(RoleGap, 14, left, `(?:离|距离?|隔)(?:那|这|政策|补助)?(?:一?条)?(?:线|门槛|标准|起点|槛|起补点)(?:就|只|还|也|不过|仅|才)*(?:差|欠|缺|少|剩|隔|有)*(?:着|了)?$`), // 离线就两百块
	cueOf(RoleGap, 10, close, `^(?:元|块钱?)?就(?:好|到线|过线|达标)(?:了|啦)`),                                                                  // 再多用十块就好了
	cueOf(RoleGap, 7, left, `(就|还|只|才)?差(了|着|个|的)?那?$|(?:^|[^至最])少(买|花|付|投|卖|租|交)?(了|个)?$|^[^,，。]{0,3}减(去|掉|少|了)?$|缺(了)?$|短(了)?$|不足.{0,3}差`),
	cueOf(RoleTotal, 16, left, `(?:算力|gpu|显卡|租卡|智算|卡时)(?:服务|租赁|租用|采购|使用)?成本[^,，。¥]{0,3}$`),
	cueOf(RoleModelCost, 16, left, `模型(?:采购|购买|使用|调用)?成本[^,，。¥]{0,3}$`),
	cueOf(RoleOther, 7, left, `捐款|捐赠|捐了|[辆部台]车|买车|车款|展会|参展|团建|年会|礼品(?:费|款|$)|买礼品|红包|食堂|空调|绿化|物业费|停车费|快递费|物流费|运费|油费|印刷|宣传费?|推广费?|投流|代言|赔款|诉讼|理财|买房|按揭|分红|福利费|慰问|聚餐|营收|营业收入|总收入|工资|社保|公积金|纳税|缴税|差旅|广告|保险|宽带|带宽|招待|电脑|利息|成本|毛利|库存|应收|回款|欠款|贴息|未收|奖金|定金|押金|负债|产值|市场规模|[abc]轮|人工|实施费|培训费|罚金|违约金|水电|payroll|raised|series [abc]|revenue|估值|注册资本|注册资金|融资|市值|净利润?|利润|贷款|工资|年薪|月薪|电费|水费|房租|罚款|客单价|固定资产|纳税|税收|税款|缴税|净资产|资产|股价|公司(总|全年|年|整体)?(营收|收入|营业额|销售额)|全(公司|集团)(的)?(营收|销售额?|收入)|(公司|集团|企业)(的)?(总|全年|年|去年|整体)?(销售额?|营收|收入|营业额)|总营收|valuation|registered capital|salary|funding|revenue of the company`),
	cueOf(RoleOther, 14, left, `(集团|同行|竞争对手|竞品|母公司|公司总)(的)?(总)?[^,，。¥]{0,5}(销售额?|营收|营业额|收入|卖了?)[^,，。¥]{0,2}$`),
	cueOf(RoleOther, 14, close, `(yuan |rmb )?(on |in |for |of )?(payroll|salaries|wages|rent|total revenue|company revenue)\b`),
	cueOf(RoleModelCost, 5, close, `(yuan |rmb |cny )?(was |is )?(for|on) (the |a |our |an )?[^,.;¥]{0,24}(llm|model|licen[cs]e|\bapi)`),
	cueOf(RoleTotal, 2, close, `(yuan |rmb |cny )?(was |is |went )?(for|on|to|into) (the |a |our |some )?[^,.;¥]{0,16}(comput|gpu|cloud)`),
	cueOf(RoleOther, 12, close, `(yuan |rmb |cny )?(was |is )?(for|on) (the |a |our |an )?[^,.;¥]{0,20}(laptop|computer|furniture|travel|hardware|training|deposit|insurance|office)`),
	cueOf(RoleOther, 12, tight, `(?:legal|lawyers?|consult\w*|audit|travel|office) (?:fees?|costs?)(?: were| was| of)?`),
	cueOf(RoleOther, 18, left, `(贴息|贷款|稳岗|社保)[^,，。¥]{0,3}$`),
	cueOf(RoleOther, 9, left, `(送|赠|赠送)(了|我们|你)?$`),
	cueOf(RoleOther, 8, left, `(区|县|开发区|高新区)(里|级)?[^,，。¥]{0,8}$`),
	cueOf(RoleOther, 6, close, `(的)?(定金|押金|税|电费|工资|房租|奖金|营收|估值|注册资本)`),
	cueOf(RoleUnit, 12, left, `(?:每个?`+Pieces+`|(?:^|[^另外中])一(?:台|套|颗|片|卡时|小时|个席位|个账号|张卡|块卡))`+`[^,，。¥\d]{0,6}$|一件[^,，。¥\d事]{0,6}$|单价[^,，。¥]{0,4}$|/`+Pieces+`$`),
	cueOf(RoleSales, 14, left, `一(?:台|套|颗|片|件|只)[^,，。¥\d]{0,6}(?:年销|年度?销售|一年(?:能|就|才)?(?:卖|销)|全年(?:卖|销)|销售额|销量)[^,，。¥\d价]{0,4}$`), // 一颗年销3600万，另一颗1200万
	cueOf(RoleUnit, 12, left, `每(?:张|台|套|块|个)(?:卡|显卡|机器?|服务器|节点|gpu)的?(?:一年|每年|全年|年度?)?的?(?:算力|租赁|租用|使用)?(?:服务)?(?:费用?|租金|价格?)(?:大概|大约|约)?(?:是|为|要)?$`),
	cueOf(RoleUnit, 12, left, `每(个|台|颗|块|只|张|套)?(ai|光|端侧|全光)?(服务器|芯片|模块|光模块|交换机|显卡)[^,，。¥\d卖销收入]{0,4}$`),
	cueOf(RoleUnit, 12, left, `单(卡|台|机|张|颗|席位|节点|套|人)的?(每个?)?(月|年|日|天|小时)?(租金?|费用?|价|付)?[^,，。¥\d]{0,3}$`),
	cueOf(RoleUnit, 12, left, Pieces+`[^,，。¥\d]{0,2}每(个|台|张|套|人)?$`),
	cueOf(RoleUnit, 12, close, `(一|每|/)个?`+Pieces),
	cueOf(RoleUnit, 12, close, `^(?:元|块钱?)(?:一|每|/)个(?:[,，。;；的]|$)`), // 800元一个
	cueOf(RoleUnit, 12, left, `[单每]个(?:只|才)?(?:卖|售价?)(?:是|到)?$`),
}

// MoreCue: the amount is added to what was said before.
var MoreCue = pattern.MustCompile(`((?:^|[^奖市省财后助级是能才可会该只给])补|再|又|还|另外|追加|追|(?:^|[^不])多|添|增|加)(?:实际|真金白银|陆续|陆陆续续)?(凑|扣|购|买|花|用|加|付|投|卖|租|采购|冲|充|续|交|签|接|出|销|来|收|进|下单)?(?:进去|下去|出去)?(了|上|个)?(一)?(单|笔|批)?$|(漏|落)(了|掉|报|算)?(一)?(张|笔|份|单)$|加上$|(还|又)有(一|几)?(笔|次|单|张|份|个)?$|增加(了)?$|追加(了)?$|plus`)

// Role returns what the i-th amount of a sentence most likely is, and how sure
// that is. topics weigh what the message is about.
func (s *Sentence) Role(i int, weight map[asked.Topic]float64) (Role, float64) {
	score := s.scores(i, weight)
	best, most := RoleUnknown, 0.0
	for _, c := range roleCues { // in the order of the table, so that ties always fall the same way
		if v := score[c.role]; v > most {
			best, most = c.role, v
		}
	}
	return best, most
}

// sinceTurn is what stands before an amount from where the text turns to another thing, if it
// names that: 买模型花了44万，做的…模型；还有算力服务，财务记的是¥.
func sinceTurn(before string) string {
	all := turnsTo.FindAllStringIndex(before, -1)
	if len(all) == 0 {
		return before
	}
	if rest := before[all[len(all)-1][0]:]; ComputeOf.MatchString(rest) {
		return rest
	}
	return before
}

// turnsTo begins to tell of another thing.
var turnsTo = pattern.MustCompile(`[;；。]|还有|另外|外加|再有|此外`)

// scores returns how much the cues around the i-th amount speak for each role.
func (s *Sentence) scores(i int, weight map[asked.Topic]float64) map[Role]float64 {
	before := sinceTurn(s.Before(i))
	score := map[Role]float64{}
	follows := i > 0 && s.nounsFollow()
	for _, c := range roleCues {
		text := strings.TrimRight(before, " ") // 缺 200 元
		if _, base := Bases[c.role]; base && follows && (c.where == left || c.where == tight) {
			continue // 8万算力和20万模型: what stands before it is the other amount's
		}
		if c.where == right || c.where == close {
			text = s.OwnAfter(i)
		}
		found := c.words.FindStringIndex(text)
		if all := c.words.FindAllStringIndex(text, -1); len(all) > 0 && c.where == left {
			found = all[len(all)-1]
		}
		if found == nil {
			continue
		}
		away := 0
		switch c.where {
		case left:
			away = len([]rune(text[found[1]:]))
			if crossing := LastPart(text); found[1] <= len(text)-len(crossing) {
				if c.role == RoleOther {
					continue // what other money is for is said right before it
				}
				away += partAway // another part of the sentence
			}
		case right:
			away = len([]rune(text[:found[0]])) + rightAway
		}
		w := c.weight / (1 + float64(away)/nearness)
		if t, ok := Bases[c.role]; ok {
			w *= 1 + weight[t]/8
		}
		score[c.role] = math.Max(score[c.role], w) + math.Min(score[c.role], w)/4
	}
	return score
}

// OwnAfter is what stands behind the i-th amount in its part of the sentence,
// without the noun that leads to the next one: 8万整 实际服务费5万5.
func (s *Sentence) OwnAfter(i int) string {
	after := s.After(i)
	own := FirstPart(after)
	if i+1 < len(s.Amounts) && own == after && !s.nounsFollow() {
		if at := strings.LastIndexAny(own, " \t　"); at >= 0 {
			return own[:at]
		}
	}
	return own
}

// nounsFollow: each amount stands before what it is for: 8万算力和20万模型.
func (s *Sentence) nounsFollow() bool {
	if len(s.Amounts) < 2 || thingNoun.MatchString(s.Before(0)) {
		return false
	}
	return thingRight.MatchString(s.After(0)) && thingRight.MatchString(s.After(len(s.Amounts)-1))
}

var (
	thingNoun  = pattern.MustCompile(`算力|gpu|显卡|模型|api|token|光模块|芯片|服务器|交换机|项目|平台|研发`)
	thingRight = pattern.MustCompile(`^(元|块钱?)?的?(算力|gpu|显卡|模型|api|token|光模块|芯片|服务器|交换机)`)
)

const (
	nearness  = 8.0 // at so many characters a cue weighs half
	partAway  = 4   // what a comma between cue and amount is worth, in characters
	rightAway = 2   // what follows weighs a little less than what precedes
)
