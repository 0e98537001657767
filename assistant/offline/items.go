package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// gathered is what is known of one topic after this message.
type gathered struct {
	topic        asked.Topic
	items        []Item
	fresh        bool     // this message said something that changes the result
	stays        []Item   // what is known afterwards, where items only answers a question about it
	alternatives bool     // the items are to be compared, not added
	ask          string   // an amount was given that cannot be used as it is: why
	foreign      string   // … because it is in this currency
	spending     bool     // R&D spending was given where the provincial award is wanted
	aside        bool     // the items are told of beside those that were known, which stay
	recounted    bool     // it changes how many people were known of
	settled      bool     // the items hold their facts already
	own          string   // the text that tells of these items, where another part of the message tells of what was left out
	used         []int    // the amounts of the message that were counted, by index
	left         []string // what was left out, for the applicant
	joins        bool     // another product, beside those that are known
	plan         bool     // a planned investment stands in for the actual one
}

// paidIn names the currency apart from the amount.
var paidIn = pattern.MustCompile(`(?:按|用|拿|以|走)(?:的)?(港币|港元|美元|美金|欧元|日元|日币|英镑|新台币|台币)(?:结|付|算|计|支付|买|收|开|交)|(?:结|付|计|报|标)(?:的)?(?:是|价是)?(港币|港元|美元|美金|欧元|日元|日币|英镑|新台币|台币)`)

var (
	another     = pattern.MustCompile(`子公司|独立法人|另一家|另外一家|兄弟公司|关联公司|二期(投|是|的)|第二期|再(加|添|多|上)(上)?一(个|款|种)|另一?(个|款|家|种|项|笔)|另外一?(个|款|项)|还有一?(个|款)|新一代|换一?(个|款)|第二(个|款|代)|[二三四]代|另有一?(个|款|种)|新一?代|下一代|那一?(款|个|种)也(卖|做|是|有|达到)|别的(产品|项目)|再(来|有)一(个|款)`)
	whole       = pattern.MustCompile(`(加总|[合并加捆拼](并|计|拢)?(成|作)|(凑|捆|绑|拼|并|打包)(到|在|成)?一(起|块|道)|打包(起来)?|合计|一共|总共|总计|加起来|等于|加进去|加(在|到)?一(块|起)|拢共|通共|合起来|共|总数|总的|全部)(就|也|下来)?(是|为|有|到|花了|卖了?|过|超过?|达到?|够|满)?(了)?$`)
	becomes     = pattern.MustCompile(`¥[^¥]{0,8}(?:(变|改|换)(成|到|为|至|了)|(涨|降|减|加|提|升|增)(成|到|为|至))[^¥]{0,3}¥|不是¥[^¥]{0,6}是`)
	adding      = pattern.MustCompile(`加[^班]|又|再|另|还[^款]|[一总通拢]共|合(?:计|起|在|着|共)|分别|[上下]半年|季度|第[一二三]笔|笔|、|和|跟|以及|plus|后来|然后|一次|and|月份?|先`)
	addedAll    = pattern.MustCompile(`分(?:成|了)?[两三四几](?:次|批|笔|回)(?:给|发|拨|付|到|下|拿|报)|分(?:成|开|在|到)?[两三四几](?:家|处|边|个供应商)(?:买|租|付|采购|签|用)|小计|合起来|合着|(统一|一起|合并)(申报|报|申请)|[一二三]期|一共|合计|总共|加起来|加一起|拢共|通共|分别|各[^种方位级类区]|总(?:计|起来|的|数|和)|都算`)
	twice       = pattern.MustCompile(`翻(一)?(倍|番)|加倍|多一倍|两倍|double`)
	ownSpending = pattern.MustCompile(`(投入?|花|自筹|支出|研发(费|经费)[^,，。¥奖补]{0,4}|费用)(了|是|有|共|为)?$`)
	half        = pattern.MustCompile(`减半|砍半|对半砍|砍(掉)?一半|少一半|打个?对折|腰斩|折半`)
	either      = pattern.MustCompile(`¥[^¥]{0,12}(还是|或者?|vs)[^¥]{0,14}¥|¥[^¥,，。]{0,12}(和|跟|与|同)[^¥,，。]{0,14}¥`)
	eachGets    = pattern.MustCompile(`各自?[^,，。¥]{0,6}(多少|几|上限|最多|最高|封顶)|(各|分别)(自|家|个)?(能|可以?|是|该)?(补|拿|奖|给|得|有|领|多少|几)|两头各|哪(份|个|家)(报价|方案)?(更)?(划算|合适|多)`)
	netGross    = pattern.MustCompile(`不含税|未税|税前|税后|(去掉|除去|扣掉|剔除|去)税|税额|价税合计[^。]{0,12}(不含|净|去)|除税`)
)

var (
	// inNumber asks what so many come to: 再有一款也卖5200万，两款呢.
	inNumber = pattern.MustCompile(`[两俩三四五](个|款|种|样)(产品)?(都)?(一块|一起|合起来|加起来|共)?算(?:呢|一下|吧|[^\pL]|$)|[两俩三四五](个|款|种|样)(产品)?(都)?(一块|一起|合起来|加起来|共)?(能|可以|可|是|给|奖|拿)?(多少|几)?(呢|[?？]|$)`)
	// oneMoreAlike: another one just like the one under discussion.
	oneMoreAlike = pattern.MustCompile(`(再|还|又|另)(来|有|加|出|上)?(了)?一(个|款|种|条)[^,，。¥]{0,4}(一样|同样|相同|一模一样)[^,，。¥]{0,4}的|(再|还|又|另)(来|有|加|出|上|卖)?(了)?一(个|款|种|条)[^,，。¥]{0,8}(也|同样)[^,，。¥]{0,4}(这么多|这个数|这样|一样多|那么多|同样多)|(再|还|又|另)(来|有|加|出|上|卖)?(了)?一(个|款|种|条)[^,，。¥]{0,8}[,，]?[^,，。¥]{0,6}(也|都|同样|完全)(一样|相同|这么多|这个数)`)
)

// gather works out the items of a topic: what the message says, over what the
// conversation knew.
func (r *Reading) gather(topic asked.Topic, tool *tools.Bound, m Memory, sums []sum, year int) gathered {
	g := gathered{topic: topic}
	before := m.Items[topic]
	for _, on := range r.tallied {
		if on.topic == topic {
			g.items, g.stays, g.fresh, g.settled = on.items, on.stays, true, true
			return g
		}
	}
	if g.items = r.anotherForOne(topic, before); g.items != nil {
		g.fresh, g.settled = true, true
		return g
	}
	if one := r.cameTo(topic, before); one != nil {
		sums = one
	}
	if g.items = r.outOfWhole(topic, sums, before); g.items != nil {
		g.fresh, g.settled = true, true
		return g
	}
	if one := r.totalNow(topic, sums, before); one != nil {
		sums = one
	}
	sums = r.besideKnown(topic, sums, before)
	if r.partsOfKnown(topic, sums, before) {
		sums = nil // 其中设备款210万，尾款100万: all of it is known
	}
	if r.takesApart(topic, sums, before) { // before what one of them is for decides whether it counts
		g.items, g.fresh, g.settled = r.edited(topic, sums, before), true, true
		return g
	}
	for _, told := range []func() []Item{
		func() []Item { return r.ofRevenue(topic, tool, before) },
		func() []Item { return r.byKnown(&g, topic, tool, m) },
		func() []Item { return r.ofThatAmount(&g, tool, before, year) },
	} {
		if g.items = told(); g.ask != "" {
			g.items = []Item{{}}
			return g
		}
		if g.items != nil {
			g.fresh, g.settled = true, true
			return g
		}
	}
	sums = r.withoutSteps(topic, sums, before)
	if sums, g.ask = r.overKnownYear(topic, sums, m); g.ask != "" {
		g.items = []Item{{}}
		return g
	}
	if one := r.toldAsOne(topic, sums, before, m); one != nil {
		sums = one
	} else if sums, g.ask = r.relate(topic, sums); g.ask != "" {
		g.items = []Item{{}}
		return g
	}
	if sums, g.ask = r.lessMatched(topic, tool, sums); g.ask != "" {
		g.items = []Item{{}}
		return g
	}
	other := r.step == noStep && !r.newPart(before) && another.MatchString(r.masked) && !r.namesPartOf(before) && !slices.ContainsFunc(sums, func(s sum) bool { return r.takesPart(topic, s, before) }) && !slices.ContainsFunc(sums, func(s sum) bool { return r.forgot(s.index) }) || topic == asked.Product && (r.newName(before, sums) || r.alsoSold(before, sums))
	g.joins = other && len(before) > 0
	if topic == asked.Talent && r.ofAnotherPerson(m) {
		before = nil // 我师兄倒是OpenClaw的核心开发: what the first person lacks, he may have
	}
	if len(sums) > 0 && other && !(topic != asked.Product && len(sums) == 1 && sums[0].more) {
		before = nil
	}
	if topic == asked.Product && len(sums) == 0 && len(m.Ledger) > 1 && len(before) == 1 {
		before = r.ofLedger(m)
	}
	if topic == asked.Product && len(sums) == 1 && len(before) == 1 && len(m.Ledger) > 1 && countOf(countProducts, r.masked) == int64(len(m.Ledger)) {
		if all := m.things(topic); r.replaces(all, sums[0]) >= 0 {
			before = all // 800G能冲到1300万的话，两款合在一块是多少
		}
	}
	if g.items = r.oneWithoutEffect(&g, topic, before, m.Either[topic]); g.items != nil {
		return g
	}
	if g.items = r.toldLater(&g, tool, before, year); g.items != nil {
		g.alternatives = m.Either[topic] && len(g.items) > 1
		return g
	}
	all := sums
	sums, g.left, g.own = r.eligible(topic, sums)
	dropped := except(all, sums)
	for _, s := range sums {
		g.used = append(g.used, s.index)
	}
	if g.items = r.anyEdit(&g, topic, sums, before); g.items != nil {
		g.fresh, g.settled = true, true
		return g
	}
	if g.items = r.partAsked(topic, sums, before); g.items != nil {
		g.fresh, g.settled, g.alternatives, r.twoFit, r.openWhich = true, true, true, true, true
		return g
	}
	if g.items = r.supposedAway(tool, sums, before); g.items != nil && !(r.differs() && m.workedOut(topic) > 1) { // 要是没备案呢 … 那少拿多少: both are known
		g.fresh, g.settled, g.stays = true, true, before
		return g
	}
	if both, ask := r.withEarlier(topic, sums, before, m, tool.Shape()); both != nil || ask != "" {
		g.items, g.stays, g.ask = both, before, ask
		if ask != "" {
			g.items = []Item{{}}
		}
		g.fresh, g.settled, g.alternatives = true, true, true
		return g
	}
	if g.items = r.heldAgainst(topic, sums, before, m); g.items != nil {
		g.fresh, g.alternatives = true, true
	} else if g.items = r.contractAgain(topic, sums, before, m); g.items != nil {
		g.fresh = true
	} else {
		g.items = r.fromSums(&g, topic, sums, before)
	}
	if len(g.items) == 0 && g.ask == "" {
		g.items = r.changed(&g, topic, before, m.Either[topic])
	}
	if len(g.items) == 0 {
		g.items = []Item{{}}
	}
	if topic == asked.Scenario {
		r.someHigher(&g, tool)
	}
	if !g.fresh && len(g.items) > 1 && m.Either[topic] {
		g.alternatives = true // what was compared before is compared still
	}
	r.allFacts(&g, tool, sums, year)
	if other && (r.want(wantTotal) || topic == asked.Product && inNumber.MatchString(r.masked)) && g.fresh && len(sums) > 0 {
		g.items = append(append([]Item{}, m.Items[topic]...), g.items...)
	}
	if topic == asked.Product && len(sums) == 0 && len(m.Items[topic]) == 1 && oneMoreAlike.MatchString(r.masked) {
		g.items, g.fresh = append(g.items, m.Items[topic][0].clone()), true
	}
	r.fromChange(&g, topic, sums, before)
	if topic == asked.Product && g.alternatives && len(g.items) == 2 && r.differs() {
		g.items = beside(g.items[0], g.items[1])
	}
	if topic == asked.Product {
		g.asProducts()
	}
	r.keepOff(&g, topic, sums, dropped)
	for i := range g.items {
		if in := tool.Input("category"); in != nil && topic == asked.Product && g.items[i].Label == "" {
			if o := in.Option(g.items[i].Choice[in.Name]); o != nil && o.Name != "other" {
				g.items[i].Label = productCalled(o.Term, g.items[i].Name)
			} else if o == nil && unlistedKind.MatchString(g.items[i].Name) {
				g.items[i].Label = productCalled("", g.items[i].Name)
			}
		}
		g.items[i].Assumptions = append(append(g.items[i].Assumptions, g.left...), r.buyerOpen(tool.Enterprise)...)
		r.whoApplies(&g.items[i], topic, tool)
	}
	if topic == asked.Product && g.alternatives && len(sums) == len(g.items) {
		r.namedApart(g.items, sums)
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
		if awarded := slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.index >= 0 && ownSpending.MatchString(r.before(s.index)) }); len(awarded) > 0 && len(awarded) < len(sums) && !r.compares() {
			sums = awarded // what the province paid stands beside what was spent
		}
	}
	if actual := without(sums, rolePlan); topic == asked.Industrial && len(actual) < len(sums) {
		if len(actual) > 0 {
			sums = actual
		} else {
			g.plan = true
		}
	}
	if gap, edge := having(sums, roleGap), having(sums, roleEdge); len(gap) > 0 && len(edge) > 0 && len(gap)+len(edge) < len(sums) {
		sums = without(without(sums, roleGap), roleEdge) // 年销33,333,400元，跟3333万就差3400块
	} else if len(gap) > 0 && len(edge) > 0 {
		e := edge[0]
		e.Low, e.High = e.Low.Sub(gap[0].High), e.High.Sub(gap[0].Low)
		sums = []sum{e}
	}
	sums = without(sums, roleGap)
	var values []yearly
	if year := perYearOnly(r, sums); len(year) > 0 {
		sums = year
	}
	if totals := slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.role == roleUnit && r.hourly(s) }); len(totals) > 0 {
		sums = totals // what the price of an hour makes is said too
	}
	for _, s := range sums {
		if named := paidIn.FindStringSubmatch(r.text); named != nil && s.Currency == "CNY" && !strings.ContainsAny(s.Text, "元¥￥") && !strings.Contains(r.text, "人民币") {
			s.Currency = money.Read("1" + strings.Join(named[1:], ""))[0].Currency // 年费是按港币结的，28万
		}
		if s.Currency != "CNY" && s.Currency != "" {
			g.foreign = s.Currency
			g.ask = "外币"
			return nil
		}
		if s.Bare && s.High.Less(leastPlain[topic]) && s.role != roleUnit && s.period != perDay && !r.inYuan() {
			g.ask = "数后面没有写单位，是元还是万元"
			return nil
		}
		y, changed := r.newRate(s, string(mainRole[topic]), before)
		if !changed {
			y = r.annual(s)
		}
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
		items := r.computing(g, sums, values, before)
		return r.forEach(items, values)
	case asked.Product:
		return r.products(g, sums, values, before)
	}
	return r.investments(g, name, sums, values, before)
}

// allHourly: each amount is the price of an hour, whose hours add up:
// 4090是6块/小时跑了5000小时，A800是18块/小时跑了2500小时.
func (r *Reading) allHourly(sums []sum) bool {
	return !slices.ContainsFunc(sums, func(s sum) bool { return s.role != roleUnit || !r.hourly(s) })
}
