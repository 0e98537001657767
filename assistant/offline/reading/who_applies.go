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
	if tool.Enterprise != "" && institution.MatchString(r.Masked) {
		note("文本写的是“企业”，医院、合作社、事业单位、高校这样的单位算不算，文本没有写，要问责任单位")
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

var (
	// institution tells that it is no company that buys: 算力高校买的7万，事业单位.
	institution = pattern.MustCompile(`(?:我们|本单位|我单位|单位)(?:性质)?(?:是|属于)(?:一家|一所|一个|个)?(?:公办|民办|公立|私立|民营|三甲|省属|市属|[\p{Han}]{2}市?)?(?:事业单位|高校|大学|学校|中学|小学|幼儿园|医院|诊所|研究院|研究所|社会组织|协会|基金会|民办非企业|合作社|农民专业合作社|律师事务所|律所)|(?:^|[^跟向从找给在与和的家])(?:高校|大学|学院|医院|事业单位|研究院|研究所|合作社)(?:的)?(?:实验室|课题组|信息科|科研处)?(?:自己)?(?:买|采购|租|花)(?:的|了)?[^,，。]{0,4}¥|(?:高校|大学|学院|医院|事业单位|研究院|研究所|合作社|协会|律所|事务所)(?:算不算|算|是不是|是|属于)(?:是)?企业|¥(?:元)?[^\pL]{0,3}(?:我们)?(?:是)?事业单位`)
	// soleTrader is a business that is no company either.
	soleTrader = pattern.MustCompile(`个体(工商)?户|个体经营|小商户`)
)
