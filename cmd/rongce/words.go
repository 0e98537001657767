package main

import (
	"strconv"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

const unstamped = "开发版"

var stageWords = map[assistant.Stage]string{
	assistant.Understanding: "正在理解问题…", assistant.Retrieving: "正在查找条款…",
	assistant.Calculating: "正在计算…", assistant.Writing: "正在写答复…",
}

var outcomeWords = map[tools.Outcome]string{
	tools.Computed: "按公式可补", tools.UpTo: "最高可得", tools.Fixed: "入选可得",
	tools.None: "市里不补", tools.Refer: "转省级政策", tools.Incomplete: "还缺数据",
}

var statusWords = map[tools.Status]string{tools.Met: "✓ 满足", tools.Unmet: "✗ 不满足", tools.Unknown: "? 待确认"}

var recurrenceWords = map[tools.Recurrence]string{tools.OneOff: "一次性", tools.Yearly: "按年度数计算"}

var kindWords = map[tools.Kind]string{tools.Money: "金额", tools.Count: "个数", tools.YesNo: "是/否"}

func statusWord(s knowledge.Status) string {
	if s == knowledge.Draft {
		return "征求意见稿，尚未印发"
	}
	return "已印发"
}

// clauseName says where a clause stands, as people do: 第六条 for "6.1".
func clauseName(measure int) string {
	if m := knowledge.FuzhouAI().Measure(measure); m != nil {
		return "第" + m.Numeral + "条"
	}
	return "总则与附则"
}

// sumOf says a calculation's amount, or its range.
func sumOf(c *tools.Calculation) string {
	switch {
	case c.Amount == nil:
		return ""
	case c.Low != nil && !c.Low.Equal(*c.Amount):
		return c.Low.Format() + " 到 " + yuan(*c.Amount)
	default:
		return yuan(*c.Amount)
	}
}

func yuan(a money.Amount) string { return a.Format() + "元" }

func scoreWord(score float64) string { return strconv.FormatFloat(score, 'f', 2, 64) }

// endings are what people write to leave a conversation.
var endings = map[string]bool{
	"再见": true, "拜拜": true, "退出": true, "结束": true, "bye": true, "exit": true, "quit": true,
}

func isEnding(line string) bool {
	return endings[strings.ToLower(strings.Trim(line, " 　。.!！~～"))]
}
