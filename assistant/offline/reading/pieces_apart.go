package reading

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Some of the pieces known that brought nothing, or less, and the share of what is known that counts: 其中30台是样机送的, 另外20台半价,
// 其中自研占一半.

const ofPiecesOr = `\s*(?:` + Classifiers + `|家|户|次|人|个?席位|个?账号|(?:家|个)(?:企业|客户|单位|公司))`

var (
	piecesFree = pattern.MustCompile(`(?:其中|里面|里头|当中|里)(?:的|有)*\s*` + sentence.LargeCount + ofPiecesOr + `[^,，。;；¥\d]{0,4}?(?:都|全|是|算|属于|为|没|不|样机|免费|送|赠|试用|自用|内部|公益)+(?:机|品|用|的)*[^,，。;；¥\d]{0,3}(?:免费|白送|送|赠|样机|试用|自用|收钱|收费|要钱|付钱|公益|减免|免单|$)`)
	freeWords  = pattern.MustCompile(`免费|白送|送|赠|样机|试用|自用|[没不](?:收钱|收费|要钱|付钱)|公益|减免|免单`)
	piecesLess = pattern.MustCompile(`(?:^[^\pL\d]*(?:那|但|不过)?|[,，]|(?:另外|另|还|其中|里面|又|有)+(?:的)?)\s*` + sentence.LargeCount + ofPiecesOr + `[^,，。;；¥\d]{0,4}?(?:半价|打?(对|半|[1-9一二三四五六七八九])折)`)
)

// piecesApart is what is known without the pieces that brought nothing, or with less for those sold at a discount; nil if the message tells
// of none.
func (r *Reading) piecesApart(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(r.Sums) > 0 || len(before) != 1 || AsksWhether.MatchString(r.Text) {
		return nil
	}
	u := before[0].Unit
	if u == nil || u.Input != name || u.Count < 1 || !u.Low.Equal(u.High) {
		return nil
	}
	times, whole := PeriodsOf(before[0].Money[name], u.High.Times(u.Count), sentence.MostPeriods)
	if !whole {
		return nil
	}
	now, items := *u, memory.Copies(before)
	var y memory.Yearly
	if m := piecesFree.FindStringSubmatch(r.Masked); m != nil && freeWords.MatchString(m[0]) {
		gone := sentence.WholeNumber(m[1])
		if gone < 1 || gone >= u.Count {
			return nil
		}
		now.Count, now.Steps = u.Count-gone, append(slices.Clone(u.Steps), -gone)
		y = memory.Yearly{Low: u.High, High: u.High, Unit: &now, Assumptions: []string{now.Priced()}}
		y.Scale(now.Count * times)
	} else if m := piecesLess.FindStringSubmatch(r.Masked); m != nil {
		some, percent := sentence.WholeNumber(m[1]), int64(50)
		if m[2] != "" && m[2] != "对" && m[2] != "半" {
			percent = 10 * sentence.Small(m[2])
		}
		if some < 1 || some >= u.Count {
			return nil
		}
		full, part := u.High.Times((u.Count-some)*times), u.High.Times(some*times).Percent(percent)
		y = memory.Yearly{Low: full.Add(part), High: full.Add(part)}
		y.Assumptions = []string{fmt.Sprintf("一共还是%d，其中%d按单价%s元的%d%%计算", u.Count, some, u.High.Format(), percent)}
	} else {
		return nil
	}
	if times > 1 {
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("再 × %d", times))
	}
	items[0].Assumptions = nil
	items[0].Put(name, y)
	return items
}
