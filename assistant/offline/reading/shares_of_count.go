package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Counts that are told of as a part of another count, or as a change to the one
// that is known.

// partOfCount returns how many hold a certificate or were selected, where a message
// tells of some among all: 46人里头20个拿了证, 里头俩没过. had is how many are known
// of; 0: none. false if the message tells of no part.
func partOfCount(text string, had int64) (int64, bool) {
	if m := someAmong.FindStringSubmatch(text); m != nil {
		all, some := had, sentence.Small(m[2]+m[3])
		if m[1] != "" {
			all = sentence.Small(m[1])
		}
		switch {
		case strings.HasPrefix(m[4], "分之"), strings.HasPrefix(m[4], "%"), strings.HasPrefix(m[4], "成"), some <= 0 || all <= 0 || some > all || higherWord.MatchString(m[4]):
			return 0, false
		case failing.MatchString(m[4]):
			return all - some, some < all
		case succeeding.MatchString(m[4]):
			return some, true
		}
		return 0, false
	}
	if had > 1 && halfThem.MatchString(text) {
		return had / 2, true
	}
	return 0, false
}

var (
	someAmong  = pattern.MustCompile(sentence.Count + `?(?:个|名|位)?(?:人|员工|工人|学员|项目|场景)?(?:里头|里面|里边|里|当中|之中|中间|其中)(?:又|也|却)?(?:有|只有|就|才|仅)*\s*(?:` + sentence.Count + `(?:个|人|名|位|项)?|([俩仨]))(?:人|员工|学员)?([^,，。;；]{1,16})`)
	failing    = pattern.MustCompile(`没|未|不|挂|缺考|弃考|` + outOfIt)
	succeeding = pattern.MustCompile(`拿|取|过|考|证|通过|合格|入选|评上|选上|上榜|中`)
	halfThem   = pattern.MustCompile(`一半(的)?(人|学员|员工)?(能|会|算|都)?(通过|过|拿|考|有证|持证|合格)`)
)

// SomeOfAKind: the message tells what some of them are, and not that they are not to count.
func SomeOfAKind(text string) bool {
	return kindAmong.MatchString(text) && !OutOf.MatchString(text) && !notCounted.MatchString(text)
}

// kindAmong tells what some of those with a certificate are, or that others wait for theirs: neither changes how many there are.
var kindAmong = pattern.MustCompile(`(?:其中|里面|里头|当中|有)(?:有)?` + sentence.Count + `(?:个|名|位)(?:人)?(?:是|属于|为|算)?[^,，。;；没未不证考过拿取退]{0,4}(?:实习|外地|外包|外省|户口|户籍|临时|派遣|返聘|学生|女|男|本地|农民|兼职|老员工|新员工|残疾|亲戚|家属)[^,，。;；没未不证考过拿取退]{0,5}(?:[,，。;；?？]|$)|(?:还有|另有|另外有?)` + sentence.Count + `(?:个|名|位)(?:人)?(?:还|仍)?(?:都)?(?:在)?(?:等(?:着)?(?:出)?(?:结果|成绩|证|通知|放榜)|没出(?:结果|成绩)|待定)`)

// onlyCount is a message that is a count and nothing else: 7个.
var onlyCount = pattern.MustCompile(`^[^\pL\pN]*(?:那|要是|如果|假如)?(?:就|一共|总共|共|大概|有|是|才|(?:只|就|光|单)算(?:上)?(?:本地|本市|福州|我们|自己|在职|正式)?(?:的)?)?` + sentence.Count + `(?:来|多)?(?:个|名|位|人|项)+(?:人|项目|场景)?(?:吧|啊|哦|呢|左右|的话)*[^\pL\pN]*$`)

var (
	// countTo: 按11个人给我个总数.
	countTo = pattern.MustCompile(`(?:按|照|就算|(?:改|换|变|调)(?:成|到|为)?|凑到|凑够|只有|只剩)` + sentence.Count + `(?:(?:个|名|位)?(?:人|项目|场景|个)|(?:本|张)(?:证书?)?)(?:[^,，。¥]{0,4}(?:给|算|来|计)|[,，。]|$|呢)`)
	// allSoMany counts those that are there together: 包装线那套也报，两个统统评上的话; 若还有一项也选上，两项共.
	allSoMany = pattern.MustCompile(`(?:^|[,，。])(?:要是|如果|假如)?([两俩三仨四五六])(?:个|项|样)(?:项目|场景)?(?:统统|通通|全都|全部|全)(?:能|给|被)?(?:评上|入选|选上|选中|评中|中)|(?:^|[,，。])([两俩三仨四五六])(?:个|项)(?:项目|场景)?(?:都|均|全)(?:进|上|入)(?:了)?(?:市级?|市里)[^,，。国省]{0,12}(?:名单|榜)|(?:再|又|还|另)[^,，。]{0,3}[一1](?:个|项)[^,，。]{0,8}[,，]([两俩三仨四五六])(?:个|项)(?:项目|场景)?(?:共|一共|总共|合计|加起来|一起)[^,，。¥]{0,5}[^\pL]*$`)
	// justThisOne: 实打实就导览这一个.
	justThisOne = pattern.MustCompile(`(?:就|只有|只|仅)[^,，。没未不]{0,6}(?:这|那)一(?:个|项)(?:[,，。]|$|项目|场景)`)
	// ofSoMany: 报五个中俩.
	ofSoMany = pattern.MustCompile(`(?:报|申报|推)(?:了)?` + sentence.SmallCount + `(?:个|项)?(?:只|就|才)?(?:中|上|评上|入选|选上|成)(?:了)?\s*` + sentence.Count + `(?:个|项)?(?:[,，。]|$)`)
	// passedNow: 放榜：14个过了, 21个揣着证书回来.
	passedNow = pattern.MustCompile(sentence.Count + `(?:个|名|位)(?:人)?(?:都|全)?(?:过了|揣着|通过了|拿着证|考出来了)`)
)

// oneMore adds to the count that is known: 刚又公示一个也是我们的.
var oneMore = pattern.MustCompile(`(?:又|再|还|另|新|漏了|加上|算上|连上)(?:今天|昨天|刚刚?|刚才|后来|新)*(?:有|漏|添|公示|评上|入选|选上|中|来|多|加|增|过|考过|考出|通过|拿到|取得)*(?:了|的)?\s*` + sentence.Count + `(?:个|人|名|位|项)`)

// wholeSaid: the sum of the counts is said, or there are several batches, or the
// papers are others: what tells of those reads them.
var wholeSaid = pattern.MustCompile(`(?:总共|一共|合计|拢共)(?:是|有)?\s*` + sentence.Count + `|` + sentence.Count + `(?:个|人)[^,，。]{0,4}(?:总共|一共)|第[一二三四]批|[一二两三]批|结业证|参训证|培训证明`)

// recount brings the count of a topic to what the message says of it.
func (r *Reading) recount(topic asked.Topic, had int64) (int64, bool) {
	if m := allSoMany.FindStringSubmatch(r.Masked); m != nil && topic == asked.Scenario {
		return sentence.Small(m[1] + m[2] + m[3]), true
	}
	if topic == asked.Scenario && had > 1 && justThisOne.MatchString(r.Masked) {
		return 1, true
	}
	if topic != asked.Training && topic != asked.Scenario || wholeSaid.MatchString(r.Masked) {
		return 0, false
	}
	if n, ok := partOfCount(r.Masked, had); ok {
		return n, true
	}
	for _, said := range []*pattern.Pattern{countTo, ofSoMany, passedNow} {
		if m := said.FindStringSubmatch(r.Masked); m != nil && sentence.Small(m[1]) > 0 {
			return sentence.Small(m[1]), true
		}
	}
	if m := countPutRight.FindStringSubmatch(r.Masked); m != nil && had > 0 && !asksCount.MatchString(r.Masked) {
		if n := sentence.Small(m[1]); n > 0 && n != had {
			return n, true
		}
	}
	if m := onlyCount.FindStringSubmatch(r.Masked); m != nil {
		return sentence.Small(m[1]), sentence.Small(m[1]) > 0
	}
	if m := oneMore.FindStringSubmatch(r.Masked); m != nil && had > 0 && !failing.MatchString(r.Masked) {
		return had + sentence.Small(m[1]), true
	}
	return 0, false
}

var (
	// countPutRight stands in for the number known: 顶多2个; 不是4个，是3个; 看错名单了，7个.
	countPutRight = pattern.MustCompile(`(?:改口(?:了)?[,，\s]*(?:是|说是|其实是)?|(?:还|仍|依旧|照旧)是|核(?:了|对)(?:了)?(?:一遍)?[,，]|(?:翻|找)(?:出来|到|着)了?[,，](?:还是)?|(?:正确|公布|最终|最后)的?是|就?按|顶多|至多|最多|充其量|撑死|也就|往[^,，。]{1,3}了?[说算]也?就?|就|只有|只剩|还剩|剩下?|其实(?:只|就)?(?:是|有)?|实际(?:只|就)?(?:是|有)?|(?:不是|哪有|哪来)[^,，。¥]{1,8}[,，](?:而是|是|就|只有|才)|(?:说|报|算|写)多了[,，]|[看记数报说弄搞写](?:错|混|岔)(?:名单|人数|数)?了[,，](?:是|只有|应该是|就)?)(?:了|那|这)?\s*` + sentence.Count + `(?:个|名|位|项)(?:人|项目|场景|员工|学员)?(?:了|吧|而已|罢了|啊|呀|嘛|入选|评上|拿到证|取证|有证)*[^\pL]*$`)
	joinsCount    = pattern.MustCompile(`(?:还有|又有|另外|再有|加上)[^,，。¥\d一二两三四五六七八九十]{0,8}` + sentence.Count + `(?:个|名|位|项)[^,，。没未不挂]{0,10}(?:[,，][^没未不挂]{0,8})?(?:(?:加上|连|连同|算上)(?:前面|之前|刚才|原来)|[,，](?:一共|总共|合计|加一起|加起来|合起来))`)
	asksCount     = pattern.MustCompile(`全市|一年|每年|名额|吗|么|是不是|能不能|为什么|怎么`)
)

// countStep moves a count that is known: 多报了1个, 少算了2个人. false if the message does not.
func (r *Reading) countStep(had int64) (int64, bool) {
	if had < 1 || wholeSaid.MatchString(r.Masked) || allSoMany.MatchString(r.Masked) {
		return 0, false
	}
	if m := joinsCount.FindStringSubmatch(r.Masked); m != nil && sentence.Small(m[1]) > 0 {
		return had + sentence.Small(m[1]), true // 下个月还有6个人出成绩，假设全过，加上前面的一共
	}
	if n := cameToCount(r.Masked, had); n > 0 {
		return n, true
	}
	if m := overcounted.FindStringSubmatch(r.Masked); m != nil && sentence.Small(m[1]) > 0 && sentence.Small(m[1]) < had {
		return had - sentence.Small(m[1]), true
	}
	if n := OffCount(r.Masked); n > 0 && n < had {
		return had - n, true
	}
	if m := undercounted.FindStringSubmatch(r.Masked); m != nil && sentence.Small(m[1]) > 0 {
		return had + sentence.Small(m[1]), true
	}
	if n := OneCount(r.Masked); n > 0 && (r.Does(turn.Down) || r.Effect.Of(turn.Down) > Likely && GoneCue.MatchString(r.Masked)) && n < had {
		return had - n, true
	}
	if n := OneCount(r.Masked); n > 0 && (r.Does(turn.Up) || r.Effect.Of(turn.Up) > Likely && ComeCue.MatchString(r.Masked)) && !totalPeople.MatchString(r.Masked) {
		return had + n, true
	}
	return 0, false
}

var (
	overcounted  = pattern.MustCompile(`(?:多|虚|误|重复?)(?:报|算|说|写|记|数|填|列|统计)(?:了|进|出)*\s*` + sentence.Count + `(?:个|人|名|位|项)`)
	undercounted = pattern.MustCompile(`(?:少|漏|忘)(?:报|算|说|写|记|数|填|列|统计)(?:了|掉)*\s*` + sentence.Count + `(?:个|人|名|位|项)`)
)

// thatOneGone: one of those counted, by its name: 无人码头那个被刷下来了.
var thatOneGone = pattern.MustCompile(`(?:那|这)(?:一)?(?:个|项|位)(?:项目|场景|人)?[^,，。;；没未不]{0,4}(?:被刷|刷下|刷掉|落选|被撤|撤了|被拿掉|取消了|黄了|退出了|离职)`)

// GoneCue and ComeCue speak of a count that moves, where it is only likely that the message moves one.
var (
	// GoneCue: people or things are taken off those known.
	GoneCue = pattern.MustCompile(`走|离职|退|去|减|扣|拿掉|剔|刨|除|撤|取消|假|作废|别算|不算|少`)

	// ComeCue: people or things are added to those known.
	ComeCue = pattern.MustCompile(`增|加|算上|添|补|又|还有|漏|再|另外|新|多`)
)

// cameToCount is what a count came to where the text tells as well what came to it or went
// off it: 补考又过了2个，13人有证. 0 if it tells of no such two.
func cameToCount(text string, had int64) int64 {
	found := countedThings.FindAllStringSubmatch(text, 3)
	if len(found) != 2 {
		return 0
	}
	by, to := sentence.Small(found[0][1]), sentence.Small(found[1][1])
	if by > 0 && (had+by == to || had-by == to) {
		return to
	}
	return 0
}

// OffCount is how many the text says are no longer among those counted, 0 if it says so of
// none. Who of them did not pass or was not chosen is told apart elsewhere.
func OffCount(text string) int64 {
	for _, off := range []*pattern.Pattern{fewerBefore, fewerAfter} {
		if m := off.FindStringSubmatch(text); m != nil {
			return sentence.Small(m[1])
		}
	}
	if thatOneGone.MatchString(text) && !projectN.MatchString(text) {
		return 1
	}
	if m := failedOfThem.FindAllStringSubmatch(text, 2); len(m) == 1 && len(countsOfPeople.FindAllString(text, 2)) == 1 && !besideThem.MatchString(text) {
		return sentence.Small(m[0][1])
	}
	return 0
}

var (
	failedOfThem   = pattern.MustCompile(sentence.Count + `(?:个|人|名|位)[^,，。;；\d]{0,6}(?:没|未)(?:有)?(?:能)?(?:过|考|通过|拿|取|领|合格|证)`)
	countsOfPeople = pattern.MustCompile(sentence.Count + `(?:个|人|名|位)`)
	besideThem     = pattern.MustCompile(`另外|还有|此外|剩|其余|别的|以外|除了|都没|全没|一个`)
	fewerBefore    = pattern.MustCompile(`(?:^|[^至最不])(?:掉|少|减|刷|退|撤|去|扣|剔|除|缺|落选|淘汰|抽)(?:了|掉|去|下|除|下来|回|走)*(?:其中)?(?:的)?\s*` + sentence.Count + `(?:个|人|名|位|项)`)
	fewerAfter     = pattern.MustCompile(sentence.Count + `(?:个|人|名|位|项)(?:人|员工|学员|项目|场景)?[^,，。;；\d没未不]{0,8}(?:被刷|刷下|落选|淘汰|不要|不报|撤|退出|退掉|取消|离职|辞职|走了|重复|作废|是?别家|是?别的(?:公司|单位)|不是我们|掉了|黄了)`)
)
