package web

import (
	"fmt"
	"slices"
	"time"

	"github.com/rongce/rongce/assistant"
)

var kindWords = map[assistant.Kind]string{
	assistant.Answered: "已答复", assistant.Clarify: "反问", assistant.Refuse: "未答（不在政策内或不能办）", assistant.SmallTalk: "寒暄",
}

var doubtWords = map[assistant.Doubt]string{assistant.Sure: "", assistant.Unsure: "没把握", assistant.Lost: "没听懂"}

// insightsView is the statistics in words, the same on the page and in the files.
type insightsView struct {
	Since  string
	Counts []wordCount
	Topics []wordCount
	ToRead []askedView
}

type wordCount struct {
	Word  string
	Count string
}

type askedView struct {
	At, Question, Kind, Doubt, Measure, Judged, Reason string
}

func viewInsights(in *assistant.Insights) *insightsView {
	v := &insightsView{Since: moment(in.Since)}
	add := func(word, count string) { v.Counts = append(v.Counts, wordCount{word, count}) }
	whole := func(n int64) string { return fmt.Sprint(n) }
	add("提问", whole(in.Questions))
	for _, k := range []assistant.Kind{assistant.Answered, assistant.Clarify, assistant.Refuse, assistant.SmallTalk} {
		add(kindWords[k], whole(in.Kinds[k]))
	}
	add("没听懂", whole(in.Lost))
	add("没把握", whole(in.Unsure))
	add("改由离线助手作答", whole(in.Fallbacks))
	add("觉得有用", whole(in.Useful))
	add("觉得没用", whole(in.Useless))
	add("答复用时（中位数）", milliseconds(in.Median))
	add("答复用时（95% 不超过）", milliseconds(in.Slow))
	for _, m := range sortedModels(in.Models) {
		add("作答："+m, whole(in.Models[m]))
	}
	for _, m := range in.Measures {
		v.Topics = append(v.Topics, wordCount{measureName(m.Measure), whole(m.Count)})
	}
	for _, a := range in.ToRead {
		row := askedView{At: moment(a.At), Question: a.Question, Kind: kindWords[a.Kind], Doubt: doubtWords[a.Doubt], Reason: a.Reason}
		if a.Measure >= 0 {
			row.Measure = measureName(a.Measure)
		}
		if a.Judged {
			row.Judged = map[bool]string{true: "有用", false: "没用"}[a.Useful]
		}
		v.ToRead = append(v.ToRead, row)
	}
	return v
}

func sortedModels(counts map[string]int64) []string {
	out := make([]string, 0, len(counts))
	for m := range counts {
		out = append(out, m)
	}
	slices.Sort(out)
	return out
}

func measureName(n int) string {
	if n == 0 {
		return "总则与附则"
	}
	return "第" + numeral(n) + "条"
}

func moment(t time.Time) string { return t.In(china).Format("2006-01-02 15:04") }

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f 毫秒", float64(d.Microseconds())/1000)
}
