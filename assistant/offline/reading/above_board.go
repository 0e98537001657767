package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Papers that changed or turned up, and papers that somebody wants to hide.

var (
	// allTogetherNow: 发票凑一块实投1350万 adds up, and makes up nothing.
	allTogetherNow = pattern.MustCompile(`凑(到|在)?一(块儿?|起)`)
	// amendedContract tells what a contract came to be: 供应商换了，合同改成17万.
	amendedContract = pattern.MustCompile(`(?:合同|协议|订单)[^,，。\d]{0,8}(?:改|变|谈|签|调)(?:成|到|为|至)了?(\d)`)
	// foundFalse: 后来查出两个是假证，拿掉 leaves out what was found to be false.
	foundFalse = pattern.MustCompile(`((?:查|核|审|发现|被)(?:出|到|了|实)?[^,，。]{0,8})(?:假|虚开|伪造|冒名)(?:的)?`)
	// madeOutWrong: 有3万的票开成别家了 tells of somebody else's paper.
	madeOutWrong = pattern.MustCompile(`票[^,，。\d]{0,4}开(?:成|错|给|到)了?(别|人家|他|个人|母公司|子公司|分公司|总公司|其他)`)
	// signedMore: one contract more was signed, and none put back in time: 后来又补签了2万.
	signedMore = pattern.MustCompile(`(又|还|再|另外?|后来|今天|昨天|刚)(又|再)?补签(了|的)?(一)?([份笔个张])?(合同|单子?|协议)?[,，]?(\d)`)
	// leftOutItself: what would not be in order is left out by who tells of it: 有150万是关联方走账，不算.
	leftOutItself = pattern.MustCompile(`((?:有|其中|里面|里头)[^,，。]{0,12})(?:是|属于)?[^,，。]{0,6}(?:走账|过账|虚开的?|对敲|自买自卖|刷单)[^,，。]{0,3}[,，](?:这(?:些|部分|笔)?|那(?:些|部分|笔)?|都|全)?(?:不算|不能算|不要|剔掉|剔除|去掉|扣掉|扣除|刨掉|不计)`)
	// howFar asks how far something has to be brought, or how many can be applied for: 收入要做成多少, 多报几个项目.
	howFar = pattern.MustCompile(`做成(?:什么|多少|几|啥|哪|怎样|多大)|多报(?:几|多少|[一两二三四五六七八九])(?:个|项)`)
	// allGathered: 发票凑齐了 is waiting for the last of them.
	allGathered = pattern.MustCompile(`(票据?|单据|凭证|材料|合同)[^,，。]{0,3}凑(?:齐|全)`)
	// deskWork is what a bought model is used for, and no paper of one's own: 给律师查法条、改合同.
	deskWork = pattern.MustCompile(`(?:查|看|审|翻译?|写|拟|起草)[^,，。、\d]{1,8}(?:[、,，和跟]|或者?)(?:审|改|写|拟|看|起草|批改|润色)[^,，。、\d]{0,2}(?:合同|文书|材料|报告)|(?:改|审|拟|起草)(?:合同|文书)[、,，和跟](?:查|看|审|写|翻译?)[^,，。、\d]{1,8}`)
	// foundSo is what those who look at a project write: 验收结论写成效不明显.
	foundSo = pattern.MustCompile(`((?:验收|评审|鉴定|评估|专家|检查|结论|审计)[^,，。帮请]{0,6})写成?`)
	// backdated: the date of it would not be its own.
	backdated = pattern.MustCompile(`日期|落款|去年|往年|以前|之前|倒|时间|没(?:有|签)?合同`)
	// paperWished: somebody wants it changed, and does not tell that it was.
	paperWished = pattern.MustCompile(`把|帮|能不能|可不可以|可以(吗|么|不)|行(不行|吗|么|不)|好不好|怎么|教|干脆|不如|要不|凑|够(线|着|上)|好(让|多)|多(拿|补|领|报)`)
	// invoiceFound: 又翻出一张发票 adds to what is known.
	invoiceFound = pattern.MustCompile(`(?:(翻|找|冒|漏|剩|掉|压着?|少算|忘)(出|到|了|着|下)*(来)?|(又|还|另外?)(有|来|剩))(了|的)?(一|两|几|[二三四五])?张?(的)?[^,，。假虚]{0,4}(发票|票)`)
	// paperFound tells of an invoice that turned up: 又翻出一张8000的发票.
	paperFound = pattern.MustCompile(`(?:翻|找|搜|冒|查|理)(?:出|到)(?:来)?(?:了)?(?:另外|漏掉的?|落下的?|漏了的?)?(?:的)?(?:一|两|几)?(?:张|份|笔)?¥(?:元|块)?(?:的)?[^,，。假虚别他朋空旧充]{0,6}票|(?:翻|找|搜|冒|查)(?:出|到)(?:来)?(?:了)?(?:一|两|几)?张[^,，。假虚别他朋空旧充]{0,8}票`)
	// FoundBefore stands before what such a paper adds.
	FoundBefore = pattern.MustCompile(`(?:又|还)(?:翻|找|搜|冒|查)(?:出|到)(?:来)?(?:了)?(?:一|两|几)?[张笔份](?:的)?[^,，。¥]{0,3}$|(?:(翻|找|搜|冒|查)(出|到)(来)?|(又|还|另外?)(有|来|剩|补|收到?))(了)?(一|两|几|[二三四五])?张?(的)?[^,，。¥]{0,4}(发票|票)[^,，。¥]{0,2}$`)
	// paperOrdered has an invoice made out by somebody who sold nothing: 算力没买，找朋友补开了一张8万的发票.
	paperOrdered = pattern.MustCompile(`(?:找|托|让|叫|请|求)(?:了)?(?:个|几个|一个)?(?:朋友|熟人|亲戚|哥们|兄弟|关联|同学|别家|别的公司|隔壁|人|老乡)[^,，。]{0,6}开(?:了|过|出)?[^,，。]{0,10}票|(?:没|未)(?:有)?(?:真|实际)?(?:买|用|租|采购|消费)(?:过)?[^,，。收付给]{0,4}[,，][^,，。]{0,10}(?:补|先|只|就|倒是|却)?开(?:了|过|出)(?:一|几|两)?张?[^,，。]{0,10}票`)
	// hidesPaper leaves an invoice out that belongs in: 这张票当没看见.
	hidesPaper = pattern.MustCompile(`(票|那?(一)?笔|合同|单子|账)[^,，。]{0,6}(当(作|做|成)?(它)?(没|不)(看见|看到|有|存在|发生|这回事)|藏(起来|着|了|好)|瞒(着|下|掉|了|住)|隐(瞒|去|匿))|[这那](一)?(张|笔|份)[^,，。]{0,3}当(作|做|成)?(没|不)(看见|看到|有)[^。]{0,10}报|票[^,，。]{0,4}(不报|别报|不往上报)(了|上去)?[,，]?只报|(抽|撤|拿|藏|扣)(掉|走|出|下来?|起来?)(了)?(一|两|几|二|三)?(张|份)(发)?票[^。]{0,6}(按|报)|把[^,，。]{0,12}(藏起来|瞒下来?|瞒掉|隐瞒)|票[^,，。]{0,4}(不报|别报|不往上报)(了|上去)?[,，]?(就|只|还)?(是)?(按|照)[^,，。]{1,10}(报|算)`)
)

// suppositions are no falsehoods, and what is said not to be false is none: 不做假，真退.
var suppositions = strings.NewReplacer("假如", "如果", "假设", "如果", "假使", "如果", "假若", "如果", "假定", "如果", "不做假", "", "不搞假", "", "不玩假", "", "不造假", "", "不弄假", "", "不作假", "", "没做假", "", "没造假", "")

// aboveBoard returns the text without what only looks like forging a paper.
func aboveBoard(text string) string {
	text = allTogetherNow.ReplaceAllString(suppositions.Replace(text), "合")
	text = inGoodFaith.ReplaceAllString(text, "")
	if !paperWished.MatchString(text) {
		text = amendedContract.ReplaceAllString(text, "合同是$1")
		text = foundFalse.ReplaceAllString(text, "${1}不算数的")
		text = madeOutWrong.ReplaceAllString(text, "票是${1}")
	}
	if !paperWished.MatchString(text) && !backdated.MatchString(text) {
		text = strings.ReplaceAll(text, "补签", "又签") // 年底补签了5000: what was signed in its own time
	}
	text = deskWork.ReplaceAllString(text, "看合同")
	text = leftOutItself.ReplaceAllString(text, "${1}不算")
	text = howFar.ReplaceAllString(text, "到")
	text = signedMore.ReplaceAllString(text, "又买$6")
	text = allGathered.ReplaceAllString(text, "${1}齐了")
	if !paperWished.MatchString(text) {
		text = foundSo.ReplaceAllString(text, "${1}是")
	}
	return invoiceFound.ReplaceAllString(text, "还有")
}

// inGoodFaith denies that anything is false, or tells of somebody who shall not hear of the question: 绝无虚报; 我瞒着他来问问.
var inGoodFaith = pattern.MustCompile(`(?:绝对?|决|断|从|并|毫|概|确|也|都|更|均|丝毫)(?:不会?|无|没有?|未曾?|不敢|不曾|非)(?:有)?(?:任何|半点儿?|半分|丝毫|一点儿?|一分|一丝)?(?:的)?(?:虚报|造假|作假|做假|虚假|弄虚作假|虚开|谎报|瞒报|虚增|水分|欺瞒|隐瞒|作弊|假账)(?:之处|之事|之嫌|成分)?(?:过)?(?:[一半][分毛点](?:钱)?)?|瞒着(?:[他她]们?|老公|老婆|先生|太太|家里人?|爱人|爸妈?|妈|老板|领导|孩子|父母)(?:偷偷|悄悄|私下|自己)?(?:来|跑来|过来)?(?:问|打听|咨询|请教|查|打电话)`)

// rounds tells of an amount that somebody is asked to put down as another: 帮我把4万6圆成5万报上去.
// (¥ stands for an amount.)
var rounds = pattern.MustCompile(`(?:帮|给|替|能不能|可不可以|麻烦|劳烦|要不|干脆|不如)[^。¥]{0,8}(?:¥[^。¥]{0,4})?(?:圆|凑|写|填|做|弄|编|调|改|抬|扯|包装|虚)(?:成|到|作)(?:是|个)?¥(?:元|块钱?)?[^。¥]{0,6}(?:报|交|填|申|送|递|领|骗|套)`)

// madeUp: somebody is asked to put one amount down as another.
func (r *Reading) madeUp() bool { return len(r.Sums) > 1 && rounds.MatchString(r.Masked) }

// drawn: money is what both are wanted of.
var drawn = pattern.MustCompile(`同类|补|奖|拿|领|享受|吃|报`)

// asksBack makes a question of a denial: 我们不算人工智能企业吗.
var asksBack = pattern.MustCompile(`吗|么|[算是]不[算是]|什么样|怎么|标准|才算`)

// ownResults takes what this policy was found to come to for no amount of the
// applicant's own: 你们这份算出来72万，两份都吃行吗.
func (r *Reading) ownResults() {
	if !r.Want(want.Stack) {
		return
	}
	for i, s := range r.Sums {
		if s.Index >= 0 && sentence.WorkedOut.MatchString(r.Before(s.Index)) {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleClaim, sentence.RoleClaim, 0
		}
	}
}
