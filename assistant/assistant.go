package assistant

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/personal"
)

const (
	// MostMoves bounds a turn: a search, a batch of calculations, a reply and
	// a second reply after an objection leave room for a planner that looks twice.
	MostMoves = 8
	// LongestMessage is what the contract allows, in runes.
	LongestMessage = 2000
)

// Errors of Ask that a client can mend.
var (
	ErrEmptyMessage = errors.New("message is empty")
	ErrLongMessage  = fmt.Errorf("message is longer than %d characters", LongestMessage)
)

// Assistant answers questions. It is safe for concurrent use.
type Assistant struct {
	Policy        *knowledge.Document
	Index         *search.Index
	Toolbox       *tools.Toolbox
	Planner       Planner
	Fallback      Planner // answers when Planner fails or is refused twice; may be the same
	Conversations Conversations
	Curations     Curations // nil: there are none
	Now           func() time.Time
	Log           *slog.Logger

	refused   atomic.Int64
	fallbacks atomic.Int64
}

// Refused returns how many replies the check has refused.
func (a *Assistant) Refused() int64 { return a.refused.Load() }

// Fallbacks returns how many turns the fallback planner had to answer.
func (a *Assistant) Fallbacks() int64 { return a.fallbacks.Load() }

// Ask answers a message. Without a conversation id one is created. Events are
// told in order, on the caller's goroutine; Done is told once the exchange is
// kept; an answer that the store cannot keep is given all the same, and says so.
// Personal data is taken out of the message before anything else sees it.
// Errors: ErrEmptyMessage, ErrLongMessage, ErrUnknownConversation, the
// context's, the store's.
func (a *Assistant) Ask(ctx context.Context, conversation, message string, tell func(Event)) (*Answer, error) {
	if err := acceptable(message); err != nil {
		return nil, err
	}
	id := conversation
	if id == "" {
		created, err := a.Conversations.Create(ctx)
		if err != nil {
			return nil, fmt.Errorf("creating a conversation: %w", err)
		}
		id = created
	}
	said, hidden := personal.Mask(message)
	var answer *Answer
	err := a.Conversations.Continue(ctx, id, func(c *Conversation) (Exchange, []byte, error) {
		began := time.Now()
		t := &Turn{Message: said, Conversation: c, Now: a.Now()}
		ans, memory, record, err := a.answer(ctx, t, tell)
		if err != nil {
			return Exchange{}, nil, err
		}
		ans.ConversationID, ans.Masked = id, hidden
		if len(hidden) > 0 {
			ans.addNote(noteMasked(hidden))
		}
		answer = ans
		record.Took = time.Since(began)
		return Exchange{Message: said, Answer: ans, At: t.Now, Key: rand.Text(), Record: record}, memory, nil
	})
	switch {
	case errors.Is(err, ErrNotKept) && answer != nil:
		a.Log.WarnContext(ctx, "an answer is not kept", "error", err)
		unkept := *answer // the store may yet keep the other one
		unkept.Unkept = true
		unkept.addNote(noteUnkept)
		answer = &unkept
	case err != nil:
		return nil, err
	}
	tell(Done{answer})
	return answer, nil
}

func acceptable(message string) error {
	switch {
	case strings.TrimSpace(message) == "" || !utf8.ValidString(message):
		return ErrEmptyMessage
	case utf8.RuneCountInString(message) > LongestMessage:
		return ErrLongMessage
	}
	return nil
}

// answer lets the planner have its way, and the fallback where it fails.
func (a *Assistant) answer(ctx context.Context, t *Turn, tell func(Event)) (*Answer, []byte, Record, error) {
	tell(Entered{Understanding})
	if ans, memory := a.curated(ctx, t, tell); ans != nil {
		return ans, memory, Record{}, nil
	}
	model, note := a.Planner.Name(), ""
	reply, err := a.plan(ctx, a.Planner, t, tell)
	if err != nil && ctx.Err() == nil && a.Planner != a.Fallback {
		a.fallbacks.Add(1)
		a.Log.WarnContext(ctx, "planner failed, the fallback answers", "planner", model, "error", err)
		model, note = a.Fallback.Name(), noteFallback
		t.Plan, t.Objection, t.Passages, t.Calculations, t.Refused = nil, nil, nil, nil, nil
		reply, err = a.plan(ctx, a.Fallback, t, tell)
	}
	if ctx.Err() != nil {
		return nil, nil, Record{}, ctx.Err()
	}
	if err != nil {
		a.Log.ErrorContext(ctx, "no planner could answer", "error", err)
		t.Calculations = nil
		reply = &Reply{Kind: Refuse, Text: lastResort, Memory: t.Conversation.Memory, Doubt: Lost}
	}
	ans := a.assemble(t, reply)
	ans.Model, ans.Note = model, note
	a.say(ans, tell)
	return ans, reply.Memory, Record{Fallback: note != "", Doubt: reply.Doubt}, nil
}

func (a *Assistant) say(ans *Answer, tell func(Event)) {
	for _, piece := range pieces(ans.Text) {
		tell(Delta{piece})
	}
}

// plan runs one planner to the end of the turn.
func (a *Assistant) plan(ctx context.Context, p Planner, t *Turn, tell func(Event)) (reply *Reply, err error) {
	defer func() {
		if r := recover(); r != nil { // a defect of a planner must not cost the caller an answer
			a.Log.ErrorContext(ctx, "planner panicked", "planner", p.Name(), "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
			reply, err = nil, fmt.Errorf("planner %s panicked", p.Name())
		}
	}()
	for range MostMoves {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		move, err := p.Next(ctx, t)
		if err != nil {
			return nil, fmt.Errorf("planner %s: %w", p.Name(), err)
		}
		switch m := move.(type) {
		case Search:
			err = a.search(ctx, t, m, tell)
		case Calculate:
			err = a.calculate(t, m, tell)
		case Reply:
			tell(Entered{Writing})
			objection := a.object(t, &m)
			if objection == nil {
				return &m, nil
			}
			a.refused.Add(1)
			a.Log.WarnContext(ctx, "reply refused", "planner", p.Name(), "reason", objection.Reason)
			if t.Objection != nil {
				return nil, fmt.Errorf("planner %s: refused twice: %s", p.Name(), objection.Reason)
			}
			t.Objection = objection
		default:
			err = fmt.Errorf("planner %s: unknown move %T", p.Name(), move)
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, fmt.Errorf("planner %s: no reply within %d moves", p.Name(), MostMoves)
}

func (a *Assistant) search(ctx context.Context, t *Turn, m Search, tell func(Event)) error {
	tell(Entered{Retrieving})
	found, err := a.Index.Find(ctx, m.Query, m.Most)
	if err != nil {
		return fmt.Errorf("searching: %w", err)
	}
	t.Passages = append(t.Passages, found...)
	tell(Found{found})
	return nil
}

func (a *Assistant) calculate(t *Turn, m Calculate, tell func(Event)) error {
	tell(Entered{Calculating})
	for _, q := range m.Queries {
		c, err := a.Toolbox.Calculate(q)
		var bad *tools.InputError
		if errors.As(err, &bad) {
			t.Refused = append(t.Refused, Refusal{q, bad})
			continue
		}
		if err != nil {
			return err
		}
		t.Calculations = append(t.Calculations, c)
		tell(Calculated{c})
	}
	return nil
}
