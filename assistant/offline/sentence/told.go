package sentence

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What an amount is, the words of roleCues tell, and beside them what was learned
// from a few thousand messages (package amount): it sees what no word tells, that
// 9万 is 30 % of 30万, say. Where it is sure, and the words say otherwise, it is
// right far more often.

// learned are the roles of the parts that package amount knows. What it calls a
// base, more and less, has no role of its own.
var learned = map[amount.Part]Role{
	amount.Model: RoleModelCost, amount.Income: RoleIncome, amount.Province: RoleProvince, amount.Spending: RoleSpending,
	amount.Invested: RoleInvestment, amount.Planned: RolePlan, amount.Total: RoleTotal, amount.Fee: RoleFee, amount.Sales: RoleSales,
	amount.Claim: RoleClaim, amount.Wish: RoleWish, amount.Received: RoleOther, amount.Gap: RoleGap,
	amount.Edge: RoleEdge, amount.Other: RoleOther,
}

// From which probabilities on what was learned overrules the words: as far as it
// does so without a wrong answer on the casebook's conversations.
const (
	surelyOut  = 0.07 // … that it enters a rule: below this it does not
	SurelyIn   = 0.9  // … that it enters a rule: above this it does
	fairlyThat = 0.85 // … where the words say it no less
	surelyThat = 0.97 // … of the part itself, where the message is about both
)

// Tell returns what was learned of the amounts.
func (s *Sentence) Tell() []amount.Guess {
	values := make([]money.Amount, len(s.Amounts))
	for i, m := range s.Amounts {
		values[i] = m.High
	}
	return amount.Default().Tell(s.Masked, values)
}

// told mends the role that the words give an amount, where what was learned is
// sure that it is another. A price for one thing or one month, and what goes off,
// count with what enters: how they do, the words tell.
func (s *Sentence) told(role Role, sure float64, g amount.Guess) (Role, float64) {
	if len(g) == 0 || len(s.Amounts) == 1 && (len(s.Named) == 0 || Correcting.MatchString(s.Text)) {
		return role, sure // 应该是52万 goes on from what was said before
	}
	best := g[0].Class
	to, known := learned[best]
	_, base := Bases[role]
	enters := amount.Enters(g) + g.Of(amount.Unit) + g.Of(amount.Less)
	unsaid := role == RoleUnknown && sure == 0
	switch {
	case best.Enters() && (role == RoleClaim || role == RoleWish) && enters > SurelyIn && sure < CertainClaim/2:
		return to, SureRole // what it is for may be unsaid
	case known && base && role != to && Bases[to] != "" && Bases[to] != Bases[role] && g[0].P > surelyThat && s.Named[Bases[to]] && s.Named[Bases[role]]:
		return to, max(sure, SureRole) // 备案模型买了27万做质检垂直模型，产线投了540万
	case best == amount.Province && role == RoleClaim && g[0].P > fairlyThat && sure < CertainClaim/2:
		return to, SureRole // 母公司拿420万，子公司拿85万, of what the province paid
	case best == amount.Province && role == RoleSpending && g[0].P > surelyThat:
		return to, max(sure, SureRole) // 省级研发经费奖补…46万: what the province paid, and not what was spent
	case best == amount.Wish && role == RoleClaim && g[0].P > surelyThat:
		return to, sure // 市级配套想拿260万 wishes, and says nothing of the text
	case known && !best.Enters() && enters < surelyOut && (unsaid || base && role != RolePlan && role != RoleSpending):
		return to, CertainClaim
	}
	return role, sure
}

// wholePrice stands before what all of it costs, and quotesBand before the band of computing power, quoted.
var (
	wholePrice = pattern.MustCompile(`总价(?:款|是|为|一共)*$`)
	onlyName   = pattern.MustCompile(`(?:名字|外号|绰号|小名|网名|昵称|大名|名)(?:就)?(?:叫|是|为|取作|取名)$`)
	quotesBand = pattern.MustCompile(`(?:条文|条款|文件|政策|规定|文本|原文|上面|里面)[^,，。¥]{0,4}(?:说|写|讲|规定|定|是)(?:的|着|了|是)?$`)
)

// Decided is what the i-th amount is, and how clear that is: by its words, as was learned, and by what stands around it.
func (s *Sentence) Decided(i int, weight map[asked.Topic]float64, learned amount.Guess) (Role, float64) {
	role, sure := s.Role(i, weight)
	if quotesBand.MatchString(s.Before(i)) && IsEdge(s.Amounts[i].Low) && IsEdge(s.Amounts[i].High) && s.Amounts[i].Low.Less(s.Amounts[i].High) {
		role, sure = RoleClaim, CertainClaim // 条文说5万到10万之间补一半
	} else if onlyName.MatchString(s.Before(i)) {
		role, sure = RoleOther, CertainClaim // 我家猫名字叫八万
	} else if !wholePrice.MatchString(s.Before(i)) {
		role, sure = s.told(role, sure, learned)
	}
	if reckonWith.MatchString(s.Before(i)) && reckoned.MatchString(s.After(i)) && (i == 0 || !strings.HasSuffix(s.Before(i), "当")) {
		role, sure = RoleUnknown, 0 // 拿480万试算下
	}
	if s.pricesOne(i) {
		role, sure = RoleUnit, wordedUnit
	}
	if role == RoleUnit && (onePiece.MatchString(s.Before(i)) || s.OneByOne() || SoldOfEach.MatchString(s.Before(i)) && !s.Amounts[i].Low.Less(LeastSales)) {
		role, sure = RoleUnknown, 0
	}
	if (role == RoleWish || role == RoleClaim) && (BringsIn.MatchString(s.Before(i)) && itsAward.MatchString(s.After(i)) || Bargained.MatchString(s.Before(i)) || broughtBy.MatchString(s.Before(i)+"¥") || budgeted.MatchString(s.Before(i)+"¥"+s.After(i))) {
		role, sure = RoleUnknown, 0 // 光模块卖1500万的奖励呢: what was sold is no wish
	}
	if role == RolePlan && weight[asked.Industrial] < namesProject && !ofProject.MatchString(s.Before(i)) {
		role, sure = RoleUnknown, 0 // 明年算力准备买11万: what is planned is no project for that
	}
	if role == RoleFee && weight[asked.Computing] == 0 && sure < wordedFee {
		role, sure = RoleUnknown, 0 // 实际 alone is no word of computing power
	}
	return role, sure
}

// wordedUnit is how clear it is that an amount is the price of one, where the words say so.
const wordedUnit = 12

var (
	// onePiece: 再加一套86万的排产系统 is the price of one, and one was bought.
	onePiece = pattern.MustCompile(`(退|还|加|买|上|配|装|购|有|订)(了|上)?一(套|台|张|件|只)$`)
	// reckonWith and reckoned stand around a figure to be reckoned with.
	reckonWith = pattern.MustCompile(`(拿|用|按|以|照|就)(个)?$|^[^¥]*(当|当作|当成)(他|它|是|了|个)*$`)
	reckoned   = pattern.MustCompile(`^(元|块钱?)?(来|去|先|吧|好了|[给帮替]?[我咱俺]们?|[,，])*(试|测|估|演|推|计|重|再|全|都)*算`)
)

// namesProject is how much the words weigh of a message that names a project, and ofProject names it before the amount.
const namesProject = 2

var ofProject = pattern.MustCompile(`投|项目|产线|工厂|车间|改造|盘子|概算|可研|立项|工业互联|建设`)

// BringsIn stands right before what was sold or spent, itsAward after it.
var (
	itsAward = pattern.MustCompile(`^(元|块钱?)?(的|那笔的?)(补贴|补助|奖励|奖金)`)

	// BringsIn: the amount behind it was bought for, spent or sold.
	BringsIn = pattern.MustCompile(`(^|[^想要能])(卖|买|花|投|销)(了|过)?$|(?:服务费|采购费|购买费用?|授权费|购买总额|投资额|销售额|服务收入)$`)
)

// budgeted: 算力预算给我批了8万 is what may be spent, and nothing from the city; so is
// what is added to another purchase: 跟20万那笔合起来.
var budgeted = pattern.MustCompile(`(预算|额度|经费|采购(计划|申请))[^,，。¥]{0,8}(批|拨|给|划|下)(了|到|过|准|下来|我|我们)*¥|批(了|给|到|我|我们)*¥(元|块钱?)?的?(预算|额度|经费)|[跟和与同加连]上?¥(元|块钱?)?那(笔|份)[^,，。¥]{0,3}[合加一并]`)
