package tools

import "github.com/rongce/rongce/tools/money"

// RecentYears is 近三年: how far back a product may have been developed,
// counted from the year in which one asks.
const RecentYears int64 = 3

// ProductsAYear is 每年奖励的产品最多不超过10个, city-wide.
const ProductsAYear int64 = 10

var (
	inputSales           = &Input{Name: "annual_sales", Kind: Money, Needed: true, Term: "单个产品年销售额", Ask: "每个产品一年的销售额分别是多少元（人民币，按单个产品、按年度）？", About: "Annual sales of one product (年销售额), yuan."}
	inputProductCategory = &Input{Name: "category", Kind: Choice, Term: "产品类别", Ask: "是哪种产品：端侧芯片、全光交换机、AI服务器、光模块，还是其他？", About: "Which product.",
		Options: []Option{
			{"edge_chip", "端侧芯片", "人工智能端侧芯片"},
			{"all_optical_switch", "全光交换机", "全光交换机"},
			{"ai_server", "AI服务器", "AI服务器"},
			{"optical_module", "光模块", "光模块"},
			{"other", "其他产品", ""},
		}}
	inputRecent = &Input{Name: "developed_within_three_years", Kind: YesNo, Term: "近三年开发", Ask: "产品是近三年开发的吗？", About: "Developed in the last three years (近三年)."}
	inputOwnIP  = &Input{Name: "own_ip", Kind: YesNo, Term: "自主知识产权", Ask: "产品有自主知识产权吗？", About: "With intellectual property of its own (自主知识产权)."}
)

// foundationProduct is measure 九: 培育AI基础生态.
var foundationProduct = &Benefit{
	Tool: "foundation_product_award", Measure: 9, Name: "AI基础产品销售奖励", English: "foundation product award", Thing: "端侧芯片、全光交换机、AI服务器、光模块等产品",
	About:  "Award on the annual sales of one AI foundation product (measure 九).",
	Inputs: []*Input{inputSales, inputProductCategory, inputRecent, inputOwnIP, inputHigher},
	Conditions: []Condition{
		{Input: inputProductCategory, Want: true, Term: "属于人工智能端侧芯片、全光交换机、AI服务器、光模块等产品", English: "the product is an edge AI chip, all-optical switch, AI server, optical module or the like (等产品)", Says: "人工智能端侧芯片、全光交换机、AI服务器、光模块等产品"},
		{Input: inputRecent, Want: true, Term: "近三年开发", English: "it was developed in the last three years (近三年)", Unmet: "不是近三年开发的产品", Says: "近三年开发的", States: []Stated{number(RecentYears)}},
		{Input: inputOwnIP, Want: true, Term: "具有自主知识产权", English: "with own intellectual property (自主知识产权)", Unmet: "没有自主知识产权", Says: "具有自主知识产权"},
		{Input: inputHigher, Want: false, Term: "该产品没有入选国家级或省级（不重复）", English: "the product is not selected at national or provincial level (不重复)", Unmet: "该产品已入选国家级或省级，不重复奖励", Says: "与入选国家级或省级不重复"},
	},
	Award: []Rule{
		AtLeast(inputSales, money.Wan(1000), "年销售额不低于1000万"),
		Share(inputSales, nil, 3, "按年销售额的3%给予奖励"),
		AtMost(money.Wan(100), "单个产品所获奖励最高不超过100万元"),
	},
	Notes: []Note{
		{Text: "全市每年奖励的产品最多10个，够条件不等于一定能得", Says: "每年奖励的产品最多不超过10个", States: []Stated{number(ProductsAYear)}},
	},
	Certainty: ByCompetition, Recurrence: Yearly,
}
