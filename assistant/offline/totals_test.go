package offline

import (
	"slices"
	"testing"
)

// In a talk several results are added up, one of them is put right, something is only
// supposed and taken back: each conversation's last turn must pay what it says.
func TestTotalsAndEdits(t *testing.T) {
	a := desk(t)
	for name, c := range map[string]struct {
		turns []string
		paid  []string // by the calculations of the last turn, sorted
	}{
		"a supposition was only a dream":          {[]string{"工业互联网实际投了260万，补多少", "要是追加到700万呢", "想多了，还是照原先那个真实的数"}, []string{"520000.00"}},
		"what was feared is not so":               {[]string{"光模块卖了1900万，奖多少", "万一进了省级名单呢", "没进，白担心，那是多少"}, []string{"570000.00"}},
		"fears about the filing":                  {[]string{"备案模型花了12万研发港口垂直模型，补多少", "要是没备案呢", "备了的，是我多心了"}, []string{"36000.00"}},
		"somebody decides against it":             {[]string{"备案模型花了12万，日常办公用，补多少", "要是拿来做纺织垂直模型呢", "领导说了：不搞了，那是多少"}, []string{"0.00"}},
		"surprise takes nothing back":             {[]string{"算力买了6万，补多少", "如果买到12万呢", "不可能吧，怎么成这样了"}, []string{"0.00"}},
		"so much less than last year":             {[]string{"去年平台服务收入90万，补多少", "今年比去年少收了20万"}, []string{"210000.00"}},
		"both years":                              {[]string{"去年平台服务收入90万，补多少", "今年比去年多收了20万", "两年加起来"}, []string{"270000.00", "330000.00"}},
		"last year's is not known":                {[]string{"平台今年服务收入比去年多了50万，补多少"}, []string{"?"}},
		"this year's is known already":            {[]string{"平台今年服务收入110万，补多少", "今年比去年多收了30万"}, []string{"330000.00"}},
		"one of two callers put right":            {[]string{"甲公司算力7万，乙公司算力4万，各补多少", "乙报错了，是6万"}, []string{"30000.00"}},
		"the other one again":                     {[]string{"甲公司算力7万，乙公司算力4万，各补多少", "乙报错了，是6万", "甲的再说一遍"}, []string{"35000.00"}},
		"the one put right again":                 {[]string{"甲公司算力7万，乙公司算力4万，各补多少", "乙报错了，是6万", "甲的再说一遍", "乙的再念一遍"}, []string{"30000.00"}},
		"2600 of sales may be anything":           {[]string{"做全光交换机的，自己研发", "2600"}, []string{"?"}},
		"万 and what it is of":                     {[]string{"做全光交换机的，自己研发", "2600", "万元，交换机一年卖的"}, []string{"780000.00"}},
		"the unit of an amount in yuan":           {[]string{"算力补贴帮算一下", "57000", "单位是元，全年算力的总额"}, []string{"28500.00"}},
		"a time and nothing else":                 {[]string{"算力一个月9000，全年补多少", "8个月？"}, []string{"36000.00"}},
		"half a year of it":                       {[]string{"平台每季度收入30万，补多少", "那半年呢"}, []string{"180000.00"}},
		"the other one stays away":                {[]string{"我和老公都是优秀OPC，来福州落地，最多给多少", "他不过来了，就我一个，最多多少"}, []string{"1200000.00"}},
		"both stay away":                          {[]string{"我和老公都是优秀OPC，来福州落地，最多给多少", "我们都不过来了，还有吗"}, []string{"0.00"}},
		"every year asks, and tells nothing":      {[]string{"模型补助年年都领得到吗", "买20万备案模型研发教育垂直模型，补多少"}, []string{"60000.00"}},
		"one after the other":                     {[]string{"我老公考了个钳工四级，属于职业技能等级证书，补多少", "我也考到了，我们俩一共呢"}, []string{"6000.00"}},
		"three named things, no fourth":           {[]string{"我们概念验证中心服务收入80万，省里的研发奖补40万，市级典型场景中了一个，这三笔拢一起最多多少"}, []string{"240000.00", "300000.00", "400000.00"}},
		"one of three put right":                  {[]string{"算力8万，模型买了50万，市级场景中了2个，这三项加起来", "模型只有40万，其他不变，再拢一遍"}, []string{"120000.00", "40000.00", "600000.00"}},
		"one project is the province's":           {[]string{"服务平台收入90万，场景入选三个，这两笔合计", "场景市里其实只中了两个，另外那个是省里评的，别的照旧，再加一遍"}, []string{"0.00", "270000.00", "600000.00"}},
		"something comes along":                   {[]string{"工业互联网投了260万，补多少", "同年还有一个入了市级典型场景，这样总共"}, []string{"300000.00", "520000.00"}},
		"a number of people is its own sum":       {[]string{"光模块卖了1800万，奖多少", "另外公司有8个人拿到职业技能等级证书，最高补贴合计"}, []string{"24000.00"}},
		"that one and this one":                   {[]string{"省里研发奖补到手80万", "我们认定过的公共服务平台今年服务收入60万", "跟研发配套那笔一并，最多多少"}, []string{"180000.00", "800000.00"}},
		"two of three":                            {[]string{"算力7.5万", "省里研发奖补60万", "模型买了30万", "跟算力那个一合多少"}, []string{"37500.00", "90000.00"}},
		"projects of another kind":                {[]string{"典型场景评上一个，奖多少", "攻关项目也入选两个，连刚才那个一起总共多少"}, []string{"900000.00"}},
		"a sale forgotten":                        {[]string{"光模块卖了990万", "还有一笔30万的漏记了，加进去再算一次"}, []string{"306000.00"}},
		"a sale forgotten, of one of two":         {[]string{"全光交换机1500万，光模块900万，各多少", "光模块有笔120万忘了录，加上去再算"}, []string{"306000.00", "450000.00"}},
		"a sale forgotten, of which is not said":  {[]string{"AI服务器1500万，光模块1200万，合计奖多少", "有笔100万忘了录，加上再算"}, []string{"?"}},
		"one of several doubled, and that alone":  {[]string{"端侧芯片1400万，光模块600万，三款里先看这两款", "光模块如果翻倍呢，就看它"}, []string{"360000.00"}},
		"what was doubled stands":                 {[]string{"端侧芯片1400万，光模块600万，一共", "光模块如果翻倍呢，就看它", "真翻倍的话两款一共"}, []string{"360000.00", "420000.00"}},
		"which is doubled is not said":            {[]string{"光模块800万，AI服务器1500万，奖多少", "要是翻一番呢"}, []string{"?"}},
		"a number, and then in yuan":              {[]string{"72000", "算力费啊，七万二一年"}, []string{"36000.00"}},
		"so much a month, times twelve":           {[]string{"GPU租赁每月6500元 ×12个月，补多少"}, []string{"39000.00"}},
		"one and one, in one breath":              {[]string{"公司两个AI工业互联网项目，实际投资一个220万一个80万，两个都做完了，补助总数"}, []string{"160000.00", "440000.00"}},
		"one of three filed no more":              {[]string{"备案模型费30万做垂类，AI工业互联网项目实投160万，算力6万2，各补多少，合起来多少", "算力那项不申报了，剩下的合计"}, []string{"320000.00", "90000.00"}},
		"how many hold one now":                   {[]string{"9个人考到职业技能等级证书，最高补多少", "又过了一个，现在10个有证"}, []string{"30000.00"}},
		"charged on top is no deduction":          {[]string{"算力包年5万5，超量又扣了7600，都是算力服务费，一共补多少"}, []string{"31300.00"}},
		"a deposit is no agent's fee":             {[]string{"公共服务平台服务费收了110万，客户另付了15万保证金到期退，补助怎么算"}, []string{"330000.00"}},
		"a bank's fee is no agent's":              {[]string{"算力服务费7万6，转账还付了手续费300，补助有多少"}, []string{"38000.00"}},
		"the policy's rate, wished twice":         {[]string{"工业互联网项目投了70万，补多少", "把比例翻倍，重新算"}, []string{"140000.00"}},
		"a supposition taken back":                {[]string{"AI服务器卖4000万", "假如拆成两款各2000万呢", "其实就一款，那个假设收回，还是多少"}, []string{"1000000.00"}},
		"a fact after a supposition stays":        {[]string{"模型花了40万", "假如花了80万呢", "其实花了45万", "假设当我没说，是多少"}, []string{"135000.00"}},
		"an addition to a contract":               {[]string{"算力合同总额八万八，实际付了五万五，补多少", "合同追加了一万五，总额十万三，实际还是五万五"}, []string{"0.00"}},
		"and without it, the fee as it was":       {[]string{"算力合同总额八万八，实际付了五万五，补多少", "合同追加了一万五，总额十万三，实际还是五万五", "追加的取消了，总额还是八万八"}, []string{"27500.00"}},
		"an earlier award was for something else": {[]string{"模型补助领过一次，今年又买了30万，能不能再领", "查了一下，领的是工业互联网那笔，模型的没领过。再看看这30万"}, []string{"90000.00"}},
		"each year and all of them":               {[]string{"平台服务收入三年分别是100万、200万、380万，服务补助每年各多少，三年一共多少"}, []string{"1000000.00", "300000.00", "600000.00"}},
		"a rate per month replaced":               {[]string{"算力每月7000，用了8个月，补多少", "涨到9000呢"}, []string{"36000.00"}},
		"a year's sum is no rate":                 {[]string{"算力月租5800，一年补多少", "涨到7万的话呢"}, []string{"35000.00"}},
		"what is left, in bare numbers":           {[]string{"算力总共92000", "等等，有12000是买硬盘的，去掉以后80000"}, []string{"40000.00"}},
		"another product, both":                   {[]string{"端侧芯片2100万奖多少", "光模块也卖了1700万，两个拢共"}, []string{"510000.00", "630000.00"}},
		"an addition without the fee, undone":     {[]string{"算力合同9.5万，实际付6.6万，补多少", "又追加8千，总额10.3万", "追加作废了，合同金额还是9.5万"}, []string{"33000.00"}},
		"some projects fall away":                 {[]string{"场景评上三个，算力8万，一起多少", "场景有一个被撤了，再合一遍"}, []string{"40000.00", "600000.00"}},
		"a slip in one of two":                    {[]string{"场景中了2个，光模块1800万，一块儿多少", "光模块1800万记岔了，是1600万，场景不变，总共"}, []string{"480000.00", "600000.00"}},
		"a third product":                         {[]string{"光模块1500万，AI服务器1200万，一共奖多少", "再加一款全光交换机1100万呢，其他不变"}, []string{"330000.00", "360000.00", "450000.00"}},
		"a line reported as if it were reached":   {[]string{"AI服务器950万，离一千万差点，按一千万报行不行"}, []string{"0.00"}},
	} {
		if paid := payments(hold(t, a, c.turns...)); !slices.Equal(paid, c.paid) {
			t.Errorf("%s: %v pays %v, want %v", name, c.turns, paid, c.paid)
		}
	}
}
