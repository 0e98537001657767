package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Earlier amounts that a message comes back to: the first figure, the one before,
// that of a year, one to hold the present one against.

// wentBack returns the topic of an earlier figure to which an amount goes back.
func (l *plan) wentBack(s sum) (asked.Topic, bool) {
	if s.index < 0 || !goesBack.MatchString(l.before(s.index)) {
		return asked.None, false
	}
	for _, f := range slices.Backward(l.memory.Figures) {
		if f.High.Equal(s.High) {
			return f.Topic, true
		}
	}
	return asked.None, false
}

// recalledBy: 27万那项到底是哪个局在管.
var recalledBy = pattern.MustCompile(`^(元|块)?(的)?那(一)?(项|个|笔|块|条|档|件|样|桩|边|头|份)`)

// recalledIn: 里面那45万依据的是哪句话.
var recalledIn = pattern.MustCompile(`(?:里面|里头|其中|当中)的?(?:那|这)(?:个|笔)?$`)

// recalledTopic is the topic of an earlier amount by which the message names it.
func (r *Reading) recalledTopic(m Memory) (Subject, bool) {
	for _, s := range r.sums {
		if s.index < 0 || !recalledBy.MatchString(r.after(s.index)) && !recalledIn.MatchString(r.before(s.index)) {
			continue
		}
		for _, f := range slices.Backward(m.Figures) {
			if f.High.Equal(s.High) {
				return about(f.Topic), true
			}
		}
	}
	return Subject{}, false
}

// recordYears keeps in the memory the amounts that a message states year by year, also those
// that it does not ask about: 前年拿了45万，去年60万，就去年这笔多少.
func (r *Reading) recordYears(topic asked.Topic, sums []sum, m *Memory) {
	if !r.years() {
		return
	}
	of := map[string]Figure{}
	for _, s := range sums {
		if s.index < 0 {
			continue
		}
		if year := yearWord.FindString(lastPart(r.before(s.index))); year != "" {
			of[year] = Figure{Topic: topic, Low: s.Low, High: s.High}
		}
	}
	if len(of) > 1 {
		set(&m.Years, topic, of)
	}
}

var (
	firstFigure = pattern.MustCompile(`(最开始|最初|第一次|一开始|最早|头一回|开头)[^,，。¥]{0,6}(数|金额|报的|说的|那个|算)|(?:最开始|最初|第一次|第一个|头一个|头一回|开头|一开始|最早)(?:那|的|个|数|金额|说|报)*(?:才|是|就|倒|反而|没)+(?:是)?(?:对|准|错)|(?:第一个|头一个|开头那个|最初的?)(?:数|金额)(?:是)?(?:对|准)`)
	lastFigure  = pattern.MustCompile(`(?:原来|原先|先前|之前|前头|前面|刚才|上一?个|前一?个)(?:那|的|个|数|金额|说|报)*(?:才|是|就|倒|反而|没)+(?:是)?(?:对|准|错)|(还是|还按|仍按|仍旧按?|照旧|回到|恢复|就按)(按)?(原价|原来|原样|原数|眼下|当前|目前|先前)|(维持|保持|照)(原来|原样|原先|原状|现状|不变|旧)|(那|算了|还是)[,，]?(就)?不(买|加|充|投|租)了|(改|换|退|还原|恢复)回(去|来|到)?[^,，。¥]{0,4}(数|金额|报的|说的|那个|原来|刚才|之前)|还是按(刚才|之前|原来|上(一|次)|前面)[^,，。¥]{0,6}(数|金额|报的|说的|那个|算)`)
)

// restored returns the earlier figure that a message without an amount goes
// back to: 还是按我最开始报的那个数.
func (l *plan) restored() *sum {
	if len(l.sums) > 0 || len(l.memory.Shown) == 0 || l.dropped || l.masked == "" {
		return nil
	}
	topic := l.memory.Shown[len(l.memory.Shown)-1]
	if askedFirst.MatchString(l.text) && len(l.memory.Shown) > 1 {
		return nil // 最开始问的那个 is what was asked first, and no figure
	}
	of := l.memory.figuresOf(topic)
	var f Figure
	byYear, known := l.memory.Years[topic][yearWord.FindString(l.text)]
	switch {
	case known && l.differs():
		return nil // 今年比去年多拿多少 is of both
	case known:
		f = byYear
	case firstFigure.MatchString(l.text) && len(of) > 0:
		f = of[0]
	case lastFigure.MatchString(l.text) && len(of) > 1:
		f = of[len(of)-2]
	default:
		return nil
	}
	return &sum{index: -1, role: mainRole[topic], found: mainRole[topic], sure: sureRole, Mention: money.Mention{Text: f.High.Format() + "元", Low: f.Low, High: f.High, Currency: "CNY"}}
}

// yearsTogether: 两年加一块.
var yearsTogether = pattern.MustCompile(`([两二三四五])(年|笔|次|家|期|个年度)[^,，。¥]{0,6}(?:[,，])?(加|合|一共|总共|拢共|合计|累计|总计|共)`)

// yearsInAll brings back the last amounts that were calculated one after the
// other for what is paid every year, where their sum is asked for. nil if it is not.
func (l *plan) yearsInAll(topic asked.Topic, before []Item) []Item {
	if all := l.yearsKnown(topic, before); all != nil {
		return all
	}
	m := yearsTogether.FindStringSubmatch(l.text)
	if m == nil || len(l.sums) > 0 || len(before) != 1 || !paidYearly(topic) || len(l.memory.Shown) != 1 {
		return nil
	}
	n, name := int(small(m[1])), string(mainRole[topic])
	of := l.memory.figuresOf(topic)
	if len(of) < n {
		return nil
	}
	var out []Item
	for _, f := range of[len(of)-n:] {
		it := inherit(before)
		it.put(name, yearly{low: f.Low, high: f.High})
		it.Label = f.High.Format() + "元"
		out = append(out, it)
	}
	return out
}

// yearsKnown are the years that were worked out side by side, where their sum is asked
// for: 三年各补多少 … 三年一共多少. nil if it is not.
func (l *plan) yearsKnown(topic asked.Topic, before []Item) []Item {
	m := yearsTogether.FindStringSubmatch(l.text)
	counted := m != nil && int(small(m[1])) == len(before)
	ofYears := len(l.memory.Years[topic]) == len(before)
	if len(before) < 2 || len(l.sums) > 0 || !paidYearly(topic) || len(l.memory.Shown) != 1 || !counted && !(ofYears && l.want(wantTotal)) {
		return nil
	}
	out := make([]Item, len(before))
	for i, it := range before {
		out[i] = it.clone()
	}
	return out
}

// paidYearly: what each year brings is paid each year.
func paidYearly(topic asked.Topic) bool {
	return topic == asked.PlatformService || topic == asked.Computing
}

var (
	// heldWith: 跟41万那档比.
	heldWith = pattern.MustCompile(`(跟|和|与|同|比)(刚才|前面|之前|原来)?(的|那)?$`)
	// bothAsked: 另有12万的套餐，两种各补多少.
	bothAsked = pattern.MustCompile(`(两|二|俩)(种|个|档|套|样|边|家)(方案|套餐|报价|合同)?[^,，。¥]{0,4}(各|分别)|(?:两|二|俩)(?:种|个|档|套|家)?(?:方案|套餐|报价)[^,，。¥]{0,14}(?:对照|对比|比较|比照|并列|哪个|哪一个|哪种)`)
)

// comparedTo holds what was worked out against another amount: 跟租12万比，哪头补得多.
var comparedTo = pattern.MustCompile(`(跟|和|与|同)(?:直接|干脆|索性|一步|一次性?)?(租|买|投|卖|花|付|上|加|提|冲|做|涨|凑|签)?(?:到|成|足)?(?:了)?¥(元|块钱?)?(的)?(那档|这档)?(相)?比`)

var (
	// earlierOne is what was worked out before, as the other side of a comparison: 和前面那个方案相比.
	earlierOne = pattern.MustCompile(`(?:跟|和|与|同|比|较)(?:这|那)?(?:前面|前头|刚才|刚刚|之前|上面|先前|原来|原先|头一个|第一个|上一个|那个|这个|现在)[^,，。¥]{0,8}(?:比|对照|摆|放|搁|哪)`)
	// laidBeside: 拿十三万的跟这八万六摆一起.
	laidBeside = pattern.MustCompile(`(?:摆|放|搁|列)(?:在)?(?:一起|一块|一道)|比(?:一比|一下|比看|较)|相比|对比`)
)

// heldAgainst puts an earlier figure beside the present one, where the message
// asks how they differ, 跟41万那档比，多出来几块, or for both. nil if it does not.
func (r *Reading) heldAgainst(topic asked.Topic, sums []sum, before []Item, m Memory) []Item {
	name := string(mainRole[topic])
	if len(sums) != 1 || len(before) != 1 || sums[0].index < 0 {
		return nil
	}
	now, known := before[0].Money[name]
	if !known || now.Equal(sums[0].High) {
		return nil
	}
	said := slices.ContainsFunc(m.Figures, func(f Figure) bool { return f.Topic == topic && f.High.Equal(sums[0].High) })
	named := slices.ContainsFunc(r.sums, func(s sum) bool { return s.High.Equal(now) }) || earlierOne.MatchString(r.masked)
	compared := (r.want(wantCompare) || laidBeside.MatchString(r.masked)) && (said && heldWith.MatchString(r.before(sums[0].index)) || comparedTo.MatchString(r.masked) || named)
	both := topic != asked.Product && bothAsked.MatchString(r.text)
	if !compared && !both {
		return nil
	}
	items := []Item{before[0].clone(), inherit(before)}
	items[0].Label = now.Format() + "元"
	items[1].put(name, yearly{low: sums[0].Low, high: sums[0].High})
	items[1].Label = sums[0].High.Format() + "元"
	return items
}

// record keeps the amounts that a turn calculates with.
func (m *Memory) record(topic asked.Topic, items []Item) {
	name := string(mainRole[topic])
	for _, it := range items {
		high, ok := it.Money[name]
		if !ok {
			continue
		}
		low, ranged := it.Low[name]
		if !ranged {
			low = high
		}
		m.Figures = append(m.Figures, Figure{Topic: topic, Low: low, High: high})
	}
	m.Figures = m.Figures[max(0, len(m.Figures)-mostFigures):]
}

// figuresOf returns the amounts that a topic was calculated with, in order, those
// said again at once only once.
func (m *Memory) figuresOf(topic asked.Topic) []Figure {
	var out []Figure
	for _, f := range m.Figures {
		if f.Topic == topic && (len(out) == 0 || !f.High.Equal(out[len(out)-1].High)) {
			out = append(out, f)
		}
	}
	return out
}

// comparedWith stands before the figure that another is held against.
var comparedWith = pattern.MustCompile(`(?:比起|相比于?|对比|较之|跟|和|与)(?:原来|刚才|前面|之前)?(?:的|那)?$`)
