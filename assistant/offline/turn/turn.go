// Package turn tells what a message does to what a conversation has worked out before it: it
// puts an amount right, adds to it, takes off it, takes back what was said, asks for the sum.
// It learned it from some thousand such messages by several writers (bank/*.txt), and from
// what package asked makes of them.
//
// The words of package offline tell it where an obvious word stands in the message; people
// have many more for what came on top and what fell away.
package turn

import "slices"

// Act is what a message does to what was worked out before it.
type Act string

// The acts.
const (
	Set     Act = "set"     // the amount or count that was known is another one
	Up      Act = "up"      // the amount or count of the message comes on top
	Down    Act = "down"    // it goes off
	Undo    Act = "undo"    // what was told last is not so after all
	Actual  Act = "actual"  // what was supposed is over
	Total   Act = "total"   // the sum of several results is asked for
	Again   Act = "again"   // a result is asked for once more
	Compare Act = "compare" // results are held against each other
	Other   Act = "other"   // none of these
)

var acts = []Act{Set, Up, Down, Undo, Actual, Total, Again, Compare, Other}

// Acts returns every act, in a fixed order.
func Acts() []Act { return slices.Clone(acts) }
