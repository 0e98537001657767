package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Years of which several were told together, or are asked for together, and what the rest of a year came to by the month: 那是三年的;
// 那两年能补多少; 后年呢500万，三年一共; 2025年上半年800万，下半年1100万; 后面四个月是150万.

// leadOf is what stands before the amounts of a year, or of parts of it, of what is known of a topic; "" where it is not
// paid for year by year, or the product has no name.
func leadOf(topic asked.Topic, it memory.Item) string {
	if topic == asked.Product && it.Label != "" {
		return it.Label + "销售"
	}
	return reading.InPlainWords[topic].Lead
}

// everyYear: what is bought or earned of the topic comes again every year, and is paid for each time.
func everyYear(topic asked.Topic) bool {
	return topic == asked.Computing || topic == asked.PlatformService
}

// oneKnown is the one amount known of the topic of the talk; false if there are several, or none.
func (l *Plan) oneKnown() (topic asked.Topic, it memory.Item, known money.Amount, ok bool) {
	topic = l.Memory.LastTopic()
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	if len(items) != 1 || memory.Has(items[0].Low, name) || l.Fraud || slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return topic, memory.Item{}, known, false
	}
	known, ok = items[0].Money[name]
	return topic, items[0], known, ok
}

var (
	thatOfYears   = pattern.MustCompile(`^[^,，。¥\d]{0,4}(?:那|这|它|其实|上面|刚才)[^,，。¥\d]{0,5}(?:是|为|算)([两二三四五2-5])年(?:的|合计|一共|总共|加起来|累计)(?:数|钱|合计|总数|总额|总和|收入|费用|金额|加起来)?[^\pL\d]*$|^[^\pL\d]*(?:不过|但是?|哦|对了|忘了说|补充一下|其实|这|那|我们|签|是|的|个|,|，)*([两二三四五2-5])年(?:期)?(?:的)?(?:合同|授权|协议|使用权|订阅|框架|服务期|服务费|打包价)(?:价|款)?[^\pL\d]*$|^[^\pL\d]*(?:那|这|它|其实)*不是(?:一|单)年的?(?:数|钱|费用)?[,，]?(?:而)?是([两二三四五2-5])年的?(?:数|钱|费用|合计|总数)?[^\pL\d]*$`)
	yearsAskedFor = pattern.MustCompile(`^[^\pL\d]*(?:那|那么|要是|如果|这样|连着|连续|一直|再|都|按这个|照这样|买|租|用|做|算)*([两二三四五2-5])年(?:的话|一共|总共|合计|加起来|下来|共|的)?(?:能|可以|会|该|是|有)?(?:补|拿|领|奖|给)?(?:到|的)?(?:多少|几多|呢|多少钱)[^\pL\d]*$`)
	yearsInOne    = pattern.MustCompile(`([两二三四五2-5])年(?:一共|总共|合计|加起来|合起来|共)`)
	severalSummed = pattern.MustCompile(`(?:是|系|为|其实)[^,，。¥\d]{0,4}?([两二三四五六2-6])(?:款|个(?:产品|品种)|种(?:产品)?)[^,，。¥\d]{0,4}(?:合计|加起来|总和|合起来|一共|总共|总额|加一起|合在一起|加总)`)
	shortAsked    = pattern.MustCompile(`^[^?？]{0,6}(?:没|不|未)(?:有)?(?:到|够|达到?)[^?？]{0,10}(?:门槛|线)[^?？]{0,4}(?:怎么办|咋办|咋整|怎么弄)[?？]\s*((?:再|又|要是|如果|假如|那)*(?:退|减|扣|少|掉).+)$`)
)

// wasOfYears tells what is known as what several years came to.
func (l *Plan) wasOfYears(string) (string, string) {
	topic, it, known, ok := l.oneKnown()
	m := thatOfYears.FindStringSubmatch(l.Text)
	lead := leadOf(topic, it)
	if !ok || m == nil || lead == "" || len(l.Sums) > 0 {
		return "", ""
	}
	return lead + m[1] + m[2] + m[3] + "年累计" + known.Format() + "元，能补多少", ""
}

// allYearsAsked asks what some years bring, each with what is known.
func (l *Plan) allYearsAsked(string) (string, string) {
	topic, _, known, ok := l.oneKnown()
	m := yearsAskedFor.FindStringSubmatch(l.Text)
	if !ok || m == nil || len(l.Sums) > 0 || !everyYear(topic) {
		return "", ""
	}
	return reading.InPlainWords[topic].Lead + "每年" + known.Format() + "元，" + m[1] + "年总共能补多少", "每年都按" + known.Format() + "元计算"
}

// orderOfYears is how years follow each other.
var orderOfYears = []string{"前年", "去年", "今年", "明年", "后年"}

// anotherYear adds one more year to those told before, where their sum is asked for.
func (l *Plan) anotherYear(string) (string, string) {
	topic := l.Memory.LastTopic()
	if len(l.Sums) != 1 || !l.Sums[0].Low.Equal(l.Sums[0].High) || !everyYear(topic) || len(l.Memory.Years[topic]) < 2 || len(l.Memory.Items[topic]) < 2 {
		return "", ""
	}
	m, year := yearsInOne.FindStringSubmatch(l.Masked), reading.YearWord.FindString(l.Before(l.Sums[0].Index))
	if m == nil || !slices.Contains(orderOfYears, year) || sentence.Small(m[1]) != int64(len(l.Memory.Years[topic]))+1 || memory.Has(l.Memory.Years[topic], year) {
		return "", ""
	}
	var list []string
	for _, y := range orderOfYears {
		if f, told := l.Memory.Years[topic][y]; told && f.Low.Equal(f.High) {
			list = append(list, y+f.High.Format()+"元")
		} else if y == year {
			list = append(list, y+l.Sums[0].High.Format()+"元")
		}
	}
	if int64(len(list)) != sentence.Small(m[1]) {
		return "", ""
	}
	return reading.InPlainWords[topic].Lead + strings.Join(list, "，") + "，" + m[0] + "能拿多少", ""
}

// severalInOne tells what is known as what several products came to together.
func (l *Plan) severalInOne(string) (string, string) {
	topic, it, known, ok := l.oneKnown()
	m := severalSummed.FindStringSubmatch(l.Masked)
	if !ok || m == nil || topic != asked.Product || len(l.Sums) > 0 {
		return "", ""
	}
	label := it.Label
	if label == "" {
		label = "产品"
	}
	return m[1] + "款" + label + "一共" + known.Format() + "元", ""
}

// onlyTheCase leaves out what is asked of a line that is not reached, before a case that is put.
func (l *Plan) onlyTheCase(string) (string, string) {
	if m := shortAsked.FindStringSubmatch(l.Text); m != nil && len(l.Memory.Shown) > 0 {
		return m[1], ""
	}
	return "", ""
}

var (
	yearsFirst  = pattern.MustCompile(`(20\d\d年|去年|前年|今年|上年)(?:的)?[上前]半年([^,，。;；¥]{0,8})$`)
	secondHalf  = pattern.MustCompile(`^(?:元|块钱?)?[,，、和]*(20\d\d年|去年|前年|今年|上年)?(?:的)?[下后]半年[^,，。;；¥]{0,8}$`)
	restByMonth = pattern.MustCompile(`(?:后面?|剩下|余下|其余|最后|接下来)(?:的|这|那)?` + sentence.SmallNumber + `个月(?:每个?月|月均|都|是|各|卖|有|涨到|降到|变成)*$`)
)

// halvesOfYears tells the halves of one year as what it came to, beside what is told of another year.
func (l *Plan) halvesOfYears(string) (string, string) {
	if len(l.Sums) < 3 || len(l.Sums) != len(l.Amounts) {
		return "", ""
	}
	said, how, runes := l.Text, "", []rune(l.Text)
	for i := len(l.Sums) - 2; i >= 0; i-- {
		a, b := l.Sums[i], l.Sums[i+1]
		first, second := yearsFirst.FindStringSubmatchIndex(l.Before(i)), secondHalf.FindStringSubmatch(l.Before(i+1))
		if first == nil || second == nil || !a.Low.Equal(a.High) || !b.Low.Equal(b.High) {
			continue
		}
		year, verb := l.Before(i)[first[2]:first[3]], l.Before(i)[first[4]:first[5]]
		if second[1] != "" && second[1] != year {
			continue
		}
		from := a.Start - len([]rune(l.Before(i)[first[0]:]))
		both := a.High.Add(b.High)
		said = string(runes[:from]) + year + verb + both.Format() + "元" + string([]rune(said)[b.End:])
		how = year + "的" + a.High.Format() + "元和" + b.High.Format() + "元合在一起"
		i--
	}
	if how == "" {
		return "", ""
	}
	return said, how
}

// restOfMonths tells the months of which each came to something else, after those told before.
func (l *Plan) restOfMonths(string) (string, string) {
	topic, it, known, ok := l.oneKnown()
	lead := leadOf(topic, it)
	if !ok || lead == "" || it.Rate == nil || it.Rate.Period != sentence.PerMonth || len(l.Sums) != 1 || !l.Sums[0].Low.Equal(l.Sums[0].High) {
		return "", ""
	}
	m := restByMonth.FindStringSubmatch(sentence.LastPart(l.Before(l.Sums[0].Index)))
	n, whole := reading.PeriodsOf(known, it.Rate.High, sentence.MostPeriods)
	if m == nil || !whole || sentence.Small(m[1]) < 1 || n+sentence.Small(m[1]) > sentence.MostPeriods || !l.Sums[0].High.Less(it.Rate.High.Times(sentence.Small(m[1])).Add(it.Rate.High)) {
		return "", ""
	}
	return fmt.Sprintf("%s前%d个月每月%s元，后%d个月每月%s元，能补多少", lead, n, it.Rate.High.Format(), sentence.Small(m[1]), l.Sums[0].High.Format()), ""
}
