package reading

import (
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What its speaker takes back in the same breath, put as it was meant before anything else is read: 光模块卖1800万，
// 看串行了，是1680万; 每月7200，哦不，谈了折扣是6800; 培训20个人，口误，是25个人; 甲8万，乙6万，不对，甲是9万.

const (
	// takesBack is said between what was wrong and what is right.
	takesBack = `(?:(?:哎[呀哟]?|啊|哦|噢|喔|呃|额|诶|欸|唉|嗯)+[,，]?不|(?:哎[呀哟]?|啊|哦|噢|喔|呃|额|诶|欸|唉|嗯|呀)*[,，]?(?:我)?(?:[说讲记打写看搞弄算报填念]错(?:数|字|单位)?了?|错了|口误|口快了|嘴瓢了?|手误|手滑了?|笔误|看串了?行?了?|看岔了?|不对|更正(?:一下|下)?|纠正(?:一下|下)?|唔系|唔啱|sorry|i meant?|no,? ?wait|wait,? ?no|make that|correction|scratch that))`
	// bareNo takes back in one word, between two signs: 7万，不，8万.
	bareNo = `[\-,，。;；!！—…~.\s]不[不是,，]*[\-,，。;；!！—…~.\s]+`
	// linksRight may stand between taking back and what is right, and names nothing.
	linksRight = `(?:[,，\s:：—…]|应该|应当|其实|实际(?:上|是)?|准确(?:地|的)?(?:说|讲)|后来|最后|最终|(?:谈|砍|打|便宜)(?:了|完|好|下来|过)*(?:折扣?|价)?(?:后|以后|之后|下来)?|(?:财务|会计|合同|发票|账本?)(?:上|里)?(?:说|讲|核|写|开)?(?:的)?|是|为|成|到|得|有|才|只|改|按|算|更正|说|写|了|it is|it.s|should be|make (?:it|that)|i meant?)*`
	// checked is an own way to take back: 财务核了下是1480万.
	checked = `(?:财务|会计|出纳|老板|同事|我)?(?:刚刚?|又|重新|再)*(?:核|查|看|翻|对|问)(?:了|过)?(?:一下|下|一遍|实)?(?:账|账本|发票|合同|台账)?[,，]?(?:其实|应该|实际上?)?是`
)

var (
	overSaid   = pattern.MustCompile(`^(元|块钱?)?([^,，。;；!！?？—…~¥]{0,6}?)[\-,，。;；!！?？—…~、\s(（]*(?:` + takesBack + linksRight + `|` + bareNo + linksRight + `|不是[,，]*(?:应该|其实)?是|[,，。;；]` + checked + `)$`)
	againNamed = pattern.MustCompile(`^(元|块钱?)?[^¥。;；]{0,6}?[\-,，。;；!！?？—…~、\s(（]*` + takesBack + `[,，\s]*(?:应该|其实|我是说)?([^,，。¥\s是]{2,8}?)(?:那[个款笔台项边家份]|这[个款笔台项边家份])?(?:的)?(?:应该|其实|实际上?)?(?:是|卖了|花了|买了|有|为|才|只有)+$`)
	// keptHead is what may stand behind the wrong amount and belongs to the right one as well.
	keptHead = pattern.MustCompile(`^(?:一个?|每个?)?(?:月|季度?|半年|年|天|周|张|台|套|个|人)$|^[每/一].{1,3}$`)
	emptyEnd = pattern.MustCompile(`^(?:左右|上下|吧|的样子|这样|来着|呢|哈|啊|了|的)*$`)
	// countOver: 20个人，口误，是25个人.
	// deniedBeside stands before an amount that is denied beside the right one: 是8万，不是9万.
	deniedBeside = pattern.MustCompile(`^(?:元|块钱?)?[,，](?:而|可|并)?不是$`)
	doubts       = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:吗|么|吧|嘛|[?？])`)
	// bareOver: 一个月7200，不对，是6800, one of them or both not read as money yet.
	bareOver  = pattern.MustCompile(`(?:^|[^\d.])(¥|\d{2,7}(?:\.\d{1,2})?)(元|块钱?)?([^,，。;；¥\d]{0,4})(?:[\-,，。;；!！—…~\s(（]*` + takesBack + `|` + bareNo + `)` + linksRight + `(\d{2,7}(?:\.\d{1,2})?)(?:$|[^\d.个人名年月日号条%张台款])`)
	countOver = pattern.MustCompile(sentence.Count + `(个人|个月|个项目|个产品|个|人|名|位|项|款|台|张|套|天|周|季度)([^,，。;；¥\d]{0,8})(?:[\-,，。;；!！—…~\s(（]*` + takesBack + `|` + bareNo + `)` + linksRight + sentence.Count + `(个人|个月|个项目|个产品|个|人|名|位|项|款|台|张|套|天|周|季度)`)
)

// RightOf puts the first thing that the message takes back right.
func (r *Reading) RightOf() string {
	for i := 0; i+1 < len(r.At); i++ {
		from, to := r.At[i], r.At[i+1]
		between, behind := r.Masked[from+len(string(sentence.Mask)):to], to+len(string(sentence.Mask))
		if m := overSaid.FindStringSubmatch(between); m != nil && (keptHead.MatchString(m[2]) || emptyEnd.MatchString(m[2])) {
			if keptHead.MatchString(m[2]) {
				return r.Unmasked(0, from) + m[2] + r.Unmasked(to, len(r.Masked))
			}
			return r.Unmasked(0, from) + r.Unmasked(to, len(r.Masked))
		}
		if deniedBeside.MatchString(between) && !doubts.MatchString(r.Masked[behind:]) {
			return r.Unmasked(0, from+len(string(sentence.Mask))) + r.Unmasked(behind, len(r.Masked))
		}
		if m := againNamed.FindStringSubmatch(between); m != nil {
			for j := i; j >= 0; j-- {
				if strings.Contains(r.Before(j), m[2]) { // 甲8万，乙6万，不对，甲是9万
					unit := r.Masked[behind:]
					unit = unit[:len(unit)-len(strings.TrimPrefix(strings.TrimPrefix(unit, "元"), "块"))]
					return r.Unmasked(0, r.At[j]) + r.Unmasked(to, behind) + r.Unmasked(r.At[j]+len(string(sentence.Mask)), from+len(string(sentence.Mask))) + m[1] + r.Unmasked(behind+len(unit), len(r.Masked))
				}
			}
		}
	}
	if m := bareOver.FindStringSubmatchIndex(r.Masked); m != nil && emptyEnd.MatchString(r.Masked[m[6]:m[7]]) {
		return r.Unmasked(0, m[2]) + r.Masked[m[8]:m[9]] + r.Unmasked(m[9], len(r.Masked))
	}
	if m := countOver.FindStringSubmatchIndex(r.Masked); m != nil && strings.HasPrefix(r.Masked[m[4]:m[5]], r.Masked[m[10]:m[11]]) {
		return r.Unmasked(0, m[2]) + r.Masked[m[8]:m[9]] + r.Unmasked(m[3], m[7]) + r.Unmasked(m[1], len(r.Masked))
	}
	return ""
}

// inEarnest leaves out what somebody says of it himself that it was a joke: 补助改成60%，请确认。算了不闹了，就按征求意见稿写的….
func inEarnest(message string) string {
	at := jestOver.FindStringSubmatchIndex(message)
	if at == nil || utf8.RuneCountInString(message[:at[2]]) < leastEarnest || utf8.RuneCountInString(message[at[1]:]) < leastEarnest {
		return message
	}
	return message[at[1]:]
}

// leastEarnest is how many characters a question has at least: a shorter rest asks for nothing of its own, and before
// what was a joke a shorter one tells none.
const leastEarnest = 8

// jestOver says that all before it was none in earnest.
var jestOver = pattern.MustCompile(`^[\s\S]{0,200}?((?:不闹(?:了|你了)|不逗你(?:玩)?了|不(?:跟你)?(?:开玩笑|瞎扯|胡扯|贫|扯)了|(?:刚才|前面|上面)?(?:是|纯属|只是|就是)(?:跟你)?(?:开个?玩笑的?|逗你(?:玩)?的|试试你的?|试探你的?|测试你的?)|说正(?:经|事)的?|言归正传|回到正题|正经问(?:一下|你一句|个)?)(?:了|啦|哈|呀)*)[,，。.!！:：\s]+`)
