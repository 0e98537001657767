package memory

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
)

// What items, and parts of them, are called, in full and in short.

// Names are the words by which a message may speak of the item.
func (it Item) Names() []string {
	return append([]string{strings.ToLower(it.Label), strings.ToLower(it.Letter), kindInShort.FindString(it.Label)}, InShort(it.Name)...)
}

// kindInShort is what a kind of product is called for short.
var kindInShort = pattern.MustCompile(`交换机|服务器|芯片`)

// CalledBy are the words for one of several: 方案b, b.
func (it Item) CalledBy() []string {
	out := slices.DeleteFunc(it.Names(), func(n string) bool { return n == "" })
	if m := endsInLetter.FindStringSubmatch(strings.ToLower(it.Label)); m != nil {
		out = append(out, m[1])
	}
	if short := topicFirst.ReplaceAllString(strings.ToLower(it.Label), ""); short != "" {
		out = append(out, short) // 模型含税 goes by 含税
	}
	return out
}

var (
	topicFirst   = pattern.MustCompile(`^(?:模型|算力|平台|项目|投资|产品)(?:服务|费用?|年费)?`)
	endsInLetter = pattern.MustCompile(`(?:方案|供应商|公司|厂|家|[^a-z\pL])([a-e甲乙丙丁])$`)
)

// Called is a part by its name and its amount, where that was said.
func (p Part) Called() string {
	switch {
	case (p.Moved || !p.Low.Equal(p.High)) && p.Label != "": // of a range one end would be told
		return p.Label
	case p.Moved:
		return "那一笔"
	case p.Label != "":
		return p.Label + "的" + p.High.Format() + "元"
	}
	return p.High.Format() + "元"
}

// Key is what a product is known by in the ledger.
func (it Item) Key() string { return it.Label + it.Letter + it.Name }

// InShort is a name and what is left of it in short; none where there is no name.
func InShort(name string) []string {
	if name == "" {
		return nil
	}
	if m := byItsNumber.FindStringSubmatch(name); m != nil {
		return []string{name, m[1]}
	}
	if short := nameEnds.ReplaceAllString(name, ""); utf8.RuneCountInString(short) > 1 {
		return []string{name, short}
	}
	return []string{name}
}

// nameEnds is what a name is called without: 注塑那个 is the workshop's.
var nameEnds = pattern.MustCompile(`(?:车间|产线|生产线|流水线|线|工厂|分厂|厂|仓库|系统|平台|中心|公司)$`)

// byItsNumber is what a name that ends in a number is called in short: 一号 for 启明一号.
var byItsNumber = pattern.MustCompile(`[\p{Han}]([一二三四五六]号)$`)
