package memory

import (
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Yearly is an amount brought to one year.
type Yearly struct {
	Low, High   money.Amount
	Assumptions []string
	Rate        *Rate  // what falls due each period, if it was stated so
	Unit        *Rate  // the price of one piece, if it was stated so
	Months      int64  // of the year that it falls due in, 0 if it was not stated by the period
	Ask         string // why it cannot be brought to a year, for the applicant; "" if it can
}

// Scale takes it n times.
func (y *Yearly) Scale(n int64) { y.Low, y.High = y.Low.Times(n), y.High.Times(n) }

// With is what y and others of the same year come to, with all that was assumed of each.
func (y Yearly) With(others ...Yearly) Yearly {
	for _, o := range others {
		y.Low, y.High = y.Low.Add(o.Low), y.High.Add(o.High)
		y.Assumptions = append(y.Assumptions, o.Assumptions...)
	}
	return y
}

// nameEnds is what a name is called without: 注塑那个 is the workshop's.
var nameEnds = pattern.MustCompile(`(?:车间|产线|生产线|流水线|线|工厂|分厂|厂|仓库|系统|平台|中心|公司)$`)

// InShort is a name and what is left of it in short; none where there is no name.
func InShort(name string) []string {
	if name == "" {
		return nil
	}
	if m := byItsNumber.FindStringSubmatch(name); m != nil {
		return []string{name, m[1]}
	}
	if short := nameEnds.ReplaceAllString(name, ""); utf8.RuneCountInString(short) > 1 {
		return []string{name, short}
	}
	return []string{name}
}

// byItsNumber is what a name that ends in a number is called in short: 一号 for 启明一号.
var byItsNumber = pattern.MustCompile(`[\p{Han}]([一二三四五六]号)$`)
