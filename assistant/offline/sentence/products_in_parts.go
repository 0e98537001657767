package sentence

import (
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// SalesInAll is what a product has sold, told of it in parts, as one amount, and how it comes to it.
func (s *Sentence) SalesInAll() (told, how string) {
	if s.Parts == nil || s.Parts.Of != asked.Product || !s.Parts.Apart {
		return "", ""
	}
	var sum money.Amount
	var each []string
	for _, m := range s.Amounts {
		if !m.Low.Equal(m.High) || m.Approximate {
			return "", ""
		}
		sum, each = sum.Add(m.High), append(each, m.High.Format()+"元")
	}
	return "卖了" + sum.Format() + "元", strings.Join(each, "加")
}
