package offline

import "testing"

// An amount that is left out is named as the message has it, also where the unit was told of all.
func TestLeftOutAsWritten(t *testing.T) {
	talksTo(t, map[string]string{
		"单位是万元，1200，AI芯片的年销售额，3万":   "没有算进去的：1200（",
		"1200，单位是万元，买模型，12万，去年60万":  "没有算进去的：1200（",
		"我們買模型花五十五萬，他們花七十萬，補助會差很多嗎": "没有算进去的：七十万（",
	})
}
