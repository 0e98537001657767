package sentence

import "github.com/rongce/rongce/tools/money"

// AmountIn is the first amount of a piece of the masked text.
func (s *Sentence) AmountIn(from, to int) money.Mention {
	for i, at := range s.At {
		if at >= from && at < to {
			return s.Amounts[i]
		}
	}
	return money.Mention{}
}
