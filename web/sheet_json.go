package web

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// sheetWire is a sheet as a file. It holds its own written form, from which it
// is recomputed and compared (see verify.go).
type sheetWire struct {
	Number   string        `json:"number"`
	Hash     string        `json:"hash"`
	On       string        `json:"on"`
	Policy   string        `json:"policy"`
	Notice   string        `json:"notice"`
	Label    string        `json:"label"`
	AIGC     aigc          `json:"AIGC"`
	Case     string        `json:"case"` // the written form, as a query
	Lines    []lineWire    `json:"lines"`
	Groups   []groupWire   `json:"groups"`
	Total    *money.Amount `json:"total"`
	Cautions []tools.Step  `json:"cautions"`
	Silent   []silentWire  `json:"no_amount"`
}

// aigc is the mark in a file's data that the rules on labelling generated content ask for.
type aigc struct {
	Label           string `json:"Label"` // 1: generated
	ContentProducer string `json:"ContentProducer"`
	ProduceID       string `json:"ProduceID"`
}

type lineWire struct {
	Calculation *tools.Calculation `json:"calculation"`
	Counted     bool               `json:"counted"`
	Other       *money.Amount      `json:"other_city_policy,omitempty"`
	Offices     []string           `json:"offices"`
	Clauses     []clauseWire       `json:"clauses"`
}

type groupWire struct {
	Certainty tools.Certainty `json:"certainty"`
	Sum       money.Amount    `json:"sum"`
	OneOff    money.Amount    `json:"one_off"`
	Yearly    money.Amount    `json:"yearly"`
	Unstated  money.Amount    `json:"unstated"`
}

type silentWire struct {
	Measure int      `json:"measure"`
	Title   string   `json:"title"`
	Offices []string `json:"offices"`
}

// marked is the sheet's mark of generated content.
func marked(sheet *assess.Sheet) aigc { return aigc{"1", "榕策 Rongce", sheet.Number} }

func wiredSheet(sheet *assess.Sheet) sheetWire {
	out := sheetWire{
		Number: sheet.Number, Hash: sheet.Hash, On: sheet.On.Format(time.DateOnly), Policy: sheet.Policy.Title,
		Notice: standingWord(sheet.Policy, sheet.On), Label: labelGenerated, AIGC: marked(sheet), Case: sheet.Values().Encode(),
		Lines: []lineWire{}, Groups: []groupWire{}, Cautions: []tools.Step{}, Silent: []silentWire{},
	}
	for _, l := range sheet.Picture.Lines {
		out.Lines = append(out.Lines, lineWire{l.Calculation, l.Counted, l.Other, sheet.Policy.Measure(l.Benefit.Measure).Offices, wired(clausesOf(l.Benefit))})
	}
	for _, g := range sheet.Picture.Groups {
		out.Groups = append(out.Groups, groupWire{g.Certainty, g.Sum, g.OneOff, g.Yearly, g.Unstated})
	}
	if sheet.Picture.Total != nil {
		out.Total = &sheet.Picture.Total.Amount
	}
	for _, c := range sheet.Picture.Cautions {
		out.Cautions = append(out.Cautions, tools.Step(c))
	}
	for _, m := range sheet.Picture.Silent {
		out.Silent = append(out.Silent, silentWire{m.Number, m.Title, m.Offices})
	}
	return out
}

// sheetJSON is GET /assess/sheet.json.
func (s *Server) sheetJSON(w http.ResponseWriter, r *http.Request) {
	sheet := s.sheetOf(w, r)
	if sheet == nil {
		return
	}
	body, err := json.MarshalIndent(wiredSheet(sheet), "", "  ")
	if err != nil {
		s.failPage(w, r, err)
		return
	}
	download(w, "application/json; charset=utf-8", sheet.Number+".json", body)
}

// download sends a file to keep. name is made of letters and digits of ours.
func download(w http.ResponseWriter, kind, name string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	h.Set("Cache-Control", "no-store")
	_, _ = w.Write(body)
}
