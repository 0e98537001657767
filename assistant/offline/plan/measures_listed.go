package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The measures that were listed last, and which of them the next message means:
// 教育局挂在哪几条 … 前一个讲什么的 … 这几条里带钱数的.

var (
	// amongListed keeps to those that were listed.
	amongListed  = pattern.MustCompile(`^[^\pL]*(那|这)?[几两三四五六](个)?(条|项)(都|各|分别|里|的|有)|(这|那|上面|以上|刚才)(说的|列的)?的?(几|些|[两二三四五六七八九])(个)?(条|项|措施)|^[^\pL]*(那|这)?(里头|里面|其中|当中|之中)的?(哪|有|带|写|能|是|几|跟钱|和钱|给钱|涉及)`)
	listedBut    = pattern.MustCompile(`之外|以外|除了?|其[他它余]`)
	listedNth    = pattern.MustCompile(`第([一二三四五六七八九])(?:个|项)`)
	listedFront  = pattern.MustCompile(`前者|(?:前面?|头)(?:那|这)?(?:一)?(?:个|条|项|样)|头一(?:个|条|项|样)|打头的?(?:那)?(?:一)?(?:个|条)`)
	listedMiddle = pattern.MustCompile(`(?:中间|当中)的?(?:那|这)?(?:一)?(?:个|条|项|样)`)
	// listedLeads is one of them, of which the rest of the message tells.
	listedLeads = pattern.MustCompile(`^[^\pL]*(?:那|至于)?(?:前者|后者|(?:中间|当中|最后|末尾|打头)的?(?:那|这)?(?:一)?(?:个|条|项|样)|头一(?:个|条|项|样)|第[一二三四五](?:个|项|样))(?:呢)?[,，、:：\s]`)
	// listedPay asks which of them pay.
	listedPay  = pattern.MustCompile(`(都|也|里|哪[几些一]?[条个]?)[^,，。]{0,2}(给|有|带|写|补|发)(了|着|明)?(具体)?(钱|金额|数)|(?:跟|和|与|涉及|牵涉)(?:到)?钱`)
	listedBack = pattern.MustCompile(`后者|后面?(?:那|这)?(?:一)?(?:个|条|项)|(?:最后|末尾|最末|末了)的?(?:那|这)?(?:一)?(?:个|条|项)`)
)

// placeListed is which of so many that were listed a text points at; -1 for none.
func placeListed(text string, n int) int {
	if m := listedNth.FindStringSubmatch(text); m != nil {
		if i := int(sentence.Small(m[1])); i <= n {
			return i - 1
		}
		return -1
	}
	switch {
	case n == 3 && listedMiddle.MatchString(text):
		return 1
	case listedFront.MatchString(text):
		return 0
	case listedBack.MatchString(text):
		return n - 1
	}
	return -1
}

// ofListed finds which of the measures listed last a message speaks of, if it
// names nothing itself.
func (l *Plan) ofListed() {
	listed := l.Memory.Listed
	leads := listedLeads.MatchString(l.Text) && len(l.Memory.Items[asked.Product]) < 2 // 最后那个，花了8万2
	if len(listed) == 0 || len(l.Entering()) > 0 && !leads || len(l.NamedTopics()) > 0 && !leads {
		return
	}
	if i := placeListed(l.Text, len(listed)); leads && len(l.Entering()) > 0 {
		if i >= 0 && !slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t.Measure() != listed[i] }) {
			l.Measures = []int{listed[i]}
		}
		return
	}
	if amongListed.MatchString(l.Text) {
		if listedBut.MatchString(l.Text) {
			l.Except = listed // 除了这几条别的讲啥
		} else {
			l.Among = listed
		}
		l.ofEachListed()
		return
	}
	i := placeListed(l.Text, len(listed))
	if i < 0 || len(l.Measures) > 0 && !sentence.LastMeasure.MatchString(l.Text) {
		return
	}
	l.Measures = []int{listed[i]}
	for _, w := range []want.Want{want.Closing, want.All, want.Ceilings, want.Moneyed} {
		delete(l.Wants, w) // 最后那条奖什么 is of the last of these, and not of the closing provisions
	}
}

// ofEachListed hears what is asked of each of them: 这两条都给钱吗, 这几条各讲什么.
func (l *Plan) ofEachListed() {
	switch {
	case len(l.Except) > 0:
		l.Wants[want.All], l.Guessed = true, false
	case len(l.Offices) == 1 && !whichOnes.MatchString(l.Text): // 商务局在不在这两条里
		l.Measures, l.Among, l.AmongThose = l.Among, nil, true
		delete(l.Wants, want.OfficeIn)
		l.Wants[want.Office], l.Guessed = true, false
	case listedPay.MatchString(l.Text) && !l.Want(want.Moneyless):
		delete(l.Wants, want.Stack)
		l.Wants[want.Moneyed], l.Guessed = true, false
	case l.Want(want.Office) && len(l.Offices) == 0:
		l.Measures, l.Among = l.Among, nil // 这三条都归谁管
	case l.Want(want.Process):
		delete(l.Wants, want.All)
	case l.Want(want.Rate, want.Ceiling):
		l.Wants[want.Ceilings], l.Guessed = true, false
	case l.Want(want.Words, want.All), len(l.Wants) == 0:
		l.Wants[want.All], l.Guessed = true, false
	}
}

// Lists keeps what measures a list has named, for the next message.
func (l *Plan) Lists(measures []int) {
	if named := l.namedTogether(); len(named) > 1 && len(l.Entering()) == 0 {
		measures = named // 租金、数据、算力这三样哪样给钱: not only those that do
	}
	l.Memory.Listed = slices.DeleteFunc(slices.Clone(measures), func(n int) bool { return n == 0 })
	if len(l.Memory.Listed) < 2 {
		l.Memory.Listed = nil
	}
}

// Lets tells whether a list may name a measure: it is of those that were asked
// about, and none that the message leaves out.
func (l *Plan) Lets(measure int) bool {
	return (len(l.Among) == 0 || slices.Contains(l.Among, measure)) && !slices.Contains(l.Except, measure)
}

// forgetsList drops the list once the talk is about something else. What a message
// names side by side is a list too: 场地、数据、人才这三样给不给钱 … 中间那个归谁.
func (l *Plan) forgetsList() {
	if slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return !slices.Contains(l.Memory.Listed, s.Measure) }) {
		l.Memory.Listed = nil
	}
	if len(l.namedTogether()) > 1 {
		l.Lists(nil)
	}
}

// namedTogether are the measures that a message names, each once, as it names them.
func (l *Plan) namedTogether() []int {
	named := slices.Clone(l.Reading.Measures)
	if len(named) < 2 {
		topics := l.NamedTopics()
		at := func(t asked.Topic) int {
			return l.Mentions[slices.IndexFunc(l.Mentions, func(m sentence.Mention) bool { return m.Topic == t })].At
		}
		topics = slices.DeleteFunc(topics, func(t asked.Topic) bool {
			return !slices.ContainsFunc(l.Mentions, func(m sentence.Mention) bool { return m.Topic == t })
		})
		slices.SortStableFunc(topics, func(a, b asked.Topic) int { return at(a) - at(b) })
		named = nil
		for _, t := range topics {
			named = append(named, t.Measure())
		}
	}
	var out []int
	for _, n := range named {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
