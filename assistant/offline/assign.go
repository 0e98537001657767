package offline

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// assign gives each amount to the topic it belongs to.
func (l *plan) assign() map[asked.Topic][]sum {
	out := map[asked.Topic][]sum{}
	in := func(t asked.Topic) bool {
		return slices.ContainsFunc(l.subjects, func(s Subject) bool { return s.Topic == t })
	}
	sums := l.Reading.sums
	if len(sums) == 0 && len(l.memory.Pending) > 0 && len(l.explicit()) > 0 {
		for _, p := range l.memory.Pending {
			sums = append(sums, sum{index: -1, Mention: money.Mention{Text: p.Text, Low: p.Low, High: p.High, Currency: "CNY"}, period: p.Period})
		}
		l.memory.Pending = nil
	}
	if unit := l.unitOnly(); !unit.IsZero() && len(sums) == 0 {
		for _, p := range l.memory.Pending {
			times, _ := unit.Int64()
			sums = append(sums, sum{index: -1, Mention: money.Mention{Text: p.Text, Low: p.Low.Times(times), High: p.High.Times(times), Currency: "CNY"}, period: p.Period})
		}
		l.memory.Pending = nil
	}
	if n := l.number(); n != nil && (l.waits() || l.elliptical && len(l.memory.Shown) > 0) && !n.Value.Less(plainYuan) {
		sums = append(sums, sum{index: -1, Mention: money.Mention{Text: n.Text, Low: n.Value, High: n.Value, Currency: "CNY", Bare: true}})
	}
	if c := l.carried(); c != nil {
		sums = append(sums, *c)
	} else if f := l.restored(); f != nil {
		sums = append(sums, *f)
	}
	if shared := l.sharedAmount(sums); shared {
		for _, sub := range l.subjects {
			if role, has := mainRole[sub.Topic]; has {
				s := sums[0]
				s.role = role
				out[sub.Topic] = append(out[sub.Topic], s)
			}
		}
		l.alternatives = !l.want(wantTotal) && !eachOf.MatchString(l.text)
		return out
	}
	if len(sums) == 1 && (jointly.MatchString(l.text) || bundled.MatchString(l.text) && l.payees() > 1) {
		l.joint = true
		return out // one amount for two things: how much for which?
	}
	growth := slices.ContainsFunc(l.subjects, func(s Subject) bool { return s.Topic == asked.Growth })
	for i, s := range sums {
		if l.sumsUp(sums, i) {
			continue
		}
		if t, ok := l.edits(s); ok {
			s.role = mainRole[t]
			out[t] = append(out[t], s)
			if !in(t) {
				l.subjects = append(l.subjects, about(t))
			}
			continue
		}
		if t, ok := l.wentBack(s); ok {
			s.role = mainRole[t]
			out[t] = append(out[t], s)
			if !in(t) {
				l.subjects = append(l.subjects, about(t))
			}
			continue
		}
		if deployed.MatchString(l.text) && l.nearest(s) == asked.VerticalModel {
			continue // an open model has no price; what it cost to run is no purchase
		}
		if s.role == roleSpending && s.sure >= clearRole && !in(asked.Research) && len(sums) > 1 {
			continue
		}
		if s.role == roleProvince && (growth || !in(asked.Research) || !matching.MatchString(l.text) && len(l.memory.Items[asked.Research]) == 0 && !l.waits()) {
			continue // money from the province for something else
		}
		if s.Above && !s.Approximate && (!l.waits() && (s.sure < sureRole && !paidFor.MatchString(l.masked) || l.want(wantWhy)) || isEdge(s.High) && !paidFor.MatchString(l.masked)) {
			continue // 超过十万的就不理了？ speaks of the edge, not of a purchase
		}
		if s.role == roleClaim && in(asked.Research) && len(l.having(roleProvince)) > 0 && !strings.Contains(lastPart(l.before(s.index)), "市") && gotIt.MatchString(l.before(s.index)) {
			s.role, s.found = roleProvince, roleProvince // 前年省里给了45万，去年拿了60万
		}
		if len(sums) > 1 && isEdge(s.High) && reaches.MatchString(l.before(s.index)) && !buysRight.MatchString(l.before(s.index)) && slices.ContainsFunc(sums, func(o sum) bool { return o.index != s.index && o.role != roleClaim && o.role != roleWish }) && s.role != roleGap && s.role != roleEdge && !l.compares() {
			continue // 今年过10万了吗
		}
		if len(sums) > 1 && s.Below && isEdge(s.High) && !l.compares() {
			continue // 单独看都不够5万
		}
		if s.role == roleClaim || s.role == roleWish || s.role == roleOther {
			if len(sums) > 1 && s.index > 0 && refundedBack.MatchString(l.before(s.index)) {
				out[l.nearest(s)] = append(out[l.nearest(s)], s)
				continue
			}
			supposed := s.role == roleClaim && s.sure < 5 && l.hypothetical && l.elliptical && len(sums) == 1
			if !supposed && !l.waits() && !(s.role == roleClaim && l.want(wantCompare) && !l.want(wantWhy)) {
				continue
			}
			s.role = roleUnknown
		}
		t, ok := bases[s.role]
		if !ok || !in(t) {
			t = l.nearest(s)
			if t == asked.Research && s.role != roleProvince && !provinceNear.MatchString(l.text) && !l.waits() && len(l.memory.Items[t]) == 0 {
				s.role = roleSpending // nothing says that the province paid it
			}
			if role, has := mainRole[t]; has && s.role != roleSpending && s.role != roleGap && s.role != roleEdge && s.role != roleUnit {
				s.role = role
			}
		}
		if _, has := mainRole[t]; has {
			out[t] = append(out[t], s)
		}
	}
	if len(out) > 1 && (oneOf.MatchString(l.masked) || whichMore.MatchString(l.text) && !l.want(wantTotal)) {
		l.alternatives = true
	}
	l.rest(out, sums)
	l.within(out)
	l.inOrder(out, sums)
	return out
}

// sharedAmount: one budget is held against several measures: 9万买算力还是买模型.
func (l *plan) sharedAmount(sums []sum) bool {
	if len(sums) != 1 || !l.want(wantCompare) && !bothSides.MatchString(l.text) && !eachOf.MatchString(l.text) {
		return false
	}
	n := 0
	for _, sub := range l.subjects {
		if _, has := mainRole[sub.Topic]; has {
			n++
		}
	}
	return n > 1
}

// eachOf: 模型和算力各花了8万.
var eachOf = regexp.MustCompile(`(各|都|均)(自)?(是|花|买|投|付|用|采购)`)

// jointly: two things are named together as bought.
var jointly = regexp.MustCompile(`(模型|api)(和|跟|加|、|与|以及|还有)(买|租)?(算力|gpu)|(算力|gpu)(和|跟|加|、|与|以及|还有)(买|租)?[^,，。]{0,4}模型`)

// bundled: one price for several things, not told apart.
var bundled = regexp.MustCompile(`打包|一揽子|一口价|没(有)?(分|拆)开|没(有)?分别|混在一起|合在一张`)

// payees counts the topics with a money rule that the message is about.
func (l *plan) payees() int {
	n := 0
	for _, s := range l.subjects {
		if mainRole[s.Topic] != "" {
			n++
		}
	}
	return n
}

// bothSides: what was compared before is compared again.
var bothSides = regexp.MustCompile(`(这|那)个?结论|还是(算力|模型|它|这个)[^,，。]{0,4}(划算|多|好)|还划算|两边|两头|两种|两样|哪边|各(是|能|补|拿|多少)`)

// sumsUp: the i-th amount is said to be all others together, over several topics.
func (l *plan) sumsUp(sums []sum, i int) bool {
	var others money.Amount
	for j, s := range sums {
		if j != i {
			others = others.Add(s.High)
		}
	}
	return len(sums) > 2 && len(l.subjects) > 1 && l.isWhole(sums[i]) && others.Equal(sums[i].High)
}

// refundedBack: 后来退了3万 comes off what was paid.
var refundedBack = regexp.MustCompile(`(^|[^能可会该要想府市里])退(回|款|还|货)?(了|过|掉)?$`)

// isEdge: the sum is one of the policy's own edges.
func isEdge(a money.Amount) bool {
	return slices.ContainsFunc([]money.Amount{money.Wan(5), money.Wan(10), money.Wan(1000)}, a.Equal)
}

var paidFor = regexp.MustCompile(`一共|总共|全年|花了|买了|付了|卖了|用了`)

// deployed: 开源模型自己部署花了15万.
var deployed = regexp.MustCompile(`开源[^。]{0,16}(部署|运行|跑起来|服务器|显卡|人工|调优|微调)[^,，。]{0,6}(花|用|投|付)`)

// awardNamed finds the measure by an award's own figure and name, where the
// text has exactly these words: 20万补助, 100万购房补贴.
func (p *Planner) awardNamed(l *plan) (Subject, bool) {
	for _, s := range l.sums {
		noun := awardNoun.FindString(thatOne.ReplaceAllString(l.after(s.index), ""))
		if noun == "" || !s.Low.Equal(s.High) {
			continue
		}
		for _, sheet := range sheets {
			for _, q := range sheet.Quotes {
				for _, f := range money.Figures(q) {
					if f.Value.Equal(s.High) && strings.HasPrefix(strings.TrimPrefix(string([]rune(q)[f.End:]), "元"), noun) {
						return about(sheet.Topic), true
					}
				}
			}
		}
	}
	return Subject{}, false
}

var thatOne = regexp.MustCompile(`^的?(那|这)(笔|份|个|块)的?`)

var awardNoun = regexp.MustCompile(`^(购房补贴|补助|补贴|奖励)`)

// whichMore holds things against each other.
var whichMore = regexp.MustCompile(`哪(个|边|样|种|头|一?项|条)[^,，。]{0,6}(多|划算|合算|高|值|好)|谁(补|给|拿)?得?(多|高)`)

// oneOf: only one of the things named can be had.
var oneOf = regexp.MustCompile(`要么.*要么|二选一|(两|几|三)个?(只能|里面?)?选一|只(够|能|会)(干|做|选|买|上)一(件|个|样)`)

var reaches = regexp.MustCompile(`(冲|凑|奔|逼近|过|超过?|满|够|到|达到?|没到|不到|跨|碰到|踩)(了|上)?$`)

var buysRight = regexp.MustCompile(`(买|花|卖|付|投|用|充|做)(满|够|到|过)(了)?$`)

var gotIt = regexp.MustCompile(`(拿|领|得|收|批|到手|给|奖|补)(到|了|过)+$`)

// matching are the words without which provincial money is no R&D award.
var matching = regexp.MustCompile(`研发|配套|奖补|r&d|match|省(里|级)?(给|批|奖|拨)`)

var provinceNear = regexp.MustCompile(`省|provinc`)

// plainYuan is the smallest bare number that is taken for yuan where we asked
// for yuan; below it 万 may well be meant, so we ask.
var plainYuan = money.Yuan(1000)

var unitAlone = regexp.MustCompile(`^[^\d]{0,8}?(万|亿|元)(元|块)?(钱)?[^\d]{0,4}$`)

// unitOnly returns the unit where a message only says in which unit a number
// before it was meant: 单位是万元; zero if it says nothing of the kind.
func (l *plan) unitOnly() money.Amount {
	m := unitAlone.FindStringSubmatch(l.text)
	if m == nil || len(l.sums) > 0 || len(l.memory.Pending) == 0 || utf8.RuneCountInString(l.text) > shortMessage/2 {
		return money.Amount{}
	}
	switch m[1] {
	case "万":
		return money.Wan(1)
	case "亿":
		return money.Wan(10_000)
	}
	return money.Yuan(1)
}

// withUnit returns the message before with a unit behind each of its bare
// numbers, where this message names only the unit: 单位都是万元. "" if it does not.
func (l *plan) withUnit() string {
	m := unitAlone.FindStringSubmatch(l.text)
	if m == nil {
		m = unitsAre.FindStringSubmatch(l.text)
	}
	if m == nil || len(l.sums) > 0 || l.memory.Unitless == "" || utf8.RuneCountInString(l.text) > shortMessage {
		return ""
	}
	runes := []rune(l.memory.Unitless)
	for _, n := range slices.Backward(money.Numbers(l.memory.Unitless)) {
		runes = slices.Insert(runes, n.End, []rune(m[1])...)
	}
	return string(runes)
}

var unitsAre = regexp.MustCompile(`单位(?:都|全)?(?:是|为)?(万|亿|元)`)

// nearest returns the topic of the subject that is named last before the amount.
func (l *plan) nearest(s sum) asked.Topic {
	var best asked.Topic
	at := -1
	for _, sub := range l.subjects {
		if _, has := mainRole[sub.Topic]; !has {
			continue
		}
		if best == "" {
			best = sub.Topic
		}
		for _, m := range l.mentions {
			if m.topic == sub.Topic && s.index >= 0 && m.at <= l.at[s.index] && m.at > at {
				best, at = m.topic, m.at
			}
		}
	}
	return best
}
