// Package memory is what a conversation carries from turn to turn: the subjects under discussion, the items that are
// calculated (a purchase, a project, a product) with their facts, and what was worked out, supposed and taken back so
// far. It is kept as JSON; what a client or a store holds stays readable.
//
// What is carried:
//
//	memory.go                     the Memory, and what is under discussion
//	item.go, yearly.go            an Item with its facts and parts; an amount brought to one year, what falls due each period
//	traces.go                     what a turn leaves for the next: what was aimed at, supposed, edited or looked up
//	past.go, told.go              results that a later turn can be held against; messages that it can take back
//
// What is asked of it:
//
//	lookups.go, figures.go        what is known, in which order; the amounts that were calculated with
//	names.go, accounts.go         what items are called; the entries of the whole talk, and what each may be called
package memory
