package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Questions that go on from an answer without naming what it was about, put in words that are always understood.

// followOn tells such a question in those words, "" if the message asks none.
func (l *Plan) followOn() string {
	for _, told := range []func() string{l.countsToo, l.mostThen, l.restOfMeasure} {
		if again := told(); again != "" {
			return again
		}
	}
	return ""
}

// countsToo asks whether money for something else counts as well, and adds none: 服务器那9万不能一起算进去吗.
func (l *Plan) countsToo() string {
	topic := l.Memory.LastTopic()
	if len(l.Amounts) != 1 || !slices.Contains([]asked.Topic{asked.VerticalModel, asked.Computing, asked.PlatformService}, topic) {
		return ""
	}
	m := besideTheBase.FindStringSubmatch(l.Masked)
	if m == nil || topic == asked.Computing && ofComputing.MatchString(l.Masked) {
		return ""
	}
	return m[1] + m[2] + "的钱能一起算进去吗"
}

var (
	besideTheBase = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:(服务器|设备|硬件|电脑|培训|人工|工资|差旅|房租|装修|电费|存储|带宽|域名|短信|标注|实施|部署|运维|顾问|咨询|拨款|投资收益|利息)(?:费|款)?(?:的)?(?:那|这)?(?:一?笔)?¥(?:元|块钱?)?(?:的)?|¥(?:元|块钱?)?的?(服务器|设备|硬件|电脑|培训|人工|工资|差旅|房租|装修|电费|存储|带宽|域名|短信|标注|实施|部署|运维|顾问|咨询|拨款|投资收益|利息)(?:费|款|钱)?)(?:也|就|真的|难道|到底)?(?:不能|能不能|可不可以|可以|可否|不可以|能否|能)(?:一起|一并|也|合并|都|合在一起)?(?:算|计|列|放|报|加)(?:进|入|到|在|上|一起)?[^,，。¥]{0,6}(?:吗|么|不|嘛|呢)[^\pL]*$`)
	ofComputing   = pattern.MustCompile(`算力|gpu|存储|带宽`)
)

// mostThen asks for the most after a question back from an award: 要拿到80万得卖多少 … 顶格呢.
func (l *Plan) mostThen() string {
	if l.Memory.Aim == nil || len(l.Amounts) > 0 || !mostAlone.MatchString(l.Text) {
		return ""
	}
	return baseOf[l.Memory.Aim.Topic]
}

var (
	mostAlone = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:要是|如果)?(?:想)?(?:拿|领|补|奖)?(?:到)?(?:顶格|封顶|满额|拉满|顶满|上限|最高(?:额|的|一档)?|拿满|补满|奖满)(?:的话)?(?:呢|咧|嘞)?[^\pL]*$`)
	baseOf    = map[asked.Topic]string{
		asked.Product: "单个产品想拿满最高奖励，年销售额要做到多少", asked.VerticalModel: "想拿满模型购买补助的最高额，要花多少钱买模型",
		asked.Computing: "想拿满算力补助的最高额，要买多少算力", asked.Industrial: "想拿满工业互联网项目补助的最高额，实际投资要到多少",
		asked.PlatformService: "想拿满平台服务收入补助的最高额，年服务收入要做到多少",
	}
)

// restOfMeasure asks what else of one measure there is for who gets nothing of what was told: 那它还能沾到这条里的什么.
func (l *Plan) restOfMeasure() string {
	others := otherOf[l.Memory.LastTopic()]
	if others == "" || len(l.Amounts) > 0 || !elseOfIt.MatchString(l.Text) {
		return ""
	}
	return others
}

var (
	elseOfIt = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:它|我们|他们|他|咱们?|我)?(?:这|那)?(?:一)?(?:条|项)?(?:里)?(?:还|另外)(?:能|可以|有)(?:沾|拿|享|领|够|挨|报)?(?:到|受|上|得上|得着)?(?:这|那|同)(?:一)?(?:条|项)(?:里|下)?(?:面)?(?:的)?(?:别的|其他的?)?(?:什么|啥|哪些)|^[^\pL]*(?:那|那么)?(?:这|那|同)(?:一)?条(?:里|下)?(?:面)?(?:还有|有没有)(?:别的|其他的?)?(?:什么|啥|哪些|能)?(?:我们|我|他们)?(?:能|可以)?(?:沾|拿|享|领|够|报)`)
	otherOf  = map[asked.Topic]string{
		asked.PlatformAward: "公共服务平台或概念验证中心的年度服务收入补助有什么条件", asked.PlatformService: "新认定的平台（中心）认定奖励有什么条件",
		asked.Industrial: "典型应用场景奖励有什么条件", asked.Scenario: "工业互联网项目补助有什么条件",
	}
)

// peopleOfWorkshop: people who work there were trained, and no project was built: 他们车间这样的一共十四个人.
func (l *Plan) peopleOfWorkshop() {
	if l.Memory.LastTopic() != asked.Training || len(l.Amounts) > 0 || len(l.Measures) > 0 || !strings.ContainsAny(l.Masked, "人个名位本") {
		return
	}
	if named := l.NamedTopics(); len(named) == 1 && named[0] == asked.Industrial && workplace.MatchString(l.Masked) && !projectNamed.MatchString(l.Masked) {
		l.Reading.Mentions = nil
		l.Named = map[asked.Topic]bool{}
	}
}

var (
	workplace    = pattern.MustCompile(`车间|产线|工厂|厂里|厂区`)
	projectNamed = pattern.MustCompile(`工业互联|改造|投资|投了|智能|数字|联网|项目|\bai\b`)
)
