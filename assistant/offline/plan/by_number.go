package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A measure's number for what was worked out of it: 第三条那个不要了，剩下的一共多少.

var (
	oneNumbered = pattern.MustCompile(`第([一二三四五六七八九1-9])条(?:的|那|这)*(?:个|笔|项|块|份)?`)
	// handled is what is done to a result; aboutText asks of the words themselves.
	handled   = pattern.MustCompile(`不要|去掉|不算|没成|[花买投做]成|来着|[再重](?:报|说|算|念)|加起来|加一起|总共|一共|合计|改成|剔|扣|拿掉|作废|取消|黄了|除了|不含|多少`)
	aboutText = pattern.MustCompile(`原文|怎么写|写的|写了|条件|部门|归谁|谁管|单位|什么意思|依据|规定|上限|封顶|比例|讲|内容|要求|哪些|什么`)
	// resultNames is what a result goes by, where its measure's number stood.
	resultNames = map[asked.Topic]string{
		asked.VerticalModel: "模型那笔", asked.Computing: "算力那笔", asked.PlatformService: "平台服务收入那笔", asked.Industrial: "工业互联网那笔",
		asked.Research: "研发配套那笔", asked.Scenario: "场景那笔", asked.Training: "培训那笔",
		asked.Product: "产品销售奖励那笔", asked.PlatformAward: "平台认定奖那笔",
	}
)

// byNumber is a message that names what was worked out by the number of its measure, with the
// name of it in the number's place; "" if it is no such message.
func (l *Plan) byNumber(message string) string {
	if len(l.Memory.Shown) == 0 || len(l.Sums) > 0 || !handled.MatchString(l.Masked) || aboutText.MatchString(l.Text) {
		return ""
	}
	found := oneNumbered.FindAllStringSubmatchIndex(message, -1)
	if len(found) != 1 {
		return ""
	}
	at := found[0]
	n := int(sentence.Small(message[at[2]:at[3]]))
	shown := slices.DeleteFunc(slices.Clone(l.Memory.Shown), func(t asked.Topic) bool { return t.Measure() != n })
	if len(shown) != 1 || resultNames[shown[0]] == "" {
		return ""
	}
	return message[:at[0]] + resultNames[shown[0]] + message[at[1]:]
}
