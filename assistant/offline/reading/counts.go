package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// How many people, projects or products a text counts.

const englishCount = `\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty`

var (
	countProjects = ways("count_projects")

	// CountPeople counts people in training, by what they are called.
	CountPeople   = ways("count_people")
	countProducts = pattern.MustCompile(sentence.Count + `\s*(?:款|[种样](?:光模块|芯片|ai服务器|服务器|全光交换机|交换机|型号)|颗[^,，。¥]{0,8}芯片|(?:种|样)产品|个(?:不同)?(?:的)?(?:光模块|芯片|服务器|交换机|端侧|ai|自研|智能|独立的?){0,3}(?:产品|型号|品种)|个单品|条产品线)|(` + englishCount + `) (?:products|models)`)
	eachOne       = pattern.MustCompile(`哪(?:种|款|个|样)都|每(?:款|个|种|样|一款|一个|台)?|单(?:拎|看|说|论|独)一[款个种]|单(?:款|颗|个|品|台)|这样(?:的|卖)|同样的?|一样的|照这个|一(?:个|款|种)(?:产品|型号)?(?:卖|销|年销)|各|都是?|均|分别都|each|apiece`)
)

// notOne: 一 counts nothing in 一共, 一起 and the like; 总 keeps the sense of a sum.
var notOne = pattern.MustCompile(`(一)(线|共|起|同|块儿?|下子?|直|样|定|般|些|点|边|向|旦)`)

// impossibleCount counts people or projects below nothing, or in fractions: 培训拿证-3人, 2.5个人.
var impossibleCount = pattern.MustCompile(`(?:^|[^\d\-~])(?:-|−|负|minus )\s*(?:\d{1,5}|[一二两三四五六七八九十百]{1,4})\s*(?:(?:个|名|位|项)?(?:人|员工|工人|学员|名|位|场景|项目|个))|(?:^|[^\d业版v])\d+\.\d+\s*(?:(?:个|名|位|项)(?:人|员工|工人|学员|场景|项目)?(?:$|[^月点百])|人|名|位)`)

// NotACount is what is said to such a number.
const NotACount = "个数要是正整数，才能算"

// most returns the largest count that a text states.
func most(re *pattern.Pattern, text string) int64 {
	var n int64
	for _, m := range re.FindAllString(text, -1) {
		n = max(n, passing.CountOf(re, m))
	}
	return n
}
