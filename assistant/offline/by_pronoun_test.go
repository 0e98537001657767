package offline

import (
	"strings"
	"testing"
)

// What is asked of all results at once is answered for each of them, and for no others.
func TestAllResultsAtOnce(t *testing.T) {
	const both = "备案模型30万做垂直模型，算力8万，一共补多少|"
	for _, question := range []string{"两个归谁管", "它们各是什么比例", "这里面哪些是年年能拿的", "它们都要什么条件", "这几项分别在哪一条", "两条的原文念一下"} {
		answer := talkOf(t, both+question)
		for _, measure := range []string{"第一条", "第六条"} {
			if !strings.Contains(answer, measure) {
				t.Errorf("%s: nothing of %s in %s", question, measure, answer)
			}
		}
	}
	talksTo(t, map[string]string{
		both + "它们各是什么比例":   "按当年实际服务费的50%补助",
		both + "两笔能一起拿吗":    "可以分别享受",
		"买模型的补助和算力补助归谁管":    "第六条的责任单位是市数据管理局",
		"买模型的补助和买算力的补助最高多少": "第六条",
		"平台有哪两笔钱可以拿":        "平台（中心）服务收入补助",
		"算力8万，能和模型的补助一起拿吗":  "按年度模型购买费用的30%一次性补助",
		"技能培训补贴和光模块奖励归谁管":   "第九条的责任单位",
	})
	if answer := talkOf(t, both+"三个归谁管"); strings.Contains(answer, "第一条的责任单位") && strings.Contains(answer, "第六条的责任单位") {
		t.Errorf("three of two results: %s", answer)
	}
}
