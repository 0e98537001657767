package money

import "unicode"

// text is a message as the lexer sees it: every sign folded to one way of writing it, with its place in the original.
type text struct {
	s string
	g []glyph
}

// glyph is one sign: the folded rune, and where the rune it came from stands, in runes and in bytes.
type glyph struct {
	r        rune
	at, from int32
	to       int32 // the byte after it
}

// plain folds a message: full-width and foreign digits to ASCII, Latin letters to lower case, 繁體 and 大寫 numerals to
// the everyday ones, and drops what cannot be seen (zero-width signs, variation selectors, combining marks, ** and `),
// so that nothing hides an amount.
func plain(s string) *text {
	t := &text{s: s, g: make([]glyph, 0, len(s)/2+4)}
	at := int32(0)
	for i, r := range s {
		f := fold(r)
		if n := len(t.g); n > 0 && t.g[n-1].to == 0 {
			t.g[n-1].to = int32(i)
		}
		if f >= 0 {
			t.g = append(t.g, glyph{r: f, at: at, from: int32(i)})
		}
		at++
	}
	if n := len(t.g); n > 0 && t.g[n-1].to == 0 {
		t.g[n-1].to = int32(len(s))
	}
	t.unbold()
	t.unmaskZeros()
	return t
}

// at returns the folded rune at p, or 0 outside of the text.
func (t *text) at(p int) rune {
	if p < 0 || p >= len(t.g) {
		return 0
	}
	return t.g[p].r
}

// span returns the original words from glyph p to glyph q, and their rune offsets.
func (t *text) span(p, q int) (words string, start, end int) {
	first, last := t.g[p], t.g[q-1]
	return t.s[first.from:last.to], int(first.at), int(last.at) + 1
}

// unbold drops Markdown's ** and `, which models put around and into figures.
func (t *text) unbold() {
	kept := t.g[:0]
	for i := 0; i < len(t.g); i++ {
		switch {
		case t.g[i].r == '`':
		case t.g[i].r == '*' && t.at(i+1) == '*':
			i++
		default:
			kept = append(kept, t.g[i])
		}
	}
	t.g = kept
}

// unmaskZeros reads the letter o as a zero where it stands inside a number: 1o万, 5O00元.
func (t *text) unmaskZeros() {
	for i := 1; i < len(t.g); i++ {
		if t.g[i].r != 'o' || !isDigit(t.at(i-1)) {
			continue
		}
		end := i
		for t.at(end) == 'o' {
			end++
		}
		switch next := t.at(end); {
		case isDigit(next), next == '万', next == '亿', next == '元', next == '千', next == '块':
			for ; i < end; i++ {
				t.g[i].r = '0'
			}
		default:
			i = end
		}
	}
}

// nbsp is what every thin or unbreakable space folds to: unlike a plain one it may group the digits of a number.
const nbsp = '\u00a0'

// fold returns the everyday way of writing r, or -1 if r cannot be seen.
func fold(r rune) rune {
	switch {
	case r < 0x80:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case 0x4e00 <= r && r <= 0x9fff:
		if f, ok := everyday[r]; ok {
			return f
		}
		return r
	case r == '，': // kept apart from the comma: it ends clauses more often than it groups digits
		return r
	case 0xff01 <= r && r <= 0xff5e:
		return fold(r - 0xff01 + '!')
	case 0x3400 <= r && r <= 0x4dbf, r == '。', r == '、':
		return r
	}
	if f, ok := everyday[r]; ok {
		return f
	}
	switch {
	case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me):
		return -1
	case unicode.Is(unicode.Nd, r):
		return '0' + digitValue(r)
	}
	return r
}

// digitValue returns 0 to 9 for a decimal digit of any script; Unicode keeps each script's ten together, zero first.
func digitValue(r rune) rune {
	for _, block := range unicode.Nd.R16 {
		if rune(block.Lo) <= r && r <= rune(block.Hi) {
			return (r - rune(block.Lo)) % 10
		}
	}
	for _, block := range unicode.Nd.R32 {
		if rune(block.Lo) <= r && r <= rune(block.Hi) {
			return (r - rune(block.Lo)) % 10
		}
	}
	return 0
}

func isDigit(r rune) bool  { return '0' <= r && r <= '9' }
func isLetter(r rune) bool { return 'a' <= r && r <= 'z' }
func isSpace(r rune) bool  { return r == ' ' || r == '\t' || r == nbsp }
func isHan(r rune) bool    { return 0x4e00 <= r && r <= 0x9fff }

// skip returns the first place from p on that is not a space.
func (t *text) skip(p int) int {
	for isSpace(t.at(p)) {
		p++
	}
	return p
}

// skipBack returns the place after the last sign before p that is not a space.
func (t *text) skipBack(p int) int {
	for isSpace(t.at(p - 1)) {
		p--
	}
	return p
}

// everyday holds pairs: a sign, and the one it is read as. 繁體 stands here only where a table of this package needs it.
var everyday = pairs(
	"壹一弌一贰二貳二弍二叁三叄三弎三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千〇零" +
		"萬万億亿兩两塊块錢钱圓圆幣币個个箇个點点餘余幾几數数來来負负歐欧鎊镑韓韩臺台紙纸" +
		"約约總总費费額额價价買买賣卖銷销購购繳缴資资貼贴補补獎奖領领賬账帳账單单營营預预報报發发實实際际" +
		"務务計计結结貨货業业產产項项將将離离於于過过間间從从達达電电戶户號号條条張张輛辆層层隻只棟栋畝亩噸吨" +
		"參参歲岁課课門门場场員员樣样圖图視视種种顆颗頁页詞词節节題题級级線线陣阵歷历時时鐘钟" +
		"說说們们這这還还沒没滿满夠够碼码賺赚虧亏儲储財财稅税薪薪匯汇轉转給给據据標标準准" +
		"￥¥﹩$＄$￡£〜~∼~﹏~∽~−-﹣-‐-‑-–—―—─—━—\u3000 \u202f\u00a0\u2009\u00a0\u2007\u00a0" +
		"кkКkԝwԜwоoОoοoΟo")

func pairs(s string) map[rune]rune {
	m := map[rune]rune{'\u3164': -1, '\u115f': -1, '\u1160': -1, '\uffa0': -1}
	from := rune(-1)
	for _, r := range s {
		if from < 0 {
			from = r
			continue
		}
		m[from] = r
		from = -1
	}
	return m
}
