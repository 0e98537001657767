package offline

import (
	"github.com/rongce/rongce/knowledge/pattern"
)

// Several projects that cost the same each, or one sum for all of them: 3个工业互联网项目，每个800万; 3个项目总投资2400万.

var (
	projectsEach  = pattern.MustCompile(howManyProjects + `[^,，。¥\d]{0,6}[,，]?(?:平均|今年|实际)*(?:每个|各|都是?|均|单个)[^,，。¥]{0,8}¥`)
	projectsInAll = pattern.MustCompile(howManyProjects + `[^,，。¥\d]{0,6}[,，]?(?:总投资额?|总共|一共|合计|加起来|合起来|总额|共)[^,，。¥每]{0,6}¥`)
)

const howManyProjects = `(?:^|[^第\d一二三四五六七八九十])([两俩三仨四五六七八九十2-9]|1\d|十[一二三四五六七八九])\s*个[^,，。¥\d个]{0,10}项目`

// investments makes one item of what was invested, or one a project where each cost the same; it asks where several are told in one sum.
func (r *Reading) investments(g *gathered, name string, sums []sum, values []yearly, before []Item) []Item {
	alone := name == string(roleInvestment) && len(sums) == 1 && sums[0].index == 0 && len(r.amounts) == 1
	if alone && projectsInAll.MatchString(r.masked) && !projectsEach.MatchString(r.masked) {
		g.ask = "补助按单个项目算，几个项目合起来的数不能直接用，要分别知道每个项目的实际投资额"
		return nil
	}
	items := r.forEach(r.together(g, name, sums, values, inherit(before)), values)
	if m := projectsEach.FindStringSubmatch(r.masked); alone && m != nil && len(items) == 1 && values[0].unit == nil {
		for n := small(m[1]); n > 1 && n <= mostCopies; n-- {
			items = append(items, items[0].clone())
		}
	}
	return items
}
