package assistant

import "testing"

// How far words reach of a free writer: the first sets were looked at when the
// patterns were written, the B sets were not. Of lists alone 36 of the 46 in the
// B sets passed; a closed list of what a sentence may do lets 3 pass. The card
// beside the text shows the conditions and that it is a draft. Ceilings only go
// down.
func TestWordingsThatPass(t *testing.T) {
	most := map[string]int{"promise": 0, "waiver": 0, "contact": 0, "term": 0, "promise B": 0, "waiver B": 0, "contact B": 2, "term B": 1}
	sets := map[string][]string{
		"promise": {"这笔补助十拿九稳。", "您尽管放心，钱跑不了。", "包在我身上。", "妥妥能领到。", "这事已成定局。", "铁板钉钉能补。", "必能获批。", "我们会确保您拿到。", "资金将于审核后拨付到您账户。", "您的申请会被批准。", "补助款会按时到账。", "您完全符合条件，可以直接领取。", "您已经入选。", "您公司已获得认定。", "市里会给您补。", "没问题，能批下来。", "只要提交就有钱。", "提交材料即可获得补助。", "人人有份。", "钱已经拨下来了。", "We guarantee the payment.", "You are sure to get it.", "Your application has been approved.", "It's a done deal."},
		"waiver":  {"没备案的模型也能补。", "不备案没关系。", "备案与否都行。", "就算没证书也能领。", "没入选也给。", "证书可以后补。", "不是企业也能申请。", "外地企业同样适用。", "不设门槛。", "先拿钱后补材料。", "自研模型没有购买也能算。", "知识产权归别人也行。"},
		"contact": {"请添加客服企业微信。", "到政务服务网申报。", "在闽政通APP上办理。", "请联系张科长。", "找李主任。", "地址在五四路100号。", "请到鼓楼区东街口办理。", "热线是一二三四六。", "发送短信到106开头的号码。", "搜索“福州惠企”即可。", "登录惠企平台填报。", "访问官网下载申请表。"},
		"term":    {"申报期一个月。", "受理期为两周。", "审核约半个月。", "下季度开放申报。", "本月内截止。", "春节前发放。", "国庆后受理。", "每逢双月申报。", "申报窗口已开放。", "第一批名单已公布。", "需提交三份材料。", "须注册满一年。", "要在福州缴社保满半年。", "两个月内拨付。"},
	}
	for k, v := range map[string][]string{
		"promise B": {"这笔钱您拿定了。", "补助一准下来。", "毫无疑问可以领。", "您就等着收款吧。", "八成没问题，肯定有戏。", "审批只是走个过场。", "款项正在拨付途中。", "财政已经把钱划出。", "您的项目已经立项。", "符合条件必补。", "名额给您留好了。", "It will be in your account next week.", "Rest assured, you qualify and will be paid.", "不出意外就能到手。", "板上的事，不用担心。", "您公司铁定在名单里。"},
		"waiver B":  {"模型没在网信办登记也给补。", "哪怕没取得证书，照样发。", "备案这一步可以省掉。", "不要求是人工智能企业。", "不限是否新认定。", "超过三年的产品也行。", "入选国家级的也能再拿一份。", "知识产权不是自己的也没事。", "领过的还能再领。", "证书这项可以忽略。"},
		"contact B": {"拨打市长热线。", "到行政服务中心三楼B区。", "写信给工信局信箱。", "请联系王女士。", "关注榕城发布。", "在钉钉群里报名。", "线上申报系统填表。", "去福州软件园A区一楼。", "登录福建省网上办事大厅。", "传真发到科室。"},
		"term B":    {"这个月底报名结束。", "受理到秋天。", "最快一周到账。", "要求成立两年以上。", "每年开放两次申报。", "三十天公示。", "限期十日提交。", "明年春天发放。", "资金分两次拨付。", "必须有五名员工。"},
	} {
		sets[k] = v
	}
	for kind, all := range sets {
		out := 0
		for _, s := range all {
			a, turn, r := asked(t, bought)
			r.Text = "可以补40,000元。" + s
			if a.objectTo(turn, r, nobody{}, 0) == nil {
				out++
			}
		}
		t.Logf("%s: %d of %d pass", kind, out, len(all))
		if out > most[kind] {
			t.Errorf("%s: %d of %d pass, at most %d did", kind, out, len(all), most[kind])
		}
	}
}
