package web

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/gorilla/websocket"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// dial opens a WebSocket.
func (k *kit) dial(headers ...string) *wire {
	k.Helper()
	h := http.Header{}
	for i := 0; i < len(headers); i += 2 {
		h.Set(headers[i], headers[i+1])
	}
	conn, _, err := websocket.DefaultDialer.Dial(strings.Replace(k.http.URL, "http", "ws", 1)+"/ws", h)
	if err != nil {
		k.Fatal(err)
	}
	k.Cleanup(func() { conn.Close() })
	return &wire{k, conn}
}

// wire is the client's end of a WebSocket.
type wire struct {
	k    *kit
	conn *websocket.Conn
}

type received struct {
	Type, ID, Stage, Text string
	Conversation          string `json:"conversation_id"`
	Passages              []Passage
	Calculation           *tools.Calculation
	Answer                *wireAnswer
	Problem               *Problem
}

// wireAnswer is an answer as a client sees it.
type wireAnswer struct {
	Conversation string `json:"conversation_id"`
	Kind, Text   string
	Measures     []int
	Citations    []assistant.Citation
	Calculations []map[string]any
	Total        *string
	Suggestions  []string
	Model        string
}

func (w *wire) send(v any) {
	w.k.Helper()
	if err := w.conn.WriteJSON(v); err != nil {
		w.k.Fatal(err)
	}
}

func (w *wire) ask(id, message, conversation string) {
	w.k.Helper()
	w.send(map[string]string{"type": "ask", "id": id, "message": message, "conversation_id": conversation})
}

// next returns the next frame.
func (w *wire) next() received {
	w.k.Helper()
	_ = w.conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	var r received
	if err := w.conn.ReadJSON(&r); err != nil {
		w.k.Fatal(err)
	}
	return r
}

// whole reads frames up to the end of a question and returns its deltas and last frame.
func (w *wire) whole(id string) (text string, last received) {
	w.k.Helper()
	for {
		r := w.next()
		if r.ID != id {
			continue
		}
		switch r.Type {
		case "delta":
			text += r.Text
		case "done", "error":
			return text, r
		}
	}
}

// closed reads to the end and returns the close code.
func (w *wire) closed() int {
	w.k.Helper()
	_ = w.conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	for {
		if _, _, err := w.conn.ReadMessage(); err != nil {
			var c *websocket.CloseError
			if !errors.As(err, &c) {
				w.k.Fatalf("no close frame: %v", err)
			}
			return c.Code
		}
	}
}
