package sentence

import "testing"

func TestPinyin(t *testing.T) {
	for in, want := range map[string]string{
		"suanli butie duoshao":        "算力补贴多少",
		"guang mo kuai nian xiao":     "光模块年销",
		"how much is the subsidy":     "",
		"please tell me about models": "",
	} {
		got, ok := fromPinyin(in)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%s: %q, %v", in, got, ok)
		}
	}
}
