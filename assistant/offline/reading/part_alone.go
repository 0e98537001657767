package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several parts asked about by its name, and all of them but one: 只算阿里云那笔能补多少, 不含
// 甲合同是多少. What is known stays as it is.

// supposingPart asks what it would be: 要是不算乙合同呢, 除了甲单其他的补多少.
var supposingPart = pattern.MustCompile(`要是|如果|假如|假设|的话|呢[^\pL]*$|多少|几多|其他|其余|剩下|不含|除了`)

// partAlone is what is known with one of its parts alone, or without it, where the message asks
// what that comes to; nil if it does not.
func (r *Reading) partAlone(g *Gathered, topic asked.Topic, before []memory.Item) []memory.Item {
	if len(r.Sums) > 0 || len(before) != 1 || len(before[0].Parts) < 2 || sentence.MainRole[topic] == "" || r.Differs() {
		return nil
	}
	parts := before[0].Parts
	at := r.PartNamed(parts)
	if at < 0 || parts[at].Label == "" {
		return nil
	}
	name, items := string(sentence.MainRole[topic]), memory.Copies(before)
	it := &items[0]
	switch {
	case onlyThat.MatchString(r.Masked) && !r.leavesOut():
		it.Parts = []memory.Part{parts[at]}
		it.SumParts(name)
		it.Assumptions = []string{"只按" + parts[at].Called() + "计算"}
	case r.leavesOut() && supposingPart.MatchString(r.Masked):
		it.Parts = slices.Delete(slices.Clone(parts), at, at+1)
		it.SumParts(name)
		it.Assumptions = []string{"不算" + parts[at].Called()}
	default:
		return nil
	}
	g.Stays = memory.Copies(before)
	return items
}

// leavesOut: something is to be left out.
func (r *Reading) leavesOut() bool {
	return LeftOut.MatchString(r.Masked) || TakesOut.MatchString(r.Masked) || notThere.MatchString(r.Masked)
}

// notThere: it is not there.
var notThere = pattern.MustCompile(`没有|没了|不计`)

// partMoved adds to one of several parts, or takes off it, where the message names the part: 阿里云又
// 加了3千, 法律版退了5千. nil if it does not.
func (r *Reading) partMoved(topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	if len(sums) != 1 || len(r.Sums) != 1 || r.Step == sentence.NoStep || len(before) != 1 || len(before[0].Parts) < 2 || sums[0].Index < 0 || !sums[0].Low.Equal(sums[0].High) || memory.Has(before[0].Low, string(sentence.MainRole[topic])) {
		return nil
	}
	parts, by := before[0].Parts, sums[0].High
	at := r.PartNamed(parts)
	if at < 0 || parts[at].Label == "" || r.Step == sentence.StepDown && !by.Less(parts[at].Low) {
		return nil
	}
	items := memory.Copies(before)
	it, was := &items[0], parts[at]
	it.Parts = slices.Clone(parts)
	said := "再加"
	if r.Step == sentence.StepUp {
		it.Parts[at].Low, it.Parts[at].High = was.Low.Add(by), was.High.Add(by)
	} else {
		said = "减去"
		it.Parts[at].Low, it.Parts[at].High = was.Low.Sub(by), was.High.Sub(by)
		it.Off = nil
	}
	it.SumParts(string(sentence.MainRole[topic]))
	it.Parts[at].Moved = true
	it.Assumptions = []string{"原来的" + before[0].Money[string(sentence.MainRole[topic])].Format() + "元，" + was.Label + said + by.Format() + "元"}
	it.Added, it.Supposed = false, r.supposes()
	return items
}

// withoutLabels is a text without the names of parts in it: 客服版 is a name, and no use that a model is put to.
func withoutLabels(text string, items []memory.Item) string {
	for _, it := range items {
		for _, p := range it.Parts {
			if p.Label != "" && Chosen(ProductKinds, p.Label) == "" {
				text = strings.ReplaceAll(text, p.Label, "那笔")
			}
		}
	}
	return text
}

// NewPart: beside several parts that go by their names another is told of: 另外华为云也花了6千.
func (r *Reading) NewPart(before []memory.Item) bool {
	if len(before) != 1 || len(before[0].Parts) < 2 || len(r.Sums) != 1 || r.Sums[0].Index < 0 {
		return false
	}
	if slices.ContainsFunc(before[0].Parts, func(p memory.Part) bool { return p.Label == "" }) || r.PartNamed(before[0].Parts) >= 0 {
		return false
	}
	return oneMorePart.MatchString(r.Before(r.Sums[0].Index)) && r.ownLabel(r.Sums[0]) != ""
}

var (
	oneMorePart = pattern.MustCompile(`^(?:对了|哦|诶|噢)?[,，]?(?:又有|还有|另外|再有|另有|又)`)
	calledSo    = pattern.MustCompile(`(?:又有|还有|另有)(?:个|一个|一笔)([\p{Han}]{2,6})[,，]`)
)

// saysOf: the message names the part alone by a name of its own: 通义没备案. 模型没备案 is said of all.
func (r *Reading) saysOf(p memory.Part) bool {
	return utf8.RuneCountInString(p.Label) > 1 && strings.Contains(r.Masked, strings.ToLower(p.Label)) && !anyonesName.MatchString(p.Label) && !AllOf.MatchString(r.Masked)
}

// anyonesName are words for what any part may be.
var anyonesName = pattern.MustCompile(`^(?:(?:行业|垂直|备案|大|小)*模型|算力(?:服务)?|平台|项目|合同|软件|设备|硬件|服务|费用|投资|收入|公司|企业)+$`)
