package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What somebody had expected an award to come to, held against the result just told: 你是不是算错了，不是应该10万吗,
// 不对吧，老板说是60万, 应该是100万吧. It is no new amount to work with, and is told so.

// expects: the one amount is what the award was expected to come to. Where the words fit an amount put right as well, it
// must be a small part of the amount known, or the most that the award may be.
func (l *Plan) expects(s reading.Sum, base money.Amount, ceiling string) bool {
	if s.Index < 0 || len(l.Sums) != 1 || l.Hypothetical || len(l.Memory.Shown) == 0 || ownDoing.MatchString(l.Masked) || !s.Low.Equal(s.High) {
		return false
	}
	if oughtToBe.MatchString(l.Masked) || weErr.MatchString(l.Masked) {
		return s.High.Less(base)
	}
	small := !base.Less(s.High.Times(smallPart)) || slices.ContainsFunc(money.Figures(ceiling), func(f money.Figure) bool { return f.Value.Equal(s.High) })
	return small && (saidToBe.MatchString(l.Masked) || doubtedFirst.MatchString(l.Masked) && !plainlyWrong.MatchString(l.Masked))
}

// claimsResult: the message tells what the topic's award should have come to, and no new amount.
func (l *Plan) claimsResult(topic asked.Topic) bool {
	items, sheet := l.Memory.Items[topic], sheets.Of(topic)
	if len(items) != 1 || sheet == nil || len(l.Sums) != 1 {
		return false
	}
	base, known := items[0].Money[string(sentence.MainRole[topic])]
	return known && l.expects(l.Sums[0], base, sheet.Ceiling)
}

// smallPart: an award that somebody expects is at most half of what it is reckoned from; a slip of the pen seldom is.
const smallPart = 2

var (
	// oughtToBe asks why it is not so much.
	oughtToBe = pattern.MustCompile(`(?:不是|不)(?:应该|该|应当)(?:是|有|给|补|拿|能)*(?:补|给|拿|领|得|奖)?(?:到)?¥(?:元|块钱?)?(?:左右)?(?:吗|么|嘛|呀|才对|的吗|[?？])|难道不(?:是|该|应该)(?:是)?(?:补|给|拿|奖)?¥|(?:不是|没)(?:说)?(?:能|可以)(?:补|给|拿|领|得|奖)(?:到)?¥(?:元|块钱?)?(?:吗|么|嘛)|(?:怎么|咋|为啥|为什么|为何)(?:会)?(?:就|又)?不是¥`)
	// weErr says that we reckoned wrongly, or what the asker himself made of it.
	weErr = pattern.MustCompile(`^[^\pL]*(?:(?:那|嗯|哦|咦|啊)?[,，]?(?:你|您|你们|系统|机器人?)(?:这个?|那个?|给|算|说)*的?(?:数|结果|答案|金额)?(?:是不是|肯定|怕是|好像|又|都)*(?:算|搞|弄|给|说)?(?:错|不对|有问题|算少|算多|少算|多算)(?:了)?(?:吧|啊|呀|哦)?[?？!！,，。]*(?:我)?(?:自己)?(?:觉得|看|算(?:出来|下来|的|了)?)?(?:应该|该|应当|明明|正确的)?` + comesTo + `|(?:可是|但是?|可)?(?:我|我们|财务|会计|老板)(?:自己|这边|们)?(?:拿计算器)?算(?:了一下|了下|了|出来|下来|着|的)*(?:却|可)?` + comesTo + `|错了?吧?[,，。!！?？]*¥(?:元|块钱?)?(?:才对|才是))[^¥]{0,6}$`)
	// saidToBe is somebody's word for it, or a guess.
	saidToBe = pattern.MustCompile(`^[^\pL]*` + doubts + `*(?:可是|但是?|可)?(?:我|我们)?(?:的)?(?:` + sayers + `[^,，。¥]{0,3}(?:说|讲|算|告诉|查|写)[^,，。¥]{0,4}(?:是|有|能|应该|该)` + comesTo + `|(?:我)?(?:觉得|记得|以为|感觉)?(?:应该|该|应当)` + comesTo + `(?:元|块钱?)?(?:吧|吗|么|[?？]))(?:元|块钱?)?(?:的|啊|呀|吧|吗|呢|来着)*[^\pL]*$`)
	// doubtedFirst: the answer is doubted, and then another told.
	doubtedFirst = pattern.MustCompile(`^[^\pL]*` + doubts + `+(?:可是|但是?|可)?(?:我)?(?:觉得|记得|以为|感觉)?(?:应该|该|应当)` + comesTo + `(?:元|块钱?)?(?:才对|的|啊|呀)*[^\pL]*$`)
)

// plainlyWrong: 不对，应该是12万 puts an amount right.
var plainlyWrong = pattern.MustCompile(`^[^\pL]*不对[,，。!！]`)

const (
	doubts  = `(?:(?:那|嗯|哦|咦|啊)?[,，]?(?:(?:你|您|你们)(?:是不是|肯定|怕是|好像)?(?:算|搞|弄)错了?吧?|(?:算|搞|弄)错了?吧|不对吧|不可能吧?|不会吧|是吗|真的吗|才这么点)[?？!！,，。]*|不对[?？!！,，。]*)`
	sayers  = `(?:老板|财务|会计|出纳|同事|同学|朋友|同行|亲戚|别人|人家|有人|他们|网上|中介|代理|经理|领导|客户|代账)`
	comesTo = `(?:是|补|给|拿|领|得|奖|有)*(?:到)?¥`
)
