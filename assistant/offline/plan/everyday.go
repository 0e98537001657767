package plan

import (
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/faq"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What everybody asks of a paper or of us, in words that stand for themselves: 名额有多少, 谁发布的, 转人工. It was learned (package
// faq), and each has one answer, whatever was spoken of before. By rule are heard only those that depend on the talk or on a word
// of the message.

// Everyday is such a question.
type Everyday struct {
	Name faq.Question // by which its answer is found
	Word string       // what the text is searched for, or what it does not ask
}

// mostOfEveryday is how many characters such a question has at most.
const mostOfEveryday = 36

// asksEveryday hears such a question; nil if the message is none.
func (l *Plan) asksEveryday(policy *knowledge.Document) *Everyday {
	if l.English && !l.Inject && !l.Secret && len(l.Sums) == 0 && !l.hasTopic(l.Explicit()) && applyEN.MatchString(l.Text) {
		return &Everyday{Name: ApplyEN}
	}
	if l.English || l.Inject || l.Secret || utf8.RuneCountInString(l.Text) > mostOfEveryday {
		return nil
	}
	money := len(l.Entering()) > 0 || len(l.Sums) > 0 || len(l.Numbers) > 0
	if q := l.asksMention(policy, money); q != nil {
		return q
	}
	if l.Text == "再说一遍" && len(l.Memory.Subjects) == 0 && inShort.MatchString(l.message) {
		return &Everyday{Name: faq.AnythingElse} // 帮我总结一下, of nothing yet
	}
	if q := l.asksTwoHeld(money); q != nil {
		return q
	}
	if q := l.asksUnwritten(money); q != nil {
		return q
	}
	if l.OtherCity && len(l.Memory.Subjects) > 0 && otherCityToo.MatchString(l.Text) {
		return &Everyday{Name: OtherCityToo}
	}
	named := len(l.Measures) > 0 || len(l.Unreal) > 0 || l.hasTopic(l.Explicit())
	amid := len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Measure > 0
	if amid && !l.Guessed && l.Want(want.Why, want.Total, want.Target, want.Difference, want.Stack, want.Compare) {
		return nil // 为什么不全给, of what was worked out
	}
	q := faq.Default().Asked(l.Text, amid, named || money)
	switch {
	case q == faq.None, len(l.Memory.Listed) > 0 && ofThoseListed.MatchString(l.Text): // 其中哪条是一次性的
		return nil
	case q == faq.Hurry && l.Memory.Refused: // 快点, of what was refused
		return nil
	case q == faq.Whom && amid && l.Memory.Subjects[0].Topic != asked.Training: // 4万打给公司还是老板个人, of computing power
		return nil
	}
	return &Everyday{Name: q}
}

// ofThoseListed asks of the measures that were just listed.
var ofThoseListed = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:其中|这里面|这里头|里面|里头|这些|那些|它们|上面)`)

// likelyEveryday hears such a question where we should ask back otherwise, and may be less sure; nil if it is none.
func (l *Plan) likelyEveryday() *Everyday {
	if len(l.Sums)+len(l.Numbers)+len(l.Measures) > 0 || l.hasTopic(l.Explicit()) || utf8.RuneCountInString(l.Text) > mostOfEveryday {
		return nil
	}
	if q := faq.Default().Likely(l.Text); q != faq.None {
		return &Everyday{Name: q}
	}
	return nil
}

// laysEveryday lays out the answer, which changes nothing of what is known.
func (l *Plan) laysEveryday() *Plan {
	l.Drift = ToAnswer
	if l.Everyday.Name == OtherCityToo {
		l.Drift, l.Memory.Away = ToTurnAway, true
		l.Everyday = nil
		return l
	}
	if l.Everyday.Name == faq.Highest {
		l.Memory.Query = &memory.TextQuery{Kind: CeilingEdge} // 那最小的呢
	}
	if l.Everyday.Name == faq.RentFree || l.Everyday.Name == faq.Park {
		l.Memory.Focus(memory.Subject{Topic: asked.Park, Measure: 5}) // 那到底减多少
	}
	if l.Everyday.Name == Mentioned {
		l.Memory.Query = &memory.TextQuery{Kind: mentionAsked, Word: l.Everyday.Word}
	}
	l.Memory.Which, l.Memory.Away, l.Memory.Refused, l.Memory.Fraud = false, false, false, false
	return l
}

// The names of those that are heard by rule, as they depend on the talk or on a word: OtherCityToo asks of another city what was
// asked of this one, and is turned away as it always is; Mentioned asks whether the text has a word; Unwritten asks for a
// demand that no measure makes; TwoHeld which of two measures gives more; ApplyEN how to apply, in English.
const (
	OtherCityToo faq.Question = "other_city"
	Mentioned    faq.Question = "mentioned"
	Unwritten    faq.Question = "unwritten"
	TwoHeld      faq.Question = "two_held"
	ApplyEN      faq.Question = "apply_en"
)

// mentionAsked is kept of a word that was asked for: 那医疗呢.
const mentionAsked memory.TextKind = "mentioned"

// applyEN asks how or where to apply.
var applyEN = pattern.MustCompile(`(?i)^(?:so|and|ok|okay|then|but|hello|hi|please)?[,\s]*(?:how|where|when)(?: exactly)? (?:do|can|should|could|would) (?:i|we|they|one|he|she|my company|our company)(?: actually)? (?:apply|claim|submit|register|file)\b[^,.]{0,30}[?.!]*$`)

// inShort wants the whole in short.
var inShort = pattern.MustCompile(`总结|概括|归纳|整理|提炼`)

var (
	mentions = pattern.MustCompile(`(?:政策|文件|文本|措施|意见稿|通知|条款|里面|里头|这里|九条)(?:里面?|里头|中|上|内)?(?:到底|究竟)?(?:(?:有没有|有无|是否|是不是|有)(?:提|写|说|讲|涉及|包括|包含|支持)?(?:到|及|过|了)?|(?:提没提|写没写|说没说|讲没讲)(?:到|过)?|(?:提到|写到|说到|讲到|提及|提|写)(?:了|过)?)([\p{Han}a-z]{2,8}?)(?:的?(?:内容|字眼|条款|补贴|事|说法))?(?:没有|没|吗|么|嘛|了没|了吗|呢|吧)*[^\pL]*$`)
	// saysIt: the verb that makes it a question of a word stands in it.
	saysIt    = pattern.MustCompile(`提|写|说到|讲到|涉及|包括|包含`)
	alsoThat  = pattern.MustCompile(`^[^\pL]*(?:那|那么|还有)?([\p{Han}a-z]{2,6}?)(?:呢|有吗|有没有|提了吗|提到了吗|写了吗)[^\pL]*$`)
	noMention = pattern.MustCompile(`[吗没了的来到死们他她明]|价格|必须|参加|[哪几啥谁怎]|什么|多少|具体|金额|数额|标准|细则|时间|日期|期限|有效|钱|名额|上限|比例|比率|电话|地址|联系|材料|流程|条件|要求|限制|规定|范围|[是要能会可]|怎样|如何|清楚|明确|明白|这|那|它|我|你|写|说`)
)

// asksMention hears whether the text speaks of something, by a word that no table of ours has for a question of its own.
func (l *Plan) asksMention(policy *knowledge.Document, money bool) *Everyday {
	if money || len(l.Measures) > 0 {
		return nil
	}
	if m := mentions.FindStringSubmatch(l.Text); m != nil && saysIt.MatchString(strings.Replace(l.Text, m[1], "", 1)) && !noMention.MatchString(m[1]) && !wayIn.MatchString(m[1]) {
		if strings.Contains(policy.Text, m[1]) && l.hasTopic(l.Explicit()) {
			return nil // answered from the topic's sheet
		}
		return &Everyday{Mentioned, m[1]}
	}
	if q := l.Memory.Query; q != nil && q.Kind == mentionAsked {
		if m := alsoThat.FindStringSubmatch(l.Text); m != nil && !noMention.MatchString(m[1]) && !wayIn.MatchString(m[1]) && len(l.Offices) == 0 {
			return &Everyday{Mentioned, m[1]}
		}
	}
	return nil
}
