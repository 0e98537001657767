package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// patentMoney asks what a patent brings, which no measure pays for: 发明专利授权一件补几千块.
var patentMoney = pattern.MustCompile(`(?:发明|实用新型|外观)?专利[^,，。]{0,6}(?:有|给)?(?:没有)?(?:补助|补贴|资助|奖励)(?:吗|么|没|不)?[^,，。]{0,3}[一每]件|专利(授权|申请|登记)?(了)?(一件|每件|一项|一个)?(市里|市|政府|你们)?(能|可以)?(补|奖|资助|给)(助|贴|励)?[^,，。]{0,4}(多少|几)`)

// heard is what the settling of a message goes by: the topics and measures that it names, what it does as the model has it, and
// how surely; whether an amount may enter a rule, and whether it is small talk.
type heard struct {
	named       []memory.Subject
	act         asked.Act
	sure        float64
	money, chat bool
}

// settle decides what kind of reply is called for, and about what.
func (l *Plan) settle() Drift {
	l.Elsewhere = l.Elsewhere || len(l.Memory.Subjects) == 0 && l.CertainlyOutside()
	if l.Elsewhere && len(l.Memory.Subjects) > 0 && l.Remarks(l.Memory.Subjects[0].Topic) {
		l.Elsewhere = false // 学费一人就4800, of a training
	}
	h := heard{named: l.Explicit(), money: len(l.Entering()) > 0, chat: l.Greeting && !l.SaysMore() || l.Thanks || l.Identity}
	h.act, h.sure = l.TopAct()
	if drift, settled := l.settledBefore(); settled {
		return drift
	}
	if drift, settled := l.byManner(h); settled {
		return drift
	}
	if len(l.Unreal) > 0 && len(l.Measures) == 0 && !h.money {
		return ToAnswer
	}
	of, partGone := l.partGone()
	if l.isOutside(h, partGone) {
		return ToTurnAway
	}
	subjects, ours := l.subjectsOf(h)
	if partGone {
		subjects, ours = []memory.Subject{reading.About(of)}, true // 里头330万是厂房装修，剔掉: what it was spent on is no subject
	}
	if drift, settled := l.byText(h); settled {
		return drift
	}
	if !ours {
		return l.withoutSubject(h)
	}
	if drift, settled := l.ofPolicy(h, subjects); settled {
		return drift
	}
	l.takeSubjects(h, subjects)
	return ToAnswer
}

// settledBefore: what was read of the message says already what is answered.
func (l *Plan) settledBefore() (Drift, bool) {
	if len(l.Same) > 0 {
		l.Subjects = l.Same
		return ToAnswer, true
	}
	if l.Divided {
		l.Subjects = l.dividedBetween()
		return ToAnswer, true
	}
	if l.takes || l.Fee {
		return ToAnswer, true
	}
	if of := l.ownAffairs(); of != asked.None {
		l.Subjects = []memory.Subject{reading.About(of)}
		return ToAnswer, true
	}
	return ToAnswer, false
}

// byManner settles a message by the manner of it: fraud, what is not for us to do, small talk.
func (l *Plan) byManner(h heard) (Drift, bool) {
	switch {
	case l.Fraud, l.Memory.Fraud && writesInstead.MatchString(l.Text), l.Memory.Fraud && len(h.named) == 0 && !h.money && !h.chat && !reading.Honest.MatchString(l.Text):
		l.Fraud = true
		return ToRefuse, true
	case bareCalculation.MatchString(l.Text) && len(l.Memory.Subjects) == 0 && !h.money:
		return ToAskWhich, true
	case bareGuarantee.MatchString(l.Text) && len(l.Memory.Subjects) > 0:
		l.Subjects, l.Wants[want.Promise] = l.Memory.Subjects[:1], true
		return ToAnswer, true
	case leftToUs.MatchString(l.Text) && l.Number() != nil && !h.money && len(h.named) == 0 && len(l.Memory.Subjects) == 0:
		return ToAskNumber, true // 就给你一个数字，74000，你看着办
	case l.certainlyForbidden() && !h.chat:
		return ToRefuse, true
	case l.WantsPaper() && !h.money && !l.Want(want.Office):
		l.Bend = true
		return ToRefuse, true
	case reading.SignsFor.MatchString(l.Text):
		l.Bend = true
		return ToRefuse, true // 王处，您签个“同意拨付”
	case patentMoney.MatchString(l.Text) && !h.money:
		return ToTurnAway, true
	case l.Privacy && !h.money:
		return ToRefuse, true
	case l.Secret && !h.money:
		return ToRefuse, true
	case demands.MatchString(l.Text) && !h.money && !l.Want(want.Amount), toMyCard.MatchString(l.Text) && !strings.Contains(l.Text, "还是") && !rightSo.MatchString(l.Text) && len(l.Having(sentence.RoleTotal, sentence.RoleFee, sentence.RoleModelCost, sentence.RoleSales, sentence.RoleIncome, sentence.RoleInvestment, sentence.RoleProvince)) == 0 && !l.Want(want.Amount):
		l.Demand = true
		return ToRefuse, true
	case sayAgain.MatchString(l.Text) && len(h.named) == 0 && !h.money && (l.Inject || l.Bend || h.act == asked.Forbidden && h.sure >= sureForbidden) && l.Memory.Reckoned():
		l.Bend, l.Recalc, l.Subjects = true, true, l.Memory.Subjects[:1]
		return ToAnswer, true // 往后只许用八成，再报一遍: the text's figure is said again
	case l.Inject && len(h.named) == 0:
		return ToRefuse, true
	case l.Memory.Refused && len(h.named) == 0 && !h.money && !h.chat && !l.substance() && presses.MatchString(l.Text):
		return ToRefuse, true
	case l.Memory.Away && len(h.named) == 0 && !h.money && !l.Greeting && !l.Thanks && (!l.substance() && presses.MatchString(l.Text) || thenWhom.MatchString(l.Text)):
		return ToTurnAway, true
	case l.Bend && !l.Want(want.Draft) && len(h.named) == 0 && (!h.money || len(l.Memory.Subjects) == 0) && !(len(l.Memory.Subjects) > 0 && len(l.Memory.Items) > 0):
		return ToRefuse, true
	case h.chat && len(h.named) == 0 && !h.money && h.act == asked.Outside && h.sure >= 0.5 && utf8.RuneCountInString(l.Text) > reading.ShortMessage:
		return ToTurnAway, true // 帮我改简历，谢谢
	case l.OtherCity && (theirCitys.MatchString(l.Text) || registeredAway.MatchString(l.Text) && !strings.Contains(l.Text, "福州") && len(reading.OtherCity.FindAllString(l.Text, -1)) > 1) && !h.money:
		return ToTurnAway, true
	case l.Identity && h.act == asked.Smalltalk && h.sure >= sureAct && !h.money:
		return ToGreet, true // 你背后是豆包还是千问啊
	case h.act == asked.Smalltalk && h.sure >= certainSmalltalk && !l.SaysMore() && len(h.named) == 0 && len(l.Sums) == 0:
		return ToGreet, true
	case h.chat && len(h.named) == 0 && !h.money && (len(l.Wants) == 0 || l.Identity || !l.substance()):
		return ToGreet, true
	}
	return ToAnswer, false
}

var (
	// writesInstead goes on from what is not to be written with what might be written: 那写成“约一千万”呢.
	writesInstead = pattern.MustCompile(`^[^\pL]*(?:那|要是|如果|要不)(?:么|就|我|我们)*(?:写|填|报|改|说)(?:成|作|个|为|上|的是)?[^,，。]{0,16}(?:呢|行吗|行不行|可以吗|可不可以|总行了?吧)[^\pL]*$`)
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
