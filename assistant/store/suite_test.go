package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

func TestKeepsExchanges(t *testing.T) {
	eachStore(t, func(t *testing.T, m assistant.Conversations) { keepsExchanges(t, m) })
}

func keepsExchanges(t *testing.T, m assistant.Conversations) {
	id := create(t, m)
	for _, message := range []string{"一", "二"} {
		if err := m.Continue(t.Context(), id, say(message)); err != nil {
			t.Fatal(err)
		}
	}
	c := read(t, m, id)
	if c.ID != id || len(c.Exchanges) != 2 || c.Exchanges[0].Message != "一" || c.Exchanges[1].Message != "二" || string(c.Memory) != "二" {
		t.Errorf("kept %+v", c)
	}
	c.Exchanges[0].Message = "改"
	if read(t, m, id).Exchanges[0].Message != "一" {
		t.Error("who reads a conversation can change it")
	}
	if other := create(t, m); other == id || len(read(t, m, other).Exchanges) != 0 {
		t.Error("two conversations are one")
	}
}

func TestKeepsNothingOfAnError(t *testing.T) {
	eachStore(t, func(t *testing.T, m assistant.Conversations) { keepsNothingOfAnError(t, m) })
}

func keepsNothingOfAnError(t *testing.T, m assistant.Conversations) {
	id := create(t, m)
	broken := errors.New("broken")
	err := m.Continue(t.Context(), id, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
		c.Exchanges, c.Memory = append(c.Exchanges, assistant.Exchange{Message: "半句"}), []byte("半")
		return assistant.Exchange{Message: "半句"}, []byte("半"), broken
	})
	if c := read(t, m, id); !errors.Is(err, broken) || len(c.Exchanges) != 0 || c.Memory != nil {
		t.Errorf("%v; kept %+v", err, c)
	}
	// and the conversation is free again, even after a panic
	func() {
		defer func() { _ = recover() }()
		_ = m.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) { panic("planner") })
	}()
	if err := m.Continue(t.Context(), id, say("好")); err != nil || len(read(t, m, id).Exchanges) != 1 {
		t.Error(err)
	}
}

func TestNoSuchConversation(t *testing.T) {
	eachStore(t, func(t *testing.T, m assistant.Conversations) { noSuchConversation(t, m) })
}

func noSuchConversation(t *testing.T, m assistant.Conversations) {
	if err := m.Continue(t.Context(), "nobody", say("你好")); !errors.Is(err, assistant.ErrUnknownConversation) {
		t.Error(err)
	}
	if _, err := m.Read(t.Context(), "nobody"); !errors.Is(err, assistant.ErrUnknownConversation) {
		t.Error(err)
	}
}

// Messages that race into one conversation are answered one after another:
// each sees all that came before it.
func TestAnswersOneAfterAnother(t *testing.T) {
	eachStore(t, func(t *testing.T, m assistant.Conversations) { answersOneAfterAnother(t, m, m) })
}

// … and it makes no difference whether they come to one instance or to two.
func TestTwoInstancesAnswerOneAfterAnother(t *testing.T) {
	url := postgresURL(t)
	connect := func() (*Database, error) { return Connect(url, Options{}) }
	answersOneAfterAnother(t, opened(t, connect), opened(t, connect))
}

// A turn may take longer than a statement may wait for its lock: a language
// model's. The next message is answered after it all the same.
func TestWaitsForALongTurn(t *testing.T) {
	url := postgresURL(t)
	connect := func() (*Database, error) { return Connect(url, Options{}) }
	one, two := opened(t, connect), opened(t, connect)
	id := create(t, one)
	begun := make(chan struct{})
	var other sync.WaitGroup
	other.Go(func() {
		<-begun
		put(t, two, id, "第二句")
	})
	err := one.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
		close(begun)
		time.Sleep(lockWithin + 500*time.Millisecond)
		return exchange("第一句"), nil, nil
	})
	other.Wait()
	if got := messages(t, one, id); err != nil || !slices.Equal(got, []string{"第一句", "第二句"}) {
		t.Errorf("%v; kept %v", err, got)
	}
}

func answersOneAfterAnother(t *testing.T, m, other assistant.Conversations) {
	const messages = 50
	id := create(t, m)
	var inside atomic.Int32
	var all sync.WaitGroup
	for i := range messages {
		all.Go(func() {
			at := m
			if i%2 == 1 {
				at = other
			}
			err := at.Continue(t.Context(), id, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
				if inside.Add(1) != 1 {
					t.Error("two messages are answered at once")
				}
				defer inside.Add(-1)
				if len(c.Exchanges) > 0 && string(c.Memory) != c.Exchanges[len(c.Exchanges)-1].Message {
					t.Errorf("the memory is %q after %q", c.Memory, c.Exchanges[len(c.Exchanges)-1].Message)
				}
				message := fmt.Sprintf("%d 前面有 %d", i, len(c.Exchanges))
				return assistant.Exchange{Message: message}, []byte(message), nil
			})
			if err != nil {
				t.Error(err)
			}
		})
		all.Go(func() { _, _ = m.Read(t.Context(), id) })
	}
	all.Wait()
	c := read(t, m, id)
	if len(c.Exchanges) != messages {
		t.Fatalf("%d exchanges of %d messages", len(c.Exchanges), messages)
	}
	for i, e := range c.Exchanges {
		var who, before int
		if _, err := fmt.Sscanf(e.Message, "%d 前面有 %d", &who, &before); err != nil || before != i {
			t.Errorf("exchange %d saw %d before it", i, before)
		}
	}
}

func TestWaitsNoLongerThanTheContext(t *testing.T) {
	eachStore(t, func(t *testing.T, m assistant.Conversations) { waitsNoLongerThanTheContext(t, m) })
}

func waitsNoLongerThanTheContext(t *testing.T, m assistant.Conversations) {
	id := create(t, m)
	ctx, cancel := context.WithCancel(t.Context())
	err := m.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
		cancel()
		second := m.Continue(ctx, id, say("第二句"))
		if !errors.Is(second, context.Canceled) {
			t.Errorf("the second message: %v", second)
		}
		return assistant.Exchange{Message: "第一句"}, nil, nil
	})
	if c := read(t, m, id); err != nil || len(c.Exchanges) != 1 {
		t.Errorf("%v; %d exchanges", err, len(c.Exchanges))
	}
}

// The conversation untouched for longest makes room; one under way never does.
func TestMemoryEvicts(t *testing.T) {
	m := NewMemory()
	m.most = 3
	first, second, third := create(t, m), create(t, m), create(t, m)
	if err := m.Continue(t.Context(), first, say("还在")); err != nil {
		t.Fatal(err)
	}
	err := m.Continue(t.Context(), second, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
		fourth := create(t, m) // third has been idle for longest
		if _, err := m.Read(t.Context(), third); !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Errorf("third: %v", err)
		}
		for _, id := range []string{first, second, fourth} {
			read(t, m, id)
		}
		for range 5 {
			create(t, m)
		}
		return assistant.Exchange{Message: "答完了"}, nil, nil
	})
	if err != nil || len(read(t, m, second).Exchanges) != 1 {
		t.Errorf("the conversation under way: %v", err)
	}
	if len(m.byID) != m.most || m.recent.Len() != m.most {
		t.Errorf("%d conversations, %d in the list, at most %d", len(m.byID), m.recent.Len(), m.most)
	}
}

func TestMemoryIsBounded(t *testing.T) {
	m := NewMemory()
	m.most = 10
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				id, err := m.Create(t.Context())
				if err != nil {
					t.Error(err)
				}
				if err := m.Continue(t.Context(), id, say("你好")); err != nil && !errors.Is(err, assistant.ErrUnknownConversation) {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	create(t, m)
	if len(m.byID) > m.most || m.recent.Len() != len(m.byID) {
		t.Errorf("%d conversations, %d in the list, at most %d", len(m.byID), m.recent.Len(), m.most)
	}
	id := create(t, m)
	for i := range MostExchanges + 5 {
		if err := m.Continue(t.Context(), id, say(fmt.Sprint(i))); err != nil {
			t.Fatal(err)
		}
	}
	if c := read(t, m, id); len(c.Exchanges) != MostExchanges || c.Exchanges[0].Message != "5" {
		t.Errorf("%d exchanges from %q on", len(c.Exchanges), c.Exchanges[0].Message)
	}
}
