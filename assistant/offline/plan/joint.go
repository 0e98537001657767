package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One message, several topics: which amount is whose.

// joint totals: 算力算上模型一共28万，模型20万.
var withOther = pattern.MustCompile(`(算上|加上|加|和|跟|与|连|带|、|含)[^¥]{0,8}(一共|合计|总共|加起来|共|一起)[^,，。¥]{0,4}$`)

// rest fills in what is left of a joint total for the one topic whose own
// amount is not stated: 算力和模型一共28万，模型20万 leaves 8 for computing power.
func (l *Plan) rest(assigned map[asked.Topic][]reading.Sum, sums []reading.Sum) {
	var owners []asked.Topic
	for _, s := range l.Subjects {
		if sentence.MainRole[s.Topic] != "" && !slices.Contains(owners, s.Topic) {
			owners = append(owners, s.Topic)
		}
	}
	if len(owners) != 2 || len(sums) != 2 || sums[0].Index < 0 || !withOther.MatchString(l.Before(sums[0].Index)) || !sums[1].High.Less(sums[0].Low) {
		return
	}
	known := l.nearest(sums[1])
	if t, ok := sentence.Bases[sums[1].Found]; ok && slices.Contains(owners, t) {
		known = t
	}
	i := slices.Index(owners, known)
	if i < 0 {
		return
	}
	left := sums[0]
	left.Low, left.High = left.Low.Sub(sums[1].High), left.High.Sub(sums[1].Low)
	part := sums[1]
	left.Role, part.Role = sentence.MainRole[owners[1-i]], sentence.MainRole[known]
	left.Derived = "两样一共" + sums[0].High.Format() + "元，减去" + sums[1].High.Format() + "元"
	clear(assigned)
	assigned[known] = []reading.Sum{part}
	assigned[owners[1-i]] = []reading.Sum{left}
}

// within takes a part that is for another topic off its whole: 模型30万，其中8万是算力.
func (l *Plan) within(assigned map[asked.Topic][]reading.Sum) {
	for t, own := range assigned {
		if len(own) != 1 || own[0].Index < 0 || own[0].Derived != "" {
			continue // what is left of two together is without the other already
		}
		for other, parts := range assigned {
			if other == t || len(parts) != 1 || parts[0].Index != own[0].Index+1 || !sentence.PartOf.MatchString(l.Before(parts[0].Index)) && !holds.MatchString(sentence.LastPart(l.Before(parts[0].Index))) || !parts[0].High.Less(own[0].Low) {
				continue
			}
			s := own[0]
			s.Low, s.High = s.Low.Sub(parts[0].High), s.High.Sub(parts[0].Low)
			s.Derived = own[0].High.Format() + "元里有" + parts[0].High.Format() + "元是别的，减去"
			assigned[t] = []reading.Sum{s}
			return
		}
	}
}

// holds stands before another thing that an amount includes: 模型费35万，含算力9万.
var holds = pattern.MustCompile(`(?:^|[^不])(?:包含|包括|含|带)(?:了|有)?(?:模型|算力)(?:费用?|服务费?|款|的)*$`)

// respectively: 分别花了30万、8万和200万在模型、算力、工业互联网上: the order tells.
var respectively = pattern.MustCompile(`分别|依次|各自`)

func (l *Plan) inOrder(assigned map[asked.Topic][]reading.Sum, sums []reading.Sum) {
	if !respectively.MatchString(l.Masked) || len(sums) < 2 {
		return
	}
	type named struct {
		topic asked.Topic
		at    int
	}
	var order []named
	for _, s := range l.Subjects {
		if sentence.MainRole[s.Topic] == "" {
			continue
		}
		for _, m := range l.Mentions {
			if m.Topic == s.Topic {
				order = append(order, named{s.Topic, m.At})
			}
		}
	}
	slices.SortFunc(order, func(a, b named) int { return a.at - b.at })
	if len(order) != len(sums) {
		return
	}
	if from, to := sums[0].Index, sums[len(sums)-1].Index; from >= 0 && to >= 0 { // not those of an earlier message
		if name := order[len(order)-1].at; order[0].at < l.At[from] && name > l.At[from] && name < l.At[to] {
			return // names and amounts alternate: each has its own
		}
	}
	clear(assigned)
	for i, s := range sums {
		s.Role = sentence.MainRole[order[i].topic]
		assigned[order[i].topic] = []reading.Sum{s}
	}
}
