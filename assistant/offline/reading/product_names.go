package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What products are called beside their kind: 光模块M2, 叫"星云"的, 启明一号, 一代和二代. A later message speaks of them by it.

// numberName is a product by its number or its generation: 一号, 二代.
const numberName = `(?:第?[一二三四五六]代|[\p{Han}]{0,2}[一二三四五六]号)`

var (
	nameInMarks  = pattern.MustCompile(`["“”「『《]([\p{Han}a-z\d-]{1,8})["“”」』》]`)
	nameToldSo   = pattern.MustCompile(`(?:叫做?|名为|名叫|取名|型号是?|代号是?)([\p{Han}]{2,4}?|[a-z]{1,4}-?\d{0,4})(?:的|[,，、。]|卖|去年|今年|年|一年|销|¥|$)`)
	nameByCode   = pattern.MustCompile(`(?:^|[^a-z\d.])([a-z]{1,4}-?\d{1,4}[a-z]?)(?:$|[^a-z\d])`)
	nameByNumber = pattern.MustCompile(`(?:^|[,，、。;；:：的和与]|芯片|模块|服务器|交换机|是)(` + numberName + `)(?:$|[^\p{Han}]|产品|型|卖|年|去|今|是|有|的|销|做|就|也|只|这|那)`)
	// noCode are parts of a year and units, and no names.
	noCode = pattern.MustCompile(`^(?:q[1-4]|h[12]|fy\d+|top\d+|b2b|b2c|o2o|p2p|5g|4g|no\d+)$`)
	// nameOfOther is a name of another product to which one is held: B款是A款的升级版.
	nameOfOther = pattern.MustCompile(`(?:是|在|比|基于|沿用|源自|由|跟|和|与)(?:[a-e甲乙丙丁]|[一二三四]代|[\p{Han}]?[一二三四]号)(?:款|型|产品)?的?(?:升级|改进|改良|换代|迭代|基础|后续|增强|简化|衍生|翻新|低配|高配|加强)`)
)

// calledProduct is the name that the text before an amount gives a product; "" if none.
func calledProduct(text string) string {
	text = nameOfOther.ReplaceAllStringFunc(text, sentence.Blank)
	for _, p := range []*pattern.Pattern{nameInMarks, nameToldSo, nameByCode, nameByNumber} {
		for _, m := range slices.Backward(p.FindAllStringSubmatch(text, -1)) {
			if name := m[1]; !noCode.MatchString(name) && Chosen(ProductKinds, name) == "" {
				return name
			}
		}
	}
	return ""
}

// callProducts names several products by what they are called beside their kind, where the names differ; one that has
// none goes by its kind.
func (r *Reading) callProducts(items []memory.Item, sums []Sum) {
	if len(items) < 2 || len(items) != len(sums) {
		return
	}
	names := make([]string, len(items))
	if all := nameByCode.FindAllStringSubmatch(strings.ReplaceAll(r.Before(max(sums[0].Index, 0)), "和", "和 "), -1); len(all) == len(items) && eachInOrder.MatchString(r.Masked) {
		for i := range items {
			items[i].Name = all[i][1] // X1和X2分别卖了1200万和1500万
		}
		return
	}
	for i, s := range sums {
		if s.Index < 0 {
			return
		}
		names[i] = calledProduct(r.Before(s.Index))
		if names[i] != "" && slices.Contains(names[:i], names[i]) {
			return
		}
	}
	for i, name := range names {
		if name != "" && items[i].Letter == "" {
			items[i].Name = name
		}
	}
}

// eachInOrder tells of each of several, in the order in which they were named.
var eachInOrder = pattern.MustCompile(`分别|依次|各是`)

// withKind is a name that holds the kind, or is part of it, and needs no other beside it.
func withKind(kind, name string) (string, bool) {
	low, own := strings.ToLower(kind), strings.ToLower(name)
	switch {
	case strings.Contains(own, low):
		return strings.ToUpper(name), true
	case strings.Contains(low, own):
		return kind, true
	}
	return "", false
}

// NamesOf returns what each item is called, in all its ways.
func NamesOf(items []memory.Item) [][]string {
	out := make([][]string, len(items))
	for i, it := range items {
		out[i] = it.Names()
	}
	return out
}
