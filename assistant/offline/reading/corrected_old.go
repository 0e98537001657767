package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// notOld leaves out the wrong figure behind the right one: 是9万8，不是8万9.
func (r *Reading) notOld() {
	if len(r.Sums) == 2 && r.Sums[1].Index >= 0 && behindRight.MatchString(r.Before(r.Sums[1].Index)) && nothingBehind.MatchString(r.After(r.Sums[1].Index)) {
		r.SetRole(1, sentence.RoleOther)
	}
}

var (
	behindRight   = pattern.MustCompile(`^(?:元|块钱?)?[,，。;；]?(?:而|可|并)?(?:不是|并非|不应该是|不该是|非)$`)
	nothingBehind = pattern.MustCompile(`^(?:元|块钱?)?[^\pL\pN]*$`)
)

// notThatEN leaves out what the amount is said not to be: I meant 63,000, not 95,000.
func (r *Reading) notThatEN() {
	if !r.English || len(r.Sums) != 2 {
		return
	}
	for i, s := range r.Sums {
		if s.Index >= 0 && notThatBeforeEN.MatchString(r.Before(s.Index)) {
			r.SetRole(i, sentence.RoleOther)
		}
	}
}

var notThatBeforeEN = pattern.MustCompile(`\b(?:not|rather than|instead of)\s*(?:the )?$`)
