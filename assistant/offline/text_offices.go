package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/knowledge/pattern"
)

// sayOfficeAlone says which measures an office does by itself, and beside whom it stands in the others.
func (p *Planner) sayOfficeAlone(q *memory.TextQuery, w *plan.Letter) {
	office := q.Offices[0]
	alone := p.officesAre(func(o []string) bool { return len(o) == 1 && o[0] == office }, w)
	if len(alone) > 0 {
		w.Say("只由" + office + "一家负责的是" + ordinals(alone) + "。")
		return
	}
	w.Say("没有哪一条只由" + office + "一家负责，都是和别的单位一起：")
	for _, n := range p.officesAre(func(o []string) bool { return slices.Contains(o, office) }, w) {
		w.Say("- " + w.Heading(n) + "：" + strings.Join(p.Policy.Measure(n).Offices, "、"))
	}
}

// sayOfficePlaced says which offices stand at a place.
func (p *Planner) sayOfficePlaced(q *memory.TextQuery, w *plan.Letter) {
	first := map[string]bool{}
	for _, n := range q.Measures {
		m := p.Policy.Measure(n)
		offices := m.Offices
		which := "排在最前面的责任单位"
		if q.Place < 0 {
			offices, which = offices[len(offices)-1:], "排在最后的责任单位"
		} else {
			offices = offices[:min(max(q.Most, 1), len(offices))]
			if len(offices) > 1 {
				which = "排在前" + plan.Numeral(len(offices)) + "位的责任单位"
			}
		}
		first[offices[0]] = true
		w.Say(w.Heading(n) + which + "是" + strings.Join(offices, "、") + "。")
		w.CiteAt(m.Responsibility.Whole())
		w.About(n)
	}
	if len(q.Measures) > 1 {
		same := "不是同一家："
		if len(first) == 1 {
			same = "是同一家："
		}
		w.Lines = append([]string{same}, w.Lines...)
	}
	w.Say("文本只是把责任单位列在一起，谁牵头、怎么分工没有写。")
}

// sayOfficeIn says whether an office is among those of a measure.
func (p *Planner) sayOfficeIn(q *memory.TextQuery, w *plan.Letter) {
	m := p.Policy.Measure(q.Measures[0])
	said := "不在：" + w.Heading(m.Number) + "的责任单位里没有" + q.Office
	if slices.Contains(m.Offices, q.Office) {
		said = "在：" + q.Office + "是" + w.Heading(m.Number) + "的责任单位"
	}
	w.Say(said + "。责任单位是" + strings.Join(m.Offices, "、") + "。")
	w.CiteAt(m.Responsibility.Whole())
	w.About(m.Number)
}

// officesAre are the measures whose offices are so, cited for it, whatever the answer.
func (p *Planner) officesAre(so func(offices []string) bool, w *plan.Letter) (in []int) {
	for _, m := range p.Policy.Measures {
		w.CiteAt(m.Responsibility.Whole())
		if so(m.Offices) {
			in = append(in, m.Number)
		}
	}
	w.About(in...)
	return in
}

// sayOfficeNotIn says which measures an office is not in.
func (p *Planner) sayOfficeNotIn(office string, w *plan.Letter) {
	out := p.officesAre(func(o []string) bool { return !slices.Contains(o, office) }, w)
	if len(out) == 0 {
		w.Say("没有：每一条的责任单位里都有" + office + "。")
		return
	}
	w.Say("责任单位里没有" + office + "的是" + ordinals(out) + "。")
}

// sayOfficesNotOf says which of the offices that the text names are not among those of a measure.
func (p *Planner) sayOfficesNotOf(measure int, w *plan.Letter) {
	own := p.Policy.Measure(measure).Offices
	var others []string
	for _, m := range p.Policy.Measures {
		w.CiteAt(m.Responsibility.Whole())
		for _, o := range cityOffices(m.Offices) {
			if !slices.Contains(own, o) && !slices.Contains(others, o) && !strings.Contains(o, "各有关") {
				others = append(others, o)
			}
		}
	}
	w.About(measure)
	w.Say(w.Heading(measure) + "的责任单位是" + strings.Join(own, "、") + "。别的条点了名、这一条没有列的是" + strings.Join(others, "、") + "。")
}

// sayOfficesShare says which measures several offices share.
func (p *Planner) sayOfficesShare(q *memory.TextQuery, w *plan.Letter) {
	in := p.officesAre(func(o []string) bool {
		return !slices.ContainsFunc(q.Offices, func(one string) bool { return !slices.Contains(o, one) })
	}, w)
	named := strings.Join(q.Offices, "、")
	if len(in) == 0 {
		w.Say("没有哪一条的责任单位里同时有" + named + "：")
		for _, o := range q.Offices {
			its := p.officesAre(func(all []string) bool { return slices.Contains(all, o) }, w)
			w.Say("- " + o + "是" + ordinals(its) + "的责任单位")
		}
		return
	}
	w.Say("责任单位里同时有" + named + "的是" + ordinals(in) + "。")
	for _, n := range in {
		w.Say("- " + w.Heading(n) + "：" + strings.Join(p.Policy.Measure(n).Offices, "、"))
	}
}

// sayOffices says how many offices the text names, each once.
func (p *Planner) sayOffices(w *plan.Letter) {
	var all []string
	unnamed := ""
	for _, m := range p.Policy.Measures {
		w.CiteAt(m.Responsibility.Whole())
		for _, o := range cityOffices(m.Offices) {
			switch {
			case strings.Contains(o, "各有关"):
				unnamed += plan.Ordinal(m.Number) + "另外写了“" + o + "”，没有逐个点名；"
			case !slices.Contains(all, o):
				all = append(all, o)
			}
		}
	}
	w.Say(fmt.Sprintf("责任单位里点了名的市级单位，去掉重复一共%d个：%s。%s区县只写“相关县（市）区”。", len(all), strings.Join(all, "、"), unnamed))
	w.About(0)
}

// leads asks which of them leads, or is gone to first.
var leads = pattern.MustCompile(`牵头|先(?:去)?(?:找|问|跑)|主要(?:找|归|问)|找哪(?:一)?(?:个|家)(?:最|为主|先|就行)`)

// ownedBy asks who owns something, or who bears it, which is no office's work.
var ownedBy = pattern.MustCompile(`(?:知识产权|产权|所有权|版权|著作权|成果|收益|数据集?|差价|租金|房租|损失|学费|培训费)[^,，。;；]{0,4}(?:归|由|是)?谁(?:的|所有|出|承担|掏|担|负担)?`)
