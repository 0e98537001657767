package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// resultClaimed hears what the share of the amount known comes to, before the
// ceiling, as what somebody makes of it, and asks why it is not: 我算是156万呀.
func (l *Plan) resultClaimed() {
	if l.Step != sentence.NoStep && !saidToBe.MatchString(l.Masked) && !doubtedFirst.MatchString(l.Masked) || len(l.Sums) == 1 && l.Sums[0].Index >= 0 && reading.GivenIn.MatchString(l.Before(l.Sums[0].Index)) {
		return // 退回来6万, which is what was worked out by chance
	}
	open := l.openSum()
	if len(l.Memory.Subjects) == 0 || open < 0 || len(l.Reading.Sums) != len(l.Sums) || len(l.Explicit()) > 0 {
		return
	}
	topic := l.Memory.Subjects[0].Topic
	items := l.Memory.Items[topic]
	sheet := sheets.Of(topic)
	if len(items) > 1 && l.shareOfKnown(topic) {
		l.SetRole(open, sentence.RoleClaim) // 头一款怎么不是123万, of three
		l.Wants[want.Why] = true
	}
	if len(items) != 1 || sheet == nil || sheet.Tool == "" {
		return
	}
	rate := tools.FuzhouAI().Benefit(sheet.Tool).Shape().Rate
	base, known := items[0].Money[string(sentence.MainRole[topic])]
	if !known || rate <= 0 {
		return
	}
	switch s := l.Sums[open]; {
	case !s.High.Equal(base) && (s.Found != sentence.RoleFee && l.insists(s) || l.expects(s, base, sheet.Ceiling)):
		l.SetRole(open, sentence.RoleClaim)
		l.Wants[want.Why], l.Insisted = true, true
	case s.High.Equal(base.Percent(rate)) && s.Role != sentence.RoleFee && !s.More && topic != asked.Computing:
		l.SetRole(open, sentence.RoleClaim)
		l.Wants[want.Why] = true
	}
}

// openSum is the one amount that is not taken for somebody's claim yet, or the only one of the message, whatever it is
// taken for; -1 if there is none, or several.
func (l *Plan) openSum() int {
	if len(l.Sums) == 1 {
		return 0
	}
	if len(l.Having(sentence.RoleClaim)) != len(l.Sums)-1 {
		return -1
	}
	return slices.IndexFunc(l.Sums, func(s reading.Sum) bool { return s.Role != sentence.RoleClaim })
}

// shareOfKnown: the one amount is what the share of an amount that is known comes to, and it is asked why it is not.
func (l *Plan) shareOfKnown(topic asked.Topic) bool {
	sheet := sheets.Of(topic)
	if sheet == nil || sheet.Tool == "" || len(l.Sums) != 1 || l.Sums[0].Index < 0 || !isNotIt.MatchString(l.Before(l.Sums[0].Index)) {
		return false
	}
	rate, name := tools.FuzhouAI().Benefit(sheet.Tool).Shape().Rate, string(sentence.MainRole[topic])
	return rate > 0 && slices.ContainsFunc(l.Memory.Items[topic], func(it memory.Item) bool { return it.Money[name].Percent(rate).Equal(l.Sums[0].High) })
}

// isNotIt asks why it is not so much.
var isNotIt = pattern.MustCompile(`(?:怎么|咋|为啥|为什么|为何|怎么会)(?:就|又)?(?:不是|没有|不给|没给|不到|不该是)$`)

// insists: somebody holds another figure against the one just told, and names nothing that he
// bought, sold or said: 不对，明明是6万; 所以就是12万，对吧.
func (l *Plan) insists(s reading.Sum) bool {
	if s.Index < 0 || l.Hypothetical || len(l.Memory.Shown) == 0 || ownDoing.MatchString(l.Masked) {
		return false
	}
	return plainlyIs.MatchString(l.Before(s.Index)) || thereforeIs.MatchString(l.Before(s.Index)) && isItSo.MatchString(l.After(s.Index))
}

var (
	plainlyIs   = pattern.MustCompile(`(?:明明|分明|明摆着)(?:就|应该|该|才)?(?:是|有|能|可以)?(?:补|给|拿|领|得|奖)?(?:到|了)?$`)
	thereforeIs = pattern.MustCompile(`(?:所以|因此|这么说|照这么说|那么|说到底|反正)[,，]?(?:就|还|仍|都|应该|该)*(?:是|有|能|可以)?(?:补|给|拿|领|得|奖)?(?:到|了)?$`)
	isItSo      = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:对不对|对吧|对吗|是吧|是不是|没错吧|是这样吧)`)
	ownDoing    = pattern.MustCompile(`买|采购|租|花|投|付|卖|销|签|开票|发票|合同|收入|账单|总额|服务费|费用|省里|我(?:们)?(?:说|报|讲|写|填|打|输)|说错|报错|写错|打错|看错|记错|算的数|数字`)
)
