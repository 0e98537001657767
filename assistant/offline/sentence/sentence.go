package sentence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Mask stands for one amount of money in masked text, so that 差¥满¥ can be
// recognised whatever the amounts are.
const Mask = bank.Mask

// Sentence is a message made ready for reading.
type Sentence struct {
	Raw     string
	Text    string          // normal form, usual slips mended
	Parts   *PartList       // several parts of one thing by their names, if it tells nothing but these
	Masked  string          // text with each amount as one ¥
	Amounts []money.Mention // of text, in order
	Numbers []money.Number  // bare numbers that nothing claimed as money
	At      []int           // byte offset in masked of each amount
	English bool
	Groups  []Team               // people told group by group, whose sum stands in the text
	Named   map[asked.Topic]bool // the topics that it names
}

// NewSentence makes a message ready for reading.
func NewSentence(message string) *Sentence {
	s := &Sentence{Raw: message, English: han.English(spoken(message))}
	message = spacedOut(message)
	s.Text = money.Spelled(sane(han.Normal(chosenMark.ReplaceAllString(circled.ReplaceAllString(nextCircled.ReplaceAllString(message, "$1；$2"), "$1、$2"), "第${1}个$2")).String()))
	if typed, ok := fromPinyin(s.Text); ok {
		s.Text, s.English = typed, false
	}
	s.Text, s.Groups = toldInGroups(projectsInPlaces(tabled(reword.Plainly(s.Text))))
	if s.English && !moneySign.MatchString(s.Text) {
		s.Text = bareEnglish.ReplaceAllString(s.Text, "${1} yuan${2}")
	}
	s.Text = coupled.ReplaceAllStringFunc(s.Text, func(m string) string { return PairWords.Replace(m) })
	s.Text = headCount.ReplaceAllString(s.Text, "${1}个人")
	s.Text = threeMonths.ReplaceAllString(s.Text, "每季度${1}一次")
	s.Text = rateFigure.ReplaceAllString(s.Text, "${1}元${2}")
	for range 2 { // 一笔2000一笔3000: the second begins where the first ends
		s.Text = eachFigure.ReplaceAllString(s.Text, "${1}${2}元${3}")
	}
	s.Text = formalCount.ReplaceAllStringFunc(s.Text, func(m string) string { return formalDigits.Replace(m) })
	s.Text = lumpsCounted(s.Text)
	s.measure()
	if list, text := s.namedParts(); list != nil {
		s = &Sentence{Raw: s.Raw, English: s.English, Text: text, Groups: s.Groups}
		s.measure()
		s.Parts = list
	} else {
		s.Parts = s.toldInParts()
	}
	return s
}

// hotline is the number of the city's hotline, and no amount.
const hotline = "12345"

// measure finds the amounts of the text, and masks them.
func (s *Sentence) measure() {
	s.Amounts = money.Read(piecesOfMoney.ReplaceAllString(s.Text, "${1}${2}项${3}"))
	s.Numbers = slices.DeleteFunc(money.Numbers(s.Text), func(n money.Number) bool { return n.Text == hotline })
	s.rhetorical()
	s.promote()
	s.span()
	s.under()
	runes := []rune(s.Text)
	var b strings.Builder
	from := 0
	plain := strings.NewReplacer(string(Mask), " ")
	for _, m := range s.Amounts {
		b.WriteString(plain.Replace(string(runes[from:m.Start])))
		s.At = append(s.At, b.Len())
		b.WriteRune(Mask)
		from = m.End
	}
	b.WriteString(plain.Replace(string(runes[from:])))
	s.Masked = b.String()
}

// code is what programs say to each other, and names in it.
var code = pattern.MustCompile(`(?s)\{.*\}|<\w+>.*</\w+>|\w+_\w+`)

// spoken is a message without the code in it, by which its language is told; a
// message that is nothing else stays as it is.
func spoken(message string) string {
	rest := code.ReplaceAllString(message, " ")
	if !strings.ContainsFunc(rest, unicode.IsLetter) {
		return message
	}
	return rest
}

// eachFigure is 一天300 at the end of its part of the sentence.
var eachFigure = pattern.MustCompile(`((?:[一每](?:天|周|个?月|个?季度?|笔)|[日月]均)[^\d,，。;；¥]{0,4})(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{2,6}(?:\.\d{1,2})?)(\s*(?:[,，](?:\D|\d{1,2}(?:\D|$))|[。;；!！?？、])|另?一笔|呢|吗|的话|$)`)

// machine text that people paste: tags of tools and systems, JSON. What stands
// in it is nobody's own figure.
var machineText = pattern.MustCompile(`(?s)<!--.*?(?:-->|$)|<(tool|tool_result|system|assistant|function)[^>]*>.*?</[^>]*>|\{[^{}]*"[^{}]*:[^{}]*\}`)

func sane(text string) string { return machineText.ReplaceAllString(text, " ") }

var underCue = pattern.MustCompile(`(接近|将近|逼近|快到|差一点点?就?(?:到|够)?|差点就?(?:到|够)?|还没到|没到|没有到)$`)

// under marks amounts that a threshold word puts below the figure: 接近5万.
func (s *Sentence) under() {
	runes := []rune(s.Text)
	for i, m := range s.Amounts {
		if underCue.MatchString(string(runes[max(0, m.Start-6):m.Start])) {
			s.Amounts[i].Below = true
		}
		if m.Low.Equal(m.High) && underAfter.MatchString(string(runes[m.End:min(len(runes), m.End+12)])) {
			s.Amounts[i].Below = true
		}
	}
}

// underAfter: 五万不到一点, 五万还差一丢丢.
var underAfter = pattern.MustCompile(`^(元|块钱?)?(?:(都|还|也|就)?(?:一点点?|一丢丢|稍微)?(?:不到|不足|没到|没满|未满)` + aLittle + `?|还?(?:就|只)?(?:稍微?|略微?)?(?:差|少|欠|缺)(?:了|那么|个)?` + aLittle + `)([,，。!！?？吧了呢有能]|$|的)`)

// aLittle is no amount: 一点点, 一丢丢.
const aLittle = `(?:一?点点?儿?|一?些些?|一?丢丢儿?|一丁点儿?|一?内内|一?滴滴|一?咪咪|一?小截|一?丝丝?)`

var (
	atLeastCue = pattern.MustCompile(`(至少|最少|起码|最低|少则|少的(话|时候)|保底|往少了说|低则|低的(话|时候))[^,，。]{0,4}$`)
	atMostCue  = pattern.MustCompile(`^[^\pL\d]*(元|块钱?)?[^\pL\d]*(至多|最多|顶多|多则|多的(话|时候)|撑死|往多了说|最高|高则|高的(话|时候))[^,，。]{0,4}$`)
)

var (
	rangeTo   = pattern.MustCompile(`^(元|块钱?)?[^,，。¥\d]{0,4}(到|至)$`)
	undecided = pattern.MustCompile(`^(元|块钱?)?[^,，。¥]{0,4}(没定|未定|不定|不等|区间|之间|说不准|浮动|都有可能|拿不准)`)
)

// span makes one range of 至少6万，最多9万.
func (s *Sentence) span() {
	runes := []rune(s.Text)
	for i := 0; i+1 < len(s.Amounts); i++ {
		low, high := s.Amounts[i], s.Amounts[i+1]
		from := max(0, low.Start-8)
		between := string(runes[low.End:high.Start])
		if low.Start > 0 && runes[low.Start-1] == '从' && rangeTo.MatchString(between) && undecided.MatchString(string(runes[high.End:])) && low.High.Less(high.Low) {
			high.Low, high.Text = low.Low, string(runes[low.Start:high.End]) // 从600万吵到1200万没定
			high.Start = low.Start
			s.Amounts[i] = high
			s.Amounts = slices.Delete(s.Amounts, i+1, i+2)
			continue
		}
		if low.Approximate && low.Low.Equal(low.High) && low.High.Less(high.Low) && mostBehind.MatchString(between) {
			high.Low, high.Text, high.Start = low.Low, string(runes[low.Start:high.End]), low.Start // 60万左右，最多到200万
			high.Above, high.Below, high.Approximate = false, false, false
			s.Amounts[i] = high
			s.Amounts = slices.Delete(s.Amounts, i+1, i+2)
			continue
		}
		cue := atLeastCue.FindString(string(runes[from:low.Start]))
		if cue != "" && low.High.Less(high.Low) && atMostCue.MatchString(string(runes[low.End:high.Start])) {
			high.Low, high.Text = low.Low, string(runes[low.Start:high.End])
			high.Start = low.Start - utf8.RuneCountInString(cue)
			high.Above, high.Below = false, false
			s.Amounts[i] = high
			s.Amounts = slices.Delete(s.Amounts, i+1, i+2)
		}
	}
}

// mostBehind joins the most that it may come to, to about how much it is.
var mostBehind = pattern.MustCompile(`^(?:左右|上下)?[,，、]?(?:但|或者?)?(?:最多|顶多|至多|最高|多则|撑死)(?:也就|不过|到|是|花|投|冲到|做到|能到|可能到)*$`)

// CounterAfter: … unless the number counts things.
var CounterAfter = pattern.MustCompile(`^\s*(个|张|台|人|度|平|卡|次|天|年|月|号|名|位|家|款|套|件|片|枚|颗|米|亩|克|吨|股|期|条|倍|%|％|只|块卡|小时|分钟|多|几|[a-z.])`)

// Before and after return the masked text on either side of an amount, up to
// the neighbouring amounts or the end of its part of the sentence; nothing for an
// amount that stands in no message, or in an earlier one (index −1, or one that this message has not).
func (s *Sentence) Before(i int) string {
	if i < 0 || i >= len(s.At) {
		return ""
	}
	from := 0
	if i > 0 {
		from = s.At[i-1] + len(string(Mask))
	}
	return s.Masked[from:s.At[i]]
}

// After is what stands behind amount i, up to the next one.
func (s *Sentence) After(i int) string {
	if i < 0 || i >= len(s.At) {
		return ""
	}
	to := len(s.Masked)
	if i+1 < len(s.At) {
		to = s.At[i+1]
	}
	return s.Masked[s.At[i]+len(string(Mask)) : to]
}

// PartMarks are the marks at which a new thought begins.
const PartMarks = "，,。；;！!？?\n、：:（）()"

// LastPart returns what follows the last mark of a text, FirstPart what
// precedes the first.
func LastPart(text string) string {
	if i := strings.LastIndexAny(text, PartMarks); i >= 0 {
		_, size := decode(text[i:])
		return text[i+size:]
	}
	return text
}

// FirstPart is a text up to its first mark.
func FirstPart(text string) string {
	if i := strings.IndexAny(text, PartMarks); i >= 0 {
		return text[:i]
	}
	return text
}

func decode(text string) (rune, int) {
	for i, c := range text {
		if i > 0 {
			return c, i
		}
	}
	return 0, len(text)
}

// rhetorical drops the amount that nobody means, of two that differ by the unit
// only: 44万呀，还能是44块.
func (s *Sentence) rhetorical() {
	if len(s.Amounts) != 2 || !unitMocked.MatchString(s.Text) {
		return
	}
	a, b := s.Amounts[0], s.Amounts[1]
	if b.High.Times(TenThousand).Equal(a.High) {
		s.Amounts = s.Amounts[:1]
	} else if a.High.Times(TenThousand).Equal(b.High) {
		s.Amounts = s.Amounts[1:]
	}
}

// unitMocked: a unit is named to mock it: 难道还能是万元.
var unitMocked = pattern.MustCompile(`难道|还能是|难不成|总不会|怎么可能|当然是|肯定是`)

// TenThousand is 万 in yuan.
const TenThousand = 10_000

// Window returns the part of the masked text that belongs to the i-th amount:
// from the start of its part of the sentence, or the amount before it, to the
// start of the part in which the next amount stands.
func (s *Sentence) Window(i int) string {
	from, to := 0, len(s.Masked)
	if i > 0 {
		from = s.At[i-1] + len(string(Mask))
		if cut := strings.LastIndexAny(s.Masked[from:s.At[i]], PartMarks); cut >= 0 {
			_, size := decode(s.Masked[from+cut:])
			from += cut + size
			from -= len(changeClause.FindString(s.Masked[s.At[i-1]+len(string(Mask)) : from]))
		}
	}
	if i+1 < len(s.At) {
		to = s.At[i+1]
		if cut := strings.LastIndexAny(s.Masked[s.At[i]:to], PartMarks); cut >= 0 {
			to = s.At[i] + cut
		} else if next := NextOne.FindStringIndex(s.Masked[s.At[i]:to]); next != nil {
			to = s.At[i] + next[0] // 一个备案的15万一个没备案的8万
		}
	}
	return s.Masked[from:to]
}

// changeClause stands before what it came to, and tells of the same: 下半年涨了20%，每月6000.
var changeClause = pattern.MustCompile(`[^,，。;；¥]*(?:涨|降|跌|升|贵|便宜|优惠|上调|下调|上浮|减少?|增加?)(?:价)?(?:了|到)?` + AShare + `[,，]$`)
