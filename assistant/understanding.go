package assistant

import "github.com/rongce/rongce/tools/money"

// Understood is what a planner makes of one message alone; nothing is computed.
type Understood struct {
	Amounts  []money.Mention // of the message, in order; offsets in runes
	Measures []MeasureScore  // best first
	Act      string          // what is wanted, such as "amount" or "office"
}

// MeasureScore says how much a message is about a measure, 0 to 1.
type MeasureScore struct {
	Measure int
	Score   float64
}
