// Package memory is what a conversation carries from turn to turn: the subjects under discussion, the items that are
// calculated (a purchase, a project, a product) with their facts, and what was worked out, supposed and taken back so
// far. It is kept as JSON; what a client or a store holds stays readable.
//
// What is carried:
//
//	memory.go                     the Memory, its items and what is under discussion
//	item.go, records.go           an item's parts, counts and names; what was aimed at, supposed, edited or looked up last
//	past.go, told.go              results that a later turn can be held against; messages that it can take back
//	yearly.go                     an amount brought to one year, and what that took for granted
//
// What is asked of it:
//
//	lookups.go                    what is known, what was worked out and with which amounts, in which order
//	accounts.go                   the entries of the whole talk, and what each may be called
package memory
