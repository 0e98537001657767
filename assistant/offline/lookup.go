package offline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// commonWords stand everywhere and point nowhere.
var commonWords = pattern.MustCompile(`人工智能|责任单位|相关县|区政府|支持|企业|项目|给予|政策|措施|补助|补贴|奖励|最高|建设|开展|发展|创新|产业|服务|一条|哪条|年度`)

// lookup returns the clause in which the longest uncommon word of the message
// stands, and the word; nil if there is none.
func (p *Planner) lookup(text string) (*knowledge.Clause, string) {
	var best *knowledge.Clause
	word := ""
	runes := []rune(commonWords.ReplaceAllString(text, "|"))
	for _, c := range p.Policy.Clauses() {
		lower := strings.ToLower(c.Text)
		for i := range runes {
			for j := i + reading.ShortestWord; j <= len(runes); j++ {
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
func (p *Planner) plainlyIn(l *plan.Plan) *plan.Letter {
	c, word := p.plainWordOf(l.Text)
	if c == nil {
		return nil
	}
	w := p.letter(assistant.Answered)
	p.found(c, word, w)
	l.Memory.Focus(reading.OfMeasure(c.Measure))
	return w
}

var digitsOnly = pattern.MustCompile(`^[\d.,%]+$`)

// found answers where a word stands, with the sentence.
func (p *Planner) found(c *knowledge.Clause, word string, w *plan.Letter) {
	place := w.Place(c)
	all := p.alsoIn(c, word)
	for _, other := range all {
		place += "、" + w.Heading(other.Measure)
	}
	w.Say("“"+word+"”写在"+place+"：", "> "+c.Text)
	w.CiteAt(c.Whole())
	w.About(c.Measure)
	for _, other := range all {
		w.Say("> " + other.Text)
		w.CiteAt(other.Whole())
		w.About(other.Measure)
	}
}

// inItsClause quotes the clause of the measure that is asked about where it has a word of the
// question that our own words have not told of, and what it says is asked: 第五条写了要建哪些基地.
func (p *Planner) inItsClause(l *plan.Plan, w *plan.Letter) bool {
	if len(l.Subjects) != 1 || l.Subjects[0].Measure == 0 || !whatItSays.MatchString(l.Text) || plan.AndSoOn.MatchString(l.Text) {
		return false
	}
	said := strings.Join(w.Lines, "")
	for _, piece := range strings.FieldsFunc(plan.SmallWords.ReplaceAllString(commonWords.ReplaceAllString(l.Text, "|"), "|"), func(c rune) bool { return !unicode.Is(unicode.Han, c) }) {
		for runes := []rune(piece); len(runes) > 1; runes = runes[1:] {
			word := string(runes)
			if strings.Contains(said, word) {
				break
			}
			for _, c := range p.Policy.Clauses() {
				if c.Measure == l.Subjects[0].Measure && strings.Contains(c.Text, word) {
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
	for _, other := range p.Policy.Clauses() {
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
