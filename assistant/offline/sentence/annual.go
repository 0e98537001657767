package sentence

import (
	"fmt"

	"github.com/rongce/rongce/tools/money"
)

// MostPeriods of a year are its months.
const MostPeriods = 12

// Used says for how many periods an amount was counted.
func (c *Cycle) Used(n int64, each money.Amount) string {
	return fmt.Sprintf("按用了%d%s计算：%s%s元 × %d", n, c.Unit, c.Each, each.Format(), n)
}

// MostUnits bounds how many pieces a price is taken for: beyond it, a number is no count.
const MostUnits = 1_000_000_000

// SurelyYuan is from where on nobody means 万: a hundred million and more of them.
var SurelyYuan = money.Yuan(10_000)
