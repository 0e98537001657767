package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What became of the projects that a company applied with, where the message tells it of
// several groups: 报了5个，入选2个，另外1个入选了国家级的，还有2个落选.

// fate is what became of a group of projects.
type fate int

const (
	unknownFate fate = iota
	chosenByCity
	chosenHigher
	notSelected
	appliedWith
)

// group is so many projects of one fate; of tells that they are among those named before.
type group struct {
	fate fate
	n    int64 // 0: those that are left
	of   bool
}

var (
	fateHigher  = pattern.MustCompile(`(?:国家|省|部)(?:级|里|厅|委)?[^没未不]{0,8}(?:入选|评上|评走|选上|选走|拿走|收走|进|列入|上了|要走|名单|的)|(?:入选|评上|选上|拿走|列入|进了?|是|属于|算)了?[^没未不]{0,4}(?:国家|省|部)(?:级|里|厅|委)`)
	fateLost    = pattern.MustCompile(`落选|落榜|(?:没|未)(?:有|能)?(?:选|评|中|入选|上|进|过|通过|戏|份)|(?:被|给)?(?:拿掉|刷|划掉|取消|撤|淘汰|砍|剔)|出局|陪跑|打回|退回|出不来|黄了`)
	fateChosen  = pattern.MustCompile(`入选|评上|评中|选上|选中|中选|中了|中的|获评|被评|上榜|通过了|拿下|剩下?` + sentence.Count + `|留下?|^[^没未]{0,4}中` + sentence.Count)
	fateApplied = pattern.MustCompile(`报了|报上|申报|申请|递|送|参评|参选|推荐|本来`)
	noneHigher  = pattern.MustCompile(`(?:没有?|未|没能|不曾)(?:再|被|同时)?(?:入选|评上|进|列入|选上|拿)?(?:过|到)?(?:省|国家)[^,，。]{0,8}`)
	theOthers   = pattern.MustCompile(`其余|其他|其它|剩下的|剩余|余下|别的|另外(?:那|的)?`)
	outOfThem   = pattern.MustCompile(`同[一个]|同时|重复|又被|也被|其中|里头|里面|当中|之中|这[两二三四几]个|中有`)
	projectN    = pattern.MustCompile(sentence.Count + `\s*(?:个|项)`)
)

// fates reads the groups of a text in which each clause tells of one; nil where one tells of two.
func fates(text string) []group {
	var out []group
	text = noneHigher.ReplaceAllStringFunc(pairs.Replace(soManyLeft.ReplaceAllString(text, "剩${1}个")), sentence.Blank)
	for _, c := range passing.ClausesOf(text) {
		counts := projectN.FindAllStringSubmatchIndex(c.Text, -1)
		g := group{of: outOfThem.MatchString(c.Text)}
		switch {
		case fateLost.MatchString(c.Text):
			g.fate = notSelected
		case fateHigher.MatchString(c.Text):
			g.fate = chosenHigher
		case fateChosen.MatchString(c.Text):
			g.fate = chosenByCity
		case fateApplied.MatchString(c.Text):
			g.fate = appliedWith
		}
		switch {
		case len(counts) == 2 && g.fate == chosenByCity && fateApplied.MatchString(c.Text): // 申报四个中了三个
			out = append(out, group{fate: appliedWith, n: sentence.Small(c.Text[counts[0][2]:counts[0][3]])})
			g.n = sentence.Small(c.Text[counts[1][2]:counts[1][3]])
		case len(counts) > 1:
			return nil
		case len(counts) == 1:
			g.n = sentence.Small(c.Text[counts[0][2]:counts[0][3]])
		case g.fate == notSelected && (theOthers.MatchString(c.Text) || len(out) == 0): // 箱损识别被拿掉了，剩两个
		default:
			continue
		}
		if g.fate == unknownFate {
			if len(out) > 0 {
				return nil
			}
			continue
		}
		out = append(out, g)
	}
	return out
}

// soManyLeft: 剩俩.
var soManyLeft = pattern.MustCompile(`剩下?([俩仨])`)

// ofSeveralFates sets what the city selected where the message tells what became of several groups.
func (r *Reading) ofSeveralFates(g *Gathered) bool {
	text := r.ownText()
	all := fates(text)
	var chosen, higher, lost int64
	groups, told := 0, noneHigher.MatchString(text)
	for _, f := range all {
		switch f.fate {
		case chosenByCity:
			if groups == 0 || chosen != f.n { // 按入选的2个算: said again
				groups++
			}
			chosen = f.n
		case chosenHigher:
			if f.of {
				return false // some of those that the city selected
			}
			higher, told = higher+f.n, true
		case notSelected:
			if f.of {
				return false
			}
			lost, told = lost+f.n, true
		}
	}
	if groups != 1 || chosen == 0 || !told || len(all) > 0 && all[0].fate == chosenByCity && lost > 0 && !listsApplied(all) {
		return false // 三个入选，后来一个被取消: of those
	}
	g.Items = g.Items[:1]
	if higher > 0 {
		g.split(chosen, higher)
	} else {
		Set(&g.Items[0].Count, "selected_projects", chosen)
		if v, heard := r.Truths["selected_higher_level"]; noneHigher.MatchString(text) || heard && !v {
			Set(&g.Items[0].Truth, "selected_higher_level", false) // 省级没选上，市里选上两个
		}
		g.Fresh, g.Settled = true, true
	}
	Set(&g.Items[0].Truth, "selected", true)
	return true
}

// listsApplied: how many were applied with is told as well.
func listsApplied(all []group) bool {
	for _, f := range all {
		if f.fate == appliedWith {
			return true
		}
	}
	return false
}

// projectsMore tells of other projects than those of before: 我们还有一个，省里国家都没有.
var projectsMore = pattern.MustCompile(`(?:(?:还|又|再)(?:有|报了?|做了?|评上了?)|^[^\pL]*(?:那|哦|对了)?[,，]?(?:我们|我司)?另(?:外)?(?:还)?(?:有)?)` + sentence.Count + `(?:个|项)`)

// outOfIt tells of a project or of somebody that is not among the selected, or no longer.
const outOfIt = `落榜|落选|刷|退|作废|撤`

// fellOut tells that one of the projects does not count, and that there is no other.
var fellOut = pattern.MustCompile(outOfIt + `|取消`)

// moreProjects puts other projects beside those of before, where a selection above the city excludes either of them.
func (r *Reading) moreProjects(g *Gathered) bool {
	m := projectsMore.FindStringSubmatch(pairs.Replace(r.ownText()))
	if chosen, told := r.Truths["selected"]; m == nil || sentence.Small(m[1]) < 1 || told && !chosen || fellOut.MatchString(r.Masked) || outOfThem.MatchString(r.Masked) || wholeSaid.MatchString(r.Masked) {
		return false
	}
	var free, taken memory.Item
	for _, it := range g.Items {
		into := &free
		if it.Truth["selected_higher_level"] {
			into = &taken
		}
		n := into.Count["selected_projects"] + it.Count["selected_projects"]
		if n == 0 && len(it.Truth) > 0 {
			n = 1 // 我们场景评上省级了
		}
		*into = it.Clone()
		if n > 0 {
			Set(&into.Count, "selected_projects", n)
		}
	}
	higher, told := r.Truths["selected_higher_level"]
	more, had := sentence.Small(m[1]), taken.Count["selected_projects"]
	switch {
	case len(free.Count) == 0 && had == 0, had == 0 && !higher:
		return false // what is told of one kind is counted elsewhere
	case higher:
		if had == 0 {
			taken = free.Clone()
			Set(&taken.Truth, "selected_higher_level", true)
		}
		Set(&taken.Count, "selected_projects", had+more)
	default:
		if len(free.Count) == 0 && told {
			Set(&free.Truth, "selected_higher_level", false)
		}
		Set(&free.Count, "selected_projects", free.Count["selected_projects"]+more)
	}
	g.Items = []memory.Item{taken}
	if len(free.Count) > 0 {
		g.Items = []memory.Item{free, taken}
	}
	g.Fresh, g.Settled = true, true
	if !higher && !r.Want(want.Total) && free.Count["selected_projects"] == more {
		g.Stays, g.Items = g.Items, g.Items[:1] // 这个算多少
	}
	return true
}
