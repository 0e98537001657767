package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// What an earlier answer came to, named by its amount: 为什么是4万, 这4万什么时候到账, 30.6万怎么成了20万.
// It is no amount to calculate with.

var (
	// ownAmount stands right before an amount that the message brings itself, movedTo before one that another became.
	ownAmount = pattern.MustCompile(`(?:花|买|投|卖|付|结|缴|交|收入?|营收|销|充|租|签|用|按|照|想拿|想要|目标)(?:了|到|成|为|至|的|掉|出|是)*$|(?:购|费|额)(?:是|为|才|就|只)?(?:有)?$`)
	movedTo   = pattern.MustCompile(`(?:改|换|变|调|涨|降|加|减|超|满|到|达)(?:了|到|成|为|至|的|掉|出|是)*$`)
	// supposesAmount makes a case of an amount: 要是4万呢.
	supposesAmount = pattern.MustCompile(`如果|要是|假如|假设|假定|万一|倘若|倘使|比如|譬如|换成|改成|不对|错了|更正|应该是|其实是|想(?:拿|要|领|补)|还差|再(?:花|买|投|加)`)
	// thatAmount points at it.
	thatAmount = pattern.MustCompile(`(?:[这那该]|上述|刚才(?:说|算)?的?|前面(?:说|算)?的?|你(?:们)?(?:说|算|讲)的?)(?:一)?[笔个份]?$`)
	// ofResult goes on as only what is received does.
	ofResult = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:补助|补贴|奖励|奖金|钱|款)?(?:也|都|就|还|会|能|可以|是|要|得|又|到底|一般|大概|直接|马上|立刻|全部|全额|当年|真)*(?:到账|到手|打(?:到|给|进|过)|发(?:到|给|下|放)|兑现|落袋|批|拿|领|给(?:我|你|吗|不|一|几|谁|公司|个人)|归(?:谁|哪)|谁(?:给|发|出|批)|找谁|什么时候|几时|何时|啥时|哪天|多久|交税|缴税|扣税|纳税|一次性|分(?:几|期|批)|每年|年年|肯定|一定|保证|百分之?百|铁定|太|市里|省里|从哪|哪里|哪来|怎么|咋|够(?:干|买|用|不够|吗|么)|今年|明年|一年|总共)`)
	// onlyConfirms wants to know whether an amount is right, and nothing else.
	onlyConfirms = pattern.MustCompile(`^[^\pL¥]*(?:那|所以|就|就是|也就是|意思)*(?:说|是)?¥(?:元|块钱?)?[,，]?(?:对吗|对吧|对不对|是吧|是吗|没错吧?|确定吗?)[^\pL]*$`)
	// madeLess asks where a part of it went.
	madeLess = pattern.MustCompile(`(?:少|差|缺|砍|扣|另外|剩|多)(?:了|掉|出|去|的|给|我|我们|那|这|下)*$`)
	// asksCause asks how a result came about, in words that ask for nothing else.
	asksCause = pattern.MustCompile(`怎么|咋|为[啥什何]|凭[啥什]|哪[来去]|哪(?:儿|里)[来去]?|去哪|上哪|不见了|明明|依据|理由|原因|根据`)
)

// mostNamed is how many amounts such a message names: what the share alone comes to, what is paid, and what is cut off.
const mostNamed = 3

// workedOutFor is what was worked out of a topic, with what it was worked out of.
type workedOutFor struct {
	topic   asked.Topic
	bases   []money.Amount
	results []money.Amount // what is paid
	before  []money.Amount // what the share alone comes to, and what of it the ceiling cuts off
}

// resultsSoFar are the results of the talk, the latest first.
func (l *Plan) resultsSoFar(p *Means) []workedOutFor {
	var all []workedOutFor
	for _, t := range slices.Backward(l.Memory.Shown) {
		of := workedOutFor{topic: t}
		sheet := sheets.Of(t)
		shape := p.Tools.Benefit(sheet.Tool).Shape()
		var total money.Amount
		items := l.Memory.All(t)
		for _, it := range items {
			for _, a := range it.Money {
				of.bases = append(of.bases, a)
			}
			c, err := p.Tools.Calculate(it.Query(sheet.Tool))
			if err != nil || c.Amount == nil || c.Amount.IsZero() {
				continue
			}
			total = total.Add(*c.Amount)
			of.results = append(of.results, *c.Amount)
			if shape.Ceiling != nil && c.Amount.Equal(*shape.Ceiling) && c.Outcome == tools.Computed {
				whole := it.Money[string(sentence.MainRole[t])].Percent(shape.Rate)
				of.before = append(of.before, whole, whole.Sub(*c.Amount))
			}
		}
		if len(items) > 1 {
			of.results = append(of.results, total)
		}
		all = append(all, of)
	}
	return all
}

// knownBeside stands right before an amount that was told before, of another thing, and joins it to what the message brings.
var knownBeside = pattern.MustCompile(`(?:跟|和|与|同|加上?|连|连同|算上)(?:刚才|前面|之前|上面)?(?:说)?的?[这那](?:一)?[笔个]?$`)

// besideKnown is the message with words for an amount that was told of another thing before and is to be added,
// instead of it: 模型花了15万，跟这86万加一块儿最多多少. "" if it names none.
func (l *Plan) besideKnown() string {
	if len(l.Sums) < 2 {
		return ""
	}
	for _, s := range l.Sums {
		if s.Index < 0 || !knownBeside.MatchString(sentence.LastPart(l.Before(s.Index))) {
			continue
		}
		for _, t := range l.Memory.Shown {
			for _, it := range l.Memory.Items[t] {
				for _, a := range it.Money {
					if a.Equal(s.High) {
						return string(slices.Replace([]rune(l.Text), s.Start, s.End, []rune("刚才那笔")...))
					}
				}
			}
		}
	}
	return ""
}

// resultNamed is the message with words for what an earlier answer came to, instead of its amount,
// and the topic of that; "" if it names none, or brings the amount as one of its own.
func (l *Plan) resultNamed(p *Means) (string, asked.Topic) {
	if len(l.Sums) == 0 || len(l.Sums) > mostNamed || len(l.Memory.Shown) == 0 || supposesAmount.MatchString(l.Masked) || l.Want(want.Target, want.Compare) {
		return "", asked.None
	}
	has := func(of []money.Amount, s reading.Sum) bool {
		return slices.ContainsFunc(of, func(a money.Amount) bool { return a.Equal(s.High) })
	}
	confirms := len(l.Sums) == 1 && onlyConfirms.MatchString(l.Masked)
	why := l.Want(want.Why) || asksCause.MatchString(l.Masked)
	for _, of := range l.resultsSoFar(p) {
		if confirms && has(of.results, l.Sums[0]) {
			return "再算一遍", of.topic // 4万，对吗
		}
		why := why || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return has(of.before, s) }) // 120.6万减到100万，那20.6万明年能补吗
		var named []reading.Sum
		for _, s := range l.Sums {
			if s.Index < 0 || !s.Low.Equal(s.High) || s.Period != sentence.PerYear || has(of.bases, s) {
				continue
			}
			before, after := sentence.LastPart(l.Before(s.Index)), l.After(s.Index)
			switch {
			case (ownAmount.MatchString(before) || !why && movedTo.MatchString(before)) && !madeLess.MatchString(before):
			case has(of.results, s) && (why || thatAmount.MatchString(before) || ofResult.MatchString(after)), has(of.before, s):
				named = append(named, s)
			}
		}
		if len(named) == 0 || len(named) < len(l.Sums) && !has(of.bases, l.Sums[0]) && !has(of.bases, l.Sums[len(l.Sums)-1]) {
			continue
		}
		if !slices.ContainsFunc(named, func(s reading.Sum) bool {
			_, base := sentence.Bases[s.Role]
			return base || s.Role == sentence.RoleUnknown
		}) {
			continue // 凭啥才给20万: it is no amount to calculate with already
		}
		runes := []rune(l.Text)
		for _, s := range slices.Backward(named) {
			word := "这笔钱"
			if thatAmount.MatchString(sentence.LastPart(l.Before(s.Index))) {
				word = "笔钱"
			}
			runes = slices.Replace(runes, s.Start, s.End, []rune(word)...)
		}
		if others := reading.Read(string(runes), p.Model).NamedTopics(); len(others) > 0 && !slices.Contains(others, of.topic) {
			continue // an amount of another thing
		}
		return string(runes), of.topic
	}
	return "", asked.None
}
