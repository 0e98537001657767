package reading

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Several amounts of one thing: one sum, or one item each.

// partResult is how an assumption about a derived amount ends: …减去5,000元，按20,000元计算.
var partResult = pattern.MustCompile(`，按[\d,.]+元计算$`)

// together makes one item of several amounts, or alternatives where the
// message compares them.
func (r *Reading) together(g *Gathered, name string, sums []Sum, values []memory.Yearly, base memory.Item) []memory.Item {
	own := r.eachOfItsOwn(sums) || r.Parts != nil || r.isBeside(sums[0]) || r.oneMoreEach(sums)
	if !sentence.PartOfYear.MatchString(r.Masked) && !own && !r.byPeriod {
		if !r.moreToCome(sums) {
			sums, values = distinct(sums, values)
		}
	}
	sums, values = r.onTop(sums, values)
	if !own {
		sums, values = r.restated(sums, values)
	}
	ownProjects := name == string(sentence.RoleInvestment) && (r.apiece() || r.differInEffect(sums)) || name == string(sentence.RoleIncome) && r.ownPlatforms(sums)
	if len(values) > 1 && name == string(sentence.RoleInvestment) && r.soManyProjects(len(values)) {
		return r.separately(base, name, sums, values)
	}
	if len(values) > 1 && (r.Compares() || r.settled(sums) < 0 && !ownProjects && !r.adds(sums) && !r.listed(sums) && !r.allHourly(sums) && !r.boughtEach(name, sums) && !(name == string(sentence.RoleInvestment) && byThePiece(values))) {
		g.Alternatives = true
		return r.separately(base, name, sums, values)
	}
	if len(values) > 1 && name == string(sentence.RoleIncome) && ownProjects {
		values[0].Assumptions = append(values[0].Assumptions, "每个平台各算各的；几个平台合起来有没有上限，文本没有写")
	}
	if len(values) > 1 && (ownProjects || companiesApart.MatchString(r.Masked) || severalOf.MatchString(r.Masked) && r.Want(want.Total) && name == string(sentence.RoleProvince) || (r.byYear || ofEachYear.MatchString(r.Masked) && r.Years()) && (name == string(sentence.RoleIncome) || name == string(sentence.RoleTotal))) {
		return r.separately(base, name, sums, values)
	}
	if r.overlong(values) {
		g.Ask = "前后几期不一样，一年合起来是多少我不替您加，免得出错"
		return nil
	}
	it := base.Clone()
	if i := r.settled(sums); i >= 0 {
		it.Put(name, values[i])
		return []memory.Item{it}
	}
	total := values[0].With(values[1:]...)
	var parts []memory.Part
	if len(values) > 1 {
		for i, a := range total.Assumptions {
			total.Assumptions[i] = withoutResult(a)
		}
		total.Assumptions = append(total.Assumptions, "几笔加起来按"+total.High.Format()+"元计算")
		for i, y := range values {
			label := r.besideNames[sums[i].Index]
			if label == "" {
				label = r.periodOr(r.labelOfPart(sums[i]), i, len(values))
			}
			part := memory.Part{Low: y.Low, High: y.High, Label: label}
			parts = append(parts, r.ofPieces(r.ofMonths(part, sums[i], y), sums[i], y))
		}
	}
	if len(values) == 1 && sums[0].More {
		r.addTo(&it, name, total)
		return []memory.Item{it}
	}
	it.Put(name, total)
	it.Parts = parts
	return []memory.Item{it}
}

// eachOfItsOwn: amounts that may be equal are not the same one said again: each has its own
// name, or is a subtotal: 天翼云3万，联通云3万.
func (r *Reading) eachOfItsOwn(sums []Sum) bool {
	seen := map[string]bool{}
	named, totals := true, true
	for _, s := range sums {
		label := r.labelOfPart(s)
		named = named && label != "" && !seen[label]
		totals = totals && s.Index >= 0 && inAllBefore.MatchString(r.Before(s.Index))
		seen[label] = true
	}
	return named || totals
}

// oneMoreEach: every amount but the first is told as another: 投了60万、又投了60万.
func (r *Reading) oneMoreEach(sums []Sum) bool {
	return !slices.ContainsFunc(sums[1:], func(s Sum) bool { return s.Index < 1 || !oneMoreTime.MatchString(r.Before(s.Index)) })
}

// moreToCome: what was paid already and what is still to be paid are two, though they may be equal: 已经付了4万，年底还要付4万.
func (r *Reading) moreToCome(sums []Sum) bool {
	return len(sums) == 2 && sums[0].Index >= 0 && sums[1].Index == sums[0].Index+1 && stillToPay.MatchString(r.Before(sums[1].Index)) && alreadyPaid.MatchString(r.Before(sums[0].Index))
}

var (
	stillToPay  = pattern.MustCompile(`(?:还|再|另)(?:要|得|需要?|会|将|有)?(?:再|另)?(?:付|交|花|买|投|支付|结|采购)(?:一笔)?$`)
	alreadyPaid = pattern.MustCompile(`(?:已经?|先|目前|现在|至今)(?:经)?[^,，。¥]{0,4}(?:付|交|花|买|投|支付|结|采购)(?:了|掉)?$`)
)

var oneMoreTime = pattern.MustCompile(`(?:又|再|另外?|后来还?)(?:投|花|付|买|收|加|追加|采购|租)(?:入|资|了|进去)*$`)

// withoutResult takes what a part comes to off its assumption: only the sum of
// the parts goes into the calculation, and the answer states no figure between.
func withoutResult(assumption string) string {
	return partResult.ReplaceAllString(assumption, "")
}

// adds: the words between the amounts, or words for all of them, add them up.
func (r *Reading) adds(sums []Sum) bool {
	if r.counted || sentence.AddedAll.MatchString(r.Masked) || r.ofSuppliers() {
		return true
	}
	return slices.ContainsFunc(sums[1:], func(s Sum) bool { return s.Index >= 0 && adding.MatchString(r.Before(s.Index)) }) || sums[0].Index >= 0 && adding.MatchString(sentence.LastPart(r.Before(sums[0].Index)))
}

var adding = pattern.MustCompile(`加[^班]|又|再|另|还[^款]|[一总通拢]共|合(?:计|起|在|着|共)|分别|[上下]半年|季度|第[一二三]笔|笔|、|和|跟|以及|plus|后来|然后|一次|and|月份?|先`)

// separately makes one item of each amount, named by its label.
func (r *Reading) separately(base memory.Item, name string, sums []Sum, values []memory.Yearly) []memory.Item {
	out := make([]memory.Item, len(values))
	for i, y := range values {
		out[i] = base.Clone()
		out[i].Put(name, y)
		out[i].Label = r.labelOf(sums[i])
	}
	pickable(out)
	for i, called := range r.calledBy(sums) {
		if out[i].Name = called; out[i].Label == sums[i].Text {
			out[i].Label = called // the name tells more than the amount
		}
	}
	if out[0].Name == "" {
		r.nameProducts(out, sums)
	}
	return out
}

// calledBy is what each of several things is called right before its amount, 注塑车间投了185万;
// nil where one goes without a name, or two by one.
func (r *Reading) calledBy(sums []Sum) []string {
	var out []string
	for _, s := range sums {
		if s.Index < 0 {
			return nil
		}
		name := nameLead.ReplaceAllString(nameVerb.ReplaceAllString(sentence.LastPart(r.Before(s.Index)), ""), "")
		if n := utf8.RuneCountInString(name); n < 2 || n > mostOfName || noName.MatchString(name) || slices.Contains(out, name) {
			return nil
		}
		out = append(out, name)
	}
	return out
}

// mostOfName is how many characters a name has at most: 注塑车间智能化改造.
const mostOfName = 10

var (
	nameVerb = pattern.MustCompile(`(?:(?:年度?)?服务性?收入|服务|那个|这个|那边|项目|改造|的|实际|一共|总共|大概|大约|约|又|也|就|只|才|是|为|有|花费?|付|用|支出|实?投资?入?|做|报价?|开价|建|上|了|掉|到|过|额)*$`)
	nameLead = pattern.MustCompile(`^(?:元|块钱?|和|跟|与|以及|还有|另外|另一?|然后|再|又|其中|个|一|二|三|两|是|我们|我司|公司|在|给|的|做|搞|上|建|报)+`)
	noName   = pattern.MustCompile(`¥|[年月季周]|第|半|期|以|前|后|其|他|[甲乙丙丁]|合|共|各|都|分别|还|买|算(?:$|[^力法])|补`)
)

// boughtEach: each amount was surely paid for the same kind of thing, and nothing holds
// one against another: 天翼云算力服务3.3万，阿里云算力服务2.8万.
func (r *Reading) boughtEach(name string, sums []Sum) bool {
	part, known := map[string]amount.Part{string(sentence.RoleTotal): amount.Total, string(sentence.RoleModelCost): amount.Model, string(sentence.RoleIncome): amount.Income}[name]
	return known && !sentence.SeveralFirms.MatchString(r.Masked) && !slices.ContainsFunc(sums, func(s Sum) bool { return s.Learned.Of(part) < sentence.SurelyIn || s.Role == sentence.RoleFee })
}
