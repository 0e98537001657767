package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Which support has the highest share or ceiling, and which the lowest.

var (
	rateSaid    = pattern.MustCompile(`比例|百分比|百分之|补几成|几个点|(?i)\bpercentages?\b|\brates?\b|\bper ?cent\b`)
	ceilingSaid = pattern.MustCompile(`封顶|上限|顶格|天花板|最高能?(?:补|奖|给|拿)|金额|钱数|给得|补得|(?i)\bceilings?\b|\bcaps?\b|\bmaximum\b|\bamounts?\b`)
	edgeMost    = pattern.MustCompile(`最(?:高|大|多|猛|狠|大方|足)|(?i)\bhighest\b|\bbiggest\b|\blargest\b|\bmost\b`)
	edgeLeast   = pattern.MustCompile(`最(?:低|小|少|抠|小气|吝|寒酸)|(?i)\blowest\b|\bsmallest\b|\bleast\b`)
	// whichOfAll asks for one among all of them.
	whichOfAll = pattern.MustCompile(`哪(?:一)?(?:条|项|个|笔|款|样|种|处|块)|谁|(?:的)?是(?:哪|什么|几)|在哪|(?i)\bwhich\b|\bwhat\b`)
	onlyEdge   = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么)?顶最?(?:高|低|大|小|少|多)的(?:呢|哪个|哪条|是哪个|是哪条)?[^\pL]*$|^[^\pL\pN]*(?:那|这)?(?:里面|里头|其中|当中|这里面)?(?:补助|补贴|奖励)?(?:比例|封顶|上限)最(?:高|低|大|小)的(?:是)?(?:呢|哪个|哪条)?[^\pL]*$|^[^\pL\pN]*(?:那|那么|还有|反过来|倒过来)?(?:补助|补贴|奖励|比例|封顶|上限|封顶金额)?(?:的)?最(?:高|大|多|低|小|少|抠|小气|大方|猛|狠)的?(?:那)?(?:个|条|项|是哪条|是哪个|是哪项|是谁|哪条|哪个|哪项)?(?:呢|咧|啊)?[^\pL\pN]*(?:封顶|比例|上限|金额)?[^\pL\pN]*$|(?i)^(?:and |what about |how about )?the (?:lowest|highest|smallest|biggest|largest)(?: (?:one|percentage|rate|ceiling|cap|amount))?\??$`)
)

// SharesOnly: a list of shares is asked for, and not of ceilings.
func SharesOnly(text string) bool {
	return rateSaid.MatchString(text) && !ceilingSaid.MatchString(text)
}

// asksEdge hears which measure has the highest or lowest share or ceiling.
func (l *Plan) asksEdge(*knowledge.Document) *memory.TextQuery {
	least := edgeLeast.MatchString(l.Text)
	if !least && !edgeMost.MatchString(l.Text) || len(l.Measures) > 0 || l.hasTopic(l.Explicit()) || len(l.Sums) > 0 || len(l.Rates) > 0 {
		return nil
	}
	rate, ceiling := rateSaid.MatchString(l.Text), ceilingSaid.MatchString(edgeMost.ReplaceAllString(l.Text, "最"))
	if before := l.Memory.Query; before != nil && (before.Kind == RateEdge || before.Kind == CeilingEdge) && onlyEdge.MatchString(l.Text) {
		kind := before.Kind
		switch {
		case rate:
			kind = RateEdge
		case ceiling:
			kind = CeilingEdge
		}
		return &memory.TextQuery{Kind: kind, Least: least}
	}
	if !whichOfAll.MatchString(l.Text) && !onlyEdge.MatchString(l.Text) || len(l.Memory.Items) > 0 || l.Want(want.Mine) {
		return nil
	}
	switch {
	case rate && !ceiling:
		return &memory.TextQuery{Kind: RateEdge, Least: least}
	case ceiling && !rate:
		return &memory.TextQuery{Kind: CeilingEdge, Least: least}
	}
	return nil
}
