package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Plans of several purchases each, of which one will be carried out: 甲：备案模型30万+算力
// 12万；乙：备案模型34万+算力8万. Each is a message of its own, which is read by itself; what
// the city pays for it is the sum over its measures.

// Option is one of several plans: what it is called, and what is told of it.
type Option struct{ Name, Text string }

// A marking is a way to call plans one after the other.
type marking struct {
	words *pattern.Pattern
	names bool // the marks themselves tell one plan from the other
}

var markings = []marking{
	{pattern.MustCompile(`方案[a-d甲乙丙丁一二三四1-4]|[a-d甲乙丙丁](方案|案|套|计划|种)`), true},
	{pattern.MustCompile(`第[一二三四1-4](种|套|个|份|案|档)(方案|搭配|组合|花法)?`), true},
	{pattern.MustCompile(`(^|[,，。;；:：\s])([a-d甲乙丙丁])([:：,，、是]|[^a-z公企厂家单集供\s][^¥]{1,12}¥)`), true},
	{pattern.MustCompile(`(另|再)?一(种|套|个方案|案|份方案)`), false},
	{pattern.MustCompile(`要么|或者是?`), false},
	{pattern.MustCompile(`(^|[^么])还是|\bvs\b`), false},
}

// PlanLetter is the letter of one of several plans.
var PlanLetter = pattern.MustCompile(`[a-d甲乙丙丁]`)

// Options cuts the message into the plans that it tells of, nil where it tells of none.
func (r *Reading) Options() []Option {
	for _, m := range markings {
		if out := r.markedBy(m); len(out) > 1 {
			return out
		}
	}
	return nil
}

func (r *Reading) markedBy(m marking) []Option {
	var out []Option
	var from []int
	for _, at := range m.words.FindAllStringIndex(r.Masked, -1) {
		name := strings.Trim(r.Masked[at[0]:at[1]], " ,，。;；:：、是")
		if m.names {
			if len(name) > len("方案一方案") || strings.Contains(name, string(sentence.Mask)) {
				name = PlanLetter.FindString(name)
			}
			if slices.ContainsFunc(out, func(o Option) bool { return o.Name == name }) {
				continue // 甲：… 乙：… 甲好还是乙好
			}
		}
		out, from = append(out, Option{Name: name}), append(from, at[0])
	}
	if !m.names && len(out) == 1 && !strings.HasPrefix(out[0].Name, "要么") { // 甲 还是 乙: the first stands before the mark
		out, from = append([]Option{{}}, out...), append([]int{0}, from...)
	}
	for i := range out {
		to := len(r.Masked)
		if i+1 < len(out) {
			to = from[i+1]
		}
		out[i].Text = strings.TrimPrefix(strings.TrimLeft(r.Unmasked(from[i], to), sentence.PartMarks+" "), out[i].Name)
		if out[i].Name = strings.ToUpper(out[i].Name); !m.names {
			out[i].Name = "第" + string([]rune("一二三四五六七八九")[min(i, 8)]) + "种"
		}
	}
	return out
}

// Unmasked is the part of the message between two bytes of its masked text, the
// amounts written out.
func (r *Reading) Unmasked(from, to int) string {
	var b strings.Builder
	for i, at := range r.At {
		if at >= from && at < to {
			b.WriteString(r.Masked[from:at])
			b.WriteString(r.Amounts[i].Text)
			from = at + len(string(sentence.Mask))
			if join := joined.FindStringSubmatchIndex(r.Masked[from:to]); join != nil { // 25万配算力9万 is two purchases
				b.WriteString(r.Masked[from:from+join[2]] + "，")
				from += join[1]
			}
		}
	}
	return b.String() + r.Masked[from:to]
}

// joined stands between an amount and the next thing that is bought.
var joined = pattern.MustCompile(`^(?:元|块钱?)?()\s*(?:\+|再加|外加|加上?|搭配?|配上?|和|跟|再|带)`)
