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

// ofMeasures are asked where a measure is named.
var ofMeasures = []everydayWay{
	{name: "rent_free", anyway: true, words: pattern.MustCompile(`(?:不是说|听说|据说|是说|都说|说是|说)[^。]{0,12}(?:免租|租金[^,，。]{0,3}(?:全)?免|房租(?:全)?免|免(?:房租|租金)|零租金)|(?:免租|租金[^,，。]{0,3}(?:全)?免|房租(?:全)?免|免(?:房租|租金))[^。]{0,6}(?:对吧|对吗|是吧|是吗|真的|对不对|是不是)|[给免][一二两三四五1-5]年(?:的)?(?:免租|房租|租金)`), unless: pattern.MustCompile(`亲口|白纸|赖账|万|多少|打来|答应|零租`)},
	{name: "only_if", anyway: true, words: pattern.MustCompile(`(?:是不是|是否|难道)?只要[^,，。¥]{0,4}(?:买|花|投|租|有|卖|建|做)[^,，。¥]{0,8}(?:就|都)(?:一定|都|能|会|给|可以)*(?:补|有|拿|给|奖|领)[^。]{0,8}$`), unless: pattern.MustCompile(`报销|保证`)},
	{name: "district_money", anyway: true, words: pattern.MustCompile(`(?:^|[^地园社小片])(?:区|县|区县)(?:里|级|政府|财政)(?:还|也|自己)?(?:要不要|会不会|需不需要|用不用)(?:再)?(?:配套|加码|再给|再补|配钱)`)},
	{name: "whom", anyway: true, words: pattern.MustCompile(`(?:公司|单位|企业|老板)[^。]{0,10}(?:出|交|付|垫)[^。]{0,8}(?:培训费|学费)[^。]{0,8}(?:归谁|给谁|算谁)|(?:钱|补贴|补助|奖励)[^,，。]{0,6}(?:给|归|发给|打给)(?:企业|公司|单位|老板)(?:还是|或者)(?:给|归|发给)?(?:员工|个人|本人|自己)`)},
	{name: "capped_only", words: pattern.MustCompile(`(?:只有|只写了?|光有|光写)(?:了)?(?:上限|封顶|最高)[^。]{0,4}(?:没有?|没写|不写|无)(?:写)?(?:比例|算法|公式)`)},
	{name: "before_issue", words: boughtBeforeIssue, unless: pattern.MustCompile(`证书?|培训`)},
	{name: "park", anyway: true, words: pattern.MustCompile(`(?:产业园|园区)(?:一共|总共|都)?(?:有|是)?(?:几|多少|哪[几些])个?(?:园区?|个)?|(?:产业园|园区)[^,，。]{0,3}(?:在哪|哪里|什么位置|地址|叫什么)`), unless: pattern.MustCompile(`我们?|优惠|租|条`)},
	{name: "how_many_each", words: pattern.MustCompile(`一[家个](?:企业|公司)(?:最多|一共)?(?:能|可以|可)?(?:同时)?(?:拿|领|报|申请|享受|申报)(?:几|多少)(?:项|条|个|种)`)},
}

// boughtBeforeIssue is money that was spent before the text was issued, on nothing in particular.
var boughtBeforeIssue = pattern.MustCompile(`(?:出台|印发|发布|实施|施行|生效)(?:之|以)?前(?:已经)?(?:花|买|投|付|支出|发生|产生|采购)(?:了|出去)?的?(?:钱|费用|东西|支出|项目)?[^。]{0,4}(?:算|能|可以|补|认)`)

// twoHeld asks which of two measures gives more, or has the higher rate or ceiling.
var twoHeld = pattern.MustCompile(`哪(?:一)?(?:个|条|项)?(?:的)?(?:能|可以)?(?:钱|上限|封顶|金额|奖励|补助|补贴|拿得?|给得?|补得?|奖得?|比例|最高)[^,，。]{0,3}(?:更)?(?:多|高|大)|(?:哪|谁)(?:一)?(?:个|条|项)?(?:的)?(?:更)?(?:多|高|大)`)

// asksTwoHeld hears which of two measures gives more, where nothing was spent on either.
func (l *Plan) asksTwoHeld(money bool) *Everyday {
	if money || len(l.Measures) != 2 || !twoHeld.MatchString(l.Text) || len(l.Memory.Items) > 0 {
		return nil
	}
	return &Everyday{Name: TwoHeld}
}

// The names of those that are not found by their words alone.
const (
	Unwritten = "unwritten"
	TwoHeld   = "two_held"
)
