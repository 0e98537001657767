package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Amounts of one measure told in parts beside those of another: 模型花了20万，算力上半年3万，下半年4万. The parts come to one
// amount each measure, as they would if it stood alone (told_in_parts.go).

// FewestBeside is how many amounts such a message has at least: two parts, and one of something else.
const FewestBeside = 3

var (
	// otherwiseTold may change what the parts are.
	otherwiseTold = pattern.MustCompile(`每|月均|季均|[没未]|不算|不计|不是|退|取消|作废|其中|里面|如果|假如|要是|还是|或者?|改[^造]|换|错|比|去年|前年|明年|后年|来年|次年|%|成$`)
	// eachAsked asks of each measure, not of each part.
	eachAsked = pattern.MustCompile(`分别|各自|各`)
)

// takesPartsBeside makes the parts of each measure what it is paid by.
func (r *Reading) takesPartsBeside() {
	if r.Parts != nil || len(r.Amounts) < FewestBeside || otherwiseTold.MatchString(r.Masked) {
		return
	}
	withMoney, first := 0, 0
	parts, names := map[asked.Topic][]int{}, map[int]string{}
	for _, piece := range r.ByTopics() {
		n := strings.Count(r.Masked[piece.From:piece.To], string(sentence.Mask))
		if n > 0 {
			withMoney++
		}
		if list := sentence.NewSentence(eachAsked.ReplaceAllString(r.Unmasked(piece.From, piece.To), "")).Parts; n > 1 && list != nil && list.Of == piece.Topic {
			for i := first; i < first+n; i++ {
				parts[piece.Topic] = append(parts[piece.Topic], i)
				if len(list.Names) == n {
					names[i] = list.Names[i-first]
				}
			}
		}
		first += n
	}
	if withMoney < 2 {
		return
	}
	if len(parts) > 0 {
		r.beside, r.besideNames = parts, names
	}
	for topic, indices := range parts {
		for _, i := range indices {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure, r.Sums[i].More, r.Sums[i].Period = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole, false, sentence.PerYear
		}
	}
}

// PartBesideOf is the measure to whose sum an amount belongs, None if it is no such part.
func (r *Reading) PartBesideOf(s Sum) asked.Topic {
	for topic, indices := range r.beside {
		if slices.Contains(indices, s.Index) {
			return topic
		}
	}
	return asked.None
}

// isBeside: an amount is such a part.
func (r *Reading) isBeside(s Sum) bool { return r.PartBesideOf(s) != asked.None }

// partsBeside are the parts of one measure's sum, where those of another stand beside them; nil if there are none.
func (r *Reading) partsBeside(topic asked.Topic) (parts []Sum) {
	for _, s := range r.Sums {
		if slices.Contains(r.beside[topic], s.Index) {
			parts = append(parts, s)
		}
	}
	return parts
}
