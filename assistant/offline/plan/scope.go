package plan

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

var listed = pattern.MustCompile(`条款|哪一?(项|条)|最大|几(条|项|个条款|个措施)|哪(些|几)|分别|各|都|列`)

// ofItsTerm asks when the policy begins or ends, whichever measure is named.
var ofItsTerm = pattern.MustCompile(`起止(?:[^线杠]|$)|届满|施行|生[效孝笑]|有效期|失效`)

// policyWord names the text as a whole.
var policyWord = pattern.MustCompile(`(这份|这个|该|整个)?(政策|文件|措施)`)

// whichOnes asks for measures, whatever else is named: 金融办在哪一条里出现.
var whichOnes = pattern.MustCompile(`哪(几|些|一)?(条|项)|第几条|几条`)

// everywhere: plainly all measures are meant, whatever is under discussion.
var everywhere = pattern.MustCompile(`哪(些|几)(条|项)|各(条|项)|所有|全部|条款|分别`)

// policyWide: asked of the text as a whole.
func (l *Plan) policyWide() bool {
	if l.Guessed && (l.leansOn() || l.Want(want.Stack) && len(l.Memory.Subjects) > 0 && utf8.RuneCountInString(l.Text) <= reading.ShortMessage) {
		return false
	}
	if l.Want(want.Year) && len(l.Explicit()) == 0 && len(l.Memory.Subjects) == 0 && len(l.Entering()) == 0 {
		return true
	}
	if l.Want(want.AIFirm) && !l.hasTopic(l.Explicit()) && len(l.Entering()) == 0 {
		return true
	}
	if l.Want(want.Company) && len(l.Explicit()) == 0 && len(l.Memory.Subjects) == 0 && len(l.Entering()) == 0 {
		return true
	}
	if l.Hearsay() || l.Trait != nil {
		return true
	}
	return l.Want(reading.WantHolding, want.Closing, want.Title, want.Picked, want.Until, want.Since, want.Draft, want.Funds, want.Rules, want.All, want.Ceilings, want.Moneyless, want.Moneyed, want.NoRepeat) ||
		l.Want(want.OfficeIn) || (len(l.Explicit()) == 0 || OtherPaper.MatchString(l.Text) && !l.hasTopic(l.Explicit())) && l.Want(want.Stack) && (!l.Want(want.Total) || OtherPaper.MatchString(l.Text)) && !l.leansOn() || l.asksMine() || l.ListsTerms()
}

// General tells whether the reply is about the text as a whole.
func (l *Plan) General() bool {
	return l.policyWide() && !l.leans(l.nearly(l.Explicit())) || !l.hasTopic(l.Subjects)
}

// amongOffices: 网信办算不算责任单位.
var amongOffices = pattern.MustCompile(`(算不算|是不是|在不在|有没有|列没列)[^,，。]{0,4}责任`)

// Hearsay: whether the text has something at all is asked, and nothing says of which
// measure: 听说每家直接发5万，有这条吗.
func (l *Plan) Hearsay() bool {
	topic, p := l.TopTopic()
	vague := topic == asked.None || topic == asked.Policy || p < reading.SureTopic
	return l.Want(want.Hearsay) && len(l.Explicit()) == 0 && len(l.Measures) == 0 && len(l.Memory.Subjects) == 0 && len(l.Reading.Sums) > 0 && vague && !reading.BoughtIt.MatchString(l.Masked)
}

// nearly adds the topic that the model is sure of where no word names one:
// 数据方面的支持有哪些.
func (l *Plan) nearly(named []memory.Subject) []memory.Subject {
	guess, p := l.TopTopic()
	if len(named) > 0 || p < reading.SureShift || guess == asked.None || guess == asked.Policy || !l.Want(want.All, want.Mine, want.Stack) || l.Want(want.Until, want.Since, want.Draft, want.Funds, want.Rules, want.Ceilings, want.Moneyed, want.Moneyless) {
		return named
	}
	return []memory.Subject{reading.About(guess)}
}

// leans: words for the whole text stand in a question about one subject.
func (l *Plan) leans(named []memory.Subject) bool {
	if l.Want(reading.WantHolding, want.Closing) || l.Want(want.OfficeIn) && amongOffices.MatchString(l.Text) {
		return false
	}
	if l.Trait != nil {
		return false
	}
	if l.Want(want.NoRepeat, want.Moneyless, want.Moneyed, want.OfficeIn) && whichOnes.MatchString(l.Text) && len(l.Entering()) == 0 {
		return false
	}
	if l.Want(want.Until) && policyWord.MatchString(l.Text) && len(l.Entering()) == 0 {
		return false // 我们2029年才投产，这份措施到那会儿还管用吗
	}
	if l.Want(want.Since, want.Until) && ofItsTerm.MatchString(l.Text) && len(l.Entering()) == 0 {
		return false // 研发配套何时施行、何时届满: all nine begin and end together
	}
	if len(l.Entering()) > 0 && len(named) == 0 && l.leansOn() {
		return true
	}
	if l.Want(want.OfficeIn, want.Moneyless, want.Moneyed, want.NoRepeat, want.Ceilings) && !l.single(named) {
		return false
	}
	if len(l.Entering()) > 0 && len(named) > 0 {
		return true
	}
	if l.Want(want.Until, want.Since, want.Funds, want.Rules, want.Draft) && !l.hasTopic(named) {
		return false
	}
	if l.asksMine() && len(named) == 0 && len(l.Entering()) == 0 {
		return false
	}
	return l.hasTopic(named) || l.leansOn() && !l.Want(want.All, want.Until, want.Since, want.Funds, want.Rules, want.Draft, want.Mine)
}

func (l *Plan) single(named []memory.Subject) bool {
	return len(named) == 1 && named[0].Topic != asked.Policy
}

func (l *Plan) hasTopic(named []memory.Subject) bool {
	return slices.ContainsFunc(named, func(s memory.Subject) bool { return s.Topic != asked.Policy })
}

// leansOn: the message continues what is under discussion.
func (l *Plan) leansOn() bool {
	return len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Topic != asked.Policy && (l.Elliptical || len(l.Entering()) > 0)
}

// ListsTerms: rates, ceilings or quotas of all measures together are asked for.
func (l *Plan) ListsTerms() bool {
	return !l.Want(want.Tax) && !(reading.Facts.MatchString(l.Masked) && l.Want(want.Total)) && l.Want(want.Rate, want.Ceiling, want.Threshold, want.Quota) && listed.MatchString(l.Text) && !l.hasTopic(l.Explicit()) && !l.leansOn() && len(l.Entering()) == 0 && (len(l.Memory.Subjects) == 0 || everywhere.MatchString(l.Text))
}

func (l *Plan) asksMine() bool { return l.Want(want.Mine) }

var listing = pattern.MustCompile(`多少条|条号|写[进入]|(挂名|参加|参与|牵头|列名|出现|有份|沾边)[^。]{0,6}(条号|条目|条款|哪些?条|哪几条|措施)|列(入|为|在)|逐条|列条号|列(一下|出来)|排(在)?(头|第)一|(算不算|是不是|在不在|有没有|列没列)[^,，。]{0,4}责任|别漏|别落|(含|包含|有|带|挂|写)(了|着|上)?市?[^,，。]{2,6}(局|办|委|部)的|挂(了)?(责|名)|(有关|相关|沾边|涉及)的?(条|措施)|措施编号|编号|序号|条目|哪(几|些|一)?(条|项|个条)|第几条|几条|条款|出现|参与|涉及|列为|都(在|管)|牵头.{0,4}(哪|什么)|负责(哪|什么|的)|管(哪|什么)|管不管|负不负责|有(份|它)|查一下|which`)

// officeList: in which measures does an office appear?
func (l *Plan) officeList() bool {
	if len(l.Offices) == 0 || l.Want(want.Phone) || len(l.Entering()) > 0 {
		return false
	}
	if l.AmongThose || l.Divided || len(l.Same) > 0 {
		return false
	}
	return len(l.Except) > 0 || !l.hasTopic(l.Explicit()) && len(l.Measures) == 0 && amongAll.MatchString(l.Text) || listing.MatchString(l.Text) || len(l.Explicit()) == 0 && (utf8.RuneCountInString(l.Text) <= reading.ShortMessage/2 || slices.Contains(l.Memory.Wants, want.OfficeIn))
}

// amongAll asks whether an office is among all of them: 这个政策的责任单位里有没有教育局.
var amongAll = pattern.MustCompile(`(?:责任)?(?:单位|部门)(?:名单|列表)?(?:里面?|里头|当中|其中|中)?[^,，。]{0,2}(?:有没有|有无|有|含|包括|包不包括|列了)`)

// wantsSome wants support, and says no more.
var wantsSome = pattern.MustCompile(`^[^\pL]*(?:请|烦请|麻烦)?(?:评估|测算|估算|核算|估一?下|算一?下)(?:一下)?(?:我方|我司|我们?|本公司|我单位|咱们?|敝司)(?:公司|企业|单位)?可(?:以)?(?:获|得|享|领|拿)[^,，。]{0,3}(?:扶持|补助|奖补|资助|支持|补贴|资金)[^,，。]{0,6}[^\pL]*$|^[^\pL]*(?:来电(?:的|人|者)?|打电话来?的?|有人|他|她|客户)?[^\pL]*(?:说|问|讲|就)?(?:他|她)?(?:想|要|问|咨询)(?:要|问|领|拿|申请|下|个|点)*(?:市里的?)?(?:补贴|补助|奖励|扶持|资助)(?:的事|的)?[^\pL]*$`)

// OtherPaper: another policy of the city's stands beside this one.
var OtherPaper = pattern.MustCompile(`同类(文件|政策)|(老|旧|另|别|其他|其它)的?[^,，。]{0,6}(办法|文件|政策)|两(份|个)(文件|政策|办法)`)
