package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

// What a message is settled by that is meant in earnest: whether it is ours, what it is about, and what is done where it is
// about nothing that we know.

// isOutside: the message is about another matter, or another city, or about what a person buys for himself.
func (l *Plan) isOutside(h heard, partGone bool) bool {
	if l.award == nil && !partGone && !(l.Want(want.OfficeIn) && listing.MatchString(l.Text)) && (l.offTopic() || l.foreign(h.named)) {
		return true
	}
	return l.Individual && len(h.named) == 0 && len(l.Memory.Subjects) == 0 && !h.money && ownPurchase.MatchString(l.Text) // 我个人开的会员，能报吗
}

// subjectsOf are what the message is about, and whether that is ours.
func (l *Plan) subjectsOf(h heard) (subjects []memory.Subject, ours bool) {
	subjects, ours = l.Choose(l.Memory)
	if len(h.named) == 0 && !ours && len(l.Memory.Subjects) > 0 && l.Remarks(l.Memory.Subjects[0].Topic) {
		subjects, ours = l.Memory.Subjects[:1], true // 户口要不要迁过来，政策写没写
	}
	if l.award != nil {
		subjects, ours = []memory.Subject{*l.award}, true
	}
	return subjects, ours
}

// byText settles what is asked of the text as a whole, what is answered to a question of ours, and what is asked of us that we
// do not do.
func (l *Plan) byText(h heard) (Drift, bool) {
	if l.Hearsay() {
		l.Subjects = nil
		return ToAnswer, true // 听说每家直接发5万，有这条吗
	}
	if l.policyWide() && !l.leans(l.nearly(h.named)) {
		l.Subjects = h.named
		return ToAnswer, true
	}
	if len(h.named) == 0 && !h.money && looksUp.MatchString(l.Text) && !AndSoOn.MatchString(l.Text) && !(l.Want(want.Why) && len(l.Memory.Shown) > 0) && len(l.Offices) == 0 && !l.Want(want.Phone) && !l.Want(want.OfficeIn, want.Moneyed, want.Moneyless, want.NoRepeat) && !l.Elliptical {
		l.LookUp = true
	}
	if h.act == asked.Forbidden && h.sure >= sureForbidden && len(l.Offices) == 0 && !l.Recalc && len(h.named) == 0 && (!h.money || len(l.Memory.Subjects) == 0) && !l.supposesOwn() {
		return ToRefuse, true
	}
	if l.Memory.Which && len(h.named) == 0 && !h.money && !h.chat && !l.policyWide() && l.Number() == nil {
		return ToAskWhich, true
	}
	if l.waits() { // a bare answer to what we asked
		l.Subjects = []memory.Subject{reading.About(sheets.TopicOf(l.AskedBefore.Tool))}
		return ToAnswer, true
	}
	if l.toldInstead() && l.tellsFact() {
		l.Subjects = []memory.Subject{reading.About(sheets.TopicOf(l.AskedBefore.Tool))}
		return ToAnswer, true
	}
	return ToAnswer, false
}

// ofPolicy settles a message that is ours, but of no one topic.
func (l *Plan) ofPolicy(h heard, subjects []memory.Subject) (Drift, bool) {
	if len(h.named) == 0 && !l.hasTopic(subjects) && l.asksOfFiling(h) {
		l.Subjects = []memory.Subject{reading.About(asked.Policy)}
		return ToAnswer, true
	}
	if len(h.named) == 0 && !l.hasTopic(subjects) && l.Want(want.Amount, want.Eligible) && !l.Undisclosed() && !l.LookUp && !l.OtherCity {
		return l.whichOrUnsaid(), true
	}
	if len(h.named) == 0 && !l.hasTopic(subjects) && (len(l.Wants) == 0 || l.Guessed) && !l.LookUp { // only the model spoke for the text as a whole
		switch {
		case h.act == asked.Outside && h.sure >= 0.3 && reading.OfCity.MatchString(l.Text) && vague.MatchString(l.Text):
			return ToAskWhich, true
		case h.act == asked.Outside && h.sure >= 0.3:
			return ToTurnAway, true
		case h.act == asked.Forbidden && h.sure >= 0.3:
			return ToRefuse, true
		case h.act == asked.Smalltalk && h.sure >= 0.3:
			return ToGreet, true
		case h.act != asked.Overview && h.act != asked.Terms && h.act != asked.Validity && h.act != asked.Office:
			if !reading.OwnWords.MatchString(l.Text) {
				return ToTurnAway, true
			}
		}
	}
	return ToAnswer, false
}

// takeSubjects takes for the subjects what the message is about, or the two that are held against each other.
func (l *Plan) takeSubjects(h heard, subjects []memory.Subject) {
	l.Subjects = subjects
	if shown := l.Memory.Shown; len(h.named) == 0 && l.bothShown() {
		l.Subjects, l.Alternatives = []memory.Subject{reading.About(shown[len(shown)-2]), reading.About(shown[len(shown)-1])}, true
		l.Across = true
	} else if len(h.named) <= 1 && len(shown) > 1 && len(l.Entering()) == 1 && (bothSides.MatchString(l.Text) || l.heldBoth) {
		l.Subjects = []memory.Subject{reading.About(shown[len(shown)-2]), reading.About(shown[len(shown)-1])}
	}
}

// withoutSubject settles a message that is about nothing that we know.
func (l *Plan) withoutSubject(h heard) Drift {
	switch {
	case len(l.Unreal) > 0:
		return ToAnswer
	case l.asksOfFiling(h):
		l.Subjects = []memory.Subject{reading.About(asked.Policy)}
		return ToAnswer
	case wantsSome.MatchString(l.Text):
		return ToAskWhich // 来电 要补贴
	case h.chat:
		return ToGreet
	case h.money && l.Want(want.Tax):
		return ToAnswer
	case h.money && l.Individual:
		return ToTurnAway
	case h.money || l.Number() != nil:
		return ToAskNumber
	case reading.Makes.MatchString(l.Text) && h.act != asked.Forbidden:
		return ToAskWhich
	case l.Elsewhere:
		return ToTurnAway
	case l.Undisclosed():
		return ToAnswer
	case vague.MatchString(l.Text) && (h.act != asked.Outside || l.Want(want.Amount, want.Mine) && !l.Elsewhere && !l.OtherCity) && h.act != asked.Forbidden:
		return l.whichOrUnsaid()
	case h.act == asked.Smalltalk && h.sure >= 0.5:
		return ToGreet
	case h.act == asked.Forbidden && h.sure >= 0.5:
		return ToRefuse
	case reading.OfCity.MatchString(l.Text) && vague.MatchString(l.Text):
		return ToAskWhich
	case h.act == asked.Outside && h.sure >= 0.45:
		return ToTurnAway
	case l.Want(want.Rate, want.Ceiling, want.Threshold) && listed.MatchString(l.Text):
		return ToAnswer
	case l.Want(want.Amount, want.Eligible, want.Mine, want.Total, want.Ceiling, want.Process) || vague.MatchString(l.Text):
		return l.whichOrUnsaid()
	case h.act == asked.Outside:
		return ToTurnAway
	}
	if introduces.MatchString(l.Text) && (h.act != asked.Outside || h.sure < reading.SureOutside) {
		return ToAskWhich // 我们是做智能摄像头的
	}
	if n := len(sentence.HanRune.FindAllString(l.Text, -1)); n >= reading.PlainQuestion && !reading.OwnWords.MatchString(l.Text) && !vague.MatchString(l.Text) && len(l.Memory.Subjects) == 0 && !slices.ContainsFunc(l.Mentions, func(m sentence.Mention) bool { return m.Named }) {
		return ToTurnAway // a whole question, and no word of it is ours
	}
	if reading.OfCity.MatchString(l.Text) && utf8.RuneCountInString(l.Text) >= reading.PlainQuestion && !getsIt.MatchString(l.Text) && !l.English && strings.ContainsAny(l.Text, "几多哪吗呢么?？") {
		l.UnsaidAtAll = true
		return ToAnswer
	}
	return ToAskMeaning
}

// asksOfFiling: how or when it is to be had is asked, of no measure: 有公司想报，要备齐哪些资料; 下个月领得到吗. The text as a
// whole answers.
func (l *Plan) asksOfFiling(h heard) bool {
	if h.money || h.chat || l.Number() != nil || l.English || l.Elsewhere || l.OtherCity || !l.Want(want.Process, want.Draft, want.Phone) || l.Want(want.Amount, want.Mine, want.Total, want.All, want.Ceiling) {
		return false
	}
	if (h.act == asked.Outside || h.act == asked.Forbidden || h.act == asked.Smalltalk) && h.sure >= reading.SureOutside {
		return false
	}
	delete(l.Wants, want.Eligible) // whether it can be had next month is no question of conditions
	return true
}
