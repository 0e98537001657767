package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a message is about where the conversation decides.

var thisProduct = pattern.MustCompile(`(这|那|该|两|几)(一)?款|产品|芯片|模块|交换机|服务器`)

// PassedToo: another person got the certificate as well.
var PassedToo = pattern.MustCompile(`(?:也|都|又|还)(?:一起|一块儿?|跟着|同时|刚|刚刚)?(?:拿|考|过|取|领|得|有)(?:了|到|过|出|下|证)|证(?:书)?(?:还|也|都)?没|没(?:有)?(?:考过|过|拿)`)

// ofTalent names what only the other award of the measure is for.
var ofTalent = pattern.MustCompile(`人才|领军|突破|opc|核心|b类|落地|购房`)

var backTo = pattern.MustCompile(`[说问转绕讲聊]回|回到|回头|再(说|问|看)|刚才|前面|上面|之前`)

var (
	firstOne  = pattern.MustCompile(`第一(个|项|笔|条那个)|前者|前一(个|项)|头一(个|项)|the first( one)?\b|the former`)
	secondOne = pattern.MustCompile(`第二(个|项|笔)|后者|后一(个|项)|the second( one)?\b|the latter`)
)

// ordinalTopic is the first or the second of the topics calculated in this
// conversation, where the message calls it so; products are told apart elsewhere.
func (r *Reading) ordinalTopic(m memory.Memory) (memory.Subject, bool) {
	if len(m.Shown) < 2 || len(r.Sums) > 0 || len(m.Items[asked.Product]) > 1 {
		return memory.Subject{}, false
	}
	switch {
	case firstOne.MatchString(r.Text):
		return About(m.Shown[0]), true
	case secondOne.MatchString(r.Text):
		return About(m.Shown[1]), true
	}
	return memory.Subject{}, false
}

// speaksOfProduct: products were spoken of last, and the message names one of them.
func (r *Reading) speaksOfProduct(m memory.Memory) bool {
	products := m.Items[asked.Product]
	return len(products) > 1 && len(m.Subjects) > 0 && m.Subjects[0].Topic == asked.Product && r.SpeaksOf(products) >= 0
}

// Choose settles what the message is about, the conversation in view. ours is
// false where nothing speaks for any subject.
func (r *Reading) Choose(m memory.Memory) (subjects []memory.Subject, ours bool) {
	out := r.Explicit()
	if len(out) == 1 && out[0].Topic == asked.Policy && len(r.Entering()) > 0 && len(m.Subjects) > 0 {
		out = nil // 就按征求意见稿，9万
	}
	if r.speaksOfProduct(m) {
		out = slices.DeleteFunc(out, func(s memory.Subject) bool { return s.Topic == asked.Scenario && !strings.Contains(r.Text, "场景") })
		if len(out) == 0 {
			return r.refine(m.Subjects[:1], m), true // T1入选国家级了
		}
	}
	if len(out) == 1 && out[0].Topic == asked.Research && len(m.Subjects) > 0 && (m.Subjects[0].Topic == asked.Scenario || m.Subjects[0].Topic == asked.Product) && len(r.Sums) == 0 && higherUp.MatchString(r.Text) && !strings.Contains(r.Text, "研发") {
		return r.refine(m.Subjects[:1], m), true // 省里没评上
	}
	if platforms := m.Items[asked.PlatformService]; len(platforms) > 1 && len(m.Subjects) > 0 && m.Subjects[0].Topic == asked.PlatformService && r.SpeaksOf(platforms) >= 0 && !NewlyNamed.MatchString(r.Text) {
		out = slices.DeleteFunc(out, func(s memory.Subject) bool { return s.Topic == asked.PlatformAward || s.Topic == asked.Park })
		if len(out) == 0 {
			return r.refine(m.Subjects[:1], m), true // 中试平台没认定下来
		}
	}
	if len(out) == 1 && out[0].Topic == asked.Scenario && len(m.Subjects) > 0 && m.Subjects[0].Topic == asked.Product && thisProduct.MatchString(r.Text) {
		return r.refine(m.Subjects[:1], m), true // 这款已经入选国家级的项目了
	}
	if len(out) == 1 && out[0].Topic == asked.Talent && len(m.Subjects) > 0 && m.Subjects[0].Topic == asked.Training && PassedToo.MatchString(r.Text) && !ofTalent.MatchString(r.Text) {
		return r.refine(m.Subjects[:1], m), true // 我老公也拿了，两个人一起呢
	}
	if len(out) == 1 && len(m.Subjects) > 0 && len(r.Measures) == 0 {
		switch before := m.Subjects[0].Topic; {
		case out[0].Topic == asked.PlatformAward && before != asked.PlatformService && !AnyPlatform.MatchString(r.Text) && WhoDecides.MatchString(r.Text):
			return r.refine(m.Subjects[:1], m), true // 谁来认定这个, of a talent
		case out[0].Topic == asked.Talent && before == asked.Park && strings.Contains(r.Text, "团队") && !ofTalent.MatchString(r.Text):
			return r.refine(m.Subjects[:1], m), true // 我们就几个人的团队，还没开公司，能享受吗, of a park
		}
	}
	if backTo.MatchString(r.Text) && Chosen(ProductKinds, r.Masked) != "" {
		for _, s := range m.Subjects {
			if s.Topic == asked.Product {
				return []memory.Subject{s}, true // 回到服务器那个
			}
		}
	}
	if len(out) > 0 {
		return r.refine(out, m), true
	}
	if s, ok := r.recalledTopic(m); ok {
		return []memory.Subject{s}, true
	}
	if s, ok := r.ordinalTopic(m); ok {
		return []memory.Subject{s}, true
	}
	if len(m.Subjects) > 0 && m.Subjects[0].Topic == asked.PlatformAward && len(r.Sums) == 0 && otherEachYear.MatchString(r.Text) {
		return []memory.Subject{About(asked.PlatformService)}, true // 每年另外那笔呢
	}
	if len(m.Subjects) > 0 && m.Subjects[0].Topic == asked.PlatformAward && len(r.Entering()) > 0 && earnsIn.MatchString(r.Masked) && !earnsOther.MatchString(r.Masked) {
		return []memory.Subject{About(asked.PlatformService)}, true // 给外头企业做验证，去年收进来的服务费是210万
	}
	guess, p := r.TopTopic()
	focus := len(m.Subjects) > 0
	leaning := focus && (r.Elliptical || len(r.Entering()) > 0 || guess == asked.Policy || utf8.RuneCountInString(r.Text) <= ShortMessage)
	if guess != asked.None && p >= SureShift && !leaning && !r.Elsewhere {
		return []memory.Subject{About(guess)}, true
	}
	if focus && !r.alien() {
		return r.refine(m.Subjects[:1], m), true
	}
	enough := SureTopic
	if len(r.Entering()) > 0 {
		enough = sureMoney
	}
	if guess != asked.None && p >= enough && !r.Elsewhere {
		return []memory.Subject{About(guess)}, true
	}
	return nil, false
}

const sureMoney = 0.80 // … for an amount, of which a wrong guess makes a wrong figure

// earnsIn is what a platform takes in; earnsOther is money that services do not bring.
var (
	earnsIn    = pattern.MustCompile(`收(?:了|到|进|入|上)*(?:来)?(?:的)?[^,，。]{0,6}¥|(?:赚|挣|进账|营收|收入|流水|服务费)[^,，。]{0,6}¥|¥(?:元|块钱?)?的?(?:服务费|收入|营收|进账|流水)`)
	earnsOther = pattern.MustCompile(`投资|投入|建设|研发|拨款|奖励|补助|补贴|房租`)
)

// otherEachYear is the support of a platform that is paid each year, after the award.
var otherEachYear = pattern.MustCompile(`(?:每年|每个年度|年度|运营)[^,，。]{0,10}(?:另|别的|其他|还有|再)[^,，。]{0,6}(?:笔|项|份|个|补|奖|钱|支持)|(?:另外?|别的|其他)[^,，。]{0,6}(?:每年|年度)`)

// Facts are numbers of people, months, pieces: 手滑，是21人.
var Facts = pattern.MustCompile(sentence.Count + `\s*(个|名|位|人|张|台|款|套|次|季度|天|周|家)`)

// SureOutside is how sure the model must be that a short message has left the
// conversation: 晚上吃什么好.
const SureOutside = 0.85

// alien tells whether a message without a subject of its own leaves the
// conversation rather than leaning on it.
func (r *Reading) alien() bool {
	top, sure := r.TopAct()
	plainlyOut := top == asked.Outside && sure >= SureOutside && !OwnWords.MatchString(r.Text)
	if !r.Elsewhere && (utf8.RuneCountInString(r.Text) <= ShortMessage && !plainlyOut || len(r.Truths) > 0 || r.Correcting || Facts.MatchString(r.Masked)) {
		return false // a bare fact, or too little to tell
	}
	act, p := r.TopAct()
	if act == asked.Outside && p >= 0.6 && len(r.Entering()) == 0 && !r.Elliptical && (len(r.Wants) == 0 || r.Guessed) {
		return true
	}
	return r.Elsewhere && !r.Elliptical && !r.Want(want.Tax) && !r.GoesOnAbout()
}

// GoesOnAbout: a short question that the model takes for one of ours goes on
// about what is under discussion: 以后注册个公司再租，就可以了？
func (r *Reading) GoesOnAbout() bool {
	act, p := r.TopAct()
	if AsCompany.MatchString(r.Text) {
		return true
	}
	return (act == asked.Eligible || act == asked.Amount || act == asked.Terms) && p >= SureTopic && utf8.RuneCountInString(r.Text) <= ShortMessage
}

// tellsOfRecognition says whether one was recognised, which the subsidy of the income
// needs too, and names neither that award nor what is newly recognised.
func (r *Reading) tellsOfRecognition() bool {
	_, told := passing.Supposed(r.Masked)["recognised"]
	return told && !recognitionPaid.MatchString(r.Masked) && (!strings.Contains(r.Masked, "多少") || passing.IfSo.MatchString(r.Masked) || strings.Contains(r.Masked, "的话"))
}

// recognitionPaid names the award for being recognised.
var recognitionPaid = pattern.MustCompile(`新认定|奖|认定的?(?:那|这)?(?:笔|个|份|条|补|钱)|newly`)

// awardOfRecognition names it as something beside the income's share: 认定奖励呢.
var awardOfRecognition = pattern.MustCompile(`认定(?:的)?(?:奖|补助?|那笔|那份|那块|的?钱)`)

// refine narrows a whole measure to the topic under discussion or the one
// that the amounts belong to; what a centre takes in is of its services, and not
// of its being recognised: 概念验证中心一年收了88万.
func (r *Reading) refine(subjects []memory.Subject, m memory.Memory) []memory.Subject {
	out := slices.Clone(subjects)
	for i, s := range out {
		if s.Topic != "" && s.Topic != asked.PlatformAward {
			continue
		}
		if s.Topic == asked.PlatformAward && m.LastTopic() == asked.PlatformService && len(r.Sums) == 0 && !awardOfRecognition.MatchString(r.Masked) && (len(r.Wants) == 0 || len(m.Items[asked.PlatformAward]) == 0 && r.tellsOfRecognition()) && !slices.Contains(out, About(asked.PlatformService)) {
			out[i] = About(asked.PlatformService) // 我们不是概念验证中心: of the income just spoken of
		}
		for _, sum := range r.Sums {
			if t := sentence.Bases[sum.Role]; t.Measure() == s.Measure && (s.Topic == "" || t == asked.PlatformService) && sum.Sure > 0 && !slices.Contains(out, About(t)) {
				out[i] = About(t)
			}
		}
	}
	return out
}

// higherUp: a selection by the province or the state, or none.
var higherUp = pattern.MustCompile(`(?:省|国家|部)(?:里|级)?(?:也|都|又|并|还|真)*(?:没有?|未)?(?:真)?(?:评上|入选|选上|评|中|进|上榜)`)

// SheetsOf returns the sheets of a subject: one for a topic, all of a measure.
func SheetsOf(s memory.Subject) []*sheets.Sheet {
	if sheet := sheets.Of(s.Topic); sheet != nil {
		return []*sheets.Sheet{sheet}
	}
	var out []*sheets.Sheet
	for _, sheet := range sheets.OfTopics {
		if sheet.Measure == s.Measure {
			out = append(out, sheet)
		}
	}
	return out
}

// About is the subject of one topic.
func About(t asked.Topic) memory.Subject { return memory.Subject{Topic: t, Measure: t.Measure()} }

// OfMeasure is a measure as what is spoken of: its one support, where it has no other.
func OfMeasure(n int) memory.Subject {
	if only := SheetsOf(memory.Subject{Measure: n}); len(only) == 1 {
		return About(only[0].Topic)
	}
	return memory.Subject{Measure: n}
}

// clashes: an amount already counts for a named topic, so a second reading of
// its words (工业质检的模型费) names no further one.
func (r *Reading) clashes(t asked.Topic, named []asked.Topic) bool {
	if len(named) == 0 {
		return false
	}
	return len(r.Entering()) <= 1
}

// shadows: where the first is named, the second is only its setting.
var shadows = map[asked.Topic][]asked.Topic{
	asked.VerticalModel:   {asked.Data},
	asked.Scenario:        {asked.Industrial},
	asked.Product:         {asked.Computing},
	asked.Training:        {asked.VerticalModel},
	asked.Title:           {asked.Talent},
	asked.HR:              {asked.Talent},
	asked.PlatformService: {asked.Research},
	asked.PlatformAward:   {asked.Research},
	asked.Talent:          {asked.Growth},
}

func shadowed(t asked.Topic, score map[asked.Topic]float64) bool {
	for by, what := range shadows {
		if score[by] > score[t] && slices.Contains(what, t) {
			return true
		}
	}
	return false
}
