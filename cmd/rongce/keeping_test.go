package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// talk is one client's conversation: what it asked and was answered.
type talk struct {
	id    string
	asked []string // acknowledged, in order
}

// say asks and reports whether the answer came.
func (k *talk) say(url, message string) error {
	data, err := json.Marshal(map[string]string{"message": message, "conversation_id": k.id})
	if err != nil {
		return err
	}
	r, err := http.Post(url+"/api/chat", "application/json", strings.NewReader(string(data)))
	if err != nil {
		return err
	}
	defer r.Body.Close()
	var answer struct {
		ID     string `json:"conversation_id"`
		Unkept bool   `json:"unkept"`
	}
	if err := json.NewDecoder(r.Body).Decode(&answer); err != nil {
		return err
	}
	if r.StatusCode != http.StatusOK || answer.Unkept {
		return fmt.Errorf("%s, unkept %v", r.Status, answer.Unkept)
	}
	k.id = answer.ID
	k.asked = append(k.asked, message)
	return nil
}

// turnsOf returns the messages of a conversation.
func turnsOf(t *testing.T, url, id string) []string {
	t.Helper()
	var c struct {
		Turns []struct {
			Message string
			Answer  *struct{ Text string }
		}
	}
	if err := json.Unmarshal(get(t, url+"/api/conversations/"+id), &c); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, turn := range c.Turns {
		if turn.Answer == nil || turn.Answer.Text == "" {
			t.Errorf("half a turn: %+v", turn)
		}
		out = append(out, turn.Message)
	}
	return out
}

// check wants what was acknowledged, in order and once. Of the questions that
// got no answer some may have been kept: those are at the end of a life.
func (k *talk) check(t *testing.T, url string) {
	t.Helper()
	if k.id == "" {
		return
	}
	got := turnsOf(t, url, k.id)
	at := 0
	for _, message := range got {
		if at < len(k.asked) && message == k.asked[at] {
			at++
		} else if slices.Contains(k.asked, message) {
			t.Errorf("%s is there twice, or out of order", message)
		}
	}
	if at != len(k.asked) {
		t.Errorf("%d of %d acknowledged turns are there", at, len(k.asked))
	}
	k.asked = got
}

// The whole server is killed while clients talk to it: by HTTP, with the real
// planner. RONGCE_TEST_KILLS says how often.
func TestServerKilledUnderLoad(t *testing.T) {
	kills := 6
	if n, err := strconv.Atoi(os.Getenv("RONGCE_TEST_KILLS")); err == nil {
		kills = n
	}
	folder := t.TempDir()
	talks := []*talk{{}, {}, {}, {}}
	for life := range kills + 1 {
		p := start(t, itself, []string{"RONGCE_RATE_LIMIT=0"}, "--addr", "127.0.0.1:0", "--data", folder)
		for _, k := range talks {
			k.check(t, p.url)
		}
		if t.Failed() || life == kills {
			break
		}
		var all sync.WaitGroup
		for i, k := range talks {
			all.Go(func() {
				for n := 0; k.say(p.url, fmt.Sprintf("第%d轮第%d句，算力买了%d万", life, n, 5+i)) == nil; n++ {
				}
			})
		}
		time.Sleep(time.Duration(10+rand.IntN(120)) * time.Millisecond)
		_ = p.cmd.Process.Kill()
		all.Wait()
		<-p.ended
	}
	n := 0
	for _, k := range talks {
		n += len(k.asked)
	}
	t.Logf("%d kills, %d turns kept, none of the acknowledged lost", kills, n)
}

// A graceful stop under load: every answer that came is there after it.
func TestStopUnderLoadLosesNothing(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	p := start(t, itself, []string{"RONGCE_RATE_LIMIT=0"}, "--addr", "127.0.0.1:0", "--data", folder)
	talks := make([]*talk, 8)
	var all sync.WaitGroup
	var turns atomic.Int64
	for i := range talks {
		k := &talk{}
		talks[i] = k
		all.Go(func() {
			for n := 0; k.say(p.url, fmt.Sprintf("第%d句，算力8万", n)) == nil; n++ {
				turns.Add(1)
			}
		})
	}
	for deadline := time.Now().Add(patience); turns.Load() < 20 && time.Now().Before(deadline); time.Sleep(time.Millisecond) {
	}
	send(t, p, syscall.SIGTERM)
	all.Wait()
	if code := p.end(t); code != exitDone {
		t.Errorf("exit %d", code)
	}
	again := start(t, itself, nil, "--addr", "127.0.0.1:0", "--data", folder)
	for _, k := range talks {
		k.check(t, again.url)
	}
}

// Who named no folder can ask where none can be made, and is told; who named
// one relies on it.
func TestNoFolderToKeepIn(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	p := start(t, itself, []string{"XDG_DATA_HOME=" + file}, "--addr", "127.0.0.1:0")
	k := &talk{}
	if err := k.say(p.url, "你好"); err != nil {
		t.Error(err)
	}
	k.check(t, p.url)
	for deadline := time.Now().Add(patience); !strings.Contains(p.printed(), "只留在内存里"); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal(p.printed())
		}
	}
	got := typed("", "serve", "--addr", "127.0.0.1:0", "--data", filepath.Join(file, "below"))
	if got.code == exitDone || !strings.Contains(got.err, "数据文件夹") {
		t.Errorf("exit %d, %s", got.code, got.err)
	}
}

func TestTwoServersOnOneFolder(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	start(t, itself, nil, "--addr", "127.0.0.1:0", "--data", folder)
	got := typed("", "serve", "--addr", "127.0.0.1:0", "--data", folder)
	if got.code != exitFailed || !strings.Contains(got.err, "正被另一个榕策") {
		t.Errorf("exit %d, %s", got.code, got.err)
	}
}

// A backup of a running server, brought back into another folder.
func TestBackupCommand(t *testing.T) {
	t.Parallel()
	folder, other := t.TempDir(), filepath.Join(t.TempDir(), "other")
	file := filepath.Join(t.TempDir(), "backup.db")
	p := start(t, itself, nil, "--addr", "127.0.0.1:0", "--data", folder)
	k := &talk{}
	if err := k.say(p.url, "算力8万补多少"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		line []string
		code int
		says string
	}{
		{[]string{"backup", file, "--data", folder}, exitDone, "已备份"},
		{[]string{"backup", file, "--data", folder}, exitUsage, "已经存在"},
		{[]string{"backup", file + "2", "--data", other}, exitFailed, "还没有数据"},
		{[]string{"restore", file, "--data", other}, exitDone, "已恢复 1 段对话"},
		{[]string{"restore", file, "--data", other}, exitUsage, "--replace"},
		{[]string{"restore", file, "--data", other, "--replace"}, exitDone, "已恢复 1 段对话"},
		{[]string{"restore", file + "3", "--data", other, "--replace"}, exitFailed, "没有动"},
	} {
		if got := typed("", c.line...); got.code != c.code || !strings.Contains(got.out+got.err, c.says) {
			t.Errorf("%v: exit %d, %s%s", c.line, got.code, got.out, got.err)
		}
	}
	again := start(t, itself, nil, "--addr", "127.0.0.1:0", "--data", other)
	k.check(t, again.url)
}
