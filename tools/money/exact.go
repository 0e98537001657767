package money

// Exact writes every digit that the amount holds and none more, such as
// "49999.995" or "30": a key that is the same for equal amounts.
func (a Amount) Exact() string { return a.d.String() }
