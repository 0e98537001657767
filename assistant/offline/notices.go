package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
)

// draftNotice is the one short clause on what the text is worth today.
func (p *Planner) draftNotice(t *assistant.Turn) string {
	switch p.policy.Standing(t.Now) {
	case knowledge.NotIssued:
		if saidBefore(t, noticeLong) {
			return noticeShort
		}
		return noticeLong
	case knowledge.InForce:
		return "最终以责任单位审核为准。"
	case knowledge.Expired:
		return "这份政策的有效期已过。"
	}
	return ""
}

const (
	noticeLong  = "这份政策还是征求意见稿，正式印发前不能申领，以正式文件和实施细则为准。"
	noticeShort = "（仍是征求意见稿，以正式印发的为准。）"
)

// saidBefore tells whether any earlier answer of the conversation said it.
func saidBefore(t *assistant.Turn, words string) bool {
	for _, e := range t.Conversation.Exchanges {
		if strings.Contains(e.Answer.Text, words) {
			return true
		}
	}
	return false
}
