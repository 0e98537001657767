package search

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
)

// phrases says which clauses a topic is about, by words that stand in them, the
// clause with the substance first; a document without the words has no such topic.
var phrases = []struct {
	topic asked.Topic
	words []string
	equal bool // no clause of it is the chief one
}{
	{asked.VerticalModel, []string{"购买通过国家网信办备案", "开发行业垂直模型"}, false},
	{asked.PlatformAward, []string{"新认定的概念验证中心"}, false},
	{asked.PlatformService, []string{"年度服务收入"}, false},
	{asked.Research, []string{"省级研发经费投入奖补"}, false},
	{asked.Industrial, []string{"工业互联网项目建设"}, false},
	{asked.Scenario, []string{"市级人工智能典型应用场景", "创新应用潜力"}, false},
	{asked.Growth, []string{"上市后备企业"}, false},
	{asked.Park, []string{"租金优惠", "省级人工智能产业园承载区"}, true},
	{asked.Computing, []string{"年度购买算力服务"}, false},
	{asked.Data, []string{"公共数据资源", "数据沙箱"}, true},
	{asked.Talent, []string{"领军人才"}, false},
	{asked.Training, []string{"职业技能培训"}, false},
	{asked.HR, []string{"人力资源服务机构"}, false},
	{asked.Title, []string{"高级职称评审"}, false},
	{asked.Product, []string{"年销售额不低于", "端侧芯片"}, false},
	{asked.Policy, []string{"实施细则由", "就高不重复", "有效期至", "为深入贯彻落实"}, true},
}

func topicIndex(t asked.Topic) int { return slices.Index(topics, t) }

var topics = asked.Topics()

// target is a clause that a topic is about.
type target struct {
	clause int     // place among the index's clauses
	share  float64 // 1 for the clause with the substance, less for the others
}

// secondShare is what the other clauses of a topic get, those that lead up to
// its substance.
const secondShare = 0.7

// anchor returns, for each topic, its clauses.
func anchor(clauses []*knowledge.Clause) [][]target {
	out := make([][]target, len(topics))
	for _, p := range phrases {
		t := topicIndex(p.topic)
		for k, words := range p.words {
			for i, c := range clauses {
				if !strings.Contains(c.Text, words) {
					continue
				}
				share := 1.0
				if k > 0 && !p.equal {
					share = secondShare
				}
				out[t] = append(out[t], target{i, share})
			}
		}
	}
	return out
}

//go:embed aliases.txt
var aliasText string

// clauseAliases returns the alias field of each clause: those of its topics
// (asked.Aliases) and those that aliases.txt gives for the clause alone.
func clauseAliases(clauses []*knowledge.Clause, anchors [][]target) ([]string, error) {
	out := make([]string, len(clauses))
	for t, at := range anchors {
		for _, a := range at {
			out[a.clause] += strings.Join(asked.Aliases(topics[t]), ", ") + ", "
		}
	}
	n := 0
	for line := range strings.Lines(aliasText) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		words, list, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("search: aliases.txt:%d: no colon", n)
		}
		for i, c := range clauses {
			if strings.Contains(c.Text, words) {
				out[i] += list + ", "
			}
		}
	}
	return out, nil
}
