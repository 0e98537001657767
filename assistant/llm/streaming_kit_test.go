package llm

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

// streaming answers with events: each an object, or a string that is sent as it
// is. What stands between the events of one answer is the dialect's.
func streaming(events ...any) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		for _, e := range events {
			_, _ = io.WriteString(w, line(e))
			w.(http.Flusher).Flush()
		}
	}
}

func line(e any) string {
	if s, ok := e.(string); ok {
		return s
	}
	data, err := json.Marshal(e)
	if err != nil {
		panic(err)
	}
	return "data: " + string(data) + "\n\n"
}

const ended = "data: [DONE]\n\n"

func delta(d object) object { return object{"choices": []any{object{"index": 0, "delta": d}}} }

func finish(reason any) object {
	return object{"choices": []any{object{"index": 0, "delta": object{}, "finish_reason": reason}}}
}

// fragments of calls, in the fields that are given.
func fragments(calls ...object) object {
	out := make([]any, len(calls))
	for i, c := range calls {
		out[i] = c
	}
	return delta(object{"tool_calls": out})
}

// part is a fragment of a call; an index under 0, and an empty id, kind or name are left out.
func part(index int, id, kind, name, args string) object {
	f := object{"arguments": args}
	if name != "" {
		f["name"] = name
	}
	out := object{"function": f}
	if index >= 0 {
		out["index"] = index
	}
	if id != "" {
		out["id"] = id
	}
	if kind != "" {
		out["type"] = kind
	}
	return out
}

// argumentsText writes a call's arguments.
func argumentsText(c call) string {
	data, err := json.Marshal(c.args)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// sliced cuts a text into pieces of n characters.
func sliced(s string, n int) []string {
	var out []string
	runes := []rune(s)
	for len(runes) > 0 {
		k := min(n, len(runes))
		out = append(out, string(runes[:k]))
		runes = runes[k:]
	}
	return out
}

// usual streams one call as OpenAI does: named once, then its arguments.
func usual(c call, n int) []any {
	out := []any{delta(object{"role": "assistant", "content": nil}), fragments(part(0, "c0", "function", c.name, ""))}
	for _, s := range sliced(argumentsText(c), n) {
		out = append(out, fragments(part(0, "", "", "", s)))
	}
	return append(out, finish("tool_calls"), object{"choices": []any{}, "usage": object{"prompt_tokens": 70, "completion_tokens": 7}}, ended)
}

// watched is what a turn came to, as its user sees it.
type watched struct {
	*assistant.Answer
	deltas []string
	events string // their kinds, in order
}

// watch asks and writes down what is told on the way.
func (d *desk) watch(t *testing.T, message string) watched {
	t.Helper()
	var out watched
	var kinds []string
	ans, err := d.Ask(t.Context(), d.id, message, func(e assistant.Event) {
		kind := strings.TrimPrefix(fmt.Sprintf("%T", e), "assistant.")
		if x, ok := e.(assistant.Delta); ok {
			if out.deltas = append(out.deltas, x.Text); len(out.deltas) == 1 && d.shown != nil {
				close(d.shown)
			}
		}
		if len(kinds) == 0 || kinds[len(kinds)-1] != kind {
			kinds = append(kinds, kind)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	d.id = ans.ConversationID
	out.Answer, out.events = ans, strings.Join(kinds, " ")
	if joined := strings.Join(out.deltas, ""); joined != ans.Text {
		t.Errorf("shown %q, the answer is %q", joined, ans.Text)
	}
	return out
}

// pausing streams a call and holds on once it has written some words, until a
// word comes on the channel: what was written is then on the page.
func pausing(c call, after string, wait <-chan struct{}) http.HandlerFunc {
	before, rest, ok := strings.Cut(argumentsText(c), after)
	if !ok {
		panic("the words are not in the call")
	}
	head := []any{delta(object{"role": "assistant", "content": nil}), fragments(part(0, "c0", "function", c.name, ""))}
	for _, s := range sliced(before+after, 5) {
		head = append(head, fragments(part(0, "", "", "", s)))
	}
	var tail []any
	for _, s := range sliced(rest, 5) {
		tail = append(tail, fragments(part(0, "", "", "", s)))
	}
	tail = append(tail, finish("tool_calls"), ended)
	return func(w http.ResponseWriter, r *http.Request) {
		streaming(head...)(w, r)
		select {
		case <-wait:
		case <-r.Context().Done():
			return
		case <-time.After(30 * time.Second): // a test that failed
			return
		}
		streaming(tail...)(w, r)
	}
}
