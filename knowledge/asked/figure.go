package asked

import "strings"

const (
	hanDigits = "零〇一二两三四五六七八九十百千几半多数"
	bigUnits  = "万亿"
)

// figure returns how many runes at the start of runes make up a figure, and the
// symbol that stands for it; 0 if they are none. Han numerals count only with
// 万 or 亿 or a currency behind them: 一人公司 has no figure.
func figure(runes []rune) (int, unit) {
	n, big, arabic := 0, false, false
	for n < len(runes) {
		r := runes[n]
		switch {
		case '0' <= r && r <= '9':
			arabic = true
		case (r == '.' || r == ',') && arabic && n+1 < len(runes) && '0' <= runes[n+1] && runes[n+1] <= '9':
		case strings.ContainsRune(hanDigits, r):
		case strings.ContainsRune(bigUnits, r) && n > 0:
			big = true
		default:
			goto end
		}
		n++
	}
end:
	if n == 0 || !arabic && !big && (n < len(runes) && !strings.ContainsRune("元块", runes[n]) || n == len(runes)) {
		return 0, unit{}
	}
	rest := runes[n:]
	switch {
	case len(rest) > 0 && rest[0] == '%':
		return n + 1, share
	case len(rest) > 0 && (rest[0] == '元' || rest[0] == '块'):
		return n + 1, amount
	case len(rest) > 0 && (rest[0] == 'w' || rest[0] == 'k') && (len(rest) == 1 || !isLatin(rest[1])):
		return n + 1, amount
	case big:
		return n, amount
	case !arabic:
		return 0, unit{}
	}
	return n, number
}
