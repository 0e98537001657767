package offline

import (
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// draftNotice is the one short clause on what the text is worth today.
func (p *Planner) draftNotice(t *assistant.Turn) string {
	worth := sheets.WorthOf(p.Policy.Standing(t.Now))
	if saidBefore(t, worth.Award) {
		return worth.Again
	}
	return worth.Award
}

// noticed adds the notice to a reply that states an award of the policy, and has none yet, whatever wrote it.
func (p *Planner) noticed(reply assistant.Reply, l *plan.Plan, t *assistant.Turn) assistant.Reply {
	notice := p.draftNotice(t)
	if l.English && notice != "" {
		notice = l.Worth.AwardEN
	}
	if text := strings.Replace(reply.Text, "\n\n"+notice, "", 1); notice != "" && text != reply.Text && saysNotYet.MatchString(text) {
		reply.Text = text // it is said already, in other words
	}
	if reply.Kind == assistant.SmallTalk || saysDraft.MatchString(ofTitle.ReplaceAllString(reply.Text, "")) || !statesAward(reply.Text) {
		return reply
	}
	if notice != "" && !strings.Contains(reply.Text, notice) {
		reply.Text += "\n\n" + notice
	}
	return reply
}

var (
	// saysDraft: that it is a draft is said, and not only in the title of the text.
	saysDraft = pattern.MustCompile(`征求意见稿|正式印发`)
	// saysNotYet: … and that nothing can be had before it is issued.
	saysNotYet = pattern.MustCompile(`征求意见稿[^。]{0,24}(?:尚未正式印发|要等正式印发)`)
	ofTitle    = pattern.MustCompile(`若干措施\s*（征求意见稿）`)
)

// statesAward tells whether a text states a sum that the policy awards. What an outcome rests on, quoted below it, is none.
func statesAward(text string) bool {
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "依据") || strings.HasPrefix(line, "It rests on") {
			continue
		}
		if slices.ContainsFunc(money.Figures(line), func(f money.Figure) bool {
			return f.Kind == money.Unit && slices.ContainsFunc(awards(), f.Value.Equal)
		}) {
			return true
		}
	}
	return false
}

// awards are the sums that the measures award, or at most award.
var awards = sync.OnceValue(func() (out []money.Amount) {
	for _, sheet := range sheets.OfTopics {
		if sheet.Tool == "" || strings.Contains(sheet.Ceiling, "没有另写") {
			continue
		}
		for _, f := range money.Figures(sheet.Ceiling) {
			if f.Kind == money.Unit {
				out = append(out, f.Value)
			}
		}
	}
	return out
})

// saidBefore tells whether any earlier answer of the conversation said it.
func saidBefore(t *assistant.Turn, words string) bool {
	for _, e := range t.Conversation.Exchanges {
		if strings.Contains(e.Answer.Text, words) {
			return true
		}
	}
	return false
}
