package offline

import (
	"cmp"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge"
)

// sayBeside quotes the sentence that lists what is asked for.
func (p *Planner) sayBeside(q *memory.TextQuery, w *plan.Letter) {
	n := q.Measures[0]
	c := cmp.Or(plan.ListOf(p.Policy, n, q.Word), plan.ListOf(p.Policy, n, ""), p.Policy.Sentences(n)[0])
	w.Say(w.Heading(n)+"是这样写的：", "> "+c.Text, "文本写的就是这些，没有再细列。")
	w.CiteAt(c.Whole())
	w.About(n)
}

// sayWord says where a word stands, or that it does not.
func (p *Planner) sayWord(l *plan.Plan, q *memory.TextQuery, w *plan.Letter) {
	at := func(measure int) *knowledge.Clause {
		for _, c := range p.Policy.Clauses() {
			if c.Measure == measure && strings.Contains(strings.ToLower(c.Text), q.Word) {
				return c
			}
		}
		return nil
	}
	if len(q.Measures) == 1 {
		if c := at(q.Measures[0]); c != nil {
			w.Say("写了：“"+q.Word+"”在"+w.Heading(c.Measure)+"里：", "> "+c.Text)
			w.CiteAt(c.Whole())
			w.About(c.Measure)
			return
		}
	}
	var elsewhere []*knowledge.Clause
	for n := range reading.MeasuresInPolicy + 1 {
		if c := at(n); c != nil {
			elsewhere = append(elsewhere, c)
		}
	}
	if len(elsewhere) > 0 {
		if len(q.Measures) == 1 {
			w.About(q.Measures[0])
			w.Say(w.Heading(q.Measures[0]) + "没有写“" + q.Word + "”，别处写了：")
		}
		for _, c := range elsewhere {
			w.Say("“"+q.Word+"”写在"+w.Place(c)+"：", "> "+c.Text)
			w.CiteAt(c.Whole())
			w.About(c.Measure)
		}
		return
	}
	called := "“" + q.Word + "”"
	if strings.Contains(l.Text, q.Word) && !strings.Contains(strings.ToLower(l.Raw), q.Word) {
		called = "这个词" // it was typed in other characters: 矽光子收發模組
	}
	if len(q.Measures) == 0 {
		w.Say("没有：文本里没有写" + called + "。")
		w.CiteClause(plan.ClauseTitle)
		w.About(0)
		return
	}
	n := q.Measures[0]
	w.Say("没有：文本里没有写" + called + "。" + w.Heading(n) + "是这样写的：")
	c := cmp.Or(plan.ListOf(p.Policy, n, ""), p.Policy.Sentences(n)[0])
	w.Say("> " + c.Text)
	if strings.Contains(c.Text, "等重点") || strings.Contains(c.Text, "等产品") {
		w.Say("这里写的是“等”，没有点名的在不在内，文本没有写。")
	}
	w.CiteAt(c.Whole())
	w.About(n)
}
