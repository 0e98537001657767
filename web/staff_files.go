package web

import (
	"bytes"
	"encoding/csv"
	"net/http"
	"strings"
	"unicode"

	"github.com/xuri/excelize/v2"
)

var askedHeads = []string{"时间", "问题", "结果", "把握", "条款", "评价", "理由"}

func (a askedView) row() []string {
	return []string{a.At, a.Question, a.Kind, a.Doubt, a.Measure, a.Judged, a.Reason}
}

// insightsCSV is GET /desk/insights.csv: the questions worth a look.
func (s *Server) insightsCSV(w http.ResponseWriter, r *http.Request) {
	in, _, err := s.insightsOf(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	out := bytes.NewBufferString("\ufeff") // without it Excel takes the file for GBK
	c := csv.NewWriter(out)
	_ = c.Write(askedHeads) // to memory: it cannot fail
	for _, a := range in.ToRead {
		row := a.row()
		for i := range row {
			row[i] = inert(row[i])
		}
		_ = c.Write(row)
	}
	c.Flush()
	file(w, "text/csv; charset=utf-8", "rongce-insights.csv", out.Bytes())
}

// inert keeps a spreadsheet from running what a user wrote: a cell that begins
// like a formula begins with a quotation mark instead (OWASP, CSV injection).
func inert(cell string) string {
	first := strings.TrimLeftFunc(cell, func(c rune) bool { return unicode.IsSpace(c) || unicode.Is(unicode.Cf, c) })
	if strings.HasPrefix(cell, "\t") || strings.HasPrefix(cell, "\r") || first != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(first)[0]) {
		return "'" + cell
	}
	return cell
}

// insightsXLSX is GET /desk/insights.xlsx: the counts and the questions, each a
// sheet. Cells are written as strings, which no program takes for formulas.
func (s *Server) insightsXLSX(w http.ResponseWriter, r *http.Request) {
	in, _, err := s.insightsOf(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	book, err := insightsBook(in)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	file(w, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rongce-insights.xlsx", book)
}

func insightsBook(in *insightsView) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	const counts, asked = "总览", "待看问题"
	if err := f.SetSheetName("Sheet1", counts); err != nil {
		return nil, err
	}
	rows := [][]string{{"自 " + in.Since + " 起", ""}}
	for _, c := range append(in.Counts, in.Topics...) {
		rows = append(rows, []string{c.Word, c.Count})
	}
	if err := fill(f, counts, rows); err != nil {
		return nil, err
	}
	if _, err := f.NewSheet(asked); err != nil {
		return nil, err
	}
	rows = [][]string{askedHeads}
	for _, a := range in.ToRead {
		rows = append(rows, a.row())
	}
	if err := fill(f, asked, rows); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err := f.Write(&out)
	return out.Bytes(), err
}

func fill(f *excelize.File, name string, rows [][]string) error {
	for i, row := range rows {
		for j, text := range row {
			cell, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err == nil {
				err = f.SetCellStr(name, cell, text)
			}
			if err != nil {
				return err
			}
		}
	}
	return f.SetColWidth(name, "A", "G", 22)
}

func file(w http.ResponseWriter, kind, name string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	_, _ = w.Write(body)
}
