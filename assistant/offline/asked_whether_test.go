package offline

import (
	"testing"
)

// Whether something counts as what a condition wants is asked, and neither granted nor denied: the condition is to be confirmed.
func TestAskedWhetherItCounts(t *testing.T) {
	talksTo(t, map[string]string{
		"豆包是备案模型吗，我们花了25万":        "还要确认：购买的生成式人工智能模型已通过国家网信办备案",
		"这个项目算成效明显吗，投了600万":       "项目成效明显（由责任单位认定）。",
		"我们的光模块算近三年开发的吗，年销售2000万": "还要确认：近三年开发；具有自主知识产权",
		"我们属不属于人工智能企业，省里奖了200万":   "2,000,000元（200万元）",
		"我们买模型主要给客服用，算垂直模型吗，20万":  "买来用于行业垂直模型研发；",
		"买了没备案的模型30万，能补吗":         "0元",
		"我拿了华为HCIA证书能补吗":          "取得职业技能等级证书。",
	})
}

// One of a listed category is enough for a team; who says that he is no core talent is of no category.
func TestTalentOfATeam(t *testing.T) {
	talksTo(t, map[string]string{
		"我们三个人：一个AIGC创始人，两个普通员工，一共多少": "1,200,000元",
		"我是AIGC公司的前台，能评B类吗":           "不属于所列的人工智能人才类别",
		"我只是个普通程序员，想来福州上班，有购房补贴吗":     "**：不属于所列的人工智能人才类别。",
		"我朋友是OpenClaw维护者，我是他助理，我能拿吗":  "还要确认：属于所列人才类别之一",
	})
}

// Who of several holds a certificate, and who is trained, is told in few words.
func TestSomeHoldACertificate(t *testing.T) {
	talksTo(t, map[string]string{
		"张三考了证，李四没考，王五也考了，一共补多少": "6,000元",
		"5个人考，3个过了2个没过，补多少":      "9,000元",
		"我们公司50个人培训，拿证的一半":       "75,000元",
		"有人工智能训练师四级，没培训过":        "0元**：没有参加职业技能培训。",
	})
}

// Buyers that are no companies, or not plainly ones.
func TestNotPlainlyFirms(t *testing.T) {
	talksTo(t, map[string]string{
		"律所买了8万算力能补吗":            "律所这样的单位算不算，文本没有写",
		"用我老婆的名字买的算力，8万":         "个人补不到",
		"进口芯片代理销售额5000万":         "0元**：没有自主知识产权",
		"企业引进人才有奖励吗":             "给引进人才的企业的奖励，文本没有写",
		"我是民办非企业单位，买大模型花了50万能补吗": "民办非企业单位这样的单位算不算，文本没有写",
	})
}

// One of several products is told apart.
func TestOneProductApart(t *testing.T) {
	talksTo(t, map[string]string{
		"两个光模块各卖1500万，能补多少":          "900,000元",
		"两个光模块各卖1500万，一个入选了省级":       "450,000元",
		"两个产品，一个近三年开发，一个五年前，各卖1200万": "360,000元",
	})
}
