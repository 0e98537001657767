package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The measures that were listed last, and which of them the next message means:
// 教育局挂在哪几条 … 前一个讲什么的 … 这几条里带钱数的.

var (
	// amongListed keeps to those that were listed.
	amongListed  = pattern.MustCompile(`^[^\pL]*(那|这)?[几两三四五六](个)?(条|项)(都|各|分别|里|的|有)|(这|那|上面|以上|刚才)(说的|列的)?的?(几|些|[两二三四五六七八九])(个)?(条|项|措施)|^[^\pL]*(那|这)?(里头|里面|其中|当中|之中)的?(哪|有|带|写|能|是|几)`)
	listedBut    = pattern.MustCompile(`之外|以外|除了?|其[他它余]`)
	listedNth    = pattern.MustCompile(`第([一二三四五六七八九])(?:个|项)`)
	listedFront  = pattern.MustCompile(`前者|(?:前面?|头)(?:那|这)?(?:一)?(?:个|条|项|样)|头一(?:个|条|项|样)|打头的?(?:那)?(?:一)?(?:个|条)`)
	listedMiddle = pattern.MustCompile(`(?:中间|当中)的?(?:那|这)?(?:一)?(?:个|条|项|样)`)
	// listedLeads is one of them, of which the rest of the message tells.
	listedLeads = pattern.MustCompile(`^[^\pL]*(?:那|至于)?(?:前者|后者|(?:中间|当中|最后|末尾|打头)的?(?:那|这)?(?:一)?(?:个|条|项|样)|头一(?:个|条|项|样)|第[一二三四五](?:个|项|样))(?:呢)?[,，、:：\s]`)
	// listedPay asks which of them pay.
	listedPay  = pattern.MustCompile(`(都|也|里|哪[几些一]?[条个]?)[^,，。]{0,2}(给|有|带|写|补|发)(了|着|明)?(具体)?(钱|金额|数)`)
	listedBack = pattern.MustCompile(`后者|后面?(?:那|这)?(?:一)?(?:个|条|项)|(?:最后|末尾|最末|末了)的?(?:那|这)?(?:一)?(?:个|条|项)`)
)

// placeListed is which of so many that were listed a text points at; -1 for none.
func placeListed(text string, n int) int {
	if m := listedNth.FindStringSubmatch(text); m != nil {
		if i := int(small(m[1])); i <= n {
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
func (l *plan) ofListed() {
	listed := l.memory.Listed
	leads := listedLeads.MatchString(l.text) && len(l.memory.Items[asked.Product]) < 2 // 最后那个，花了8万2
	if len(listed) == 0 || len(l.entering()) > 0 && !leads || len(l.namedTopics()) > 0 && !leads {
		return
	}
	if i := placeListed(l.text, len(listed)); leads && len(l.entering()) > 0 {
		if i >= 0 && !slices.ContainsFunc(l.namedTopics(), func(t asked.Topic) bool { return t.Measure() != listed[i] }) {
			l.measures = []int{listed[i]}
		}
		return
	}
	if amongListed.MatchString(l.text) {
		if listedBut.MatchString(l.text) {
			l.except = listed // 除了这几条别的讲啥
		} else {
			l.among = listed
		}
		l.ofEachListed()
		return
	}
	i := placeListed(l.text, len(listed))
	if i < 0 || len(l.measures) > 0 && !lastMeasure.MatchString(l.text) {
		return
	}
	l.measures = []int{listed[i]}
	for _, w := range []Want{wantClosing, wantAll, wantCeilings, wantMoneyed} {
		delete(l.wants, w) // 最后那条奖什么 is of the last of these, and not of the closing provisions
	}
}

// ofEachListed hears what is asked of each of them: 这两条都给钱吗, 这几条各讲什么.
func (l *plan) ofEachListed() {
	switch {
	case len(l.except) > 0:
		l.wants[wantAll], l.guessed = true, false
	case len(l.offices) == 1 && !whichOnes.MatchString(l.text): // 商务局在不在这两条里
		l.measures, l.among, l.amongThose = l.among, nil, true
		delete(l.wants, wantOfficeIn)
		l.wants[wantOffice], l.guessed = true, false
	case listedPay.MatchString(l.text) && !l.want(wantMoneyless):
		delete(l.wants, wantStack)
		l.wants[wantMoneyed], l.guessed = true, false
	case l.want(wantOffice) && len(l.offices) == 0:
		l.measures, l.among = l.among, nil // 这三条都归谁管
	case l.want(wantProcess):
		delete(l.wants, wantAll)
	case l.want(wantRate, wantCeiling):
		l.wants[wantCeilings], l.guessed = true, false
	case l.want(wantWords, wantAll), len(l.wants) == 0:
		l.wants[wantAll], l.guessed = true, false
	}
}

// lists keeps what measures a list has named, for the next message.
func (l *plan) lists(measures []int) {
	if named := l.namedTogether(); len(named) > 1 && len(l.entering()) == 0 {
		measures = named // 租金、数据、算力这三样哪样给钱: not only those that do
	}
	l.memory.Listed = slices.DeleteFunc(slices.Clone(measures), func(n int) bool { return n == 0 })
	if len(l.memory.Listed) < 2 {
		l.memory.Listed = nil
	}
}

// lets tells whether a list may name a measure: it is of those that were asked
// about, and none that the message leaves out.
func (l *plan) lets(measure int) bool {
	return (len(l.among) == 0 || slices.Contains(l.among, measure)) && !slices.Contains(l.except, measure)
}

// forgetsList drops the list once the talk is about something else. What a message
// names side by side is a list too: 场地、数据、人才这三样给不给钱 … 中间那个归谁.
func (l *plan) forgetsList() {
	if slices.ContainsFunc(l.subjects, func(s Subject) bool { return !slices.Contains(l.memory.Listed, s.Measure) }) {
		l.memory.Listed = nil
	}
	if len(l.namedTogether()) > 1 {
		l.lists(nil)
	}
}

// namedTogether are the measures that a message names, each once, as it names them.
func (l *plan) namedTogether() []int {
	named := slices.Clone(l.Reading.measures)
	if len(named) < 2 {
		topics := l.namedTopics()
		at := func(t asked.Topic) int {
			return l.mentions[slices.IndexFunc(l.mentions, func(m mention) bool { return m.topic == t })].at
		}
		topics = slices.DeleteFunc(topics, func(t asked.Topic) bool {
			return !slices.ContainsFunc(l.mentions, func(m mention) bool { return m.topic == t })
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
