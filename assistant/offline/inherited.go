package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a bare message asks, by what was asked before it.

// bareOf: 数据的, after 算力归谁.
var bareOf = pattern.MustCompile(`^那?[^多几哪谁怎什]{2,6}的[?？]?$`)

// bareTopic and bareName: a thing and nothing else.
var (
	bareTopic = pattern.MustCompile(`^那?[^多几哪谁怎什]{2,8}呢[?？]?$`)
	bareName  = pattern.MustCompile(`^(那|还有|然后|再)?[^多几哪谁怎什吗么能没有不要可给补最 ]{2,8}[?？]?$`)
)

// likewise asks of another thing whether it has the same.
var likewise = pattern.MustCompile(`(也|都|同样)(是|有|按|给)?(这么|那么|一样|同样|这个数|那个数|相同)(多|高|大|的)?`)

var theOthersAsked = pattern.MustCompile(`^[^\pL\pN]*(那)?(么)?(剩下|剩余|其余|其他|其它|另外|别的)的?(那)?(几条|几个|条)?(呢|是什么|是哪些|都是啥|又)?[^\pL\pN]*$`)

// theSums are what was worked out before, several; apart: each on its own.
var (
	theSums = pattern.MustCompile(`(两|三|四|五|几|这些|所有|全部)(笔|项|个|样|条|份|头|块|边|处)[^,，。¥]{0,4}(一起|一块|一并|合|加|凑|拢|并|总|共|都|全)|(一起|一块|一并|合|加|凑|拢|并|总|共)[^,，。¥]{0,4}(两|三|四|五|几|这些|所有|全部)(笔|项|个|样|条|份|头|块|边|处)`)
	apart   = pattern.MustCompile(`各|分别|每|单独|哪`)
)

var (
	// asksItsTerms asks what has to be met.
	asksItsTerms = pattern.MustCompile(`(?:具备|满足|符合|达到)(?:什么|啥|哪些|哪几)|(?:什么|啥|哪些)(?:条件|要求|前提)|条件吧|没(?:有)?条件吗`)
	// askedAlike asks of another measure what was asked of the one before.
	askedAlike = pattern.MustCompile(`同样(?:的)?(?:问题|问)|同一个问题|一样的问题|同问|照样问|也(?:是)?问这个`)
)

// notTwice are the words of measures three and nine, and not those of the closing provisions.
var notTwice = pattern.MustCompile(`(?:^|[^高])不重复`)

// inheritWants lets a bare 第七条呢 ask what the question before it asked.
func (l *plan) inheritWants() {
	if asksItsTerms.MatchString(l.text) && len(l.explicit())+len(l.measures)+len(l.sums) == 0 && len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Topic != asked.Policy {
		for _, w := range []Want{wantMine, wantAll, wantDraft} {
			delete(l.wants, w) // 那要符合什么要求, of what was spoken of
		}
		l.wants[wantMeaning], l.elliptical = true, true
	}
	if l.wants[wantMine] && len(l.explicit())+len(l.sums) == 0 && inAllNow.MatchString(l.text) && slices.ContainsFunc(l.memory.Subjects, func(s Subject) bool { return s.Topic == asked.Talent }) {
		delete(l.wants, wantMine) // 我能享受的几项全算到一起，上限是多少
		l.wants[wantAmount], l.guessed, l.elliptical = true, false, true
	}
	l.ofWhatWasShown()
	if l.wants[wantStack] && notTwice.MatchString(l.text) && len(l.sums)+len(l.measures) == 0 && len(l.memory.Subjects) > 0 && (l.memory.Subjects[0].Topic == asked.Scenario || l.memory.Subjects[0].Topic == asked.Product) {
		delete(l.wants, wantStack) // “不重复”没看懂, of what the measure says of selections higher up
		l.wants[wantNoRepeat], l.guessed = true, false
	}
	if askedAlike.MatchString(l.text) && len(l.explicit()) == 1 && len(l.sums) == 0 && len(l.memory.Wants) > 0 {
		clear(l.wants)
		for _, w := range l.memory.Wants {
			l.wants[w] = true
		}
		l.guessed = false
		return // 同样的问题，垂直模型补助
	}
	if (len(l.wants) == 0 || l.guessed) && len(l.sums) == 0 && len([]rune(l.text)) <= shortMessage/2 && (len(l.measures) > 0 || bareTopic.MatchString(l.text) || bareName.MatchString(l.text) && len(l.explicit()) > 0 && len(l.truths) == 0 || bareOf.MatchString(l.text) && l.askedBefore == nil && len(l.explicit()) > 0) {
		clear(l.wants)
		list := slices.Contains(l.memory.Wants, wantOfficeIn)
		for _, w := range l.memory.Wants {
			if !list || w != wantOfficeIn && w != wantOffice { // of an office, which 第一个呢 does not name
				l.wants[w] = true
			}
		}
	}
	if likewise.MatchString(l.text) && len(l.sums) == 0 && !l.want(l.memory.Wants...) {
		if l.guessed {
			clear(l.wants)
		}
		for _, w := range l.memory.Wants {
			if slices.Contains([]Want{wantQuota, wantRate, wantCeiling, wantThreshold}, w) {
				l.wants[w], l.guessed = true, false // 场景一年几个名额 … 产品也是这么多吗
				delete(l.wants, wantEligible)
			}
		}
	}
	if slices.Contains(l.memory.Wants, wantStack) && len(l.sums) == 0 && len(l.explicit()) == 0 && len([]rune(l.text)) <= shortMessage && l.want(wantWords, wantWhere, wantWhy) && !l.want(wantAmount) {
		l.wants[wantStack], l.wants[wantWords] = true, true // 依据原文哪句, of what was just said
	}
	if slices.Contains(l.memory.Wants, wantTarget) {
		l.wishAgain()
	}
	if slices.Contains(l.memory.Wants, wantTarget) && !awardAsked.MatchString(l.masked) && len(l.having(roleWish)) > 0 && len(l.having(roleWish)) == len(l.sums) {
		l.wants[wantTarget], l.guessed = true, false // 拿满要投多少 … 胃口小点，拿150万就够
	}
	if theOthersAsked.MatchString(l.text) && len(l.sums) == 0 { // 哪几条写了金额 … 剩下的呢
		if slices.Contains(l.memory.Wants, wantMoneyed) {
			l.wants[wantMoneyless], l.guessed = true, false
		} else if slices.Contains(l.memory.Wants, wantMoneyless) {
			l.wants[wantMoneyed], l.guessed = true, false
		}
	}
	if theSums.MatchString(l.text) && l.want(wantAmount) && !l.want(wantStack) && !apart.MatchString(l.text) && len(l.sums) == 0 && l.severalShown() {
		l.wants[wantTotal] = true // two answers … 两笔一起算是几多钱
	}
	l.addsAgain()
	if l.soFar = l.sumsSoFar(); l.soFar || l.remainsOfSum() {
		l.wants[wantTotal], l.guessed = true, false
		delete(l.wants, wantStack)
		if sumsUp.MatchString(l.text) {
			delete(l.wants, wantAll) // 总结一下: what was worked out, and no list of the measures
		}
	}
	l.officesAsked()
	l.theirOffice()
	offices := l.officeList()
	l.memory.Wants = nil
	if offices {
		l.wants[wantOfficeIn], l.guessed = true, false
		l.memory.Wants = append(l.memory.Wants, wantOfficeIn)
	}
	for _, w := range []Want{wantOffice, wantRate, wantCeiling, wantThreshold, wantQuota, wantWords, wantWhere, wantStack, wantMoneyed, wantMoneyless, wantCeilings, wantTarget} {
		if l.wants[w] || w == wantStack && l.tellsOfCityMoney() {
			l.memory.Wants = append(l.memory.Wants, w)
		}
	}
}

// ofWhatWasShown: what was worked out before is asked for again, and nothing of the text as a whole: 那全部算上封顶是几多;
// 那按公开那份征求意见稿，结果是什么.
func (l *plan) ofWhatWasShown() {
	if len(l.memory.Shown) == 0 || len(l.sums)+len(l.measures) > 0 {
		return
	}
	last := about(l.memory.Shown[len(l.memory.Shown)-1])
	if last.Topic == asked.Training && passedToo.MatchString(l.text) && countOf(countPeople, l.masked)+oneCount(l.masked) > 0 && len(l.explicit()) == 0 {
		clear(l.wants)
		l.wants[wantAmount], l.guessed, l.recalled = true, false, []Subject{last} // 同事里还有两个也考出来了，加我三个
	}
	if len(l.memory.Subjects) > 0 && len(l.memory.Items[l.memory.Subjects[0].Topic]) == 0 && len(l.memory.Items[last.Topic]) > 0 && whatIsLeft.MatchString(l.text) && len(l.explicit()) == 0 {
		l.wants[wantAmount], l.guessed, l.recalled = true, false, []Subject{last} // 模型不要了, 那还有多少
	}
	if l.wants[wantCeilings] && allPutTogether.MatchString(l.text) && len(l.explicit()) == 0 {
		delete(l.wants, wantCeilings)
		l.wants[wantAmount], l.guessed, l.recalled = true, false, []Subject{last}
	}
	if named := l.explicit(); len(l.memory.Shown) > 1 && len(named) == 1 && slices.Contains(l.memory.Shown, named[0].Topic) && joinsWith.MatchString(l.text) {
		if last.Topic == named[0].Topic {
			last = about(l.memory.Shown[len(l.memory.Shown)-2])
		}
		clear(l.wants)
		l.wants[wantTotal], l.guessed, l.recalled = true, false, []Subject{last, named[0]} // 和算力加一块儿是多少
	}
	if len(l.memory.Shown) > 1 && len(l.explicit()) <= 1 && companysPart.MatchString(l.text) {
		for _, t := range slices.Backward(l.memory.Shown) {
			if t != asked.Talent && t != asked.Training {
				l.wants[wantAmount], l.guessed, l.recalled = true, false, []Subject{about(t)}
				break
			}
		}
	}
	if l.wants[wantDraft] && byThisText.MatchString(l.text) {
		delete(l.wants, wantDraft)
		l.wants[wantAmount], l.guessed, l.recalled = true, false, []Subject{last}
	}
}

var (
	joinsWith      = pattern.MustCompile(`(?:和|跟|与|同|连同?|加上|算上)[^,，。]{1,10}?(?:(?:加|合|算|凑|拢)(?:在|到)?(?:一块儿?|一起|起来|总)|一共|总共|合计)`)
	companysPart   = pattern.MustCompile(`(?:只|先|单|光|就)(?:看|算|说|要|问|报)?(?:一?下)?(?:我们)?(?:公司|企业|单位)(?:的)?(?:那|这)?(?:一)?(?:份|笔|块|部分|边|头)`)
	whatIsLeft     = pattern.MustCompile(`^[^\pL\pN]*(?:那么?|这样)*(?:还|总共|一共|总的)?(?:能|可以)?(?:有|剩|剩下|拿|补|领)(?:多少|几多|几)[^\pL\pN]*$`)
	allPutTogether = pattern.MustCompile(`(?:全部|都|全)(?:给我)?(?:算上|加上|算进去|加起来|算一起|一起算)`)
	byThisText     = pattern.MustCompile(`(?:按|照|依)(?:着)?(?:你们?|公开|手里|网上|这|那)*(?:的)?(?:份|版|个)?(?:公开的?)?(?:征求意见稿|意见稿|草案|文本|文件|政策)[^。]{0,8}(?:结果|多少|几|能拿|怎么算|算)`)
)
