package money

// Mention is one sum of money in a text.
type Mention struct {
	Text string `json:"text"` // the number with its unit, as written: 8万5, ¥5万, 3万美元, 5到8万
	// Start and End are where Text stands in the original, in runes, end exclusive.
	Start int `json:"start"`
	End   int `json:"end"`
	// Low and High are equal, unless a range was stated.
	Low  Amount `json:"low"`
	High Amount `json:"high"`

	Approximate bool   `json:"approximate"`     // 约, 左右, 出头, 十来万, 七八万: not to be taken to the yuan
	Below       bool   `json:"below,omitempty"` // 不到, 差一点, 以下: less than the figure
	Above       bool   `json:"above,omitempty"` // 超过, 以上, 10万多: more than the figure
	Currency    string `json:"currency"`        // ISO 4217; CNY where none is named
	Bare        bool   `json:"bare,omitempty"`  // no unit was written, only the context made it money: 花了49999
}

// Number is a plain number without a unit, which may be money where we had asked for some: "80000", "25".
type Number struct {
	Text       string
	Start, End int // in runes of the original, end exclusive
	Value      Amount
}

// Read returns every sum of money that a text states, in order, and nothing that is not money. Sums beyond [MaxYuan],
// negative ones and foreign ones are returned too: what to make of them, the caller decides.
func Read(s string) []Mention {
	var found []Mention
	t := plain(s)
	t.scan(func(c *candidate) {
		if c.kind == sum {
			found = append(found, t.mention(c))
		}
	})
	return found
}

// Numbers returns the plain numbers of a text that Read did not take and that are not evidently something else: years,
// counts, shares, articles, phones, serial numbers and names.
func Numbers(s string) []Number {
	var found []Number
	t := plain(s)
	t.scan(func(c *candidate) {
		if c.kind == plainNumber {
			n := Number{Value: c.low.amount()}
			n.Text, n.Start, n.End = t.span(c.start, c.end)
			found = append(found, n)
		}
	})
	return found
}

// candidate is a number on its way to being a sum.
type candidate struct {
	kind                kind
	start, end          int // with the unit and currency
	next                int // where to read on
	low, high           num
	currency            string
	approx, minus, bare bool
}

// kind is what a number turned out to be.
type kind int

const (
	other       kind = iota // a count, a year, a name …
	sum                     // money
	plainNumber             // a number that may be anything
)

// scan finds the numerals of a text one after another and tells what each is.
func (t *text) scan(tell func(*candidate)) {
	done := 0
	for p := 0; p < len(t.g); {
		halfYi := t.at(p) == '半' && t.at(p+1) == '个' && t.at(p+2) == '亿'
		if !halfYi && !startsNumeral(t.at(p)) {
			p++
			continue
		}
		var c candidate
		if halfYi {
			c = candidate{kind: sum, start: p, end: p + 3, next: p + 3, low: num{5, 7}, high: num{5, 7}, currency: "CNY"}
		} else {
			c = t.candidate(p, done)
		}
		if c.kind != other {
			tell(&c)
		}
		word := c.kind == other && t.beginsWord(p)
		p = max(c.next, p+1)
		if !word { // 人民币一共26万: the word has taken nothing
			done = p
		}
	}
}

// mention words a candidate for the outside.
func (t *text) mention(c *candidate) Mention {
	m := Mention{Low: c.low.amount(), High: c.high.amount(), Currency: c.currency, Bare: c.bare}
	if c.minus {
		m.Low, m.High = m.High.Neg(), m.Low.Neg()
	}
	m.Text, m.Start, m.End = t.span(c.start, c.end)
	m.Approximate, m.Below, m.Above = t.nuance(c.start, c.end)
	m.Approximate = m.Approximate || c.approx
	return m
}
