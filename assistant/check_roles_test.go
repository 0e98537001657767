package assistant

import "testing"

// The part that a figure plays must be its source's: 8万 was spent, 4万 is paid,
// 5万 and 10万 are the edges of clause 6.1.
func TestCheckOfParts(t *testing.T) {
	for text, passes := range map[string]bool{
		"可以补4万元。":                    true,
		"可以补8万元。":                    false,
		"可以补5万元。":                    false,
		"市里这一项补10万元。":                false,
		"最高100,000元。":                false,
		"封顶在50,000元。":                false,
		"您说的最高5万元，文本里没有。":            true,
		"合计40,000元。":                 true,
		"合计50,000元。":                 false,
		"您的购买总额是80,000元。":            true,
		"您的购买总额是50,000元。":            false,
		"年度购买总额达到100,000元，就转省级。":     true,
		"年度购买总额达到40,000元，就转省级。":      false,
		"不低于5万元。":                    true,
		"不低于4万元。":                    false,
		"80,000元 × 50% = 40,000元":    true,
		"40,000元 × 50% = 80,000元":    false,
		"80,000元 × 50% = 50,000元":    false,
		"80,000元的50%就是40,000元。":      true,
		"80,000元的50%就是50,000元。":      false,
		"按50%算是四万元。":                 true,
		"按50%算是五万元。":                 false,
		"补助：80,000元 × 50% = 40,000元": true,
		"You may get RMB 40,000.":    true,
		"You may get RMB 80,000.":    false,
		"补40,000元，不是80,000元。":        true,
		"如果只按50,000元拿补助，就少了。":        true,
		"达到10万元（含）以上的，支持申请省级相关补助，市里补0元。": true,
	} {
		a, turn, r := asked(t, bought)
		r.Text = text
		if o := a.object(turn, r); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
}

// What a sentence says of a measure must be that measure's.
func TestCheckOfBinding(t *testing.T) {
	for text, passes := range map[string]bool{
		"第六条由市数据管理局负责。":                    true,
		"第六条由市科技局负责。":                      false,
		"第六条没有列市科技局。":                      true,
		"第八条由市数据管理局负责。":                    false, // the reply does not rest on it
		"第一条到第九条都看过了。":                     true,
		"第六条“提供普惠算力服务”。":                   true,
		"第六条“加大人才引育力度”。":                   false,
		"第六条写的是“按照当年实际服务费50%的比例予以补助”。":     true,
		"第六条写的是“最高可认定为省高层次B类人才”。":          false,
		"第六条和第一条：“最高不超过20万元”。":             false, // measure 一 is not cited
		"算力服务补助40,000元。":                   true,
		"依据：第六条“提供普惠算力服务”，50%，5万元到10万元之间。": true,
	} {
		a, turn, r := asked(t, bought)
		r.Text = text
		if o := a.object(turn, r); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
	a, turn, r := asked(t, bought) // both are cited: each sentence keeps its own
	r.Citations = append(r.Citations, a.Policy.Clause("1.2").Whole())
	for text, passes := range map[string]bool{
		"第一条最高20万元。":       true,
		"第六条最高20万元。":       false,
		"第一条按30%，第六条按50%。": true,
		"第一条按50%。":         false,
		"第六条按30%。":         false,
	} {
		r.Text = text
		if o := a.object(turn, r); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
}

func TestCheckOfVowsAndContacts(t *testing.T) {
	for text, passes := range map[string]bool{
		"我们保证您能拿到。": false, "没有人能保证。": true, "这里不能保证一定拿到。": true, "一定会发放吗？要看审核。": true,
		"放心，肯定会给。": false, "没有任何悬念能拿到。": false, "没有任何问题。": false, "百分之百能领。": false, "您稳拿。": false,
		"已经批准了。": false, "还没有批准。": true, "不用备案也行。": false, "无需申请。": false, "需要先备案。": true,
		"You will definitely receive it. 不保证。": false, "Nobody can guarantee it.": true,
		"请在三月底前申报。": false, "每周三受理。": false, "年底前申报。": false, "三年内不得迁出。": false, "文本没有写三月底前申报。": true,
		"加微信号 x1 咨询。": false, "扫码关注公众号。": false, "没有公众号。": true, "见 fzgov点cn": false, "打开 rongce.app": false, "//x.y/z": false,
		"申报时间没有写，近三年的要求是第九条的。": false, // 三 stands in no cited clause
	} {
		a, turn, r := asked(t, bought)
		r.Text = text
		if o := a.object(turn, r); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
}

// A figure held against itself stands in the wrong place.
func TestFigureHeldAgainstItself(t *testing.T) {
	for text, objected := range map[string]bool{
		"您的购买总额120,000元已经达到100,000元":   false,
		"您的购买总额120,000元已经达到120,000元":   true,
		"您的购买总额120,000元已经达到0元":         true,
		"您的省级奖补额2,500,000元没有到250万元":    true,
		"投了300万元，另投了300万元":             false,
		"最高120万元待遇，包括100万元购房补贴和20万元补助": false,
		"最高120万元待遇，包括20万元购房补贴和20万元补助":  true,
	} {
		if got := comparisons(text) != nil; got != objected {
			t.Errorf("%s: objected %v, want %v", text, got, objected)
		}
	}
}

// A range in words is two figures in one place: what stands between them is nothing.
func TestRangesInWords(t *testing.T) {
	for _, text := range []string{"五六万", "没有算进去的：七八万、三四百万。", "您说的十七八万达到5万元", "三四成 × 五六万 = 两三万", "两三千万元待遇，包括一两百万和五六十万"} {
		if o := comparisons(text); o != nil {
			t.Errorf("%s: %v", text, o)
		}
		_ = equations(func() *roles { return &roles{} }, text)
	}
}
