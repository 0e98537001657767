package plan

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	// wasFor tells that something was for another thing than what was understood.
	wasFor = pattern.MustCompile(`(?:这|那)(?:笔)?¥(?:元|块钱?)?(?:其实)?(?:是|算|=|属于|系)|(?:说|搞|弄|记|报|讲|填|打|写)(?:错|反|岔|拧|混|串)(?:了)?[,，!！]|其实(?:是|算|应该)|不对[,，]|(?:更正|纠正|订正|改正)(?:一下|下)?[:：,，]?|不是[^,，]{1,10}[,，](?:而是|是|应该|算)|[这那]笔(?:其实)?(?:是|算|应该)|应该算|算(?:成|作)`)
	// asksThere wants to know something of it.
	asksThere = pattern.MustCompile(`[?？]|吗|么|多少|几|怎么|哪|什么|谁|为|能不能|可以|没|未|不算|不要|去掉`)
)

// notThatOne names what it was not for.
var notThatOne = pattern.MustCompile(`(?:[,，]|还|并)*(?:不(?:是|算)|并?非)[^,，]{1,12}(?:[,，]|[^\pL]*$)`)

// mostRetarget is how many characters such a message has at most: a longer one tells more.
const mostRetarget = 32

// retargeted is the message as it would have told the amount known of the topic that it was for;
// "" if it is no such message. What was understood before goes.
func (l *Plan) retargeted(p *Means, message string) string {
	from := l.Memory.LastTopic()
	items := l.Memory.Items[from]
	name := string(sentence.MainRole[from])
	if reading.InPlainWords[from].Told == "" || len(items) != 1 || len(l.Sums) > 1 || len(l.Numbers) > 0 || len(l.Measures) > 0 || utf8.RuneCountInString(l.Text) > mostRetarget || !wasFor.MatchString(l.Masked) || asksThere.MatchString(strings.Replace(notThatOne.ReplaceAllString(l.Masked, ""), "不是", "", 1)) {
		return ""
	}
	amount, known := items[0].Money[name]
	if !known || memory.Has(items[0].Low, name) || len(items[0].Parts) > 0 || len(l.Sums) == 1 && !l.Sums[0].High.Equal(amount) {
		return ""
	}
	r := l.Reading
	if rest := notThatOne.ReplaceAllString(message, ""); rest != message {
		r = reading.Read(rest, p.Model) // 不是工业互联网项目，是备案模型
	}
	if r.DeniesSome() {
		return ""
	}
	others := slices.DeleteFunc(r.NamedTopics(), func(t asked.Topic) bool { return t == from || t == asked.Policy })
	if len(others) != 1 || reading.InPlainWords[others[0]].Told == "" {
		return ""
	}
	if !reading.SupposesCase.MatchString(l.Masked) {
		delete(l.Memory.Items, from)
		l.Memory.Shown = slices.DeleteFunc(l.Memory.Shown, func(t asked.Topic) bool { return t == from })
	}
	told := fmt.Sprintf(reading.InPlainWords[others[0]].Told, amount.Format())
	if r.Truths["model_filed"] && others[0] == asked.VerticalModel {
		told = "模型已备案，" + told // 说错了，是备案模型
	}
	if r.Truths["for_vertical_model"] && others[0] == asked.VerticalModel {
		told = "用于研发垂直模型，" + told
	}
	return told
}

// oldThenNew are two bare numbers of which the first is put right by the second.
var oldThenNew = pattern.MustCompile(`^([^\d]*)(\d{2,5}(?:\.\d+)?)((?:改成|改为|变成|换成|应该是|[,，](?:而)?(?:应该)?是))(\d{2,5}(?:\.\d+)?)($|[^\d万千百元亿wk][^\d]*$)`)

// inUnitOfOld is a message that puts a number right, with the unit in which the number known was
// told: 1500改成1800, after 1500万. "" if it is no such message.
func (l *Plan) inUnitOfOld(message string) string {
	m := oldThenNew.FindStringSubmatch(message)
	from := l.Memory.LastTopic()
	items := l.Memory.Items[from]
	if m == nil || len(items) != 1 || sentence.MainRole[from] == "" {
		return ""
	}
	was, err := money.Parse(m[2])
	if err != nil || !was.Times(sentence.TenThousand).Equal(items[0].Money[string(sentence.MainRole[from])]) {
		return ""
	}
	return m[1] + m[2] + "万" + m[3] + m[4] + "万" + m[5]
}

// numberAlone is a message that has a number, and nothing that it counts: 那155呢.
var numberAlone = pattern.MustCompile(`^[^\d¥]{0,8}\d{2,6}(?:\.\d+)?(?:呢|吧|了|啊|的话)*[^\pL\d]*$`)

// backTo is what goes back to a figure that was told before, and asks for it again: 不扩了，退回880万. "" if it does not.
func (l *Plan) backTo() string {
	topic := l.Memory.LastTopic()
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || reading.InPlainWords[topic].Told == "" || len(items) == 0 || len(items[len(items)-1].Money) > 1 || !returnsTo.MatchString(l.Before(0)) {
		return ""
	}
	to := l.Sums[0].High
	if items[len(items)-1].Money[name].Equal(to) || !slices.ContainsFunc(l.Memory.FiguresOf(topic), func(f memory.Figure) bool { return f.High.Equal(to) }) {
		return ""
	}
	return "改成" + to.Format() + "元呢"
}

var returnsTo = pattern.MustCompile(`(?:退|缩|降|调|改|回|恢复|砍)(?:回|到)(?:到|去|原来的?)?$`)
