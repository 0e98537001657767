package offline

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is known, another number of times: twice, half, at a discount.

// scaled handles 翻一倍 and 两款都卖这么多: the amounts known, another number of them.
func (r *Reading) scaled(g *gathered, topic asked.Topic, before []Item) []Item {
	if r.comesTrue && cameTrue.MatchString(r.masked) {
		return nil // 真翻一番的话: it is in what is known already
	}
	if topic == asked.Product && len(before) > 1 {
		return r.oneScaled(g, before)
	}
	if len(before) != 1 || len(before[0].Money) == 0 && before[0].Rate == nil {
		return nil
	}
	it := before[0].clone()
	for _, name := range []string{string(mainRole[topic])} {
		if y, ok := r.again(it, name); ok {
			g.fresh = true
			it.Assumptions = nil
			it.put(name, y)
			return []Item{it}
		}
	}
	if percent, how := r.rescaled(); percent > 0 && len(r.sums) == 0 {
		g.fresh = true
		name := string(mainRole[topic])
		was, known := it.Money[name]
		if !known {
			return nil
		}
		now := was.Percent(percent)
		it.Assumptions = []string{"原来的" + was.Format() + "元" + how + "，按" + now.Format() + "元计算"}
		for k, v := range it.Money {
			it.Money[k] = v.Percent(percent)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Percent(percent)
		}
		return []Item{it}
	}
	switch n := countOf(countProducts, r.masked); {
	case topic == asked.Product && n > 1 && n <= mostCopies:
		g.fresh = true
		out := []Item{it}
		for range n - 1 {
			out = append(out, it.clone())
		}
		return out
	case twice.MatchString(r.ownScale()):
		g.fresh = true
		for k, v := range it.Money {
			it.Money[k] = v.Times(2)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Times(2)
		}
		return []Item{it}
	case half.MatchString(r.ownScale()):
		g.fresh = true
		for k, v := range it.Money {
			it.Money[k] = v.Percent(50)
		}
		for k, v := range it.Low {
			it.Low[k] = v.Percent(50)
		}
		return []Item{it}
	}
	return nil
}

// ownScale is the message without what is wished for the policy's own figures:
// 把比例翻倍重算 scales no amount of the applicant's.
func (r *Reading) ownScale() string { return ruleScaled.ReplaceAllString(r.masked, "") }

// bendsRule: the assistant is told to count with another rate or ceiling than the policy's.
func (r *Reading) bendsRule() bool {
	return ruleScaled.MatchString(r.masked) && toldTo.MatchString(r.masked)
}

// rescaled is the percentage to which a message brings the amount known: 打九折,
// 是一期的1.5倍; 0 if it does not.
func (r *Reading) rescaled() (percent int64, how string) {
	if m := discounted.FindStringSubmatch(r.masked); m != nil {
		percent = 10 * small(m[1])
		if m[2] != "" {
			percent += small(m[2])
		}
		return percent, m[0]
	}
	if m := multiple.FindStringSubmatch(r.masked); m != nil {
		percent = 100 * small(m[1])
		if m[2] != "" {
			percent += 10 * small(m[2])
		}
		return percent, "的" + m[1] + map[bool]string{true: "." + m[2]}[m[2] != ""] + "倍"
	}
	return 0, ""
}

var (
	discounted = pattern.MustCompile(`打([二三四五六七八九2-9])([一二三四五六七八九1-9])?折`)
	ruleScaled = pattern.MustCompile(`(比例|比率|系数|上限|封顶|顶格|门槛|标准|力度|补助|补贴|奖励|配套|奖金|政策)[^,，。¥]{0,6}(翻(一)?(倍|番)|加倍|多一倍|两倍|减半|砍(掉)?一半|少一半|打对折|double)|double[^,，。¥]{0,12}(rate|ceiling|cap|subsidy|award|percentage)`)
	toldTo     = pattern.MustCompile(`把|给我|帮我|给俺|替我|你[给帮来就先直]|重新?(算|来|报)|再(算|来|报)|从(这|现)`)
	multiple   = pattern.MustCompile(`(?:是|为|有|投|到)[^,，。¥]{0,8}(?:一期|前(?:一|面)?|头(?:一|期)?|上(?:一|次|回)|原来|刚才|去年|第一(?:个|款|期))[^,，。¥]{0,4}的([1-9两二三四五])(?:[.点]([1-9]))?倍`)
)
