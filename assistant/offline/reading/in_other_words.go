package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/tools/money"
)

// PlannedIn is what a message says that an investment was planned to come to; nil if it says nothing of it.
func (r *Reading) PlannedIn() *money.Amount {
	planned := r.Having(sentence.RolePlan)
	if len(planned) != 1 || !planned[0].Low.Equal(planned[0].High) {
		return nil
	}
	return &planned[0].High
}
