package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a message asks for, the words of wants tell where an obvious one stands in
// it; of messages written without them they hear the half. What was learned from
// other messages (package want) hears three in four, and is added where it is sure.

const (
	surelyWanted = 0.9 // of what was learned, as far as it brings few wrong answers on the casebook
	maybeWanted  = 0.1 // of several that are surely asked together
)

var (
	// ofWholePolicy are asked of the measures as a whole; a fact about one of them (这款同时入选了
	// 省级的) looks like them.
	ofWholePolicy = []want.Want{want.NoRepeat, want.Moneyed, want.Moneyless, want.Ceilings, want.OfficeIn, want.Picked, want.All, want.Mine, want.Closing}
	// ofTheTime are asked of when and how it is to be had; a message that asks one half asks the other: 下个月领得到吗.
	ofTheTime = []want.Want{want.Process, want.Draft, want.Until, want.Since}
	// heardByWords are wants that words tell better: amounts, and what depends on the talk.
	heardByWords = []want.Want{want.None, want.Amount, want.Difference, want.Hearsay}

	// sameQuestion asks of another thing what was asked before: 研发配套呢.
	sameQuestion = pattern.MustCompile(`^[^，,。?？]{1,9}(呢|咧|的)[?？]?$`)
	// thatOne speaks of one of several things, 最早那年的有没有; saysWhen asks when or how it is to be had all the same.
	thatOne       = pattern.MustCompile(`那(?:一|几|两)?(?:年|款|个|种|批|台|家|笔|份|季|月)`)
	saysWhen      = pattern.MustCompile(`申|领|办|到手|拿得?到|时候|何时|几时|多久|啥时|生效|施行|有效|印发|作废|到期|材料|流程|手续`)
	namesMeasures = pattern.MustCompile(`哪|条|措施|列|几|都|项|里头|里面|文件|政策`)
)

// alsoWants adds what was learned to be asked for. A message that states a
// condition answers more often than it asks.
func (r *Reading) alsoWants() {
	if sameQuestion.MatchString(r.Masked) || len(r.Truths) > 0 {
		return
	}
	told := want.Default().Tell(r.Text)
	family := 0.0
	for _, s := range told {
		if slices.Contains(ofTheTime, s.Class) {
			family += s.P
		}
	}
	if family >= surelyWanted && told[0].P < surelyWanted && slices.Contains(ofTheTime, told[0].Class) && !r.Wants[want.Again] && (!thatOne.MatchString(r.Text) || saysWhen.MatchString(r.Text)) {
		for _, s := range told { // of them surely, whichever it is: each answer tells of the others
			if s.P >= maybeWanted && slices.Contains(ofTheTime, s.Class) {
				r.Wants[s.Class], r.Guessed = true, false
			}
		}
	}
	for _, s := range told {
		switch {
		case s.P < surelyWanted, slices.Contains(heardByWords, s.Class):
		case slices.Contains(ofWholePolicy, s.Class) && !namesMeasures.MatchString(r.Text):
		case s.Class == want.Until && r.Wants[want.Again]: // 以后每年还有没有
		default:
			r.Wants[s.Class], r.Guessed = true, false
		}
	}
}
