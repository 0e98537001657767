package money

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"
)

// The two ways in which a sum on the wire is refused.
var (
	// ErrForm says that a string is not a sum in the wire form.
	ErrForm = errors.New("money: not an amount of the form -?digits[.dd]")
	// ErrTooLarge says that a sum is more than [MaxYuan], either way from zero.
	ErrTooLarge = errors.New("money: more than 10^12 yuan")
)

// Parse reads the wire form and nothing else: ASCII -?[0-9]{1,13}(\.[0-9]{1,2})?, at most [MaxYuan] either way.
// A negative sum parses: whether one makes sense, the caller decides. What people write is for [Read] and [Numeral].
//
// The form is checked before decimal sees the string: an exponent or a megabyte of digits would cost it dearly.
func Parse(s string) (Amount, error) {
	if !isWire(s) {
		return Amount{}, ErrForm
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return Amount{}, ErrForm
	}
	a := Amount{d}
	if a.TooMuch() {
		return Amount{}, ErrTooLarge
	}
	return a, nil
}

func isWire(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, fraction, dotted := strings.Cut(s, ".")
	return digits(whole, 13) && (!dotted || digits(fraction, 2))
}

// digits reports whether s is one to most ASCII digits.
func digits(s string, most int) bool {
	if len(s) == 0 || len(s) > most {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// String returns the wire form, rounded to the fen: "40000.00".
func (a Amount) String() string { return a.d.StringFixed(2) }

// MarshalJSON writes the wire form as a JSON string: "40000.00". A JSON number would invite floats.
func (a Amount) MarshalJSON() ([]byte, error) { return []byte(`"` + a.String() + `"`), nil }

// UnmarshalJSON reads the wire form from a JSON string or number. null is refused: an absent amount is a nil *Amount.
func (a *Amount) UnmarshalJSON(b []byte) error {
	s := string(b)
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		s = s[1 : len(s)-1]
	}
	parsed, err := Parse(s)
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

// Format writes a for people: "40,000", "42,500.50"; grouped, with two decimals only where it is not whole, without 元.
func (a Amount) Format() string {
	s := a.String()
	sign := ""
	if s[0] == '-' {
		sign, s = "-", s[1:]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	var b strings.Builder
	b.Grow(len(s) + len(s)/3 + 1)
	b.WriteString(sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if fraction != "00" {
		b.WriteByte('.')
		b.WriteString(fraction)
	}
	return b.String()
}

// Chinese writes a as one says it on the phone: "4万元", "12.6万元", "1.2亿元"; in 亿 or 万 where that takes two decimals
// at most and loses nothing, else in full: "199,999.80元", "3,000元".
func (a Amount) Chinese() string {
	r := a.Round()
	for _, unit := range []struct {
		exp  int32
		name string
	}{{8, "亿元"}, {4, "万元"}} {
		if in := r.d.Shift(-unit.exp); in.Abs().GreaterThanOrEqual(decimal.New(1, 0)) && in.Equal(in.Round(2)) {
			return in.String() + unit.name
		}
	}
	return r.Format() + "元"
}
