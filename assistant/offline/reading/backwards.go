package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Questions that go from the award to what brings it: 想补3万2，先得花多少.

// backwards makes wishes of the amounts of such a question, but for those that
// are said to be there already and for those that the rules draw a line at.
func (r *Reading) backwards() {
	if uncapped.MatchString(r.Masked) {
		delete(r.Wants, want.Target) // 不封顶的话本来该多少
	} else if r.inverse() {
		return
	}
	if r.tellsForgotten() {
		delete(r.Wants, want.Target)
	}
	if AwardAsked.MatchString(r.Masked) && !sentence.BaseAsked.MatchString(r.Masked) || awardWorth.MatchString(r.Masked) {
		if !sentence.WantsTarget.MatchString(r.Masked) {
			delete(r.Wants, want.Target) // 明年算力要5万5到7万5，补啥档
		}
		for i, s := range r.Sums {
			if s.Role == sentence.RoleWish && s.Index >= 0 && boughtUpTo.MatchString(r.Before(s.Index)) {
				r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleUnknown, sentence.RoleUnknown, 0 // 凑到五万的话补给我几块
			}
		}
		return
	}
	if sentence.BaseAsked.MatchString(r.Masked) && slices.ContainsFunc(r.Sums, r.ofAward) && !r.Want(want.Compare) {
		r.Wants[want.Target], r.Guessed = true, false
	} else if !r.Want(want.Target) || r.probability(asked.Target) < likelyTarget {
		return
	} else if len(r.Sums) > 0 && !sentence.BaseAsked.MatchString(r.Masked) && !slices.ContainsFunc(r.Sums, r.ofAward) && !sentence.WantsTarget.MatchString(r.Masked) {
		delete(r.Wants, want.Target) // 涨到7500一个月呢: another base, and no wish
		return
	}
	named := slices.ContainsFunc(r.Sums, r.ofAward)
	for i, s := range r.Sums {
		if named && !r.ofAward(s) {
			continue // 65万能拿满20万吗: the one is an award, and so the other is not
		}
		switch s.Role {
		case sentence.RoleUnit, sentence.RoleGap, sentence.RoleEdge, sentence.RolePlan, sentence.RoleSpending:
			continue
		case sentence.RoleOther:
			if !awardRight.MatchString(r.Before(s.Index)) {
				continue
			}
		}
		if !named && s.Role == sentence.RoleUnknown && sentence.PartOfYear.MatchString(sentence.LastPart(r.Before(s.Index))) {
			continue // 一季度卖了240万，二季度310万: as the one before
		}
		if s.Above || r.Already(s) || boughtNear.MatchString(r.Before(s.Index)) && s.Learned.Of(amount.More) > sentence.SurelyIn || lineNamed.MatchString(r.After(s.Index)) {
			continue
		}
		r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleWish, sentence.RoleWish, sentence.SureRole
		if s.Below && !s.High.IsWhole() && notReached.MatchString(r.Before(s.Index)+s.Text) {
			r.Sums[i].Low, r.Sums[i].High = s.High.Add(money.Fen(1)), s.High.Add(money.Fen(1)) // 要是拿不到12万: it is that much that is wanted
		}
	}
}

// likelyTarget is the probability of the act below which words like 差多少 are
// not taken to ask backwards.
const likelyTarget = 0.4

// Already: an amount was bought, sold or got before the question, or is named as
// what enters the rule: the words for that stand nearer to it than those for an award.
func (r *Reading) Already(s Sum) bool {
	before, after := r.Before(s.Index), r.After(s.Index)
	if awardAfter.MatchString(after) {
		return false
	}
	if baseAfter.MatchString(after) {
		return true
	}
	part := sentence.LastPart(before)
	if r.aboutTopic(asked.Research) && lastMatch(provinceWord, before) > lastMatch(cityNear, before) {
		return true
	}
	award, base := lastMatch(awardWord, part), lastMatch(baseWord, part)
	if award < 0 && base < 0 {
		return soFar.MatchString(part) || s.Role != sentence.RoleUnknown && s.Role != sentence.RoleClaim && s.Role != sentence.RoleWish && sentence.Bases[s.Role] != "" && s.Sure >= ClearRole && !aimedAt.MatchString(part)
	}
	return base > award
}

// ofAward: by the words nearest to it, an amount is of an award.
func (r *Reading) ofAward(s Sum) bool {
	if s.Index < 0 || s.Role == sentence.RoleUnit {
		return false
	}
	if awardAfter.MatchString(r.After(s.Index)) {
		return true
	}
	before := r.Before(s.Index)
	part := sentence.LastPart(before)
	award := lastMatch(awardWord, part)
	if sentence.Bargained.MatchString(before) {
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
	for _, m := range r.Mentions {
		if m.Topic == t {
			return true
		}
	}
	return false
}

var (
	awardWord = pattern.MustCompile(`补|奖|津贴|拿|领|得到|到手|冲|弄|捞|搞|争取|凑|讨|赚回|返|兑|指标|目标|任务|想|盼|希望|打算|进账|配套|配到|落袋|(?:能|换|拿|要)回来?|顶(?:到|满|格)|吃满|封顶|上限|要(?:到|个|够)?$|subsid|award|grant|get|receive|want|after|land|claim|goal|target`)
	baseWord  = pattern.MustCompile(`(?:购买|采购|花|投|卖|付|租|结算|支出|砸|掏|用|收|赚|挣|做|签|充|买)(?:了|过|掉|出去|进去|出|进)+|(?:已|眼下|目前|现在|今年|全年|年初|到现在)[^,，。¥]{0,6}(?:花|投|卖|付|租|买|采购|收|用|做|签)(?:了|到)?|采购额|购买额|总额|销售额|服务费(?:用)?|收入|营收|流水|投资(?:额)?|合同(?:额|价)?|spent|sold|earned|bought|paid|invested|\bhave|\bhad\b|exist|in hand|starting from|stand|managed|reached so far`)
	baseAfter = pattern.MustCompile(`^(?:元|块钱?|yuan|rmb)?\s*的?(?:销售额?|收入|营收|流水|采购额?|投资额?|服务费|算力|合同|货|of (?:sales|income|purchases|computing power[^.,]{0,24}purchases|spend)|exist|(?:is|are) (?:there|in|done)|already|so far|by now|up to now|to date|in hand)`)
	// AwardAsked: what is asked for is the award.
	AwardAsked = pattern.MustCompile(`(?:补|奖|给|拿|领|得到)(?:到|的|给)?(?:我们?|咱们?|你们?|他们?)?(?:啥|什么|多少|几(?:多|何|块|万|元)|哪)|单独(?:是|能|有)?多少|(?:又|会|就|那)(?:怎样|如何|怎么样|咋样)[^\pL]*$|(?:补|奖|给|拿|领)个(?:啥|什么|多少|几)|so the (?:subsidy|award|grant) (?:is|would be)|how much (?:is|would|do|does|will|can) (?:that|it|we get|i get|they get|you pay)`)
	// awardWorth asks what an award comes to, whatever it is worked out from: 奖励按实际销售算是多少.
	awardWorth = pattern.MustCompile(`(?:补助|补贴|奖励|配套)[^,，。¥花买投卖购租签掏]{0,12}(?:是|有|得)?(?:多少|几(?:多|何|块|万|元))`)
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

// AsksPart is the part of the year that a question asks about.
func (r *Reading) AsksPart() tools.PartOfYear {
	switch {
	case eachMonth.MatchString(r.Text):
		return tools.Months
	case eachQuarter.MatchString(r.Text):
		return tools.Quarters
	case eachHalf.MatchString(r.Text):
		return tools.Halves
	}
	return 0
}

var (
	eachMonth   = pattern.MustCompile(`(?:每个?|一个?|平均(?:到)?(?:每个?)?|摊到(?:每个?)?|按|逐|单|包)月|月度|月(?:均|付|租|账单|费|供|结)|per month|monthly|a month|each month`)
	eachHalf    = pattern.MustCompile(`(?:每个?|一个?|平均(?:到)?(?:每个?)?|摊到(?:每)?)半年|per half[- ]year|each half`)
	eachQuarter = pattern.MustCompile(`(?:每个?|一个?|平均(?:到)?(?:每个?)?|按)季|季度|per quarter|quarterly|each quarter`)
)

// WholeAgain stands before what it comes to with all that was forgotten: 还漏了一笔，加起来30万.
var WholeAgain = pattern.MustCompile(`[,，\s](?:就|那|现在|全部|全年|这样)*(?:一共|总共|合计|总计|拢共)(?:是|就是|有|才|应该)*$`)
