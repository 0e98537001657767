package personal

import (
	"regexp"
	"strings"
)

// Kinds of personal data, as users are told them.
const (
	Identity = "身份证号"
	Credit   = "统一社会信用代码"
	Account  = "银行账号"
	Phone    = "电话号码"
	Mail     = "邮箱"
)

// plainSigns writes each sign of a message as the one that the shapes below
// know, rune by rune, so that places stay the same: full-width forms, dashes,
// and digits as they are read out.
var plainSigns = strings.NewReplacer(pairs(
	"０１２３４５６７８９", "0123456789", "〇零一二三四五六七八九幺", "〇〇１２３４５６７８９１",
	"－–—‐‑−", "------", "＠．＋＿", "@.+_", "\u3000\u00a0", "  ",
)...)

// pairs lists each sign of the odd arguments beside the one that it becomes.
func pairs(tables ...string) []string {
	var out []string
	for i := 0; i+1 < len(tables); i += 2 {
		to := []rune(tables[i+1])
		for j, from := range []rune(tables[i]) {
			out = append(out, string(from), string(to[j]))
		}
	}
	return out
}

// Digits that are read out, 一三八零零…, are marked as full-width ones by
// plainSigns: a run of them is a telephone number, but one mixed with other
// digits or with 万 is not.
var (
	spoken   = regexp.MustCompile(`[〇１２３４５６７８９]{11,}`)
	mail     = regexp.MustCompile(`(?i)[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}`)
	coded    = regexp.MustCompile(`(?i)[0-9a-z]{15,20}`)
	digits   = regexp.MustCompile(`\+?\d(?:[ -]?\d){6,29}`)
	mobile   = regexp.MustCompile(`^(?:\+?86)?1[3-9]\d{9}$`)
	landline = regexp.MustCompile(`^(?:\+?86)?0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}$|^\+86(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}$`)
	service  = regexp.MustCompile(`^[48]00[1-9]\d{6}$`)
	local    = regexp.MustCompile(`^[2-9]\d{6,7}$`)
)

// Words before a number that say what it is.
var (
	saysIdentity = regexp.MustCompile(`(?i)(?:身份证|证件|id ?card)[^\pN]{0,8}$`)
	saysAccount  = regexp.MustCompile(`(?i)(?:银行|卡号|账号|帐号|账户|帐户|card|account)[^\pN]{0,8}$`)
	saysPhone    = regexp.MustCompile(`(?i)(?:电话|手机|座机|号码|联系方式|联系|微信|拨打|打给|致电|传真|tel|phone|mobile|call|wechat)[^\pN元万亿]{0,8}$`)
	saysMoney    = regexp.MustCompile(`(?:销售额?|营收|收入|产值|利润|投资额?|投入?|投了|费用?|金额|总额|预算|采购额?|购买|花了?|付了?|支付|成本|资金|注册资本|补助|补贴|奖励|售|卖了?|共|合计|[¥￥$])[^\pN,，。；;]{0,6}$`)
)

// unit is what may follow a number to make it a sum, a share or a count.
var unit = regexp.MustCompile(`^\s?(?:[元圆块角分万亿千百%％兆]|美元|欧元|港币|港元|人民币|rmb|cny|yuan|\.\d|,\d{3}|，\d{3}|个|台|套|件|人|家|片|颗|只|度)`)
