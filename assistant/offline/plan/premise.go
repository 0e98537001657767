package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/tools/money"
)

// Premised: the message says a figure of its own where a ceiling stands.
func (l *Plan) Premised(sheet *sheets.Sheet) bool {
	return len(l.Having(sentence.RoleClaim)) > 0 && !l.Want(want.Stack) && sheet.Ceiling != "" && len(l.Queries) == 0
}

// Written: the user has written the figure, now or before.
func Written(t *assistant.Turn, a money.Amount) bool {
	for _, message := range append(t.Conversation.Messages(), t.Message) {
		if slices.ContainsFunc(money.Figures(message), func(f money.Figure) bool { return f.Value.Equal(a) }) {
			return true
		}
	}
	return false
}
