package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// All that a talk has worked out is a tally too, with an entry for each measure, and two for computing power of which
// the service fee was told apart: 模型改成8万，培训是12个人; 第二项不报了; 服务费核下来是2万6.

// column is where an entry of the whole talk is kept.
type column struct {
	topic asked.Topic
	input string // of the calculator
	unit  tally.Unit
}

// accountNames are what a measure's amount may be called by those who have told it already.
var accountNames = map[column][]string{
	{asked.VerticalModel, string(roleModelCost), tally.Yuan}: spelled("模型 大模型 大模型那边 买模型 买大模型 备案模型 备案的模型 备案大模型 垂直模型 行业模型 模型采购 采购模型 模型费用 模型费 模型采购费 模型授权 模型授权费 模型投入 模型支出 模型钱"),
	{asked.Computing, string(roleTotal), tally.Yuan}:         spelled("算力 租算力 买算力 用算力 算力费 算力费用 算力服务 算力采购 算力租赁 算力支出 算力钱 智算 gpu 租gpu 买gpu 显卡 租卡 租显卡 算力卡 云算力"),
	{asked.Industrial, string(roleInvestment), tally.Yuan}:   spelled("投资 投资额 项目投资 实际投资 工业互联网 ai工业互联网 工业互联网项目 工业互联网投资 项目投入 投入 技改 改造 改造投资 设备投资 产线 产线改造"),
	{asked.PlatformService, string(roleIncome), tally.Yuan}:  spelled("服务收入 平台 平台收入 平台服务收入 公共服务平台 平台服务 服务收费 验证中心 概念验证中心"),
	{asked.Product, string(roleSales), tally.Yuan}:           spelled("产品 产品销售 产品销售额 销售额 销量 产品收入"),
	{asked.Research, string(roleProvince), tally.Yuan}:       spelled("研发 研发奖励 省级 省级奖励 省里 省里给的 省奖 配套 研发配套 省级研发奖励"),
	{asked.Training, "people", tally.People}:                 spelled("培训 技能培训 证 证书 拿证 拿证的 取证 取证的 持证 持证的 考证 考证的 人数 拿证人数 取证人数 培训人数 发证 技能证 技能等级证 拿到证的 考出来的 考过的 通过的 有证的 拿了证的 技能等级证书"),
	{asked.Scenario, "selected_projects", tally.Projects}:    spelled("场景 典型场景 应用场景 典型应用场景 入选 入选的 入选项目 场景项目 评上 评上的 选上的 中选的 市级场景 市级典型"),
}

// Names of the two amounts of computing power, where both were told.
var (
	wholeNames = spelled("采购总额 算力总额 合同采购额")
	feeNames   = spelled("服务费 实际服务费 实付服务费 算力服务费 服务费用 实际服务费用 实际费用")
	// wholeCalled is what the whole is called in words that mean a sum elsewhere.
	wholeCalled = pattern.MustCompile(`(?:算力)?(?:采购|合同|总)*(?:总额|总金额|总价|合同额|采购额|合同金额|采购金额)`)
)

func spelled(names string) []string { return strings.Fields(names) }

// accounts are the entries of the talk, in the order in which they came up, and where each is kept.
func (m *Memory) accounts() (entries []tally.Entry, at []column) {
	add := func(a column, names []string, v money.Amount) {
		entries, at = append(entries, tally.Entry{Names: names, Amount: v, Unit: a.unit, Told: m.ToldAs[a.topic]}), append(at, a)
	}
	for _, topic := range m.Order {
		items := m.Items[topic]
		if len(items) != 1 || !slices.Contains(m.Shown, topic) || len(items[0].Low) > 0 || items[0].Of != nil {
			continue
		}
		it := items[0]
		fee, apart := it.Money[string(roleFee)]
		for a, names := range accountNames {
			switch v, known := it.Money[a.input]; {
			case a.topic != topic:
			case a.unit == tally.Yuan && known && apart:
				add(a, wholeNames, v)
				add(column{topic, string(roleFee), tally.Yuan}, feeNames, fee)
			case a.unit == tally.Yuan && known && len(it.Money) == 1:
				add(a, append(namesSaid(it.names()...), names...), v)
			case a.unit != tally.Yuan && it.Count[a.input] > 0 && (it.Trained == 0 || it.Trained == it.Count[a.input]) && len(it.Kinds) == 0:
				add(a, names, money.Yuan(it.Count[a.input]))
			}
		}
	}
	return entries, at
}

// cameUp keeps the order in which the topics with a calculation were told of.
func (l *plan) cameUp() {
	m := &l.memory
	m.Order = slices.DeleteFunc(m.Order, func(t asked.Topic) bool { return !slices.Contains(m.Shown, t) })
	fresh := slices.DeleteFunc(slices.Clone(m.Shown), func(t asked.Topic) bool { return slices.Contains(m.Order, t) })
	slices.SortStableFunc(fresh, func(a, b asked.Topic) int { return l.saidAt(a) - l.saidAt(b) })
	m.Order = append(m.Order, fresh...)
}

// saidAt is where the message speaks of a topic first.
func (l *plan) saidAt(t asked.Topic) int {
	if i := slices.IndexFunc(l.mentions, func(m mention) bool { return m.topic == t }); i >= 0 {
		return l.mentions[i].at
	}
	return len(l.masked)
}

// toldAs keeps the words in which the amounts of a topic were told, by which they may be called: 验布那套.
func (l *plan) toldAs(t asked.Topic, sums []sum) {
	words := ""
	for _, s := range sums {
		words += l.before(s.index) + "，"
	}
	if len(l.subjects) == 1 && len(sums) <= 1 {
		words = l.masked
	}
	if l.memory.ToldAs == nil {
		l.memory.ToldAs = map[asked.Topic]string{}
	}
	if said := []rune(strings.ToLower(words)); len(said) > 0 && len(said) <= mostToldAs {
		l.memory.ToldAs[t] += "，" + string(said)
	}
	if said := []rune(l.memory.ToldAs[t]); len(said) > mostToldAs {
		l.memory.ToldAs[t] = string(said[len(said)-mostToldAs:])
	}
}

// mostToldAs is how many characters of it are kept: a story of more is told in words that are others' too.
const mostToldAs = 200

// editsSeveral reads the message as an edit of several amounts of the last topic, or of all that the talk has worked out;
// where the last topic has one amount alone, 第一项 and 投资 are of the talk.
func (l *plan) editsSeveral(p *means) bool {
	items := l.memory.Items[l.memory.lastTopic()]
	switch one := len(items) == 1 && len(items[0].Parts) == 0; {
	case l.editsMonths(p), l.editsPieces(p), l.editsPartBeside(p), one && l.editsTalk(p):
		l.memory.LastEdit = nil
	case l.editsTally(p), !one && l.editsTalk(p):
	default:
		return false
	}
	l.memory.Aim = nil // 差多少够线 … 那就再买5000块的，一起算
	return true
}

// editsTalk reads the message as an edit of what the talk has worked out of several measures; false if it is none.
func (l *plan) editsTalk(p *means) bool {
	entries, at := l.memory.accounts()
	if len(entries) == 0 || len(entries) == 1 && entries[0].Unit == tally.Yuan || l.fraud && onPaper.MatchString(l.masked) || !l.editsSurely() {
		return false
	}
	if slices.ContainsFunc(l.sums, func(s sum) bool { return s.period != perYear }) {
		return false // 算力改成每月3万
	}
	said, ok := l.saidOf(entries)
	if !ok || measureSaid.MatchString(l.masked) || len(entries) == 1 && len(said.Amounts) == 0 {
		return false // 第一条 is a measure, and no first thing
	}
	edit, ok := tally.Read(entries, said, nil)
	if !ok || len(edit.Changes) == 0 || edit.Back || slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind == tally.New }) {
		return false
	}
	if notCertified.MatchString(l.masked) && slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind == tally.Gone || c.Now.IsZero() }) {
		return false // 场景没评上的话: a condition that is not met, and its verdict is told
	}
	if len(edit.Changes) > 1 && edit.Changes[0].Kind == tally.Scale && !allOf.MatchString(l.masked) {
		return false // 减半呢 is of the last
	}
	var after []tallied
	for i, c := range edit.Changes {
		a := at[c.At]
		known := l.memory.Items[a.topic]
		if j := slices.IndexFunc(after, func(t tallied) bool { return t.topic == a.topic }); j >= 0 {
			known = after[j].items // the fee, after the whole
			after = slices.Delete(after, j, j+1)
		}
		items := l.inAccount(a, known, edit.Changes[i], edit.Supposed)
		if items == nil {
			return false
		}
		after = append(after, tallied{topic: a.topic, items: items})
	}
	l.settleAccounts(p, after, edit)
	return true
}

// notCertified tells of a condition that was not met.
var notCertified = pattern.MustCompile(`没(?:有)?(?:评上|入选|选上|考过|拿到|拿证|取证|通过|过)|备案|落选|被刷|过期|失效`)

// measureSaid names a measure by its number.
var measureSaid = pattern.MustCompile(`第\s*[一二三四五六七八九1-9]\s*[条點点]|措施\s*[一二三四五六七八九1-9]`)

// onPaper names a paper; an amount that is put differently there is no edit of what was told.
var onPaper = pattern.MustCompile(`票|合同|协议|账|帐|单据|凭证|材料|证明|报告|流水`)

// saidOf is the message with its amounts, and its people and projects where the talk counts them; false if an
// amount is no plain one.
func (l *plan) saidOf(entries []tally.Entry) (tally.Message, bool) {
	said := tally.Message{Masked: l.masked}
	for _, m := range l.amounts {
		if m.Currency != "CNY" || !m.Low.Equal(m.High) || m.Bare && m.High.Less(plainYuan) {
			return said, false
		}
		said.Amounts, said.Units = append(said.Amounts, m.High), append(said.Units, tally.Yuan)
	}
	if slices.ContainsFunc(entries, func(e tally.Entry) bool { return e.Unit == tally.Yuan && slices.Equal(e.Names, wholeNames) }) {
		said.Masked = wholeCalled.ReplaceAllString(said.Masked, wholeNames[0])
	}
	said.Masked = whosePeople.ReplaceAllString(said.Masked, "$1")
	said.Masked = peopleNumber.ReplaceAllString(said.Masked, "${1}${2}人，")
	for _, unit := range []tally.Unit{tally.People, tally.Projects} { // always in this order: 3个 may be either
		if slices.ContainsFunc(entries, func(e tally.Entry) bool { return e.Unit == unit }) {
			said = counting(said, unit, countedAs[unit])
		}
	}
	return said, true
}

// countedAs is how people and projects are counted.
var countedAs = map[tally.Unit]*pattern.Pattern{
	tally.People:   pattern.MustCompile(`(?:^|[^第那这每后前哪\d¥])(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*(?:个|名|位)?(?:人|员工|工人|名|位|个(?:$|[^\p{Han}]|[呢吧啊了的是拿没证有算才不没过考]))`),
	tally.Projects: pattern.MustCompile(`(?:^|[^第那这每后前哪\d¥])(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:个|项)(?:$|[^月季年数钱人])`),
}

// whosePeople stands before more people: 二车间还有6个有证的.
var whosePeople = pattern.MustCompile(`(?:[一二三四五六七八九1-9]号?)?(?:车间|部门|分公司|厂区|班组|科室|门店|分厂|仓库|分店)(?:里|那边|的)?((?:还|又|另外?|也)(?:有|多了|多出)?\s*(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|名|位|人))`)

// peopleNumber counts people without a word for them: 人数是13.
var peopleNumber = pattern.MustCompile(`(人数(?:其实|应该|实际)?(?:是|为|有|改成|改为|变成|到)?)\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})(?:$|[^\d.万元块千%人个名位一二两三四五六七八九十])`)

// counting masks each count as an amount of its unit.
func counting(said tally.Message, unit tally.Unit, counted *pattern.Pattern) tally.Message {
	out := tally.Message{}
	from, n := 0, 0
	keep := func(text string) {
		for range strings.Count(text, "¥") {
			out.Amounts, out.Units = append(out.Amounts, said.Amounts[n]), append(out.Units, said.Units[n])
			n++
		}
		out.Masked += text
	}
	for _, m := range counted.FindAllStringSubmatchIndex(said.Masked, -1) {
		v := small(said.Masked[m[2]:m[3]])
		if v <= 0 || m[2] < from {
			continue
		}
		keep(said.Masked[from:m[2]])
		out.Masked += "¥"
		out.Amounts, out.Units = append(out.Amounts, money.Yuan(v)), append(out.Units, unit)
		from = m[3]
		if unitWord := countWord.FindString(said.Masked[from:]); unitWord != "" {
			from += len(unitWord)
		}
	}
	keep(said.Masked[from:])
	return out
}

// countWord stands behind a count.
var countWord = pattern.MustCompile(`^\s*(?:个|名|位|项)?(?:人|员工|工人)?`)

// inAccount is what is known of a topic after a change to one of its amounts; nil if that makes no sense: a
// service fee above the whole. It is empty where nothing is left.
func (l *plan) inAccount(a column, known []Item, c tally.Change, supposed bool) []Item {
	if c.Now.IsZero() && a.input != string(roleFee) {
		return []Item{}
	}
	if a.unit != tally.Yuan {
		n, whole := c.Now.Int64()
		if !whole {
			return nil
		}
		items := copies(known)
		items[0].Count[a.input], items[0].Assumptions = n, nil
		items[0].Trained = min(items[0].Trained, 1) * n
		return items
	}
	if _, apart := known[0].Money[string(roleFee)]; apart {
		items := copies(known)
		items[0].Money[a.input], items[0].Assumptions = c.Now, nil
		if items[0].Money[string(roleTotal)].Less(items[0].Money[string(roleFee)]) {
			return nil
		}
		return items
	}
	c.At = 0
	items := copies(known)
	items[0].Parts, items[0].Off = nil, nil // the parts of the amount before
	return applied(items, a.input, tally.Edit{Changes: []tally.Change{c}, Supposed: supposed})
}

// settleAccounts asks for what the changed measures come to, or for the sum of all where it is asked for, was just
// told wrongly, or one of them is gone.
func (l *plan) settleAccounts(p *means, after []tallied, edit tally.Edit) {
	before := l.memory.known()
	total := edit.Total || sumsUp.MatchString(l.text) || l.want(wantTotal) || inAllNow.MatchString(l.text) || theSums.MatchString(l.text)
	raw, correcting := l.raw, l.correcting
	var changed []Subject
	for _, t := range after {
		if changed = append(changed, about(t.topic)); len(t.items) > 0 {
			continue
		}
		l.memory.drop(t.topic)
		l.gone, l.dropped = t.topic, len(l.memory.Shown) > 0
	}
	asks := "那能补多少"
	switch {
	case l.dropped, total && len(l.memory.Shown) > 1:
		asks = "那一共能补多少"
	case edit.Supposed:
		asks = "要是这样，那能补多少"
	}
	l.Reading = read(asks, p.model)
	l.raw, l.correcting, l.recalled = raw, correcting, changed
	l.Reading.tallied = slices.DeleteFunc(after, func(t tallied) bool { return len(t.items) == 0 })
	l.memory.tell(l.raw, before)
}
