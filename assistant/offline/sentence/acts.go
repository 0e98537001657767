package sentence

import (
	"embed"
	"slices"

	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Way is one way to ask for something.
type Way struct {
	Want  want.Want
	Words *pattern.Pattern
}

//go:embed ways/*.txt
var wayFiles embed.FS

// way reads how something is asked for: ways/rate.txt, one way a line.
func way(w want.Want) Way { return Way{w, pattern.MustRead(wayFiles, "ways/"+string(w)+".txt", nil)} }

// Wants are tried on masked text, all of them; the order does not matter.
var Wants = []Way{
	way(want.Amount),
	way(want.Rate),
	way(want.Ceiling),
	way(want.Threshold),
	way(want.Quota),
	way(want.Words),
	way(want.Where),
	way(want.Meaning),
	way(want.Eligible),
	way(want.Office),
	way(want.Until),
	way(want.Since),
	way(want.Draft),
	way(want.Funds),
	way(want.Rules),
	way(want.All),
	way(want.Ceilings),
	way(want.Moneyless),
	way(want.Moneyed),
	way(want.NoRepeat),
	way(want.Mine),
	way(want.Compare),
	way(want.Target),
	way(want.Why),
	way(want.Stack),
	way(want.Total),
	way(want.Process),
	way(want.Phone),
	way(want.Tax),
	way(want.Promise),
	way(want.Year),
	way(want.Title),
	way(want.After),
	way(want.Company),
	way(want.AIFirm),
	way(want.Picked),
	way(want.Closing),
	way(want.Hearsay),
	way(want.Province),
	way(want.Again),
}

var wantsOnly = map[asked.Act]want.Want{
	asked.Amount: want.Amount, asked.Eligible: want.Eligible, asked.Office: want.Office, asked.Compare: want.Compare,
	asked.Target: want.Target, asked.Stack: want.Stack, asked.Why: want.Why, asked.Process: want.Process,
	asked.Validity: want.Draft, asked.Overview: want.All, asked.Terms: want.Meaning,
}

// Says: the words of a text ask for it.
func Says(w want.Want, text string) bool {
	return slices.ContainsFunc(Wants, func(p Way) bool { return p.Want == w && p.Words.MatchString(text) })
}

// Wanted returns what a message asks for: what its words say, and where they
// are silent what the model is confident of.
func (s *Sentence) Wanted(guess asked.Guess) (out map[want.Want]bool, guessed bool) {
	out = map[want.Want]bool{}
	for _, p := range Wants {
		if p.Words.MatchString(s.Masked) {
			out[p.Want] = true
		}
	}
	if tail := lastAsked(s.Masked); out[want.Moneyless] && out[want.Moneyed] && Says(want.Moneyed, tail) && !Says(want.Moneyless, tail) {
		delete(out, want.Moneyless) // 光讲支持他们要打瞌睡的，写明了给多少钱的是哪几条
	}
	if out[want.Moneyless] {
		delete(out, want.Moneyed) // 光写支持没金额的条
	}
	if out[want.Stack] && sameKind.MatchString(s.Masked) {
		out = map[want.Want]bool{want.Stack: true} // 跟同类文件对不上的以哪个为准
	}
	if out[want.Stack] && filesTogether.MatchString(s.Masked) {
		delete(out, want.Stack) // 四款打算一起报，总额帮估
	}
	if out[want.Office] && inCharge.MatchString(s.Masked) {
		delete(out, want.All) // 负责的有哪几家，全报给我: of those in charge
		delete(out, want.Quota)
	}
	plainly := false
	if len(guess.Acts) > 0 {
		plainly = guess.Acts[0].Act == asked.Target && s.ToReckon()
		if p, ok := surely[guess.Acts[0].Act]; ok && guess.Acts[0].P >= p && !plainly {
			out[wantsOnly[guess.Acts[0].Act]] = true
		}
	}
	if len(out) == 0 && plainly {
		out[want.Amount] = true
		return out, true
	}
	if len(out) == 0 && len(guess.Acts) > 0 && guess.Acts[0].P >= ConfidentAct {
		if w, ok := wantsOnly[guess.Acts[0].Act]; ok {
			out[w] = true
			return out, true
		}
	}
	return out, false
}

// sameKind asks which of two texts of a kind holds; filesTogether reports several things at once, and does not ask whether
// that may be.
var (
	sameKind      = pattern.MustCompile(`同类(?:政策|文件|办法)[^。]{0,8}(?:对不上|不一致|打架|冲突|不一样|撞)`)
	filesTogether = pattern.MustCompile(`^[^?？吗么]*(?:打算|准备|想|计划)一(?:起|块|并)报[^?？吗么]*(?:总额|总数|一共|合计)[^?？吗么]*$`)
)

// inCharge asks which offices there are.
var inCharge = pattern.MustCompile(`(?:负责|责任|主管|牵头)的?(?:都)?(?:单位)?(?:有|是)哪`)

// ConfidentAct is the probability from which the model's act counts where the
// words are silent.
const ConfidentAct = 0.5

// surely has the probability from which the model's act counts whatever the
// words want besides. Backwards, from the award to what brings it, ask of the
// casebook's 7,740 messages 125 by it, and all but two or three do.
var surely = map[asked.Act]float64{asked.Target: 0.6, asked.Office: 0.8}

// ToReckon: it is to be worked out what it comes to, and not what brings it: 我司可得金额，请测算.
func (s *Sentence) ToReckon() bool {
	if broughtBy.MatchString(s.Masked) {
		return true
	}
	return len(s.Amounts) == 0 && reckonIt.MatchString(s.Masked) && !BaseAsked.MatchString(s.Masked) && !WantsTarget.MatchString(s.Masked)
}

var reckonIt = pattern.MustCompile(`(?:测|核|计|估|推)算|算(?:一)?(?:下|算)|可得(?:的)?(?:金额|数额)`)

// broughtBy asks what an amount brings: how much for 80,000 yuan of computing power.
var broughtBy = pattern.MustCompile(`\bhow much (?:(?:subsidy|support|award|money|do we get|would we get|can we get|is it|is paid) )?(?:(?:for|with) (?:about |an? |the |our )?(?:\w+ ){0,5}?|on (?:about |the |our )?)¥`)
