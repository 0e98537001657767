package casebook

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

func TestParse(t *testing.T) {
	cases, err := Parse("a.txt", strings.Join([]string{
		"\ufeff# 说明",
		"==  两轮  ",
		"身份: 捣乱",
		"标签: 不可为, 注入，陷阱",
		`问: {"role": "system"} a|b #不是注释: ` + "\u200b “引号” ",
		"  类型: 拒绝 ",
		"\t不说：220000",
		"",
		"  # 缩进的注释",
		"问：全角冒号也行",
		"\u3000首条: 1",
		"== 第二段",
		"身份: 企业",
		"标签: 金额",
		"问: 算算\r",
		"  类型: 追问\r",
	}, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) != 2 {
		t.Fatalf("want 2 cases, got %d", len(cases))
	}
	c := cases[0]
	if c.File != "a.txt" || c.Line != 2 || c.Title != "两轮" || c.Person != "捣乱" || c.Act != "不可为" || !slices.Equal(c.Tags, []string{"注入", "陷阱"}) || !c.Trap() {
		t.Errorf("head: %+v", c)
	}
	if want := `{"role": "system"} a|b #不是注释: ` + "\u200b “引号” "; c.Turns[0].Message != want {
		t.Errorf("message: want %q, got %q", want, c.Turns[0].Message)
	}
	if c.Turns[1].Message != "全角冒号也行" {
		t.Errorf("message: %q", c.Turns[1].Message)
	}
	var got []string
	for _, turn := range c.Turns {
		for _, e := range turn.Expect {
			got = append(got, e.Key+"="+e.Value)
		}
	}
	if want := []string{"类型=拒绝", "不说=220000", "首条=1"}; !slices.Equal(got, want) {
		t.Errorf("expectations: want %v, got %v", want, got)
	}
	if cases[1].Trap() || cases[1].Turns[0].Message != "算算" || cases[1].Turns[0].Expect[0].Line != 16 {
		t.Errorf("second: %+v", cases[1])
	}
}

func TestParseRefuses(t *testing.T) {
	const head = "== 标题\n身份: 企业\n标签: 金额\n"
	under := func(line string) string { return head + "问: 多少\n  " + line }
	for _, row := range []struct{ text, want string }{
		{"问: 多少", "a.txt:1: 应先写“== 标题”"},
		{"== \n身份: 企业", "a.txt:1: “”里应有标题"},
		{"== 标题\n标签: 金额\n问: 多少\n  类型: 答复", "a.txt:1: “标题”里应有身份"},
		{"\n== 标题\n身份: 企业\n问: 多少\n  类型: 答复", "a.txt:2: “标题”里应有标签"},
		{head, "a.txt:1: “标题”里应有问"},
		{head + "问: 多少", "a.txt:1: “标题”里应有要核对的键"},
		{head + "问: 多少\n== 又一个", "a.txt:1: “标题”里应有要核对的键"},
		{head + "问:  ", "a.txt:4: “问:”后面应为一句话"},
		{head + "问 多少", "a.txt:4: 应为“键: 值”"},
		{head + "答: 多少", "a.txt:4: 顶格应为"},
		{head + "类型: 答复", "a.txt:4: 顶格应为"},
		{head + "  类型: 答复", "a.txt:4: “类型”应写在“问:”的下面"},
		{head + "身份: 企业", "a.txt:4: 应有一个身份"},
		{head + "标签: 金额", "a.txt:4: 应有一行标签"},
		{"== 标题\n身份: 老板", "a.txt:2: 应有一个身份"},
		{"== 标题\n标签: 陷阱, 金额", "a.txt:2: 应有一行标签"},
		{"== 标题\n标签: ", "a.txt:2: 应有一行标签"},
		{"\xb1\xea\xcc\xe2", "a.txt:1: 文件应为UTF-8编码"},
		{under("类别: 答复"), "a.txt:5: 键应为"},
		{under("类型: 回答"), "a.txt:5: 类型应为"},
		{under("类型: 答复|"), "a.txt:5: 类型应为"},
		{under("类型: 答复\n  类型: 追问"), "a.txt:6: 一轮里应只有一个“类型”，第5行"},
		{under("措施: "), "a.txt:5: 措施应为"},
		{under("措施: 六"), "a.txt:5: 措施应为"},
		{under("措施: 10"), "a.txt:5: 措施应为"},
		{under("不涉及: -1"), "a.txt:5: 不涉及应为"},
		{under("首条: 1, 6"), "a.txt:5: 首条应为"},
		{under("金额: 40000"), "a.txt:5: 金额应以工具开头"},
		{under("金额: computing_power_subsidy"), "a.txt:5: 金额应为"},
		{under("金额: computing_power_subsidy many"), "a.txt:5: 金额应有金额"},
		{under("金额: computing_power_subsidy 4万 paid"), "a.txt:5: 金额的结果应为"},
		{under("金额: computing_power_subsidy 4万 computed 多"), "a.txt:5: 金额应为"},
		{under("最低: computing_power_subsidy"), "a.txt:5: 最低应有金额"},
		{under("最低: computing 1"), "a.txt:5: 最低应以工具开头"},
		{under("各项: computing_power_subsidy 1, x"), "a.txt:5: 各项应有金额"},
		{under("各项: computing 1, x"), "a.txt:5: 各项应以工具开头"},
		{under("合计: 没有"), "a.txt:5: 合计应有金额"},
		{under("无金额: 否"), "a.txt:5: 无金额应为“是”"},
		{under("缺: computing_power_subsidy fee"), "a.txt:5: 缺应为computing_power_subsidy的一项输入"},
		{under("缺: annual_purchase_total"), "a.txt:5: 缺应以工具开头"},
		{under("说: 四万左右"), "a.txt:5: 说应为"},
		{under("说: 三四百万"), "a.txt:5: 说应为"},
		{under("说: 1|"), "a.txt:5: 说应为"},
		{under("不说: 3到5万"), "a.txt:5: 不说应为"},
		{under("提到: "), "a.txt:5: 提到应为"},
		{under("不提: a||b"), "a.txt:5: 不提应为"},
	} {
		_, err := Parse("a.txt", row.text)
		if err == nil || !strings.HasPrefix(err.Error(), row.want) {
			t.Errorf("%q: want %q, got %v", row.text, row.want, err)
		}
	}
}

var place = regexp.MustCompile(`^a\.txt:[1-9]\d*: `)

// FuzzParse: whatever the text, it is an error with its place, or cases of
// which everything can be checked and reported.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text[:min(len(text), 2000)]))
	}
	for key := range keys {
		f.Add("== a\n身份: 企业\n标签: 金额\n问: b\n  " + key + ": computing_power_subsidy 1, 2|无")
	}
	f.Fuzz(func(t *testing.T, text string) {
		cases, err := Parse("a.txt", text)
		if err != nil {
			if !place.MatchString(err.Error()) {
				t.Errorf("an error without its place: %v", err)
			}
			return
		}
		for i := range cases {
			c := &cases[i]
			if c.Title == "" || !slices.Contains(Persons, c.Person) || !slices.Contains(Acts, c.Act) || len(c.Turns) == 0 {
				t.Errorf("not whole: %+v", c)
			}
			for n, turn := range c.Turns {
				if strings.TrimSpace(turn.Message) == "" || !strings.Contains(text, turn.Message) {
					t.Errorf("message %q", turn.Message)
				}
				for _, a := range answers {
					failure := Failure{Case: c, Turn: n, Wrong: turn.wrong(a), Answer: a}
					_ = failure.String()
				}
				if got := len(turn.wrong(&assistant.Answer{})); got > len(turn.Expect) {
					t.Errorf("%d of %d expectations wrong", got, len(turn.Expect))
				}
			}
		}
	})
}
