package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	grewBy   = pattern.MustCompile(`(?:涨|增长?|多|提高|上浮|增加|上升|翻)(?:了)?(?:约|大概|差不多)?` + sentence.AShare)
	fellBy   = pattern.MustCompile(`(?:掉|跌|少|降|减少?|下降|下滑|缩水|便宜|回落)(?:了)?(?:约|大概|差不多)?` + sentence.AShare)
	makesUp  = pattern.MustCompile(`([\p{Han}a-z\d]{2,14}?)(?:只)?占(?:了|比|到)?(?:约|大概|差不多)?` + sentence.AShare)
	shareFor = pattern.MustCompile(sentence.AShare + `(?:都|全|才|就)*(?:是|用来|用于|用在|花在|投在|拿去|拿来|给|归)(?:了|的)?([\p{Han}a-z\d]{2,16})`)
	fulfils  = pattern.MustCompile(`(?:只|才)?完成(?:了)?(?:约|大概)?` + sentence.AShare)
	lastTime = pattern.MustCompile(`(去年|上一?年|上年|原来|以前|之前)[^¥]{0,16}$`)
	thisTime = pattern.MustCompile(`今年|这回|这次|现在|本年`)
)

// PercentsOf returns how many percent a share is; 0 if it is none of whole percents.
func PercentsOf(share string) int64 {
	switch {
	case share == "一半":
		return 50
	case share == "一番" || share == "一倍":
		return 100
	case strings.HasSuffix(share, "%"):
		return sentence.Small(strings.TrimSuffix(share, "%"))
	case strings.HasPrefix(share, "百分之"):
		return sentence.Small(strings.TrimPrefix(share, "百分之"))
	case strings.HasSuffix(share, "成半"):
		return sentence.Small(strings.TrimSuffix(share, "成半"))*10 + 5
	case strings.Contains(share, "成") && !strings.HasSuffix(share, "成"): // 三成五
		tens, ones, _ := strings.Cut(share, "成")
		return sentence.Small(tens)*10 + sentence.Small(ones)
	case strings.HasSuffix(share, "成"):
		return sentence.Small(strings.TrimSuffix(share, "成")) * 10
	}
	of, part, ok := strings.Cut(share, "分之")
	if n := sentence.Small(of); ok && n > 0 && 100%n == 0 {
		return sentence.Small(part) * (100 / n)
	}
	return 0
}

// worked works out the amount that is stated as a share of the only one in the
// message. nil if there is nothing of the kind.
func (r *Reading) worked(topic asked.Topic) []Sum {
	if paid := r.discounted(topic); paid != nil {
		return paid
	}
	if one := r.partyShare(topic); one != nil {
		return one
	}
	if len(r.Sums) != 1 || r.Sums[0].Index < 0 || topic == asked.Research || len(r.Rates) > 1 || ofPolicyShare.MatchString(r.Text) {
		return nil
	}
	base := r.Sums[0]
	if m := makesUp.FindStringSubmatch(r.Text); m != nil && TopicWord(topic, m[1]) && !asideShare.MatchString(m[0]) {
		return shareOfSum(topic, base, PercentsOf(m[2]), "元的"+m[2])
	}
	if m := fulfils.FindStringSubmatch(r.Text); m != nil && Planned.MatchString(r.Before(base.Index)) {
		return shareOfSum(topic, base, PercentsOf(m[1]), "元的"+m[1])
	}
	if strings.Contains(sentence.LastPart(r.Before(base.Index)), "上半年") && sameAgain.MatchString(r.After(base.Index)) {
		return shareOfSum(topic, base, 200, "元，下半年一样")
	}
	if m := discount.FindStringSubmatch(r.After(base.Index)); m != nil && listPrice.MatchString(r.Before(base.Index)) {
		role := base.Role
		out := shareOfSum(topic, base, tenthsLeft(m), "元打"+strings.TrimPrefix(strings.TrimPrefix(m[0], "打"), "了"))
		if role == sentence.RoleUnit && out != nil {
			out[0].Role, out[0].Found, out[0].Period = role, base.Found, base.Period
		}
		return out
	}
	if !lastTime.MatchString(r.Before(base.Index)) || !thisTime.MatchString(r.After(base.Index)) {
		return nil
	}
	if m := grewBy.FindStringSubmatch(r.After(base.Index)); m != nil {
		return shareOfSum(topic, base, 100+PercentsOf(m[1]), "元再加"+m[1])
	}
	if m := fellBy.FindStringSubmatch(r.After(base.Index)); m != nil && PercentsOf(m[1]) < 100 {
		return shareOfSum(topic, base, 100-PercentsOf(m[1]), "元减去"+m[1])
	}
	return nil
}

// spentFor works out the part of the only amount that the message says went for
// the topic: 一共花掉40万，两成是算力服务，六成是外包人力. nil if it says nothing of the kind.
func (r *Reading) spentFor(topic asked.Topic) []Sum {
	if len(r.Sums) != 1 || r.Sums[0].Index < 0 || ofPolicyShare.MatchString(r.Text) {
		return nil
	}
	for _, m := range shareFor.FindAllStringSubmatch(r.Text, -1) {
		if TopicWord(topic, m[2]) {
			return shareOfSum(topic, r.Sums[0], PercentsOf(m[1]), "元的"+m[1])
		}
	}
	return nil
}

// sameAgain: 下半年跟上半年持平.
var sameAgain = pattern.MustCompile(`下半年[^,，。¥]{0,4}(跟|和|与|同)?[^,，。¥]{0,4}(持平|一样|差不多|相同)`)

var (
	// listPrice is a price before the discount: 原价11万，打八折拿下.
	listPrice = pattern.MustCompile(`(原价|标价|刊例价?|官网价|官价|目录价|挂牌价|牌价|定价|报价)[^,，。¥]{0,8}$`)
	discount  = pattern.MustCompile(`打?(?:了)?(?:([1-9一二三四五六七八九])(?:[.点]?([1-9一二三四五六七八九]))?|(对|半))折`)
)

// discounted keeps what a discount left where it is said beside the price: 标价50万，
// 谈下来七折，合同和发票都是35万. nil if there is nothing of the kind.
func (r *Reading) discounted(topic asked.Topic) []Sum {
	m := discount.FindStringSubmatch(r.Masked)
	if m == nil || len(r.Sums) < 2 {
		return nil
	}
	price, paid := r.Sums[0], r.Sums[len(r.Sums)-1]
	for _, s := range r.Sums[1:] {
		if !s.High.Equal(price.High.Percent(tenthsLeft(m))) || !paid.High.Equal(s.High) {
			return nil
		}
	}
	paid.Role, paid.Found, paid.Sure = sentence.MainRole[topic], sentence.MainRole[topic], ClearRole
	paid.Derived = "折后的数"
	return []Sum{paid}
}

// tenthsLeft is how many percent a discount leaves: 八五折 is 85, 对折 is 50.
func tenthsLeft(m []string) int64 {
	if m[3] != "" {
		return 50
	}
	return sentence.Small(m[1])*10 + sentence.Small(m[2])
}

// ofPolicyShare: the share is what the policy pays, or somebody says it pays.
var ofPolicyShare = pattern.MustCompile(`(补|奖|给|配套?|返|报)(你|我|我们)?(个)?(\d{1,3}%|百分之|[一二三四五六七八九]成)|我们(这边)?(占|出|分)|对方`)

func shareOfSum(topic asked.Topic, base Sum, percent int64, words string) []Sum {
	if percent <= 0 || percent == 100 || percent > 300 {
		return nil
	}
	s := base
	s.Low, s.High = base.Low.Percent(percent), base.High.Percent(percent)
	if s.High.Equal(money.Amount{}) {
		return nil
	}
	s.Role, s.Found, s.Sure = sentence.MainRole[topic], sentence.MainRole[topic], ClearRole
	s.Period = sentence.PerYear
	s.Derived = base.High.Format() + words
	return []Sum{s}
}

// awardAsShare works out the provincial award that is told as a share of the
// spending: 省里的奖补是我们研发投入1,800万的5%. nil if there is nothing of the kind.
func (r *Reading) awardAsShare() []Sum {
	if len(r.Sums) != 1 || r.Sums[0].Index < 0 || !ofSpending.MatchString(r.Before(r.Sums[0].Index)) {
		return nil
	}
	m := shareOfIt.FindStringSubmatch(r.After(r.Sums[0].Index))
	if m == nil {
		return nil
	}
	return shareOfSum(asked.Research, r.Sums[0], PercentsOf(m[1]), "元的"+m[1])
}

var (
	ofSpending = pattern.MustCompile(`(奖补|奖励|补助|给|批|拿)[^,，。¥]{0,8}研发[^,，。¥]{0,8}$`)
	shareOfIt  = pattern.MustCompile(`^(?:元|块钱?)?的?` + sentence.AShare)
)

// publicMoney is what somebody says that the authorities bear.
const publicMoney = `(?:政府|财政|市里|国家|公家|上面|官方|福州)[^,，。;；¥]{0,6}(?:包|担|兜|出|掏|垫|认|管)(?:掉|底|了|走|下)?`

// takesShare: the percentage is of the user's own amounts, not the policy's
// rate, and the amount that counts is not stated beside it.
func (r *Reading) takesShare(topic asked.Topic) bool {
	for _, m := range shareOf.FindAllStringIndex(r.Text, -1) {
		before, after := r.Text[max(0, m[0]-30):m[0]], r.Text[m[1]:]
		if shareGiven.MatchString(after) && !priceCut.MatchString(before+r.Text[m[0]:m[1]]) || shareWorkedOut.MatchString(after) {
			continue
		}
		if publicPays.MatchString(sentence.LastPart(before + r.Text[m[0]:m[1]])) {
			continue // 政府包掉八成
		}
		if ofPolicy.MatchString(before) && !strings.HasPrefix(r.Text[m[0]:], "返") || asideShare.MatchString(sentence.LastPart(before)+r.Text[m[0]:m[1]]) || WhatImproved.MatchString(sentence.LastPart(before)) || r.grewAside(topic, trailingShare.ReplaceAllString(sentence.LastPart(before+r.Text[m[0]:m[1]]), "")) || r.alreadyGrown(r.Text[:m[1]]) {
			continue
		}
		return true
	}
	return false
}

var (
	// shareGiven: somebody names a share that the policy pays (是不是按8万2的一半给, 照八折退我);
	// shareWorkedOut: what the share comes to stands behind it (平摊每年60万). A supplier's price cut is neither.
	shareGiven     = pattern.MustCompile(`^(来|去)?(给|补|奖|退|返还|发)(我|我们|你|咱|企业|公司)?(的|吗|吧|么|呀|啊|呢|[,，。;；?？!！]|$)`)
	shareWorkedOut = pattern.MustCompile(`^(下来|到|成|完)?(是|就是|合)?(每|一)年(是|合|算)?[^,，。¥\d]{0,2}[\d一二两三四五六七八九十¥]`)
	priceCut       = pattern.MustCompile(`打([一二三四五六七八九\d]|对)折?|供应商|厂家|卖家|平台方|返`)

	ofPolicy   = pattern.MustCompile(`(补|奖|给|比例|政策|文件|条)[^,，。]{0,6}$|(是|按|都按)(照)?(服务)?(收入|费用?|投资额?|销售额?)的?$`)
	publicPays = pattern.MustCompile(publicMoney)
	// asideShare: 研发费用占比12% tells of the company.
	asideShare = pattern.MustCompile(`(产量|产能|效率|良率|良品率|能耗|成本|不良率|硬件|软件|设备|人工|研发|净利|毛利|利润|人员|员工|股|市场|出口|外销|学历|本科|硕士)[^,，。]{0,10}(占|比|率|\d)`)
	grewFrom   = pattern.MustCompile(`(?:比|较|同比|相比)(大前年|前年|去年|上一?年|往年|同期|20\d\d年?)?[^,，。¥]{0,8}(?:涨|增|降|提高|下降|减少|上升|多|少)[^,，。]{0,14}$`)
)

// ofLater: what is told is of this year or the next.
var ofLater = pattern.MustCompile(`(今年|明年|预计)[^¥]*$`)

// alreadyGrown: 去年卖了1000万，比前年涨了20%: the amount is that of the later year.
func (r *Reading) alreadyGrown(until string) bool {
	m := grewFrom.FindStringSubmatch(until)
	if m == nil || len(r.Sums) == 0 {
		return false
	}
	last := ""
	for _, s := range r.Sums {
		if years := YearWord.FindAllString(r.Before(s.Index), -1); len(years) > 0 {
			last = years[len(years)-1]
		}
	}
	return m[1] != last && !ofLater.MatchString(until)
}

// rebate: 供应商返点10%.
var rebate = pattern.MustCompile(`返(?:点|利|现|佣)[^,，。\d]{0,4}(\d{1,2})\s*(?:%|个点)`)

// rebated makes two candidates of an amount of which a share comes back: with
// and without it. Whether it counts the text does not say. nil if none does.
func (r *Reading) rebated(sums []Sum) []Sum {
	m := rebate.FindStringSubmatch(r.Text)
	if m == nil || len(sums) != 1 {
		return nil
	}
	gross, net, back := sums[0], sums[0], sentence.Small(m[1])
	net.Low, net.High = net.Low.Percent(100-back), net.High.Percent(100-back)
	net.Derived = gross.High.Format() + "元扣掉返的" + m[1] + "%"
	return r.bothFit(gross, "不扣返点", net, "扣掉返点")
}

// shareWord is a share right before an amount: 三成12.6万.
var shareWord = pattern.MustCompile(sentence.AShare + `[^,，。¥]{0,4}$`)

var thatMakes = pattern.MustCompile(`(就是|那就是|等于|合|应该是|能拿|就有|=)(个)?$`)

// percentOf returns a whole share of an amount, nothing where the share has a fraction.
func percentOf(a money.Amount, f money.Figure) money.Amount {
	for p := int64(1); p < 100; p++ {
		if f.Value.Equal(money.Yuan(p)) {
			return a.Percent(p)
		}
	}
	return money.Amount{}
}

// shares finds the amounts that the speaker worked out himself as a share of
// another: they are what he thinks he gets.
func (r *Reading) shares() {
	for _, f := range money.Figures(r.Text) { // 能补30%，我投了500万就是150万
		for i, s := range r.Sums {
			if f.Kind == money.Percent && s.Index > 0 && s.Role != sentence.RoleProvince && !strings.Contains(r.Text, "省") && thatMakes.MatchString(r.Before(s.Index)) && slices.ContainsFunc(r.Sums[:i], func(o Sum) bool { return percentOf(o.High, f).Equal(s.High) }) {
				r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleClaim, sentence.RoleClaim, StrongClaim
			}
		}
	}
	for i, s := range r.Sums { // 三成我会算，买模型18万9，乘下来5万4，没错吧
		if s.Index > 0 && s.Role != sentence.RoleProvince && inTheHead.MatchString(r.Before(s.Index)) && slices.ContainsFunc(r.Sums[:i], func(o Sum) bool { return r.aboutShareOf(o, s) }) {
			r.SetRole(i, sentence.RoleClaim)
		}
	}
	for i, s := range r.Sums {
		m := shareWord.FindStringSubmatch(r.Before(s.Index))
		if s.Index < 1 || m == nil {
			continue
		}
		percent := PercentsOf(m[1])
		if slices.ContainsFunc(r.Sums, func(o Sum) bool { return o.Index != s.Index && o.High.Percent(percent).Equal(s.High) }) {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleClaim, sentence.RoleClaim, StrongClaim
		}
	}
}
