package offline

import (
	"strings"
	"testing"
)

// A later message takes a part of a known amount out, puts it back, or puts it right.
func TestPartsEdited(t *testing.T) {
	a := desk(t)
	for _, c := range []struct {
		talk  []string
		says  string // what the last answer states
		never string
	}{
		// a part is named by its half of the year
		{talk: []string{"上半年租卡花了3万2，下半年又租了2万6，补多少", "前半年那笔退掉了"}, says: "26,000元"},
		{talk: []string{"今年算力买了4万1", "下半年又充了2万", "下半年那笔作废"}, says: "41,000元"},
		{talk: []string{"上半年算力3万2，下半年算力2万6，补多少", "下半年那笔算不算进去"}, says: "第六条", never: "补不到"},
		// a part is none of what is paid for
		{talk: []string{"全年算力8万4，补多少", "里面有1万4是买打印机的，跟算力不沾边"}, says: "70,000元"},
		{talk: []string{"备案模型买了40万做法律垂直模型", "其中6万是买标注的，不属于模型费"}, says: "102,000元"},
		{talk: []string{"全年算力8万4，补多少", "里面有1万4是买打印机的，是不是不能算"}, says: "这1万4也算"},
		{talk: []string{"全年算力8万4，补多少", "里面1万4是电费"}, says: "不算"},
		{talk: []string{"做语音识别的公司，省研发奖补批了60万，市里最多配多少", "兄弟厂也从省里领了20万研发奖补，可它不是人工智能企业，单看它"}, never: "减去"},
		// a part is named by its amount, goes out, and comes back
		{talk: []string{"算力分三笔付的，2万1、1万9、2万6", "1万9那笔不算我们公司的，去掉"}, says: "47,000元"},
		{talk: []string{"算力分三笔付的，2万1、1万9、2万6", "1万9那笔不是算力", "查了，那笔1万9还是算力"}, says: "66,000元"},
		{talk: []string{"算力分三笔付的，2万1、1万9、2万6", "1万9那笔不是算力", "还是加回来吧"}, says: "66,000元"},
		{talk: []string{"算力分三笔付的，2万1、1万9、2万6", "1万9那笔不是算力", "那交房租的1万9哪条管"}, never: "19,000元"},
		// what is left is said too
		{talk: []string{"今年算力7万5，补多少", "里头2万3是老板个人的不能算，公司账上共5万2"}, says: "26,000元"},
		// the total and the fee are put right together
		{talk: []string{"算力全年总额9万，实际服务费8万", "采购额跟实付都改成6万4了"}, says: "32,000元"},
		{talk: []string{"算力全年总额9万，实际服务费8万", "实际服务费只有6万4"}, says: "90,000元"},
		// one quarter is put right
		{talk: []string{"概念验证中心每季度服务收入50万", "二季度改成30万，其余三个季度还是50万"}, says: "540,000元"},
		{talk: []string{"概念验证中心每季度服务收入50万", "二季度更正为30万"}, says: "540,000元"},
		{talk: []string{"概念验证中心一季度收入50万，二季度60万", "二季度写错了，应该是40万"}, says: "270,000元"},
		{talk: []string{"概念验证中心每季度服务收入50万", "从三季度起改成每季度30万"}, never: "1,800,000元"},
		// what was put on top goes off again
		{talk: []string{"省里研发奖补批了90万", "后来说再追加30万", "追加的那笔没批下来"}, says: "900,000元"},
		{talk: []string{"省里研发奖补批了90万", "后来说再追加30万", "追加的也批了，能拿多少"}, says: "1,200,000元"},
		// what goes on from a supposition stands on it
		{talk: []string{"今年算力4万8", "要是再买6千呢", "年底又充5万呢"}, says: "104,000元"},
		{talk: []string{"今年算力4万8", "要是再买6千呢", "再买1万呢"}, says: "58,000元"},
		// one end of a range is settled on
		{talk: []string{"AI工业互联网项目打算投500万到600万", "敲定了，按少的那头投"}, says: "1,000,000元", never: "1,200,000元"},
		{talk: []string{"AI工业互联网项目打算投500万到600万", "最后是高的那个数"}, says: "1,200,000元", never: "1,000,000元"},
		{talk: []string{"AI工业互联网项目打算投500万到600万", "低的那头能补多少，高的呢"}, says: "1,200,000元"},
	} {
		text := hold(t, a, c.talk...).Text
		if !strings.Contains(text, c.says) || c.never != "" && strings.Contains(text, c.never) {
			t.Errorf("%q: want %q, not %q: %s", c.talk, c.says, c.never, text)
		}
	}
}
