package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant/store/pgtest"
)

func startPostgres(t *testing.T) (*pgtest.Server, string) {
	t.Helper()
	s, err := pgtest.Start()
	if errors.Is(err, pgtest.ErrNone) && os.Getenv("RONGCE_REQUIRE_POSTGRES") == "" {
		t.Skip("skipped: needs a PostgreSQL server (Debian: postgresql); RONGCE_REQUIRE_POSTGRES=1 makes this a failure")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	url, err := s.Database()
	if err != nil {
		t.Fatal(err)
	}
	return s, url
}

// Two instances over one PostgreSQL: any continues any conversation, limits
// hold over both, and who loses one to a kill goes on at the other.
func TestTwoInstances(t *testing.T) {
	_, url := startPostgres(t)
	env := []string{"RONGCE_DATABASE_URL=" + url, "RONGCE_RATE_LIMIT=0"}
	a, b := start(t, itself, env, "--addr", "127.0.0.1:0"), start(t, itself, env, "--addr", "127.0.0.1:0")
	k := &talk{}
	for i, at := range []*process{a, b, a, b} {
		if err := k.say(at.url, fmt.Sprintf("第%d句：算力8万", i)); err != nil {
			t.Fatal(err)
		}
	}
	// two messages race into it through both
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			status, body := post(t, []string{a.url, b.url}[i%2]+"/api/chat", map[string]string{"message": fmt.Sprintf("同时%d，算力9万", i), "conversation_id": k.id})
			if status != http.StatusOK {
				t.Errorf("%d %s", status, body)
			}
		})
	}
	all.Wait()
	got := turnsOf(t, a.url, k.id)
	if len(got) != 24 || len(slices.Compact(slices.Sorted(slices.Values(got)))) != 24 {
		t.Errorf("%d turns: %v", len(got), got)
	}
	k.asked = got
	_ = a.cmd.Process.Kill()
	<-a.ended
	if err := k.say(b.url, "那要是12万呢"); err != nil {
		t.Error(err)
	}
	k.check(t, b.url)

	limited := []string{"RONGCE_DATABASE_URL=" + url, "RONGCE_RATE_LIMIT=4"}
	c, d := start(t, itself, limited, "--addr", "127.0.0.1:0"), start(t, itself, limited, "--addr", "127.0.0.1:0")
	statuses := map[int]int{}
	for i := range 8 {
		status, _ := post(t, []string{c.url, d.url}[i%2]+"/api/chat", map[string]string{"message": "你好"})
		statuses[status]++
	}
	if statuses[200] != 4 || statuses[429] != 4 {
		t.Errorf("over two instances %v", statuses)
	}
}

// An instance is killed in the middle of a turn: the client comes back to another
// one, by the id that it was told before the answer, and does not wait for a dead
// one's turn to end.
func TestKilledWithinATurn(t *testing.T) {
	_, url := startPostgres(t)
	env := []string{"RONGCE_DATABASE_URL=" + url}
	a, b := start(t, slow, env, "--addr", "127.0.0.1:0"), start(t, itself, env, "--addr", "127.0.0.1:0")
	k := &talk{}
	if err := k.say(a.url, "一年买算力花了8万，能补多少"); err != nil {
		t.Fatal(err)
	}
	conn, err := dial(a.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.WriteJSON(map[string]string{"type": "ask", "id": "q", "message": forEver, "conversation_id": k.id}); err != nil {
		t.Fatal(err)
	}
	hear(t, conn)
	_ = a.cmd.Process.Kill()
	<-a.ended
	again, err := dial(b.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if err := again.WriteJSON(map[string]string{"type": "ask", "id": "q", "message": "那要是9万呢", "conversation_id": k.id}); err != nil {
		t.Fatal(err)
	}
	f := hear(t, again)
	for ; f.Type != "done" && f.Type != "error"; f = hear(t, again) {
	}
	if f.Type != "done" || !strings.Contains(string(f.Answer), `"45000.00"`) {
		t.Errorf("%s %s\n%s", f.Type, f.Answer, b.errs.String())
	}
	if got := turnsOf(t, b.url, k.id); !slices.Equal(got, []string{"一年买算力花了8万，能补多少", "那要是9万呢"}) {
		t.Errorf("kept %v", got)
	}
}

// The database is gone for a while: questions are answered, say that they are
// not kept, and are kept again by themselves.
func TestDatabaseGoneForAWhile(t *testing.T) {
	server, url := startPostgres(t)
	p := start(t, itself, []string{"RONGCE_DATABASE_URL=" + url, "RONGCE_RATE_LIMIT=0"}, "--addr", "127.0.0.1:0")
	k := &talk{}
	if err := k.say(p.url, "一年买算力花了8万，能补多少"); err != nil {
		t.Fatal(err)
	}
	if err := server.Halt(); err != nil {
		t.Fatal(err)
	}
	status, body := post(t, p.url+"/api/chat", map[string]string{"message": "那要是9万呢", "conversation_id": k.id})
	var answer struct {
		Total, Note string
		Unkept      bool
	}
	if err := json.Unmarshal(body, &answer); err != nil || status != 200 || answer.Total != "45000.00" || !answer.Unkept || !strings.Contains(answer.Note, "没有保存") {
		t.Errorf("%d %s", status, body)
	}
	if ready := string(get(t, p.url+"/readyz")); !strings.Contains(ready, `"store":"away"`) {
		t.Error(ready)
	}
	if err := server.Resume(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(patience); k.say(p.url, "这条归哪个部门管") != nil; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("it does not recover")
		}
	}
	if got := turnsOf(t, p.url, k.id); !slices.Contains(got, "那要是9万呢") || got[len(got)-1] != "这条归哪个部门管" {
		t.Errorf("kept %v", got)
	}
	if log := p.errs.String(); strings.Contains(log, k.id) || strings.Contains(log, "9万") || !strings.Contains(log, `"where":"continue"`) {
		t.Errorf("log:\n%s", log)
	}
}
