package main

import (
	"errors"
	"os/exec"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

func TestAskIsForReading(t *testing.T) {
	t.Parallel()
	got := typed("", "ask", "一年买算力花了8万5，", "能补多少？")
	for _, want := range []string{
		"42,500元", "■ 算力服务补助（第六条）\n  按公式可补 42,500元（按年度数计算）", "85,000元 × 50% = 42,500元",
		"对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业", "※ 依据的是征求意见稿",
	} {
		if !strings.Contains(got.out, want) {
			t.Errorf("%q is not in\n%s", want, got.out)
		}
	}
	if strings.Contains(got.out, "**") || strings.Contains(got.out, "](") {
		t.Errorf("Markdown is left in\n%s", got.out)
	}
	if n := strings.Count(got.out, "85,000元 × 50% = 42,500元"); n != 1 {
		t.Errorf("the arithmetic is said %d times", n)
	}
	if got.code != exitDone || got.err != "" {
		t.Errorf("exit %d, stderr %q", got.code, got.err)
	}
}

func TestAskQuotesTheClause(t *testing.T) {
	t.Parallel()
	got := typed("", "ask", "园区租金有多少优惠")
	if !strings.Contains(got.out, "依据原文：\n  第五条 加强园区发展建设〔5.2〕：“支持福建省") {
		t.Error(got.out)
	}
}

// A conversation remembers; what cannot be answered does not end it.
func TestChat(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("长", assistant.LongestMessage+1)
	got := typed("买大模型能补多少\n\n42万\n"+long+"\n去哪个单位问\n再见！\n没有人再听\n", "chat")
	at := 0
	for _, want := range []string{"还缺数据", "126,000元", "市工信局", "再见。"} {
		i := strings.Index(got.out[at:], want)
		if i < 0 {
			t.Fatalf("%q is not in its place in\n%s", want, got.out)
		}
		at += i
	}
	if at+len("再见。\n") != len(got.out) {
		t.Errorf("it went on after the end: %q", got.out[at:])
	}
	for _, want := range []string{"您：", "正在理解问题…", "正在计算…", "正在写答复…", "问题太长"} {
		if !strings.Contains(got.err, want) {
			t.Errorf("%q is not in %q", want, got.err)
		}
	}
	if got.code != exitDone {
		t.Errorf("exit %d", got.code)
	}
}

func TestChatEnds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   string
		code int
	}{
		{"", exitDone}, {"你好", exitDone}, {"Bye.\n", exitDone}, {"退出\n", exitDone},
		{strings.Repeat("x", longestLine+1), exitUsage},
	} {
		if got := typed(c.in, "chat"); got.code != c.code {
			t.Errorf("%.20q: exit %d, %s", c.in, got.code, got.err)
		}
	}
	var out, errs strings.Builder
	p := &program{in: iotest.ErrReader(errors.New("unplugged")), out: &out, err: &errs, wire: wire}
	if code := p.run([]string{"chat"}); code != exitFailed || !strings.Contains(errs.String(), "输入读不下去了") {
		t.Errorf("exit %d, %s", code, errs.String())
	}
}

func TestSearch(t *testing.T) {
	t.Parallel()
	got := typed("", "search", "-n", "1", "零租", "孵化")
	if !strings.HasPrefix(got.out, "1. 第五条 加强园区发展建设〔5.") || !strings.Contains(got.out, "“零租”孵化空间") || strings.Contains(got.out, "\n2. ") {
		t.Error(got.out)
	}
	if got := typed("", "search", "？？？"); got.code != exitDone || !strings.Contains(got.out, "没有查到") {
		t.Error(got)
	}
	for _, args := range [][]string{{"search", " "}, {"search", "算力", "-n", "0"}, {"search", "算力", "-n", "x"}} {
		if got := typed("", args...); got.code != exitUsage || got.out != "" {
			t.Errorf("%q: exit %d, %q", args, got.code, got.out)
		}
	}
}

func TestCalcLists(t *testing.T) {
	got := typed("", "calc")
	for _, b := range tools.FuzhouAI().Benefits() {
		if !strings.Contains(got.out, b.Tool+"  "+b.Name) {
			t.Errorf("%s is not listed", b.Tool)
		}
		for _, in := range b.Inputs {
			if !strings.Contains(got.out, in.Name+"  "+in.Term) {
				t.Errorf("%s of %s is not listed", in.Name, b.Tool)
			}
		}
	}
}

func TestCalc(t *testing.T) {
	for _, c := range []struct {
		args string
		code int
		want string
	}{
		{"computing_power_subsidy annual_purchase_total=8万5", exitDone, "按公式可补 42,500元"},
		{"computing_power_subsidy annual_purchase_total=85000.00", exitDone, "按公式可补 42,500元"},
		{"computing_power_subsidy annual_purchase_total=85,000元 actual_service_fee=¥8万", exitDone, "按公式可补 40,000元"},
		{"computing_power_subsidy annual_purchase_total=八万五", exitDone, "按公式可补 42,500元"},
		{"computing_power_subsidy annual_purchase_total=6到8万", exitDone, "按公式可补 30,000 到 40,000元"},
		{"computing_power_subsidy annual_purchase_total=12万", exitDone, "转省级政策 0元"},
		{"computing_power_subsidy", exitDone, "还缺数据\n  请补充：一年购买算力服务的总额是多少元"},
		{"vertical_model_subsidy annual_purchase_cost=42万 model_filed=否", exitDone, "市里不补 0元"},
		{"vertical_model_subsidy annual_purchase_cost=42w model_filed=true", exitDone, "按公式可补 126,000元（一次性）"},
		{"scenario_award selected_projects=3个", exitDone, "入选可得 900,000元"},
		{"scenario_award selected_projects=三", exitDone, "入选可得 900,000元"},
		{"foundation_product_award annual_sales=5000万 category=光模块", exitDone, "按公式可补 1,000,000元"},
		{"foundation_product_award annual_sales=5000万 category=optical_module", exitDone, "按公式可补 1,000,000元"},

		{"rent_subsidy", exitUsage, "没有“rent_subsidy”这个计算项"},
		{"computing_power_subsidy annual_purchase_total", exitUsage, "名称=值"},
		{"computing_power_subsidy total=8万", exitUsage, "没有“total”这一项"},
		{"computing_power_subsidy annual_purchase_total=8万 annual_purchase_total=9万", exitUsage, "写了两遍"},
		{"computing_power_subsidy annual_purchase_total=3万美元", exitUsage, "外币"},
		{"computing_power_subsidy annual_purchase_total=不到8万", exitUsage, "金额看不懂"},
		{"computing_power_subsidy annual_purchase_total=约8万", exitUsage, "金额看不懂"},
		{"computing_power_subsidy annual_purchase_total=很多", exitUsage, "金额看不懂"},
		{"computing_power_subsidy annual_purchase_total=", exitUsage, "金额看不懂"},
		{"computing_power_subsidy annual_purchase_total=-8万", exitUsage, "负数"},
		{"computing_power_subsidy annual_purchase_total=8.123", exitUsage, "两位小数"},
		{"computing_power_subsidy annual_purchase_total=99999亿", exitUsage, "大得不合常理"},
		{"scenario_award selected_projects=2.5", exitUsage, "整数"},
		{"vertical_model_subsidy annual_purchase_cost=42万 model_filed=也许", exitUsage, "是 或 否"},
		{"foundation_product_award annual_sales=5000万 category=手机", exitUsage, "只能是"},
	} {
		got := typed("", append([]string{"calc"}, strings.Fields(c.args)...)...)
		if got.code != c.code || !strings.Contains(got.out+got.err, c.want) {
			t.Errorf("calc %s: exit %d, %s%s", c.args, got.code, got.out, got.err)
		}
		if (got.code == exitDone) != (got.err == "") || (got.code == exitDone) != strings.Contains(got.out, "征求意见稿") {
			t.Errorf("calc %s: stdout %q, stderr %q", c.args, got.out, got.err)
		}
	}
}

func TestWrongCommandLines(t *testing.T) {
	for args, want := range map[string]string{
		"frob":           "没有 frob 这个命令",
		"--frob":         "没有 --frob 这个选项",
		"serve --adr :0": "是不是 --addr",
		"serve what":     "没有 what 这个命令",
		"ask":            "还缺内容",
		"search":         "还缺内容",
		"ask --frob 问":   "没有 --frob 这个选项",
	} {
		got := typed("", strings.Fields(args)...)
		if got.code != exitUsage || !strings.Contains(got.err, want) || !strings.Contains(got.err, "用法：rongce") || got.out != "" {
			t.Errorf("%s: exit %d, %q", args, got.code, got.err)
		}
	}
	for _, args := range []string{"--help", "-h", "ask --help", "ask 问 -h", "calc --help"} {
		if got := typed("", strings.Fields(args)...); got.code != exitDone || !strings.Contains(got.out, "用法：rongce") || got.err != "" {
			t.Errorf("%s: exit %d, %q %q", args, got.code, got.out, got.err)
		}
	}
}

// The exit code is the process's own.
func TestExitCodes(t *testing.T) {
	t.Parallel()
	for want, args := range map[int][]string{exitDone: {"version"}, exitUsage: {"frob"}, exitFailed: {"serve", "--addr", "192.0.2.1:80"}} {
		err := command(t, itself, nil, args...).Run()
		var exit *exec.ExitError
		code := 0
		if errors.As(err, &exit) {
			code = exit.ExitCode()
		}
		if code != want {
			t.Errorf("%v: exit %d, want %d", args, code, want)
		}
	}
}

func TestVersion(t *testing.T) {
	if got := typed("", "version"); got.code != exitDone || !strings.Contains(got.out, "福州市促进人工智能产业发展若干措施") {
		t.Error(got)
	}
}
