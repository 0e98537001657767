package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Which measure an award is of that is called by its own figure.

// awardNamed finds the measure by an award's own figure and name, where the
// text has exactly these words: 20万补助, 100万购房补贴.
func (p *Means) awardNamed(l *Plan) (memory.Subject, bool) {
	for _, s := range l.Sums {
		noun := awardNoun.FindString(thatOne.ReplaceAllString(l.After(s.Index), ""))
		if noun == "" || !s.Low.Equal(s.High) {
			continue
		}
		for _, sheet := range sheets.OfTopics {
			for _, q := range sheet.Quotes {
				for _, f := range money.Figures(q) {
					if f.Value.Equal(s.High) && strings.HasPrefix(strings.TrimPrefix(string([]rune(q)[f.End:]), "元"), noun) {
						return reading.About(sheet.Topic), true
					}
				}
			}
		}
	}
	return p.awardsTogether(l)
}

// awardInAll finds the measure by what one quote pays in all: 那120万有我份吗.
func (p *Means) awardInAll(l *Plan) (memory.Subject, bool) {
	if n := len(l.Memory.Shown); n > 0 && l.Memory.Shown[n-1] != asked.Talent {
		return memory.Subject{}, false // 那120万呢 goes on about what was calculated
	}
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || !pointsAt.MatchString(l.Before(l.Sums[0].Index)) && !(pointsAtEN.MatchString(l.Before(l.Sums[0].Index)) && !ownMoneyEN.MatchString(l.After(l.Sums[0].Index)) && len(l.Explicit()) == 0) {
		return memory.Subject{}, false
	}
	for _, sheet := range sheets.OfTopics {
		for _, q := range sheet.Quotes {
			if all := figuresOf(q); len(all) > 1 && money.Sum(all...).Equal(l.Sums[0].High) {
				return reading.About(sheet.Topic), true
			}
		}
	}
	return memory.Subject{}, false
}

// figuresOf are the amounts that a quote states.
func figuresOf(quote string) (all []money.Amount) {
	for _, f := range money.Figures(quote) {
		if f.Kind != money.Percent && f.Kind != money.Han {
			all = append(all, f.Value)
		}
	}
	return all
}

// pays tells whether a quote states an amount, or amounts that make it together.
func pays(quote string, a money.Amount) bool {
	all := figuresOf(quote)
	return slices.ContainsFunc(all, a.Equal) || len(all) > 1 && money.Sum(all...).Equal(a)
}

// pointsAt: 那¥, 这¥.
var pointsAt = pattern.MustCompile(`(?:^|[,，。？?！!；; ])(?:那|这)(?:个|笔|份)?$`)

var (
	// pointsAtEN: is the ¥ …, do we all get that ¥; ownMoneyEN is what the asker spends or earns: the ¥ we spent.
	pointsAtEN = pattern.MustCompile(`(?:^|[^a-z])(?:is|are|was|do|does|get|gets|share|split|receive|of) (?:[a-z]+ ){0,5}?(?:the|that|this) ?$`)
	ownMoneyEN = pattern.MustCompile(`^[^.?!]{0,12}(?:we|i|our) (?:have )?(?:spen|pa(?:id|y)|bought|invest|earn|sold|ma[dk]e)`)
)

// awardsTogether finds the measure by the figures of one quote, said together:
// 100万+20万是一把打到卡里吗.
func (p *Means) awardsTogether(l *Plan) (memory.Subject, bool) {
	if len(l.Sums) != 2 || l.Sums[0].Index < 0 || l.Sums[1].Index != l.Sums[0].Index+1 || !awardsJoined.MatchString(l.Before(l.Sums[1].Index)) {
		return memory.Subject{}, false
	}
	for _, sheet := range sheets.OfTopics {
		for _, q := range sheet.Quotes {
			states := func(s reading.Sum) bool {
				return slices.ContainsFunc(money.Figures(q), func(f money.Figure) bool { return f.Kind != money.Percent && f.Value.Equal(s.High) })
			}
			if states(l.Sums[0]) && states(l.Sums[1]) {
				return reading.About(sheet.Topic), true
			}
		}
	}
	return memory.Subject{}, false
}

var awardsJoined = pattern.MustCompile(`^(元|块钱?)?的?(房补|购房补贴|补助)?[+＋、和加跟与](的)?$`)

var thatOne = pattern.MustCompile(`^的?(那|这)(笔|份|个|块)的?`)

var awardNoun = pattern.MustCompile(`^(购房补贴|补助|补贴|奖励)`)
