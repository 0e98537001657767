package offline

// Sheets returns what there is to say about each topic, in the order of the
// policy, for who reads it out rather than asks. The caller must not change them.
func Sheets() []*Sheet { return sheets }
