package plan

// Drift is what kind of reply a turn calls for.
type Drift int

const (
	ToAnswer     Drift = iota // about the policy
	ToGreet                   // small talk
	ToRefuse                  // may not be done
	ToTurnAway                // not covered
	ToAskWhich                // about money, but of what?
	ToAskNumber               // a number without a unit, or an amount without a subject
	ToAskMeaning              // nothing was understood
)
