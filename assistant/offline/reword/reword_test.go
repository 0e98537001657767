package reword

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// mostGrown is how many times as long a text in plainer words may be, in bytes: ×4 is all of a message, and read as 4个呢.
const mostGrown = 4

// all are the rules in their order.
func all() []rule { return slices.Concat(inOrder, lumps) }

// plainlyWithout is [Plainly] without the i-th rule.
func plainlyWithout(i int, text string) string {
	before, behind := slices.Clone(inOrder), slices.Clone(lumps)
	if i < len(before) {
		before = slices.Delete(before, i, i+1)
	} else {
		behind = slices.Delete(behind, i-len(before), i-len(before)+1)
	}
	return putAll(behind, slips.Replace(putAll(before, text)))
}

// Each rule makes of its example what stands beside it, and no other rule does the same.
func TestRules(t *testing.T) {
	for i, r := range all() {
		if r.says == "" || r.says == r.reads {
			t.Errorf("rule %d, %s: %q is no example", i, r.words, r.says)
		}
		if got := r.put(r.says); got != r.reads {
			t.Errorf("%q is read as %q by its own rule, want %q", r.says, got, r.reads)
		}
		if got := Plainly(r.says); got == plainlyWithout(i, r.says) {
			t.Errorf("%q is read as %q without its own rule as well", r.says, got)
		}
		if r.by != nil && r.plain != "" {
			t.Errorf("%q is read as %q, or is that worked out?", r.says, r.plain)
		}
	}
}

// Two rules with one example would be one rule, or one of them untested.
func TestEachHasItsOwnExample(t *testing.T) {
	had := map[string]bool{}
	for _, r := range all() {
		if had[r.says] {
			t.Errorf("%q stands twice", r.says)
		}
		had[r.says] = true
	}
}

// What a rule with a condition leaves alone, by its example.
func TestConditions(t *testing.T) {
	left := map[string]string{
		"供应商补开了一张10万的发票":            "找朋友补开了一张10万的发票",
		"其中2万是员工个人名义买的":             "其中2万是员工个人名义买的，报销了",
		"算力每月9000，用到9月底就停了":         "算力从3月用起，每月9000，用到9月底就停了",
		"场景评上一个30万，我们评上4个":          "场景评上一个30万，我们还没报",
		"市里是不是最多评10个场景":             "市里最多评10个场景",
		"评上一个给多少？我们今年评上了两个":         "评上一个给多少？我们还没报",
		"四个部门各用了2万4":                "四个部门各用了2万4，都投在产线改造上",
		"光模块月销80万，旺季3个月每月150万":      "光模块月销80万，旺季3个月每月150万，淡季两个月每月30万",
		"又说省里实批241万":                "又说省里实批241万，对吗",
		"上半年花了3万，去年下半年花了4万":         "今年不算，上半年花了3万，去年下半年花了4万",
		"应该是21000":                  "电话应该是21000",
		"不是600，是680万":               "不是2023，是2024",
		"光模块五款，单拎出来一款才260万，拢共1300万": "光模块，一款才260万，拢共1300万", // of how many
		"典型场景没走供需对接平台，入选了":          "攻关项目没走供需对接平台，入选了",
		"拿了3本证书，一个人":                "我们拿了3本证书",
		"5人考证 其中2人之前领过":             "5人领模型补助 其中2人之前领过",
		"他考了两个":                     "他考了两个，徒弟也考了",
		"算力花费是0":                    "模型花费是0",
		"拿到的是公司发的证":                 "拿到的是公司发的证，也是等级证书",
		"购房补贴拿了，今年离职了，要退吗":          "押金要退吗",
		"两个人一起创业，120万怎么分":           "算力120万怎么分",
		"工业互联网投资500万，其中200万是软件":     "收入500万，其中200万是软件",
		"追一单3万的呢":                   "补一笔3万，市里会吗",
		"那我想把采购总额凑到10万整":            "开票，那我想把采购总额凑到10万整",
		"我们做AI客服的，十来号人，刚落户福州没多久":    "我们是领军团队，刚落户福州没多久",
		"帮我写成一条短信发给来电人":             "改成一个",
		"要不凑到1000万":                 "要不凑到1000万，发票好办",
		"典型应用场景没在供需对接平台上对接过，但是评上了，能拿30万吗": "攻关项目没在供需对接平台上对接过，但是评上了，能拿30万吗",
		"项目投资额 800万，政府已补100万":             "项目投资额 800万，省政府已补100万",
		"50个人培训，拿证的一半":                    "50个人，拿证的一半",
		"张三考了证，李四没考":                      "张三过了",
		"租gpu 6万；ai排产项目：180万":             "工业互联网项目500万，ai排产项目300万", // a part
		"如果是市人社局颁发的等级证呢":                  "哪些是市人社局颁发的等级证",
		"项目投入400万，省级奖补70万":                "场景评上一个，项目投资500万",
		"两款光模块各卖1500万，一个入选了省级":            "两款光模块各卖1500万，一个入选了省级，另一个没有",
	}
	for _, r := range all() {
		text, ok := left[r.says]
		if (r.where != nil || r.unless != nil) != ok {
			t.Errorf("%q: is there a condition, or is there none?", r.says)
		}
		if !ok {
			continue
		}
		free := rule{words: r.words, plain: r.plain, by: r.by}
		if r.put(text) != text || free.put(text) == text {
			t.Errorf("%q: %q without its condition, and %q with it", text, free.put(text), r.put(text))
		}
	}
	lastYear := "上半年花了3万，下半年花了4万" // of which year is not said
	if got := Plainly(lastYear); got != lastYear {
		t.Errorf("%q is read as %q", lastYear, got)
	}
}

// What two rules would read, each in its own way, is read by the earlier one; others read what those before them wrote.
func TestOrder(t *testing.T) {
	for said, reads := range map[string]string{
		"全部凑一起5万3":                    "全部一共5万3",       // not 合起来5万3
		"那2000块退费了，别算在内":              "那2000块退了，别算在内", // what it was is asked no more
		"财务更正，模型那个记错了，是35万":           "模型那个其实是35万",
		"人手一个账号，每号每年3600，47个研发每人一个账号": "人手一个账号，每个账号每年3600，47个账号",
	} {
		if got := Plainly(said); got != reads {
			t.Errorf("%q is read as %q, want %q", said, got, reads)
		}
	}
}

// What looks like one of the ways of saying, and is another thing.
func TestLeftAlone(t *testing.T) {
	for _, text := range []string{
		"买了4090一张",    // a card
		"明天二百四十块",     // nothing is left unsaid
		"AI服务器卖了800万", // no 云服务器
		"两块钱一次",       // yuan
		"年初合计5万",      // no 合 before a figure
		"1月、2月、3月、4月、5月、6月、7月各5万", // too many to be the last so many
		"每台每季度都要付",                // no amount
		"我们销售额是300万",              // nobody sells
	} {
		if got := Plainly(text); got != text {
			t.Errorf("%q is read as %q", text, got)
		}
	}
}

func TestSlips(t *testing.T) {
	words := pairs(slipsTable)
	if len(words)%2 != 0 || len(words) < 100 {
		t.Fatalf("%d words", len(words))
	}
	had := map[string]bool{}
	for pair := range slices.Chunk(words, 2) {
		wrong, right := pair[0], pair[1]
		if had[wrong] {
			t.Errorf("%s stands twice", wrong)
		}
		had[wrong] = true
		if got := slips.Replace(wrong); got != right {
			t.Errorf("%s is read as %s, want %s: an earlier line is in the way", wrong, got, right)
		}
		if got := Plainly("问：" + wrong + "。"); got != "问："+right+"。" {
			t.Errorf("%s is read as %s, want %s: a rule is in the way", wrong, got, right)
		}
	}
}

func TestNoPair(t *testing.T) {
	for _, table := range []string{"蒜力", "蒜力 算力", "蒜力\t", "\t算力", "蒜力\t算力\t算利", "蒜力\t算 力"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q is taken", table)
				}
			}()
			pairs(table)
		}()
	}
	if got := pairs("# a remark\n\n蒜力\t算力\r\n"); !slices.Equal(got, []string{"蒜力", "算力"}) {
		t.Errorf("%q", got)
	}
}

// strangers are letters that stand in no rule and in no slip.
func strangers() (out []rune) {
	known := map[rune]bool{}
	for _, r := range all() {
		for _, c := range r.words.String() {
			known[c] = true
		}
	}
	for _, c := range slipsTable {
		known[c] = true
	}
	for _, scripts := range []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Cyrillic, unicode.Greek} {
		for _, some := range scripts.R16 {
			for c := some.Lo; c <= some.Hi && c >= some.Lo; c += some.Stride {
				if unicode.IsLetter(rune(c)) && !known[rune(c)] {
					out = append(out, rune(c))
				}
			}
		}
	}
	return out
}

// Letters of which no rule speaks are left alone, and so are the marks between them.
func TestStrangersAreLeftAlone(t *testing.T) {
	letters := strangers()
	if len(letters) < 10000 {
		t.Fatalf("%d letters: where are the others?", len(letters))
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom(append(letters, '，', '。', ' ', '！'))).Draw(t, "text")
		if got := Plainly(text); got != text {
			t.Fatalf("%q is read as %q", text, got)
		}
	})
}

// Whatever is said, in pieces of examples one after the other and with anything between them, is read as some text.
func TestAnyText(t *testing.T) {
	rules := all()
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(0, 4).Draw(t, "pieces") {
			said := []rune(rules[rapid.IntRange(0, len(rules)-1).Draw(t, "rule")].says)
			from := rapid.IntRange(0, len(said)).Draw(t, "from")
			b.WriteString(string(said[from:rapid.IntRange(from, len(said)).Draw(t, "to")]))
			b.WriteString(rapid.String().Draw(t, "between"))
		}
		sound(t, b.String())
	})
}

// sound says what is true of any text in plainer words.
func sound(t interface {
	Helper()
	Errorf(format string, args ...any)
}, text string) {
	t.Helper()
	got := Plainly(text)
	if !utf8.ValidString(got) {
		t.Errorf("%q is read as %q, which is broken", text, got)
	}
	if len(got) > mostGrown*len(text) {
		t.Errorf("%d bytes of %q are read as %d of %q", len(text), text, len(got), got)
	}
}

func FuzzPlainly(f *testing.F) {
	for _, r := range all() {
		f.Add(r.says)
	}
	f.Add("x4")
	f.Fuzz(func(t *testing.T, text string) {
		sound(t, strings.ToValidUTF8(text, "")) // messages are valid
	})
}
