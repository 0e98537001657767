package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// wishAgain makes wishes of the amounts of a message that follows a backward
// question and asks nothing else: 那我要一百二十万, 来电人改口，讲补助单上是63万.
func (l *Plan) wishAgain() {
	may := len(l.Sums) == 1 && l.Sums[0].Index == 0 && mayIt.MatchString(l.After(0))
	if len(l.Sums) == 0 || len(l.Wants) > 0 && !l.Guessed && !l.Want(want.Target) && !may || reading.AwardAsked.MatchString(l.Masked) ||
		slices.ContainsFunc(l.Sums, func(s reading.Sum) bool {
			return s.Index < 0 || !wishedFor.MatchString(sentence.LastPart(l.Before(s.Index))) && !l.wishesToo(s)
		}) {
		return
	}
	for i := range l.Sums {
		l.Sums[i].Role, l.Sums[i].Found, l.Sums[i].Sure = sentence.RoleWish, sentence.RoleWish, sentence.SureRole
	}
}

// wishesToo: after an award that was wished for, an amount alone is another: 想翻一番，24万呢.
func (l *Plan) wishesToo(s reading.Sum) bool {
	return l.Memory.Aim != nil && l.Memory.Aim.Wish != nil && len(l.Explicit()) == 0 && nothingElse.MatchString(sentence.LastPart(l.Before(s.Index))) && nothingElse.MatchString(strings.TrimRight(mayIt.ReplaceAllString(l.After(s.Index), ""), "呢吧啊?？。! ")) && (mayIt.MatchString(l.After(s.Index)) || !l.tooMuch(l.Memory.Subjects[0].Topic, s.High))
}

// mayIt asks whether so much may be had, which nobody asks of what he pays himself: 190万行不行.
var mayIt = pattern.MustCompile(`^(?:元|块钱?)?(?:的话)?[,，]?(?:行不行|行吗|行么|成不成|成吗|可不可以|可以吗|可以不|能不能|能吗|能不|够得着吗|有没有戏|有戏吗|有可能吗|有没有可能|拿得到吗|做得到吗)[^\pL]*$`)

var nothingElse = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如|换成|或者|再看|元|块|块钱|的话|就)*[^\pL]*$`)

// wishedFor is said of an award even after another question of the kind: 那我要一百二十万.
var wishedFor = pattern.MustCompile(`(想|我|就|只)?要$|想(要|拿|领)|到手|盼|补助单|补贴单|(补|拿|领|奖)(到|个)?$`)

// paidEach are the measures that pay the same for each: what is counted, and how it is called.
var paidEach = map[asked.Topic]struct{ input, unit, verb string }{
	asked.Scenario: {"selected_projects", "个", "要评上"},
	asked.Training: {"people", "人", "取得证书的要有"},
}

// mostCounted is more than any one employer trains, or the city selects.
const mostCounted = 10_000

// howMany aims at an award of which each that is counted brings the same: 想拿150万，
// 要评上几个. false if nobody asks for that.
func (l *Plan) howMany(p *Means, g *reading.Gathered) bool {
	c, is := paidEach[g.Topic]
	wishes := append(l.Having(sentence.RoleWish), l.Having(sentence.RoleClaim)...)
	if is && len(wishes) == 0 && (l.SurelyTarget || howManyOf.MatchString(l.Text)) {
		wishes = slices.Clone(l.Sums) // 120万等于评上几个
	}
	if !is || len(wishes) == 0 || !l.Want(want.Target) && !howManyOf.MatchString(l.Text) {
		return false
	}
	b := p.Tools.Benefit(sheets.Of(g.Topic).Tool)
	query := func(n int64) tools.Query {
		return tools.Query{Tool: b.Tool, Hypothetical: true, Facts: tools.Facts{Count: map[string]int64{c.input: n}, Truth: map[string]bool{"selected": true}}}
	}
	pays := func(n int64) money.Amount {
		calculated, err := p.Tools.Calculate(query(n))
		if err != nil || calculated.Amount == nil {
			return money.Amount{}
		}
		return *calculated.Amount
	}
	one := pays(1)
	wishes = slices.DeleteFunc(wishes, func(s reading.Sum) bool { return s.Index < 0 || len(wishes) > 1 && s.High.Equal(one) }) // 一个奖三十万，凑够二百四十万要评几个
	if len(wishes) == 0 {
		return false
	}
	wish := wishes[0].High
	reached := func(least money.Amount) (n int64, ok bool) {
		for n = 1; one.Times(n).Less(least); n++ {
			if n == mostCounted {
				return 0, false
			}
		}
		return n, !one.IsZero()
	}
	n, ok := reached(wish)
	if !ok {
		return false
	}
	over := pays(n).Less(wish) // a quota binds
	if over {
		n, _ = reached(pays(n))
	}
	aimed := query(n)
	had := g.Items[0].Count[c.input]
	if told := reading.OneCount(l.Masked); had <= 1 && told < n && l.SurelyTarget {
		had = max(had, told) // 典型场景6个在手，离270万还隔着几块牌子
	}
	if had > 0 && had < n && (had > 1 || reading.OneCount(l.Masked) == 1 || g.Fresh && countedOne.MatchString(l.Masked)) { // one is what stands where nothing was counted
		aimed.Aim = &tools.Aim{Had: had}
	}
	t := Target{topic: g.Topic, Wish: &wish, Count: n, Over: over}
	if aimed.Aim != nil {
		t.Had = aimed.Aim.Had
	}
	l.Targets = append(l.Targets, t)
	l.Queries = append(l.Queries, aimed)
	return true
}

// countedOne: 已评上1个.
var countedOne = pattern.MustCompile(`(已|评上|入选|选上|中|拿证|考到|取得|有)[^,，。]{0,4}(1|一)(个|人|名|项)`)

var howManyOf = pattern.MustCompile(`(评上|评|入选|选上|中|要|得)[^,，。]{0,4}(几|多少)个`)
