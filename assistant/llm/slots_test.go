package llm

import (
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// Slots go out filled, sentence by sentence, each in any place.
func TestSlotsAreFilled(t *testing.T) {
	eight := compute(object{"annual_purchase_total": "80000"})
	thirty := call{"vertical_model_subsidy", object{"annual_purchase_cost": "300000"}}
	for text, want := range map[string]string{
		"按第六条，{{可补}}。以审核为准。":      "按第六条，算力服务补助最多可补40,000元。以审核为准。",
		"{{投入}}，{{ 比例 }}。{{门槛}}。": "年度购买算力服务总额80,000元",
		"{{投入}}。": "年度购买算力服务总额80,000元，当年实际服务费80,000元。",
		"{{门槛}}。": "年度购买算力服务总额在50,000元（含）至100,000元（不含）之间才补。",
		"{{比例}}。": "算力服务补助的比例是50%。",
	} {
		ans := play(t, rightAnswer{question: question, calls: []call{eight}, kind: "answer", measures: []int{6}}, text)
		if ans.Note != "" || !strings.HasPrefix(ans.Text, want) {
			t.Errorf("%s: %q %q", text, ans.Text, ans.Note)
		}
	}
	two := rightAnswer{question: "算力花了8万，模型花了30万，一共能补多少", calls: []call{eight, thirty}, kind: "answer", measures: []int{6, 1}}
	const text = "{{合计}}。其中{{可补:行业垂直模型购买补助}}，{{可补:computing_power_subsidy}}。{{上限:行业垂直模型购买补助}}。"
	if ans := play(t, two, text); ans.Note != "" || !strings.HasPrefix(ans.Text, "合计最多130,000元。其中行业垂直模型购买补助最多可补90,000元，算力服务补助最多可补40,000元。行业垂直模型购买补助的政策上限是200,000元。") {
		t.Errorf("%q %q", ans.Text, ans.Note)
	}
}

// A slot that stands for nothing, or for one of two, never goes out.
func TestEmptySlotsGoBack(t *testing.T) {
	for _, text := range []string{"最多{{封口}}。", "{{上限}}。", "{{可补:别的}}。", "可补40,000元。{{可补", "{{门槛:x}}"} {
		s := serve(t, calling(compute(object{"annual_purchase_total": "80000"})), streaming(usual(answered(text), 5)...))
		d := open(t, s.URL)
		if ans := d.ask(t, question); strings.Contains(ans.Text, "{{") {
			t.Errorf("%s: %q", text, ans.Text)
		}
	}
	if got := (filler{}).fill("{{可补}}"); got != "{{可补}}" {
		t.Errorf("%q", got)
	}
	if got := (&Planner{}).filler(&assistant.Turn{}).phrase("合计", ""); got != "" {
		t.Errorf("%q", got)
	}
}

// Whatever was calculated, its slots pass the check in any order.
func TestSlotsOfEveryRightAnswer(t *testing.T) {
	tried := 0
	for _, a := range rightAnswers {
		var said []string
		for _, c := range a.calls {
			for _, kind := range []string{"上限", "可补", "门槛", "投入", "比例"} {
				said = append(said, "{{"+kind+":"+c.name+"}}")
			}
		}
		for _, s := range said {
			ans := play(t, a, "先看一项："+s+"。")
			if strings.HasPrefix(ans.Text, "先看一项：") {
				tried++
			}
			if ans.Note != "" && !strings.HasPrefix(ans.Text, "先看一项：") && strings.Contains(ans.Note, "没有通过核对") {
				t.Errorf("%s: %s is refused", a.question, s)
			}
		}
	}
	if tried < 25 {
		t.Errorf("only %d slots were filled", tried)
	}
}
