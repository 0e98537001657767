package offline

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The one amount of a follow-up moves the amount under discussion: it comes on
// top of it (少算了3万), or it goes off it (有3万被核减了).

// step is what an amount does to the one known before.
type step int

const (
	noStep   step = iota // it stands for itself
	stepUp               // it comes on top
	stepDown             // it goes off
)

// stepOf tells by the words around it what the i-th amount does to what is known.
func (s *sentence) stepOf(i int) step {
	before, after := s.before(i), firstPart(s.after(i))
	near := before + "¥" + after
	switch {
	case leftAfter.MatchString(before):
		return noStep
	case lessEN.MatchString(after), backEN.MatchString(before):
		return stepDown // if we drop one module, 60,000 less; the supplier refunded 20,000
	case moreEN.MatchString(before):
		return stepUp // we also have one more invoice of 30,000
	case againOff.MatchString(before) && !offAsked.MatchString(near):
		return stepDown
	case takenFrom.MatchString("¥"+s.after(i)) && !offAsked.MatchString("¥"+s.after(i)):
		return stepDown
	case goesOff.MatchString(near) && !offAsked.MatchString(near) && !charged.MatchString(near) && !chargedMore.MatchString(before):
		return stepDown
	case filledUp.MatchString(after), oneMoreSale.MatchString(before), comesOn.MatchString(near), backIn.MatchString(s.after(i)):
		return stepUp
	}
	return noStep
}

// lessEN stands behind what goes off, backEN before it; moreEN before what comes on top.
var (
	backEN = pattern.MustCompile(`\b(?:refunded|returned|credited|deducted|reimbursed|paid back|gave back|gave us back|took off)(?: us)?(?: back)?\s*$`)
	moreEN = pattern.MustCompile(`\b(?:one more|another|an? (?:additional|extra|further|second))\s+(?:invoice|bill|contract|payment|order|purchase|instalment|one)?(?: of| for| worth)?\s*$`)
)

var lessEN = pattern.MustCompile(`^\s*(?:yuan|rmb|cny)?\s*(?:less|fewer|lower|off)\b`)

// addsUp drops the step where the message tells what it leads to: 再买1万1，凑到全年5万4, after
// 4万3. The sum is what is now known, and no wish.
func (l *plan) addsUp() {
	topic := l.memory.lastTopic()
	before, role := l.memory.Items[topic], mainRole[topic]
	if l.comesDownTo() || !l.want(wantTarget) || len(l.sums) != 2 || len(before) != 1 || role == "" || l.sums[0].index < 0 || l.sums[1].index < 0 {
		return
	}
	had, known := before[0].Money[string(role)]
	by, all := l.sums[0], &l.sums[1]
	if !known || isEdge(all.High) || !leadsTo.MatchString(l.before(1)) || has(before[0].Low, string(role)) || !by.Low.Equal(by.High) || !all.Low.Equal(all.High) || !had.Add(by.High).Equal(all.High) {
		return
	}
	all.role, all.found, all.sure, all.more = role, role, sureRole, false
	l.sums[0].role, l.sums[0].found, l.sums[0].more = roleOther, roleOther, false
	l.recalled = []Subject{about(topic)}
	delete(l.wants, wantTarget)
	delete(l.wants, wantCompare)
	l.wants[wantAmount] = true
}

// finalTotal: of several amounts one is called what the total came to in the end. What was
// ordered and given back before led to it: 订了11万，退回2万3，全年购买总额最终核定8万7.
func (l *plan) finalTotal() {
	at := slices.IndexFunc(l.sums, func(s sum) bool { return s.index >= 0 && cameTo.MatchString(l.before(s.index)) })
	if at < 0 || len(l.sums) < 3 || len(l.explicit()) != 1 {
		return // of several measures the amounts are not all of that total
	}
	for i := range l.sums[:at] {
		l.sums[i].role, l.sums[i].found, l.sums[i].more = roleOther, roleOther, false
	}
}

// cameTo stands before such a total.
var cameTo = pattern.MustCompile(`(?:总额|总数|合计)[^,，。¥]{0,3}(?:最终|最后|实际|核定|确认|认定)[^,，。¥]{0,4}$|(?:最终|最后)[^,，。¥]{0,6}(?:总额|总数|核定|合计)[^,，。¥]{0,3}$`)

// yearIs stands before what a whole year comes to: 后面业务多，一年得12万.
var yearIs = pattern.MustCompile(`(?:一年|每年|全年|明年|今年|后年)(?:估计)?是$`)

// comesUpTo stands before what an amount grows or shrinks to.
var comesUpTo = pattern.MustCompile(`(?:追加|追投|增加|增投|加码|提高|冲|做|卖|花|投|补|扩|涨|升|提|增|加|降|跌|掉|压|减|缩|砍|调|改|变)(?:高|低)?(?:到|至|成|为|够|满)(?:了)?$`)

// leadsTo stands before what a step leads to.
var leadsTo = pattern.MustCompile(`(?:凑|补|加|累计?|变|就|算)(?:够|到|成|满|足|是)(?:全年|一年|今年|总共|一共)?$`)

// steps marks the one amount of a follow-up that moves what was last calculated.
func (l *plan) steps() {
	l.addsUp()
	if len(l.sums) != 1 || l.sums[0].index < 0 || len(l.memory.Shown) == 0 || l.want(wantTarget) {
		return
	}
	if putRight.MatchString(l.masked) && !forges.MatchString(l.text) {
		l.fraud = false // 平台收入改成180万，再合计: what was told is put right, and no paper
	}
	topic, ok := l.moved()
	if !ok {
		return
	}
	role, before := mainRole[topic], l.memory.Items[topic]
	if role == "" || len(before) != 1 {
		return
	}
	had, known := before[0].Money[string(role)]
	s := &l.sums[0]
	if wholeAgain.MatchString(l.before(s.index)) {
		return // 还漏了一笔，加起来30万: what it comes to
	}
	move := l.stepOf(s.index)
	ofIt := (s.found == roleUnknown || s.found == role || s.found == roleGap && l.does(turn.Up)) && s.period == perYear && !leftAfter.MatchString(l.before(s.index)) && !another.MatchString(l.masked) && !ofItsOwn.MatchString(l.masked)
	led := comesUpTo.MatchString(l.before(s.index)) || yearIs.MatchString(l.before(s.index)) // 追加到660万 is what it comes to
	if move == noStep && !led && !s.more && known && ofIt && !closeTo(had, s.High) && !asksWhether.MatchString(l.text) {
		switch {
		case l.does(turn.Up):
			move = stepUp
		case l.does(turn.Down) && (takesOut.MatchString(l.masked) || !amongIt.MatchString(l.before(s.index))): // 里面1万4是电费: whether it counts is another matter
			move = stepDown
		}
	}
	if move == noStep && !s.more && known && s.period == perYear && topic != asked.Product && l.saysWhyNot(s.index, had) {
		move = stepDown
	}
	if move == noStep && !led && known && s.period == perYear && l.newPart(before) {
		move = stepUp // 又有个客服版，花了8万5
	}
	if move == noStep && len(before[0].Parts) > 1 && paidMore.MatchString(l.before(s.index)) && l.partNamed(before[0].Parts) >= 0 {
		move = stepUp // B单补了6万
	}
	switch it := before[0]; {
	case l.wentOff(0, it) && !l.noneOfIt(s.index) && (move == stepUp || isOfIt.MatchString(l.after(s.index))):
		move = stepUp // 看错了，那3万确实是算力
	case l.wentOff(0, it) && move == noStep && asBefore.MatchString(l.before(s.index)):
		s.role, s.found, s.sure = roleOther, roleOther, sureRole // 那买硬盘的3万呢: it does not count
		return
	case l.noneOfIt(s.index) && (amongIt.MatchString(l.before(s.index)) || l.pointed(0, it)), l.pointed(0, it) && takesOut.MatchString(l.after(s.index)) && !asksWhether.MatchString(l.text):
		move = stepDown
	}
	if topic == asked.Product {
		kind := chosen(productKinds, l.masked)
		own := (kind == "" || kind == before[0].Choice["category"]) && (move == stepDown || !another.MatchString(l.masked))
		switch {
		case !own:
			move = noStep // 加上服务器的300万: of another product
		case move == noStep && s.more:
			move = stepUp // 再加300万: of a product of its own nothing is said
		}
	}
	if !known || move == noStep || move == stepDown && !s.High.Less(had) {
		return
	}
	l.step, l.stepped = move, topic
	s.role, s.found, s.sure, s.more = role, role, sureRole, move == stepUp
	l.recalled, l.measures = []Subject{about(topic)}, nil // 其中8万是别的项目的: of what it is none
	delete(l.wants, wantCompare)
	l.wants[wantAmount] = true
}

// moved is the topic whose amount the message may move: the one known that it
// names, or the last that was calculated; false if it names another, or several.
func (l *plan) moved() (asked.Topic, bool) {
	named := l.backNamed(l.before(0))
	if len(named) == 1 {
		return named[0], true
	}
	for _, s := range l.explicit() {
		if s.Topic != l.memory.lastTopic() && !insideIt.MatchString(l.before(0)) && !l.ofLast() {
			return asked.None, false
		}
	}
	return l.memory.lastTopic(), len(named) == 0
}

// ofLast: the message's one amount is a part of what was last calculated: 3万那笔是房租.
func (l *plan) ofLast() bool {
	it := l.memory.Items[l.memory.lastTopic()]
	return len(it) == 1 && (l.pointed(0, it[0]) || l.wentOff(0, it[0]))
}

var (
	// comesOn stands around an amount that comes on top of what is known.
	comesOn = pattern.MustCompile(
		`(?:少|漏|忘|落)(?:说|报|算|记|写|填|列|计|统计|录|讲|数)(?:了|掉|进)[^,，。¥]{0,3}¥|(?:说|报|算|写|填|记|讲|录)少(?:了)?(?:一?笔)?¥` +
			`|(?:另外|还有|后来)[^,，。¥]{0,8}也[^,，。¥]{0,2}(?:下单|买|充|付|囤|续|租|签|订)了?¥` +
			`|(?:再|又|另外?|额外|后来)[^,，。¥]{0,2}(?:补|添|增|来|进|入|追)[^,，。¥]{0,4}¥` +
			`|多(?:出来?|了)(?:有)?(?:一)?(?:笔|块)?¥` +
			`|(?:^|[^,，。¥])?(?:涨|上浮|上调|上涨|增长|增加|上升|高出)(?:了|出)¥|(?:调高|上浮|上调|调增)(?:了)?(?:个)?¥|(?:^|[,，]|要是|如果|假如|比这)(?:再)?(?:高|多|大)(?:了|个|出)?¥(?:元|块钱?)?(?:的话|呢|[^\pL]*$)` +
			`|比(?:刚才|刚刚|原来|之前|前面|上面|先前|上次|我?刚?说的)[^,，。¥]{0,5}(?:多|高|大)(?:了|出来?)?¥` +
			`|(?:算上|加上|连上|带上|添上|并上|补上|加进|补进|算进)[^,，。¥]{0,4}¥` +
			`|(?:plus|add(?:ing)?|another|extra|additional|forgot|left out|missed|on top(?: of (?:that|it))?|also (?:paid|spent|sold|bought)) (?:to (?:add|mention|count) )?(?:about |of |an? |the )*(?:another |extra |additional )*¥` +
			`|¥ ?(?:yuan |rmb |cny )?(?:more|extra|on top|was left out|(?:is|was) missing|(?:wasn't|was not) counted)\b` +
			`|(?:差|欠|有)(?:着)?(?:一笔)?¥(?:元|块钱?)?(?:还|也)?(?:没|未)(?:有)?(?:入账|到账|算|记|开票?|录|计|报|统计|加|付|结)` +
			`|¥(?:元|块钱?)?(?:的)?[^,，。¥]{0,4}(?:没|未|忘了?|漏了?)(?:有)?(?:加|计|算|报|放|录|记|登|入|统计|列|写)(?:上|进去?|在内|入|账)?`)

	// goesOff stands around an amount that goes off what is known.
	goesOff = pattern.MustCompile(
		`(?:多|虚|误|重复?)(?:说|报|算|写|记|填|加|列|计|开|统计|录|讲|数)(?:了|进|出)[^,，。¥]{0,3}¥|(?:说|报|算|写|填|记|讲|录)多(?:了|出)?(?:一?笔)?¥` +
			`|(?:核减|审减|核掉|审掉|砍|削|剔除?|扣除?|减去?|刨去?|除去?|退货?|退回|退款|返还?|折让|抹|冲|红冲|冲减|冲销)(?:了|掉|去|过|下来|下去)(?:我们?)?(?:有|个)?¥` +
			`|(?:minus|less|subtract|deduct|take (?:off|away)|remove|exclud\w*|except(?: for)?) (?:the |another |about )*¥` +
			`|¥ ?(?:yuan |rmb |cny )?(?:of (?:it|that|this|them|those) )?(?:(?:was|were|is|are|has been|have been|got|must be|should be|needs to be) )?(?:later )?(?:refunded|returned|cancelled|canceled|deducted|excluded|removed|taken off|credited)` +
			`|¥ ?(?:yuan |rmb |cny )?of (?:it|that|this|them|those) (?:(?:does|do|did|should|must|can)(?: not|n't) (?:be )?count|(?:is|was|are|were)(?: not|n't)? (?:for|from) (?:something|anything|last|another|a different|other|computing|the model))` +
			`|(?:核减|审减|退款|退货|退回|返还|折让|冲减|冲销|红冲)(?:的)?(?:是|有)?¥` +
			`|(?:下浮|下调|调低|调减|压缩|往回缩|收紧|让掉|让利|打掉)(?:了|掉|去)?(?:个)?¥|(?:^|[,，]|要是|如果|假如|比这)(?:再)?(?:低|少|小)(?:了|个)?¥(?:元|块钱?)?(?:的话|呢|[^\pL]*$)` +
			`|比(?:刚才|刚刚|原来|之前|前面|上面|先前|上次|我?刚?说的)[^,，。¥]{0,5}(?:少|低|小)(?:了|个)?¥` +
			`|(?:里面|里头|其中|当中|这里|里|有)(?:有|含|包括|还有)?(?:个|一笔|一部分)?¥(?:元|块钱?)?` + offAfter +
			`|(?:^|[,，。])[^,，。¥]{0,3}¥(?:元|块钱?)?(?:的)?(?:要|得|应该?|需要|被|都?给)(?:被|先|全)?(?:核减|审减|剔除?|扣|减|退|去掉|刨|除掉|拿掉|拿走|冲)`)

	// leftAfter stands before what is left when something has gone off: 剔掉后服务收入¥.
	leftAfter = pattern.MustCompile(`(?:剔|扣|刨|减|去|除|退|砍|刷)(?:掉|除|完|了|去)*(?:之后|以后|后|完)(?:的)?[^,，。¥]{0,8}$`)

	// againOff stands before what goes off on top of what went off before: 再退¥呢, 再刨¥电池的.
	againOff = pattern.MustCompile(`(?:再|又|还|另外)(?:要|得|有|被|给)?(?:退|刨|减|砍|剔|抹|核减|审减|返还?|扣掉|扣除|冲销|红冲)(?:掉|去|了|出|下来|下去|下|走)*(?:我们?)?$`)

	// takenFrom follows an amount that is to go off what is known: 有90万发生了退货，得从销售额里冲掉.
	takenFrom = pattern.MustCompile(`^¥(?:元|块钱?)?[^,，。¥]{0,14}[,，]?(?:这|那|该|这些|那些)?(?:一?笔|部分|块|个数|钱)?(?:都|全|也|就|还|先|应该?|应当|要|得|需要?|须|必须|被|可)*(?:给|把它|全部|一并)?从[^,，。¥]{1,12}(?:里|中|内|当中|上)(?:面|头|边)?(?:都|全|先|给|再)?(?:减|扣|剔|去|刨|核|冲|抠|抹|拿|划|除|撇)(?:掉|减|除|去|出|销|走|开)`)

	// charged: 实际只扣了6万1 is what was paid; a bank's fee is not.
	charged = pattern.MustCompile(`(?:只|实际?|才|[一总]共|卡里|账上|账户)[^,，。¥]{0,3}扣|(?:银行|信用卡|支付宝|微信|卡上)[^,，。¥]{0,4}扣(?:了|款|走|掉|的?是)?[^,，。¥]{0,3}¥(?:元|块钱?)?(?:[^手费佣]|$)`)

	// putRight: a figure told before is another one.
	putRight = pattern.MustCompile(`(?:金额|数字?|销售额?|费用?|收入|投资额?|那块|那笔|这块|这笔)[^,，。¥]{0,4}(?:改|换|调|变)(?:成|为|到)¥`)
	// forges: it is to be another one on paper.
	forges = pattern.MustCompile(`帮|替|能不能|可不可以|行不行|行吗|可以吗|怎么|发票|合同|报表|材料|申报|凑|够|达到|门槛|好让|就能|偷|悄|写|做|填|造|账`)

	// offAsked asks whether it does: 里面有90万是土建，要剔除吗.
	offAsked = pattern.MustCompile(`¥[^。¥]{0,14}(?:算不算|能不能算|要不要|吗|么[?？]?$|是不是|[^不]能算)`)
)

// offAfter tells of an amount that it is none of what was asked about.
const offAfter = `(?:是|要|得|应该?|需要|被|都?给|属于|后来|已经?)*(?:核减|审减|剔除?|扣[掉除了]|减掉|退[掉回了]|去掉|刨[掉去]|除掉|不算|不能算|不该算|算不(?:进|上|得)|不(?:是|属于)(?:这|本|今年|模型|算力|同)|去年|前年|上一?年|别的|其他|其它|别家|另外|跨年|明年|不符|不合|不在|作废|黄了|取消|重复)`

// goneOff takes the second of two amounts off the first: 8万4，审计砍掉1万4. nil if it does not go off.
func (r *Reading) goneOff(sums []sum) []sum {
	if len(sums) != 2 || sums[0].index < 0 || sums[1].index != sums[0].index+1 || len(having(sums, roleFee)) > 0 && sums[1].found == roleFee {
		return nil
	}
	whole, off := sums[0], sums[1]
	if r.plainPart(off) || r.stepOf(off.index) != stepDown || !off.High.Less(whole.Low) || off.period != whole.period || r.compares() {
		return nil
	}
	if named := bases[off.found]; named != "" && named != bases[whole.found] && off.sure >= clearRole {
		return nil // it is another measure's
	}
	if netOf.MatchString(r.before(off.index)) && !off.High.Times(2).Less(whole.High) {
		return nil // 退货前1150万，冲掉退货980万: what is left
	}
	rest := whole.less(off)
	rest.derived = whole.High.Format() + "元减去" + off.High.Format() + "元"
	return []sum{rest}
}

// netOf: an amount behind it may be what went off, and what is left.
var netOf = pattern.MustCompile(`(?:冲|扣|去|减|除|刨)(?:掉|去|除|了)?(?:退货|退款)[^,，。¥]{0,3}$`)

// ofItsParts keeps the amount that is the sum of all others, where these stand in a
// list of payments: 一共8万3，分两次付，5万1和3万2. nil if none is.
func (r *Reading) ofItsParts(topic asked.Topic, sums []sum) []sum {
	if topic == asked.Product && !r.soldInTurns(sums) || len(sums) < 3 || len(having(sums, roleFee)) > 0 {
		return nil
	}
	for i, whole := range sums {
		parts := except(sums, sums[i:i+1])
		listed := true
		for j, s := range parts {
			listed = listed && paymentEnds.MatchString(firstPart(r.after(s.index)))
			if j > 0 {
				listed = listed && s.index == parts[j-1].index+1 && betweenPayments.MatchString(r.before(s.index))
			}
		}
		if listed && totalOf(parts).Equal(whole.High) && whole.Low.Equal(whole.High) {
			return []sum{whole}
		}
	}
	return nil
}

// paymentEnds stands behind a payment of which nothing else is said.
var paymentEnds = pattern.MustCompile(`^(?:元|块钱?)?的?(?:$|[,，。、;；和跟与加+＋]|[两三四几]笔|付|收|[一总]共|合计|再|又|后|另|先|尾款|下半年|第|一|能|补)`)

// betweenPayments stands between one payment and the next, of the same thing.
var betweenPayments = pattern.MustCompile(`^(?:元|块钱?)?的?[、,，;；和跟与加+＋再又后先另还有]*(?:一|另一|第[一二三四]|后)?(?:笔|次|家|期|批|回|款)?(?:又|是|付|付了|投|投了|收|收了)?$`)
