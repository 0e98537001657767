package llm

import (
	"bytes"
	"encoding/json"
	"strings"
)

// MostCalls is how many function calls of one answer are looked at.
const MostCalls = 8

// What servers send whole, as loosely as they send it.
type (
	looseAnswer struct {
		Choices []*looseChoice  `json:"choices"`
		Error   json.RawMessage `json:"error"`
		Usage   *usage          `json:"usage"`
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

// usage is what a server counts; langchaingo passes it on.
type usage struct {
	Prompt     int `json:"prompt_tokens"`
	Completion int `json:"completion_tokens"`
}

// heard is an answer in the plainest terms, whatever dialect it came in.
type heard struct {
	text   string
	calls  []exactCall // named, typed and bounded in number
	finish string
	used   usage
}

// textbook reads an answer that came whole. What cannot be an answer is an
// error here, for langchaingo would panic on some of it (choices [null],
// finish_reason function_call without one) and pass over the rest.
func textbook(data []byte, key string) (heard, *Error) {
	var in looseAnswer
	if err := json.Unmarshal(data, &in); err != nil {
		detail := "not JSON"
		if bytes.HasPrefix(bytes.TrimSpace(data), []byte("<")) {
			detail = "a web page"
		}
		return heard{}, &Error{Cause: ErrUnreadable, Detail: detail}
	}
	if e := string(bytes.TrimSpace(in.Error)); e != "" && e != "null" {
		return heard{}, failure(data, key)
	}
	if len(in.Choices) == 0 || in.Choices[0] == nil || in.Choices[0].Message == nil {
		return heard{}, &Error{Cause: ErrEmpty, Detail: "no choices"}
	}
	from := in.Choices[0]
	out := heard{text: spoken(from.Message.Content), calls: from.Message.calls()}
	if from.FinishReason != nil {
		out.finish = *from.FinishReason
	}
	if out.finish == "function_call" {
		out.finish = "tool_calls"
	}
	if in.Usage != nil {
		out.used = *in.Usage
	}
	return out, nil
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
		out = append(out, exactCall{ID: id, Type: "function", Function: exactFunction{c.Function.Name, argumentsOf(pieceOf(c.Function.Arguments))}})
	}
	return out
}

// argumentsOf returns the JSON text of a call's arguments; none are {}.
func argumentsOf(text string) string {
	if text = strings.TrimSpace(text); text == "" || text == "null" {
		return "{}"
	}
	return text
}

// spoken returns the text of a message, without the thinking that some servers leave in it.
func spoken(raw json.RawMessage) string { return withoutThinking(written(raw)) }

// written returns the text of a message as it stands.
func written(raw json.RawMessage) string {
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
	return text
}

func withoutThinking(text string) string {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "<think>") {
		_, text, _ = strings.Cut(text, "</think>")
	}
	return strings.TrimSpace(text)
}

// failure is what an error object in an answer of status 200 means.
func failure(data []byte, key string) *Error {
	e := &Error{Cause: ErrServer, Detail: errorCode(data, key)}
	if limiting := strings.Contains(e.Detail, "rate_limit") || strings.Contains(e.Detail, "too_many"); limiting {
		e.Cause = ErrLimited
	}
	return e
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
