package main

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for _, c := range []struct{ markdown, want string }{
		{"**最多补 40,000元**，见第六条。", "最多补 40,000元，见第六条。"},
		{"一\n二\n\n三", "一\n二\n\n三"},
		{"## 标题\n\n文", "标题\n\n文"},
		{"要点：\n\n- 甲\n- **乙**\n", "要点：\n\n· 甲\n· 乙"},
		{"3. 丙\n4. 丁", "3. 丙\n4. 丁"},
		{"- 甲\n  - 子\n- 乙", "· 甲\n  · 子\n· 乙"},
		{"> 原文\n> 两行", "  原文\n  两行"},
		{"| 项目 | 金额 |\n|---|---|\n| 算力 | 4万元 |\n| ab | 1元 |", "项目  金额\n算力  4万元\nab    1元"},
		{"80,000 × 50% * 2 = 80,000 * 1", "80,000 × 50% * 2 = 80,000 * 1"},
		{"`代码` 与 \\* 星", "代码 与 * 星"},
		{"<b>[点这里](http://x)</b> ![图](y)", "<b>[点这里](http://x)</b> ![图](y)"},
		{"", ""},
	} {
		if got := plain(c.markdown); got != c.want {
			t.Errorf("%q became %q, want %q", c.markdown, got, c.want)
		}
	}
}

func TestHarmless(t *testing.T) {
	if got := harmless("一\x1b[2J二\r\n三\u202e四\a\u009b5m"); got != "一[2J二\n三四5m" {
		t.Errorf("%q", got)
	}
}

func FuzzPlain(f *testing.F) {
	for _, s := range []string{"**甲**\n\n- 乙\n  1. 丙\n\n> 丁\n\n|a|b|\n|-|-|\n|1|", "\x1b[31m", "***", "1) `a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, markdown string) {
		got := harmless(plain(markdown))
		if strings.ContainsAny(got, "\x1b\r\a\x00") {
			t.Errorf("%q acts on the terminal", got)
		}
	})
}
