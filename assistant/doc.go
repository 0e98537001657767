// Package assistant answers one question.
//
// [Assistant.Ask] takes a message of a conversation through one loop: a
// [Planner] looks at the [Turn] and says what to do next, a [Move]; the
// assistant does it ([Search] the policy, [Calculate] with the toolbox) and
// asks again, until the planner ends the turn with a [Reply]. Before anything
// of it is shown, the reply passes the [Check]: every figure in it must stand
// in the user's words, in a clause it cites or in a calculation, and play there
// the part that it plays in the reply, whoever wrote it; who writes freely is held
// to a closed world besides, see part.go and check_modality.go. A planner that writes
// slowly may [Say] its reply sentence by sentence; each passes the check before
// it is shown. What is refused goes back to the planner once, with the
// [Objection]; then the offline planner answers in its place, and goes on from
// what was shown.
//
// Nothing here calls back up: who listens is told by [Event]s.
//
//	reckon.go what a message alone gives to calculate
//	offline/  the planner that needs nothing: reads, plans and phrases, a package each
//	store/    where conversations live
//	curated/  finds a supervisor's answer for a question that means the same
package assistant
