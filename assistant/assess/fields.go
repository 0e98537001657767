package assess

import (
	"errors"
	"net/url"
	"strconv"
	"strings"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// How a form says yes and no; empty means that it is not known.
const (
	yes = "yes"
	no  = "no"
)

// longestField bounds what one field may hold: a long way of writing a sum has
// some twenty characters.
const longestField = 40

// Why a field cannot be read, for the applicant.
const (
	refusedMoney    = "请写一个金额，例如写成“元”或“万元”为单位的数"
	refusedSeveral  = "这里只填一个数，请不要写范围或几个数"
	refusedCurrency = "请换算成人民币再填"
	refusedLarge    = "金额大得不合常理，请核对单位"
	refusedNegative = "金额不能是负数"
	refusedCount    = "请填整数"
	refusedChoice   = "请从列出的几项里选"
)

// Amount reads one sum as people type it into a field: 8万5, 85,000, 85000.50元.
// refused is why not, for the applicant; both are zero for an empty field.
func Amount(text string) (a *money.Amount, refused string) {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil, ""
	}
	if len([]rune(text)) > longestField {
		return nil, refusedMoney
	}
	plain := strings.NewReplacer(",", "", "，", "", " ", "").Replace(text)
	if exact, err := money.Parse(plain); err == nil {
		return &exact, ""
	}
	found := money.Read(text)
	switch {
	case len(found) == 0:
		// "3万" alone reads as money; a number in other digits (三百) may not
		if n := money.Numbers(text); len(n) == 1 && n[0].Text == text {
			return &n[0].Value, ""
		}
		return nil, refusedMoney
	case len(found) > 1, !found[0].Low.Equal(found[0].High), len(money.Numbers(text)) > 0:
		return nil, refusedSeveral
	case found[0].Currency != "CNY":
		return nil, refusedCurrency
	case found[0].High.TooMuch():
		return nil, refusedLarge
	}
	rounded := found[0].High.Round()
	return &rounded, ""
}

// read takes one item's fields from a form.
func (d *Desk) read(b *tools.Bound, n int, form url.Values) *Item {
	item := &Item{Benefit: b, N: n, Written: map[string]string{}, Refused: map[string]string{},
		Facts: tools.Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}}
	for _, in := range b.Inputs {
		text := form.Get(FieldName(b.Tool, n, in.Name))
		if text == "" {
			continue
		}
		item.Written[in.Name] = text
		if refused := item.take(in, text); refused != "" {
			item.Refused[in.Name] = refused
		}
	}
	if text := form.Get(FieldName(b.Tool, n, fieldOther)); text != "" {
		item.Written[fieldOther] = text
		other, refused := Amount(text)
		switch {
		case refused != "":
			item.Refused[fieldOther] = refused
		case other != nil && other.IsNegative():
			item.Refused[fieldOther] = refusedNegative
		case other != nil && !other.IsZero():
			item.Other = other
		}
	}
	d.settle(item)
	return item
}

// take reads one input, or says why not.
func (item *Item) take(in *tools.Input, text string) (refused string) {
	switch in.Kind {
	case tools.Money:
		a, refused := Amount(text)
		switch {
		case refused != "":
			return refused
		case a == nil:
			return ""
		}
		item.Facts.Money[in.Name] = *a
	case tools.Count:
		n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
		if err != nil {
			return refusedCount
		}
		item.Facts.Count[in.Name] = n
	case tools.YesNo:
		if text != yes && text != no {
			return refusedChoice
		}
		item.Facts.Truth[in.Name] = text == yes
	case tools.Choice:
		if in.Option(text) == nil {
			return refusedChoice
		}
		item.Facts.Choice[in.Name] = text
	}
	return ""
}

// settle drops the inputs that the calculator refuses, and marks them with its reasons.
func (d *Desk) settle(item *Item) {
	var bad *tools.InputError
	for {
		_, err := d.Toolbox.Calculate(tools.Query{Tool: item.Benefit.Tool, Facts: item.Facts})
		if !errors.As(err, &bad) {
			return
		}
		item.Refused[bad.Field] = bad.Reason
		delete(item.Facts.Money, bad.Field)
		delete(item.Facts.Count, bad.Field)
	}
}
