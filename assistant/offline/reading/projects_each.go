package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Several projects that a message counts, each with its own amount, at the same price, or with one sum for all of them:
// 工业互联网500万和300万两个项目; 3个工业互联网项目，每个800万; 3个项目总投资2400万.

// countAboveOne is a number of things above one.
const countAboveOne = `(?:^|[^第\d一二三四五六七八九十])([两俩二三仨四五六七八九十2-9]|1\d|十[一二三四五六七八九])\s*个`

// howManyProjects counts projects, whatever they are.
const howManyProjects = countAboveOne + `[^,，。¥\d个]{0,10}项目`

var (
	projectsCounted = pattern.MustCompile(countAboveOne + `(?:不同的?|独立的?)?(?:工业互联网|人工智能|ai|改造|智能制造)?(?:的)?项目`)
	projectsEach    = pattern.MustCompile(howManyProjects + `[^,，。¥\d]{0,6}[,，]?(?:平均|今年|实际)*(?:每个|各|都是?|均|单个)[^,，。¥]{0,8}¥`)
	projectsInAll   = pattern.MustCompile(howManyProjects + `[^,，。¥\d]{0,6}[,，]?(?:总投资额?|总共|一共|合计|加起来|合起来|总额|共)[^,，。¥每]{0,6}¥`)
)

var (
	// ofOneProject tells of the parts of one project.
	ofOneProject = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十])[一1]个(?:大|总|整体)?(?:的)?[^,，。¥]{0,8}项目|子项目|子系统|子工程`)
	// oneOfProjects tells that one of them is meant, or in the place of another.
	oneOfProjects = pattern.MustCompile(`哪|还是|或者?|要么|选|挑|二选一|只能|换成|改成`)
)

// soManyProjects: the amounts are as many projects' own as the message counts: 工业互联网500万和300万两个项目.
func (r *Reading) soManyProjects(n int) bool {
	m := projectsCounted.FindStringSubmatch(r.Masked)
	return m != nil && int(sentence.Small(m[1])) == n && !r.Chooses() && !r.Differs() && !oneOfProjects.MatchString(r.Masked) && !EachGets.MatchString(r.Masked)
}

// investments makes one item of what was invested, or one a project where each cost the same; it asks where several are told in one sum.
func (r *Reading) investments(g *Gathered, name string, sums []Sum, values []memory.Yearly, before []memory.Item) []memory.Item {
	alone := name == string(sentence.RoleInvestment) && len(sums) == 1 && sums[0].Index == 0 && len(r.Amounts) == 1
	if alone && projectsInAll.MatchString(r.Masked) && !ofOneProject.MatchString(r.Masked) && !projectsEach.MatchString(r.Masked) {
		g.Ask = "补助按单个项目算，几个项目合起来的数不能直接用，要分别知道每个项目的实际投资额"
		return nil
	}
	if parts := r.projectsListed(name); parts != nil {
		values = nil
		for _, s := range parts {
			values = append(values, r.Annual(s))
		}
		return r.separately(Inherit(before), name, parts, values)
	}
	if len(values) == 1 {
		before = knownAs(before, name, values[0])
	}
	items := r.forEach(g.Topic, r.together(g, name, sums, values, Inherit(before)), values)
	if m := projectsEach.FindStringSubmatch(r.Masked); alone && m != nil && len(items) == 1 && values[0].Unit == nil {
		for n := sentence.Small(m[1]); n > 1 && n <= mostCopies; n-- {
			items = append(items, items[0].Clone())
		}
	}
	return items
}

// projectsListed are the projects that a message counts, sums up and then tells one by one: 3个项目一共投了2400万，分别是800万、700万、900万;
// nil if it does not.
func (r *Reading) projectsListed(name string) []Sum {
	if name != string(sentence.RoleInvestment) || len(r.Sums) < 3 || len(r.Sums) != len(r.Amounts) || !r.Sums[0].Low.Equal(r.Sums[0].High) {
		return nil
	}
	m, all, parts := projectsInAll.FindStringSubmatchIndex(r.Masked), r.Sums[0].High, slices.Clone(r.Sums[1:])
	if m == nil || m[1] != r.At[0]+len(string(sentence.Mask)) || sentence.Small(r.Masked[m[2]:m[3]]) != int64(len(parts)) {
		return nil
	}
	for i, s := range parts {
		if s.Role != sentence.RoleInvestment && s.Role != sentence.RoleUnknown || !s.Low.Equal(s.High) {
			return nil
		}
		all, parts[i].Role, parts[i].Found = all.Sub(s.High), sentence.RoleInvestment, sentence.RoleInvestment
	}
	if !all.IsZero() {
		return nil
	}
	return parts
}

// knownAs is the one of several things known that the amount is of, where one of them has just that; all of them if none has.
func knownAs(before []memory.Item, name string, y memory.Yearly) []memory.Item {
	at := -1
	for i, it := range before {
		if v, known := it.Money[name]; known && v.Equal(y.High) && y.Low.Equal(y.High) {
			if at >= 0 {
				return before
			}
			at = i
		}
	}
	if at < 0 {
		return before
	}
	return before[at : at+1]
}
