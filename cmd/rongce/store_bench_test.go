package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant/store/pgtest"
)

// clients talk at the same time, each in a conversation of its own.
const clients = 8

// BenchmarkStores asks whole servers over HTTP, by as many clients, with each
// store: memory, SQLite, PostgreSQL by one instance and by two.
//
//	go test ./cmd/rongce -run '^$' -bench Stores -benchtime 3000x
func BenchmarkStores(b *testing.B) {
	serve := func(b *testing.B, env ...string) string {
		return start(b, itself, append(env, "RONGCE_RATE_LIMIT=0"), "--addr", "127.0.0.1:0").url
	}
	b.Run("memory", func(b *testing.B) {
		file := filepath.Join(b.TempDir(), "file") // no folder can be made of it
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			b.Fatal(err)
		}
		talkAll(b, serve(b, "XDG_DATA_HOME="+file))
	})
	b.Run("SQLite", func(b *testing.B) { talkAll(b, serve(b, "RONGCE_DATA="+b.TempDir())) })
	for _, instances := range []int{1, 2} {
		b.Run(fmt.Sprintf("PostgreSQL-%d", instances), func(b *testing.B) {
			server, err := pgtest.Start()
			if err != nil {
				b.Skip(err)
			}
			b.Cleanup(server.Stop)
			url, err := server.Database()
			if err != nil {
				b.Fatal(err)
			}
			var urls []string
			for range instances {
				urls = append(urls, serve(b, "RONGCE_DATABASE_URL="+url))
			}
			talkAll(b, urls...)
		})
	}
}

// talkAll takes b.N turns to the servers, in conversations of ten turns.
func talkAll(b *testing.B, urls ...string) {
	for _, url := range urls {
		_ = (&talk{}).say(url, "你好") // the tables are made
	}
	var mu sync.Mutex
	var took []time.Duration
	var all sync.WaitGroup
	b.ResetTimer()
	began := time.Now()
	for i := range clients {
		all.Go(func() {
			k := &talk{}
			for n := 0; n < b.N/clients; n++ {
				if n%10 == 0 {
					k = &talk{}
				}
				asked := time.Now()
				if err := k.say(urls[(i+n)%len(urls)], fmt.Sprintf("我们一年买算力花了%d万，能补多少？", 5+n%5)); err != nil {
					b.Error(err)
					return
				}
				mu.Lock()
				took = append(took, time.Since(asked))
				mu.Unlock()
			}
		})
	}
	all.Wait()
	if len(took) == 0 {
		return
	}
	b.ReportMetric(float64(len(took))/time.Since(began).Seconds(), "turns/s")
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms-median")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "ms-p99")
	b.ReportMetric(0, "ns/op")
}
