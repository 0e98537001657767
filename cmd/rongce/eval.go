package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/rongce/rongce/assistant/casebook"
)

// evalCommand is rongce eval.
type evalCommand struct {
	Files []string      `arg:"" name:"文件…" help:"写着对话和要求的文本文件"`
	Min   float64       `default:"0" placeholder:"百分比" help:"整段全对的至少要占百分之几，不到就以退出码 1 结束"`
	Model modelSettings `embed:""`
}

// Help is shown by rongce eval --help.
func (evalCommand) Help() string {
	return `把您自己写的对话问一遍，核对回答对不对、句句有没有出处。文件这样写：
  == 发票八万，实付七万
  身份: 企业
  标签: 金额
  问: 全年算力采购8万，实际服务费7万，补多少
    类型: 答复
    首条: 6
    金额: computing_power_subsidy 35000 computed
    说: 3.5万
    提到: 征求意见|印发
每个键不写就不核对；键或值写错了，会指出在第几行、该怎么写。`
}

// Run holds the conversations and writes what came of it.
func (c *evalCommand) Run(p *program) error {
	if !(c.Min >= 0 && c.Min <= 100) {
		return usage("--min 须在 0 到 100 之间。")
	}
	cases, err := readCases(c.Files)
	if err != nil {
		return err
	}
	h, err := p.wire(context.Background(), c.Model, p.log(slog.LevelError))
	if err != nil {
		return err
	}
	report := casebook.Run(context.Background(), casebook.Quiet(h.assistant), cases)
	if _, err := io.WriteString(p.out, harmless(report.String())); err != nil {
		return err
	}
	if report.Cases.Percent() < c.Min {
		return &failure{words: fmt.Sprintf("整段全对 %s，不到要求的 %g%%。", report.Cases, c.Min), code: exitFailed}
	}
	return nil
}

func readCases(files []string) ([]casebook.Case, error) {
	var cases []casebook.Case
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, usage(fmt.Sprintf("读不了文件 %s，请看看它在不在、能不能打开。", harmless(file)))
		}
		parsed, err := casebook.Parse(file, string(text))
		if err != nil {
			return nil, usage(harmless(err.Error()))
		}
		cases = append(cases, parsed...)
	}
	if len(cases) == 0 {
		return nil, usage("文件里一段对话也没有；写法见 rongce eval --help。")
	}
	return cases, nil
}
