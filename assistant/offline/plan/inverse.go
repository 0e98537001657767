package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// aimsAgain hears what a message means after an inverse question: another award (那88万呢), what is there already
// (现有41万，求差额), or, without an amount, what reaching the line brings (把差的补上以后能得到什么).
func (l *Plan) aimsAgain() {
	aim, topic := l.Memory.Aim, l.Memory.LastTopic()
	if aim != nil {
		topic = aim.Topic
	}
	if topic == asked.None || slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != topic && s.Measure != topic.Measure() }) {
		return
	}
	if len(l.Sums) == 0 && len(l.Numbers) == 0 {
		switch {
		case aim != nil && l.AsksPart() > 0 && !l.Want(want.Office, want.Words, want.Why, want.Process):
			l.toTarget()
			l.aimed, l.atLine = aim, aim.Line // 摊到每个月呢
		case aim != nil && aim.Line && l.asksAtLine():
			l.toTarget()
			l.atLine = true
		}
		return
	}
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || l.Sums[0].Period != sentence.PerYear || !l.Sums[0].Low.Equal(l.Sums[0].High) {
		return
	}
	s := &l.Sums[0]
	wish, base := s.Learned.Of(amount.Wish)+s.Learned.Of(amount.Claim), amount.Enters(s.Learned)
	switch plain := s.Found == sentence.RoleUnknown && s.Sure == 0; {
	case aim != nil && (reading.AsksMissing.MatchString(l.Masked) || l.SurelyTarget) && (base > wish || l.Already(*s)) && !sentence.IsEdge(s.High):
		role := sentence.MainRole[topic]
		s.Role, s.Found, s.Sure = role, role, sentence.SureRole
		l.toTarget()
		l.aimed = aim
	case l.Already(*s), (ownDoing.MatchString(l.Masked) || reading.Spends.MatchString(l.Masked)) && !putRight.MatchString(l.Masked), l.tooMuch(topic, s.High):
	case aim != nil && aim.Wish != nil && (wish > base || plain), aim == nil && l.SurelyTarget && plain && reading.AsksBase.MatchString(l.Masked) && len(l.Memory.Items[topic]) == 1:
		l.Wishes(0)
		l.toTarget()
	}
}

// toTarget asks how much it takes, and nothing else.
func (l *Plan) toTarget() {
	clear(l.Wants)
	l.Wants[want.Target], l.Guessed = true, false
}

// mostAtLine is how many characters a message has at most that asks what reaching a line brings.
const mostAtLine = 40

// asksAtLine: after how far it is to a line, a sum is asked for.
func (l *Plan) asksAtLine() bool {
	return len([]rune(l.Text)) <= mostAtLine && !asThingsStand.MatchString(l.Masked) && !slices.ContainsFunc([]want.Want{want.Office, want.Words, want.Where, want.Why, want.Process, want.Phone, want.Until, want.Since, want.Draft, want.Stack, want.Total, want.Compare, want.Ceiling, want.Rate, want.Meaning, want.Quota}, func(w want.Want) bool { return l.Want(w) }) &&
		(l.Want(want.Amount) || reachesIt.MatchString(l.Masked))
}

var (
	// asThingsStand asks of what is there, and of no line.
	asThingsStand = pattern.MustCompile(`现在|目前|眼下|就这样|就这么|这个数|不补|不买了|不到`)
	// reachesIt supposes that the line is reached.
	reachesIt = pattern.MustCompile(`补(?:上|齐|足|够)|凑(?:上|齐|足|够|到)|够(?:了|着|到|数|线|上)|到(?:了|那|线|达|位)|达(?:到|标)|及格|过(?:了)?线|踩线|临界|刚好|正好|恰好|啱啱|卡(?:着|在|线)|reach|get there|hit|meet|exactly|just|manage|once we|touch|make it|only`)
)
