package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// patentMoney asks what a patent brings, which no measure pays for: 发明专利授权一件补几千块.
var patentMoney = pattern.MustCompile(`(?:发明|实用新型|外观)?专利[^,，。]{0,6}(?:有|给)?(?:没有)?(?:补助|补贴|资助|奖励)(?:吗|么|没|不)?[^,，。]{0,3}[一每]件|专利(授权|申请|登记)?(了)?(一件|每件|一项|一个)?(市里|市|政府|你们)?(能|可以)?(补|奖|资助|给)(助|贴|励)?[^,，。]{0,4}(多少|几)`)

// settle decides what kind of reply is called for, and about what.
func (l *Plan) settle() Drift {
	l.Elsewhere = l.Elsewhere || len(l.Memory.Subjects) == 0 && l.CertainlyOutside()
	if l.Elsewhere && len(l.Memory.Subjects) > 0 && l.Remarks(l.Memory.Subjects[0].Topic) {
		l.Elsewhere = false // 学费一人就4800, of a training
	}
	named := l.Explicit()
	act, sure := l.TopAct()
	money := len(l.Entering()) > 0
	chat := l.Greeting && !l.SaysMore() || l.Thanks || l.Identity
	if len(l.Same) > 0 {
		l.Subjects = l.Same
		return ToAnswer
	}
	if l.Divided {
		l.Subjects = l.dividedBetween()
		return ToAnswer
	}
	if l.takes || l.Fee {
		return ToAnswer
	}
	if of := l.ownAffairs(); of != asked.None {
		l.Subjects = []memory.Subject{reading.About(of)}
		return ToAnswer
	}
	switch {
	case l.Fraud, l.Memory.Fraud && len(named) == 0 && !money && !chat && !reading.Honest.MatchString(l.Text):
		l.Fraud = true
		return ToRefuse
	case bareCalculation.MatchString(l.Text) && len(l.Memory.Subjects) == 0 && !money:
		return ToAskWhich
	case bareGuarantee.MatchString(l.Text) && len(l.Memory.Subjects) > 0:
		l.Subjects, l.Wants[want.Promise] = l.Memory.Subjects[:1], true
		return ToAnswer
	case leftToUs.MatchString(l.Text) && l.Number() != nil && !money && len(named) == 0 && len(l.Memory.Subjects) == 0:
		return ToAskNumber // 就给你一个数字，74000，你看着办
	case l.certainlyForbidden() && !chat:
		return ToRefuse
	case l.WantsPaper() && !money && !l.Want(want.Office):
		l.Bend = true
		return ToRefuse
	case reading.SignsFor.MatchString(l.Text):
		l.Bend = true
		return ToRefuse // 王处，您签个“同意拨付”
	case patentMoney.MatchString(l.Text) && !money:
		return ToTurnAway
	case l.Privacy && !money:
		return ToRefuse
	case l.Secret && !money:
		return ToRefuse
	case demands.MatchString(l.Text) && !money && !l.Want(want.Amount), toMyCard.MatchString(l.Text) && !strings.Contains(l.Text, "还是") && !rightSo.MatchString(l.Text) && len(l.Having(sentence.RoleTotal, sentence.RoleFee, sentence.RoleModelCost, sentence.RoleSales, sentence.RoleIncome, sentence.RoleInvestment, sentence.RoleProvince)) == 0 && !l.Want(want.Amount):
		l.Demand = true
		return ToRefuse
	case sayAgain.MatchString(l.Text) && len(named) == 0 && !money && (l.Inject || l.Bend || act == asked.Forbidden && sure >= sureForbidden) && l.Memory.Reckoned():
		l.Bend, l.Recalc, l.Subjects = true, true, l.Memory.Subjects[:1]
		return ToAnswer // 往后只许用八成，再报一遍: the text's figure is said again
	case l.Inject && len(named) == 0:
		return ToRefuse
	case l.Memory.Refused && len(named) == 0 && !money && !chat && !l.substance() && presses.MatchString(l.Text):
		return ToRefuse
	case l.Memory.Away && len(named) == 0 && !money && !l.Greeting && !l.Thanks && (!l.substance() && presses.MatchString(l.Text) || thenWhom.MatchString(l.Text)):
		return ToTurnAway
	case l.Bend && !l.Want(want.Draft) && len(named) == 0 && (!money || len(l.Memory.Subjects) == 0) && !(len(l.Memory.Subjects) > 0 && len(l.Memory.Items) > 0):
		return ToRefuse
	case chat && len(named) == 0 && !money && act == asked.Outside && sure >= 0.5 && utf8.RuneCountInString(l.Text) > reading.ShortMessage:
		return ToTurnAway // 帮我改简历，谢谢
	case l.OtherCity && (theirCitys.MatchString(l.Text) || registeredAway.MatchString(l.Text) && !strings.Contains(l.Text, "福州") && len(reading.OtherCity.FindAllString(l.Text, -1)) > 1) && !money:
		return ToTurnAway
	case l.Identity && act == asked.Smalltalk && sure >= sureAct && !money:
		return ToGreet // 你背后是豆包还是千问啊
	case act == asked.Smalltalk && sure >= certainSmalltalk && !l.SaysMore() && len(named) == 0 && len(l.Sums) == 0:
		return ToGreet
	case chat && len(named) == 0 && !money && (len(l.Wants) == 0 || l.Identity || !l.substance()):
		return ToGreet
	}
	if len(l.Unreal) > 0 && len(l.Measures) == 0 && !money {
		return ToAnswer
	}
	of, partGone := l.partGone()
	if l.award == nil && !partGone && !(l.Want(want.OfficeIn) && listing.MatchString(l.Text)) && (l.offTopic() || l.foreign(named)) {
		return ToTurnAway
	}
	if l.Individual && len(named) == 0 && len(l.Memory.Subjects) == 0 && !money && ownPurchase.MatchString(l.Text) {
		return ToTurnAway // 我个人开的会员，能报吗
	}
	subjects, ours := l.Choose(l.Memory)
	if len(named) == 0 && !ours && len(l.Memory.Subjects) > 0 && l.Remarks(l.Memory.Subjects[0].Topic) {
		subjects, ours = l.Memory.Subjects[:1], true // 户口要不要迁过来，政策写没写
	}
	if l.award != nil {
		subjects, ours = []memory.Subject{*l.award}, true
	}
	if partGone {
		subjects, ours = []memory.Subject{reading.About(of)}, true // 里头330万是厂房装修，剔掉: what it was spent on is no subject
	}
	if l.Hearsay() {
		l.Subjects = nil
		return ToAnswer // 听说每家直接发5万，有这条吗
	}
	if l.policyWide() && !l.leans(l.nearly(named)) {
		l.Subjects = named
		return ToAnswer
	}
	if len(named) == 0 && !money && looksUp.MatchString(l.Text) && !AndSoOn.MatchString(l.Text) && !(l.Want(want.Why) && len(l.Memory.Shown) > 0) && len(l.Offices) == 0 && !l.Want(want.Phone) && !l.Want(want.OfficeIn, want.Moneyed, want.Moneyless, want.NoRepeat) && !l.Elliptical {
		l.LookUp = true
	}
	if act == asked.Forbidden && sure >= sureForbidden && len(l.Offices) == 0 && !l.Recalc && len(named) == 0 && (!money || len(l.Memory.Subjects) == 0) && !l.supposesOwn() {
		return ToRefuse
	}
	if l.Memory.Which && len(named) == 0 && !money && !chat && !l.policyWide() && l.Number() == nil {
		return ToAskWhich
	}
	if l.waits() { // a bare answer to what we asked
		l.Subjects = []memory.Subject{reading.About(sheets.TopicOf(l.AskedBefore.Tool))}
		return ToAnswer
	}
	if l.toldInstead() && l.tellsFact() {
		l.Subjects = []memory.Subject{reading.About(sheets.TopicOf(l.AskedBefore.Tool))}
		return ToAnswer
	}
	if ours && len(named) == 0 && !l.hasTopic(subjects) && l.Want(want.Amount, want.Eligible) && !l.Undisclosed() && !l.LookUp && !l.OtherCity {
		return l.whichOrUnsaid()
	}
	if ours && len(named) == 0 && !l.hasTopic(subjects) && (len(l.Wants) == 0 || l.Guessed) && !l.LookUp { // only the model spoke for the text as a whole
		switch {
		case act == asked.Outside && sure >= 0.3 && reading.OfCity.MatchString(l.Text) && vague.MatchString(l.Text):
			return ToAskWhich
		case act == asked.Outside && sure >= 0.3:
			return ToTurnAway
		case act == asked.Forbidden && sure >= 0.3:
			return ToRefuse
		case act == asked.Smalltalk && sure >= 0.3:
			return ToGreet
		case act != asked.Overview && act != asked.Terms && act != asked.Validity && act != asked.Office:
			if !reading.OwnWords.MatchString(l.Text) {
				return ToTurnAway
			}
		}
	}
	if ours {
		l.Subjects = subjects
		if shown := l.Memory.Shown; len(named) == 0 && l.bothShown() {
			l.Subjects, l.Alternatives = []memory.Subject{reading.About(shown[len(shown)-2]), reading.About(shown[len(shown)-1])}, true
			l.Across = true
		} else if len(named) <= 1 && len(shown) > 1 && len(l.Entering()) == 1 && (bothSides.MatchString(l.Text) || l.heldBoth) {
			l.Subjects = []memory.Subject{reading.About(shown[len(shown)-2]), reading.About(shown[len(shown)-1])}
		}
		return ToAnswer
	}
	switch {
	case len(l.Unreal) > 0:
		return ToAnswer
	case wantsSome.MatchString(l.Text):
		return ToAskWhich // 来电 要补贴
	case chat:
		return ToGreet
	case money && l.Want(want.Tax):
		return ToAnswer
	case money && l.Individual:
		return ToTurnAway
	case money || l.Number() != nil:
		return ToAskNumber
	case reading.Makes.MatchString(l.Text) && act != asked.Forbidden:
		return ToAskWhich
	case l.Elsewhere:
		return ToTurnAway
	case l.Undisclosed():
		return ToAnswer
	case vague.MatchString(l.Text) && (act != asked.Outside || l.Want(want.Amount, want.Mine) && !l.Elsewhere && !l.OtherCity) && act != asked.Forbidden:
		return l.whichOrUnsaid()
	case act == asked.Smalltalk && sure >= 0.5:
		return ToGreet
	case act == asked.Forbidden && sure >= 0.5:
		return ToRefuse
	case reading.OfCity.MatchString(l.Text) && vague.MatchString(l.Text):
		return ToAskWhich
	case act == asked.Outside && sure >= 0.45:
		return ToTurnAway
	case l.Want(want.Rate, want.Ceiling, want.Threshold) && listed.MatchString(l.Text):
		return ToAnswer
	case l.Want(want.Amount, want.Eligible, want.Mine, want.Total, want.Ceiling, want.Process) || vague.MatchString(l.Text):
		return l.whichOrUnsaid()
	case act == asked.Outside:
		return ToTurnAway
	}
	if introduces.MatchString(l.Text) && (act != asked.Outside || sure < reading.SureOutside) {
		return ToAskWhich // 我们是做智能摄像头的
	}
	if n := len(sentence.HanRune.FindAllString(l.Text, -1)); n >= reading.PlainQuestion && !reading.OwnWords.MatchString(l.Text) && !vague.MatchString(l.Text) && len(l.Memory.Subjects) == 0 && !slices.ContainsFunc(l.Mentions, func(m sentence.Mention) bool { return m.Named }) {
		return ToTurnAway // a whole question, and no word of it is ours
	}
	if reading.OfCity.MatchString(l.Text) && utf8.RuneCountInString(l.Text) >= reading.PlainQuestion && !getsIt.MatchString(l.Text) && !l.English && strings.ContainsAny(l.Text, "几多哪吗呢么?？") {
		l.UnsaidAtAll = true
		return ToAnswer
	}
	return ToAskMeaning
}

var (
	// demands wants a promise rather than asks whether there is one.
	demands = pattern.MustCompile(`(写|回复|输出|说|念)[,，:：]?[^,，。]{0,12}(保证|承诺|担保|确保)[^吗么?？]{0,30}(一定|赔|负责)|(就|你|给我|必须|快|请)[^,，。]{0,3}(保证|承诺|打包票)[^吗么?？]{1,24}$`)
	// toMyCard wants money rather than an answer.
	toMyCard = pattern.MustCompile(`^[^多久何啥什几怎吗么?？]*(打|转|汇)(到|进|给)?(我|咱|俺)[^,，。吗么?？]{0,4}(卡|账上|账户|支付宝|微信)`)
)

// whichOrUnsaid asks which measure is meant where somebody wants to know what he
// gets; of anything else that no measure is named for, the text says nothing.
func (l *Plan) whichOrUnsaid() Drift {
	if l.Want(want.Mine, want.Total, want.All) || l.Want(want.Amount) && !l.Guessed || getsIt.MatchString(l.Text) || utf8.RuneCountInString(l.Text) < reading.PlainQuestion || l.English {
		return ToAskWhich
	}
	l.UnsaidAtAll = true
	return ToAnswer
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

var vague = pattern.MustCompile(`补贴|补助|奖励|扶持|优惠|政策|资助|钱|补|奖|好处|红包|甜头|估(个|一个|一下|算)(大?数|价|多少)?|subsid|support|grant|fund`)

// sureForbidden is how sure the model must be that something may not be done,
// where no word of the tables says so.
const sureForbidden = 0.75

// substance tells whether a greeting brings a question along.
func (l *Plan) substance() bool {
	return l.Want(want.Amount, want.Rate, want.Ceiling, want.Office, want.Process, want.Phone, want.All, want.Mine, want.Target, want.Why, want.Draft, want.Until, want.Since)
}

// strong tells whether a subject is named beyond doubt.
func (l *Plan) strong(s memory.Subject) bool {
	for _, m := range l.Mentions {
		if m.Topic == s.Topic {
			return m.Score >= reading.StrongCue+1
		}
	}
	return slices.Contains(l.Measures, s.Measure)
}

// waits: we asked for an amount, and the message is little else than one.
func (l *Plan) waits() bool {
	if l.AskedBefore == nil || len(l.Explicit()) > 0 {
		return false
	}
	n := l.Number()
	if len(l.Reading.Sums) == 1 && (len(l.Wants) == 0 || l.Guessed) && utf8.RuneCountInString(l.Text) <= reading.ShortMessage {
		return true // 折返人民币7万3千5
	}
	return len(l.Entering()) > 0 || n != nil && (!l.substance() || !n.Value.Less(sentence.PlainYuan) && justIs.MatchString(l.Text))
}

var justIs = pattern.MustCompile(`(就|应该|其实|实际)?(是|为|共)[^,，。]{0,3}\d`)

// Number returns the bare number that a message consists of, nil if there is none.
func (l *Plan) Number() *money.Number {
	if len(l.Numbers) == 1 && len(l.Sums) == 0 {
		return &l.Numbers[0]
	}
	return nil
}
