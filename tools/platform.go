package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputNewlyRecognised = &Input{Name: "newly_recognised", Kind: YesNo, Term: "新认定", Ask: "平台（中心）是新认定的吗？", About: "The platform or centre is newly recognised (新认定)."}
	inputServiceIncome   = &Input{Name: "annual_service_income", Kind: Money, Needed: true, Term: "年度服务收入", Ask: "平台（中心）一年的服务收入是多少元（人民币，按年度）？", About: "Service income of the platform or centre in the year (年度服务收入), yuan."}
	inputRecognised      = &Input{Name: "recognised", Kind: YesNo, Term: "已认定", Ask: "平台（中心）已经认定了吗？", About: "It is such a platform or proof-of-concept centre."}
)

// platformRecognition is the first money of measure 二: 新认定的平台或中心.
var platformRecognition = &Benefit{
	Tool: "platform_recognition_award", Measure: 2, Name: "平台（中心）认定奖励补助", English: "platform recognition award", Thing: "新认定为概念验证中心或产业技术研发公共服务平台",
	About:  "Award for a newly recognised proof-of-concept centre or public service platform (measure 二).",
	Inputs: []*Input{inputNewlyRecognised},
	Conditions: []Condition{
		{Input: inputNewlyRecognised, Want: true, Term: "新认定为概念验证中心或产业技术研发公共服务平台", English: "it is newly recognised (新认定) as a proof-of-concept centre or public R&D service platform", Unmet: "不是新认定的概念验证中心或产业技术研发公共服务平台", Says: "对新认定的概念验证中心、产业技术研发公共服务平台"},
	},
	Award:     []Rule{UpToEach(nil, money.Wan(50), "给予不超过50万元奖励补助")},
	Certainty: CeilingOnly, Recurrence: Unstated,
}

// platformService is the second money of measure 二: 年度服务收入.
var platformService = &Benefit{
	Tool: "platform_service_subsidy", Measure: 2, Name: "平台（中心）服务收入补助", English: "platform service subsidy", Thing: "平台或中心的年度服务收入",
	About:  "Yearly subsidy on the service income of a platform or proof-of-concept centre (measure 二).",
	Inputs: []*Input{inputServiceIncome, inputRecognised},
	Conditions: []Condition{
		{Input: inputRecognised, Want: true, Term: "属于产业技术研发公共服务平台或概念验证中心", English: "it is such a platform or proof-of-concept centre", Unmet: "没有认定为产业技术研发公共服务平台或概念验证中心", Says: "依据公共服务平台或概念验证中心年度服务收入"},
	},
	Award: []Rule{
		Share(inputServiceIncome, nil, 30, "年度服务收入的30%"),
		AtMost(money.Wan(100), "给予不超过100万元补助"),
	},
	Certainty: ByFormula, Recurrence: Yearly,
}
