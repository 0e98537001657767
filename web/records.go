package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools/personal"
)

// Records is what a store does beside keeping conversations.
type Records interface {
	// Judge keeps a thumb; assistant.ErrUnknownConversation: there is no such exchange.
	Judge(ctx context.Context, j assistant.Judgement) error
	// Insights counts the questions since a time.
	Insights(ctx context.Context, since time.Time) (*assistant.Insights, error)
	// Allow counts a question over all instances; errors.ErrUnsupported: there
	// is only this one.
	Allow(ctx context.Context, asker string, perMinute int) (time.Duration, error)
	// State is "ok", "read-only" or "away".
	State(ctx context.Context) string
	// Errors counts the store's failures, Unkept the answers that were not kept.
	Errors() int64
	Unkept() int64
}

// Book is the supervisors' answers.
type Book interface {
	List(ctx context.Context) ([]assistant.Curated, error)
	Add(ctx context.Context, c assistant.Curated) error
	Revoke(ctx context.Context, id string) error
}

// noRecords stands where no store was given: thumbs and statistics are away.
type noRecords struct{}

func (noRecords) Judge(context.Context, assistant.Judgement) error { return assistant.ErrStoreAway }
func (noRecords) Insights(context.Context, time.Time) (*assistant.Insights, error) {
	return nil, assistant.ErrStoreAway
}
func (noRecords) Allow(context.Context, string, int) (time.Duration, error) {
	return 0, errors.ErrUnsupported
}
func (noRecords) State(context.Context) string { return "ok" }
func (noRecords) Errors() int64                { return 0 }
func (noRecords) Unkept() int64                { return 0 }

// ration counts a question against an address, and returns how long to wait
// where there are too many: over all instances, or where their database is
// away, at this one.
func (s *Server) ration(ctx context.Context, asker string) time.Duration {
	if s.limiter.perMinute == 0 {
		return 0
	}
	ctx, cancel := context.WithTimeout(ctx, allowWithin)
	defer cancel()
	wait, err := s.records.Allow(ctx, asker, s.limiter.perMinute)
	if err == nil {
		return wait
	}
	return s.limiter.take(asker, time.Now())
}

// feedback is POST /api/feedback: what a user thought of one answer. The reason
// is masked like a message.
func (s *Server) feedback(w http.ResponseWriter, r *http.Request) error {
	body, err := read(w, r)
	if err != nil {
		return err
	}
	var said struct {
		Conversation string `json:"conversation_id"`
		Turn         *int   `json:"turn"`
		Useful       *bool  `json:"useful"`
		Reason       string `json:"reason"`
	}
	if err := decode(body, &said); err != nil {
		return err
	}
	switch {
	case said.Turn == nil || said.Useful == nil:
		return problemFeedback
	case utf8.RuneCountInString(said.Reason) > assistant.LongestReason:
		return problemReason
	case said.Conversation == "" || !plausible(said.Conversation):
		return assistant.ErrUnknownConversation
	}
	if wait := s.ration(r.Context(), "feedback "+s.address(r)); wait > 0 {
		return s.limited(wait)
	}
	reason, _ := personal.Mask(strings.TrimSpace(said.Reason))
	err = s.records.Judge(r.Context(), assistant.Judgement{
		Conversation: said.Conversation, Turn: *said.Turn, Useful: *said.Useful, Reason: reason, At: time.Now(),
	})
	if err != nil {
		return stored(err)
	}
	s.meters.judged(*said.Useful)
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// stored tells a store's trouble from what the user can mend.
func stored(err error) error {
	if err == nil || errors.Is(err, assistant.ErrUnknownConversation) || errors.Is(err, context.Canceled) {
		return err
	}
	return errors.Join(assistant.ErrStoreAway, err)
}

// limited is the problem of who asks too much.
func (s *Server) limited(wait time.Duration) error {
	s.meters.limited.Inc()
	p := *problemLimited
	p.RetryAfter = wholeSeconds(wait)
	return &p
}

// forget is DELETE /api/conversations/{id}: who holds the id may have the
// conversation forgotten.
func (s *Server) forget(w http.ResponseWriter, r *http.Request) error {
	id := r.PathValue("id")
	if !plausible(id) {
		return assistant.ErrUnknownConversation
	}
	if err := s.assistant.Conversations.Delete(r.Context(), id); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
