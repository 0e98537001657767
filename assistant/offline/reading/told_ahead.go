package reading

import "github.com/rongce/rongce/knowledge/pattern"

// Clauses that tell of the amount behind them, and not of the one before.

// toldAhead is for each clause the amount of the next, where the clause names one of several places and has no amount
// itself: 闽侯厂上了AI视觉，实投310万，连江厂就是普通联网，实投260万. −1 elsewhere.
func (r *Reading) toldAhead(texts []string, at []int, sums []Sum) []int {
	out := make([]int, len(texts))
	labels := map[string]map[string]bool{}
	of := func(c int) []string { return placeLabel.FindStringSubmatch(texts[c]) }
	amounts := func(c int) (here []int) {
		for i, s := range sums {
			if s.Index >= 0 && r.At[s.Index] >= at[c] && r.At[s.Index] < at[c]+len(texts[c]) {
				here = append(here, i)
			}
		}
		return here
	}
	ones := 0
	for c := range texts {
		if oneLabel.MatchString(texts[c]) {
			ones++
		}
		if m := of(c); m != nil {
			if labels[m[2]] == nil {
				labels[m[2]] = map[string]bool{}
			}
			labels[m[2]][m[1]] = true
		}
	}
	for c := range texts {
		out[c] = -1
		if ones > 1 && c+1 < len(texts) && oneLabel.MatchString(texts[c]) && len(amounts(c)) == 0 && !oneLabel.MatchString(texts[c+1]) {
			if next := amounts(c + 1); len(next) == 1 {
				out[c] = next[0] // 一款有专利，卖1300万，一款没有专利，卖2600万
			}
			continue
		}
		if m := of(c); m == nil || len(labels[m[2]]) < 2 || len(amounts(c)) > 0 || c+1 == len(texts) || of(c+1) != nil {
			continue
		}
		if next := amounts(c + 1); len(next) == 1 {
			out[c] = next[0]
		}
	}
	return out
}

// oneLabel begins a clause that tells of one of several things.
var oneLabel = pattern.MustCompile(`^[\s,，]*(?:其中|而|但|然后|还有|有)?(?:另外?|剩下)?(?:一|1)(?:个|款|种|颗|台)`)

// placeLabel begins a clause that tells of one of several places of a company.
var placeLabel = pattern.MustCompile(`^[\s,，]*(?:其中|而|但|然后|至于)?([\p{Han}a-z\d]{1,4}?)(厂区?|车间|店|工厂|基地|产线|园区?|分公司|子公司|项目|平台|仓库?)`)
