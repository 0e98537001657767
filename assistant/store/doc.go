// Package store is where conversations live, with what users thought of the
// answers and what supervisors made of them.
//
//	memory.go     as long as the process: for the terminal and for tests
//	database.go   the same in SQL, for both databases below; exchanges.go,
//	              judgements.go, insights.go, curated.go, allowance.go are its parts
//	sqlite.go     the embedded database: one file, one process
//	postgres.go   several instances, which take turns in a conversation
//	shelter.go    answers go on while the database is away, from what
//	              refuge.go remembers
//	copy.go       backup and restore, from either database into either
//	migrations/   the tables, version by version, applied when a database is opened
//
// A conversation's id is its only key and is known to its user alone: a
// database holds a hash of it, so that who reads a backup can't act as a user.
package store

import (
	"crypto/rand"
	"crypto/sha256"

	"github.com/rongce/rongce/assistant"
)

const (
	// MostExchanges bounds one conversation; its oldest exchanges make room. A
	// thousand is more than anybody has asked in a month, and loads in the time
	// of a few questions (BenchmarkRead).
	MostExchanges = 1000
	// RecentExchanges is how many of them a planner sees: what is restated from
	// further back is asked for again rather than half remembered, and a turn
	// of a long conversation costs no more than one of a short one.
	RecentExchanges = 100
)

// newID returns a conversation's id: 130 random bits, 26 signs.
func newID() string { return rand.Text() }

// keyOf is what a database knows of an id.
func keyOf(id string) []byte {
	sum := sha256.Sum256([]byte("rongce conversation " + id))
	return sum[:16]
}

func latest(all []assistant.Exchange) []assistant.Exchange {
	return all[max(0, len(all)-RecentExchanges):]
}
