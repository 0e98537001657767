package store

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

func TestRestartFindsEverything(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id := create(t, d)
		amount := money.Wan(4)
		said := exchange("算力\x00八万，'引号'")
		said.Answer = &assistant.Answer{
			ConversationID: id, Kind: assistant.Answered, Text: "最多补40,000元", Measures: []int{6}, Citations: []assistant.Citation{{Clause: "6.1", Measure: 6, Quote: "5万元（含）"}},
			Calculations: []*tools.Calculation{{Tool: "scenario_award", Inputs: map[string]any{"selected_projects": int64(1_000_000), "fee": "80000.00", "ok": true}, Amount: &amount, Low: &amount}},
			Total:        &amount, Model: "embedded",
		}
		said.Record = assistant.Record{Took: 1500 * time.Microsecond, Fallback: true, Doubt: assistant.Unsure}
		if err := d.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
			return said, []byte(`{"a":1}`), nil
		}); err != nil {
			t.Fatal(err)
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
		c := read(t, open(), id)
		if len(c.Exchanges) != 1 || string(c.Memory) != `{"a":1}` {
			t.Fatalf("kept %+v", c)
		}
		got := c.Exchanges[0]
		if got.Message != said.Message || !got.At.Equal(said.At) || got.Record != said.Record || got.Key != said.Key {
			t.Errorf("kept %+v, want %+v", got, said)
		}
		a := got.Answer
		if a.ConversationID != id || a.Text != said.Answer.Text || !a.Total.Equal(amount) || !slices.Equal(a.Citations, said.Answer.Citations) {
			t.Errorf("answer %+v", a)
		}
		if inputs := fmt.Sprint(a.Calculations[0].Inputs); inputs != "map[fee:80000.00 ok:true selected_projects:1000000]" {
			t.Errorf("inputs %s", inputs) // 1e+06 is no count that a user has said
		}
	})
}

// Who has the file, or a backup of it, has no key to a conversation.
func TestDatabaseHoldsNoID(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id := create(t, d)
		said := exchange("你好")
		said.Answer.ConversationID = id
		if err := d.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) { return said, nil, nil }); err != nil {
			t.Fatal(err)
		}
		db, err := d.engine.read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var answer, key []byte
		if err := db.QueryRow("SELECT answer, conversation FROM exchanges").Scan(&answer, &key); err != nil {
			t.Fatal(err)
		}
		if len(answer) == 0 || len(id) != 26 || slices.ContainsFunc([][]byte{answer, key}, func(b []byte) bool { return bytes.Contains(b, []byte(id)) }) {
			t.Errorf("id %s, key %x, answer %s", id, key, answer)
		}
	})
}

func TestConversationsExpire(t *testing.T) {
	c := newClock()
	eachDatabase(t, Options{Keep: 30 * 24 * time.Hour, Now: c.now}, func(t *testing.T, open func() *Database) {
		d := open()
		left, used := create(t, d), create(t, d)
		put(t, d, left, "一")
		c.pass(29 * 24 * time.Hour)
		put(t, d, used, "二")
		c.pass(2 * 24 * time.Hour)
		if _, err := d.Read(t.Context(), left); !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Errorf("31 days old: %v", err)
		}
		if err := d.Continue(t.Context(), left, say("三")); !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Errorf("31 days old goes on: %v", err)
		}
		if n, err := d.Sweep(t.Context()); n != 1 || err != nil {
			t.Errorf("%d swept, %v", n, err)
		}
		if got := messages(t, d, used); !slices.Equal(got, []string{"二"}) {
			t.Errorf("used two days ago: %v", got)
		}
		if in, err := d.Insights(t.Context(), time.UnixMilli(0)); err != nil || in.Questions != 1 {
			t.Errorf("statistics still know of it: %+v %v", in, err)
		}
	})
}

func TestDeletedIsGone(t *testing.T) {
	eachStore(t, func(t *testing.T, s assistant.Conversations) {
		id, other := create(t, s), create(t, s)
		put(t, s, id, "一")
		put(t, s, other, "二")
		err := s.Continue(t.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
			if err := s.Delete(t.Context(), id); err != nil { // while a turn is under way
				t.Error(err)
			}
			return exchange("三"), nil, nil
		})
		if !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Errorf("the turn under way: %v", err)
		}
		if _, err := s.Read(t.Context(), id); !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Errorf("read: %v", err)
		}
		if err := s.Delete(t.Context(), id); !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Errorf("deleted twice: %v", err)
		}
		if got := messages(t, s, other); !slices.Equal(got, []string{"二"}) {
			t.Errorf("the other one: %v", got)
		}
	})
}

func TestLongConversations(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id := create(t, d)
		var all []assistant.Exchange
		for i := range MostExchanges + 5 {
			all = append(all, exchange(fmt.Sprint(i)))
		}
		if err := d.Keep(t.Context(), id, all, nil, false); err != nil {
			t.Fatal(err)
		}
		if got := messages(t, d, id); len(got) != MostExchanges || got[0] != "5" {
			t.Errorf("%d from %s on", len(got), got[0])
		}
		_ = d.Continue(t.Context(), id, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
			if n := len(c.Exchanges); n != RecentExchanges || c.Exchanges[n-1].Message != fmt.Sprint(MostExchanges+4) {
				t.Errorf("a planner sees %d", n)
			}
			return assistant.Exchange{}, nil, errors.New("only looking")
		})
	})
}

// An exchange whose fate was unknown is appended again: it is there once.
func TestAppendedTwiceIsThereOnce(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id := newID()
		one, two := exchange("一"), exchange("二")
		for _, batch := range [][]assistant.Exchange{{one}, {one, two}, {two}} {
			if err := d.Keep(t.Context(), id, batch, nil, true); err != nil {
				t.Fatal(err)
			}
		}
		if got := messages(t, d, id); !slices.Equal(got, []string{"一", "二"}) {
			t.Error(got)
		}
	})
}

func TestAllowanceHoldsAcrossInstances(t *testing.T) {
	url := postgresURL(t)
	connect := func() (*Database, error) { return Connect(url, Options{}) }
	instances := []*Database{opened(t, connect), opened(t, connect)}
	const perMinute = 6
	for i := range perMinute {
		if wait, err := instances[i%2].Allow(t.Context(), "1.2.3.4", perMinute); wait != 0 || err != nil {
			t.Fatalf("question %d: %s %v", i, wait, err)
		}
	}
	for _, d := range instances {
		if wait, err := d.Allow(t.Context(), "1.2.3.4", perMinute); wait <= 0 || wait > 10*time.Second || err != nil {
			t.Errorf("one too many: wait %s %v", wait, err)
		}
	}
	if wait, err := instances[0].Allow(t.Context(), "5.6.7.8", perMinute); wait != 0 || err != nil {
		t.Errorf("somebody else: %s %v", wait, err)
	}
}

// In memory the conversations untouched for longest make room.
func TestInMemoryIsBounded(t *testing.T) {
	d := opened(t, func() (*Database, error) { return InMemory(t.Context(), Options{}) })
	db, _ := d.engine.write(t.Context())
	now := time.Now().UnixMilli()
	if _, err := db.Exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
		INSERT INTO conversations (id, created, touched, memory) SELECT randomblob(16), $2, $2 - 1000, '' FROM n`, MostConversations+10, now); err != nil {
		t.Fatal(err)
	}
	id := create(t, d)
	if _, err := d.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := db.QueryRow("SELECT count(*) FROM conversations").Scan(&n); err != nil || n != MostConversations {
		t.Errorf("%d conversations, %v", n, err)
	}
	read(t, d, id)
}
