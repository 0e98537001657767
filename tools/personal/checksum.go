package personal

import (
	"strings"
	"time"
)

// identityWeights and identityChecks are those of GB 11643-1999 (ISO 7064, MOD 11-2).
var (
	identityWeights = [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	identityChecks  = "10X98765432"
)

// isIdentity tells an 18-place 身份证号 by its birthday and its check digit.
func isIdentity(s string) bool {
	if len(s) != 18 || !isDigits(s[:17]) || !isBirthday(s[6:14]) {
		return false
	}
	sum := 0
	for i, w := range identityWeights {
		sum += int(s[i]-'0') * w
	}
	return identityChecks[sum%11] == upper(s[17])
}

func isBirthday(s string) bool {
	at, err := time.Parse("20060102", s)
	return err == nil && at.Year() >= 1900 && at.Year() < 2100
}

// creditSigns are the signs of GB 32100-2015 in the order of their values; I, O,
// S, V and Z are not among them.
const creditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// isCreditCode tells a 统一社会信用代码 by its form and its check character.
func isCreditCode(s string) bool {
	s = strings.ToUpper(s)
	if len(s) != 18 || !isDigits(s[2:8]) {
		return false
	}
	sum, weight := 0, 1
	for i := range 17 {
		v := strings.IndexByte(creditSigns, s[i])
		if v < 0 {
			return false
		}
		sum += v * weight
		weight = weight * 3 % 31
	}
	return creditSigns[(31-sum%31)%31] == s[17]
}

// isCard tells a bank card: its length, its first digit, and Luhn's check.
func isCard(s string) bool {
	if len(s) < 15 || len(s) > 19 || !isDigits(s) || !strings.ContainsRune("34569", rune(s[0])) {
		return false
	}
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 'a' + 'A'
	}
	return c
}
