package tally

import (
	"testing"

	"github.com/rongce/rongce/tools/money"
	"pgregory.net/rapid"
)

// halves are what was paid in the halves of a year.
func halves() []Entry {
	return []Entry{{Names: []string{"上半年", "前半年"}, Amount: money.Wan(3)}, {Names: []string{"下半年", "后半年"}, Amount: money.Wan(4)}}
}

// What a named entry is now is read whatever stands around it; whatever might mean something else is not.
func TestNamed(t *testing.T) {
	for text, want := range map[string][]money.Amount{
		"复核发现下半年那笔记反了，应当是2.4万，其余没错": yuan(30000, 24000),
		"下半年谈下来了，只要2万，上半年照旧":        yuan(30000, 20000),
		"下半年漏入账1万，下半年应为5万，全年8万":     yuan(30000, 50000),
		"财务翻了台账，上半年其实是2万8，全年6万8":    yuan(28000, 40000),
		"上半年2万，下半年3万":               yuan(20000, 30000),
		"老板问了一圈，下半年原来的4万写错，改成3万5":   yuan(30000, 35000),
		"下半年那4万也降了，3万7":             yuan(30000, 37000),
		"上半年谈妥，2万6":                 yuan(26000, 40000),
		"下半年那4万降了1万":                nil, // by so much
		"下半年漏入账1万，要补上":              nil, // by how much alone is Read's
		"下半年应为5万，全年9万":              nil, // they do not come to that
		"下半年没付的那4万，改成3万":            nil, // a denial
		"下半年每月5千":                   nil, // a rate
		"那要是5万呢":                    nil, // of which?
		"下半年是上半年的两倍，8万":             nil,
		"上半年和下半年都是5万":               nil, // of both in one breath
	} {
		edit, ok := Named(halves(), said(text))
		if ok != (want != nil) {
			t.Errorf("%s is an edit: %v", text, ok)
			continue
		}
		if !ok {
			continue
		}
		for i, v := range after(halves(), edit) {
			if !v.Equal(want[i]) {
				t.Errorf("%s makes %v, want %v", text, after(halves(), edit), want)
			}
		}
	}
}

// The end of a name is enough where no other has it.
func TestNamedInShort(t *testing.T) {
	products := []Entry{{Names: []string{"全光交换机"}, Amount: money.Wan(985)}, {Names: []string{"光模块"}, Amount: money.Wan(1260)}}
	edit, ok := Named(products, said("交换机漏记了一张出库单，补进去以后年销售额是1022万"))
	if !ok || len(edit.Changes) != 1 || edit.Changes[0].At != 0 || !edit.Changes[0].Now.Equal(money.Wan(1022)) {
		t.Errorf("reads %v %v", edit, ok)
	}
}

// Whatever a message says, an edit of named entries changes some of them to amounts of the message, and no other.
func TestNamedKeepsOthers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("上下半年是应改成只要5万3元，的那笔全漏记")), 1, 40, -1).Draw(t, "text")
		m := said(text)
		edit, ok := Named(halves(), m)
		if !ok {
			return
		}
		for _, c := range edit.Changes {
			from := false
			for _, v := range m.Amounts {
				from = from || v.Equal(c.Now)
			}
			if !from || c.At < 0 || c.At > 1 {
				t.Fatalf("%s changes %v", text, c)
			}
		}
	})
}

func FuzzNamed(f *testing.F) {
	f.Add("下半年谈下来了，只要2万，上半年照旧")
	f.Add("第二笔应当是3万")
	f.Fuzz(func(_ *testing.T, text string) {
		Named(halves(), said(text))
	})
}
