package llm

import (
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// llmock starts the independent server of npm's @copilotkit/aimock with our
// fixtures, and returns its address. Without it the test is skipped, unless
// RONGCE_REQUIRE_LLMOCK says that it must be there.
func llmock(t *testing.T, more ...string) string {
	t.Helper()
	exe, err := exec.LookPath("llmock")
	switch {
	case err != nil && os.Getenv("RONGCE_REQUIRE_LLMOCK") != "":
		t.Fatal("llmock is not on the PATH, and RONGCE_REQUIRE_LLMOCK wants it")
	case err != nil:
		t.Skip("llmock is not on the PATH (npm: @copilotkit/aimock); .ci/run installs it")
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := free.Addr().(*net.TCPAddr).Port
	_ = free.Close()
	cmd := exec.Command(exe, append([]string{"-p", strconv.Itoa(port), "-f", "testdata/llmock.json", "--strict", "--validate-on-load"}, more...)...)
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	t.Cleanup(func() { _ = cmd.Process.Kill(); <-ended })
	address := "http://127.0.0.1:" + strconv.Itoa(port)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for range 300 {
		if res, err := client.Get(address + "/v1/models"); err == nil {
			_ = res.Body.Close()
			return address
		}
		select {
		case <-ended:
			t.Fatalf("llmock does not start:\n%s", said.String())
		case <-time.After(100 * time.Millisecond):
		}
	}
	t.Fatal("llmock does not answer")
	return ""
}

// Against a server that others wrote: calculations, parallel ones too, streamed
// replies, 429, a figure out of nowhere, a stream that breaks.
func TestAgainstLlmock(t *testing.T) {
	address := llmock(t)
	for message, c := range map[string]struct {
		total string
		fell  error // nil: the model's answer is shown
		note  string
	}{
		"甲公司今年买算力花了8万元，能补多少？":                  {"40000.00", nil, ""},
		"乙公司今年买算力花了8万元，12个人考了人工智能训练师证，一共能补多少？": {"76000.00", nil, ""},
		"丙公司今年买算力花了8万元，能补多少？":                  {"40000.00", nil, ""},
		"丁公司今年买算力花了8万元，能补多少？":                  {"40000.00", nil, "没有通过核对"},
		"戊公司今年买算力花了8万元，能补多少？":                  {"40000.00", ErrLimited, "太忙"},
		"己公司今年买算力花了8万元，能补多少？":                  {"40000.00", ErrUnreachable, "连不上"},
	} {
		t.Run(message[:len("甲公司")], func(t *testing.T) {
			d := open(t, address)
			ans := d.watch(t, message)
			if ans.Total == nil || ans.Total.String() != c.total || strings.Contains(ans.Text, "55,555") || !strings.Contains(ans.Note, c.note) {
				t.Errorf("%+v\n%s", ans.Answer, d.logs)
			}
			if c.note == "" && (ans.Model != "test-model" || ans.Note != "") {
				t.Errorf("answered by %s: %s\n%s", ans.Model, ans.Note, d.logs)
			}
			if c.note != "" {
				d.mustFallBack(t, ans.Answer, c.fell)
			}
		})
	}
}

// The same server in a bad mood: requests dropped, answers malformed, lines cut.
func TestAgainstLlmockInChaos(t *testing.T) {
	address := llmock(t, "--chaos-drop", "0.2", "--chaos-malformed", "0.2", "--chaos-disconnect", "0.2")
	d := open(t, address)
	d.planner.model.breaker.after = 1000
	answered := map[string]int{}
	for range 25 {
		d.id = ""
		ans := d.watch(t, "甲公司今年买算力花了8万元，能补多少？")
		if ans.Total == nil || ans.Total.String() != "40000.00" {
			t.Errorf("%+v", ans.Answer)
		}
		answered[ans.Model]++
	}
	t.Logf("answered by %v; %v", answered, d.FallbackReasons())
}
