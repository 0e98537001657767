package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a bare message asks, by what was asked before it.

// bareOf: 数据的, after 算力归谁.
var bareOf = pattern.MustCompile(`^那?[^多几哪谁怎什]{2,6}的[?？]?$`)

// bareTopic and bareName: a thing and nothing else.
var (
	bareTopic = pattern.MustCompile(`^那?[^多几哪谁怎什]{2,8}呢[?？]?$`)
	// bareMeasure is the number of a measure and nothing else, which asks for its words where nothing was asked before.
	bareMeasure = pattern.MustCompile(`^[^\pL\pN]*(?:那么?|还有|然后|接着|再有?|另外|好的?|嗯)*[,，]?(?:查查?|报一?下?)?(?:第[一二三四五六七八九]条|措施[一二三四五六七八九])(?:那边|那里|的话)?[^\pL\pN]*$`)
	bareName    = pattern.MustCompile(`^(那|还有|然后|再)?[^多几哪谁怎什吗么能没有不要可给补最 ]{2,8}[?？]?$`)
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
func (l *Plan) inheritWants() {
	if asksItsTerms.MatchString(l.Text) && len(l.Explicit())+len(l.Measures)+len(l.Sums) == 0 && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Topic != asked.Policy {
		for _, w := range []want.Want{want.Mine, want.All, want.Draft} {
			delete(l.Wants, w) // 那要符合什么要求, of what was spoken of
		}
		l.Wants[want.Meaning], l.Elliptical = true, true
	}
	if l.Wants[want.Mine] && len(l.Explicit())+len(l.Sums) == 0 && reading.InAllNow.MatchString(l.Text) && slices.ContainsFunc(l.Memory.Subjects, func(s memory.Subject) bool { return s.Topic == asked.Talent }) {
		delete(l.Wants, want.Mine) // 我能享受的几项全算到一起，上限是多少
		l.Wants[want.Amount], l.Guessed, l.Elliptical = true, false, true
	}
	l.ofWhatWasShown()
	if l.Wants[want.Stack] && notTwice.MatchString(l.Text) && len(l.Sums)+len(l.Measures) == 0 && len(l.Memory.Subjects) > 0 && (l.Memory.Subjects[0].Topic == asked.Scenario || l.Memory.Subjects[0].Topic == asked.Product) {
		delete(l.Wants, want.Stack) // “不重复”没看懂, of what the measure says of selections higher up
		l.Wants[want.NoRepeat], l.Guessed = true, false
	}
	if askedAlike.MatchString(l.Text) && len(l.Explicit()) == 1 && len(l.Sums) == 0 && len(l.Memory.Wants) > 0 {
		clear(l.Wants)
		for _, w := range l.Memory.Wants {
			l.Wants[w] = true
		}
		l.Guessed = false
		return // 同样的问题，垂直模型补助
	}
	bare := bareMeasure.MatchString(l.Text) && len(l.Memory.Wants) > 0
	if (len(l.Wants) == 0 || l.Guessed || bare) && len(l.Sums) == 0 && len([]rune(l.Text)) <= reading.ShortMessage/2 && (len(l.Measures) > 0 || bareTopic.MatchString(l.Text) || bareName.MatchString(l.Text) && len(l.Explicit()) > 0 && len(l.Truths) == 0 || bareOf.MatchString(l.Text) && l.AskedBefore == nil && len(l.Explicit()) > 0) {
		clear(l.Wants)
		list := slices.Contains(l.Memory.Wants, want.OfficeIn)
		for _, w := range l.Memory.Wants {
			if !list || w != want.OfficeIn && w != want.Office { // of an office, which 第一个呢 does not name
				l.Wants[w] = true
			}
		}
	}
	if likewise.MatchString(l.Text) && len(l.Sums) == 0 && !l.Want(l.Memory.Wants...) {
		if l.Guessed {
			clear(l.Wants)
		}
		for _, w := range l.Memory.Wants {
			if slices.Contains([]want.Want{want.Quota, want.Rate, want.Ceiling, want.Threshold}, w) {
				l.Wants[w], l.Guessed = true, false // 场景一年几个名额 … 产品也是这么多吗
				delete(l.Wants, want.Eligible)
			}
		}
	}
	if slices.Contains(l.Memory.Wants, want.Stack) && len(l.Sums) == 0 && len(l.Explicit()) == 0 && len([]rune(l.Text)) <= reading.ShortMessage && l.Want(want.Words, want.Where, want.Why) && !l.Want(want.Amount) {
		l.Wants[want.Stack], l.Wants[want.Words] = true, true // 依据原文哪句, of what was just said
	}
	if slices.Contains(l.Memory.Wants, want.Target) {
		l.wishAgain()
	}
	if slices.Contains(l.Memory.Wants, want.Target) && !reading.AwardAsked.MatchString(l.Masked) && len(l.Having(sentence.RoleWish)) > 0 && len(l.Having(sentence.RoleWish)) == len(l.Sums) {
		l.Wants[want.Target], l.Guessed = true, false // 拿满要投多少 … 胃口小点，拿150万就够
	}
	if theOthersAsked.MatchString(l.Text) && len(l.Sums) == 0 { // 哪几条写了金额 … 剩下的呢
		if slices.Contains(l.Memory.Wants, want.Moneyed) {
			l.Wants[want.Moneyless], l.Guessed = true, false
		} else if slices.Contains(l.Memory.Wants, want.Moneyless) {
			l.Wants[want.Moneyed], l.Guessed = true, false
		}
	}
	if theSums.MatchString(l.Text) && l.Want(want.Amount) && !l.Want(want.Stack) && !apart.MatchString(l.Text) && len(l.Sums) == 0 && l.severalShown() {
		l.Wants[want.Total] = true // two answers … 两笔一起算是几多钱
	}
	l.addsAgain()
	if l.soFar = l.sumsSoFar(); l.soFar || l.remainsOfSum() {
		l.Wants[want.Total], l.Guessed = true, false
		delete(l.Wants, want.Stack)
		if sumsUp.MatchString(l.Text) {
			delete(l.Wants, want.All) // 总结一下: what was worked out, and no list of the measures
		}
	}
	l.officesAsked()
	l.theirOffice()
	offices := l.officeList()
	l.Memory.Wants = nil
	if offices {
		l.Wants[want.OfficeIn], l.Guessed = true, false
		l.Memory.Wants = append(l.Memory.Wants, want.OfficeIn)
	}
	for _, w := range []want.Want{want.Office, want.Rate, want.Ceiling, want.Threshold, want.Quota, want.Words, want.Where, want.Stack, want.Moneyed, want.Moneyless, want.Ceilings, want.Target} {
		if l.Wants[w] || w == want.Stack && l.TellsOfCityMoney() {
			l.Memory.Wants = append(l.Memory.Wants, w)
		}
	}
}

// ofWhatWasShown: what was worked out before is asked for again, and nothing of the text as a whole: 那全部算上封顶是几多;
// 那按公开那份征求意见稿，结果是什么.
func (l *Plan) ofWhatWasShown() {
	if len(l.Memory.Shown) == 0 || len(l.Sums)+len(l.Measures) > 0 {
		return
	}
	last := reading.About(l.Memory.Shown[len(l.Memory.Shown)-1])
	if last.Topic == asked.Training && reading.PassedToo.MatchString(l.Text) && passing.CountOf(reading.CountPeople, l.Masked)+reading.OneCount(l.Masked) > 0 && len(l.Explicit()) == 0 {
		clear(l.Wants)
		l.Wants[want.Amount], l.Guessed, l.Recalled = true, false, []memory.Subject{last} // 同事里还有两个也考出来了，加我三个
	}
	if len(l.Memory.Subjects) > 0 && len(l.Memory.Items[l.Memory.Subjects[0].Topic]) == 0 && len(l.Memory.Items[last.Topic]) > 0 && whatIsLeft.MatchString(l.Text) && len(l.Explicit()) == 0 {
		l.Wants[want.Amount], l.Guessed, l.Recalled = true, false, []memory.Subject{last} // 模型不要了, 那还有多少
	}
	if l.Wants[want.Ceilings] && allPutTogether.MatchString(l.Text) && len(l.Explicit()) == 0 {
		delete(l.Wants, want.Ceilings)
		l.Wants[want.Amount], l.Guessed, l.Recalled = true, false, []memory.Subject{last}
	}
	if named := l.Explicit(); len(l.Memory.Shown) > 1 && len(named) == 1 && slices.Contains(l.Memory.Shown, named[0].Topic) && joinsWith.MatchString(l.Text) {
		if last.Topic == named[0].Topic {
			last = reading.About(l.Memory.Shown[len(l.Memory.Shown)-2])
		}
		clear(l.Wants)
		l.Wants[want.Total], l.Guessed, l.Recalled = true, false, []memory.Subject{last, named[0]} // 和算力加一块儿是多少
	}
	if len(l.Memory.Shown) > 1 && len(l.Explicit()) <= 1 && companysPart.MatchString(l.Text) {
		for _, t := range slices.Backward(l.Memory.Shown) {
			if t != asked.Talent && t != asked.Training {
				l.Wants[want.Amount], l.Guessed, l.Recalled = true, false, []memory.Subject{reading.About(t)}
				break
			}
		}
	}
	if (l.Wants[want.Draft] || len(l.Wants) == 0 || l.Guessed) && byThisText.MatchString(l.Text) {
		delete(l.Wants, want.Draft)
		l.Wants[want.Amount], l.Guessed, l.Recalled = true, false, []memory.Subject{last}
	}
}

var (
	joinsWith      = pattern.MustCompile(`(?:和|跟|与|同|连同?|加上|算上)[^,，。]{1,10}?(?:(?:加|合|算|凑|拢)(?:在|到)?(?:一块儿?|一起|起来|总)|一共|总共|合计)`)
	companysPart   = pattern.MustCompile(`(?:只|先|单|光|就)(?:看|算|说|要|问|报)?(?:一?下)?(?:我们)?(?:公司|企业|单位)(?:的)?(?:那|这)?(?:一)?(?:份|笔|块|部分|边|头)`)
	whatIsLeft     = pattern.MustCompile(`^[^\pL\pN]*(?:那么?|这样)*(?:还|总共|一共|总的)?(?:能|可以)?(?:有|剩|剩下|拿|补|领)(?:多少|几多|几)[^\pL\pN]*$`)
	allPutTogether = pattern.MustCompile(`(?:全部|都|全)(?:给我)?(?:算上|加上|算进去|加起来|算一起|一起算)`)
	byThisText     = pattern.MustCompile(`(?:按|照|依|以)(?:着)?(?:你们?|您|公开|手里|手上|手头|网上|掌握|知道|现有|这|那)*(?:的)?(?:份|版|个)?(?:公开的?)?(?:征求意见稿|意见稿|草案|文本|文件|政策|条文|原文)[^。]{0,8}(?:结果|多少|几|能拿|怎么算|算)`)
)
