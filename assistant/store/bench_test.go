package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// typical is an exchange of usual size: some 4 KB of JSON.
func typical() assistant.Exchange {
	e := exchange("我们一年买算力花了8万5，能补多少？")
	amount := money.Yuan(42_500)
	e.Answer.Text = strings.Repeat("算力服务补助最多可补42,500元。", 20)
	for range 2 {
		e.Answer.Citations = append(e.Answer.Citations, assistant.Citation{Clause: "6.1", Measure: 6, Title: "提供普惠算力服务", Quote: strings.Repeat("对年度购买算力服务总额", 10)})
	}
	e.Answer.Calculations = []*tools.Calculation{{Tool: "computing_power_subsidy", Measure: 6, Inputs: map[string]any{"annual_purchase_total": "85000.00"}, Amount: &amount, Low: &amount,
		Steps: []tools.Step{{Text: strings.Repeat("85,000 × 50% = 42,500", 5), Clause: "6.1"}}, Warnings: []string{strings.Repeat("提醒", 100)}}}
	return e
}

// BenchmarkRead loads conversations of different lengths, and takes one more
// turn in each.
//
//	go test ./assistant/store -run '^$' -bench .
func BenchmarkRead(b *testing.B) {
	for name, make := range databases {
		for _, turns := range []int{10, 100, 1000} {
			b.Run(fmt.Sprintf("%s/%d", name, turns), func(b *testing.B) {
				d := make(b, Options{})()
				id := create(b, d)
				var all []assistant.Exchange
				for range turns {
					all = append(all, typical())
				}
				if err := d.Keep(b.Context(), id, all, nil, false); err != nil {
					b.Fatal(err)
				}
				b.Run("read", func(b *testing.B) {
					for b.Loop() {
						read(b, d, id)
					}
				})
				b.Run("turn", func(b *testing.B) {
					for b.Loop() {
						put(b, d, id, "再问一句")
					}
				})
			})
		}
	}
}

// BenchmarkGrowth tells how much the embedded database grows a thousand turns.
func BenchmarkGrowth(b *testing.B) {
	folder := b.TempDir()
	d := opened(b, func() (*Database, error) { return Open(b.Context(), folder, Options{}) })
	turns := 0
	for b.Loop() {
		id := create(b, d)
		for range 10 {
			if err := d.Continue(b.Context(), id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
				return typical(), []byte(strings.Repeat("m", 600)), nil
			}); err != nil {
				b.Fatal(err)
			}
			turns++
		}
	}
	db, err := d.engine.write(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	if _, err := db.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		b.Fatal(err)
	}
	at, err := os.Stat(filepath.Join(folder, DatabaseName))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(at.Size())/float64(turns)*1000/(1<<20), "MB/1000turns")
}
