package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Sums over what was worked out turn by turn: with what comes along now, with one
// of them put right, or of two of them only.

var (
	// restStays: one thing changes, and all is to be added up again.
	restStays = pattern.MustCompile(`再(?:合|加|拢|并|凑)(?:一)?(?:遍|次|总|下)|重(?:新)?(?:合|加|拢|汇|凑)|重(?:新)?(?:算|报)[^,，。¥]{0,2}总|总(?:数|额|共)(?:再|重|更新)|[合拢](?:一)?遍|(?:其余|其他|其它|别的|另外|剩下|剩余)[^,，。]{0,6}(?:不变|一样|照旧|不动|没变|不改)|[,，][^,，。¥]{1,6}(?:不变|照旧|不动)`)
	sumAnew   = pattern.MustCompile(`(?:再|重新?)(?:合|加|拢|并|凑|汇)(?:一)?(?:遍|次|总|下)`)
	// comesAlong: 同年还有一个入了典型场景.
	comesAlong  = pattern.MustCompile(`同年|另外|同时|[也又还再]|加上|这样`)
	togetherNow = pattern.MustCompile(`同年|[也又再]|加上|这样|[连跟和](?:同|带)?(?:上)?[^,，。]{0,6}(?:那|这|刚才|前面|之前)`)
	// inAllNow asks for the sum of all: 这样总共.
	inAllNow = pattern.MustCompile(`(?:[一总拢合通统]共|[拢归一]总|[总合]计|总[数额和]|[加合]起来|加(?:在|到)?一(?:起|块|道)|拢(?:到|在)?一?(?:块|起)|[两三四五几](?:样|个|款|项|笔|条|份)(?:拢|凑|合|加)?(?:在|到)?一(?:起|块|道|并)|一(?:起|块儿?|并)(?:能|可|是|有|拿|补|奖)*)[^,，。¥]{0,8}(?:多少|几|啥|呢|[?？]|$)`)
	// withThat: 跟配套那个一合.
	withThat = pattern.MustCompile(`(?:跟|和|与|同)[^,，。¥]{0,8}(?:那|这|刚才|前面|之前)[^,，。¥]{0,4}(?:[一合加拢并凑归]|总共)(?:合|并|加|拢|凑|归|计|总|在|到|起来)*(?:一)?(?:起|块|道|处|并|共|下)?`)
)

// addsAgain asks for the sum again where the message only says that the rest stays.
func (l *plan) addsAgain() {
	several := l.memory.Summed || len(l.memory.Items[asked.Product]) > 1 && !l.memory.Either[asked.Product]
	if several && restStays.MatchString(l.text) || l.severalShown() && sumAnew.MatchString(l.text) {
		l.wants[wantTotal], l.guessed = true, false
		delete(l.wants, wantStack)
	}
}

// bringsAlong: something new comes to what was worked out, and the sum of all is asked for.
func (l *plan) bringsAlong() bool {
	if len(l.gathered) != 1 || len(l.memory.Shown) == 0 || len(l.entering()) > 1 || !comesAlong.MatchString(l.text) {
		return false
	}
	g := l.gathered[0]
	several := slices.ContainsFunc(g.items, func(it Item) bool {
		for _, n := range it.Count {
			if n > 1 {
				return true
			}
		}
		return false
	})
	if several && !togetherNow.MatchString(l.text) {
		return false // 另外有8位同事拿到证书，合计: of the eight
	}
	return g.fresh && len(g.items) == 1 && !slices.Contains(l.memory.Shown, g.topic) && (inAllNow.MatchString(l.text) || withThat.MatchString(l.text) || alongWith.MatchString(l.text))
}

// passing: another award of a measure that was worked out is named with it, and not meant.
func (l *plan) passing(g gathered) bool {
	return !g.fresh && !addsAward.MatchString(l.masked) && !slices.Contains(l.memory.Shown, g.topic) && slices.ContainsFunc(l.memory.Shown, func(t asked.Topic) bool { return t.Measure() == g.topic.Measure() })
}

// addsAward names the award for a new recognition as something that comes along: 再加上认定奖励，总共多少.
var addsAward = pattern.MustCompile(`(?:加上?|连同?|算上|带上|还有|也有)[^,，。]{0,4}认定(?:的)?(?:奖|补|那笔|那份)|认定(?:的)?(?:奖励|奖|补助|那笔|那份)?[^,，。]{0,3}也(?:有|能|可以|算|拿)`)

// ofTotal are the topics that a sum is over: all that were worked out, or the last
// and the one that the message names beside it.
func (l *plan) ofTotal() []asked.Topic {
	shown := l.memory.Shown
	if l.kept != nil {
		return l.kept
	}
	if len(shown) < 3 || len(l.sums) > 0 || !withThat.MatchString(l.text) || plural.MatchString(withThat.ReplaceAllString(l.text, "")) {
		return shown
	}
	last := shown[len(shown)-1]
	named := l.elsewhereThan(last)
	if !slices.Contains(shown, named) {
		return shown
	}
	return []asked.Topic{named, last}
}

// severalAlready: 三笔 are told by what the message names beside the platform.
func severalAlready(text string, score map[asked.Topic]float64) bool {
	others := 0
	for t := range score {
		if sheet := sheetOf(t); sheet != nil && sheet.Tool != "" && t != asked.PlatformAward && t != asked.PlatformService {
			others++
		}
	}
	return others > 0 && severalSaid.MatchString(wholeMeasure.FindString(text))
}

var severalSaid = pattern.MustCompile(`^[两三几]笔$`)

// anotherKind: projects of the other kind come to those known, and all are asked for:
// 攻关项目也入选两个，连刚才那个一起总共多少.
func (r *Reading) anotherKind() bool {
	return alsoChosen.MatchString(r.masked) && !totalProjects.MatchString(r.masked) && (inAllNow.MatchString(r.text) || withThat.MatchString(r.text) || alongWith.MatchString(r.text))
}

var alsoChosen = pattern.MustCompile(`(?:场景|攻关|产业化|项目)[^,，。]{0,6}[也又还]|[也又还][^,，。]{0,8}(?:场景|攻关|产业化|项目)`)

// cityAndHigher: 市里只中了一个，另外那个是省里评的.
var cityAndHigher = pattern.MustCompile(`(?:市(?:里|级)?[^,，。;；\d一二两三四五六七八九十]{0,10}` + count + `个|` + count + `个[^,，。;；\d]{0,3}市(?:里|级))[^,，。;；]{0,4}[,，;；](?:另|剩|其余|还有)(?:外|下|余)?的?(?:那)?` + count + `?个?[^,，。;；]{0,4}(?:国家|省)(?:级|里|部|厅)`)

// alsoSold: a product of another kind comes to those known, and all are asked for:
// 光模块也卖了1700万，两个拢共.
func (r *Reading) alsoSold(before []Item, sums []sum) bool {
	if len(sums) != 1 || len(before) == 0 || !comesAlong.MatchString(r.masked) || !inAllNow.MatchString(r.text) {
		return false
	}
	kind := chosen(productKinds, r.masked)
	return kind != "" && !slices.ContainsFunc(before, func(it Item) bool { return it.Choice["category"] == kind || it.Choice["category"] == "" })
}

// restUnmoved counts what does not change: 另外两样不动.
var restUnmoved = pattern.MustCompile(`(?:其余|其他|其它|别的|另外|剩下|剩余)的?(?:那)?[一两三四几]?(?:样|个|项|笔|条)?[^,，。]{0,4}(?:不变|一样|照旧|不动|没变|不改)`)

// receivedFor drops what an earlier award was for where another topic is asked about:
// 前年领的是算力那笔，模型的从来没领过.
func (l *plan) receivedFor() {
	at := gotFor.FindStringIndex(l.masked)
	if at == nil {
		return
	}
	in := func(s Subject) bool {
		return slices.ContainsFunc(l.mentions, func(m mention) bool { return m.topic == s.Topic && m.at >= at[0] && m.at < at[1] })
	}
	if left := slices.DeleteFunc(slices.Clone(l.subjects), in); len(left) > 0 {
		l.subjects = left
	} else if n := len(l.memory.Shown); n > 0 && len(l.sums) == 0 && !in(about(l.memory.Shown[n-1])) {
		l.subjects = []Subject{about(l.memory.Shown[n-1])}
	}
}

var gotFor = pattern.MustCompile(`(?:领|拿|吃|报|补|享受)(?:到|过|了)?的(?:其实|原来|应该)?是[^,，。;；¥]{2,12}`)

// sumsNotList: amounts that are to be added up ask for no list of all measures: 汇总表：平台收入412万，
// 省里给了86万，合计多少，分项也列.
func (r *Reading) sumsNotList() {
	if r.want(wantAll) && ofResults.MatchString(r.text) {
		delete(r.wants, wantAll) // 两笔汇总一下
		r.wants[wantTotal], r.guessed = true, false
	}
	if len(r.entering()) > 1 && r.want(wantTotal) && !ofMeasures.MatchString(r.text) {
		delete(r.wants, wantAll)
		delete(r.wants, wantCeilings)
	}
}

// computedFirst answers what was worked out before what only its words are told of, where an
// amount was asked for: 第三条讲的，算力补20%，我们全年算力9万2.
func (l *plan) computedFirst() {
	if len(l.queries) == 0 || len(l.subjects) < 2 || l.total || l.want(wantCompare, wantOffice, wantWords) {
		return
	}
	computed := func(s Subject) bool {
		sheet := sheetOf(s.Topic)
		return sheet != nil && sheet.Tool != "" && slices.ContainsFunc(l.queries, func(q tools.Query) bool { return q.Tool == sheet.Tool && len(q.Facts.Money) > 0 })
	}
	slices.SortStableFunc(l.subjects, func(a, b Subject) int {
		switch x, y := computed(a), computed(b); {
		case x && !y:
			return -1
		case y && !x:
			return 1
		}
		return 0
	})
}

// ofResults: what was worked out is to be put together, and not what the text has.
var ofResults = pattern.MustCompile(`(?:[两三四]|这几|那几|前面|上面|刚才)[^,，。]{0,3}(?:笔|样|块|个数)[^,，。]{0,4}(?:汇总|总一下|汇一下)`)
