package reword

import (
	"strings"
	"testing"
	"unicode"
)

func TestOfficeEnglish(t *testing.T) {
	for said, reads := range map[string]string{
		"目前 payout 已经 open 了吗":      "目前补助发放已经开放了吗",
		"会不会有 age limit 把我刷掉":       "会不会有年龄限制把我刷掉",
		"刚 double check 名单，拿到证的是9位": "刚核对名单，拿到证的是9位",
		"用 open ai 的api花了3万":        "用openai的api花了3万",
		"租GPU cloud花了8万":            "租gpu云花了8万",
		"age limit多少":               "age limit多少", // as many words as letters: it may as well be English
		"how much is the subsidy":   "how much is the subsidy",
		"我们用 claude code 写代码":       "我们用 claude code 写代码", // names
	} {
		if got := Plainly(strings.ToLower(said)); got != reads {
			t.Errorf("%q is read as %q, want %q", said, got, reads)
		}
	}
}

// Each word of the table is read where it stands between Chinese ones, with blanks around it or none.
func TestOfficeTable(t *testing.T) {
	for word, plain := range office {
		if word != strings.ToLower(word) || strings.Count(word, " ") > 1 {
			t.Errorf("%q can not stand in a text in normal form, or is of more than two words", word)
		}
		for _, blank := range []string{"", " "} {
			if got, want := inChinese("请问贵方这个"+blank+word+blank+"呢"), "请问贵方这个"+plain+"呢"; got != want {
				t.Errorf("%q is read as %q, want %q", word, got, want)
			}
		}
		if plain != "openai" && strings.ContainsFunc(plain, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) {
			t.Errorf("%q is %q", word, plain)
		}
	}
}
