package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What the conversation makes of the words of a message before it is planned: of vague roles,
// of ordinals, of what another company bought.

// reached: what was worked towards is there.
var reached = pattern.MustCompile(`(?:凑|做|冲|卖|加|补|达|投|花|涨|升)(?:到|够|满|成)¥(?:元|块)?了`)

// leanRoles takes the words that fit several measures (采购额提到75万, 最后批了520万)
// as said of what is under discussion, where no word names another.
func (l *plan) leanRoles() {
	if len(l.memory.Subjects) == 0 {
		return
	}
	now := l.memory.Subjects[0].Topic
	if mainRole[now] == "" || len(l.memory.Items[now]) == 0 {
		return
	}
	for i, s := range l.Reading.sums {
		other := bases[s.role]
		named := slices.ContainsFunc(l.mentions, func(m mention) bool { return m.named && m.topic == other })
		if s.role == roleWish && s.index >= 0 && (reached.MatchString(l.before(s.index) + "¥" + l.after(s.index))) {
			l.Reading.sums[i].role, l.Reading.sums[i].found, l.Reading.sums[i].sure = roleUnknown, roleUnknown, 0 // 补了一单，凑到1001万了: it came to that
			delete(l.wants, wantTarget)
			continue
		}
		vague := s.role == roleTotal || s.role == roleModelCost && invoiceAlone.MatchString(l.text) && !modelOf.MatchString(l.text) || s.role == roleProvince && !provinceNear.MatchString(l.text)
		if vague && other != now && !named && now != asked.Product {
			l.Reading.sums[i].role, l.Reading.sums[i].found, l.Reading.sums[i].sure = roleUnknown, roleUnknown, 0
		}
	}
}

// ordinals reads 九 alone as the ninth measure where we asked for no number, and
// 第一款 as a product where several are known.
func (l *plan) ordinals() {
	if m := loneOrdinal.FindStringSubmatch(l.text); m != nil && (l.askedBefore == nil && len(l.memory.Pending) == 0 || l.memory.Numbered) {
		l.measures, l.Reading.numbers = []int{int(small(m[1] + m[2]))}, nil
	}
	if leadingOrdinal.MatchString(l.text) && len(l.measures) > 0 {
		l.Reading.numbers = slices.DeleteFunc(l.Reading.numbers, func(n money.Number) bool { return n.Start == 0 }) // 九 产品有哪些
	}
	if len(l.memory.Items[asked.Product]) > 0 && productOrdinal.MatchString(l.text) {
		l.measures = nil
	}
}

// asksBare: the message is little more than a thing and a number, 算力：96000.
func (l *plan) asksBare() bool {
	return len(l.wants) == 0 || l.guessed || l.want(wantAmount, wantTotal)
}

// otherBudget puts another sum to what was just compared: 预算要是加到120万咧.
var otherBudget = pattern.MustCompile(`预算|要是|如果|假如|换成|加到|改成|降到|那.{0,10}呢|[呢咧][?？]?$|what if`)

// notOwn: another company's purchase does not replace the asker's own.
func (l *plan) notOwn(t asked.Topic) bool {
	return len(l.sums) > 0 && others.MatchString(l.text) && !takesOut.MatchString(l.masked) && !l.want(wantTotal) && len(l.memory.Items[t]) > 0 &&
		!(l.sums[0].index >= 0 && amongTheKnown.MatchString(l.before(l.sums[0].index))) // 里面2000元是别的用途
}

// amongTheKnown stands before a part of what was told.
var amongTheKnown = pattern.MustCompile(`(?:里面|里头|其中|当中)(?:还|就)?(?:有|包括|含|包含)?[^,，。¥]{0,3}$`)

var (
	loneOrdinal    = pattern.MustCompile(`^[^\pL\d]*(?:再|还有|那|接着)?第?([一二三四五六七八九])条?[^\pL\d]*$|^[^\pL\d]*(?:再|还有|接着)第?([1-9])条?[^\pL\d]*$`)
	leadingOrdinal = pattern.MustCompile(`^[一二三四五六七八九]\s+\pL`)
	productOrdinal = pattern.MustCompile(`第[一二三四五]款`)
)
