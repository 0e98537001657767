package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
)

// toldAsOne are the amounts that surely make one sum: all parts, whatever was planned, or what they come to as was learned;
// or both that fit, where the state has paid a part.
func (r *Reading) toldAsOne(topic asked.Topic, sums []Sum, before []memory.Item, m memory.Memory) []Sum {
	if both := r.publicPart(topic, sums); both != nil {
		return both
	}
	if both := r.asksIfBeside(topic); both != nil {
		return both
	}
	if one := r.firstOf(surelyRelated, topic, sums); one != nil {
		return one
	}
	if r.Parts != nil {
		plain := r.Parts.Apart || !slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.Period != sentence.PerYear })
		if plain && r.Parts.Of == topic {
			return r.Sums
		}
		return nil
	}
	if parts := r.partsBeside(topic); parts != nil {
		return parts
	}
	if m.Asked != nil && len(m.Awaited) < 2 && r.partsAsked(topic) {
		for i := range r.Sums {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure, r.Sums[i].Period = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole, sentence.PerYear
		}
		return r.Sums
	}
	if r.monthRuns && sentence.Bases[r.Sums[0].Role] == topic {
		return r.Sums
	}
	if len(before) > 0 || len(m.Awaited) > 0 || m.Asked != nil {
		return nil
	}
	return r.stood(topic)
}

// thingOf names what the money of a topic is for.
var thingOf = map[asked.Topic]string{asked.Computing: "算力", asked.VerticalModel: "大模型", asked.Industrial: "工业互联网项目", asked.PlatformService: "服务收入"}

// partsAsked: the message answers what was asked, and tells nothing but parts of it: A供应商44万，B供应商20万.
func (r *Reading) partsAsked(topic asked.Topic) bool {
	if len(r.Sums) < 2 || thingOf[topic] == "" || slices.ContainsFunc(r.NamedTopics(), func(t asked.Topic) bool { return t != topic }) || otherwiseTold.MatchString(r.Masked) {
		return false
	}
	s := sentence.NewSentence(thingOf[topic] + "，" + r.Text)
	return s.Parts != nil && s.Parts.Of == topic && len(s.Amounts) == len(r.Sums)
}
