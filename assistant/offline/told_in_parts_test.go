package offline

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// Amounts told part by part are one sum, whether they are paid already or still to be paid.
func TestToldInParts(t *testing.T) {
	talksTo(t, map[string]string{
		"算力上半年实付3万3，下半年计划4万1，能补多少":                                  "37,000元",
		"服务费上半年付了3.3万，下半年打算再付4.1万，都是算力的，补多少":                        "37,000元",
		"买备案行业模型，第一批实付7万，第二批预计17万，能报多少":                             "72,000元",
		"买算力，马尾厂区实付4万块、闽侯厂区交了22000元，补多少":                            "31,000元",
		"我们用智算中心，研发部花了28,000元；品质部已经付了3万5。能补多少":                      "31,500元",
		"智能工厂的AI项目，甲供应商那实付205万，乙供应商那计划275万，补多少":                     "960,000元",
		"AI工业互联网项目，首付实付270万，尾款预计290万，补多少":                           "1,120,000元",
		"租GPU，阿里云付了2.5万，华为云还要付2.8万，市里给多少":                           "26,500元",
		"算力1到9月算力服务费共7.38万，10、11、12月每个月8700，全年算下来补多少":               "49,950元",
		"算力，季度账单21500，四个季度一样":                                       "43,000元",
		"备案大模型今年开了两张票，9.8万一张，14.6万一张，用来研发垂直模型，补多少":                  "73,200元",
		"AI工业互联网改造，一期实际投了110万，二期实际投了85万，三期计划200万还没动工，按到现在实际投的，补助多少": "390,000元", // what is not begun is not asked for
		"买算力上半年3万，下半年4万，分别能补多少":                                     "不到50,000元的门槛",
	})
}

// As many as the words before them say: payments, contracts, sellers.
func TestPartsAnnounced(t *testing.T) {
	talksTo(t, map[string]string{
		"向两家公司分别买了4万和3万算力，补多少":               "35,000元",
		"用智算中心，签了两单，14000元跟4万3，市里给多少":        "28,500元",
		"我们买算力走了两个合同，分别4万、3.1万。算算补多少":        "35,500元",
		"租GPU找两家服务商，一家1万6一家3万7，有多少补助":        "26,500元",
		"两家供应商的模型费，8.4万和5.1万，给水务行业做垂直模型，补多少": "40,500元",
		"三家供应商各2万4，都是算力服务的，能补多少":             "36,000元",
		"四个部门各用了2万，都是租GPU的，能补多少":             "40,000元",
		"两家供应商报价，算力一家6万一家8万，各补多少":            "40,000元", // offers are not added up
		"两家姐妹公司各买了6万算力，各补多少":                 "30,000元", // nor are companies
	})
}

// Another part that comes later is added, and one that was told is put right.
func TestNextPart(t *testing.T) {
	talksTo(t, map[string]string{
		"到现在花了13万采购备案过的行业大模型，补多少|年底前如果花16万元，能到多少":                              "87,000元",
		"算力服务年初付了17000元，补贴多少钱？|年底要付43000元呢":                                    "30,000元",
		"买已备案的垂直模型，一期实付17万，补多少|二期如果要付20万元，能到多少":                                "111,000元",
		"算力上半年实付3万3，下半年计划4万1，能补多少|下半年谈下来了，只要2万，上半年照旧":                          "26,500元",
		"算力服务一季度1.86万，二季度2.14万，下半年总共3.5万，补多少|复核发现二季度那笔记反了，应当是2.41万，其余两笔没错":     "38,850元",
		"公共服务平台上半年服务收入41万，下半年46.5万，补多少|下半年应是64.5万，全年105.5万":                    "316,500元",
		"端侧芯片1260万、全光交换机980万、光模块4000万，都自研，第九条一共多少|交换机漏记了一张出库单，补进去以后年销售额是1022万": "1,684,600元",
	})
}

// Whatever the parts are called and however they are paid, they come to their sum.
func TestPartsComeToTheirSum(t *testing.T) {
	labels := [][2]string{{"上半年", "下半年"}, {"前三季度", "四季度"}, {"1到8月", "9到12月"}, {"第一批", "第二批"}, {"年初", "年底"}, {"甲供应商", "乙供应商"}, {"一个合同", "另一个合同"}, {"研发部", "品质部"}, {"马尾厂区", "长乐厂区"}, {"阿里云", "华为云"}}
	verbs := []string{"", "花了", "付了", "实付", "已经付了", "用了", "预计", "计划", "还要付", "打算再付", "大概还要付"}
	rapid.Check(t, func(r *rapid.T) {
		thing := rapid.SampledFrom([]string{"租GPU", "买算力", "采购备案过的行业大模型"}).Draw(r, "thing")
		pair := rapid.SampledFrom(labels).Draw(r, "labels")
		a, b := rapid.Int64Range(11, 499).Draw(r, "a")*100, rapid.Int64Range(11, 499).Draw(r, "b")*100
		said := fmt.Sprintf("%s，%s%s%d元，%s%s%d元，能补多少", thing, pair[0], rapid.SampledFrom(verbs).Draw(r, "first"), a, pair[1], rapid.SampledFrom(verbs).Draw(r, "second"), b)
		if answer, sum := talkOf(t, said), money.Yuan(a+b).Format()+"元"; !strings.Contains(answer, sum) {
			r.Fatalf("%s\nanswers %q, want %s in it", said, answer, sum)
		}
	})
}

// Parts by where they are, by whom they were sold to or through, and by what they are called in short.
func TestPartsByPlace(t *testing.T) {
	const rooms = "买算力，金山机房今年买了2.9万，软件园机房买了4.7万，补多少|"
	const clients = "概念验证中心今年服务收入，客户一 27万，客户二 64万，客户三 19万，年度补助给几个|"
	talksTo(t, map[string]string{
		rooms + "金山机房改成2万": "33,500元",
		"连江厂今年算力费2.1万，罗源厂1.8万，补多少|哎呀忘了闽侯厂那台，1.1万":                   "25,000元",
		"算力：华林那家供应商5万4，橘园那家供应商3万6，全年就这两笔，补助？":                       "45,000元",
		"今年算力，长乐3.2万，福清2.6万，补多少|福清改2.9万，长乐照旧":                       "30,500元",
		clients + "客户二是46万，我把数字敲反了":                                 "276,000元",
		clients + "客户二是46万，我把数字敲反了|添个客户四，8万":                        "300,000元",
		"AI服务器去年开发的，自主知识产权，闽侯基地卖680万，外省仓库出货770万，奖多少":                "435,000元",
		"自研端侧芯片，去年开发的，直销年销售额1150万，代理商年销售额950万，奖多少":                  "630,000元",
		"光模块A款800万，B款700万，奖励多少":                                     "不到10,000,000元的门槛", // two products are two
		"AI工业互联网项目，立库实投155万，AGV车队实投85万，这项拿多少":                       "480,000元",
		"一个用AI的工业互联网项目：五台注塑机，每台改造实付26万，再加一套边缘服务器44万，补多少":            "348,000元",
		"四台AOI质检机，每台每季度耗算力服务费4500块，全年就这些，折下来市里补多少":                  "36,000元",
		"长乐机房算力定死4万，福清机房还在谈，2到3万之间，全年补助什么范围|福清谈妥，2万6":               "福清机房改按26,000元，几笔加起来按66,000元计算",
		"长乐机房算力定死4万，福清机房还在谈，2到3万之间，全年补助什么范围|福清谈妥，2万6|长乐那4万也降了，3万7":  "31,500元",
		"上半年算力花了3万，去年下半年花了4万，能补多少":                                  "不到50,000元的门槛",
		"长乐机房算力定死4万，福清机房还在谈，2到3万之间，全年补助什么范围":                        "30,000元（3万元）到35,000元",
		"备案大模型，甲供应商那批12.4万，乙供应商那批8.6万，都用来做垂直模型，一共补多少|乙家那批退了，别算进来":   "37,200元",
		"算力采购按季：22000、25000、27000、26000元，补多少|第四季度有张单子录了两遍，应该是21000": "47,500元",
	})
}

// One of the parts was for something else.
func TestPartMoved(t *testing.T) {
	const told = "算力：华林那家供应商5万4，橘园那家供应商3万6，全年就这两笔，补助？|"
	talksTo(t, map[string]string{
		told + "记岔了，橘园的3万6是买备案模型做阀门行业垂直模型的钱，不是算力。两样分开重新算，再给个合计": "37,800元",
	})
}

// Projects told by place are counted together, and one that was not chosen is left out.
func TestProjectsInPlaces(t *testing.T) {
	talksTo(t, map[string]string{
		"要是福清厂两个、长乐厂一个都评上市级人工智能典型应用场景，奖金总共多少":               "900,000元",
		"要是福清厂两个、长乐厂一个都评上市级人工智能典型应用场景，奖金总共多少|长乐那个没评上，剩福清两个": "600,000元",
		"智慧港口、冷链、数字人，三个都评进市级人工智能典型应用场景名单了，奖励凑一起是":           "900,000元",
	})
}
