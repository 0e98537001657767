package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// editsSurely: if the message edits what was told, it does no more than that: 再加1万能多补多少 asks for the difference, 要剔除吗
// whether it is an edit.
func (l *Plan) editsSurely() bool {
	return !l.English && !l.Differs() && !moreOfIt.MatchString(l.Masked) && !doubtsWhether.MatchString(l.Masked) && !reading.Wavers.MatchString(l.Masked)
}

// editsTally reads the message as an edit of what was told of several amounts of the last topic; false if it is
// none. What it comes to is asked for in its place.
func (l *Plan) editsTally(p *Means) bool {
	last := l.Memory.LastEdit
	l.Memory.LastEdit = nil
	topic := l.Memory.LastTopic()
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	if topic == asked.Research && len(items) == 1 && len(items[0].Parts) > 0 {
		items = memory.Copies(items) // what the province pays in parts is one award
		items[0].Parts, items[0].Added = nil, false
	}
	entries := entriesOf(items, name)
	periods := len(items) == 1 && len(items[0].Parts) == 0 && len(entries) > 1
	if entries == nil || name == "" || l.Fraud || !l.editsSurely() || l.taxedOther(topic, items) {
		return false
	}
	if slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Period != sentence.PerYear && s.Period != periodOfEntries(entries) }) {
		return false // 阿里云改成每月3万
	}
	said := tally.Message{Masked: aboutSo.ReplaceAllString(l.Masked, "¥$1$2")}
	if topic == asked.Research {
		said.Masked = takenBackBy.ReplaceAllString(byProvince.ReplaceAllString(said.Masked, ""), "退回$1¥") // who else?
	}
	for _, m := range l.Amounts {
		if m.Currency != "CNY" || !m.Low.Equal(m.High) || m.Bare && m.High.Less(sentence.PlainYuan) {
			return false // 再投200呢: of what?
		}
		if len(items) == 1 && items[0].Without(m.High) {
			return false // 那80万不算, once more
		}
		said.Amounts = append(said.Amounts, m.High)
	}
	var change *tally.Change
	if last != nil && last.Topic == topic {
		change = &last.Change
	}
	if n := len(entries); change == nil && len(items) == 1 && items[0].Added && n > 1 {
		change = &tally.Change{Kind: tally.New, At: n - 1, By: entries[n-1].Amount, Now: entries[n-1].Amount}
	}
	if change != nil && change.Kind == tally.Scale && change.At < len(entries) && entries[change.At].Amount.Equal(change.Now) {
		if m := ofOriginal.FindString(said.Masked); m != "" && len(m) < len(said.Masked) && len(items) == 1 && len(items[0].Parts) == 0 && len(entries) == 1 {
			said.Masked, items = said.Masked[len(m):], memory.Copies(items) // 减半呢 … 那原来的翻倍呢
			entries[change.At].Amount = change.Was
			items[0].Put(name, memory.Yearly{Low: change.Was, High: change.Was})
		}
	}
	edit, ok := tally.Read(entries, said, change)
	if !ok && !periods {
		edit, ok = tally.Named(entries, said)
	}
	if !ok || ranged(items) && slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind != tally.Set && c.Kind != tally.Gone }) || len(entries) == 1 && !l.movesTheOne(topic, edit) || len(edit.Changes) > 0 && !slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind != tally.New }) {
		return false
	}
	if len(edit.Changes) == 0 {
		l.Reading = reading.Read("一共能补多少", p.Model)
		l.Reading.Tallied = []reading.Tallied{{Topic: topic, Items: memory.Copies(items)}}
		return true
	}
	if periods {
		if len(edit.Changes) == len(entries) {
			return false // 翻倍呢 moves the rate
		}
		items = memory.Copies(items)
		for _, e := range entries {
			items[0].Parts = append(items[0].Parts, memory.Part{Low: e.Amount, High: e.Amount, Label: e.Names[0]})
		}
	}
	if len(items) > 1 && len(edit.Changes) == len(items) && edit.Changes[0].Kind == tally.Scale && !reading.AllOf.MatchString(l.Masked) {
		return false // of several products it is asked which
	}
	if l.Memory.Either[topic] && (len(edit.Changes) != 1 || len(items) < 2 || edit.Changes[0].Kind == tally.Gone) {
		return false // 两个方案, of which one is edited and asked for
	}
	asks := "那能补多少"
	if edit.Supposed = edit.Supposed || likeSupposed.MatchString(l.Masked) && !leftOutOf.MatchString(l.Masked); edit.Supposed {
		asks = "要是这样，那能补多少"
	}
	alone := l.Memory.Apart || l.Memory.Either[topic] || l.AsksThatAlone()
	l.Reading = reading.Read(asks, p.Model)
	after := applied(items, name, edit)
	l.Reading.Tallied = []reading.Tallied{{Topic: topic, Items: after}}
	if edit.Alone {
		l.Reading.Tallied[0].Stays = memory.Copies(items)
	} else if c := edit.Changes[0]; len(items) > 1 && len(edit.Changes) == 1 && c.At < len(items) && c.Kind != tally.Gone && alone {
		l.Reading.Tallied = []reading.Tallied{{Topic: topic, Items: after[c.At : c.At+1], Stays: after}} // 各奖多少 … 服务器的数报错了
	}
	if c := edit.Changes[0]; len(edit.Changes) == 1 && c.Kind != tally.Gone {
		if len(entries) == 1 && c.Kind == tally.Add {
			c = tally.Change{Kind: tally.New, At: 1, By: c.By, Now: c.By} // it stands beside the one from now on
		}
		l.Memory.LastEdit = &memory.LastEdit{Topic: topic, Change: c}
	}
	return true
}

// aboutSo stands behind an amount that is about as much, which adds nothing: 4万多.
var aboutSo = pattern.MustCompile(`¥(元|块钱?)?(?:多|来)(?:一?点)?([^\pL]|$)`)

// moreOfIt asks by how much the award moves.
var moreOfIt = pattern.MustCompile(`[多少](?:能|可以)?(?:补|拿|得|领|奖|给)(?:到|回)?(?:多少|几|不少)`)

// doubtsWhether asks whether something is to be taken off or put on.
var doubtsWhether = pattern.MustCompile(`(?:剔|扣|减|刨|除|去|加|算|计|报|改)[^,，。¥]{0,3}[吗么嘛][^\pL]*$`)

// likeSupposed asks what it would be, and does not say that it is so.
var likeSupposed = pattern.MustCompile(`呢[^\pL]*$`)

// leftOutOf tells what was forgotten, and supposes nothing: 漏了31万，加上呢.
var leftOutOf = pattern.MustCompile(`漏|忘|少(?:算|报|记|写|说|列)|没(?:算|报|记|列)`)

// eachApart asks of several what each gets.
var eachApart = pattern.MustCompile(`(?:分别|各自?)(?:能|可以|是|该|要)?(?:补|拿|奖|给|得|有|领|退|多少|几)|各自|一[款个]一[款个](?:地)?(?:算|报|说|讲)|逐[款个一项]`)

// movesTheOne: the one amount is multiplied, or moves in words that tell no step.
func (l *Plan) movesTheOne(topic asked.Topic, edit tally.Edit) bool {
	if len(edit.Changes) != 1 || edit.Back {
		return edit.Back
	}
	switch edit.Changes[0].Kind {
	case tally.Scale:
		return topic != asked.Product || !oneMoreOf.MatchString(l.Masked)
	case tally.Set:
		return stillThat.MatchString(l.Masked)
	case tally.Add, tally.Sub:
		return len(l.Sums) == 1 || len(l.Sums) == 2 && edit.Changes[0].Kind == tally.Sub
	}
	return false
}

// ofOriginal stands before what happens to the amount that there was before it was multiplied.
var ofOriginal = pattern.MustCompile(`^(?:那|那么|还是|就|要是|如果)*(?:按|照|把|拿|在)?(?:原来|原先|最初|本来|一开始)的?(?:那个|那笔|基础上|数)?|^(?:先|还是|又|那)*不(?:减|砍|打折|翻|涨|降|对折)(?:半|倍)?了?[,，]|^(?:那|要是)?反过来[,，]?`)

// stillThat puts right what was put right before: 又查了一下，还是35万.
var stillThat = pattern.MustCompile(`[查核看问翻对算](?:了|过|完)?(?:一下|下|一遍|遍)?[,，。 ]*(?:还是|仍是|仍然是|依旧是)¥`)

var (
	// byProvince tells who pays the award that the city matches, and in how many parts.
	byProvince = pattern.MustCompile(`(?:福建)?省(?:里|级|厅|科技厅|科技局)?(?:的)?(?:那边|那笔|这笔)?(?:研发)?(?:奖补|补助)?(?:那边)?|(?:第[二三]|另一)(?:批|笔)|[两二]批`)
	// takenBackBy: 省里收回10万.
	takenBackBy = pattern.MustCompile(`(?:收|扣|追)(?:回|缴)(?:去)?(了?)¥`)
)

// oneMoreOf tells of another product, which has a ceiling of its own.
var oneMoreOf = pattern.MustCompile(`再来`)

// applied is what is known after an edit.
func applied(items []memory.Item, name string, edit tally.Edit) []memory.Item {
	after := memory.Copies(items)
	if len(items) > 1 {
		return appliedToEach(after, name, edit)
	}
	it := &after[0]
	if len(it.Parts) == 0 {
		c := edit.Changes[0]
		it.Put(name, memory.Yearly{Low: c.Now, High: c.Now})
		it.Assumptions = []string{changeSaid(c, "原来的"+c.Was.Format()+"元")}
		switch c.Kind {
		case tally.Add:
			it.Parts, it.Added, it.Supposed = []memory.Part{{Low: c.Was, High: c.Was}, {Low: c.By, High: c.By}}, true, edit.Supposed
		case tally.Sub:
			it.Off = []memory.Part{{Low: c.By, High: c.By}}
		}
		return after
	}
	var how []string
	var off []memory.Part
	for i, c := range edit.Changes {
		if c.Kind == tally.New {
			it.Parts = append(it.Parts, memory.Part{Low: c.Now, High: c.Now})
			how = append(how, "再加"+c.Now.Format()+"元")
			continue
		}
		part := &it.Parts[c.At]
		if c.Kind == tally.Gone {
			off = append(off, *part)
		}
		if edit.Back {
			how, part.Moved = append(how, part.Called()+"照原来的算"), true
			part.Low, part.High = c.Now, c.Now
			continue
		}
		if was, same := alikeBefore(edit.Changes[:i], c); same {
			how[len(how)-1] = it.Parts[was].Label + "到" + part.Label + "各改按" + c.Now.Format() + "元"
		} else {
			how = append(how, changeSaid(c, part.Called()))
		}
		part.Low, part.High, part.Moved = c.Now, c.Now, c.Kind != tally.Gone && (c.Kind != tally.Set || c.Said != "")
	}
	if len(off) > 0 {
		it.Parts = slices.DeleteFunc(it.Parts, func(p memory.Part) bool { return p.High.IsZero() })
	}
	it.SumParts(name)
	it.Off = off
	if len(it.Parts) > 1 {
		how = append(how, "几笔加起来按"+it.Money[name].Format()+"元计算")
	}
	it.Assumptions = []string{strings.Join(how, "，")}
	return after
}

// alikeBefore is where a run of entries begins that stand side by side and are changed alike, the last of which is c's.
func alikeBefore(earlier []tally.Change, c tally.Change) (int, bool) {
	at := c.At
	for i := len(earlier) - 1; i >= 0 && c.Kind == tally.Set && earlier[i].Kind == tally.Set && earlier[i].At == at-1 && earlier[i].Now.Equal(c.Now); i-- {
		at--
	}
	return at, at < c.At
}

// appliedToEach edits several things, each of which is calculated for itself.
func appliedToEach(after []memory.Item, name string, edit tally.Edit) []memory.Item {
	gone := map[int]bool{}
	for _, c := range edit.Changes {
		switch c.Kind {
		case tally.Gone:
			gone[c.At] = true
		case tally.New:
			it := reading.Inherit(after[:1])
			it.Put(name, memory.Yearly{Low: c.Now, High: c.Now})
			after = append(after, it)
		default:
			it := &after[c.At]
			it.Assumptions = nil
			var how []string
			if c.Kind != tally.Set {
				how = []string{changeSaid(c, "原来的"+c.Was.Format()+"元")}
			}
			it.Put(name, memory.Yearly{Low: c.Now, High: c.Now, Assumptions: how})
		}
	}
	var out []memory.Item
	for i, it := range after {
		if !gone[i] {
			out = append(out, it)
		}
	}
	return out
}

// changeSaid says what happened to an entry: 阿里云的30,000元改按46,000元.
func changeSaid(c tally.Change, was string) string {
	switch c.Kind {
	case tally.Add:
		return was + "再加" + c.By.Format() + "元"
	case tally.Sub:
		return was + "减去" + c.By.Format() + "元"
	case tally.Gone:
		return "去掉" + was
	case tally.Scale:
		return was + timesSaid(c)
	}
	if c.Said != "" {
		return was + "改按" + c.Said
	}
	return was + "改按" + c.Now.Format() + "元"
}

// timesSaid says by what an amount is multiplied: 的一半, × 2, and else as the message has it: 打八折.
func timesSaid(c tally.Change) string {
	switch c.Of {
	case tally.Ratio{Num: 1, Den: 2}:
		return "的一半"
	case tally.Ratio{Num: 2, Den: 1}:
		return " × 2"
	}
	return c.Said
}
