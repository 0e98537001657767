package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What the entries of a tally are: the parts of one amount, the months of a year, several products.

// entriesOf are the entries of the tally of a topic: the parts of its one item, or its items; nil if it has
// none, or one of them is no plain amount.
func entriesOf(items []memory.Item, name string) []tally.Entry {
	var out []tally.Entry
	switch {
	case len(items) == 1 && len(items[0].Parts) == 0 && len(items[0].Low) == 0 && items[0].Rate != nil:
		return periodEntries(items[0], name)
	case len(items) == 1 && len(items[0].Parts) == 0 && len(items[0].Money) == 1 && len(items[0].Low) == 0 && items[0].Rate == nil && items[0].Unit == nil && items[0].Of == nil:
		out = append(out, tally.Entry{Amount: items[0].Money[name]})
	case len(items) == 1 && len(items[0].Parts) > 1 && len(items[0].Money) == 1 && !items[0].Supposed: // of a range its high end, which may be set anew
		var all money.Amount
		for _, p := range items[0].Parts {
			all = all.Add(p.High)
			out = append(out, tally.Entry{Names: memory.NamesSaid(append([]string{p.Label}, inOtherNames(p.Label)...)...), Amount: p.High})
		}
		if !all.Equal(items[0].Money[name]) {
			return nil
		}
	case len(items) > 1:
		for _, it := range items {
			v, ok := it.Money[name]
			if !ok || memory.Has(it.Low, name) || len(it.Money) > 1 || it.Rate != nil || it.Of != nil {
				return nil
			}
			out = append(out, tally.Entry{Names: memory.NamesSaid(it.Names()...), Amount: v})
		}
	}
	return out
}

// periodEntries are the months, quarters or halves of a year of which each came to the same; nil if it is no year of
// them: 每季度32万, of which 四季度只收了24万.
func periodEntries(it memory.Item, name string) []tally.Entry {
	names := reading.CalledPeriods[it.Rate.Period]
	if it.Rate.Input != name || !it.Rate.Low.Equal(it.Rate.High) || len(it.Money) > 1 || len(names) == 0 || !it.Rate.High.Times(int64(len(names))).Equal(it.Money[name]) {
		return nil
	}
	var out []tally.Entry
	for _, called := range names {
		out = append(out, tally.Entry{Names: called, Amount: it.Rate.High})
	}
	return out
}

// periodOfEntries is of what period of a year each entry is; none if they are no periods.
func periodOfEntries(entries []tally.Entry) sentence.Period {
	for period, names := range reading.CalledPeriods {
		if len(names) == len(entries) && !slices.ContainsFunc(entries, func(e tally.Entry) bool { return len(e.Names) == 0 }) &&
			entries[0].Names[0] == names[0][0] && entries[len(entries)-1].Names[0] == names[len(names)-1][0] {
			return period
		}
	}
	return sentence.PerYear
}

// inOtherNames is what a part may be called beside its label: 乙家 for 乙供应商, 长乐 for 长乐机房.
func inOtherNames(label string) (out []string) {
	if m := byLetter.FindStringSubmatch(label); m != nil {
		return []string{m[1] + "家", m[1] + "供应商", m[1] + "公司", m[1] + "那家"}
	}
	for _, names := range reading.CalledPeriods {
		for _, called := range names {
			if called[0] == label {
				return slices.DeleteFunc(slices.Clone(called[1:]), func(n string) bool { return strings.HasSuffix(n, "季") }) // 前三季 is of three
			}
		}
	}
	if m := placeInShort.FindStringSubmatch(label); m != nil {
		out = append(out, m[1])
	}
	return out
}

var (
	byLetter     = pattern.MustCompile(`^([a-d甲乙丙丁])(?:供应商|服务商|厂商|公司|家|方)?(?:那边?|这边?|那家|那头|那批|那笔|那单|那份)?$`)
	placeInShort = pattern.MustCompile(`^([\p{Han}]{2,3}?)(?:厂区|工厂|分厂|厂|基地|园区|机房|分公司|门店|校区|站点|仓库|仓|那家供应商|那家|供应商)(?:那边?|这边?)?$`)
)

// ranged: one of the parts is told from so much to so much.
func ranged(items []memory.Item) bool {
	return len(items) == 1 && slices.ContainsFunc(items[0].Parts, func(p memory.Part) bool { return !p.Low.Equal(p.High) })
}
