package plan

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// stated returns the amounts of the message, and those that it takes up from
// before: an amount that waited for its subject or its unit, a bare number that
// answers us, one moved to another topic, an earlier one gone back to.
func (l *Plan) stated() []reading.Sum {
	sums := l.Reading.Sums
	if l.Memory.Individual && reading.AsCompany.MatchString(l.Text) {
		for i := range sums {
			sums[i].More = false // the company's purchase does not come on top of the individual's
		}
	}
	for i := range sums {
		sums[i].Bare = sums[i].Bare && !(sums[i].More && l.besideYuan(sums[i].High))
	}
	if len(sums) == 0 && len(l.Memory.Pending) > 0 && len(l.Explicit()) > 0 {
		for _, p := range l.Memory.Pending {
			sums = append(sums, reading.Sum{Index: -1, Mention: money.Mention{Text: p.Text, Low: p.Low, High: p.High, Currency: "CNY"}, Period: p.Period})
		}
		l.Memory.Pending = nil
	}
	if unit := l.unitOnly(); !unit.IsZero() && len(sums) == 0 {
		for _, p := range l.Memory.Pending {
			times, _ := unit.Int64()
			sums = append(sums, reading.Sum{Index: -1, Mention: money.Mention{Text: p.Text, Low: p.Low.Times(times), High: p.High.Times(times), Currency: "CNY"}, Period: p.Period})
		}
		l.Memory.Pending = nil
	}
	if s := l.inYuan(); s != nil {
		sums = append(sums, *s)
	}
	if s := l.sameUnit(); s != nil {
		sums = append(sums, *s)
	}
	if c := l.carried(); c != nil {
		sums = append(sums, *c)
	} else if f := l.restored(); f != nil {
		sums = append(sums, *f)
	}
	return sums
}

var unitAlone = pattern.MustCompile(`^[^\d]{0,8}?(万|亿|元)(元|块)?(钱)?[^\d]{0,4}$`)

// unitOnly returns the unit where a message only says in which unit a number
// before it was meant: 单位是万元; zero if it says nothing of the kind.
func (l *Plan) unitOnly() money.Amount {
	m := unitAlone.FindStringSubmatch(l.Text)
	if m == nil || len(l.Sums) > 0 || len(l.Memory.Pending) == 0 || utf8.RuneCountInString(l.Text) > reading.ShortMessage/2 {
		return money.Amount{}
	}
	switch m[1] {
	case "万":
		return money.Wan(1)
	case "亿":
		return money.Wan(10_000)
	}
	return money.Yuan(1)
}

// unitPlaces are the bytes of a message behind each number that waits for a unit: 今年6.8和7.2 能补多少.
func unitPlaces(message string) []int {
	var places []int
	runes := []rune(message)
	for _, n := range money.Numbers(message) {
		if n.End-n.Start > 1 || !onlyCounts.MatchString(string(runes[n.Start:])) {
			places = append(places, len(string(runes[:n.End])))
		}
	}
	for at := 0; ; {
		m := loneNumber.FindStringSubmatchIndex(message[at:])
		if m == nil {
			break
		}
		start := at + m[2]
		if at += m[3]; !sentence.ModelNumber.MatchString(message[start:at]) {
			places = append(places, at)
		}
	}
	slices.Sort(places)
	return slices.Compact(places)
}

// onlyCounts begins with a numeral that counts the things told, or what there is of one: 一是工业互联网项目, 两款.
var onlyCounts = pattern.MustCompile(`^[一二两三四五六七八九十](?:是|者|则|来|[个种条款项家笔张台人年月季])`)

// mocksUnit: the amounts of the message are the numbers of the one before in a unit
// that nobody could have meant: 单位万啊，12块能买到什么. 60000, and then 六万元一年, says it again.
func (l *Plan) mocksUnit() bool {
	return !slices.ContainsFunc(l.Sums, func(s reading.Sum) bool {
		return !s.High.Less(sentence.PlainYuan) || !slices.ContainsFunc(bareNumbers(l.Memory.Unitless), func(v money.Amount) bool { return v.Equal(s.High) })
	})
}

// bareNumbers are the numbers of a message that has no units.
func bareNumbers(message string) (out []money.Amount) {
	for _, n := range money.Numbers(message) {
		out = append(out, n.Value)
	}
	if m := loneNumber.FindStringSubmatch(message); len(out) == 0 && m != nil {
		if v, err := money.Parse(m[1]); err == nil {
			out = append(out, v)
		}
	}
	return out
}

// loneNumber is a number that nothing follows which it could count.
var loneNumber = pattern.MustCompile(`(?:^|[^\d.])((?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d{1,4})?)(?:$|[\s,，。;；!！?？、能补可怎给有算和跟与加及])`)
