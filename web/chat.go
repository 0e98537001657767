package web

import (
	"net/http"
	"strings"

	"github.com/rongce/rongce/assistant"
)

// chat is POST /api/chat: one question, one whole answer. Its context is the
// request's: who hangs up stops it.
func (s *Server) chat(w http.ResponseWriter, r *http.Request) error {
	body, err := read(w, r)
	if err != nil {
		return err
	}
	var asked struct {
		Message      string `json:"message"`
		Conversation string `json:"conversation_id"`
	}
	if err := decode(body, &asked); err != nil {
		return err
	}
	q := &question{s.address(r), asked.Conversation, asked.Message}
	answer, err := s.answer(r.Context(), q, func(assistant.Event) {})
	if err != nil {
		return err
	}
	return write(w, answer)
}

// conversation is GET /api/conversations/{id}.
func (s *Server) conversation(w http.ResponseWriter, r *http.Request) error {
	c, err := s.recall(r, r.PathValue("id"))
	if err != nil {
		return err
	}
	turns := c.Exchanges
	if turns == nil {
		turns = []assistant.Exchange{}
	}
	return write(w, struct {
		ID    string               `json:"conversation_id"`
		Turns []assistant.Exchange `json:"turns"`
	}{c.ID, turns})
}

// recall reads a conversation. What can't be an id never reaches the store.
func (s *Server) recall(r *http.Request, id string) (*assistant.Conversation, error) {
	if id == "" || !plausible(id) {
		return nil, assistant.ErrUnknownConversation
	}
	return s.assistant.Conversations.Read(r.Context(), id)
}

// plausible tells what may be a conversation's id, whatever the store makes
// them of; a new conversation has none yet.
func plausible(id string) bool {
	return len(id) <= mostID && !strings.ContainsFunc(id, func(c rune) bool {
		return !('0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c == '-' || c == '_')
	})
}

// healthy is GET /healthz: the process lives.
func (s *Server) healthy(w http.ResponseWriter, _ *http.Request) error {
	return write(w, map[string]string{"status": "ok"})
}

// ready is GET /readyz: questions are taken. Without its store or its model an
// instance still answers, so both are told and neither takes it out of service.
func (s *Server) ready(w http.ResponseWriter, r *http.Request) error {
	if s.asking.isClosed() {
		return errClosing
	}
	model := "none"
	if s.modelState != nil {
		model = s.modelState()
	}
	return write(w, map[string]string{"status": "ready", "store": s.records.State(r.Context()), "model": model})
}
