package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Why a figure of the policy is what it is, which is nobody's own money: 为什么要设10万的上限, 第六条为什么是5万起,
// 凭什么卖到1000万才奖, 300万封顶是怎么定的.

var (
	reasonAsked = pattern.MustCompile(`为什么|为啥|为何|干嘛|凭(?:什么|啥)|怎么(?:来|定|得出?来?)的|哪(?:儿|里)?来的|(?:依据|根据)(?:的)?(?:是)?(?:什么|啥|哪)|由来|谁(?:给)?定的|什么(?:道理|理由|依据)|啥(?:道理|理由|依据)`)
	figureOf    = pattern.MustCompile(`(?:最高|最多|不超过|不得超过|超不过|封顶|上限|顶格|门槛|起点|限(?:定)?|设|定|低于|至少|起码|必须|要|得|满|到|够|过)(?:了|为|成|个|在|是|只有|只)*¥|¥(?:元|块钱?)?(?:以内|以上|以下|封顶|起|为(?:上限|限|界)|(?:这|那)?(?:个|条|道)?的?(?:上限|封顶|顶|门槛|标准|线|限额|起点|界限|规定|限制|数))`)
	ownMoney    = pattern.MustCompile(`(?:我们?|咱们?|我司|公司|他们?)[^,，。;；]{0,8}(?:花|买|租|投|卖|收|用|付|拿|领|得)|(?:拿|领|补|奖|给|报)(?:到|得|了)+¥|(?:只|才|就)(?:能)?(?:给|补|拿|奖|领)(?:了|到)?¥`)
	ofAProduct  = pattern.MustCompile(`(?:单个|每个|每款|一个|一款)产品`)
	ruleCalled  = map[asked.Topic]string{
		asked.VerticalModel: "模型购买补助", asked.Computing: "算力补助", asked.PlatformService: "平台服务收入补助", asked.PlatformAward: "新认定平台的奖励",
		asked.Research: "研发配套补助", asked.Industrial: "工业互联网项目补助", asked.Scenario: "典型应用场景奖励", asked.Product: "产品销售奖励",
		asked.Training: "技能培训补贴", asked.Talent: "B类人才",
	}
)

// whyRule asks for the reason of the rule that has the figure, "" if the message asks for none.
func (l *Plan) whyRule() string {
	if len(l.Amounts) != 1 || l.English || !reasonAsked.MatchString(l.Masked) || !figureOf.MatchString(l.Masked) || ownMoney.MatchString(l.Masked) || l.Memory.Holds(l.Amounts[0].High) {
		return ""
	}
	figure := l.Amounts[0].High
	var of []asked.Topic
	for _, s := range sheets.OfTopics {
		has := func(quote string) bool {
			return slices.ContainsFunc(money.Figures(quote), func(f money.Figure) bool { return f.Value.Equal(figure) })
		}
		if ruleCalled[s.Topic] != "" && slices.ContainsFunc(s.Quotes, has) && (len(l.Measures) == 0 || slices.Contains(l.Measures, s.Measure)) {
			of = append(of, s.Topic)
		}
	}
	top, _ := l.TopTopic()
	named := append(l.NamedTopics(), top, l.Memory.LastTopic())
	if ofAProduct.MatchString(l.Masked) {
		named = append([]asked.Topic{asked.Product}, named...)
	}
	if at := slices.IndexFunc(named, func(t asked.Topic) bool { return slices.Contains(of, t) }); at >= 0 {
		return ruleCalled[named[at]] + "为什么这样规定"
	}
	if at := slices.IndexFunc(of, func(t asked.Topic) bool {
		return slices.ContainsFunc(named, func(n asked.Topic) bool { return n != asked.None && n.Measure() == t.Measure() })
	}); at >= 0 {
		return ruleCalled[of[at]] + "为什么这样规定"
	}
	if len(of) == 0 || len(l.NamedTopics()) > 0 {
		return ""
	}
	return ruleCalled[of[0]] + "为什么这样规定"
}
