package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// drawnTogether answers, where it is asked, what may be drawn together.
func (p *Planner) drawnTogether(l *plan, t *assistant.Turn, w *letter) {
	if !l.want(wantStack) {
		return
	}
	if len(t.Calculations) > 0 {
		p.termsBeside(l, t, w)
	}
	if len(t.Calculations) < 2 || !l.want(wantTotal) {
		p.stack(l, w)
	}
}

// termsBeside says the terms of what no amount could be told of beside what was calculated:
// 平台有哪两笔钱可以拿.
func (p *Planner) termsBeside(l *plan, t *assistant.Turn, w *letter) {
	for _, s := range l.subjects {
		sheet := sheetOf(s.Topic)
		if sheet == nil || sheet.Tool == "" || slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return c.Tool == sheet.Tool }) {
			continue
		}
		w.terms(sheet, true)
	}
}

// stack says the rule.
func (p *Planner) stack(l *plan, w *letter) {
	if len(l.subjects) == 1 && l.subjects[0].Topic == asked.Talent && bothParts.MatchString(l.text) && !otherPaper.MatchString(l.text) {
		return
	}
	for _, s := range l.subjects {
		if sheet := sheetOf(s.Topic); sheet != nil && sheet.Exclusion != "" && (len(l.subjects) == 1 || l.Reading.truths["selected_higher_level"]) {
			w.say(sheet.Exclusion + "。")
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if strings.Contains(l.text, "省") && !l.Reading.truths["selected_higher_level"] {
		w.say("这一原则说的是本市同类政策之间；省级政策补过的算不算，文本没有写。")
	}
	if totalCap.MatchString(l.text) {
		w.say("几项加起来有没有总的上限，文本没有写；写明的上限都是各项自己的。")
	}
	if l.want(wantWords) {
		w.say("原文是这一句：", "> "+p.policy.Clause(clauseHigher).Text)
		w.citeClause(clauseHigher)
	}
	kinds := len(l.subjects)
	if kinds < 2 {
		kinds = len(l.memory.Shown)
	}
	switch {
	case kinds >= 2 || differentThings.MatchString(l.text):
		w.say("不同的措施补的是不同的事，不算重复，可以分别享受、加在一起；只有同一件事、市里另有同类政策时，才按“就高不重复”，取高的那一份，不能两边都拿。")
	default:
		w.say("按“就高不重复”：同一件事，市里另有同类政策也给钱的，取较高的一份，不能两边都拿；不同措施补不同的事，可以分别享受。")
	}
	w.cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
}

// totalCap asks whether the sum of several supports has a ceiling of its own.
var totalCap = pattern.MustCompile(`(?:加起来|加一起|加在一起|合起来|合在一起|合计|总共|一共|总额|总数|总的|累计|叠加|所有|一家(?:公司|企业)|每家|单家)[^,，。¥]{0,10}(?:有没有|有无|有|设没设|设不设)[^,，。¥]{0,6}(?:上限|封顶|限额|天花板|顶)|有没有(?:一个)?总(?:的)?(?:上限|封顶|限额)|总(?:的)?(?:上限|封顶|限额)(?:有没有|有吗|呢|是多少|多少)`)

// bothParts: the question is about the two parts of the talent benefits, not about another policy.
var bothParts = pattern.MustCompile(`(房|100万|一百万).{0,12}(20万|二十万|补助)|二选一|两(笔|份)`)

// otherPaper: another policy of the city's stands beside this one.
var otherPaper = pattern.MustCompile(`同类(文件|政策)|(老|旧|另|别|其他|其它)的?[^,，。]{0,6}(办法|文件|政策)|两(份|个)(文件|政策|办法)`)

var differentThings = pattern.MustCompile(`不相干|两(件|码)事|模型.{0,12}算力|算力.{0,12}模型|(不同|两|几|多)(个|条|项)?(措施|条款|项目)|第.条.{0,6}第.条`)

// asksTotalCap: whether there is such a ceiling is asked, and neither a sum nor one measure's.
func (r *Reading) asksTotalCap() {
	if totalCap.MatchString(r.text) && len(r.amounts) == 0 {
		delete(r.wants, wantTotal)
		delete(r.wants, wantCeiling)
		delete(r.wants, wantCeilings)
		r.wants[wantStack], r.guessed = true, false
	}
}
