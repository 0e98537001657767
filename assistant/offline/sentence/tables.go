package sentence

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Tables that people paste, and units that stand once for all numbers.

// cellUnit is the unit that the head of a table says once for all its cells;
// cells are their numbers: |800G光模块|4200.
var (
	cellUnit = pattern.MustCompile(`[(（](?:单位[:：]?)?(万元|亿元|元)[)）]`)
	cell     = pattern.MustCompile(`([|｜\t]\s*)(\d[\d,]*(?:\.\d+)?)(\s*(?:[^|｜\d.,\s%]|\s\s|\s*$|\s+\d+[|｜\t]|\n))`)
)

// unitSaid and plainCell are the same for numbers in a sentence: 分别45、52、38（单位：万元）.
var (
	unitSaid  = pattern.MustCompile(`单位(?:都是|均为|[:：是为])?(万元|亿元|元)(?:[^\pL]|$)`)
	plainCell = pattern.MustCompile(`\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,6}(?:\.\d{1,4})?`)
	cellStart = pattern.MustCompile(`(?:^|[\p{Han}、,:;(\s])$`)
	cellEnd   = pattern.MustCompile(`^(?:[、,;。)(\s]|和|$)`)
)

// withUnits writes a unit behind each number that has none.
func withUnits(text, unit string) string {
	var b strings.Builder
	from := 0
	for _, at := range plainCell.FindAllStringIndex(text, -1) {
		b.WriteString(text[from:at[1]])
		if from = at[1]; cellStart.MatchString(text[:at[0]]) && cellEnd.MatchString(text[at[1]:]) {
			b.WriteString(unit)
		}
	}
	return b.String() + text[from:]
}

// tabled writes the unit in the head of a pasted table behind the numbers of its cells.
func tabled(text string) string {
	if m := unitSaid.FindStringSubmatch(text); m != nil && !strings.ContainsAny(text, "|｜\t") {
		return withUnits(text, m[1])
	}
	m := cellUnit.FindStringSubmatchIndex(text)
	if m == nil || !strings.ContainsAny(text[m[1]:], "|｜\t") {
		return text
	}
	unit := text[m[2]:m[3]]
	return text[:m[1]] + cell.ReplaceAllString(text[m[1]:], "${1}${2}"+unit+"${3}")
}
