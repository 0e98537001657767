package sentence

import "github.com/rongce/rongce/knowledge/pattern"

// priceOfOne stands before what a single piece sells at: 一只卖480元.
var priceOfOne = pattern.MustCompile(`(?:^|[^另外中这那第再又加了])一(只|枚|支|个|件|块|盒)(?:就|能|大概|大约|约|出厂|批发|均价|平均)*(?:卖|售|要|是|价|为)*$`)

// pricesOne: the i-th amount is the price of one of many pieces, which are counted: 总共走了4万只.
func (s *Sentence) pricesOne(i int) bool {
	m := priceOfOne.FindStringSubmatch(s.Before(i))
	return m != nil && FirstLarge(countsOf[m[1]], s.Masked) >= ManyPieces
}

// ManyPieces is from how many on nobody speaks of single things that are told one by one.
const ManyPieces = 20

// countsOf finds the counts of pieces with a classifier.
var countsOf = func() map[string]*pattern.Pattern {
	out := map[string]*pattern.Pattern{}
	for _, c := range []string{"只", "枚", "支", "个", "件", "块", "盒"} {
		out[c] = pattern.MustCompile(`(?:[卖走出销售发货了掉过有共计达到量]|[,，])\s*` + LargeCount + `多?\s*` + c + `(?:[^月人工产项场型季月钱]|$)`)
	}
	return out
}()
