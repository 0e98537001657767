package web

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

func TestCloseCodes(t *testing.T) {
	k := newKit(t)
	for name, c := range map[string]struct {
		kind, code int
		data       string
	}{
		"invalid UTF-8": {websocket.TextMessage, 1007, "{\"type\":\"ask\xff\"}"},
		"binary":        {websocket.BinaryMessage, 1003, "{}"},
		"over 64 KiB":   {websocket.TextMessage, 1009, strings.Repeat(" ", mostBody+1)},
	} {
		w := k.dial()
		if err := w.conn.WriteMessage(c.kind, []byte(c.data)); err != nil {
			t.Fatal(err)
		}
		if code := w.closed(); code != c.code {
			t.Errorf("%s: closed with %d, not %d", name, code, c.code)
		}
	}
}

func TestPeerClosesFirst(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	if err := w.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(1000, ""), time.Now().Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	if code := w.closed(); code != 1000 {
		t.Errorf("the close frame was answered with %d", code)
	}
}

func TestOrigins(t *testing.T) {
	k := newKit(t, func(o *Options) { o.AllowedOrigins = []string{"https://fuzhou.example"} })
	k.dial() // no browser, no origin
	k.dial("Origin", k.http.URL)
	k.dial("Origin", "https://fuzhou.example")
	for _, origin := range []string{"https://evil.example", "null", "http://fuzhou.example", "https://fuzhou.example.evil.example", "::"} {
		_, res, err := websocket.DefaultDialer.Dial(strings.Replace(k.http.URL, "http", "ws", 1)+"/ws", http.Header{"Origin": {origin}})
		if err == nil || res == nil {
			t.Errorf("%s may open", origin)
			continue
		}
		body, _ := io.ReadAll(res.Body)
		k.wellFormed(origin, res, string(body), 403)
	}
}

func TestOriginsThatMakeNoSense(t *testing.T) {
	for _, origin := range []string{"fuzhou.example", "https://fuzhou.example/", "*", "ftp://fuzhou.example", "https://"} {
		o := Options{Assistant: newKit(t).server.assistant, Understander: understander{}, AllowedOrigins: []string{origin}}
		if _, err := New(o); err == nil {
			t.Errorf("%q was taken", origin)
		}
	}
}

func TestSocketLimits(t *testing.T) {
	k := newKit(t, func(o *Options) { o.Address = func(r *http.Request) string { return r.Header.Get("From") } })
	k.server.limits.sockets, k.server.limits.perAddress = 3, 2
	k.dial("From", "a")
	k.dial("From", "a")
	refused := func(from string, status int) {
		t.Helper()
		_, res, err := websocket.DefaultDialer.Dial(strings.Replace(k.http.URL, "http", "ws", 1)+"/ws", http.Header{"From": {from}})
		if err == nil || res == nil {
			t.Fatal("let in")
		}
		body, _ := io.ReadAll(res.Body)
		k.wellFormed(from, res, string(body), status)
	}
	refused("a", 429)
	last := k.dial("From", "b")
	refused("c", 503)
	last.conn.Close()
	for k.server.sockets.count() == 3 {
		time.Sleep(time.Millisecond)
	}
	k.dial("From", "c") // the place is free again
}

// A reader that is too slow is closed with 1013, and its answer is kept.
func TestSlowReader(t *testing.T) {
	k := newKit(t)
	k.server.limits.queue, k.server.limits.write, k.server.limits.goodbye = 4, 500*time.Millisecond, 50*time.Millisecond
	var talk wireAnswer
	k.json("POST", "/api/chat", `{"message":"你好"}`, &talk)
	w := k.dial()
	w.ask("q", "啰嗦", talk.Conversation)
	var kept struct{ Turns []any }
	for len(kept.Turns) < 2 {
		time.Sleep(20 * time.Millisecond)
		k.json("GET", "/api/conversations/"+talk.Conversation, "", &kept)
	}
	if code := w.closed(); code != websocket.CloseTryAgainLater {
		t.Errorf("closed with %d", code)
	}
}

// A question whose socket dies is answered all the same, and kept.
func TestDeadSocketsAnswerIsKept(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("q", "等一下", "")
	id := w.next().Conversation
	<-k.planner.started
	w.conn.Close()
	close(k.planner.release)
	var kept struct{ Turns []struct{ Answer wireAnswer } }
	for end := time.Now().Add(soon); time.Now().Before(end); {
		k.json("GET", "/api/conversations/"+id, "", &kept)
		if len(kept.Turns) == 1 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if len(kept.Turns) != 1 || kept.Turns[0].Answer.Text != "等到了。" {
		t.Errorf("kept %+v", kept)
	}
}

func TestDeadPeerIsNoticed(t *testing.T) {
	k := newKit(t)
	k.server.limits.ping, k.server.limits.pong = 50*time.Millisecond, time.Second // a machine that is busy may let the living wait a while
	alive := k.dial()                                                             // its library answers pings as long as it reads
	dead := k.dial()
	_ = dead
	go func() {
		for {
			if _, _, err := alive.conn.ReadMessage(); err != nil {
				return
			}
		}
	}()
	for end := time.Now().Add(soon); k.server.sockets.count() == 2 && time.Now().Before(end); {
		time.Sleep(10 * time.Millisecond)
	}
	if n := k.server.sockets.count(); n != 1 {
		t.Errorf("%d sockets are open, not one", n)
	}
}

func TestShutdownLetsQuestionsEnd(t *testing.T) {
	k := newKit(t)
	idle, busy := k.dial(), k.dial()
	busy.ask("q", "等一下", "")
	<-k.planner.started
	ended := make(chan error)
	go func() { ended <- k.server.Shutdown(context.Background()) }()
	if code := idle.closed(); code != websocket.CloseGoingAway {
		t.Errorf("the idle socket was closed with %d", code)
	}
	busy.ask("late", "你好", "")
	if _, last := busy.whole("late"); last.Problem == nil || last.Problem.Status != 503 {
		t.Errorf("a late question: %+v", last)
	}
	close(k.planner.release)
	if text, last := busy.whole("q"); last.Type != "done" || text != last.Answer.Text {
		t.Errorf("the question under way: %+v", last)
	}
	if code := busy.closed(); code != websocket.CloseGoingAway {
		t.Errorf("the busy socket was closed with %d", code)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestShutdownOutOfTime(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("q", "等一下", "")
	<-k.planner.started
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if err := k.server.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Shutdown: %v", err)
	}
	_ = w.conn.SetReadDeadline(time.Now().Add(5 * time.Second))
	var seen []string
	for {
		_, data, err := w.conn.ReadMessage()
		if err != nil {
			if websocket.IsCloseError(err, websocket.CloseGoingAway) {
				return
			}
			t.Fatalf("%v after %s", err, seen)
		}
		var r received
		if err := json.Unmarshal(data, &r); err != nil {
			t.Fatal(err)
		}
		if r.Type == "error" && r.Problem.Status != 503 {
			t.Errorf("the question ended with %+v", r.Problem)
		}
		seen = append(seen, r.Type)
	}
}
