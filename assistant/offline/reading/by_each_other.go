package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/standing"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Things that go by a letter, of which one is told by another, with what each comes to in the place of that: 甲比乙多500万，
// 乙是1000万; B是A的1.5倍; C只有A的一半.

const (
	// byLetter is what such a thing is called.
	byLetter = `([a-e]|[甲乙丙丁戊])(?:产品|款|型号?|项目|平台)?`
	comesTo  = `(?:去年|今年|一年|全年|卖了?|收入|投了?|花了?|的|是|有|只有|只|才|大概|约|也|就|又|则)*`
)

var (
	// ownAmount stands before the amount of a thing with a letter.
	ownAmount = pattern.MustCompile(`(?:^|[^a-z\d])` + byLetter + comesTo + `$`)
	// byAmount stands before how much more or less one has than another.
	byAmount = pattern.MustCompile(`(?:^|[^a-z\d])(` + byLetter + comesTo + `(?:比|较)` + byLetter + comesTo + `(?:还)?(多|少|高|低)(?:卖|花|投|收)?(?:了|出|个)?)$`)
	// alsoTold stands behind what one has more than another, before what that comes to: 多20%，卖了1320万.
	alsoTold = pattern.MustCompile(`^[^,，。;；¥]{0,4}[,，、]?(?:卖|花|投|收|也|就|是|即|为|共|有|达|到|了)*¥`)
	// byShare is one thing as a share or a multiple of another.
	byShare = pattern.MustCompile(`(?:^|[^a-z\d])(` + byLetter + comesTo + `(比)?` + byLetter + `(?:的)?(?:还)?(多|少|高|低)?(?:卖|花|投|收)?(?:了|出)?[^,，。;；¥?？]{1,8})`)
)

// ByEachOther is the message with the amounts of such things worked out, and how; "" if none is told by another.
func (r *Reading) ByEachOther() (said, how string) {
	known := map[string]money.Amount{}
	type told struct {
		from, to int // bytes of the message, masked
		of, by   string
		now      func(money.Amount) (money.Amount, string, bool)
	}
	var open []told
	for i, a := range r.Amounts {
		before := r.Before(i)
		if m := byAmount.FindStringSubmatch(before); m != nil && a.Low.Equal(a.High) {
			more := strings.ContainsAny(m[4], "多高")
			open = append(open, told{r.At[i] - len(m[1]), r.At[i] + len(string(sentence.Mask)), m[2], m[3], func(base money.Amount) (money.Amount, string, bool) {
				if more {
					return base.Add(a.High), "再加" + a.High.Format() + "元", true
				}
				return base.Sub(a.High), "减去" + a.High.Format() + "元", a.High.Less(base)
			}})
		} else if m := ownAmount.FindStringSubmatch(sentence.LastPart(before)); m != nil && a.Low.Equal(a.High) {
			known[m[1]] = a.High
		}
	}
	for _, at := range byShare.FindAllStringSubmatchIndex(r.Masked, -1) {
		part := func(g int) string {
			if at[2*g] < 0 {
				return ""
			}
			return r.Masked[at[2*g]:at[2*g+1]]
		}
		factors := standing.Factors(part(1))
		if len(factors) != 1 {
			continue
		}
		f, words := factors[0], part(1)[factors[0].Start:factors[0].End]
		way := standing.Of
		if part(3) != "" && !(f.Multiple() && words == "一倍") {
			if way = standing.More; strings.ContainsAny(part(5), "少低") {
				way = standing.Less
			}
		}
		if (part(3) != "") != (part(5) != "") {
			continue
		}
		open = append(open, told{at[2], at[2] + f.End, part(2), part(4), func(base money.Amount) (money.Amount, string, bool) {
			now, ok := f.Apply(base, way)
			return now, map[standing.Way]string{standing.Of: ofIt(f, words), standing.More: "再加" + words, standing.Less: "减去" + words}[way], ok
		}})
	}
	if len(open) == 0 || len(known) == 0 || slices.ContainsFunc(open, func(t told) bool { return alsoTold.MatchString(r.Masked[t.to:]) }) {
		return "", ""
	}
	worth := map[int]string{}
	for range open {
		for i, t := range open {
			base, has := known[t.by]
			if _, done := worth[i]; done || !has || t.of == t.by {
				continue
			}
			now, steps, ok := t.now(base)
			if !ok {
				return "", ""
			}
			known[t.of], worth[i] = now, now.Format()
			how += map[bool]string{true: "；"}[how != ""] + strings.ToUpper(t.of) + "是" + base.Format() + "元" + steps
		}
	}
	if len(worth) != len(open) {
		return "", ""
	}
	var out strings.Builder
	from := 0
	for from < len(r.Masked) {
		next := -1
		for i, t := range open {
			if t.from >= from && (next < 0 || t.from < open[next].from) {
				next = i
			}
		}
		if next < 0 {
			break
		}
		out.WriteString(r.Unmasked(from, open[next].from) + open[next].of + "是" + worth[next] + "元")
		from = open[next].to
	}
	out.WriteString(r.Unmasked(from, len(r.Masked)))
	return out.String(), how
}
