package assistant

import (
	"strings"
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// Words give a figure its part, whatever the figure.
func TestPartOfAFigure(t *testing.T) {
	for text, want := range map[string]part{
		"最多可补#。":       partAward,
		"预计能收到#。":      partAward,
		"购买费用#，":       partInput,
		"#的支出，":        partInput,
		"封顶在#。":        partCeiling,
		"没有超过最高#的上限。":  partCeiling,
		"低于#的门槛。":      partEdge,
		"年销售额不低于#，":    partEdge,
		"还差#。":         partGap,
		"每人最高#。":       partEach,
		"#/个。":         partEach,
		"两项合计#。":       partSum,
		"您说的#没有依据。":    partSaid,
		"说到#。":         0,
		"#。":           0,
		"结果如下，请看#，谢谢。": partAward, // 结果
		"购买总额一旦达到#，就转省级。": partEdge,
	} {
		before, after, _ := strings.Cut(text, "#")
		if got := partOf(before, after, nil, false); got != want {
			t.Errorf("%s is of part %b, want %b", text, got, want)
		}
	}
}

// A free writer's figure goes out in its part alone, and for its own benefit.
func TestFreeProse(t *testing.T) {
	for text, passes := range map[string]bool{
		"可以补4万元。": true, "可以补8万元。": false, "说到4万元。": false,
		"市里出的是4万元。":        false, // no frame has these words
		"每月6000元，一年花8万元。":  true,
		"每年6000元。":         false,
		"省里补4万元。":          false,
		"您说的8万元没有算错。":      true,
		"第六条按50%，可补4万元。":   true,
		"8万元 × 50% = 4万元。": true,
		"4万元 × 50% = 8万元。": false,
		"5万元以上才补。":         true,
		"10万元以上才补。":        false,
		"到了10万元就不补了。":      true,
		"低于10万元的不予补助。":     false,
		"“可补10万元”。":        false, // a short quote is nobody's
		"50%就是4万元。":        true,
		"还差2万元到10万元。":      true,
		"还差2万元到5万元。":       false,
		"补助4万元，也就是4万元整。":   true,
		"补助4万元，也就是8万元。":    false,
		"要是花到10万元，可以补4万元。": false,
	} {
		a, turn, r := asked(t, bought+"每月6000元。")
		r.Text = text
		if o := a.objectTo(turn, r, nobody{}, 0); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
		if o := a.objectTo(turn, r, nobody{}, len(text)); o != nil && a.object(turn, r) == nil {
			t.Errorf("%s was looked at before: %+v", text, o)
		}
	}
	a, turn, r := asked(t, bought) // the fallback's own phrases are not held to it
	r.Text = "说到4万元。"
	a.Fallback = nobody{}
	if o := a.objectTo(turn, r, a.Fallback, 0); o != nil {
		t.Errorf("%+v", o)
	}
}

// Two products: what one of them brings in is not the other's.
func TestPartsOfTwoProducts(t *testing.T) {
	s := scene{question: "光模块卖2000万，AI服务器卖3000万", clauses: []string{"9.2"}}
	for _, sales := range []string{"20000000", "30000000"} {
		s.calculations = append(s.calculations, calculated(t, []string{"foundation_product_award", "annual_sales=" + sales}))
	}
	for text, passes := range map[string]bool{
		"销售额2000万元的，可得60万元。": true, "销售额2000万元的，可得90万元。": false,
		"销售额3000万元的，可得90万元；两个产品合计150万元。": true, "两个产品合计90万元。": false,
	} {
		a, turn, r := s.turn()
		r.Text = text
		if o := a.objectTo(turn, r, nobody{}, 0); (o == nil) != passes {
			t.Errorf("%s: %+v", text, o)
		}
	}
}

func TestOwnWords(t *testing.T) {
	text := "第六条：“按照当年实际服务费50%的比例予以补助”，可补4万元。\n1. 好"
	own := ownWords(text)
	if len(own) != len(text) || strings.Contains(own, "50%") || strings.Contains(own, "六") || !strings.Contains(own, "可补4万元") || len(money.Figures(own)) != 1 {
		t.Errorf("%q", own)
	}
}
