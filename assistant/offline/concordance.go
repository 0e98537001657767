package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// In which measures a figure or a word of the text stands: 按30%算的有几处,
// 限10个的是哪些条, 哪几条有“一次性”.

// place is one sentence of the policy in which something was found.
type place struct {
	clause   *knowledge.Clause
	sentence string // of the clause, word for word
}

var (
	asksWhich = pattern.MustCompile(`["“”」』'’]在[^,，。]{0,6}哪(?:一)?(?:段|里|条|处|句|部分)|写在哪|^[“"]?\p{Han}{4,10}[”"]?[,，\s]*在哪[^\pL]*$|在哪(一)?(块|段|处|里)|是(这|这份)?(文件|政策|文本)里的|(哪|几|多少)(些|几|一|[两二三四])?(个)?(条|项|笔|处|款|措施|地方|事项)|(有没有|提没提|出现)[^,，。]{0,3}[“"‘「『]|(一|半)?条(也|都)?(别|不要?|不许|不能|勿)(漏|落|少)|别(漏|落)|which (measures|clauses)`)
	wordAsked = pattern.MustCompile(`[“"‘'「『]([\p{Han}a-z\d]{2,12})[”"’'」』]|(?:带|含|有|提到|出现|写(?:了|着|有|到)?|提(?:了|到)?)([\p{Han}]{2,8}?)(?:这|那)?(?:[一二两三四五六几]个)?(?:字眼?|词|字样|说法|的是?(?:哪|有))|^[“"‘'「『]?([\p{Han}]{2,8}?)[”"’'」』]?(?:这|那)(?:个|俩|两个|三个|四个)?(?:词|字眼|字|说法|提法|口号)|^[“"]?(\p{Han}{4,10})[”"]?[,，\s]*在哪[^\pL]*$`)
	limitedTo = pattern.MustCompile(`(\d{1,3}|十)\s*个`)
	limits    = pattern.MustCompile(`限|名额|最多|至多|不超过|每年`)
)

// aPlace is somewhere to go to, and no words to look up: 产业园区在哪.
var aPlace = pattern.MustCompile(`(园区?|中心|局|窗口|地|楼|平台|基地|公司|单位|办|大厅|厅)$`)

// seek finds what the message asks to be found; right after such a question a
// figure alone asks it again: 300万是哪条 … 200万呢.
func (l *plan) seek(policy *knowledge.Document) {
	again := l.memory.Sought && len(l.Reading.sums)+len(l.rates) == 1 && figureAlone.MatchString(l.text)
	l.memory.Sought = false
	if len(l.offices) > 0 || !again && (!asksWhich.MatchString(l.text) || asksMeaning.MatchString(l.text)) {
		return
	}
	if l.places, l.soughtFor = l.sought(policy); len(l.places) == 0 && (l.soughtFor == "" || !literally.MatchString(l.text)) {
		return
	}
	var named []place
	for _, at := range l.places {
		if slices.ContainsFunc(l.namedTopics(), func(t asked.Topic) bool { return t.Measure() == at.clause.Measure }) {
			named = append(named, at)
		}
	}
	if len(named) > 0 {
		l.places = named // 那100万购房补贴写在第几条: not the other two
	}
	l.wants[wantHolding], l.guessed, l.memory.Sought = true, false, true
}

// asksMeaning asks what words of the text mean, and not where they stand.
var asksMeaning = pattern.MustCompile(`(?:怎样|怎么样?|什么|哪种|多高|多大)的?(?:程度|水平|标准|条件)?(?:才|就)?(?:算|叫|够得上|称得上)|有没有(?:一个|个|什么)?(?:说法|标准|解释|界定|定义)`)

var (
	// figureAlone: a figure and next to nothing else: 3%？, 百分之五十那个.
	figureAlone = pattern.MustCompile(`^[^\pL\d]*(那|那个|那么|还有|再查)?(最高|封顶|上限|不超过|至多)?[\d.,，%百千万亿元块分之零一二两三四五六七八九十]+(封顶|顶格|上限|为限|为上限|打顶)?(的)?(那|这)?(个|条|项|笔)?(呢|咧|啊|(又|又?是)(哪[一个]?[条个项笔]?)?)?[^\pL]*$`)
	// literally: it is the word itself that is asked for.
	literally = pattern.MustCompile(`[“"‘「『]|字眼|(这|那)个?词|[一二两三四几]个字|字样`)
)

// sought returns where the text has what the message asks to be found in it, and
// the thing as the message writes it; "" if it names nothing of the kind.
func (r *Reading) sought(policy *knowledge.Document) (places []place, what string) {
	rates, sums := r.rates, r.sums
	if len(rates) == 1 && len(sums) == 0 {
		return standsIn(policy, rates[0].Text, func(c *knowledge.Clause) [][2]int { return figureAt(c.Text, rates[0]) })
	}
	if len(rates) == 0 && len(sums) == 1 && !boughtIt.MatchString(r.masked) {
		f := money.Figure{Kind: money.Unit, Value: sums[0].High}
		return standsIn(policy, sums[0].Text, func(c *knowledge.Clause) [][2]int { return figureAt(c.Text, f) })
	}
	if len(sums) > 0 || len(rates) > 0 {
		return nil, ""
	}
	if m := wordAsked.FindStringSubmatch(r.text); m != nil && !aPlace.MatchString(strings.Join(m[1:], "")) {
		if places, what = standsIn(policy, strings.Join(m[1:], ""), wordAt(strings.Join(m[1:], ""))); len(places) > 0 {
			return places, what
		}
		if places = nearly(policy, what); len(places) > 0 || !strings.ContainsAny(what, "0123456789") {
			return places, what
		}
	}
	if m := limitedTo.FindStringSubmatch(r.text); m != nil && limits.MatchString(r.text) {
		return standsIn(policy, m[1]+"个", wordAt(strings.Replace(m[1], "十", "10", 1)+"个"))
	}
	return nil, ""
}

// boughtIt: the amount is what somebody bought or sold, and no figure of the text.
var boughtIt = pattern.MustCompile(`(我们|我司|我家|咱|买|花|付|卖|投|采购|租)[^,，。]{0,10}¥|¥[^,，。]{0,6}(能|可以|够)`)

// standsIn returns the sentences of the measures and closing provisions in which
// something stands. at gives its bytes in a clause.
func standsIn(policy *knowledge.Document, what string, at func(*knowledge.Clause) [][2]int) ([]place, string) {
	var out []place
	for _, c := range policy.Clauses() {
		for _, span := range at(c) {
			p := place{c, sentenceAround(c.Text, span[0])}
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out, what
}

// nearEnough is the share of a phrase's pairs of characters that a sentence must have
// for the phrase to be meant by it: 与国家级省级不重复 for 与入选国家级或省级不重复.
const nearEnough = 0.6

// nearly returns the sentences that have most of a phrase, where none has it whole.
func nearly(policy *knowledge.Document, phrase string) []place {
	runes := []rune(phrase)
	if len(runes) < 2*shortestWord {
		return nil
	}
	var out []place
	for _, c := range policy.Clauses() {
		for from := 0; from < len(c.Text); {
			sentence := sentenceAround(c.Text, from)
			has := 0
			for i := range runes[1:] {
				if strings.Contains(sentence, string(runes[i:i+2])) {
					has++
				}
			}
			if float64(has) >= nearEnough*float64(len(runes)-1) {
				out = append(out, place{c, sentence})
			}
			next := strings.IndexAny(c.Text[from:], "。；")
			if next < 0 {
				break
			}
			_, size := utf8.DecodeRuneInString(c.Text[from+next:])
			from += next + size
		}
	}
	return out
}

func wordAt(word string) func(*knowledge.Clause) [][2]int {
	return func(c *knowledge.Clause) (spans [][2]int) {
		for from := 0; ; {
			i := strings.Index(strings.ToLower(c.Text[from:]), word)
			if i < 0 {
				return spans
			}
			if before, _ := utf8.DecodeLastRuneInString(c.Text[:from+i]); before < '0' || before > '9' { // 10个 is not in 110个
				spans = append(spans, [2]int{from + i, from + i + len(word)})
			}
			from += i + len(word)
		}
	}
}

// figureAt returns where a text states the figure, in whatever notation, as bytes.
func figureAt(text string, f money.Figure) (spans [][2]int) {
	runes := []rune(text)
	for _, g := range money.Figures(text) {
		if g.Kind == f.Kind && g.Value.Equal(f.Value) {
			spans = append(spans, [2]int{len(string(runes[:g.Start])), len(string(runes[:g.End]))})
		}
	}
	return spans
}

// sentenceAround cuts the sentence out of a clause in which a byte stands.
func sentenceAround(text string, at int) string {
	from := strings.LastIndexAny(text[:at], "。；") + 1
	for from > 0 && !utf8.RuneStart(text[from]) {
		from++
	}
	to := len(text)
	if i := strings.IndexAny(text[at:], "。；"); i >= 0 {
		to = at + i
	}
	return strings.TrimSpace(text[from:to])
}

// concordance says in which measures something stands, each with its sentence.
func (p *Planner) concordance(l *plan, w *letter) {
	if len(l.places) == 0 {
		w.say("文本里没有“" + l.soughtFor + "”，没有写到。")
		w.citeClause(clauseTitle)
		return
	}
	var lines []string
	var in []int
	for _, at := range l.places {
		if c, err := p.policy.Cite(at.clause.ID, at.sentence); err == nil {
			w.citeAt(c)
		}
		if !slices.Contains(in, at.clause.Measure) {
			in = append(in, at.clause.Measure)
		}
		lines = append(lines, "- "+w.place(at.clause)+"：“"+at.sentence+"”")
	}
	w.about(in...)
	if len(in) == 1 && in[0] > 0 {
		l.memory.focus(ofMeasure(in[0]))
	}
	says := "写了“" + l.soughtFor + "”的有这些：\n"
	if !strings.Contains(strings.Join(lines, ""), l.soughtFor) && literally.MatchString(l.text) {
		says = "没有一字不差的“" + l.soughtFor + "”，意思相近的是：\n"
	}
	w.say(says + strings.Join(lines, "\n"))
	w.follow("全部上限列一下", "哪几条写了具体金额？")
}
