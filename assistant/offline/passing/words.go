package passing

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Words that several files need, here and in the packages behind this one: who is paid, how large a company is, another
// company beside it, one of a team who does not come.

// Who is paid: of 给企业还是给个人 the text tells whom it is for, of those between it does not.

// PaidWhom asks who of the applicant's side is paid.
var PaidWhom = pattern.MustCompile(`(?:打|发|奖|汇|转|拨|进)(?:款|钱)?(?:给|到|进)?(?:的是)?` + payee + orTo + payee + `|(?:给|付|归)(?:给|到)?(?:的是)?` + payee + orTo + goBetween + `|(?:钱|款|补助|补贴|奖金|奖励)[^,，。¥]{0,6}(?:打|发|汇|转|拨|进|落)(?:给|到|进|在)(?:的是)?(?:谁|哪家|哪个人|谁家)|(?:进|入|落|到|归|算)(?:到|进|在)?(?:是)?(?:谁|哪个|哪家)(?:家)?(?:的)?(?:账|帐|户头?|账户|账上|口袋|腰包|卡)|(?:奖金?|奖励|补助|补贴|钱)[^,，。¥]{0,4}给(?:的是)?(?:公司|企业|单位|个人)` + orTo + `(?:给)?` + goBetween + `|(?:钱|款|补助|补贴|奖金|奖励)[^,，。¥]{0,6}(?:落|打|发|拨|给|到|进)(?:到|给|进)?(?:区里|县里|街道|园区|财政|公司|个人|团队)[^,，。]{0,4}还是[^,，。]{0,6}(?:给|打|到|进|发)`)

const (
	// orTo stands between two of them.
	orTo = `[^,，。]{0,6}(?:还是|抑或|或者是?)[^,，。]{0,4}`
	// goBetween is somebody between the two: the team, the school, the seller.
	goBetween = `(?:(?:研发)?团队|项目(?:组|负责人)|负责人|运营公司|老板|我|本人|员工|自己|学员|培训(?:学校|机构|班|单位)|学校|机构|云厂商|服务商|供应商|厂商|卖家|平台方?|集团|总部|母公司|子公司|乙方|甲方|对方)`
	// payee is any of them.
	payee = `(?:公司|单位|企业|个人|` + goBetween + `)`
)

// Companies and teams.

var (
	// Headcount is how many work at a company: 我们就十来个人的小公司.
	Headcount = pattern.MustCompile(sentence.Count + `[来多几]?(?:个|名|号)?(?:人|员工)(?:左右)?的?[小大中微型创]{0,3}(?:公司|企业|厂|单位|规模)|(?:公司|企业|厂里?|单位|员工)(?:一共|总共|现在|就|只有|有|才)?\s*` + sentence.Count + `[来多几]?(?:个|名|号)?(?:人|员工)[,，。]`)
	// PartOfTeam: some of a team do not come, which is not said of the others.
	PartOfTeam = pattern.MustCompile(`(?:其中|里面|里头|团队里?|[\d一二两三四五六七八九十]个人[,，])(?:的|有|还有)*(?:[一两二三四五六七八九十]|\d{1,2})(?:个|名|位)(?:人|成员|同事|核心)?[^,，。;；]{0,4}(?:不(?:会|能|想|愿意?)?(?:过)?来|没(?:有)?(?:过)?来|留在[^,，。福榕]{2}|来不了|不去|不落地)[^,，。;；]*|^[^\pL]*(?:那|不过|但是?|要是|如果|假如|万一)*(?:有|里面有)(?:[一两二三四五六七八九十]|\d{1,2})(?:个|名|位)(?:人|成员|核心)?(?:不(?:会|能|想|愿意?)?(?:过)?来|没(?:有)?(?:过)?来|来不了|不落地)[^,，。;；]*`)
)

// AnotherFirm is a company beside the one that was spoken of.
const AnotherFirm = `(子公司|分公司|关联公司|兄弟公司|新公司|另(外)?(注册|开|办|成立|找)?一?(个|家)公司|换(一)?(个|家)公司)`

var (
	// AsksForAnother: 我朋友公司能申请吗, on behalf of another company.
	AsksForAnother = pattern.MustCompile(AnotherFirm + `[^。]{0,12}(申请|报|申报|领|拿|享受|有份)`)
	// FirmWord names a company that is not the asker's.
	FirmWord = pattern.MustCompile(AnotherFirm)
	// ParentGot tells what the company above another one received: 母公司拿过了，新成立的子公司再买.
	ParentGot = pattern.MustCompile(`(母公司|总公司|集团|总部|老公司)[^,，。;；]{0,8}(领|拿|申请|享受|补)(过|到|了)+`)
)
