package llm

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

func TestTextbook(t *testing.T) {
	for name, c := range map[string]struct{ message, content, calls string }{
		"plain":     {`{"content":"好"}`, "好", ``},
		"parts":     {`{"content":[{"type":"text","text":"好"},{"type":"text","text":"的"}]}`, "好的", ``},
		"thoughts":  {`{"content":"<think>嗯</think>\n好","reasoning_content":"嗯"}`, "好", ``},
		"null":      {`{"content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\":1}"}}]}`, "", `a f {"x":1}`},
		"object":    {`{"tool_calls":[{"function":{"name":"f","arguments":{"x":1}}}]}`, "", ` f {"x":1}`},
		"no args":   {`{"tool_calls":[{"id":"a","function":{"name":"f","arguments":""}},{"id":7,"function":{"name":"g"}},{"function":{"name":"h","arguments":null}}]}`, "", `a f {}| g {}| h {}`},
		"nameless":  {`{"tool_calls":[{"id":"a","function":{"name":"","arguments":"{}"}},null,{"id":"b"},{"id":"c","function":{"name":"f","arguments":"{}"}}]}`, "", `c f {}`},
		"old style": {`{"content":"","function_call":{"name":"f","arguments":"{}"}}`, "", ` f {}`},
		"too many":  {`{"tool_calls":[` + strings.Repeat(`{"function":{"name":"f"}},`, 50) + `{"function":{"name":"f"}}]}`, "", strings.TrimSuffix(strings.Repeat(" f {}|", MostCalls), "|")},
	} {
		out, bad := textbook([]byte(`{"id":1,"choices":[{"finish_reason":"function_call","message":`+c.message+`},{"message":null}]}`), "")
		if bad != nil {
			t.Errorf("%s: %v", name, bad)
			continue
		}
		var calls []string
		for _, k := range out.calls {
			calls = append(calls, k.ID+" "+k.Function.Name+" "+k.Function.Arguments)
		}
		if out.text != c.content || strings.Join(calls, "|") != c.calls || out.finish != "tool_calls" {
			t.Errorf("%s: %+v", name, out)
		}
	}
}

func TestErrorCodes(t *testing.T) {
	for in, want := range map[string]string{
		"model_not_found": "model_not_found", "insufficient_quota": "insufficient_quota", "Model not found": "", secret: "",
		"a_code_that_is_longer_than_any_code_would_ever_be": "", "": "", "abc": "",
	} {
		if got := code(in, "xxabcxx"); got != want {
			t.Errorf("%q → %q", in, got)
		}
	}
}

// Whatever a server sends whole, langchaingo gets lines that it can read.
func FuzzTextbook(f *testing.F) {
	f.Add([]byte(`{"choices":[{"finish_reason":"stop","message":{"content":"x","tool_calls":[null]}}]}`))
	f.Add([]byte(`{"error":{"code":429}}`))
	f.Add([]byte(`{"choices":[{"message":{"tool_calls":[{"function":{"name":"f","arguments":{"a":"\xff"}}}]}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		h, bad := textbook(data, "key")
		if bad != nil {
			return
		}
		mustBeReadable(t, recited(h))
	})
}

// mustBeReadable holds a stream against what langchaingo's reader can take.
func mustBeReadable(t *testing.T, stream []byte) {
	t.Helper()
	if !bytes.HasSuffix(stream, []byte("data: [DONE]\n\n")) {
		t.Errorf("%q does not end", stream)
	}
	for _, line := range bytes.Split(stream, []byte("\n")) {
		data, ok := bytes.CutPrefix(line, []byte("data: "))
		if len(line) > 0 && !ok || len(line) >= bufio.MaxScanTokenSize || ok && !bytes.Equal(data, done) && !json.Valid(data) {
			t.Errorf("line %q", line)
		}
	}
}
