package offline

import (
	"fmt"
	"maps"
	"slices"

	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Differences: how much more or less one result is than another, 比不加多拿几块.
// Both are calculated again, so that the difference has its two results beside it.

// Past is a thing as a turn calculated it, for a later turn to hold another against.
type Past struct {
	Topic asked.Topic `json:"topic"`
	Item  Item        `json:"item"`
	Year  string      `json:"year,omitempty"` // of which it was said to be
}

// mostPast is how many results a conversation can be held against.
const mostPast = 12

// howMuch asks for a sum, however it is put.
const howMuch = `(?:多少|几(?:块|万|元|千|百|十|多|何|钱|个钱|[^\pL]|$))`

var (
	// differing asks how much more or less is paid; 最多几块 and 至少多少 do not.
	differing = pattern.MustCompile(`(?:(?:^|[^最至顶不许])多|(?:^|[^最至多不])少)(?:拿|领|补|奖|得|给|配|返|要)?(?:了|出来?|掉|到|回来?)?的?` + howMuch + `|(?:省|亏|缩水|低|高|涨|降|增加|减少)(?:了|出来?)(?:的?(?:补助|补贴|奖励|钱))?` + howMuch + `|相差|差额|差距|(?:差|拉开)(?:了|出|得出|出来?)*` + howMuch + `|how much (?:more|less)|difference`)
	// bothHeld names what the result is held against, so that 差几块 asks for no line.
	bothHeld = pattern.MustCompile(`比|[跟和与同][^,，。讲说报告回问]{1,8}差|(?:两|俩|前后|一来一去|来回)[^,，。]{0,6}差|刚才|之前|原来|补助|补贴|奖|差(?:出|得出)|相差|difference|how much`)
	// against another result, whatever lines there are: 再买跟不买差几多.
	against = pattern.MustCompile(`(?:比|跟|和|与|同)(?:不|没|刚才|之前|原来|先前|去年)`)
	// missing asks for 差多少 alone: of a result below a line, how far that is; of any other, from what was before.
	missing = pattern.MustCompile(`差(?:了)?` + howMuch)
	// onlyLess asks for nothing but how much it became more or less by.
	onlyLess = pattern.MustCompile(`^[^\pL]*(?:那|所以|一共|总共)?(?:就|是|会)?(?:多|少)了` + howMuch)
	// fromFirst goes back beyond what was worked out last.
	fromFirst = pattern.MustCompile(`最开始|最初|最早|一开始|第一次|头一(?:回|次|个)|开头`)
	thanYear  = pattern.MustCompile(`(?:比|跟|和|与)(大前年|前年|去年|上一?年|明年)`)
)

// differs: a difference between two results is asked for, and no gap to a line.
func (r *Reading) differs() bool {
	if r.toLine() {
		return false
	}
	return differing.MatchString(r.masked) && (bothHeld.MatchString(r.masked) || !missing.MatchString(r.masked))
}

// work keeps what a turn calculated; what is compared or said again is kept once.
func (m *Memory) work(topic asked.Topic, items []Item, year string) {
	for _, it := range items {
		if n := len(m.Past); n > 0 && m.Past[n-1].Topic == topic && sameFacts(m.Past[n-1].Item, it) {
			continue
		}
		m.Past = append(m.Past, Past{Topic: topic, Item: it, Year: year})
	}
	m.Past = m.Past[max(0, len(m.Past)-mostPast):]
}

// sameFacts: the calculators are given the same, whatever it is called.
func sameFacts(a, b Item) bool {
	return maps.EqualFunc(a.Money, b.Money, money.Amount.Equal) && maps.EqualFunc(a.Low, b.Low, money.Amount.Equal) &&
		maps.Equal(a.Count, b.Count) && maps.Equal(a.Truth, b.Truth) && maps.Equal(a.Choice, b.Choice)
}

// yearOf is the year that the amounts of a message are said to be of.
func (r *Reading) yearOf(used []int) string {
	if len(used) != 1 || used[0] < 0 {
		return ""
	}
	return yearWord.FindString(lastPart(r.before(used[0])))
}

// withEarlier holds the present result against one before it: by its year or its
// name, the first one, or the one right before. ask says what is not known.
func (r *Reading) withEarlier(topic asked.Topic, sums []sum, before []Item, m Memory, shape tools.Shape) (items []Item, ask string) {
	if len(before) != 1 {
		return nil, ""
	}
	now, name := before[0], string(mainRole[topic])
	bare := missing.MatchString(r.masked) && !r.toLine() && !below(shape, now.Money[name])
	if !r.differs() && !bare {
		return nil, ""
	}
	past := slices.DeleteFunc(slices.Clone(m.Past), func(p Past) bool { return p.Topic != topic || sameFacts(p.Item, now) })
	if len(sums) > 0 { // 多花的这10万能多补几块 names what lies between the two
		past = slices.DeleteFunc(past, func(p Past) bool {
			by := now.Money[name].Sub(p.Item.Money[name])
			return len(sums) > 1 || !sums[0].High.Equal(by) && !sums[0].High.Equal(by.Neg())
		})
		if len(past) == 0 {
			return nil, ""
		}
	}
	year := thanYear.FindStringSubmatch(r.masked)
	named := slices.DeleteFunc(slices.Clone(past), func(p Past) bool {
		if year != nil {
			return p.Year != year[1]
		}
		return !alternativeName.MatchString(p.Item.Label) || !choosesLabel(r.text, p.Item.Label)
	})
	switch {
	case len(named) > 0:
		past = named
	case len(past) > 1 && (thanCheap.MatchString(r.masked) || thanDear.MatchString(r.masked)):
		past = []Past{bySize(past, name, thanDear.MatchString(r.masked))}
	case year != nil && len(now.Money) > 0:
		return nil, "要和" + year[1] + "比，得知道" + year[1] + "的数"
	case len(past) == 0 && len(m.Past) > 0 && !r.across && len(now.Money) > 0 && (against.MatchString(r.masked) || onlyLess.MatchString(r.masked)):
		return nil, "要和哪个数比，还不知道，这里只有一个结果"
	case len(past) == 0:
		return nil, ""
	case fromFirst.MatchString(r.masked):
		past = past[:1]
	}
	return beside(past[len(past)-1].Item, now), ""
}

// thanCheap and thanDear name an earlier offer by what it costs: 比便宜那家多补几块.
var (
	thanCheap = pattern.MustCompile(`(?:比|跟|和|与|同)(?:那个|那|这)?(?:最)?(?:便宜|低价|价低|小|少|低)的?(?:那|这)?(?:一)?(?:个|家|款|档|份|套|种|头|项|笔)`)
	thanDear  = pattern.MustCompile(`(?:比|跟|和|与|同)(?:那个|那|这)?(?:最)?(?:贵|高价|价高|大|多|高)的?(?:那|这)?(?:一)?(?:个|家|款|档|份|套|种|头|项|笔)`)
)

// bySize is the earlier thing that cost least, or most.
func bySize(past []Past, name string, most bool) Past {
	by := func(a, b Past) int { return a.Item.Money[name].Cmp(b.Item.Money[name]) }
	if most {
		return slices.MaxFunc(past, by)
	}
	return slices.MinFunc(past, by)
}

// beside makes alternatives of two states of one thing, each called by what tells
// it from the other.
func beside(was, now Item) []Item {
	items := []Item{was.clone(), now.clone()}
	for i, other := range []Item{now, was} {
		it := &items[i]
		if alternativeName.MatchString(it.Label) && it.Label != other.Label {
			continue
		}
		it.Label = [...]string{"之前的情况", "现在的情况"}[i]
		for name, n := range it.Count {
			if n != other.Count[name] {
				it.Label = fmt.Sprintf("%d个", n)
			}
		}
		for _, name := range slices.Sorted(maps.Keys(it.Money)) {
			if v := it.Money[name]; !v.Equal(other.Money[name]) {
				it.Label = v.Format() + "元"
				if low, ranged := it.Low[name]; ranged {
					it.Label = low.Format() + "元到" + it.Label
				}
			}
		}
	}
	return items
}

// fromChange holds what a message changes against what was known, where it asks
// how much more or less that brings: 要是投到800万，能多拿多少.
func (r *Reading) fromChange(g *gathered, topic asked.Topic, sums []sum, before []Item) {
	if name := string(mainRole[topic]); len(sums) == 2 && sums[1].more && len(g.items) == 1 && len(g.items[0].Parts) == 2 { // 买了6万，再加2万能多补多少
		was, first := g.items[0].clone(), g.items[0].Parts[0]
		was.Assumptions = nil
		was.put(name, yearly{low: first.Low, high: first.High})
		before = []Item{was}
	}
	if !g.fresh || g.alternatives || len(g.items) != 1 || len(before) != 1 || !r.differs() || sameFacts(before[0], g.items[0]) || len(before[0].Money)+len(before[0].Count) == 0 {
		return
	}
	g.stays = g.items
	g.items, g.alternatives = beside(before[0], g.items[0]), true
}

// apartBy is the first sentence on two results: by how much they differ, and which
// of them is more; "" where that is not asked for, or cannot be said in one figure.
func (l *plan) apartBy(own []*tools.Calculation) string {
	if len(own) != 2 || !l.differs() && (!missing.MatchString(l.masked) || l.toLine()) {
		return ""
	}
	gap := tools.Compare(own)
	switch ranged := func(c *tools.Calculation) bool { return c.Amount != nil && c.Low != nil && !c.Low.Equal(*c.Amount) }; {
	case slices.ContainsFunc(own, ranged) && !l.english:
		return "有一个结果是一段，不是一个数，差多少要等实际的数定了才知道："
	case gap.IsZero():
		return ""
	}
	less, more := own[0], own[1]
	if more.Amount.Less(*less.Amount) {
		less, more = more, less
	}
	if l.english {
		return fmt.Sprintf("**The difference is %s yuan**: %s yuan against %s yuan.", gap.Format(), more.Amount.Format(), less.Amount.Format())
	}
	what := "市里补的差"
	if more.Outcome == tools.UpTo || less.Outcome == tools.UpTo {
		what = "市里补的最高数差"
	}
	return fmt.Sprintf("**%s%s**：%s更多，是%s；%s是%s。", what, yuan(gap), called(more, less), yuan(*more.Amount), called(less, more), yuan(*less.Amount))
}

// bothShown: two things that were worked out are held against each other: 两个差多少.
func (l *plan) bothShown() bool {
	if len(l.memory.Shown) < 2 || len(l.sums) > 0 || !differing.MatchString(l.masked) && !moreOfBoth.MatchString(l.text) && !l.does(turn.Compare) || l.toLine() || len(l.memory.Items[l.memory.lastTopic()]) > 1 {
		return false
	}
	of := map[asked.Topic]int{}
	for _, p := range l.memory.Past {
		of[p.Topic]++
	}
	for _, t := range l.memory.Shown[len(l.memory.Shown)-2:] {
		if of[t] != 1 {
			return false // two results of one of them: which are meant?
		}
	}
	return true
}

// called is what tells one of two results from the other.
func called(c, other *tools.Calculation) string {
	if c.Label == "" || c.Label == other.Label || c.Name != other.Name {
		return title(c)
	}
	return "按" + c.Label + "算"
}

// known is what the conversation knows of the topic after this message.
func (g *gathered) known() []Item {
	if g.stays != nil {
		return g.stays
	}
	return g.items
}

// workedOut is how many results of a topic the memory keeps.
func (m Memory) workedOut(topic asked.Topic) (n int) {
	for _, p := range m.Past {
		if p.Topic == topic {
			n++
		}
	}
	return n
}
