package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputInvestment = &Input{Name: "actual_investment", Kind: Money, Needed: true, Term: "实际投资额", Ask: "项目的实际投资额是多少元（人民币，已实际投入的，不是计划数）？", About: "Actual investment in the project (实际投资额), yuan."}
	inputAppliesAI  = &Input{Name: "applies_ai", Kind: YesNo, Term: "应用人工智能", Ask: "项目应用了人工智能技术吗？", About: "The project applies AI (应用人工智能技术)."}
	inputEffective  = &Input{Name: "effective", Kind: YesNo, Term: "成效明显", Ask: "项目成效明显吗？", About: "The project shows clear results (成效明显)."}
)

// industrialInternet is the first money of measure 三: 工业互联网项目.
var industrialInternet = &Benefit{
	Tool: "industrial_internet_subsidy", Measure: 3, Name: "人工智能工业互联网项目补助", English: "industrial internet subsidy", Thing: "应用人工智能建设工业互联网项目",
	About:  "Subsidy for an industrial-internet project that applies AI (measure 三).",
	Inputs: []*Input{inputInvestment, inputAppliesAI, inputEffective},
	Conditions: []Condition{
		{Input: inputAppliesAI, Want: true, Term: "应用人工智能技术开展工业互联网项目建设", English: "the industrial-internet project applies AI", Unmet: "项目没有应用人工智能技术", Says: "支持企业应用人工智能技术开展工业互联网项目建设"},
		{Input: inputEffective, Want: true, Term: "项目成效明显（由责任单位认定）", English: "the project shows clear results (成效明显)", Unmet: "项目成效不明显", Says: "对成效明显的项目"},
	},
	Enterprise: "支持企业应用人工智能技术",
	Award: []Rule{
		Share(inputInvestment, nil, 20, "按实际投资额的20%予以补助"),
		AtMost(money.Wan(200), "最高不超过200万元"),
	},
	Certainty: ByFormula, Recurrence: Unstated,
}
