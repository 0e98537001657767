package plan

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// A currency told after its amount, of which everybody had taken it for yuan: 刚问了销售，3千2百万是新台币; 不对，是港元.

const currency = `新台币|台币|美元|美金|美刀|港币|港元|港纸|欧元|日元|日圆|日币|英镑|韩元|新加坡元|新币|新元|澳元|加元`

var (
	// isInCurrency tells in which currency amounts were told, and nothing of what they came to.
	isInCurrency = pattern.MustCompile(`(?:^|[^不非\pL]|[^不非](?:币种|单位|价格|金额|数字?|合同|报价|账单|发票|个|款|钱|说的|报的|写的|其实|实际|全|都|也|应该|原来|本来|才发现|发现|¥元?)|(?:^|[^\pL¥])(?:那|这|其实|原来|应该|全|都|我说的|我报的|刚才|说的))(?:都|全|其实|应该|写的|用的|按的|指的|说的)*(?:是|按|为|写成)(?:的)?(?:[百千十]?万)?(` + currency + `)(?:计价|结算|计的|结的|计|的|啊|哈|哦|呀|来着|来的|吧|才对|不是人民币|不是元)*(?:$|[^\pL])`)
	allOfThem    = pattern.MustCompile(`都|全`)
	// inExchange tells what it came to in yuan.
	inExchange = pattern.MustCompile(`换算|折|汇率|兑|结汇|人民币(?:约|大概|差不多|是)?¥|[吗么]|是不是|要是|如果|假如`)
)

// currencyLater is the amount known, in the currency that the message tells it to be in; "" if it tells none.
func (l *Plan) currencyLater() string {
	m := isInCurrency.FindStringSubmatch(l.Masked)
	if m == nil || inExchange.MatchString(l.Masked) || len(l.Sums) > 1 || len(l.Memory.Shown) == 0 || utf8.RuneCountInString(l.Masked) > reading.ShortMessage {
		return ""
	}
	topic, known := l.Memory.LastTopic(), money.Amount{}
	var named []asked.Topic
	for _, t := range l.Memory.Shown {
		items, name := l.Memory.Items[t], string(sentence.MainRole[t])
		if name == "" {
			continue
		}
		for _, it := range items {
			v, told := it.Money[name]
			switch {
			case !told && it.Rate != nil:
				v, told = it.Rate.High, true
			case !told, len(it.Low) > 0:
				continue
			}
			if len(l.Sums) == 0 && t == topic && (len(items) == 1 || allOfThem.MatchString(l.Masked)) && !slices.Contains(named, t) || len(l.Sums) == 1 && (l.Sums[0].High.Equal(v) || it.Rate != nil && it.Rate.High.Equal(l.Sums[0].High)) {
				named, known = append(named, t), v
			}
		}
	}
	if len(named) != 1 || len(l.NamedTopics()) > 0 && !slices.Contains(l.NamedTopics(), named[0]) {
		return ""
	}
	return fmt.Sprintf(inCurrency[named[0]], known.Format()+m[1])
}

// partLater is the one amount known, a part of which the message tells to be paid in another currency: 里面有3万是美元付的.
func (l *Plan) partLater() string {
	topic := l.Memory.LastTopic()
	items, n := l.Memory.Items[topic], len(l.Sums)
	if n == 0 || n > 2 || len(items) != 1 || topic == asked.Product || inCurrency[topic] == "" || inExchange.MatchString(l.Masked) {
		return ""
	}
	m := partInCurrency.FindStringSubmatch(l.Masked)
	known, told := items[0].Money[string(sentence.MainRole[topic])]
	part := l.Sums[n-1]
	if m == nil || !told || len(items[0].Low) > 0 || !part.High.Less(known) || !part.Low.Equal(part.High) || n == 2 && !l.Sums[0].High.Equal(known) {
		return ""
	}
	return fmt.Sprintf(inCurrency[topic], "人民币"+known.Sub(part.High).Format()+"元") + "，另外" + part.High.Format() + m[1]
}

// partInCurrency tells that a part was paid in another currency.
var partInCurrency = pattern.MustCompile(`(?:其中|里面?|里头|当中)(?:的|有|还有)*¥(?:元|块钱?)?(?:是|用|拿|按)+(?:的)?(` + currency + `)(?:付|结|算|买|支付|结算|计价)?(?:的|了)?[^\pL]*$`)

// inCurrency tells an amount of each topic in whatever it is paid.
var inCurrency = map[asked.Topic]string{
	asked.VerticalModel:   "购买大模型花了%s",
	asked.Computing:       "购买算力服务%s",
	asked.Industrial:      "工业互联网项目实际投资%s",
	asked.PlatformService: "公共服务平台年服务收入%s",
	asked.Research:        "省级研发奖补%s",
	asked.Product:         "年销售额%s",
}
