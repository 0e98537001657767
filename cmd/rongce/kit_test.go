package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/rongce/rongce/assistant"
)

// actAs makes the test binary be the program: tests of signals, exit codes and
// the environment start it as a process of its own.
const actAs = "RONGCE_TEST_ACT_AS"

const (
	itself = "rongce"
	slow   = "slow" // with a planner that takes its time
)

// patience is for a process to start or end; a loaded machine with the race
// detector on takes seconds.
const patience = 60 * time.Second

func TestMain(m *testing.M) {
	switch os.Getenv(actAs) {
	case itself:
		main()
	case slow:
		p := &program{in: os.Stdin, out: os.Stdout, err: os.Stderr, wire: wireSlow}
		os.Exit(p.run(os.Args[1:]))
	}
	os.Exit(runElsewhere(m))
}

// runElsewhere runs the tests where the user's own data folder is not.
func runElsewhere(m *testing.M) int {
	home, err := os.MkdirTemp("", "rongce-home-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(home)
	for _, name := range []string{"HOME", "XDG_DATA_HOME", "LocalAppData"} {
		if err := os.Setenv(name, home); err != nil {
			panic(err)
		}
	}
	return m.Run()
}

// unhurried is the offline planner, which first waits where the message says so.
type unhurried struct{ assistant.Planner }

const (
	aWhile  = "等一会儿" // long enough for a signal to come in between
	forEver = "一直等"  // until it is cancelled
)

func (u unhurried) Next(ctx context.Context, t *assistant.Turn) (assistant.Move, error) {
	wait := time.Duration(0)
	switch {
	case strings.Contains(t.Message, aWhile) && t.Plan == nil:
		wait = 1500 * time.Millisecond
	case strings.Contains(t.Message, forEver):
		wait = time.Hour
	}
	select {
	case <-time.After(wait):
		return u.Planner.Next(ctx, t)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func wireSlow(ctx context.Context, model modelSettings, log *slog.Logger) (*house, error) {
	h, err := wire(ctx, model, log)
	if err == nil {
		h.assistant.Planner = unhurried{h.assistant.Planner}
		h.assistant.Fallback = h.assistant.Planner
	}
	return h, err
}

// said is what a run of the program left behind.
type said struct {
	out, err string
	code     int
}

// typed runs a command line in this process.
func typed(stdin string, args ...string) said {
	var out, errs bytes.Buffer
	p := &program{in: strings.NewReader(stdin), out: &out, err: &errs, wire: wire}
	code := p.run(args)
	return said{out.String(), errs.String(), code}
}

// process is a running rongce serve.
type process struct {
	url   string
	cmd   *exec.Cmd
	ended chan error
	mu    sync.Mutex
	out   strings.Builder
	errs  lockedBuffer
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// start starts the program as a process and waits until it says its address.
func start(t testing.TB, as string, env []string, args ...string) *process {
	t.Helper()
	return await(t, command(t, as, env, args...))
}

// launch does so with a program that is no test binary.
func launch(t testing.TB, exe string) *process {
	t.Helper()
	return await(t, exec.Command(exe, "serve", "--addr", "127.0.0.1:0"))
}

func await(t testing.TB, cmd *exec.Cmd) *process {
	t.Helper()
	p := &process{cmd: cmd, ended: make(chan error, 1)}
	p.cmd.Stderr = &p.errs
	pipe, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	address := make(chan string, 1)
	go p.listen(pipe, address)
	t.Cleanup(func() { _ = p.cmd.Process.Kill(); <-p.ended })
	select {
	case p.url = <-address:
	case <-time.After(patience):
	}
	if p.url == "" {
		t.Fatalf("no address was printed; stderr: %s", p.errs.String())
	}
	return p
}

func (p *process) listen(pipe io.Reader, address chan<- string) {
	lines := bufio.NewScanner(pipe)
	for lines.Scan() {
		p.mu.Lock()
		p.out.WriteString(lines.Text() + "\n")
		p.mu.Unlock()
		if at := strings.Index(lines.Text(), "http://"); at >= 0 {
			address <- lines.Text()[at:]
		}
	}
	close(address)
	err := p.cmd.Wait()
	p.ended <- err
	close(p.ended)
}

func (p *process) printed() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.out.String()
}

// end waits for the process and returns its exit code; -1: a signal ended it.
func (p *process) end(t testing.TB) int {
	t.Helper()
	select {
	case <-p.ended:
		return p.cmd.ProcessState.ExitCode()
	case <-time.After(patience):
		t.Fatal("it does not end")
		return 0
	}
}

func command(t testing.TB, as string, env []string, args ...string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, args...)
	cmd.Dir = t.TempDir()
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "RONGCE_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	cmd.Env = append(append(cmd.Env, actAs+"="+as, "XDG_DATA_HOME="+cmd.Dir), env...)
	return cmd
}

// post asks over HTTP and returns the status and the body.
func post(t testing.TB, url string, body any) (int, []byte) {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.Post(url, "application/json", bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	got, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, got
}

func get(t testing.TB, url string) []byte {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	got, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatal(r.Status, err)
	}
	return got
}

// dial opens the WebSocket as a client that is no browser, or as one that comes from origin.
func dial(url, origin string) (*websocket.Conn, error) {
	header := http.Header{}
	if origin != "" {
		header.Set("Origin", origin)
	}
	conn, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(url, "http")+"/ws", header)
	return conn, err
}

// heard is a frame from the server.
type heard struct {
	Type   string          `json:"type"`
	Stage  string          `json:"stage"`
	Text   string          `json:"text"`
	Answer json.RawMessage `json:"answer"`
}

func hear(t testing.TB, conn *websocket.Conn) heard {
	t.Helper()
	_ = conn.SetReadDeadline(time.Now().Add(patience))
	var f heard
	if err := conn.ReadJSON(&f); err != nil {
		t.Fatal(err)
	}
	return f
}

func ask(t testing.TB, conn *websocket.Conn, message string) {
	t.Helper()
	if err := conn.WriteJSON(map[string]string{"type": "ask", "id": "q", "message": message}); err != nil {
		t.Fatal(err)
	}
}
