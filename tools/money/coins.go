package money

import "strings"

// coin is the unit of money written after a number.
type coin struct {
	currency string // ISO 4217
	exp      int    // 0 for the whole unit, -1 for 角 and 毛, -2 for 分
	spoken   bool   // 块, 蚊: a bare digit may follow (三块五)
}

// coinsAfter are the units of money as they stand after a number; the tag is the currency, or a code of one letter:
// k is 块, j is 角, f is 分.
var coinsAfter = words("CNY", `元!化件素锂次论宇旦器祖婴 圆!形桌柱盘角周心 元钱 大洋 人民币 软妹币 rmb cny yuan yuans renminbi kuai ¥!0123456789`).
	words("k", "块 块钱 蚊 蚊钱").
	words("j", "角!形度落色钢函星楼膜逐 毛!利坯重孩笔病豆 毫!米升克秒瓦安无不伏 角钱 毛钱").
	words("f", "分钱").
	words("USD", "美元 美金 美刀 美圆 刀乐 刀!片具切模法枪 usd dollar dollars bucks us_dollars us_dollar $").
	words("EUR", "欧元 欧 eur euro euros €").
	words("HKD", "港元 港币 港纸 港圆 hkd").
	words("JPY", "日元 日圆 日币 円 jpy yen").
	words("GBP", "英镑 镑 gbp pounds £").
	words("TWD", "台币 新台币 twd ntd").
	words("KRW", "韩元 韩币 韩圆 krw").
	words("SGD", "新加坡元 新加坡币 新元 新币 坡币 sgd").
	words("AUD", "澳元 澳币 aud").
	words("CAD", "加元 加币 加拿大元 cad").
	words("CHF", "瑞士法郎 瑞郎 chf").
	words("MOP", "澳门元 澳门币 葡币 mop").
	words("RUB", "卢布 rub").
	words("INR", "卢比 印度卢比 inr").
	words("THB", "泰铢 thb").
	words("MYR", "马币 林吉特 令吉 myr").
	words("VND", "越南盾 vnd").
	words("NGN", "奈拉 ngn").
	words("NZD", "新西兰元 纽币 nzd").
	words("BRL", "雷亚尔 brl").
	words("AED", "迪拉姆 aed")

// coinsBefore are the signs and words of money as they stand before a number: ¥5万, RMB 100000.00, 人民币5万.
var coinsBefore = suffixes("CNY", `¥ rmb cny 人民币 rmb¥ cny¥ 人民币¥`).
	suffixes("USD", "$ us$ usd 美元 美金").
	suffixes("HKD", "hk$ hkd 港元 港币").
	suffixes("TWD", "nt$ twd 台币 新台币").
	suffixes("SGD", "s$ sgd 新加坡元").
	suffixes("AUD", "a$ aud 澳元").
	suffixes("CAD", "c$ cad 加元").
	suffixes("EUR", "€ eur 欧元").
	suffixes("GBP", "£ gbp 英镑").
	suffixes("JPY", "jpy jp¥ 日元").
	suffixes("KRW", "₩ krw 韩元").
	suffixes("INR", "₹ inr").
	suffixes("RUB", "₽").
	suffixes("CHF", "chf")

// coin reads the unit of money at p (spaces before it allowed), and returns it with the place after it; nil if there
// is none.
func (t *text) coin(p int) (*coin, int) {
	q := t.skip(p)
	e, end := coinsAfter.match(t, q)
	if e == nil {
		return nil, p
	}
	c := &coin{currency: e.tag}
	switch e.tag {
	case "k":
		c.currency, c.spoken = "CNY", true
		if len(e.word) == 1 && e.word[0] == '块' && pieces.has(t, end) {
			return nil, p // 8块A100 are cards
		}
		end = t.yuanAgain(end)
	case "j":
		c.currency, c.exp = "CNY", -1
		c.spoken = true
	case "f":
		c.currency, c.exp = "CNY", -2
	case "CNY":
		if e.word[0] == '元' || e.word[0] == '圆' {
			end = t.yuanAgain(end)
		}
	case "USD", "HKD":
		if e.word[0] == '刀' && t.at(q-1) == '一' && (t.at(end) == '切' || strings.ContainsRune("砍了挨宰补来下这那", t.at(q-2))) {
			return nil, p
		}
	}
	return c, end
}

// yuanAgain returns the place after a currency that repeats the unit at p: 5万元人民币.
func (t *text) yuanAgain(p int) int {
	if e, end := coinsAfter.match(t, t.skip(p)); e != nil && e.tag == "CNY" && (e.word[0] == '人' || isLetter(e.word[0])) {
		return end
	}
	return p
}

// pieces are what 块 counts: 3块显卡 is no money.
var pieces = words("", `显 gpu 卡 板 主板 屏 硬 硬盘 芯 芯片 电池 电路 内存 固态 地 田 牌 业务 蛋糕 砖 石 玻璃 表 手表 儿 肉 布 算力卡 加速
	a100 h100 h800 a800 h20 b200 l40 l20 t4 v100 rtx 4090 3090 5090 昇腾 寒武纪 英伟达 nvidia 光模块 模块 区域 内容 拼图 面板 探针 晶圆`)

// coinsWithin reads what follows the whole unit of one sum: 三块五, 五块七毛八, 三元五角二分. It returns what to add
// and the place after it.
func (t *text) coinsWithin(c *coin, p int) (num, int) {
	var sum num
	if c.currency != "CNY" {
		return sum, p
	}
	exp := c.exp
	zero := false
	for exp > -2 {
		q := p
		if r := t.at(q); r == '零' || r == '又' || r == '0' && isDigit(t.at(q+1)) {
			q++
			zero = true
		}
		d := hanDigit(t.at(q))
		if isDigit(t.at(q)) {
			d = int64(t.at(q) - '0')
		}
		if d < 0 || isDigit(t.at(q)) && isDigit(t.at(q+1)) {
			return sum, p
		}
		q++
		switch r := t.at(q); {
		case exp == 0 && strings.ContainsRune("角毛毫", r):
			sum, exp, p = sum.plus(num{d, -1}), -1, q+1
			if t.at(p) == '钱' {
				return sum, p + 1
			}
		case (r == '分' || r == '仙') && !strings.ContainsRune("之钟", t.at(q+1)):
			sum = sum.plus(num{d, -2})
			if t.at(q+1) == '钱' {
				q++
			}
			return sum, q + 1
		case c.spoken || exp == -1: // 三块五, 两毛五, 五块七毛八
			if zero {
				exp = -1 // 三块零四
			}
			if d == 0 || hanDigit(r) >= 0 && !classifiers.has(t, q+1) || isDigit(r) || smallUnit(r) > 0 || bigUnit(r) > 0 || r == '.' || r == '%' || r == '点' || isLetter(r) || r == '折' || classifiers.has(t, q) || t.beginsWord(q-1) {
				return sum, p
			}
			return sum.plus(num{d, exp - 1}), q
		default:
			return sum, p
		}
	}
	return sum, p
}
