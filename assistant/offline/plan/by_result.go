package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// One of several results by its size or its place among them: 钱最多的那个归谁管, 另一个的责任单位,
// 头一个再说一遍.

const resultWord = `(?:一)?(?:个|笔|项|样|块)`

var (
	largestOne  = pattern.MustCompile(`(?:(?:钱|补得?|补助|奖|金额|数额?|给得?|拿得?)(?:是)?)?最(?:多|大|高)的?[那这]` + resultWord)
	smallestOne = pattern.MustCompile(`(?:(?:钱|补得?|补助|奖|金额|数额?|给得?|拿得?)(?:是)?)?最(?:少|小|低)的?[那这]` + resultWord)
	firstResult = pattern.MustCompile(`(?:第一|头一?|最(?:先|早|开始|初)(?:问|算|说)?的?[那这]|[那这]?前一)` + resultWord)
	lastResult  = pattern.MustCompile(`(?:最后|[那这]?后一)[那这]?` + resultWord)
	// middleResult is the middle one of three; nothingFor says that it brings nothing.
	middleResult = pattern.MustCompile(`(?:中间|当中)的?[那这]` + resultWord)
	nothingFor   = pattern.MustCompile(`(?:一分|一毛|一厘|分文|一块)(?:钱)?(?:都|也)?(?:没|不|补不|拿不)|(?:是|得|为|补|算|才)(?:0|零)(?:[^\d.]|$)|(?:没|没有)(?:补|钱|给|份)|补不到|拿不到`)
	otherResult  = pattern.MustCompile(`(?:另外?|剩下?)的?[那一]` + resultWord)
	nthResult    = pattern.MustCompile(`第([二三四2-4])` + resultWord)
	// heldTogether: it stands beside another, and is not meant alone.
	heldTogether = pattern.MustCompile(`[跟和与比同]|还是|加|连|除了?|不要|去掉|换`)
	// ofMany is a product, project or company among several, and no result.
	ofMany = pattern.MustCompile(`产品|项目|公司|平台|款|型号|合同|发票|季度|年|人|场景|措施|[哪几每]条[^\pL]*(?:措施|最)`)
)

// byResult is a message that names a result by its size or place, with the name of it there
// instead; "" if it is no such message, or if two results would do.
func (l *Plan) byResult(p *Means, message string) string {
	shown := l.Memory.Shown
	if len(shown) < 2 || len(l.Sums) > 0 || len(l.Measures) > 0 || l.hasTopic(l.Explicit()) || l.Want(want.Compare) || heldTogether.MatchString(l.Text) || ofMany.MatchString(l.Text) {
		return ""
	}
	for _, t := range shown {
		if resultNames[t] == "" || len(l.Memory.Items[t]) != 1 || len(l.Memory.Items[t][0].Parts) > 1 {
			return "" // which of several products, or payments, is meant is told apart elsewhere
		}
	}
	if slices.ContainsFunc(l.Memory.Subjects, func(s memory.Subject) bool { return !slices.Contains(shown, s.Topic) && s.Topic != asked.Policy }) {
		return "" // what was asked about without a result may be meant as well
	}
	put := func(words *pattern.Pattern, t asked.Topic) string {
		at := words.FindStringIndex(message)
		return message[:at[0]] + resultNames[t] + message[at[1]:]
	}
	switch m := nthResult.FindStringSubmatch(message); {
	case m != nil && int(sentence.Small(m[1])) <= len(shown):
		return put(nthResult, shown[sentence.Small(m[1])-1])
	case largestOne.MatchString(message), smallestOne.MatchString(message):
		words, sign := largestOne, 1
		if !words.MatchString(message) {
			words, sign = smallestOne, -1
		}
		if t := l.extreme(p, sign); t != asked.None {
			return put(words, t)
		}
	case firstResult.MatchString(message):
		return put(firstResult, shown[0])
	case lastResult.MatchString(message):
		return put(lastResult, shown[len(shown)-1])
	case middleResult.MatchString(message) && len(shown) == 3:
		if t := l.extreme(p, -1); t != asked.None && nothingFor.MatchString(message) {
			return put(middleResult, t) // 中间那个为什么一分没有: of what brings nothing, wherever it stands
		}
		if told := l.Memory.Order; len(told) == 3 {
			return put(middleResult, told[1])
		}
	case otherResult.MatchString(message) && len(shown) == 2 && len(l.Memory.Subjects) > 0:
		if i := slices.Index(shown, l.Memory.Subjects[0].Topic); i >= 0 {
			return put(otherResult, shown[1-i])
		}
	}
	return ""
}

// extreme is the topic of the largest result, or of the smallest one for −1; none if two are as large.
func (l *Plan) extreme(p *Means, sign int) asked.Topic {
	best, tied := asked.None, false
	var most money.Amount
	for _, t := range l.Memory.Shown {
		c, err := p.Tools.Calculate(l.Memory.Items[t][0].Query(sheets.Of(t).Tool))
		if err != nil || c.Amount == nil {
			return asked.None
		}
		switch v := *c.Amount; {
		case best == asked.None, sign > 0 && most.Less(v), sign < 0 && v.Less(most):
			best, most, tied = t, v, false
		case v.Equal(most):
			tied = true
		}
	}
	if tied {
		return asked.None
	}
	return best
}
