package passing

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// PaidWhom asks who of the applicant's side is paid.
var PaidWhom = pattern.MustCompile(`(?:打|发|奖|汇|转|拨|进)(?:款|钱)?(?:给|到|进)?(?:的是)?` + payee + orTo + payee + `|(?:给|付|归)(?:给|到)?(?:的是)?` + payee + orTo + goBetween + `|(?:钱|款|补助|补贴|奖金|奖励)[^,，。¥]{0,6}(?:打|发|汇|转|拨|进|落)(?:给|到|进|在)(?:的是)?(?:谁|哪家|哪个人|谁家)|(?:钱|款|补助|补贴|奖金|奖励)[^,，。¥]{0,6}(?:落|打|发|拨|给|到|进)(?:到|给|进)?(?:区里|县里|街道|园区|财政|公司|个人|团队)[^,，。]{0,4}还是[^,，。]{0,6}(?:给|打|到|进|发)`)

// Whom it may be paid to: of 给企业还是给个人 the text tells whom it is for, of those between it does not.
const (
	orTo      = `[^,，。]{0,6}(?:还是|抑或|或者是?)[^,，。]{0,4}`
	goBetween = `(?:(?:研发)?团队|项目(?:组|负责人)|负责人|运营公司|老板|我|本人|员工|自己|学员|培训(?:学校|机构|班|单位)|学校|机构|云厂商|服务商|供应商|厂商|卖家|平台方?|集团|总部|母公司|子公司|乙方|甲方|对方)`
	payee     = `(?:公司|单位|企业|个人|` + goBetween + `)`
)

// What is told of one of several that nobody names: a project without effect, a member of a team who does not come; and
// notes on who the applicant is.

// PartOfTeam: some of a team do not come, which is not said of the others.
var PartOfTeam = pattern.MustCompile(`(?:其中|里面|里头|团队里?|[\d一二两三四五六七八九十]个人[,，])(?:的|有|还有)*(?:[一两二三四五六七八九十]|\d{1,2})(?:个|名|位)(?:人|成员|同事|核心)?[^,，。;；]{0,4}(?:不(?:会|能|想|愿意?)?(?:过)?来|没(?:有)?(?:过)?来|留在[^,，。福榕]{2}|来不了|不去|不落地)[^,，。;；]*`)

// Headcount is how many work at a company: 我们就十来个人的小公司.
var Headcount = pattern.MustCompile(sentence.Count + `[来多几]?(?:个|名|号)?(?:人|员工)(?:左右)?的?[小大中微型创]{0,3}(?:公司|企业|厂|单位|规模)|(?:公司|企业|厂里?|单位|员工)(?:一共|总共|现在|就|只有|有|才)?\s*` + sentence.Count + `[来多几]?(?:个|名|号)?(?:人|员工)[,，。]`)

var (
	halfYears  = pattern.MustCompile(`[上下]半年[^,，。\d一二两三四五六七八九十]{0,3}` + sentence.Count + `(?:个|人|名)`)
	grades     = pattern.MustCompile(`(?:[一二三四五]级|初级工?|中级工?|高级工?|技师|高级技师)[^,，。\d一二两三四五六七八九十没未不]{0,3}` + sentence.Count + `(?:个|人|名)`)
	batchesAll = pattern.MustCompile(`第[一二三四五]批[^,，。\d一二两三四五六七八九十]{0,3}` + sentence.Count + `(?:个|人|名)`)
	sideBySide = pattern.MustCompile(`(?:男(?:的|员工|工|学员)?|女(?:的|员工|工|学员)?|去年|今年|前年|春季?|秋季?|[老新]厂|总部|[分总子母]公司|[白夜早晚]班|[甲乙丙]班|老员工|新员工|厂里|办公室)[^,，。\d一二两三四五六七八九十没未]{0,3}` + sentence.Count + `(?:个|人|名|位)`)
	listHead   = pattern.MustCompile(`^[^,，。\d]{0,6}(?:证书?|技能等级)[^,，。\d]{0,4}[:：]`)
	allPassed  = pattern.MustCompile(`(?:都|全员|全部|均|全)[^,，。没未不]{0,10}(?:拿|取得|过|有|考|证)`)
)

var (
	// firmFounded tells how old the company is, and not what it makes: 八年前是公司成立.
	firmFounded = pattern.MustCompile(`(?:[\d一二两三四五六七八九十几好多]+年前|20[012]\d年?|(?:19|20)\d\d年?)(?:就|才|是|那是)*(?:我们|咱们?)?(?:公司|企业|厂里?|我们|单位|从[^,，。]{1,6})?(?:才|就|刚)?(?:成立|注册|开业|建厂|创办|创立|开张|搬|迁|入驻|落户|起家|创业|入行|毕业|建的|盖的|装修|买的?[厂地房]|租的?[厂地房])(?:的)?(?:时间|日子)?`)
	// othersFirst: what is asked for for the first time is another measure.
	othersFirst = pattern.MustCompile(`[^,，。;；]{0,10}的是(?:那|这)?(?:老|旧|另|别的?|其他|上一|前)[^,，。;；]{0,4}(?:型号|款|代|产品|版本|项目|个|套)|(?:算力|平台|研发|工业互联网|场景|芯片|光模块|交换机|服务器)[^,，。;；]{0,10}[,，]?(?:是|算|还是|都|也)?(?:头一[回次]|第一[回次]|首次|没(?:有)?(?:领|拿|报)过)[^,，。;；]*`)
)

// besideOld speaks of an older one to compare another with: 虽说比不上老款.
var besideOld = pattern.MustCompile(`(?:虽说|虽然|尽管|虽)?(?:还|也|是)?(?:比不上|比不了|不如|赶不上|不及|胜过|好过|强过|超过了?|(?:替代|取代|替换|接替|淘汰)了?|比)(?:了)?(?:我们)?(?:原来|以前|之前|先前)?的?(?:那款|那个)?老(?:款|产品|型号|机型|一代|一款)(?:的)?`)

var (
	// onlyMe: of several who were spoken of, the one who speaks is left.
	onlyMe = pattern.MustCompile(`(?:就|只有?|只剩|剩|光|单)(?:下|有|是|剩|余)?我(?:一个|一人|自己|本人|来|去|[,，。]|$)|我(?:一个人|自己|单独|独自|还是|照样|照旧|仍|依然)(?:来|去|过来|过去|落地|搬)|(?:just|only) me\b`)
	// otherStays is the clause that tells what another does not do.
	otherStays = pattern.MustCompile(`(?:^|[,，。;； ])(?:但是?|可是?|结果|不过|现在|后来|那)?(?:我们?)?(?:家)?(?:的)?(?:她|他|那(?:一)?[个位]|另(?:外)?一[个位]|` + sentence.Kin + `)们?[^,，。;；我咱]{0,6}(?:不|没|未|留在|待在)[^,，。;；我]*`)
)

// AnotherFirm is a company beside the one that was spoken of.
const AnotherFirm = `(子公司|分公司|关联公司|兄弟公司|新公司|另(外)?(注册|开|办|成立|找)?一?(个|家)公司|换(一)?(个|家)公司)`

// AsksForAnother: 我朋友公司能申请吗, on behalf of another company.
var AsksForAnother = pattern.MustCompile(AnotherFirm + `[^。]{0,12}(申请|报|申报|领|拿|享受|有份)`)

var (
	// FirmWord names a company that is not the asker's.
	FirmWord = pattern.MustCompile(AnotherFirm)
	// ParentGot tells what the company above another one received: 母公司拿过了，新成立的子公司再买.
	ParentGot = pattern.MustCompile(`(母公司|总公司|集团|总部|老公司)[^,，。;；]{0,8}(领|拿|申请|享受|补)(过|到|了)+`)
)
