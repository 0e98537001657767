package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a platform takes in, where it stands beside its recognition award: 收入要是翻一番，每年那笔变成多少 is of its service
// income; and the clause that takes a scale back before another amount is told: 不翻番了，每季度是16万.

var (
	// bareIncome is income of no kind.
	bareIncome = pattern.MustCompile(`(^|[^务售业营税总毛纯]|[的们年])收入`)
	// eachYears is what is paid every year, of the two that a platform may get.
	eachYears = pattern.MustCompile(`(?:每年|年年|逐年|按年)(?:的|给的|发的|拿的|补的)?(?:那|这)(?:一)?(?:笔|份|块|个|项|部分)`)
	// noScale takes a scale back, and tells nothing else.
	noScale = pattern.MustCompile(`^[^\pL]*(?:算了|那|哦|唉|好吧|行吧|现在|还是|先|我们|咱)*(?:不|没|别|甭)(?:再|打算|准备|去|会|能|可能)?(?:翻番|翻倍|翻一番|翻一倍|翻两番|加倍|减半|砍半|打折|打对折|涨价|降价|(?:涨|降|加|减|砍)(?:一半|[一二两三四五六七八九]成)?)(?:了|的|啦|算了|呢|吧|这回事)*$`)
)

// ofIncome is the message with the income of the platform, and what is paid for it, by their full names; "" if it needs none.
func (l *Plan) ofIncome(message string) string {
	if len(l.Memory.Items[asked.PlatformService]) != 1 || len(l.Memory.Items[asked.PlatformAward]) == 0 || len(l.Memory.Items[asked.Product]) > 0 || len(l.Measures) > 0 {
		return ""
	}
	for _, t := range l.NamedTopics() {
		if t != asked.PlatformService && t != asked.PlatformAward {
			return ""
		}
	}
	if !eachYears.MatchString(message) {
		return ""
	}
	called := "服务收入补助"
	if bareIncome.MatchString(message) {
		called = ""
	}
	return eachYears.ReplaceAllString(bareIncome.ReplaceAllString(message, "${1}服务收入"), called)
}

// withoutScale is the message without a clause that takes a scale back, where it goes on to tell an amount; "" if there is none.
func (l *Plan) withoutScale(message string) string {
	if len(l.Sums) == 0 || len(l.Memory.Shown) == 0 {
		return ""
	}
	var rest strings.Builder
	gone := false
	for _, c := range passing.ClausesOf(message) {
		if !gone && noScale.MatchString(c.Text) && !anyDigit.MatchString(c.Text) {
			gone = true
			continue
		}
		rest.WriteString(c.Text + c.Mark)
	}
	if !gone {
		return ""
	}
	return rest.String()
}
