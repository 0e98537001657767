package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// addsUp drops the step where the message tells what it leads to: 再买1万1，凑到全年5万4, after
// 4万3. The sum is what is now known, and no wish.
func (l *Plan) addsUp() {
	topic := l.Memory.LastTopic()
	before, role := l.Memory.Items[topic], sentence.MainRole[topic]
	if l.comesDownTo() || !l.Want(want.Target) || len(l.Sums) != 2 || len(before) != 1 || role == "" || l.Sums[0].Index < 0 || l.Sums[1].Index < 0 {
		return
	}
	had, known := before[0].Money[string(role)]
	by, all := l.Sums[0], &l.Sums[1]
	if !known || sentence.IsEdge(all.High) || !leadsTo.MatchString(l.Before(1)) || memory.Has(before[0].Low, string(role)) || !by.Low.Equal(by.High) || !all.Low.Equal(all.High) || !had.Add(by.High).Equal(all.High) {
		return
	}
	all.Role, all.Found, all.Sure, all.More = role, role, sentence.SureRole, false
	l.Sums[0].Role, l.Sums[0].Found, l.Sums[0].More = sentence.RoleOther, sentence.RoleOther, false
	l.Recalled = []memory.Subject{reading.About(topic)}
	delete(l.Wants, want.Target)
	delete(l.Wants, want.Compare)
	l.Wants[want.Amount] = true
}

// finalTotal: of several amounts one is called what the total came to in the end. What was
// ordered and given back before led to it: 订了11万，退回2万3，全年购买总额最终核定8万7.
func (l *Plan) finalTotal() {
	at := slices.IndexFunc(l.Sums, func(s reading.Sum) bool { return s.Index >= 0 && cameTo.MatchString(l.Before(s.Index)) })
	if at < 0 || len(l.Sums) < 3 || len(l.Explicit()) != 1 {
		return // of several measures the amounts are not all of that total
	}
	for i := range l.Sums[:at] {
		l.Sums[i].Role, l.Sums[i].Found, l.Sums[i].More = sentence.RoleOther, sentence.RoleOther, false
	}
}

// cameTo stands before such a total.
var cameTo = pattern.MustCompile(`(?:总额|总数|合计)[^,，。¥]{0,3}(?:最终|最后|实际|核定|确认|认定)[^,，。¥]{0,4}$|(?:最终|最后)[^,，。¥]{0,6}(?:总额|总数|核定|合计)[^,，。¥]{0,3}$`)

// yearIs stands before what a whole year comes to: 后面业务多，一年得12万.
var yearIs = pattern.MustCompile(`(?:一年|每年|全年|明年|今年|后年)(?:估计)?是$`)

// leadsTo stands before what a step leads to.
var leadsTo = pattern.MustCompile(`(?:凑|补|加|累计?|变|就|算)(?:够|到|成|满|足|是)(?:全年|一年|今年|总共|一共)?$`)

// steps marks the one amount of a follow-up that moves what was last calculated.
func (l *Plan) steps() {
	l.addsUp()
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || len(l.Memory.Shown) == 0 || l.Want(want.Target) {
		return
	}
	if putRight.MatchString(l.Masked) && !forges.MatchString(l.Text) {
		l.Fraud = false // 平台收入改成180万，再合计: what was told is put right, and no paper
	}
	topic, ok := l.moved()
	if !ok {
		return
	}
	role, before := sentence.MainRole[topic], l.Memory.Items[topic]
	if role == "" || len(before) != 1 {
		return
	}
	had, known := before[0].Money[string(role)]
	s := &l.Sums[0]
	if reading.WholeAgain.MatchString(l.Before(s.Index)) {
		return // 还漏了一笔，加起来30万: what it comes to
	}
	move := l.StepOf(s.Index)
	ofIt := (s.Found == sentence.RoleUnknown || s.Found == role || s.Found == sentence.RoleGap && l.Does(turn.Up)) && s.Period == sentence.PerYear && !sentence.LeftAfter.MatchString(l.Before(s.Index)) && !reading.Another.MatchString(l.Masked) && !ofItsOwn.MatchString(l.Masked)
	led := reading.ComesUpTo.MatchString(l.Before(s.Index)) || yearIs.MatchString(l.Before(s.Index)) // 追加到660万 is what it comes to
	if move == sentence.NoStep && !led && !s.More && known && ofIt && !closeTo(had, s.High) && !reading.AsksWhether.MatchString(l.Text) {
		switch {
		case l.Does(turn.Up):
			move = sentence.StepUp
		case l.Does(turn.Down) && (reading.TakesOut.MatchString(l.Masked) || !reading.AmongIt.MatchString(l.Before(s.Index))): // 里面1万4是电费: whether it counts is another matter
			move = sentence.StepDown
		}
	}
	if move == sentence.NoStep && !s.More && known && s.Period == sentence.PerYear && topic != asked.Product && l.saysWhyNot(s.Index, had) {
		move = sentence.StepDown
	}
	if move == sentence.NoStep && !led && known && s.Period == sentence.PerYear && l.NewPart(before) {
		move = sentence.StepUp // 又有个客服版，花了8万5
	}
	if move == sentence.NoStep && len(before[0].Parts) > 1 && paidMore.MatchString(l.Before(s.Index)) && l.PartNamed(before[0].Parts) >= 0 {
		move = sentence.StepUp // B单补了6万
	}
	switch it := before[0]; {
	case l.WentOff(0, it) && !l.NoneOfIt(s.Index) && (move == sentence.StepUp || isOfIt.MatchString(l.After(s.Index))):
		move = sentence.StepUp // 看错了，那3万确实是算力
	case l.WentOff(0, it) && move == sentence.NoStep && asBefore.MatchString(l.Before(s.Index)):
		s.Role, s.Found, s.Sure = sentence.RoleOther, sentence.RoleOther, sentence.SureRole // 那买硬盘的3万呢: it does not count
		return
	case l.NoneOfIt(s.Index) && (reading.AmongIt.MatchString(l.Before(s.Index)) || l.Pointed(0, it)), l.Pointed(0, it) && reading.TakesOut.MatchString(l.After(s.Index)) && !reading.AsksWhether.MatchString(l.Text):
		move = sentence.StepDown
	}
	if topic == asked.Product {
		kind := reading.Chosen(reading.ProductKinds, l.Masked)
		own := (kind == "" || kind == before[0].Choice["category"]) && (move == sentence.StepDown || !reading.Another.MatchString(l.Masked))
		switch {
		case !own:
			move = sentence.NoStep // 加上服务器的300万: of another product
		case move == sentence.NoStep && s.More:
			move = sentence.StepUp // 再加300万: of a product of its own nothing is said
		}
	}
	if !known || move == sentence.NoStep || move == sentence.StepDown && !s.High.Less(had) {
		return
	}
	l.Step, l.stepped = move, topic
	s.Role, s.Found, s.Sure, s.More = role, role, sentence.SureRole, move == sentence.StepUp
	l.Recalled, l.Measures = []memory.Subject{reading.About(topic)}, nil // 其中8万是别的项目的: of what it is none
	delete(l.Wants, want.Compare)
	l.Wants[want.Amount] = true
}

var (
	// ofItsOwn: the amount is of another year, or to be calculated alone.
	ofItsOwn = pattern.MustCompile(`[光只单]算|单独|另算|分开|[去前明后上下]一?年|下年度|往年|20\d\d|当年|年度变`)
	// paidMore stands before what comes on top of a part that is named.
	paidMore = pattern.MustCompile(`(?:补|追加|又加|加|增|续)(?:了|上)?$`)
	// isOfIt: what went off is of it after all.
	isOfIt = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[^,，。¥不没]{0,6}(?:确实|其实|还|就|也|真|仍|又)(?:是|算|属于)[^,，。¥不没]{0,4}(?:算力|模型|服务|平台|研发|投资|收入|销售|我们|公司|今年)`)
	// asBefore stands before an amount that was told of, and is asked about: 买硬盘的¥.
	asBefore = pattern.MustCompile(`(?:那|这|的)(?:一)?(?:个|笔|些|款)?$`)
)

// moved is the topic whose amount the message may move: the one known that it
// names, or the last that was calculated; false if it names another, or several.
func (l *Plan) moved() (asked.Topic, bool) {
	named := l.backNamed(l.Before(0))
	if len(named) == 1 {
		return named[0], true
	}
	for _, s := range l.Explicit() {
		if s.Topic != l.Memory.LastTopic() && !reading.InsideIt.MatchString(l.Before(0)) && !l.ofLast() {
			return asked.None, false
		}
	}
	return l.Memory.LastTopic(), len(named) == 0
}

// ofLast: the message's one amount is a part of what was last calculated: 3万那笔是房租.
func (l *Plan) ofLast() bool {
	it := l.Memory.Items[l.Memory.LastTopic()]
	return len(it) == 1 && (l.Pointed(0, it[0]) || l.WentOff(0, it[0]))
}

var (
	// putRight: a figure told before is another one.
	putRight = pattern.MustCompile(`(?:金额|数字?|销售额?|费用?|收入|投资额?|那块|那笔|这块|这笔)[^,，。¥]{0,4}(?:改|换|调|变)(?:成|为|到)¥`)
	// forges: it is to be another one on paper.
	forges = pattern.MustCompile(`帮|替|能不能|可不可以|行不行|行吗|可以吗|怎么|发票|合同|报表|材料|申报|凑|够|达到|门槛|好让|就能|偷|悄|写|做|填|造|账`)
)
