package assistant

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// How figures of one sentence must be to each other.

var (
	exceeds     = pattern.MustCompile(`(没有?|未|不|尚未)?(?:会|能|得)?(超过?|超出|突破|触及|[碰触够顶]到|达到?|高于|大于|多于)[^，。；,;]{0,4}$`)
	stays       = pattern.MustCompile(`([接逼临]近|低于|小于|不足|不到|少于)[^，。；,;]{0,4}$`)
	fallsTo     = pattern.MustCompile(`(?:没有?|未)到[^，。；,;]{0,4}$`)
	directly    = pattern.MustCompile(`^[已经还仍尚也并远明显大没有未不能]*(?:超|突破|触及|达|[高低大小多少]于|不[足到])`)
	reaching    = pattern.MustCompile(`触|碰|够|顶|达`)
	inside      = pattern.MustCompile(`[在处]于?$`)
	keepsIn     = pattern.MustCompile(`^[^，。；,;\d]{0,6}(?:以内|之内|以下)`)
	through     = pattern.MustCompile(`^(?:至|到|和|与|[-~～—]+)$`)
	within      = pattern.MustCompile(`(?:介于|处于|落在|在)$`)
	negative    = pattern.MustCompile(`不|没|未|无|停|省级|失去|补0元|为0元|(?i:\bno\b|\bnot\b|n't\b|provincial)`)
	positive    = pattern.MustCompile(`[可能]|补|奖|享|适用|范围|支持|建议|最好|(?i:may|can|get)`)
	upward      = pattern.MustCompile(`(没有?|未|尚未|不)?(?:达到?|满|超过|超出|高于|不低于|至少|突破|不少于|[买花投卖做涨升增]到)[^，。；,;、]{0,4}$`)
	downward    = pattern.MustCompile(`(?:低于|不足|不到|未到|没有?到|少于|小于|控制在)[^，。；,;、]{0,4}$`)
	beginsThere = pattern.MustCompile(`^的?(?:准入|申报|最低)?(?:门槛|起[点步]|下限)`)
	begins      = pattern.MustCompile(`(?:门槛|起[点步]|下限|最低)[^，。；,;\d]{0,12}$`)
	limits      = pattern.MustCompile(`不[低高少多大小]于|不[足到]|[没未][有]?[达到]+|不?超过?|（不含）`)
	either      = pattern.MustCompile(`^(?:还是|或者?)$`)
	joins       = pattern.MustCompile(`或|且|并|同时|如果|若|而`)
	andSo       = pattern.MustCompile(`^(?:的企业)?(?:或者?|以及|和|、)`)
)

// pairs says why a figure does not go with those before it; "" where it does.
func (w *walk) pairs(now *placed, sentence string) string {
	last := w.last()
	switch {
	case now.unit == unitPercent && w.isShare(now):
		return ""
	case now.unit == unitPercent:
		return wrongPair
	case !w.onItsSide(now, sentence):
		return wrongSide
	case last == nil || last.unit == unitPercent && w.multiplies(now):
		return ""
	case last.unit == unitPercent:
		return wrongPair
	case !compared(last, now) || !w.spans(now) || !w.adds(now) || !w.between(now):
		return wrongPair
	}
	return ""
}

// compared holds 12万元超过10万元 against the figures.
func compared(one, other *placed) bool {
	words := unadorned(other.before)
	if either.MatchString(words) && one.value.Equal(other.value) {
		return false
	}
	if rest := strings.TrimLeft(words, "，,"); rest != words && directly.MatchString(rest) {
		words = rest
	}
	if one.part == partGap || phrase(words) != words || joins.MatchString(words) {
		return true
	}
	under, same := one.value.Less(other.value), one.value.Equal(other.value)
	switch m := exceeds.FindStringSubmatch(words); {
	case m != nil && !comparable(one, other):
		return false
	case m != nil && m[1] != "":
		return under || same
	case m != nil:
		return !under && (!same || reaching.MatchString(m[2]))
	case stays.MatchString(words) || fallsTo.MatchString(words):
		return comparable(one, other) && under != strings.Contains(words, "不低于")
	case inside.MatchString(words) && keepsIn.MatchString(unadorned(other.after)):
		return comparable(one, other) && (under || same)
	}
	return true
}

// comparable tells whether a sum and a limit are of one kind: what is paid is
// held against a ceiling, what is spent against an edge.
func comparable(one, other *placed) bool {
	paid, spent := states(one, partAward|partWorked|partCeiling), states(one, partInput|partEdge)
	return paid && states(other, partCeiling|partInput|partAward) || spent && states(other, partEdge|partInput) ||
		spent && slices.ContainsFunc(one.of, (*matter).matches) || one.found == nil
}

// states tells whether a figure was found to be of one of some parts.
func states(p *placed, parts part) bool {
	return slices.ContainsFunc(p.found, func(f fact) bool { return f.part&parts != 0 })
}

// spans holds 8万元介于5万元和10万元之间 against the figures.
func (w *walk) spans(high *placed) bool {
	if !through.MatchString(unadorned(high.before)) {
		return true
	}
	low := w.last()
	if high.part&partEdge == 0 || low.part&partEdge == 0 {
		return true
	}
	if !low.value.Less(high.value) {
		return false
	}
	words := unadorned(low.before)
	if len(w.seen) < 2 || !within.MatchString(words) || negative.MatchString(words) {
		return true
	}
	one := w.seen[len(w.seen)-2]
	return one.unit == unitPercent || !one.value.Less(low.value) && one.value.Less(high.value)
}

// adds works out 4万元 + 9万元 = 13万元.
func (w *walk) adds(now *placed) bool {
	if !equalling.MatchString(unadorned(now.before)) {
		return true
	}
	sum, n := money.Amount{}, 0
	for i := len(w.seen) - 1; i >= 0; i-- {
		sum, n = sum.Add(w.seen[i].value), n+1
		if !plus.MatchString(unadorned(w.seen[i].before)) {
			break
		}
	}
	return n < 2 || sum.Equal(now.value)
}

// multiplies works out 90万元 × 30% = 27万元.
func (w *walk) multiplies(now *placed) bool {
	n := len(w.seen)
	if n < 2 || !equalling.MatchString(unadorned(now.before)) || w.seen[n-2].unit == unitPercent || !times.MatchString(unadorned(w.seen[n-1].before)) {
		return true
	}
	rate, whole := w.seen[n-1].value.Int64()
	return whole && w.seen[n-2].value.Percent(rate).Round().Equal(now.value.Round())
}

// isShare works out 27万元 = 90万元 × 30%, at its end.
func (w *walk) isShare(rate *placed) bool {
	n := len(w.seen)
	if n < 2 || !times.MatchString(unadorned(rate.before)) || !equalling.MatchString(unadorned(w.seen[n-1].before)) {
		return true
	}
	percent, whole := rate.value.Int64()
	return whole && w.seen[n-1].value.Percent(percent).Round().Equal(w.seen[n-2].value.Round())
}

// between holds 距离10万元还有2万元 against what the user has, and 12万元比10万元高出2万元.
func (w *walk) between(gap *placed) bool {
	last := w.last()
	if last.part == partGap && gap.part&(partEdge|partCeiling) != 0 { // 再往上1万元就到10万元
		gap, last = last, gap
	}
	if gap.part != partGap {
		return true
	}
	if n := len(w.seen); n > 1 && last == w.seen[n-1] && strings.Contains(last.before, "比") {
		one := w.seen[n-2]
		return money.Max(one.value, last.value).Sub(money.Min(one.value, last.value)).Equal(gap.value)
	}
	if last.part&(partEdge|partCeiling) == 0 {
		return true
	}
	for _, m := range w.matters {
		for _, f := range m.facts {
			if f.part&(partInput|partWorked|partAward) != 0 && money.Max(f.value, last.value).Sub(money.Min(f.value, last.value)).Equal(gap.value) {
				return true
			}
		}
	}
	return false
}

// onItsSide tells, where something is paid between two edges alone, whether
// what is said of one of them is not true of the other: from 5万元 on something
// is paid, from 10万元 on nothing is.
func (w *walk) onItsSide(now *placed, sentence string) bool {
	if now.part&partEdge == 0 || len(now.found) == 0 {
		return true
	}
	for _, m := range w.matters {
		from, below, ok := m.edges()
		if !ok || !now.value.Equal(from) && !now.value.Equal(below) || !slices.ContainsFunc(now.found, func(f fact) bool { return f.part&partEdge != 0 }) {
			continue
		}
		if again(w.seen, now) && !lined(now) {
			return false
		}
		up, known := direction(unadorned(now.before), unadorned(now.after))
		paid, told := consequence(now.after, sentence)
		if begins.MatchString(unadorned(now.before)) || beginsThere.MatchString(unadorned(now.after)) {
			up, known, paid, told = true, true, true, true
		}
		if !known || !told {
			continue
		}
		if wants := below; now.value.Equal(wants) == (up == paid) {
			return false
		}
	}
	return true
}

// joint tells whether a figure stands in its sentence with another that it
// belongs to, in that order: what was spent and what comes of it, the two edges,
// what is paid for one and for all, what is worked out and its ceiling. Such a
// pair says what both are, whatever the words.
func (w *walk) joint(v money.Amount, i int, all []money.Figure) bool {
	among := w.matters
	if w.bound {
		among = w.topic
	}
	for _, m := range among {
		for j, f := range all {
			if j < i && m.goes(f.Value, v) || j > i && m.goes(v, f.Value) {
				return true
			}
		}
	}
	return len(w.sums) > 0 && addsUp(v, all) && (!w.bound || slices.ContainsFunc(among, func(m *matter) bool {
		return slices.ContainsFunc(m.facts, func(f fact) bool { return f.part&partAward != 0 && f.value.Equal(v) })
	}))
}

// goes tells whether one figure leads to the other in one calculation.
func (m *matter) goes(one, other money.Amount) bool {
	if from, below, ok := m.edges(); ok && one.Equal(from) && other.Equal(below) {
		return true
	}
	for _, f := range m.facts {
		for _, g := range m.facts {
			leads := f.part&(partInput|partWorked) != 0 && f.of == g.of || f.part == partEach && g.part&partAward != 0
			if leads && g.part&(partWorked|partAward) != 0 && f.value.Equal(one) && g.value.Equal(other) && !one.Equal(other) {
				return true
			}
		}
	}
	return false
}

// addsUp tells whether a sum is among three figures of which one is the others together.
func addsUp(v money.Amount, all []money.Figure) bool {
	for _, a := range all {
		for _, b := range all {
			for _, c := range all {
				if a.Value.Less(b.Value) && a.Value.Add(b.Value).Equal(c.Value) && (v.Equal(a.Value) || v.Equal(b.Value) || v.Equal(c.Value)) {
					return true
				}
			}
		}
	}
	return false
}

// again tells whether an edge was named before in the sentence; lined, whether
// the words say which side of it they mean.
func again(seen []*placed, now *placed) bool {
	return slices.ContainsFunc(seen, func(p *placed) bool { return p.part == partEdge && p.value.Equal(now.value) })
}

func lined(now *placed) bool {
	_, known := direction(unadorned(now.before), unadorned(now.after))
	return known
}

// direction tells whether the words speak of an edge and above, or of what is under it.
func direction(before, after string) (up, known bool) {
	switch {
	case strings.HasPrefix(after, "以上") || strings.HasPrefix(after, "及以上") || strings.HasPrefix(after, "起"):
		return true, true
	case strings.HasPrefix(after, "以下") || strings.HasPrefix(after, "以内") || strings.HasPrefix(after, "之内"):
		return false, true
	case downward.MatchString(before) && !strings.Contains(lastPhrase(before), "不少于"):
		return false, true
	}
	if m := upward.FindStringSubmatch(before); m != nil {
		return m[1] == "", true
	}
	return false, false
}

// consequence tells whether something is said to be paid there.
func consequence(after, sentence string) (paid, told bool) {
	after = limits.ReplaceAllString(after, "")
	if andSo.MatchString(unadorned(after)) || !negative.MatchString(after) && !positive.MatchString(after) {
		after = limits.ReplaceAllString(sentence, "")
	}
	if negative.MatchString(after) {
		return false, true
	}
	return true, positive.MatchString(after)
}
