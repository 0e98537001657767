package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// notAskedFor drops what the words of a message seem to ask for, where they tell of
// something else: what the papers cost, that they are in order, what is not added up yet.
func (r *Reading) notAskedFor() {
	if r.Fee = agentFee.MatchString(r.Masked); r.Fee {
		clear(r.Wants)
		r.Wants[want.Process], r.Guessed = true, false
		r.Mentions = nil
		for i := range r.Sums {
			r.Sums[i].Role, r.Sums[i].Found = sentence.RoleOther, sentence.RoleOther
		}
		return
	}
	if r.Wants[want.Rules] && rulesSetAside.MatchString(r.Text) {
		delete(r.Wants, want.Rules) // 细则先放一边，按条文算
	}
	if r.Wants[want.Rate] && len(r.Sums)+len(r.Explicit()) == 0 && whatCounts.MatchString(r.Text) {
		delete(r.Wants, want.Rate) // 最终以什么为准: which paper counts
		r.Wants[want.Draft], r.Wants[want.Rules], r.Guessed = true, true, false
	}
	if r.Wants[want.Process] && papersPaid.MatchString(r.Text) && !otherProcess.MatchString(papersPaid.ReplaceAllString(r.Text, "")) {
		delete(r.Wants, want.Process) // 找中介写材料还花了6万 asks for no papers
	}
	if r.Wants[want.Process] && stateTold.MatchString(r.Text) && !Questioning.MatchString(stateTold.ReplaceAllString(r.Text, "")) {
		delete(r.Wants, want.Process) // 公示结果出来了，给了我们68万; 省的没下来，流程中
	}
	if r.Wants[want.Office] && len(r.Measures) > 0 && DealsWith.MatchString(r.Text) && !ByWhom.MatchString(r.Text) {
		delete(r.Wants, want.Office) // 第二条跟第三条，各自管什么事
		r.Wants[want.Meaning], r.Guessed = true, false
	}
	if r.Wants[want.Meaning] && r.Wants[want.Rate] && rateAsked.MatchString(r.Text) && !termsToo.MatchString(r.Text) {
		delete(r.Wants, want.Meaning) // 各是什么比例
	}
	if r.Wants[want.Meaning] && r.Wants[want.Amount] && !sentence.Says(want.Meaning, selfAs.ReplaceAllString(r.Masked, ",")) {
		delete(r.Wants, want.Meaning) // 小弟算是优秀贡献者，最多能拿多少
	}
	if r.Wants[want.Process] && straightPaid.MatchString(r.Masked) {
		delete(r.Wants, want.Process) // B类一批下来，120万就直接打卡里了，是这样？
		r.Wants[want.Promise], r.Wants[want.Ceiling], r.Guessed = true, true, false
	}
	if r.Wants[want.All] && inAWord.MatchString(r.Text) {
		delete(r.Wants, want.All) // 结果是多少，一句话: of what was worked out
		r.Wants[want.Amount] = true
	}
	if r.Wants[want.All] && r.Wants[want.Amount] && notAddedUp.MatchString(r.Text) {
		delete(r.Wants, want.All) // 合同会计还没汇总，先给我个补助数
		delete(r.Wants, want.Eligible)
	}
	if named := r.Explicit(); r.Wants[want.Moneyed] && len(named) == 1 && named[0].Topic != "" && terse.MatchString(r.Text) {
		delete(r.Wants, want.Moneyed) // 领雁企业 哪条 给钱不 asks of one
		r.Wants[want.Amount], r.Wants[want.Where] = true, true
	}
	if named := r.Explicit(); len(named) == 1 && named[0].Topic != "" && named[0].Topic != asked.Policy && thatOnePays.MatchString(r.Text) {
		for _, w := range []want.Want{want.Moneyed, want.Moneyless, want.Mine, want.Ceilings} {
			delete(r.Wants, w) // 走哪条路子，这条给钱吗 asks of one
		}
		r.Wants[want.Amount], r.Wants[want.Where], r.Guessed = true, true, false
	}
	if r.Wants[want.Draft] && sumNow.MatchString(r.Masked) {
		delete(r.Wants, want.Draft) // 现在能拿多少, after another figure was told
		r.Wants[want.Amount], r.Guessed = true, false
	}
	if r.Wants[want.Draft] && (len(r.Truths) > 0 || r.Wants[want.Why]) && stillCounts.MatchString(r.Text) && !ofTheText.MatchString(r.Text) {
		delete(r.Wants, want.Draft) // 万一国家级名单上面已经入选了它，还作数不作数
		r.Wants[want.Eligible] = true
	}
	if r.Wants[want.Draft] && draftSays.MatchString(r.Text) {
		delete(r.Wants, want.Draft) // does the draft mention us
	}
	if r.Wants[want.Draft] && byTheDraft.MatchString(r.Text) {
		delete(r.Wants, want.Draft) // 行吧，就按公开的征求意见稿算
		r.Wants[want.Amount], r.Guessed = true, false
		r.Mentions = slices.DeleteFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic == asked.Policy })
	}
	if r.Wants[want.Draft] && r.Want(want.All, want.Ceilings, want.Words, want.Meaning) && readDraft.MatchString(r.Text) {
		delete(r.Wants, want.Draft) // 头一回看到这份征求意见稿，麻烦逐条讲讲
	}
	if r.Wants[want.Draft] && asSource.MatchString(r.Text) && r.speaksOfMore() && !isDraft(asSource.ReplaceAllString(r.Masked, "$1")) || r.Wants[want.Draft] && r.speaksOfMore() && isItTrue.MatchString(r.Text) && !isDraft(isItTrue.ReplaceAllString(r.Masked, "")) {
		delete(r.Wants, want.Draft) // 征求意见稿里小巨人给多少 names where it stands
		r.Mentions = slices.DeleteFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic == asked.Policy })
	}
	if r.Wants[want.Until] && r.Wants[want.Again] && ownTerm.MatchString(r.Text) {
		delete(r.Wants, want.Until) // 合同到期再续一年，能再拿一回不
	}
	if r.Wants[want.Ceilings] && r.Wants[want.Quota] && !PlacesLeft.MatchString(r.Text) {
		delete(r.Wants, want.Quota) // 最高给多少这种限额: of money
	}
	if r.Wants[want.Target] && r.Wants[want.Ceilings] && !allOfThem.MatchString(r.Text) {
		delete(r.Wants, want.Ceilings) // 花到顶又能拿几多: of one
	}
	if passing.PaidWhom.MatchString(r.Text) {
		delete(r.Wants, want.Office)
		delete(r.Wants, want.All)
		r.Wants[want.Process], r.Guessed = true, false // 打给公司还是奖给项目组
	}
	if r.Wants[want.Until] && noTerm.MatchString(r.Text) {
		delete(r.Wants, want.Until) // 没写期限，那万一只免三个月呢: of what is spoken of
	}
	if r.Wants[want.Until] && freeUntil.MatchString(r.Text) {
		delete(r.Wants, want.Until) // 租金免到哪一年 asks for no end of the policy
	}
	if r.Wants[want.Promise] && papersInOrder.MatchString(r.Text) {
		delete(r.Wants, want.Process) // 材料都合格是不是全都有奖
	}
}

// thatOnePays asks where something stands, and then whether it pays.
var thatOnePays = pattern.MustCompile(`(?:哪|第几)(?:一)?(?:条|项|款|块)[^,，。;；?？¥都几]{0,6}[,，。;；?？\s]+(?:那么?|然后|还有|另外)?(?:(?:这|那|该)(?:一)?(?:条|项|款|块)|它|里面|里头)?(?:到底|究竟|是|里头?|里面|上|会|能|也|都|可以)*(?:给不给|发不发|有没有|给|发|补|有|拿|写没写)(?:了)?(?:我们?)?(?:点|多少|补贴|补助|奖励)?(?:的)?(?:钱|补|奖|真金白银)`)

// sumNow asks what it comes to now, and not whether anything is paid yet.
var sumNow = pattern.MustCompile(`^[^¥]{0,6}(?:现在|眼下|目前|这样|这下)(?:的话)?(?:到底|究竟|总共|一共|又|就|能|可以|可|该)*(?:拿|领|得|补|到手)(?:到|回)?(?:手)?(?:多少|几多|几万|几块)[^,，。]{0,6}$`)

// stateTold tells how far an application has come.
var stateTold = pattern.MustCompile(`(?:公示|审批|审核|评审|批复|流程)(?:期|结果|名单)?(?:已经?|都|刚|也|才)?(?:出来|结束|过|完|通过|下来|走完|出|公布)(?:了)?|(?:在|还|正)走着?流程|(?:省|厅)[^,，。]{0,8}(?:公示|批复|结果|名单|文件?|通知|奖补|钱)[^,，。]{0,4}(?:没|未)(?:有)?(?:出|下|批|到|发|公布)[^,，。]{0,4}|(?:流程|审批|审核|公示|评审|办理|申报|申请)(?:之|当)?中(?:[^心]|$)`)

// rateAsked asks which rate it is, termsToo for more than that.
var (
	rateAsked = pattern.MustCompile(`(?:什么|啥|多少|哪个|怎样)(?:的)?(?:比例|比率|百分比|成数)|比例(?:是|为|各|都|分别)*(?:多少|几|什么|啥)`)
	termsToo  = pattern.MustCompile(`条件|要求|标准|意思|指的|啥叫|什么叫|怎么理解|定义`)
)

// papersPaid is what the papers cost, otherProcess what asks how to apply for all that.
var (
	papersPaid   = pattern.MustCompile(`(写|做|编|弄|代写|整理|打印|准备|跑)(了)?(申报|申请|评审)?(的)?材料[^,，。]{0,8}(花|付|给|用|掏|收|费)了?`)
	otherProcess = pattern.MustCompile(`材料|申报|申请|手续|流程|怎么(办|报|走|弄)|什么时候|何时|几时|到账`)
)

// notAddedUp: the sum of what was bought is not known yet.
var notAddedUp = pattern.MustCompile(`(没|未)(有)?(来得及)?(汇总|合计|统计|理|对|算|加|归拢)(完|好|齐|出来|清)*`)

// papersInOrder: nobody asks which papers.
var papersInOrder = pattern.MustCompile(`材料[^,，。]{0,3}(合格|齐全?|没问题|过关|达标)`)

// inAWord asks for a result, shortly.
// straightPaid asks whether an award is paid without more ado.
var straightPaid = pattern.MustCompile(`(?:批|评|认定|过|办)(?:了|下来|上了?|完)[^。]{0,4}[,，]?[^,，。]{0,10}(?:就|便|马上|立马)(?:能|会)?(?:直接|自动|一次性)*(?:打|发|到|划|进)(?:到|进|入)?(?:我|个人|账上|的)*(?:银行)?(?:卡|账|口袋)`)

// selfAs is what somebody says that he is: 小弟算是优秀贡献者.
var selfAs = pattern.MustCompile(`(?:^|[,，。;；]|[我们人弟妹哥姐方司己也该强])算是[^,，。?？吗么不啥什]{2,12}(?:[,，。]|$)`)

var inAWord = pattern.MustCompile(`(结果|多少|金额|数|得数)[^。]{0,6}一句话|一句话[^。]{0,6}(结果|多少|金额|数|得数)`)

// byTheDraft names the text by which to count.
// rulesSetAside: the rules to come are not what is asked for.
var rulesSetAside = pattern.MustCompile(`(?:不看|不管|不按|不照|不理|不用|不提|撇开|抛开|甭管|别管|别看|别按|放下|先不说|不谈)(?:那|这|什么|啥)?(?:份|个|些)?[^,，。多几谁哪]{0,6}(?:细则|办法|指南)|(?:细则|办法|指南)[^,，。多几谁哪]{0,4}(?:放一边|放一放|撂一边|不看|不管|不算|不作数|先不说|不提)`)

// whatCounts asks which paper is followed in the end.
var whatCounts = pattern.MustCompile(`(?:最终|最后|到时候?|将来|到底|究竟|正式)[^,，。]{0,6}(?:以|按|听|看)(?:什么|啥|哪一?[个份版]|谁)[^,，。数额费]{0,4}(?:为准|算数|执行|的)`)

// readDraft: somebody has the draft before him, and does not ask what it is worth.
var readDraft = pattern.MustCompile(`(?:接触|看|读|拿到|收到|了解|学习|翻|听说|打开)(?:到|过|了)?(?:一下)?(?:这|那)?(?:个|份|篇)?(?:征求)?意见稿[,，。]`)

var byTheDraft = pattern.MustCompile(`(?:按|依|照|用|拿|就)[^,，。]{0,10}(征求意见稿|意见稿|草案)(?:本来|原来|原本|自己|上|里)?(?:的)?(?:文字|文本|条文|原文|内容|写的|字面|原样|本意)?(?:的?意思)?(?:(来|的)?(算|办)|[来走][^\pL]*$)`)

// asSource names the draft as what something stands in, or what the speaker read.
var asSource = pattern.MustCompile(`(?:(?:按照?|依照?|依据|根据|据|照着?|看[了过到]?|翻[了过]?|读[了过]?|对着)(?:这份|那份|你们的?|现有的?|福州的?|市里的?)?(?:征求)?意见稿|(?:征求)?意见稿(?:里[面头]?|中|上[面头]?|内|讲|提到?的?|规定|说[的是]?|写[的着]?))([^,，。]?)`)

// isItTrue asks whether something that was heard is so.
var isItTrue = pattern.MustCompile(`(?:这|那)?(?:到底)?是?(?:不是|真是)?真的?(?:假的)?(?:吗|么|嘛|不|[?？])`)

// speaksOfMore: something else than the policy as a whole is named.
func (r *Reading) speaksOfMore() bool {
	return len(r.Sums) > 0 || slices.ContainsFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic != asked.Policy })
}

// isDraft: the words ask whether the text is in force.
func isDraft(masked string) bool {
	return slices.ContainsFunc(sentence.Wants, func(w sentence.Way) bool { return w.Want == want.Draft && w.Words.MatchString(masked) })
}

// terse is a message of a few words: 小巨人 哪条 给钱不.
var terse = pattern.MustCompile(`^[^,，。;；!！?？]{0,16}[?？]?$`)

// draftSays asks what the text says, and not whether it is one.
var draftSays = pattern.MustCompile(`\b(?:the|this|your) draft (?:policy |text )?(?:mentions?|says?|covers?|includes?|gives?|offers?|pays?|provides?)\b`)

// PlacesLeft are those of a quota.
var PlacesLeft = pattern.MustCompile(`名额|几个|多少个|[几多]家|个数|数量`)

// noTerm says that a measure has no term.
var noTerm = pattern.MustCompile(`(?:没|未)(?:有)?(?:写|定|说|提)(?:明|清楚)?期限|期限(?:也|都)?(?:没|未)(?:有)?(?:写|定|说|提)`)

// ownTerm is the end of what the asker has, and not of the policy.
var ownTerm = pattern.MustCompile(`(?:合同|租约|租期|协议|服务|授权|许可|订阅|账号|年费|包年|模型|算力)[^,，。]{0,4}(?:到期|期满|届满)|到期[^,，。]{0,4}(?:续|再)`)

// freeUntil asks how long something costs nothing, or less.
var freeUntil = pattern.MustCompile(`(?:免|减|优惠|零租)(?:租)?(?:金)?到(?:哪|几|什么|啥)`)

// agentFee asks whether one must pay somebody to get an award: 交500元手续费就能代办补贴.
var agentFee = pattern.MustCompile(`(?:交|收|付|缴|要|转|打)[^,，。]{0,8}(?:手续费|代办费|中介费|会员费|入会费|资料费|好处费|押金|保证金|¥)[^。]{0,8}` + andThen +
	`|(?:中介|代办|骗子|诈骗|短信|电话)[^。]{0,16}(?:交|收|付|缴|转|打)[^。]{0,12}(?:¥|费|钱)[^。]{0,14}(?:真的?假|骗|靠谱|可信|正规|能信)` +
	`|(?:申报|申请|办理|领补贴?)[^,，。]{0,4}(?:要不要|要|用|需要|得)?(?:收费|交费|交钱|交?手续费|花钱)(?:吗|么|不|[?？]|$)`)

// andThen is what the fee is to bring.
const andThen = `(?:代办|代申|包办|包过|包拿|包下|包批|包成|(?:才|就)(?:能|可以|给|帮)[^,，。]{0,4}(?:办|领|拿|报|申|发|批))`

// criterion: the ordinal counts conditions, not measures.
var criterion = pattern.MustCompile(`第[一二三四五1-5]条(我们?|咱们?)?(也|都|就|肯定)?(不|没)?(占|满足|符合|对得上|沾|达到|算得上|够得上)`)

// policyEnds asks when the policy does, beside how one applies.
var policyEnds = pattern.MustCompile(`(?:政策|措施|文件)[^,，。]{0,4}到(?:什么|哪|何|几|啥)|(?:政策|措施|文件|意见稿)(?:本身)?的?(?:截止|终止|到期|失效)`)

// DealsWith asks what a measure is about, and not who is in charge.
var DealsWith = pattern.MustCompile(`(?:各自|分别|都)?管(?:的是|的)?(?:什么|啥|哪)(?:些|方面|一?块)?(?:事|内容|的)?`)

// ByWhom asks who it is after all.
var ByWhom = pattern.MustCompile(`谁|哪家|哪个|部门|单位|局|几家`)

var (
	// stillCounts asks whether an award does; ofTheText speaks of the policy.
	stillCounts = pattern.MustCompile(`(?:为什么|为何|为啥|凭什么)不(?:作数|算数)|还(?:作数|算数|算不算|作不作数)|作数不作数`)
	ofTheText   = pattern.MustCompile(`文件|政策|措施|条款|征求|意见稿|草案|印发|生效|文本|条文`)
)
