package offline

import (
	"strings"
	"testing"
)

// What the build of the text answers: edges, places, words; a short question goes on from the one before.
func TestTextQueries(t *testing.T) {
	for talk, want := range map[string]string{
		"各条里头补助比例最高的是哪条":                           "按当年实际服务费的50%",
		"补助比例最高的是哪条|最低的呢":                          "按年销售额的3%",
		"封顶金额最高的是哪项":                               "最高300万元",
		"封顶最高的是哪项|最低的呢":                            "最高3000元",
		"which measure has the lowest percentage?": "3% of the product's yearly sales",
		"倒数第二条的标题":                                 "加大人才引育力度",
		"中间那条讲啥":                                   "第五条",
		"第二条归谁管|跳到五":                               "市发改委",
		"第二条归哪个部门|说错了，是问三条":                        "市工信局",
		"第八条打头的是哪个局":                               "排在最前面的责任单位是市人社局",
		"第八条排在最后的是哪个单位":                            "相关县（市）区政府",
		"第六跟第七，打头的局是不是同一家":                         "是同一家",
		"第七条归谁管|财政局有没有份，那条":                        "不在",
		"财政局管哪几条|没它的那几条":                           "第四、五、七、八条",
		"工信局没被列进去的是哪些条":                            "第二、七、八条",
		"发改委跟招商办，同一条的吗":                            "第五条",
		"通篇点了名的市级部门一共多少个":                          "一共11个",
		"讲人才那条，最后一句写的啥":                            "高级职称评审",
		"讲人才那条，最后一句写的啥|倒数第二句呢":                     "人力资源服务机构",
		"文件开头一段怎么写的":                               "数字应用第一城",
		"同行说全光交换机归第八条管，对不对":                        "不是第八条，在第九条",
		"第七条讲啥|农业在不在里头":                            "没有写“农业”",
		"第七条讲啥|还列了哪些领域":                            "医疗、教育、交通",
		"第一条讲啥|点名了哪几个行业":                           "智能制造、医疗健康、政务民生",
		"第九条讲啥|说的是利润还是销售额":                         "年销售额不低于1000万",
		"第五条讲啥|省级的啥":                               "承载区和先行区",
		"工业互联网项目按几成补|另一类呢，每个多少":                    "30万元",
		"买模型那个是一次性的吗|逐年按收入给的呢，归谁管":                 "市科技局",
		"第六条 单位 …打错 是第七条":                          "市直各有关部门",
		"具身智能 几条":                                  "第二条",
		"“抢抓”后头是啥":                                 "创新发展机遇",
		"十二条写了什么":                                  "没有这一条",
		"数据沙箱写在哪条|谁来建":                             "科研机构",
	} {
		if said := talkOf(t, talk); !strings.Contains(said, want) {
			t.Errorf("%s\nsays %q, want %q", talk, said, want)
		}
	}
}

// A sum, a company's own case or another question is none of it.
func TestNoTextQueries(t *testing.T) {
	for talk, want := range map[string]string{
		"最后一句话写的什么":            "有效期至2028年12月31日",
		"我们买算力花了8万，最多能拿多少":     "40,000元",
		"平台收入200万，模型50万，哪个补得多": "600,000元",
		"算力买了8万，补多少|谁来办":       "市数据管理局",
	} {
		if said := talkOf(t, talk); !strings.Contains(said, want) {
			t.Errorf("%s\nsays %q, want %q", talk, said, want)
		}
	}
}
