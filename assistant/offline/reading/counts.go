package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// How many people, projects or products a text counts.

const englishCount = `\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty`

var (
	countProjects = pattern.MustCompile(`(?:名单|公示)[^,，。]{0,4}有(?:了)?(?:我们|我司|咱们|咱|俺们|我)[^,，。\d一二三四五六七八九十]{0,4}` + sentence.Count + `个|(?:评上|入选|选上|评中)(?:了)?[^,，。\d]{0,14}(?:场景|项目)` + sentence.Count + `个|` + sentence.Count + `个(?:都|全)?(?:评进|选进|挤进|列进|进|入)(?:了|到)?[^,，。个]{0,14}(?:场景|名单|榜|项目)|(?:占|有|上)(?:了)?` + sentence.Count + `个[^,，。]{0,4}(?:[,，。]|$)|(?:[占中]了|拿下|斩获|摘得|摘下|独占|囊括|包揽)(?:了)?` + sentence.Count + `(?:项|席|个)|这` + sentence.Count + `个(?:都|全)?(?:评进|评上|评中|进|入选|选上|上榜)|` + sentence.Count + `\s*个(?:都|全)(?:中|上|选中|评中)(?:了|的|上)?|` + sentence.Count + `\s*个(?:都|全)?(?:在列|在榜|上榜|列入|入围|中选|在名单)|` + sentence.Count + `\s*个(?:一共|一起|合计|加起来|总共|合起来)|` + sentence.Count + `\s*个(?:全|都)(?:是|算)(?:市级)?(?:人工智能)?(?:典型)?(?:应用)?(?:项目|场景|案例|课题)|` + sentence.Count + `\s*个[^,，。个]{0,4}(?:入选|评上|选上|获评|被评)|(?:里头|里面|其中|当中|上面|名单[上里])(?:有)?` + sentence.Count + `个(?:就|都|全)?是(?:我们|我司|咱们|俺们|我|咱)|([俩仨])(?:市级|典型|应用)*(?:项目|场景|案例|课题)|(?:上榜|公示|评上|评中|入选|选上|选中|拿下|中|获评|有|报|是|评|共|了)(?:了)?(?:我们|我司|咱们?|俺们?|他们|我家)?(?:市级)?\s*` + sentence.Count + `\s*个|` + sentence.Count + `\s*个(?:市级)?(?:人工智能)?(?:典型)?(?:应用)?(?:项目|场景|案例|课题)|(\d+) (?:projects|scenarios)`)

	// CountPeople counts people in training, by what they are called.
	CountPeople   = pattern.MustCompile(`(?:徒弟|学员|员工|工人|学生|职工|师傅|同事|伙计|弟兄)[^,，。¥\d一二两三四五六七八九十]{0,2}` + sentence.Count + `(?:个|名|位|人)|our (` + englishCount + `) [a-z]{3,14}s? (?:did|took|finish|complet|earn|pass|got|attend|train)|` + `[\p{Han}]{1,3}(?:工|员|师|生|手|妹|嫂)\s*` + sentence.Count + `\s*(?:名|位|人)|` + sentence.Count + `(?:来|多)?\s*(?:个|名|位)[^,，。¥个名月\d]{0,6}(?:去考|去学|去培训|参加|考|报名|培训|结业|学完|上课|拿证|取证|持证|通过)|` + sentence.Count + `(?:来|多)?\s*(?:个|名|位)[^,，。¥个名]{0,6}(?:全|都|均)|(` + englishCount + `) (?:of (?:us|our|them|my)|people|employees|workers|staff|trainees|persons|colleagues)|` + sentence.Count + `(?:来|多)?\s*(?:个|名|位)[^,，。¥个名]{0,3}(?:店员|工友|伙计|司机|师傅|老师)|` + sentence.Count + `(?:来|多)?\s*(?:个|名|位|多名)?(?:[总一]线|生产|技术|车间|在职|新|老|女|男|青年|年轻|基层|后勤|外来|本地|普通)?(?:员工|工人|学员|同事|技工|师傅|人|职工|女工|徒弟|小伙|学徒|兄弟|of us|people|employees|workers|staff|trainees)`)
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
