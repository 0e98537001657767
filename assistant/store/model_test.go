package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/assistant"
)

// Whatever is done, in whatever order, with restarts in between: the embedded
// store holds what a plain map holds.
func TestStoreIsAMapOfLists(t *testing.T) {
	folder := t.TempDir() // one for all runs: each makes conversations of its own
	open := func() *Shelter {
		d, err := Open(context.Background(), folder, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return NewShelter(d, slog.New(slog.DiscardHandler))
	}
	s := open()
	defer func() { _ = s.Close() }()
	rapid.Check(t, func(r *rapid.T) {
		model := map[string][]string{}
		var ids []string // in the order of their making, deleted ones too
		pick := func(r *rapid.T) string {
			return rapid.SampledFrom(append(ids, "nobody")).Draw(r, "id")
		}
		r.Repeat(map[string]func(*rapid.T){
			"create": func(r *rapid.T) {
				id := create(t, s)
				if _, twice := model[id]; twice {
					r.Fatal("an id is given twice")
				}
				ids, model[id] = append(ids, id), nil
			},
			"say": func(r *rapid.T) {
				id, message := pick(r), rapid.String().Draw(r, "message")
				_, there := model[id]
				err := s.Continue(context.Background(), id, say(message))
				if there != (err == nil) || !there && !errors.Is(err, assistant.ErrUnknownConversation) {
					r.Fatal(err)
				}
				if there {
					model[id] = append(model[id], message)
				}
			},
			"fail": func(r *rapid.T) {
				_ = s.Continue(context.Background(), pick(r), func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
					return exchange("不算"), nil, errors.New("broken")
				})
			},
			"delete": func(r *rapid.T) {
				id := pick(r)
				_, there := model[id]
				if err := s.Delete(context.Background(), id); there != (err == nil) {
					r.Fatal(err)
				}
				delete(model, id)
			},
			"restart": func(r *rapid.T) {
				if rapid.IntRange(0, 9).Draw(r, "seldom") > 0 { // it takes as long as fifty turns
					return
				}
				if err := s.Close(); err != nil {
					r.Fatal(err)
				}
				s = open()
			},
		})
		for _, id := range ids {
			want, there := model[id]
			c, err := s.Read(context.Background(), id)
			switch {
			case there != (err == nil):
				r.Fatalf("%s: %v", id, err)
			case there && !slices.Equal(c.Messages(), want):
				r.Fatalf("holds %q, want %q", c.Messages(), want)
			case there && len(want) > 0 && string(c.Memory) != want[len(want)-1]:
				r.Fatalf("memory %q after %s", c.Memory, fmt.Sprint(want))
			}
		}
	})
}
