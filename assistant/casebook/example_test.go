package casebook_test

import (
	"context"
	"fmt"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/casebook"
)

// A case, an asker who knows one sentence, and what comes of it.
func Example() {
	cases, err := casebook.Parse("热线.txt", `
== 道谢
身份: 热线
标签: 寒暄
问: 谢谢啦
  类型: 寒暄
问: 你们办公地址在哪
  类型: 答复|拒绝
  提到: 12345
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	polite := casebook.AskerFunc(func(context.Context, string, string) (*assistant.Answer, error) {
		return &assistant.Answer{Kind: assistant.SmallTalk, Text: "不客气。"}, nil
	})
	report := casebook.Run(context.Background(), polite, cases)
	fmt.Print(report.String())
	// Output:
	// 热线.txt:7 道谢（热线，寒暄）第2轮
	//   问：你们办公地址在哪
	//   ✗ 应类型: 答复|拒绝，类型是寒暄
	//   ✗ 应提到: 12345，没提到
	//   答（寒暄，措施[]）：不客气。
	//
	// 整段全对 0.0%（0/1） · 单轮 50.0%（1/2） · 句句有据 100.0%（2/2）
	// 意图：寒暄 0/1
	// 身份：热线 0/1
	// 陷阱：没陷阱 0/1
}
