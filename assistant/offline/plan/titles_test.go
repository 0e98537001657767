package plan

import (
	"testing"

	"github.com/rongce/rongce/knowledge"
)

// The longest part of a title decides, and none decides for two.
func TestTitled(t *testing.T) {
	policy := knowledge.FuzhouAI()
	for text, want := range map[string]int{"主体培育归谁管": 4, "普惠算力服务写了啥": 6, "示范场景应用": 3, "园区发展建设那块": 5, "人才引育力度": 8, "随便问问": 0, "": 0} {
		got, ok := titled(policy, text)
		if ok != (want != 0) || ok && got != want {
			t.Errorf("%q names measure %d (%t), not %d", text, got, ok, want)
		}
	}
	for _, m := range policy.Measures {
		if got, ok := titled(policy, m.Title); !ok || got != m.Number {
			t.Errorf("%s names measure %d, %t", m.Title, got, ok)
		}
	}
}
