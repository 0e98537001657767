package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Amounts of several years. What is paid year by year (service income, computing power) has its band and its ceiling every year,
// and is added afterwards; what was put into one project over several years is one sum; whether the award of the province is
// matched every year the text does not say.

// paidByYear are the topics in which an amount of one year is no other year's.
var paidByYear = []asked.Topic{asked.PlatformService, asked.Computing, asked.Research, asked.Industrial}

// ownersByYear finds amounts that are each of a year of its own. What they come to together is none of them.
func (r *Reading) ownersByYear() *owned {
	sums := r.Sums
	if n := len(sums); n > 2 && TotalOf(sums[:n-1]).Equal(sums[n-1].High) {
		sums = sums[:n-1] // 去年投了300万，今年又投了300万，一起算600万
	}
	if len(sums) < 2 || !r.eachItsYear(sums) || oneOfYears.MatchString(r.Masked) || otherProject.MatchString(r.Masked) || r.yearAsked(sums) != nil || r.Chooses() || r.Differs() || growsBy.MatchString(r.Masked) || oneThenOther.MatchString(r.Masked) {
		return nil
	}
	o := &owned{of: make([]int, len(r.Sums)), topic: paidByYear, years: true}
	for i := range o.of {
		if o.of[i] = -1; i < len(sums) {
			o.of[i] = i
			o.names = append(o.names, YearWord.FindString(sentence.LastPart(r.Before(i))))
		}
	}
	if len(sums) < len(r.Sums) {
		r.SetRole(len(sums), sentence.RoleOther)
	}
	return o
}

var (
	// oneOfYears holds one year against the other, or asks for one of them.
	oneOfYears = pattern.MustCompile(`哪|比(?:去|今|前|明|上)年|还是|或者?|要么|(?:按|只看|只算|就看|就说|光看)(?:去|今|前|明|上)年|平均|退|剩|合同|协议|签`)
	// otherProject tells that what was invested was put into more than one.
	otherProject = pattern.MustCompile(`(?:另|新|别的|其他|第二)(?:外)?(?:一?个|的)?[^,，。;；¥]{0,6}项目|[两三四五2-5]个[^,，。;；¥]{0,8}项目`)
)

// yearsAlike finds so many years that each had the same: 服务收入连续三年都是500万; 每年收入200万，三年一共.
func (r *Reading) yearsAlike() *owned {
	if len(r.Sums) != 1 || underContract.MatchString(r.Masked) {
		return nil
	}
	before := r.Before(0)
	m := yearsAll.FindStringSubmatch(before)
	if m == nil && everyYearOf.MatchString(sentence.LastPart(before)+"¥"+sentence.FirstPart(r.After(0))) {
		m = yearsOf.FindStringSubmatch(r.Masked)
	}
	if n := counted(m); n > 1 {
		r.Sums[0].Period = sentence.PerYear
		return &owned{each: n, topic: paidByYear[:2], years: true}
	}
	return nil
}

var (
	yearsAll      = pattern.MustCompile(`(?:^|[^第\d])([两二三四五2-5])年(?:来|里|间|的)?[^,，。;；¥]{0,8}(?:都是?|均为?|各|每年)[^,，。;；¥]{0,6}$`)
	everyYearOf   = pattern.MustCompile(`每年|年年|(?:^|[^第两三四五\d])一年|每一?年度?`)
	yearsOf       = pattern.MustCompile(`(?:连续|连着|接连)(?:[买租用做]|都是?|有)?([两二三四五2-5])年|(?:^|[^第\d])([两二三四五2-5])年(?:里|间)?(?:下来|总共|一共|合计|加起来|合起来|累计|共)|(?:^|[^第\d])([两二三四五2-5])年(?:能|可以|一起)?(?:补|拿|领|给|得)`)
	underContract = pattern.MustCompile(`合同|协议|签|授权|预付|一次性|买断|打包|框架`)
)

// byYear calculates each year's amount for itself, or what was put into one project as one sum.
func (w *gathering) byYear(items []memory.Item) []memory.Item {
	r, name := w.r, string(sentence.MainRole[w.topic])
	switch w.topic {
	case asked.Industrial:
		if w.g.Alternatives {
			return nil // 去年投了200万，今年投了300万，各补多少
		}
		one := items[0]
		all := memory.Yearly{Low: one.Money[name], High: one.Money[name], Assumptions: one.Assumptions}
		var parts []memory.Part
		for i, it := range items {
			part := memory.Part{Low: it.Money[name], High: it.Money[name], Label: it.Label}
			if low, ranged := it.Low[name]; ranged {
				part.Low = low
			}
			if parts = append(parts, part); i > 0 {
				all = all.With(memory.Yearly{Low: part.Low, High: part.High, Assumptions: it.Assumptions})
			} else {
				all.Low = part.Low
			}
		}
		all.Assumptions = append(all.Assumptions, "按同一个项目，几年投的加起来按"+all.High.Format()+"元计算；跨年的投资怎么分年算、印发以前投的算不算，文本没有写")
		if toCome.MatchString(r.Masked) || nextYears.MatchString(r.Masked) {
			all.Assumptions = append(all.Assumptions, "还没投的，以实际投的为准")
		}
		var it memory.Item
		it.Put(name, all)
		it.Parts = parts
		w.g.Alternatives = false
		return []memory.Item{it}
	case asked.Research:
		items[0].Assumptions = append(items[0].Assumptions, "按每年的省级奖补各算上限；是不是每年都能配套，文本没有写")
		w.g.Alternatives, r.Each = true, true
		return items
	}
	if w.g.Alternatives || !sumOfYears.MatchString(r.Masked) && !r.Want(want.Total) {
		return nil
	}
	if w.topic == asked.Computing {
		items[0].Assumptions = append(items[0].Assumptions, "每年各算各的；是不是每年都能补、印发以前的算不算，文本没有写")
	} else {
		items[0].Assumptions = append(items[0].Assumptions, "每年各算各的；印发以前的算不算，文本没有写")
	}
	return items
}

var (
	nextYears  = pattern.MustCompile(`明年|后年|次年|下一?年`)
	sumOfYears = pattern.MustCompile(`(?:[两二三四五2-5]年|两个年度|这几年|几年)[^,，。;；¥]{0,4}(?:能|可以|一起|总共|一共|合计|下来|加起来|共)[^,，。;；¥]{0,6}(?:补|拿|领|给|得|多少)`)
)

// tillTheEnd says that the number of years is open, where somebody asks what all of them bring.
func (w *gathering) tillTheEnd() {
	if w.topic != asked.PlatformService && w.topic != asked.Computing || len(w.g.Items) != 1 || !untilTheEnd.MatchString(w.r.Masked) {
		return
	}
	it := &w.g.Items[0]
	if _, known := it.Money[string(sentence.MainRole[w.topic])]; !known {
		return
	}
	said := "这是一个年度的；到2028年底一共能补几年，要看哪天正式印发，文本没有写日期，所以总数算不出来"
	if w.topic == asked.Computing {
		said = "这是一个年度的；是不是每年都能补、到2028年底能补几年，文本没有写，所以总数算不出来"
	}
	if !slices.Contains(it.Assumptions, said) {
		it.Assumptions = append(it.Assumptions, said)
	}
	w.g.Fresh = true
}

var untilTheEnd = pattern.MustCompile(`(?:到|至|直到)(?:20)?28年?(?:底|末|为止)?|(?:能|可以|一共|总共)(?:补|拿|领)(?:上)?几年|(?:到|至)(?:有效期|政策|期限)(?:结束|到期|期满|截止)`)
