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
	Fallback      Planner          // answers when Planner fails or is refused twice; may be the same; never Says
	Alone         func(*Turn) bool // the turns that Fallback answers without asking Planner; nil: none
	Conversations Conversations
	Curations     Curations // nil: there are none
	Now           func() time.Time
	Log           *slog.Logger

	refused   atomic.Int64
	fallbacks atomic.Int64
	reasons   reasons
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
	first, note := a.Planner, ""
	if a.alone(ctx, t) {
		first = a.Fallback
	}
	model := first.Name()
	reply, err := a.plan(ctx, first, t, tell)
	if err != nil && ctx.Err() == nil && first != a.Fallback {
		reason, words := excuseOf(err)
		a.fallbacks.Add(1)
		a.reasons.count(reason)
		a.Log.WarnContext(ctx, "planner failed, the fallback answers", "planner", model, "reason", reason, "error", err)
		model, note = a.Fallback.Name(), words+noteFallback
		reply, err = a.takeOver(ctx, t, tell)
	}
	if ctx.Err() != nil {
		return nil, nil, Record{}, ctx.Err()
	}
	if err != nil {
		a.Log.ErrorContext(ctx, "no planner could answer", "error", err)
		reply = a.giveUp(t)
	}
	ans := a.assemble(t, reply)
	ans.Model, ans.Note = model, note
	if t.Shown == "" && len(ans.Citations) > 0 {
		tell(Cited{ans.Citations})
	}
	recite(ans.Text[len(t.Shown):], tell)
	return ans, reply.Memory, Record{Fallback: note != "", Doubt: reply.Doubt}, nil
}

// recite tells a text that is checked.
func recite(text string, tell func(Event)) {
	for _, piece := range pieces(text) {
		tell(Delta{piece})
	}
}

// alone tells whether the fallback answers without the planner being asked. A
// defect in how sure it is costs a call, not the answer.
func (a *Assistant) alone(ctx context.Context, t *Turn) (alone bool) {
	if a.Alone == nil || a.Planner == a.Fallback {
		return false
	}
	defer a.guard(ctx, "telling who should answer", func() { alone = false })
	return a.Alone(t)
}

// guard is to be deferred: a defect of what is named must not cost the caller an
// answer. It logs the panic, and instead says what is returned.
func (a *Assistant) guard(ctx context.Context, what string, instead func()) {
	if r := recover(); r != nil {
		a.Log.ErrorContext(ctx, what+" panicked", "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
		instead()
	}
}

// plan runs one planner to the end of the turn.
func (a *Assistant) plan(ctx context.Context, p Planner, t *Turn, tell func(Event)) (reply *Reply, err error) {
	ctx, over := context.WithCancel(ctx)
	defer over() // whatever the planner still has under way for this turn
	defer a.guard(ctx, "planner "+p.Name(), func() {
		reply, err = nil, &excuse{"panic", noteUnusable, fmt.Errorf("planner %s panicked", p.Name())}
	})
	for moves := 0; moves < MostMoves; {
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
		case Say:
			if err := a.say(ctx, t, p, m, tell); err != nil {
				return nil, err
			}
			continue
		case Reply:
			if t.Shown == "" {
				tell(Entered{Writing})
			}
			objection := a.whole(t, p, &m)
			if objection == nil {
				return &m, nil
			}
			err = a.hold(ctx, t, p, objection)
		default:
			err = fmt.Errorf("planner %s: unknown move %T", p.Name(), move)
		}
		if err != nil {
			return nil, err
		}
		moves++
	}
	return nil, &excuse{"moves", noteUnusable, fmt.Errorf("planner %s: no reply within %d moves", p.Name(), MostMoves)}
}

// hold remembers what the check has against a planner's words. The second time
// is an error: the planner has had its chance.
func (a *Assistant) hold(ctx context.Context, t *Turn, p Planner, o *Objection) error {
	a.refused.Add(1)
	a.Log.WarnContext(ctx, "reply refused", "planner", p.Name(), "reason", o.Reason)
	if t.Objection != nil {
		return &excuse{"refused", noteRefused, fmt.Errorf("planner %s: refused twice: %s", p.Name(), o.Reason)}
	}
	t.Objection = o
	return nil
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
		if t.first(c) { // a card is not shown twice because two planners made it
			tell(Calculated{c})
		}
	}
	return nil
}
