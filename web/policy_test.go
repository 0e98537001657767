package web

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
)

func TestMeasures(t *testing.T) {
	k := newKit(t)
	var got struct {
		Title, Status string
		Measures      []measureWire
	}
	k.json("GET", "/api/measures", "", &got)
	doc := knowledge.FuzhouAI()
	if len(got.Measures) != 10 || got.Title != doc.Title || got.Status != "draft" {
		t.Fatalf("%d measures of %s", len(got.Measures), got.Title)
	}
	var ids []string
	for _, m := range got.Measures {
		for _, c := range m.Clauses {
			ids = append(ids, c.ID)
			if doc.Clause(c.ID).Text != c.Text || doc.Clause(c.ID).Measure != m.Number {
				t.Errorf("clause %s: %s", c.ID, c.Text)
			}
		}
	}
	if len(ids) != len(doc.Clauses()) {
		t.Errorf("%d clauses, not %d", len(ids), len(doc.Clauses()))
	}
	if six := got.Measures[5]; six.Number != 6 || six.Title != "提供普惠算力服务" || strings.Join(six.Offices, "|") != "市数据管理局|市工信局|市财政局|相关县（市）区人民政府" {
		t.Errorf("measure 六: %+v", six)
	}
	if last := got.Measures[9]; last.Number != 0 || len(last.Offices) != 0 {
		t.Errorf("closing provisions: %+v", last)
	}
}

func TestSearch(t *testing.T) {
	k := newKit(t)
	var got struct{ Results []Passage }
	k.json("GET", "/api/search?q=%E8%B4%AD%E4%B9%B0%E7%AE%97%E5%8A%9B&n=3", "", &got)
	if len(got.Results) == 0 || len(got.Results) > 3 || got.Results[0].Clause != "6.1" || got.Results[0].Measure != 6 {
		t.Fatalf("results %+v", got.Results)
	}
	last := 1.0
	for _, r := range got.Results {
		if r.Score > last || r.Score < 0 {
			t.Errorf("score %f after %f", r.Score, last)
		}
		last = r.Score
		for _, h := range r.Highlights {
			if h[0] < 0 || h[0] >= h[1] || h[1] > utf8.RuneCountInString(r.Text) {
				t.Errorf("highlight %v of %s", h, r.Text)
			}
		}
	}
	k.json("GET", "/api/search?q=%E7%AE%97%E5%8A%9B", "", &got)
	if len(got.Results) > usualResults || len(got.Results) == 0 {
		t.Errorf("%d results", len(got.Results))
	}
	k.json("GET", "/api/search?q=%E7%AE%97%E5%8A%9B&n=1000000", "", &got)
	if _, body := k.call("GET", "/api/search?q=%3F%3F", ""); !strings.HasPrefix(body, `{"results":[`) {
		t.Errorf("no results: %s", body)
	}
}

func TestUnderstand(t *testing.T) {
	k := newKit(t)
	_, body := k.call("POST", "/api/understand", `{"message":"花了8万5"}`)
	want := `{"amounts":[{"text":"8万5","start":2,"end":5,"low":"85000.00","high":"85000.00","approximate":false,"currency":"CNY"}],"measures":[{"measure":6,"score":0.93}],"act":"how_much"}` + "\n"
	if body != want {
		t.Errorf("got  %s\nwant %s", body, want)
	}
}

type nothing struct{}

func (nothing) Understand(string) Understanding { return Understanding{Act: "smalltalk"} }

func TestNothingUnderstoodIsLists(t *testing.T) {
	k := newKit(t, func(o *Options) { o.Understander = nothing{} })
	if _, body := k.call("POST", "/api/understand", `{"message":"好"}`); body != `{"amounts":[],"measures":[],"act":"smalltalk"}`+"\n" {
		t.Error(body)
	}
}
