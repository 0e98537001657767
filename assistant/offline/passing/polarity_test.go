package passing

import (
	"maps"
	"testing"

	"github.com/rongce/rongce/assistant/offline/sentence"
)

// Which way a clause means what it names, in words that no table of denials has beside it.
func TestPolarity(t *testing.T) {
	for message, want := range map[string]map[string]bool{
		"垂直模型研发提都没提过，买来给前台用的":         {"for_vertical_model": false},
		"自研两个字我们不敢写，是买的方案":            {"own_ip": false},
		"自主知识产权这栏我只能填否":               {"own_ip": false},
		"谁说没成效，产能翻了一番":                {"effective": true},
		"谁敢说我们不是人工智能企业":               {"is_ai_enterprise": true},
		"去年评上了市级典型场景，后来被撤销了":          {"selected": false},
		"谁说没有知识产权，哪里轮不到我们，自主知识产权都在手里": {"own_ip": true},
		"原先有专利，去年转让出去了":               {"own_ip": false},
		"隔壁那家没备案，我们这家备了案的":            {"model_filed": true},
		"我们做政务问答的，备案模型采购30万":          {"model_filed": true},
		"我们是做茶叶分级AI的企业":               {"is_ai_enterprise": true},
		"实际投了512万，眼下还没验收":             {},
		"卖方没去网信办备案，我们拿它做养殖垂直模型研发":     {"model_filed": false, "for_vertical_model": true},
	} {
		got := Truths(sentence.NewSentence(message).Masked)
		for name, v := range want {
			if now, said := got[name]; !said || now != v {
				t.Errorf("%s: %s is %v (%v), want %v", message, name, now, said, v)
			}
		}
		if len(want) == 0 && len(got) > 0 {
			t.Errorf("%s: %v, want nothing", message, maps.All(got))
		}
	}
}
