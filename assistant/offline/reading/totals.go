package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Sums over what was worked out turn by turn: with what comes along now, with one
// of them put right, or of two of them only.

var (
	// ComesAlong: 同年还有一个入了典型场景.
	ComesAlong = pattern.MustCompile(`^[^\pL]*那(?:么)?(?:一共|总共|合计|加起来)|同年|另外|同时|[也又还再]|加上|这样`)
	// InAllNow asks for the sum of all: 这样总共.
	InAllNow = pattern.MustCompile(`(?:[一总拢合通统]共|[拢归一]总|[总合]计|总[数额和]|[加合]起来|加(?:在|到)?一(?:起|块|道)|拢(?:到|在)?一?(?:块|起)|[两三四五几](?:样|个|款|项|笔|条|份)(?:拢|凑|合|加)?(?:在|到)?一(?:起|块|道|并)|一(?:起|块儿?|并)(?:能|可|是|有|拿|补|奖)*)[^,，。¥]{0,8}(?:多少|几|啥|呢|[?？]|$)`)
	// WithThat: 跟配套那个一合.
	WithThat = pattern.MustCompile(`(?:跟|和|与|同)[^,，。¥]{0,8}(?:那|这|刚才|前面|之前)[^,，。¥]{0,4}(?:[一合加拢并凑归]|总共)(?:合|并|加|拢|凑|归|计|总|在|到|起来)*(?:一)?(?:起|块|道|处|并|共|下)?`)
)

// severalAlready: 三笔 are told by what the message names beside the platform.
func severalAlready(text string, score map[asked.Topic]float64) bool {
	others := 0
	for t := range score {
		if sheet := sheets.Of(t); sheet != nil && sheet.Tool != "" && t != asked.PlatformAward && t != asked.PlatformService {
			others++
		}
	}
	return others > 0 && severalSaid.MatchString(wholeMeasure.FindString(text))
}

var severalSaid = pattern.MustCompile(`^[两三几]笔$`)

// anotherKind: projects of the other kind come to those known, and all are asked for:
// 攻关项目也入选两个，连刚才那个一起总共多少.
func (r *Reading) anotherKind() bool {
	return alsoChosen.MatchString(r.Masked) && !totalProjects.MatchString(r.Masked) && (InAllNow.MatchString(r.Text) || WithThat.MatchString(r.Text) || AlongWith.MatchString(r.Text))
}

var alsoChosen = pattern.MustCompile(`(?:场景|攻关|产业化|项目)[^,，。]{0,6}[也又还]|[也又还][^,，。]{0,8}(?:场景|攻关|产业化|项目)`)

// cityAndHigher: 市里只中了一个，另外那个是省里评的.
var cityAndHigher = pattern.MustCompile(`(?:市(?:里|级)?[^,，。;；\d一二两三四五六七八九十]{0,10}` + sentence.Count + `个|` + sentence.Count + `个[^,，。;；\d]{0,3}市(?:里|级))[^,，。;；]{0,4}[,，;；](?:另|剩|其余|还有)(?:外|下|余)?的?(?:那)?` + sentence.Count + `?个?[^,，。;；]{0,4}(?:国家|省)(?:级|里|部|厅)`)

// alsoSold: a product of another kind comes to those known, and all are asked for:
// 光模块也卖了1700万，两个拢共.
func (r *Reading) alsoSold(before []memory.Item, sums []Sum) bool {
	if len(sums) != 1 || len(before) == 0 || !ComesAlong.MatchString(r.Masked) || !InAllNow.MatchString(r.Text) {
		return false
	}
	kind := Chosen(ProductKinds, r.Masked)
	return kind != "" && !slices.ContainsFunc(before, func(it memory.Item) bool { return it.Choice["category"] == kind || it.Choice["category"] == "" })
}

// sumsNotList: amounts that are to be added up ask for no list of all measures: 汇总表：平台收入412万，
// 省里给了86万，合计多少，分项也列.
func (r *Reading) sumsNotList() {
	if r.Want(want.All) && ofResults.MatchString(r.Text) {
		delete(r.Wants, want.All) // 两笔汇总一下
		r.Wants[want.Total], r.Guessed = true, false
	}
	if len(r.Entering()) > 1 && r.Want(want.Total) && !ofMeasures.MatchString(r.Text) {
		delete(r.Wants, want.All)
		delete(r.Wants, want.Ceilings)
	}
}

// ofResults: what was worked out is to be put together, and not what the text has.
var ofResults = pattern.MustCompile(`(?:[两三四]|这几|那几|前面|上面|刚才)[^,，。]{0,3}(?:笔|样|块|个数)[^,，。]{0,4}(?:汇总|总一下|汇一下)`)
