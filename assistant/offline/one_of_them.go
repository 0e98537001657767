package offline

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What is told of one of several that nobody names: a project without effect, a member of a team who does not come; and
// notes on who the applicant is.

var (
	oneUnnamed = pattern.MustCompile(`^[^\pL]*(?:但|不过|可是|要是|如果|万一|那)*[,，]?(?:其中|里面|里头)?(?:有)?(?:一|1)个(?:项目)?[^,，。\d]{0,4}(?:没|未|不|成效|效果)`)
	// partOfTeam: some of a team do not come, which is not said of the others.
	partOfTeam = pattern.MustCompile(`(?:其中|里面|里头|团队里?|[\d一二两三四五六七八九十]个人[,，])(?:的|有|还有)*(?:[一两二三四五六七八九十]|\d{1,2})(?:个|名|位)(?:人|成员|同事|核心)?[^,，。;；]{0,4}(?:不(?:会|能|想|愿意?)?(?:过)?来|没(?:有)?(?:过)?来|留在[^,，。福榕]{2}|来不了|不去|不落地)[^,，。;；]*`)
)

// oneWithoutEffect holds against each other what the others bring, where one of several projects has had no effect and nobody
// says which. nil if that is not so.
func (r *Reading) oneWithoutEffect(g *gathered, topic asked.Topic, before []Item, either bool) []Item {
	if v, told := r.truths["effective"]; topic != asked.Industrial || !told || v || either || len(r.sums) > 0 || len(before) < 2 || !oneUnnamed.MatchString(r.masked) || r.speaksOf(before) >= 0 {
		return nil
	}
	g.stays = copies(before)
	if len(before) > 2 {
		g.ask = "要先知道没有成效的是哪一个项目，其余的照算"
		return []Item{{}}
	}
	items := []Item{before[1].clone(), before[0].clone()}
	for i := range items {
		if was := before[i].Label; was != "" {
			items[i].Label = "没成效的是" + was + "那个"
		}
	}
	g.fresh, g.settled, g.alternatives = true, true, true
	return items
}

// whoApplies notes of an item what the text does not say of such an applicant.
func (r *Reading) whoApplies(it *Item, topic asked.Topic, tool *tools.Bound) {
	note := func(text string) { it.Assumptions = append(it.Assumptions, text) }
	switch sole := soleTrader.MatchString(r.text); {
	case sole && tool.Enterprise != "":
		note("文本写的是“企业”，个体工商户算不算，文本没有写，要问责任单位")
	case sole && topic != asked.Talent && topic != asked.Training:
		note("个体工商户算不算，文本没有写，要问责任单位")
	}
	if tool.Tool == sheetOf(asked.VerticalModel).Tool && parentGot.MatchString(r.masked) && firmWord.MatchString(r.masked) {
		note("补助一次性给企业，母公司领过以后子公司算不算另一家，文本没有写，要问责任单位")
	}
	if topic == asked.Talent && partOfTeam.MatchString(r.masked) {
		note("有的成员不来福州，一个团队怎么算，文本没有写，按“一事一议”由责任单位定")
	}
}
