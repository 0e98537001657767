package llm

import (
	"bytes"
	"encoding/json"
	"strings"
)

// MostCalls is how many function calls of one answer are looked at.
const MostCalls = 8

// What servers send, as loosely as they send it.
type (
	looseAnswer struct {
		Choices []*looseChoice  `json:"choices"`
		Error   json.RawMessage `json:"error"`
	}
	looseChoice struct {
		Message      *looseMessage `json:"message"`
		FinishReason *string       `json:"finish_reason"`
	}
	looseMessage struct {
		Content   json.RawMessage `json:"content"` // a string, null, or a list of parts
		ToolCalls []*looseCall    `json:"tool_calls"`
		Function  *looseFunction  `json:"function_call"` // before there were tool calls
	}
	looseCall struct {
		ID       json.RawMessage `json:"id"`
		Function *looseFunction  `json:"function"`
	}
	looseFunction struct {
		Name      string          `json:"name"`
		Arguments json.RawMessage `json:"arguments"` // a string of JSON, or the object itself
	}
)

// What langchaingo reads without harm.
type (
	exactAnswer struct {
		Choices []exactChoice `json:"choices"`
	}
	exactChoice struct {
		Message      exactMessage `json:"message"`
		FinishReason string       `json:"finish_reason"`
	}
	exactMessage struct {
		Role      string      `json:"role"`
		Content   string      `json:"content"`
		ToolCalls []exactCall `json:"tool_calls,omitempty"`
	}
	exactCall struct {
		ID       string        `json:"id,omitempty"`
		Type     string        `json:"type"`
		Function exactFunction `json:"function"`
	}
	exactFunction struct {
		Name      string `json:"name"`
		Arguments string `json:"arguments"`
	}
)

// textbook turns a server's answer into the one the protocol's text describes:
// one choice, content a string, calls named, typed and bounded. What cannot be
// an answer is an error here, for langchaingo would panic on some of it
// (choices [null], finish_reason function_call without one) and pass over the rest.
func textbook(data []byte, key string) ([]byte, *Error) {
	var in looseAnswer
	if err := json.Unmarshal(data, &in); err != nil {
		detail := "not JSON"
		switch start := bytes.TrimSpace(data); {
		case bytes.HasPrefix(start, []byte("<")):
			detail = "a web page"
		case bytes.HasPrefix(start, []byte("data:")):
			detail = "a stream that was not asked for"
		}
		return nil, &Error{Cause: ErrUnreadable, Detail: detail}
	}
	if e := string(bytes.TrimSpace(in.Error)); e != "" && e != "null" {
		return nil, &Error{Cause: ErrServer, Detail: errorCode(data, key)}
	}
	if len(in.Choices) == 0 || in.Choices[0] == nil || in.Choices[0].Message == nil {
		return nil, &Error{Cause: ErrEmpty, Detail: "no choices"}
	}
	from := in.Choices[0]
	out := exactChoice{Message: exactMessage{Role: "assistant", Content: spoken(from.Message.Content), ToolCalls: from.Message.calls()}}
	if from.FinishReason != nil {
		out.FinishReason = *from.FinishReason
	}
	if out.FinishReason == "function_call" {
		out.FinishReason = "tool_calls"
	}
	body, err := json.Marshal(exactAnswer{[]exactChoice{out}})
	if err != nil {
		return nil, &Error{Cause: ErrUnreadable}
	}
	return body, nil
}

// calls lists the calls that name a function.
func (m *looseMessage) calls() []exactCall {
	all := m.ToolCalls
	if len(all) == 0 && m.Function != nil {
		all = []*looseCall{{Function: m.Function}}
	}
	var out []exactCall
	for _, c := range all {
		if c == nil || c.Function == nil || c.Function.Name == "" || len(out) == MostCalls {
			continue
		}
		var id string
		_ = json.Unmarshal(c.ID, &id) // a number or nothing: the dialogue numbers it
		out = append(out, exactCall{ID: id, Type: "function", Function: exactFunction{c.Function.Name, arguments(c.Function.Arguments)}})
	}
	return out
}

// arguments returns the JSON text of a call's arguments, whatever it is; none are {}.
func arguments(raw json.RawMessage) string {
	text := string(bytes.TrimSpace(raw))
	var quoted string
	if json.Unmarshal(raw, &quoted) == nil {
		text = strings.TrimSpace(quoted)
	}
	if text == "" || text == "null" {
		return "{}"
	}
	return text
}

// spoken returns the text of a message, without the thinking that some servers leave in it.
func spoken(raw json.RawMessage) string {
	var text string
	if json.Unmarshal(raw, &text) != nil {
		var parts []struct {
			Text string `json:"text"`
		}
		_ = json.Unmarshal(raw, &parts) // neither form: nothing was said
		for _, p := range parts {
			text += p.Text
		}
	}
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "<think>") {
		_, text, _ = strings.Cut(text, "</think>")
	}
	return strings.TrimSpace(text)
}

// errorCode returns the code or type of an error object, if it is nothing but that.
func errorCode(data []byte, key string) string {
	var in struct {
		Error struct {
			Code json.RawMessage `json:"code"`
			Type json.RawMessage `json:"type"`
		} `json:"error"`
	}
	_ = json.Unmarshal(data, &in) // no object: no code
	for _, raw := range []json.RawMessage{in.Error.Code, in.Error.Type} {
		var s string
		if json.Unmarshal(raw, &s) == nil && code(s, key) != "" {
			return s
		}
	}
	return ""
}
