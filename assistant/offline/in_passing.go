package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a message tells in passing and does not ask, and what it asks beside what is worked out: 代办项目申报，…补助是多少;
// 租金能免多少？还有算力花了7万2能补多少; 分别多少, after two companies.

// processInPassing: that somebody applies, or signs up, is told, and how much or whether is asked.
func (r *Reading) processInPassing() {
	whether := plainWhether.MatchString(r.masked)
	if !r.wants[wantProcess] || r.wants[wantDraft] || !whether && !r.want(wantAmount, wantEligible) {
		return
	}
	texts, _ := clauses(r.masked)
	asks := false
	for _, c := range texts {
		c = signsUp.ReplaceAllString(c, "")
		switch {
		case questioning.MatchString(c):
			if says(wantProcess, c) {
				return
			}
			asks = true
		case says(wantProcess, c) && !tellsOfApplying.MatchString(c):
			return // 流程，多少钱
		}
	}
	if asks {
		delete(r.wants, wantProcess)
		r.wants[wantEligible] = whether || r.wants[wantEligible]
		if !r.wants[wantEligible] {
			delete(r.wants, wantEligible)
		}
	}
}

var (
	// signsUp names a step that is taken whatever is asked.
	signsUp = pattern.MustCompile(`报名(?:参加|参训|学习?|了|上了?|去)|(?:申报|申请|报名)(?:表|书|材料)(?:中|里|上|内)`)
	// plainWhether asks whether somebody gets something.
	plainWhether = pattern.MustCompile(`(?:是否|能否|可否|可不可以|能不能)(?:也|还|仍|就)?(?:可以?|能够?|予以)?(?:享受|申领|领取?|获得?|得到|享有|补助|补贴|奖励|纳入|符合|具备)`)
	// tellsOfApplying: a clause tells that somebody applies.
	tellsOfApplying = pattern.MustCompile(`拟|欲|想|打算|准备|计划|有意|意向|正在|已经?|须|需|受|委托|代办|帮|替|负责|说|来电|反映|刚|要(?:去|来|报|申)|去[申报办]`)
)

// asksToo: a clause asks of a measure that names no amount, beside what is worked out of another.
func (l *plan) asksToo(topic asked.Topic) bool {
	texts, _ := clauses(l.masked)
	of := func(c string, own bool) bool {
		return slices.ContainsFunc(cues, func(cue cue) bool {
			return (cue.topic == topic) == own && cue.weight >= enoughCue && cue.words.MatchString(c)
		})
	}
	for i, c := range texts {
		if strings.ContainsRune(c, mask) || !of(c, true) {
			continue
		}
		if questioning.MatchString(c) {
			return true
		}
		if next := i + 1; next < len(texts) && questioning.MatchString(texts[next]) && !strings.ContainsRune(texts[next], mask) && !of(texts[next], false) {
			return true
		}
	}
	return false
}

// eachOfBoth is the message before with the question of this one, where it told of two companies, and the sum of what was
// worked out, which shows each, where it was of several measures: 分别多少.
func (l *plan) eachOfBoth(p *means, t *assistant.Turn) *Reading {
	n := len(t.Conversation.Exchanges)
	if n == 0 || len(l.sums) > 0 || !eachAlone.MatchString(l.text) {
		return nil
	}
	if both := read(t.Conversation.Exchanges[n-1].Message+"，分别补多少", p.model); both.parties {
		return both
	}
	if len(l.memory.Shown) > 1 {
		return read("一共多少", p.model)
	}
	return nil
}

// eachAlone asks what each gets, and nothing else.
var eachAlone = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|请问?|所以|麻烦|烦请|予以|予)*(?:两家|两边|双方|我们俩|它们|两项|两笔|两个)?(?:分别|各自?|各家)(?:予以|加以)?(?:(?:核算|测算|计算|算|核)(?:一下|下|算)?|(?:是|能|可以|可|都)*(?:补|拿|得|领|给|有|获)?(?:到|补)?(?:多少|几多|几|若干|几何)(?:钱|万|元)?)[^\pL\pN]*$`)
