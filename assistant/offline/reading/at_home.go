package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Persons who buy for themselves, told by where or for what they use it, and persons who
// ask for help with the rent of their home.

var (
	// atHome is what a person uses at home, or for a study: 我一个人在家租显卡, 自己租算力做毕设.
	atHome = pattern.MustCompile(`(?:我|俺|本人|自己|一个人|独自|老婆|老公|媳妇|儿子|女儿|室友|朋友)[^。;；]{0,16}(?:在(?:自己|自个儿)?家(?:里|中)?|(?:宿舍|寝室|出租屋|卧室|书房)里?)(?:[^具居电政园。;；][^。;；]{0,15})?(?:租|买|充|订|开|花|跑图|捣鼓|折腾|炼丹)` +
		`|(?:爸|妈|爷爷|奶奶|老头|老太太|老人家|老公|老婆|孩子|小孩|儿子|女儿)[^,，。;；¥]{0,6}[,，]?(?:自己|闲着|无聊|家里)[^,，。;；¥]{0,4}(?:买|租|充|订)` +
		`|(?:我|俺|本人)[^,，。;；]{0,6}自由(?:摄影师?|设计师?|撰稿人?|译者|翻译|画家|剪辑师?|音乐人|插画师?|开发者|程序员)` +
		`|个人名下(?:搞|投|做|买|租|办|卖|开发|建)` +
		`|(?:我|俺|本人)(?:就|只|平时|业余)*(?:自己|一个人|独自)[^,，。;；¥]{0,6}(?:捣鼓|折腾|瞎玩|瞎弄|鼓捣|玩玩)` +
		`|(?:我|俺|本人|自己|大学生|研究生|在校生)[^。;；]{0,8}(?:租|买|充|花)[^。;；]{0,16}(?:做|搞|写|赶|跑|弄)(?:个|我的|自己的)?(?:毕设|毕业设计|毕业论文|课程作业|大作业)` +
		`|(?:我|俺|本人)(?:就|只|现在|目前|其实)*是?(?:一)?(?:个|名|位|枚)?(?:业余|独立|小|普通|全职|自由)*(?:画师|插画师|原画师|博主|up主|主播|爱好者|发烧友|大学生|在校生|研究生|本科生|上班族|打工(?:人|仔)|家庭主妇|宝妈|退休)[^公企店厂室队]{0,12}[,，](?:[^公企店厂室队]{0,8})(?:自己|在家|租|买|充|订|花)`)
	// atWork is a company, or what may be one.
	atWork = pattern.MustCompile(`公司|企业|我司|我厂|厂|单位|工作室|团队|合伙|个体|执照|\bopc\b|法人|开票|抬头|员工|老板|实验室|课题组|创业|店|我们[^,，。一]{0,4}(?:做|是|租|买|花|采购)|对公|机构|集团|事务所|studio|company`)
	// RentOfHome is the rent of somebody's home: 自己租的房子.
	RentOfHome = pattern.MustCompile(`租房|租(?:的|了|个|着|住|一?间|一?套)*的?(?:房子?|公寓|单间|民房|小区)|合租|房租|住房租金`)
	// rentPaid asks whether anybody pays for it.
	rentPaid = pattern.MustCompile(`[贴补报给发出]|管不管|优惠|减免`)
	// aPerson is one who came to work here, and no company that rents.
	aPerson = pattern.MustCompile(`毕业|应届|大学生|研究生|硕士|博士|本科|(?:我|俺)(?:是)?(?:一)?(?:个)?人(?:来|在|才)|刚来|新来|打工|上班|入职|求职|找工作|就业|人才|(?:我|俺)[^们,，。]{0,6}(?:自己|个人)`)
	// aBusinessHome is what a company rents.
	aBusinessHome = pattern.MustCompile(`办公|厂房|门面|店|团队|创业|园区|产业园|写字楼|孵化|工位|场地|公司|企业|我司|厂`)
)

// buysForSelf tells whether a person buys for himself.
func buysForSelf(text string) bool {
	return atHome.MatchString(text) && !atWork.MatchString(text)
}

// homeRent leaves of a message that it asks what persons get towards the rent of their home, whatever they work at.
func (r *Reading) homeRent() {
	if len(r.Sums) > 0 || len(r.Measures) > 0 || !RentOfHome.MatchString(r.Text) || !rentPaid.MatchString(r.Text) || !aPerson.MatchString(r.Text) || aBusinessHome.MatchString(r.Text) {
		return
	}
	r.Mentions = slices.DeleteFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic != asked.Talent })
	if len(r.Mentions) == 0 {
		r.Mentions = append(r.Mentions, sentence.Mention{Topic: asked.Talent})
	}
	r.Mentions[0].Score, r.Mentions[0].Named = sureRent, true
	r.Elsewhere = false
}

// sureRent is the score of a topic that is beyond doubt.
const sureRent = 8
