package offline

import (
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Amounts of awards beside amounts that awards are worked out from.

// ofAwards makes claims of the amounts that are awards by what stands next to them,
// or by arithmetic: 模型授权费70万，按30%是21万，为什么只有20万.
func (r *Reading) ofAwards() {
	for i, s := range r.sums {
		if len(r.sums) == 1 && fellShortBy.MatchString(r.before(i)) && howCome.MatchString(r.after(i)) {
			r.setRole(i, roleOther) // A少了8万是怎么回事: of the award, whose sum may be right
			r.wants[wantWhy] = true
		}
		if s.index >= 0 && whereGone.MatchString(r.after(s.index)) {
			r.setRole(i, roleClaim) // 那56万上哪去了: of the award
			r.wants[wantWhy], r.guessed = true, false
		}
		if s.index >= 0 && notThisAward.MatchString(r.after(s.index)) {
			r.setRole(i, roleOther)
		}
		if s = r.sums[i]; s.index < 0 || s.role == roleOther && s.sure == strongClaim || s.role == roleClaim || s.role == roleWish || s.role == roleUnit || s.role == roleGap || s.role == roleEdge {
			continue
		}
		before, after := lastPart(r.before(s.index)), r.after(s.index)
		switch {
		case wishClear.MatchString(before) && !baseAfter.MatchString(after):
			r.setRole(i, roleWish)
		case awardNamed.MatchString(before) && !provinceWord.MatchString(before), awardRightAfter.MatchString(after) && !bringsIn.MatchString(before) && !provinceWord.MatchString(before+firstPart(after)):
			r.setRole(i, roleClaim)
		}
	}
	if len(r.sums) < 2 {
		return
	}
	for _, share := range shares() {
		topic, rate := share.topic, share.rate
		if !r.aboutTopic(topic) {
			continue
		}
		for i, base := range r.sums {
			if base.role == roleClaim || base.role == roleWish || !base.Low.Equal(base.High) {
				continue
			}
			award := base.High.Percent(rate)
			for j, s := range r.sums {
				if i != j && s.High.Equal(award) && s.index > base.index && !(s.role == roleFee && s.sure >= clearRole) && s.role != roleUnit && resultBefore.MatchString(lastPart(r.before(s.index))) {
					r.setRole(j, roleClaim)
				}
			}
		}
	}
}

// resultClaimed hears what the share of the amount known comes to, before the
// ceiling, as what somebody makes of it, and asks why it is not: 我算是156万呀.
func (l *plan) resultClaimed() {
	if l.step != noStep || len(l.sums) == 1 && l.sums[0].index >= 0 && givenIn.MatchString(l.before(l.sums[0].index)) {
		return // 退回来6万, which is what was worked out by chance
	}
	open := slices.IndexFunc(l.sums, func(s sum) bool { return s.role != roleClaim })
	if len(l.sums) == 1 {
		open = 0
	}
	if len(l.memory.Subjects) == 0 || open < 0 || len(l.having(roleClaim)) < len(l.sums)-1 || len(l.Reading.sums) != len(l.sums) || len(l.explicit()) > 0 {
		return
	}
	topic := l.memory.Subjects[0].Topic
	items := l.memory.Items[topic]
	sheet := sheetOf(topic)
	if len(items) > 1 && l.shareOfKnown(topic) {
		l.setRole(open, roleClaim) // 头一款怎么不是123万, of three
		l.wants[wantWhy] = true
	}
	if len(items) != 1 || sheet == nil || sheet.Tool == "" {
		return
	}
	rate := tools.FuzhouAI().Benefit(sheet.Tool).Shape().Rate
	base, known := items[0].Money[string(mainRole[topic])]
	if s := l.sums[open]; known && rate > 0 && !s.High.Equal(base) && s.found != roleFee && l.insists(s) {
		l.setRole(open, roleClaim)
		l.wants[wantWhy], l.insisted = true, true
		return
	}
	if s := l.sums[open]; known && rate > 0 && s.High.Equal(base.Percent(rate)) && s.role != roleFee && !s.more && topic != asked.Computing {
		l.setRole(open, roleClaim)
		l.wants[wantWhy] = true
	}
}

// shareOfKnown: the one amount is what the share of an amount that is known comes to, and it is asked why it is not.
func (l *plan) shareOfKnown(topic asked.Topic) bool {
	sheet := sheetOf(topic)
	if sheet == nil || sheet.Tool == "" || len(l.sums) != 1 || l.sums[0].index < 0 || !isNotIt.MatchString(l.before(l.sums[0].index)) {
		return false
	}
	rate, name := tools.FuzhouAI().Benefit(sheet.Tool).Shape().Rate, string(mainRole[topic])
	return rate > 0 && slices.ContainsFunc(l.memory.Items[topic], func(it Item) bool { return it.Money[name].Percent(rate).Equal(l.sums[0].High) })
}

// isNotIt asks why it is not so much.
var isNotIt = pattern.MustCompile(`(?:怎么|咋|为啥|为什么|为何|怎么会)(?:就|又)?(?:不是|没有|不给|没给|不到|不该是)$`)

// insists: somebody holds another figure against the one just told, and names nothing that he
// bought, sold or said: 不对，明明是6万; 所以就是12万，对吧.
func (l *plan) insists(s sum) bool {
	if s.index < 0 || l.hypothetical || len(l.memory.Shown) == 0 || ownDoing.MatchString(l.masked) {
		return false
	}
	return plainlyIs.MatchString(l.before(s.index)) || thereforeIs.MatchString(l.before(s.index)) && isItSo.MatchString(l.after(s.index))
}

var (
	plainlyIs   = pattern.MustCompile(`(?:明明|分明|明摆着)(?:就|应该|该|才)?(?:是|有|能|可以)?(?:补|给|拿|领|得|奖)?(?:到|了)?$`)
	thereforeIs = pattern.MustCompile(`(?:所以|因此|这么说|照这么说|那么|说到底|反正)[,，]?(?:就|还|仍|都|应该|该)*(?:是|有|能|可以)?(?:补|给|拿|领|得|奖)?(?:到|了)?$`)
	isItSo      = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:对不对|对吧|对吗|是吧|是不是|没错吧|是这样吧)`)
	ownDoing    = pattern.MustCompile(`买|采购|租|花|投|付|卖|销|签|开票|发票|合同|收入|账单|总额|服务费|费用|省里|我(?:们)?(?:说|报|讲|写|填|打|输)|说错|报错|写错|打错|看错|记错|算的数|数字`)
)

var (
	whereGone   = pattern.MustCompile(`^(?:元|块钱?)?(?:呢)?[,，]?(?:又|都|是)?(?:上|去|到|跑|丢|飞)(?:到|了)?哪(?:里|儿)?(?:去)?(?:了|啦|呢|[^\pL]|$)|^(?:元|块钱?)?(?:怎么|咋|为啥|为什么)(?:就)?(?:不见|没)了`)
	fellShortBy = pattern.MustCompile(`(少|缺|差|砍)(了|给了?|算了?|掉了?|拿了?)$`)
	howCome     = pattern.MustCompile(`^(元|块钱?)?[,，]?(是|这是|又是)?(怎么|为(什么|啥|何)|咋|凭(什么|啥)|哪里?|什么原因)`)
)

func (r *Reading) setRole(i int, role Role) {
	r.sums[i].role, r.sums[i].found, r.sums[i].sure = role, role, strongClaim
}

// share is what a topic's rule pays of its base, in percent.
type share struct {
	topic asked.Topic
	rate  int64
}

// shares are those of the policy, in its order, but for the half of the service
// fee: half as much was often used as was bought.
var shares = sync.OnceValue(func() (out []share) {
	for _, s := range sheets {
		if s.Tool == "" || s.Topic == asked.Computing {
			continue
		}
		if rate := tools.FuzhouAI().Benefit(s.Tool).Shape().Rate; rate > 0 {
			out = append(out, share{s.Topic, rate})
		}
	}
	return out
})

var (
	// resultBefore stands before what something comes to.
	resultBefore = pattern.MustCompile(`(是|为|=|＝|才|就|只|仅|补|给|拿|领|能|奖|配|应|有|写|报|约|等于|算(?:是|出来?|下来|得)?)(?:是|有|到|为|了|给|拿|出来?)*$`)
	// wishClear: 还想再要13.5万, 老板要300万, 目标补贴100万.
	wishClear = pattern.MustCompile(`(想|盼|希望|指望|争取|打算)(着|能|再|从.{0,8})*(要|拿|领|补|得|弄|搞|靠补助覆盖|覆盖)(到|个|回|足|满)?$|(老板|领导|主任|公司)(非)?(想)?要(写)?$|目标(补贴|补助|奖励|奖)(是)?$|想(再)?(来|要)(个)?$|想把(那|这)?$|(想|盼|希望|指望|争取|打算|目标)[^,，。¥省]{0,12}(补助?|补贴|奖励?|奖金|配套)(额|款|金)?[^,，。¥省]{0,3}(到|够|满|成|要|拿)$`)
	// awardNamed: 认定奖50万, 补助算出来14.4万.
	awardNamed = pattern.MustCompile(`(补下来|补助下来|算下来补|认定奖|奖励|奖金|补助|补贴|补贴款|补助款|配套|封顶|上限|最高|天花板)(款|额|金)?(是|[=＝]|有|应该|应当|应为|该|只|才|就|能|可|可以|算|算出来?|算下来|写|可得|可拿|能拿|预估|少算了|少给了)*(是|有|到|给|拿|为|了)?$`)
	// notThisAward: 还有20万是高企认定奖、不是这个.
	notThisAward = pattern.MustCompile(`^(?:元|块)?的?(?:那个|这个)?(?:门槛|起点线|红线)(?:都|已经?|全|现在|今年|就)*(?:作废|取消|废除|废止|清零|没了|不算|不要|放开|免了|撤了)|^(元|块钱?)?的?(是|属于|算)[^,，。¥、]{2,12}[、,，]?(那个|这个|它|也|都|就)*(不是(这个|这|那|研发|省级?)|不算|不在内|(跟|和|与)[^,，。¥]{1,6}(没关系|无关|不搭|两码事)|另算)|^(元|块钱?)?的?(是|属于|算)(的)?[^,，。¥、]{0,4}(贴息|贷款|高企|高新|专精特新|小巨人|首台套|技改|稳岗|退税|别的|其他)`)
	// awardRightAfter: 想把250万的补助做下来.
	awardRightAfter = pattern.MustCompile(`^(元|块钱?)?的?(市级|模型|算力|平台|服务收入|产品)?(补助|补贴|奖励|奖金|认定奖|配套)([^多额金怎几?？ 是]|$)`)
)
