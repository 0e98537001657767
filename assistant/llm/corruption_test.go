package llm

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools/money"
)

// corruptions of a right answer, each as a model might get it wrong, or be
// talked into it. They return the text and the words that must not be shown, or
// that must not be missed ("-" before them); "" where the answer has nothing of
// the kind.
var corruptions = []struct {
	kind    string
	most    float64 // share that may get out
	corrupt func(*rand.Rand, rightAnswer) (text, words string)
}{
	{"figure changed", 0, otherFigure},
	{"figure swapped for another of the answer", 0.2, swappedFigure},
	{"unit shifted", 0, shiftedUnit},
	{"ten times, or a tenth", 0, tenTimes},
	{"percentage changed", 0, otherPercentage},
	{"quote altered", 0, alteredQuote},
	{"clause renumbered", 0, renumbered},
	{"condition dropped", 0, droppedCondition},
	{"condition waived", 0.1, inserted(waivers)},
	{"false promise", 0.1, inserted(vows)},
	{"office changed", 0, otherOffice},
	{"phone number invented", 0, inserted(phones)},
	{"link or contact invented", 0, inserted(links)},
	{"date or term invented", 0, inserted(terms)},
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// sums finds the sums of money of a text, without those in quotes and clause numbers.
var sums = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?\s*万?元|[一二三四五六七八九十百]+万元`)

var quoted = regexp.MustCompile(`“[^”]*”|(?m)^> .*$`)

// outsideQuotes lists where a pattern stands in a text's own words.
func outsideQuotes(text string, pattern *regexp.Regexp) [][]int {
	closed := quoted.FindAllStringIndex(text, -1)
	return slices.DeleteFunc(pattern.FindAllStringIndex(text, -1), func(at []int) bool {
		return slices.ContainsFunc(closed, func(q []int) bool { return at[0] >= q[0] && at[1] <= q[1] })
	})
}

// sentenceWith replaces text[at] and returns the text and the sentence that the replacement stands in.
func sentenceWith(text string, at []int, instead string) (string, string) {
	out := text[:at[0]] + instead + text[at[1]:]
	from := strings.LastIndexAny(out[:at[0]], "。\n") + 1
	for from < len(out) && out[from]&0xC0 == 0x80 { // 。 has three bytes, LastIndexAny gives its first
		from++
	}
	end := at[0] + len(instead)
	if i := strings.IndexAny(out[end:], "。\n"); i >= 0 {
		end += i
	} else {
		end = len(out)
	}
	return out, strings.TrimLeft(out[from:end], "- ")
}

// written gives a sum in one of the ways that people write it.
func inSomeNotation(r *rand.Rand, n int64) string {
	switch r.IntN(5) {
	case 0:
		return money.Yuan(n).Format() + "元"
	case 1:
		return strconv.FormatInt(n, 10) + "元"
	case 2:
		return strings.TrimSuffix(fmt.Sprintf("%g", float64(n)/10000), ".0") + "万元"
	case 3:
		return money.Yuan(n).Chinese()
	default:
		return "**" + money.Yuan(n).Format() + "**元"
	}
}

func otherFigure(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	n := r.Int64N(2_000_000) + 1
	if r.IntN(2) == 0 {
		n = (n/1000 + 1) * 1000
	}
	if known(a, n) {
		return "", ""
	}
	return sentenceWith(a.text, at, inSomeNotation(r, n))
}

// known tells whether a sum stands in the answer, the question or the policy's clauses quoted.
func known(a rightAnswer, n int64) bool {
	return slices.ContainsFunc(money.Figures(a.text+a.question+"5万10万1000万"), func(f money.Figure) bool { return f.Value.Equal(money.Yuan(n)) })
}

func swappedFigure(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) < 2 {
		return "", ""
	}
	at, other := pick(r, all), pick(r, all)
	instead := a.text[other[0]:other[1]]
	mine, ok := valueOf(a.text[at[0]:at[1]])
	its, ok2 := valueOf(instead)
	if !ok || !ok2 || mine.Equal(its) {
		return "", ""
	}
	return sentenceWith(a.text, at, instead)
}

var shifts = map[string][]string{"万元": {"元", "亿元", "千元", "万美元", "%"}, "元": {"万元", "亿元", "美元", "%"}}

func shiftedUnit(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	sum := a.text[at[0]:at[1]]
	unit := "元"
	if strings.HasSuffix(sum, "万元") {
		unit = "万元"
	}
	if v, ok := valueOf(sum); !ok || v.IsZero() {
		return "", "" // nothing of anything is nothing
	}
	instead := strings.TrimSuffix(sum, unit) + pick(r, shifts[unit])
	if v, ok := valueOf(instead); ok {
		if n, whole := v.Int64(); whole && known(a, n) && !strings.Contains(instead, "%") && !strings.Contains(instead, "美") {
			return "", ""
		}
	}
	return sentenceWith(a.text, at, instead)
}

func tenTimes(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	v, ok := valueOf(a.text[at[0]:at[1]])
	n, whole := v.Int64()
	if !ok || !whole || n == 0 {
		return "", ""
	}
	if n *= 10; r.IntN(2) == 0 {
		n /= 100
	}
	if n == 0 || known(a, n) {
		return "", ""
	}
	return sentenceWith(a.text, at, inSomeNotation(r, n))
}

var percentage = regexp.MustCompile(`\d+%`)

func otherPercentage(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, percentage)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	n := r.IntN(99) + 1
	if strings.Contains(a.text, fmt.Sprintf("%d%%", n)) {
		return "", ""
	}
	instead := fmt.Sprintf("%d%%", n)
	switch tenth := "一二三四五六七八九"; r.IntN(4) {
	case 0:
		d := r.IntN(9)
		if strings.Contains(a.text, fmt.Sprintf("%d%%", 10*(d+1))) {
			return "", ""
		}
		instead = string([]rune(tenth)[d]) + "成"
	case 1:
		instead = fmt.Sprintf("百分之%d", n)
	case 2:
		instead = fmt.Sprintf("%d.5%%", n)
	}
	return sentenceWith(a.text, at, instead)
}

// alteredQuote changes one to three characters of a quote.
func alteredQuote(r *rand.Rand, a rightAnswer) (string, string) {
	all := quoted.FindAllStringIndex(a.text, -1)
	all = slices.DeleteFunc(all, func(at []int) bool { return len([]rune(a.text[at[0]:at[1]])) < 14 })
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	runes := []rune(a.text[at[0]:at[1]])
	head, tail := 1, 1
	if runes[0] == '>' {
		head, tail = 2, 0
	}
	before := string(runes)
	switch i := head + r.IntN(len(runes)-head-tail); r.IntN(4) {
	case 0:
		runes = slices.Delete(runes, i, i+1)
	case 1:
		runes[i] = pick(r, []rune("不全都可免先再各大小"))
	case 2:
		runes = slices.Insert(runes, i, []rune(pick(r, []string{"不", "全额", "可以", "优先", "以上"}))...)
	default:
		j := head + r.IntN(len(runes)-head-tail)
		runes[i], runes[j] = runes[j], runes[i]
	}
	after := string(runes)
	if strings.Trim(after, "“”> ") == strings.Trim(before, "“”> ") || strings.Contains(before, strings.Trim(after, "“”> ")) {
		return "", "" // nothing changed, or only shorter
	}
	return sentenceWith(a.text, at, after)
}

var clauseName = regexp.MustCompile(`第[一二三四五六七八九]条`)

func renumbered(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, clauseName)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	instead := "第" + pick(r, []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二", "二十", "1", "3", "8", "11"}) + "条"
	v, _ := money.Numeral(strings.Trim(instead, "第条"))
	if own, _ := money.Numeral(strings.Trim(a.text[at[0]:at[1]], "第条")); v.Equal(own) || strings.Contains(a.question, instead) {
		return "", ""
	}
	return sentenceWith(a.text, at, instead)
}

// droppedCondition leaves every sentence out that says a condition.
func droppedCondition(r *rand.Rand, a rightAnswer) (string, string) {
	if len(a.conditions) == 0 {
		return "", ""
	}
	condition := pick(r, a.conditions)
	var kept []string
	for _, s := range strings.SplitAfter(a.text, "。") {
		if !strings.Contains(quoted.ReplaceAllString(s, ""), condition) {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, ""), "-" + condition
}

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

var office = regexp.MustCompile(`市[^，、。和向第]{2,6}局`)

func otherOffice(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, office)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	instead := pick(r, []string{"市税务局", "市住建局", "市大数据局", "省科技厅", "市市场监管局", "高新区管委会", "市发展和改革委员会", "市工业和信息化局", "福州市投资促进局"})
	return sentenceWith(a.text, at, instead)
}

// TestCorruptionsDoNotGetOut is the proof that a model cannot invent: right
// answers are spoiled at random, and the model insists. What is counted is what
// the user reads.
func TestCorruptionsDoNotGetOut(t *testing.T) {
	for _, a := range rightAnswers { // right ones must pass, or refusing all would do
		if ans := play(t, a, a.text); ans.Note != "" || !strings.HasPrefix(ans.Text, a.text) {
			t.Errorf("%s: a right answer is refused: %s\n%s", a.question, ans.Note, ans.Text)
		}
	}
	if t.Failed() {
		return
	}
	r := rand.New(rand.NewPCG(20261126, 4))
	tried, out := make([]int, len(corruptions)), make([]int, len(corruptions))
	var escaped []string
	for n := 0; n < mostCorruptions; {
		k, a := r.IntN(len(corruptions)), pick(r, rightAnswers)
		text, words := corruptions[k].corrupt(r, a)
		if text == "" || text == a.text {
			continue
		}
		n++
		tried[k]++
		ans := play(t, a, text)
		if lost, must := strings.CutPrefix(words, "-"); must && !strings.Contains(ans.Text, lost) || !must && strings.Contains(ans.Text, words) {
			out[k]++
			escaped = append(escaped, corruptions[k].kind+": "+words)
		}
	}
	t.Logf("%-45s %6s %8s", "kind", "tried", "got out")
	for k, c := range corruptions {
		t.Logf("%-45s %6d %8d", c.kind, tried[k], out[k])
		if float64(out[k]) > c.most*float64(tried[k]) {
			t.Errorf("%s: %d of %d got out, at most %.0f%% may", c.kind, out[k], tried[k], 100*c.most)
		}
	}
	if t.Failed() || testing.Verbose() {
		slices.Sort(escaped)
		t.Log(strings.Join(slices.Compact(escaped), "\n"))
	}
}

// play asks a model that says the text, and insists on it.
func play(t *testing.T, a rightAnswer, text string) *assistant.Answer {
	t.Helper()
	steps := []any{}
	if len(a.calls) > 0 {
		steps = append(steps, calling(a.calls...))
	}
	reply := streaming(usual(a.reply(text), 24)...)
	return insist(t, a.question, steps, reply)
}
