package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Which support has the highest share or ceiling, and which the lowest.

var (
	rateSaid    = pattern.MustCompile(`比例|百分比|百分之|补几成|几个点|(?i)\bpercentages?\b|\brates?\b|\bper ?cent\b`)
	ceilingSaid = pattern.MustCompile(`封顶|上限|顶格|天花板|最高能?(?:补|奖|给|拿)|金额|钱数|给得|补得|(?i)\bceilings?\b|\bcaps?\b|\bmaximum\b|\bamounts?\b`)
	edgeMost    = pattern.MustCompile(`最(?:高|大|多|猛|狠|大方|足)|(?i)\bhighest\b|\bbiggest\b|\blargest\b|\bmost\b`)
	edgeLeast   = pattern.MustCompile(`最(?:低|小|少|抠|小气|吝|寒酸)|(?i)\blowest\b|\bsmallest\b|\bleast\b`)
	// whichOfAll asks for one among all of them.
	whichOfAll = pattern.MustCompile(`哪(?:一)?(?:条|项|个|笔|款|样|种|处|块)|谁|(?:的)?是(?:哪|什么|几)|在哪|(?i)\bwhich\b|\bwhat\b`)
	onlyEdge   = pattern.MustCompile(`^[^\pL\pN]*(?:那|这)?(?:里面|里头|其中|当中|这里面)?(?:补助|补贴|奖励)?(?:比例|封顶|上限)最(?:高|低|大|小)的(?:是)?(?:呢|哪个|哪条)?[^\pL]*$|^[^\pL\pN]*(?:那|那么|还有|反过来|倒过来)?(?:补助|补贴|奖励|比例|封顶|上限|封顶金额)?(?:的)?最(?:高|大|多|低|小|少|抠|小气|大方|猛|狠)的?(?:那)?(?:个|条|项|是哪条|是哪个|是哪项|是谁|哪条|哪个|哪项)?(?:呢|咧|啊)?[^\pL\pN]*(?:封顶|比例|上限|金额)?[^\pL\pN]*$|(?i)^(?:and |what about |how about )?the (?:lowest|highest|smallest|biggest|largest)(?: (?:one|percentage|rate|ceiling|cap|amount))?\??$`)
)

// asksEdge hears which measure has the highest or lowest share or ceiling.
func (l *plan) asksEdge(*knowledge.Document) *TextQuery {
	least := edgeLeast.MatchString(l.text)
	if !least && !edgeMost.MatchString(l.text) || len(l.measures) > 0 || l.hasTopic(l.explicit()) || len(l.sums) > 0 || len(l.rates) > 0 {
		return nil
	}
	rate, ceiling := rateSaid.MatchString(l.text), ceilingSaid.MatchString(edgeMost.ReplaceAllString(l.text, "最"))
	if before := l.memory.Query; before != nil && (before.Kind == RateEdge || before.Kind == CeilingEdge) && onlyEdge.MatchString(l.text) {
		kind := before.Kind
		switch {
		case rate:
			kind = RateEdge
		case ceiling:
			kind = CeilingEdge
		}
		return &TextQuery{Kind: kind, Least: least}
	}
	if !whichOfAll.MatchString(l.text) && !onlyEdge.MatchString(l.text) || len(l.memory.Items) > 0 || l.want(wantMine) {
		return nil
	}
	switch {
	case rate && !ceiling:
		return &TextQuery{Kind: RateEdge, Least: least}
	case ceiling && !rate:
		return &TextQuery{Kind: CeilingEdge, Least: least}
	}
	return nil
}

// ranked is a support with the figure by which it is held against others.
type ranked struct {
	sheet *Sheet
	value money.Amount
}

// byFigure are the supports that have a share, or a ceiling, the highest first.
func (p *Planner) byFigure(kind TextKind) []ranked {
	var out []ranked
	for _, s := range sheets {
		if s.Tool == "" {
			continue
		}
		if kind == RateEdge {
			if rate := p.tools.Benefit(s.Tool).Shape().Rate; rate > 0 {
				out = append(out, ranked{s, money.Yuan(rate)})
			}
			continue
		}
		var most money.Amount
		for _, f := range money.Figures(s.Ceiling) {
			if f.Kind == money.Unit && most.Less(f.Value) && !strings.HasPrefix(s.Ceiling, "没有") {
				most = f.Value
			}
		}
		if !most.IsZero() {
			out = append(out, ranked{s, most})
		}
	}
	slices.SortStableFunc(out, func(a, b ranked) int { return b.value.Cmp(a.value) })
	return out
}

// sayEdge says which support has the highest share or ceiling, or the lowest.
func (p *Planner) sayEdge(l *plan, q *TextQuery, w *letter) {
	all := p.byFigure(q.Kind)
	at := all[0]
	if q.Least {
		at = all[len(all)-1]
	}
	what, edge, whatEN, edgeEN := "补助比例", "最高", "rate", "highest"
	if q.Kind == CeilingEdge {
		what, whatEN = "上限", "ceiling"
	}
	if q.Least {
		edge, edgeEN = "最低", "lowest"
	}
	for _, r := range all {
		if !r.value.Equal(at.value) {
			continue
		}
		w.about(r.sheet.Measure)
		w.cite(r.sheet.Measure, r.sheet.Quotes...)
		if l.english {
			w.say(fmt.Sprintf("**The %s %s is that of measure %s, %s**: %s", edgeEN, whatEN, p.policy.Measure(r.sheet.Measure).Numeral, r.sheet.English, r.sheet.GistEN))
			continue
		}
		figure := r.sheet.Ceiling
		if q.Kind == RateEdge {
			figure = r.sheet.Rate
		}
		w.say(fmt.Sprintf("**%s%s的是%s，%s**：%s。", what, edge, w.heading(r.sheet.Measure), r.sheet.Name, figure))
	}
	if l.english {
		w.follow("Which office is in charge?", "What are the conditions?")
		return
	}
	if q.Kind == CeilingEdge {
		w.say("比的是写了上限的；每个项目、每人、每家企业的上限，各按各的算。")
	}
	w.follow("全部上限列一下", "这条归哪个部门管？")
}
