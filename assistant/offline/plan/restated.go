package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What the message before put on top, took off or billed is told again with another figure:
// 里头30万是房租，剔掉 … 房租只有20万，不是30万; 退了1万5 … 看错行了，退的是2万5那单. The message
// before is taken back, and said again with the new figure in the old one's place.

// restated is the last message that changed anything, with the present one's figure or count in the place of its own;
// "" if the present one does not put it right. What that message changed is undone.
func (l *Plan) restated(p *Means) string {
	if len(l.Memory.Told) == 0 || l.Fraud || otherwiseSaid.MatchString(l.Masked) || slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != l.Memory.LastTopic() && s.Topic != asked.Park }) {
		return ""
	}
	last, topic := l.Memory.Told[len(l.Memory.Told)-1], l.Memory.LastTopic()
	if topic == asked.Research && provinceGives.MatchString(l.Masked) {
		return "" // 如果省里给156万: the award, and nothing that it moved by
	}
	if len(last.Items[topic]) == 0 || memory.KnownAlike(last.Items[topic], l.Memory.Items[topic]) {
		return "" // it changed something else
	}
	was := reading.Read(last.Said, p.Model)
	said := l.countAgain(was, last.Said)
	if said == "" {
		said = l.amountAgain(was, last.Said)
	}
	if said != "" {
		l.Memory.Items, l.Memory.Beside, l.Memory.Either, l.Memory.Ledger = last.Items, last.Beside, last.Either, last.Ledger
		l.Memory.Told = slices.Clone(l.Memory.Told[:len(l.Memory.Told)-1])
		l.Memory = memory.Recall(l.Memory.Keep())
	}
	return said
}

// amountAgain puts the amount right that the message before moved the known one by, or that was billed.
func (l *Plan) amountAgain(was *reading.Reading, said string) string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(was.Sums) != 1 || len(items) != 1 || sentence.MainRole[topic] == "" || was.Sums[0].Index < 0 || was.Sums[0].Bare || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Index < 0 || s.Bare || !s.Low.Equal(s.High) }) {
		return ""
	}
	old := was.Sums[0]
	sums := slices.DeleteFunc(slices.Clone(l.Sums), func(s reading.Sum) bool { return s.Role == sentence.RoleEdge }) // 掉到5万以下
	if items[0].Money[string(sentence.MainRole[topic])].Equal(old.High) || strings.Count(said, old.Text) != 1 {
		return "" // it was the whole, which is put right elsewhere
	}
	switch len(sums) {
	case 2:
		for i, s := range sums {
			now := sums[1-i]
			if s.High.Equal(old.High) && !now.High.Equal(old.High) && deniedFigure.MatchString(l.Before(s.Index)) && !stillMore.MatchString(l.Before(now.Index)) {
				return strings.Replace(said, old.Text, now.Text, 1)
			}
		}
	case 1:
		now := sums[0]
		if onTopPutRight(was, l.Masked, now, items[0].Money[string(sentence.MainRole[topic])]) {
			return strings.Replace(said, old.Text, now.Text, 1)
		}
		if now.High.Equal(old.High) || l.StepOf(now.Index) != sentence.NoStep && !onlySoMuch.MatchString(l.Before(now.Index)) || l.PartNamed(items[0].Parts) >= 0 || stillMore.MatchString(l.Before(now.Index)) && !onlySoMuch.MatchString(l.Before(now.Index)) || wholeNow.MatchString(l.Before(now.Index)) || !otherFigure.MatchString(l.Masked) {
			return ""
		}
		if sameEvent(was.Before(old.Index)+sentence.FirstPart(was.After(old.Index)), l.Before(now.Index)+sentence.FirstPart(l.After(now.Index))) {
			return strings.Replace(said, old.Text, now.Text, 1)
		}
	}
	return ""
}

// countAgain does so with how many came on top: 又过了俩 … 搞错了，新过的只有一个.
func (l *Plan) countAgain(was *reading.Reading, said string) string {
	if len(l.Sums)+len(was.Sums) > 0 || !countWrong.MatchString(l.Masked) {
		return ""
	}
	now := newCount.FindStringSubmatch(l.Masked)
	if now == nil {
		now = wrongCount.FindStringSubmatch(l.Masked)
	}
	old := moreCounted.FindAllStringSubmatchIndex(said, -1)
	if now == nil || len(old) != 1 {
		return ""
	}
	return said[:old[0][2]] + now[1] + "个" + said[old[0][1]:]
}

// comesBackIn: what the message before took off or put on top, by its amount, is not so after all: 那9万收回来了，不扣了.
func (l *Plan) comesBackIn(p *Means) bool {
	told := l.Memory.Told
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || len(told) == 0 || !notAfterAll.MatchString(l.Masked) {
		return false
	}
	was := reading.Read(told[len(told)-1].Said, p.Model)
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	return len(was.Sums) == 1 && was.Sums[0].High.Equal(l.Sums[0].High) && len(items) == 1 && !items[0].Money[string(sentence.MainRole[topic])].Equal(l.Sums[0].High)
}

// sameEvent: two messages tell of one event, by a word of two characters or by what was done.
func sameEvent(a, b string) bool {
	if e := eventWord.FindAllString(a, -1); slices.ContainsFunc(e, func(w string) bool { return strings.Contains(b, w) }) {
		return true
	}
	runes := []rune(nothingOwn.ReplaceAllString(a, "|"))
	for i := range max(0, len(runes)-1) {
		if w := string(runes[i : i+2]); !strings.ContainsAny(w, "|,，。;；¥ ") && strings.Contains(b, w) {
			return true
		}
	}
	return false
}

var (
	// notAfterAll takes an event back.
	notAfterAll = pattern.MustCompile(`(?:不(?:用|必|再|该|要)?|别|没)(?:扣|减|退|加|剔|刨|砍|去掉|续|追加|补|核减|取消|拆|签|买)(?:成|掉|了|吧|$|[,，。])|(?:收|要|追|拿|讨|补)(?:了)?回来?|又(?:算|回来|到账|认|作数)|(?:还是|照样|仍然?)(?:算|认|作数)|黄了|吹了|泡汤|没成|作废`)
	// eventWord is what was done with an amount, in a character.
	eventWord = pattern.MustCompile(`[退续签结扣减剔砍追补返免充囤订]`)
	// nothingOwn says nothing of what an amount was for.
	nothingOwn = pattern.MustCompile(`说错|写错|报错|记错|搞错|弄错|看错|算错|不对|其中|里面|里头|今年|去年|明年|年底|我们|公司|财务|会计|还有|其实|一笔|那笔|这笔|不算|不过|不是|最后|算力|模型|服务|收入|平台|项目|投资|销售|购买|采购|加上|去掉|剔掉|扣掉|一个|有个|再算|重新|多少|补助|补贴|奖励|应该|实际|只有|总共|一共|客户|以后|之后|时候|这个|那个|的钱|费用|万元`)
	// otherFigure says that it is another figure, or supposes one.
	otherFigure = pattern.MustCompile(`只|才|少(?:签|买|付|退|续|扣|报|投|卖|花)|改|其实|实际|错|应该是|应当是|要是|如果|假如|万一|换成|变成|成了|顶多|最多|不止|准确|核实|查了|更正`)
	// stillMore comes on top of what was told, and puts nothing right.
	stillMore = pattern.MustCompile(`(?:[再又还另多]|加上|外加|此外)[^,，。¥]{0,6}$`)
	// onlySoMuch: no more of it than this: 只核减80万, 只多卖140万.
	onlySoMuch = pattern.MustCompile(`(?:只|才|仅|就)(?:是|多|再|有)?(?:核减|审减|卖|买|充|投|退|减|扣|加|签|付|收|花)?(?:了)?$`)
	// wholeNow is said of what it comes to in all.
	wholeNow = pattern.MustCompile(`(?:剩|一共|总共|总额|合计|全年|加起来|拢共|总数|变成|到|全部|整个)[^,，。¥]{0,4}$`)
	// deniedFigure stands before the figure that is wrong.
	deniedFigure = pattern.MustCompile(`(?:不是|并非|不止|没有|哪有|哪是|误(?:写|报|记|填)(?:成|为|作)?|[写说报记看算填弄搞]成(?:了)?)(?:那|这|什么)?(?:个|笔)?$`)
	// otherwiseSaid asks for something else than the sum with the figure put right.
	otherwiseSaid = pattern.MustCompile(`为(?:什么|啥|何)|怎么|哪(?:个|里|条|家)|谁|什么时候|要不要|能不能|可不可以|算不算|算吗|算么|差多少|多几|少几|还差|够不够|封顶|上限`)
	countWrong    = pattern.MustCompile(`(?:搞|弄|看|数|说|记|报|听|写)(?:错|岔|混|多)|不对|其实|更正|原来`)
	// newCount is how many it was that came on top; moreCounted, how many it had been.
	newCount    = pattern.MustCompile(`(?:新|后来|又|补考|这次|后面|另外|后)[^,，。¥\d一二两三四五六七八九十]{0,6}(?:只有|就|才|是|就是|其实是)\s*` + sentence.Count + `(?:个|人|名|位|项)`)
	moreCounted = pattern.MustCompile(`[又再新](?:[^,，。¥\d一二两俩三仨四五六七八九十]{0,6})(` + sentence.Count + `\s*(?:个|人|名|位|项)?)`)
)

// provinceGives stands before what the province's award comes to.
var provinceGives = pattern.MustCompile(`省(?:里|级|厅)?(?:最后|最终|要是|只|就|那边|研发)*(?:给|批|核定|核下来|奖补(?:是|为)?)(?:了|的是)?¥`)
