package assistant

import (
	"strings"
	"testing"
)

// Whole answers as models lay them out: headings, lists, tables, emphasis. A
// table with two sums exchanged does not pass.
func TestWholeAnswersPass(t *testing.T) {
	all := scenes(t, "testdata/prose1.txt")
	for name, c := range map[string]struct {
		scene  scene
		passes bool
		text   string
	}{
		"sections": {all[0], true, "### 测算结果\n\n- 年度采购总额：8万元\n- 补助比例：50%\n- 预计补助：4万元\n\n### 需要注意\n\n1. 采购总额须在5万元（含）至10万元（不含）之间。\n" +
			"2. 达到10万元（含）以上的，市级不再补助，可申请省级补助。\n3. 政策仍在征求意见，正式印发前不能申领。\n\n如有疑问，可拨打12345或向市数据管理局咨询。"},
		"a letter": {all[0], true, "您好！根据第六条，您的企业可以申请算力服务补助。\n\n**预计金额：40,000元**\n\n计算方法：80,000元 × 50% = 40,000元\n\n" +
			"前提是年度采购总额不低于50,000元且低于100,000元，您的80,000元符合这一要求。目前政策还是征求意见稿，最终以正式文件为准。"},
		"a chat": {all[0], true, "根据政策第六条，算力补贴的标准是：年度购买总额在5万元（含）到10万元（不含）之间，补50%。您花了8万，符合这个区间，因此最多能补4万元。" +
			"不过要提醒您，这份文件还在征求意见，现在还不能申报哦～"},
		"a table":            {all[0], true, "| 项目 | 投入 | 补助 |\n|---|---|---|\n| 算力服务 | 8万元 | 4万元 |\n"},
		"a table, exchanged": {all[0], false, "| 项目 | 投入 | 补助 |\n|---|---|---|\n| 算力服务 | 4万元 | 8万元 |\n"},
		"two benefits": {all[11], true, "您两项都有机会申请：\n\n1. **算力服务补助（第六条）**：8万元 × 50% = 4万元\n2. **行业垂直模型购买补助（第一条）**：30万元 × 30% = 9万元\n\n" +
			"合计约13万元。\n\n模型需要通过国家网信办备案，并用于研发行业垂直模型。"},
		"two in a table": {all[11], true, "| 项目 | 年度支出 | 补助比例 | 补助金额 |\n|---|---|---|---|\n| 算力服务 | 80,000元 | 50% | 40,000元 |\n" +
			"| 模型购买 | 300,000元 | 30% | 90,000元 |\n| 合计 | | | 130,000元 |\n"},
		"two, exchanged": {all[11], false, "| 项目 | 年度支出 | 补助比例 | 补助金额 |\n|---|---|---|---|\n| 算力服务 | 80,000元 | 50% | 90,000元 |\n"},
	} {
		a, turn, r := c.scene.turn()
		r.Text = c.text
		if o := a.objectTo(turn, r, nobody{}, 0); (o == nil) != c.passes {
			t.Errorf("%s: %+v", name, o)
		}
		shown := 0 // sentence by sentence, as they come
		for _, piece := range pieces(c.text) {
			r.Text = c.text[:shown+len(piece)]
			if o := a.objectTo(turn, r, nobody{}, shown); o != nil && c.passes {
				t.Errorf("%s: at %q: %+v", name, strings.TrimSpace(piece), o)
			}
			shown += len(piece)
		}
	}
}
