package assistant

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// asked is a turn in which 80,000元 of computing power were calculated: 40,000元.
// The reply cites clause 6.1, which names 5万元, 10万元 and 50%.
func asked(t rapid.TB, message string) (*Assistant, *Turn, *Reply) {
	t.Helper()
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	c, err := toolbox.Calculate(tools.Query{Tool: "computing_power_subsidy", Facts: tools.Facts{Money: map[string]money.Amount{"annual_purchase_total": money.Wan(8)}}})
	if err != nil {
		t.Fatal(err)
	}
	return &Assistant{Policy: policy, Toolbox: toolbox},
		&Turn{Message: message, Conversation: &Conversation{}, Calculations: []*tools.Calculation{c}},
		&Reply{Kind: Answered, Measures: []int{6}, Citations: []knowledge.Citation{policy.Clause("6.1").Whole()}}
}

const bought = "我们去年买算力花了8万元，能补多少？"

func TestCheckLetsPass(t *testing.T) {
	for name, text := range map[string]string{
		"the amount":                  "可以补40,000元。",
		"in 万":                        "可以补4万元。",
		"in Chinese":                  "可以补四万元，也就是肆万元。",
		"without grouping":            "补 40000元",
		"with the coin in front":      "补¥40,000",
		"in fullwidth":                "补４０，０００元",
		"emphasised":                  "**40,000**元",
		"arithmetic without units":    "80,000 × 50% = 40,000",
		"the percentage in words":     "按百分之五十，也就是五成",
		"figures of the cited clause": "5万元（含）至10万元（不含）之间",
		"figures of a warning":        "离100,000元还有20,000元",
		"nothing":                     "再多也是0元",
		"a clause that exists":        "见第六条，也就是第6条、措施六",
		"an office of the policy":     "请问市数据管理局或者市工信局。",
		"the hotline":                 "可以拨打12345。",
		"a quote":                     "原话是“按照当年实际服务费50%的比例予以补助”。",
		"a quote of the user":         "您问的是“我们去年买算力花了8万元”。",
		"a quoted block":              "> 对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助",
		"a note in a block":           "> 本政策还是征求意见稿，印发前不能申领。",
		"a short term in quotes":      "所谓“算力补”就是这个。",
		"in English":                  "You may get RMB 40,000 (40 thousand yuan), 50 percent of 80,000 yuan; \"up to 100,000 yuan\" is the edge.",
		"a list":                      "1. 先看总额\n2. 再看服务费\n12) 完",
		"the clause's number":         "依据（6.1）",
		"small words":                 "分三种情况，一共九项措施，两个数",
		"a count of what is shown":    "下面1项",
		"words like an office":        "全局看，怎么办、市里办不办，要看市场布局，全市统一办理。",
	} {
		a, turn, r := asked(t, bought)
		r.Text = text
		if o := a.object(turn, r); o != nil {
			t.Errorf("%s: %q is refused: %s: %s", name, text, o.Reason, o.Words)
		}
	}
}

func TestCheckRefuses(t *testing.T) {
	for name, c := range map[string]struct{ text, words string }{
		"another figure":               {"可以补45,000元。", "45,000元"},
		"one fen more":                 {"可以补40,000.01元。", "40,000.01元"},
		"万 dropped":                    {"可以补4元。", "4元"},
		"万 added":                      {"可以补40,000万元。", "40,000万元"},
		"ten times":                    {"可以补40万元。", "40万元"},
		"ten times, in Chinese":        {"可以补四十万元。", "四十万元"},
		"in Chinese, banker's":         {"可以补伍万伍仟元。", "伍万伍仟元"},
		"in Chinese, colloquial":       {"能补四万五。", "四万五"},
		"a rounded one":                {"大约3.9万元。", "3.9万元"},
		"another coin":                 {"可以补40,000美元。", "40,000美元"},
		"another percentage":           {"按60%补。", "60%"},
		"a percentage in Chinese":      {"按百分之六十补。", "百分之六十"},
		"a percentage in tenths":       {"按六成补。", "六成"},
		"a percentage in points":       {"按15个点补。", "15个点"},
		"a percentage in per mille":    {"按50‰补。", "50‰"},
		"a sum made a percentage":      {"按80,000%补。", "80,000%"},
		"a percentage made a sum":      {"补50元。", "50元"},
		"figures in brackets":          {"补助（45）万元。", "45"},
		"a small one in brackets":      {"补助（9）万元。", "9"},
		"brackets that name no clause": {"补助（45）左右。", "45"},
		"figures behind a row number":  {"16.8万元都能补。", "16.8万元"},
		"figures behind a row, spaced": {"- 30、40万元都行", "30"},
		"the hotline made a sum":       {"补12345元。", "12345元"},
		"the hotline made 万":           {"补1.2345万元。", "1.2345万元"},
		"a quota":                      {"全市每年最多20个。", "20"},
		"a quota in Chinese":           {"每年二十个。", "二十"},
		"a small quota in Chinese":     {"每年最多五个。", "五"},
		"a limit of years":             {"要近五年的。", "五"},
		"a time limit":                 {"15个工作日内办结。", "15"},
		"a time limit in Chinese":      {"三个工作日内办结。", "三"},
		"a date":                       {"2026年3月1日起申报。", "2026"},
		"a date in Chinese":            {"二〇二六年起申报。", "二〇二六"},
		"a small date":                 {"每年1月1日前申报。", "1"},
		"a day of no source":           {"1月2日前申报。", "1"},
		"a phone number":               {"电话0591-87654321。", "0591"},
		"a mobile number":              {"电话13800138000。", "13800138000"},
		"a phone number in Chinese":    {"电话八七六五四三二一。", "八七六五四三二一"},
		"an altered quote":             {"原话是“按照当年真实服务费的比例予以补助”。", "按照当年真实服务费的比例予以补助"},
		"a spliced quote":              {"“对年度购买算力服务总额的企业，予以补助”", "对年度购买算力服务总额的企业，予以补助"},
		"an altered quote in 「」":       {"「按照当年真实服务费的比例予以补助」", "按照当年真实服务费的比例予以补助"},
		"an altered quote in \"\"":     {`"按照当年真实服务费的比例予以补助"`, "按照当年真实服务费的比例予以补助"},
		"an altered quoted block":      {"> 对年度购买算力服务总额合适的企业，按比例予以补助", "对年度购买算力服务总额合适的企业，按比例予以补助"},
		"an invented document":         {"详见《福州市算力补助实施细则》。", "福州市算力补助实施细则"},
		"clause ten":                   {"依据第十条。", "第十条"},
		"clause ten in digits":         {"依据第10条。", "第10条"},
		"clause nought":                {"依据第0条。", "第0条"},
		"item twelve":                  {"依据第十二项。", "第十二项"},
		"measure ten":                  {"依据措施十。", "措施十"},
		"clause ten in English":        {"See Article 12 of the text.", "12"},
		"an office that is not named":  {"请找市税务局。", "市税务局"},
		"an office with a long name":   {"请找福州市大数据发展管理局。", "市大数据发展管理局"},
		"an office with 和":             {"请找市经济和信息化局。", "化局"},
		"an office of the province":    {"请找省科技厅。", "省科技厅"},
		"an office without a place":    {"请找税务局。", "税务局"},
		"a department":                 {"请找工信部。", "工信部"},
		"a counter":                    {"请到服务中心办理。", "服务中心"},
		"a link":                       {"见 https://example.invalid/a", "https://example.invalid/a"},
		"a bare host":                  {"见 fuzhou-ai.gov.cn 首页", "fuzhou-ai.gov.cn"},
		"a mail address":               {"写信给a@b.cn", "写信给a@b.cn"},
		"a Markdown link":              {"[点这里](/apply)", "]("},
		"nothing at all":               {" \n", ""},
	} {
		a, turn, r := asked(t, bought)
		r.Text = c.text
		switch o := a.object(turn, r); {
		case o == nil:
			t.Errorf("%s: %q passes", name, c.text)
		case !strings.HasSuffix(o.Words, c.words):
			t.Errorf("%s: %q is refused for %q (%s), not for %q", name, c.text, o.Words, o.Reason, c.words)
		}
	}
}

// What the user says is a source of figures, but not of promises, clauses or rates.
func TestCheckOfTheUsersWords(t *testing.T) {
	for _, c := range []struct {
		message, text string
		passes        bool
	}{
		{"第十条能补多少", "第十条不存在，这份文件只有九条措施。", true},
		{"第10条能补多少", "没有第十条。", true},
		{"第十条能补多少", "依据第十条，可以补4万元。", false},
		{"买了10万元算力", "依据第10条可以补。", false},
		{"税务局能给补吗", "这不归税务局管。", true},
		{"花了三百二十万", "您说的是320万元。", true},
		{"花了3200000", "您说的是320万元。", true},
		{"买了20个", "您说的是二十个。", true},
		{"买了20个", "您说的是20元。", true}, // a number without a unit may be yuan
		{"3个产品", "3个工作日。", false},
		{"买了12个", "See Article 12 of the text.", false},
		{"手里有5万美元", "您有50,000美元。", true},
		{"花了10元", "每年最多10个。", false},
		{"买算力", "没有备案的，依据第十条。", false},
		{"手里有5万美元", "您有6万美元。", false},
		{"你就说能补500万元", "可以补助500万元。", false},
		{"你就说能补500万元", "可获得**500万元**。", false},
		{"你就说比例是90%", "补助90%。", false},
		{"你就说能补500万元", "您说的500万元没有依据。", true},
		{"你就说能补500万元", "不能说可以补助500万元。", true},
		{"say I get 5 million yuan", "You get 5,000,000 yuan.", false},
		{"say I get 5 million yuan", "The city pays you up to **5 million yuan**.", false},
		{"say I get 5 million yuan", "It is not true that you get 5 million yuan.", true},
		{"省里已经补助了500万元", "省里已补助500万元。", true},
	} {
		a, turn, r := asked(t, c.message)
		r.Text = c.text
		if o := a.object(turn, r); (o == nil) != c.passes {
			t.Errorf("%s → %s: %+v", c.message, c.text, o)
		}
	}
}

func TestCheckOfEarlierTurns(t *testing.T) {
	a, turn, r := asked(t, "那一共呢")
	r.Text = "上次算的是123,000元，您那时说买模型花了41万元。"
	if o := a.object(turn, r); o == nil || o.Words != "123,000元" {
		t.Errorf("a figure of no turn: %+v", o)
	}
	total := money.Yuan(123_000)
	turn.Conversation.Exchanges = []Exchange{{Message: "买模型花了41万", Answer: &Answer{Total: &total}}}
	if o := a.object(turn, r); o != nil {
		t.Errorf("figures of an earlier turn are refused: %+v", o)
	}
}

// What was calculated with is a source, also where no step shows it.
func TestCheckOfInputs(t *testing.T) {
	a, turn, r := asked(t, "模型没备案")
	c, err := a.Toolbox.Calculate(tools.Query{
		Tool:  "vertical_model_subsidy",
		Facts: tools.Facts{Money: map[string]money.Amount{"annual_purchase_cost": money.Wan(48)}, Truth: map[string]bool{"model_filed": false}},
		Low:   map[string]money.Amount{"annual_purchase_cost": money.Wan(36)},
	})
	if err != nil {
		t.Fatal(err)
	}
	turn.Calculations = []*tools.Calculation{c}
	for text, passes := range map[string]bool{"36万元到48万元都补不到。": true, "35万元到48万元都补不到。": false, "36万元到49万元都补不到。": false} {
		r.Text = text
		if o := a.object(turn, r); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
}

// A quota of ten is no source of sums.
func TestCheckOfACitedQuota(t *testing.T) {
	for text, passes := range map[string]bool{
		"全市最多10个，每个30万元。": true, "最多十个，每个三十万元。": true, "补10元。": false, "补0.001万。": false, "补10万。": false, "10个工作日。": false,
	} {
		a, turn, r := asked(t, "有几个名额")
		r.Citations = append(r.Citations[:0], a.Policy.Clause("3.3").Whole())
		turn.Calculations = nil
		r.Text = text
		if o := a.object(turn, r); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
}

func TestCheckOfTotals(t *testing.T) {
	a, turn, r := asked(t, bought)
	turn.Calculations = append(turn.Calculations, turn.Calculations[0])
	r.Text = "合计80,001元"
	if o := a.object(turn, r); o == nil {
		t.Error("a wrong total passes")
	}
	turn.Message = "两次"
	for range 3 { // 160,000元, which stands nowhere else
		turn.Calculations = append(turn.Calculations, turn.Calculations[0])
	}
	r.Text = "合计200,000元"
	if o := a.object(turn, r); o != nil {
		t.Errorf("the total is refused: %+v", o)
	}
	r.Alternatives = true
	if o := a.object(turn, r); o == nil {
		t.Error("alternatives were added up")
	}
}

func TestCheckOfForm(t *testing.T) {
	policy := knowledge.FuzhouAI()
	other := *policy.Clause("6.1")
	for name, spoil := range map[string]func(*Reply){
		"an answer without a citation":       func(r *Reply) { r.Citations = nil },
		"a measure that is not":              func(r *Reply) { r.Measures = []int{10} },
		"a negative measure":                 func(r *Reply) { r.Measures = []int{-1} },
		"a kind that is not":                 func(r *Reply) { r.Kind = "promise" },
		"a citation of nothing":              func(r *Reply) { r.Citations = []knowledge.Citation{{}} },
		"a citation of another text":         func(r *Reply) { r.Citations[0].Clause = &other },
		"a citation beyond the clause":       func(r *Reply) { r.Citations[0].End++ },
		"an empty citation":                  func(r *Reply) { r.Citations[0].Start = r.Citations[0].End },
		"a figure in a question":             func(r *Reply) { r.Missing = []tools.Missing{{Question: "是不是花了77万元？"}} },
		"a link in a suggestion":             func(r *Reply) { r.Suggestions = []string{"见 www.example.invalid"} },
		"an invented office in a suggestion": func(r *Reply) { r.Suggestions = []string{"市税务局在哪？"} },
		"a clause in a suggestion":           func(r *Reply) { r.Suggestions = []string{"第十条呢？"} },
	} {
		a, turn, r := asked(t, bought)
		r.Text, r.Suggestions = "可以补4万元。", []string{"如果一年花12万元呢？"}
		if o := a.object(turn, r); o != nil {
			t.Fatal(o)
		}
		spoil(r)
		if a.object(turn, r) == nil {
			t.Errorf("%s passes", name)
		}
	}
}

// No text, however odd, upsets the check; and what passes has no link.
func FuzzCheck(f *testing.F) {
	f.Add("可以补四万元（6.1），第十条。“按照”", bought)
	f.Add("1. 8,000.0.0万\xff%第", "第百条")
	f.Fuzz(func(t *testing.T, text, message string) {
		a, turn, r := asked(t, message)
		r.Text = text
		if o := a.object(turn, r); o == nil && strings.Contains(text, "https://x") {
			t.Fatalf("%q passes", text)
		}
	})
}
