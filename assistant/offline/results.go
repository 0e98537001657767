package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// results says what the calculations came to: verdict and amount first, then
// the steps, what is to be confirmed, and what is worth money to know.
func (p *Planner) results(l *plan, t *assistant.Turn, w *letter) {
	if len(t.Calculations) == 0 {
		return
	}
	if len(l.targets) > 0 {
		p.aimed(l, t, w)
	}
	own := actual(t.Calculations)
	switch {
	case len(own) == 0:
		return
	case len(own) == 1:
		w.say(verdict(own[0]))
		w.say(l.stepsOf(own[0]))
	default:
		p.several(l, own, w)
	}
	w.say(l.uncounted(own))
	w.say(remedy(own))
	w.say(confirm(own))
	w.say(l.reminders(own))
}

func actual(calculations []*tools.Calculation) []*tools.Calculation {
	var out []*tools.Calculation
	for _, c := range calculations {
		if !c.Hypothetical {
			out = append(out, c)
		}
	}
	return out
}

// yuan writes a sum twice where that helps the ear: 42,500元（4.25万元）.
func yuan(a money.Amount) string {
	full := a.Format() + "元"
	if short := a.Chinese(); short != full {
		return full + "（" + short + "）"
	}
	return full
}

// verdict is the first sentence: whether, and how much.
func verdict(c *tools.Calculation) string {
	if c.Amount == nil {
		return "**" + title(c) + "还差一个数，暂时算不出来**。"
	}
	ranged := c.Low != nil && !c.Low.Equal(*c.Amount)
	switch c.Outcome {
	case tools.None:
		return "**" + title(c) + "补不到，是0元**：" + reason(c) + "。"
	case tools.Refer:
		return "**" + title(c) + "市里补0元**：" + reason(c) + "。"
	case tools.UpTo:
		if ranged {
			return fmt.Sprintf("**%s最高在%s到%s之间**，文本只给上限，具体数额由责任单位核定。", title(c), yuan(*c.Low), yuan(*c.Amount))
		}
		return fmt.Sprintf("**%s最高%s**，文本只给上限，具体数额由责任单位核定。", title(c), yuan(*c.Amount))
	case tools.Fixed:
		return fmt.Sprintf("**%s入选后奖励%s**。", title(c), yuan(*c.Amount))
	case tools.Computed, tools.Incomplete:
	}
	most := "最多可补"
	if c.Certainty == tools.ByCompetition {
		most = "按公式可得奖励"
	}
	if ranged {
		return fmt.Sprintf("**%s%s%s到%s**。", title(c), most, yuan(*c.Low), yuan(*c.Amount))
	}
	return fmt.Sprintf("**%s%s%s**%s。", title(c), most, yuan(*c.Amount), capped(c))
}

func title(c *tools.Calculation) string {
	if c.Label != "" {
		return c.Name + "（" + c.Label + "）"
	}
	return c.Name
}

// capped tells that the ceiling binds, in the same breath as the amount.
func capped(c *tools.Calculation) string {
	for _, s := range c.Steps {
		if strings.Contains(s.Text, "超过上限") {
			return "，已到上限（封顶）"
		}
	}
	return ""
}

// reason is why nothing is paid.
func reason(c *tools.Calculation) string {
	var out []string
	for _, s := range c.Steps {
		if text := strings.TrimSuffix(strings.TrimSuffix(s.Text, "，补0元"), "补0元"); !contains(out, text) {
			out = append(out, text)
		}
	}
	return strings.Join(out, "；")
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// steps is the arithmetic in one line, without what it would come to above the ceiling where the message has that gone.
func (l *plan) stepsOf(c *tools.Calculation) string {
	if !capGone.MatchString(l.raw) {
		return steps(c)
	}
	return stepAboveCap.ReplaceAllString(steps(c), "，超过上限，")
}

var (
	// stepAboveCap is the step that tells what it would come to without a ceiling.
	stepAboveCap = pattern.MustCompile(` = [\d,.]+元；[\d,.]+元超过上限，`)
	// capGone: somebody says that the ceiling was lifted, raised or done away with.
	capGone = pattern.MustCompile(`(?:取消|放开|不设|去掉|废除|废止|突破|拿掉|不再有|[^有]没有|撤销)(?:了)?(?:任何|这个|那个)?(?:上限|封顶|天花板|限额|最高额)|(?:上限|封顶线?|限额|天花板|最高额度?)[^,，。¥]{0,8}(?:取消|放开|没了|不设|去掉|废除|废止|作废|放宽|提高|上调|调高|提到|涨到|改成|改为|调到|变成|翻倍|不算数|无效)`)
)

// steps is the arithmetic in one line.
func steps(c *tools.Calculation) string {
	if c.Outcome == tools.None || c.Outcome == tools.Refer || len(c.Steps) == 0 {
		return assumptions(c)
	}
	var out []string
	for _, s := range c.Steps {
		out = append(out, s.Text)
	}
	return "算法：" + strings.Join(out, "；") + "。" + assumptions(c)
}

func assumptions(c *tools.Calculation) string {
	if len(c.Assumptions) == 0 {
		return ""
	}
	return "（" + strings.Join(c.Assumptions, "；") + "。）"
}

// several results: each in a line, then the sum, or that they are alternatives.
func (p *Planner) several(l *plan, own []*tools.Calculation, w *letter) {
	var lines []string
	for _, c := range own {
		line := "- " + verdict(c)
		if len(c.Steps) > 0 && c.Outcome != tools.None && c.Outcome != tools.Refer {
			line += l.stepsOf(c)
		} else {
			line += assumptions(c)
		}
		if i := slices.IndexFunc(sheets, func(s *Sheet) bool { return s.Tool == c.Tool }); i >= 0 && c.Amount == nil {
			line = strings.TrimSuffix(line, "。") + "：" + sheets[i].Gist // what it comes to is open; how it is worked out is not
		}
		lines = append(lines, line)
	}
	total := tools.Sum(own)
	switch {
	case len(l.plans) > 0:
		w.say(byPlan(tools.Plans(own, l.plans)))
		w.say(strings.Join(lines, "\n"))
	case l.undecided:
		w.say("**有几种方案里还没说选哪一种，先分别列出，选定了再加总**：")
		w.say(strings.Join(lines, "\n"))
	case l.alternatives:
		switch gap := l.apartBy(own); {
		case l.openWhich && !alike(own):
			w.say("有"+severalWays(len(own))+"种算法，按哪一种文本没有写，要问责任单位：", gap)
		case gap != "":
			w.say(gap)
		case l.parties:
			w.say(eachsOwn(own))
		default:
			w.say(better(own))
		}
		w.say(strings.Join(lines, "\n"))
	case total == nil:
		w.say(strings.Join(lines, "\n"))
	default:
		w.say("**合计最多" + yuan(total.Amount) + "**：" + breakdown(total) + "。")
		w.say(strings.Join(lines, "\n"))
	}
}

// breakdown tells apart what is certain, what is only a ceiling and what is a competition.
func breakdown(t *tools.Total) string {
	var out []string
	if !t.Formula.IsZero() {
		out = append(out, "按公式算出的"+yuan(t.Formula))
	}
	if !t.Ceiling.IsZero() {
		out = append(out, "只有上限的最高"+yuan(t.Ceiling))
	}
	if !t.Competition.IsZero() {
		out = append(out, "有名额、不一定都能得的"+yuan(t.Competition))
	}
	if len(out) == 0 {
		return "都补不到"
	}
	return strings.Join(out, "，")
}

// remedy says what would have to change where a condition is known not to hold.
func remedy(own []*tools.Calculation) string {
	var out []string
	for _, c := range own {
		for _, cond := range c.Conditions {
			if cond.Status == tools.Unmet && !contains(out, cond.Name) {
				out = append(out, cond.Name)
			}
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "要满足这一点才能按文本算：" + strings.Join(out, "；") + "。"
}

// confirm lists the conditions that nobody has spoken of yet.
func confirm(own []*tools.Calculation) string {
	var out []string
	for _, c := range own {
		if c.Outcome == tools.None || c.Outcome == tools.Refer {
			continue
		}
		for _, cond := range c.Conditions {
			if cond.Status == tools.Unknown && !contains(out, cond.Name) {
				out = append(out, cond.Name)
			}
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "还要确认：" + strings.Join(out, "；") + "。"
}

// reminders are the warnings worth money, each once.
func (l *plan) reminders(own []*tools.Calculation) string {
	var out []string
	for _, c := range own {
		for _, warning := range c.Warnings {
			if len(l.plans) > 0 && (strings.Contains(warning, "各项合计") || strings.HasPrefix(warning, "两种情况相差")) {
				continue // said first
			}
			if l.alternatives && len(own) > 1 && strings.Contains(warning, "时封顶") || strings.HasSuffix(warning, "还差0.01元") {
				continue // how far each is from the ceiling is not what was asked; a fen is our reading of 不到
			}
			if !contains(out, warning) && (!strings.Contains(warning, "时封顶") || l.want(wantTarget, wantCeiling) || distance.MatchString(l.text)) {
				out = append(out, warning)
			}
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "提醒：" + strings.Join(out, "；") + "。"
}

// severalWays is in how many ways something may be worked out, in words.
func severalWays(n int) string {
	if n > 2 {
		return "几"
	}
	return "两"
}
