package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// received takes what an award has brought already for no base, where more of it is asked for, nor what is left to its
// ceiling: 模型补了15万，还能再申请剩下的5万吗; nor what it was for, if another purchase is told of: 买模型30万补了9万，明年再买50万还有吗.
func (r *Reading) received() {
	if len(r.Sums) == 0 || !passing.AsksForMore.MatchString(r.Masked) {
		return
	}
	at := -1
	for i, s := range r.Sums {
		if s.Index >= 0 && s.Role != sentence.RoleProvince && passing.Received.MatchString(sentence.LastPart(r.Before(s.Index))) {
			at = i
			break
		}
	}
	if at < 0 {
		return
	}
	r.noBase(at)
	if at > 0 && at+1 < len(r.Sums) && r.Sums[at+1].Index >= 0 && boughtLater.MatchString(r.Before(r.Sums[at+1].Index)) {
		r.noBase(at - 1)
	}
	for i, s := range r.Sums[at+1:] {
		if s.Index >= 0 && leftOfIt.MatchString(sentence.LastPart(r.Before(s.Index))) {
			r.noBase(at + 1 + i)
		}
	}
}

// noBase takes a sum for what an award comes to.
func (r *Reading) noBase(i int) {
	r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure, r.Sums[i].More = sentence.RoleClaim, sentence.RoleClaim, sentence.SureRole, false
}

var (
	// boughtLater stands before what is bought another time.
	boughtLater = pattern.MustCompile(`(?:今年|明年|后来|下半年|现在|这次)?(?:再|又|还|接着)?(?:要|想|打算|准备)?(?:买|采购|购|花|租|投|订)[^,，。;；¥]{0,8}$`)
	// leftOfIt stands before what is missing to a ceiling, or the ceiling itself.
	leftOfIt = pattern.MustCompile(`(?:剩(?:下|余|的)*|余下|其余|还?差|还有|离|距离?|没到|不到|不满|没满|补|领|拿|报)(?:那|这|个|了|的)*$`)
)
