package plan

import (
	"github.com/rongce/rongce/knowledge/pattern"
)

// Everyday questions of a measure: whether it asks for something that it does not write, what it has in common with another.

// unwritten are demands of other policies that no measure of this one makes.
const unwritten = `规上|规模以上|高新技术企业|高新企业|高企|科技型中小企业|专精特新|注册在福州|在福州注册|注册地|注册资本|社保|纳税额?|营收|人数|成立时间|成立年限|成立满[几多一二两三\d]+[^,，。]{0,2}年|企业规模|利润|信用等级|[aA]{3}级|学历|年龄|户口|户籍|国籍|职称|论文`

var (
	// demands asks whether one must have such a thing.
	demandsIt = pattern.MustCompile(`(?:要不要|需不需要|需要|必须|一定要|用不用|要求|得是|要|对|有没有|有)[^,，。¥]{0,6}?(` + unwritten + `)[^,，。多¥]{0,6}(?:吗|么|不|没有|要求|限制|[?？]|$)`)
	// alsoIt goes on from what was spoken of: 社保呢.
	alsoIt  = pattern.MustCompile(`^[^\pL]*(?:那|那么|还有|请问)?(?:对|要|要交|要有|有)?(年龄|学历|户口|户籍|社保|国籍|专业|职称|论文|注册资本|注册地|企业规模|规模|成立时间|成立年限|纳税|信用|性别|婚姻|高新技术企业|高新企业|高企|规上|专精特新)(?:方面)?(?:的)?(?:有|要)?(?:交|缴|满|够)?(?:什么|啥|没有?|多少|几)?(?:年|个月)?(?:要求|限制|条件)?(?:呢|吗|么|没有|不|有吗)?[^\pL]*$`)
	newFirm = pattern.MustCompile(`(?:新|刚|才)(?:注册|成立|开|办)(?:不久|没多久|一年)?的?(?:公司|企业|厂)[^,，。¥]{0,6}(?:能|可以|可不可以|行|算)`)
)

// asksUnwritten hears whether a measure asks for what it does not write.
func (l *Plan) asksUnwritten(money bool) *Everyday {
	if money || len(l.inView()) != 1 || l.inView()[0] == 4 {
		return nil
	}
	named := len(l.Measures) > 0 || l.hasTopic(l.Explicit())
	switch {
	case named && newFirm.MatchString(l.Text):
		return &Everyday{Unwritten, "成立多久"}
	case named && l.inView()[0] != 8:
		if m := demandsIt.FindStringSubmatch(l.Text); m != nil {
			return &Everyday{Unwritten, m[1]}
		}
	case !named && len(l.Memory.Items) == 0:
		if m := alsoIt.FindStringSubmatch(l.Text); m != nil {
			return &Everyday{Unwritten, m[1]}
		}
	}
	return nil
}

// InView are the measures that the message names, or else the one spoken of last.
func (l *Plan) InView() []int { return l.inView() }

// twoHeld asks which of two measures gives more, or has the higher rate or ceiling.
var twoHeld = pattern.MustCompile(`哪(?:一)?(?:个|条|项)?(?:的)?(?:能|可以)?(?:钱|上限|封顶|金额|奖励|补助|补贴|拿得?|给得?|补得?|奖得?|比例|最高)[^,，。]{0,3}(?:更)?(?:多|高|大)|(?:哪|谁)(?:一)?(?:个|条|项)?(?:的)?(?:更)?(?:多|高|大)`)

// asksTwoHeld hears which of two measures gives more, where nothing was spent on either.
func (l *Plan) asksTwoHeld(money bool) *Everyday {
	if money || len(l.Measures) != 2 || !twoHeld.MatchString(l.Text) || len(l.Memory.Items) > 0 {
		return nil
	}
	return &Everyday{Name: TwoHeld}
}
