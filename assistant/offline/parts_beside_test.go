package offline

import (
	"strings"
	"testing"
)

// The parts of each measure come to one amount, also beside those of another, and each can be put right by its name.
func TestPartsBesideAnotherMeasure(t *testing.T) {
	talksTo(t, map[string]string{
		"大模型首付10万尾款20万，算力买了8万，合计能补多少":                                        "**合计最多130,000元",
		"工业互联网投了300万，算力阿里3万、华为4万，分别补多少":                                      "35,000元",
		"算力上半年3万下半年2万，大模型甲家10万乙家12万，各能补多少":                                   "**合计最多91,000元",
		"买算力分两笔，3万和4万，买模型20万，能拿多少":                                           "**合计最多95,000元",
		"大模型首付10万尾款20万，算力买了8万，合计能补多少|尾款其实是15万":                               "75,000元",
		"工业互联网投了300万，算力阿里3万、华为4万，分别补多少|华为的改成5万":                              "40,000元",
		"概念验证中心服务收入，年初80万，年底80万，工业互联网项目投了113万，分别补多少":                         "480,000元",
		"大模型：阿里云25万、华为云33万元，工业互联网项目投了31万，一共能拿多少":                             "62,000元",
		"概念验证中心服务收入37万；买备案大模型一季度付了6万、二季度付了15万、三季度付了6万、四季度付了9万，能补多少|一季度改成16万": "138,000元",
		"算力买了8万，模型20万还是30万还没定，能补多少":                                          "90,000元",
	})
}

// One purchase stays what it is, into however many contracts somebody would cut it; of products each has its own threshold.
func TestCutIntoSeveralContracts(t *testing.T) {
	talksTo(t, map[string]string{
		"全年算力15万，拆成两份7万5的合同报两次，市里不就得各给一半": "按总额算",
		"算力一年12万，我拆成两个6万的合同报行不行":          "市里补0元",
		"算力8万，分两家供应商各买4万，补多少":             "40,000元",
		"光模块卖1200万，分两款各600万，奖多少":          "补不到，是0元",
	})
	if said := talkOf(t, "全年算力15万，拆成两份7万5的合同报两次，市里不就得各给一半"); strings.Contains(said, "37,500") {
		t.Errorf("half of a cut contract is told: %s", said)
	}
}

// Nobody trains −3 people, or 2.5.
func TestCountsThatCannotBe(t *testing.T) {
	talksTo(t, map[string]string{
		"培训拿证-3人，最多补多少钱":   "个数要是正整数",
		"培训了负3个人，补多少":      "个数要是正整数",
		"培训了2.5个人拿证，补多少":   "个数要是正整数",
		"入选了-2个场景":         "个数要是正整数",
		"2024-2026年培训了30人": "90,000元",
		"入选了工业4.0项目2个，奖多少": "600,000元",
	})
}
