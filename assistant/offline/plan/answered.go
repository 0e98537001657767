package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was asked about and could not be calculated waits for its amount, also where
// something else is asked in between: 买模型和买算力一共能拿多少 … 归谁管 … 模型40万，算力6万.

// mostAwaited is how many things wait for an amount: nobody answers for more at once.
const mostAwaited = 4

// await keeps the topics of this turn that no amount is known of, in the order in which
// they were named, behind those that have waited for longer.
func (l *Plan) await() {
	if l.Drift == ToAnswer && len(l.Sums) > 0 && slices.ContainsFunc(l.Gathered, func(g reading.Gathered) bool { return g.Fresh }) {
		l.Memory.Pending = nil // 买了35 … 35万: it waits for nothing any more
	}
	awaited := slices.DeleteFunc(l.Memory.Awaited, func(t asked.Topic) bool { return l.Memory.Knows(t) || l.hasTopic(l.Subjects) && l.About(t) })
	now := l.Subjects
	if len(now) == 0 {
		now = l.Explicit()
	}
	var fresh []asked.Topic
	inText := slices.Clone(l.Mentions)
	slices.SortStableFunc(inText, func(a, b sentence.Mention) int { return a.At - b.At })
	for _, m := range inText {
		if slices.Contains(now, reading.About(m.Topic)) && !slices.Contains(fresh, m.Topic) {
			fresh = append(fresh, m.Topic)
		}
	}
	for _, s := range now {
		if !slices.Contains(fresh, s.Topic) {
			fresh = append(fresh, s.Topic)
		}
	}
	for _, t := range fresh {
		if sentence.MainRole[t] != "" && !l.Memory.Knows(t) {
			awaited = append(slices.DeleteFunc(awaited, func(o asked.Topic) bool { return o == t }), t)
		}
	}
	l.Memory.Awaited = awaited[max(0, len(awaited)-mostAwaited):]
}

// answered gives the amounts of a message to the topics that wait for them, by their short
// names or in the order in which they were asked about.
func (l *Plan) answered() {
	waiting := l.Memory.Awaited
	if len(waiting) == 0 && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Topic == asked.PlatformAward && !l.Memory.Knows(asked.PlatformService) {
		waiting = []asked.Topic{asked.PlatformService} // an amount of a platform is its income
	}
	if len(waiting) == 0 || len(l.Sums) == 0 || len(l.Recalled) > 0 || len(l.Measures) > 0 || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Index < 0 || s.Period != sentence.PerYear }) {
		return
	}
	if len(waiting) > 1 && len(l.Sums) == 1 && eachOfBoth.MatchString(l.Masked) {
		l.Recalled, l.Measures = nil, nil
		for _, t := range waiting {
			l.Recalled = append(l.Recalled, reading.About(t)) // 两样各花了九万
		}
		return
	}
	if len(l.Sums) == 1 {
		last := waiting[len(waiting)-1]
		if len(l.Explicit()) == 0 && len(l.Memory.Subjects) > 0 && sentence.MainRole[l.Memory.Subjects[0].Topic] == "" && barelySaid.MatchString(l.Before(0)) && barelyAsked.MatchString(l.After(0)) {
			l.give([]asked.Topic{last})
		}
		return
	}
	known := append(slices.Clone(waiting), l.Memory.Shown...)
	before := l.labels(known, func(i int) string { return l.Before(i) })
	after := l.labels(known, func(i int) string { return sentence.FirstPart(l.After(i)) })
	switch {
	case before != nil && l.forOneWaiting(before):
		l.give(before)
	case after != nil && l.forOneWaiting(after):
		l.give(after)
	case len(waiting) == len(l.Sums) && len(l.Explicit()) == 0 && inThatOrder.MatchString(l.Masked):
		l.give(waiting)
	}
}

// labels are the topics whose short names stand beside the amounts, one for each; nil if
// they do not, or if two have the same.
func (l *Plan) labels(known []asked.Topic, near func(int) string) []asked.Topic {
	var out []asked.Topic
	for i := range l.Sums {
		text, found := near(l.Sums[i].Index), asked.None
		for _, t := range known {
			if named := backNames[t] != nil && backNames[t].MatchString(text) || slices.Contains(l.Memory.Awaited, t) && awaitedNames[t] != nil && awaitedNames[t].MatchString(text); named && found != t {
				if found != asked.None {
					return nil
				}
				found = t
			}
		}
		if found == asked.None || slices.Contains(out, found) {
			return nil
		}
		out = append(out, found)
	}
	return out
}

func (l *Plan) forOneWaiting(topics []asked.Topic) bool {
	return slices.ContainsFunc(topics, func(t asked.Topic) bool { return slices.Contains(l.Memory.Awaited, t) })
}

// give makes each amount the one that its topic is calculated from.
func (l *Plan) give(topics []asked.Topic) {
	l.Recalled, l.Measures = nil, nil
	for i, t := range topics {
		s := &l.Sums[i]
		s.Role, s.Found, s.Sure = sentence.MainRole[t], sentence.MainRole[t], sentence.SureRole
		l.Recalled = append(l.Recalled, reading.About(t))
	}
	if l.Guessed || len(l.Wants) == 0 {
		clear(l.Wants)
		l.Wants[want.Amount], l.Guessed = true, false
	}
}

// awaitedNames are words that tell one thing from another only where both wait for an amount.
var awaitedNames = map[asked.Topic]*pattern.Pattern{
	asked.Industrial:      pattern.MustCompile(`项目|投入|改造|工厂`),
	asked.PlatformService: pattern.MustCompile(`收入|服务`),
	asked.Product:         pattern.MustCompile(`销售|卖|出货`),
}

var (
	// inThatOrder: 分别是40万和300万, and nothing else.
	inThatOrder = pattern.MustCompile(`^[^\pL¥]*(?:前(?:一个|者|面的?)?|分别|依次|各|第一个|一个)?(?:是|为|花了|有)?¥(?:元|块)?(?:[^\pL¥]|和|跟|与|还有|后(?:一个|者|面的?)?|第二个|另?一个|是|为|有)*¥(?:元|块)?[^\pL]*$`)
	// eachOfBoth: so much was paid for each of what was asked about.
	eachOfBoth = pattern.MustCompile(`(?:[两三俩](?:样|个|项|边|头|者|笔)|它们)(?:都)?(?:各|都|均|分别)(?:自)?(?:是|花|买|投|付|用|采购|有)`)
	// barelyAsked: nothing else follows the amount than the question.
	barelyAsked = pattern.MustCompile(`^(?:元|块钱?)?(?:左右|上下|吧|的|呢|啊|哦|能|可以|补|拿|得|多少|几|钱|[^\pL¥])*$`)
)
