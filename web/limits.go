package web

import "time"

const (
	// mostBody is the contract's bound on a request body. The longest message,
	// 2,000 runes of four bytes, takes an eighth of it.
	mostBody = 64 << 10
	// mostTurn is how long a question may take: two tries of a slow language
	// model and the offline planner after it fit in.
	mostTurn = 2 * time.Minute
	// lastWait is what a shutdown that has run out of time still gives to
	// cancelled questions and closing handshakes.
	lastWait = 3 * time.Second
	// mostID bounds the client's name for a question; it is sent back with each frame.
	mostID = 64
	// allowWithin is what counting over all instances may cost a question.
	allowWithin = 2 * time.Second
	// mostAddresses bounds the memory of the rate limiter, at some 200 bytes each.
	mostAddresses = 10_000
	// mostResults is what one search may ask for: more than the policy has clauses.
	mostResults = 50
	// usualResults is what a search gives when it does not say.
	usualResults = 5
)

// limits of the WebSockets; a test makes them small.
type limits struct {
	sockets    int           // in all: each costs three goroutines' stacks and buffers, some 50 KB
	perAddress int           // an office behind one address has this many open tabs
	atOnce     int           // questions under way on one socket
	queue      int           // frames waiting for a slow reader; a long answer has about 200
	write      time.Duration // for one frame to leave: a phone in a lift recovers in less
	pong       time.Duration // silence after which a peer is dead
	ping       time.Duration // well under pong, and under the 30 s after which NATs forget
	goodbye    time.Duration // for the peer to answer a close frame
}

var usualLimits = limits{
	sockets: 2000, perAddress: 64, atOnce: 4, queue: 512,
	write: 10 * time.Second, pong: 60 * time.Second, ping: 25 * time.Second, goodbye: time.Second,
}
