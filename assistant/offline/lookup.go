package offline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// looksUp: somebody asks where a word stands: 有提到具身智能吗，在哪一条.
var looksUp = pattern.MustCompile(`提到|提及|讲到|说到|写到|出现|有没有(讲|说|提|写)|第几条|哪(一)?(条|句)|出处|在哪|(?:写|载|列|见|放)(?:在|于)(?:第)?(?:几|哪)`)

// commonWords stand everywhere and point nowhere.
var commonWords = pattern.MustCompile(`人工智能|责任单位|相关县|区政府|支持|企业|项目|给予|政策|措施|补助|补贴|奖励|最高|建设|开展|发展|创新|产业|服务|一条|哪条|年度`)

// shortestWord is the length from which a word of the policy can be looked up.
const shortestWord = 3

// lookup returns the clause in which the longest uncommon word of the message
// stands, and the word; nil if there is none.
func (p *Planner) lookup(text string) (*knowledge.Clause, string) {
	var best *knowledge.Clause
	word := ""
	runes := []rune(commonWords.ReplaceAllString(text, "|"))
	for _, c := range p.policy.Clauses() {
		lower := strings.ToLower(c.Text)
		for i := range runes {
			for j := i + shortestWord; j <= len(runes); j++ {
				piece := string(runes[i:j])
				if strings.Contains(piece, "|") || !strings.Contains(lower, piece) {
					break
				}
				if len(piece) > len(word) && !digitsOnly.MatchString(piece) {
					best, word = c, piece
				}
			}
		}
	}
	return best, word
}

// plainWord is the length from which a word that the message shares with the policy tells what it is about, whatever
// it asks: 具身智能, 应用软件.
const plainWord = 4

// plainWordOf is the sentence in which the longest word of the message stands, and the word, if it is that long.
func (p *Planner) plainWordOf(text string) (*knowledge.Clause, string) {
	c, word := p.lookup(text)
	if utf8.RuneCountInString(word) < plainWord {
		return nil, ""
	}
	return c, word
}

// plainlyIn answers a message that is not understood otherwise with the sentence in which its longest word stands;
// nil if it has none that is long enough.
func (p *Planner) plainlyIn(l *plan) *letter {
	c, word := p.plainWordOf(l.text)
	if c == nil {
		return nil
	}
	w := p.letter(assistant.Answered)
	p.found(c, word, w)
	l.memory.focus(ofMeasure(c.Measure))
	return w
}

var digitsOnly = pattern.MustCompile(`^[\d.,%]+$`)

// quotedWords are words that a message puts in quotation marks, and placeAsked asks
// where they stand, or whether they do.
var (
	quotedWords = pattern.MustCompile(`[“"「『]([^“”"「」『』]{2,24})[”"」』]`)
	placeAsked  = pattern.MustCompile(`位置|出处|哪里?(出现|提到)|(出现|提到)(在|于)?哪|(放|落|写|摆)在(哪|第几|文件哪)|哪个标题|提法|字眼|(里头|里面)的词|第几(条|页|段)`)
)

// quotes tells whether a message asks for the place of words that it quotes from
// the policy: “数字应用第一城”这个提法落在文件哪个位置.
func (l *plan) quotes(policy *knowledge.Document) bool {
	m := quotedWords.FindStringSubmatch(l.text)
	return m != nil && len(l.entering()) == 0 && !andSoOn.MatchString(l.text) && strings.Contains(strings.ToLower(policy.Text), m[1]) && (placeAsked.MatchString(quotedWords.ReplaceAllString(l.text, "")) || lineAsked.MatchString(quotedWords.ReplaceAllString(l.text, "")))
}

// lineAsked wants the line that some words stand in: 照原文念“自印发之日起”那一句.
var lineAsked = pattern.MustCompile(`(?:念|读|背|抄|引)[^,，。]{0,8}(?:那|这)(?:一)?(?:句|行)`)

// andSoOn asks what the text's 等 takes in: “光模块等产品”，这个“等”等到谁为止.
var andSoOn = pattern.MustCompile(`等字|[“"'‘「]等[”"'’」]|[“\"'‘「]等(?:产品|方式)?[”\"'’」]|等(?:到)?谁|等(?:的是|的)?(?:什么|啥|哪些)`)

// found answers where a word stands, with the sentence.
func (p *Planner) found(c *knowledge.Clause, word string, w *letter) {
	place := w.place(c)
	all := p.alsoIn(c, word)
	for _, other := range all {
		place += "、" + w.heading(other.Measure)
	}
	w.say("“"+word+"”写在"+place+"：", "> "+c.Text)
	w.citeAt(c.Whole())
	w.about(c.Measure)
	for _, other := range all {
		w.say("> " + other.Text)
		w.citeAt(other.Whole())
		w.about(other.Measure)
	}
}

// inItsClause quotes the clause of the measure that is asked about where it has a word of the
// question that our own words have not told of, and what it says is asked: 第五条写了要建哪些基地.
func (p *Planner) inItsClause(l *plan, w *letter) bool {
	if len(l.subjects) != 1 || l.subjects[0].Measure == 0 || !whatItSays.MatchString(l.text) || andSoOn.MatchString(l.text) {
		return false
	}
	said := strings.Join(w.lines, "")
	for _, piece := range strings.FieldsFunc(smallWords.ReplaceAllString(commonWords.ReplaceAllString(l.text, "|"), "|"), func(c rune) bool { return !unicode.Is(unicode.Han, c) }) {
		for runes := []rune(piece); len(runes) > 1; runes = runes[1:] {
			word := string(runes)
			if strings.Contains(said, word) {
				break
			}
			for _, c := range p.policy.Clauses() {
				if c.Measure == l.subjects[0].Measure && strings.Contains(c.Text, word) {
					p.found(c, word, w)
					return true
				}
			}
		}
	}
	return false
}

var whatItSays = pattern.MustCompile(`哪些|哪几|写了|提到|提了|包括|都有(?:什么|啥)|(?:什么|啥)(?:基地|空间|平台|机制|方式|主体|资源)`)

// mostPlaces is how many measures a phrase is said to stand in: one that stands in more is found by any of them.
const mostPlaces = 3

// alsoIn are the clauses of other measures in which a phrase stands as well; none where they are many.
func (p *Planner) alsoIn(c *knowledge.Clause, phrase string) []*knowledge.Clause {
	var out []*knowledge.Clause
	seen := map[int]bool{c.Measure: true}
	for _, other := range p.policy.Clauses() {
		if other.Measure > 0 && !seen[other.Measure] && strings.Contains(strings.ToLower(other.Text), phrase) {
			seen[other.Measure] = true
			out = append(out, other)
		}
	}
	if len(out) >= mostPlaces {
		return nil
	}
	return out
}
