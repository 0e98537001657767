package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/tools"
)

// results says what the calculations came to: verdict and amount first, then
// the steps, what is to be confirmed, and what is worth money to know.
func (p *Planner) results(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	if len(t.Calculations) == 0 {
		return
	}
	if len(l.Targets) > 0 {
		p.aimed(l, t, w)
	}
	own := actual(t.Calculations)
	switch {
	case len(own) == 0:
		return
	case len(own) == 1:
		w.Say(verdict(own[0]))
		w.Say(l.StepsOf(own[0]))
	default:
		p.several(l, own, w)
	}
	w.Say(l.Uncounted(own))
	w.Say(remedy(own))
	w.Say(confirm(own))
	w.Say(l.Reminders(own))
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

// verdict is the first sentence: whether, and how much.
func verdict(c *tools.Calculation) string {
	if c.Amount == nil {
		return "**" + plan.Title(c) + "还差一个数，暂时算不出来**。"
	}
	ranged := c.Low != nil && !c.Low.Equal(*c.Amount)
	switch c.Outcome {
	case tools.None:
		return "**" + plan.Title(c) + "补不到，是0元**：" + reason(c) + "。"
	case tools.Refer:
		return "**" + plan.Title(c) + "市里补0元**：" + reason(c) + "。"
	case tools.UpTo:
		if ranged {
			return fmt.Sprintf("**%s最高在%s到%s之间**，文本只给上限，具体数额由责任单位核定。", plan.Title(c), plan.Yuan(*c.Low), plan.Yuan(*c.Amount))
		}
		return fmt.Sprintf("**%s最高%s**，文本只给上限，具体数额由责任单位核定。", plan.Title(c), plan.Yuan(*c.Amount))
	case tools.Fixed:
		return fmt.Sprintf("**%s入选后奖励%s**。", plan.Title(c), plan.Yuan(*c.Amount))
	case tools.Computed, tools.Incomplete:
	}
	most := "最多可补"
	if c.Certainty == tools.ByCompetition {
		most = "按公式可得奖励"
	}
	if ranged {
		return fmt.Sprintf("**%s%s%s到%s**。", plan.Title(c), most, plan.Yuan(*c.Low), plan.Yuan(*c.Amount))
	}
	return fmt.Sprintf("**%s%s%s**%s。", plan.Title(c), most, plan.Yuan(*c.Amount), capped(c))
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
		if text := strings.TrimSuffix(strings.TrimSuffix(s.Text, "，补0元"), "补0元"); !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return strings.Join(out, "；")
}

// several results: each in a line, then the sum, or that they are alternatives.
func (p *Planner) several(l *plan.Plan, own []*tools.Calculation, w *plan.Letter) {
	var lines []string
	for _, c := range own {
		line := "- " + verdict(c)
		if len(c.Steps) > 0 && c.Outcome != tools.None && c.Outcome != tools.Refer {
			line += l.StepsOf(c)
		} else {
			line += plan.Assumptions(c)
		}
		if i := slices.IndexFunc(sheets.OfTopics, func(s *sheets.Sheet) bool { return s.Tool == c.Tool }); i >= 0 && c.Amount == nil {
			line = strings.TrimSuffix(line, "。") + "：" + sheets.OfTopics[i].Gist // what it comes to is open; how it is worked out is not
		}
		lines = append(lines, line)
	}
	total := tools.Sum(own)
	switch {
	case len(l.Plans) > 0:
		w.Say(byPlan(tools.Plans(own, l.Plans)))
		w.Say(strings.Join(lines, "\n"))
	case l.Undecided:
		w.Say("**有几种方案里还没说选哪一种，先分别列出，选定了再加总**：")
		w.Say(strings.Join(lines, "\n"))
	case l.Alternatives:
		switch gap := l.ApartBy(own); {
		case l.OpenWhich && !alike(own):
			w.Say("有"+severalWays(len(own))+"种算法，按哪一种文本没有写，要问责任单位：", gap)
		case gap != "":
			w.Say(gap)
		case l.Parties || l.Each || eachYears(l, own):
			w.Say(eachsOwn(own))
		default:
			w.Say(better(own))
		}
		w.Say(strings.Join(lines, "\n"))
	case total == nil:
		w.Say(strings.Join(lines, "\n"))
	default:
		w.Say("**合计最多" + plan.Yuan(total.Amount) + "**：" + breakdown(total) + "。")
		w.Say(strings.Join(lines, "\n"))
	}
}

// breakdown tells apart what is certain, what is only a ceiling and what is a competition.
func breakdown(t *tools.Total) string {
	var out []string
	if !t.Formula.IsZero() {
		out = append(out, "按公式算出的"+plan.Yuan(t.Formula))
	}
	if !t.Ceiling.IsZero() {
		out = append(out, "只有上限的最高"+plan.Yuan(t.Ceiling))
	}
	if !t.Competition.IsZero() {
		out = append(out, "有名额、不一定都能得的"+plan.Yuan(t.Competition))
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
			if cond.Status == tools.Unmet && !slices.Contains(out, cond.Name) {
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
			if cond.Status == tools.Unknown && !slices.Contains(out, cond.Name) {
				out = append(out, cond.Name)
			}
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "还要确认：" + strings.Join(out, "；") + "。"
}

// severalWays is in how many ways something may be worked out, in words.
func severalWays(n int) string {
	if n > 2 {
		return "几"
	}
	return "两"
}
