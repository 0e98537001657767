package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What something comes to after a change is told outright: 审计把一笔关联交易剔了，全年剩310万; 最后一季漏记10万，全年应为210万.
// The change itself says no more than why.

var (
	// restStands stands before what is left of a whole from which something was taken.
	restStands = pattern.MustCompile(`(?:剩下?|余下?|结余|只有|只剩下?|就剩下?|还剩下?)(?:了|的)?(?:就|是|只|大概|约)*$`)
	// partGone tells that something was.
	partGone = pattern.MustCompile(`剔|退|扣|砍|核减|审减|取消|去掉|拿掉|刨|不算|不认|撤|减|冲红|红冲|作废|黄了|没付|没签|划出|划走`)
	// wholeIsNow stands before what the whole of a year is in the end.
	wholeIsNow = pattern.MustCompile(`(?:全年|一年|总额|总数|合计|总共|一共|加起来|合起来|总的|总计)(?:就|那就|也就|现在|实际|其实)*(?:应为|应该?是|应是|是|为|成了|变成|有|只有|才)?(?:了)?$`)
	// wondersThere asks of what stands before the whole.
	wondersThere = pattern.MustCompile(`[?？]|吗|么|多少|几[个家笔]|怎么|哪|什么|能不能|要不要`)
	// yearAll is said of the whole year.
	yearAll = pattern.MustCompile(`(?:全年|一年|总额|总共|一共|合计)(?:应为|应该?是|应是|就?是|为|变成|成了|成|有)?$`)
	// backAt stands before what it is again; byIt before what is to be reckoned with.
	backAt = pattern.MustCompile(`(?:回到|退回到|恢复到|恢复成|恢复为|变回|改回|调回|还原成)(?:了|原来的)?$`)
	byIt   = pattern.MustCompile(`[,，](?:就|那就|应该|请)?(?:按|照|以)$`)
	// inEnglishYear stands behind the whole of a year: so 75,600 for the year.
	inEnglishYear = pattern.MustCompile(`^\s*(?:yuan|rmb|cny)?\s*(?:for|over|in) the (?:whole |full )?year\b[^a-z?]*$`)
	// perPart tells of so much for each of several, or a share.
	perPart = pattern.MustCompile(`每|各|倍|[一二三四五六七八九\d][成折]|打折|对折|如果|要是|假如|分别`)
	// movedBy tells by how much it moved.
	movedBy = pattern.MustCompile(`漏|少|多|补|加|退|扣|剔|砍|减|增|错|红冲|冲红|不算|作废|取消`)
)

// wholeAfter takes what the message says that the one amount of a topic comes to after a change for that amount; false if
// the message tells of nothing of the kind.
func (l *Plan) wholeAfter(p *Means) bool {
	n := len(l.Amounts)
	if n == 0 || n > 3 || l.wantsElse() || len(l.Rates) > 0 || perPart.MatchString(l.Masked) || wondersThere.MatchString(l.Before(n-1)) {
		return false
	}
	if slices.ContainsFunc(l.Amounts, func(m money.Mention) bool { return !m.Low.Equal(m.High) || m.Currency != "CNY" }) {
		return false
	}
	topic := l.topicOfWhole()
	items := l.Memory.Items[topic]
	if len(items) != 1 || len(items[0].Low) > 0 || len(items[0].Money) != 1 {
		return false
	}
	known, now := items[0].Money[string(sentence.MainRole[topic])], l.Amounts[n-1].High
	before := l.Before(n - 1)
	back := n < 3 && backAt.MatchString(before)
	left, whole := restStands.MatchString(before) && partGone.MatchString(l.Masked), wholeIsNow.MatchString(before) && movedBy.MatchString(l.Masked)
	if n == 1 && len(items[0].Parts) > 0 && reading.PartLabel.MatchString(l.Masked) {
		return false // of one of its parts: 二期砍了，只剩300万
	}
	if n == 2 && byIt.MatchString(before) && movedBy.MatchString(l.Masked) && !now.Equal(known) {
		back = now.Add(l.Amounts[0].High).Equal(known) || known.Add(l.Amounts[0].High).Equal(now)
	}
	whole = whole || inEnglishYear.MatchString(l.After(n-1)) && !now.Equal(known)
	if left && !now.Less(known) || !left && !whole && !back {
		return false
	}
	if n == 3 && !yearAll.MatchString(before) {
		return false
	}
	if n == 2 && !back && !l.Amounts[0].High.Equal(known) { // by so much it moved, or that it was before
		by := l.Amounts[0].High
		if !known.Less(now) && !now.Add(by).Equal(known) || known.Less(now) && !known.Add(by).Equal(now) {
			return false
		}
	}
	if n == 1 && whole && !left {
		return false // the words for a total are read elsewhere
	}
	after := memory.Copies(items)
	after[0].Parts, after[0].Off, after[0].Rate, after[0].Assumptions = nil, nil, nil, nil
	after[0].Put(string(sentence.MainRole[topic]), memory.Yearly{Low: now, High: now})
	l.Reading, l.ownWords = reading.Read("那能补多少", p.Model), true
	l.Reading.Tallied, l.Memory.Aim = []reading.Tallied{{Topic: topic, Items: after}}, nil
	l.Recalled = []memory.Subject{reading.About(topic)}
	return true
}

// topicOfWhole is the one topic with an amount that the message names, or the last one.
func (l *Plan) topicOfWhole() asked.Topic {
	named := slices.DeleteFunc(l.NamedTopics(), func(t asked.Topic) bool { return sentence.MainRole[t] == "" || len(l.Memory.Items[t]) == 0 })
	switch {
	case len(named) == 1:
		return named[0]
	case len(named) > 1 || sentence.MainRole[l.Memory.LastTopic()] == "":
		return asked.None
	}
	return l.Memory.LastTopic()
}
