package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Reading is what one message says, before the conversation is looked at.
type Reading struct {
	*sentence.Sentence
	guess       asked.Guess
	Wants       map[want.Want]bool
	Guessed     bool     // the wants are the model's guess, not in words
	Measures    []int    // named by number
	Unreal      []string // numbers of measures that do not exist, as written
	Mentions    []sentence.Mention
	Sums        []Sum
	Truths      map[string]bool
	Rates       []money.Figure        // percentages that the message states
	Places      []Place               // where the text has what the message asks to find
	SoughtFor   string                // and what that is
	Offices     []string              // offices that it names, as the policy writes them
	Tallied     []Tallied             // what several amounts are after the message edited them
	Recalled    []memory.Subject      // what it comes back to by a figure or a number
	beside      map[asked.Topic][]int // the amounts that are parts of one sum, by the measure that it is of
	besideNames map[int]string        // … and the name by which each was told
	Personal    bool                  // what persons get is asked for

	Recalc                         bool          // 那按文本算
	SurelyTarget                   bool          // it goes from the award to what brings it, as was learned
	Fee                            bool          // whether one must pay somebody to get an award is asked
	Across                         bool          // results of two measures are held against each other
	Effect                         turn.Guess    // what it does to what was worked out before, as learned; nil where nothing was
	Step                           sentence.Step // what its one amount does to the amount known before
	TwoFit                         bool          // two amounts of the message both fit: alternatives
	OpenWhich                      bool          // … and which of them counts, the text does not say
	ComesTrue                      bool          // what was supposed before may be spoken of as if it were so
	byYear                         bool          // one amount for each of several years, in a list
	Parties                        bool          // one amount is the asker's, the other somebody else's, and both are asked about
	counted                        bool          // the amounts are as many parts of one sum as the message says
	byPeriod                       bool          // one amount for each quarter or month, in a list
	NoBase                         bool          // nothing was bought, or the province gave nothing: no base for a share
	monthRuns                      bool          // all amounts are of one run of months after the other
	SplitUp                        bool          // one purchase is to be cut into several contracts
	Fraud, Secret, Bend, Inject    bool
	Privacy                        bool // wants to know of other people
	Greeting, Thanks, Identity     bool
	Elsewhere, OtherCity           bool
	Unsure, Correcting, Elliptical bool
	Individual, Hypothetical       bool
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

// MeasuresInPolicy bounds the numbers that name a measure.
const MeasuresInPolicy = 9

// Read understands one message on its own.
func Read(message string, model *asked.Model) *Reading {
	message = toThePoint(inEarnest(message))
	s := sentence.NewSentence(withoutAsides(notACent.ReplaceAllString(message, "")))
	r := &Reading{Sentence: s, guess: model.Guess(s.Text)}
	r.Wants, r.Guessed = s.Wanted(r.guess)
	r.Measures, r.Unreal = s.NamedMeasures(MeasuresInPolicy)
	r.Mentions = s.Mentions(r.guess)
	r.Truths = passing.Truths(s.Masked)
	r.alsoWants()
	r.asksTotalCap()
	weight := map[asked.Topic]float64{}
	s.Named = map[asked.Topic]bool{}
	for _, m := range r.Mentions {
		weight[m.Topic] = m.Score
		if m.Named {
			s.Named[m.Topic] = true
		}
	}
	learned := s.Tell()
	for i, m := range s.Amounts {
		m.Below = m.Below || (fellShort.MatchString(s.Before(i)) || almost.MatchString(s.Before(i)) && stillShort.MatchString(s.After(i))) && m.Low.Equal(m.High)
		role, sure := s.Decided(i, weight, learned[i])
		r.Sums = append(r.Sums, Sum{Mention: m, Index: i, Role: role, Found: role, Sure: sure, Learned: learned[i], Period: s.PeriodOf(i), window: s.Window(i), More: !WholeAgain.MatchString(s.Before(i)) && (sentence.MoreCue.MatchString(s.Before(i)) || s.MoreEach(i) || FoundBefore.MatchString(s.Before(i)) || leftOutBefore.MatchString(sentence.FirstPart(s.After(i))) || s.Forgot(i) || s.RestToo(i) || putOnTop.MatchString(s.Text) && len(s.Amounts) == 1 && learned[i].Of(amount.More) > sentence.SurelyIn)})
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
	for i, s := range r.Sums { // 研发花了500万…市里按500万配吗: the same money
		if slices.ContainsFunc(r.Sums[:i], func(o Sum) bool { return o.Role == sentence.RoleSpending && o.High.Equal(s.High) }) {
			r.Sums[i].Role, r.Sums[i].Found = sentence.RoleSpending, sentence.RoleSpending
		}
	}
	if len(r.Sums) > 1 && r.Differs() && !slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.More }) {
		r.Wants[want.Compare], r.Guessed = true, false
	}
	if r.ToLine() && len(r.Sums) > 1 {
		delete(r.Wants, want.Compare) // 离封顶还差多少 holds nothing against another
	}
	if r.tellsAtLeast() {
		delete(r.Wants, want.Threshold)
	}
	if len(r.Sums) > 1 && offers.MatchString(r.Text) {
		delete(r.Wants, want.Stack) // 两份报价二选一 draws nothing together
	}
	r.ofAwards()
	r.confirmsCeilings()
	r.backwards()
	r.aimsAtBase()
	r.toppedUp()
	r.cutUp()
	if r.Want(want.Target) && len(r.Having(sentence.RoleWish)) == 1 && !against.MatchString(r.Masked) && Distance.MatchString(r.Masked) {
		delete(r.Wants, want.Compare) // 配套想到300万，省里给了217万，差多少: what is there and what is wished for
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
	for _, f := range money.Figures(s.Text) {
		if f.Kind == money.Percent && !taxed.MatchString(string([]rune(s.Text)[f.End:])) {
			r.Rates = append(r.Rates, f)
		}
	}
	r.Offices = namedOffices(s.Text)
	r.ledBy()
	r.Fraud, r.Secret = (fraud.MatchString(aboveBoard(s.Text)) || hidesPaper.MatchString(s.Text)) && !paidInFull.MatchString(s.Text), secret.MatchString(s.Text)
	r.Privacy = privacy.MatchString(s.Text)
	r.Bend, r.Inject = bend.MatchString(s.Text) || r.BendsRule() || r.poses(), inject.MatchString(message)
	r.Greeting, r.Thanks, r.Identity = greeting.MatchString(s.Text), thanks.MatchString(s.Text) && !helpMe.MatchString(s.Text), identity.MatchString(s.Text) && len(r.Offices) == 0 && !ofMeasures.MatchString(s.Text) && !policyCovers.MatchString(s.Text) && !clauseNamed.MatchString(s.Text)
	r.Elsewhere, r.OtherCity = elsewhere.MatchString(s.Text), OtherCity.MatchString(s.Text)
	r.Unsure, r.Correcting = unsure.MatchString(s.Text), sentence.Correcting.MatchString(s.Text)
	r.Elliptical, r.Individual = elliptical.MatchString(s.Masked), individual.MatchString(s.Text) || buysForSelf(s.Text)
	r.NoBase = (noBase.MatchString(s.Text) || MadeNotBought(s.Text)) && !notPaidOut.MatchString(s.Text) || r.notReceived()
	r.Recalc = recalc.MatchString(s.Text)
	if r.Recalc && !strings.Contains(s.Text, "发我") {
		delete(r.Wants, want.Words)
	}
	if r.Wants[want.Phone] && len(s.Amounts) == 0 && !ownPhone.MatchString(s.Text) {
		delete(r.Wants, want.Amount) // 电话多少 asks for no money
	}
	if r.Wants[want.Phone] && !phoneWord.MatchString(calling.ReplaceAllString(s.Text, "")) {
		delete(r.Wants, want.Phone)
	}
	if r.Wants[want.Again] && strings.Contains(s.Text, "几次") {
		delete(r.Wants, want.Amount)
	}
	if r.Wants[want.Again] && toldAgain.MatchString(s.Text) && !givenAgain.MatchString(s.Text) {
		if delete(r.Wants, want.Again); len(r.Wants) == 0 {
			r.Wants[want.Amount], r.Guessed = true, false
		}
	}
	if ownPhone.MatchString(s.Text) {
		delete(r.Wants, want.Phone)
	}
	if r.Wants[want.Ceilings] && !allOfThem.MatchString(s.Text) && (r.Wants[want.Total] || len(r.NamedTopics()) > 0) || r.Wants[want.Ceilings] && len(r.Entering()) > 0 && len(r.NamedTopics()) > 0 {
		delete(r.Wants, want.Ceilings) // 认定奖跟服务收入那笔，哪个封顶高
	}
	if r.Wants[want.Office] && !strings.Contains(s.Text, "名额") {
		delete(r.Wants, want.Quota) // 管这事的哪几家
	}
	if r.Wants[want.Mine] && everyMeasure.MatchString(s.Text) && !ours.MatchString(asksEach(s.Text)) {
		r.Wants[want.All] = true
		delete(r.Wants, want.Mine)
	}
	if r.TellsOfCityMoney() && len(r.Sums) > 1 {
		r.Wants[want.Stack] = true // 市里技改专项已经补了80万
	}
	r.notAskedFor()
	r.processInPassing()
	if r.Wants[want.Draft] && r.Wants[want.Target] && reachedWhen.MatchString(s.Text) {
		delete(r.Wants, want.Draft) // 那要冲到多少才算数
	}
	if deadline.MatchString(s.Text) {
		r.Wants[want.Until] = true
		delete(r.Wants, want.Process)
	}
	if r.Wants[want.Again] && laterYears.MatchString(s.Text) {
		delete(r.Wants, want.Stack) // 是只给头一年还是往后都有
	}
	if r.Wants[want.Process] && applyBy.MatchString(s.Text) && !policyEnds.MatchString(s.Text) {
		delete(r.Wants, want.Until) // 申报截止到几号 asks for no end of the policy
	}
	if whyRepeated.MatchString(s.Text) {
		delete(r.Wants, want.Why)
		r.Wants[want.Stack] = true // 两样都报，为啥有人讲这叫重复
	}
	if r.Guessed && r.Wants[want.Stack] && followsSuit.MatchString(s.Text) {
		delete(r.Wants, want.Stack)
		r.Wants[want.Eligible] = true
	}
	if r.Wants[want.Stack] && r.Want(want.Since, want.Until) && !drawn.MatchString(s.Text) {
		delete(r.Wants, want.Stack) // 起点、终止日，两个都要
	}
	if v, told := r.Truths["is_ai_enterprise"]; told && !v && !asksBack.MatchString(s.Text) {
		delete(r.Wants, want.AIFirm) // 假设我们不算人工智能企业 asks for no standard
	}
	r.ownResults()
	r.Hypothetical = bring.MatchString(s.Text)
	if act, p := r.TopAct(); act == asked.Forbidden && p >= sureFraud && len(r.Rates) == 0 && !paperFound.MatchString(s.Masked) && fraudish.MatchString(aboveBoard(ruleChanged.ReplaceAllString(s.Text, ""))) && !Honest.MatchString(s.Text) && !paidInFull.MatchString(s.Text) {
		r.Fraud = true
	}
	r.Fraud = r.Fraud || r.madeUp()
	if r.Personal = r.forPersons(); r.Personal {
		r.ofPersons()
	}
	r.homeRent()
	if v, told := r.Truths["is_ai_enterprise"]; told && !v && !r.Want(want.Amount) {
		r.Elsewhere = false // 我们不是AI企业，是做食品的 tells of a condition
	}
	r.Elsewhere = r.Elsewhere && !r.oursAfterAll()
	if r.certainlyOverview() {
		r.Wants[want.All] = true
		r.eachForItself()
	}
	if criterion.MatchString(s.Text) && len(r.NamedTopics()) > 0 {
		r.Measures = nil // 第一条不占，那走OPC这个口子: of the list of conditions
	}
	return r
}

// notACent says that an amount is exact, and not that nothing was paid: 一分不多一分不少5万整.
var notACent = pattern.MustCompile(`(?:就|是不是|是否|这下|岂不是|那就|真)?一(?:分|毛)(?:钱)?(?:也|都)?(?:没有|没|拿不到|补不到|冇)(?:了|咯)?(?:吧|吗|么|呀|啊)[?？]?$|不(?:瞒|骗|怕)(?:你|您|各位)?(?:说|讲|笑)[,，]?|一(?:分|毛|块)(?:钱)?(?:也|都)?不(?:多|少)[,，、]?(?:一(?:分|毛|块)(?:钱)?(?:也|都)?不(?:多|少))?|不多不少`)

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

// Want tells whether the message wants any of these.
func (r *Reading) Want(ws ...want.Want) bool {
	return slices.ContainsFunc(ws, func(w want.Want) bool { return r.Wants[w] })
}
