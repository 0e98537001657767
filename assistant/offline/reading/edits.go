package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	// TakenOut: the amount behind it is no longer to be counted.
	TakenOut = pattern.MustCompile(`(去掉|拿掉|减掉|剔除|除掉|删掉|划掉|不要|撤掉|取消|不算|别算|作废|扣掉|抹掉)(了|上|进)?(刚才|刚刚|前面|上面|之前|先前|原来)?(说|讲|加|报)?(的)?(那|这)?(个|笔|款|项|份)?(是|有)?$`)

	// OutAfter: the amount before it is gone, or does not count.
	OutAfter  = pattern.MustCompile(`^[^,，。¥]{0,8}(取消|作废|黄了|没成|赖账|不做了|不买了)|^(的)?(那|这)?(个|笔|款|项|份)?(的)?(就|先|也|都)?(去掉|拿掉|不算|不要|别算|作废|取消|删掉|划掉|剔除|不作数|扣掉|是别)`)
	thatIsOut = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[那这](?:一)?(?:款|个|笔|项|份|家|张|单|条)[^。]*(?:刨|去|剔|拿|扣|减|除|划|删|撇|抛)(?:掉|除|开|出去)(?:它|这(?:款|个|笔|项)|那(?:款|个|笔|项))?(?:了|吧|再算)?[^\pL]*$`)

	// GivenAfter: the amount before it was given back.
	GivenAfter = pattern.MustCompile(`^(的)?(是|要|被)?(退货|退款|退回来?|退还|退了|退掉|红冲|返还)`)

	// GivenIn: the amount behind it was given back.
	GivenIn = pattern.MustCompile(`(退货|退款|退回[来去]?|退还|退给?(?:了)?(?:我|咱|他|她|我们|对方)|退了|退掉|返还|冲减|冲销|红冲|客户退)(了|的|有|掉|款)?(是|有)?$`)
)

// edited handles one amount that changes what is known of a topic; nil if the
// message does nothing of the kind.
func (r *Reading) edited(topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	mixedIn := false
	if len(sums) == 2 && len(before) > 0 && before[len(before)-1].Money[name].Equal(sums[0].High) && TakesOut.MatchString(r.Masked+mixed.FindString(r.Masked)) {
		sums, mixedIn = sums[1:], true // 那500万里混进了120万旧设备，扣掉
	}
	if r.TakesApart(topic, sums, before) {
		sums, mixedIn = sums[:1], true
	}
	if refund := r.refundOfPart(before); refund != nil {
		sums, mixedIn = refund, true
	}
	if len(sums) != 1 || len(before) == 0 || sums[0].Index < 0 {
		return nil
	}
	s := sums[0]
	out := TakenOut.MatchString(r.Before(s.Index)) || OutAfter.MatchString(sentence.FirstPart(r.After(s.Index))) || thatIsOut.MatchString(r.After(s.Index)) && !AsksWhether.MatchString(r.Text) || r.Step == sentence.StepDown && len(r.Sums) == 1 && r.Pointed(s.Index, before[len(before)-1])
	back := GivenIn.MatchString(r.Before(s.Index)) || GivenAfter.MatchString(r.After(s.Index))
	back = back || r.Step == sentence.StepDown || r.Step == sentence.NoStep && lessOf.MatchString(r.Before(s.Index)) || mixedIn || r.TakesPart(topic, s, before)
	if !out && !back {
		return nil
	}
	same := func(a money.Amount) bool { return a.Equal(s.High) }
	if out {
		for i, it := range before {
			if len(before) > 1 && same(it.Money[name]) {
				return slices.Delete(memory.Copies(before), i, i+1)
			}
			if p := slices.IndexFunc(it.Parts, func(p memory.Part) bool { return same(p.High) }); p >= 0 {
				items := memory.Copies(before)
				items[i].Parts = slices.Delete(slices.Clone(it.Parts), p, p+1)
				items[i].Assumptions = []string{"去掉" + s.High.Format() + "元"}
				items[i].SumParts(name)
				items[i].Off = []memory.Part{{Low: s.Low, High: s.High}}
				return items
			}
		}
	}
	last := len(before) - 1
	if had, ok := before[last].Money[name]; ok && s.High.Less(had) {
		items := memory.Copies(before)
		it := &items[last]
		low, ranged := it.Low[name]
		if !ranged {
			low = had
		}
		it.Assumptions = []string{"原来的" + had.Format() + "元减去" + s.High.Format() + "元"}
		it.Parts = nil
		it.Put(name, memory.Yearly{Low: low.Sub(s.High), High: had.Sub(s.Low)})
		it.Off = []memory.Part{{Low: s.Low, High: s.High}}
		return items
	}
	return nil
}

// lessOf: 少开一块钱呢; 至少买5万 and 买得最少的 are no such thing.
var lessOf = pattern.MustCompile(`(?:^|[^至最不多])少(?:开|买|花|付|投|卖|租|交|报|算|充|签|收|做)?(?:了|上|个|出|掉)?$|^[^,，。¥]{0,3}减(?:去|掉|少|了)?$`)

var mixed = pattern.MustCompile(`混进|掺|多算|误算|不该算`)

// TakesOut: something leaves what was told before.
var TakesOut = pattern.MustCompile(`抽(?:掉|出去|出来|走)|没(?:花|买|投|做|签|谈|办|卖)成|[剔刨踢](?:了|掉|除|出|开|去)|[拿减扣去除划抠撇](?:出去|出来|开)|扣(了|完)(以?后|之后)|扣(了|完)?(只|就|还)?剩|剩下的?才(是|算)|其余的?才(是|算)|剔掉|不(?:申)?[报请]了|(先|暂时?|今年|这次|这回|都|就)不(申?报|算|要|计|列|申请)|刨掉|抠掉|撇掉|去除|扣掉|扣除|减掉|不该算|去掉|拿掉|剔除|除掉|删掉|不要|撤掉|取消|不算|别算|抛开|撇开|除去`)
