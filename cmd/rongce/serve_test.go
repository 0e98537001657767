package main

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/web"
)

func TestServeNeedsNoSettings(t *testing.T) {
	t.Parallel()
	// the address apart, whose default another process on this machine may have
	p := start(t, itself, []string{"RONGCE_ADDR=127.0.0.1:0"})
	if !strings.HasPrefix(p.url, "http://127.0.0.1:") {
		t.Errorf("address %s", p.url)
	}
	get(t, p.url+"/readyz")
	if page := string(get(t, p.url+"/")); !strings.Contains(page, "榕策") {
		t.Error("the page does not say whose it is")
	}
	send(t, p, syscall.SIGINT)
	if code := p.end(t); code != exitDone {
		t.Errorf("exit %d, stderr %s", code, p.errs.String())
	}
}

func TestEveryAddressIsPrintedAsOneToOpen(t *testing.T) {
	t.Parallel()
	p := start(t, itself, nil, "--addr", ":0")
	if !strings.HasPrefix(p.url, "http://localhost:") {
		t.Errorf("address %s", p.url)
	}
	get(t, p.url+"/healthz")
}

// A signal lets the turn under way end, then says goodbye on the socket.
func TestStopWaitsForTheTurn(t *testing.T) {
	t.Parallel()
	p := start(t, slow, nil, "serve", "--addr", "127.0.0.1:0")
	conn := begin(t, p, aWhile+"，买算力花了8万能补多少")
	send(t, p, syscall.SIGTERM)
	f := hear(t, conn)
	for ; f.Type != "done" && f.Type != "error"; f = hear(t, conn) {
	}
	if f.Type != "done" || !strings.Contains(string(f.Answer), `"40000.00"`) {
		t.Errorf("the turn ended with %+v", f)
	}
	wantGoodbye(t, conn)
	if code := p.end(t); code != exitDone {
		t.Errorf("exit %d", code)
	}
	if out := p.printed(); !strings.Contains(out, "正在停止") {
		t.Errorf("it did not say that it stops: %s", out)
	}
}

// A turn that does not end is cut off, within the time that is promised.
func TestStopCutsOffAfterItsTime(t *testing.T) {
	t.Parallel()
	p := start(t, slow, nil, "serve", "--addr", "127.0.0.1:0")
	conn := begin(t, p, forEver)
	send(t, p, syscall.SIGTERM)
	wantGoodbye(t, conn) // an error frame may come before it
	if code := p.end(t); code != exitDone {
		t.Errorf("exit %d", code)
	}
	if log := p.errs.String(); !strings.Contains(log, "cut off") {
		t.Errorf("the log does not say so: %s", log)
	}
}

func TestSecondSignalEndsAtOnce(t *testing.T) {
	t.Parallel()
	p := start(t, slow, nil, "serve", "--addr", "127.0.0.1:0")
	begin(t, p, forEver)
	send(t, p, syscall.SIGINT)
	for deadline := time.Now().Add(patience); !strings.Contains(p.printed(), "正在停止"); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the first signal was not heard")
		}
	}
	send(t, p, syscall.SIGINT)
	if code := p.end(t); code != -1 {
		t.Errorf("exit %d, want an end by the signal", code)
	}
	if strings.Contains(p.errs.String(), "stopped") {
		t.Error("it went the graceful way")
	}
}

// begin asks over a new socket and returns once the turn is under way.
func begin(t *testing.T, p *process, message string) *websocket.Conn {
	t.Helper()
	conn, err := dial(p.url, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	ask(t, conn, message)
	if f := hear(t, conn); f.Type != "status" || f.Stage != string(assistant.Understanding) {
		t.Fatalf("first frame %+v", f)
	}
	return conn
}

func wantGoodbye(t *testing.T, conn *websocket.Conn) {
	t.Helper()
	_ = conn.SetReadDeadline(time.Now().Add(patience))
	var f heard
	err := conn.ReadJSON(&f)
	for ; err == nil; err = conn.ReadJSON(&f) {
		if f.Type == "delta" || f.Type == "done" {
			t.Errorf("there still was %+v", f)
		}
	}
	if !websocket.IsCloseError(err, websocket.CloseGoingAway) {
		t.Errorf("the socket ended with %v, want 1001", err)
	}
}

func send(t *testing.T, p *process, s syscall.Signal) {
	t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

// The server's timeouts end slow requests, not sockets: net/http forgets its
// deadlines when a connection is upgraded.
func TestTimeoutsSpareSockets(t *testing.T) {
	t.Parallel()
	h, err := wire(t.Context(), modelSettings{}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	site, err := web.New(web.Options{Assistant: h.assistant, Understander: understander{h.offline}, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	server := newServer(site, slog.New(slog.DiscardHandler))
	if server.ReadTimeout == 0 || server.WriteTimeout == 0 || server.ReadHeaderTimeout == 0 || server.IdleTimeout == 0 {
		t.Error("a timeout is missing")
	}
	const short = 100 * time.Millisecond
	server.ReadTimeout, server.WriteTimeout, server.ReadHeaderTimeout = short, short, short
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.Config = server
	s.Start()
	defer s.Close()
	conn, err := dial(s.URL, "")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	time.Sleep(3 * short)
	ask(t, conn, "你好")
	for f := hear(t, conn); f.Type != "done"; f = hear(t, conn) {
	}
}
