package web

import (
	"encoding/json"
	"html/template"
	"net/http"
	"net/url"
	"reflect"
	"strings"

	"github.com/rongce/rongce/assistant/assess"
)

// verifyView is what /verify shows: the form, or a sheet recomputed.
type verifyView struct {
	shell
	Text    string // what was pasted
	Hash    string
	Problem string // why nothing can be recomputed
	Sheet   *assess.Sheet
	Lines   []sheetLine
	Query   template.URL
	Fits    bool
	Differs []string // the parts of a file that do not say what was recomputed
}

// fieldHash is what a sheet's address carries beside the case.
const fieldHash = "hash"

const (
	unreadable = "没有读出测算单。请粘贴测算单上的完整网址，或者下载的 JSON 文件的全部内容。"
	noHash     = "这个网址里没有核验码。请把印在测算单右上角的核验码也填上。"
)

// verify is GET and POST /verify: a sheet is made again from its own written
// form, and its hash compared. Nothing about it was ever kept. What does not fit
// is nobody's sheet: neither a code nor a sheet is made out of its figures.
func (s *Server) verify(w http.ResponseWriter, r *http.Request) {
	v := verifyView{shell: s.about("/assess", "核验测算单 · 榕策", "page.js", "sheet")}
	form := r.URL.Query()
	var file *sheetWire
	if r.Method == http.MethodPost {
		r.Body = http.MaxBytesReader(w, r.Body, mostBody)
		if r.ParseForm() != nil {
			s.failPage(w, r, problemForm)
			return
		}
		v.Text = r.PostForm.Get("sheet")
		form, file = written(v.Text)
		if typed := r.PostForm.Get(fieldHash); typed != "" {
			form.Set(fieldHash, typed)
		}
	}
	v.Hash = form.Get(fieldHash)
	if r.Method == http.MethodGet && len(form) == 0 {
		s.render(w, r, http.StatusOK, "verify.html", v)
		return
	}
	sheet, ok, err := s.cases.Reopen(form)
	switch {
	case err != nil:
		s.failPage(w, r, err)
		return
	case !ok:
		v.Problem = unreadable
	case v.Hash == "":
		v.Problem = noHash
	default:
		v.Sheet, v.Fits = sheet, sheet.Fits(v.Hash)
		v.Lines, v.Query = s.viewSheet(r, sheet).Lines, template.URL(addressed(sheet).Encode())
		v.Differs = differences(file, sheet)
	}
	status := http.StatusOK
	if v.Problem != "" {
		status = http.StatusUnprocessableEntity
	}
	s.render(w, r, status, "verify.html", v)
}

// written reads what people have of a sheet: its address, or its file.
func written(text string) (url.Values, *sheetWire) {
	text = strings.TrimSpace(text)
	var file sheetWire
	if json.Unmarshal([]byte(text), &file) == nil {
		form, err := url.ParseQuery(file.Case)
		if err != nil {
			return url.Values{}, nil
		}
		form.Set(fieldHash, file.Hash)
		return form, &file
	}
	if _, query, ok := strings.Cut(text, "?"); ok {
		text = query
	}
	form, err := url.ParseQuery(text)
	if err != nil {
		return url.Values{}, nil
	}
	return form, nil
}

// differences names the parts of a file that are not what was recomputed.
func differences(file *sheetWire, sheet *assess.Sheet) []string {
	if file == nil {
		return nil
	}
	made := parts(wiredSheet(sheet))
	var out []string
	for name, part := range parts(*file) {
		if !reflect.DeepEqual(part, made[name]) {
			out = append(out, partWords[name])
		}
	}
	return out
}

var partWords = map[string]string{
	"number": "编号", "hash": "核验码", "on": "日期", "policy": "政策名称", "notice": "政策状态", "label": "生成标识", "AIGC": "生成标识",
	"case": "填写的内容", "lines": "各项结果", "groups": "分类合计", "total": "合计", "cautions": "提醒", "no_amount": "没有金额的措施",
}

func parts(s sheetWire) map[string]any {
	out := map[string]any{}
	body, err := json.Marshal(s)
	if err != nil || json.Unmarshal(body, &out) != nil {
		panic("web: a sheet does not marshal") // strings, numbers and lists always do
	}
	return out
}
