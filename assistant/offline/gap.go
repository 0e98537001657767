package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/tools"
)

// missingTo says how much is still missing, before anything else is said.
func missingTo(t plan.Target, c *tools.Calculation, in *tools.Input) string {
	to := mustAmount(c.Inputs[in.Name])
	gap, upTo := plan.Yuan(to.Sub(*t.Has)), fmt.Sprintf("%s到%s元（现在是%s元）", in.Term, to.Format(), t.Has.Format())
	switch {
	case t.Floor:
		return fmt.Sprintf("**还差%s**：%s才够得着门槛，到那时是%s。", gap, upTo, plan.Yuan(*c.Amount))
	case t.Past:
		return fmt.Sprintf("**还差%s就过线**：%s市里就补0元，改为支持申请省级相关补助；低于这个数才在市级补助范围里。", gap, upTo)
	}
	if c.Outcome == tools.UpTo {
		return fmt.Sprintf("**离封顶还差%s**：%s，上限就到%s，再多也不增加。", gap, upTo, plan.Yuan(*c.Amount))
	}
	return fmt.Sprintf("**离封顶还差%s**：%s就拿满%s，再多也不增加。", gap, upTo, plan.Yuan(*c.Amount))
}
