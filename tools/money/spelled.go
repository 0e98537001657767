package money

import (
	"regexp"
	"strconv"
	"strings"
)

// smallEnglish are the English numerals up to ninety.
var smallEnglish = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// scaleEnglish are the words that multiply what stands before them.
var scaleEnglish = map[string]int64{"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

var (
	englishWords = regexp.MustCompile(`(?i)\b(?:(?:half a|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|and)(?:[ -]+|\b))+`)
	englishScale = regexp.MustCompile(`(?i)\b(hundred|thousand|million|billion)\b`)
)

// Spelled writes the English numerals of a text from a hundred on as digits:
// eighty-five thousand yuan is 85000 yuan. Everything else stays as it is, also
// a numeral that makes no sense.
func Spelled(s string) string {
	return englishWords.ReplaceAllStringFunc(s, func(words string) string {
		if !englishScale.MatchString(words) {
			return words
		}
		body := strings.TrimRight(words, " -")
		n, ok := english(strings.FieldsFunc(strings.ToLower(body), func(r rune) bool { return r == ' ' || r == '-' }))
		if !ok {
			return words
		}
		return strconv.FormatInt(n, 10) + words[len(body):]
	})
}

// english reads the words of one numeral.
func english(words []string) (int64, bool) {
	var total, group int64
	last, seen := int64(0), false // last: the smallest scale so far
	for i, w := range words {
		v, small := smallEnglish[w]
		scale, big := scaleEnglish[w]
		switch {
		case w == "and":
			if i == 0 || i == len(words)-1 {
				return 0, false
			}
		case w == "half" && i == 0 && len(words) == 3 && words[1] == "a" && words[2] != "hundred":
			return scaleEnglish[words[2]] / 2, true
		case w == "a" && i == 0:
			group = 1
		case small && (group%100 == 0 || group%10 == 0 && group%100 >= 20 && v < 10):
			group += v
		case big && scale == 100 && group > 0 && group < 100:
			group *= 100
		case big && scale > 100 && group > 0 && (!seen || scale < last):
			total, group, last, seen = total+group*scale, 0, scale, true
		default:
			return 0, false
		}
	}
	return total + group, total+group > 0
}
