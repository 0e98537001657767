package offline

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// gathered is what is known of one topic after this message.
type gathered struct {
	topic        asked.Topic
	items        []Item
	fresh        bool   // this message said something that changes the result
	alternatives bool   // the items are to be compared, not added
	ask          string // an amount was given that cannot be used as it is: why
	foreign      string // … because it is in this currency
	spending     bool   // R&D spending was given where the provincial award is wanted
	settled      bool   // the items hold their facts already
	plan         bool   // a planned investment stands in for the actual one
}

var (
	another  = regexp.MustCompile(`另一?(个|款|家|种|项|笔)|另外一?(个|款|项)|还有一?(个|款)|新一代|换一?(个|款)|第二(个|款)|别的(产品|项目)|再(来|有)一(个|款)`)
	whole    = regexp.MustCompile(`(合计|一共|总共|总计|加起来|加进去|加(在)?一(块|起)|拢共|通共|合起来|共|总数|总的|全部)(就|也|下来)?(是|为|有|到|花了|卖了?)?(了)?$`)
	becomes  = regexp.MustCompile(`¥[^¥]{0,8}(变|改|换|涨|降|减|加|提|升|增)(成|到|为|至|了)[^¥]{0,3}¥|不是¥[^¥]{0,6}是`)
	adding   = regexp.MustCompile(`加|又|再|另|还|共|合|分别|[上下]半年|季度|第[一二三]笔|笔|、|和|跟|以及|plus|后来|然后|一次|and|月份?|先`)
	twice    = regexp.MustCompile(`翻(一)?(倍|番)|加倍|多一倍|两倍|double`)
	half     = regexp.MustCompile(`减半|砍(掉)?一半|少一半|打对折`)
	either   = regexp.MustCompile(`¥[^¥]{0,12}(还是|或者?|vs|和|跟|与|同)[^¥]{0,14}¥`)
	eachGets = regexp.MustCompile(`(各|分别)(能|可以)?(补|拿|奖|是|给|得|有)|各(自)?(多少|几)`)
	netGross = regexp.MustCompile(`不含税|未税|税前|税后`)
	asBefore = regexp.MustCompile(`(这么|那么|同样|一样)(多|的)|也是(这个|那个)数`)
)

// gather works out the items of a topic: what the message says, over what the
// conversation knew.
func (r *Reading) gather(topic asked.Topic, tool *tools.Bound, m Memory, sums []sum, year int) gathered {
	g := gathered{topic: topic}
	before := m.Items[topic]
	if another.MatchString(r.masked) {
		before = nil
	}
	g.items = r.fromSums(&g, topic, sums, before)
	if len(g.items) == 0 && g.ask == "" {
		g.items = r.changed(&g, topic, before)
	}
	if len(g.items) == 0 {
		g.items = []Item{{}}
	}
	if another.MatchString(r.masked) && r.want(wantTotal) && g.fresh {
		g.items, g.settled = append(append([]Item{}, m.Items[topic]...), g.items...), true
	}
	if topic == asked.Scenario {
		r.someHigher(&g, tool)
	}
	for i := range g.items {
		r.facts(&g, &g.items[i], tool, i, sums, year)
	}
	return g
}

// fromSums makes items of the amounts that the message states.
func (r *Reading) fromSums(g *gathered, topic asked.Topic, sums []sum, before []Item) []Item {
	if topic == asked.Research {
		if only := having(sums, roleSpending); len(only) > 0 && len(only) == len(sums) {
			g.spending = true
			return nil
		}
		sums = without(sums, roleSpending)
	}
	if actual := without(sums, rolePlan); topic == asked.Industrial && len(actual) < len(sums) {
		if len(actual) > 0 {
			sums = actual
		} else {
			g.plan = true
		}
	}
	if gap, edge := having(sums, roleGap), having(sums, roleEdge); len(gap) > 0 && len(edge) > 0 {
		e := edge[0]
		e.Low, e.High = e.Low.Sub(gap[0].High), e.High.Sub(gap[0].Low)
		sums = []sum{e}
	}
	if gap := having(sums, roleGap); len(gap) == 1 && len(sums) == 1 && len(before) > 0 {
		if had, ok := inherit(before).Money[string(mainRole[topic])]; ok { // 少买一块钱呢
			s := gap[0]
			s.Low, s.High, s.role = had.Sub(s.High), had.Sub(s.Low), mainRole[topic]
			sums = []sum{s}
		}
	}
	sums = without(sums, roleGap)
	var values []yearly
	if year := perYearOnly(r, sums); len(year) > 0 {
		sums = year
	}
	for _, s := range sums {
		if s.Currency != "CNY" && s.Currency != "" {
			g.foreign = s.Currency
			g.ask = "外币"
			return nil
		}
		y := r.annual(s)
		if y.ask != "" {
			g.ask = y.ask
			if y.rate != nil {
				return []Item{{Rate: &Rate{Input: string(mainRole[topic]), Low: y.rate.Low, High: y.rate.High, Period: y.rate.Period}}}
			}
			return nil
		}
		values = append(values, y)
	}
	if len(values) == 0 {
		return r.scaled(g, topic, before)
	}
	g.fresh = true
	name := string(mainRole[topic])
	switch topic {
	case asked.Computing:
		return r.computing(g, sums, values, before)
	case asked.Product:
		return r.products(g, sums, values, before)
	}
	return r.together(g, name, sums, values, inherit(before))
}

// together makes one item of several amounts, or alternatives where the
// message compares them.
func (r *Reading) together(g *gathered, name string, sums []sum, values []yearly, base Item) []Item {
	if !partOfYear.MatchString(r.masked) {
		sums, values = distinct(sums, values)
	}
	if len(values) > 1 && (r.compares() || r.settled(sums) < 0 && !adding.MatchString(r.masked)) {
		g.alternatives = true
		var out []Item
		for i, y := range values {
			it := base.clone()
			it.put(name, y)
			it.Label = r.labelOf(sums[i])
			out = append(out, it)
		}
		return out
	}
	it := base.clone()
	if i := r.settled(sums); i >= 0 {
		it.put(name, values[i])
		return []Item{it}
	}
	total := values[0]
	for _, y := range values[1:] {
		total.low, total.high = total.low.Add(y.low), total.high.Add(y.high)
		total.assumptions = append(total.assumptions, y.assumptions...)
	}
	if len(values) > 1 {
		total.assumptions = append(total.assumptions, "几笔加起来按"+total.high.Format()+"元计算")
	}
	if len(values) == 1 && sums[0].more {
		if had, ok := it.Money[name]; ok {
			total.assumptions = append(total.assumptions, "原来的"+had.Format()+"元再加"+total.high.Format()+"元")
			total.low, total.high = total.low.Add(had), total.high.Add(had)
		}
	}
	it.put(name, total)
	return []Item{it}
}

// distinct leaves out amounts that only repeat an earlier one.
func distinct(sums []sum, values []yearly) ([]sum, []yearly) {
	var s []sum
	var v []yearly
	for i := range values {
		same := func(y yearly) bool { return y.high.Equal(values[i].high) && y.low.Equal(values[i].low) }
		if !slices.ContainsFunc(v, same) {
			s, v = append(s, sums[i]), append(v, values[i])
		}
	}
	return s, v
}

// compares: the amounts are alternatives.
func (r *Reading) compares() bool {
	return r.want(wantCompare) || either.MatchString(r.masked) || eachGets.MatchString(r.masked) || netGross.MatchString(r.text)
}

// settled returns the amount that stands for all of the message: a sum that
// the speaker worked out himself, or what a correction arrives at; -1 if none.
func (r *Reading) settled(sums []sum) int {
	if len(sums) < 2 {
		return -1
	}
	for i, s := range sums {
		if r.isWhole(s) {
			return i
		}
	}
	if r.correcting || becomes.MatchString(r.masked) {
		return len(sums) - 1
	}
	return -1
}

// isWhole: the speaker says that the amount is a sum of others.
func (r *Reading) isWhole(s sum) bool { return s.index >= 0 && whole.MatchString(r.before(s.index)) }

// computing keeps the year's total apart from the actual fee.
func (r *Reading) computing(g *gathered, sums []sum, values []yearly, before []Item) []Item {
	total, fee := string(roleTotal), string(roleFee)
	var totals, fees []yearly
	var totalSums []sum
	explicit := len(having(sums, roleFee)) > 0 && len(sums) > len(having(sums, roleFee))
	for i, s := range sums {
		if s.role == roleFee && (explicit || s.sure >= sureFee) {
			fees = append(fees, values[i])
		} else {
			totals, totalSums = append(totals, values[i]), append(totalSums, s)
		}
	}
	if len(fees) > 0 && len(totals) > 1 { // 实际就4万，4万不到门槛: said twice
		for i := len(totals) - 1; i >= 0; i-- {
			if totals[i].high.Equal(fees[0].high) && len(totals) > 1 {
				totals, totalSums = slices.Delete(totals, i, i+1), slices.Delete(totalSums, i, i+1)
			}
		}
	}
	if len(fees) > 0 && len(totals) == 0 {
		it := inherit(before)
		if _, known := it.Money[total]; known && len(before) == 1 {
			it.put(fee, fees[0])
			return []Item{it}
		}
		it = Item{}
		it.put(total, fees[0]) // the only figure there is serves for both
		return []Item{it}
	}
	base := Item{}
	if len(totals) == 1 && totalSums[0].more {
		base = inherit(before)
		delete(base.Money, fee)
	}
	items := r.together(g, total, totalSums, totals, base)
	for i := range items {
		if len(fees) > 0 {
			items[i].put(fee, fees[min(i, len(fees)-1)])
		}
	}
	return items
}

// sureFee is how clear it must be that a lone amount is the actual fee rather
// than the year's purchases.
const sureFee = 2.5

// products makes one item a product.
func (r *Reading) products(g *gathered, sums []sum, values []yearly, before []Item) []Item {
	name := string(roleSales)
	n := countOf(countProducts, r.masked)
	var out []Item
	for i, y := range values {
		if len(values) > 1 && r.isWhole(sums[i]) {
			continue // 加起来1200万: the threshold is per product
		}
		it := Item{}
		if len(values) == 1 {
			it = inherit(before)
		}
		it.put(name, y)
		out = append(out, it)
	}
	if n > 1 && len(out) == 1 && !eachOne.MatchString(r.masked) {
		g.ask = "奖励按单个产品算，几个产品加起来的数不能直接用，要分别知道每个产品的年销售额"
		return nil
	}
	if len(out) > 1 && r.compares() && n < 2 && !r.want(wantTotal) {
		g.alternatives = true
	}
	if n > 1 && n <= mostCopies && len(out) == 1 {
		for range n - 1 {
			out = append(out, out[0].clone())
		}
	}
	return out
}

// mostCopies bounds how many equal products are calculated one by one: the
// city rewards ten a year.
const mostCopies = 20

// scaled handles 翻一倍 and 两款都卖这么多: the amounts known, another number of them.
func (r *Reading) scaled(g *gathered, topic asked.Topic, before []Item) []Item {
	if len(before) != 1 || len(before[0].Money) == 0 && before[0].Rate == nil {
		return nil
	}
	it := before[0].clone()
	for _, name := range []string{string(mainRole[topic])} {
		if y, ok := r.again(it, name); ok {
			g.fresh = true
			it.Assumptions = nil
			it.put(name, y)
			return []Item{it}
		}
	}
	switch n := countOf(countProducts, r.masked); {
	case topic == asked.Product && n > 1 && n <= mostCopies:
		g.fresh = true
		out := []Item{it}
		for range n - 1 {
			out = append(out, it.clone())
		}
		return out
	case twice.MatchString(r.masked):
		g.fresh = true
		for k, v := range it.Money {
			it.Money[k] = v.Times(2)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Times(2)
		}
		return []Item{it}
	case half.MatchString(r.masked):
		g.fresh = true
		for k, v := range it.Money {
			it.Money[k] = v.Percent(50)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Percent(50)
		}
		return []Item{it}
	}
	return nil
}

// changed starts from what was known, where the message states no amount.
func (r *Reading) changed(g *gathered, _ asked.Topic, before []Item) []Item {
	if len(before) > 1 { // 那就用不含税的算: one of the alternatives is chosen
		for _, it := range before {
			if it.Label != "" && choosesLabel(r.text, it.Label) {
				g.fresh = true
				return []Item{it.clone()}
			}
		}
	}
	out := make([]Item, 0, len(before))
	for _, it := range before {
		out = append(out, it.clone())
	}
	return out
}

// labelOf names an alternative: by its tax treatment or company where the
// message has one, else by the amount itself.
func (r *Reading) labelOf(s sum) string {
	if s.index >= 0 {
		if m := alternativeName.FindAllString(r.before(s.index), -1); len(m) > 0 {
			return m[len(m)-1]
		}
	}
	return s.Text
}

var alternativeName = regexp.MustCompile(`不含税|含税|未税|税前|税后|[a-z甲乙丙]公司|[a-z甲乙丙]家|第[一二三]家`)

// choosesLabel: 含税 is not chosen by 不含税.
func choosesLabel(text, label string) bool {
	if label == "含税" {
		text = strings.ReplaceAll(text, "不含税", "")
	}
	return strings.Contains(text, label)
}

// perYearOnly returns the amounts stated for a year where others are for
// several: 三年共24万，每年8万.
func perYearOnly(r *Reading, sums []sum) []sum {
	var year []sum
	several := false
	for _, s := range sums {
		if s.index >= 0 && yearRightBefore.MatchString(r.before(s.index)) {
			year = append(year, s)
		} else if s.period == perYears {
			several = true
		}
	}
	if !several {
		return nil
	}
	return year
}

func inherit(before []Item) Item {
	if len(before) == 0 {
		return Item{}
	}
	it := before[len(before)-1].clone()
	it.Assumptions = nil
	return it
}

func (it *Item) put(name string, y yearly) {
	if it.Money == nil {
		it.Money = map[string]money.Amount{}
	}
	it.Money[name] = y.high
	delete(it.Low, name)
	if !y.low.Equal(y.high) {
		if it.Low == nil {
			it.Low = map[string]money.Amount{}
		}
		it.Low[name] = y.low
	}
	it.Assumptions = append(it.Assumptions, y.assumptions...)
	it.Rate, it.Unit = nil, nil
	if y.rate != nil {
		it.Rate = &Rate{Input: name, Low: y.rate.Low, High: y.rate.High, Period: y.rate.Period}
	}
	if y.unit != nil {
		it.Unit = &Rate{Input: name, Low: y.unit.Low, High: y.unit.High, Period: y.unit.Period}
	}
}

func having(sums []sum, role Role) []sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.role != role })
}

func without(sums []sum, role Role) []sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.role == role })
}

// withoutCertificate are those who got no certificate, among the ones counted before.
var withoutCertificate = regexp.MustCompile(`(?:里头|其中|里面|当中|有)?` + count + `\s*(?:个|名)?人?(?:其实)?(?:没|未)(?:有)?(?:拿|考|取|过|通过|获)`)

var remaining = regexp.MustCompile(`剩(下|余)?(的)?` + count + `(个|名|人)`)

var (
	moreCount     = regexp.MustCompile(`(还有|又(?:考|拿)?过了?|又(?:拿|考)(?:到|了)?|又有|再加|另外(有|还)|又多了?|新增|多了)\s*(` + count + `)`)
	certifiedSome = regexp.MustCompile(count + `(?:个|名|位)?(?:人|员工|学员)?[^,，。没]{0,6}(?:拿到|取得|考到|通过|获得|领到)`)
)

var higherAmong = regexp.MustCompile(`其中(?:有|的)?` + count + `个?[^,，。]{0,14}(?:国家|省)(?:级|里)`)

// someHigher splits the selected projects where some of them, not all, are
// excluded by national or provincial selection: 三个里其中一个入选了省级.
func (r *Reading) someHigher(g *gathered, tool *tools.Bound) {
	m := higherAmong.FindStringSubmatchIndex(r.masked)
	if m == nil {
		return
	}
	some := small(r.masked[m[2]:m[3]])
	all := most(countProjects, r.masked[:m[0]])
	if all == 0 {
		all = g.items[0].Count["selected_projects"]
	}
	if some < 1 || all <= some {
		return
	}
	free, taken := g.items[0].clone(), g.items[0].clone()
	set(&free.Count, "selected_projects", all-some)
	set(&taken.Count, "selected_projects", some)
	set(&free.Truth, "selected_higher_level", false)
	set(&taken.Truth, "selected_higher_level", true)
	g.items, g.fresh, g.settled = []Item{free, taken}, true, true
}

// facts adds what the message says besides money to the i-th item.
func (r *Reading) facts(g *gathered, it *Item, tool *tools.Bound, i int, sums []sum, year int) {
	text, own := r.masked, r.masked
	if g.settled {
		return
	}
	if len(g.items) > 1 && len(sums) == len(g.items) {
		own = sums[i].window
	}
	said := truths(own)
	if g.topic == asked.Training && (certifiedSome.MatchString(own) || remaining.MatchString(own)) {
		said["certificate_obtained"] = true
	}
	if len(g.items) > 1 && len(sums) == len(g.items) {
		for name, v := range truths(strings.SplitN(text, string(mask), 2)[0]) {
			if _, ok := said[name]; !ok && i == 0 {
				said[name] = v
			}
		}
	}
	for _, in := range tool.Inputs {
		switch in.Kind {
		case tools.YesNo:
			if v, ok := said[in.Name]; ok {
				g.fresh = g.fresh || it.Truth[in.Name] != v || !has(it.Truth, in.Name)
				set(&it.Truth, in.Name, v)
			}
			if in.Name == "developed_within_three_years" {
				r.yearMade(g, it, own, year)
			}
		case tools.Choice:
			kinds := productKinds
			if g.topic == asked.Talent {
				kinds = talentKinds
			}
			if v := chosen(kinds, own); v != "" {
				g.fresh = g.fresh || it.Choice[in.Name] == "" && g.topic == asked.Talent
				set(&it.Choice, in.Name, v)
				if o := in.Option(v); o != nil && v != "other" && g.topic == asked.Product {
					it.Label = o.Term
				}
			}
		case tools.Count:
			n := peopleOf(r.masked)
			if g.topic == asked.Scenario {
				n = most(countProjects, r.masked)
			}
			if m := withoutCertificate.FindStringSubmatch(r.masked); m != nil && g.topic == asked.Training {
				if had, fail := it.Count[in.Name], small(m[1]); had > fail && fail > 0 {
					n = had - fail
					set(&it.Count, in.Name, 0)
					said["certificate_obtained"] = true
				}
			}
			if n == 0 && moreCount.MatchString(r.masked) && it.Count[in.Name] > 0 {
				n = small(moreCount.FindStringSubmatch(r.masked)[2])
			}
			if n > 0 {
				g.fresh = true
				if had := it.Count[in.Name]; had > 0 && moreCount.MatchString(r.masked) && !totalPeople.MatchString(r.masked) {
					n += had
				}
				set(&it.Count, in.Name, n)
			}
		case tools.Money:
		}
	}
}

// yearMade judges 2022年开发 by the year in which one asks; exactly three
// years back stays to be confirmed.
func (r *Reading) yearMade(g *gathered, it *Item, text string, year int) {
	made := madeIn(text)
	if made == 0 {
		return
	}
	if age := int64(year) - made; age != tools.RecentYears && age >= 0 {
		set(&it.Truth, "developed_within_three_years", age < tools.RecentYears)
		g.fresh = true
	}
}

func has[V any](m map[string]V, k string) bool { _, ok := m[k]; return ok }

func set[V any](m *map[string]V, k string, v V) {
	if *m == nil {
		*m = map[string]V{}
	}
	(*m)[k] = v
}
