package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Amounts that add up to another are its parts, whatever stands between them,
// as long as a word says so of one of them: 总额270万，包括80万、150万、40万.

var (
	namesWhole = pattern.MustCompile(`(全年|一年|总|一共|合计|合同|签了?|全部|整个|拢共|(?:^|[^公])共)[^,，。¥]{0,10}$|(?:小计|加总|累计|总数|总额|合着|合|就是|[=＝]|——|—|--)(?:是|为|:|：)?\s*$`)
	opensParts = pattern.MustCompile(`包括|其中|包含|含|分为|分成|由|里头|里面|[:：]`)
	namesPart  = pattern.MustCompile(`(自己|自筹|我们|公司|企业|政府|财政|银行|尾款|首付|余款|已付|付了|预付|还欠|欠|余|剩|用了|用掉)[^,，。¥]{0,6}$`)
	paidPart   = pattern.MustCompile(`(已|先|付|支付|到账|交|给)(了|过)?(付|支付|给)?(了)?$`)
	unpaidPart = pattern.MustCompile(`(尾款|没付|未付|还欠|欠|还有|余款|剩)[^,，。¥]{0,4}$`)
	notSpent   = pattern.MustCompile(`(退|没用|未用|剩|余|节约|省下|结余|让利|优惠|返|减免|折让|抵扣?)[^,，。¥]{0,4}$`)
	notSpentOf = pattern.MustCompile(`(券|退|抵|返|让利|优惠|没用|没付|减免)`)
	// wholeInvestment: the pieces are said to be the investment.
	wholeInvestment = pattern.MustCompile(`(都|全|均|全部)(是|为|属|已)?(经)?(实付|实投|实际(支付|投入|付|投)|真投|付清|落实)|(都|全|均|一并)(给|被)?(认|算|计入|计|属于|归)(的|作|成|为|进|入)?(是)?(实际)?投资|投资[^,，。¥]{0,4}(有|分|包括|由|是)[^¥]{0,8}¥`)
	totalAfter      = pattern.MustCompile(`^[^,.;，。]{0,8}(in total|altogether|overall)`)
	oneProduct      = pattern.MustCompile(`(这|该|同一|单|一)款(产品)?(一年|年|全年|总|的)?(销售|营收)|同一(个|款)产品`)
	pieceOf         = pattern.MustCompile(`(软件|硬件|设备|人工|实施|安装|调试|服务器|传感器|网络|施工|咨询|设计|土建|研发|材料|培训|平台|系统)(款|费|费用|投入|投资|部分|采购)?(是|花了?|投了?|用了?)?$`)
)

// partsOf keeps the whole where it stands beside its parts.
func (r *Reading) partsOf(topic asked.Topic, sums []Sum) []Sum {
	stated := slices.DeleteFunc(r.Unbracketed(r.Sums), func(s Sum) bool { return s.Found == sentence.RoleGap && s.Role == sentence.RoleOther })
	if len(stated) < 3 || topic == asked.Product && r.eachOfItsKind(stated) {
		return sums
	}
	for _, whole := range stated {
		if !slices.ContainsFunc(sums, func(s Sum) bool { return s.Index == whole.Index }) {
			continue
		}
		var parts money.Amount
		var which []Sum
		said := namesWhole.MatchString(r.Before(whole.Index)) || totalAfter.MatchString(r.After(whole.Index)) || opensParts.MatchString(sentence.FirstPart(r.After(whole.Index)))
		var actual []Sum
		for _, s := range stated {
			if s.Index == whole.Index || !s.High.Less(whole.High) {
				continue
			}
			if s.Found == sentence.RoleFee || done.MatchString(r.Before(s.Index)) {
				actual = append(actual, s)
			}
			parts, which = parts.Add(s.High), append(which, s)
			said = said || namesPart.MatchString(r.Before(s.Index)) || s.Index > 0 && opensParts.MatchString(r.Before(s.Index))
		}
		if (said && len(which) > 1 || len(which) > 2) && parts.Equal(whole.High) { // three parts make no whole by chance
			if topic == asked.Product && !oneProduct.MatchString(r.Masked) && !slices.ContainsFunc(which, r.unspent) { // the threshold is per product
				return Except(sums, []Sum{whole})
			}
			if r.Years() && askedYear.MatchString(r.Masked) { // 三年120万，今年38万、明年45万、后年37万，今年这一期能补多少
				return Except(sums, []Sum{whole})
			}
			if paid := r.saying(which, paidPart, nil); len(paid) == 1 && len(r.saying(which, unpaidPart, nil)) > 0 {
				r.TwoFit, r.OpenWhich = true, true // what was signed, and what was paid of it
				which = Except(which, paid)
			}
			if own := r.ownPart(topic, which); own != nil {
				return []Sum{*own}
			}
			agreed := Planned.MatchString(r.Before(whole.Index)) || slices.ContainsFunc(which, r.unspent)
			if len(actual) == 1 && (agreed || actual[0].Found == sentence.RoleFee) { // 合同9万，实际7万6，退了1万4
				which = Except(which, actual)
				if topic != asked.Computing {
					which = append(which, whole)
				}
			}
			return Except(sums, which)
		}
	}
	return sums
}

// eachOfItsKind: each amount stands behind another kind of product, and none is the whole of others, whatever they add up
// to: 端侧芯片一年1900万，服务器800万，光模块2400万，交换机1100万.
func (r *Reading) eachOfItsKind(sums []Sum) bool {
	seen := map[string]bool{}
	for _, s := range sums {
		kind := Chosen(ProductKinds, sentence.LastPart(r.Before(s.Index)))
		if kind == "" || seen[kind] {
			return false
		}
		seen[kind] = true
	}
	return true
}

var (
	cheapest = pattern.MustCompile(`(选|定|用|买|签|挑|要|找)(了|的|的是)?[^,，。]{0,5}(最便宜|便宜的?那?|最低|价低)`)
	dearest  = pattern.MustCompile(`(选|定|用|买|签|挑|要|找)(了|的|的是)?[^,，。]{0,5}(最贵|贵的那?|最高|价高)`)
	settled  = pattern.MustCompile(`(选|定|用|买|签|挑|要|找)(了|的|的是)?[^,，。¥]{0,5}第[一二三四五1-5](个|家|款|种|份)`)
)

// ownPart returns the one part that is named for the topic, where the rest is
// for something else: 付了55万，其中模型购买费用40万，另15万是驻场费.
func (r *Reading) ownPart(topic asked.Topic, parts []Sum) *Sum {
	var own *Sum
	for i, s := range parts {
		if sentence.Bases[s.Found] != topic || s.Sure < ClearRole || s.Found == sentence.RoleFee {
			continue
		}
		if own != nil {
			return nil
		}
		own = &parts[i]
	}
	if own != nil && topic != asked.Industrial && len(parts) > 1 && !slices.ContainsFunc(parts, func(s Sum) bool {
		return s.Index != own.Index && !r.sideCost(topic, s) && !foreignNoun.MatchString(sentence.LastPart(r.Before(s.Index))+sentence.FirstPart(r.OwnAfter(s.Index)))
	}) {
		return own // 购买55万，数据标注60万，人员工资85万
	}
	if own != nil && (sentence.PartOf.MatchString(r.Before(own.Index)) || topic == asked.Industrial && ownShare.MatchString(sentence.LastPart(r.Before(own.Index)))) {
		return own
	}
	return nil
}

// ownShare: 厂房2400万，AI工业互联网部分600万.
var ownShare = pattern.MustCompile(`(工业互联网|ai)[^,，。¥]{0,6}(部分|那块|那部分)`)

// unspent: the part was not paid in the end.
func (r *Reading) unspent(s Sum) bool {
	return notSpent.MatchString(r.Before(s.Index)) || notSpentOf.MatchString(sentence.FirstPart(r.After(s.Index)))
}

// Subtotal: the amount behind it sums up those before.
var Subtotal = pattern.MustCompile(`(小计|合计|共|总共|一共|加起来)(是|为)?$`)

// runs drops a subtotal whose parts stand right before it where more follows:
// 一季度1.8万，二季度2万，上半年小计3.8万，下半年3.4万.
func (r *Reading) runs(sums []Sum) []Sum {
	for i, s := range sums {
		if i < 2 || i == len(sums)-1 || s.Index < 0 || !Subtotal.MatchString(r.Before(s.Index)) {
			continue
		}
		var total money.Amount
		for j := i - 1; j >= 0; j-- {
			if total = total.Add(sums[j].High); total.Equal(s.High) && j < i-1 {
				return Except(sums, []Sum{s})
			}
		}
	}
	return sums
}

// Unbracketed drops what stands in brackets behind an amount and only says it
// once more: 15,600,000元（即1,560万元）, 3万5（一季度1万5、二季度2万）.
func (r *Reading) Unbracketed(sums []Sum) []Sum {
	var drop []Sum
	for _, whole := range sums {
		if whole.Index < 0 {
			continue
		}
		var inside []Sum
		var total money.Amount
		for _, s := range r.Sums[whole.Index+1:] { // what is in the brackets may bear another topic's word: 服务收入103万（咨询费88万、培训费15万）
			if !bracketed(r.Masked[r.At[whole.Index]:r.At[s.Index]]) {
				break
			}
			inside, total = append(inside, s), total.Add(s.High)
		}
		if len(inside) > 0 && total.Equal(whole.High) {
			drop = append(drop, inside...)
		}
	}
	return Except(sums, drop)
}

// bracketed: a bracket was opened and not yet closed, and it was the first thing after the amount.
func bracketed(between string) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(between, string(sentence.Mask)), "元块整 ")
	return strings.HasPrefix(rest, "(") && !strings.Contains(rest, ")") || strings.HasPrefix(rest, "（") && !strings.Contains(rest, "）")
}

// restated keeps a stated whole that the other amounts, brought to the year, add
// up to: 前三个季度每季度45万，四季度60万，全年195万.
func (r *Reading) restated(sums []Sum, values []memory.Yearly) ([]Sum, []memory.Yearly) {
	for i, s := range sums {
		if len(sums) < 2 || s.Index < 0 || !namesWhole.MatchString(r.Before(s.Index)) {
			continue
		}
		var others money.Amount
		for j, y := range values {
			if j != i {
				others = others.Add(y.High)
			}
		}
		if others.Equal(values[i].High) {
			return sums[i : i+1], values[i : i+1]
		}
	}
	return sums, values
}

// taken returns the offer that was taken: 报价9万、7万、6万，选了最便宜的.
func (r *Reading) taken(sums []Sum) []Sum {
	if len(sums) < 2 || !offered.MatchString(r.Text) {
		return sums
	}
	order := func(a, b Sum) int { return a.High.Cmp(b.High) }
	switch {
	case cheapest.MatchString(r.Masked):
		return []Sum{slices.MinFunc(sums, order)}
	case dearest.MatchString(r.Masked):
		return []Sum{slices.MaxFunc(sums, order)}
	case settled.MatchString(r.Masked):
		if i := Referred(settled.FindString(r.Masked), make([][]string, len(sums))); i >= 0 {
			return sums[i : i+1]
		}
	}
	return sums
}

// inPieces tells whether a project is told by what it was spent on and by no
// whole: which of its pieces are investment, the text does not say.
func (r *Reading) inPieces(topic asked.Topic, sums []Sum) bool {
	if topic != asked.Industrial || wholeInvestment.MatchString(r.Masked) {
		return false
	}
	n := 0
	for _, s := range r.Sums {
		if pieceOf.MatchString(r.Before(s.Index)) {
			n++
		}
	}
	return n > 1 && n == len(r.Sums) && !((sentence.AddedAll.MatchString(r.Masked) || plusBetween.MatchString(r.Masked)) && spentAll.MatchString(r.Masked)) && len(putInto.FindAllString(r.Masked, -1)) < len(r.Sums)
}

// putInto stands before what was put into a project already.
var putInto = pattern.MustCompile(`(?:投|砸)(?:了|进去|入了|进了)¥`)

// plusBetween joins two pieces: 设备190万加软件65万.
var plusBetween = pattern.MustCompile(`¥(?:元|块钱?)?(?:加上?|\+)[^,，。¥]{0,8}¥`)

// spentAll: who asks tells that each of the pieces was paid for, and asks for them together.
var spentAll = pattern.MustCompile(`(?:都|全|均)(?:算|是|计入|属于)[^,，。]{0,8}(?:实际)?投资|(?:都|全|均)(?:是)?(?:实打实|实际|真金白银|已经?)?[^,，。]{0,4}(?:付|投|花|支出|结清)(?:掉|了|完|进去|出去|清)|(?:两|三|几)(?:笔|样|项|块)(?:钱)?(?:加起来|合起来|一起|合计|相加|加一起)|实际投资[^,，。¥]{0,4}(?:包括|有|由|是)`)

// foreignPart makes two candidates of a whole with a part that is for something
// else: 45万，其中5万是培训费. Whether the part counts, the text does not say.
func (r *Reading) foreignPart(topic asked.Topic, sums []Sum) []Sum {
	if len(sums) == 2 && sums[0].Index >= 0 && sums[1].Index == sums[0].Index+1 {
		if out := r.foreignPart(topic, sums[:1]); len(out) == 2 || !out[0].High.Equal(sums[0].High) {
			return out
		}
	}
	if len(sums) != 1 || sums[0].Index < 0 || sums[0].Index+1 >= len(r.Sums) || sums[0].Role == sentence.RoleProvince {
		return sums
	}
	whole, part := sums[0], r.Sums[sums[0].Index+1]
	own := sentence.LastPart(r.Before(part.Index)) + sentence.FirstPart(r.After(part.Index))
	foreign := foreignNoun.MatchString(own) && (topic != asked.Product || sentence.Bases[part.Found] == "") || otherUse.MatchString(sentence.FirstPart(r.After(part.Index))) || topic == asked.Product && noneOfOurs(sentence.FirstPart(r.After(part.Index)))
	if !sentence.PartOf.MatchString(r.Before(part.Index)) && !butSome.MatchString(r.Before(part.Index)) || !foreign || !part.High.Less(whole.Low) {
		return sums
	}
	rest := whole
	rest.Low, rest.High = rest.Low.Sub(part.High), rest.High.Sub(part.Low)
	left, named := part.High.Format()+"元", part.Text
	for next := part.Index + 1; next < len(r.Sums); next++ { // 含3万培训2万驻场
		s := r.Sums[next]
		between := r.Before(s.Index)
		if utf8.RuneCountInString(between) > listGap+1 || spending.MatchString(between) || !foreignNoun.MatchString(sentence.FirstPart(r.After(s.Index))) || !s.High.Less(rest.Low) {
			break
		}
		rest.Low, rest.High = rest.Low.Sub(s.High), rest.High.Sub(s.Low)
		left, named = left+"、"+s.High.Format()+"元", named+"、"+s.Text
	}
	rest.Derived = whole.High.Format() + "元里不算" + left
	rest.Text = "不算" + named
	if text := passing.NoRefusal.ReplaceAllStringFunc(r.Masked, sentence.Blank); TakesOut.MatchString(text) || notCounted.MatchString(text) || topic == asked.Product && noneOfOurs(sentence.FirstPart(r.After(part.Index))) {
		return []Sum{rest}
	}
	r.TwoFit, r.OpenWhich = true, true
	return []Sum{whole, rest}
}

// butSome: 一共11.8万，但有2.3万是短信费.
var butSome = pattern.MustCompile(`(但|不过|可|可是|只是)(是)?(其中)?有(个)?$`)

// otherUse: 其中15万是给客户项目用的.
var otherUse = pattern.MustCompile(`(给|为|用于|用在|用来|拿来|替|帮)[^,，。¥]{0,8}(客户|甲方|别的|其他|其它|办公|内部|行政|日常|个人|子公司|母公司|兄弟)`)
