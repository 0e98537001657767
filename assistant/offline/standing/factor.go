package standing

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Factor is a share or a multiple that a text tells: 两成半 is 25 of 100, 翻番 2 of 1.
type Factor struct {
	Start, End int   // bytes of the text
	Num, Den   int64 // both positive
	multiple   bool
}

// Multiple tells a multiple (两倍, 翻番, 1.5倍) from a share (两成, 一半).
func (f Factor) Multiple() bool { return f.multiple }

// Way is how a share changes an amount.
type Way int

// The ways.
const (
	Of   Way = iota // it is what is left, or what was reached: 只完成六成
	More            // it comes on top: 涨两成
	Less            // it goes off: 少三成
)

// Apply returns what becomes of an amount; false if nothing is left of it, or the way of a
// multiple cannot be told: 涨两倍.
func (f Factor) Apply(a money.Amount, way Way) (money.Amount, bool) {
	num := f.Num
	switch {
	case f.Multiple() && way != Of:
		return a, false
	case way == More:
		num += f.Den
	case way == Less:
		num = f.Den - num
	}
	if num <= 0 {
		return a, false
	}
	return a.Times(num).Quotient(f.Den), true
}

const (
	digit  = `一二三四五六七八九`
	shares = `(?P<tenths>[` + digit + `两\d])成(?P<more>[半` + digit + `])?` +
		`|(?P<percent>\d+(?:\.\d+)?)\s*(?:%|个点|percent|per cent|pct)` +
		`|\b(?P<words>(?:ten|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]five)?)) per ?cent` +
		`|百分之(?P<hundredth>[` + digit + `十百]+|\d+)` +
		`|(?P<fold>[` + digit + `]{1,2}|\d\.?\d?)折` +
		`|(?P<den>[二三四五六七八九十])分之(?P<num>[` + digit + `])` +
		`|(?:×|\*|\bx|乘以?|乘上)\s?(?P<by>\d{1,2}(?:\.\d{1,2})?)` +
		`|(?P<half>[一1][半办]|半数|半个|之半|对[半折]|折半|腰[斩渣]|[减剪砍]半|除以?(?:2|二|两)|÷\s?2|/2|\bhal(?:f|ves?|ved)\b|\bin two\b)` +
		`|(?P<third>\bthird\b)|(?P<quarter>\bquarter of\b|\bby a quarter\b|\bfourth\b)`
	multiples = `[翻番](?P<double>一?番|了?一?倍|(?:了|咗)一?[番倍])|翻(?P<four>两番)` +
		`|(?P<twice>双份|双倍|[加家]倍|一倍|乘以?[二两]|\bdoubl\w+|\btwice\b|\btwo times\b|\b2x\b|\btwofold\b)` +
		`|(?P<triple>\btripl\w+|\bthree times\b)` +
		`|(?P<times>[两二三四五六七八九十]|\d{1,2}(?:\.\d{1,2})?|[一二三四五六七八九]点[一二三四五六七八九])倍`
)

// ofMultiples are the groups of multiples.
var ofMultiples = []string{"double", "four", "twice", "triple", "times"}

var told = pattern.MustCompile(shares + `|` + multiples)

// Factors finds the shares and multiples of a text in normal form, in order.
func Factors(text string) []Factor {
	var out []Factor
	names := told.SubexpNames()
	for _, at := range told.FindAllStringSubmatchIndex(text, -1) {
		f := Factor{Start: at[0], End: at[1], Den: 1}
		for i, name := range names {
			if name != "" && at[2*i] >= 0 {
				f.take(name, text[at[2*i]:at[2*i+1]])
				f.multiple = slices.Contains(ofMultiples, name) || name == "by" && f.Num > f.Den
			}
		}
		if f.Num > 0 && f.Den > 0 {
			out = append(out, f)
		}
	}
	return out
}

// take sets what one named group of the expression tells.
func (f *Factor) take(name, word string) {
	n, _ := strconv.ParseInt(word, 10, 64)
	if n == 0 {
		n = money.WholeNumeral(word)
	}
	switch name {
	case "tenths":
		f.Num, f.Den = 10*n, 100
	case "more":
		if word == "半" {
			n = 5
		}
		f.Num += n
	case "hundredth":
		f.Num, f.Den = n, 100
	case "percent", "fold", "times", "by":
		f.decimal(name, word)
	case "num":
		f.Num = n
	case "den":
		f.Den = n
	case "words":
		f.Num, f.Den = percentWords(word), 100
	case "half":
		f.Num, f.Den = 1, 2
	case "third":
		f.Num, f.Den = 1, 3
	case "quarter":
		f.Num, f.Den = 1, 4
	case "double", "twice":
		f.Num = 2
	case "triple":
		f.Num = 3
	case "four":
		f.Num = 4
	}
}

// percentWords reads twenty-five.
func percentWords(word string) int64 {
	tens, five := strings.CutSuffix(word, "five")
	n := map[string]int64{"ten": 10, "fif": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}[strings.TrimSuffix(strings.TrimRight(tens, "- "), "teen")]
	if five {
		n += 5
	}
	return n
}

// decimal reads 12.5 of a hundred, .85, 八五 and 8.5 of ten.
func (f *Factor) decimal(name, word string) {
	if !strings.ContainsAny(word, "0123456789") {
		digits := ""
		for _, r := range word {
			if r == '点' {
				digits += "."
				continue
			}
			digits += strconv.FormatInt(money.WholeNumeral(string(r)), 10)
		}
		word = digits
	}
	whole, part, _ := strings.Cut(word, ".")
	n, err := strconv.ParseInt(whole+part, 10, 64)
	if err != nil || len(whole)+len(part) > mostDigits {
		return
	}
	f.Num, f.Den = n, 1
	places := len(part)
	switch name {
	case "percent":
		places += 2
	case "fold":
		places += len(whole)
	}
	for range places {
		f.Den *= 10
	}
}

const mostDigits = 6 // of a share; nobody tells finer ones
