package tools

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// readExamples reads one file of worked examples; its errors name file:line.
func readExamples(file, text string) ([]*example, error) {
	var (
		all  []*example
		errs []error
		rule *Bound
	)
	for i, line := range strings.Split(text, "\n") {
		at := fmt.Sprintf("%s:%d", file, i+1)
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, found := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		fail := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf(at+": "+format, args...))
		}
		switch {
		case !found || value == "":
			fail("not of the form 词: 值")
		case key == "规则":
			if rule = FuzhouAI().Benefit(value); rule == nil {
				fail("no rule %s", value)
				return all, errors.Join(errs...)
			}
		case rule == nil:
			fail("the file must first name its 规则")
			return all, errors.Join(errs...)
		case key == "例":
			all = append(all, &example{at: at, title: value, query: Query{Tool: rule.Tool, Facts: Facts{
				Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{},
			}}})
		case len(all) == 0:
			fail("%s stands before the first 例", key)
		default:
			if err := all[len(all)-1].read(rule, at, key, value); err != nil {
				fail("%w", err)
			}
		}
	}
	for _, e := range all {
		if err := e.whole(); err != nil {
			errs = append(errs, fmt.Errorf("%s: %s: %w", e.at, e.title, err))
		}
	}
	return all, errors.Join(errs...)
}

func (e *example) read(rule *Bound, at, key, value string) error {
	switch key {
	case "身份":
		if value != "个人" && value != "企业" {
			return fmt.Errorf("身份 is 个人 or 企业, not %s", value)
		}
		e.query.Individual = value == "个人"
	case "写成":
		e.wire = value
	case "结果":
		if _, ok := outcomes[value]; !ok {
			return fmt.Errorf("no outcome %s", value)
		}
		e.outcome = value
	case "金额", "低端", "说", "不说", "待确认", "依据", "缺", "因为":
		e.expect = append(e.expect, expectation{at, key, value})
	default:
		for _, in := range rule.Inputs {
			if in.Term == key {
				return e.input(in, value)
			}
		}
		return fmt.Errorf("%s has no input %s", rule.Tool, key)
	}
	return nil
}

// whole wants an outcome, and an amount exactly where there is one. Where no 低端 is told, it is the amount.
func (e *example) whole() error {
	told := map[string]expectation{}
	for _, x := range e.expect {
		told[x.key] = x
	}
	amount, hasAmount := told["金额"]
	_, hasMissing := told["缺"]
	_, hasReason := told["因为"]
	switch e.outcome {
	case "":
		return errors.New("no 结果")
	case "缺数":
		if hasAmount || !hasMissing {
			return errors.New("缺数 wants 缺 and no 金额")
		}
		e.expect = append(e.expect, expectation{e.at, "金额", "null"}, expectation{e.at, "低端", "null"})
	case "无效":
		if hasAmount || !hasReason {
			return errors.New("无效 wants 因为 and no 金额")
		}
	default:
		if !hasAmount {
			return errors.New("no 金额")
		}
		if _, ranged := told["低端"]; !ranged {
			e.expect = append(e.expect, expectation{amount.at, "低端", amount.value})
		}
	}
	return nil
}

func (e *example) input(in *Input, value string) error {
	f := e.query.Facts
	switch in.Kind {
	case Money:
		low, high, ranged := strings.Cut(value, " 到 ")
		if ranged {
			a, err := readYuan(low)
			if err != nil {
				return err
			}
			e.query.Low = map[string]money.Amount{in.Name: a}
			value = high
		}
		a, err := readYuan(value)
		f.Money[in.Name] = a
		return err
	case Count:
		n, err := strconv.ParseInt(strings.ReplaceAll(value, ",", ""), 10, 64)
		f.Count[in.Name] = n
		return err
	case YesNo:
		if value != "是" && value != "否" {
			return fmt.Errorf("%s is 是 or 否, not %s", in.Term, value)
		}
		f.Truth[in.Name] = value == "是"
	case Choice:
		for _, o := range in.Options {
			if o.Term == value {
				f.Choice[in.Name] = o.Name
				return nil
			}
		}
		return fmt.Errorf("%s has no option %s", in.Term, value)
	}
	return nil
}

// readYuan reads 666,666.67; also sums too large for the wire.
func readYuan(s string) (money.Amount, error) {
	digits := strings.ReplaceAll(s, ",", "")
	whole, fraction, _ := strings.Cut(digits, ".")
	fen, err := strconv.ParseInt(whole+(fraction + "00")[:2], 10, 64)
	if err != nil || len(fraction) > 2 {
		return money.Amount{}, fmt.Errorf("%s is no sum of yuan", s)
	}
	return money.Fen(fen), nil
}

// Whoever writes an example wrongly is told where.
func TestReadExamplesNamesTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"例: 甲":                                            "x:1: the file must first name its 规则",
		"规则: nothing":                                     "x:1: no rule nothing",
		"规则: scenario_award\n金额":                          "x:2: not of the form",
		"规则: scenario_award\n金额: 1":                       "x:2: 金额 stands before the first 例",
		"规则: scenario_award\n例: 甲\n结果: 定额":                "x:2: 甲: no 金额",
		"规则: scenario_award\n例: 甲\n\n金额: 1":               "x:2: 甲: no 结果",
		"规则: scenario_award\n例: 甲\n结果: 给":                 "x:3: no outcome 给",
		"规则: scenario_award\n例: 甲\n年度服务收入: 1":             "x:3: scenario_award has no input 年度服务收入",
		"规则: scenario_award\n例: 甲\n身份: 猫":                 "x:3: 身份 is 个人 or 企业",
		"规则: scenario_award\n例: 甲\n已入选: 对":                "x:3: 已入选 is 是 or 否",
		"规则: talent_b_class_benefits\n例: 甲\n人才类别: 歌手":     "x:3: 人才类别 has no option 歌手",
		"规则: rd_matching_subsidy\n例: 甲\n省级研发奖补额: 一百":      "x:3: 一百 is no sum of yuan",
		"规则: rd_matching_subsidy\n例: 甲\n结果: 缺数\n金额: 0.00": "x:2: 甲: 缺数 wants 缺 and no 金额",
	} {
		if _, err := readExamples("x", text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, not %q", text, err, want)
		}
	}
}
