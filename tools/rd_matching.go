package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputProvincialAward = &Input{Name: "provincial_award", Kind: Money, Needed: true, Term: "省级研发奖补额", Ask: "省级研发经费投入奖补拿到了多少元（人民币）？市级配套看的是这个数，不是研发投入", About: "The provincial R&D award received (省级奖补额), yuan; not R&D spending."}
	inputAIEnterprise    = &Input{Name: "is_ai_enterprise", Kind: YesNo, Term: "人工智能企业", Ask: "贵公司是人工智能企业吗？", About: "The enterprise is an AI enterprise (人工智能企业)."}
)

// rdMatching is the third money of measure 二: 研发经费投入配套补助.
var rdMatching = &Benefit{
	Tool: "rd_matching_subsidy", Measure: 2, Name: "研发投入市级配套补助", English: "R&D matching subsidy", Thing: "在省级研发奖补基础上的市级配套",
	About:  "City match of the provincial R&D award for AI enterprises (measure 二).",
	Inputs: []*Input{inputProvincialAward, inputAIEnterprise},
	Conditions: []Condition{
		{Input: inputAIEnterprise, Want: true, Term: "属于人工智能企业", English: "it is an AI enterprise (人工智能企业)", Unmet: "不是人工智能企业", Says: "支持人工智能企业加大研发经费投入"},
		{Input: inputProvincialAward, Want: true, Term: "已获得省级研发经费投入奖补", English: "it has received the provincial R&D award (省级研发经费投入奖补)", Says: "在省级研发经费投入奖补政策的基础上"},
	},
	Award: []Rule{
		UpToInput(inputProvincialAward, "市级补助总额不超过省级奖补额"),
		AtMost(money.Wan(300), "最高300万元"),
	},
	Certainty: CeilingOnly, Recurrence: Unstated,
}
