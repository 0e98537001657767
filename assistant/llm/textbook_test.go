package llm

import (
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
		var got exactAnswer
		if err := json.Unmarshal(out, &got); err != nil || len(got.Choices) != 1 {
			t.Fatalf("%s: %v %s", name, err, out)
		}
		var calls []string
		for _, k := range got.Choices[0].Message.ToolCalls {
			calls = append(calls, k.ID+" "+k.Function.Name+" "+k.Function.Arguments)
		}
		if got.Choices[0].Message.Content != c.content || strings.Join(calls, "|") != c.calls || got.Choices[0].FinishReason != "tool_calls" {
			t.Errorf("%s: %s", name, out)
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

func FuzzTextbook(f *testing.F) {
	f.Add([]byte(`{"choices":[{"finish_reason":"stop","message":{"content":"x","tool_calls":[null]}}]}`))
	f.Add([]byte(`{"error":{"code":429}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		out, bad := textbook(data, "key")
		if (out == nil) == (bad == nil) || bad == nil && !json.Valid(out) {
			t.Errorf("%q → %q, %v", data, out, bad)
		}
	})
}
