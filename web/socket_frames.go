package web

import (
	"encoding/json"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// frame is a frame to the client; what it holds depends on Type.
type frame struct {
	Type  string          `json:"type"`
	ID    string          `json:"id"`
	Stage assistant.Stage `json:"stage,omitempty"` // status
	// Conversation comes with each status, so that a client which loses the
	// connection before its first answer knows where to look for it.
	Conversation string             `json:"conversation_id,omitempty"`
	Passages     []Passage          `json:"passages,omitempty"`    // passages
	Calculation  *tools.Calculation `json:"calculation,omitempty"` // calculation
	// Citations are what the text rests on; they come before its first delta.
	Citations []assistant.Citation `json:"citations,omitempty"` // citations
	Text      string               `json:"text,omitempty"`      // delta
	Answer    *assistant.Answer    `json:"answer,omitempty"`    // done
	Problem   *Problem             `json:"problem,omitempty"`   // error
}

// framed puts an event into its wire form.
func framed(id, conversation string, e assistant.Event) frame {
	switch e := e.(type) {
	case assistant.Entered:
		return frame{Type: "status", ID: id, Stage: e.Stage, Conversation: conversation}
	case assistant.Found:
		return frame{Type: "passages", ID: id, Passages: Passages(e.Passages)}
	case assistant.Calculated:
		return frame{Type: "calculation", ID: id, Calculation: e.Calculation}
	case assistant.Cited:
		return frame{Type: "citations", ID: id, Citations: e.Citations}
	case assistant.Delta:
		return frame{Type: "delta", ID: id, Text: e.Text}
	case assistant.Done:
		return frame{Type: "done", ID: id, Answer: e.Answer}
	default:
		return frame{Type: "status", ID: id, Conversation: conversation} // a kind of event that this floor has not learned yet
	}
}

func (c *socket) tell(id, conversation string, e assistant.Event) {
	data, err := json.Marshal(framed(id, conversation, e))
	if err != nil {
		c.refuse(id, err)
		return
	}
	c.send(data)
}

// refuse tells why a frame or a question has no answer. Without an id it is
// about the frame itself.
func (c *socket) refuse(id string, err error) {
	data, err := json.Marshal(frame{Type: "error", ID: id, Problem: c.server.tell(err, "ws")})
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	c.send(data)
}
