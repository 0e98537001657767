package web

import (
	"html/template"
	"net/http"
	"slices"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// sheetView is a 测算单 as it is shown and printed.
type sheetView struct {
	shell
	*assess.Sheet
	Policy *knowledge.Document
	Notice string // what the policy was worth on that day
	Lines  []sheetLine
	Silent []*knowledge.Measure
	Query  template.URL
	Verify string   // the address at which it is recomputed
	Code   *code    // the same to be scanned; nil where it is too long for that
	Label  string   // 生成合成内容标识
	Sums   []string // what has to be shown, as far as the text says: sums …
	Facts  []string // … and conditions
}

// sheetLine is one item of a sheet with all that it rests on.
type sheetLine struct {
	*assess.Line
	Inputs  []tools.Given
	Clauses []*knowledge.Clause
	Offices []string
}

// labelGenerated is the visible mark that the rules on labelling generated
// content (人工智能生成合成内容标识办法) ask for.
const labelGenerated = "本测算单由人工智能政策助手自动生成（人工智能生成合成内容），金额由固定规则按政策文本计算，不是审批结论。"

// sheet is GET /assess/sheet. Its address holds its code, so that who keeps the
// address alone can have it verified.
func (s *Server) sheet(w http.ResponseWriter, r *http.Request) {
	sheet := s.sheetOf(w, r)
	if sheet == nil {
		return
	}
	if r.URL.Query().Get(fieldHash) == "" {
		http.Redirect(w, r, r.URL.Path+"?"+addressed(sheet).Encode(), http.StatusSeeOther)
		return
	}
	s.render(w, r, http.StatusOK, "sheet.html", s.viewSheet(r, sheet))
}

func (s *Server) viewSheet(r *http.Request, sheet *assess.Sheet) sheetView {
	v := sheetView{
		shell: s.about("/assess", "测算单 "+sheet.Number+" · 榕策", "page.js", "sheet"),
		Sheet: sheet, Policy: sheet.Policy, Notice: standingWord(sheet.Policy, sheet.On), Silent: sheet.Picture.Silent, Label: labelGenerated,
	}
	v.Query = template.URL(sheet.Values().Encode()) // our own encoding
	v.Verify = here(r, "/verify", addressed(sheet))
	v.Code = encoded(v.Verify)
	for _, l := range sheet.Picture.Lines {
		v.Lines = append(v.Lines, sheetLine{l, inputsOf(l), clausesOf(l.Benefit), sheet.Policy.Measure(l.Benefit.Measure).Offices})
	}
	for _, l := range sheet.Picture.Lines {
		if !l.Counted && l.Calculation.Amount != nil {
			continue
		}
		for _, in := range l.Benefit.Inputs {
			if in.Kind == tools.Money && !slices.Contains(v.Sums, in.Term) && (in.Needed || l.Facts.Has(in)) {
				v.Sums = append(v.Sums, in.Term)
			}
		}
		for _, c := range l.Calculation.Conditions {
			if fact := l.Calculation.Name + "：" + c.Name; !slices.Contains(v.Facts, fact) {
				v.Facts = append(v.Facts, fact)
			}
		}
	}
	return v
}

// inputsOf shows what was calculated with, in the applicant's words.
func inputsOf(l *assess.Line) []tools.Given {
	out := l.Calculation.Given
	if l.Other != nil {
		out = append(slices.Clip(out), tools.Given{Term: "市里另一项同类政策", Value: yuan(*l.Other)})
	}
	return out
}

// clausesOf lists the clauses that a benefit rests on, each once.
func clausesOf(b *tools.Bound) []*knowledge.Clause {
	var out []*knowledge.Clause
	for _, at := range slices.Concat(b.AwardAt, b.ConditionAt, b.NoteAt) {
		if !slices.Contains(out, at.Clause) {
			out = append(out, at.Clause)
		}
	}
	slices.SortFunc(out, func(a, b *knowledge.Clause) int { return a.Start - b.Start })
	return out
}
