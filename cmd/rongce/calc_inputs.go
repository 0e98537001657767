package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

var (
	truths = map[string]bool{
		"true": true, "yes": true, "y": true, "是": true, "有": true, "对": true,
		"false": false, "no": false, "n": false, "否": false, "没有": false, "不是": false,
	}
	sumForm = "：金额看不懂，请写一个确定的数，如 80000、8万5、300,000元，区间如 5到8万"
)

// query makes a query out of name=value pairs, as people write them. They are
// put into the wire form and then read by the benefit itself, so that the
// terminal is as strict as the API.
func query(b *tools.Benefit, pairs []string) (tools.Query, error) {
	wire := bytes.NewBufferString("{")
	low := map[string]money.Amount{}
	for i, pair := range pairs {
		name, value, ok := strings.Cut(pair, "=")
		if !ok {
			return tools.Query{}, usage("“" + harmless(pair) + "”看不懂：每一项写成 名称=值。")
		}
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		in := b.Input(name)
		var written any = value
		if in != nil {
			var err error
			if written, err = readInput(in, value, low); err != nil {
				return tools.Query{}, err
			}
		}
		if i > 0 {
			wire.WriteByte(',')
		}
		for j, part := range []any{name, written} {
			data, err := json.Marshal(part)
			if err != nil {
				return tools.Query{}, err
			}
			if j > 0 {
				wire.WriteByte(':')
			}
			wire.Write(data)
		}
	}
	wire.WriteByte('}')
	facts, err := b.Decode(wire.Bytes())
	if err != nil {
		return tools.Query{}, err
	}
	if len(low) == 0 {
		low = nil
	}
	return tools.Query{Tool: b.Tool, Facts: facts, Low: low}, nil
}

// readInput returns a value in its wire form. What it does not know it leaves
// as it is, for Decode to refuse. The lower end of a range goes into low.
func readInput(in *tools.Input, value string, low map[string]money.Amount) (any, error) {
	switch in.Kind {
	case tools.Money:
		from, to, why := readSum(value)
		if why != "" {
			return nil, usage(in.Term + why + "。")
		}
		if !from.Equal(to) {
			low[in.Name] = from
		}
		return to.Exact(), nil // not rounded: three decimals are for Decode to refuse
	case tools.Count:
		if n, err := money.Numeral(strings.TrimRight(value, "个项人")); err == nil {
			if whole, ok := n.Int64(); ok {
				return whole, nil
			}
		}
	case tools.YesNo:
		if truth, ok := truths[strings.ToLower(value)]; ok {
			return truth, nil
		}
		return nil, usage(in.Term + "：应写 是 或 否；不知道就不写这一项。")
	case tools.Choice:
		for _, o := range in.Options {
			if o.Term == value {
				return o.Name, nil
			}
		}
	}
	return value, nil
}

// readSum reads a sum of yuan, or says why it is none to calculate with.
func readSum(value string) (low, high money.Amount, why string) {
	if a, err := money.Parse(value); err == nil {
		return a, a, ""
	}
	if a, err := money.Numeral(value); err == nil {
		return a, a, ""
	}
	said := money.Read(value)
	if len(said) != 1 || said[0].End-said[0].Start != utf8.RuneCountInString(value) {
		return low, high, sumForm
	}
	switch m := said[0]; {
	case m.Currency != "CNY":
		return low, high, "：外币不折算，请写人民币金额"
	case m.Approximate || m.Below || m.Above:
		return low, high, sumForm
	default:
		return m.Low, m.High, ""
	}
}
