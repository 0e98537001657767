package plan

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// asksOfCondition: what there is if a condition of what was just worked out is as the message
// tells, and of nothing else: 入选了省级的话，市里这份还有没有.
func (l *Plan) asksOfCondition(p *Means) {
	last := l.Memory.LastTopic()
	if last == asked.None || len(l.Memory.Items[last]) == 0 || l.Memory.Subjects[0].Topic != last || len(l.Sums)+len(l.Numbers)+len(l.Measures)+len(l.Recalled)+len(l.Explicit()) > 0 ||
		utf8.RuneCountInString(l.Text) > reading.MostTold || !stillThere.MatchString(l.Text) || !l.tellsOwn(p) {
		return
	}
	l.Recalled = []memory.Subject{reading.About(last)}
	clear(l.Wants)
	l.Wants[want.Amount], l.Guessed = true, false
}

// stillThere asks whether anything is left.
var stillThere = pattern.MustCompile(`还(?:有没有|有吗|有份|给吗|给不给|能拿|能领|能不能|补不补|奖不奖|有戏)|(?:这份|那份|这笔|这个)还`)

// tellsCondition: the message only tells a condition of what was just worked out. It
// asks for nothing, whatever its words are otherwise of: 公示已经过了，有我们.
func (l *Plan) tellsCondition(p *Means) {
	sheet := sheets.Of(l.Memory.LastTopic())
	if sheet == nil || sheet.Tool == "" || len(l.Memory.Items[sheet.Topic]) == 0 || len(l.Sums)+len(l.Numbers)+len(l.Measures) > 0 || slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool {
		return s.Topic != asked.PlatformAward || sheet.Topic != asked.PlatformService || l.Want(want.Ceiling, want.Rate)
	}) ||
		utf8.RuneCountInString(l.Text) > reading.MostTold || reading.AsksAnything.MatchString(l.Text) {
		return
	}
	for _, in := range p.Tools.Benefit(sheet.Tool).Inputs {
		if _, told := l.Truths[in.Name]; told {
			clear(l.Wants)
			l.Mentions, l.Recalled = nil, []memory.Subject{reading.About(sheet.Topic)}
			return
		}
	}
}
