package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What the text says beyond our own words, in its own: asked which fields or industries a measure names, the sentence is
// read out.

// namesThem asks which things of a sort the text names: 指哪些领域, 围绕的产业名单.
var namesThem = pattern.MustCompile(`(?:哪些|哪几|什么|啥|名单|清单|列(?:了|出|举))[^,，。]{0,4}(?:领域|产业|行业|方向|方面|重点)?|(?:领域|产业|行业|方向)(?:名单|清单|有哪|是哪|有啥)`)

// sortNamed is what it asks for.
var sortNamed = pattern.MustCompile(`领域|产业|行业|方向|主体|基地|资源|内容`)

// inItsWords reads out the sentence of the measure that is nearest to the message, where a sort of things that the text
// names is asked for and our own words were all that was said; false where it does not.
func (p *Planner) inItsWords(l *plan.Plan, t *assistant.Turn, w *plan.Letter) bool {
	if len(t.Calculations) > 0 || len(l.Subjects) != 1 || l.Subjects[0].Measure == 0 || len(l.Amounts) > 0 || l.English || !namesThem.MatchString(l.Text) || !sortNamed.MatchString(l.Text) {
		return false
	}
	c := p.nearestClause(l.Text, l.Subjects[0].Measure)
	if c == nil || strings.Contains(strings.Join(w.Lines, ""), c.Text) || l.Subjects[0].Topic == asked.Product {
		return false
	}
	w.Say("原文是这样写的：", "> "+c.Text)
	w.CiteAt(c.Whole())
	return true
}

// nearestClause is the sentence of a measure that shares most with a message, by pairs of characters; nil where it
// shares hardly anything.
func (p *Planner) nearestClause(text string, measure int) *knowledge.Clause {
	var best *knowledge.Clause
	most := leastShared - 1
	pairs := pairsOf(text)
	for _, c := range p.Policy.Clauses() {
		if c.Measure != measure {
			continue
		}
		shared := 0
		for _, pair := range pairs {
			if strings.Contains(c.Text, pair) {
				shared++
			}
		}
		if shared > most {
			best, most = c, shared
		}
	}
	return best
}

// leastShared is how many pairs of characters a message and a sentence share at least, that the one is about the other.
const leastShared = 3

// pairsOf are the pairs of neighbouring characters of a text, each once.
func pairsOf(text string) []string {
	var out []string
	runes := []rune(text)
	for i := range len(runes) - 1 {
		if pair := string(runes[i : i+2]); utf8.RuneCountInString(pair) == 2 && sentence.HanRune.MatchString(pair) && !slices.Contains(out, pair) {
			out = append(out, pair)
		}
	}
	return out
}

// notGrantedYet: the province has not decided: 材料递上去了，结果还没出; 还挂在网上公示.
var notGrantedYet = pattern.MustCompile(`(?:结果|名单|批复|数|钱数|金额|公告)?[^,，。]{0,4}(?:还没|没有?|尚未|未)(?:有)?(?:最后|最终|正式)?(?:出|下|定|敲定|公布|批|下达|下文|到账)|公示(?:期|中|着|里)?|在(?:公示|审|等)`)

// provincePending says that the city's match waits for the provincial award, which was asked for.
func (p *Planner) provincePending(l *plan.Plan, w *plan.Letter) bool {
	sheet := sheets.Of(asked.Research)
	if l.AskedBefore == nil || l.AskedBefore.Tool != sheet.Tool || len(l.Sums) > 0 || len(l.Numbers) > 0 || l.Want(want.Office, want.Phone, want.Rate, want.Ceiling, want.Words) || !notGrantedYet.MatchString(l.Masked) {
		return false
	}
	w.Say("没有省级奖补，就没有配套的基数，要等省里的数定下来：市级配套看的是省级研发经费投入奖补拿到多少，不是研发投入本身。省级奖补额定了告诉我，就能算；" + sheet.Ceiling + "。")
	w.Cite(sheet.Measure, sheet.Quotes...)
	w.About(sheet.Measure)
	l.Memory.Asked = l.AskedBefore
	return true
}
