package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

var asksWhich = pattern.MustCompile(`["“”」』'’]在[^,，。]{0,6}哪(?:一)?(?:段|里|条|处|句|部分)|写在哪|^[“"]?\p{Han}{4,10}[”"]?[,，\s]*在哪[^\pL]*$|在哪(一)?(块|段|处|里)|是(这|这份)?(文件|政策|文本)里的|(哪|(?:^|[^这那前后头上])几|多少)(些|几|一|[两二三四])?(个)?(条|项|笔|处|款|措施|地方|事项)|(有没有|提没提|出现)[^,，。]{0,3}[“"‘「『]|(一|半)?条(也|都)?(别|不要?|不许|不能|勿)(漏|落|少)|别(漏|落)|which (measures|clauses)`)

// seek finds what the message asks to be found; right after such a question a
// figure alone asks it again: 300万是哪条 … 200万呢.
func (l *Plan) seek(policy *knowledge.Document) {
	again := l.Memory.Sought && len(l.Reading.Sums)+len(l.Rates) == 1 && figureAlone.MatchString(l.Text)
	l.Memory.Sought = false
	if len(l.Offices) > 0 || paymentAsked.MatchString(l.Text) || !again && (!asksWhich.MatchString(l.Text) || asksMeaning.MatchString(l.Text)) {
		return
	}
	if l.Places, l.SoughtFor = l.Sought(policy); len(l.Places) == 0 && (l.SoughtFor == "" || !Literally.MatchString(l.Text)) {
		return
	}
	var named []reading.Place
	for _, at := range l.Places {
		if slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t.Measure() == at.Clause.Measure }) {
			named = append(named, at)
		}
	}
	if len(named) > 0 {
		l.Places = named // 那100万购房补贴写在第几条: not the other two
	}
	l.Wants[reading.WantHolding], l.Guessed, l.Memory.Sought = true, false, true
}

// paymentAsked asks in how many payments, or to whom, and not where a figure stands.
var paymentAsked = pattern.MustCompile(`一(?:笔|次)(?:性)?(?:到|给|发|打)?(?:账|位|清)?还是(?:拆|分)|(?:打|发|给|转)(?:到|给)?(?:个人|本人|我)(?:的)?(?:卡|账户|账)?[^,，。]{0,2}还是(?:打|发|给|转)?(?:给)?(?:公司|单位|企业)`)

// asksMeaning asks what words of the text mean, and not where they stand.
var asksMeaning = pattern.MustCompile(`(?:怎样|怎么样?|什么|哪种|多高|多大)的?(?:程度|水平|标准|条件)?(?:才|就)?(?:算|叫|够得上|称得上)|有没有(?:一个|个|什么)?(?:说法|标准|解释|界定|定义)`)

var (
	// figureAlone: a figure and next to nothing else: 3%？, 百分之五十那个.
	figureAlone = pattern.MustCompile(`^[^\pL\d]*(那|那个|那么|还有|再查)?(最高|封顶|上限|不超过|至多)?[\d.,，%百千万亿元块分之零一二两三四五六七八九十]+(封顶|顶格|上限|为限|为上限|打顶)?(的)?(那|这)?(个|条|项|笔)?(呢|咧|啊|(又|又?是)(哪[一个]?[条个项笔]?)?)?[^\pL]*$`)
	// Literally: it is the word itself that is asked for.
	Literally = pattern.MustCompile(`[“"‘「『]|字眼|(这|那)个?词|[一二两三四几]个字|字样`)
)
