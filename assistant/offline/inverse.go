package offline

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
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

// Aim is what the last answer went back from to what brings it.
type Aim struct {
	Topic asked.Topic   `json:"topic"`
	Wish  *money.Amount `json:"wish,omitempty"` // the award; nil: the most, or the line
	Line  bool          `json:"line,omitempty"` // the line from which on something is paid
}

// certainlyBack is from which probability on the one amount of a question back is what is wished for: 算力补助拿4万2对应买多少.
const certainlyBack = 0.98

// awardBefore stands before what somebody would get.
var awardBefore = pattern.MustCompile(`(?:补助|补贴|奖励|奖金|奖补|配套)[^,，。¥]{0,10}$|(?:拿|领|得)(?:回来?|到手?|够)?(?:了|个)?$`)

// gotNear stands right before what somebody gets.
var gotNear = pattern.MustCompile(`(?:拿|领|得|要)(?:回来?|到手?|够)?(?:了|个)?$`)

// inverse hears an inverse question by what was learned; false if it leaves it to the words.
func (r *Reading) inverse() bool {
	if r.toReckon() {
		return false
	}
	p := r.probability(asked.Target)
	wished := slices.ContainsFunc(r.sums, func(s sum) bool { return s.index >= 0 && s.learned.Of(amount.Wish) > surelyWished })
	backwards := asksBackEN.MatchString(r.masked) || asksBackZH.MatchString(r.masked)
	if p < surelyInverse && !backwards && !(wished && p >= likelyTarget) || eitherOr.MatchString(r.masked) || p < beyondDoubt && awardAsked.MatchString(r.masked) && !baseAsked.MatchString(r.masked) {
		return false
	}
	likeliest, wishes, asTold := -1, 0, slices.Clone(r.sums)
	for i, s := range r.sums {
		if s.index < 0 || s.role == roleUnit {
			continue
		}
		wish, base, after := s.learned.Of(amount.Wish), amount.Enters(s.learned), r.after(s.index)
		named := awardAfter.MatchString(after) && !provincial.MatchString(firstPart(after))
		switch {
		case isEdge(s.High) && (s.learned.Of(amount.Edge) > ratherThat || lineNamed.MatchString(after)):
			r.sums[i].role, r.sums[i].found = roleEdge, roleEdge
			continue
		case boughtNear.MatchString(r.before(s.index)), baseAfter.MatchString(after): // 再补买8000，凑到53000
		case named, wish > ratherThat, wishedNear.MatchString(lastPart(r.before(s.index))), alreadyGot.MatchString(r.before(s.index)), wish+base <= ratherThat && r.ofAward(s) && !r.already(s):
			r.wishes(i)
			wishes++
		case s.role == roleWish || s.role == roleClaim:
			r.sums[i].role, r.sums[i].found, r.sums[i].sure = roleUnknown, roleUnknown, 0
		}
		if likeliest < 0 || wish > r.sums[likeliest].learned.Of(amount.Wish) {
			likeliest = i
		}
	}
	if own := r.entering(); (backwards || p >= certainlyBack && len(r.amounts) == 1 && awardBefore.MatchString(r.before(0))) && wishes == 0 && len(own) == 1 && own[0].index >= 0 && !r.already(own[0]) && (!spends.MatchString(lastPart(r.before(own[0].index))) || gotNear.MatchString(r.before(own[0].index))) && !asksMissing.MatchString(r.masked) {
		r.wishes(own[0].index)
		wishes++
	}
	for i, s := range r.sums { // 哪怕补1万也好，这1万要买多少: the same again
		if s.role != roleWish && slices.ContainsFunc(r.sums[:i], func(o sum) bool { return o.role == roleWish && o.High.Equal(s.High) }) {
			r.setRole(i, roleOther)
		}
	}
	if wishes == 0 && (r.tellsForgotten() || !asksBase.MatchString(r.masked) && !baseAsked.MatchString(r.masked)) {
		r.sums = asTold
		return false // 要是补到1000万整呢: another base, and no question back
	}
	if own := len(r.entering()); wishes == 0 && own == 2 && len(r.having(roleEdge)) == 0 && !r.toLine() {
		r.wishes(likeliest) // 平台服务收入52万，够64.2万还缺: one of two is what it is to come to
	}
	r.wants[wantTarget], r.guessed, r.surelyTarget = true, false, true
	return true
}

// tellsForgotten: an amount was left out of what was told before, and is told now: 还差1万没入账，补上.
func (r *Reading) tellsForgotten() bool {
	return slices.ContainsFunc(r.sums, func(s sum) bool { return s.index >= 0 && r.forgot(s.index) })
}

// wishes makes a wish of the i-th amount.
func (r *Reading) wishes(i int) {
	r.sums[i].role, r.sums[i].found, r.sums[i].sure = roleWish, roleWish, sureRole
}

// aimsAgain hears what a message means after an inverse question: another award (那88万呢), what is there already
// (现有41万，求差额), or, without an amount, what reaching the line brings (把差的补上以后能得到什么).
func (l *plan) aimsAgain() {
	aim, topic := l.memory.Aim, l.memory.lastTopic()
	if aim != nil {
		topic = aim.Topic
	}
	if topic == asked.None || slices.ContainsFunc(l.explicit(), func(s Subject) bool { return s.Topic != topic && s.Measure != topic.Measure() }) {
		return
	}
	if len(l.sums) == 0 && len(l.numbers) == 0 {
		switch {
		case aim != nil && l.asksPart() > 0 && !l.want(wantOffice, wantWords, wantWhy, wantProcess):
			l.toTarget()
			l.aimed, l.atLine = aim, aim.Line // 摊到每个月呢
		case aim != nil && aim.Line && l.asksAtLine():
			l.toTarget()
			l.atLine = true
		}
		return
	}
	if len(l.sums) != 1 || l.sums[0].index < 0 || l.sums[0].period != perYear || !l.sums[0].Low.Equal(l.sums[0].High) {
		return
	}
	s := &l.sums[0]
	wish, base := s.learned.Of(amount.Wish)+s.learned.Of(amount.Claim), amount.Enters(s.learned)
	switch plain := s.found == roleUnknown && s.sure == 0; {
	case aim != nil && (asksMissing.MatchString(l.masked) || l.surelyTarget) && (base > wish || l.already(*s)) && !isEdge(s.High):
		role := mainRole[topic]
		s.role, s.found, s.sure = role, role, sureRole
		l.toTarget()
		l.aimed = aim
	case l.already(*s), (ownDoing.MatchString(l.masked) || spends.MatchString(l.masked)) && !putRight.MatchString(l.masked), l.tooMuch(topic, s.High):
	case aim != nil && aim.Wish != nil && (wish > base || plain), aim == nil && l.surelyTarget && plain && asksBase.MatchString(l.masked) && len(l.memory.Items[topic]) == 1:
		l.wishes(0)
		l.toTarget()
	}
}

// toTarget asks how much it takes, and nothing else.
func (l *plan) toTarget() {
	clear(l.wants)
	l.wants[wantTarget], l.guessed = true, false
}

// mostAtLine is how many characters a message has at most that asks what reaching a line brings.
const mostAtLine = 40

// asksAtLine: after how far it is to a line, a sum is asked for.
func (l *plan) asksAtLine() bool {
	return len([]rune(l.text)) <= mostAtLine && !asThingsStand.MatchString(l.masked) && !slices.ContainsFunc([]Want{wantOffice, wantWords, wantWhere, wantWhy, wantProcess, wantPhone, wantUntil, wantSince, wantDraft, wantStack, wantTotal, wantCompare, wantCeiling, wantRate, wantMeaning, wantQuota}, func(w Want) bool { return l.want(w) }) &&
		(l.want(wantAmount) || reachesIt.MatchString(l.masked))
}

var (
	// asThingsStand asks of what is there, and of no line.
	asThingsStand = pattern.MustCompile(`现在|目前|眼下|就这样|就这么|这个数|不补|不买了|不到`)
	// wishedNear stands before an award that is wished for: 平台服务收入想补¥.
	wishedNear = pattern.MustCompile(`(?:打算|计划|指望|准备|从)[^,，。¥]{0,14}(?:项|条|块|笔|头|方面)(?:里|上)?(?:想|要)?(?:领|拿|补|得|要|争|搞|弄)(?:回|到|走|个|回来)?$|(?:想|盼|冲着?|争取|希望|目标|指望|打算)[^,，。¥]{0,3}(?:补|奖|拿|领|得|要|弄|搞|捞)(?:到|个|够|满|回)?$`)
	// boughtNear stands right before what is bought or sold.
	boughtNear = pattern.MustCompile(`(?:买|花|投|卖|租|付|充|采购|签|销)(?:了|入|出|进|个)?$`)
	// spends tells what is paid or earned, and wishes for nothing.
	spends = pattern.MustCompile(`充|砸|掏|缴|交了|做到|做了|(?i)\bspen[dt]|\bbuy|\bbought|\bsell|\bsold|\bearn|\binvest|\bpay|\bpaid|\border`)
	// asksBackEN and asksBackZH go from the award by their words, whatever was learned.
	asksBackEN = pattern.MustCompile(`how much (?:more|further|additional)\b[^.?]{0,40}\b(?:until|till|before|without|to (?:reach|get|hit|max))|(?:what|which) (?:\w+ ){0,4}(?:spend|spending|purchases?|sales|income|revenue|investment|bill|base)\b[^.?]{0,40}\b(?:corresponds?|yields?|gives?|brings?|takes?|puts?|would|needed|required|must|should)|(?:could|can|may) (?:we|i|they) still (?:add|buy|spend)|what purchase would`)
	asksBackZH = pattern.MustCompile(`(?:拿|领|补|得|奖|给|拿到)¥(?:元|块钱?)?[^,，。¥]{0,3}对应(?:的)?(?:买|投|做|卖|花|采购|收入|销售|投资|营收)|(?:反推|倒推|反算|倒算)[^,，。¥]{0,8}(?:额|收入|营收|投资|采购|购买|销售|多少)|到多少(?:往上|以上|起|之后|以后)?[^。¥]{0,16}(?:不再|不会再|就不)(?:跟着|往上|继续|再)*(?:涨|加|增)|(?:补助?|奖励?)¥(?:元)?[,，\s]*(?:对应)?(?:的)?(?:年)?(?:度)?(?:销售额?|收入|投资额?|采购额|购买额|总额)(?:是)?(?:多少|几)?[^\pL]*$`)
	// eitherOr weighs one thing against another.
	eitherOr = pattern.MustCompile(`要么|哪(?:个|样|头|边|种|条)[^,，。¥]{0,4}(?:补得?多|给得?多|划算|合算|更多)`)
	// uncapped supposes that there were no ceiling.
	uncapped = pattern.MustCompile(`不封顶|没有?(?:封顶|上限|设限)|不设(?:上限|封顶)|without (?:a|the) cap`)
	// asksBase says that a base is asked for, or how far it is to something.
	asksBase = pattern.MustCompile(fullAmount.String() + `|` + distance.String() + `|差|缺|欠|短|还(?:要|得|需|须)|不足|离|距|增量|线|门槛|够|多大|多少才|到多少|倒(?:推|算)|反(?:推|算)|多少|几|什么数|哪个数|数额|规模|到头|临界|拐点|how (?:much|many|far|short|close)|what|which|missing|short|gap|left|room|remain`)
	// provincial: the award is the province's, from which a match goes.
	provincial = pattern.MustCompile(`省|provinc`)
	// reachesIt supposes that the line is reached.
	reachesIt = pattern.MustCompile(`补(?:上|齐|足|够)|凑(?:上|齐|足|够|到)|够(?:了|着|到|数|线|上)|到(?:了|那|线|达|位)|达(?:到|标)|及格|过(?:了)?线|踩线|临界|刚好|正好|恰好|啱啱|卡(?:着|在|线)|reach|get there|hit|meet|exactly|just|manage|once we|touch|make it|only`)
	// asksMissing asks how much is missing to what was aimed at.
	asksMissing = pattern.MustCompile(`差|缺|欠|短|剩|余|还(?:要|得|需|须|该|能)|净增|再(?:要|得|需|多|加|补|买|投|做|卖|来|凑|添)|后面|补(?:多少|几)|够(?:不够|吗|没|了)|不足|离|距|多远|减|增量|未完成|余下|完成|already|so far|missing|short|more|remain|left|gap|need|far|to go|on top|add`)
)

// partOfYear lines: whether the least is asked for, or the most.
var (
	leastAsked = pattern.MustCompile(`最少|最低|至少|起码|下限|不(?:少|低|小)于|及格|底线|最慳|最省|起步|多少起|几起|门槛|够(?:得着|着|到|5|五|线)|minimum|at least|lowest|least`)
	mostAsked  = pattern.MustCompile(`最多|最大|最高|至多|顶多|顶天|上限|不(?:超|破|碰|逾|越|满|到|过)|别(?:超|破|过)|(?:不能|不可|不得)(?:大于|高于|超)|以内|限额|最宽|封顶|出界|出格|掉出|超线|保住|留在|maximum|at most|highest|stay (?:below|under|within)`)
)
