package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputTalentCategory = &Input{Name: "category", Kind: Choice, Term: "人才类别", Ask: "属于哪一类：国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、开源AI智能体工具核心开发人才、开源社区优秀贡献者？", About: "Which listed category of talent.",
		Options: []Option{
			{"advanced_technology", "拥有国际先进水平技术成果的人才", "拥有国际先进水平技术成果"},
			{"opc", "优秀OPC", "优秀OPC"},
			{"aigc_founder_or_core", "AIGC企业创办人或核心人才", "AIGC企业创办人或核心人才"},
			{"agent_tool_core_developer", "OpenClaw等开源AI智能体工具核心开发人才", "OpenClaw等开源AI智能体工具核心开发人才"},
			{"open_source_contributor", "开源社区优秀贡献者", "开源社区优秀贡献者"},
			{"none", "都不是", ""},
		}}
	inputSettles      = &Input{Name: "settles_in_fuzhou", Kind: YesNo, Term: "来榕落地转化", Ask: "是来福州落地转化吗？", About: "Comes to Fuzhou and puts the work to use there (来榕落地转化)."}
	inputBreakthrough = &Input{Name: "breakthrough", Kind: YesNo, Term: "能实现重大产业突破", Ask: "能实现重大产业突破吗？", About: "Can bring about a major industrial breakthrough (能实现重大产业突破)."}
)

// talentBClass is the first money of measure 八: 省高层次B类人才.
var talentBClass = &Benefit{
	Tool: "talent_b_class_benefits", Measure: 8, Name: "领军人才和团队（最高可认定省高层次B类人才）待遇", English: "class-B talent benefits", Thing: "人工智能领军人才和团队来榕落地",
	About:  "What an AI leader or team recognised as provincial class-B talent enjoys, at most (measure 八).",
	Inputs: []*Input{inputTalentCategory, inputSettles, inputBreakthrough},
	Conditions: []Condition{
		{Input: inputTalentCategory, Want: true, Term: "属于所列人才类别之一", English: "you belong to one of the listed categories of talent", Unmet: "不属于所列的人工智能人才类别", Says: "优秀OPC、AIGC企业创办人或核心人才"},
		{Input: inputSettles, Want: true, Term: "来榕落地转化", English: "you settle in Fuzhou and put the work to use there (来榕落地转化)", Unmet: "没有来榕落地转化", Says: "来榕落地转化"},
		{Input: inputBreakthrough, Want: true, Term: "能实现重大产业突破", English: "you can bring about a major industrial breakthrough (重大产业突破)", Unmet: "不能实现重大产业突破，不属于所指的领军人才和团队", Says: "能实现重大产业突破的人工智能领军人才和团队"},
	},
	Award: []Rule{
		UpToParts("享受100万元购房补贴、20万元补助", Part{"购房补贴", money.Wan(100)}, Part{"补助", money.Wan(20)}),
	},
	Notes: []Note{
		{Text: "“最高可认定”，按“一事一议”办理，不是够条件就一定给", Says: "按照“一事一议”政策规定给予支持"},
	},
	Certainty: CeilingOnly, Recurrence: Unstated,
}
