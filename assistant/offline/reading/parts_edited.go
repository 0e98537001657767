package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One part, or the price of one piece, of what is known is put right.

// labelOfPart is what a part was told of by: the month or quarter that it is of, or who
// was paid; "" if nothing says so.
func (r *Reading) labelOfPart(s Sum) string {
	if s.Index < 0 {
		return ""
	}
	for _, near := range []string{sentence.LastPart(r.Before(s.Index)), r.Before(s.Index)} { // 四季度没结，估计¥
		if labels := labelsIn(near); len(labels) == 1 {
			return labels[0]
		}
	}
	if label := r.ownLabel(s); label != "" {
		return label
	}
	if firms := firmCalled.FindAllString(sentence.LastPart(r.Before(s.Index)), -1); len(firms) == 1 {
		return firms[0] // 从甲家买备案模型12万8
	}
	if m := sentence.NameInList.FindStringSubmatch(r.Before(s.Index)); m != nil && sentence.SupplierNamed.MatchString(m[1]) {
		return m[1]
	}
	return ""
}

// labelsIn are the parts of a year, the phases and the payments that a text names one by one, each in one spelling.
func labelsIn(text string) []string {
	found := PartLabel.FindAllString(severalPeriods.ReplaceAllString(text, " "), -1)
	for i, l := range found {
		found[i] = halves.Replace(l)
	}
	return found
}

// PartNamed returns which of the parts a message names, −1 if none, or not one alone:
// by its label, or by a piece of it that is no other's: 腾讯那笔 for 腾讯云.
func (r *Reading) PartNamed(parts []memory.Part) int {
	if named := labelsIn(r.Text); len(named) > 0 {
		at := slices.IndexFunc(parts, func(p memory.Part) bool { return p.Label != "" && slices.Contains(named, p.Label) })
		if len(named) == 1 {
			return at
		}
		return -1
	}
	best, at := 0, -1
	for i, p := range parts {
		switch n := PieceSaid(r.Text, p.Label); {
		case PartLabel.MatchString(p.Label):
		case n > best:
			best, at = n, i
		case n == best:
			at = -1
		}
	}
	return at
}

// PieceSaid is how many characters of a name stand in a text in one piece, 0 if fewer than two
// that are no letter of a firm.
func PieceSaid(text, name string) int {
	runes := []rune(name)
	if len(runes) == 1 && slices.ContainsFunc(firmWords, func(w string) bool { return strings.Contains(text, name+w) }) {
		return len(runes) // 乙家
	}
	for n := len(runes); n > 1; n-- {
		for from := 0; from+n <= len(runes); from++ {
			if piece := string(runes[from : from+n]); !ofAnyone.MatchString(piece) && strings.Contains(text, piece) {
				return n
			}
		}
	}
	return 0
}

// firmWords stand behind the letter that a firm goes by.
var firmWords = []string{"家", "公司", "那", "的", "方"}

// withoutPart takes out the part that the message names, by its part of the year, by who
// was paid, or by its being put on top: 11月那笔没打，把它去掉; 追加的黄了. nil if it names none.
func (r *Reading) withoutPart(topic asked.Topic, before []memory.Item) []memory.Item {
	if len(r.Sums) > 0 || len(before) != 1 || len(before[0].Parts) < 2 {
		return nil
	}
	parts := before[0].Parts
	at := -1
	if said := partCancelled.MatchString(r.Text) || TakesOut.MatchString(r.Text); (said || AgainstAward(r.Truths)) && !Wavers.MatchString(r.Text) {
		if at = r.PartNamed(parts); at >= 0 && !said && !PartLabel.MatchString(parts[at].Label) && !r.saysOf(parts[at]) {
			at = -1 // 模型没备案 is said of all of it
		}
	}
	if at < 0 && before[0].Added && topGone.MatchString(r.Masked) {
		at = len(parts) - 1
	}
	if at < 0 {
		return nil
	}
	items := memory.Copies(before)
	gone := parts[at]
	items[0].Parts = slices.Delete(items[0].Parts, at, at+1)
	items[0].SumParts(string(sentence.MainRole[topic]))
	items[0].Off = []memory.Part{gone}
	items[0].Assumptions = []string{"去掉" + gone.Called()}
	return items
}

// putBack puts back what went off last, where the message only says so: 那还是加回来吧. nil if it does not.
func (r *Reading) putBack(topic asked.Topic, before []memory.Item) []memory.Item {
	if len(r.Sums) > 0 || len(before) != 1 || len(before[0].Off) != 1 {
		return nil
	}
	items, off := memory.Copies(before), before[0].Off[0]
	if r.saysOf(off) && len(r.Truths) > 0 && !AgainstAward(r.Truths) { // 查到了，通义备案了
		items[0].Parts, items[0].Off = append(items[0].Parts, off), nil
		items[0].SumParts(string(sentence.MainRole[topic]))
		items[0].Assumptions = []string{"加上" + off.Called()}
		return items
	}
	if !sentence.BackIn.MatchString(r.Masked) {
		return nil
	}
	items[0].Assumptions = nil
	r.addTo(&items[0], string(sentence.MainRole[topic]), memory.Yearly{Low: off.Low, High: off.High})
	return items
}

// WentOff tells whether the i-th amount is one that was taken off the item.
func (r *Reading) WentOff(i int, it memory.Item) bool {
	return slices.ContainsFunc(it.Off, func(p memory.Part) bool { return p.High.Equal(r.Sums[i].High) })
}

// Pointed: the i-th amount stands for the part of the item that is as large: 那笔2万4.
func (r *Reading) Pointed(i int, it memory.Item) bool {
	return slices.ContainsFunc(it.Parts, func(p memory.Part) bool { return p.High.Equal(r.Sums[i].High) }) &&
		(thatBefore.MatchString(r.Before(i)) || thatAfter.MatchString(r.After(i)))
}

// NoneOfIt: of the i-th amount it is said, and not asked, that it is none of what the
// measure pays for: ¥是买硬盘的，压根不是算力.
func (r *Reading) NoneOfIt(i int) bool {
	after := r.After(i)
	at := notOfIt.FindStringIndex(after)
	if at == nil {
		return false
	}
	from := strings.LastIndexAny(after[:at[0]], clauseMarks) + 1
	clause := after[from:]
	if end := strings.IndexAny(after[at[1]:], clauseMarks); end >= 0 {
		clause = after[from : at[1]+end]
	}
	return !AsksWhether.MatchString(clause)
}

// clauseMarks part what is said from what is asked after it.
const clauseMarks = ",;，。；"

// onePeriod puts one month, quarter or half of the year right where all were told at once,
// and leaves the others as they were: 每季度80万 … 第三季度更正成100万; billedPart does so where
// each was told for itself. nil if the message does nothing of the kind.
func (r *Reading) onePeriod(topic asked.Topic, before []memory.Item) []memory.Item {
	if len(r.Sums) != 1 || len(before) != 1 || !r.Sums[0].Low.Equal(r.Sums[0].High) {
		return nil
	}
	s, name := r.Sums[0], string(sentence.MainRole[topic])
	own := r.Before(s.Index)
	if !wrongThen.MatchString(own) {
		own = sentence.LastPart(own)
	}
	named := labelsIn(own)
	if near := own + "¥" + sentence.FirstPart(r.After(s.Index)); len(named) != 1 || r.IsWhole(s) || !periodChanged.MatchString(near) && !othersStand.MatchString(r.Masked) || fromThenOn.MatchString(near) {
		return nil
	}
	rate, had := before[0].Rate, before[0].Money[name]
	if rate == nil || rate.Input != name || rate.Period != labelPeriod(named[0]) || !rate.Low.Equal(rate.High) {
		return nil
	}
	n, ok := PeriodsOf(had, rate.High, sentence.MostPeriods)
	if !ok || n < 2 {
		return nil
	}
	items := memory.Copies(before)
	all := rate.High.Times(n - 1).Add(s.High)
	items[0].Put(name, memory.Yearly{Low: all, High: all})
	items[0].Assumptions = []string{named[0] + "改按" + s.High.Format() + "元，其余不变"}
	return items
}

var halves = strings.NewReplacer("前半年", "上半年", "后半年", "下半年")

// billedPart puts what a part came to in the place of what it was told to be, or was
// expected to be: 下半年结算了，3万2. nil if the message does nothing of the kind.
func (r *Reading) billedPart(topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(before) != 1 || len(before[0].Parts) < 2 {
		return nil
	}
	parts := before[0].Parts
	if denied := notThatBut.MatchString(r.Masked) && len(r.Sums) == 2; denied {
		sums = deniedOld(r.Sums, parts)
	} else if len(r.Sums) == 2 && nothingBut.MatchString(sentence.LastPart(r.Before(1))) && r.PartNamed(parts) >= 0 {
		sums = r.Sums[1:] // 三季度少记了20万，应该是50万
	} else if len(r.Sums) != 1 {
		return nil
	}
	if len(sums) != 1 || sums[0].Index < 0 || sums[0].More || r.Step != sentence.NoStep {
		return nil
	}
	at := r.PartNamed(parts)
	if at < 0 {
		return nil
	}
	was, now := parts[at], sums[0]
	if now.Low.Equal(was.Low) && now.High.Equal(was.High) {
		return nil // 海外那500万其实是另一款: it is only named
	}
	inPlace := len(r.Sums) == 2 || r.replacesPart(was.Label, now) || was.Label != "" && strings.Contains(r.Before(now.Index), was.Label) && cutTo.MatchString(r.Before(now.Index)) && now.High.Less(was.High)
	if !inPlace && !billed.MatchString(r.Masked) && !(r.Correcting || becomesThat.MatchString(r.Before(now.Index)) || periodChanged.MatchString(r.Before(now.Index)+"¥"+sentence.FirstPart(r.After(now.Index)))) || !inPlace && was.Low.Equal(was.High) && sentence.ComesOn.MatchString(r.Masked) {
		return nil
	}
	items := memory.Copies(before)
	items[0].Parts[at] = memory.Part{Low: now.Low, High: now.High, Label: was.Label}
	items[0].SumParts(name)
	items[0].Assumptions = []string{was.Label + "按" + now.High.Format() + "元，几笔加起来按" + items[0].Money[name].Format() + "元计算"}
	return items
}

var (
	// PartLabel is by what a part of a sum is called in short: 三月, 二季度, 尾款.
	PartLabel      = pattern.MustCompile(`(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月|[一二三四1-4]季度|[上下前后]半年|[一二三四]期|第[一二三四五]笔|首款|尾款`)
	severalPeriods = pattern.MustCompile(`[前头后][一二两三四2-4]个?(?:季度|期)|[一二三四]期工程款`)
	partCancelled  = pattern.MustCompile(`没(?:有)?(?:用|租|收入|进账)(?:呢|了|的话|[^过完上到]|$)|去掉|取消|没打|没付|没买|没花|没发生|不算|不能算|算不进|不作数|别算|退掉|退回|退单|退了|没成|没签|泡汤|作废|剔除|撤(了|掉|单)|刨掉|拿掉|黄了|红冲|没续`)
	// billed tells what something came to in the end.
	billed = pattern.MustCompile(`账单|出账|出来了|出了|结算|结了|结下来|结完|开票|发票|实际|最终|最后|来了|到了|定了|确定|落定|核定|决算|交付|竣工`)
	// becomesThat stands before the amount that is right.
	becomesThat = pattern.MustCompile(`(?:其实|应该?|改|换|变|更正)(?:是|成|为)[^,，。¥]{0,3}$`)
	// ofAnyone is a piece of a name that says nothing of whose it is.
	ofAnyone = pattern.MustCompile(`^(?:公司|中心|平台|服务|算力|有限|这家|那家|那边|科技|智能)$`)

	// Wavers asks whether something counts: 下半年那笔算不算.
	Wavers = pattern.MustCompile(`[要是算能该][不没][要是算能该]|是否`)

	// topGone: what was put on top last did not come.
	topGone = pattern.MustCompile(`(?:那|这)(?:一)?(?:单|笔|张|份)[^,，。¥]{0,10}(?:[,，][^,，。¥]{0,8})?(?:毁约|没成|黄了|取消|不算|不能算|剔|作废|退了|不作数|撤|跑了)|(?:追加|增加|新增|后加|后来加|[再又]加|加|添|多买|续|补)(?:进去|上去|上|买|投)?(?:了)?(?:的|那|这)+(?:一)?(?:个|笔|部分|块|些|款|单)?(?:钱|款)?[^,，。¥]{0,4}(?:黄了|取消|没成|作废|不算|没批|没(?:有)?下来|泡汤|落空|没(?:有)?到|撤(?:了|掉|回)|不要|去掉|拿掉|没(?:有)?[买投付给]|没戏|吹了|退了)`)

	// AmongIt stands before a part of what was told; 从省里拿了¥ is none.
	AmongIt    = pattern.MustCompile(`(?:里面|里头|里边|其中|当中|中间|[钱数额费款]里)(?:还|就)?(?:有|包括|含|包含)?(?:个|一笔)?[^,，。¥]{0,4}$`)
	thatBefore = pattern.MustCompile(`(?:那|这)(?:一)?(?:个|笔|款|项|份|张|单|条|次)?(?:是)?$`)
	thatAfter  = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:那|这)(?:一)?(?:个|笔|款|项|份|张|单|条|次)`)
	notOfIt    = pattern.MustCompile(`不(?:是|属于?|算|在|归|计入)[^,，。¥]{0,5}(?:算力|模型|服务(?:[^器]|$)|平台|研发|投资|收入|销售|工业互联网|这|那|它|我们|咱|我司|公司[买付花的出名]|本|今年|一回事)|(?:跟|和|与|同)[^,，。¥]{0,8}(?:没|无|不)[^,，。¥]{0,3}(?:关|沾|搭|相干|挨)|(?:不能|不该|不应该?|没法|不可以)(?:计?算|报|计|列)|不算(?:数|在内)?(?:$|[,，。])|算不(?:上|进|得)`)

	// periodChanged: the one of several came to another figure.
	periodChanged = pattern.MustCompile(`(?:更正|改|换|调|变|修正|订正|纠正)(?:整)?(?:成|为|到|作)|应该?是|实际|其实|不是|[搞报说写弄记]错`)
	// othersStand says that the other parts of the year stay as they were told.
	othersStand = pattern.MustCompile(`(?:其余|其他|别的|剩下|另外?|前|后)(?:的)?(?:[一二两三123]个?)?(?:季度?|月|半年|季)?(?:都|还|仍|就)*(?:是)?(?:照旧|不变|没变|一样|照样|同前|不动|跟之前一样|和之前一样)`)
	// wrongThen stands before the right figure: 二季度写错了，应该是¥.
	wrongThen  = pattern.MustCompile(`[搞报说写弄记算]错(?:了|的)?[,，、 ]*(?:应该?)?(?:是)?$`)
	fromThenOn = pattern.MustCompile(`起|开始|以后|之后|往后|每|都|各`)
)

// keepOff remembers the purchase that does not count, for the case that its condition is met after all: 乙家14万没备案,
// then 乙家也备好案呢.
func (r *Reading) keepOff(g *Gathered, topic asked.Topic, kept, dropped []Sum) {
	if topic != asked.VerticalModel || len(g.Items) != 1 || len(dropped) != 1 || len(kept) != 1 || len(g.Items[0].Parts) > 0 || kept[0].Period != sentence.PerYear || dropped[0].Period != sentence.PerYear {
		return
	}
	part := func(s Sum) memory.Part {
		p := memory.Part{Low: s.Low, High: s.High, Label: r.labelOfPart(s)}
		if firms := firmCalled.FindAllString(r.Before(s.Index), -1); p.Label == "" && len(firms) > 0 {
			p.Label = firms[len(firms)-1] // 乙家没备案，14万
		}
		return p
	}
	g.Items[0].Parts, g.Items[0].Off = []memory.Part{part(kept[0])}, []memory.Part{part(dropped[0])}
}

// firmCalled is a supplier by the letter that it goes by.
var firmCalled = pattern.MustCompile(`[甲乙丙丁a-d](?:家|公司|方|厂)`)
