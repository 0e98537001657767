package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/web"
)

// calcCommand is rongce calc.
type calcCommand struct {
	Tool   string   `arg:"" optional:"" name:"计算项" help:"计算项的名称；不写就列出全部"`
	Inputs []string `arg:"" optional:"" name:"名称=值…" help:"各项输入"`
	JSON   bool     `name:"json" help:"输出 JSON，与 POST /api/tools/{name} 相同；不写计算项时与 GET /api/tools 相同"`
}

// Help is shown by rongce calc --help.
func (calcCommand) Help() string {
	return `金额可以照平常的写法：8万5、30w、三万二、300,000元；区间写成 5到8万，两头都算。
是/否 写 是 或 否（也可以写 true、false），不知道就不写。例如：
  rongce calc computing_power_subsidy annual_purchase_total=8万5
  rongce calc foundation_product_award annual_sales=5000万 category=光模块 own_ip=是`
}

// Run works one benefit out, or lists them all.
func (c *calcCommand) Run(p *program) error {
	toolbox := tools.FuzhouAI()
	if c.Tool == "" {
		return c.list(p.out, toolbox.Benefits())
	}
	b := toolbox.Benefit(c.Tool)
	if b == nil {
		return usage(fmt.Sprintf("没有“%s”这个计算项，全部计算项见 rongce calc。", harmless(c.Tool)))
	}
	q, err := query(b.Benefit, c.Inputs)
	if err != nil {
		return err
	}
	result, err := toolbox.Calculate(q)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(p.out, result)
	}
	_, err = fmt.Fprintf(p.out, "%s\n\n※ 政策文本：%s；测算仅供参考。\n", card(result, ""), statusWord(toolbox.Policy().Status))
	return err
}

// listed is a calculator as the API writes it; that the two agree is tested.
type listed struct {
	Name        string          `json:"name"`
	Measure     int             `json:"measure"`
	Title       string          `json:"title"`
	Description string          `json:"description"`
	InputSchema json.RawMessage `json:"input_schema"`
}

func (c *calcCommand) list(w io.Writer, all []*tools.Bound) error {
	if c.JSON {
		out := make([]listed, 0, len(all))
		for _, b := range all {
			schema, err := json.Marshal(web.Schema(b.Benefit))
			if err != nil {
				return err
			}
			out = append(out, listed{b.Tool, b.Measure, b.Name, b.About, schema})
		}
		return writeJSON(w, map[string]any{"tools": out})
	}
	for _, b := range all {
		fmt.Fprintf(w, "%s  %s（%s）\n", b.Tool, b.Name, clauseName(b.Measure))
		for _, in := range b.Inputs {
			needed := ""
			if in.Needed {
				needed = "，必填"
			}
			fmt.Fprintf(w, "    %s  %s（%s%s）\n", in.Name, in.Term, takes(in), needed)
		}
	}
	fmt.Fprint(w, "\n用法：rongce calc 计算项 名称=值…，例如 rongce calc computing_power_subsidy annual_purchase_total=8万5\n")
	return nil
}

// takes says what can be written for an input.
func takes(in *tools.Input) string {
	if in.Kind != tools.Choice {
		return kindWords[in.Kind]
	}
	var names []string
	for _, o := range in.Options {
		names = append(names, o.Name+" "+o.Term)
	}
	return strings.Join(names, "、")
}
