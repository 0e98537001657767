package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A threshold that is to be confirmed, which is nobody's own amount and no wish: 光模块销售额不低于1000万才能奖吗.

var (
	// reachesLine stands before the line, onlyThen behind it.
	reachesLine = pattern.MustCompile(`(?:不低于|不少于|不小于|至少|起码|最少|[够满足]|超过|大于|高于|达到?|[做卖买花投销]?到|要|得|必须|需要?|有)(?:了|有|得)*$`)
	onlyThen    = pattern.MustCompile(`^(?:元|块钱?)?(?:以上|往上|起|整|及以上|或以上)?(?:的话|的)?[,，]?才(?:能够?|可以?|会|给|有|算|够|行)*(?:有|拿|领|得|给|补|奖|算|达标|够|符合|申请|报|享受|行|资格|份|配套?)(?:到|得|了|个)?(?:[^¥到得了个]|$)`)
	// toConfirm asks whether it is so; howMuchThen asks what comes of it, too.
	toConfirm   = pattern.MustCompile(`[吗么嘛]|是不是|对不对|对吧|是吧|没错吧|是否`)
	howMuchThen = pattern.MustCompile(`多少|几多|几万|怎么|为什么|凭什么|呢`)
)

// confirmsLine takes such a line for what the text is said to have; beside an amount of one's own it is no wish.
func (r *Reading) confirmsLine() {
	if !toConfirm.MatchString(r.Masked) || howMuchThen.MatchString(r.Masked) {
		return
	}
	for i, s := range r.Sums {
		if s.Index < 0 || !reachesLine.MatchString(sentence.LastPart(r.Before(s.Index))) || !onlyThen.MatchString(r.After(s.Index)) {
			continue
		}
		r.SetRole(i, sentence.RoleOther)
		r.Sums[i].Sure = sentence.CertainClaim
		delete(r.Wants, want.Target)
		if r.Guessed = false; len(r.Sums) == 1 {
			clear(r.Wants)
			r.Wants[want.Threshold] = true
		} else {
			r.Wants[want.Amount] = true
		}
		return
	}
}
