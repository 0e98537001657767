package tools

import "github.com/rongce/rongce/tools/money"

var (
	inputPeople      = &Input{Name: "people", Kind: Count, Term: "取证人数", Ask: "有几个人取得了职业技能等级证书？", About: "Number of people with a certificate; 1 if absent."}
	inputTraining    = &Input{Name: "training_taken", Kind: YesNo, Term: "参加职业技能培训", Ask: "参加过职业技能培训吗？", About: "Vocational training was taken, not only an examination (参加职业技能培训)."}
	inputCertificate = &Input{Name: "certificate_obtained", Kind: YesNo, Term: "取得职业技能等级证书", Ask: "参加培训后取得职业技能等级证书了吗？", About: "A vocational skill level certificate was obtained (职业技能等级证书)."}
)

// skillsTraining is the second money of measure 八: 职业技能培训补贴.
var skillsTraining = &Benefit{
	Tool: "skills_training_subsidy", Measure: 8, Name: "职业技能培训补贴", English: "skills training subsidy", Thing: "参加职业技能培训并取得职业技能等级证书",
	About:  "Subsidy for each person who took vocational training and obtained a skill level certificate (measure 八).",
	Inputs: []*Input{inputPeople, inputTraining, inputCertificate},
	Conditions: []Condition{
		{Input: inputTraining, Want: true, Term: "参加职业技能培训", English: "vocational training was taken (职业技能培训)", Unmet: "没有参加职业技能培训", Says: "对参加职业技能培训"},
		{Input: inputCertificate, Want: true, Term: "取得职业技能等级证书", English: "a vocational skill level certificate (职业技能等级证书) was obtained", Unmet: "没有取得职业技能等级证书", Says: "取得职业技能等级证书的"},
	},
	Award:     []Rule{UpToEach(inputPeople, money.Yuan(3000), "给予最高3000元补贴")},
	Certainty: CeilingOnly, Recurrence: Unstated,
}
