package sentence

import "github.com/rongce/rongce/knowledge/pattern"

// Later messages that put a part of a known amount right: a sale that was not
// booked, a price per month, what is left without what does not count.

var (
	// forgotAfter and forgotBefore stand around what was left out of a sum: 有笔8万的单忘了录.
	forgotAfter  = pattern.MustCompile(`(?:没|未|忘了?|漏)(?:有|了)?(?:录|入|登|记|开|统计|加|计|算|报|放)|漏(?:了|掉)`)
	forgotBefore = pattern.MustCompile(`(?:漏|落|忘)(?:了|掉)?(?:录|记|报|算|开|入|登|计)?(?:了|掉)?(?:的)?(?:一)?(?:张|笔|份|单|个)?$`)
	goesIn       = pattern.MustCompile(`(?:加|补|算|录|记)(?:上|进)(?:去|来)?(?:之后|以后|后|再|重|来|算|$|[,，])`)
)

// Forgot: the amount belongs to what was told before, and was left out of it.
func (s *Sentence) Forgot(i int) bool {
	return i >= 0 && (forgotBefore.MatchString(s.Before(i)) || forgotAfter.MatchString(FirstPart(s.After(i))) || forgotAfter.MatchString(s.Before(i)) && goesIn.MatchString(s.After(i)))
}
