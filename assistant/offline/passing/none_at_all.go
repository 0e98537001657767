package passing

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// noneAtAll puts a plain denial in the place of an emphatic one, in which the one that is named counts nothing:
// 等级证一本没下来 says that none came, and 自主知识产权一件没有 that there is none. One that did not, beside others
// that did, stays: 25人去考，一个没过，其余都拿到了.
func noneAtAll(text string) string {
	if !notASingle.MatchString(text) || othersDid.MatchString(text) {
		return text
	}
	return notASingle.ReplaceAllStringFunc(text, func(said string) string {
		if oneWhoDidNot.MatchString(said) {
			return said
		}
		return notASingle.ReplaceAllString(said, "${1}${2}都$3")
	})
}

// oneWhoDidNot did not, which says nothing of the others: 5人去培训，1人没考过; 一名员工没拿到证. Only 一个 may mean not one.
var oneWhoDidNot = pattern.MustCompile(`1[^都也全]*$|[一1](?:人|名|位)[^都也全]*$`)

var (
	// notASingle: 一本(证书)(也)没, but for 只有一个没过, 还有一本没下来, 另一个没入选.
	notASingle = pattern.MustCompile(`(^|[^只就有唯独差除了中里另还第其某哪那这剩哪几十百几、\d])(?:[一1半]|零)(?:件|本|张|个|项|点儿?|样|份|篇|毛|丝|名|位|款|分|人)((?:[^,，。;；¥没未冇无不一二两三四五六七八九十\d的]{0,4}(?:证书?|专利|产权|学员|员工|人))?)(?:都|也|全)?((?:没|未|冇)(?:有|能)?)`)
	othersDid  = pattern.MustCompile(`其余|其他|其它|剩|别的人?[^,，。没]{0,4}(?:都|过|拿)|(?:个|人|名|位)[^,，。没未不¥]{0,6}(?:拿到|过了|通过|取得|有证|考[到出下]|入选|评上|都有)|(?:有|只有?|就|拿到|过了|通过)` + sentence.Count + `(?:个|人|名|位)?(?:[^没未不]|$)`)
)
