package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Plans of several purchases each, of which one will be carried out: 甲：备案模型30万+算力
// 12万；乙：备案模型34万+算力8万. Each is a message of its own, which is read by itself; what
// the city pays for it is the sum over its measures.

// option is one of several plans: what it is called, and what is told of it.
type option struct{ name, text string }

// A marking is a way to call plans one after the other.
type marking struct {
	words *pattern.Pattern
	names bool // the marks themselves tell one plan from the other
}

var markings = []marking{
	{pattern.MustCompile(`方案[a-d甲乙丙丁一二三四1-4]|[a-d甲乙丙丁](方案|案|套|计划|种)`), true},
	{pattern.MustCompile(`第[一二三四1-4](种|套|个|份|案|档)(方案|搭配|组合|花法)?`), true},
	{pattern.MustCompile(`(^|[,，。;；:：\s])([a-d甲乙丙丁])([:：,，、是]|[^a-z公企厂家单集供\s][^¥]{1,12}¥)`), true},
	{pattern.MustCompile(`(另|再)?一(种|套|个方案|案|份方案)`), false},
	{pattern.MustCompile(`要么|或者是?`), false},
	{pattern.MustCompile(`(^|[^么])还是|\bvs\b`), false},
}

var (
	planLetter = pattern.MustCompile(`[a-d甲乙丙丁]`)
	budget     = pattern.MustCompile(`(预算|总共|一共|总盘子|盘子|手上有?|合计|总额|凑了?|就)[^,，。;；¥]{0,6}$`)
)

// options cuts the message into the plans that it tells of, nil where it tells of none.
func (r *Reading) options() []option {
	for _, m := range markings {
		if out := r.markedBy(m); len(out) > 1 {
			return out
		}
	}
	return nil
}

func (r *Reading) markedBy(m marking) []option {
	var out []option
	var from []int
	for _, at := range m.words.FindAllStringIndex(r.masked, -1) {
		name := strings.Trim(r.masked[at[0]:at[1]], " ,，。;；:：、是")
		if m.names {
			if len(name) > len("方案一方案") || strings.Contains(name, string(mask)) {
				name = planLetter.FindString(name)
			}
			if slices.ContainsFunc(out, func(o option) bool { return o.name == name }) {
				continue // 甲：… 乙：… 甲好还是乙好
			}
		}
		out, from = append(out, option{name: name}), append(from, at[0])
	}
	if !m.names && len(out) == 1 && !strings.HasPrefix(out[0].name, "要么") { // 甲 还是 乙: the first stands before the mark
		out, from = append([]option{{}}, out...), append([]int{0}, from...)
	}
	for i := range out {
		to := len(r.masked)
		if i+1 < len(out) {
			to = from[i+1]
		}
		out[i].text = strings.TrimPrefix(strings.TrimLeft(r.unmasked(from[i], to), partMarks+" "), out[i].name)
		if out[i].name = strings.ToUpper(out[i].name); !m.names {
			out[i].name = "第" + string([]rune("一二三四五六七八九")[min(i, 8)]) + "种"
		}
	}
	return out
}

// unmasked is the part of the message between two bytes of its masked text, the
// amounts written out.
func (r *Reading) unmasked(from, to int) string {
	var b strings.Builder
	for i, at := range r.at {
		if at >= from && at < to {
			b.WriteString(r.masked[from:at])
			b.WriteString(r.amounts[i].Text)
			from = at + len(string(mask))
			if join := joined.FindStringSubmatchIndex(r.masked[from:to]); join != nil { // 25万配算力9万 is two purchases
				b.WriteString(r.masked[from:from+join[2]] + "，")
				from += join[1]
			}
		}
	}
	return b.String() + r.masked[from:to]
}

// joined stands between an amount and the next thing that is bought.
var joined = pattern.MustCompile(`^(?:元|块钱?)?()\s*(?:\+|再加|外加|加上?|搭配?|配上?|和|跟|再|带)`)

// weigh gathers plan by plan, where the message holds several plans of several
// purchases against each other; false, and nothing done, where it does not.
func (l *plan) weigh(p *means, year int) bool {
	if len(l.entering()) < 2 || l.want(wantTotal) && !oneOf.MatchString(l.masked) || !l.chooses() && !l.want(wantCompare) && !eachGets.MatchString(l.masked) {
		return false
	}
	var of []asked.Topic
	var found []gathered
	var names []string
	mixed, counted := false, 0
	var inEach []money.Amount
	for _, o := range l.options() {
		sub := &plan{Reading: read(o.text, p.model), memory: recall(nil)}
		if sub.drift = sub.settle(); sub.drift != toAnswer || len(sub.entering()) == 0 {
			return false
		}
		var sum money.Amount
		for _, s := range sub.entering() {
			sum, counted = sum.Add(s.High), counted+1
		}
		inEach = append(inEach, sum)
		sub.gather(p, year)
		mine := 0
		for _, g := range sub.gathered {
			if !sub.calculates(p, &g) || len(g.items) != 1 || g.alternatives || g.ask != "" || len(g.items[0].Money) == 0 {
				continue
			}
			if n := len(g.used); n > 1 && len(having(sub.Reading.sums, roleFee)) == 0 {
				return false // two purchases of one kind: how they stand to each other is not for here
			}
			g.items[0].Label = o.name
			mine += len(g.used)
			i := slices.Index(of, g.topic)
			if i < 0 {
				of, found = append(of, g.topic), append(found, gathered{topic: g.topic, fresh: true, settled: true, alternatives: true})
				i = len(of) - 1
			}
			found[i].items = append(found[i].items, g.items[0])
		}
		if mine < len(sub.entering()) {
			return false // an amount of the plan is for nothing that is known
		}
		names, mixed = append(names, o.name), mixed || len(sub.gathered) > 1
	}
	if len(names) < 2 || !mixed && (len(of) < 2 || !planLetter.MatchString(strings.ToLower(names[0]))) || !l.budgeted(inEach, counted) {
		return false
	}
	l.subjects, l.gathered, l.alternatives, l.plans, l.memory.Plans = nil, found, true, names, names
	for _, t := range of {
		l.subjects = append(l.subjects, about(t))
	}
	return true
}

// settlesOn keeps one of the plans weighed before where the message settles on it, all
// of its purchases and no others: 那就按方案一.
func (l *plan) settlesOn() {
	if len(l.sums) > 0 || len(l.memory.Plans) == 0 || l.want(wantWhy) {
		return
	}
	name := ""
	for _, o := range l.memory.Plans {
		if choosesLabel(l.text, o) {
			if name != "" {
				return // of two of them
			}
			name = o
		}
	}
	if name == "" {
		return
	}
	l.memory.Plans, l.subjects, l.soFar = nil, nil, true
	l.wants[wantTotal] = true
	for _, t := range slices.Clone(l.memory.Shown) {
		items := l.memory.Items[t]
		i := slices.IndexFunc(items, func(it Item) bool { return it.Label == name })
		switch {
		case i >= 0:
			l.memory.Items[t], l.memory.Either[t] = items[i:i+1], false
			l.subjects = append(l.subjects, about(t))
		case l.memory.Either[t]: // of other plans only
			delete(l.memory.Items, t)
			l.memory.Shown = slices.DeleteFunc(l.memory.Shown, func(o asked.Topic) bool { return o == t })
		}
	}
}

// budgeted: what stands outside the plans is no more than the budget for each.
func (l *plan) budgeted(inEach []money.Amount, counted int) bool {
	outside := 0
	for _, s := range l.Reading.sums {
		if slices.ContainsFunc(inEach, s.High.Equal) || s.index >= 0 && budget.MatchString(l.before(s.index)) {
			outside++
		}
	}
	return counted+outside >= len(l.Reading.entering())
}

// byPlan says what each plan comes to, the better one first.
func byPlan(plans []tools.Plan) string {
	if len(plans) == 0 {
		return ""
	}
	plans = slices.Clone(plans)
	slices.SortStableFunc(plans, func(a, b tools.Plan) int { return b.Amount.Cmp(a.Amount) })
	var each []string
	for _, o := range plans {
		all := "最多"
		if o.Parts > 1 {
			all = "各项合计最多"
		}
		each = append(each, o.Label+all+yuan(o.Amount))
	}
	first, next := plans[0], plans[1]
	if first.Amount.Equal(next.Amount) {
		return "**只看市里补多少，" + first.Label + "和" + next.Label + "一样多**：" + strings.Join(each, "；") + "。"
	}
	more := ""
	if len(plans) == 2 {
		more = "，多" + yuan(first.Amount.Sub(next.Amount))
	}
	return "**只看市里补多少，" + first.Label + "更多" + more + "**：" + strings.Join(each, "；") + "。"
}
