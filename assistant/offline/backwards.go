package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Questions that go from the award to what brings it: 想补3万2，先得花多少.

// backwards makes wishes of the amounts of such a question, but for those that
// are said to be there already and for those that the rules draw a line at.
func (r *Reading) backwards() {
	if uncapped.MatchString(r.masked) {
		delete(r.wants, wantTarget) // 不封顶的话本来该多少
	} else if r.inverse() {
		return
	}
	if r.tellsForgotten() {
		delete(r.wants, wantTarget)
	}
	if awardAsked.MatchString(r.masked) && !baseAsked.MatchString(r.masked) || awardWorth.MatchString(r.masked) {
		if !wantsTarget.MatchString(r.masked) {
			delete(r.wants, wantTarget) // 明年算力要5万5到7万5，补啥档
		}
		for i, s := range r.sums {
			if s.role == roleWish && s.index >= 0 && boughtUpTo.MatchString(r.before(s.index)) {
				r.sums[i].role, r.sums[i].found, r.sums[i].sure = roleUnknown, roleUnknown, 0 // 凑到五万的话补给我几块
			}
		}
		return
	}
	if baseAsked.MatchString(r.masked) && slices.ContainsFunc(r.sums, r.ofAward) && !r.want(wantCompare) {
		r.wants[wantTarget], r.guessed = true, false
	} else if !r.want(wantTarget) || r.probability(asked.Target) < likelyTarget {
		return
	} else if len(r.sums) > 0 && !baseAsked.MatchString(r.masked) && !slices.ContainsFunc(r.sums, r.ofAward) && !wantsTarget.MatchString(r.masked) {
		delete(r.wants, wantTarget) // 涨到7500一个月呢: another base, and no wish
		return
	}
	named := slices.ContainsFunc(r.sums, r.ofAward)
	for i, s := range r.sums {
		if named && !r.ofAward(s) {
			continue // 65万能拿满20万吗: the one is an award, and so the other is not
		}
		switch s.role {
		case roleUnit, roleGap, roleEdge, rolePlan, roleSpending:
			continue
		case roleOther:
			if !awardRight.MatchString(r.before(s.index)) {
				continue
			}
		}
		if !named && s.role == roleUnknown && partOfYear.MatchString(lastPart(r.before(s.index))) {
			continue // 一季度卖了240万，二季度310万: as the one before
		}
		if s.Above || r.already(s) || boughtNear.MatchString(r.before(s.index)) && s.learned.Of(amount.More) > surelyIn || lineNamed.MatchString(r.after(s.index)) {
			continue
		}
		r.sums[i].role, r.sums[i].found, r.sums[i].sure = roleWish, roleWish, sureRole
		if s.Below && !s.High.IsWhole() && notReached.MatchString(r.before(s.index)+s.Text) {
			r.sums[i].Low, r.sums[i].High = s.High.Add(money.Fen(1)), s.High.Add(money.Fen(1)) // 要是拿不到12万: it is that much that is wanted
		}
	}
}

// wishAgain makes wishes of the amounts of a message that follows a backward
// question and asks nothing else: 那我要一百二十万, 来电人改口，讲补助单上是63万.
func (l *plan) wishAgain() {
	may := len(l.sums) == 1 && l.sums[0].index == 0 && mayIt.MatchString(l.after(0))
	if len(l.sums) == 0 || len(l.wants) > 0 && !l.guessed && !l.want(wantTarget) && !may || awardAsked.MatchString(l.masked) ||
		slices.ContainsFunc(l.sums, func(s sum) bool {
			return s.index < 0 || !wishedFor.MatchString(lastPart(l.before(s.index))) && !l.wishesToo(s)
		}) {
		return
	}
	for i := range l.sums {
		l.sums[i].role, l.sums[i].found, l.sums[i].sure = roleWish, roleWish, sureRole
	}
}

// wishesToo: after an award that was wished for, an amount alone is another: 想翻一番，24万呢.
func (l *plan) wishesToo(s sum) bool {
	return l.memory.Aim != nil && l.memory.Aim.Wish != nil && len(l.explicit()) == 0 && nothingElse.MatchString(lastPart(l.before(s.index))) && nothingElse.MatchString(strings.TrimRight(mayIt.ReplaceAllString(l.after(s.index), ""), "呢吧啊?？。! ")) && (mayIt.MatchString(l.after(s.index)) || !l.tooMuch(l.memory.Subjects[0].Topic, s.High))
}

// mayIt asks whether so much may be had, which nobody asks of what he pays himself: 190万行不行.
var mayIt = pattern.MustCompile(`^(?:元|块钱?)?(?:的话)?[,，]?(?:行不行|行吗|行么|成不成|成吗|可不可以|可以吗|可以不|能不能|能吗|能不|够得着吗|有没有戏|有戏吗|有可能吗|有没有可能|拿得到吗|做得到吗)[^\pL]*$`)

var nothingElse = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如|换成|或者|再看|元|块|块钱|的话|就)*[^\pL]*$`)

// wishedFor is said of an award even after another question of the kind: 那我要一百二十万.
var wishedFor = pattern.MustCompile(`(想|我|就|只)?要$|想(要|拿|领)|到手|盼|补助单|补贴单|(补|拿|领|奖)(到|个)?$`)

// likelyTarget is the probability of the act below which words like 差多少 are
// not taken to ask backwards.
const likelyTarget = 0.4

// already: an amount was bought, sold or got before the question, or is named as
// what enters the rule: the words for that stand nearer to it than those for an award.
func (r *Reading) already(s sum) bool {
	before, after := r.before(s.index), r.after(s.index)
	if awardAfter.MatchString(after) {
		return false
	}
	if baseAfter.MatchString(after) {
		return true
	}
	part := lastPart(before)
	if r.aboutTopic(asked.Research) && lastMatch(provinceWord, before) > lastMatch(cityNear, before) {
		return true
	}
	award, base := lastMatch(awardWord, part), lastMatch(baseWord, part)
	if award < 0 && base < 0 {
		return soFar.MatchString(part) || s.role != roleUnknown && s.role != roleClaim && s.role != roleWish && bases[s.role] != "" && s.sure >= clearRole && !aimedAt.MatchString(part)
	}
	return base > award
}

// ofAward: by the words nearest to it, an amount is of an award.
func (r *Reading) ofAward(s sum) bool {
	if s.index < 0 || s.role == roleUnit {
		return false
	}
	if awardAfter.MatchString(r.after(s.index)) {
		return true
	}
	before := r.before(s.index)
	part := lastPart(before)
	award := lastMatch(awardWord, part)
	if bargained.MatchString(before) {
		return false
	}
	return award >= 0 && award > lastMatch(baseWord, part) && !(r.aboutTopic(asked.Research) && lastMatch(provinceWord, before) > lastMatch(cityNear, before))
}

// lastMatch is where the last match of words ends; −1 if there is none.
func lastMatch(words *pattern.Pattern, text string) int {
	all := words.FindAllStringIndex(text, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][1]
}

// aboutTopic: the message is about the topic by its own words.
func (r *Reading) aboutTopic(t asked.Topic) bool {
	for _, m := range r.mentions {
		if m.topic == t {
			return true
		}
	}
	return false
}

var (
	awardWord = pattern.MustCompile(`补|奖|津贴|拿|领|得到|到手|冲|弄|捞|搞|争取|凑|讨|赚回|返|兑|指标|目标|任务|想|盼|希望|打算|进账|配套|配到|落袋|(?:能|换|拿|要)回来?|顶(?:到|满|格)|吃满|封顶|上限|要(?:到|个|够)?$|subsid|award|grant|get|receive|want|after|land|claim|goal|target`)
	baseWord  = pattern.MustCompile(`(?:购买|采购|花|投|卖|付|租|结算|支出|砸|掏|用|收|赚|挣|做|签|充|买)(?:了|过|掉|出去|进去|出|进)+|(?:已|眼下|目前|现在|今年|全年|年初|到现在)[^,，。¥]{0,6}(?:花|投|卖|付|租|买|采购|收|用|做|签)(?:了|到)?|采购额|购买额|总额|销售额|服务费(?:用)?|收入|营收|流水|投资(?:额)?|合同(?:额|价)?|spent|sold|earned|bought|paid|invested|\bhave|\bhad\b|exist|in hand|starting from|stand|managed|reached so far`)
	baseAfter = pattern.MustCompile(`^(?:元|块钱?|yuan|rmb)?\s*的?(?:销售额?|收入|营收|流水|采购额?|投资额?|服务费|算力|合同|货|of (?:sales|income|purchases|computing power[^.,]{0,24}purchases|spend)|exist|(?:is|are) (?:there|in|done)|already|so far|by now|up to now|to date|in hand)`)
	// baseAsked: what is asked for is bought, sold or invested, or counted, and no award.
	baseAsked = pattern.MustCompile(`(?:采购|购买|买|投资?|花|砸|掏|充|租|服务费|收入|营收|流水|销售|卖|出货|合同|总额|账单|省(?:里|级|上))[^,，。;；?？¥补奖拿领得]{0,14}(?:多少|几(?:万|何|多|块|元)|几$|多大|哪个数|何数|啥数|什么数|啥规模|什么规模|啥份上|什么份上|哪一步)|省(?:里|级|上)?(?:的)?(?:研发)?(?:经费)?(?:投入)?(?:奖补|奖励|那边)?(?:起码|至少|得|要|该|需要?)+(?:给|拿|批|奖|补|有|发)*(?:到|个|满|够)?(?:多少|几)|(?:几|多少)(?:个?人|名|项|个)[^,，。]{0,6}(?:证|考|入选|评|中)|(?:入选|评上|中|考)[^,，。]{0,8}(?:几|多少)(?:个|人|项|名)|(?:缺|欠|差|需|要|送)[^,，。¥]{0,3}(?:几|多少)(?:个|人|项|名)|(?:几|多少)(?:个|项|名)(?:[^,，。]{0,4})(?:场景|项目|证)[^,，。]{0,4}(?:能|才|可以)|=几(?:个|项|人)|how (?:big|large|much|many)[^.?]{0,40}(?:must|should|need|have to)|what (?:annual|yearly)? ?(?:sales|investment|spend|income|purchases?)[^.?]{0,30}(?:need|must|for|get)`)
	// awardAsked: what is asked for is the award; wantsTarget, how far it is for all that.
	awardAsked = pattern.MustCompile(`(?:补|奖|给|拿|领|得到)(?:到|的|给)?(?:我们?|咱们?|你们?|他们?)?(?:啥|什么|多少|几(?:多|何|块|万|元)|哪)|单独(?:是|能|有)?多少|(?:又|会|就|那)(?:怎样|如何|怎么样|咋样)[^\pL]*$|(?:补|奖|给|拿|领)个(?:啥|什么|多少|几)|so the (?:subsidy|award|grant) (?:is|would be)|how much (?:is|would|do|does|will|can) (?:that|it|we get|i get|they get|you pay)`)
	// awardWorth asks what an award comes to, whatever it is worked out from: 奖励按实际销售算是多少.
	awardWorth  = pattern.MustCompile(`(?:补助|补贴|奖励|配套)[^,，。¥花买投卖购租签掏]{0,12}(?:是|有|得)?(?:多少|几(?:多|何|块|万|元))`)
	wantsTarget = pattern.MustCompile(`满(?:额|贴|补|格|上限|封|$|[^\d一二三四五六七八九十两年¥])|顶|封|差|才(能|会|够|有|到)|门槛`)
	// awardAfter: 51000块的培训补贴.
	awardAfter = pattern.MustCompile(`^(?:元|块钱?|yuan|rmb)?\s*的?(?:[^,，。¥]{0,6}(?:补助|补贴|奖励|奖金|配套)|(?:那个?|这个?)?(?:天花板|上限|封顶|顶格)|回来|\s*back\b|\s*(?:of (?:the |a |our )?)?(?:[a-z&-]+ ){0,4}(?:subsidy|award|grant|support|payout|bonus))`)
	awardRight = pattern.MustCompile(`(?:补助|补贴|奖励|奖金|配套)[^,，。¥]{0,8}$`)
	boughtUpTo = pattern.MustCompile(`(?:凑|买|花|充|投|卖|做|租|付)(?:到|够|满|足|成)(?:了)?$`)
	// lineNamed: 不碰十万那条线.
	lineNamed = pattern.MustCompile(`^(?:元|块钱?)?的?(?:那|这)?(?:条|根|道)?(?:线|门槛|红线)`)
	soFar     = pattern.MustCompile(`(?:累计|已经?|眼下|目前|现在|手上|手头|只有|才|so far|we(?:'| a)re at|stand at)[^,，。¥]{0,6}$`)
	aimedAt   = pattern.MustCompile(`(?:到|够|满|足|达|至)$`)
	// notReached: 不到 is what happens to the wish, and no bound.
	notReached   = pattern.MustCompile(`(?:拿|领|补|得|够|达|冲|要)不到`)
	provinceWord = pattern.MustCompile(`省`)
	cityNear     = pattern.MustCompile(`市`)
)

// asksPart is the part of the year that a question asks about.
func (r *Reading) asksPart() tools.PartOfYear {
	switch {
	case eachMonth.MatchString(r.text):
		return tools.Months
	case eachQuarter.MatchString(r.text):
		return tools.Quarters
	case eachHalf.MatchString(r.text):
		return tools.Halves
	}
	return 0
}

var (
	eachMonth   = pattern.MustCompile(`(?:每个?|一个?|平均(?:到)?(?:每个?)?|摊到(?:每个?)?|按|逐|单|包)月|月度|月(?:均|付|租|账单|费|供|结)|per month|monthly|a month|each month`)
	eachHalf    = pattern.MustCompile(`(?:每个?|一个?|平均(?:到)?(?:每个?)?|摊到(?:每)?)半年|per half[- ]year|each half`)
	eachQuarter = pattern.MustCompile(`(?:每个?|一个?|平均(?:到)?(?:每个?)?|按)季|季度|per quarter|quarterly|each quarter`)
)

// paidEach are the measures that pay the same for each: what is counted, and how it is called.
var paidEach = map[asked.Topic]struct{ input, unit, verb string }{
	asked.Scenario: {"selected_projects", "个", "要评上"},
	asked.Training: {"people", "人", "取得证书的要有"},
}

// mostCounted is more than any one employer trains, or the city selects.
const mostCounted = 10_000

// howMany aims at an award of which each that is counted brings the same: 想拿150万，
// 要评上几个. false if nobody asks for that.
func (l *plan) howMany(p *means, g *gathered) bool {
	c, is := paidEach[g.topic]
	wishes := append(l.having(roleWish), l.having(roleClaim)...)
	if is && len(wishes) == 0 && (l.surelyTarget || howManyOf.MatchString(l.text)) {
		wishes = slices.Clone(l.sums) // 120万等于评上几个
	}
	if !is || len(wishes) == 0 || !l.want(wantTarget) && !howManyOf.MatchString(l.text) {
		return false
	}
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	query := func(n int64) tools.Query {
		return tools.Query{Tool: b.Tool, Hypothetical: true, Facts: tools.Facts{Count: map[string]int64{c.input: n}, Truth: map[string]bool{"selected": true}}}
	}
	pays := func(n int64) money.Amount {
		calculated, err := p.tools.Calculate(query(n))
		if err != nil || calculated.Amount == nil {
			return money.Amount{}
		}
		return *calculated.Amount
	}
	one := pays(1)
	wishes = slices.DeleteFunc(wishes, func(s sum) bool { return s.index < 0 || len(wishes) > 1 && s.High.Equal(one) }) // 一个奖三十万，凑够二百四十万要评几个
	if len(wishes) == 0 {
		return false
	}
	wish := wishes[0].High
	reached := func(least money.Amount) (n int64, ok bool) {
		for n = 1; one.Times(n).Less(least); n++ {
			if n == mostCounted {
				return 0, false
			}
		}
		return n, !one.IsZero()
	}
	n, ok := reached(wish)
	if !ok {
		return false
	}
	over := pays(n).Less(wish) // a quota binds
	if over {
		n, _ = reached(pays(n))
	}
	aimed := query(n)
	had := g.items[0].Count[c.input]
	if told := oneCount(l.masked); had <= 1 && told < n && l.surelyTarget {
		had = max(had, told) // 典型场景6个在手，离270万还隔着几块牌子
	}
	if had > 0 && had < n && (had > 1 || oneCount(l.masked) == 1 || g.fresh && countedOne.MatchString(l.masked)) { // one is what stands where nothing was counted
		aimed.Aim = &tools.Aim{Had: had}
	}
	t := target{topic: g.topic, wish: &wish, count: n, over: over}
	if aimed.Aim != nil {
		t.had = aimed.Aim.Had
	}
	l.targets = append(l.targets, t)
	l.queries = append(l.queries, aimed)
	return true
}

// countedOne: 已评上1个.
var countedOne = pattern.MustCompile(`(已|评上|入选|选上|中|拿证|考到|取得|有)[^,，。]{0,4}(1|一)(个|人|名|项)`)

var howManyOf = pattern.MustCompile(`(评上|评|入选|选上|中|要|得)[^,，。]{0,4}(几|多少)个`)

// bargained stands before what a purchase is to cost in the end: 采购讲有希望压到21万.
var bargained = pattern.MustCompile(`^[^补奖]*(?:[压谈](?:价|下来|低)?(?:到|成|至|出)|(?:采购|供应商|厂家|厂商|对方|价|费|合同)[^,，。¥补奖]{0,8}(?:砍|降|减|让|优惠)(?:价|下来)?(?:到|成|至))$`)

// wholeAgain stands before what it comes to with all that was forgotten: 还漏了一笔，加起来30万.
var wholeAgain = pattern.MustCompile(`[,，\s](?:就|那|现在|全部|全年|这样)*(?:一共|总共|合计|总计|拢共)(?:是|就是|有|才|应该)*$`)
