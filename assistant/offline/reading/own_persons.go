package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Persons who ask for themselves, and questions for what is given to persons
// rather than to companies: measure 八.

var (
	// personMeant: what is for persons is asked for.
	personMeant = pattern.MustCompile(`(?:哪|有没有|有无|有啥|有什么|几)[^,，。]{0,10}(?:照顾|关照|顾及|适合|适用于?|惠及|覆盖|管|帮|轮)(?:得着|得到|到|着|了)?(?:我们?|俺们?|咱们?|像我们?)?(?:这种|这样的?|这类|这号|们)?(?:普通的?|小|一般的?|单个)?(?:个人(?:[^独]|$)|普通人|老百姓|打工人|打工的|自然人|市民|上班族|平头百姓)|^[^\pL]*(?:那|这样)?(?:我|俺)?(?:个人|自然人)(?:名义)?(?:可用|能用|适用|可享受?|能享受?|可申请)[^,，。]{0,4}(?:条款|条文|哪|的条)|(?:我|俺)[^,，。]{0,3}(?:一个人|个人|自己一个)[^。]{0,12}(?:哪|有)[^,，。]{0,3}(?:条|项|款)[^,，。]{0,6}(?:沾|够|适用|有关|合适|用得上)|(普通人|老百姓|市民|打工人)[^,，。]{0,8}有(啥|什么|没有?)(用|好处)|不(用|必)?开公司[^,，。]{0,3}(能|可以|可)(拿|领|申请|享受)|(给|对|发给|面向|针对|归|属于|落到|补给|奖给)(个人|普通人|老百姓|打工人|自然人|员工|市民|人)(头上|本人)?(的|有用|有好处|能用|管用|[,，、]|不是|而不是)[^。]{0,14}(哪|有没有|吗|么|没|几|公司|企业|单位|列|啥|什么|[?？]|$)|(这些|哪些|文件|政策|措施|几条|这里)[^,，。]{0,10}((公司|企业|单位)[^,，。]{0,3}还是[^,，。]{0,3}(个人|老百姓)|(个人|普通人|老百姓)[^,，。]{0,3}有(没有)?份)|(哪|有没有|有啥|有什么|几条|有哪些)[^,，。]{0,8}(给|对|发给|面向|针对|补给|奖给)(个人|普通人|老百姓|打工人|自然人|市民|人)(本人)?(的|有用|有好处|[,，、]|不是|而不是|$)|(哪|有没有|有啥|有什么)[^,，。]{0,6}(老百姓|普通人|打工人|个人|市民)(自己|本人)?(也|就)?(能|可以|可)(领|拿|用|享受|申请|沾|报)|(老百姓|普通人|打工人|个人|市民)(自己|本人)?(也|就)?(能|可以|可)(领|拿|用|享受|申请|沾|报)[^,，。]{0,3}(哪|啥|什么|吗|么)`)
	// personTrade is who tells what he works as: 我一个送外卖的, 我在超市当收银员.
	personTrade = pattern.MustCompile(`(?:我|俺)(?:就|也|只|不过)?(?:是)?(?:一)?(?:个|名)?(?:普普通通的?|普通的?|一般的?|小)?(?:打工(?:人|仔|的)|社畜|牛马|上班的|拿工资的|老百姓)|(?:我|俺|^)(?:又|也|既|自己|本人)*(?:不|没)(?:有)?开(?:过|着)?(?:公司|厂|店)|(?:我|俺)(?:这种|这样|就是|是)?(?:个)?(?:打工的?|普通|一般)的?(?:老百姓|人|市民|打工人)|(我|俺|咱)(家|爸|妈|姐|哥|弟|妹|老公|老婆|朋友|就|就是|是|只是|一|本身|自己|现在|在[^,，。]{1,6})*(个|名|位)?(普通|平时|天天)?(送外卖|送快递|送货|送水|跑(滴滴|腿|外卖|快递|网约车|出租|摩的|船|货运)|摆摊|摆地摊|开(滴滴|出租|网约|货车|公交|小店|大车|挖机)|扫(地|马路|大街)|端盘子|打(工|零工|螺丝)|搬砖|看(大门|仓库)|带娃|种地|做(保洁|家政|小工|零工)|当|做)?(车)?(的?([^\p{Han}]|$)|[^们,，。]{0,4}(收银|服务|快递|外卖|理货|营业|售货|保洁|操作|驾驶|配送|流水线|质检|环卫)(员|工)|骑手|司机|保姆|月嫂|保安|护士|厨师|工人|农民工?|打工(人|仔))|骑手|保姆|月嫂|农民工|家庭主妇|宝妈|上班族|下岗|待业|失业|退休`)
	// personShare asks whether there is something in it for one.
	personShare = pattern.MustCompile(`有(?:我|俺)[^,，。]{0,3}(?:啥|什么|份|事|好处)|沾[^,，。]{0,3}(光|边)|帮(得|不)?(到|上)|有(没有|啥|什么|没)[^,，。]{0,6}(我|份|关系|好处|用|能|可以)|(跟|和|对)我[^,，。]{0,6}(关系|用|好处)|(能|可以)[^,，。]{0,4}(享受|领|拿|申请|用|沾|捞|得)[^,，。]{0,3}(啥|什么|哪|点)|有我(的)?(份|事)`)
	// personNotFirm: a company is spoken for after all.
	personNotFirm = pattern.MustCompile(`(我们?|咱们?|本|我这|贵)(公司|厂|企业|司)|(^|[^不用必没])开(了|着)?(个|家|一家)?(公司|厂)|(我|咱)们[^,，。]{0,12}(做|卖|开发|生产|研发|搞)`)
)

// noExpert is who calls himself none: 不开公司也不是专家.
var noExpert = pattern.MustCompile(`(?:不是|算不上|谈不上|没那个|不算)(?:什么|啥|个|哪门子|那种)*(?:专家|人才|高端人才|领军|大佬|大牛|高手|博士|科学家)`)

// forPersons tells whether what is asked for is what persons get.
func (r *Reading) forPersons() bool {
	named := r.NamedTopics()
	if noExpert.MatchString(r.Text) {
		named = slices.DeleteFunc(named, func(t asked.Topic) bool { return t == asked.Talent })
	}
	if len(r.Sums) > 0 || len(r.Measures) > 0 || personNotFirm.MatchString(r.Text) || len(named) > 0 {
		return false
	}
	return personMeant.MatchString(r.Text) || personTrade.MatchString(r.Text) && personShare.MatchString(r.Text)
}

// ofPersons leaves of the message that it asks what persons get.
func (r *Reading) ofPersons() {
	clear(r.Wants)
	r.Wants[want.Mine], r.Guessed, r.Elsewhere = true, false, false
	r.Mentions = slices.DeleteFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic == asked.Talent })
	delete(r.Truths, "breakthrough")
}
