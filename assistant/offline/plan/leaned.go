package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
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
func (l *Plan) leanRoles() {
	if len(l.Memory.Subjects) == 0 {
		return
	}
	now := l.Memory.Subjects[0].Topic
	if sentence.MainRole[now] == "" || len(l.Memory.Items[now]) == 0 {
		return
	}
	for i, s := range l.Reading.Sums {
		if now == asked.Computing && l.PaidOfIt() {
			l.TakesForFee()
			continue
		}
		other := sentence.Bases[s.Role]
		named := slices.ContainsFunc(l.Mentions, func(m sentence.Mention) bool { return m.Named && m.Topic == other })
		if s.Role == sentence.RoleWish && s.Index >= 0 && (reached.MatchString(l.Before(s.Index) + "¥" + l.After(s.Index))) {
			l.Reading.Sums[i].Role, l.Reading.Sums[i].Found, l.Reading.Sums[i].Sure = sentence.RoleUnknown, sentence.RoleUnknown, 0 // 补了一单，凑到1001万了: it came to that
			delete(l.Wants, want.Target)
			continue
		}
		vague := s.Role == sentence.RoleTotal || s.Role == sentence.RoleModelCost && invoiceAlone.MatchString(l.Text) && !reading.ModelOf.MatchString(l.Text) || s.Role == sentence.RoleProvince && !provinceNear.MatchString(l.Text)
		if vague && other != now && !named && now != asked.Product {
			l.Reading.Sums[i].Role, l.Reading.Sums[i].Found, l.Reading.Sums[i].Sure = sentence.RoleUnknown, sentence.RoleUnknown, 0
		}
	}
}

// invoiceAlone is for whatever is under discussion, where no word names another.
var invoiceAlone = pattern.MustCompile(`发票|张[^,，。]{0,2}票`)

// ordinals reads 九 alone as the ninth measure where we asked for no number, and
// 第一款 as a product where several are known.
func (l *Plan) ordinals() {
	if m := loneOrdinal.FindStringSubmatch(l.Text); m != nil && (l.AskedBefore == nil && len(l.Memory.Pending) == 0 || l.Memory.Numbered) {
		l.Measures, l.Reading.Numbers = []int{int(sentence.Small(m[1] + m[2]))}, nil
	}
	if leadingOrdinal.MatchString(l.Text) && len(l.Measures) > 0 {
		l.Reading.Numbers = slices.DeleteFunc(l.Reading.Numbers, func(n money.Number) bool { return n.Start == 0 }) // 九 产品有哪些
	}
	if len(l.Memory.Items[asked.Product]) > 0 && productOrdinal.MatchString(l.Text) {
		l.Measures = nil
	}
}

// asksBare: the message is little more than a thing and a number, 算力：96000.
func (l *Plan) asksBare() bool {
	return len(l.Wants) == 0 || l.Guessed || l.Want(want.Amount, want.Total)
}

// notOwn: another company's purchase does not replace the asker's own.
func (l *Plan) notOwn(t asked.Topic) bool {
	return len(l.Sums) > 0 && others.MatchString(l.Text) && !reading.TakesOut.MatchString(l.Masked) && !l.Want(want.Total) && len(l.Memory.Items[t]) > 0 &&
		!(l.Sums[0].Index >= 0 && amongTheKnown.MatchString(l.Before(l.Sums[0].Index))) // 里面2000元是别的用途
}

// amongTheKnown stands before a part of what was told.
var amongTheKnown = pattern.MustCompile(`(?:里面|里头|其中|当中)(?:还|就)?(?:有|包括|含|包含)?[^,，。¥]{0,3}$`)

var (
	loneOrdinal    = pattern.MustCompile(`^[^\pL\d]*(?:再|还有|那|接着)?第?([一二三四五六七八九])条?[^\pL\d]*$|^[^\pL\d]*(?:再|还有|接着)第?([1-9])条?[^\pL\d]*$`)
	leadingOrdinal = pattern.MustCompile(`^[一二三四五六七八九]\s+\pL`)
	productOrdinal = pattern.MustCompile(`第[一二三四五]款`)
)
