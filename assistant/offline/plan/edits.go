package plan

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

var topicOut = pattern.MustCompile(`^[^\pL]*(?:抽掉|抽出|拿掉|去掉|剔掉|撇开)[^,，。¥]{2,8}(?:[,，]|$)|^[^,，。¥]{2,10}(?:先|暂时|暂|今年|这次|这回)(?:就)?不(?:申)?(?:报|请|算)(?:了)?(?:[,，]|$)|^[^,，。¥]{2,10}(?:没(?:花|买|投|做|签|谈|办|卖)成|黄了|泡汤|不(?:买|投|搞|干|做|上)了)|^[^,，。¥]{2,10}(不(申)?(报|请)了|不要了|剔掉)|[,，](就|先)?(剔掉|剔除|拿掉|去掉|刨掉|不报了|不算了?)|^[^,，。¥]{2,10}(去掉|拿掉|剔除|除掉|删掉|撤掉|取消|不算|别算)|(去掉|拿掉|剔除|除掉|删掉|不要|撤掉|取消|不算|别算|抛开|撇开|除去)[^,，。¥]{0,10}$|^[^,，。¥]{2,10}(去掉|拿掉|不算|不要了?|别算|取消|删掉)`)

// dropTopic takes a whole topic, or a product by name, out of the ledger where
// the message only says so; false if it does not.
func (l *Plan) dropTopic() bool {
	if len(l.Sums) > 0 || !reading.TakesOut.MatchString(l.Masked) {
		return false
	}
	for _, topic := range slices.Sorted(maps.Keys(l.Memory.Items)) { // always the same one first
		items := l.Memory.Items[topic]
		if topic != asked.Product && len(items) < 2 {
			continue
		}
		for _, c := range takingClauses(l.Masked) {
			if i := reading.Referred(c, reading.NamesOf(items)); i >= 0 && len(items) > 1 {
				delete(l.Memory.Ledger, items[i].Key())
				l.Memory.Items[topic] = slices.Delete(memory.Copies(items), i, i+1)
				return true
			}
		}
	}
	if !topicOut.MatchString(strings.TrimRight(l.Masked, "了吧呢?？。! ")) {
		return false
	}
	for _, s := range l.Explicit() {
		if !l.takenOutOf(s.Topic) {
			continue
		}
		items, had := l.Memory.Items[s.Topic]
		if !had || sentence.MainRole[s.Topic] == "" {
			continue
		}
		if i := l.SpeaksOf(items); len(items) > 1 && i >= 0 {
			delete(l.Memory.Ledger, items[i].Key())
			l.Memory.Items[s.Topic] = slices.Delete(memory.Copies(items), i, i+1)
			return true
		}
		if len(l.Memory.Shown) < 2 {
			continue
		}
		l.Memory.Drop(s.Topic)
		l.gone = s.Topic
		return true
	}
	return false
}

// forgetDropped drops what the message says of the thing that it takes out: 交换机那款入选过国家级，
// 拿掉吧. It is no fact of the others.
func (l *Plan) forgetDropped() {
	texts, at := passing.Clauses(l.Masked)
	for i, c := range texts {
		next := i+1 < len(texts) && reading.TakesOut.MatchString(texts[i+1]) && utf8.RuneCountInString(texts[i+1]) < mostOfClause
		if reading.TakesOut.MatchString(c) || next {
			l.Masked = l.Masked[:at[i]] + sentence.Blank(c) + l.Masked[at[i]+len(c):]
		}
	}
	l.Truths = passing.Truths(l.Masked)
}

// mostOfClause: a clause as short only says that what the one before it names goes out.
const mostOfClause = 6

// takingClauses are the clauses that take something out.
func takingClauses(text string) []string {
	texts, _ := passing.Clauses(text)
	var out []string
	for i, c := range texts {
		at := reading.TakesOut.FindStringIndex(c)
		if at == nil {
			continue
		}
		if i > 0 && utf8.RuneCountInString(strings.TrimLeft(c[:at[0]], "就先都也要得 ")) < 2 {
			c = texts[i-1] + "，" + c // 算力那笔是关联公司买的，剔掉
		}
		out = append(out, c)
	}
	return out
}

// takenOutOf: the topic is named in the clause that takes something out, not in
// one that says what stays: 场景先拿掉，只留研发配套.
func (l *Plan) takenOutOf(t asked.Topic) bool {
	return slices.ContainsFunc(takingClauses(l.Masked), func(c string) bool {
		return slices.ContainsFunc(sentence.NewSentence(c).Mentions(asked.Guess{}), func(m sentence.Mention) bool { return m.Topic == t && m.Named })
	})
}

// edits returns the topic of an amount that this message takes out or gives
// back, where it was calculated with before.
func (l *Plan) edits(s reading.Sum) (asked.Topic, bool) {
	if t, out := l.partGone(); out {
		return t, true
	}
	if s.Index < 0 || len(l.Sums) != 1 || !reading.TakenOut.MatchString(l.Before(s.Index)) && !reading.OutAfter.MatchString(sentence.FirstPart(l.After(s.Index))) {
		return asked.None, false
	}
	for _, topic := range slices.Backward(l.Memory.Shown) {
		for _, it := range l.Memory.Items[topic] {
			if slices.ContainsFunc(it.Parts, func(p memory.Part) bool { return p.High.Equal(s.High) }) || len(l.Memory.Items[topic]) > 1 && it.Money[string(sentence.MainRole[topic])].Equal(s.High) {
				return topic, true
			}
		}
	}
	return asked.None, false
}

// others: another company's purchase, which is not the asker's.
var others = pattern.MustCompile(`(隔壁|同行|朋友|别家|别人|人家|对手|兄弟|友商|邻居|另外?一?家|别的)(家|的|们)?(公司|企业|厂|单位)?`)
