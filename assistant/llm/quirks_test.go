package llm

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
)

// picky is a server that refuses fields of a request, in the words of one or
// another of those that do.
func picky(t *testing.T, refuses map[string]string) (*httptest.Server, func() []map[string]json.RawMessage) {
	var seen []map[string]json.RawMessage
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(body, &fields); err != nil {
			t.Error(err)
		}
		seen = append(seen, fields)
		for _, name := range []string{"max_completion_tokens", "max_tokens", "temperature", "stream_options", "stream"} {
			if value, sent := fields[name]; sent && refuses[name] != "" && string(value) != "false" {
				sending(400, object{"error": object{"message": refuses[name], "code": "invalid_request_error"}})(w, r)
				return
			}
		}
		if string(fields["stream"]) == "true" {
			streaming(usual(replyCall("answer", "按50%补。", 6), 9)...)(w, r)
			return
		}
		fine(w, r)
	}))
	t.Cleanup(s.Close)
	return s, func() []map[string]json.RawMessage { return seen }
}

// What a model refuses is left out, or written as it wants it, and remembered.
func TestQuirks(t *testing.T) {
	for name, c := range map[string]struct {
		refuses map[string]string
		first   int // requests of the first question
		has     []string
		hasNot  []string
	}{
		"temperature":      {map[string]string{"temperature": "Unsupported value: 'temperature' does not support 0 with this model."}, 2, []string{"max_completion_tokens", "stream"}, []string{"temperature"}},
		"an older server":  {map[string]string{"max_completion_tokens": "Unrecognized request argument supplied: max_completion_tokens. Use 'max_tokens' instead."}, 2, []string{"max_tokens", "temperature"}, []string{"max_completion_tokens"}},
		"no bound at all":  {map[string]string{"max_completion_tokens": "unknown field max_completion_tokens", "max_tokens": "unknown field max_tokens"}, 3, []string{"temperature"}, []string{"max_completion_tokens", "max_tokens"}},
		"stream options":   {map[string]string{"stream_options": "Extra inputs are not permitted: stream_options"}, 2, []string{"stream"}, []string{"stream_options"}},
		"no streaming":     {map[string]string{"stream": "'stream' is not supported by this deployment"}, 2, []string{"temperature"}, []string{"stream_options"}},
		"nearly all of it": {map[string]string{"temperature": "temperature?", "max_completion_tokens": "max_completion_tokens?", "stream_options": "stream_options?"}, 4, []string{"max_tokens"}, []string{"temperature", "max_completion_tokens", "stream_options"}},
	} {
		t.Run(name, func(t *testing.T) {
			s, seen := picky(t, c.refuses)
			d := open(t, s.URL)
			for range 2 {
				if ans := d.ask(t, share); ans.Note != "" {
					t.Fatalf("%+v\n%s", ans, d.logs)
				}
			}
			all := seen()
			if len(all) != c.first+1 {
				t.Errorf("%d requests for two questions, want %d", len(all), c.first+1)
			}
			last := all[len(all)-1]
			for _, f := range c.has {
				if _, sent := last[f]; !sent {
					t.Errorf("%s is gone", f)
				}
			}
			for _, f := range c.hasNot {
				if _, sent := last[f]; sent {
					t.Errorf("%s is sent still", f)
				}
			}
			if len(d.planner.Observed().Refuses) != len(c.refuses) || !slices.ContainsFunc(d.planner.Observed().Refuses, func(f string) bool { return c.refuses[f] != "" }) {
				t.Errorf("observed %v", d.planner.Observed())
			}
		})
	}
}

// A server that names a field in every refusal, whatever is sent, is given up.
func TestQuirksEnd(t *testing.T) {
	s := serve(t, sending(400, "temperature max_tokens max_completion_tokens stream stream_options"))
	d := open(t, s.URL)
	d.mustFallBack(t, d.ask(t, question), ErrRejected)
	if n := len(s.seen()); n > len(knownQuirks)+1 {
		t.Errorf("asked %d times", n)
	}
}

// A certificate that nobody vouches for ends in the offline planner's answer.
func TestTLS(t *testing.T) {
	s := httptest.NewUnstartedServer(fine)
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // it tells of each refused handshake
	s.StartTLS()
	defer s.Close()
	d := open(t, s.URL)
	d.mustFallBack(t, d.ask(t, share), ErrUnreachable)
	if !strings.Contains(d.logs.String(), "certificate not trusted") || strings.Contains(d.logs.String(), "127.0.0.1") {
		t.Errorf("%s", d.logs)
	}
	d = open(t, s.URL, func(o *Options) { o.HTTPClient = s.Client() })
	if ans := d.ask(t, share); ans.Note != "" {
		t.Errorf("with its certificate: %+v\n%s", ans, d.logs)
	}
	d = open(t, strings.Replace(s.URL, "https", "http", 1)) // plain talk to a server that wants TLS
	d.mustFallBack(t, d.ask(t, share), nil)
}
