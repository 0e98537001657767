package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is asked beside an amount, of another measure or of the text as a whole: 模型花了26万，顺便问下几时施行. It is
// answered behind what was worked out.

var (
	// whenInForce asks from when the text is in force.
	whenInForce = pattern.MustCompile(`(?:什么时候|啥时候|啥时|何时|几时|哪天|哪一天|多久)[^,，。;；¥]{0,6}(?:生效|施行|实施|出台|印发|正式(?:出|发|下|执行)|执行|开始算)|(?:生效|施行|印发|实施)[^,，。;；¥]{0,3}(?:时间|日期|哪天|了没|了吗)`)
	// builtIt tells what was spent on a platform itself.
	builtIt = pattern.MustCompile(`(?:平台|中心)(?:的)?[^,，。;；¥]{0,4}(?:建设|装修|搭建|筹建|开办|场地|设备|仪器|硬件)[^,，。;；]{0,6}¥|(?:建设|装修|搭建|筹建|开办|建)(?:公共服务|研发|服务)*(?:平台|验证中心|中心)[^,，。;；]{0,6}¥`)
)

// besides answers what was asked beside what was worked out.
func (p *Planner) besides(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	if len(t.Calculations) == 0 {
		return
	}
	said := func(words string) bool {
		return slices.ContainsFunc(w.Lines, func(s string) bool { return strings.Contains(s, words) })
	}
	if whenInForce.MatchString(l.Text) && !said("印发之日") {
		w.Say("施行时间是自印发之日起，具体哪天印发，文本没有写。")
		w.Cite(0, "本政策自印发之日起施行")
		w.About(0)
	}
	if builtIt.MatchString(l.Masked) && (l.About(asked.PlatformAward) || l.About(asked.PlatformService)) {
		w.Say("建平台（中心）、装修、买设备花的钱，文本没有写补助；第二条写的是新认定的给予不超过50万元，另外每年按年度服务收入的30%给予不超过100万元。")
		w.Cite(2, "对新认定的概念验证中心、产业技术研发公共服务平台给予不超过50万元奖励补助", "每年依据公共服务平台或概念验证中心年度服务收入的30%给予不超过100万元补助")
	}
	for _, s := range l.Subjects {
		if s.Topic == asked.None || s.Topic == asked.Policy || !l.Want(want.Amount, want.Eligible, want.Words) && len(l.Wants) > 0 {
			continue
		}
		for _, sheet := range reading.SheetsOf(s) {
			if sheet.Tool == "" && sheet.Topic == s.Topic && !said(plan.Ordinal(sheet.Measure)) {
				w.Say(w.Heading(sheet.Measure) + "：" + sheet.Gist)
				w.Cite(sheet.Measure, sheet.Quotes...)
			}
		}
	}
}
