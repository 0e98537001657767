package plan

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Messages whose amount has to be worked out of what they say, put in words that state it: 其中15万是模型，剩下的
// 全是算力; 24万后面再加个零; 批复的预算全花光呢.

// inOtherWords is the message with such an amount stated; "" if it has none. The arithmetic is told with the result.
func (l *Plan) inOtherWords(message string) (said, how string) {
	if len(l.Sums) == 2 && l.Sums[1].Index == 1 && l.Want(want.Compare) && comparedWith.MatchString(l.Before(1)) {
		return "", "" // 租个十五万的，比起六万六: two figures, and neither comes on top
	}
	for _, put := range []func(string) (string, string){
		l.ofThisYear,      // 上半年3万，下半年4万，去年一共8万
		l.productsInParts, // 甲款仓山厂卖900万、马尾厂700万
		l.figureAlone,     // and 120,000?
		l.restIsOf,        // 其中15万是模型，剩下的全是算力
		l.zeroMore,        // 24万后面再加个零呢
		l.allOfPlan,       // 批复的预算全花光呢
		l.sameHalf,        // 下半年跟上半年一样
		l.sameForOther,    // 同样这个数，要是买的是算力服务
		l.yearGoesOn,      // 下半年40万, after 上半年30万
		l.wasOfYears,      // 那是三年的
		l.allYearsAsked,   // 那两年能补多少
		l.anotherYear,     // 后年呢500万，三年一共
		l.severalInOne,    // 其实是三款产品合计
		l.ownPartOf,       // 其中自研的占四成
		l.onlyTheCase,     // 不到门槛怎么办？再退2万
		l.halvesOfYears,   // 2025年上半年800万，下半年1100万
		l.restOfMonths,    // 后面四个月是150万
		l.nextOfYear,      // 第三季度又花了12万
		l.followsOn,       // 涨两成
		l.sumSaid,         // AI服务器再多卖12万，做到1002万
		l.dearer,          // 贵的那档要是涨价一千块呢
		l.thanBefore,      // 比最开始那15万少花3万呢
		l.notAbove,        // 没入选的话
	} {
		if said, how = put(message); said != "" {
			return said, how
		}
	}
	return "", ""
}

// comparedWith stands before the figure that another is held against.
var comparedWith = pattern.MustCompile(`(?:比起|相比于?|对比|较之|跟|和|与)(?:原来|刚才|前面|之前)?(?:的|那)?$`)

var (
	allBefore  = pattern.MustCompile(`(?:一共|总共|合计|总计|拢共|总额|加起来)(?:是|有|付|花|交)?(?:了)?$`)
	partBefore = pattern.MustCompile(`(?:其中|里头|里面|当中|里边)(?:有)?$`)
	// restIsFor says what the rest is for: 剩下的全是算力服务.
	restIsFor = pattern.MustCompile(`(?:剩下|其余|余下|剩余|剩|别|其他)(?:的)?(?:钱|部分|那些|那部分)?(?:就|全部|全|都|统统|基本)*(?:是|算|属于|用来|用在|用于|花在|买了?|拿去买|租了?|租)`)
)

// restIsOf states what is left of a sum for something else: 一共22万4，其中15万是买模型的，剩下的全是算力.
func (l *Plan) restIsOf(message string) (string, string) {
	if len(l.Sums) != 2 || l.Sums[0].Index != 0 || l.Sums[1].Index != 1 {
		return "", ""
	}
	all, part := l.Sums[0], l.Sums[1]
	at := restIsFor.FindStringIndex(message)
	if !all.Low.Equal(all.High) || !part.Low.Equal(part.High) || !part.High.Less(all.High) || !allBefore.MatchString(l.Before(0)) || !partBefore.MatchString(l.Before(1)) || at == nil || len(l.NamedTopics()) < 2 {
		return "", ""
	}
	from := strings.Index(message, part.Text)
	if from < 0 || from > at[0] {
		return "", ""
	}
	rest := all.High.Sub(part.High)
	return message[from:at[0]] + "另外" + rest.Format() + "元" + strings.TrimLeft(restVerb.ReplaceAllString(message[at[0]:at[1]], ""), "的") + message[at[1]:],
		all.High.Format() + "元减去" + part.High.Format() + "元，剩下" + rest.Format() + "元"
}

// restVerb is what of such a piece does not go with an amount.
var restVerb = pattern.MustCompile(`^(?:剩下|其余|余下|剩余|剩|别|其他)(?:的)?(?:钱|部分|那些|那部分)?(?:就|全部|全|都|统统|基本)*`)

// oneZeroMore stands behind an amount that is to have another zero.
var oneZeroMore = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:后面|后头|末尾|屁股后面)?(?:再|多|又)*(?:加|添|补|来)(?:上)?(?:一)?个?(?:零|0|圈)`)

// zeroMore states the tenfold of an amount: 24万后面再加个零呢.
func (l *Plan) zeroMore(message string) (string, string) {
	if len(l.Sums) != 1 || l.Sums[0].Index != 0 || !oneZeroMore.MatchString(l.After(0)) || !l.Sums[0].Low.Equal(l.Sums[0].High) || strings.Count(message, l.Sums[0].Text) != 1 {
		return "", ""
	}
	now := l.Sums[0].High.Times(10)
	before, _, _ := strings.Cut(message, l.Sums[0].Text)
	return before + "改成" + now.Format() + "元呢", l.Sums[0].High.Format() + "元 × 10"
}

var (
	// planSpent spends all of what was planned; overspent, more than that.
	planSpent = pattern.MustCompile(`(?:批复|预算|概算|计划|原计划|总投资|备案)(?:的)?(?:预算|总额|那个?数|那笔|投资)?[^,，。¥]{0,4}(?:全(?:部)?|都|按)?(?:花光|花完|投完|投足|投满|投到位|用完|用光|执行完|落实|到位)`)
	// spentInFull may leave the plan unnamed: 等全投完呢.
	spentInFull = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|等|要是|如果|假如|后面|以后|将来)*(?:后面的?|剩下的?|余下的?)?(?:全部?|都)(?:投|花|用|建|付)(?:完|光|满|足|到位|进去)(?:了)?(?:之?后|的话|以后)?(?:呢|[^,，。]{0,4}(?:多少|几多|几)[^,，。]{0,3})?[^\pL\pN]*$`)
	overspent   = pattern.MustCompile(`(?:超支|超预算|超出预算|超概算)(?:了|个)?$`)
)

// allOfPlan states what an investment comes to when all that was planned is spent, or more: 批复的预算全花光呢 … 超支50万的话.
func (l *Plan) allOfPlan(message string) (string, string) {
	plan := l.Memory.Planned
	if plan == nil || len(l.Memory.Items[asked.Industrial]) != 1 {
		return "", ""
	}
	switch {
	case len(l.Sums) == 0 && (planSpent.MatchString(l.Masked) || spentInFull.MatchString(l.Masked)):
		return "实际投资" + plan.Format() + "元呢", "按计划的" + plan.Format() + "元全部投完计算"
	case len(l.Sums) == 1 && l.Sums[0].Index == 0 && l.Sums[0].Low.Equal(l.Sums[0].High) && overspent.MatchString(l.Before(0)):
		all := plan.Add(l.Sums[0].High)
		return "实际投资" + all.Format() + "元呢", "计划的" + plan.Format() + "元再加" + l.Sums[0].High.Format() + "元"
	}
	return "", ""
}

// tellsReckoning tells with the result how its amount was worked out.
func (l *Plan) tellsReckoning() {
	for i := len(l.Gathered) - 1; i >= 0 && l.reckoned != ""; i-- {
		g := &l.Gathered[i]
		if !g.Fresh || len(g.Items) == 0 || len(g.Items) > 1 && g.Topic != asked.Product && !paidYearly(g.Topic) {
			continue
		}
		each := strings.Split(l.reckoned, "\n") // a line for each product
		if len(each) != len(g.Items) {
			each = append(make([]string, len(g.Items)-1), strings.Trim(strings.ReplaceAll(l.reckoned, "\n", "；"), "；"))
		}
		for k, how := range each {
			if how != "" {
				g.Items[k].Assumptions = append(g.Items[k].Assumptions, how)
			}
		}
		return
	}
}

// halfAgain tells that what is known is of the first half of the year, and that the second came to the same: 这是上半年的
// 下半年跟上半年一样.
var halfAgain = pattern.MustCompile(`(?:上|前)半年[^¥]{0,8}(?:下|后)半年(?:预计|估计|应该|会|也|都|还是|就)*(?:跟|和|与|同)?(?:上半年|前半年)?(?:差不多|也)?(?:一样|相同|同样|一个数|持平)`)

// sameHalf states the double of what is known.
func (l *Plan) sameHalf(string) (string, string) {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(l.Sums)+len(l.Numbers) > 0 || len(items) != 1 || len(items[0].Parts) > 0 || reading.InPlainWords[topic].Told == "" || !halfAgain.MatchString(l.Masked) {
		return "", ""
	}
	had, known := items[0].Money[string(sentence.MainRole[topic])]
	if !known || memory.Has(items[0].Low, string(sentence.MainRole[topic])) {
		return "", ""
	}
	return fmt.Sprintf(reading.InPlainWords[topic].Told, had.Times(2).Format()), "上、下半年各" + had.Format() + "元"
}
