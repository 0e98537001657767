package reading

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What another part of the year came to, told after the parts before it: 上半年3万 … 下半年出来了，3万5.

// partCalled is a part of a year as it is named, a half, a quarter, a month, its beginning or its end, or a payment of several by its number.
var partCalled = pattern.MustCompile(`([上下])半年|第?([一二三四1-4])季度?|q([1-4])|(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|年([初中底末])|第([一二三四五])(?:笔|批|次|单)|(?:^|[^\d一二三四五])([一二三四])期|(到(?:现在|目前)|截[至止](?:现在|目前)|迄今)|(首付款?|首款|头款|预付款|定金)|(进度款|中期款)|(尾款|末款|余款)|((?:剩下|接下来|余下|后面)的?(?:几|` + sentence.MonthNumber + `|两)个月)`)

// OfOtherYear is none of the year that was told of.
var OfOtherYear = pattern.MustCompile(`[去前明后]年|上一?年|往年|20\d\d`)

// YearPartsOf are the parts of the year that amounts of the message are of, as h上, q3 or m7: a
// letter for the kind, and which. nil if one of them is of none.
func (r *Reading) YearPartsOf() (parts []string) {
	for _, s := range r.Entering() {
		if s.Index < 0 || s.Period != sentence.PerYear {
			return nil
		}
		all := partCalled.FindAllStringSubmatch(sentence.LastPart(r.Before(s.Index)), -1)
		if len(all) == 0 {
			all = partCalled.FindAllStringSubmatch(r.Before(s.Index), -1)
		}
		if len(all) != 1 {
			return nil
		}
		switch m := all[0]; {
		case m[1] != "":
			parts = append(parts, "h"+m[1])
		case m[2]+m[3] != "":
			parts = append(parts, fmt.Sprint("q", sentence.Small(m[2]+m[3])))
		case m[4] != "":
			parts = append(parts, fmt.Sprint("m", sentence.Small(m[4])))
		case m[5] != "":
			parts = append(parts, "y"+strings.Replace(m[5], "末", "底", 1))
		case m[6]+m[7] != "":
			parts = append(parts, fmt.Sprint("b", sentence.Small(m[6]+m[7])))
		case m[8] != "":
			parts = append(parts, "y现在")
		case m[9] != "":
			parts = append(parts, "p首")
		case m[10] != "":
			parts = append(parts, "p中")
		case m[11] != "":
			parts = append(parts, "p尾")
		default:
			parts = append(parts, "y其余")
		}
	}
	return parts
}
