package passing

import (
	"testing"

	"github.com/rongce/rongce/assistant/offline/sentence"
)

func TestConditionsSaidInPassing(t *testing.T) {
	for _, c := range []struct {
		text, input string
		value       bool
	}{
		{"模型没备过案", "model_filed", false}, {"网信办备案号拿到了", "model_filed", true},
		{"就给员工写写文案用", "for_vertical_model", false}, {"拿来做法律垂直模型", "for_vertical_model", true},
		{"这笔以前领过", "already_received", true}, {"老平台了，不是新认定", "newly_recognised", false},
		{"我们不是人工智能企业", "is_ai_enterprise", false}, {"设备联网而已，没用AI", "applies_ai", false},
		{"专家说成效不明显", "effective", false}, {"省级已经入选了", "selected_higher_level", true},
		{"没进国家和省里的名单", "selected_higher_level", false}, {"人在深圳，远程办公", "settles_in_fuzhou", false},
		{"准备搬到福州落地", "settles_in_fuzhou", true}, {"做不出什么重大突破", "breakthrough", false},
		{"证没考过", "certificate_obtained", false}, {"职业技能等级证书拿到了", "certificate_obtained", true},
		{"技术是买别人授权的", "own_ip", false}, {"完全自主研发", "own_ip", true},
		{"六年前开发的老款", "developed_within_three_years", false}, {"去年刚研发出来", "developed_within_three_years", true},
		{"不过已经入选国家级", "selected_higher_level", true},
		{"知识产权自己是半点没有", "own_ip", false}, {"专利捏在外省那家手上", "own_ip", false}, {"我们拿人家牌照做的", "own_ip", false},
		{"等级证书一个没落下", "certificate_obtained", true},
	} {
		if got, ok := Truths(sentence.NewSentence(c.text).Masked)[c.input]; !ok || got != c.value {
			t.Errorf("%s: %s = %v (said: %v), not %v", c.text, c.input, got, ok, c.value)
		}
	}
	for text, input := range map[string]string{
		"模型要不要备案": "model_filed", "备案有什么要求": "model_filed", "三年前开发的": "developed_within_three_years", "去年卖了1000万": "developed_within_three_years",
	} {
		if v, ok := Truths(sentence.NewSentence(text).Masked)[input]; ok {
			t.Errorf("%s says nothing of %s, but %v was heard", text, input, v)
		}
	}
}
