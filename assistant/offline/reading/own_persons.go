package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Persons who ask for themselves, and questions for what is given to persons
// rather than to companies: measure 八.

var (
	// personMeant: what is for persons is asked for.
	personMeant = ways("person_meant")
	// personTrade is who tells what he works as: 我一个送外卖的, 我在超市当收银员.
	personTrade = ways("person_trade")
	// personShare asks whether there is something in it for one.
	personShare = pattern.MustCompile(`有(?:我|俺)[^,，。]{0,3}(?:啥|什么|份|事|好处)|沾[^,，。]{0,3}(光|边)|帮(得|不)?(到|上)|有(没有|啥|什么|没)[^,，。]{0,6}(我|份|关系|好处|用|能|可以)|(跟|和|对)我[^,，。]{0,6}(关系|用|好处)|(能|可以)[^,，。]{0,4}(享受|领|拿|申请|用|沾|捞|得)[^,，。]{0,3}(啥|什么|哪|点)|有我(的)?(份|事)`)
	// personNotFirm: a company is spoken for after all.
	personNotFirm = pattern.MustCompile(`(我们?|咱们?|本|我这|贵)(公司|厂|企业|司)|(^|[^不用必没])开(了|着)?(个|家|一家)?(公司|厂)|(我|咱)们[^,，。]{0,12}(做|卖|开发|生产|研发|搞)`)
)

// noExpert is who calls himself none: 不开公司也不是专家.
var noExpert = pattern.MustCompile(`(?:不是|算不上|谈不上|没那个|不算)(?:什么|啥|个|哪门子|那种)*(?:专家|人才|高端人才|领军|大佬|大牛|高手|博士|科学家)`)

// forPersons tells whether what is asked for is what persons get.
func (r *Reading) forPersons() bool {
	named := r.NamedTopics()
	if noExpert.MatchString(r.Text) {
		named = slices.DeleteFunc(named, func(t asked.Topic) bool { return t == asked.Talent })
	}
	if len(r.Sums) > 0 || len(r.Measures) > 0 || personNotFirm.MatchString(r.Text) || len(named) > 0 {
		return false
	}
	return personMeant.MatchString(r.Text) || personTrade.MatchString(r.Text) && personShare.MatchString(r.Text)
}

// ofPersons leaves of the message that it asks what persons get.
func (r *Reading) ofPersons() {
	clear(r.Wants)
	r.Wants[want.Mine], r.Guessed, r.Elsewhere = true, false, false
	r.Mentions = slices.DeleteFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic == asked.Talent })
	delete(r.Truths, "breakthrough")
}
