package store

import (
	"context"
	"slices"

	"github.com/rongce/rongce/assistant"
)

// away tells whether the database is let alone just now.
func (s *Shelter) away() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now().Before(s.until) {
		return assistant.ErrStoreAway
	}
	return nil
}

// failed takes note of the database's failure; with unreachable it is let alone
// for a while. Only the first of a series is logged as an error.
func (s *Shelter) failed(where string, err error, unreachable bool) {
	s.errors.Add(1)
	if err == assistant.ErrStoreAway {
		return // it was not even asked
	}
	s.log.Error("store", "where", where, "error", err)
	if unreachable {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.until = s.now().Add(letAlone)
	}
}

// said remembers an exchange; unkept: the database has not.
func (s *Shelter) said(id string, e assistant.Exchange, memory []byte, unkept bool) {
	s.update(id, func(r *refuge) {
		r.conversation.Memory = memory
		r.conversation.Exchanges = append(r.conversation.Exchanges, e)
		if over := len(r.conversation.Exchanges) - sheltered; over > 0 {
			r.conversation.Exchanges = slices.Clone(r.conversation.Exchanges[over:])
			r.whole = false
		}
		if unkept {
			r.tail = append(r.tail, e)
			if over := len(r.tail) - RecentExchanges; over > 0 {
				r.tail = slices.Clone(r.tail[over:])
			}
		}
	})
}

// update changes what is remembered of a conversation, and makes room for it.
func (s *Shelter) update(id string, change func(*refuge)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.byID[id]
	if r == nil {
		r = &refuge{conversation: assistant.Conversation{ID: id}}
		r.at = s.recent.PushFront(r)
		s.byID[id] = r
		if s.recent.Len() > mostSheltered {
			s.evict()
		}
	}
	s.recent.MoveToFront(r.at)
	change(r)
}

// evict forgets the conversation untouched for longest; one that the database
// has, if there is any.
func (s *Shelter) evict() {
	for e := s.recent.Back(); e != s.recent.Front(); e = e.Prev() { // not the one that room is made for
		if r := e.Value.(*refuge); len(r.tail) == 0 && !r.fresh {
			s.recent.Remove(e)
			delete(s.byID, r.conversation.ID)
			return
		}
	}
	oldest := s.recent.Remove(s.recent.Back()).(*refuge)
	delete(s.byID, oldest.conversation.ID)
}

// recall is what is remembered of a conversation: nothing, where it went on at
// another instance.
func (s *Shelter) recall(id string) *assistant.Conversation {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r := s.byID[id]; r != nil {
		return r.copy()
	}
	return &assistant.Conversation{ID: id}
}

func (r *refuge) copy() *assistant.Conversation {
	c := r.conversation
	c.Exchanges = slices.Clone(c.Exchanges)
	return &c
}

// alone tells that no other instance can have gone on with a conversation.
func (s *Shelter) alone() bool {
	_, embedded := s.engine.(*embedded)
	return embedded
}

// State says how the database is: "ok", "read-only" or "away".
func (s *Shelter) State(ctx context.Context) string {
	if s.Trouble() != nil {
		return "read-only"
	}
	ctx, cancel := context.WithTimeout(ctx, reachWithin)
	defer cancel()
	if err := s.Ping(ctx); err != nil {
		return "away"
	}
	return "ok"
}
