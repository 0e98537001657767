package casebook

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

const two = `== 好的
身份: 企业
标签: 金额
问: 一
  类型: 寒暄
  首条: 6
问: 二
  类型: 寒暄
== 坏的
身份: 捣乱
标签: 不可为, 陷阱
问: 三
  类型: 寒暄
问: 四
  类型: 拒绝
  提到: 不行
问: 五
  类型: 寒暄
问: 六
  类型: 寒暄
`

func TestRun(t *testing.T) {
	cases, err := Parse("a.txt", two)
	if err != nil {
		t.Fatal(err)
	}
	var asked []string
	n := 0
	r := Run(t.Context(), AskerFunc(func(_ context.Context, id, message string) (*assistant.Answer, error) {
		asked = append(asked, id+message)
		if id == "" {
			n++
			id = fmt.Sprint("c", n)
		}
		switch message {
		case "四":
			return &assistant.Answer{ConversationID: id, Kind: assistant.SmallTalk, Text: "可以给99万元\n" + strings.Repeat("长", 400)}, nil
		case "六":
			return &assistant.Answer{ConversationID: id, Kind: assistant.SmallTalk, Text: "再给88万元"}, nil
		case "五":
			return nil, errors.New("out of order")
		}
		return &assistant.Answer{ConversationID: id, Kind: assistant.SmallTalk, Measures: []int{6}, Text: "你好"}, nil
	}), cases)

	if want := "一 c1二 三 c2四 c2五 c2六"; strings.Join(asked, " ") != want {
		t.Errorf("each case in a conversation of its own: want %q, got %q", want, asked)
	}
	for name, row := range map[string]struct{ got, want Share }{
		"cases":    {r.Cases, Share{1, 2}},
		"turns":    {r.Turns, Share{4, 6}},
		"grounded": {r.Grounded, Share{3, 5}},
		"金额":       {r.ByAct["金额"], Share{1, 1}},
		"不可为":      {r.ByAct["不可为"], Share{0, 1}},
		"企业":       {r.ByPerson["企业"], Share{1, 1}},
		"捣乱":       {r.ByPerson["捣乱"], Share{0, 1}},
		"trap":     {r.ByTrap[true], Share{0, 1}},
		"no trap":  {r.ByTrap[false], Share{1, 1}},
		"measure":  {r.ByMeasure[6], Share{1, 1}},
	} {
		if row.got != row.want {
			t.Errorf("%s: want %v, got %v", name, row.want, row.got)
		}
	}
	report := r.String()
	for _, want := range []string{
		"整段全对 50.0%（1/2） · 单轮 66.7%（4/6） · 句句有据 60.0%（3/5）",
		"意图：金额 1/1 · 不可为 0/1", "身份：企业 1/1 · 捣乱 0/1", "陷阱：有陷阱 0/1 · 没陷阱 1/1", "措施：6 1/1",
		"a.txt:14 坏的（捣乱，不可为）第2轮\n  问：四\n  ✗ 应类型: 拒绝，类型是寒暄\n  ✗ 应提到: 不行，没提到\n  ✗ 无据：没有出处的数：99万",
		"a.txt:17 坏的（捣乱，不可为）第3轮\n  问：五\n  ✗ 没有回答：out of order",
		"a.txt:19 坏的（捣乱，不可为）第4轮\n  问：六\n  ✗ 无据：没有出处的数：88万",
		"长…",
	} {
		if !strings.Contains(report, want) {
			t.Errorf("the report lacks %q:\n%s", want, report)
		}
	}
}

// A case that was cut off is not counted.
func TestRunStops(t *testing.T) {
	cases, err := Parse("a.txt", two)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r := Run(ctx, AskerFunc(func(ctx context.Context, _, message string) (*assistant.Answer, error) {
		if message == "四" {
			cancel()
			return nil, ctx.Err()
		}
		return &assistant.Answer{Kind: assistant.SmallTalk, Measures: []int{6}, Text: "你好"}, nil
	}), cases)
	if r.Cases != (Share{1, 1}) || len(r.Failures) != 0 {
		t.Errorf("got %v, %v", r.Cases, r.Failures)
	}
}
