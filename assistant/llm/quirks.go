package llm

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"sync"
)

// quirk is something in our requests that a model or server refuses, and how
// to do without it.
type quirk struct {
	field string
	avoid func(fields map[string]json.RawMessage)
}

func without(names ...string) func(map[string]json.RawMessage) {
	return func(fields map[string]json.RawMessage) {
		for _, name := range names {
			delete(fields, name)
		}
	}
}

// known quirks. A refusal names the field; the longer name goes first, for the
// shorter may stand in it: max_tokens is what is wanted instead where
// max_completion_tokens is refused, and the other way round.
var knownQuirks = []quirk{
	{"max_completion_tokens", func(fields map[string]json.RawMessage) {
		if n, ok := fields["max_completion_tokens"]; ok {
			fields["max_tokens"] = n
			delete(fields, "max_completion_tokens")
		}
	}},
	{"max_tokens", without("max_tokens", "max_completion_tokens")},
	{"temperature", without("temperature")},
	{"stream_options", without("stream_options")},
	{"stream", func(fields map[string]json.RawMessage) {
		delete(fields, "stream_options")
		fields["stream"] = json.RawMessage("false")
	}},
}

// quirks are those that a server has shown. Each is learned once, so that what
// is learned bounds how often a request is sent again for it.
type quirks struct {
	mu    sync.Mutex
	known []string
}

// learn looks for a field that a refusal names and that the request has; it
// returns the field, "" for none.
func (q *quirks) learn(refusal, request []byte) string {
	var fields map[string]json.RawMessage
	if json.Unmarshal(request, &fields) != nil {
		return ""
	}
	words := string(bytes.ToLower(refusal))
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, k := range knownQuirks {
		value, sent := fields[k.field]
		if !sent || string(value) == "false" || !strings.Contains(words, k.field) {
			continue
		}
		if !slices.Contains(q.known, k.field) {
			q.known = append(q.known, k.field)
		}
		return k.field
	}
	return ""
}

// avoid rewrites a request so that none of the quirks shown matters.
func (q *quirks) avoid(request []byte) []byte {
	q.mu.Lock()
	known := slices.Clone(q.known)
	q.mu.Unlock()
	var fields map[string]json.RawMessage
	if len(known) == 0 || json.Unmarshal(request, &fields) != nil {
		return request
	}
	for _, k := range knownQuirks {
		if slices.Contains(known, k.field) {
			k.avoid(fields)
		}
	}
	out, err := json.Marshal(fields)
	if err != nil {
		return request
	}
	return out
}

// shown lists the quirks learned so far.
func (q *quirks) shown() []string {
	q.mu.Lock()
	defer q.mu.Unlock()
	return slices.Clone(q.known)
}
