package curated

import (
	"strings"
	"unicode"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/tools/money"
)

// sameWords are other ways to say one thing, the longer ones first. What
// becomes nothing carries no meaning here: who asks politely asks the same.
var sameWords = strings.NewReplacer(
	"请问一下", "", "请问", "", "想问一下", "", "我想问", "", "想问", "", "问一下", "", "咨询一下", "", "咨询", "", "麻烦", "", "您好", "", "你好", "", "谢谢", "", "劳驾", "",
	"我们公司", "企业", "我们企业", "企业", "我们单位", "企业", "我公司", "企业", "咱们公司", "企业", "公司", "企业", "咱们", "我", "我们", "我",
	"多少钱", "多少", "多少元", "多少", "几多", "多少", "能不能", "能", "能否", "能", "可不可以", "能", "可以", "能", "可否", "能", "是不是", "是", "是否", "是",
	"补助", "补", "补贴", "补", "哪个部门", "哪里", "什么部门", "哪里", "什么", "啥", "怎么样", "怎么", "如何", "怎么", "怎样", "怎么",
	"一下", "", "到底", "", "究竟", "", "一年", "年", "每年", "年",
)

// canBe: whether something can be had is asked with and without 能.
var canBe = strings.NewReplacer("能补", "补", "能拿", "补", "能领", "补", "能享受", "享受", "拿多少", "补多少", "领多少", "补多少")

// empty are signs that say nothing by themselves.
const empty = "的了吗呢啊呀吧嘛哦哈么呗喔个是有"

// content is what a question says, without its figures, which are compared
// apart, and without what says nothing: no spaces, no punctuation, no particles,
// one script, one way to say each thing.
func content(question string) string {
	var rest strings.Builder
	runes, done := []rune(question), 0
	for _, f := range money.Figures(question) {
		if isWord(f) { // it stays among the words, and is compared with them
			continue
		}
		rest.WriteString(string(runes[done:f.Start]))
		done = f.End
	}
	rest.WriteString(string(runes[done:]))
	s := canBe.Replace(sameWords.Replace(strings.ToLower(han.Simplify(rest.String()))))
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(empty, c) || !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return -1
		}
		return c
	}, s)
}
