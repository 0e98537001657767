package offline

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What an amount was for, put right: 说错了，是算力; and an amount put right without its unit,
// which the old one beside it shows: 1500改成1800.

// toldFor is how it would have been told of each topic.
var toldFor = map[asked.Topic]string{
	asked.VerticalModel: "购买大模型花了%s元", asked.Computing: "购买算力服务花了%s元",
	asked.Industrial: "工业互联网项目实际投资%s元", asked.PlatformService: "公共服务平台年服务收入%s元",
	asked.Research: "省级研发奖补拿了%s元",
}

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
func (l *plan) retargeted(p *means, message string) string {
	from := l.memory.lastTopic()
	items := l.memory.Items[from]
	name := string(mainRole[from])
	if toldFor[from] == "" || len(items) != 1 || len(l.sums) > 1 || len(l.numbers) > 0 || len(l.measures) > 0 || utf8.RuneCountInString(l.text) > mostRetarget || !wasFor.MatchString(l.masked) || asksThere.MatchString(strings.Replace(notThatOne.ReplaceAllString(l.masked, ""), "不是", "", 1)) {
		return ""
	}
	amount, known := items[0].Money[name]
	if !known || has(items[0].Low, name) || len(items[0].Parts) > 0 || len(l.sums) == 1 && !l.sums[0].High.Equal(amount) {
		return ""
	}
	r := l.Reading
	if rest := notThatOne.ReplaceAllString(message, ""); rest != message {
		r = read(rest, p.model) // 不是工业互联网项目，是备案模型
	}
	if r.deniesSome() {
		return ""
	}
	others := slices.DeleteFunc(r.namedTopics(), func(t asked.Topic) bool { return t == from || t == asked.Policy })
	if len(others) != 1 || toldFor[others[0]] == "" {
		return ""
	}
	if !supposesCase.MatchString(l.masked) {
		delete(l.memory.Items, from)
		l.memory.Shown = slices.DeleteFunc(l.memory.Shown, func(t asked.Topic) bool { return t == from })
	}
	told := fmt.Sprintf(toldFor[others[0]], amount.Format())
	if r.truths["model_filed"] && others[0] == asked.VerticalModel {
		told = "模型已备案，" + told // 说错了，是备案模型
	}
	if r.truths["for_vertical_model"] && others[0] == asked.VerticalModel {
		told = "用于研发垂直模型，" + told
	}
	return told
}

// deniesSome: a condition is said not to hold.
func (r *Reading) deniesSome() bool {
	for _, holds := range r.truths {
		if !holds {
			return true
		}
	}
	return false
}

// oldThenNew are two bare numbers of which the first is put right by the second.
var oldThenNew = pattern.MustCompile(`^([^\d]*)(\d{2,5}(?:\.\d+)?)((?:改成|改为|变成|换成|应该是|[,，](?:而)?(?:应该)?是))(\d{2,5}(?:\.\d+)?)($|[^\d万千百元亿wk][^\d]*$)`)

// inUnitOfOld is a message that puts a number right, with the unit in which the number known was
// told: 1500改成1800, after 1500万. "" if it is no such message.
func (l *plan) inUnitOfOld(message string) string {
	m := oldThenNew.FindStringSubmatch(message)
	from := l.memory.lastTopic()
	items := l.memory.Items[from]
	if m == nil || len(items) != 1 || mainRole[from] == "" {
		return ""
	}
	was, err := money.Parse(m[2])
	if err != nil || !was.Times(tenThousand).Equal(items[0].Money[string(mainRole[from])]) {
		return ""
	}
	return m[1] + m[2] + "万" + m[3] + m[4] + "万" + m[5]
}

// numberAlone is a message that has a number, and nothing that it counts: 那155呢.
var numberAlone = pattern.MustCompile(`^[^\d¥]{0,8}\d{2,6}(?:\.\d+)?(?:呢|吧|了|啊|的话)*[^\pL\d]*$`)

// backTo is what goes back to a figure that was told before, and asks for it again: 不扩了，退回880万. "" if it does not.
func (l *plan) backTo() string {
	topic := l.memory.lastTopic()
	items, name := l.memory.Items[topic], string(mainRole[topic])
	if len(l.sums) != 1 || l.sums[0].index < 0 || toldFor[topic] == "" || len(items) == 0 || len(items[len(items)-1].Money) > 1 || !returnsTo.MatchString(l.before(0)) {
		return ""
	}
	to := l.sums[0].High
	if items[len(items)-1].Money[name].Equal(to) || !slices.ContainsFunc(l.memory.figuresOf(topic), func(f Figure) bool { return f.High.Equal(to) }) {
		return ""
	}
	return "改成" + to.Format() + "元呢"
}

var returnsTo = pattern.MustCompile(`(?:退|缩|降|调|改|回|恢复|砍)(?:回|到)(?:到|去|原来的?)?$`)
