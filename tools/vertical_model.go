package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputModelCost  = &Input{Name: "annual_purchase_cost", Kind: Money, Needed: true, Term: "年度模型购买费用", Ask: "一年购买模型的费用是多少元（人民币，按年度）？", About: "Cost of buying the model in the year (年度模型购买费用), yuan."}
	inputModelFiled = &Input{Name: "model_filed", Kind: YesNo, Term: "模型已备案", Ask: "买的模型通过国家网信办备案了吗？", About: "The model bought is filed with the national cyberspace administration (国家网信办备案)."}
	inputForModel   = &Input{Name: "for_vertical_model", Kind: YesNo, Term: "用于研发垂直模型", Ask: "买来是用于研发行业垂直模型吗？", About: "It was bought to develop a vertical model (行业垂直模型)."}
	inputReceived   = &Input{Name: "already_received", Kind: YesNo, Term: "以前领过", Ask: "以前领过这项补助吗？", About: "The enterprise received this one-off subsidy before (一次性)."}
)

// verticalModel is measure 一: 开发行业专用模型.
var verticalModel = &Benefit{
	Tool: "vertical_model_subsidy", Measure: 1, Name: "行业垂直模型购买补助", English: "vertical model subsidy", Thing: "购买已备案模型研发垂直模型",
	About:  "Subsidy for buying a filed generative model to develop a vertical model (measure 一).",
	Inputs: []*Input{inputModelCost, inputModelFiled, inputForModel, inputReceived},
	Conditions: []Condition{
		{Input: inputModelFiled, Want: true, Term: "购买的生成式人工智能模型已通过国家网信办备案", English: "the model bought is filed with the national cyberspace administration (国家网信办备案)", Unmet: "购买的模型没有通过国家网信办备案", Says: "通过国家网信办备案的生成式人工智能模型"},
		{Input: inputForModel, Want: true, Term: "买来用于行业垂直模型研发", English: "it is bought to develop an industry vertical model (垂直模型研发)", Unmet: "不是用于行业垂直模型研发", Says: "开展垂直模型研发"},
		{Input: inputReceived, Want: false, Term: "以前没有领过（一次性补助）", English: "the enterprise has not had this one-off (一次性) subsidy before", Unmet: "这是一次性补助，已经领过的不能再领", Says: "一次性"},
	},
	Enterprise: "企业购买通过国家网信办备案",
	Award: []Rule{
		Share(inputModelCost, nil, 30, "一次性按照年度模型购买费用给予30%的补助"),
		AtMost(money.Wan(20), "最高不超过20万元"),
	},
	Certainty: ByFormula, Recurrence: OneOff,
}
