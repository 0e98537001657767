package offline

import (
	"strings"
	"testing"
)

// The first words of the last answer say by how much two results differ.
func TestDifferences(t *testing.T) {
	for talk, want := range map[string]string{
		"今年算力买了6万4，能补多少|那要是年底再加购3万呢|比不加多拿几块":                                                   "差15,000元",
		"算力一年8万，补多少|那要是7万2呢|那少了多少":                                                             "差4,000元",
		"算力9万，能补多少|改成6万呢|两种差几块":                                                                "差15,000元",
		"算力8万，补多少|如果是11万呢|那反而少了多少":                                                             "差40,000元",
		"算力今年5万，补多少|改成8万|再改成9万|跟最开始差多少":                                                        "差20,000元",
		"算力花了5万6，补多少|再买3万呢|再买跟不买差几多":                                                           "差15,000元",
		"算力买了6万，补多少|要是买到9万，能多补多少":                                                              "差15,000元",
		"算力买了6万，再加2万能多补多少":                                                                     "差10,000元",
		"端侧芯片去年卖1180万，奖多少|今年看样子能做到2500万，那呢|比去年那个多多少":                                           "差396,000元",
		"光模块两种定价，保守年销3000万，激进年销3400万，奖金能差出来多少":                                                 "差100,000元",
		"模型发票含税21万2，不含税20万，能补多少|先按不含税的|换成含税那个数会多出多少":                                           "差3,600元",
		"模型买了50万，补多少|要是没备案呢|那少拿多少":                                                             "差150,000元",
		"买备案大模型花了40万，补多少|要是花50万呢|多花的这10万能多补几块":                                                 "差30,000元",
		"场景入选了1个，奖多少|入选3个呢|多了多少":                                                               "差600,000元",
		"省里给了研发奖补80万，市里配多少|要是省里给120万呢|多配多少":                                                    "最高数差400,000元",
		"算力8万，模型30万，各补多少|两个差多少":                                                                "差50,000元",
		"how much for 90000 yuan of computing power|and for 60000 yuan?|what's the difference": "The difference is 15,000 yuan",
		// what it is held against is not known, or is no one figure
		"算力今年8万，补多少|比去年多多少":        "得知道去年的数",
		"算力今年8万，补多少|那少了多少":         "只有一个结果",
		"算力花了8万到9万，能补多少|要是7万呢|差多少": "差多少要等实际的数定了才知道",
	} {
		if first, _, _ := strings.Cut(talkOf(t, talk), "\n"); !strings.Contains(first, want) {
			t.Errorf("%s\nbegins %q, want %q", talk, first, want)
		}
	}
}

// After a difference was told, the talk goes on with what stood before.
func TestDifferenceChangesNothing(t *testing.T) {
	if text := talkOf(t, "算力一年8万，补多少|那要是6万呢|那少了多少|再买1万呢"); !strings.Contains(text, "原来的60,000元再加10,000元") {
		t.Errorf("%s", text)
	}
}

// How far it is to the next line stands first.
func TestGaps(t *testing.T) {
	for talk, want := range map[string]string{
		"今年到现在算力统共买了4万2，够得着补贴不|那至少还得再买多少":                                                                         "还差8,000元",
		"今年算力买了3万8，有补贴吗|差几块够线":                                                                                    "还差12,000元",
		"今年算力5万整，有没有|他改口了，是49800|我跟他讲差几块":                                                                         "还差200元",
		"截至今天算力花了43,260，年底前再花多少才够得着补贴":                                                                            "还差6,740元",
		"AI服务器今年卖了920万，奖多少|离门槛差多少":                                                                                "还差800,000元",
		"算力买了7万，补多少|再多少就超了":                                                                                       "还差30,000元",
		"算力买了7万，补多少|离10万那条线还有多少":                                                                                  "还差30,000元",
		"算力9万2，补多少|还有多少余量":                                                                                        "还差8,000元",
		"工业互联网投了600万，补多少|离封顶还有多远":                                                                                 "离封顶还差4,000,000元",
		"模型买了50万，补多少|离封顶还有多少":                                                                                     "离封顶还差166,666.67元",
		"省里给了研发奖补80万，市里配多少|离封顶还差多少":                                                                               "离封顶还差2,200,000元",
		"端侧芯片去年卖960万；今年前三季度累计820w，四季度再卖多少全年才够奖励门槛":                                                                "还差1,800,000元",
		"工业互联网一期投了300万，二期投了200万，离封顶还差多少":                                                                          "离封顶还差5,000,000元",
		"端侧芯片卖了935万，有没有奖|补上去刚够线的话奖多少":                                                                             "还差650,000元",
		"工业互联网投了1200万，补多少|离封顶还有多少":                                                                                "已到上限",
		"we spent 42000 yuan on computing power, do we get anything|how much more do we need to spend to qualify": "8,000 yuan are still missing",
	} {
		if first, _, _ := strings.Cut(talkOf(t, talk), "\n"); !strings.Contains(first, want) {
			t.Errorf("%s\nbegins %q, want %q", talk, first, want)
		}
	}
}

// What comes on top of a purchase comes on top of what stands; bare numbers take
// the unit of what they change.
func TestChangesOfAnAmount(t *testing.T) {
	for talk, want := range map[string]string{
		"今年算力买了4万2，够不够|要是再买1万呢|要是再买2万呢":          "原来的42,000元再加20,000元",
		"今年算力买了4万2，够不够|行，那就再买1万，凑成5万2|要是改成再买3千呢": "原来的42,000元再加3,000元",
		"今年算力买了4万2，够不够|要是再买1万呢|在这个基础上再加2万呢":      "原来的52,000元再加20,000元",
		"算力买了6万，补多少|要是再买2万呢|算了，不买了":              "30,000元",
		"光模块一年卖了870万，能奖吗|要是再卖200万呢":              "321,000元",
		"模型发票666,666.67元，补多少|少开一块钱呢":             "199,999.70元",
		"年度算力99800，能补多少|再充200进去呢":                "年度购买算力服务总额 100,000元",
		"工业互联网投了500万，补多少|再投200呢":                 "是元还是万元",
		"算力今年52000，补多少|更正 63000":                 "31,500元",
		"算力今年6万，补多少|其实61500":                     "30,750元",
		"算力今年6万，补多少|是61500不是60000":               "30,750元",
		"算力今年6万，补多少|写错了，71000才对":                 "35,500元",
		"算力今年9万，补多少|那99800呢":                     "49,900元",
		"算力今年6万，补多少|用的是5090的卡":                   "30,000元",
		"工业互联网想拿12万补助，我们得投多少|想翻一番，24万呢":          "1,200,000元",
		"算力花了43260，再花多少够得着补贴|刚好凑到五万的话补给我几块":      "25,000元",
	} {
		if text := talkOf(t, talk); !strings.Contains(text, want) {
			t.Errorf("%s\nsays %q, want %q", talk, text, want)
		}
	}
}

// What is said twice is told once, and the ends of a range are not left out of it.
func TestLeftOut(t *testing.T) {
	if said := talkOf(t, "年度算力总采购额13万，里头实际服务费8万2，是不是按8万2的一半给"); strings.Count(said, "8万2") > 1 {
		t.Error(said)
	}
	if said := talkOf(t, "AI工业互联网项目实际投进去少不了四百万，也超不过六百万，就在四百万到六百万中间，能补多少"); strings.Contains(said, "没有算进去") || !strings.Contains(said, "800,000元") {
		t.Error(said)
	}
}
