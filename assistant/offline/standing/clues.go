package standing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/linear"
)

// Words of one sense count as one another: who has seen 涨两成 knows 升三成.

// clue is a sense in which words are taken together.
type clue int

const (
	clueUp clue = iota + 1
	clueDown
	clueBack    // given back, struck off
	clueWrong   // a slip
	clueMore    // one more
	clueSuppose // what if
	clueEach    // a price or a period
	clueEither  // one or the other
	cluePlan
	clueOthers // another's, an earlier year's
	clueLeft   // what is left
	clueDone   // what really was
	clueAll    // a whole
	clueWithin // of it
)

// senses are Han characters and English words by their sense.
var senses = map[clue]string{
	clueUp:      "涨增升高多加添浮超大追扩胀 more increase increases increased grow grows grew rise rises rose higher up extra bigger larger",
	clueDown:    "降减少跌缩砍低掉削压薄小 less drop drops dropped reduce reduced fall falls fell cut lower shrink shrinks shrunk down decrease decreased smaller",
	clueBack:    "退扣剔刨抠除撤废消冲黄返 refund refunded return returned cancel cancelled canceled deduct deducted exclude excluded removed remove void rejected credited",
	clueWrong:   "错误混岔改正乌瞎串弄嘴手 wrong mistake correct correction sorry meant typo misread misread oops scratch wait",
	clueMore:    "再又另漏忘补续新并连 another also plus forgot additional left missing further besides",
	clueSuppose: "假若设倘万 suppose if imagine assume hypothetically say",
	clueEach:    "每单月季份台套各个 per each monthly month months quarter quarterly piece unit apiece",
	clueEither:  "或哪间至区范分别比 between either or respectively range somewhere anywhere versus",
	cluePlan:    "计划预算标目原签合同估约盘 plan planned budget budgeted contract quote quoted forecast target expected estimate",
	clueOthers:  "他她它隔邻别朋同行旧去昨友甲 last neighbour neighbor theirs friend another's competitor previous other",
	clueLeft:    "剩余净 remaining rest net remainder",
	clueDone:    "实真决际落终最核审 actual actually really final finally settled spent true",
	clueAll:     "总共全合计拢统 total altogether all overall",
	clueWithin:  "里其中当含占 of which within includes including included part",
}

var senseOf = func() map[string]clue {
	out := map[string]clue{}
	take := func(word string, c clue) {
		if _, taken := out[word]; !taken {
			out[word] = c
		}
	}
	for c := clueUp; c <= clueWithin; c++ { // in order: of a word in two senses the first counts
		list := senses[c]
		for i, word := range strings.Fields(list) {
			if i > 0 {
				take(word, c)
				continue
			}
			for _, r := range word {
				take(string(r), c)
			}
		}
	}
	return out
}()

const (
	kindClue     uint64 = 0x5a << 40 // apart from those of package amount
	clueWeight          = 0.8
	wholeWeight         = 0.5
	pairedWeight        = 0.6
)

// clues are the features of the i-th amount of a text: which senses stand before it and behind
// it, in its clause and beyond, and which of them come together in the message.
func clues(text string, i int) []linear.Feature {
	type found struct {
		c      clue
		clause int
		amount int
	}
	var all []found
	clause, amounts, at := 0, 0, -1
	word := ""
	flush := func() {
		if c, ok := senseOf[word]; ok {
			all = append(all, found{c, clause, amounts})
		}
		word = ""
	}
	for _, r := range text {
		if 'a' <= r && r <= 'z' || r == '\'' {
			word += string(r)
			continue
		}
		flush()
		switch {
		case r == bank.Mask:
			if amounts == i {
				at = clause
			}
			amounts++
		case r == again || strings.ContainsRune(",.;:?!，。；：？！、\n", r):
			clause++
		default:
			if c, ok := senseOf[string(r)]; ok {
				all = append(all, found{c, clause, amounts})
			}
		}
	}
	flush()
	var out []linear.Feature
	add := func(weight float32, parts ...uint64) {
		h := kindClue
		for _, p := range parts {
			h = linear.Mix(h, p)
		}
		out = append(out, linear.Hashed(h, weight))
	}
	seen := map[clue]bool{}
	for _, f := range all {
		side, near := uint64(0), uint64(0)
		if f.amount > i {
			side = 1
		}
		if f.clause == at {
			near = 1
		}
		add(clueWeight, 1, uint64(f.c), side, near)
		seen[f.c] = true
	}
	for a := range seen {
		add(wholeWeight, 2, uint64(a))
		for b := range seen {
			if a < b {
				add(pairedWeight, 3, uint64(a), uint64(b))
			}
		}
	}
	return out
}
