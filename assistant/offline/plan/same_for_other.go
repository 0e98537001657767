package plan

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The amount known, put to another measure: 24万买备案模型 … 同样这个数，要是买的是算力服务.

var (
	// asTheOther puts what is known to another measure.
	asTheOther = pattern.MustCompile(`(?:要|若|如果|假如|假设|假使|倘若)[^,，。]{0,8}是|换成|改成|换作|改作|换到|套到|放到|放在|算在|算作|当成|当作|搬到|(?:这|那)么多|(?:也是|就是|还是|用|拿|按|花|投)(?:这|那)个?(?:数|钱)|数目|同样|一样|同额|同等|照样|这个数|这笔|也是(?:这|那)么多|金额不变|数不变|same (?:amount|figure|sum)|if it were`)
	// asksBeside tells of something else than of the amount.
	asksBeside = pattern.MustCompile(`能不能|可不可以|冲突|同时|一起|都|两样|哪|谁|条件|门槛|比例|上限|封顶|部门|什么时候|为什么|区别|不是`)
)

// mostSameForOther is how many characters such a message has at most.
const mostSameForOther = 32

// sameForOther states the amount known as another measure's, which the message names and nothing besides; "" if it does not.
func (l *Plan) sameForOther(string) (said, how string) {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(items) != 1 || len(l.Amounts)+len(l.Numbers)+len(l.Measures) > 0 || l.English || l.Fraud || utf8.RuneCountInString(l.Text) > mostSameForOther || !asTheOther.MatchString(l.Masked) || asksBeside.MatchString(l.Masked) || l.wantsElse() {
		return "", ""
	}
	others := slices.DeleteFunc(l.NamedTopics(), func(t asked.Topic) bool { return t == topic || t == asked.Policy })
	known, has := items[0].Money[string(sentence.MainRole[topic])]
	if len(others) != 1 || !has || len(items[0].Low) > 0 || len(l.Memory.Items[others[0]]) > 0 {
		return "", ""
	}
	words, plain := reading.InPlainWords[others[0]]
	if !plain {
		return "", ""
	}
	told := fmt.Sprintf(words.Told, known.Format())
	if l.Truths["model_filed"] && others[0] == asked.VerticalModel {
		told = "模型已备案，" + told
	}
	return told, ""
}
