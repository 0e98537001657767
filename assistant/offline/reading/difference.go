package reading

import (
	"fmt"
	"maps"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// howMuch asks for a sum, however it is put.
const howMuch = `(?:多少|几(?:块|万|元|千|百|十|多|何|钱|个钱|[^\pL]|$))`

var (
	// Differing asks how much more or less is paid; 最多几块 and 至少多少 do not.
	Differing = pattern.MustCompile(`(?:(?:^|[^最至顶不许])多|(?:^|[^最至多不])少)(?:拿|领|补|奖|得|给|配|返|要)?(?:了|出来?|掉|到|回来?)?的?` + howMuch + `|(?:省|亏|缩水|低|高|涨|降|增加|减少)(?:了|出来?)(?:的?(?:补助|补贴|奖励|钱))?` + howMuch + `|相差|差额|差距|(?:差|拉开)(?:了|出|得出|出来?)*` + howMuch + `|how much (?:more|less)|difference`)
	// bothHeld names what the result is held against, so that 差几块 asks for no line.
	bothHeld = pattern.MustCompile(`比|[跟和与同][^,，。讲说报告回问]{1,8}差|(?:两|俩|前后|一来一去|来回)[^,，。]{0,6}差|刚才|之前|原来|补助|补贴|奖|差(?:出|得出)|相差|difference|how much`)
	// against another result, whatever lines there are: 再买跟不买差几多.
	against = pattern.MustCompile(`(?:比|跟|和|与|同)(?:不|没|刚才|之前|原来|先前|去年)`)
	// Missing asks for 差多少 alone: of a result below a line, how far that is; of any other, from what was before.
	Missing = pattern.MustCompile(`差(?:了)?` + howMuch)
	// onlyLess asks for nothing but how much it became more or less by.
	onlyLess = pattern.MustCompile(`^[^\pL]*(?:那|所以|一共|总共)?(?:就|是|会)?(?:多|少)了` + howMuch)
	// fromFirst goes back beyond what was worked out last.
	fromFirst = pattern.MustCompile(`最开始|最初|最早|一开始|第一次|头一(?:回|次|个)|开头`)
	thanYear  = pattern.MustCompile(`(?:比|跟|和|与)(大前年|前年|去年|上一?年|明年)`)
)

// Differs: a difference between two results is asked for, and no gap to a line.
func (r *Reading) Differs() bool {
	if r.ToLine() {
		return false
	}
	return Differing.MatchString(r.Masked) && (bothHeld.MatchString(r.Masked) || !Missing.MatchString(r.Masked))
}

// YearOf is the year that the amounts of a message are said to be of.
func (r *Reading) YearOf(used []int) string {
	if len(used) != 1 || used[0] < 0 {
		return ""
	}
	return YearWord.FindString(sentence.LastPart(r.Before(used[0])))
}

// withEarlier holds the present result against one before it: by its year or its
// name, the first one, or the one right before. ask says what is not known.
func (r *Reading) withEarlier(topic asked.Topic, sums []Sum, before []memory.Item, m memory.Memory, shape tools.Shape) (items []memory.Item, ask string) {
	if len(before) != 1 {
		return nil, ""
	}
	now, name := before[0], string(sentence.MainRole[topic])
	bare := Missing.MatchString(r.Masked) && !r.ToLine() && !Below(shape, now.Money[name])
	if !r.Differs() && !bare {
		return nil, ""
	}
	past := slices.DeleteFunc(slices.Clone(m.Past), func(p memory.Past) bool { return p.Topic != topic || memory.SameFacts(p.Item, now) })
	if len(sums) > 0 { // 多花的这10万能多补几块 names what lies between the two
		past = slices.DeleteFunc(past, func(p memory.Past) bool {
			by := now.Money[name].Sub(p.Item.Money[name])
			return len(sums) > 1 || !sums[0].High.Equal(by) && !sums[0].High.Equal(by.Neg())
		})
		if len(past) == 0 {
			return nil, ""
		}
	}
	year := thanYear.FindStringSubmatch(r.Masked)
	named := slices.DeleteFunc(slices.Clone(past), func(p memory.Past) bool {
		if year != nil {
			return p.Year != year[1]
		}
		return !alternativeName.MatchString(p.Item.Label) || !ChoosesLabel(r.Text, p.Item.Label)
	})
	switch {
	case len(named) > 0:
		past = named
	case len(past) > 1 && (thanCheap.MatchString(r.Masked) || thanDear.MatchString(r.Masked)):
		past = []memory.Past{bySize(past, name, thanDear.MatchString(r.Masked))}
	case year != nil && len(now.Money) > 0:
		return nil, "要和" + year[1] + "比，得知道" + year[1] + "的数"
	case len(past) == 0 && len(m.Past) > 0 && !r.Across && len(now.Money) > 0 && (against.MatchString(r.Masked) || onlyLess.MatchString(r.Masked)):
		return nil, "要和哪个数比，还不知道，这里只有一个结果"
	case len(past) == 0:
		return nil, ""
	case fromFirst.MatchString(r.Masked):
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
func bySize(past []memory.Past, name string, most bool) memory.Past {
	by := func(a, b memory.Past) int { return a.Item.Money[name].Cmp(b.Item.Money[name]) }
	if most {
		return slices.MaxFunc(past, by)
	}
	return slices.MinFunc(past, by)
}

// beside makes alternatives of two states of one thing, each called by what tells
// it from the other.
func beside(was, now memory.Item) []memory.Item {
	items := []memory.Item{was.Clone(), now.Clone()}
	for i, other := range []memory.Item{now, was} {
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
func (r *Reading) fromChange(g *Gathered, topic asked.Topic, sums []Sum, before []memory.Item) {
	if name := string(sentence.MainRole[topic]); len(sums) == 2 && sums[1].More && len(g.Items) == 1 && len(g.Items[0].Parts) == 2 { // 买了6万，再加2万能多补多少
		was, first := g.Items[0].Clone(), g.Items[0].Parts[0]
		was.Assumptions = nil
		was.Put(name, memory.Yearly{Low: first.Low, High: first.High})
		before = []memory.Item{was}
	}
	if !g.Fresh || g.Alternatives || len(g.Items) != 1 || len(before) != 1 || !r.Differs() || memory.SameFacts(before[0], g.Items[0]) || len(before[0].Money)+len(before[0].Count) == 0 {
		return
	}
	g.Stays = g.Items
	g.Items, g.Alternatives = beside(before[0], g.Items[0]), true
}

// Known is what the conversation knows of the topic after this message.
func (g *Gathered) Known() []memory.Item {
	if g.Stays != nil {
		return g.Stays
	}
	return g.Items
}
