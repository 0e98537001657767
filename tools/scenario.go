package tools

import "github.com/rongce/rongce/tools/money"

// scenariosAYear is 每年评选的项目最多不超过10个, city-wide.
const scenariosAYear int64 = 10

var (
	inputProjects = &Input{Name: "selected_projects", Kind: Count, Term: "入选项目数", Ask: "入选了几个项目？", About: "Number of selected projects; 1 if absent."}
	inputSelected = &Input{Name: "selected", Kind: YesNo, Term: "已入选", Ask: "项目已经入选市级典型应用场景或重点攻关及产业化项目了吗？", About: "Selected as a municipal typical scenario (市级典型应用场景) or key project (技术创新重点攻关及产业化项目)."}
	inputHigher   = &Input{Name: "selected_higher_level", Kind: YesNo, Term: "入选过国家级或省级", Ask: "同一项目（产品）入选过国家级或省级吗？", About: "The same project or product was selected at national or provincial level, which excludes it here."}
)

// scenario is the second money of measure 三: 典型应用场景、重点攻关及产业化项目.
var scenario = &Benefit{
	Tool: "scenario_award", Measure: 3, Name: "典型应用场景（重点攻关及产业化项目）奖励", English: "typical scenario award", Thing: "入选市级人工智能典型应用场景或技术创新重点攻关及产业化项目",
	About:  "Award for each selected municipal AI scenario or key project (measure 三).",
	Inputs: []*Input{inputProjects, inputSelected, inputHigher},
	Conditions: []Condition{
		{Input: inputSelected, Want: true, Term: "被评选为市级人工智能典型应用场景（通过福建省工业企业供需对接平台成功对接）或技术创新重点攻关及产业化项目", English: "it is selected as a municipal AI scenario (市级典型应用场景) or key project (重点攻关及产业化项目)", Unmet: "没有入选", Says: "每年评选发布一批市级人工智能典型应用场景"},
		{Input: inputHigher, Want: false, Term: "同一项目没有入选国家级或省级（不重复）", English: "the same project is not selected at national or provincial level (不重复)", Unmet: "同一项目已入选国家级或省级，不重复奖励", Says: "与入选国家级或省级不重复"},
	},
	Enterprise: "支持企业应用人工智能技术",
	Award:      []Rule{ForEach(inputProjects, money.Wan(30), scenariosAYear, "每个给予30万元奖励")},
	Notes: []Note{
		{Text: "评选制，全市每年最多10个项目，够条件不等于一定入选", Says: "每年评选的项目最多不超过10个", States: []Stated{number(scenariosAYear)}},
	},
	Certainty: ByCompetition, Recurrence: Unstated,
}
