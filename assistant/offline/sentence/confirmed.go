package sentence

import (
	"strings"
	"unicode"

	"github.com/rongce/rongce/knowledge/pattern"
)

const rightOrNot = `(?:对不对|对吗|对么|对吧|对嘛|对不|没错吧|没记错吧|没说错吧|没搞错吧|记错(?:了)?(?:没有?|吗)|是吧|是吗|是么|有没有(?:记|说|搞)错|正确吗|没问题吧)`

var (
	// saysRight asks whether something is right; askedToConfirm ends a message so.
	saysRight      = pattern.MustCompile(rightOrNot)
	askedToConfirm = pattern.MustCompile(rightOrNot + `[^\pL]*$`)
	percentage     = pattern.MustCompile(`[\d.]+%|百分之[一二三四五六七八九十]+|[一二两三四五六七八九]成|一半|半数`)
	// saysMore goes beyond a figure, even where it stands among the words for a topic: 模型每年都补助30%.
	saysMore = pattern.MustCompile(`每年|年年|逐年|一直|无论|不管|不限|任何|所有|全部|个人|自动|直接|必须|保证|肯定|都能|都可以|以上|以下|以内|起|门槛|再|次`)
	// wordsOfClaims are those that say a rate or a ceiling, and nothing more than that. 年年都补30% says more.
	wordsOfClaims = pattern.MustCompile(`网|第?[一二三四五六七八九1-9][条项]|那|就|都|是|有|我|记得|比例|补助|补贴|奖励|配套|补|奖|给|按|的话?|话|封顶|上限|顶格|最高|最多|不超过|至多|顶多|实际|年度|当年|投资额|投资|服务费|服务收入|收入|销售额|销售|购买费用?|购买|采购|费用?|项目|每个|单个|一个|产品|和|跟|分别|各|市里|政策|文本|里|写|说`)
)

// OnlyConfirms tells whether a message says what some measures pay, asks whether that is right, and says nothing else.
func (s *Sentence) OnlyConfirms() bool {
	if !askedToConfirm.MatchString(s.Text) || saysMore.MatchString(s.Text) {
		return false
	}
	text := saysRight.ReplaceAllString(s.Masked, "")
	for _, c := range Cues {
		text = c.Words.ReplaceAllString(text, "")
	}
	text = percentage.ReplaceAllString(wordsOfClaims.ReplaceAllString(text, ""), "")
	return !strings.ContainsFunc(strings.ReplaceAll(text, string(Mask), ""), unicode.IsLetter)
}
