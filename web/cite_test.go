package web

import (
	"reflect"
	"strconv"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// Nineteen citations of three articles are three places, and none is quoted twice.
func TestCitationsByClause(t *testing.T) {
	cite := func(clause, quote string) assistant.Citation {
		n, err := strconv.Atoi(clause[:1])
		if err != nil {
			t.Fatal(err)
		}
		return assistant.Citation{Clause: clause, Measure: n, Title: "题" + clause[:1], Quote: quote}
	}
	got := byClause([]assistant.Citation{
		cite("6.1", "5万元"), cite("1.1", "给予30%的补助"), cite("6.1", "总额在5万元（含）以上"), cite("6.1", "5万元（含）"), cite("1.1", "最高不超过20万元"), cite("6.1", "总额在5万元（含）以上"), cite("1.2", "一次性"), cite("0.3", "就高不重复"), cite("0.4", "2028年"),
	})
	want := []*citedClause{
		{"6.1", "题6", []string{"总额在5万元（含）以上"}, "6"},
		{"1.1", "题1", []string{"给予30%的补助", "最高不超过20万元", "一次性"}, "1"},
		{"0.3", "题0", []string{"就高不重复"}, "0.3"},
		{"0.4", "题0", []string{"2028年"}, "0.4"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}
