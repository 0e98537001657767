package sheets

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
)

// Topics of the text as a whole, which callers ask about as often as about any
// measure. Only the desk has sheets for them; a conversation answers them
// according to what was said before (package offline, whole.go).
const (
	topicStanding asked.Topic = "standing" // 现在能不能申领
	topicApplying asked.Topic = "applying" // 怎么申报
	topicStacking asked.Topic = "stacking" // 能不能一起拿
	topicFunds    asked.Topic = "funds"    // 钱从哪里出
)

// general are the sheets of the text as a whole; their measure is 0.
var general = []*Sheet{
	{
		Topic: topicStanding, Name: "现在能不能申领、有效期",
		Gist:   "{申领}文本写的是自印发之日起施行，有效期至2028年12月31日，哪天印发没有写。",
		Quotes: []string{"本政策自印发之日起施行，有效期至2028年12月31日"},
		Follow: []string{"怎么申报？", "实施细则谁来写？"},
	},
	{
		Topic: topicApplying, Name: "怎么申报、材料、电话",
		Gist:   "申报的入口、材料、时间、流程和联系电话，文本都没有写；具体实施细则由各责任单位另行制定，可以先问对应那一条的责任单位。",
		Quotes: []string{"具体实施细则由各责任单位另行制定"},
		Follow: []string{"现在能申领吗？", "这条归哪个部门管？"},
	},
	{
		Topic: topicStacking, Name: "能不能一起拿、就高不重复",
		Gist:   "按“就高不重复”：同一件事，市里另有同类政策也给钱的，取较高的一份，不能两边都拿；不同措施补不同的事，可以分别享受。跟省里的能不能一起拿，要看是哪一条：研发投入的市级配套，就是在省级研发经费投入奖补的基础上再给的，先有省里的，才有市里的；算力年度购买总额满10万元的，市里不补，支持申请省级的；评选的应用场景（项目）和AI基础产品，写明与入选国家级或省级不重复；别的几条，文本没有写。",
		Quotes: []string{"本市同类政策与本政策不一致的，按照“就高不重复”原则执行"},
		Beside: []Beside{
			{Measure: 2, Quote: "在省级研发经费投入奖补政策的基础上，再给予每家企业配套补助"},
			{Measure: 3, Quote: "与入选国家级或省级不重复"},
			{Measure: 6, Quote: "年度购买总额达10万元（含）以上的，支持申请省级相关补助"},
			{Measure: 9, Quote: "与入选国家级或省级不重复"},
		},
		Follow: []string{"入选过省级的还能拿吗？", "模型和算力能一起拿吗？"},
	},
	{
		Topic: topicFunds, Name: "资金从哪里出",
		Gist:   "市级奖补所需资金由市级财政承担；一共安排多少资金，文本没有写。",
		Quotes: []string{"本措施市级奖补所需资金由市级财政承担"},
		Follow: []string{"全市名额有多少？"},
	},
}

// All returns what there is to say about each topic, in the order of the
// policy, the text as a whole last, for who reads it out rather than asks. The
// caller must not change them.
func All(standing knowledge.Standing) []*Sheet { return slices.Concat(OfTopics, generally[standing]) }

// generally has the sheets of the text as a whole, as the text stands.
var generally = func() map[knowledge.Standing][]*Sheet {
	out := map[knowledge.Standing][]*Sheet{}
	for standing, worth := range worths {
		for _, s := range general {
			filled := *s
			filled.Gist = strings.ReplaceAll(worth.Fill(s.Gist), "**", "")
			out[standing] = append(out[standing], &filled)
		}
	}
	return out
}()

// For returns the sheet of the text as a whole that answers an act, or nil.
func For(act asked.Act, standing knowledge.Standing) *Sheet {
	topic := map[asked.Act]asked.Topic{asked.Validity: topicStanding, asked.Process: topicApplying, asked.Stack: topicStacking}[act]
	i := slices.IndexFunc(general, func(s *Sheet) bool { return s.Topic == topic })
	if i < 0 {
		return nil
	}
	return generally[standing][i]
}
