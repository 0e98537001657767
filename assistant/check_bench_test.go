package assistant

import (
	"context"
	"log/slog"
	"testing"
)

// What the check adds to each sentence that a model writes, at the end of a long answer.
func BenchmarkCheckOfASentence(b *testing.B) {
	policyAnswer := "您公司的年度购买总额80,000元在补助范围内，按第六条最多可补40,000元。算法是 80,000元 × 50% = 40,000元。" +
		"原文是“按照当年实际服务费50%的比例予以补助”。第六条由市数据管理局牵头，可以向它咨询。"
	for name, before := range map[string]int{"the first": 0, "after 20": 5, "after 60": 15} {
		b.Run(name, func(b *testing.B) {
			a, turn, r := asked(b, bought)
			a.Log = slog.New(slog.DiscardHandler)
			shown, cuts := "", []int(nil)
			for range before {
				for _, piece := range pieces(policyAnswer) {
					cuts, shown = append(cuts, len(shown)), shown+piece
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				turn.Shown, turn.cuts = shown, cuts
				if err := a.say(b.Context(), turn, nobody{}, Say{Head: *r, Text: "年度购买总额达到10万元就转为申请省级补助，要留意。"}, func(Event) {}); err != nil || turn.Objection != nil {
					b.Fatal(err, turn.Objection)
				}
			}
		})
	}
}

type nobody struct{}

func (nobody) Name() string                              { return "nobody" }
func (nobody) Next(context.Context, *Turn) (Move, error) { return nil, nil }
