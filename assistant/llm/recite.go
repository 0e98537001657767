package llm

import (
	"bytes"
	"encoding/json"
	"io"
	"unicode/utf8"
)

// What langchaingo's stream reader reads without harm.
type (
	exactChunk struct {
		Choices []exactChoice `json:"choices"`
		Usage   *usage        `json:"usage,omitempty"`
	}
	exactChoice struct {
		Delta        exactDelta `json:"delta"`
		FinishReason string     `json:"finish_reason,omitempty"`
	}
	exactDelta struct {
		Content   string      `json:"content,omitempty"`
		ToolCalls []exactCall `json:"tool_calls,omitempty"`
	}
	exactCall struct {
		ID       string        `json:"id,omitempty"`
		Type     string        `json:"type"` // "function" begins a call, "" goes on with it
		Function exactFunction `json:"function"`
	}
	exactFunction struct {
		Name      string `json:"name"`
		Arguments string `json:"arguments"`
	}
)

// longestPiece bounds the text of one event, in bytes: langchaingo's reader
// gives up on lines of 64 KiB, and JSON may write six bytes for one.
const longestPiece = 8 << 10

// reciter writes an answer as the protocol's text describes a stream: one call
// after the other, each begun once, the finish reason last.
type reciter struct {
	to      io.Writer
	begun   bool // the live call
	recited int  // bytes of its arguments passed on
}

// live passes on what is new of the call that is still growing.
func (r *reciter) live(id, name, arguments string) error {
	if !r.begun {
		r.begun = true
		if err := r.call(exactCall{ID: id, Type: "function", Function: exactFunction{Name: name}}); err != nil {
			return err
		}
	}
	fresh := arguments[min(r.recited, len(arguments)):]
	r.recited += len(fresh)
	return r.arguments(fresh)
}

// rest passes on all of an answer that was not passed on live.
func (r *reciter) rest(h heard) error {
	if err := r.pieces(h.text, func(s string) exactDelta { return exactDelta{Content: s} }); err != nil {
		return err
	}
	for i, c := range h.calls {
		args := c.Function.Arguments
		if i == 0 && r.begun {
			if err := r.live(c.ID, c.Function.Name, args); err != nil {
				return err
			}
			continue
		}
		c.Function.Arguments = ""
		if err := r.call(c); err != nil {
			return err
		}
		if err := r.arguments(args); err != nil {
			return err
		}
	}
	if err := r.put(exactChunk{Choices: []exactChoice{}, Usage: &h.used}); err != nil {
		return err
	}
	if err := r.put(exactChunk{Choices: []exactChoice{{FinishReason: h.finish}}}); err != nil {
		return err
	}
	_, err := r.to.Write([]byte("data: [DONE]\n\n"))
	return err
}

func (r *reciter) call(c exactCall) error {
	return r.put(exactChunk{Choices: []exactChoice{{Delta: exactDelta{ToolCalls: []exactCall{c}}}}})
}

func (r *reciter) arguments(text string) error {
	return r.pieces(text, func(s string) exactDelta {
		return exactDelta{ToolCalls: []exactCall{{Function: exactFunction{Arguments: s}}}}
	})
}

// pieces puts a text in as many events as it takes, cut between characters.
func (r *reciter) pieces(text string, as func(string) exactDelta) error {
	for len(text) > 0 {
		n := min(len(text), longestPiece)
		for n < len(text) && n > 0 && !utf8.RuneStart(text[n]) {
			n--
		}
		if n == 0 {
			n = min(len(text), longestPiece) // no text at all
		}
		if err := r.put(exactChunk{Choices: []exactChoice{{Delta: as(text[:n])}}}); err != nil {
			return err
		}
		text = text[n:]
	}
	return nil
}

func (r *reciter) put(c exactChunk) error {
	data, err := json.Marshal(c)
	if err != nil {
		return err // strings and numbers always marshal
	}
	_, err = r.to.Write(append(append([]byte("data: "), data...), "\n\n"...))
	return err
}

// recited is a whole answer as a stream.
func recited(h heard) []byte {
	var b bytes.Buffer
	_ = (&reciter{to: &b}).rest(h) // a buffer takes everything
	return b.Bytes()
}
