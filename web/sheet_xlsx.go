package web

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/tools/money"
)

// sheetXLSX is GET /assess/sheet.xlsx.
func (s *Server) sheetXLSX(w http.ResponseWriter, r *http.Request) {
	sheet := s.sheetOf(w, r)
	if sheet == nil {
		return
	}
	body, err := workbook(s.viewSheet(r, sheet))
	if err != nil {
		s.failPage(w, r, err)
		return
	}
	download(w, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Number+".xlsx", body)
}

const (
	workSheet   = "测算单"
	cashPattern = "#,##0.00"
)

// book writes a workbook row by row. The first error sticks. No cell is ever a
// formula: text goes in as text, and amounts as the digits they are, so that
// nothing that somebody typed can be made to compute.
type book struct {
	file                   *excelize.File
	row                    int
	err                    error
	bold, wrap, cash, note int
}

func workbook(v sheetView) ([]byte, error) {
	b := &book{file: excelize.NewFile()}
	defer b.file.Close()
	b.do(b.file.SetSheetName("Sheet1", workSheet))
	b.styles()
	for column, width := range map[string]float64{"A": 30, "B": 18, "C": 18, "D": 22, "E": 60} {
		b.do(b.file.SetColWidth(workSheet, column, column, width))
	}
	b.text(b.bold, "测算单", v.Number)
	b.text(b.wrap, "日期", v.On.Format(time.DateOnly))
	b.text(b.wrap, "政策", v.Sheet.Policy.Title)
	b.text(b.note, v.Notice)
	b.text(b.note, v.Label)
	b.text(b.wrap, "核验码", fourDigits(v.Hash))
	b.row++
	b.text(b.bold, "合计（元）", "一次性", "按年度数计算", "文本没写补几次", "小计")
	for _, g := range v.Picture.Groups {
		b.text(b.wrap, certaintyWord(g.Certainty))
		b.cells(b.row, 2, g.OneOff, g.Yearly, g.Unstated, g.Sum)
	}
	if v.Picture.Total != nil {
		b.text(b.bold, totalWord(v.Picture))
		b.cells(b.row, 5, v.Picture.Total.Amount)
	}
	if v.Picture.Lacking > 0 {
		b.text(b.note, lackingWord(v.Picture.Lacking)+"，合计未完")
	}
	for _, l := range v.Lines {
		b.line(l)
	}
	b.list("不能一起拿的、没写明的", len(v.Picture.Cautions), func(i int) string { return v.Picture.Cautions[i].Text })
	b.list("文本没有写金额的", len(v.Silent), func(i int) string {
		m := v.Silent[i]
		return "第" + m.Numeral + "条 " + m.Title + "（" + strings.Join(m.Offices, "、") + "）"
	})
	b.text(b.wrap, "重算核验", v.Verify)
	b.properties(v.Sheet)
	var out bytes.Buffer
	if b.err == nil {
		b.err = b.file.Write(&out)
	}
	return out.Bytes(), b.err
}

func (b *book) do(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *book) styles() {
	style := func(s excelize.Style) int {
		id, err := b.file.NewStyle(&s)
		b.do(err)
		return id
	}
	pattern := cashPattern
	b.bold = style(excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E8EFE5"}}})
	b.wrap = style(excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	b.cash = style(excelize.Style{CustomNumFmt: &pattern})
	b.note = style(excelize.Style{Font: &excelize.Font{Color: "8A5A00"}})
}

// text writes one row of texts.
func (b *book) text(style int, texts ...string) {
	b.row++
	for i, text := range texts {
		cell, err := excelize.CoordinatesToCellName(i+1, b.row)
		b.do(err)
		b.do(b.file.SetCellStr(workSheet, cell, text))
		b.do(b.file.SetCellStyle(workSheet, cell, cell, style))
	}
}

// cells writes amounts into a row that is begun, digit by digit: no float.
func (b *book) cells(row, column int, amounts ...money.Amount) {
	for i, a := range amounts {
		cell, err := excelize.CoordinatesToCellName(column+i, row)
		b.do(err)
		b.do(b.file.SetCellDefault(workSheet, cell, a.String()))
		b.do(b.file.SetCellStyle(workSheet, cell, cell, b.cash))
	}
}

func (b *book) line(l sheetLine) {
	c := l.Calculation
	b.row++
	title := c.Name
	if c.Label != "" {
		title += "（" + c.Label + "）"
	}
	b.text(b.bold, title, outcomeWord(c.Outcome), standsAs(c), clauseName(l.Clauses[0].ID))
	if c.Amount != nil {
		b.text(b.wrap, "金额（元）")
		b.cells(b.row, 2, *c.Amount)
		if !l.Counted && !c.Amount.IsZero() {
			b.text(b.note, "不计入合计（就高不重复）")
		}
	}
	for _, in := range l.Inputs {
		b.text(b.wrap, in.Term, in.Value)
	}
	for _, step := range c.Steps {
		b.text(b.wrap, "算法", step.Text)
	}
	for _, condition := range c.Conditions {
		b.text(b.wrap, "条件", conditionWord(condition.Status), condition.Name)
	}
	for _, text := range append(c.Assumptions, c.Warnings...) {
		b.text(b.wrap, "说明", text)
	}
	for _, m := range c.Missing {
		b.text(b.wrap, "还缺", m.Question)
	}
	for _, clause := range l.Clauses {
		b.text(b.wrap, "原文", clause.Text)
	}
	b.text(b.wrap, "责任单位", strings.Join(l.Offices, "、"))
}

func (b *book) list(title string, n int, text func(int) string) {
	if n == 0 {
		return
	}
	b.row++
	b.text(b.bold, title)
	for i := range n {
		b.text(b.wrap, text(i))
	}
}

// properties marks the file as generated, in its data.
func (b *book) properties(sheet *assess.Sheet) {
	mark, err := json.Marshal(map[string]aigc{"AIGC": marked(sheet)})
	b.do(err)
	b.do(b.file.SetDocProps(&excelize.DocProperties{
		Title: "测算单 " + sheet.Number, Creator: "榕策 Rongce", Description: labelGenerated, Keywords: string(mark), Language: "zh-CN",
	}))
}
