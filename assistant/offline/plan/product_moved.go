package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What a short message does to the sales of a product known before: 甲型少报了300万, 客户退了三分之一, 那多卖一块呢, 一半是今年卖的，
// 另一半去年; and several products that somebody would have counted as one.

var (
	// toldTooMuch and toldTooLittle put the sales told before right.
	toldTooMuch   = pattern.MustCompile(`^[^,，。;；¥?？]{0,12}多(?:报|算|记|写|说|列|填|计)(?:进去)?了?¥(?:元|块钱?)?[^\pL]*$`)
	toldTooLittle = pattern.MustCompile(`^[^,，。;；¥?？]{0,12}(?:少|漏)(?:报|算|记|写|说|列|填|计)了?¥(?:元|块钱?)?[^\pL]*$`)
	// wishesSo is no correction of one's own.
	wishesSo = pattern.MustCompile(`帮|替|怎么|如何|能|可以|可不|想|要|故意|敢|税|统计|国家|假如|如果|行|别`)
	// cameBack tells what share of the sales came back.
	cameBack = pattern.MustCompile(`^[^,，。;；¥?？]{0,8}(?:退(?:货|回来?|掉)?(?:了|率|率是)?|退货(?:了|有|占)?)(?:其中|里面)?(?:的)?(?:([二三四五六七八九十])分之([一二三四五六七八九])|(一半)|([一二三四五六七八九])成)(?:的?货)?(?:回来)?(?:了)?[^\pL]*$|^[^,，。;；¥?？]{0,8}(?:([二三四五六七八九十])分之([一二三四五六七八九])|(一半)|([一二三四五六七八九])成)(?:的货|的)?(?:被|都|又)?(?:客户)?(?:退货了?|退回来了?|退了|退掉了?)[^\pL]*$`)
	// soldOneMore and soldOneLess suppose other sales than those told.
	soldOneMore = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如)*(?:再)?多(?:卖|销|做)(?:了|个|出)?¥(?:元|块钱?)?(?:的话)?呢[^\pL]*$`)
	soldOneLess = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如)*少(?:卖|销|做)(?:了|个)?¥(?:元|块钱?)?(?:的话)?呢[^\pL]*$`)
	// halfEachYear: the amount told before is of two years, half of it each.
	halfEachYear = pattern.MustCompile(`^[^,，。;；¥?？]{0,6}一半(?:是|在)?[今去前本上]年[^,，。;；¥?？]{0,5}[,，、]?(?:另外?一半|一半|还有一半|剩下一半|剩下的)(?:则)?(?:是|在)?[今去前本上]年[^,，。;；¥?？]{0,5}$`)
	// asOneProduct asks whether several can be counted as one.
	asOneProduct = pattern.MustCompile(`(?:按|当|算|作|成|为|当成|当作|算成|算作|合并?成)(?:是|做)?(?:同)?一(?:个|款|种)(?:产品)?[^¥]{0,6}(?:吗|么|不|[?？])|(?:能|可)(?:不能|以)?[^,，。¥]{0,6}(?:合|捆|打包|并)[^,，。¥]{0,6}(?:算|报)[^¥]{0,4}(?:吗|么|不|[?？])`)
)

// productMoved reads the message as one that does one of these, and nothing else; false if it does not.
func (l *Plan) productMoved(p *Means) bool {
	name, items := string(sentence.MainRole[asked.Product]), l.Memory.Items[asked.Product]
	if l.Memory.LastTopic() != asked.Product || len(items) == 0 || len(l.Amounts) > 1 || l.English || slices.ContainsFunc(items, func(it memory.Item) bool {
		_, told := it.Money[name]
		return !told || memory.Has(it.Low, name) || it.Rate != nil || it.Unit != nil || it.Of != nil
	}) {
		return false
	}
	if len(items) > 1 && len(l.Amounts) == 1 && asOneProduct.MatchString(l.Masked) && l.Amounts[0].High.Equal(salesOf(items)) {
		l.Reading.Sums, l.Reading.Tallied = nil, []reading.Tallied{{Topic: asked.Product, Items: memory.Copies(items)}}
		return true // 两代加起来4200万能按一个产品算吗
	}
	if l.allMoved(p, items) {
		return true
	}
	at := 0
	if len(items) > 1 {
		if at = reading.SpokenOfIn(l.Masked, items); at < 0 {
			return false
		}
	}
	now, how, ok := l.salesMoved(items[at], items[at].Money[name], len(items))
	if !ok || now.IsZero() {
		return false
	}
	after := memory.Copies(items)
	after[at].Put(name, memory.Yearly{Low: now, High: now})
	after[at].Assumptions = []string{how}
	asks := "那能奖多少"
	if likeSupposed.MatchString(l.Masked) {
		asks = "要是这样，那能奖多少"
	}
	l.Reading = reading.Read(asks, p.Model)
	l.Reading.Tallied = []reading.Tallied{{Topic: asked.Product, Items: after}}
	l.Memory.LastEdit = nil
	return true
}

// salesMoved is what the message makes of the sales of one product, and how that is said.
func (l *Plan) salesMoved(it memory.Item, had money.Amount, of int) (now money.Amount, how string, ok bool) {
	if len(l.Amounts) == 1 {
		by := l.Amounts[0].High
		if l.Amounts[0].Currency != "CNY" || !l.Amounts[0].Low.Equal(by) || wishesSo.MatchString(l.Masked) {
			return now, "", false
		}
		was, said := had, "原来的"+had.Format()+"元"
		more := toldTooLittle.MatchString(l.Masked)
		if soldOneMore.MatchString(l.Masked) || soldOneLess.MatchString(l.Masked) {
			var before string
			if was, before, ok = beforeSupposed(it, string(sentence.MainRole[asked.Product])); !ok {
				return now, "", false
			}
			said, more = before, soldOneMore.MatchString(l.Masked)
		} else if !more && !toldTooMuch.MatchString(l.Masked) {
			return now, "", false
		}
		if more {
			return was.Add(by), said + "加上" + by.Format() + "元", true
		}
		return was.Sub(by), said + "减去" + by.Format() + "元", by.Less(was)
	}
	said := "原来的" + had.Format() + "元"
	if m := cameBack.FindStringSubmatch(l.Masked); m != nil && of == 1 {
		whole, part := int64(2), int64(1)
		for _, at := range []int{1, 5} {
			switch {
			case m[at] != "":
				whole, part = sentence.Small(m[at]), sentence.Small(m[at+1])
			case m[at+3] != "":
				whole, part = 10, sentence.Small(m[at+3])
			}
		}
		if now, ok = evenShare(had, whole-part, whole); part >= whole || !ok {
			return now, "", false
		}
		return now, said + "退了一部分，按剩下的" + now.Format() + "元计算", true
	}
	if of == 1 && halfEachYear.MatchString(l.Masked) {
		if now, ok = evenShare(had, 1, 2); ok {
			return now, said + "是两年各一半，按一年的" + now.Format() + "元计算", true
		}
	}
	return now, "", false
}

// beforeSupposed is what a product sold before something was supposed of it: 少卖一块钱呢 … 那多卖一块呢.
func beforeSupposed(it memory.Item, name string) (was money.Amount, said string, ok bool) {
	had := it.Money[name]
	switch {
	case len(it.Off) == 1 && len(it.Parts) == 0 && it.Off[0].Low.Equal(it.Off[0].High):
		was = had.Add(it.Off[0].High)
	case it.Added && it.Supposed && len(it.Parts) == 2:
		was = it.Parts[0].High
	default:
		return was, "", false
	}
	return was, "原来的" + was.Format() + "元", true
}

// salesOf is what several products sold together.
func salesOf(items []memory.Item) (all money.Amount) {
	for _, it := range items {
		all = all.Add(it.Money[string(sentence.MainRole[asked.Product])])
	}
	return all
}

// evenShare is so many parts of a whole, where that comes to no fraction of a fen.
func evenShare(of money.Amount, part, whole int64) (money.Amount, bool) {
	share := of.Times(part).Quotient(whole)
	return share, share.Times(whole).Equal(of.Times(part))
}
