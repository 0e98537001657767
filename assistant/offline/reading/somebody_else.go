package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Conditions of somebody else: another person, another company.

// anotherPerson is one of whom the clause tells, and not one of several:
// 我师兄倒是核心开发, but not 我和师兄都来.
var anotherPerson = pattern.MustCompile(`(?:^|[^和跟与及、同])(?:我们?|咱们?|俺)(?:的|家|有个|有一个|那个|那位)?(` + sentence.Kin + `|导师|领导|老师|校友|学[长姐弟妹])(?:倒|才|也|就|呢|是|有|要|想|能|可|在|拿|做|搞|开|来|,|，|[?？]|$)`)

// speaker is who speaks, told of again.
var speaker = pattern.MustCompile(`(?:^|[,，。;；])(?:那|要是|如果)?我(?:自己|本人|呢)`)

// Person returns of whom a message tells, "" if nobody is named.
func (r *Reading) Person() string {
	if m := anotherPerson.FindStringSubmatch(r.Masked); m != nil {
		return m[1]
	}
	if speaker.MatchString(r.Masked) {
		return "我"
	}
	return ""
}

// ofAnotherPerson: the message turns from one person to another.
func (r *Reading) ofAnotherPerson(m memory.Memory) bool {
	who, before := r.Person(), m.Person
	if before == "" {
		before = "我"
	}
	return who != "" && who != before
}
