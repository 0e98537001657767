package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// SmallWords carry no content of their own.
var SmallWords = pattern.MustCompile(`我们?|你们?|您|咱们?|他们?|她|它|俺|自己|公司|企业|厂里?|单位|老板|领导|请问|想问|问(下|一下)|麻烦|帮忙|看看|一下|一个|这个|那个|这样|那样|这种|那种|这|那|就|都|也|还|又|再|才|只|很|太|好|的|了|吗|呢|吧|啊|呀|哦|嘛|么|着|过|得|地|和|跟|与|或者?|还是|如果|要是|假如|因为|所以|但是?|不过|而且|然后|现在|目前|今年|去年|明年|是不是|是否|是|不|没有?|有|能|会|要|想|可以|可|应该|需要|必须|行|够|算|属于|符合|对于?|关于|在|从|到|给|把|被|让|向|往|上|下|里|中|内|外|前|后|时候?|情况|东西|事情?|人|家|个|条|款|项|笔|种|类|年|月|日|号|多少|几|什么|啥|哪|怎么|怎样|如何|为何|谁|多|少|大|小|高|低|一|二|两|三|四|五|六|七|八|九|十|百|千|万|待遇|好处|福利|优惠|说法|政策|文件|措施|文本|规定|条款|补贴|补助|奖励|扶持|支持|资助|资金|钱|福州|榕|市里?|区|省|国家|人工智能|申请|申报|享受|拿|领|报|办|买|卖|花|用|做|搞`)

// howPaid asks for more than the sum.
var howPaid = pattern.MustCompile(`还是|多久|几(年|次|期|天)|怎么(发|给)|什么时候`)

// ifPaid asks for no more than whether something is paid: 想报个标注的班，有补没.
var ifPaid = pattern.MustCompile(`(有|给|发|拿)(得到)?(补贴?|补助|奖励?|钱)(拿|领)?(没有?|吗|么|不|嘛|无|[?？]|$)|补不补|有没有(补|奖|钱)`)

// unexplained is how many Han characters of a question may stand for nothing
// that the tables know before it is taken to ask for a detail.
const unexplained = 3

// unexplainedOfPersons is the same for talent and training, where each person
// asks of a circumstance of his own, and the text names hardly any.
const unexplainedOfPersons = 2

// Detail tells whether a question about a subject asks for something that none
// of our words covers, which then is nothing that the text says: 公司搬走了要不要退.
func (l *Plan) Detail(t *assistant.Turn, w *Letter) bool {
	if l.kinds || len(l.Sums) > 0 || l.English && !l.FromEnglish || len(l.Wants) == 0 && !strings.ContainsAny(l.Text, "?吗么呢") || l.Want(want.Office, want.Words, want.Why, want.Target, want.Compare, want.Total, want.Rate, want.Ceiling, want.Threshold, want.Quota) {
		return false
	}
	ruledOut := slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return c.Outcome == tools.None })
	if (l.Want(want.Amount) || ifPaid.MatchString(l.Text)) && len(t.Calculations) > 0 && !howPaid.MatchString(l.Text) || w.Silent || ruledOut || w.RuledOut {
		return false
	}
	rest := l.Masked
	for _, c := range sentence.Cues {
		rest = c.Words.ReplaceAllString(rest, " ")
	}
	for _, p := range sentence.Wants {
		rest = p.Words.ReplaceAllString(rest, " ")
	}
	for _, s := range passing.Sayings {
		rest = s.Words.ReplaceAllString(rest, " ")
	}
	rest = SmallWords.ReplaceAllString(rest, " ")
	most := unexplained
	if slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return s.Topic == asked.Talent || s.Topic == asked.Training }) {
		most = unexplainedOfPersons
	}
	return len(sentence.HanRune.FindAllString(rest, -1)) >= most
}
