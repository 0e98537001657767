package reading

import (
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Long messages that come to the point by way of the family, the weather and the speaker's own career: what is said
// by the way is left out before anything is read, so that no period, denial or thanks of it touches the amounts.

const (
	severalClauses = 5
	leastPoint     = 16
)

var (
	// ofTheMatter is in a clause that may be of what the message is about: a word of the policy, of money and its
	// papers, of what is asked for, of how amounts stand to each other, or anything that is no Chinese.
	ofTheMatter = ways("of_the_matter")
	// ofTheTalk is a question, a request, a correction or a word that points back.
	ofTheTalk = pattern.MustCompile(`[?？吗么呢]|请|麻烦|劳驾|劳烦|帮|能不能|能否|可否|可不可以|行不行|是不是|想问|问一|问问|问下|请教|打听|想知道|想了解|想晓得|告诉|讲讲|说说|列|算|核|查|翻译|多少|几何|怎么|如何|哪|什么|啥|谁|几个|几成|几家|几项|几人|不对|错|更正|改|应该|其实|不是|没有|并没|取消|删|去掉|减|加|除|扣|退|还剩|剩|另外|其中|分别|假如|如果|要是|假设|万一|刚才|前面|上面|之前说|那个|那笔|这个|这笔|这样|那样|照|按|两个|三个|四个|五个|分别|平分|分成|分摊|减半|倍`)
	// ofACount is a count of what the policy counts.
	ofACount = pattern.MustCompile(`[\d一二两三四五六七八九十百千万]+(?:个|款|项|张|套|台|名|位|人)(?:$|[^同朋孩小老星礼钟月女儿姑叔伯师学妹弟姐哥])|[\d０-９]{3,}|[%％]`)
)

// commentsOn says no more than what somebody thinks of an amount that was told: 我妈说九百多万也是钱.
var commentsOn = pattern.MustCompile(`^[^,，。]{0,6}[说讲][\d一二两三四五六七八九十百千万多几.]+(?:元|块)?(?:也是钱|不是小数|可不是小数|也不少|不算少|够多)`)

// hardTimes complains of what everything costs, and asks for nothing: 房租又涨.
var hardTimes = pattern.MustCompile(`^(?:而且|加上|再加上|何况|偏偏)?(?:房租|租金|人工|工资|水电费?|电费|油价|学费|物价|菜价|房价)(?:又|也|还|都|年年|天天|一直|老|老是)*(?:在|要)?(?:涨|贵|高得|吓人)[^,，。?？吗呢多]{0,6}[,，。!！]*$`)

// toThePoint is a long message without the clauses that are of nothing that it asks about.
func toThePoint(message string) string {
	if utf8.RuneCountInString(message) < sentence.RamblingFrom || han.English(message) {
		return nextOnly(message)
	}
	clauses := sentence.ClauseOf.FindAllString(message, -1)
	if len(clauses) < severalClauses {
		return message
	}
	var b strings.Builder
	for _, c := range clauses {
		if aside(c) || (commentsOn.MatchString(c) || hardTimes.MatchString(c)) && b.Len() > 0 {
			if end := strings.TrimLeft(c, "，, "); strings.ContainsAny(end, "。！!？?；;\n") && b.Len() > 0 {
				head := strings.TrimRight(b.String(), "，, ")
				b.Reset()
				b.WriteString(strings.TrimRight(head, "。") + "。")
			}
			continue
		}
		b.WriteString(c)
	}
	if utf8.RuneCountInString(b.String()) < leastPoint {
		return message
	}
	return b.String()
}

// aside: a clause has nothing to do with what its message is about, and asks for nothing that may not be done.
func aside(clause string) bool {
	text := money.Spelled(han.Normal(clause).String())
	for _, forbidden := range []*pattern.Pattern{fraud, fraudish, hidesPaper, bend, secret, privacy, inject, SignsFor} {
		if forbidden.MatchString(text) {
			return false
		}
	}
	return !ofTheMatter.MatchString(text) && !ofTheTalk.MatchString(text) && !ofACount.MatchString(text) && len(money.Read(text)) == 0 && !sentence.Correcting.MatchString(text) && !greeting.MatchString(text) && len(passing.Truths(text)) == 0
}

// bareNext asks of another measure what was asked before, and nothing else: 那第九条的呢？
var bareNext = pattern.MustCompile(`^(?:那么?|还有|然后|接着|最后)*第[一二三四五六七八九1-9]条(?:的)?(?:呢|又是哪|又是谁|又如何|又怎样)[^\pL]*$`)

// nextOnly is a message without what is said before such a question, where that tells of nothing.
func nextOnly(message string) string {
	clauses := sentence.ClauseOf.FindAllString(strings.TrimSpace(message), -1)
	if len(clauses) < 2 || !bareNext.MatchString(clauses[len(clauses)-1]) {
		return message
	}
	rest := strings.Join(clauses[:len(clauses)-1], "")
	if byMeasure.MatchString(rest) || len(money.Read(money.Spelled(rest))) > 0 || aboutMoney.MatchString(rest) {
		return message
	}
	return clauses[len(clauses)-1]
}

var (
	byMeasure  = pattern.MustCompile(`第[一二三四五六七八九1-9]条|部门|单位|哪|多少|谁|\?|？`)
	aboutMoney = pattern.MustCompile(`补|奖|钱|不对|错|改|更正`)
)

// asksEach is the sentence of a long text in which every measure is asked for, the text itself where it is short.
func asksEach(text string) string {
	if utf8.RuneCountInString(text) < sentence.RamblingFrom {
		return text
	}
	for _, part := range strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune("。!！?？;；\n", c) }) {
		if everyMeasure.MatchString(part) {
			return part
		}
	}
	return text
}

// eachForItself: every measure is to be told, and not who has a claim: 我管福州分公司，能不能把各条措施捋一遍.
func (r *Reading) eachForItself() {
	if asking := asksEach(r.Text); everyMeasure.MatchString(asking) && !ours.MatchString(asking) {
		delete(r.Wants, want.Company)
		delete(r.Wants, want.Eligible)
	}
}
