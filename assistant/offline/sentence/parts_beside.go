package sentence

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

var (
	// ofElse names what else money may be of, without parts.
	ofElse      = pattern.MustCompile(`省[级里厅]?[^,，。;；]{0,8}[奖补批给拨]|奖补|培训|证书|拿证|场景|光模块|交换机|芯片|ai服务器|人才|b类|(?:概念验证|平台)[^,，。;；]{0,6}认定|认定[^,，。;；]{0,6}(?:概念验证|平台)`)
	clauseBreak = pattern.MustCompile(`[,，。;；!！?？\n]`)
)

// OfOneTopic is a piece of a message, from the clause that names what its money is for to the next that names another.
type OfOneTopic struct {
	From, To int // bytes of the masked text
	Topic    asked.Topic
}

// ByTopics cuts the masked text where another thing is named; nil if a clause names two.
func (s *Sentence) ByTopics() (pieces []OfOneTopic) {
	from := 0
	for from < len(s.Masked) {
		to := len(s.Masked)
		if at := clauseBreak.FindStringIndex(s.Masked[from:]); at != nil {
			to = from + at[1]
		}
		clause := s.Masked[from:to]
		topic, other := OneThingIn(clause), ofElse.MatchString(clause)
		switch n := len(pieces); {
		case topic != asked.None && other:
			return nil
		case n == 0 || other || topic != asked.None && topic != pieces[n-1].Topic:
			pieces = append(pieces, OfOneTopic{from, to, topic})
		default:
			pieces[n-1].To = to
		}
		from = to
	}
	return pieces
}
