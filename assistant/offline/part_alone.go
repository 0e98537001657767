package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several parts asked about by its name, and all of them but one: 只算阿里云那笔能补多少, 不含
// 甲合同是多少. What is known stays as it is.

// supposingPart asks what it would be: 要是不算乙合同呢, 除了甲单其他的补多少.
var supposingPart = pattern.MustCompile(`要是|如果|假如|假设|的话|呢[^\pL]*$|多少|几多|其他|其余|剩下|不含|除了`)

// partAlone is what is known with one of its parts alone, or without it, where the message asks
// what that comes to; nil if it does not.
func (r *Reading) partAlone(g *gathered, topic asked.Topic, before []Item) []Item {
	if len(r.sums) > 0 || len(before) != 1 || len(before[0].Parts) < 2 || mainRole[topic] == "" || r.differs() {
		return nil
	}
	parts := before[0].Parts
	at := r.partNamed(parts)
	if at < 0 || parts[at].Label == "" {
		return nil
	}
	name, items := string(mainRole[topic]), copies(before)
	it := &items[0]
	switch {
	case onlyThat.MatchString(r.masked) && !r.leavesOut():
		it.Parts = []Part{parts[at]}
		it.sumParts(name)
		it.Assumptions = []string{"只按" + parts[at].called() + "计算"}
	case r.leavesOut() && supposingPart.MatchString(r.masked):
		it.Parts = slices.Delete(slices.Clone(parts), at, at+1)
		it.sumParts(name)
		it.Assumptions = []string{"不算" + parts[at].called()}
	default:
		return nil
	}
	g.stays = copies(before)
	return items
}

// leavesOut: something is to be left out.
func (r *Reading) leavesOut() bool {
	return leftOut.MatchString(r.masked) || takesOut.MatchString(r.masked) || notThere.MatchString(r.masked)
}

// notThere: it is not there.
var notThere = pattern.MustCompile(`没有|没了|不计`)

// partMoved adds to one of several parts, or takes off it, where the message names the part: 阿里云又
// 加了3千, 法律版退了5千. nil if it does not.
func (r *Reading) partMoved(topic asked.Topic, sums []sum, before []Item) []Item {
	if len(sums) != 1 || len(r.sums) != 1 || r.step == noStep || len(before) != 1 || len(before[0].Parts) < 2 || sums[0].index < 0 || !sums[0].Low.Equal(sums[0].High) || has(before[0].Low, string(mainRole[topic])) {
		return nil
	}
	parts, by := before[0].Parts, sums[0].High
	at := r.partNamed(parts)
	if at < 0 || parts[at].Label == "" || r.step == stepDown && !by.Less(parts[at].Low) {
		return nil
	}
	items := copies(before)
	it, was := &items[0], parts[at]
	it.Parts = slices.Clone(parts)
	said := "再加"
	if r.step == stepUp {
		it.Parts[at].Low, it.Parts[at].High = was.Low.Add(by), was.High.Add(by)
	} else {
		said = "减去"
		it.Parts[at].Low, it.Parts[at].High = was.Low.Sub(by), was.High.Sub(by)
		it.Off = nil
	}
	it.sumParts(string(mainRole[topic]))
	it.Parts[at].Moved = true
	it.Assumptions = []string{"原来的" + before[0].Money[string(mainRole[topic])].Format() + "元，" + was.Label + said + by.Format() + "元"}
	it.Added, it.Supposed = false, r.supposes()
	return items
}

// withoutLabels is a text without the names of parts in it: 客服版 is a name, and no use that a model is put to.
func withoutLabels(text string, items []Item) string {
	for _, it := range items {
		for _, p := range it.Parts {
			if p.Label != "" && chosen(productKinds, p.Label) == "" {
				text = strings.ReplaceAll(text, p.Label, "那笔")
			}
		}
	}
	return text
}

// newPart: beside several parts that go by their names another is told of: 另外华为云也花了6千.
func (r *Reading) newPart(before []Item) bool {
	if len(before) != 1 || len(before[0].Parts) < 2 || len(r.sums) != 1 || r.sums[0].index < 0 {
		return false
	}
	if slices.ContainsFunc(before[0].Parts, func(p Part) bool { return p.Label == "" }) || r.partNamed(before[0].Parts) >= 0 {
		return false
	}
	return oneMorePart.MatchString(r.before(r.sums[0].index)) && r.ownLabel(r.sums[0]) != ""
}

var (
	oneMorePart = pattern.MustCompile(`^(?:对了|哦|诶|噢)?[,，]?(?:又有|还有|另外|再有|另有|又)`)
	calledSo    = pattern.MustCompile(`(?:又有|还有|另有)(?:个|一个|一笔)([\p{Han}]{2,6})[,，]`)
)

// called is a part by its name and its amount, where that was said.
func (p Part) called() string {
	switch {
	case (p.Moved || !p.Low.Equal(p.High)) && p.Label != "": // of a range one end would be told
		return p.Label
	case p.Moved:
		return "那一笔"
	case p.Label != "":
		return p.Label + "的" + p.High.Format() + "元"
	}
	return p.High.Format() + "元"
}

// saysOf: the message names the part alone by a name of its own: 通义没备案. 模型没备案 is said of all.
func (r *Reading) saysOf(p Part) bool {
	return utf8.RuneCountInString(p.Label) > 1 && strings.Contains(r.masked, strings.ToLower(p.Label)) && !anyonesName.MatchString(p.Label) && !allOf.MatchString(r.masked)
}

// anyonesName are words for what any part may be.
var anyonesName = pattern.MustCompile(`^(?:(?:行业|垂直|备案|大|小)*模型|算力(?:服务)?|平台|项目|合同|软件|设备|硬件|服务|费用|投资|收入|公司|企业)+$`)
