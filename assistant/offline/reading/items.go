package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Gathered is what is known of one topic after this message.
type Gathered struct {
	Topic        asked.Topic
	Items        []memory.Item
	Fresh        bool          // this message said something that changes the result
	Stays        []memory.Item // what is known afterwards, where items only answers a question about it
	Alternatives bool          // the items are to be compared, not added
	Ask          string        // an amount was given that cannot be used as it is: why
	Foreign      string        // … because it is in this currency
	Spending     bool          // R&D spending was given where the provincial award is wanted
	Aside        bool          // the items are told of beside those that were known, which stay
	Recounted    bool          // it changes how many people were known of
	Settled      bool          // the items hold their facts already
	own          string        // the text that tells of these items, where another part of the message tells of what was left out
	Used         []int         // the amounts of the message that were counted, by index
	left         []string      // what was left out, for the applicant
	joins        bool          // another product, beside those that are known
	plan         bool          // a planned investment stands in for the actual one
}

// paidIn names the currency apart from the amount.
var paidIn = pattern.MustCompile(`(?:按|用|拿|以|走)(?:的)?(港币|港元|美元|美金|欧元|日元|日币|英镑|新台币|台币)(?:结|付|算|计|支付|买|收|开|交)|(?:结|付|计|报|标)(?:的)?(?:是|价是)?(港币|港元|美元|美金|欧元|日元|日币|英镑|新台币|台币)`)

var (
	// Another: a second company, product or project beside the one under discussion.
	Another     = pattern.MustCompile(`子公司|独立法人|另一家|另外一家|兄弟公司|关联公司|二期(投|是|的)|第二期|再(加|添|多|上)(上)?一(个|款|种)|另一?(个|款|家|种|项|笔)|另外一?(个|款|项)|还有一?(个|款)|新一代|换一?(个|款)|第二(个|款|代)|[二三四]代|另有一?(个|款|种)|新一?代|下一代|那一?(款|个|种)也(卖|做|是|有|达到)|别的(产品|项目)|再(来|有)一(个|款)`)
	becomes     = pattern.MustCompile(`¥[^¥]{0,8}(?:(变|改|换)(成|到|为|至|了)|(涨|降|减|加|提|升|增)(成|到|为|至))[^¥]{0,3}¥|不是¥[^¥]{0,6}是`)
	twice       = pattern.MustCompile(`翻(一)?(倍|番)|加倍|多一倍|两倍|double`)
	ownSpending = pattern.MustCompile(`(投入?|花|自筹|支出|研发(费|经费)[^,，。¥奖补]{0,4}|费用)(了|是|有|共|为)?$`)
	half        = pattern.MustCompile(`减半|砍半|对半砍|砍(掉)?一半|少一半|打个?对折|腰斩|折半`)

	// EachGets asks what each of several gets.
	EachGets = pattern.MustCompile(`各自?[^,，。¥]{0,6}(多少|几|上限|最多|最高|封顶)|(各|分别)(自|家|个)?(能|可以?|是|该)?(补|拿|奖|给|得|有|领|多少|几)|两头各|哪(份|个|家)(报价|方案)?(更)?(划算|合适|多)`)

	// NetGross tells amounts with the tax from those without it.
	NetGross = pattern.MustCompile(`不含税|未税|税前|税后|(去掉|除去|扣掉|剔除|去)税|税额|价税合计[^。]{0,12}(不含|净|去)|除税`)
)

var (
	// inNumber asks what so many come to: 再有一款也卖5200万，两款呢.
	inNumber = pattern.MustCompile(`[两俩三四五](个|款|种|样)(产品)?(都)?(一块|一起|合起来|加起来|共)?算(?:呢|一下|吧|[^\pL]|$)|[两俩三四五](个|款|种|样)(产品)?(都)?(一块|一起|合起来|加起来|共)?(能|可以|可|是|给|奖|拿)?(多少|几)?(呢|[?？]|$)`)
	// oneMoreAlike: another one just like the one under discussion.
	oneMoreAlike = pattern.MustCompile(`(再|还|又|另)(来|有|加|出|上)?(了)?一(个|款|种|条)[^,，。¥]{0,4}(一样|同样|相同|一模一样)[^,，。¥]{0,4}的|(再|还|又|另)(来|有|加|出|上|卖)?(了)?一(个|款|种|条)[^,，。¥]{0,8}(也|同样)[^,，。¥]{0,4}(这么多|这个数|这样|一样多|那么多|同样多)|(再|还|又|另)(来|有|加|出|上|卖)?(了)?一(个|款|种|条)[^,，。¥]{0,8}[,，]?[^,，。¥]{0,6}(也|都|同样|完全)(一样|相同|这么多|这个数)`)
)

// Gather works out the items of a topic: what the message says, over what the
// conversation knew.
func (r *Reading) Gather(topic asked.Topic, tool *tools.Bound, m memory.Memory, sums []Sum, year int) Gathered {
	w := &gathering{g: &Gathered{Topic: topic}, r: r, topic: topic, tool: tool, m: m, year: year, sums: sums, before: m.Items[topic]}
	if !w.byOwner() {
		for _, step := range []func() bool{
			w.tallied,
			w.heldToKnown,
			w.byKnown,
			w.related,
			w.ofWhich,
			w.entering,
			w.edits,
		} {
			if step() {
				return *w.g
			}
		}
		w.makeItems()
	} else if w.g.Ask != "" {
		return *w.g
	}
	w.completeItems()
	w.labelItems()
	return *w.g
}

// fromSums makes items of the amounts that the message states.
func (r *Reading) fromSums(g *Gathered, topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	sums = r.usable(g, topic, sums)
	if g.Spending {
		return nil
	}
	name := string(sentence.MainRole[topic])
	values, open, ok := r.yearlyOf(g, topic, name, sums, before)
	switch {
	case !ok:
		return open
	case len(values) == 0:
		return r.scaled(g, topic, before)
	}
	g.Fresh = true
	switch topic {
	case asked.Computing:
		return r.forEach(topic, r.computing(g, sums, values, before), values)
	case asked.Product:
		return r.products(g, sums, values, before)
	}
	return r.investments(g, name, sums, values, before)
}

// usable are the amounts of a topic that say what it is calculated from: what was spent stands aside for what was awarded, what
// was planned for what was invested, what an hour costs for what the hours cost, and a gap takes off the line that it is to.
func (r *Reading) usable(g *Gathered, topic asked.Topic, sums []Sum) []Sum {
	if topic == asked.Research {
		if only := Having(sums, sentence.RoleSpending); len(only) > 0 && len(only) == len(sums) {
			g.Spending = true
			return nil
		}
		sums = without(sums, sentence.RoleSpending)
		if awarded := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Index >= 0 && ownSpending.MatchString(r.Before(s.Index)) }); len(awarded) > 0 && len(awarded) < len(sums) && !r.Compares() {
			sums = awarded // what the province paid stands beside what was spent
		}
	}
	if actual := without(sums, sentence.RolePlan); topic == asked.Industrial && len(actual) < len(sums) {
		if len(actual) > 0 {
			sums = actual
		} else {
			g.plan = true
		}
	}
	if gap, edge := Having(sums, sentence.RoleGap), Having(sums, sentence.RoleEdge); len(gap) > 0 && len(edge) > 0 && len(gap)+len(edge) < len(sums) {
		sums = without(without(sums, sentence.RoleGap), sentence.RoleEdge) // 年销33,333,400元，跟3333万就差3400块
	} else if len(gap) > 0 && len(edge) > 0 {
		e := edge[0]
		e.Low, e.High = e.Low.Sub(gap[0].High), e.High.Sub(gap[0].Low)
		sums = []Sum{e}
	}
	if others := without(sums, sentence.RoleEdge); len(others) > 0 {
		sums = others // 4万8加4千，够5万了吗: the line that it is held against
	}
	sums = without(sums, sentence.RoleGap)
	if year := perYearOnly(r, sums); len(year) > 0 {
		sums = year
	}
	if totals := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Role == sentence.RoleUnit && r.hourly(s) }); len(totals) > 0 {
		sums = totals // what the price of an hour makes is said too
	}
	return sums
}

// yearlyOf brings amounts to one year each; false if one of them has to be asked about, of which open holds what was told.
func (r *Reading) yearlyOf(g *Gathered, topic asked.Topic, name string, sums []Sum, before []memory.Item) (values []memory.Yearly, open []memory.Item, ok bool) {
	for _, s := range sums {
		if named := paidIn.FindStringSubmatch(r.Text); named != nil && s.Currency == "CNY" && !strings.ContainsAny(s.Text, "元¥￥") && !strings.Contains(r.Text, "人民币") {
			s.Currency = money.Read("1" + strings.Join(named[1:], ""))[0].Currency // 年费是按港币结的，28万
		}
		if s.Currency != "CNY" && s.Currency != "" {
			g.Foreign = s.Currency
			g.Ask = "外币"
			return nil, nil, false
		}
		if s.Bare && s.High.Less(leastPlain[topic]) && s.Role != sentence.RoleUnit && s.Period != sentence.PerDay && !r.inYuan() {
			g.Ask = "数后面没有写单位，是元还是万元"
			return nil, nil, false
		}
		y, changed := r.newRate(s, name, before)
		if !changed {
			y = r.Annual(s)
		}
		if y.Ask != "" {
			g.Ask = y.Ask
			if y.Rate != nil {
				open = []memory.Item{{Rate: &memory.Rate{Input: name, Low: y.Rate.Low, High: y.Rate.High, Period: y.Rate.Period}}}
			}
			return nil, open, false
		}
		values = append(values, y)
	}
	return values, nil, true
}

// leastPlain is the smallest bare number that is taken for yuan where sums are larger
// as a rule: 年销售额 2200 may well be 2200万.
var leastPlain = map[asked.Topic]money.Amount{
	asked.Product: money.Wan(10), asked.Industrial: money.Wan(1), asked.PlatformService: money.Wan(1), asked.Research: money.Wan(1),
}
