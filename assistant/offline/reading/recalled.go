package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// recalledBy: 27万那项到底是哪个局在管.
var recalledBy = pattern.MustCompile(`^(元|块)?(的)?那(一)?(项|个|笔|块|条|档|件|样|桩|边|头|份)`)

// recalledIn: 里面那45万依据的是哪句话.
var recalledIn = pattern.MustCompile(`(?:里面|里头|其中|当中)的?(?:那|这)(?:个|笔)?$`)

// recalledTopic is the topic of an earlier amount by which the message names it.
func (r *Reading) recalledTopic(m memory.Memory) (memory.Subject, bool) {
	for _, s := range r.Sums {
		if s.Index < 0 || !recalledBy.MatchString(r.After(s.Index)) && !recalledIn.MatchString(r.Before(s.Index)) {
			continue
		}
		for _, f := range slices.Backward(m.Figures) {
			if f.High.Equal(s.High) {
				return About(f.Topic), true
			}
		}
	}
	return memory.Subject{}, false
}

// RecordYears keeps in the memory the amounts that a message states year by year, also those
// that it does not ask about: 前年拿了45万，去年60万，就去年这笔多少.
func (r *Reading) RecordYears(topic asked.Topic, sums []Sum, m *memory.Memory) {
	if !r.Years() {
		return
	}
	of := map[string]memory.Figure{}
	for _, s := range sums {
		if s.Index < 0 {
			continue
		}
		if year := YearWord.FindString(sentence.LastPart(r.Before(s.Index))); year != "" {
			of[year] = memory.Figure{Topic: topic, Low: s.Low, High: s.High}
		}
	}
	if len(of) > 1 {
		Set(&m.Years, topic, of)
	}
}

var (
	// heldWith: 跟41万那档比.
	heldWith = pattern.MustCompile(`(跟|和|与|同|比)(刚才|前面|之前|原来)?(的|那)?$`)
	// bothAsked: 另有12万的套餐，两种各补多少.
	bothAsked = pattern.MustCompile(`(两|二|俩)(种|个|档|套|样|边|家)(方案|套餐|报价|合同)?[^,，。¥]{0,4}(各|分别)|(?:两|二|俩)(?:种|个|档|套|家)?(?:方案|套餐|报价)[^,，。¥]{0,14}(?:对照|对比|比较|比照|并列|哪个|哪一个|哪种)`)
)

// comparedTo holds what was worked out against another amount: 跟租12万比，哪头补得多.
var comparedTo = pattern.MustCompile(`(跟|和|与|同)(?:直接|干脆|索性|一步|一次性?)?(租|买|投|卖|花|付|上|加|提|冲|做|涨|凑|签)?(?:到|成|足)?(?:了)?¥(元|块钱?)?(的)?(那档|这档)?(相)?比`)

var (
	// earlierOne is what was worked out before, as the other side of a comparison: 和前面那个方案相比.
	earlierOne = pattern.MustCompile(`(?:跟|和|与|同|比|较)(?:这|那)?(?:前面|前头|刚才|刚刚|之前|上面|先前|原来|原先|头一个|第一个|上一个|那个|这个|现在)[^,，。¥]{0,8}(?:比|对照|摆|放|搁|哪)`)
	// laidBeside: 拿十三万的跟这八万六摆一起.
	laidBeside = pattern.MustCompile(`(?:摆|放|搁|列)(?:在)?(?:一起|一块|一道)|比(?:一比|一下|比看|较)|相比|对比`)
)

// heldAgainst puts an earlier figure beside the present one, where the message
// asks how they differ, 跟41万那档比，多出来几块, or for both. nil if it does not.
func (r *Reading) heldAgainst(topic asked.Topic, sums []Sum, before []memory.Item, m memory.Memory) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(sums) != 1 || len(before) != 1 || sums[0].Index < 0 {
		return nil
	}
	now, known := before[0].Money[name]
	if !known || now.Equal(sums[0].High) {
		return nil
	}
	said := slices.ContainsFunc(m.Figures, func(f memory.Figure) bool { return f.Topic == topic && f.High.Equal(sums[0].High) })
	named := slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.High.Equal(now) }) || earlierOne.MatchString(r.Masked)
	compared := (r.Want(want.Compare) || laidBeside.MatchString(r.Masked)) && (said && heldWith.MatchString(r.Before(sums[0].Index)) || comparedTo.MatchString(r.Masked) || named)
	both := topic != asked.Product && bothAsked.MatchString(r.Text)
	if !compared && !both {
		return nil
	}
	items := []memory.Item{before[0].Clone(), Inherit(before)}
	items[0].Label = now.Format() + "元"
	items[1].Put(name, memory.Yearly{Low: sums[0].Low, High: sums[0].High})
	items[1].Label = sums[0].High.Format() + "元"
	return items
}
