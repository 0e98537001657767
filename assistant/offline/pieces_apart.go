package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Some of the pieces known that brought nothing, or less, and the share of what is known that counts: 其中30台是样机送的, 另外20台半价,
// 其中自研占一半.

const ofPiecesOr = `\s*(?:` + classifiers + `|家|户|次|人|个?席位|个?账号|(?:家|个)(?:企业|客户|单位|公司))`

var (
	piecesFree = pattern.MustCompile(`(?:其中|里面|里头|当中|里)(?:的|有)*\s*` + largeCount + ofPiecesOr + `[^,，。;；¥\d]{0,4}?(?:都|全|是|算|属于|为|没|不|样机|免费|送|赠|试用|自用|内部|公益)+(?:机|品|用|的)*[^,，。;；¥\d]{0,3}(?:免费|白送|送|赠|样机|试用|自用|收钱|收费|要钱|付钱|公益|减免|免单|$)`)
	freeWords  = pattern.MustCompile(`免费|白送|送|赠|样机|试用|自用|[没不](?:收钱|收费|要钱|付钱)|公益|减免|免单`)
	piecesLess = pattern.MustCompile(`(?:^[^\pL\d]*(?:那|但|不过)?|[,，]|(?:另外|另|还|其中|里面|又|有)+(?:的)?)\s*` + largeCount + ofPiecesOr + `[^,，。;；¥\d]{0,4}?(?:半价|打?(对|半|[1-9一二三四五六七八九])折)`)
	// madeOurselves: the share of a product's sales that is the company's own.
	madeOurselves = pattern.MustCompile(`其中(?:的)?(?:自研|自产|自主|自有|自家|我们自己)[^,，。;；¥占\d]{0,6}(?:只|就|才|大概|约)*占(?:了|比|到)?(?:大概|约|差不多)?` + aShare + `|其中(?:有|的)?` + aShare + `(?:才|都|就)?(?:是|为|属于)(?:自研|自产|自主|自有|自家|我们自己)`)
)

// piecesApart is what is known without the pieces that brought nothing, or with less for those sold at a discount; nil if the message tells
// of none.
func (r *Reading) piecesApart(topic asked.Topic, before []Item) []Item {
	name := string(mainRole[topic])
	if len(r.sums) > 0 || len(before) != 1 || asksWhether.MatchString(r.text) {
		return nil
	}
	u := before[0].Unit
	if u == nil || u.Input != name || u.Count < 1 || !u.Low.Equal(u.High) {
		return nil
	}
	times, whole := periodsOf(before[0].Money[name], u.High.Times(u.Count), mostPeriods)
	if !whole {
		return nil
	}
	now, items := *u, copies(before)
	var y yearly
	if m := piecesFree.FindStringSubmatch(r.masked); m != nil && freeWords.MatchString(m[0]) {
		gone := wholeNumber(m[1])
		if gone < 1 || gone >= u.Count {
			return nil
		}
		now.Count, now.Steps = u.Count-gone, append(slices.Clone(u.Steps), -gone)
		y = yearly{low: u.High, high: u.High, unit: &now, assumptions: []string{now.priced()}}
		y.scale(now.Count * times)
	} else if m := piecesLess.FindStringSubmatch(r.masked); m != nil {
		some, percent := wholeNumber(m[1]), int64(50)
		if m[2] != "" && m[2] != "对" && m[2] != "半" {
			percent = 10 * small(m[2])
		}
		if some < 1 || some >= u.Count {
			return nil
		}
		full, part := u.High.Times((u.Count-some)*times), u.High.Times(some*times).Percent(percent)
		y = yearly{low: full.Add(part), high: full.Add(part)}
		y.assumptions = []string{fmt.Sprintf("一共还是%d，其中%d按单价%s元的%d%%计算", u.Count, some, u.High.Format(), percent)}
	} else {
		return nil
	}
	if times > 1 {
		y.assumptions = append(y.assumptions, fmt.Sprintf("再 × %d", times))
	}
	items[0].Assumptions = nil
	items[0].put(name, y)
	return items
}

// ownPartOf tells the part of a product's sales that is the company's own.
func (l *plan) ownPartOf(string) (string, string) {
	topic, it, known, ok := l.oneKnown()
	m := madeOurselves.FindStringSubmatch(l.text)
	if !ok || m == nil || topic != asked.Product || it.Label == "" || len(l.sums) > 0 {
		return "", ""
	}
	percent := percentsOf(m[1] + m[2])
	if percent < 1 || percent >= 100 {
		return "", ""
	}
	return "自研的" + it.Label + "销售额" + known.Percent(percent).Format() + "元", known.Format() + "元里自研的占" + m[1] + m[2]
}
