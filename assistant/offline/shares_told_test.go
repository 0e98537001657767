package offline

import (
	"slices"
	"testing"
)

// Amounts told by shares and beside other companies', other years' and other
// currencies': what the last turn of each conversation pays, "?" where it asks back.
func TestSharesAndPartiesTold(t *testing.T) {
	a := desk(t)
	for name, c := range map[string]struct {
		turns []string
		paid  []string // by the calculations of the last turn, sorted
	}{
		"so much of another's":                   {[]string{"隔壁老周家租显卡花了15万，我们厂只有他的四成，能补几多"}, []string{"30000.00"}},
		"so much less than another's":            {[]string{"许总那边大模型买了60万，我们比他少两成，能补多少"}, []string{"144000.00"}},
		"another's name, the policy's figure":    {[]string{"许总买算力花了16万，我们只有许总的五成，能补多少"}, []string{"40000.00"}},
		"so much of last year's":                 {[]string{"算力去年花了9万，今年只有去年的八成，今年能补多少"}, []string{"36000.00"}},
		"theirs of ours, and ours is asked":      {[]string{"我们买算力用了7万，他们只有我们的六成，我们能补多少"}, []string{"35000.00"}},
		"theirs of ours, and nobody is named":    {[]string{"我们买算力用了7万，他们只有我们的六成，能补多少"}, []string{"?"}},
		"more, and nobody says than whom":        {[]string{"我同学公司租算力一年7万，我公司多三成，补多少"}, []string{"?"}},
		"the policy's share":                     {[]string{"模型花了30万，补贴是费用的三成吗"}, []string{"90000.00"}},
		"saved, and the result":                  {[]string{"工厂上AI工业互联网，预算900万，最后省下来10%，实际投了810万，补多少"}, []string{"1620000.00"}},
		"the result first":                       {[]string{"AI工业互联网实际投了255万，比预算的300万省了15%，补多少"}, []string{"510000.00"}},
		"dearer in the second half":              {[]string{"租算力上半年每个月4800，下半年贵了25%每个月6000，全年补多少"}, []string{"32400.00"}},
		"cheaper, in a clause of its own":        {[]string{"算力1到8月每月8000，后4个月便宜了10%，每月7200，补多少"}, []string{"46400.00"}},
		"a rise that does not fit":               {[]string{"算力预算8万，超支了10%，实际9万5"}, []string{"?"}},
		"one product by another":                 {[]string{"光模块A款卖了1100万，B款比A款多20%，卖了1320万，各奖多少"}, []string{"330000.00", "396000.00"}},
		"companies that fear to be added up":     {[]string{"我和我爱人各有一家公司，她那家算力买了7万，我这家5万5，两个公司分别报，不会被合成12万5吧"}, []string{"27500.00", "35000.00"}},
		"one company's halves add up":            {[]string{"公司算力上半年5万5，下半年6万，会不会合成11万5就没了"}, []string{"0.00"}},
		"what may be spent":                      {[]string{"老总今年的算力预算给我批了6万到11万，补贴会落在哪个区间"}, []string{"30000.00"}},
		"years told side by side, then added":    {[]string{"概念验证中心去年服务收入90万，今年360万，各补多少", "加起来一共多少"}, []string{"1000000.00", "270000.00"}},
		"what we asked for, and another thing":   {[]string{"算力能补多少", "问过财务了，是6万，另外备案模型20万，各补多少"}, []string{"30000.00", "60000.00"}},
		"yuan, and what the dollars came to":     {[]string{"备案模型分两笔付，一笔15万人民币，一笔2万美元，补多少", "美元那笔折下来14万"}, []string{"87000.00"}},
		"both of them said again":                {[]string{"算力一笔3万，一笔4000美元，补多少", "美元的银行实扣2万9，跟3万那笔加一块，补多少"}, []string{"29500.00"}},
		"what both came to":                      {[]string{"算力一笔3万，一笔4000美元，补多少", "一共折人民币5万9"}, []string{"29500.00"}},
		"two purchases with a currency in front": {[]string{"We paid RMB 62k for GPU cloud services and CNY 200k for a CAC-filed LLM. How much for each?"}, []string{"31000.00", "60000.00"}},
	} {
		if paid := payments(hold(t, a, c.turns...)); !slices.Equal(paid, c.paid) {
			t.Errorf("%s: %v pays %v, want %v", name, c.turns, paid, c.paid)
		}
	}
}
