package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Products of which the sales are told in parts, by place, season or channel: 甲款仓山厂卖900万、马尾厂700万；乙款两个季度卖了….
// The parts of each come to its sales of the year; the products stay apart, each with its own threshold.

var (
	// productBegins is what each product is called, at the beginning of what is told of it.
	productBegins = pattern.MustCompile(`(?:^|[,，。;；、:：\s])(?:我们|公司)?(?:的|有)?((?:[甲乙丙丁a-d]款?|第[一二三四]款|另外?一款|还有一款|[一二三]号)?(?:的|自研)?(?:[248]00g)?(?:光模块|全光交换机|交换机|端侧芯片|ai芯片|芯片|ai服务器)|(?:[甲乙丙丁a-d]款|第[一二三四]款|另外?一款|还有一款))`)
	// notInParts may change what the parts come to, or which of them counts.
	notInParts = pattern.MustCompile(`每|月均|季均|[没未]|不算|不计|不是|退|取消|作废|其中|里面|如果|假如|要是|还是|或者?|改|换|错|比|去年|前年|明年|%|单价|只|台|颗|块|片`)
)

// productsInParts tells what each product has sold in one amount, and how, a line for each product that is empty where it was
// told so; "" if no product's sales are told in parts.
func (l *Plan) productsInParts(string) (said, how string) {
	if len(l.Amounts) < reading.FewestBeside || notInParts.MatchString(productKind.ReplaceAllString(l.Masked, "")) {
		return "", ""
	}
	begins := productBegins.FindAllStringSubmatchIndex(l.Masked, -1)
	if len(begins) < 2 || strings.Contains(l.Masked[:begins[0][2]], string(sentence.Mask)) {
		return "", ""
	}
	out := strings.Builder{}
	out.WriteString(l.Masked[:begins[0][2]])
	hows := make([]string, len(begins))
	several := false
	names := map[string]bool{}
	for i, at := range begins {
		to := len(l.Masked)
		if i+1 < len(begins) {
			to = begins[i+1][2]
		}
		name, told := l.Masked[at[2]:at[3]], l.Unmasked(at[3], to)
		if names[name] {
			return "", ""
		}
		names[name] = true
		switch n := strings.Count(l.Masked[at[3]:to], string(sentence.Mask)); {
		case n == 0:
			return "", ""
		case n > 1:
			end := at[3] + strings.LastIndex(l.Masked[at[3]:to], string(sentence.Mask)) + len(string(sentence.Mask))
			sum, steps := sentence.NewSentence(anyProduct + "，" + l.Unmasked(at[3], end)).SalesInAll()
			if sum == "" {
				return "", ""
			}
			told, hows[i], several = sum+strings.TrimPrefix(l.Masked[end:to], "元"), steps, true
		}
		out.WriteString(name + told)
	}
	if !several {
		return "", ""
	}
	return out.String(), strings.Join(hows, "\n")
}

// anyProduct stands for a product when its sales are read alone.
const anyProduct = "光模块"

// productKind are the kinds of products, some of which have a word for pieces in them.
var productKind = pattern.MustCompile(`光模块|交换机|芯片`)
