// Package sheets has what there is to say about each topic of the policy: its terms in the words of somebody on the
// phone, its rate, ceiling, threshold and exclusions, and the quotes on which each of them rests. A conversation
// answers from them, and the desk shows them.
//
//	sheets.go                     what there is to say about each topic, with its quotes
//	general.go                    the text as a whole, for the desk: whether one can claim, how to apply, what may be
//	                              drawn together, its funds
//	worth.go                      what the text is worth today, in the words of each place where it is said
package sheets
