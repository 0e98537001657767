package assistant

import (
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

const (
	noticeDraft   = "依据的是征求意见稿，尚未正式印发，测算仅供参考"
	noticeInForce = "测算仅供参考，以责任单位审核为准"
	noticeExpired = "本政策有效期已过，测算仅供参考"
	lastResort    = "这个问题我没把握答准，怕说错就不说了。请换个说法再问，或者查看政策原文，也可以拨打12345。"
	noteUnusable  = "语言模型这次没有给出可靠的回答"
	noteRefused   = "语言模型的回答没有通过核对"
	noteFallback  = "，由离线助手作答"
	noteUnkept    = "对话记录暂时存不上，这次问答没有保存，需要的话请自行记下"
	// carriesOn stands between what a language model had written and the answer
	// that the fallback gives in its place.
	carriesOn = "\n\n（以上由语言模型所写，写到这里没有完成；下面由离线助手回答。）\n\n"
)

// noteMasked tells what was taken out of a message.
func noteMasked(kinds []string) string {
	return "消息里的" + strings.Join(kinds, "、") + "已隐去，没有保存，也没有用来作答"
}

// addNote adds a clause to what the user should know.
func (a *Answer) addNote(words string) {
	if a.Note != "" {
		a.Note += "；"
	}
	a.Note += words
}

// assemble makes the answer out of a reply that passed the check.
func (a *Assistant) assemble(t *Turn, r *Reply) *Answer {
	ans := &Answer{
		Kind: r.Kind, Text: r.Text, Measures: nonNil(r.Measures), Citations: []Citation{},
		Calculations: nonNil(t.Calculations), Missing: nonNil(r.Missing), Suggestions: nonNil(r.Suggestions),
		Notice: notice(a.Policy.Standing(t.Now)),
	}
	for _, c := range r.Citations {
		ans.Citations = append(ans.Citations, cited(c))
	}
	if r.Alternatives {
		return ans
	}
	if total := tools.Sum(t.Calculations); total != nil {
		ans.Total = &total.Amount
		if len(t.Calculations) > 1 {
			ans.Breakdown = &Breakdown{Formula: total.Formula, Ceiling: total.Ceiling, Competition: total.Competition}
		}
	}
	return ans
}

func notice(s knowledge.Standing) string {
	switch s {
	case knowledge.NotIssued:
		return noticeDraft
	case knowledge.Expired:
		return noticeExpired
	default:
		return noticeInForce
	}
}

func nonNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// pieces cuts a text where a reader would breathe; joined, they are the text.
func pieces(text string) []string {
	var out []string
	from := 0
	for i, c := range text {
		if strings.ContainsRune("。！？；\n", c) {
			end := i + len(string(c))
			out = append(out, text[from:end])
			from = end
		}
	}
	if from < len(text) {
		out = append(out, text[from:])
	}
	return out
}
