package offline

import "testing"

// What comes on top in the words of trade, and what a month or a year is going to cost.
func TestTradeWords(t *testing.T) {
	const two = "今年开销两块：备案大模型26万，拿来做政务问答垂直模型；算力服务7万4。分别补多少|"
	talksTo(t, map[string]string{
		"今年算力订单合计4.8w，离能补的线还差多少|那我再下一单2500的":          "25,250元", // 50,500 / 2
		"算力4万6，够吗|年底再加5000":                           "25,500元", // 51,000 / 2
		"AI服务器卖了1200万，奖多少|月底再来一单300万":                 "450,000元",
		two + "算力那块漏记了一张2万8的票，加进去呢":                   "102,000元", // and not of the model
		two + "算力那块退了一张2000的票":                        "36,000元",
		"平台服务收入180万，工业互联网项目投了500万，分别补多少|平台收入漏登了一笔20万": "600,000元",
		"租云上的GPU算力，账单每月五千八，能返多少|客户多了，明年每个月得八千五，还有得拿吗": "102,000元",
		"租算力一年7万|明年大概得10万8，能拿多少":                      "108,000元",
	})
}

// Buying more for real is no fraud; papers for what was not bought are.
func TestBuyingMore(t *testing.T) {
	talksTo(t, map[string]string{
		"今年算力采购总额9.2万，服务费是6.4万，补多少|那我干脆把采购总额凑到10万整，是不是拿得更多": "省级",
		"算力买了4万6|那把算力用量凑够5万呢":     "25,000元",
		"算力买了4万|找几张发票把采购额凑到5万行不行": "这个不能做",
	})
}

// What was planned and what it is now, where the difference is asked for.
func TestPlannedAndNow(t *testing.T) {
	talksTo(t, map[string]string{
		"AI工业互联网项目原先计划投600万，现在加到850万，补助能多出来多少": "差500,000元",
		"算力本来预算6万，现在改成8万，能多拿多少":                "差10,000元",
		"AI工业互联网项目原计划500万，实际投了420万，补助少了多少":     "差160,000元",
		"AI服务器原先目标卖1200万，现在预计能到1800万，奖励多出多少":   "差180,000元",
	})
}

// What nobody is sure of is to be confirmed; what is supposed after a no is met.
func TestDoubtsAndSuppositions(t *testing.T) {
	talksTo(t, map[string]string{
		"我们那块公共服务平台的牌子算不算数我自己都没底，去年服务收入180万，听同行讲补一半，真能拿那么多？":                 "540,000元",
		"备案卡住了没过，模型花了40万做医疗垂直模型|过了以后能拿多少":                                    "120,000元",
		"项目成效不明显，AI工业互联网投了300万，能补吗|明年要是成效做出来了，能补多少":                          "600,000元",
		"我们有没有入选过国家级名单我要回去查，光模块卖了1800万，奖多少":                                  "540,000元",
		"我这个证算不算职业技能等级证书我不确定，能补多少":                                           "3,000元",
		"我是开源社区的优秀贡献者，人在台北，不会到福州落地，那笔购房补贴还轮得到我吗|如果明年全职搬过去，成果也在福州转化，全部加总上限多少": "1,200,000元",
	})
}

// To whom it is paid, the text does not say; whether the one measure just asked for pays, it does.
func TestWhomItPays(t *testing.T) {
	talksTo(t, map[string]string{
		"人工智能训练师职业技能等级证书三级，拿在手里了|这钱是打给我自己还是打给培训学校": "文本没有写",
		"模型补助这钱给谁，给公司还是给员工":                        "文本没有写",
		"想用公共的医疗数据做产品，走哪条路子，这条给钱吗":                 "没有写补助金额",
		"租园区办公室减租金归哪条，这条有钱拿吗":                      "没有写优惠的金额",
	})
}
