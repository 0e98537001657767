package offline

import (
	"slices"
	"testing"
)

// What products, projects and months come to where they are told by a share, by one
// another, or by what they were called before: each talk's last turn must pay what it says.
func TestToldByAnother(t *testing.T) {
	a := desk(t)
	for name, c := range map[string]struct {
		turns []string
		paid  []string // by the calculations of the last turn, sorted
	}{
		"shares of the revenue":               {[]string{"我们营收8000万，光模块占30%，全光交换机占25%，其余是代工，第九条一共奖多少"}, []string{"600000.00", "720000.00"}},
		"one after the other":                 {[]string{"营业额9000万，端侧芯片和AI服务器分别占20%、30%，合计奖多少"}, []string{"540000.00", "810000.00"}},
		"the share first":                     {[]string{"总收入6000万，其中40%是光模块，20%来自AI服务器，第九条合计多少"}, []string{"360000.00", "720000.00"}},
		"as much of each":                     {[]string{"公司营收2亿，光模块和服务器各占10%，奖多少"}, []string{"600000.00", "600000.00"}},
		"one share put right":                 {[]string{"营业额1.2亿，端侧芯片占三成，全光交换机占两成，第九条能奖多少", "交换机应该是15%，重新算总数"}, []string{"1000000.00", "540000.00"}},
		"the one share put right":             {[]string{"今年销售额5000万，光模块占30%，能奖多少", "其实占40%"}, []string{"600000.00"}},
		"the revenue put right":               {[]string{"营收5000万，光模块占40%，AI服务器占30%，奖多少", "营收说错了，是6000万"}, []string{"540000.00", "720000.00"}},
		"no whole percents":                   {[]string{"营收9600万，光模块占12.5%，AI服务器占15%，奖多少"}, []string{"?"}},
		"a margin is no share":                {[]string{"光模块卖了1800万，毛利25%，AI服务器卖了1200万，合计奖多少"}, []string{"360000.00", "540000.00"}},
		"half of another":                     {[]string{"光模块去年卖了2400万，能奖多少", "另一款交换机卖得只有它的一半，两款合计呢"}, []string{"360000.00", "720000.00"}},
		"twice one of two":                    {[]string{"端侧芯片1600万，光模块1100万，各奖多少", "还有AI服务器，销售额是光模块的两倍，三款一共"}, []string{"330000.00", "480000.00", "660000.00"}},
		"twice which of two":                  {[]string{"端侧芯片1600万，光模块1100万，各奖多少", "还有一款AI服务器，销售额是它的两倍，三款一共"}, []string{"?"}},
		"twice as many of something else":     {[]string{"光模块卖了2000万，奖多少", "还有一款服务器，产能是它的两倍，能奖多少"}, []string{"?"}},
		"itself doubled":                      {[]string{"AI服务器年销1200万，奖多少", "它的销售额明年翻一倍呢"}, []string{"720000.00"}},
		"one of several, by its amount":       {[]string{"光模块1500万，AI服务器2200万，端侧芯片1100万，奖多少合计", "2200万那款已经进了国家级名单，那还剩多少"}, []string{"0.00", "330000.00", "450000.00"}},
		"that one put right":                  {[]string{"光模块1500万，AI服务器2200万，一共", "2200万那款改成2600万，一共"}, []string{"450000.00", "780000.00"}},
		"that one alone":                      {[]string{"光模块1500万，AI服务器2200万，一共", "1500万那款能拿多少"}, []string{"450000.00"}},
		"a project by its name":               {[]string{"三个AI工业互联网项目，冲压车间投了300万，焊装车间投了150万，涂装线投了90万，一共补多少", "焊装的今年不报了，其他两个加起来"}, []string{"180000.00", "600000.00"}},
		"a project without effect":            {[]string{"三个AI工业互联网项目：染整210万，织造130万，裁剪80万，合计能补多少", "裁剪那个成效不明显，一共还有多少"}, []string{"0.00", "260000.00", "420000.00"}},
		"a claimed sum of two":                {[]string{"光模块1600万、AI服务器830万，领导把两样拢一块当2430万算，实际该拿多少"}, []string{"0.00", "480000.00"}},
		"made one by a colleague":             {[]string{"AI服务器年销1450万，端侧芯片620万，同事说两个加成2070万一起算3%，就是62.1万，对吗"}, []string{"0.00", "435000.00"}},
		"a third as large as two":             {[]string{"A款芯片1100万，B款1200万，新款C今年2300万，一共奖多少"}, []string{"330000.00", "360000.00", "690000.00"}},
		"some of one kind went up":            {[]string{"我们有3个典型应用场景、2个攻关项目都是市里评的，其中2个场景又进了省级，市里奖多少"}, []string{"0.00", "900000.00"}},
		"one of each kind went up":            {[]string{"市里评了我们2个场景2个攻关，一个场景一个攻关同时被国家评上了，市里发多少"}, []string{"0.00", "600000.00"}},
		"one more went up":                    {[]string{"2个场景和1个攻关项目入选了市级，另外1个场景入选了国家级，一共奖多少"}, []string{"0.00", "900000.00"}},
		"returned, and off the sales":         {[]string{"AI服务器一年卖3000万，能奖多少", "会计说有320万发生了退货，得从销售额里冲掉，再算一遍"}, []string{"804000.00"}},
		"to be taken from the investment":     {[]string{"工业互联网项目实际投了500万，补多少", "评审说有45万办公家具，应该从投资额中剔除，现在多少"}, []string{"910000.00"}},
		"so far, and then each of two months": {[]string{"AI服务器前十个月卖了900万，11月和12月各80万，全年奖多少"}, []string{"318000.00"}},
		"a part of the year in all":           {[]string{"算力1到9月一共花了4万8，10、11、12三个月每月6000，全年补多少"}, []string{"33000.00"}},
		"last year's is left out":             {[]string{"平台服务收入去年80万，今年120万，一共", "先不算去年的"}, []string{"360000.00"}},
	} {
		if paid := payments(hold(t, a, c.turns...)); !slices.Equal(paid, c.paid) {
			t.Errorf("%s: %v pays %v, want %v", name, c.turns, paid, c.paid)
		}
	}
}
