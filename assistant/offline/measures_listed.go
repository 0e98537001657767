package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// The measures that were listed last, and which of them the next message means:
// 教育局挂在哪几条 … 前一个讲什么的 … 这几条里带钱数的.

var (
	// amongListed keeps to those that were listed.
	amongListed  = pattern.MustCompile(`^[^\pL]*(那|这)?[几两三四五六](个)?(条|项)(都|各|分别|里|的|有)|(这|那|上面|以上|刚才)(说的|列的)?的?(几|些|[两二三四五六七八九])(个)?(条|项|措施)|^[^\pL]*(那|这)?(里头|里面|其中|当中|之中)的?(哪|有|带|写|能|是|几)`)
	listedBut    = pattern.MustCompile(`之外|以外|除了?|其[他它余]`)
	listedNth    = pattern.MustCompile(`第([一二三四五六七八九])(?:个|项)`)
	listedFront  = pattern.MustCompile(`前者|(?:前面?|头)(?:那|这)?(?:一)?(?:个|条|项)|头一(?:个|条|项)|打头的?(?:那)?(?:一)?(?:个|条)`)
	listedMiddle = pattern.MustCompile(`(?:中间|当中)的?(?:那|这)?(?:一)?(?:个|条|项)`)
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
	if len(listed) == 0 || len(l.entering()) > 0 || len(l.namedTopics()) > 0 {
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

// forgetsList drops the list once the talk is about something else.
func (l *plan) forgetsList() {
	if len(l.entering()) > 0 || slices.ContainsFunc(l.subjects, func(s Subject) bool { return !slices.Contains(l.memory.Listed, s.Measure) }) {
		l.memory.Listed = nil
	}
}
