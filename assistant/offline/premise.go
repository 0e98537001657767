package offline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// reckonedTo: an amount is what the asker works out himself: 依本措施三成计为18万.
var reckonedTo = pattern.MustCompile(`(?:计|折)(?:为|得)$`)

// workedOut: an amount is what a paper comes to, no figure of its own: 照那个有35万，照第九条是48万.
var workedOut = pattern.MustCompile(`(照|按|依)(着|照)?(你们?|您)?((那|这|老|旧|新|别的?|另一?)[^,，。¥]{0,3}(个|条|份|文件|政策|办法)|第[一二三四五六七八九\d]条)(来|去)?(算|说|讲|拿|领|报)?(出来|下来)?的?话?(就|也)?(有|是|能|可|给|得|该|补|奖)[^,，。¥]{0,4}$|(你们?|您|咱们?|本)(这|那)?(份|个|边|里|条|政策|文件|措施)*算(出来|下来|得出来?|得)(的)?(是|有|得|能)*$`)

// cutShort asks why an award is less by so much: 咋少了五十六万呢.
var cutShort = pattern.MustCompile(`(咋|怎么|为什么|为啥|凭啥|凭什么|为何)(会|就|还|又|给我?|我们?)*(少|差|多|扣|短|缺)(了|掉|出|去|给|算)?(我|我们)?$`)

// elsewherePaid: what another policy has paid, or an employer: 已经拿了另一项同类政策60万,
// 厂里另外奖了他800.
var elsewherePaid = pattern.MustCompile(`(拿|领|得|享受|批|给)(了|过|到)*[^,，。¥]{0,8}(别的|另外?一?(项|个|份)|其他|同类)[^,，。¥]{0,8}$|` + employer + `(?:给|对)` + staff + alsoPaid + `(?:发|奖励?|补)(?:了|过|放)*(?:了)?(?:奖金|红包)?$|` + employer + `(?:发|奖励?|补)(?:给|了|过)*` + staff + `(?:了)?(?:奖金|红包)?$`)

const (
	employer = `(?:单位|公司|厂里?|老板|车间|企业|学校|工会|店里)` + alsoPaid
	alsoPaid = `(?:还|又|也|另外?|再|额外|私下|自己|单独|多)*`
	staff    = `(?:[她他我]们?|员工|工人|大家|每人|每个人|个人|` + kin + `|我` + kin + `)`
)

// premised: the message says a figure of its own where a ceiling stands.
func (l *plan) premised(sheet *Sheet) bool {
	return len(l.having(roleClaim)) > 0 && !l.want(wantStack) && sheet.Ceiling != "" && len(l.queries) == 0
}

// premise puts right, kindly, what the message takes for granted: a rate or a
// ceiling that the text does not have.
func (p *Planner) premise(l *plan, t *assistant.Turn, w *letter) string {
	if len(l.subjects) == 0 {
		return ""
	}
	sheet := sheetOf(l.subjects[0].Topic)
	if sheet == nil || sheet.Tool == "" {
		return ""
	}
	b := p.tools.Benefit(sheet.Tool)
	text := p.policy.Measure(sheet.Measure)
	known := map[string]bool{}
	for _, r := range b.Award { // parts together: 听说有一百二十万
		if r.Kind == tools.PartsRule {
			var all money.Amount
			for _, f := range money.Figures(r.Says) {
				all = all.Add(f.Value)
			}
			known[all.Exact()] = true
		}
	}
	for _, c := range text.Clauses {
		for _, f := range money.Figures(c.Text) {
			known[f.Value.Exact()] = true
		}
	}
	for _, r := range l.rates {
		if len(l.rates) > 1 && rateOfSome(p.tools, r.Value) {
			continue // 模型只给30%、算力给50%: each is some measure's
		}
		if claimsRate(l, r) && (b.Shape().Rate == 0 || !r.Value.Equal(money.Yuan(b.Shape().Rate))) {
			w.cite(sheet.Measure, sheet.Quotes...)
			return "先说明一下：" + sheet.Rate + "，不能按您说的比例算。"
		}
	}
	had := recall(t.Conversation.Memory)
	for _, s := range l.having(roleClaim) {
		if (had.holds(s.High) || l.want(wantStack)) && !l.insisted {
			continue // 不是1180万，是1250万: what was told before is no figure of the policy's
		}
		if l.insisted && len(t.Calculations) > 0 && !computed(t, s.High) {
			return "不是" + cmp.Or(inYuan(t, s.High), "那个数") + "，按文本算的如下。"
		}
		if s.sure < strongClaim || s.index >= 0 && (reckonedTo.MatchString(l.before(s.index)) || workedOut.MatchString(l.before(s.index)) || cutShort.MatchString(l.before(s.index)) || elsewherePaid.MatchString(l.before(s.index)) || reckonedAlone.MatchString(l.before(s.index))) || strings.HasPrefix(sheet.Ceiling, "没有") {
			continue
		}
		if !known[s.High.Exact()] && !computed(t, s.High) && !isAll(sheet.Ceiling, s.High) {
			if len(t.Calculations) == 1 && b.Shape().Rate != 0 && l.miscounted(s) {
				return "您算的" + cmp.Or(inYuan(t, s.High), "那个数") + "不对，按文本重算如下。"
			}
			w.cite(sheet.Measure, sheet.Quotes...)
			return "先说明一下：文本写的是" + sheet.Ceiling + "，没有" + inYuan(t, s.High) + "这个数。"
		}
	}
	if l.splitUp {
		w.cite(sheet.Measure, sheet.Quotes...)
		return "拆成几份合同、几张票，还是同一家企业同一年的总额，按总额算。"
	}
	if capGone.MatchString(l.raw) && sheet.Ceiling != "" && !strings.HasPrefix(sheet.Ceiling, "没有") && len(t.Calculations) > 0 {
		w.cite(sheet.Measure, sheet.Quotes...)
		return "先说明一下：文本写的是" + sheet.Ceiling + "，没有取消或放宽，其他口径不作数。"
	}
	if l.bend {
		return "只能按手里这份政策文本算，其他口径、通知或要求都不作数。"
	}
	if wholly.MatchString(l.text) && b.Shape().Rate != 0 {
		w.cite(sheet.Measure, sheet.Quotes...)
		return "不是全额：文本写的是" + sheet.Rate + "。"
	}
	return ""
}

// inYuan names an amount that the user has written; "" if it stands nowhere as money: the
// unit of 1200，单位是万元 is told elsewhere.
func inYuan(t *assistant.Turn, a money.Amount) string {
	if written(t, a) {
		return a.Format() + "元"
	}
	return ""
}

// written: the user has written the figure, now or before.
func written(t *assistant.Turn, a money.Amount) bool {
	for _, message := range append(t.Conversation.Messages(), t.Message) {
		if slices.ContainsFunc(money.Figures(message), func(f money.Figure) bool { return f.Value.Equal(a) }) {
			return true
		}
	}
	return false
}

func computed(t *assistant.Turn, a money.Amount) bool {
	for _, c := range t.Calculations {
		if c.Amount != nil && c.Amount.Equal(a) {
			return true
		}
	}
	return false
}

// strongClaim is how clearly an amount must be meant as the policy's own for us
// to put it right.
const strongClaim = 5

// certainClaim is how clearly an amount must be no purchase to stay one beside
// others that are compared: 实际投了885万，离200万封顶还差多少.
const certainClaim = 14

// isAll: a sum is what all that a text has comes to: 100万元购房补贴加20万元补助, 120万.
func isAll(text string, sum money.Amount) bool {
	var all money.Amount
	for _, f := range money.Figures(text) {
		if f.Kind == money.Unit {
			all = all.Add(f.Value)
		}
	}
	return all.Equal(sum)
}
