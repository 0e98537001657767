package memory

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// NamesSaid are names without those that are empty.
func NamesSaid(names ...string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == "" })
}

// All that a talk has worked out is a tally too, with an entry for each measure, and two for computing power of which
// the service fee was told apart: 模型改成8万，培训是12个人; 第二项不报了; 服务费核下来是2万6.

// Column is where an entry of the whole talk is kept.
type Column struct {
	Topic asked.Topic
	Input string // of the calculator
	Unit  tally.Unit
}

// accountNames are what a measure's amount may be called by those who have told it already.
var accountNames = map[Column][]string{
	{asked.VerticalModel, string(sentence.RoleModelCost), tally.Yuan}: spelled("模型 大模型 大模型那边 买模型 买大模型 备案模型 备案的模型 备案大模型 垂直模型 行业模型 模型采购 采购模型 模型费用 模型费 模型采购费 模型授权 模型授权费 模型投入 模型支出 模型钱"),
	{asked.Computing, string(sentence.RoleTotal), tally.Yuan}:         spelled("算力 租算力 买算力 用算力 算力费 算力费用 算力服务 算力采购 算力租赁 算力支出 算力钱 智算 gpu 租gpu 买gpu 显卡 租卡 租显卡 算力卡 云算力"),
	{asked.Industrial, string(sentence.RoleInvestment), tally.Yuan}:   spelled("投资 投资额 项目投资 实际投资 工业互联网 ai工业互联网 工业互联网项目 工业互联网投资 项目投入 投入 技改 改造 改造投资 设备投资 产线 产线改造"),
	{asked.PlatformService, string(sentence.RoleIncome), tally.Yuan}:  spelled("服务收入 平台 平台收入 平台服务收入 公共服务平台 平台服务 服务收费 验证中心 概念验证中心"),
	{asked.Product, string(sentence.RoleSales), tally.Yuan}:           spelled("产品 产品销售 产品销售额 销售额 销量 产品收入"),
	{asked.Research, string(sentence.RoleProvince), tally.Yuan}:       spelled("研发 研发奖励 省级 省级奖励 省里 省里给的 省奖 配套 研发配套 省级研发奖励"),
	{asked.Training, "people", tally.People}:                          spelled("培训 技能培训 证 证书 拿证 拿证的 取证 取证的 持证 持证的 考证 考证的 人数 拿证人数 取证人数 培训人数 发证 技能证 技能等级证 拿到证的 考出来的 考过的 通过的 有证的 拿了证的 技能等级证书"),
	{asked.Scenario, "selected_projects", tally.Projects}:             spelled("场景 典型场景 应用场景 典型应用场景 入选 入选的 入选项目 场景项目 评上 评上的 选上的 中选的 市级场景 市级典型"),
}

// Names of the two amounts of computing power, where both were told.
var (
	// WholeNames are what a whole is called of which parts are told.
	WholeNames = spelled("采购总额 算力总额 合同采购额")
	feeNames   = spelled("服务费 实际服务费 实付服务费 算力服务费 服务费用 实际服务费用 实际费用")
)

func spelled(names string) []string { return strings.Fields(names) }

// Accounts are the entries of the talk, in the order in which they came up, and where each is kept.
func (m *Memory) Accounts() (entries []tally.Entry, at []Column) {
	add := func(a Column, names []string, v money.Amount) {
		entries, at = append(entries, tally.Entry{Names: names, Amount: v, Unit: a.Unit, Told: m.ToldAs[a.Topic]}), append(at, a)
	}
	for _, topic := range m.Order {
		items := m.Items[topic]
		if len(items) != 1 || !slices.Contains(m.Shown, topic) || len(items[0].Low) > 0 || items[0].Of != nil {
			continue
		}
		it := items[0]
		fee, apart := it.Money[string(sentence.RoleFee)]
		for a, names := range accountNames {
			switch v, known := it.Money[a.Input]; {
			case a.Topic != topic:
			case a.Unit == tally.Yuan && known && apart:
				add(a, WholeNames, v)
				add(Column{topic, string(sentence.RoleFee), tally.Yuan}, feeNames, fee)
			case a.Unit == tally.Yuan && known && len(it.Money) == 1:
				add(a, append(NamesSaid(it.Names()...), names...), v)
			case a.Unit != tally.Yuan && it.Count[a.Input] > 0 && (it.Trained == 0 || it.Trained == it.Count[a.Input]) && len(it.Kinds) == 0:
				add(a, names, money.Yuan(it.Count[a.Input]))
			}
		}
	}
	return entries, at
}
