package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a message tells in passing and does not ask, and what it asks beside what is worked out: 代办项目申报，…补助是多少;
// 租金能免多少？还有算力花了7万2能补多少; 分别多少, after two companies.

// processInPassing: that somebody applies, or signs up, is told, and how much or whether is asked.
func (r *Reading) processInPassing() {
	whether := plainWhether.MatchString(r.Masked)
	if !r.Wants[want.Process] || r.Wants[want.Draft] || !whether && !r.Want(want.Amount, want.Eligible) {
		return
	}
	texts, _ := passing.Clauses(r.Masked)
	asks := false
	for _, c := range texts {
		c = signsUp.ReplaceAllString(c, "")
		switch {
		case Questioning.MatchString(c):
			if sentence.Says(want.Process, c) {
				return
			}
			asks = true
		case sentence.Says(want.Process, c) && !tellsOfApplying.MatchString(c):
			return // 流程，多少钱
		}
	}
	if asks {
		delete(r.Wants, want.Process)
		r.Wants[want.Eligible] = whether || r.Wants[want.Eligible]
		if !r.Wants[want.Eligible] {
			delete(r.Wants, want.Eligible)
		}
	}
}

var (
	// signsUp names a step that is taken whatever is asked.
	signsUp = pattern.MustCompile(`报名(?:参加|参训|学习?|了|上了?|去)|(?:申报|申请|报名)(?:表|书|材料)(?:中|里|上|内)`)
	// plainWhether asks whether somebody gets something.
	plainWhether = pattern.MustCompile(`(?:是否|能否|可否|可不可以|能不能)(?:也|还|仍|就)?(?:可以?|能够?|予以)?(?:享受|申领|领取?|获得?|得到|享有|补助|补贴|奖励|纳入|符合|具备)|(?:会不会|会|给不给|有没有|给)(?:有|我们?)?(?:补助|补贴|奖励|补|奖)(?:吗|么|嘛|不|[?？])`)
	// tellsOfApplying: a clause tells that somebody applies.
	tellsOfApplying = pattern.MustCompile(`拟|欲|想|打算|准备|计划|有意|意向|正在|已经?|须|需|受|委托|代办|帮|替|负责|说|来电|反映|刚|要(?:去|来|报|申)|去[申报办]`)
)
