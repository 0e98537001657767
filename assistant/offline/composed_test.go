package offline

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// Messages composed of what is told in parts × what stands beside it × what is put right later. What they come to is worked
// out here, by the rules as READING.md has them, and not by the product.

// composedThing is money of one measure: how it is named, in which steps its amounts are, and what it comes to, in fen.
type composedThing struct {
	names       []string
	least, most int64 // of a part, in steps
	step        int64 // yuan
	award       func(yuan int64) int64
}

var composedThings = []composedThing{
	{[]string{"算力", "租算力", "算力服务"}, 8, 45, 1000, func(yuan int64) int64 {
		if yuan < 50_000 || yuan >= 100_000 {
			return 0
		}
		return yuan * 50
	}},
	{[]string{"大模型", "买备案大模型", "模型授权"}, 3, 40, 10_000, func(yuan int64) int64 { return min(yuan*30, 200_000_00) }},
	{[]string{"AI工业互联网项目", "工业互联网项目"}, 30, 400, 10_000, func(yuan int64) int64 { return min(yuan*20, 2_000_000_00) }},
	{[]string{"平台服务收入", "概念验证中心服务收入"}, 20, 180, 10_000, func(yuan int64) int64 { return min(yuan*30, 1_000_000_00) }},
}

// composedLabels are what two parts are told apart by, whatever they are of.
var composedLabels = [][2]string{{"上半年", "下半年"}, {"第一笔", "第二笔"}, {"年初", "年底"}, {"前三季度", "四季度"}}

func (c composedThing) amount(r *rapid.T, name string) int64 {
	return rapid.Int64Range(c.least, c.most).Draw(r, name) * c.step
}

func inFen(fen int64) string {
	v := money.Yuan(fen / 100)
	if fen%100 == 0 {
		return v.Format() + "元"
	}
	return fmt.Sprintf("%s.%02d元", v.Format(), fen%100)
}

func composed(text string) string { return strings.ReplaceAll(text, "0000元", "万元") }

// Parts of one measure beside another measure, and one of them put right.
func TestComposedPartsBeside(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		two := rapid.Permutation(composedThings).Draw(r, "two")[:2]
		labels := rapid.SampledFrom(composedLabels).Draw(r, "labels")
		a, b, c := two[0].amount(r, "a"), two[0].amount(r, "b"), two[1].amount(r, "c")
		name := rapid.SampledFrom(two[0].names).Draw(r, "name")
		said := fmt.Sprintf("%s%s%d元，%s%d元；%s%d元，一共能补多少", name, labels[0], a, labels[1], b, two[1].names[0], c)
		sum := two[0].award(a+b) + two[1].award(c)
		if got := talkOf(t, composed(said)); !strings.Contains(got, inFen(sum)) {
			r.Fatalf("%s\nanswers %q, want %s in it", said, got, inFen(sum))
		}
		now := two[0].amount(r, "now")
		if now == a || now == b {
			return
		}
		talk := said + "|" + fmt.Sprintf("%s其实是%d元，那一共多少", labels[1], now)
		if got, want := talkOf(t, composed(talk)), inFen(two[0].award(a+now)+two[1].award(c)); !strings.Contains(got, want) {
			r.Fatalf("%s\nanswers %q, want %s in it", talk, got, want)
		}
	})
}

// What was told of another year leaves this year's sum as it is, wherever it stands.
func TestComposedOtherYear(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		thing := rapid.SampledFrom(composedThings).Draw(r, "thing")
		labels := rapid.SampledFrom(composedLabels).Draw(r, "labels")
		a, b, other := thing.amount(r, "a"), thing.amount(r, "b"), thing.amount(r, "other")
		said := fmt.Sprintf("%s%s%d元，%s%d元，去年一共%d元，今年能补多少", thing.names[0], labels[0], a, labels[1], b, other)
		if got := talkOf(t, composed(said)); !strings.Contains(got, inFen(thing.award(a+b))) {
			r.Fatalf("%s\nanswers %q, want %s in it", said, got, inFen(thing.award(a+b)))
		}
	})
}
