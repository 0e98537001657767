package reading

import (
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
)

// A share that no relation reads is asked about; the policy's own, and facts of the
// company, are not.
func TestLooseShares(t *testing.T) {
	for message, loose := range map[string]bool{
		"买了6万5的算力，12月再买一笔，金额是前面那笔的五分之一": true,
		"二期是一期200万的1.75倍":               true,
		"计划投900万，目前实际投完三分之二":            true,
		"算力8万，按50%补多少":                  false,
		"研发费用占比12%，算力用了7万":              false,
		"群里说提高到六成，我算力8万":                false,
		"每季度60万，翻一倍每季度120万":             false, // what it comes to is said
		"投了三百万，成本三成本地化":                 false,
		"公司营业额比去年涨了35%，租算力花了7万2":        false,
		"租算力花了6万，今年费用涨了35%":             true,
	} {
		r := Read(message, asked.Default())
		if got := r.looseShare(asked.Computing); got != loose {
			t.Errorf("%s: loose %v, want %v", message, got, loose)
		}
	}
}

// What grew is beside the point, unless the topic is paid on it.
func TestSalesThatGrew(t *testing.T) {
	r := Read("今年销售额涨了45%，光模块卖了2000万", asked.Default())
	if !r.grewAside(asked.Computing, "今年销售额涨了") {
		t.Error("of computing: the sales are what it is paid on")
	}
	if r.grewAside(asked.Product, "今年销售额涨了") {
		t.Error("of a product: the sales are told by the way")
	}
}

// Each of a kind of its own: no amount is the whole of two others, though the figures fit.
func TestEachProductOfItsKind(t *testing.T) {
	r := Read("端侧芯片一年1900万，AI服务器800万，光模块2400万，全光交换机1100万", asked.Default())
	if got := r.partsOf(asked.Product, r.Sums); len(got) != 4 {
		t.Errorf("%d products, want 4", len(got))
	}
	r = Read("光模块一年3300万，其中800G的2200万，400G的1100万", asked.Default())
	if got := r.partsOf(asked.Product, r.Sums); len(got) != 2 {
		t.Errorf("%d products, want the 2 that the year's sales divide into", len(got))
	}
}
