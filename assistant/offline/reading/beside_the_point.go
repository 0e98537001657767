package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Money that the message itself says has nothing to do with the matter, and money for
// what no measure pays: 另一张3,000是快递费不管它.

// otherCost is what an office spends beside it.
const otherCost = `快递|差旅|机票|车票|酒店|住宿|运费|物流|印花税|契税|增值税|税款|税金|房租|物业|水电|电费|招待|餐费|餐饮|饭钱|饭票|聚餐|奖金|工资|加班费|福利|社保|公积金|保险|装订|打印费|茶歇|团建|年会|礼品(?:费|款)|绿植|保洁|保安|停车|话费|油费|打车|会务|展会|广告|律师费|审计费|代账|诉讼|办公[椅桌用]|桌椅|空调|茶叶|红包|捐款|罚款|滞纳金|违约金`

var (
	otherCostBefore = pattern.MustCompile(`(?:` + otherCost + `)[^,，。;；¥]{0,4}$`)
	otherCostAfter  = pattern.MustCompile(`^(?:元|块钱?|整)*(?:的|是|那?[张笔]?|都|才|纯粹|只是)*(?:` + otherCost + `)`)
	// profitBefore stands before what was left of it, which nothing is paid for: 利润其实没多少，也就¥.
	profitBefore = pattern.MustCompile(`利润[^。;；¥销卖收]{0,12}$`)
	// broughtUp introduces what comes beside it; fromWithin speaks of a part of it.
	broughtUp  = pattern.MustCompile(`另|还有|对了|顺带|顺便|夹|外加|此外|再有|多出|混进`)
	fromWithin = pattern.MustCompile(`其中|里面(?:有|含|包)|里头(?:有|含|包)|包含|包括|含了?`)
	// leftAside tells to leave it alone.
	leftAside = pattern.MustCompile(`(?:不用?|别|甭|无需|不必|先不|都不)(?:去)?(?:管|理|算|看|提|报|计|列|放|理会|考虑)|不相干|(?:无|没)(?:有)?关(?:系)?|不在(?:内|里面|其中|这个数|此列|里头)|除外|另计|另算|单独的|单算的|单列|排除|忽略|撇开|两码事|不搭界|不沾边|不是一回事|不属于`)
)

// besideThePoint puts such money aside, where another amount of the message is what is asked about.
func (r *Reading) besideThePoint() {
	if len(r.Sums) < 2 {
		return
	}
	base := func(s Sum) bool {
		return sentence.Bases[s.Role] != "" || s.Role == sentence.RoleUnknown && len(r.NamedTopics()) == 1
	}
	var aside []int
	rest := 0
	for i, s := range r.Sums {
		before, after := sentence.LastPart(r.Before(s.Index)), r.After(s.Index)
		own := sentence.FirstPart(after)
		cost := otherCostBefore.MatchString(before) || profitBefore.MatchString(r.Before(s.Index)) || otherCostAfter.MatchString(own)
		told := broughtUp.MatchString(before+own) && leftAside.MatchString(AsFarAsTheStop(after))
		if fromWithin.MatchString(r.Before(s.Index)) && !broughtUp.MatchString(before) || s.More && !cost || !cost && !told || sentence.Bases[s.Role] != "" && !told && TopicWord(sentence.Bases[s.Role], before) {
			if base(s) {
				rest++
			}
			continue
		}
		aside = append(aside, i)
	}
	if rest == 0 {
		return
	}
	for _, i := range aside {
		r.SetRole(i, sentence.RoleOther)
		r.Sums[i].More = false
	}
}

// quotedRule puts aside the amounts of words that the message quotes as the policy's: a
// threshold in them was neither paid nor sold.
func (r *Reading) quotedRule() {
	for _, q := range inQuotes.FindAllStringSubmatchIndex(r.Masked, -1) {
		before, words := r.Masked[:q[0]], r.Masked[q[0]:q[1]]
		outside := slices.ContainsFunc(r.Sums, func(s Sum) bool { return r.At[s.Index] < q[0] || q[1] < r.At[s.Index] })
		if !outside || !saysPolicy.MatchString(before) && !wordsOfRule.MatchString(words) {
			continue
		}
		for i, s := range r.Sums {
			if at := r.At[s.Index]; q[0] < at && at < q[1] && (sentence.Bases[s.Role] != "" || s.Role == sentence.RoleUnknown) {
				r.SetRole(i, sentence.RoleOther)
			}
		}
	}
}

var (
	inQuotes    = pattern.MustCompile(`“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|‘[^’]*’|《[^》]*》`)
	saysPolicy  = pattern.MustCompile(`(?:政策|文件|条文|原话|原文|条|写|规定|讲|白纸黑字|稿子?|文本|说)[^,，。]{0,8}$`)
	wordsOfRule = pattern.MustCompile(`给予|予以|不低于|不高于|不超过|不少于|以上|以下|含|之间|补助|奖励|最高|至`)
)

// AsFarAsTheStop is a text up to the end of its sentence.
func AsFarAsTheStop(text string) string {
	if at := stopMark.FindStringIndex(text); at != nil {
		return text[:at[0]]
	}
	return text
}

var stopMark = pattern.MustCompile(`[。!！?？\n]`)
