package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Which of several amounts it came to in the end.

var (
	// takenOff are words of a sum from which something is taken.
	takenOff = pattern.MustCompile(`抵|券|扣|减|退|剥|除|不对|里|其中|剩|含|加进来|多算|打包|让利|优惠|折让|才是|就是|净`)
	// byThat: 按280万补.
	byThat      = pattern.MustCompile(`(按|照|就按|按照|以|用)(这个|实际的?|最后的?)?$`)
	byThatAfter = pattern.MustCompile(`^(元|块钱?)?(这个数|的|来|这家|这笔)?(补|算|报|申|签|付|为准)`)
	leftOver    = pattern.MustCompile(`没用完|没用掉|未用完|退回|退还|退了|(剩|余)[^¥]*¥?[^,，。]{0,8}(账上|余额|没用|未用|挂账|没付|未付|明年付|明年再|后付|还没|趴)`)
	notSplit    = pattern.MustCompile(`(合伙|合着|一起|共同)(买|租|投|付|采购)[^。]{0,24}(没|未)(有)?(分清|分开|算清|定)|(钱|款|账)(是)?混(着|在一起)|(各|谁)(家|人)?(出|分|占)(多少|怎么|几成)[^,，。]{0,4}(没|未)|怎么分[^,，。]{0,6}(没|未)|(怎么分|各(自|家)|谁[^,，。]{0,4})[^,，。]{0,10}没谈拢|各家多少没定`)
	growsBy     = pattern.MustCompile(`¥[^。;；]*每(?:一|个)?(?:年|季度?|月)(?:都|再|会|要|大概|约)*(?:涨|增加|增长|递增|多|加|减少|降)¥|每(个)?(季度|月|年)[^,，。]{0,4}比上`)
	asNow       = pattern.MustCompile(`先(别|不)管|(就)?按(现在|目前)(的)?(这个)?数`)
	netSales    = pattern.MustCompile(`退货|冲红|净销售|净额|净卖|红冲`)
	pickedOne   = pattern.MustCompile(`(选|定|签|用|要|中标)(了|择|定|下|的是|中)*(那家|这家)?$`)
)

// outcomeOf keeps what is left where three amounts say so by themselves: 标价32万，
// 立减3万，按29万签的. nil if they do not.
func (r *Reading) outcomeOf(topic asked.Topic, sums []Sum) []Sum {
	if topic == asked.Product && (!netSales.MatchString(r.Masked) || passing.CountOf(countProducts, r.Masked) > 1) || len(sums) != 3 || !takenOff.MatchString(r.Masked) || r.Years() {
		return nil
	}
	whole, off, rest := sums[0], sums[1], sums[2]
	if rest.Found == sentence.RoleFee && topic == asked.Computing && whole.Low.Sub(off.High).Equal(rest.High) && notSpentOf.MatchString(r.Masked) && off.Found != sentence.RoleFee {
		whole.Role, rest.Role = sentence.RoleTotal, sentence.RoleFee
		return []Sum{whole, rest} // 账单8万，用券抵了2万，自己掏6万
	}
	if rest.Found == sentence.RoleFee && topic == asked.Computing || off.Found == sentence.RoleFee || whole.Period != rest.Period || !whole.Low.Sub(off.High).Equal(rest.High) || sentence.MoreCue.MatchString(r.Before(off.Index)) {
		return nil
	}
	words := sentence.LastPart(r.Before(rest.Index)) + sentence.FirstPart(r.After(rest.Index))
	if notDoneYet.MatchString(words) {
		off.Role = sentence.MainRole[topic]
		off.Derived = whole.High.Format() + "元里还没做的" + rest.High.Format() + "元不算"
		return []Sum{off}
	}
	own := sentence.Bases[off.Found] == topic && off.Sure >= ClearRole && TopicWord(topic, sentence.LastPart(r.Before(off.Index))+sentence.FirstPart(r.OwnAfter(off.Index)))
	if own || r.sideCost(topic, rest) || foreignNoun.MatchString(sentence.LastPart(r.Before(rest.Index))+sentence.FirstPart(r.After(rest.Index))) {
		return nil // 总收入860万，服务收入210万，剩下650万是卖设备的
	}
	if leftOver.MatchString(words) {
		if topic == asked.Computing {
			whole.Role, off.Role = sentence.RoleTotal, sentence.RoleFee
			return []Sum{whole, off} // 充了12万，只扣掉7万，剩下5万还趴在账上
		}
		return r.bothFit(whole, "按合同", off, "按实际付的")
	}
	rest.Role = sentence.MainRole[topic]
	rest.Derived = whole.High.Format() + "元减去" + off.High.Format() + "元"
	return []Sum{rest}
}

// notDoneYet: 剩下90万明年才做.
var notDoneYet = pattern.MustCompile(`(明年|后年|以后|下一?年)[^,，。¥]{0,4}(做|干|执行|交付|完成|确认|开始)|(还没|尚未|没有?)(做|干|执行|交付|完成|确认)`)

// asItStands keeps what there is where the speaker puts aside what may be added:
// 再凑1000块凑到10万？先别管，就按现在这个数. nil if he does not.
func (r *Reading) asItStands(sums []Sum) []Sum {
	if len(sums) < 2 || !asNow.MatchString(r.Masked) {
		return nil
	}
	kept := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool {
		return s.More || s.Index > 0 && (sentence.MoreCue.MatchString(r.Before(s.Index)) || roundsUp.MatchString(r.Before(s.Index)))
	})
	if len(kept) == 1 {
		return kept
	}
	return nil
}

// onRecord keeps the year's total as it was audited, and the fee beside it: 充了10万4，
// 退了1万4，全年购买总额审计认9万. nil if none is.
func (r *Reading) onRecord(sums []Sum) []Sum {
	total := r.saying(sums, auditedAs, nil)
	if len(total) != 1 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Index != total[0].Index && s.Role != sentence.RoleFee })
}

// auditedAs: 全年购买总额审计认.
var auditedAs = pattern.MustCompile(`(总额|总数|全年|年度|合计)[^,，。¥]{0,4}(审计|财务|会计|税务|系统|对账|事务所)[^,，。¥]{0,4}(认|核|记|定)(的|定|下来|出来|了)?(是|为|只有|就)?$`)

// TopicWord tells whether a text names what the measure pays for.
func TopicWord(topic asked.Topic, text string) bool {
	for _, c := range sentence.Cues {
		if c.Topic == topic && c.Weight >= EnoughCue && c.Words.MatchString(text) {
			return true
		}
	}
	return false
}

// byWord keeps the amount that the speaker says is to be counted: 今年来不及了，按
// 280万补多少. nil if none is.
func (r *Reading) byWord(topic asked.Topic, sums []Sum) []Sum {
	if len(sums) < 2 || topic == asked.Computing && len(Having(sums, sentence.RoleFee)) > 0 || r.Compares() {
		return nil
	}
	for _, s := range sums {
		if s.Index < 0 || !byThat.MatchString(r.Before(s.Index)) || !byThatAfter.MatchString(r.After(s.Index)) {
			continue
		}
		for _, o := range sums { // it is one of those told before
			if o.Index < s.Index && o.High.Equal(s.High) {
				return []Sum{o}
			}
		}
	}
	return nil
}

// onlyWhat: 咱只按外部的算.
var onlyWhat = pattern.MustCompile(`(?:只|就|光)(?:按|算|看|报)(\p{Han}{2,3}?)(?:客户)?的?(?:那)?(?:部分|那笔|那块)?(?:算|来算|报|吧|[,，。]|$)`)

// onlyOurs: 只看我们这份.
var onlyOurs = pattern.MustCompile(`(只|就|光|单)(按|算|看|报)(我们|咱们|我家|我司|自己)(自己)?(的|这|那)?(一)?(份|部分|块|家)`)

// onlyBy keeps the one amount before which stands what alone is to be counted. nil if none is.
func (r *Reading) onlyBy(sums []Sum) []Sum {
	if len(sums) < 2 {
		return nil
	}
	var out []Sum
	if onlyOurs.MatchString(r.Masked) {
		out = r.saying(sums, mineIs, nil)
	}
	if len(out) == 1 {
		return out
	}
	m := onlyWhat.FindStringSubmatch(r.Masked)
	if m == nil {
		return nil
	}
	out = nil
	for _, s := range sums {
		if s.Index >= 0 && strings.Contains(sentence.LastPart(r.Before(s.Index)), m[1]) {
			out = append(out, s)
		}
	}
	if len(out) == 1 {
		return out
	}
	return nil
}

// picked keeps the quote that was taken, said once more: 报了38万、41.5万、36万，选了
// 36万这家. nil if none is.
func (r *Reading) picked(sums []Sum) []Sum {
	if len(sums) < 3 || !offered.MatchString(r.Text) {
		return nil
	}
	last := sums[len(sums)-1]
	if last.Index < 0 || !pickedOne.MatchString(r.Before(last.Index)) {
		return nil
	}
	for _, o := range sums[:len(sums)-1] {
		if o.High.Equal(last.High) {
			return []Sum{o}
		}
	}
	return nil
}

// paidOfYears keeps what was paid where the price of a whole year stands beside that was not used up: 一年6万，用了8个月，一共付了5万.
func (r *Reading) paidOfYears(sums []Sum) []Sum {
	if len(sums) == 2 && sums[0].Index >= 0 && sums[1].Index > 0 && sums[1].High.Less(sums[0].Low) && yearsPrice.MatchString(r.Before(sums[0].Index)) && usedFor.MatchString(r.Masked) && paidInAll.MatchString(r.Before(sums[1].Index)) {
		return sums[1:]
	}
	return nil
}

// usedFor tells for how long something was used, paidInAll stands before what was paid for that.
var usedFor = pattern.MustCompile(usedSoLong)

var paidInAll = pattern.MustCompile(`(?:一共|总共|实际|最后|只|合计|结算)[^,，。¥]{0,4}(?:付|花|交|结|扣|是|用)?(?:了)?$`)

// priceThenAndNow is what something costs now, of two prices of which the first is the old one: 合同30万、折后26万; nil if
// they are no such prices.
func (r *Reading) priceThenAndNow(_ asked.Topic, sums []Sum) []Sum {
	if len(sums) != 2 || len(r.Sums) != 2 || sums[0].Index < 0 || sums[1].Index != sums[0].Index+1 || r.Compares() || r.Chooses() || r.Differs() || strings.Contains(r.Masked, "差多少") ||
		!priceThen.MatchString(r.Before(sums[0].Index)) || !priceNow.MatchString(r.Before(sums[1].Index)) || !sums[1].High.Less(sums[0].Low) {
		return nil
	}
	return sums[1:]
}

var (
	priceThen = pattern.MustCompile(`(?:合同|原价|原来|原先|标价|报价|本来|原定|起初)(?:价|额|要|是|谈的?)*$`)
	priceNow  = pattern.MustCompile(`^(?:元|块钱?)?[,，、]?(?:打)?(?:折后|优惠后|打完折|砍完价?|谈完|谈到|砍到|降到|现在|如今|最后|最终|成交价?)(?:只要|只|就|是|为|到|谈到|砍到|付|要)*$`)
)
