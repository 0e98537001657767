package plan

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Follow-ups in few words on what was bought: 那别买了，还是9.5; 就按发票; 能拆开算吗; 如果是另外一家子公司买的呢.

// purchasesAgain is such a follow-up in words that are always understood; "" if the message is none.
func (l *Plan) purchasesAgain() string {
	if utf8.RuneCountInString(l.Text) > reading.ShortMessage {
		return ""
	}
	for _, read := range []func() string{l.oldFigureAgain, l.notBoughtAfterAll, l.takesInvoice, l.splitInvoice, l.anotherFirmBuys, l.trainedBeside, l.sumAgain} {
		if again := read(); again != "" {
			return again
		}
	}
	return ""
}

// oldFigureAgain is a figure of before without its unit: 还是9.5, where 9.5万 was told.
func (l *Plan) oldFigureAgain() string {
	m := stillTheFigure.FindStringSubmatch(l.Masked)
	if m == nil || len(l.Sums) > 0 {
		return ""
	}
	v, err := money.Parse(m[1])
	if err != nil || !slices.ContainsFunc(l.Memory.Figures, func(f memory.Figure) bool { return f.High.Equal(v.Times(sentence.TenThousand)) }) {
		return ""
	}
	return "还是" + m[1] + "万"
}

// notBoughtAfterAll takes back what was to be bought on top: 那别买了.
func (l *Plan) notBoughtAfterAll() string {
	if told := l.Memory.Told; len(told) == 0 || len(l.Sums)+len(l.Numbers) > 0 || !dropsPurchase.MatchString(l.Masked) || !toBuyAlso.MatchString(told[len(told)-1].Said) {
		return ""
	}
	return "刚才那句不算"
}

// takesInvoice settles on what the invoice says, of two or more amounts that fit: 就按发票.
func (l *Plan) takesInvoice() string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if !l.Memory.Either[topic] || len(items) < 2 || !byInvoice.MatchString(l.Masked) {
		return ""
	}
	at := -1
	for i, it := range items {
		if paperCalled.MatchString(it.Label + it.Name) {
			if at >= 0 {
				return ""
			}
			at = i
		}
	}
	if at < 0 {
		return ""
	}
	l.Memory.Items[topic] = []memory.Item{items[at].Clone()}
	delete(l.Memory.Either, topic)
	l.Memory.Show(topic)
	l.Memory.Focus(reading.About(topic))
	return "那能补多少"
}

// splitInvoice asks whether what stands on one invoice may be reckoned apart, as it was: 能拆开算吗.
func (l *Plan) splitInvoice() string {
	if len(l.Sums)+len(l.Numbers)+len(l.Explicit()) > 0 || !reckonApart.MatchString(l.Masked) {
		return ""
	}
	known := 0
	for _, t := range l.Memory.Shown {
		if len(l.Memory.Items[t]) == 1 && !l.Memory.Either[t] && sentence.MainRole[t] != "" {
			known++
		}
	}
	if known < 2 {
		return ""
	}
	return "一共能补多少"
}

// anotherFirmBuys supposes that a subsidiary buys, where the company has received the award for a model: 如果是另外一家子公司买的呢.
func (l *Plan) anotherFirmBuys() string {
	items := l.Memory.Items[asked.VerticalModel]
	if l.Memory.LastTopic() != asked.VerticalModel || len(items) != 1 || !items[0].Truth["already_received"] || len(l.Sums) > 0 || !subsidiaryBuys.MatchString(l.Masked) || strings.Contains(l.Masked, "领") {
		return ""
	}
	return "如果是没领过的子公司买的呢"
}

var trainedSelf = pattern.MustCompile(sentence.OwnTraining)

// trainedBeside tells the purchase once more where what one's own training cost is told beside it, and says that this does not count:
// 买了模型43万 … 另外自己训练还花了20万.
func (l *Plan) trainedBeside() string {
	items, name := l.Memory.Items[asked.VerticalModel], string(sentence.MainRole[asked.VerticalModel])
	if l.Memory.LastTopic() != asked.VerticalModel || len(items) != 1 || len(items[0].Parts) > 0 || len(l.Sums) != 1 || l.Sums[0].Index < 0 || !trainedSelf.MatchString(l.Before(l.Sums[0].Index)) {
		return ""
	}
	had, known := items[0].Money[name]
	if !known || memory.Has(items[0].Low, name) {
		return ""
	}
	l.reckoned = "自己训练、微调花的" + l.Sums[0].High.Format() + "元不是购买模型的费用，不算在内"
	return fmt.Sprintf(reading.InPlainWords[asked.VerticalModel].Told, had.Format())
}

// sumAgain asks once more for what several measures came to together: 那补多少.
func (l *Plan) sumAgain() string {
	if !l.Memory.Summed || len(l.Memory.Shown) < 2 || len(l.Sums)+len(l.Numbers)+len(l.Explicit()) > 0 || !thenHowMuch.MatchString(l.Masked) {
		return ""
	}
	return "一共能补多少"
}

var thenHowMuch = pattern.MustCompile(`^[^\pL]*(?:那|那么)(?:到底|究竟|最后|现在|我们)?(?:能|可以|该)?(?:补|拿)多少(?:钱|呢)?[^\pL]*$`)

var (
	stillTheFigure = pattern.MustCompile(`(?:还是|就是|仍是|维持|照旧)(\d{1,4}(?:\.\d{1,2})?)(?:吧|了)?[^\pL\pN]*$`)
	dropsPurchase  = pattern.MustCompile(`^[^\pL]*(?:那|那就|算了|还是|就)*[,，]?(?:别|不)(?:再|要)?(?:买|租|充|追加|加购|采购)(?:了)(?:吧|好了)?[^\pL]*$`)
	toBuyAlso      = pattern.MustCompile(`(?:再|追加|多|又|加)(?:买|租|充|购|采购)|追加`)
	byInvoice      = pattern.MustCompile(`^[^\pL]*(?:那|那么|好|行|嗯)*[,，]?(?:就|还是|先|那就)*(?:按|用|以|照|拿)(?:着)?(?:发票|开票|票面)(?:上)?(?:的)?(?:金额|数|额|那个|为准|来|算|报|吧|了)*[^\pL]*$`)
	paperCalled    = pattern.MustCompile(`发票|开票|票面`)
	reckonApart    = pattern.MustCompile(`^[^\pL]*(?:那|那么|这样)*(?:能不能|可不可以|能|可以|是不是)?(?:拆开|分开|拆分|分别)(?:来)?算(?:吗|么|呢|不|行不行|可以吗)?[^\pL]*$`)
	subsidiaryBuys = pattern.MustCompile(`(?:如果|要是|假如|换成?|若)(?:是|让|由)?(?:另外?|别的|其他)?(?:一)?(?:家|个)?(?:的)?(?:子公司|关联公司|兄弟公司|新公司)(?:去|来)?(?:买|采购)`)
)
