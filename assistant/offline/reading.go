package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Reading is what one message says, before the conversation is looked at.
type Reading struct {
	*sentence
	guess       asked.Guess
	wants       map[Want]bool
	guessed     bool     // the wants are the model's guess, not in words
	measures    []int    // named by number
	unreal      []string // numbers of measures that do not exist, as written
	mentions    []mention
	sums        []sum
	truths      map[string]bool
	rates       []money.Figure        // percentages that the message states
	places      []place               // where the text has what the message asks to find
	soughtFor   string                // and what that is
	offices     []string              // offices that it names, as the policy writes them
	tallied     []tallied             // what several amounts are after the message edited them
	recalled    []Subject             // what it comes back to by a figure or a number
	beside      map[asked.Topic][]int // the amounts that are parts of one sum, by the measure that it is of
	besideNames map[int]string        // … and the name by which each was told
	personal    bool                  // what persons get is asked for

	recalc                         bool       // 那按文本算
	surelyTarget                   bool       // it goes from the award to what brings it, as was learned
	fee                            bool       // whether one must pay somebody to get an award is asked
	across                         bool       // results of two measures are held against each other
	effect                         turn.Guess // what it does to what was worked out before, as learned; nil where nothing was
	step                           step       // what its one amount does to the amount known before
	twoFit                         bool       // two amounts of the message both fit: alternatives
	openWhich                      bool       // … and which of them counts, the text does not say
	comesTrue                      bool       // what was supposed before may be spoken of as if it were so
	byYear                         bool       // one amount for each of several years, in a list
	parties                        bool       // one amount is the asker's, the other somebody else's, and both are asked about
	counted                        bool       // the amounts are as many parts of one sum as the message says
	byPeriod                       bool       // one amount for each quarter or month, in a list
	noBase                         bool       // nothing was bought, or the province gave nothing: no base for a share
	monthRuns                      bool       // all amounts are of one run of months after the other
	splitUp                        bool       // one purchase is to be cut into several contracts
	fraud, secret, bend, inject    bool
	privacy                        bool // wants to know of other people
	greeting, thanks, identity     bool
	elsewhere, otherCity           bool
	unsure, correcting, elliptical bool
	individual, hypothetical       bool
}

// ownPhone is a number of the user's own; the assistant has hidden it by now, but a planner may be asked directly.
var ownPhone = pattern.MustCompile(`(电话|手机|微信|号码)[^\pL]{0,3}\d{7,}|\d{11}|〔已隐去〕`)

// everyMeasure: 九条措施给我捋一遍 asks for the text, not for what one can get.
var (
	everyMeasure = pattern.MustCompile(`九条|每一?条|逐条|全部措施|各条|从头到尾|挨条|挨个条|一条一条|条条`)
	ours         = pattern.MustCompile(`我们|我司|咱们|公司|企业|符合|适合|能(拿|领|享受|申请)`)
)

// deadline: 截止 alone, of the policy.
var deadline = pattern.MustCompile(`^[^\pL]*(那)?(截止|到期|有效期)(呢|时间|日期)?[^\pL]*$`)

var laterYears = pattern.MustCompile(`头一年|往后|第一年`)

// measuresInPolicy bounds the numbers that name a measure.
const measuresInPolicy = 9

// read understands one message on its own.
func read(message string, model *asked.Model) *Reading {
	message = toThePoint(inEarnest(message))
	s := newSentence(withoutAsides(notACent.ReplaceAllString(message, "")))
	r := &Reading{sentence: s, guess: model.Guess(s.text)}
	r.wants, r.guessed = s.wanted(r.guess)
	r.measures, r.unreal = s.namedMeasures(measuresInPolicy)
	r.mentions = s.mentions(r.guess)
	r.truths = truths(s.masked)
	r.alsoWants()
	r.asksTotalCap()
	weight := map[asked.Topic]float64{}
	s.named = map[asked.Topic]bool{}
	for _, m := range r.mentions {
		weight[m.topic] = m.score
		if m.named {
			s.named[m.topic] = true
		}
	}
	learned := s.tell()
	for i, m := range s.amounts {
		m.Below = m.Below || (fellShort.MatchString(s.before(i)) || almost.MatchString(s.before(i)) && stillShort.MatchString(s.after(i))) && m.Low.Equal(m.High)
		role, sure := s.decided(i, weight, learned[i])
		r.sums = append(r.sums, sum{Mention: m, index: i, role: role, found: role, sure: sure, learned: learned[i], period: s.periodOf(i), window: s.window(i), more: !wholeAgain.MatchString(s.before(i)) && (moreCue.MatchString(s.before(i)) || s.moreEach(i) || foundBefore.MatchString(s.before(i)) || leftOutBefore.MatchString(firstPart(s.after(i))) || s.forgot(i) || s.restToo(i) || putOnTop.MatchString(s.text) && len(s.amounts) == 1 && learned[i].Of(amount.More) > surelyIn)})
	}
	r.othersAlone(weight)
	r.ownReckoning()
	r.ownNames()
	r.alsoPaid()
	r.apiWithin()
	r.takesParts()
	r.takesPartsBeside()
	r.monthsGoOn()
	r.sharesOfIncome()
	r.missedLines()
	r.priceBesideTotal()
	r.spansOfTime()
	for i, s := range r.sums { // 研发花了500万…市里按500万配吗: the same money
		if slices.ContainsFunc(r.sums[:i], func(o sum) bool { return o.role == roleSpending && o.High.Equal(s.High) }) {
			r.sums[i].role, r.sums[i].found = roleSpending, roleSpending
		}
	}
	if len(r.sums) > 1 && r.differs() && !slices.ContainsFunc(r.sums, func(s sum) bool { return s.more }) {
		r.wants[wantCompare], r.guessed = true, false
	}
	if r.toLine() && len(r.sums) > 1 {
		delete(r.wants, wantCompare) // 离封顶还差多少 holds nothing against another
	}
	if r.tellsAtLeast() {
		delete(r.wants, wantThreshold)
	}
	if len(r.sums) > 1 && offers.MatchString(r.text) {
		delete(r.wants, wantStack) // 两份报价二选一 draws nothing together
	}
	r.ofAwards()
	r.confirmsCeilings()
	r.backwards()
	r.aimsAtBase()
	r.toppedUp()
	r.cutUp()
	if r.want(wantTarget) && len(r.having(roleWish)) == 1 && !against.MatchString(r.masked) && distance.MatchString(r.masked) {
		delete(r.wants, wantCompare) // 配套想到300万，省里给了217万，差多少: what is there and what is wished for
	}
	r.shares()
	r.notMerged()
	r.notThatEN()
	r.notOld()
	r.bothParties()
	r.othersAside()
	r.besideThePoint()
	r.quotedRule()
	r.edges()
	r.offeredBoth()
	r.sumsNotList()
	r.asIf()
	r.listedPeriods()
	r.readsCountedList()
	r.wholesAndParts()
	r.listedFees()
	r.bracketedAsides()
	r.funds()
	r.matchedSoFar()
	for _, f := range money.Figures(s.text) {
		if f.Kind == money.Percent && !taxed.MatchString(string([]rune(s.text)[f.End:])) {
			r.rates = append(r.rates, f)
		}
	}
	r.offices = namedOffices(s.text)
	r.ledBy()
	r.fraud, r.secret = (fraud.MatchString(aboveBoard(s.text)) || hidesPaper.MatchString(s.text)) && !paidInFull.MatchString(s.text), secret.MatchString(s.text)
	r.privacy = privacy.MatchString(s.text)
	r.bend, r.inject = bend.MatchString(s.text) || r.bendsRule() || r.poses(), inject.MatchString(message)
	r.greeting, r.thanks, r.identity = greeting.MatchString(s.text), thanks.MatchString(s.text) && !helpMe.MatchString(s.text), identity.MatchString(s.text) && len(r.offices) == 0 && !ofMeasures.MatchString(s.text) && !policyCovers.MatchString(s.text) && !clauseNamed.MatchString(s.text)
	r.elsewhere, r.otherCity = elsewhere.MatchString(s.text), otherCity.MatchString(s.text)
	r.unsure, r.correcting = unsure.MatchString(s.text), correcting.MatchString(s.text)
	r.elliptical, r.individual = elliptical.MatchString(s.masked), individual.MatchString(s.text) || buysForSelf(s.text)
	r.noBase = (noBase.MatchString(s.text) || madeNotBought(s.text)) && !notPaidOut.MatchString(s.text) || r.notReceived()
	r.recalc = recalc.MatchString(s.text)
	if r.recalc && !strings.Contains(s.text, "发我") {
		delete(r.wants, wantWords)
	}
	if r.wants[wantPhone] && len(s.amounts) == 0 && !ownPhone.MatchString(s.text) {
		delete(r.wants, wantAmount) // 电话多少 asks for no money
	}
	if r.wants[wantPhone] && !phoneWord.MatchString(calling.ReplaceAllString(s.text, "")) {
		delete(r.wants, wantPhone)
	}
	if r.wants[wantAgain] && strings.Contains(s.text, "几次") {
		delete(r.wants, wantAmount)
	}
	if r.wants[wantAgain] && toldAgain.MatchString(s.text) && !givenAgain.MatchString(s.text) {
		if delete(r.wants, wantAgain); len(r.wants) == 0 {
			r.wants[wantAmount], r.guessed = true, false
		}
	}
	if ownPhone.MatchString(s.text) {
		delete(r.wants, wantPhone)
	}
	if r.wants[wantCeilings] && !allOfThem.MatchString(s.text) && (r.wants[wantTotal] || len(r.namedTopics()) > 0) || r.wants[wantCeilings] && len(r.entering()) > 0 && len(r.namedTopics()) > 0 {
		delete(r.wants, wantCeilings) // 认定奖跟服务收入那笔，哪个封顶高
	}
	if r.wants[wantOffice] && !strings.Contains(s.text, "名额") {
		delete(r.wants, wantQuota) // 管这事的哪几家
	}
	if r.wants[wantMine] && everyMeasure.MatchString(s.text) && !ours.MatchString(asksEach(s.text)) {
		r.wants[wantAll] = true
		delete(r.wants, wantMine)
	}
	if r.tellsOfCityMoney() && len(r.sums) > 1 {
		r.wants[wantStack] = true // 市里技改专项已经补了80万
	}
	r.notAskedFor()
	r.processInPassing()
	if r.wants[wantDraft] && r.wants[wantTarget] && reachedWhen.MatchString(s.text) {
		delete(r.wants, wantDraft) // 那要冲到多少才算数
	}
	if deadline.MatchString(s.text) {
		r.wants[wantUntil] = true
		delete(r.wants, wantProcess)
	}
	if r.wants[wantAgain] && laterYears.MatchString(s.text) {
		delete(r.wants, wantStack) // 是只给头一年还是往后都有
	}
	if r.wants[wantProcess] && applyBy.MatchString(s.text) && !policyEnds.MatchString(s.text) {
		delete(r.wants, wantUntil) // 申报截止到几号 asks for no end of the policy
	}
	if whyRepeated.MatchString(s.text) {
		delete(r.wants, wantWhy)
		r.wants[wantStack] = true // 两样都报，为啥有人讲这叫重复
	}
	if r.guessed && r.wants[wantStack] && followsSuit.MatchString(s.text) {
		delete(r.wants, wantStack)
		r.wants[wantEligible] = true
	}
	if r.wants[wantStack] && r.want(wantSince, wantUntil) && !drawn.MatchString(s.text) {
		delete(r.wants, wantStack) // 起点、终止日，两个都要
	}
	if v, told := r.truths["is_ai_enterprise"]; told && !v && !asksBack.MatchString(s.text) {
		delete(r.wants, wantAIFirm) // 假设我们不算人工智能企业 asks for no standard
	}
	r.ownResults()
	r.hypothetical = bring.MatchString(s.text)
	if act, p := r.topAct(); act == asked.Forbidden && p >= sureFraud && len(r.rates) == 0 && !paperFound.MatchString(s.masked) && fraudish.MatchString(aboveBoard(ruleChanged.ReplaceAllString(s.text, ""))) && !honest.MatchString(s.text) && !paidInFull.MatchString(s.text) {
		r.fraud = true
	}
	r.fraud = r.fraud || r.madeUp()
	if r.personal = r.forPersons(); r.personal {
		r.ofPersons()
	}
	r.homeRent()
	if v, told := r.truths["is_ai_enterprise"]; told && !v && !r.want(wantAmount) {
		r.elsewhere = false // 我们不是AI企业，是做食品的 tells of a condition
	}
	r.elsewhere = r.elsewhere && !r.oursAfterAll()
	if r.certainlyOverview() {
		r.wants[wantAll] = true
		r.eachForItself()
	}
	if criterion.MatchString(s.text) && len(r.namedTopics()) > 0 {
		r.measures = nil // 第一条不占，那走OPC这个口子: of the list of conditions
	}
	return r
}

// reckonWith and reckoned stand around a figure to be reckoned with.
var (
	reckonWith = pattern.MustCompile(`(拿|用|按|以|照|就)(个)?$|^[^¥]*(当|当作|当成)(他|它|是|了|个)*$`)
	reckoned   = pattern.MustCompile(`^(元|块钱?)?(来|去|先|吧|好了|[给帮替]?[我咱俺]们?|[,，])*(试|测|估|演|推|计|重|再|全|都)*算`)
)

// whyRepeated doubts that two awards are one.
var whyRepeated = pattern.MustCompile(`(为啥|为什么|为何|凭啥|凭什么|怎么)[^,，。]{0,10}(叫|算|是|成了?)[^,，。]{0,2}重复`)

// followsSuit: 省里奖了，市里会跟一份吗 asks for the match.
var followsSuit = pattern.MustCompile(`市[^,，。]{0,6}(跟|配)(不跟|不配|一份|着|进|上)`)

// reachedWhen asks for a figure from which on something counts.
var reachedWhen = pattern.MustCompile(`(多少|几|啥数|什么数)[^,，。]{0,6}才(算|能|有|作)`)

// ruleChanged: 封顶早改成600万了 makes up a rule, and no paper.
var ruleChanged = pattern.MustCompile(`写成(?:补|给|奖)|(?:喝酒|吃饭|酒桌上|饭桌上)[^,，。]{0,8}(?:讲|说|透露|告诉|提到)|(封顶|上限|比例|门槛|标准|名额|金额|系数|补助)[^,，。]{0,6}(改|换|变|提|调|放|升|涨)(成|到|为)`)

// sureFraud is how sure the model must be that something may not be done where
// words that such wishes are made of stand in it: 帮我在申请书里写成备过案的.
const sureFraud = 0.65

var fraudish = pattern.MustCompile(`少(写|开|报)|压(到|低)|发票|开票|的票|开(成|高|大)|申请书|申报书|写成|报成|填成|(?:票|合同|日期|材料|表|账|数据|书|流水|证|记录|报告|年份|名字|身份|学历|帮|替|怎么|能不能|可不可以|偷偷|悄悄)[^,，。]{0,12}改成|编(个|一|份|造)|(?:[做弄造编写开买搞办伪]|用|拿|是)(?:了|个|份|一份|几份|张|点|些)?假|假(?:的|发票|合同|材料|证|章|公章|账|票|文件|名|单|数|流水|业绩|专利|项目|报告|批文|手续|签名|印)|烟|酒|红包|打点|好处|看不出|查不出|教我|糊弄|名单|p成|挂靠|借用|走(?:个|一下|一遍|一圈|假|空)账|空转|流水`)

var allOfThem = pattern.MustCompile(`所有|逐条|九条|各条|每条|一览|汇总|列(表|个|一下)?|全部(的)?(上限|条款|措施)|整个|哪条`)

// applyBy: until when one may apply.
var applyBy = pattern.MustCompile(`(申报|申请|报名|材料|申报表|表格|报送|征集)[^。]*(截止|到几号|到什么时候)|截止[^。]{0,6}(申报|申请|报名)`)

// want tells whether the message wants any of these.
func (r *Reading) want(ws ...Want) bool {
	return slices.ContainsFunc(ws, func(w Want) bool { return r.wants[w] })
}
