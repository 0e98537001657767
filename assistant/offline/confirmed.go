package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/tools/money"
)

// saidOfText is a figure that a message says the text has, for one measure.
type saidOfText struct {
	sheet *sheets.Sheet
	right bool
	own   string // what the text has there, in its words
}

// answer tells whether it stands so in the text: 第六条：对，按当年实际服务费的50%补助.
func (s saidOfText) answer() string {
	return plan.Ordinal(s.sheet.Measure) + "（" + s.sheet.Name + "）：" + s.verdict() + s.own
}

func (s saidOfText) verdict() string {
	if s.right {
		return "对，"
	}
	return "不对，"
}

// saysOfText returns the rates and ceilings that a message has confirmed, each with the
// measure named last before it: 第一条30%，第六条50%对不对. None, if one of them has no measure with such a figure.
func (p *Planner) saysOfText(l *plan.Plan) []saidOfText {
	if !l.OnlyConfirms() {
		return nil
	}
	var all []saidOfText
	var last *memory.Subject
	text := strings.NewReplacer("一半", "50%", "半数", "50%").Replace(l.Text)
	runes, from := []rune(text), 0
	for _, f := range money.Figures(text) {
		ceiling := f.Kind == money.Unit && reading.AtMost.MatchString(string(runes[:f.Start]))
		if f.Kind != money.Percent && !ceiling {
			continue
		}
		switch named := reading.Read(string(runes[from:f.Start]), p.Model).Explicit(); {
		case len(named) > 1:
			return nil
		case len(named) == 1:
			last = &named[0]
		case len(all) == 0 && len(l.Subjects) == 1:
			last = &l.Subjects[0]
		}
		if last == nil {
			return nil
		}
		s, ok := againstText(*last, f)
		if !ok {
			return nil
		}
		all = append(all, s)
		from = f.End
	}
	return all
}

// againstText compares a figure with what the text has for a subject. It is not known (false) where the text has no
// such figure, or several of which none is this one: 第三条上限100万.
func againstText(subject memory.Subject, f money.Figure) (saidOfText, bool) {
	var others []saidOfText
	for _, sheet := range reading.SheetsOf(subject) {
		s := saidOfText{sheet: sheet, own: sheet.Ceiling}
		if f.Kind == money.Percent {
			s.own = sheet.Rate
		}
		figures := slices.DeleteFunc(money.Figures(s.own), func(o money.Figure) bool { return o.Kind != f.Kind })
		if sheet.Tool == "" || len(figures) == 0 {
			continue
		}
		if slices.ContainsFunc(figures, func(o money.Figure) bool { return o.Value.Equal(f.Value) }) {
			s.right = true
			return s, true
		}
		others = append(others, s)
	}
	if len(others) != 1 {
		return saidOfText{}, false
	}
	return others[0], true
}

// confirms answers a message that has what it says of the text confirmed, and asks nothing else.
func (p *Planner) confirms(l *plan.Plan, t *assistant.Turn, w *plan.Letter) bool {
	if len(l.Entering()) > 0 {
		return false
	}
	said := p.saysOfText(l)
	if len(said) == 0 || len(said) == 1 && len(t.Calculations) > 0 {
		return false
	}
	var lines, own []string
	whole := true // all of them are of one support, and right
	for _, s := range said {
		lines, own = append(lines, s.answer()), append(own, s.own)
		whole = whole && s.right && s.sheet == said[0].sheet
		w.About(s.sheet.Measure)
		w.Cite(s.sheet.Measure, s.sheet.Quotes...)
		w.Follow(l.Unasked(s.sheet.Follow)...)
	}
	if len(lines) == 1 || whole {
		w.Say(said[0].verdict() + plan.Ordinal(said[0].sheet.Measure) + "（" + said[0].sheet.Name + "）" + strings.Join(own, "，") + "。")
	} else {
		w.Say("逐项核对：", "- "+strings.Join(lines, "。\n- ")+"。")
	}
	w.Say(p.draftNotice(t))
	return true
}
