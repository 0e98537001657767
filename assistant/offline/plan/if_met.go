package plan

import (
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What it would be if the one condition that is not met were: 没有自主知识产权 … 如果有呢; 备案还没下来 … 下来以后呢.

var (
	// ifItWere supposes it with no word for the condition.
	ifItWere = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么)?(?:要是|如果|假如|万一|假设|若是?)(?:后来|以后|之后|将来|它|这个|都|真的?)*(?:有|是|行|能|过|齐|满足|符合|办好|办了|办下来|补上|补办|补|做到|达到|达标|下来|批下来|拿到|改|改好)(?:了|的)?(?:以后|之后|的话)?(?:呢|吗|咧|怎么样|又怎样|(?:能|可以|可)?(?:补|拿|领|奖|得|给)(?:到)?多少|是多少|多少)*[^\pL\pN]*$|` +
		`^[^\pL\pN]*(?:那|那么|等)?(?:有|过|通过|办成|办妥|考过|考到|评上|认定|成|满足|符合|办好|办了|办下来|补上|补办|做到|达到|达标|下来|批下来|拿到)(?:了)?(?:以后|之后|的话)(?:呢|咧|怎么样|(?:能|可以|可)?(?:补|拿|领|奖|得|给)(?:到)?多少|是多少)*[^\pL\pN]*$`)
	// metBy tells of each condition that it is met.
	metBy = map[string]string{
		"model_filed": "模型备案了", "for_vertical_model": "是用来研发行业垂直模型的", "newly_recognised": "是新认定的", "recognised": "平台认定了",
		"is_ai_enterprise": "我们是人工智能企业", "applies_ai": "项目应用了人工智能技术", "effective": "项目成效明显", "selected": "评上了市级",
		"selected_higher_level": "没有入选国家级和省级", "settles_in_fuzhou": "来榕落地", "breakthrough": "能实现重大产业突破", "certificate_obtained": "拿到了职业技能等级证书",
		"own_ip": "有自主知识产权", "developed_within_three_years": "是近三年开发的",
	}
)

// ifMet is the message with the condition in it that alone is not met; "" if it supposes nothing of the kind.
func (l *Plan) ifMet(p *Means) string {
	topic := l.Memory.LastTopic()
	sheet := sheets.Of(topic)
	if sheet == nil || sheet.Tool == "" || len(l.Sums) > 0 || len(l.Truths) > 0 || l.hasTopic(l.Explicit()) || !ifItWere.MatchString(l.Masked) {
		return ""
	}
	unmet, of := "", ""
	items := l.Memory.Items[topic]
	for _, it := range items {
		for _, c := range p.Tools.Benefit(sheet.Tool).Conditions {
			if v, told := it.Truth[c.Input.Name]; !told || v == c.Want {
				continue
			}
			if unmet != "" {
				return "" // which of them?
			}
			unmet, of = c.Input.Name, it.Label
		}
	}
	if metBy[unmet] == "" {
		return ""
	}
	if topic == asked.Product && len(items) > 1 {
		return "如果" + of + metBy[unmet] + "呢"
	}
	return "如果" + metBy[unmet] + "呢"
}
