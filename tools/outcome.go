package tools

// Outcome is how a calculation ends.
type Outcome string

const (
	Computed   Outcome = "computed"   // a formula and the inputs give an amount
	UpTo       Outcome = "up_to"      // the text gives only a ceiling (不超过, 最高)
	Fixed      Outcome = "fixed"      // a fixed award, if selected
	None       Outcome = "none"       // a threshold is missed, a condition unmet, or an exclusion applies
	Refer      Outcome = "refer"      // the city pays nothing here and the text points elsewhere
	Incomplete Outcome = "incomplete" // a money input that the formula needs is missing
)

// Recurrence is how often a benefit is paid, as far as the text says.
type Recurrence string

const (
	OneOff   Recurrence = "one_off"  // 一次性
	Yearly   Recurrence = "yearly"   // 每年
	Unstated Recurrence = "unstated" // the text does not say
)

// Certainty tells apart what a total may not mix without saying so.
type Certainty string

const (
	ByFormula     Certainty = "formula"     // the formula fixes the amount once the conditions hold
	CeilingOnly   Certainty = "ceiling"     // the text gives only a ceiling
	ByCompetition Certainty = "competition" // selected, and limited in number city-wide
)
