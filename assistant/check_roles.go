package assistant

import (
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// awarding is how a source says that the figure after it is what is paid; every
// other figure of a source is a threshold, a base or a count.
var awarding = pattern.MustCompile(`(不超过|最高|最多|给予|享受|补贴|补贴、|补助|奖励|奖补|各补|每个|每人|可补|可得|补|为)(约|是|为|共|：|:|\s)*$`)

// The parts that a reply gives to the figure that follows.
var (
	// paid: what the city pays.
	paid = pattern.MustCompile(`(补助|补贴|奖励|奖补|可补|可以补|能补|给补|再补|市里补|项补|多补|可得|能得|得到|可领|能领|可拿|能拿|拿到|领到|获得|享受|最高|上限|封顶)(为|是|在|约|共|合计|达到|到|按|了|给|您|：|:|\*|\s){0,4}$|(?i:\b(?:get|receive|draw|pays?|award|grant)(?:\s|\*|is|of|you|up to|about|rmb|¥)*$)`)
	// granted: what this user gets, where it was worked out.
	granted = pattern.MustCompile(`(可补|可以补|可得|能得|可以得到|能补|可领|能领|可拿|能拿)(为|约|共|合计|到|:|：|\*|\s){0,4}$`)
	// together: a sum of sums.
	together = pattern.MustCompile(`(合计|一共|总共|共计|加起来)(最高|最多|可补|可以补|可得|能补|为|是|约|：|:|\*|\s){0,4}$`)
	// each: what is paid for one.
	each = pattern.MustCompile(`(每人|每个|单个产品|每家|每个项目|每个产品)(最高|最多|可补|可得|能补|给予|奖励|补助|补|为|是|约|：|:|\*|\s){0,4}$`)
	// ceiling: the most that is paid.
	ceiling = pattern.MustCompile(`(上限|封顶|最高不超过|没有?超过最高|不超过最高)(为|是|在|约|：|:|\*|\s){0,4}$`)
	// reached and turning: where something changes.
	reached = pattern.MustCompile(`(达到|满|一旦达|超过)(了|约|\*|\s){0,3}$`)
	turning = pattern.MustCompile(`^\*{0,2}\s*(（含）)?\s*(就|以上|及以上|起|的就|便|以后|之后)`)
	// quoting: the sentence says what somebody else has said.
	quoting = pattern.MustCompile(`您说|你说|您提|您问|所说|提到|如果|假如|若|(?i:\byou (?:said|say|mentioned)|\bif\b)`)
	// spent: what was spent or earned, or must be.
	spent = pattern.MustCompile(`(购买总额|购买费用|服务费|投资额|销售额|服务收入|年收入|达到|不低于|不到|门槛|您说的|您花|花了|买了|投了|卖了)(为|是|共|约|到|：|:|\*|\s)*$`)
	// theirs: what this user has spent or earned.
	theirs = pattern.MustCompile(`(您|你们?|贵)[^，。；！？,;]{0,12}(购买总额|购买费用|费用|服务费|投资额|销售额|收入|奖补额)(为|是|共|约|：|:|\*|\s)*$`)
	// aside: the part of a sentence speaks of what is not, or may be, or is somebody else's.
	aside = pattern.MustCompile(`不|没|未|无|非|别|您说|你说|您提|您问|您给|您报|所说|提到|如果|若|假如|假设|哪怕|即使|吗|省|(?i:\byou (?:said|say|mentioned)|\b(?:no|not|if|never|cannot|provincial)\b|n't\b)`)
)

// roles tells the sources' figures apart by what they are there for.
type roles struct {
	awards, bases ledger
	ones          ledger         // of the clauses alone: what is paid for one
	edges         ledger         // of clauses and calculations, the user's own apart
	sums          ledger         // totals, and what several calculations make together
	inputs        ledger         // of the user
	results       ledger         // of calculations: what comes out, alone or together
	values        []money.Amount // of the bases
}

func (a *Assistant) roles(t *Turn, r *Reply) *roles {
	out := &roles{awards: ledger{}, bases: ledger{}, ones: ledger{}, edges: ledger{}, sums: ledger{}, inputs: ledger{}, results: ledger{}}
	for _, c := range r.Citations {
		out.learn(c.Clause.Text)
		out.ones.learn(c.Clause.Text, false)
		out.edges.learn(c.Clause.Text, false)
	}
	calculations := t.Calculations
	for _, e := range t.Conversation.Exchanges {
		calculations = append(calculations[:len(calculations):len(calculations)], e.Answer.Calculations...)
	}
	for _, c := range calculations {
		out.calculated(c)
	}
	for _, sum := range sumsOf(calculations) {
		out.sums.learn(sum.Format()+"元", false)
	}
	if len(out.results) > 0 {
		for _, sum := range append(sumsOf(calculations), money.Amount{}) {
			out.results.learn(sum.Format()+"元", false)
		}
		for _, s := range a.totals(t, r) {
			out.results.learn(s, false)
		}
	}
	for _, s := range append(a.totals(t, r), alwaysKnown...) {
		out.awards.learn(s, false)
		out.sums.learn(s, false)
	}
	said := t.userSaid()
	for _, l := range []ledger{out.bases, out.inputs, out.ones} {
		l.learn(said, true)
		l.learn(alwaysKnown[0], false)
	}
	for _, f := range money.Figures(said) {
		out.values = append(out.values, f.Value)
	}
	return out
}

func (o *roles) calculated(c *tools.Calculation) {
	for _, amount := range []*money.Amount{c.Amount, c.Low} {
		if amount != nil {
			o.awards.learn(amount.Format()+"元", false)
			o.results.learn(amount.Format()+"元", false)
		}
	}
	for _, inputs := range []map[string]any{c.Inputs, c.InputsLow} {
		for _, v := range inputs {
			if s, ok := v.(string); ok {
				o.bases.learn(s+"元", false)
				o.inputs.learn(s+"元", false)
				if v, err := money.Parse(s); err == nil {
					o.values = append(o.values, v)
				}
			}
		}
	}
	for _, s := range c.Steps {
		o.learn(s.Text)
	}
	for _, s := range append(append([]string{}, c.Warnings...), c.Assumptions...) {
		o.learn(s)
		o.edges.learn(s, false)
	}
}

// mostSummed bounds of how many calculations every sum is looked at: 2^8 of them.
const mostSummed = 8

// sumsOf returns what calculations make together: the amount of the only one,
// or the sum of any two or more.
func sumsOf(calculations []*tools.Calculation) []money.Amount {
	var amounts, out []money.Amount
	for _, c := range calculations {
		if c.Amount != nil {
			amounts = append(amounts, *c.Amount)
		}
	}
	if len(amounts) == 1 {
		return amounts
	}
	for set := range 1 << min(len(amounts), mostSummed) {
		var parts []money.Amount
		for i := range min(len(amounts), mostSummed) {
			if set>>i&1 == 1 {
				parts = append(parts, amounts[i])
			}
		}
		if len(parts) > 1 {
			out = append(out, money.Sum(parts...))
		}
	}
	return out
}

// learn takes in the figures of a text, each by what stands before it.
func (o *roles) learn(text string) {
	at := places(text)
	for _, f := range money.Figures(text) {
		to, before := o.bases, tail(text[:at[f.Start]])
		switch {
		case resulting.MatchString(before):
			continue // worked out on the way: the calculation's amount is what counts
		case awarding.MatchString(before):
			to = o.awards
		}
		to.add(f, unitOf(f, text[at[f.End]:]), false)
	}
}

// checkRoles wants a figure to play the part in a reply that it plays in its
// source: a threshold is no award, and an award is not what was spent.
func checkRoles(a *Assistant, t *Turn, r *Reply, text string) *Objection {
	known := sync.OnceValue(func() *roles { return a.roles(t, r) }) // most texts give no figure a part
	at := places(text)
	for _, f := range money.Figures(text) {
		before, after := text[:at[f.Start]], text[at[f.End]:]
		u := unitOf(f, after)
		if u != unitYuan && u != unitOpen || multiplied.MatchString(after) { // checkEquations looks at those
			continue
		}
		near := tail(before)
		if reason := misplaced(known, u, f.Value, near, after, sentenceAt(text, len(before))); reason != "" {
			return &Objection{reason, f.Text}
		}
	}
	if o := comparisons(text); o != nil {
		return o
	}
	return equations(known, text)
}

// comparing stands between two figures of which one is held against the other:
// 12万元已经达到10万元. Held against itself, or against nothing, a figure is in the wrong place.
var comparing = pattern.MustCompile(`^(元|万元)?[^，。；！？,;\n\d]{0,6}(达到|超过|没有到|没到|不到|低于|高于|多于|少于|还差)(了|的|\*|\s){0,3}$`)

// between returns what stands between two figures, nothing where both are of one
// range: 五六万.
func between(text string, at []int, one, other money.Figure) string {
	if other.Start < one.End {
		return ""
	}
	return text[at[one.End]:at[other.Start]]
}

func comparisons(text string) *Objection {
	at := places(text)
	found := money.Figures(text)
	for i := 1; i < len(found); i++ {
		one, other := found[i-1], found[i]
		if one.Kind != money.Unit || other.Kind != money.Unit || !comparing.MatchString(between(text, at, one, other)) {
			continue
		}
		if one.Value.Equal(other.Value) || other.Value.IsZero() {
			return &Objection{"a figure held against itself", text[at[one.Start]:at[other.End]]}
		}
	}
	for i := 2; i < len(found); i++ { // 120万元待遇，包括100万元购房补贴和20万元补助
		whole, one, other := found[i-2], found[i-1], found[i]
		if whole.Kind == money.Unit && madeOf.MatchString(between(text, at, whole, one)) && joinedTo.MatchString(between(text, at, one, other)) && !one.Value.Add(other.Value).Equal(whole.Value) {
			return &Objection{"parts that do not make the whole", text[at[whole.Start]:at[other.End]]}
		}
	}
	return nil
}

// madeOf and joinedTo stand between a whole and its two parts.
var (
	madeOf   = pattern.MustCompile(`^(元|万元)?[^。；！？;\n\d]{0,8}(包括|含|由)\s*$`)
	joinedTo = pattern.MustCompile(`^(元|万元)?[^，。；！？,;、\n\d]{0,8}(和|加|与)\s*$`)
)

// misplaced says which part a figure may not play; "" where it may.
func misplaced(known func() *roles, u unit, v money.Amount, near, after, sentence string) string {
	switch {
	case !known().awards.knows(u, v) && ceiling.MatchString(near) && !quoting.MatchString(sentence):
		return "a figure stated as a ceiling, which it is not"
	case reached.MatchString(near) && turning.MatchString(after) && !quoting.MatchString(sentence) && !known().edges.knows(u, v):
		return "a figure stated as a threshold, which it is not"
	case !known().bases.knows(u, v) && spent.MatchString(near):
		return "a figure stated as what was spent, and no source says that it is"
	case aside.MatchString(phraseBefore(near)):
		return ""
	case theirs.MatchString(near) && !known().inputs.knows(u, v):
		return "a figure stated as the user's own, which it is not"
	case !known().sums.knows(u, v) && !known().inputs.knows(u, v) && together.MatchString(near):
		return "a figure stated as a sum of sums, which it is not"
	case each.MatchString(near) && !known().ones.knows(u, v):
		return "a figure stated as what is paid for one, which it is not"
	case len(known().results) > 0 && !known().results.knows(u, v) && granted.MatchString(near):
		return "a figure stated as what the user gets, and no calculation says so"
	case !known().awards.knows(u, v) && paid.MatchString(near):
		return "a figure stated as what is paid, and no source says that it is"
	}
	return ""
}

// phraseBefore is the part of a sentence that a figure stands in, up to it.
func phraseBefore(near string) string {
	return near[strings.LastIndexAny(near, "，。！？；,;!?\n：:（(")+1:]
}

var (
	resulting  = pattern.MustCompile(`[=＝]\s*$`)
	multiplied = pattern.MustCompile(`^\s*(元|块)?\s*[×xX*✕]\s*\d`)
	timesSign  = pattern.MustCompile(`^\s*(元|块)?\s*([×xX*✕]|的)\s*$`)
	equalsSign = pattern.MustCompile(`^\s*(=|＝|等于|就是|即|算是|算下来是|计算为|是|为|得)\s*$`)
)

// equations works out each line of arithmetic, 80,000元 × 50% = 40,000元, and
// what is said to be a share of an amount that stands elsewhere.
func equations(known func() *roles, text string) *Objection {
	at := places(text)
	found := money.Figures(text)
	for i := 1; i < len(found); i++ {
		share, result := found[i-1], found[i]
		percent, whole := share.Value.Int64()
		if share.Kind != money.Percent || !whole || result.Kind == money.Percent || !equalsSign.MatchString(between(text, at, share, result)) {
			continue
		}
		var of []money.Amount
		if i >= 2 && timesSign.MatchString(between(text, at, found[i-2], share)) {
			of = []money.Amount{found[i-2].Value}
		} else {
			of = known().values
		}
		if !slices.ContainsFunc(of, func(v money.Amount) bool { return v.Percent(percent).Round().Equal(result.Value.Round()) }) {
			return &Objection{"arithmetic that is not right", text[at[share.Start]:at[result.End]]}
		}
	}
	return nil
}
