package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Applicants of whom the text does not say whether it means them: 个体工商户, 事业单位, a subsidiary, a team of which some
// do not come.

// whoApplies notes of an item what the text does not say of such an applicant.
func (r *Reading) whoApplies(it *memory.Item, topic asked.Topic, tool *tools.Bound) {
	note := func(text string) { it.Assumptions = append(it.Assumptions, text) }
	if open := r.buyerOpen(tool.Enterprise); open != "" {
		note(open)
	}
	switch sole := soleTrader.MatchString(r.Text); {
	case sole && tool.Enterprise != "":
		note("文本写的是“企业”，个体工商户算不算，文本没有写，要问责任单位")
	case sole && topic != asked.Talent && topic != asked.Training:
		note("个体工商户算不算，文本没有写，要问责任单位")
	}
	if tool.Tool == sheets.Of(asked.VerticalModel).Tool && passing.ParentGot.MatchString(r.Masked) && passing.FirmWord.MatchString(r.Masked) {
		note("补助一次性给企业，母公司领过以后子公司算不算另一家，文本没有写，要问责任单位")
	}
	if topic == asked.Talent && passing.PartOfTeam.MatchString(r.Masked) {
		note("有的成员不来福州，一个团队怎么算，文本没有写，按“一事一议”由责任单位定")
	}
}

// soleTrader is a business that is no company.
var soleTrader = pattern.MustCompile(`个体(工商)?户|个体经营|小商户`)
