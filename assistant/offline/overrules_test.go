package offline

import (
	"slices"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// Where the model is all but certain, it decides against a word that speaks for
// something else: 房租 is a park's word, 模型 is bought, 政策 is the text.
func TestCertainModelOverrules(t *testing.T) {
	a := desk(t)
	for _, c := range []struct {
		messages []string
		kind     assistant.Kind
		measures []int // the first, and others that must be among them
	}{
		{[]string{"泉州那头给AI公司补房租不"}, assistant.Refuse, nil},
		{[]string{"找家公司对开几张模型发票套那30%咋操作"}, assistant.Refuse, nil},
		{[]string{"真金白银能补的是哪几条"}, assistant.Answered, []int{1, 2, 3, 6, 8, 9}},
		{[]string{"我们想拿医院的脱敏数据训模型，市里放不放出来用"}, assistant.Answered, []int{7}},
		{[]string{"楼宇那条讲了啥", "哦哦 拜了"}, assistant.SmallTalk, nil},
		// and where something is asked that the text tells, nothing is overruled
		{[]string{"AI公司房租有补吗"}, assistant.Answered, []int{5}},
		{[]string{"买备案模型花了30万，发票是对方公司开的，补多少"}, assistant.Answered, []int{1}},
	} {
		answer := hold(t, a, c.messages...)
		if answer.Kind != c.kind {
			t.Errorf("%q: %s, not %s: %s", c.messages, answer.Kind, c.kind, answer.Text)
		}
		for i, m := range c.measures {
			if !slices.Contains(answer.Measures, m) || i == 0 && len(c.measures) == 1 && answer.Measures[0] != m {
				t.Errorf("%q: measures %v, not %v", c.messages, answer.Measures, c.measures)
			}
		}
	}
}
