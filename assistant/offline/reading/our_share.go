package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What two paid for together, of which the asker's own share is asked about: 总价60万，他家出36万，
// 我家出24万，我家这24万补助多少.

const (
	usWords   = `(?:我们?|我家|我司|咱们?|俺们?|自己|本公司)(?:家|公司|这边|自己)?`
	themWords = `(?:他家|他们|他|对方|对家|合作方|合伙人|伙伴|高校|学校|学院|大学|研究院|兄弟公司|隔壁厂?|[\p{Han}]{0,6}(?:公司|企业|厂|家|单位|所))`
	paidWords = `(?:出资?|付|掏|承担|负担|投|摊|认|拿|花)`
)

var (
	paidJointly = pattern.MustCompile(`合(?:买|投|伙|资|租|建|付|着|作(?:买|投|建)|采)|(?:一起|共同|联合|搭伙|拼着)(?:买|投|租|建|采|付|搞|做)|两家|几家|凑的|分摊|平摊|拼单`)
	usPaid      = pattern.MustCompile(usWords + `(?:只|就|才|实际|真正)?` + paidWords + `?(?:了|的)?(?:是|有)?$`)
	usPaidAft   = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:是|由|归)?` + usWords + paidWords)
	themPaid    = pattern.MustCompile(themWords + paidWords + `(?:了|的)?(?:是|有)?$`)
	themAft     = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:是|由|归)` + themWords + paidWords)
	// ourShareAsked asks for it.
	ourShareAsked = pattern.MustCompile(`(?:只|就|光|单)?(?:算|看|按)?` + usWords + `(?:这|那)(?:一)?(?:份|部分|块|边|头|¥)|(?:按|只算|就算|光算)` + usWords + paidWords + `|` + usWords + `(?:能|可以|该|可|应该)`)
)

// ourShare keeps the asker's own share of what several paid for; nil if the message tells of no
// such thing.
func (r *Reading) ourShare(topic asked.Topic, sums []Sum) []Sum {
	if sentence.MainRole[topic] == "" || topic == asked.Product || topic == asked.Research || len(r.Sums) < 2 || !ourShareAsked.MatchString(r.Masked) {
		return nil
	}
	var own, theirs, other []Sum
	for _, s := range r.Sums {
		before, after := sentence.LastPart(r.Before(s.Index)), r.After(s.Index)
		switch {
		case !s.Low.Equal(s.High):
			return nil
		case usPaid.MatchString(before) || usPaidAft.MatchString(after):
			if !slices.ContainsFunc(own, func(o Sum) bool { return o.High.Equal(s.High) }) {
				own = append(own, s)
			}
		case themPaid.MatchString(before) || themAft.MatchString(after):
			theirs = append(theirs, s)
		default:
			other = append(other, s)
		}
	}
	other = slices.DeleteFunc(other, func(s Sum) bool { // 我家这24万: said again
		return slices.ContainsFunc(own, func(o Sum) bool { return o.High.Equal(s.High) })
	})
	if slices.ContainsFunc(other, func(s Sum) bool { return s.Role == sentence.RoleWish || s.Role == sentence.RoleClaim }) {
		return nil
	}
	if len(theirs) == 0 && !paidJointly.MatchString(r.Masked) || len(other) > 1 {
		return nil
	}
	switch {
	case len(own) == 1 && (len(theirs) > 0 || len(other) == 1 && own[0].High.Less(other[0].High)):
		if len(other) == 1 && len(theirs) > 0 && !money.Sum(own[0].High, TotalOf(theirs)).Equal(other[0].High) {
			return nil
		}
		one := own[0]
		one.Role, one.Found, one.Sure, one.More = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole, false
		return []Sum{one}
	case len(own) == 0 && len(theirs) == 1 && len(other) == 1 && theirs[0].High.Less(other[0].Low) && sentence.Bases[other[0].Role] == topic:
		rest := other[0].less(theirs[0])
		rest.Derived = other[0].High.Format() + "元减去别家出的" + theirs[0].High.Format() + "元"
		rest.Role = sentence.MainRole[topic]
		return []Sum{rest}
	}
	return nil
}
