package personal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rongce/rongce/tools/money"
)

// Mask returns the message with its personal data hidden, and the kinds of it,
// each once, in the order in which they stand. Without any it returns the
// message itself.
func Mask(message string) (string, []string) {
	plain := plainSigns.Replace(message)
	var at []span
	at = append(at, mails(plain)...)
	at = append(at, codes(plain)...)
	at = append(at, numbers(plain)...)
	at = append(at, readOut(plain)...)
	if len(at) == 0 {
		return message, nil
	}
	return hide(message, plain, at)
}

// span is a piece of the plain text, in bytes.
type span struct {
	start, end int
	kind       string
}

// Mark is what stands where personal data stood. It holds no digit and no word
// that means anything to a planner: 电话 would be a question for a number, 个人
// would be who asks.
const Mark = "〔已隐去〕"

// hide replaces the spans that are no money. The plain text and the message
// have the same runes, place by place, but not the same bytes.
func hide(message, plain string, found []span) (string, []string) {
	slices.SortStableFunc(found, func(a, b span) int { return a.start - b.start })
	source := []rune(message)
	amounts := money.Read(message)
	var out strings.Builder
	var kinds []string
	done := 0 // runes of the message that are written
	for _, s := range found {
		start := utf8.RuneCountInString(plain[:s.start])
		end := start + utf8.RuneCountInString(plain[s.start:s.end])
		if start < done || slices.ContainsFunc(amounts, func(m money.Mention) bool { return m.Start < end && start < m.End }) {
			continue
		}
		out.WriteString(string(source[done:start]) + Mark)
		done = end
		if !slices.Contains(kinds, s.kind) {
			kinds = append(kinds, s.kind)
		}
	}
	if kinds == nil {
		return message, nil
	}
	out.WriteString(string(source[done:]))
	return out.String(), kinds
}

func mails(plain string) []span {
	var out []span
	for _, at := range mail.FindAllStringIndex(plain, -1) {
		out = append(out, span{at[0], at[1], Mail})
	}
	return out
}

// codes finds 身份证号 and 统一社会信用代码 whose check holds, letters and all.
func codes(plain string) []span {
	var out []span
	for _, at := range coded.FindAllStringIndex(plain, -1) {
		s := plain[at[0]:at[1]]
		switch {
		case unit.MatchString(plain[at[1]:]):
		case isIdentity(s):
			out = append(out, span{at[0], at[1], Identity})
		case isCreditCode(s):
			out = append(out, span{at[0], at[1], Credit})
		case len(s) >= 15 && len(s) <= 18 && isDigits(s[:len(s)-1]) && saysIdentity.MatchString(plain[:at[0]]):
			out = append(out, span{at[0], at[1], Identity}) // written down wrong, still somebody's
		}
	}
	return out
}

// numbers finds what is plain digits, in groups or not.
func numbers(plain string) []span {
	var out []span
	for _, at := range digits.FindAllStringIndex(plain, -1) {
		if unit.MatchString(plain[at[1]:]) || beside(plain, at[0], at[1]) {
			continue
		}
		if kind := numberKind(plain[at[0]:at[1]], plain[:at[0]]); kind != "" {
			out = append(out, span{at[0], at[1], kind})
		}
	}
	return out
}

// numberKind says what a number is, from its own shape and the words before it.
func numberKind(written, before string) string {
	n := strings.NewReplacer(" ", "", "-", "").Replace(written)
	bare := strings.TrimPrefix(n, "+")
	switch {
	case saysIdentity.MatchString(before) && (isIdentity(bare) || len(bare) == 15):
		return Identity
	case isIdentity(bare):
		return Identity
	case saysAccount.MatchString(before) && len(bare) >= 9 && !saysMoney.MatchString(before):
		return Account
	case isCard(bare):
		return Account
	case landline.MatchString(n), service.MatchString(n) && n != written:
		return Phone
	case saysPhone.MatchString(before) && (mobile.MatchString(n) || local.MatchString(n) || service.MatchString(n)):
		return Phone
	case mobile.MatchString(n) && !saysMoney.MatchString(before) && !round(bare):
		return Phone
	}
	return ""
}

// round tells a number that is a sum rather than somebody's: 13800000000.
func round(n string) bool { return strings.HasSuffix(n, "00000") }

// beside tells a number that is part of something longer: a code, a decimal, a sum.
func beside(plain string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(plain[:start])
	after, _ := utf8.DecodeRuneInString(plain[end:])
	letter := func(c rune) bool { return c < unicode.MaxASCII && unicode.IsLetter(c) || c == '_' }
	return letter(before) && start > 0 && !saysPhone.MatchString(plain[:start]) || letter(after) || before == '.' || before == '¥' || before == '￥' || before == '$'
}

// readOut finds telephone numbers in Han digits: 一三八零零….
func readOut(plain string) []span {
	var out []span
	for _, at := range spoken.FindAllStringIndex(plain, -1) {
		n := ascii.Replace(plain[at[0]:at[1]])
		if mobile.MatchString(n) && !unit.MatchString(plain[at[1]:]) {
			out = append(out, span{at[0], at[1], Phone})
		}
	}
	return out
}

var ascii = strings.NewReplacer(pairs("〇１２３４５６７８９", "0123456789")...)
