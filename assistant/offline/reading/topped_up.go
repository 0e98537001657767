package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// toppedUp holds what was spent against what it comes to with more, where somebody talks the company into it: 已经花到
// 9万8，劝我再充2千凑成10万.
func (r *Reading) toppedUp() {
	for i := 0; i+2 < len(r.Sums); i++ {
		has, more, comes := r.Sums[i], r.Sums[i+1], &r.Sums[i+2]
		if has.Index < 0 || sentence.Bases[has.Role] == "" || !has.High.Add(more.High).Equal(comes.High) || !toBuyMore.MatchString(r.Before(more.Index)) || !toRound.MatchString(r.Before(comes.Index)) {
			continue
		}
		r.SetRole(i+1, sentence.RoleOther)
		for _, s := range []*Sum{&r.Sums[i], comes} {
			s.Role, s.Found, s.Sure, s.More = sentence.MainRole[sentence.Bases[has.Role]], sentence.MainRole[sentence.Bases[has.Role]], sentence.SureRole, false
		}
		delete(r.Wants, want.Target)
		r.Wants[want.Compare], r.Wants[want.Amount], r.Guessed = true, true, false
		return
	}
}

// cutUp leaves out what each of several contracts would be into which somebody would cut one purchase: 算力12万，拆成两个6万的
// 合同报. The year's total stays what it is.
func (r *Reading) cutUp() {
	for i := 0; i+1 < len(r.Sums); i++ {
		all, each := r.Sums[i], &r.Sums[i+1]
		if all.Index < 0 || each.Index != all.Index+1 {
			continue
		}
		if m := intoProducts.FindStringSubmatch(r.Between(each.Index)); m != nil && each.High.Times(sentence.Small(m[1])).Equal(all.High) && !each.More {
			r.SetRole(i, sentence.RoleOther) // 光模块卖1200万，分两款各600万: each has a threshold of its own
			return
		}
		m := intoSeveral.FindStringSubmatch(r.Between(each.Index))
		if m == nil || len(r.NamedTopics()) > 1 || !each.High.Times(sentence.Small(m[1])).Equal(all.High) {
			continue
		}
		r.SetRole(i+1, sentence.RoleOther)
		r.Sums[i].More, r.SplitUp = false, toFileApart.MatchString(r.Masked)
		delete(r.Wants, want.Compare)
		return
	}
}

// intoSeveral stands between the whole and each of so many pieces.
var intoSeveral = pattern.MustCompile(`(?:拆|分)(?:成|为|开|作|给|到|由|摊给|摊到)?[^。¥]{0,6}?([两俩三四五六2-6])\s*(?:个|份|张|笔|次|家|单|回|批)[^。¥]{0,16}$`)

var (
	// toFileApart: the pieces are to be filed, or signed, as if they were purchases of their own.
	toFileApart = pattern.MustCompile(`拆|名义|报[两二几2三3]次|分开报|分头报|各报|分别报|躲|绕|避`)
	// intoProducts: each of several products has sold the same.
	intoProducts = pattern.MustCompile(`([两俩三四五六2-6])(?:款|个型号|个产品|种产品)(?:产品|型号)?[,，]?(?:各|每款|每个|分别|都)(?:自)?(?:卖|销|销售)?(?:了)?$`)
)

var (
	toBuyMore = pattern.MustCompile(`(?:再|多|补|另)(?:充|买|花|投|租|加|续|采购|付)(?:值|一点|点|个)?$`)
	toRound   = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:就|好|来|去|正好|刚好|把它)*(?:凑|做|冲|拉|补|达|够|满|变|到)(?:成|够|满|足|到|齐|个)*(?:整)?$`)
)
