package plan

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// partnersShare takes what a partner put into the same thing for another base of what
// was just worked out, and leaves the asker's own as it is: 那合作方投的410万呢.
func (l *Plan) partnersShare() {
	if len(l.Memory.Shown) == 0 || len(l.Sums) != 1 || len(l.Explicit()) > 0 || !partnerPaid.MatchString(l.Before(0)) || !partnerAsked.MatchString(l.After(0)) {
		return
	}
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if role := sentence.MainRole[topic]; role != "" && len(items) == 1 && len(items[0].Money) > 0 {
		l.Reading.Sums[0].Role, l.Reading.Sums[0].Found, l.Reading.Sums[0].Sure = role, role, sentence.SureRole
		l.partnerPays = true
	}
}

var (
	partnerPaid  = pattern.MustCompile(`(?:对方|合作方|合作伙伴|合伙人|另一方|另外一方|他们|人家|国企|高校|学校|甲方|乙方|股东)[^,，。¥]{0,6}(?:出|投|付|花|摊|认|承担|掏|拿|买)(?:资|入|了)?的?(?:那)?$`)
	partnerAsked = pattern.MustCompile(`^(?:元|块钱?)?的?(?:(?:那|这)(?:一)?(?:份|块|部分|头|边|半|笔))?(?:,|，)?(?:呢|又|能|可以|可|该|会|补|拿|算|是)[^,，。]{0,8}[^\pL]*$`)
)
