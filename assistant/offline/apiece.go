package offline

import "regexp"

// Where several companies or projects are told of, each is calculated on its own.

// forEach makes one item a company where several spent the same.
func (r *Reading) forEach(items []Item, values []yearly) []Item {
	if n := r.companies(); n > 1 && len(items) == 1 && len(values) == 1 {
		for range n - 1 {
			items = append(items, items[0].clone())
		}
	}
	return items
}

var eachCompany = regexp.MustCompile(count + `\s*家(?:公司|企业|单位|子公司|分公司|厂)?[^,，。¥供商报云]{0,6}(?:各|每家|都|均|分别)`)

// companies returns how many companies each spent the amount, 0 if only one is
// spoken of: 两家公司各买了6万.
func (r *Reading) companies() int64 {
	if m := eachCompany.FindStringSubmatch(r.masked); m != nil {
		if n := small(m[1]); n <= mostCopies {
			return n
		}
	}
	return 0
}

// severalProjects: what is bought or built is told project by project, and
// measure 三 pays by project.
var severalProjects = regexp.MustCompile(count + `\s*个[^,，。¥]{0,6}项目|第一个[^,，。]{0,8}¥.*第二个|另(外)?一?个(项目)?[^,，。]{0,6}¥|(项目|一个)[^,，。¥]{0,4}¥[^¥]{0,8}(项目|一个)[^,，。¥]{0,4}¥`)

// apiece: each amount is a project of its own.
func (r *Reading) apiece() bool {
	return severalProjects.MatchString(r.masked)
}
