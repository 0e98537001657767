package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One message, several topics: which amount is whose.

// joint totals: 算力算上模型一共28万，模型20万.
var withOther = pattern.MustCompile(`(算上|加上|加|和|跟|与|连|带|、|含)[^¥]{0,8}(一共|合计|总共|加起来|共|一起)[^,，。¥]{0,4}$`)

// rest fills in what is left of a joint total for the one topic whose own
// amount is not stated: 算力和模型一共28万，模型20万 leaves 8 for computing power.
func (l *plan) rest(assigned map[asked.Topic][]sum, sums []sum) {
	var owners []asked.Topic
	for _, s := range l.subjects {
		if mainRole[s.Topic] != "" && !slices.Contains(owners, s.Topic) {
			owners = append(owners, s.Topic)
		}
	}
	if len(owners) != 2 || len(sums) != 2 || sums[0].index < 0 || !withOther.MatchString(l.before(sums[0].index)) || !sums[1].High.Less(sums[0].Low) {
		return
	}
	known := l.nearest(sums[1])
	if t, ok := bases[sums[1].found]; ok && slices.Contains(owners, t) {
		known = t
	}
	i := slices.Index(owners, known)
	if i < 0 {
		return
	}
	left := sums[0]
	left.Low, left.High = left.Low.Sub(sums[1].High), left.High.Sub(sums[1].Low)
	part := sums[1]
	left.role, part.role = mainRole[owners[1-i]], mainRole[known]
	left.derived = "两样一共" + sums[0].High.Format() + "元，减去" + sums[1].High.Format() + "元"
	clear(assigned)
	assigned[known] = []sum{part}
	assigned[owners[1-i]] = []sum{left}
}

// within takes a part that is for another topic off its whole: 模型30万，其中8万是算力.
func (l *plan) within(assigned map[asked.Topic][]sum) {
	for t, own := range assigned {
		if len(own) != 1 || own[0].index < 0 || own[0].derived != "" {
			continue // what is left of two together is without the other already
		}
		for other, parts := range assigned {
			if other == t || len(parts) != 1 || parts[0].index != own[0].index+1 || !partOf.MatchString(l.before(parts[0].index)) && !holds.MatchString(lastPart(l.before(parts[0].index))) || !parts[0].High.Less(own[0].Low) {
				continue
			}
			s := own[0]
			s.Low, s.High = s.Low.Sub(parts[0].High), s.High.Sub(parts[0].Low)
			s.derived = own[0].High.Format() + "元里有" + parts[0].High.Format() + "元是别的，减去"
			assigned[t] = []sum{s}
			return
		}
	}
}

// holds stands before another thing that an amount includes: 模型费35万，含算力9万.
var holds = pattern.MustCompile(`(?:^|[^不])(?:包含|包括|含|带)(?:了|有)?(?:模型|算力)(?:费用?|服务费?|款|的)*$`)

// respectively: 分别花了30万、8万和200万在模型、算力、工业互联网上: the order tells.
var respectively = pattern.MustCompile(`分别|依次|各自`)

func (l *plan) inOrder(assigned map[asked.Topic][]sum, sums []sum) {
	if !respectively.MatchString(l.masked) || len(sums) < 2 {
		return
	}
	type named struct {
		topic asked.Topic
		at    int
	}
	var order []named
	for _, s := range l.subjects {
		if mainRole[s.Topic] == "" {
			continue
		}
		for _, m := range l.mentions {
			if m.topic == s.Topic {
				order = append(order, named{s.Topic, m.at})
			}
		}
	}
	slices.SortFunc(order, func(a, b named) int { return a.at - b.at })
	if len(order) != len(sums) {
		return
	}
	if from, to := sums[0].index, sums[len(sums)-1].index; from >= 0 && to >= 0 { // not those of an earlier message
		if name := order[len(order)-1].at; order[0].at < l.at[from] && name > l.at[from] && name < l.at[to] {
			return // names and amounts alternate: each has its own
		}
	}
	clear(assigned)
	for i, s := range sums {
		s.role = mainRole[order[i].topic]
		assigned[order[i].topic] = []sum{s}
	}
}
