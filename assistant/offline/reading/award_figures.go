package reading

import (
	"sync"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Amounts of awards beside amounts that awards are worked out from.

// ofAwards makes claims of the amounts that are awards by what stands next to them,
// or by arithmetic: 模型授权费70万，按30%是21万，为什么只有20万.
func (r *Reading) ofAwards() {
	for i, s := range r.Sums {
		if len(r.Sums) == 1 && fellShortBy.MatchString(r.Before(i)) && howCome.MatchString(r.After(i)) {
			r.SetRole(i, sentence.RoleOther) // A少了8万是怎么回事: of the award, whose sum may be right
			r.Wants[want.Why] = true
		}
		if s.Index >= 0 && whereGone.MatchString(r.After(s.Index)) {
			r.SetRole(i, sentence.RoleClaim) // 那56万上哪去了: of the award
			r.Wants[want.Why], r.Guessed = true, false
		}
		if s.Index >= 0 && NotThisAward.MatchString(r.After(s.Index)) {
			r.SetRole(i, sentence.RoleOther)
		}
		if s = r.Sums[i]; s.Index < 0 || s.Role == sentence.RoleOther && s.Sure == StrongClaim || s.Role == sentence.RoleClaim || s.Role == sentence.RoleWish || s.Role == sentence.RoleUnit || s.Role == sentence.RoleGap || s.Role == sentence.RoleEdge {
			continue
		}
		before, after := sentence.LastPart(r.Before(s.Index)), r.After(s.Index)
		switch {
		case wishClear.MatchString(before) && !baseAfter.MatchString(after):
			r.SetRole(i, sentence.RoleWish)
		case awardNamed.MatchString(before) && !provinceWord.MatchString(before), awardRightAfter.MatchString(after) && !sentence.BringsIn.MatchString(before) && !provinceWord.MatchString(before+sentence.FirstPart(after)):
			r.SetRole(i, sentence.RoleClaim)
		}
	}
	if len(r.Sums) < 2 {
		return
	}
	for _, share := range shares() {
		topic, rate := share.topic, share.rate
		if !r.aboutTopic(topic) {
			continue
		}
		for i, base := range r.Sums {
			if base.Role == sentence.RoleClaim || base.Role == sentence.RoleWish || !base.Low.Equal(base.High) {
				continue
			}
			award := base.High.Percent(rate)
			for j, s := range r.Sums {
				if i != j && s.High.Equal(award) && s.Index > base.Index && !(s.Role == sentence.RoleFee && s.Sure >= ClearRole) && s.Role != sentence.RoleUnit && resultBefore.MatchString(sentence.LastPart(r.Before(s.Index))) {
					r.SetRole(j, sentence.RoleClaim)
				}
			}
		}
	}
}

var (
	whereGone   = pattern.MustCompile(`^(?:元|块钱?)?(?:呢)?[,，]?(?:又|都|是)?(?:上|去|到|跑|丢|飞)(?:到|了)?哪(?:里|儿)?(?:去)?(?:了|啦|呢|[^\pL]|$)|^(?:元|块钱?)?(?:怎么|咋|为啥|为什么)(?:就)?(?:不见|没)了`)
	fellShortBy = pattern.MustCompile(`(少|缺|差|砍)(了|给了?|算了?|掉了?|拿了?)$`)
	howCome     = pattern.MustCompile(`^(元|块钱?)?[,，]?(是|这是|又是)?(怎么|为(什么|啥|何)|咋|凭(什么|啥)|哪里?|什么原因)`)
)

// SetRole says what amount i is.
func (r *Reading) SetRole(i int, role sentence.Role) {
	r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = role, role, StrongClaim
}

// share is what a topic's rule pays of its base, in percent.
type share struct {
	topic asked.Topic
	rate  int64
}

// shares are those of the policy, in its order, but for the half of the service
// fee: half as much was often used as was bought.
var shares = sync.OnceValue(func() (out []share) {
	for _, s := range sheets.OfTopics {
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
	// NotThisAward: 还有20万是高企认定奖、不是这个.
	NotThisAward = pattern.MustCompile(`^(?:元|块)?的?(?:那个|这个)?(?:门槛|起点线|红线)(?:都|已经?|全|现在|今年|就)*(?:作废|取消|废除|废止|清零|没了|不算|不要|放开|免了|撤了)|^(元|块钱?)?的?(是|属于|算)[^,，。¥、]{2,12}[、,，]?(那个|这个|它|也|都|就)*(不是(这个|这|那|研发|省级?)|不算|不在内|(跟|和|与)[^,，。¥]{1,6}(没关系|无关|不搭|两码事)|另算)|^(元|块钱?)?的?(是|属于|算)(的)?[^,，。¥、]{0,4}(贴息|贷款|高企|高新|专精特新|小巨人|首台套|技改|稳岗|退税|别的|其他)`)
	// awardRightAfter: 想把250万的补助做下来.
	awardRightAfter = pattern.MustCompile(`^(元|块钱?)?的?(市级|模型|算力|平台|服务收入|产品)?(补助|补贴|奖励|奖金|认定奖|配套)([^多额金怎几?？ 是]|$)`)
)
