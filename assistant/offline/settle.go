package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// patentMoney asks what a patent brings, which no measure pays for: 发明专利授权一件补几千块.
var patentMoney = pattern.MustCompile(`(?:发明|实用新型|外观)?专利[^,，。]{0,6}(?:有|给)?(?:没有)?(?:补助|补贴|资助|奖励)(?:吗|么|没|不)?[^,，。]{0,3}[一每]件|专利(授权|申请|登记)?(了)?(一件|每件|一项|一个)?(市里|市|政府|你们)?(能|可以)?(补|奖|资助|给)(助|贴|励)?[^,，。]{0,4}(多少|几)`)

// settle decides what kind of reply is called for, and about what.
func (l *plan) settle() drift {
	l.elsewhere = l.elsewhere || len(l.memory.Subjects) == 0 && l.certainlyOutside()
	if l.elsewhere && len(l.memory.Subjects) > 0 && l.remarks(l.memory.Subjects[0].Topic) {
		l.elsewhere = false // 学费一人就4800, of a training
	}
	named := l.explicit()
	act, sure := l.topAct()
	money := len(l.entering()) > 0
	chat := l.greeting && !l.saysMore() || l.thanks || l.identity
	if len(l.same) > 0 {
		l.subjects = l.same
		return toAnswer
	}
	if l.divided {
		l.subjects = l.dividedBetween()
		return toAnswer
	}
	if l.takes || l.fee {
		return toAnswer
	}
	if of := l.ownAffairs(); of != asked.None {
		l.subjects = []Subject{about(of)}
		return toAnswer
	}
	switch {
	case l.fraud, l.memory.Fraud && len(named) == 0 && !money && !chat && !honest.MatchString(l.text):
		l.fraud = true
		return toRefuse
	case bareCalculation.MatchString(l.text) && len(l.memory.Subjects) == 0 && !money:
		return toAskWhich
	case bareGuarantee.MatchString(l.text) && len(l.memory.Subjects) > 0:
		l.subjects, l.wants[wantPromise] = l.memory.Subjects[:1], true
		return toAnswer
	case leftToUs.MatchString(l.text) && l.number() != nil && !money && len(named) == 0 && len(l.memory.Subjects) == 0:
		return toAskNumber // 就给你一个数字，74000，你看着办
	case l.certainlyForbidden() && !chat:
		return toRefuse
	case l.wantsPaper() && !money && !l.want(wantOffice):
		l.bend = true
		return toRefuse
	case signsFor.MatchString(l.text):
		l.bend = true
		return toRefuse // 王处，您签个“同意拨付”
	case patentMoney.MatchString(l.text) && !money:
		return toTurnAway
	case l.privacy && !money:
		return toRefuse
	case l.secret && !money:
		return toRefuse
	case demands.MatchString(l.text) && !money && !l.want(wantAmount), toMyCard.MatchString(l.text) && !strings.Contains(l.text, "还是") && !rightSo.MatchString(l.text) && len(l.having(roleTotal, roleFee, roleModelCost, roleSales, roleIncome, roleInvestment, roleProvince)) == 0 && !l.want(wantAmount):
		l.demand = true
		return toRefuse
	case sayAgain.MatchString(l.text) && len(named) == 0 && !money && (l.inject || l.bend || act == asked.Forbidden && sure >= sureForbidden) && l.memory.reckoned():
		l.bend, l.recalc, l.subjects = true, true, l.memory.Subjects[:1]
		return toAnswer // 往后只许用八成，再报一遍: the text's figure is said again
	case l.inject && len(named) == 0:
		return toRefuse
	case l.memory.Refused && len(named) == 0 && !money && !chat && !l.substance() && presses.MatchString(l.text):
		return toRefuse
	case l.memory.Away && len(named) == 0 && !money && !l.greeting && !l.thanks && (!l.substance() && presses.MatchString(l.text) || thenWhom.MatchString(l.text)):
		return toTurnAway
	case l.bend && !l.want(wantDraft) && len(named) == 0 && (!money || len(l.memory.Subjects) == 0) && !(len(l.memory.Subjects) > 0 && len(l.memory.Items) > 0):
		return toRefuse
	case chat && len(named) == 0 && !money && act == asked.Outside && sure >= 0.5 && utf8.RuneCountInString(l.text) > shortMessage:
		return toTurnAway // 帮我改简历，谢谢
	case l.otherCity && (theirCitys.MatchString(l.text) || registeredAway.MatchString(l.text) && !strings.Contains(l.text, "福州") && len(otherCity.FindAllString(l.text, -1)) > 1) && !money:
		return toTurnAway
	case l.identity && act == asked.Smalltalk && sure >= sureAct && !money:
		return toGreet // 你背后是豆包还是千问啊
	case act == asked.Smalltalk && sure >= certainSmalltalk && !l.saysMore() && len(named) == 0 && len(l.sums) == 0:
		return toGreet
	case chat && len(named) == 0 && !money && (len(l.wants) == 0 || l.identity || !l.substance()):
		return toGreet
	}
	if len(l.unreal) > 0 && len(l.measures) == 0 && !money {
		return toAnswer
	}
	of, partGone := l.partGone()
	if l.award == nil && !partGone && !(l.want(wantOfficeIn) && listing.MatchString(l.text)) && (l.offTopic() || l.foreign(named)) {
		return toTurnAway
	}
	if l.individual && len(named) == 0 && len(l.memory.Subjects) == 0 && !money && ownPurchase.MatchString(l.text) {
		return toTurnAway // 我个人开的会员，能报吗
	}
	subjects, ours := l.choose(l.memory)
	if len(named) == 0 && !ours && len(l.memory.Subjects) > 0 && l.remarks(l.memory.Subjects[0].Topic) {
		subjects, ours = l.memory.Subjects[:1], true // 户口要不要迁过来，政策写没写
	}
	if l.award != nil {
		subjects, ours = []Subject{*l.award}, true
	}
	if partGone {
		subjects, ours = []Subject{about(of)}, true // 里头330万是厂房装修，剔掉: what it was spent on is no subject
	}
	if l.hearsay() {
		l.subjects = nil
		return toAnswer // 听说每家直接发5万，有这条吗
	}
	if l.policyWide() && !l.leans(l.nearly(named)) {
		l.subjects = named
		return toAnswer
	}
	if len(named) == 0 && !money && looksUp.MatchString(l.text) && !andSoOn.MatchString(l.text) && !(l.want(wantWhy) && len(l.memory.Shown) > 0) && len(l.offices) == 0 && !l.want(wantPhone) && !l.want(wantOfficeIn, wantMoneyed, wantMoneyless, wantNoRepeat) && !l.elliptical {
		l.lookUp = true
	}
	if act == asked.Forbidden && sure >= sureForbidden && len(l.offices) == 0 && !l.recalc && len(named) == 0 && (!money || len(l.memory.Subjects) == 0) && !l.supposesOwn() {
		return toRefuse
	}
	if l.memory.Which && len(named) == 0 && !money && !chat && !l.policyWide() && l.number() == nil {
		return toAskWhich
	}
	if l.waits() { // a bare answer to what we asked
		l.subjects = []Subject{about(topicOfTool(l.askedBefore.Tool))}
		return toAnswer
	}
	if l.toldInstead() && l.tellsFact() {
		l.subjects = []Subject{about(topicOfTool(l.askedBefore.Tool))}
		return toAnswer
	}
	if ours && len(named) == 0 && !l.hasTopic(subjects) && l.want(wantAmount, wantEligible) && !l.undisclosed() && !l.lookUp && !l.otherCity {
		return l.whichOrUnsaid()
	}
	if ours && len(named) == 0 && !l.hasTopic(subjects) && (len(l.wants) == 0 || l.guessed) && !l.lookUp { // only the model spoke for the text as a whole
		switch {
		case act == asked.Outside && sure >= 0.3 && ofCity.MatchString(l.text) && vague.MatchString(l.text):
			return toAskWhich
		case act == asked.Outside && sure >= 0.3:
			return toTurnAway
		case act == asked.Forbidden && sure >= 0.3:
			return toRefuse
		case act == asked.Smalltalk && sure >= 0.3:
			return toGreet
		case act != asked.Overview && act != asked.Terms && act != asked.Validity && act != asked.Office:
			if !ownWords.MatchString(l.text) {
				return toTurnAway
			}
		}
	}
	if ours {
		l.subjects = subjects
		if shown := l.memory.Shown; len(named) == 0 && l.bothShown() {
			l.subjects, l.alternatives = []Subject{about(shown[len(shown)-2]), about(shown[len(shown)-1])}, true
			l.across = true
		} else if len(named) <= 1 && len(shown) > 1 && len(l.entering()) == 1 && (bothSides.MatchString(l.text) || l.heldBoth) {
			l.subjects = []Subject{about(shown[len(shown)-2]), about(shown[len(shown)-1])}
		}
		return toAnswer
	}
	switch {
	case len(l.unreal) > 0:
		return toAnswer
	case wantsSome.MatchString(l.text):
		return toAskWhich // 来电 要补贴
	case chat:
		return toGreet
	case money && l.want(wantTax):
		return toAnswer
	case money && l.individual:
		return toTurnAway
	case money || l.number() != nil:
		return toAskNumber
	case makes.MatchString(l.text) && act != asked.Forbidden:
		return toAskWhich
	case l.elsewhere:
		return toTurnAway
	case l.undisclosed():
		return toAnswer
	case vague.MatchString(l.text) && (act != asked.Outside || l.want(wantAmount, wantMine) && !l.elsewhere && !l.otherCity) && act != asked.Forbidden:
		return l.whichOrUnsaid()
	case act == asked.Smalltalk && sure >= 0.5:
		return toGreet
	case act == asked.Forbidden && sure >= 0.5:
		return toRefuse
	case ofCity.MatchString(l.text) && vague.MatchString(l.text):
		return toAskWhich
	case act == asked.Outside && sure >= 0.45:
		return toTurnAway
	case l.want(wantRate, wantCeiling, wantThreshold) && listed.MatchString(l.text):
		return toAnswer
	case l.want(wantAmount, wantEligible, wantMine, wantTotal, wantCeiling, wantProcess) || vague.MatchString(l.text):
		return l.whichOrUnsaid()
	case act == asked.Outside:
		return toTurnAway
	}
	if introduces.MatchString(l.text) && (act != asked.Outside || sure < sureOutside) {
		return toAskWhich // 我们是做智能摄像头的
	}
	if n := len(hanRune.FindAllString(l.text, -1)); n >= plainQuestion && !ownWords.MatchString(l.text) && !vague.MatchString(l.text) && len(l.memory.Subjects) == 0 && !slices.ContainsFunc(l.mentions, func(m mention) bool { return m.named }) {
		return toTurnAway // a whole question, and no word of it is ours
	}
	if ofCity.MatchString(l.text) && utf8.RuneCountInString(l.text) >= plainQuestion && !getsIt.MatchString(l.text) && !l.english && strings.ContainsAny(l.text, "几多哪吗呢么?？") {
		l.unsaidAtAll = true
		return toAnswer
	}
	return toAskMeaning
}

// whichOrUnsaid asks which measure is meant where somebody wants to know what he
// gets; of anything else that no measure is named for, the text says nothing.
func (l *plan) whichOrUnsaid() drift {
	if l.want(wantMine, wantTotal, wantAll) || l.want(wantAmount) && !l.guessed || getsIt.MatchString(l.text) || utf8.RuneCountInString(l.text) < plainQuestion || l.english {
		return toAskWhich
	}
	l.unsaidAtAll = true
	return toAnswer
}

// getsIt: somebody wants to have something of it.
var getsIt = pattern.MustCompile(`(能|可以|可不可以|能不能|有没有|给不给|想|要|怎么)[^,，。]{0,8}(补|拿|领|享受|申请|申报|得到|报|奖|支持|扶持|优惠|好处|政策)|(有|给)[^,，。]{0,6}(补|奖|扶持|优惠|好处|钱|政策)(助|贴|励)?(吗|么|没|不|[?？]|$)|(做|搞|开|是)[^,，。]{0,10}(公司|企业|厂|的)`)

// bareCalculation asks for one, of nothing yet: 给我算一个呗.
var bareCalculation = pattern.MustCompile(`^(那|来|你|您|快|先)*(给|帮|替|帮忙)?(我|咱|我们|咱们)?(先)?(算|测|估)(算|测|估|一算|一个|个|一下|下|一把|看|看看|数)*(呗|吧|嘛|呀|啊|哈|咯|了)?[!！。?？]*$`)

// bareGuarantee asks whether what was just said is certain: 你打包票不？ That it is not is an answer.
var bareGuarantee = pattern.MustCompile(`^(?:那|所以)?(?:你们?)?(?:能|可以|敢)?打包票[^,，。]{0,4}(?:给|拿|批|下来)[^,，。]{0,3}$|^(那|所以)?(你|您|你们)?(能|可以|敢|给)?(打包票|打保票|拍胸脯|保证|担保)(不|吗|么|没|嘛|不咯)?[?？!！]*$|^(那|所以|这)?(会不会|能不能|能|可以|是不是)?(百分之?百|铁定|一定|肯定|保证|必定)(能|会|给|可以)*(批|给|拿|发|通过)(得?到|下来|给|我们?|了|过)*(吗|么|吧|不|呢)?[?？!！]*$`)

// ownPurchase is what an individual pays for.
var ownPurchase = pattern.MustCompile(`买|充值|订阅|会员|付费|花钱|掏钱|subscri|\bpay|\bpaid|bought|buying`)

// introduces: a company says what it does.
var introduces = pattern.MustCompile(`(我们|我司|我厂|咱们?|本公司|公司|企业)[^,，。]{0,4}(是)?(做|搞|生产|研发|从事|经营|卖|开发)`)

// plainQuestion is from how many Han characters on a message without a word of
// ours is a question of another kind rather than one we failed to read.
const plainQuestion = 6

var hanRune = pattern.MustCompile(`\p{Han}`)

var (
	vague   = pattern.MustCompile(`补贴|补助|奖励|扶持|优惠|政策|资助|钱|补|奖|好处|红包|甜头|估(个|一个|一下|算)(大?数|价|多少)?|subsid|support|grant|fund`)
	ofCity  = pattern.MustCompile(`(?:在|从)(?:厦门|泉州|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥)[^,，。补]{0,6}(?:大厂|工作|上班|干|待|读|毕业|做|搞)了?[^,，。补]{0,12}(?:年|毕业)|福州|榕|本市|我市|我们市|fuzhou`)
	cityAsk = pattern.MustCompile(`(?:他|她|人家)们?(?:那|那儿|当地)[^,，。]{0,10}[补奖给]|(那边|这边|市|的|有|也|那里|当地|本地)?.{0,8}(补贴|补助|政策|奖励|算力|人才|扶持|优惠|subsid)`)
)

// sureForbidden is how sure the model must be that something may not be done,
// where no word of the tables says so.
const sureForbidden = 0.75

// substance tells whether a greeting brings a question along.
func (l *plan) substance() bool {
	return l.want(wantAmount, wantRate, wantCeiling, wantOffice, wantProcess, wantPhone, wantAll, wantMine, wantTarget, wantWhy, wantDraft, wantUntil, wantSince)
}

// strong tells whether a subject is named beyond doubt.
func (l *plan) strong(s Subject) bool {
	for _, m := range l.mentions {
		if m.topic == s.Topic {
			return m.score >= strongCue+1
		}
	}
	return slices.Contains(l.measures, s.Measure)
}

// reckoned: something was worked out for what is under discussion.
func (m *Memory) reckoned() bool {
	return len(m.Subjects) > 0 && slices.ContainsFunc(m.Items[m.Subjects[0].Topic], func(it Item) bool { return len(it.Money) > 0 })
}

// waits: we asked for an amount, and the message is little else than one.
func (l *plan) waits() bool {
	if l.askedBefore == nil || len(l.explicit()) > 0 {
		return false
	}
	n := l.number()
	if len(l.Reading.sums) == 1 && (len(l.wants) == 0 || l.guessed) && utf8.RuneCountInString(l.text) <= shortMessage {
		return true // 折返人民币7万3千5
	}
	return len(l.entering()) > 0 || n != nil && (!l.substance() || !n.Value.Less(plainYuan) && justIs.MatchString(l.text))
}

var justIs = pattern.MustCompile(`(就|应该|其实|实际)?(是|为|共)[^,，。]{0,3}\d`)

// number returns the bare number that a message consists of, nil if there is none.
func (l *plan) number() *money.Number {
	if len(l.numbers) == 1 && len(l.sums) == 0 {
		return &l.numbers[0]
	}
	return nil
}
