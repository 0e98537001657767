package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Several projects that cost the same each, or one sum for all of them: 3个工业互联网项目，每个800万; 3个项目总投资2400万.

var (
	projectsEach  = pattern.MustCompile(howManyProjects + `[^,，。¥\d]{0,6}[,，]?(?:平均|今年|实际)*(?:每个|各|都是?|均|单个)[^,，。¥]{0,8}¥`)
	projectsInAll = pattern.MustCompile(howManyProjects + `[^,，。¥\d]{0,6}[,，]?(?:总投资额?|总共|一共|合计|加起来|合起来|总额|共)[^,，。¥每]{0,6}¥`)
)

// ofOneProject tells of the parts of one project.
var ofOneProject = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十])[一1]个(?:大|总|整体)?(?:的)?[^,，。¥]{0,8}项目|子项目|子系统|子工程`)

// projectsRecounted says how many projects there are where a message puts their number right: 3个项目各投200万 … 改成2个. "" if it
// does not.
func (l *plan) projectsRecounted() string {
	items, name := l.memory.Items[asked.Industrial], string(roleInvestment)
	m := recountedTo.FindStringSubmatch(l.masked)
	if l.memory.lastTopic() != asked.Industrial || len(items) < 2 || len(l.sums) > 0 || m == nil || small(m[1]) < 1 {
		return ""
	}
	each, known := items[0].Money[name]
	if !known || slices.ContainsFunc(items, func(it Item) bool { return !it.Money[name].Equal(each) || has(it.Low, name) }) {
		return ""
	}
	return fmt.Sprintf("%d个工业互联网项目，每个投资%s元", small(m[1]), each.Format())
}

// recountedTo is all that such a message says.
var recountedTo = pattern.MustCompile(`^[^\pL]*(?:不对|哦|其实|应该|记错了|说错了)*[,，]?(?:要)?(?:改成|改为|变成|是|只有|就|减到|加到)(?:了)?` + count + `个(?:项目)?(?:了|呢|吧|的话)*[^\pL]*$`)

const howManyProjects = `(?:^|[^第\d一二三四五六七八九十])([两俩三仨四五六七八九十2-9]|1\d|十[一二三四五六七八九])\s*个[^,，。¥\d个]{0,10}项目`

// investments makes one item of what was invested, or one a project where each cost the same; it asks where several are told in one sum.
func (r *Reading) investments(g *gathered, name string, sums []sum, values []yearly, before []Item) []Item {
	alone := name == string(roleInvestment) && len(sums) == 1 && sums[0].index == 0 && len(r.amounts) == 1
	if alone && projectsInAll.MatchString(r.masked) && !ofOneProject.MatchString(r.masked) && !projectsEach.MatchString(r.masked) {
		g.ask = "补助按单个项目算，几个项目合起来的数不能直接用，要分别知道每个项目的实际投资额"
		return nil
	}
	if parts := r.projectsListed(name); parts != nil {
		values = nil
		for _, s := range parts {
			values = append(values, r.annual(s))
		}
		return r.separately(inherit(before), name, parts, values)
	}
	if len(values) == 1 {
		before = knownAs(before, name, values[0])
	}
	items := r.forEach(r.together(g, name, sums, values, inherit(before)), values)
	if m := projectsEach.FindStringSubmatch(r.masked); alone && m != nil && len(items) == 1 && values[0].unit == nil {
		for n := small(m[1]); n > 1 && n <= mostCopies; n-- {
			items = append(items, items[0].clone())
		}
	}
	return items
}

// projectsListed are the projects that a message counts, sums up and then tells one by one: 3个项目一共投了2400万，分别是800万、700万、900万;
// nil if it does not.
func (r *Reading) projectsListed(name string) []sum {
	if name != string(roleInvestment) || len(r.sums) < 3 || len(r.sums) != len(r.amounts) || !r.sums[0].Low.Equal(r.sums[0].High) {
		return nil
	}
	m, all, parts := projectsInAll.FindStringSubmatchIndex(r.masked), r.sums[0].High, slices.Clone(r.sums[1:])
	if m == nil || m[1] != r.at[0]+len(string(mask)) || small(r.masked[m[2]:m[3]]) != int64(len(parts)) {
		return nil
	}
	for i, s := range parts {
		if s.role != roleInvestment && s.role != roleUnknown || !s.Low.Equal(s.High) {
			return nil
		}
		all, parts[i].role, parts[i].found = all.Sub(s.High), roleInvestment, roleInvestment
	}
	if !all.IsZero() {
		return nil
	}
	return parts
}

// knownAs is the one of several things known that the amount is of, where one of them has just that; all of them if none has.
func knownAs(before []Item, name string, y yearly) []Item {
	at := -1
	for i, it := range before {
		if v, known := it.Money[name]; known && v.Equal(y.high) && y.low.Equal(y.high) {
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
