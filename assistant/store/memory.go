package store

import (
	"container/list"
	"context"
	"slices"
	"sync"

	"github.com/rongce/rongce/assistant"
)

// MostConversations bounds the memory of a process: at some 10 KB each,
// about 200 MB. The one untouched for longest makes room.
const MostConversations = 20_000

// Memory keeps conversations as long as the process lives.
type Memory struct {
	mu     sync.Mutex
	byID   map[string]*held
	recent *list.List // of *held, most recently used first
	most   int
}

type held struct {
	turn         chan struct{} // holds one token: who has it may extend the conversation
	conversation assistant.Conversation
	at           *list.Element
	busy         int // who waits for or has the token; not evicted meanwhile
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	return &Memory{byID: map[string]*held{}, recent: list.New(), most: MostConversations}
}

// Create implements assistant.Conversations.
func (m *Memory) Create(context.Context) (string, error) {
	id := newID()
	h := &held{turn: make(chan struct{}, 1), conversation: assistant.Conversation{ID: id}}
	h.turn <- struct{}{}
	m.mu.Lock()
	defer m.mu.Unlock()
	h.at = m.recent.PushFront(h)
	m.byID[id] = h
	m.evict()
	return id, nil
}

// evict drops idle conversations from the old end until there is room.
func (m *Memory) evict() {
	for e := m.recent.Back(); e != nil && len(m.byID) > m.most; {
		h, before := e.Value.(*held), e.Prev()
		if h.busy == 0 {
			m.recent.Remove(e)
			delete(m.byID, h.conversation.ID)
		}
		e = before
	}
}

// Continue implements assistant.Conversations. Two messages into one
// conversation are answered one after the other.
func (m *Memory) Continue(ctx context.Context, id string, f func(*assistant.Conversation) (assistant.Exchange, []byte, error)) error {
	h := m.take(id)
	if h == nil {
		return assistant.ErrUnknownConversation
	}
	defer m.leave(h)
	select {
	case <-h.turn:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { h.turn <- struct{}{} }()
	c := m.copy(h)
	c.Exchanges = latest(c.Exchanges)
	exchange, memory, err := f(c)
	if err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.byID[id] != h {
		return assistant.ErrUnknownConversation // deleted meanwhile
	}
	h.conversation.Exchanges = append(h.conversation.Exchanges, exchange)
	if over := len(h.conversation.Exchanges) - MostExchanges; over > 0 {
		h.conversation.Exchanges = slices.Clone(h.conversation.Exchanges[over:])
	}
	h.conversation.Memory = memory
	return nil
}

// Read implements assistant.Conversations.
func (m *Memory) Read(_ context.Context, id string) (*assistant.Conversation, error) {
	m.mu.Lock()
	h := m.byID[id]
	m.mu.Unlock()
	if h == nil {
		return nil, assistant.ErrUnknownConversation
	}
	return m.copy(h), nil
}

// Delete implements assistant.Conversations. A turn under way in it is lost.
func (m *Memory) Delete(_ context.Context, id string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	h := m.byID[id]
	if h == nil {
		return assistant.ErrUnknownConversation
	}
	m.recent.Remove(h.at)
	delete(m.byID, id)
	return nil
}

func (m *Memory) take(id string) *held {
	m.mu.Lock()
	defer m.mu.Unlock()
	h := m.byID[id]
	if h != nil {
		h.busy++
		m.recent.MoveToFront(h.at)
	}
	return h
}

func (m *Memory) leave(h *held) {
	m.mu.Lock()
	defer m.mu.Unlock()
	h.busy--
}

func (m *Memory) copy(h *held) *assistant.Conversation {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := h.conversation
	c.Exchanges = slices.Clone(c.Exchanges)
	return &c
}
