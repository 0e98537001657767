package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// The steps by which one message is read.

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
	weight := r.weights()
	r.takeAmounts(weight)
	r.relateAmounts(weight)
	r.hearManner(message)
	r.sortWants()
	r.afterAll()
	return r
}

// notACent says that an amount is exact, and not that nothing was paid: 一分不多一分不少5万整.
var notACent = pattern.MustCompile(`(?:就|是不是|是否|这下|岂不是|那就|真)?一(?:分|毛)(?:钱)?(?:也|都)?(?:没有|没|拿不到|补不到|冇)(?:了|咯)?(?:吧|吗|么|呀|啊)[?？]?$|(?:是不是|是否|岂不是|不就)(?:就)?一(?:分|毛)(?:钱)?(?:也|都)?(?:没有|没|拿不到|补不到|冇)(?:了|咯)?[?？]?$|不(?:瞒|骗|怕)(?:你|您|各位)?(?:说|讲|笑)[,，]?|一(?:分|毛|块)(?:钱)?(?:也|都)?不(?:多|少)[,，、]?(?:一(?:分|毛|块)(?:钱)?(?:也|都)?不(?:多|少))?|不多不少`)

// weights are how much the words of the message weigh for each topic; those that are named are noted.
func (r *Reading) weights() map[asked.Topic]float64 {
	weight := map[asked.Topic]float64{}
	r.Named = map[asked.Topic]bool{}
	for _, m := range r.Mentions {
		weight[m.Topic] = m.Score
		if m.Named {
			r.Named[m.Topic] = true
		}
	}
	return weight
}

// takeAmounts makes sums of the amounts of the message, each with what it is.
func (r *Reading) takeAmounts(weight map[asked.Topic]float64) {
	s := r.Sentence
	learned := s.Tell()
	for i, m := range s.Amounts {
		m.Below = m.Below || (fellShort.MatchString(s.Before(i)) || almost.MatchString(s.Before(i)) && stillShort.MatchString(s.After(i))) && m.Low.Equal(m.High)
		role, sure := s.Decided(i, weight, learned[i])
		r.Sums = append(r.Sums, Sum{Mention: m, Index: i, Role: role, Found: role, Sure: sure, Learned: learned[i], Period: s.PeriodOf(i), window: s.Window(i), More: !WholeAgain.MatchString(s.Before(i)) && (sentence.MoreCue.MatchString(s.Before(i)) || s.MoreEach(i) || s.MoreMonths(i) || FoundBefore.MatchString(s.Before(i)) || leftOutBefore.MatchString(sentence.FirstPart(s.After(i))) || s.Forgot(i) || s.RestToo(i) || putOnTop.MatchString(s.Text) && len(s.Amounts) == 1 && learned[i].Of(amount.More) > sentence.SurelyIn)})
	}
}

// relateAmounts says of the sums what they are beside each other, and what that tells of what is asked.
func (r *Reading) relateAmounts(weight map[asked.Topic]float64) {
	r.othersAlone(weight)
	r.ownersHeard()
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
	r.yearEstimated()
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
	r.confirmsLine()
	r.netTold()
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
	r.ownersPaid()
	r.received()
}

// hearManner hears shares and offices that are named, and how the message is meant: fraud, thanks, doubt, another city.
func (r *Reading) hearManner(message string) {
	s := r.Sentence
	for _, f := range money.Figures(s.Text) {
		if f.Kind == money.Percent && !taxed.MatchString(string([]rune(s.Text)[f.End:])) {
			r.Rates = append(r.Rates, f)
		}
	}
	r.Offices = namedOffices(s.Text)
	r.ledBy()
	r.Fraud, r.Secret = (fraud.MatchString(aboveBoard(s.Text)) || hidesPaper.MatchString(s.Text) || paperOrdered.MatchString(s.Text) || falseSum.MatchString(s.Masked)) && !paidInFull.MatchString(s.Text), secret.MatchString(s.Text)
	r.Privacy = privacy.MatchString(s.Text)
	r.Bend, r.Inject = bend.MatchString(s.Text) || r.BendsRule() || r.poses(), inject.MatchString(message)
	r.Greeting, r.Thanks, r.Identity = greeting.MatchString(s.Text), thanks.MatchString(s.Text) && !helpMe.MatchString(s.Text), identity.MatchString(s.Text) && len(r.Offices) == 0 && !ofMeasures.MatchString(s.Text) && !policyCovers.MatchString(s.Text) && !clauseNamed.MatchString(s.Text)
	r.Elsewhere, r.OtherCity = elsewhere.MatchString(s.Text), OtherCity.MatchString(s.Text)
	r.Unsure, r.Correcting = unsure.MatchString(s.Text), sentence.Correcting.MatchString(s.Text)
	r.Elliptical, r.Individual = elliptical.MatchString(s.Masked), individual.MatchString(s.Text) || buysForSelf(s.Text)
	r.NoBase = (noBase.MatchString(s.Text) || MadeNotBought(s.Text)) && !notPaidOut.MatchString(s.Text) || r.notReceived()
	r.Recalc = recalc.MatchString(s.Text)
}

// afterAll looks once more at what the message is, now that all of it is read.
func (r *Reading) afterAll() {
	s := r.Sentence
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
}

// sureFraud is how sure the model must be that something may not be done where
// words that such wishes are made of stand in it: 帮我在申请书里写成备过案的.
const sureFraud = 0.65

var (
	// ruleChanged: 封顶早改成600万了 makes up a rule, and no paper.
	ruleChanged = pattern.MustCompile(`写成(?:补|给|奖)|(?:喝酒|吃饭|酒桌上|饭桌上)[^,，。]{0,8}(?:讲|说|透露|告诉|提到)|(封顶|上限|比例|门槛|标准|名额|金额|系数|补助)[^,，。]{0,6}(改|换|变|提|调|放|升|涨)(成|到|为)`)
	// fraudish words are those that such wishes are made of.
	fraudish = pattern.MustCompile(`少(写|开|报)|压(到|低)|发票|开票|的票|开(成|高|大)|申请书|申报书|写成|报成|填成|(?:票|合同|日期|材料|表|账|数据|书|流水|证|记录|报告|年份|名字|身份|学历|帮|替|怎么|能不能|可不可以|偷偷|悄悄)[^,，。]{0,12}改成|编(个|一|份|造)|(?:[做弄造编写开买搞办伪]|用|拿|是)(?:了|个|份|一份|几份|张|点|些)?假|假(?:的|发票|合同|材料|证|章|公章|账|票|文件|名|单|数|流水|业绩|专利|项目|报告|批文|手续|签名|印)|烟|酒|红包|打点|好处|看不出|查不出|教我|糊弄|名单|p成|挂靠|借用|走(?:个|一下|一遍|一圈|假|空)账|空转|流水`)
)
