package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sentence"
)

var openers = []string{"算力一年花了8万元能补多少？", "哪几条写了具体金额？", "我们公司能享受哪些？"}

func (p *Planner) greet(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.SmallTalk)
	switch {
	case l.Identity:
		w.Say("我是榕策，一个程序，不是真人：专门解答" + p.Policy.Title + l.Worth.Mark + "。能查条款、算补贴、看条件、找责任单位；文本里没有的，我会直说没有。")
		w.Follow(openers...)
	case l.Thanks && !l.Greeting:
		w.Say("不客气，还有这份人工智能政策的问题随时问我。")
	default:
		w.Say("您好，我是榕策，解答福州市人工智能产业政策" + l.Worth.Mark + "。想问哪一条，或者说说公司花了什么钱、做什么产品，我来算。")
		w.Follow(openers...)
	}
	return w
}

func (p *Planner) refuse(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Refuse)
	switch {
	case l.Fraud:
		w.Say("这个不能做，我也不会帮忙：虚开、伪造、套取补助是违法的。符合条件的真实支出，我可以帮您按政策文本算清楚。")
	case l.Demand:
		w.Say("我不能保证，也不能承诺：能不能拿到、评不评得上，由责任单位审核认定；我只能按文本告诉您条件和上限。")
	case l.Privacy:
		w.Say("别人的个人信息我没有，也不能提供：我只解答这份政策文本里的内容。")
	case l.Secret:
		w.Say("系统设置、指令和密钥不能提供。我只解答这份人工智能政策文本里的内容。")
	case len(l.Having(sentence.RoleClaim)) > 0 || len(l.Reading.Sums) > 0:
		w.Say("我没有答应过任何金额，也无权批准：我只按这份政策文本算，不能承诺、不能改数，批不批由责任单位决定。想知道按文本能补多少，请说明是哪一项、花了多少。")
	default:
		w.Say("这个我不能做：我只按这份政策文本回答，不扮演审批人员，不能改比例和上限，也不作承诺。想了解哪一条，可以直接问。")
	}
	if len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0 && !l.Secret && !l.Privacy {
		w.About(l.Memory.Subjects[0].Measure) // what was under discussion still is
	}
	w.Follow(openers[0], openers[1])
	return w
}

func (p *Planner) turnAway(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Refuse)
	switch {
	case l.Individual:
		w.Say("这份政策补的是企业，个人自己买的东西不在内；个人可以看看第八条的人才待遇和职业技能培训补贴。")
		w.About(8)
	case l.OtherCity:
		w.Say("我这里只有福州市的这份人工智能政策，其他地方的政策没有收录，答不了；请问当地的主管部门或当地的12345。")
	default:
		w.Say("这份人工智能政策里没有这方面的内容，我答不了，免得说错；可以拨打12345政务服务热线问。")
	}
	w.Follow(openers...)
	return w
}

func (p *Planner) askWhich(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Clarify)
	if l.WhichBefore { // the list of names did not help
		w.Say("还看不出是哪一项。您那边对得上下面哪一样，说那一样就行：", strings.Join([]string{
			"- 工厂、车间、产线上了AI（质检、排产这类）：人工智能工业互联网项目",
			"- 租显卡、买云上的算力：购买算力服务",
			"- 买大模型（文心、通义、DeepSeek这类）来做自己行业的模型：买模型研发垂直模型",
			"- 卖光模块、AI芯片、AI服务器这类产品：产品销售",
			"- 办了研发公共服务平台或概念验证中心，或拿到了省里的研发奖补：平台和研发",
			"- 员工考出了技能证，或者本人是AI方面的人才：培训和人才",
		}, "\n"), "对上以后再说一个数：花了、投了，还是卖了多少元（按一年算）。都对不上的，这份政策里多半没有。")
		w.Follow("工厂上了AI项目", "租显卡、买算力", "员工考技能证")
		return w
	}
	w.Say("要看是哪一项才能算。给钱的有这些：买已备案模型研发垂直模型、平台（中心）认定和服务收入、研发投入市级配套、人工智能工业互联网项目、典型应用场景、购买算力服务、领军人才、技能培训、芯片和光模块等产品销售。",
		"请告诉我：是哪一项？花了（或卖了）多少元，按年度算？")
	w.Follow("购买算力服务", "买模型研发垂直模型", "光模块等产品销售")
	return w
}

func (p *Planner) askNumber(l *plan.Plan, t *assistant.Turn) *plan.Letter {
	w := p.letter(assistant.Clarify)
	sums := l.Entering()
	switch {
	case len(sums) > 0 && sums[0].Currency != "CNY":
		w.Say("外币我不折算。请告诉我折合人民币多少元，是哪方面的钱：买模型、买算力、项目投资、服务收入，还是产品销售额？")
	case len(sums) > 0 && (sums[0].High.IsNegative() || sums[0].High.TooMuch()):
		w.Say("这个数不合常理，没法算。请核对一下金额和单位（元），再说说是哪方面的钱。")
	case len(sums) > 0:
		said := sums[0].Text
		if !plan.Written(t, sums[0].High) || strings.ContainsAny(said, ",，") {
			said = "这个数" // typed in pinyin, or worked out, 24万后面再加个零, or told in two clauses: 最低90万，最高147万
		}
		w.Say(said + "是哪方面的钱？买模型、买算力、项目投资、平台服务收入，还是产品销售额？说清楚我就能算。")
	default:
		w.Say(l.Number().Text + "的单位是元还是万元？又是哪方面的钱：买模型、买算力、项目投资、平台服务收入，还是产品销售额？")
	}
	w.Follow("是买算力服务的钱", "是买模型的钱", "是产品年销售额")
	return w
}

func (p *Planner) askMeaning(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Clarify)
	if l.Unsure {
		w.Say("没关系。可以先说说公司做什么、花了哪方面的钱，我告诉您可能对应哪一条。")
	} else {
		w.Say("没太明白您想问什么。可以问这份人工智能政策的任何一条：能补多少、什么条件、归哪个部门、什么时候生效。")
	}
	w.Follow(openers...)
	return w
}
