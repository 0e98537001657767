package reading

import (
	"fmt"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// CalledPeriods are what the periods of a year are called, one after the other.
var CalledPeriods = func() map[sentence.Period][][]string {
	out := map[sentence.Period][][]string{sentence.PerHalf: {{"上半年", "前半年"}, {"下半年", "后半年"}}}
	for i, n := range []string{"一", "二", "三", "四"} {
		out[sentence.PerQuarter] = append(out[sentence.PerQuarter], []string{n + "季度", "第" + n + "季度", fmt.Sprintf("%d季度", i+1), fmt.Sprintf("q%d", i+1), n + "季"})
	}
	for i, n := range []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"} {
		out[sentence.PerMonth] = append(out[sentence.PerMonth], []string{fmt.Sprintf("%d月", i+1), fmt.Sprintf("%d月份", i+1), n + "月", n + "月份"})
	}
	return out
}()

var quarterly = pattern.MustCompile(`按季度?|各个?季度?|四个季度|每季|逐季|分季`)

// periodOr is the label of a part: its own, that of a list of parts, or where a list told a year's periods without their names
// the period that it is of.
func (r *Reading) periodOr(label string, i, of int) string {
	if label == "" && r.Parts != nil && len(r.Parts.Names) == of {
		return r.Parts.Names[i]
	}
	if label != "" || !r.byPeriod && !(of == 4 && quarterly.MatchString(r.Masked)) {
		return label
	}
	for _, names := range CalledPeriods {
		if len(names) == of {
			return names[i][0]
		}
	}
	return ""
}
