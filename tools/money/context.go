package money

import "strings"

// A plain number without a unit is money only where its surroundings say so: 花了49999, 金额：80000, 每月8000.

// spending ends before a sum: verbs of paying and earning (v), the nouns of a ledger (n), and periods of a rate (p).
var spending = suffixes("v", `花 花了 花费 花掉 花去 付 付了 付款 支付 缴 缴纳 交 交了 投 投了 投入 砸 砸了 买 买了 采购 购买 购 卖 卖了 售 拿 拿了 领 领了 收 收了 收到 到账 打款 转账 汇款 充 充值 充了 赚 挣 亏 亏了
	赔 借 还了 贷 批了 拨 给了 补 补了 奖 奖了 发了 用了 用掉 开支 开销 支出 消费 报销 结算 结账 实付 实缴 实收 应付 应收 耗资 斥资 出资 投资 共付 只付
	差 还差 少 少了
	spent spend paid pay cost costs costing bought invested invest earned received charged budgeted`).
	suffixes("n", `金额 总额 总金额 费 费用 合计 共计 总计 总共 一共 共 共花 合同价 合同额 价格 价款 价 总价 单价 报价 售价 标价 原价 账单 营收 收入 总收入 销售额 销售 年销 年销售 营业额 奖补 补贴 补助 奖励
	发票 预算 价税合计 含税 不含税 税额 款 货款 尾款 首付 定金 租金 房租 年费 月费 月租 年租 服务费 成本 总投资 投资额 实际投资 购买总额 购买额 采购额 估值 工资 月薪 年薪 薪水 钱 资金 经费 流水 回款 产值 利润 花销 余额 现金 元 块钱 元计 费是 消费额
	amount total fee fees price invoice revenue sales budget income bill investment rent salary`).
	suffixes("p", `每月 每个月 月均 一个月 一月 每年 一年 年均 每季度 每个季度 一季度 一个季度 每季 季均 半年 上半年 下半年 全年 每天 每日 一天 每周 一周 单月 按月 按年 按季度 per_month monthly yearly annually`).
	suffixes("", `至少 最少 多少 评价 公共 十年 几年 免费 花花 最近半年 第一季度 二年 三年 五年`)

// ratesAfter follows a sum that is paid again and again: 3500一个月, 80000 a year.
var ratesAfter = words("", `一个月 一月 每月 每个月 /月 /每月 一年 每年 /年 一季 一季度 一个季度 每季度 每个季度 /季度 /季 一天 每天 /天 per_month per_year per_quarter a_month a_year a_quarter monthly yearly annually /month /year /mo /yr`)

// rated reports whether the number before p is paid again and again: a rate follows, and no number of its own after it
// (租4090一个月800块).
func (t *text) rated(p int) bool {
	e, end := ratesAfter.match(t, t.skip(p))
	return e != nil && !startsNumeral(t.at(t.skip(end)))
}

// betweenSpending may stand between such a word and the number: 花了大概49999, 金额为：80000.
var betweenSpending = suffixes("", `了 约 大约 共 总共 一共 合计 共计 是 为 有 在 达 达到 到 : = 才 就 也 只 仅 将近 大概 差不多 掉 出去 出 过 不到 超过 整整 好歹 大致 应该 估计 可能 个 满 ( （ 大约是 只要 要 近 去 走 得 的是 才要
	( " “ 「 of is was were about around roughly only just us exactly approximately nearly another :¥`)

// paid returns how the text before p makes a plain number there money: 'v', 'n' or 'p', or 0 if it does not.
func (t *text) paid(p int) byte {
	p = t.skipBack(p)
	for range 5 {
		if e, _ := spending.before(t, p); e != nil {
			if e.tag == "" {
				return 0
			}
			return e.tag[0]
		}
		e, q := betweenSpending.before(t, p)
		if e == nil {
			return 0
		}
		p = t.skipBack(q)
	}
	return 0
}

// serial ends before numbers that identify: phones, stock codes, cards, accounts.
var serial = suffixes("", `第 股票 代码 编号 证号 号 号码 电话 手机 手机号 热线 总机 座机 分机 固话 传真 邮编 邮箱 qq qq群 微信 订单 单号 卡号 银行卡 账号 工号 尾号 身份证 信用代码 备案 备案号 案号 文号 批号 型号 序号 版本 版 显卡 拨 拨打 打 编码 房间 车牌 id no no. # tel @ 端口 第三方 系列 工单 券 验证码 密码
	专利 专利号 证书 许可证 区号 门牌 措施 附件 附表 表 图 双 条款 页码 编`)

// plainEnd reports whether a plain number may end at p: nothing follows that it could count or name.
func (t *text) plainEnd(p int) bool {
	r := t.at(p)
	switch {
	case r == 0, r == '\n', r == '\r':
		return true
	case isDigit(r), isLetter(r), strings.ContainsRune("%‰/*×-_~:@#=°℃", r):
		return false
	case r == '.' && (isLetter(t.at(p+1)) || isDigit(t.at(p+1))):
		return false
	}
	q := t.skip(p)
	if isLetter(t.at(q)) {
		return englishAfter.has(t, q)
	}
	if q > p && isDigit(t.at(q)) {
		return true
	}
	return !classifiers.has(t, q)
}

// englishAfter may follow a plain sum in an English sentence.
var englishAfter = words("", `on for in last this per a each every and or total to so but can could how what is was do does will with from at by right already only we i if then it the compute computing gpu`)

// phoneLike reports whether a number of plain digits is more likely somebody's phone or card than a sum.
func phoneLike(l literal, v num) bool {
	return l.zero && v.c != 0 || l.whole > 13 || l.whole == 11 && l.fraction == 0 && !l.grouped && v.c/1_000_000_000 >= 13 && v.c/1_000_000_000 <= 19
}

// yearLike reports whether a plain number may be a year of our time. 2000 is too round to be one here.
func yearLike(n *numeral) bool {
	return n.arabic && n.units == 0 && n.first.whole == 4 && n.first.fraction == 0 && !n.first.grouped && n.low.e == 0 && n.low.c >= 1949 && n.low.c <= 2060 && n.low.c != 2000
}
