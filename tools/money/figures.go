package money

// FigureKind is what a figure counts in.
type FigureKind int

// The kinds of figures.
const (
	Percent FigureKind = iota // 30%, 百分之三十, 三成: the value in points
	Unit                      // money, or a number with 万, 千, 天, 小时, 工作日: a claim, however small
	Bare                      // Arabic digits without a unit
	Han                       // a bare Chinese numeral without a unit: 三 in 三个, 一 in 一次性
)

// String names the kind: percent, unit, bare, han.
func (k FigureKind) String() string { return [...]string{"percent", "unit", "bare", "han"}[k] }

// Figure is anything countable that a text states.
type Figure struct {
	Text       string
	Start, End int // in runes of the original, end exclusive
	Kind       FigureKind
	Value      Amount // without its sign; yuan where it is money, points where it is a share
	Last       Amount // the weight of its last written place: 100 for 66.67万, so that rounding can be allowed for
}

// Figures returns every figure that a text states, in any notation, in order: 12.6万, 126,000, 十二万六千, 30%,
// 百分之三十, 三成. It judges nothing: years, articles and names are figures too. Words such as 一半 and 十几万, which
// name no number, are none. 三四百万 gives two with the same Text, and 5到8万 gives 50,000 and 80,000.
func Figures(s string) []Figure {
	var found []Figure
	t := plain(s)
	done := 0
	for p := 0; p < len(t.g); {
		if figures, next := t.share(p); next > p {
			found = append(found, figures)
			p, done = next, next
			continue
		}
		if !startsNumeral(t.at(p)) {
			p++
			continue
		}
		found, p = t.figures(found, p, done)
		done = p
	}
	return found
}

// figures appends the figures of the numeral at p, and returns the place to read on.
func (t *text) figures(found []Figure, p, done int) ([]Figure, int) {
	a := t.part(p, done)
	switch {
	case a.few, (t.at(p-1) == '几' || t.at(p-1) == '数') && t.at(p) == '十':
		return found, a.end
	case a.first.dotted: // 2028.12.31: one number after another
		var v num
		end := p
		for ; isDigit(t.at(end)); end++ {
			v = v.digit(int64(t.at(end) - '0'))
		}
		return append(found, t.figure(p, end, Bare, v, 0)), end
	}
	if f, next := t.percent(&a); next > 0 {
		return append(found, f), next
	}
	b, low, ok := t.join(&a)
	if ok && (b.named() || b.big) {
		end := a.to
		found = append(found, t.figure(a.from, end, Unit, low, a.last+max(0, low.e-a.low.e)))
		p = b.start
		return t.one(found, &b), max(b.to, p+1)
	}
	if ok && t.at(t.skip(b.end)) == '%' {
		return append(found, t.figure(a.start, a.end, Percent, a.low, a.last)), a.end
	}
	return t.one(found, &a), max(a.to, a.end)
}

// one appends the figure of a, or the two that 三四百万 names.
func (t *text) one(found []Figure, a *part) []Figure {
	kind := t.figureKind(a)
	start, end := a.start, a.end
	if kind == Unit {
		start, end = a.from, max(a.to, a.end)
	}
	found = append(found, t.figure(start, end, kind, a.low, a.last))
	if a.low != a.high {
		found = append(found, t.figure(start, end, kind, a.high, a.last))
	}
	return found
}

func (t *text) figure(start, end int, kind FigureKind, v num, last int) Figure {
	f := Figure{Kind: kind, Value: v.amount(), Last: num{1, last}.amount()}
	f.Text, f.Start, f.End = t.span(start, end)
	return f
}

// claims follow a number that is a promise however small it is: a time limit, say.
var claims = words("", "工作日 个工作日 天 小时 个小时")

// figureKind tells what a figure that is no share counts in.
func (t *text) figureKind(a *part) FigureKind {
	single := !a.arabic && a.units == 0
	q := t.skip(a.end)
	switch {
	case a.named(), a.big, a.units > 0 && a.numeral.low.atLeast(2):
		return Unit
	case t.at(q) == '工', t.at(q) == '个' && t.at(q+1) == '工':
		if claims.has(t, q) {
			return Unit
		}
	case !single && claims.has(t, q):
		return Unit
	}
	if a.arabic {
		return Bare
	}
	return Han
}

// share reads a share that begins with its whole: 百分之三十, 千分之五, 百分之百.
func (t *text) share(p int) (Figure, int) {
	exp := smallUnit(t.at(p)) + bigUnit(t.at(p))
	if exp < 2 || t.at(p+1) != '分' || t.at(p+2) != '之' {
		return Figure{}, 0
	}
	if exp == 2 && t.at(p+3) == '百' {
		return t.figure(p, p+4, Percent, num{100, 0}, 0), p + 4
	}
	if !startsNumeral(t.at(p + 3)) {
		return Figure{}, 0
	}
	n := t.numeral(p+3, true)
	if n.few {
		return Figure{}, 0
	}
	return t.figure(p, n.end, Percent, n.low.shift(2-exp), n.last+2-exp), n.end
}

// tenths is 成, unless another word begins with it: 一成不变, 三成员.
var tenths = words("", "成!不立本功长熟果效为员就都交绩品分套份")

// percent reads a share that begins with its number: 30%, 5‰, 三成, 七成五, 20个点. The place is 0 if a is none.
func (t *text) percent(a *part) (Figure, int) {
	q := t.skip(a.end)
	n := &a.numeral
	switch {
	case t.at(q) == '%' && !a.named():
		return t.figure(a.start, q+1, Percent, n.low, n.last), q + 1
	case t.at(q) == '‰' && !a.named():
		return t.figure(a.start, q+1, Percent, n.low.shift(-1), n.last-1), q + 1
	case n.units == 0 && n.low.single() && tenths.has(t, a.end):
		v, end := n.low.shift(1), a.end+1
		if d := hanDigit(t.at(end)); d > 0 && !classifiers.has(t, end+1) && hanDigit(t.at(end+1)) < 0 && smallUnit(t.at(end+1)) == 0 && bigUnit(t.at(end+1)) == 0 {
			v, end = v.plus(num{d, 0}), end+1
		}
		return t.figure(a.start, end, Percent, v, 0), end
	case points.has(t, a.end):
		_, end := points.match(t, a.end)
		return t.figure(a.start, end, Percent, n.low, n.last), end
	}
	return Figure{}, 0
}

// points are hundredths too: 20个点.
var points = words("", "个点!子击 个百分点 百分点 percent _percent pct")
