// Package assistant answers one question.
//
// [Assistant.Ask] takes a message of a conversation through one loop: a
// [Planner] looks at the [Turn] and says what to do next, a [Move]; the
// assistant does it ([Search] the policy, [Calculate] with the toolbox) and
// asks again, until the planner ends the turn with a [Reply]. Before anything
// of it is shown, the reply passes the [Check]: every figure in it must stand
// in the user's words, in a clause it cites or in a calculation, whoever wrote
// it. A refused reply goes back to the planner once, with the [Objection];
// then the offline planner answers in its place.
//
// Nothing here calls back up: who listens is told by [Event]s.
//
//	offline/  the planner that needs nothing: understands, plans, phrases
//	store/    where conversations live
//	curated/  finds a supervisor's answer for a question that means the same
package assistant
