package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// correctsTotal: one figure of several that were just added up is put right, and
// the sum with it.
func (l *plan) correctsTotal() bool {
	return l.memory.Summed && l.correcting && len(l.memory.Shown) > 1 && len(l.gathered) == 1 && l.gathered[0].fresh && !l.gathered[0].alternatives &&
		slices.Contains(l.memory.Shown, l.gathered[0].topic) && (len(l.entering()) > 0 || l.tallied != nil)
}

// totalThenElse asks for the sum of all, and then something of one of them: 合起来多少，另外算力那份归什么局.
var totalThenElse = pattern.MustCompile(`^[^,，。;；?？]{0,6}(?:[合加]起来|一共|总共|合计|总计|加一起|拢共|通共)[^,，。;；?？]{0,8}[,，。;；?？]+(?:另外|还有|顺便|顺带|再问|再说|然后|对了)`)

// query turns what was gathered into queries for the calculators.
func (l *plan) query(p *means) {
	l.individual = (l.individual || l.memory.Individual && l.elliptical) && !asCompany.MatchString(l.text)
	l.nowCompany = l.memory.Individual && asCompany.MatchString(l.text)
	l.memory.Individual = l.individual
	l.total = l.want(wantTotal) && (len(l.Reading.sums) == 0 || restStays.MatchString(l.text)) && l.severalShown() && (len(l.explicit()) != 1 || plural.MatchString(l.text) || restStays.MatchString(l.text) || leftOut.MatchString(l.text))
	l.total = l.total || l.want(wantTotal) && len(l.Reading.sums) == 0 && l.severalShown() && totalThenElse.MatchString(l.text)
	l.total = l.total || l.dropped && len(l.memory.Shown) > 0 || l.want(wantTotal) && len(l.Reading.sums) == 0 && len(l.memory.Shown) > 1 && l.changes()
	if l.soFar || l.kept != nil || l.bringsAlong() || addsAward.MatchString(l.masked) && l.want(wantTotal) && len(l.gathered) == 1 && len(l.memory.Shown) > 0 || (addUp.MatchString(l.text) || l.sumAsked()) && l.want(wantTotal, wantAmount) && len(l.gathered) == 1 && len(l.memory.Shown) > 0 {
		l.total = true
	}
	if l.total {
		for i := range l.gathered {
			if g := &l.gathered[i]; g.topic != l.gone && (g.fresh || !slices.Contains(l.memory.Dropped, g.topic)) && l.calculates(p, g) && !l.passing(*g) && (g.fresh || !slices.Contains(l.memory.Shown, g.topic)) {
				l.memory.show(g.topic)
				l.memory.Items[g.topic] = g.known()
			}
		}
	}
	if l.correctsTotal() {
		l.total = true
		l.memory.first(l.gathered[0].topic)
		defer l.memory.show(l.gathered[0].topic) // what is said next is of this one
	}
	l.memory.Summed = l.total || (l.want(wantTotal) || (theSums.MatchString(l.text) || inAllNow.MatchString(l.text)) && !apart.MatchString(l.text)) && len(l.gathered) > 1
	if l.total {
		without := l.explicit()
		if !leftOut.MatchString(l.text) || l.dropped || l.step != noStep {
			without = nil
		}
		for _, topic := range l.ofTotal() { // what this message changed is in the memory already
			if slices.Contains(without, about(topic)) {
				continue
			}
			if l.memory.Either[topic] && len(l.memory.Items[topic]) > 1 {
				l.alternatives, l.undecided = true, true
			}
			for _, it := range l.memory.all(topic) {
				l.queries = append(l.queries, it.query(sheetOf(topic).Tool))
			}
		}
		l.subjects = nil
		for _, topic := range l.ofTotal() {
			l.subjects = append(l.subjects, about(topic))
		}
		return
	}
	l.memory.Held = l.alternatives && len(l.gathered) > 1
	for i := range l.gathered {
		g := &l.gathered[i]
		if l.aims(p, g) && !l.gap() && !(g.fresh && (len(l.entering()) > 0 || counts(g.items))) || !l.calculates(p, g) {
			continue
		}
		if l.individual && l.onlyForEnterprises() && p.tools.Benefit(sheetOf(g.topic).Tool).Enterprise == "" {
			continue // what is said of enterprises stands in no words of this measure to calculate with
		}
		for _, it := range g.items {
			l.queries = append(l.queries, it.query(sheetOf(g.topic).Tool))
		}
		if l.individual && l.onlyForEnterprises() {
			for i := range l.queries {
				l.queries[i].Individual = true
			}
		}
		l.alternatives = l.alternatives || g.alternatives
		l.memory.show(g.topic)
		if !l.notOwn(g.topic) && !g.aside {
			l.memory.Items[g.topic] = g.known()
			if len(g.stays) < 2 {
				l.memory.Either[g.topic] = g.alternatives && g.stays == nil
			}
			l.memory.work(g.topic, g.known(), l.yearOf(g.used))
		}
	}
}

// counts: people or projects of the applicant's own are told of.
func counts(items []Item) bool {
	return slices.ContainsFunc(items, func(it Item) bool { return len(it.Count) > 0 })
}

// totalAsked asks for the sum, rather than saying that an amount is one.
var totalAsked = pattern.MustCompile(`连同?(?:上面|前面|刚才|之前|上)(?:的|那些?)?(?:一起|一并|一共|合计|一块)|(一共|总共|合计|加起来|拢共|总计|合起来|总[数额和]|total)[^,，。¥]{0,6}(多少|几|变成|是啥|呢|[?？]|$)`)

// sumAsked: one amount changes or comes along, and the sum of all is asked for.
func (l *plan) sumAsked() bool {
	if len(l.sums) != 1 || l.sums[0].index < 0 || l.isWhole(l.sums[0]) || !totalAsked.MatchString(l.after(l.sums[0].index)) || len(l.gathered) != 1 {
		return false
	}
	return slices.ContainsFunc(l.memory.Shown, func(t asked.Topic) bool { return t != l.gathered[0].topic })
}

// changes: a condition of something shown before is told: 模型没备案呢，一共多少.
func (l *plan) changes() bool {
	return slices.ContainsFunc(l.gathered, func(g gathered) bool { return g.fresh && slices.Contains(l.memory.Shown, g.topic) })
}

// leftOut: 除了算力一共多少.
var leftOut = pattern.MustCompile(`除了|除去|除开|不算|不含|不包括|去掉|扣掉`)

var addUp = pattern.MustCompile(`^[^\pL]*那?(连同|连带|加上|算上)[^。]{2,24}(一起|合计|一共|总共|拢共)|^[^\pL]*(再)?加(上|个)?[^,，。¥]{1,8}(合计|一共|总共)|(两|三|几)(样|项|笔|块|边|个)(一共|加起来|加一起|合计|总共|共|合起来|都算)|(也|都|一起|一并)(算上|加上|算进)|加上(前面|刚才|之前|上面|那)|连(同)?(前面|刚才)|all together`)

// asCompany takes back that an individual buys.
var asCompany = pattern.MustCompile(`(^|[^没未不有])(注册|开|办|成立)(成|了|个|一?家|一?个)*(公司|企业)|(公司|企业|单位)(的)?(名义|(来|去)?(买|采购|付|出钱))|以(公司|企业)|(^|[^不非])(是|换(成|了)?|改(成|了)?)(个|一?家|一?个)?(公司|企业|单位)|我(?:们|的|家)?(?:这|那)?(?:个|家)?(?:公司|企业|单位)(?:的)?(?:名下|名义|账|买|付)|(?:公司|企业|单位)名下|(?:^|[^没不未])(?:由|用|走|挂)(?:我|咱|我们)?(?:公司|企业|单位)|(我们|我司|他们|人家)(公司|企业|单位)`)

var plural = pattern.MustCompile(`(跟|和|与|加上|连)[^,，。¥]{1,8}(那|这)(笔|个|份|项)一(起|块)|[^,，。¥]{1,6}(和|跟|加|与|、|还有)[^,，。¥]{1,8}(一共|合计|加起来|总共|总计)|这(两|几|三|些)|两(个|项|笔|样|条)|三(个|项|笔)|全部|都|几(项|笔)|together|all`)

// onlyForEnterprises: 企业 is the text's word under 一, 三, 六 and 九.
func (l *plan) onlyForEnterprises() bool {
	return len(l.subjects) > 0 && !slices.ContainsFunc(l.subjects, func(s Subject) bool {
		sheet := sheetOf(s.Topic)
		return (sheet == nil || sheet.Tool != "") && !slices.Contains([]int{1, 3, 6, 9}, s.Measure)
	})
}

// calculates tells whether a calculation belongs into the answer.
func (l *plan) calculates(p *means, g *gathered) bool {
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	if g.ask != "" && b.Base() == nil {
		return false // 我和几个同事: how many, one has to ask
	}
	if g.ask != "" || g.spending && len(g.items[0].Money) == 0 {
		return !l.noBase // ends incomplete, which says what to ask
	}
	if l.noBase && !g.fresh && b.Base() != nil || l.instead(g.topic) {
		return false
	}
	base := b.Base()
	known := base == nil
	for _, it := range g.items {
		if base != nil {
			_, known = it.Money[base.Name]
		}
	}
	if l.noBase && base != nil && !known {
		return false
	}
	unmet := slices.ContainsFunc(g.items, func(it Item) bool { return unmetBy(b, it) })
	asks := distance.MatchString(l.text) || l.want(wantAmount, wantEligible, wantTotal, wantCompare, wantPromise, wantCeiling, wantStack) || l.hypothetical || l.nowCompany || l.correcting || g.recounted
	again := l.want(wantAgain) && !l.want(wantAmount)
	detail := again || !l.guessed && l.want(wantAfter, wantOffice, wantProcess, wantPhone, wantTax, wantWords, wantWhere, wantQuota, wantMeaning, wantRate, wantThreshold, wantProvince, wantUntil, wantDraft, wantRules)
	switch {
	case g.fresh && (known || unmet):
		return !(base == nil && !unmet && (detail && !asks || !l.guessed && l.want(wantMeaning) && !l.want(wantTotal) && l.explains(g.topic)))
	case (l.want(wantWhy) || l.bend || l.recalc) && known && base != nil:
		return true
	case base == nil:
		return (asks || l.elliptical && len(l.wants) == 0 || l.tellsAlone(g.topic)) && !(l.explains(g.topic) && l.want(wantMeaning)) && !(l.want(wantMeaning, wantProcess, wantWhere, wantWords, wantOffice, wantQuota) && !l.want(wantTotal, wantCeiling) && !paysHowMuch.MatchString(l.text))
	case known:
		return (asks || l.elliptical || l.asksNothing() || l.tellsAlone(g.topic)) && !detail || l.want(wantTotal, wantCompare)
	case unmet:
		return true
	case l.toldInstead() && l.askedBefore.Tool == b.Tool && l.tellsFact() && !l.explains(g.topic):
		return true // what was told instead does not answer what we asked: it is asked for again
	}
	return l.want(wantAmount) && !detail && !verifies.MatchString(l.text) && !l.want(wantCeiling, wantTarget, wantWhy) && len(l.having(roleClaim)) == 0
}

// verifies asks whether something said of the text is right: 口径对不对.
var verifies = pattern.MustCompile(`(对不对|对吗|对么|对吧|是这样(吗|么|吧)|没错吧|是不是这样|说法准不准|准不准|靠谱(吗|么|不))[^\pL]*$`)

// paysHowMuch asks for the sum, whatever else is asked with it: 房补多少，分几年给.
var paysHowMuch = pattern.MustCompile(`(补贴|补助|奖励|待遇|奖金)(一共|总共)?(是|有|到底)?多少|(补贴|房补|补助|奖励|奖金|补|奖|拿|领)(到|得)?多少(钱)?([,，。?？]|$)`)

func unmetBy(b *tools.Bound, it Item) bool {
	for _, c := range b.Conditions {
		if v, ok := it.Truth[c.Input.Name]; ok && v != c.Want {
			return true
		}
	}
	return false
}

// bothAlike asks from where on two measures pay the same: 投到多少两边一样多.
var bothAlike = pattern.MustCompile(`(两(边|头|条|种|样|个)|这两|它们)[^,，。]{0,6}(一样|相等|持平|打平|扯平|相同|差不多)|打平|持平|扯平|盈亏平衡|break.?even`)

// breakEven returns the measure with a formula whose result shall reach what
// another measure of the conversation pays, and that amount.
func (p *means) breakEven(l *plan) (topic asked.Topic, wish money.Amount, ok bool) {
	if !bothAlike.MatchString(l.text) || len(l.sums) > 0 || len(l.memory.Shown) < 2 {
		return topic, wish, false
	}
	fixed := false
	for _, t := range l.memory.Shown[len(l.memory.Shown)-2:] {
		b := p.tools.Benefit(sheetOf(t).Tool)
		if b.Base() != nil && b.Shape().Rate > 0 {
			topic = t
			continue
		}
		for _, it := range l.memory.Items[t] {
			if c, err := p.tools.Calculate(it.query(b.Tool)); err == nil && c.Amount != nil && !c.Amount.IsZero() {
				wish, fixed = *c.Amount, true
			}
		}
	}
	return topic, wish, fixed && topic != ""
}

// beyond: what was bought is past the line from which the city pays nothing.
func beyond(shape tools.Shape, base money.Amount) bool {
	return shape.Below != nil && !base.Less(*shape.Below)
}

// howMuchFor asks for a base even where one was stated.
var howMuchFor = pattern.MustCompile(`(还|再)(得|要|需|差|缺|多)[^,，。¥]{0,6}(多少|几)|多少才|到多少|(买|花|投|卖|做)多少|how much (must|should|do)`)

var fullAmount = pattern.MustCompile(`满|顶|天花板|封|涨不(?:动|上去|了)|不(?:再|会|能|往|朝|继续|跟着|随着|上)*(?:多)?(?:涨|增|升|加|长|动)|固定不[动变]|不多(?:给|补|奖)|到头|见顶|最多|最高|最划算|足|上限|全额|the (?:max|full|most|cap|ceiling|whole|entire|upper|top)|max\b|maximum|max(?:es|ed)? (?:it |the \w+ )?out|top(?:s|ped|ping)? (?:it )?out|ceiling|biggest|highest|largest|(?:stop|won'?t|no longer|not) (?:grow|pay|add|bring|increas|mak)\w*|undiminished|every last|useless|on the table|\bfull\b|\bcaps? out|\bcap\b|(?:upper|its|the) limit|no more|another cent|any more`)

func nameOf(in *tools.Input) string {
	if in == nil {
		return ""
	}
	return in.Name
}
