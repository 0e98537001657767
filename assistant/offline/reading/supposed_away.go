package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What it would have been, had not a condition been unmet.

var (
	// whatIsLost asks for what a condition costs: 亏了多少.
	whatIsLost = pattern.MustCompile(`(亏|损失|吃亏|错过|丢|白丢|少拿|少领|少得|少补)(了|掉|的是)?(多少|几|啥|什么)`)
	// wouldHave supposes the condition away: 要没进名单本来能有多少.
	wouldHave = pattern.MustCompile(`(要|要是|如果|假如|假设|假使|倘若|若|万一|当初|当时)[^,，。]{0,10}(没|不|未)[^,，。]{0,10}(选|评|进|列|收|入|领|拿)|(本来|原本|原先|本该)(是)?(能|可以|可|该|应该|会)[^,，。]{0,4}(有|拿|补|领|得|奖)`)
	// butFor names what is supposed not to be: 要不是被省里评走.
	butFor = pattern.MustCompile(`(要|若|如果|假如)(不是|没有?|非)(因为|给|被|叫|让)|要不是|若不是|若非`)
)

// supposedAway returns what is known with its unmet conditions met, where the
// message asks what that would come to; nil if it does not. What is so stays so.
func (r *Reading) supposedAway(tool *tools.Bound, sums []Sum, before []memory.Item) []memory.Item {
	if len(sums) > 0 || len(r.Entering()) > 0 || anyCount.MatchString(r.Masked) || !whatIsLost.MatchString(r.Masked) && !wouldHave.MatchString(r.Masked) && !butFor.MatchString(r.Masked) {
		return nil
	}
	met := false
	items := memory.Copies(before)
	for i := range items {
		for _, c := range r.supposedMet(tool, before[i]) {
			Set(&items[i].Truth, c.Input.Name, c.Want)
			items[i].Assumptions = append(items[i].Assumptions, "假设"+c.Term)
			met = true
		}
	}
	if !met {
		return nil
	}
	return items
}

// supposedMet are the unmet conditions of an item that the message supposes to be
// met: those that it speaks of, else all. There are none where it denies another.
func (r *Reading) supposedMet(tool *tools.Bound, it memory.Item) (met []tools.Condition) {
	named := false
	for _, c := range tool.Conditions {
		known, told := it.Truth[c.Input.Name]
		v, said := r.Truths[c.Input.Name]
		if said && butFor.MatchString(r.Masked) {
			v = c.Want
		}
		switch unmet := told && known != c.Want; {
		case said && v == c.Want && unmet && !named:
			met, named = []tools.Condition{c}, true
		case said && v == c.Want && unmet, unmet && !named && !said:
			met = append(met, c)
		case said && v != c.Want && !unmet && !higherTaken(it):
			return nil
		}
	}
	return met
}

// higherTaken: 要没进名单 is said of the list higher up, where the thing is on that one.
func higherTaken(it memory.Item) bool { return it.Truth["selected_higher_level"] }
