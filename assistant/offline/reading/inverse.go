package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Inverse questions, which go from an award to what brings it, have more wordings than the tables of backwards.go
// know. What was learned of whole messages (package asked) tells that it is one, what was learned of amounts (package
// amount) which of them are wished for and which are there already. What a follow-up means by an amount, or without
// one, the question before it tells.

// From which probabilities on what was learned decides.
const (
	surelyInverse = 0.8  // of the act
	beyondDoubt   = 0.95 // … where it asks for an award by its words
	surelyWished  = 0.75 // of a wish, where the act is only likely
	ratherThat    = 0.6  // of what an amount is, in a message that surely goes from the award
)

// certainlyBack is from which probability on the one amount of a question back is what is wished for: 算力补助拿4万2对应买多少.
const certainlyBack = 0.98

// awardBefore stands before what somebody would get.
var awardBefore = pattern.MustCompile(`(?:补助|补贴|奖励|奖金|奖补|配套)[^,，。¥]{0,10}$|(?:拿|领|得)(?:回来?|到手?|够)?(?:了|个)?$`)

// gotNear stands right before what somebody gets.
var gotNear = pattern.MustCompile(`(?:拿|领|得|要)(?:回来?|到手?|够)?(?:了|个)?$`)

// inverse hears an inverse question by what was learned; false if it leaves it to the words.
func (r *Reading) inverse() bool {
	if r.ToReckon() {
		return false
	}
	p := r.probability(asked.Target)
	wished := slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.Index >= 0 && s.Learned.Of(amount.Wish) > surelyWished })
	backwards := asksBackEN.MatchString(r.Masked) || asksBackZH.MatchString(r.Masked)
	if p < surelyInverse && !backwards && !(wished && p >= likelyTarget) || EitherOr.MatchString(r.Masked) || p < beyondDoubt && AwardAsked.MatchString(r.Masked) && !sentence.BaseAsked.MatchString(r.Masked) {
		return false
	}
	likeliest, wishes, asTold := -1, 0, slices.Clone(r.Sums)
	for i, s := range r.Sums {
		if s.Index < 0 || s.Role == sentence.RoleUnit {
			continue
		}
		wish, base, after := s.Learned.Of(amount.Wish), amount.Enters(s.Learned), r.After(s.Index)
		named := awardAfter.MatchString(after) && !provincial.MatchString(sentence.FirstPart(after))
		switch {
		case sentence.IsEdge(s.High) && (s.Learned.Of(amount.Edge) > ratherThat || lineNamed.MatchString(after)):
			r.Sums[i].Role, r.Sums[i].Found = sentence.RoleEdge, sentence.RoleEdge
			continue
		case boughtNear.MatchString(r.Before(s.Index)), baseAfter.MatchString(after): // 再补买8000，凑到53000
		case named, wish > ratherThat, wishedNear.MatchString(sentence.LastPart(r.Before(s.Index))), AlreadyGot.MatchString(r.Before(s.Index)), wish+base <= ratherThat && r.ofAward(s) && !r.Already(s):
			r.Wishes(i)
			wishes++
		case s.Role == sentence.RoleWish || s.Role == sentence.RoleClaim:
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleUnknown, sentence.RoleUnknown, 0
		}
		if likeliest < 0 || wish > r.Sums[likeliest].Learned.Of(amount.Wish) {
			likeliest = i
		}
	}
	if own := r.Entering(); (backwards || p >= certainlyBack && len(r.Amounts) == 1 && awardBefore.MatchString(r.Before(0))) && wishes == 0 && len(own) == 1 && own[0].Index >= 0 && !r.Already(own[0]) && (!Spends.MatchString(sentence.LastPart(r.Before(own[0].Index))) || gotNear.MatchString(r.Before(own[0].Index))) && !AsksMissing.MatchString(r.Masked) {
		r.Wishes(own[0].Index)
		wishes++
	}
	for i, s := range r.Sums { // 哪怕补1万也好，这1万要买多少: the same again
		if s.Role != sentence.RoleWish && slices.ContainsFunc(r.Sums[:i], func(o Sum) bool { return o.Role == sentence.RoleWish && o.High.Equal(s.High) }) {
			r.SetRole(i, sentence.RoleOther)
		}
	}
	if wishes == 0 && (r.tellsForgotten() || !AsksBase.MatchString(r.Masked) && !sentence.BaseAsked.MatchString(r.Masked)) {
		r.Sums = asTold
		return false // 要是补到1000万整呢: another base, and no question back
	}
	if own := len(r.Entering()); wishes == 0 && own == 2 && len(r.Having(sentence.RoleEdge)) == 0 && !r.ToLine() {
		r.Wishes(likeliest) // 平台服务收入52万，够64.2万还缺: one of two is what it is to come to
	}
	r.Wants[want.Target], r.Guessed, r.SurelyTarget = true, false, true
	return true
}

// tellsForgotten: an amount was left out of what was told before, and is told now: 还差1万没入账，补上.
func (r *Reading) tellsForgotten() bool {
	return slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.Index >= 0 && r.Forgot(s.Index) })
}

// Wishes makes a wish of the i-th amount.
func (r *Reading) Wishes(i int) {
	r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleWish, sentence.RoleWish, sentence.SureRole
}

var (
	// wishedNear stands before an award that is wished for: 平台服务收入想补¥.
	wishedNear = pattern.MustCompile(`(?:打算|计划|指望|准备|从)[^,，。¥]{0,14}(?:项|条|块|笔|头|方面)(?:里|上)?(?:想|要)?(?:领|拿|补|得|要|争|搞|弄)(?:回|到|走|个|回来)?$|(?:想|盼|冲着?|争取|希望|目标|指望|打算)[^,，。¥]{0,3}(?:补|奖|拿|领|得|要|弄|搞|捞)(?:到|个|够|满|回)?$`)
	// boughtNear stands right before what is bought or sold.
	boughtNear = pattern.MustCompile(`(?:买|花|投|卖|租|付|充|采购|签|销)(?:了|入|出|进|个)?$`)
	// Spends tells what is paid or earned, and wishes for nothing.
	Spends = pattern.MustCompile(`充|砸|掏|缴|交了|做到|做了|(?i)\bspen[dt]|\bbuy|\bbought|\bsell|\bsold|\bearn|\binvest|\bpay|\bpaid|\border`)
	// asksBackEN and asksBackZH go from the award by their words, whatever was learned.
	asksBackEN = pattern.MustCompile(`how much (?:more|further|additional)\b[^.?]{0,40}\b(?:until|till|before|without|to (?:reach|get|hit|max))|(?:what|which) (?:\w+ ){0,4}(?:spend|spending|purchases?|sales|income|revenue|investment|bill|base)\b[^.?]{0,40}\b(?:corresponds?|yields?|gives?|brings?|takes?|puts?|would|needed|required|must|should)|(?:could|can|may) (?:we|i|they) still (?:add|buy|spend)|what purchase would`)
	asksBackZH = pattern.MustCompile(`(?:拿|领|补|得|奖|给|拿到)¥(?:元|块钱?)?[^,，。¥]{0,3}对应(?:的)?(?:买|投|做|卖|花|采购|收入|销售|投资|营收)|(?:反推|倒推|反算|倒算)[^,，。¥]{0,8}(?:额|收入|营收|投资|采购|购买|销售|多少)|到多少(?:往上|以上|起|之后|以后)?[^。¥]{0,16}(?:不再|不会再|就不)(?:跟着|往上|继续|再)*(?:涨|加|增)|(?:补助?|奖励?)¥(?:元)?[,，\s]*(?:对应)?(?:的)?(?:年)?(?:度)?(?:销售额?|收入|投资额?|采购额|购买额|总额)(?:是)?(?:多少|几)?[^\pL]*$`)
	// EitherOr weighs one thing against another.
	EitherOr = pattern.MustCompile(`要么|哪(?:个|样|头|边|种|条)[^,，。¥]{0,4}(?:补得?多|给得?多|划算|合算|更多)`)
	// uncapped supposes that there were no ceiling.
	uncapped = pattern.MustCompile(`不封顶|没有?(?:封顶|上限|设限)|不设(?:上限|封顶)|without (?:a|the) cap`)
	// AsksBase says that a base is asked for, or how far it is to something.
	AsksBase = pattern.MustCompile(FullAmount.String() + `|` + Distance.String() + `|差|缺|欠|短|还(?:要|得|需|须)|不足|离|距|增量|线|门槛|够|多大|多少才|到多少|倒(?:推|算)|反(?:推|算)|多少|几|什么数|哪个数|数额|规模|到头|临界|拐点|how (?:much|many|far|short|close)|what|which|missing|short|gap|left|room|remain`)
	// provincial: the award is the province's, from which a match goes.
	provincial = pattern.MustCompile(`省|provinc`)
	// AsksMissing asks how much is missing to what was aimed at.
	AsksMissing = pattern.MustCompile(`差|缺|欠|短|剩|余|还(?:要|得|需|须|该|能)|净增|再(?:要|得|需|多|加|补|买|投|做|卖|来|凑|添)|后面|补(?:多少|几)|够(?:不够|吗|没|了)|不足|离|距|多远|减|增量|未完成|余下|完成|already|so far|missing|short|more|remain|left|gap|need|far|to go|on top|add`)
)
