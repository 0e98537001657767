package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Halves and quarters of one year told in several turns, where what was told first was taken for each of them: 一季度50万 … 二季度60万
// … 三季度和四季度各70万; 上半年100万 … 下半年也差不多; 四季度没卖.

// YearPart is a half or a quarter of the year, and what it came to.
type YearPart struct {
	Name string       `json:"name"`
	Sum  money.Amount `json:"sum"`
}

var (
	halfOfYear   = pattern.MustCompile(`[上下]半年|第?[一二三四1-4]季度?|q[1-4]`)
	broughtNone  = pattern.MustCompile(`(?:没有?|未)(?:卖|收入|销售|做|花|用|买|生意|业务|开张|进账|营收|了|$)|为零|是零|零收入|颗粒无收|停产|停业|挂零`)
	likeFirst    = pattern.MustCompile(`差不多|一样|持平|相同|同样|照旧|一个样|也是这(?:么多|个数)`)
	eachPartSame = pattern.MustCompile(`各|都|均|分别都`)
)

func (p YearPart) quarter() bool { return strings.HasSuffix(p.Name, "季度") }

// yearPartName is the part as everybody calls it: q3 is 三季度.
func yearPartName(said string) string {
	said = strings.TrimPrefix(strings.TrimSuffix(said, "度"), "第")
	if strings.HasSuffix(said, "半年") {
		return said
	}
	n := small(strings.TrimSuffix(strings.TrimPrefix(said, "q"), "季"))
	return []string{"", "一季度", "二季度", "三季度", "四季度"}[n]
}

// yearParts are the halves or quarters of the year that the message tells the amounts of; same is what a half comes to that is like the
// one before. nil if it tells of none, or of something else as well.
func (r *Reading) yearParts(same *money.Amount) (told []YearPart) {
	if len(r.sums) != len(r.amounts) || ofOtherYear.MatchString(r.masked) {
		return nil
	}
	next := 0
	tell := func(clause string, v money.Amount) bool {
		for _, said := range halfOfYear.FindAllString(clause, -1) {
			name := yearPartName(said)
			if slices.ContainsFunc(told, func(p YearPart) bool {
				return p.Name == name || p.quarter() != YearPart{Name: name}.quarter()
			}) {
				return false
			}
			told = append(told, YearPart{Name: name, Sum: v})
		}
		return true
	}
	for _, clause := range strings.FieldsFunc(r.masked, func(c rune) bool { return strings.ContainsRune(",，。;；、?？!！", c) }) {
		n := strings.Count(clause, string(mask))
		parts := halfOfYear.FindAllString(clause, -1)
		var v money.Amount
		switch {
		case n == 0 && len(parts) == 0:
			continue // 能补多少
		case n == 1 && len(parts) > 0:
			s := r.sums[next]
			if next++; !s.Low.Equal(s.High) || s.Currency != "CNY" && s.Currency != "" || s.period == perMonth || s.role == roleUnit || len(parts) > 1 && !eachPartSame.MatchString(clause) || strings.Index(clause, string(mask)) < strings.Index(clause, parts[0]) {
				return nil
			}
			v = s.High
		case n == 0 && broughtNone.MatchString(clause):
		case n == 0 && same != nil && likeFirst.MatchString(clause):
			v = *same
		default:
			return nil
		}
		if !tell(clause, v) {
			return nil
		}
	}
	return told
}

// yearGoesOn tells again what was told of the year so far, with the parts that the message tells. "" if it tells of none.
func (l *plan) yearGoesOn(string) (said, how string) {
	topic, had := l.memory.lastTopic(), l.memory.YearTold
	items := l.memory.Items[topic]
	if len(had) == 0 || len(items) != 1 || partsLead[topic] == "" || l.fraud || putsRight.MatchString(l.masked) || slices.ContainsFunc(l.namedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return "", ""
	}
	var so money.Amount
	for _, p := range had {
		so = so.Add(p.Sum)
	}
	now := l.yearParts(&had[len(had)-1].Sum)
	known, ok := items[0].Money[string(mainRole[topic])]
	switch {
	case len(now) == 0 || !ok || slices.ContainsFunc(now, func(p YearPart) bool {
		return slices.ContainsFunc(had, func(h YearPart) bool {
			return h.Name == p.Name || p.quarter() != h.quarter()
		})
	}):
		return "", ""
	case known.Equal(so) && len(now) == 1 && len(l.sums) == 1 && len(l.memory.YearParts) > 0:
		l.memory.YearTold = append(had, now...)
		return "", "" // no more than comes on top
	}
	l.memory.YearTold, l.nextPart = append(had, now...), true
	l.memory.YearParts = nil
	lead := partsLead[topic]
	if topic == asked.Product {
		if lead = items[0].Label + "销售额"; items[0].Label == "" {
			return "", ""
		}
	}
	var list []string
	for _, p := range l.memory.YearTold {
		if !p.Sum.IsZero() {
			list, so = append(list, p.Name+p.Sum.Format()+"元"), p.Sum
		}
	}
	if all := 4; had[0].quarter() && len(l.memory.YearTold) < all {
		how = "其余季度还没有说，没有算进去"
	}
	if len(list) == 1 {
		return lead + "全年" + so.Format() + "元，能补多少", how // 下半年没有
	}
	return lead + strings.Join(list, "，") + "，能补多少", how
}

// partsLead is how the amounts of a year are told of each topic.
var partsLead = map[asked.Topic]string{asked.Computing: "购买算力服务", asked.PlatformService: "公共服务平台服务收入", asked.Product: "产品"}

// keepYearParts keeps the parts of the year that the message told, beside those told before of the same thing.
func (l *plan) keepYearParts(own *Reading) {
	if l.nextPart || len(own.amounts) == 0 {
		return
	}
	told, topic := own.yearParts(nil), l.memory.lastTopic()
	if len(told) > 0 && !productNamed.MatchString(own.masked) && !slices.ContainsFunc(own.namedTopics(), func(t asked.Topic) bool { return t != topic }) {
		for _, had := range slices.Backward(l.memory.YearTold) {
			if !slices.ContainsFunc(told, func(p YearPart) bool { return p.Name == had.Name || p.quarter() != had.quarter() }) {
				told = slices.Insert(told, 0, had)
			}
		}
	}
	l.memory.YearTold = told
}
