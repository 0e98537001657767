package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// drawnTogether answers, where it is asked, what may be drawn together.
func (p *Planner) drawnTogether(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	if !l.Want(want.Stack) {
		return
	}
	if len(t.Calculations) > 0 {
		p.termsBeside(l, t, w)
	}
	if len(t.Calculations) < 2 || !l.Want(want.Total) {
		p.stack(l, w)
	}
}

// termsBeside says the terms of what no amount could be told of beside what was calculated:
// 平台有哪两笔钱可以拿.
func (p *Planner) termsBeside(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	for _, s := range l.Subjects {
		sheet := sheets.Of(s.Topic)
		if sheet == nil || sheet.Tool == "" || slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return c.Tool == sheet.Tool }) {
			continue
		}
		w.Terms(sheet, true)
	}
}

// stack says the rule.
func (p *Planner) stack(l *plan.Plan, w *plan.Letter) {
	if len(l.Subjects) == 1 && l.Subjects[0].Topic == asked.Talent && bothParts.MatchString(l.Text) && !plan.OtherPaper.MatchString(l.Text) {
		return
	}
	for _, s := range l.Subjects {
		if sheet := sheets.Of(s.Topic); sheet != nil && sheet.Exclusion != "" && (len(l.Subjects) == 1 || l.Reading.Truths["selected_higher_level"]) {
			w.Say(sheet.Exclusion + "。")
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
	}
	ofMatching := len(l.Subjects) == 1 && l.Subjects[0].Topic == asked.Research // which the province has to have paid
	if strings.Contains(l.Text, "省") && !l.Reading.Truths["selected_higher_level"] && !ofMatching {
		w.Say("这一原则说的是本市同类政策之间；省级政策补过的算不算，文本没有写。")
	}
	if ofDistrict.MatchString(l.Text) {
		w.Say("这一原则说的是本市同类政策之间；区、县里补过的算不算本市同类政策，文本没有写，要问责任单位。")
	}
	if reading.TotalCap.MatchString(l.Text) {
		w.Say("几项加起来有没有总的上限，文本没有写；写明的上限都是各项自己的。")
	}
	if l.Want(want.Words) {
		w.Say("原文是这一句：", "> "+p.Policy.Clause(clauseHigher).Text)
		w.CiteClause(clauseHigher)
	}
	kinds := len(l.Subjects)
	if kinds < 2 {
		kinds = len(l.Memory.Shown)
	}
	switch {
	case kinds >= 2 || differentThings.MatchString(l.Text):
		w.Say("不同的措施补的是不同的事，不算重复，可以分别享受、加在一起；只有同一件事、市里另有同类政策时，才按“就高不重复”，取高的那一份，不能两边都拿。")
	default:
		w.Say("按“就高不重复”：同一件事，市里另有同类政策也给钱的，取较高的一份，不能两边都拿；不同措施补不同的事，可以分别享受。")
	}
	w.Cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
}

// ofDistrict speaks of what a district pays.
var ofDistrict = pattern.MustCompile(`(?:^|[^地园社小片])(?:区|县)(?:里|级|上|政府|财政)|区县|县区`)

// bothParts: the question is about the two parts of the talent benefits, not about another policy.
var bothParts = pattern.MustCompile(`(房|100万|一百万).{0,12}(20万|二十万|补助)|二选一|两(笔|份)`)

var differentThings = pattern.MustCompile(`不相干|两(件|码)事|模型.{0,12}算力|算力.{0,12}模型|(不同|两|几|多)(个|条|项)?(措施|条款|项目)|第.条.{0,6}第.条`)
