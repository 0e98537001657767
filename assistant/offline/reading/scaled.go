package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What is known, another number of times: twice, half, at a discount.

// scaled handles 翻一倍 and 两款都卖这么多: the amounts known, another number of them.
func (r *Reading) scaled(g *Gathered, topic asked.Topic, before []memory.Item) []memory.Item {
	if r.ComesTrue && cameTrue.MatchString(r.Masked) {
		return nil // 真翻一番的话: it is in what is known already
	}
	if topic == asked.Product && len(before) > 1 {
		return r.oneScaled(g, before)
	}
	if len(before) != 1 || len(before[0].Money) == 0 && before[0].Rate == nil {
		return nil
	}
	it := before[0].Clone()
	for _, name := range []string{string(sentence.MainRole[topic])} {
		if y, ok := r.again(it, name); ok {
			g.Fresh = true
			it.Assumptions = nil
			it.Put(name, y)
			return []memory.Item{it}
		}
	}
	if percent, how := r.rescaled(); percent > 0 && len(r.Sums) == 0 {
		g.Fresh = true
		name := string(sentence.MainRole[topic])
		was, known := it.Money[name]
		if !known {
			return nil
		}
		now := was.Percent(percent)
		it.Assumptions = []string{"原来的" + was.Format() + "元" + how + "，按" + now.Format() + "元计算"}
		for k, v := range it.Money {
			it.Money[k] = v.Percent(percent)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Percent(percent)
		}
		return []memory.Item{it}
	}
	switch n := passing.CountOf(countProducts, r.Masked); {
	case topic == asked.Product && n > 1 && n <= mostCopies:
		g.Fresh = true
		out := []memory.Item{it}
		for range n - 1 {
			out = append(out, it.Clone())
		}
		return out
	case twice.MatchString(r.ownScale()):
		g.Fresh = true
		for k, v := range it.Money {
			it.Money[k] = v.Times(2)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Times(2)
		}
		return []memory.Item{it}
	case half.MatchString(r.ownScale()):
		g.Fresh = true
		for k, v := range it.Money {
			it.Money[k] = v.Percent(50)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Percent(50)
		}
		return []memory.Item{it}
	}
	return nil
}

// cameTrue speaks of a supposition that stands as of something that happened: 真翻了的话.
var cameTrue = pattern.MustCompile(`(?:当真|果真|要真|真要|真(?:的|能|是)?)(?:翻|涨|加|减|砍|打|这样|那样|这么|那么|如此)|(?:翻|涨|加|减|砍)(?:了|番|倍|一番|一倍)*(?:之后|以后|后)`)

// byKnown makes a product, or a project, that is told as so much of one that is known: 还有一款AI服务器，
// 销售额是它的两倍. All of them are brought back where their sum is asked for. nil if none is told so.
func (r *Reading) byKnown(g *Gathered, topic asked.Topic, tool *tools.Bound, m memory.Memory) []memory.Item {
	at := soMuchOf.FindStringSubmatchIndex(r.Masked)
	name := string(sentence.MainRole[topic])
	all := m.Things(topic)
	if at == nil || len(r.Sums) > 0 || len(all) == 0 || topic != asked.Product && topic != asked.Industrial {
		return nil
	}
	told := soMuchOf.FindStringSubmatch(r.Masked)
	kind := ""
	if topic == asked.Product {
		kind = Chosen(ProductKinds, r.Masked[:at[0]])
	}
	same := slices.IndexFunc(all, func(it memory.Item) bool { return kind != "" && it.Choice["category"] == kind })
	if !Another.MatchString(r.Masked) && (kind == "" || topic != asked.Product) {
		return nil // of itself: 是去年的两倍
	}
	if noSales.MatchString(r.Masked[:at[0]]) {
		g.Ask = "说的不是它的金额，按金额是多少还不知道"
		return nil
	}
	base := 0
	if len(all) > 1 {
		if base = Referred(told[1], NamesOf(all)); base < 0 {
			g.Ask = "是哪一个的几倍（几成），要说清楚"
			return nil
		}
	} else if !pointing.MatchString(told[1]) && Referred(told[1], NamesOf(all)) < 0 {
		return nil
	}
	was, known := all[base].Money[name]
	percent := percentTold(told)
	if !known || percent <= 0 {
		return nil
	}
	low, ranged := all[base].Low[name]
	if !ranged {
		low = was
	}
	it := ofKind(tool, kind)
	it.Put(name, memory.Yearly{Low: low.Percent(percent), High: was.Percent(percent)})
	it.Assumptions = []string{"按" + was.Format() + "元" + told[2] + "计算"}
	one := []memory.Item{it}
	r.conditionsOf(one)
	g.joins, r.Rates = true, nil
	switch {
	case same >= 0 && same != base && !Another.MatchString(r.Masked):
		all[same] = one[0]
	default:
		all = append(all, one[0])
	}
	if r.Want(want.Total) || inNumber.MatchString(r.Masked) || InAllNow.MatchString(r.Masked) {
		return all
	}
	return one
}

// percentTold is how many percent of the other a thing is said to be.
func percentTold(told []string) int64 {
	if told[3] != "" { // 两倍, 1.5倍
		return 100*sentence.Small(told[3]) + 10*sentence.Small(told[4])
	}
	return PercentsOf(told[5])
}

var (
	soMuchOf = pattern.MustCompile(`(?:是|为|有|等于|到|当于|只|才|仅|卖(?:了|得|的)?|投(?:了|得|的)?|不过|就)+(?:约|大概|差不多)?(它|他|她|前(?:一|面)?那?(?:款|个)?|(?:刚才|刚刚|上面|前面|刚说)的?(?:说的)?那?(?:款|个)?|上(?:一|面)(?:款|个)|[这那](?:款|个)|第[一二三四](?:款|个)|[\p{Han}a-z\d]{2,8}?)(?:那款|那个)?((?:的)?(?:约|大概|差不多)?(?:([1-9一两二三四五六七八九])(?:[.点]([1-9]))?倍|` + sentence.AShare + `))`)
	// noSales is measured otherwise: 产能是它的两倍.
	noSales  = pattern.MustCompile(`(产能|产量|单价|价格|价钱|成本|利润|毛利|份额|人数|人手|研发|面积)[^,，。]{0,6}$`)
	pointing = pattern.MustCompile(`^(?:它|他|她|前|刚|上|这|那|第一)`)
)

// ownScale is the message without what is wished for the policy's own figures:
// 把比例翻倍重算 scales no amount of the applicant's.
func (r *Reading) ownScale() string { return ruleScaled.ReplaceAllString(r.Masked, "") }

// BendsRule: the assistant is told to count with another rate or ceiling than the policy's.
func (r *Reading) BendsRule() bool {
	return ruleScaled.MatchString(r.Masked) && toldTo.MatchString(r.Masked)
}

// rescaled is the percentage to which a message brings the amount known: 打九折,
// 是一期的1.5倍; 0 if it does not.
func (r *Reading) rescaled() (percent int64, how string) {
	if ConfirmsShare.MatchString(r.Masked) {
		return 0, ""
	}
	if m := discounted.FindStringSubmatch(r.Masked); m != nil {
		percent = 10 * sentence.Small(m[1])
		if m[2] != "" {
			percent += sentence.Small(m[2])
		}
		return percent, m[0]
	}
	if m := multiple.FindStringSubmatch(r.Masked); m != nil {
		percent = 100 * sentence.Small(m[1])
		if m[2] != "" {
			percent += 10 * sentence.Small(m[2])
		}
		return percent, "的" + m[1] + map[bool]string{true: "." + m[2]}[m[2] != ""] + "倍"
	}
	if m := wholeScaled.FindStringSubmatch(r.ownScale()); m != nil {
		switch {
		case m[1] != "": // 三倍呢
			percent = 100*sentence.Small(m[2]) + 10*sentence.Small(m[3])
		case m[4] != "": // 只有一半呢
			percent = 50
		case m[7] != "": // 只有六成呢
			percent = PercentsOf(m[8])
		case m[9] != "": // 翻两番呢
			percent = 100 << sentence.Small(m[10])
		case strings.ContainsAny(m[5], "少降减缩跌低砍便扣去除抹"): // 少两成呢
			percent = 100 - PercentsOf(m[6])
		default: // 涨一成呢
			percent = 100 + PercentsOf(m[6])
		}
		if percent > 0 && percent != 100 {
			return percent, m[1] + m[4] + m[5] + m[6] + m[7] + m[9]
		}
	}
	return 0, ""
}

// ConfirmsShare asks whether the policy's share is as told, and moves nothing: 是按实际服务费的一半吗, 补三成对吧.
var ConfirmsShare = pattern.MustCompile(`(?:按|照|拿|乘|补|给|奖|算)[^,，。;；¥\d一二两三四五六七八九十]{0,8}(?:一半|五成|对半|\d+(?:\.\d+)?\s*%|百分之[一二三四五六七八九十]+|[一二三四五六七八九]成)(?:来)?(?:补|算|给|奖|领)?的?[,，]?(?:吗|么|嘛|吧|对[吗吧不]|对不对|是[吗吧]|是不是|没错)|是不是(?:按|照|补|给)[^,，。;；¥\d]{0,8}(?:一半|五成|对半|\d+(?:\.\d+)?\s*%|[一二三四五六七八九]成)`)

var (
	// wholeScaled is a message that does nothing but scale what is known.
	wholeScaled = pattern.MustCompile(`^(?:那么?|要是|如果|假如|假设|万一|若|按|再|明年|今年|实际(?:上)?|其实|后来|最后|改成|变成|涨到|翻到|做到|到|是|只有?|剩|只剩|就|才|价格|金额|费用|总额|数|销售额?|销量|收入|投资额?|投入|采购|用量|它|卖|买|花|投|收|原来的?|刚才的?|比刚才|比原来|比这|都|总共|整体|了|只)*` +
		`(?:(([1-9一两二三四五六七八九十])(?:[.点]([1-9]))?倍)|(一半)|((?:增?多|上?涨|增加?|加|上浮|提高|增长|长|多出|缩?少|缩水|缩减|扣|去|除|抹|下?降|减少?|下?跌|下调|砍|便宜|低|高)(?:了|掉|个|出|去)?)` + sentence.AShare + `|((?:只有|只剩|剩|降到|跌到|缩到|实际(?:上)?(?:只有|是)?|是原来的|变成|只花了?|只用了?)` + sentence.AShare + `)|(翻([两二三])番))(?:的?话|的)?(?:呢|吧|吗|怎么算|是?多少|能?补多少|能?拿多少|会?怎样)*[?？。!！]*$`)
	discounted = pattern.MustCompile(`(?:打(?:了|个)*|按|^(?:那|要是|如果|只要|改成)*)([二三四五六七八九2-9])([一二三四五六七八九1-9])?折`)
	ruleScaled = pattern.MustCompile(`(比例|比率|系数|上限|封顶|顶格|门槛|标准|力度|补助|补贴|奖励|配套|奖金|政策)[^,，。¥]{0,6}(翻(一)?(倍|番)|加倍|多一倍|两倍|减半|砍(掉)?一半|少一半|打对折|double)|double[^,，。¥]{0,12}(rate|ceiling|cap|subsidy|award|percentage)`)
	toldTo     = pattern.MustCompile(`把|给我|帮我|给俺|替我|你[给帮来就先直]|重新?(算|来|报)|再(算|来|报)|从(这|现)`)
	multiple   = pattern.MustCompile(`(?:是|为|有|投|到)[^,，。¥]{0,8}(?:一期|前(?:一|面)?|头(?:一|期)?|上(?:一|次|回)|原来|刚才|去年|第一(?:个|款|期))[^,，。¥]{0,4}的([1-9两二三四五])(?:[.点]([1-9]))?倍`)
)
