package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// alike: the city pays the same, whichever reading holds.
func alike(own []*tools.Calculation) bool {
	for _, c := range own {
		if c.Amount == nil || own[0].Amount == nil || !c.Amount.Equal(*own[0].Amount) {
			return false
		}
	}
	return true
}

// eachsOwn says what each of several companies is paid: 我们35,000元，对方0元.
func eachsOwn(own []*tools.Calculation) string {
	var each []string
	for _, c := range own {
		if c.Amount == nil {
			return ""
		}
		each = append(each, c.Label+plan.Yuan(*c.Amount))
	}
	return "**按文本算，" + strings.Join(each, "，") + "**，各算各的："
}

// better compares alternatives by what the city pays.
func better(own []*tools.Calculation) string {
	best := own[0]
	same := true
	for _, c := range own[1:] {
		if c.Amount == nil || best.Amount == nil {
			return ""
		}
		if !c.Amount.Equal(*best.Amount) {
			same = false
		}
		if best.Amount.Less(*c.Amount) {
			best = c
		}
	}
	if same {
		return "几种情况市里补的一样多："
	}
	name := best.Label
	if name == "" {
		name = best.Name
	}
	return "**只看市里补多少，" + name + "这种更多，是" + plan.Yuan(*best.Amount) + "**："
}

// eachYears tells whether each of them is of a year of its own: 服务收入去年300万前年200万，各补多少.
func eachYears(l *plan.Plan, own []*tools.Calculation) bool {
	for _, c := range own {
		if !ofOneYear.MatchString(c.Label) {
			return false
		}
	}
	return len(own) > 1 && (eachAsked.MatchString(l.Masked) || own[0].Outcome == tools.UpTo) && !l.Chooses()
}

var (
	ofOneYear = pattern.MustCompile(`^(?:大前年|前年|去年|今年|明年|后年|20\d\d年)$`)
	eachAsked = pattern.MustCompile(`各|分别|每年`)
)
