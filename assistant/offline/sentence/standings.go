package sentence

import (
	"github.com/rongce/rongce/assistant/offline/standing"
	"github.com/rongce/rongce/tools/money"
)

// Standing is what package standing is asked about: known is the amount that the message follows on.
func (s *Sentence) Standing(known money.Amount) standing.Message {
	values := make([]money.Amount, len(s.Amounts))
	for i, m := range s.Amounts {
		values[i] = m.High
	}
	return standing.Message{Masked: s.Masked, Values: values, Known: known}
}
