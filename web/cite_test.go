package web

import (
	"reflect"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// Nineteen citations of three clauses are three places, and none is quoted twice.
func TestCitationsByClause(t *testing.T) {
	cite := func(clause, quote string) assistant.Citation {
		return assistant.Citation{Clause: clause, Title: "题" + clause, Quote: quote}
	}
	got := byClause([]assistant.Citation{
		cite("6.1", "5万元"), cite("1.1", "给予30%的补助"), cite("6.1", "总额在5万元（含）以上"), cite("6.1", "5万元（含）"), cite("1.1", "最高不超过20万元"), cite("6.1", "总额在5万元（含）以上"),
	})
	want := []*citedClause{
		{"6.1", "题6.1", []string{"总额在5万元（含）以上"}},
		{"1.1", "题1.1", []string{"给予30%的补助", "最高不超过20万元"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}
