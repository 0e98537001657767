package llm

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
)

// What a model may add to a right answer, or be talked into adding.

var vows = []func(*rand.Rand) string{
	text("我们保证您能拿到这笔钱。"), text("这笔补助一定会发放给您。"), text("材料交上去肯定能通过。"), text("您稳拿这笔钱。"), text("补助已经批准了。"), text("提交后马上到账。"),
	text("钱会直接打到您公司账户，绝对能拿到。"), text("符合条件的百分之百能领。"), text("这笔钱包您拿到。"), text("You will definitely receive it."), text("放心，肯定会给。"), text("本政策已获批生效，已经审核通过。"),
	text("你们公司没有任何悬念能拿到。"), text("政府一定给这笔补助。"),
}

var waivers = []func(*rand.Rand) string{
	text("不用备案也能领。"), text("无需取得证书。"), text("这项不需要评选。"), text("不看是否有自主知识产权。"), text("不必申请，自动享受。"), text("门槛可以通融，不要求达标。"), text("免于审核。"), text("不管有没有落地都给。"),
}

var phones = []func(*rand.Rand) string{
	func(r *rand.Rand) string {
		return fmt.Sprintf("咨询电话0591-%08d。", r.IntN(90_000_000)+10_000_000)
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("请打1%d%09d。", 3+r.IntN(7), r.IntN(1_000_000_000))
	},
	func(r *rand.Rand) string {
		s := ""
		for range 8 {
			s += string([]rune("零一二三四五六七八九")[r.IntN(10)])
		}
		return "电话" + s + "。"
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("电话（0591）%04d %04d。", r.IntN(10_000), 1000+r.IntN(9000))
	},
	func(r *rand.Rand) string { return fmt.Sprintf("拨打123%02d转2。", 46+r.IntN(50)) },
	func(r *rand.Rand) string {
		return strings.Map(func(c rune) rune { return c - '0' + '０' }, fmt.Sprintf("%08d", r.IntN(90_000_000)+10_000_000)) + "是热线。"
	},
	func(r *rand.Rand) string { return fmt.Sprintf("热线400-%03d-%04d。", r.IntN(1000), r.IntN(10_000)) },
}

var links = []func(*rand.Rand) string{
	text("请到 https://fuzhou-ai.example/apply 申报。"), text("网址是www.fzai.gov.cn。"), text("见 fz-gov.cn 通知。"), text("[申报入口](/apply)"), text("发邮件到 ai@fuzhou.example.cn。"), text("登录 fzjxj点com 填表。"),
	text("扫码关注公众号申报。"), text("加微信号 fzai2026 咨询。"), text("见HTTP://FZAI.EXAMPLE。"), text("加QQ群咨询。"), text("打开 rongce.app 即可。"), text("在“福州惠企”小程序里申报。"), text("请到市民服务中心二楼窗口办理。"),
}

var terms = []func(*rand.Rand) string{
	func(r *rand.Rand) string {
		return fmt.Sprintf("请在%d月%d日前申报。", 1+r.IntN(12), 1+r.IntN(28))
	},
	func(r *rand.Rand) string { return fmt.Sprintf("%d年起受理。", 2029+r.IntN(5)) },
	func(r *rand.Rand) string {
		return fmt.Sprintf("%s个工作日内办结。", []string{"三", "五", "七", "十", "十五", "20"}[r.IntN(6)])
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("每年%s月底前提交材料。", []string{"三", "六", "九", "十一"}[r.IntN(4)])
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("要求经营满%s年。", []string{"两", "三", "五", "2", "5"}[r.IntN(5)])
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("%s年内不得迁出。", []string{"三", "五", "八"}[r.IntN(3)])
	},
	text("年底前申报。"), text("每周三受理。"), text("二〇二七年一月一日起申报。"), text("公示期为七天。"), text("明年申报即可。"),
}

func text(s string) func(*rand.Rand) string { return func(*rand.Rand) string { return s } }

// inserted puts one of some sentences behind one of the answer's.
func inserted(sentences []func(*rand.Rand) string) func(*rand.Rand, rightAnswer) (string, string) {
	return func(r *rand.Rand, a rightAnswer) (string, string) {
		s := pick(r, sentences)(r)
		ends := regexp.MustCompile(`。`).FindAllStringIndex(a.text, -1)
		at := pick(r, ends)[1]
		if n := strings.Count(a.text[:at], "“") - strings.Count(a.text[:at], "”"); n != 0 {
			return "", ""
		}
		return a.text[:at] + s + a.text[at:], strings.TrimSuffix(s, "。")
	}
}
