package offline

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Several amounts of one thing: one sum, or one item each.

// partResult is how an assumption about a derived amount ends: …减去5,000元，按20,000元计算.
var partResult = pattern.MustCompile(`，按[\d,.]+元计算$`)

// together makes one item of several amounts, or alternatives where the
// message compares them.
func (r *Reading) together(g *gathered, name string, sums []sum, values []yearly, base Item) []Item {
	own := r.eachOfItsOwn(sums)
	if !partOfYear.MatchString(r.masked) && !own {
		sums, values = distinct(sums, values)
	}
	sums, values = r.onTop(sums, values)
	if !own {
		sums, values = r.restated(sums, values)
	}
	ownProjects := name == string(roleInvestment) && (r.apiece() || r.differInEffect(sums))
	if len(values) > 1 && (r.compares() || r.settled(sums) < 0 && !ownProjects && !r.adds(sums) && !r.listed(sums) && !r.allHourly(sums) && !r.boughtEach(name, sums)) {
		g.alternatives = true
		return r.separately(base, name, sums, values)
	}
	if len(values) > 1 && (ownProjects || companiesApart.MatchString(r.masked) || severalOf.MatchString(r.masked) && r.want(wantTotal) && name == string(roleProvince) || (r.byYear || ofEachYear.MatchString(r.masked) && r.years()) && (name == string(roleIncome) || name == string(roleTotal))) {
		return r.separately(base, name, sums, values)
	}
	if r.overlong(values) {
		g.ask = "前后几期不一样，一年合起来是多少我不替您加，免得出错"
		return nil
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
	var parts []Part
	if len(values) > 1 {
		for i, a := range total.assumptions {
			total.assumptions[i] = withoutResult(a)
		}
		total.assumptions = append(total.assumptions, "几笔加起来按"+total.high.Format()+"元计算")
		for i, y := range values {
			parts = append(parts, Part{Low: y.low, High: y.high, Label: r.labelOfPart(sums[i])})
		}
	}
	if len(values) == 1 && sums[0].more {
		r.addTo(&it, name, total)
		return []Item{it}
	}
	it.put(name, total)
	it.Parts = parts
	return []Item{it}
}

// eachOfItsOwn: amounts that may be equal are not the same one said again: each has its own
// name, or is a subtotal: 天翼云3万，联通云3万.
func (r *Reading) eachOfItsOwn(sums []sum) bool {
	seen := map[string]bool{}
	named, totals := true, true
	for _, s := range sums {
		label := r.labelOfPart(s)
		named = named && label != "" && !seen[label]
		totals = totals && s.index >= 0 && inAllBefore.MatchString(r.before(s.index))
		seen[label] = true
	}
	return named || totals
}

// withoutResult takes what a part comes to off its assumption: only the sum of
// the parts goes into the calculation, and the answer states no figure between.
func withoutResult(assumption string) string {
	return partResult.ReplaceAllString(assumption, "")
}

// adds: the words between the amounts, or words for all of them, add them up.
func (r *Reading) adds(sums []sum) bool {
	if addedAll.MatchString(r.masked) || oneAndOther.MatchString(r.masked) {
		return true
	}
	return slices.ContainsFunc(sums[1:], func(s sum) bool { return s.index >= 0 && adding.MatchString(r.before(s.index)) }) || sums[0].index >= 0 && adding.MatchString(lastPart(r.before(sums[0].index)))
}

// oneAndOther tells of what two suppliers were paid: 一家4万4一家2万7.
var oneAndOther = pattern.MustCompile(`(?:一|甲|a)(?:家|边|头|处)(?:付|花|是)?(?:了)?¥(?:元|块钱?)?[,，、]?(?:另|另外)?(?:一|乙|b)(?:家|边|头|处)`)

// separately makes one item of each amount, named by its label.
func (r *Reading) separately(base Item, name string, sums []sum, values []yearly) []Item {
	out := make([]Item, len(values))
	for i, y := range values {
		out[i] = base.clone()
		out[i].put(name, y)
		out[i].Label = r.labelOf(sums[i])
	}
	pickable(out)
	return out
}

// boughtEach: each amount was surely paid for the same kind of thing, and nothing holds
// one against another: 天翼云算力服务3.3万，阿里云算力服务2.8万.
func (r *Reading) boughtEach(name string, sums []sum) bool {
	part, known := map[string]amount.Part{string(roleTotal): amount.Total, string(roleModelCost): amount.Model, string(roleIncome): amount.Income}[name]
	return known && !severalFirms.MatchString(r.masked) && !slices.ContainsFunc(sums, func(s sum) bool { return s.learned.Of(part) < surelyIn || s.role == roleFee })
}

// severalFirms: what each bought is no other's.
var severalFirms = pattern.MustCompile(`(两|二|三|几)家[^,，。¥云商]{0,4}(公司|企业|单位)?[^,，。¥]{0,4}(各|分别|并|合|都)|母公司|子公司|集团|关联公司|兄弟公司`)
