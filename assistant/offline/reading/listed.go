package reading

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Amounts that the message lists or brackets, and that get their role from that.

// periodList: 四个季度销售：280万、260万、310万、330万, or without their number, 分季度销售额是….
var (
	yearList = pattern.MustCompile(`([两二三四五2-5])年(?:的)?[^¥,，。;；]{0,12}(?:分别|依次|各)(?:是|为)?$`)
	yearsSum = pattern.MustCompile(`年(一共|合计|累计|总共|加起来|共)|逐年|每年`)
)

var periodList = pattern.MustCompile(`([两二三四2-4]|十?[一二]|1?[0-2])个(季度?|月)(?:的)?[^¥,，。;；每]{0,12}$|(?:分|逐|各|按)(?:季度?|月)(?:度|份)?(?:的|看|来看|说|列)?[^¥,，。;；每付交结租]{0,12}$|按季度?(?:度)?[付交结租缴][^¥。;；每]{0,8}$`)

// listedPeriods finds a list of as many amounts as it names quarters or months: each
// is of one of them, and none falls due again and again.
func (r *Reading) listedPeriods() {
	for i, first := range r.Sums {
		if m := yearList.FindStringSubmatch(r.Before(first.Index)); m != nil && i+int(sentence.Small(m[1])) == len(r.Sums) && yearsSum.MatchString(r.Masked) {
			r.byYear = true // 三年的服务收入分别是350万、300万、280万，三年累计
			for j := range r.Sums[i:] {
				s := &r.Sums[i+j]
				s.Period, s.Role, s.Found, s.Sure = sentence.PerYear, first.Role, first.Found, first.Sure
			}
		}
		m := periodList.FindStringSubmatch(r.Before(first.Index))
		if m == nil {
			continue
		}
		n := int(sentence.Small(m[1]))
		if m[1] == "" {
			if n = r.listFrom(i); n > MonthsOfYear || n < quartersOfYear && payingBy.MatchString(m[0]) {
				continue
			}
		}
		if n < 2 || i+n > len(r.Sums) {
			continue
		}
		list := r.Sums[i : i+n]
		if first.Role == sentence.RoleFee && len(r.Having(sentence.RoleTotal)) == 0 {
			first.Role, first.Found = sentence.RoleTotal, sentence.RoleTotal // 服务费四个季度分别是…: what was bought, and used
		}
		if slices.ContainsFunc(list[1:], func(s Sum) bool { return utf8.RuneCountInString(r.Before(s.Index)) > listGap }) {
			continue
		}
		for j := range list {
			list[j].Period, list[j].Role, list[j].Found, list[j].Sure = sentence.PerYear, first.Role, first.Found, first.Sure
		}
		r.byPeriod = true
	}
}

// listFrom is how many amounts the list holds that begins with the i-th.
func (r *Reading) listFrom(i int) int {
	n := 1
	for i+n < len(r.Sums) && r.Sums[i+n].Index == r.Sums[i].Index+n && onlyListed.MatchString(r.Before(r.Sums[i+n].Index)) {
		n++
	}
	return n
}

// payingBy tells how one pays: only all quarters of a year are then a list of them.
var payingBy = pattern.MustCompile(`按[季月][^¥]*[付交结租缴]`)

const (
	quartersOfYear = 4

	// MonthsOfYear is how many months a year has.
	MonthsOfYear = 12
)

// onlyListed joins two of a list, and says nothing of either.
var onlyListed = pattern.MustCompile(`^(?:元|块钱?)?\s*[、,，;；和跟与及]\s*$`)

// listedFees: a list of equals of which only the first bears the word for it: 算力服务费
// 凭证：18,600元；21,400元；33,250元. None of them is what was used of another.
func (r *Reading) listedFees() {
	if len(r.Sums) > 1 && r.Sums[0].Role == sentence.RoleFee && r.listed(r.Sums) && !actually.MatchString(r.Masked) && len(r.Having(sentence.RoleUnknown)) == len(r.Sums)-1 {
		r.Sums[0].Role = sentence.RoleTotal
	}
}

var actually = pattern.MustCompile(`实际|其中|实付|实用|用了|用掉`)

// bracketAside is what a bracket tells of another year or of a plan: (budget was 7 million).
var bracketAside = pattern.MustCompile(`last year|previous|prior|budget|plan|target|forecast|去年|上年|前年|预算|原计划|目标`)

// bracketedAsides leaves out the amounts of such brackets, where others stand outside.
func (r *Reading) bracketedAsides() {
	if r.Want(want.Compare) {
		return
	}
	for i, s := range r.Sums {
		if i == 0 {
			continue
		}
		from, to := bracketAround(r.Masked, r.At[s.Index])
		if from >= 0 && from > r.At[r.Sums[0].Index] && bracketAside.MatchString(r.Masked[from:to]) {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleOther, sentence.RoleOther, ClearRole
		}
	}
}

// bracketAround returns the bracket that a byte of a text stands in, -1 if in none.
func bracketAround(text string, at int) (from, to int) {
	from = -1
	for i, c := range text {
		switch c {
		case '(', '（':
			from = i
		case ')', '）':
			if from >= 0 && from < at && at < i {
				return from, i
			}
			from = -1
		}
	}
	return -1, 0
}

var (
	borrowed = pattern.MustCompile(`(?:贷款|贷|借|银行|融资)(?:来|到|出)?(?:了|是|的)*$`)
	ownFunds = pattern.MustCompile(`(?:自有资金|自筹(?:资金)?|(?:自己|我们|公司|股东|厂里)[出掏拿垫](?:了)?)(?:是|了|的)*$`)
)

// funds: what a project was paid with, a loan and own money, is its investment.
func (r *Reading) funds() {
	for i := 0; i+1 < len(r.Sums); i++ {
		loan, own := &r.Sums[i], &r.Sums[i+1]
		if borrowed.MatchString(r.Before(loan.Index)) && ownFunds.MatchString(r.Before(own.Index)) {
			for _, s := range []*Sum{loan, own} {
				s.Role, s.Found, s.Sure = sentence.RoleInvestment, sentence.RoleInvestment, ClearRole
			}
		}
	}
}
