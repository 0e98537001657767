package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkReady builds the program as it ships and measures, on each start,
// the time until /readyz answers and the memory it then holds at rest. Figures
// for the README; nothing here can fail for being slow.
//
//	go test ./cmd/rongce -run '^$' -bench Ready -benchtime 10x
func BenchmarkReady(b *testing.B) {
	exe := filepath.Join(b.TempDir(), "rongce")
	if out, err := exec.Command("go", "build", "-o", exe, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	var ready time.Duration
	rest := 0.0
	for b.Loop() {
		began := time.Now()
		p := launch(b, exe)
		get(b, p.url+"/readyz")
		ready += time.Since(began)
		time.Sleep(2 * time.Second) // let the garbage of the start go
		rest += resident(b, p.cmd.Process.Pid)
		_ = p.cmd.Process.Kill()
		<-p.ended
	}
	b.ReportMetric(float64(ready.Milliseconds())/float64(b.N), "ms-to-ready")
	b.ReportMetric(rest/float64(b.N), "MB-at-rest")
	if at, err := os.Stat(exe); err == nil {
		b.ReportMetric(float64(at.Size())/(1<<20), "MB-binary")
	}
	b.ReportMetric(0, "ns/op") // the pause above is in it
}

// BenchmarkAnswer asks over HTTP, by a client of its own, one question after another.
func BenchmarkAnswer(b *testing.B) {
	p := start(b, itself, []string{"RONGCE_RATE_LIMIT=0"}, "--addr", "127.0.0.1:0")
	for b.Loop() {
		if status, body := post(b, p.url+"/api/chat", map[string]string{"message": "我们一年买算力花了8万5，能补多少？"}); status != 200 {
			b.Fatalf("%d %s", status, body)
		}
	}
}

// resident is a process's VmRSS in MB, where there is a /proc; 0 elsewhere.
func resident(b *testing.B, pid int) float64 {
	status, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if f := strings.Fields(line); len(f) == 3 && f[0] == "VmRSS:" {
			kb, err := strconv.ParseFloat(f[1], 64)
			if err != nil {
				b.Fatal(err)
			}
			return kb / 1024
		}
	}
	return 0
}
