package assistant

import (
	"context"
	"errors"
)

// Errors of a store that a caller can tell apart.
var (
	// ErrUnknownConversation: there never was one under this id, or it has
	// expired or was deleted.
	ErrUnknownConversation = errors.New("unknown conversation")
	// ErrNotKept: f has run, and what it returned could not be kept.
	ErrNotKept = errors.New("the exchange is not kept")
	// ErrStoreAway: the store cannot be reached, or not be written to.
	ErrStoreAway = errors.New("the store is not available")
)

// Conversations is where conversations live.
type Conversations interface {
	// Create starts a conversation under a fresh, unguessable id.
	Create(ctx context.Context) (id string, err error)
	// Continue lets f extend the conversation: it alone holds it meanwhile. It
	// is given the latest exchanges, oldest first. What f returns is appended,
	// its memory kept, before Continue returns nil; on an error of f nothing
	// is. ErrNotKept: f was right, the store was not.
	Continue(ctx context.Context, id string, f func(*Conversation) (Exchange, []byte, error)) error
	// Read returns a copy of the whole conversation.
	Read(ctx context.Context, id string) (*Conversation, error)
	// Delete forgets the conversation, and the judgements on it.
	Delete(ctx context.Context, id string) error
}
