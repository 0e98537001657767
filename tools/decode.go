package tools

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/tools/money"
)

// longestName bounds how much of a stranger's field name is said back.
const longestName = 40

const (
	invalidJSON  = "输入应是一个 JSON 对象"
	invalidForm  = "金额应写成以元为单位的数，最多两位小数，如 \"80000.00\"，不带单位和千位分隔符"
	invalidWhole = "数量应写成整数"
	invalidTruth = "应写 true 或 false；不知道就不写这一项"
)

func invalidUnknown(name string) string { return fmt.Sprintf("没有“%s”这一项", name) }
func invalidTwice(name string) string   { return fmt.Sprintf("“%s”写了两遍", name) }

func invalidOption(in *Input) string {
	names := ""
	for i, o := range in.Options {
		if i > 0 {
			names += "、"
		}
		names += fmt.Sprintf("%s（%s）", o.Name, o.Term)
	}
	return "只能是：" + names
}

// Decode reads the inputs of one calculation out of a JSON object. It is
// strict: an unknown field, a field twice, a wrong type or null is an
// *InputError. Money is a string or a number, read digit by digit and never
// through a float. Whether a value makes sense, Calculate checks.
func (b *Benefit) Decode(input []byte) (Facts, error) {
	f := Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}
	bad := func(field, reason string) (Facts, error) { return Facts{}, &InputError{b.Tool, field, reason} }
	d := json.NewDecoder(bytes.NewReader(input))
	if t, err := d.Token(); err != nil || t != json.Delim('{') || !utf8.Valid(input) {
		return bad("", invalidJSON)
	}
	seen := map[string]bool{}
	for d.More() {
		t, err := d.Token()
		name, ok := t.(string)
		if err != nil || !ok {
			return bad("", invalidJSON)
		}
		in := b.Input(name)
		switch {
		case in == nil:
			return bad(shortened(name), invalidUnknown(shortened(name)))
		case seen[name]:
			return bad(name, invalidTwice(name))
		}
		seen[name] = true
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return bad(name, invalidJSON)
		}
		if reason := f.set(in, value); reason != "" {
			return bad(name, in.Term+"："+reason)
		}
	}
	if _, err := d.Token(); err != nil {
		return bad("", invalidJSON)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return bad("", invalidJSON) // something after the object
	}
	return f, nil
}

// set takes one value, or says why not.
func (f Facts) set(in *Input, value []byte) (reason string) {
	text, quoted := unquote(value)
	switch in.Kind {
	case Money:
		a, err := money.Parse(text)
		switch {
		case errors.Is(err, money.ErrTooLarge), err != nil && tooManyDigits(text):
			return invalidTooLarge
		case err != nil:
			return invalidForm
		}
		f.Money[in.Name] = a
	case Count:
		n, err := strconv.ParseInt(text, 10, 64)
		switch {
		case errors.Is(err, strconv.ErrRange):
			return invalidCount
		case err != nil || quoted:
			return invalidWhole
		}
		f.Count[in.Name] = n
	case YesNo:
		if quoted || text != "true" && text != "false" {
			return invalidTruth
		}
		f.Truth[in.Name] = text == "true"
	case Choice:
		if !quoted || in.Option(text) == nil {
			return invalidOption(in)
		}
		f.Choice[in.Name] = text
	}
	return ""
}

// unquote returns a JSON string's text, or any other value as it is written.
func unquote(value []byte) (text string, quoted bool) {
	if value[0] != '"' || json.Unmarshal(value, &text) != nil {
		return string(value), false
	}
	return text, true
}

// tooManyDigits tells a sum with too many digits from something that is no sum.
func tooManyDigits(text string) bool {
	whole, _, _ := strings.Cut(text, ".")
	for _, c := range whole {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(whole) > 13
}

func shortened(name string) string {
	if runes := []rune(name); len(runes) > longestName {
		return string(runes[:longestName]) + "…"
	}
	return name
}
