package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/llm"
)

// doctorCommand is rongce doctor.
type doctorCommand struct {
	Model modelSettings `embed:""`
}

// Help is shown by rongce doctor --help.
func (doctorCommand) Help() string {
	return "检查所设的语言模型接口：连不连得上、有没有这个模型、会不会调用测算工具和逐句输出，并真的问一个问题。\n密钥只从环境变量 RONGCE_LLM_KEY 读取，不会显示出来。"
}

// tryOut is a question that needs a calculation and a reply: whoever gets it
// right will do.
const tryOut = "我们公司今年买算力服务一共花了8万元，能补多少？"

// mostListed is how many of a server's models are named.
const mostListed = 12

// Run examines the endpoint and says what to do. It fails where the model could
// not answer.
func (c *doctorCommand) Run(p *program) error {
	c.Model.LLMWhen = always
	ctx := context.Background()
	h, err := p.wire(ctx, c.Model, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	if h.model == nil {
		fmt.Fprintln(p.out, "没有设置语言模型：由离线助手回答，功能完整，不用检查。\n要用语言模型，请设置 --llm-url 和 --llm-model（密钥放在环境变量 "+keyVariable+"）。")
		return nil
	}
	defer h.model.Close()
	fmt.Fprintf(p.out, "检查语言模型 %s（密钥%s）\n", harmless(h.model.Model()), keyWord())
	if !p.listed(ctx, h.model) {
		return &failure{words: "结论：现在用不上语言模型，问题都会由离线助手回答。", code: exitFailed}
	}
	if !p.tried(ctx, h) {
		return &failure{words: "结论：这个模型现在答不好，问题会由离线助手回答。", code: exitFailed}
	}
	fmt.Fprintln(p.out, "结论：可以用。")
	return nil
}

func keyWord() string {
	if os.Getenv(keyVariable) == "" {
		return "没有设置"
	}
	return "已设置"
}

// listed looks the model up in the server's own list. A server without a list
// passes: the question will show.
func (p *program) listed(ctx context.Context, m *llm.Planner) bool {
	names, err := m.Models(ctx)
	switch {
	case errors.Is(err, llm.ErrNotFound), errors.Is(err, llm.ErrUnreadable), errors.Is(err, llm.ErrRejected):
		p.found("!", "连得上，但它不提供模型列表", "")
		return true
	case err != nil:
		reason, _ := excuse(err)
		p.found("✗", "取模型列表失败："+doctorWords[reason], adviceFor[reason])
		return errors.Is(err, llm.ErrServer) || errors.Is(err, llm.ErrLimited) // it is there: try
	case !slices.Contains(names, m.Model()) && len(names) > 0:
		p.found("!", "连得上，但列表里没有 "+harmless(m.Model()), "它有："+strings.Join(names[:min(len(names), mostListed)], "、")+"。请核对 --llm-model。")
		return true
	}
	p.found("✓", "连得上，模型在列表里", "")
	return true
}

// tried asks a question and looks at how it was answered.
func (p *program) tried(ctx context.Context, h *house) bool {
	began, first := time.Now(), time.Duration(0)
	answer, err := h.assistant.Ask(ctx, "", tryOut, func(e assistant.Event) {
		if _, ok := e.(assistant.Delta); ok && first == 0 {
			first = time.Since(began)
		}
	})
	if err != nil {
		p.found("✗", "问一个问题失败", "")
		return false
	}
	seen := h.model.Observed()
	for reason := range h.assistant.FallbackReasons() {
		p.found("✗", "问一个问题，没有得到可用的回答："+doctorWords[reason], adviceFor[reason])
		p.dialect(seen)
		return false
	}
	p.found(mark(seen.Calls), "调用测算工具", "")
	p.found(mark(seen.Streams), "逐句输出", "")
	p.dialect(seen)
	right := answer.Total != nil && answer.Total.Format() == "40,000"
	p.found(mark(right), fmt.Sprintf("试问“%s”，%.1f 秒见到第一句，共 %.1f 秒", tryOut, first.Seconds(), time.Since(began).Seconds()), "")
	if !right {
		p.found("!", "没有算出应有的金额", "模型没有用好测算工具：回答不会错（数字都要核对），但会常常转给离线助手。建议换一个函数调用能力更强的模型。")
	}
	return right
}

// dialect names what is unusual; all of it is cured already.
func (p *program) dialect(seen llm.Observed) {
	for _, t := range seen.Traits {
		p.found("·", "方言："+traitWords[t], "")
	}
	for _, field := range seen.Refuses {
		p.found("·", "它不接受请求里的 "+field+"，已经自动去掉或改写", "")
	}
}

func (p *program) found(sign, what, advice string) {
	fmt.Fprintf(p.out, "  %s %s\n", sign, what)
	if advice != "" {
		fmt.Fprintf(p.out, "      → %s\n", advice)
	}
}

func mark(good bool) string {
	if good {
		return "✓"
	}
	return "!"
}

func excuse(err error) (reason, words string) {
	var known assistant.Excuse
	if errors.As(err, &known) {
		return known.Excuse()
	}
	return "error", ""
}
