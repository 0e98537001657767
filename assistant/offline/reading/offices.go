package reading

import (
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// offices as people shorten them, with the policy's own names.
var officeNames = []struct {
	words *pattern.Pattern
	name  string
}{

	{pattern.MustCompile(`工信局?|工业和信息化局|经信`), "市工信局"},
	{pattern.MustCompile(`财政局|财政`), "市财政局"},
	{pattern.MustCompile(`科技局|科学技术局`), "市科技局"},
	{pattern.MustCompile(`数据(管理)?局|数管局|大数据局`), "市数据管理局"},
	{pattern.MustCompile(`金融办`), "市委金融办"},
	{pattern.MustCompile(`商务局`), "市商务局"},
	{pattern.MustCompile(`发改委?|发展改革委|发展和改革委`), "市发改委"},
	{pattern.MustCompile(`教育局`), "市教育局"},
	{pattern.MustCompile(`招商办|招商局`), "市招商办"},
	{pattern.MustCompile(`人社局?|人力资源(和|与)?社会保障局|劳动局`), "市人社局"},
	{pattern.MustCompile(`组织部`), "市委组织部"},
	{pattern.MustCompile(`市直(?:各|有关)*部门`), "市直各有关部门"},
}

// filedWith names an office by which a model is filed, and asks for none: 网信办备案写在第几条.
var filedWith = pattern.MustCompile(`(国家)?(中央)?网信(办|部门|局)(的|那边|里)?备(过|了)?案`)

func namedOffices(text string) []string {
	var out []string
	text = filedWith.ReplaceAllString(text, "备案")
	for _, o := range officeNames {
		if o.words.MatchString(text) {
			out = append(out, o.name)
		}
	}
	if m := otherOffice.FindString(text); len(out) == 0 && m != "" {
		out = append(out, m)
	} else if m := otherSector.FindStringSubmatch(text); len(out) == 0 && m != nil {
		out = append(out, m[1])
	}
	return out
}

// ledBy names the one measure that an office leads, where the message calls it
// so: 科技局牵头那条.
func (r *Reading) ledBy() {
	if len(r.Measures) > 0 || len(r.Offices) != 1 || !leads.MatchString(r.Text) || TakesPart.MatchString(r.Text) {
		return
	}
	var led []int
	for _, m := range knowledge.FuzhouAI().Measures {
		if len(m.Offices) > 0 && m.Offices[0] == r.Offices[0] {
			led = append(led, m.Number)
		}
	}
	if len(led) == 1 {
		r.Measures = led
		delete(r.Wants, want.Ceilings)
		if r.Want(want.Ceiling, want.Rate, want.Amount, want.Threshold, want.Words, want.Process) {
			delete(r.Wants, want.Office) // who leads it is said already
		}
	}
}

// TakesPart asks for more than what an office leads: 牵头或参与.
var TakesPart = pattern.MustCompile(`参与|参加|配合|协同|出现`)

// leads: an office's own measure, in the singular: 牵头那条.
var leads = pattern.MustCompile(`(牵头|主责|主管|主办|负责|管)的?那?(一)?条`)

// otherOffice are offices that the policy does not name.
// A sector alone is one only where it does something: 交通管不管, and not 交通数据.
var otherOffice = pattern.MustCompile(`网信办|(国家|省|市)网信办|市?(税务|住建|卫健|公安|民政|交通|农业|文旅|市场监管|自然资源|生态环境|统计|审计|人防|水利|应急|林业|海关|信访)[局委]`)

var otherSector = pattern.MustCompile(`市?(税务|住建|卫健|公安|民政|交通|农业|文旅|市场监管|自然资源|生态环境|统计|审计|人防|水利|应急|林业|海关|信访)(部门|系统|那边|这边|那家)?(也|都|又)?(在|管|算不算|算|有没有|有|没|归|负责|出现|参与|呢|吗|[^\p{Han}]|$)`)
