package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Which of the amounts a topic is about: those whose own words say so, and those
// that go on from them.

// ofTopic drops the amounts whose own words say nothing of the topic, where
// others do.
func (r *Reading) ofTopic(topic asked.Topic, sums []Sum) []Sum {
	if r.Parts != nil && r.Parts.Of == topic {
		return sums
	}
	clear := func(s Sum) bool {
		return sentence.Bases[s.Found] == topic && s.Sure >= ClearRole || topic == asked.Product && s.Index >= 0 && Chosen(ProductKinds, r.Before(s.Index)) != "" && s.Found != sentence.RoleOther || topic == asked.Product && productModel.MatchString(r.Before(s.Index))
	}
	unrelated := func(s Sum) bool {
		return r.unrelated(s) || slices.ContainsFunc(r.Sums, func(o Sum) bool { return o.High.Equal(s.High) && longAgo.MatchString(r.After(o.Index)) })
	}
	if related := slices.DeleteFunc(slices.Clone(sums), unrelated); len(related) > 0 {
		sums = related
	}
	if len(sums) < 2 || !slices.ContainsFunc(sums, clear) {
		return sums
	}
	var out []Sum
	inList := r.listed(sums)
	for _, s := range sums {
		before := r.Before(s.Index)
		foreign, other, own := foreignNoun.MatchString(before), s.Found == sentence.RoleOther, sentence.LastPart(before)
		elsewhere := sentence.Bases[s.Found] != "" && sentence.Bases[s.Found] != topic // 模型20万，算力8万
		switch {
		case r.sideCost(topic, s):
			continue
		case !foreign && !other && !elsewhere && (inList || s.Index > 0 && sentence.NextOne.MatchString(own)): // 33万和45万; 一个备案的18万，一个没备案的25万
		case topic == asked.Computing && !other && !elsewhere && (!foreign || cloudVendor.MatchString(own)) && putTogether.MatchString(r.Masked): // 一家云4万1，电信那边3万7，凑一起补几多
		case clear(s), r.goesOn(s), r.spends(s), r.pieceOfProject(topic, s), r.IsWhole(s):
		case s.More, s.Role == sentence.RoleGap, s.Role == sentence.RoleEdge, s.Role == sentence.RoleUnit:
		case r.Compares(), r.Correcting, becomes.MatchString(r.Masked), Refunded.MatchString(before):
		case topic == asked.Industrial && r.apiece() && !foreign: // another project
		case topic == asked.Product && s.Index > 0 && !other && (len(letterOf(own)) > 0 || r.ownLabel(s) != "" && passing.CountOf(countProducts, r.Masked) > 1): // B产品, MCU那颗
		case s.Index >= 0 && r.Years() && !other && !elsewhere && YearWord.MatchString(own):
		case s.Index > 0 && len(out) > 0 && r.apartFrom(s) <= listGap && !foreign: // 、腾讯云8000
		default:
			continue
		}
		out = append(out, s)
	}
	return out
}

// cloudVendor sells computing power.
var cloudVendor = pattern.MustCompile(sentence.CloudVendors)

// putTogether: all of the amounts are to be added.
var putTogether = pattern.MustCompile(`(凑|合|加|拼)(到|在|成)?一(起|块)|加总|(合|加)起来`)

// sideCost: the amount's own words say that it is for something beside what the
// measure pays: 模型费50万，配套服务器又花30万. Parts of a whole are told apart elsewhere.
func (r *Reading) sideCost(topic asked.Topic, s Sum) bool {
	if s.Index >= 0 && topic == asked.Industrial && sideAlways.MatchString(sentence.FirstPart(r.After(s.Index))) {
		return true // 还搭进去六万块培训费
	}
	if s.Index < 0 || topic == asked.Industrial || topic == asked.Product || topic == asked.Research {
		return false
	}
	before, after := sentence.LastPart(r.Before(s.Index)), sentence.FirstPart(r.OwnAfter(s.Index))
	if sideNounAfter.MatchString(after) && !sentence.PartOf.MatchString(r.Before(s.Index)) {
		return true
	}
	if sentence.PartOf.MatchString(r.Before(s.Index)) || Refunded.MatchString(before) || sentence.Bases[s.Found] == topic && s.Sure >= ClearRole {
		return false
	}
	return sideNoun.MatchString(before) || sideNounAfter.MatchString(after)
}

var (
	sideAlways    = pattern.MustCompile(`^(元|块钱?)?的?(培训费|差旅|工资|电费|房租)`)
	sideNoun      = pattern.MustCompile(`((财政)?拨款|政府补助|融资款?|(房租|租金|人员|人工|工资|水电|办公)(支出|开销)|人力|微调|部署|违约金|罚款|罚金|滞纳金|罚|电费|标注|人员|工资|服务器|短信|域名|邮箱|保证金|押金|设备|培训费|差旅|房租|租金|宽带|水费|奖金|社保|物业费|物业|水电费|水电|打印机(租金)?|打印费|快递费|招待费|保洁费|停车费|软件维护费|维保费|空调费)([(（][^()（）]{0,8}[)）])?(另|又|还|再)?(每[月季年天]|一年|全年)?(花|付|交|是|用)?(了)?$`)
	sideNounAfter = pattern.MustCompile(`^(元|块钱?)?(的|是|买|用于|用来)*(人工|人力|工时|违约金|罚款|罚金|滞纳金|电费|数据标注|人员工资|工资|短信|域名|邮箱|保证金|押金|房租|租金|宽带|培训费|差旅|开发工具|工具软件|办公)`)
)

// goesOn: the amount is for another part of the year, and nothing names another thing.
func (r *Reading) goesOn(s Sum) bool {
	if s.Index < 0 || s.Found != sentence.RoleUnknown && s.Sure >= ClearRole || !sentence.PartOfYear.MatchString(r.Masked) && !sentence.Monthly.MatchString(r.Masked) {
		return false
	}
	before := r.Before(s.Index)
	if sentence.Monthly.MatchString(before) || sentence.EveryQuarter.MatchString(before) {
		return !foreignNoun.MatchString(sentence.FirstPart(r.After(s.Index)))
	}
	rest := sentence.TheRest.MatchString(before)
	return (rest || sentence.PartOfYear.MatchString(before)) && !foreignNoun.MatchString(sentence.TheRest.ReplaceAllString(before, "")+sentence.FirstPart(r.After(s.Index)))
}

var spending = pattern.MustCompile(`(买|花|付|投|租|采购|签|卖|销|充|用|消费|结算|做|收|订|续|开)(了|过|到|掉|完|出去|进去|下来)?(了|共|大概|约|差不多)?$|(年销|销售额?|收入|营收|实际|一共|总共|合计|金额|总额|费用?|是|有|为|约|到)$`)

// spends: a verb of buying or selling stands right before the amount, and
// nothing says that it is for something else.
func (r *Reading) spends(s Sum) bool {
	if s.Index < 1 || s.Found == sentence.RoleOther || s.Found == sentence.RoleClaim || s.Found == sentence.RoleUnit {
		return false
	}
	part := sentence.LastPart(r.Before(s.Index)) + sentence.FirstPart(r.After(s.Index))
	return spending.MatchString(r.Before(s.Index)) && !foreignNoun.MatchString(part)
}

// pieceOfProject: what an industrial project is made of is no other thing.
func (r *Reading) pieceOfProject(topic asked.Topic, s Sum) bool {
	return topic == asked.Industrial && s.Index > 0 && pieceOf.MatchString(r.Before(s.Index))
}

const (
	// ClearRole is how clear an amount's own words must be for others, without
	// such words, to be left out beside it.
	ClearRole = 1.0
	// listGap is how many characters stand between the members of a list: 、腾讯云.
	listGap = 7
)

// productModel: 400G那款只做到960万.
var productModel = pattern.MustCompile(`(那|一|这|另一?)(款|种|个)|[48]00g`)

// listed: the amounts follow each other with no more than a name between them,
// and nothing offers them for choice.
func (r *Reading) listed(sums []Sum) bool {
	if len(sums) < 2 || offered.MatchString(r.Text) {
		return false
	}
	for i, s := range sums[1:] {
		if s.Index < 1 || s.Index != sums[i].Index+1 || r.apartFrom(s) > listGap {
			return false
		}
	}
	return true
}

// offered are amounts to choose between.
var offered = pattern.MustCompile(`[两三四五几]家[^,，。¥]{0,4}报|报价|开价|方案|还是|或者?|哪|要么|选`)

// foreignNoun are what other money in such a list is for.
var foreignNoun = pattern.MustCompile(`标注|短信|域名|邮箱|保证金|配套|工具软件|开发工具|数据集|滞纳金|罚款|手续费|违约金|赔偿|驻场|机柜|机房|托管|显示器|办公|打印机|维护费|运维|买地|土地|地皮|地价|厂房|装修|宽带|带宽|电(?:[^信]|$)|水|租金|房|工资|人工|社保|差旅|广告|保险|招待|电脑|服务器|硬件|软件|存储|培训|实施|押金|定金|利息|税|其他|其余|别的`)
