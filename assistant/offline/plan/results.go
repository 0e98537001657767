package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Yuan writes a sum twice where that helps the ear: 42,500元（4.25万元）.
func Yuan(a money.Amount) string {
	full := a.Format() + "元"
	if short := a.Chinese(); short != full {
		return full + "（" + short + "）"
	}
	return full
}

// Title is what people call the support that a calculation is of.
func Title(c *tools.Calculation) string {
	if c.Label != "" {
		return c.Name + "（" + c.Label + "）"
	}
	return c.Name
}

// StepsOf is the arithmetic in one line, without what it would come to above the ceiling where the message has that gone.
func (l *Plan) StepsOf(c *tools.Calculation) string {
	if !CapGone.MatchString(l.Raw) {
		return Steps(c)
	}
	return stepAboveCap.ReplaceAllString(Steps(c), "，超过上限，")
}

var (
	// stepAboveCap is the step that tells what it would come to without a ceiling.
	stepAboveCap = pattern.MustCompile(` = [\d,.]+元；[\d,.]+元超过上限，`)
	// CapGone: somebody says that the ceiling was lifted, raised or done away with.
	CapGone = pattern.MustCompile(`(?:取消|放开|不设|去掉|废除|废止|突破|拿掉|不再有|[^有]没有|撤销)(?:了)?(?:任何|这个|那个)?(?:上限|封顶|天花板|限额|最高额)|(?:上限|封顶线?|限额|天花板|最高额度?)[^,，。¥]{0,8}(?:取消|放开|没了|不设|去掉|废除|废止|作废|放宽|提高|上调|调高|提到|涨到|改成|改为|调到|变成|翻倍|不算数|无效)`)
)

// Steps is the arithmetic in one line.
func Steps(c *tools.Calculation) string {
	if c.Outcome == tools.None || c.Outcome == tools.Refer || len(c.Steps) == 0 {
		return Assumptions(c)
	}
	var out []string
	for _, s := range c.Steps {
		out = append(out, s.Text)
	}
	return "算法：" + strings.Join(out, "；") + "。" + Assumptions(c)
}

// Assumptions lists what a calculation took for granted, for the person who asked.
func Assumptions(c *tools.Calculation) string {
	if len(c.Assumptions) == 0 {
		return ""
	}
	return "（" + strings.Join(c.Assumptions, "；") + "。）"
}

// Reminders are the warnings worth money, each once.
func (l *Plan) Reminders(own []*tools.Calculation) string {
	var out []string
	for _, c := range own {
		for _, warning := range c.Warnings {
			if len(l.Plans) > 0 && (strings.Contains(warning, "各项合计") || strings.HasPrefix(warning, "两种情况相差")) {
				continue // said first
			}
			if l.Alternatives && len(own) > 1 && strings.Contains(warning, "时封顶") || strings.HasSuffix(warning, "还差0.01元") {
				continue // how far each is from the ceiling is not what was asked; a fen is our reading of 不到
			}
			if !slices.Contains(out, warning) && (!strings.Contains(warning, "时封顶") || l.Want(want.Target, want.Ceiling) || reading.Distance.MatchString(l.Text)) {
				out = append(out, warning)
			}
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "提醒：" + strings.Join(out, "；") + "。"
}
