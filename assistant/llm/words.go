package llm

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// The words that citizens read from this package, all of them here.

const (
	draftNotice        = "这份政策还是征求意见稿，正式印发前不能申领。"
	selected           = "要经评选，名额有限"
	confirm            = "还要确认："
	confirmEnglish     = "Still to be confirmed: "
	draftNoticeEnglish = "The policy is still a draft for comments: nothing can be claimed until it is issued."
)

func assumedAbout(v money.Amount) string {
	return fmt.Sprintf("是约数，按%s元计算，以最后的实际数为准", v.Format())
}

func assumedBelow(v money.Amount) string {
	return fmt.Sprintf("“不到%s元”按略低于这个数（少1分）计算", v.Format())
}

func assumedPeriod(part money.Amount, p *period) string {
	return fmt.Sprintf("%s%s元，按全年 × %d 计算", p.each, part.Format(), p.times)
}

func assumedUnits(part money.Amount, n int64) string {
	return fmt.Sprintf("按%s元 × %d 计算", part.Format(), n)
}

func assumedSum(parts []money.Amount) string {
	terms := make([]string, len(parts))
	for i, a := range parts {
		terms[i] = a.Format() + "元"
	}
	return "合计按 " + strings.Join(terms, " + ") + " 计算"
}

// noticed adds the draft notice to a text that speaks of money to be had and
// does not say it.
func noticed(text string, standing knowledge.Standing) string {
	if standing != knowledge.NotIssued || strings.Contains(text, "征求意见") || strings.Contains(strings.ToLower(text), "draft") {
		return text
	}
	if !hasHan(text) {
		return text + "\n\n" + draftNoticeEnglish
	}
	return text + "\n\n" + draftNotice
}

// leastEcho is the length, in runes, of the pieces in which a condition is
// looked for in a text.
const leastEcho = 3

// conditioned adds the conditions, and the quota, that a text about money to be
// had leaves out.
func conditioned(text string, calculations []*tools.Calculation) string {
	var open []string
	for _, c := range calculations {
		if !payable(c) || c.Hypothetical {
			continue
		}
		for _, k := range c.Conditions {
			if k.Status == tools.Unknown && !echoes(text, k.Name) && !slices.Contains(open, k.Name) {
				open = append(open, k.Name)
			}
		}
		if c.Certainty == tools.ByCompetition && !selecting.MatchString(text) && !slices.Contains(open, selected) {
			open = append(open, selected)
		}
	}
	switch {
	case len(open) == 0:
		return text
	case !hasHan(text):
		return text + "\n\n" + confirmEnglish + strings.Join(open, "；") + "."
	}
	return text + "\n\n" + confirm + strings.Join(open, "；") + "。"
}

var selecting = regexp.MustCompile(`评选|入选|名额|最多(不超过)?\d+个`)

// echoes tells whether a text says a condition, in its words or nearly so. Said
// twice is better than not at all.
func echoes(text, condition string) bool {
	if strings.Contains(text, condition) {
		return true
	}
	runes := []rune(condition)
	found, all := 0, 0
	for i := 0; i+leastEcho <= len(runes); i++ {
		all++
		if strings.Contains(text, string(runes[i:i+leastEcho])) {
			found++
		}
	}
	return all > 0 && 5*found >= 4*all
}

func hasHan(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// The words that a model reads when something is sent back to it.

const (
	askReply       = "请调用 reply 函数交出最终回答，不要直接写文字。"
	resultsFirst   = "先看测算或检索的结果，再调用 reply。"
	oneSearch      = "一次只查一样；需要的话下一轮再查。"
	calculatedOnce = "同样的测算已经做过，用那次的结果。"
	nothingFound   = "没有查到相关条款。"
	noFunction     = "没有这个函数。"
	replyStands    = "回答已经开始，这一轮不再测算。"
	emptyText      = "text 不能为空。"
	otherText      = "text 与已经显示的文字不一致。"
	badObject      = "参数不是合法的 JSON 对象，请改正后重新调用。"
)

func sentBack(reason string) string {
	return "参数有误：" + reason + " 请改正后重新调用。"
}

func emptySlot(s string) string {
	return s + " 没有对应的数：先做那一项测算；有几项测算就写明是哪一项，如 {{可补:算力服务补助}}；text 也可以不用这种写法。"
}

func notTaken(reason string) string {
	return "测算工具不接受：" + reason + "。不要自己改数，请用 clarify 问用户。"
}

func notStated(name string, v money.Amount) string {
	return fmt.Sprintf("%s：用户没有说过%s元。只能用用户说过的金额（或其按年折算、合计）；没说就不填这一项；想说门槛或封顶的情形就加 %s: true。", name, v.Format(), hypotheticalAside)
}

func notAimed(name string, aims []money.Amount) string {
	var b strings.Builder
	for _, a := range aims {
		b.WriteString(" " + a.String())
	}
	return fmt.Sprintf("%s：假设的金额只能是用户说过的，或门槛、封顶处的：%s。", name, b.String())
}

func notCounted(name string, n int64) string {
	return fmt.Sprintf("%s：用户没有说过%d这个数量，没说就不填。", name, n)
}

func notBelow(name string, v, instead money.Amount) string {
	return fmt.Sprintf("%s：用户说的是不到%s元，请用 %s。", name, v.Format(), instead)
}

func notYearly(name string, p *period) string {
	return fmt.Sprintf("%s：用户说的是%s的数，请折算成一年的再填。", name, p.each)
}

func upperEnd(name string, v money.Amount) string {
	return fmt.Sprintf("%s：用户说的是区间，请填较高的一头 %s，低的一头会自动算。", name, v)
}

func misquoted(clause, quote string) string {
	return fmt.Sprintf("条款 %s 里没有“%s”这样的原文，quotes 要逐字连续摘录。请改正后再调用 reply。", clause, clipped(quote, 80))
}

func objected(reason, words string) string {
	if words != "" {
		reason += ": " + clipped(words, 80)
	}
	return "回答没有通过核对（" + reason + "）。数字只能来自用户的话、quotes 引用的条款或测算结果；引号里要是原文；金额最稳的写法是 {{可补}} 这样的占位符。请改正后再调用一次 reply，这是最后一次机会。"
}

// goOn tells the model what the user has read already.
func goOn(shown string) string {
	return "用户已经看到这些文字，不能收回：\n<已显示>\n" + shown + "\n</已显示>\n下一次 reply 的 text 只写接下去的部分，不要重复已显示的。"
}
