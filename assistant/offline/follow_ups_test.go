package offline

import (
	"slices"
	"strings"
	"testing"
)

// A message that names nothing, or next to nothing, is about what was listed,
// worked out or named before it.
func TestWhatAFollowUpSpeaksOf(t *testing.T) {
	a := desk(t)
	for _, c := range []struct {
		talk     []string
		measures []int    // of the last answer
		says     []string // and what stands in it
		never    []string
	}{
		// a bare number is the next to be looked up
		{talk: []string{"九 哪个部门", "六"}, measures: []int{6}, says: []string{"市数据管理局"}, never: []string{"0元", "单位，是元"}},
		{talk: []string{"七条讲什么", "八呢", "9那个"}, measures: []int{9}, says: []string{"原文"}},
		// one of a list, or some of it
		{talk: []string{"教育局 挂在哪些条下", "前一个讲什么的"}, measures: []int{5}, says: []string{"零租"}},
		{talk: []string{"财政局管哪几条", "最后那条奖什么"}, measures: []int{9}},
		{talk: []string{"科技局 几条", "中间那条呢"}, measures: []int{4}},
		{talk: []string{"数管局 涉及条款 全", "这几条里带钱数的"}, measures: []int{6, 8}, says: []string{"第六、八条"}, never: []string{"第九条"}},
		{talk: []string{"教育局管哪几条", "这两条都给钱吗"}, measures: []int{8}, says: []string{"第五条没有写具体金额"}},
		{talk: []string{"科技局 几条", "这三条上限各多少"}, measures: []int{2}, says: []string{"第四、五条没有写金额"}},
		{talk: []string{"财政局有份的是哪几条", "其中哪条是一次性的"}, measures: []int{1}},
		{talk: []string{"哪几条没写钱", "这三条都归谁管"}, measures: []int{4, 5, 7}},
		{talk: []string{"哪几条写了金额", "除了这几条别的讲啥"}, measures: []int{4, 5, 7}},
		// what a message names side by side is a list as well
		{talk: []string{"场地租金、数据沙箱、算力这三样，责任单位是谁", "中间那个讲什么"}, measures: []int{7}},
		{talk: []string{"场地租金、数据沙箱、算力这三样，责任单位是谁", "最后那个，全年买了7万2", "头一个能减多少"}, measures: []int{5}, never: []string{"36,000元"}},
		{talk: []string{"第三条和第八条谁管", "科技局在不在这两条里"}, measures: []int{3, 8}, says: []string{"市科技局不在内"}, never: []string{"在内。 第八"}},
		{talk: []string{"第四条归谁管", "回头看六，商务局在里面吗"}, measures: []int{6}, says: []string{"市商务局不在内"}},
		{talk: []string{"典型应用场景要先走哪个平台"}, measures: []int{3}, says: []string{"供需对接平台"}},
		// an office that was spoken of
		{talk: []string{"第四条 归谁管", "财政局没在里头？"}, measures: []int{4}, says: []string{"市财政局不在内"}},
		{talk: []string{"第六条归谁管", "那财政局也管吗"}, measures: []int{6}, says: []string{"市财政局在内"}},
		{talk: []string{"第四条 归谁管", "财政局没在里头？", "那哪几条有它"}, measures: []int{1, 2, 3, 6, 9}},
		{talk: []string{"科技局除了第二条还管哪些"}, measures: []int{4, 5}},
		{talk: []string{"人社局管哪条", "除了这条还有吗"}, says: []string{"没有市人社局"}},
		{talk: []string{"责任单位里带市工信局的 全报"}, measures: []int{1, 3, 4, 5, 6, 9}},
		{talk: []string{"组织部 出现几处 哪条", "跟人社怎么分工 有没写"}, measures: []int{8}, says: []string{"没有写"}},
		// whether two are with one office
		{talk: []string{"买备案模型花了23万", "另外租算力7万8", "这俩是跑同一个局吗"}, measures: []int{1, 6}, says: []string{"都有的是市工信局、市财政局"}},
		{talk: []string{"公共数据归谁管", "跟管算力补贴的是同一家？"}, measures: []int{6, 7}, says: []string{"都有的是市数据管理局"}},
		{talk: []string{"算力那块和数据那块是同一个局负责吗"}, measures: []int{6, 7}},
		// what was worked out
		{talk: []string{"备案模型花26万，工业互联网实际投了590万，一共多少", "单说第三条那份呢"}, measures: []int{3}, says: []string{"1,180,000元"}},
		{talk: []string{"算力花了8万能补多少", "这4万依据哪句"}, measures: []int{6}, says: []string{"40,000元"}, never: []string{"补不到"}},
		{talk: []string{"服务收入80万，省研发奖补45万，一共多少", "里面那45万依据的是哪句话"}, measures: []int{2}, says: []string{"省级"}},
		{talk: []string{"两个同类政策都给钱，都能领吗", "工业互联网投了140万，补多少", "那我该挑哪个"}, says: []string{"就高"}},
		// the same of another thing
		{talk: []string{"我考了职业技能等级证书，人工智能培训，补多少", "领军人才要带什么证明"}, measures: []int{8}, says: []string{"交什么材料"}, never: []string{"证书分别"}},
		{talk: []string{"我考了职业技能等级证书，人工智能培训，补多少", "我老公也拿了，两个人一起呢"}, measures: []int{8}, says: []string{"6,000元"}},
		{talk: []string{"第一条说的模型要备案，是在哪个部门备案呀"}, measures: []int{1}, says: []string{"备案在国家网信办"}, never: []string{"市工信局"}},
		{talk: []string{"典型场景 一年几个", "产品那条名额也这么多？", "单个产品顶多奖"}, measures: []int{9}, says: []string{"100万元"}},
		{talk: []string{"场景每年几个名额", "产品也是这么多吗"}, measures: []int{9}, says: []string{"10个"}},
		// persons, and not companies
		{talk: []string{"有没有是给人、不是给公司的？"}, measures: []int{8}},
		{talk: []string{"我一个送外卖的，这文件里有没有啥能沾到光"}, measures: []int{8}, says: []string{"培训"}},
		{talk: []string{"我在超市当收银员，这里头有没有我的份"}, measures: []int{8}},
		{talk: []string{"我们给环卫工人做AI调度软件，有啥能用的"}, never: []string{"个人能沾上"}},
		{talk: []string{"我是做光模块的，这政策跟我有关系吗"}, measures: []int{9}},
		// a sector is no office where its data are wanted
		{talk: []string{"我们做公交客流预测，想要点政府的交通数据练模型，这里头哪条能用上"}, measures: []int{7}, says: []string{"公共数据"}, never: []string{"责任单位里没有"}},
		{talk: []string{"交通局管哪几条"}, says: []string{"没有交通局"}},
		{talk: []string{"材料清单列一份", "那交市里还是交区里，这个总有吧"}, says: []string{"没有写"}},
	} {
		answer := hold(t, a, c.talk...)
		text, measures := answer.Text, answer.Measures
		slices.Sort(measures)
		if c.measures != nil && !slices.Equal(measures, c.measures) {
			t.Errorf("%q is about %v, want %v: %s", c.talk, measures, c.measures, text)
		}
		for _, s := range c.says {
			if !strings.Contains(text, s) {
				t.Errorf("%q: lacks %q: %s", c.talk, s, text)
			}
		}
		for _, s := range c.never {
			if strings.Contains(text, s) {
				t.Errorf("%q: says %q: %s", c.talk, s, text)
			}
		}
	}
}
