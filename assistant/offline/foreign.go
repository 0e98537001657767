package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Questions that this policy does not touch, whatever words of ours they use.

// offTopic: the model is sure that the question is not ours, and no word of
// money or policy stands in it: how to install a graphics driver.
func (l *plan) offTopic() bool {
	act, p := l.topAct()
	return act == asked.Outside && p >= 0.6 && len(l.explicit()) == 0 && len(l.entering()) == 0 && !l.want(wantYear, wantFunds) && !l.fee && !l.awardTaxed() && !ownWords.MatchString(l.text) && !makes.MatchString(l.text) && len(l.measures) == 0 &&
		!(len(l.memory.Subjects) > 0 && (l.elliptical || l.remarks(l.memory.Subjects[0].Topic) || len(l.entering()) > 0 || l.substance() || utf8.RuneCountInString(l.text) <= shortMessage))
}

// ownAffairs is the topic of which a message tells or asks something of the asker's own that sounds like another matter:
// a company that asked for the match of its research is of another trade, a talent asks for his family (我老婆工作和孩子上学管不管).
func (l *plan) ownAffairs() asked.Topic {
	held, told := l.truths["is_ai_enterprise"]
	switch {
	case len(l.memory.Subjects) == 0 || len(l.explicit())+len(l.entering()) > 0:
	case told && !held && l.memory.lastTopic() == asked.Research:
		return asked.Research
	case l.memory.Subjects[0].Topic == asked.Talent && ofHousehold.MatchString(l.text):
		clear(l.wants)
		l.wants[wantMeaning] = true
		return asked.Talent
	}
	return asked.None
}

// awardTaxed asks for the tax on what a measure pays: 那120万要扣税吗.
func (l *plan) awardTaxed() bool {
	return l.want(wantTax) && slices.ContainsFunc(l.sums, func(s sum) bool {
		return slices.ContainsFunc(sheets, func(sheet *Sheet) bool {
			return slices.ContainsFunc(sheet.Quotes, func(q string) bool { return pays(q, s.High) })
		})
	})
}

// foreign tells whether the message is about something, or somewhere, that
// the policy does not touch, whatever words of ours it uses.
func (l *plan) foreign(named []Subject) bool {
	if l.fee || l.awardTaxed() {
		return false
	}
	if toys.MatchString(l.text) && len(l.measures) == 0 {
		return true
	}
	if strings.ContainsAny(l.text, "房限") && mayBuyHome.MatchString(l.text) && !awardForHome.MatchString(l.text) && len(l.memory.Subjects) == 0 {
		return true
	}
	if whichTool.MatchString(l.text) && len(l.entering()) == 0 && !l.want(wantAmount) {
		return true
	}
	if elsewhereThan.MatchString(l.text) || ownCity.MatchString(l.text) && !ofCity.MatchString(l.text) {
		return true
	}
	if l.otherCity && !ofCity.MatchString(l.text) && cityAsk.MatchString(l.text) && len(l.entering()) == 0 && !movesHere.MatchString(l.text) && !boughtHome.MatchString(l.text) && !ofProvinceClass(l.text) && !has(l.truths, "settles_in_fuzhou") {
		return true
	}
	if len(named) > 0 && ownTerms.MatchString(l.text) {
		return false // 物业公司的电梯预警评上了典型应用场景
	}
	if otherSubsidy.MatchString(ownTrade.ReplaceAllString(l.text, "")) && len(l.entering()) == 0 && len(l.measures) == 0 {
		return true
	}
	if otherMoney.MatchString(l.text) && len(named) == 0 && len(l.measures) == 0 && !((addsTo.MatchString(l.text) || l.want(wantTax, wantProcess)) && len(l.memory.Subjects) > 0) {
		return true
	}
	if weatherAsked.MatchString(l.text) && len(l.entering())+len(named) == 0 {
		return true // 对了，明天下不下雨
	}
	if dailyLife.MatchString(l.text) && len(l.entering())+len(l.measures) == 0 && !slices.ContainsFunc(named, l.strong) {
		return true // 坐办公室腰疼挂什么科好
	}
	if l.elsewhere && ofFamily.MatchString(l.text) && len(l.entering())+len(named) == 0 {
		return true // 生二胎能领多少
	}
	if !l.elsewhere || l.want(wantMine) || len(l.entering()) > 0 || l.want(wantTax) && len(l.memory.Subjects) > 0 {
		return false
	}
	if len(l.memory.Subjects) > 0 && l.remarks(l.memory.Subjects[0].Topic) {
		return false // 户口要不要迁过来
	}
	if len(l.memory.Subjects) > 0 && (l.goesOnAbout() || asCompany.MatchString(l.text)) {
		return false
	}
	none, p := l.topTopic()
	return len(named) == 0 && !(l.elliptical && len(l.memory.Subjects) > 0) || len(named) == 1 && !l.strong(named[0]) && none == asked.None && p >= 0.5
}

// oursAfterAll: words of other things stand in a question that the model takes
// for ours: 想拿医院的数据来训练; 我一个退休的看不懂这公文.
func (r *Reading) oursAfterAll() bool {
	if neverOurs.MatchString(r.text) {
		return false
	}
	if ownTerms.MatchString(r.text) {
		return true
	}
	if r.want(wantAll) && (everyMeasure.MatchString(r.text) || saysWhat.MatchString(r.text)) {
		return true // 九条各讲啥，我在公交上看
	}
	if slices.Contains(r.namedTopics(), asked.Training) {
		return true // 在家带娃五年了想学个AI手艺: who asks for training tells of his life
	}
	act, sure := r.topAct()
	if makes.MatchString(r.text) && act != asked.Forbidden {
		return true
	}
	if act == asked.Outside || act == asked.Forbidden || act == asked.Smalltalk {
		return false
	}
	topic, p := r.topTopic()
	if ofCity.MatchString(r.text) && aiSupport.MatchString(r.text) {
		return true
	}
	known := topic != asked.None && topic != asked.Policy && p >= sureTopic
	return known || theText.MatchString(r.text) && sure >= sureTopic
}

// saysWhat asks what the text says, whoever asks: 福州出了份新措施，三言两语讲讲.
var saysWhat = pattern.MustCompile(`(?:措施|政策|文件)[^。]{0,30}(?:讲|说|介绍|概括|总结)`)

// weatherAsked asks for the weather, whatever was spoken of before.
var weatherAsked = pattern.MustCompile(`(?:[冷热]不[冷热]|下雨|几度|降温|刮风)[^,，。]{0,4}[,，]?(?:要不?要?|用不用|需不需要|得)?(?:带|穿)[^,，。]{0,4}(?:外套|伞|衣)|下不下雨|会不会下雨|天气(?:怎么样|如何|好不好|咋样|预报)|(?:今|明|后)天[^,，。]{0,6}(?:下雨|晴|冷不冷|热不热|几度)`)

// dailyLife is what people ask anybody.
var dailyLife = pattern.MustCompile(`带伞|打伞|挂什么科|挂哪个科|(?:腰|腿|牙|胃|背|脚|膝盖|肚子|嗓子|脖子)(?:有点|好|很)?(?:疼|痛|酸)|日落|日出|宽带|报修|(?:买|换|装)(?:个|台|部)?(?:空调|冰箱|洗衣机|电视机?|手机|电动车)`)

// neverOurs: whatever else is said, these belong to no company's affairs with us.
var neverOurs = pattern.MustCompile(`天气|台风|下雨|气温|降温|彩票|双色球|足球|世界杯|笑话|菜谱|囤菜|星座|算命|机票|高铁票|外卖|电影票`)

// ofFamily are a family's own affairs, whatever is paid for them.
var ofFamily = pattern.MustCompile(`育儿|生(?:了|个)?(?:老[二三]|[二三][孩胎娃])|[二三][孩胎]|血压|血糖|降压|降糖`)

// ownTerms are of this policy and of little else.
var ownTerms = pattern.MustCompile(`(?:ai|人工智能)(?:产业)?的?(?:补贴|补助|政策|奖励|扶持)|典型应用场景|概念验证中心|普惠算力|垂直模型|垂类模型|端侧芯片|全光交换机|技能等级证书|一事一议|省高层次|单项冠军|专精特新|小巨人|“?领雁”?(?:软件)?企业|上市后备`)

// makes: a company says what it makes, whatever for: 我们给幼儿园做AI早教软件的.
var makes = pattern.MustCompile(`(我们?|咱们?|公司|我司|本人|我厂)(是|就是|在|主要)?[^,，。]{0,8}(做|搞|开发|生产|研发|卖)[^,，。]{0,4}(ai|智能|机器|软件|算法|模型|芯片|无人|数字|硬件|平台)`)

// aiSupport: the city's support for this industry is spoken of.
var aiSupport = pattern.MustCompile(`(人工智能|\bai\b|智能产业|算力|模型)[^。]{0,12}(扶持|支持|补|奖|政策|措施|文件)|(扶持|支持|补贴|政策|措施|文件)[^。]{0,8}(人工智能|\bai\b|智能产业)`)

// theText names the text that is in hand.
var theText = pattern.MustCompile(`(这(份|个|篇)?|该)(文件|公文|政策|措施|稿)|公文|文件(里|中|到底|讲|说|写)|政策(里|中|到底|讲|说|写)`)

// addsTo asks of something that comes with what is under discussion: 加上电费呢.
var addsTo = pattern.MustCompile(`^[^\pL\pN]*(那|要是|如果)?(加上|算上|连上|包括)`)

// theirCitys asks what another city gives: 他们泉州市里给不给.
var theirCitys = pattern.MustCompile(`(?:他们|她们|人家|他那|那边)[^,，。福榕]{0,6}(?:市里|市|政府|那边|当地|那里)[^,，。福榕]{0,3}(?:给不给|给|有没有|补|发)`)

// whichTool asks which program is better at something: 豆包跟deepseek哪个写周报好用.
var whichTool = pattern.MustCompile(`(哪|那)(个|款|家)[^,，。补奖钱]{0,10}(好用|聪明|更强|靠谱)|好不好用`)

// toys are models of another kind.
var toys = pattern.MustCompile(`挂(?:什么|哪个|哪)科|高达|手办|航模|乐高|(拼装|玩具|汽车|飞机)模型|车模`)

// otherMoney is money that no clause touches, whatever the sum.
var otherMoney = pattern.MustCompile(`个税|汇算|房贷|车贷|医保|公积金|社保|罚款|违章|彩票|股票|买基金|基金(推荐|怎么买|能买|定投|净值|亏)|理财|话费|水费|电费|物业费|学费|彩礼|工资`)

// elsewhereThan compares with another city, whose policy is not here.
var elsewhereThan = pattern.MustCompile(`(厦门|泉州|晋江|石狮|南安|漳州|莆田|宁德|三明|南平|龙岩)市?自己(出|发|定|搞)?的|(厦门|泉州|深圳|北京|上海|杭州|广州|成都|苏州|合肥)[^,，。]{0,10}(比福州|跟福州|和福州|高吧|比得过)`)

// ownCity is another city's own support.
var ownCity = pattern.MustCompile(`(厦门|泉州|晋江|石狮|南安|漳州|莆田|宁德|三明|南平|龙岩|平潭|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥)(市|那边|那里|当地)?的[^,，。]{0,8}(补贴|补助|政策|券|奖励|人才|扶持)|(厦门|泉州|晋江|石狮|南安|漳州|莆田|宁德|三明|南平|龙岩|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥)(市|那边|那里|当地)(给|有|对|[^,，。福榕]{0,6}(给|补|奖))[^,，。]{0,10}(补贴|补助|政策|奖励|安家费|扶持|多少)`)

// otherSubsidy are supports by name that this text does not have.
var otherSubsidy = pattern.MustCompile(`(?:旧|老|汽|私家|燃油|油)车[^,，。¥]{0,4}(?:报废|淘汰|置换|过户|换)|(?:报废|淘汰|置换)(?:了|掉)?(?:的)?(?:一?[辆台部])?(?:旧|老|汽|燃油)车|(?:换|买|购)了?(?:[一两]?[辆台部])?新能源(?:[,，。]|$)|上规(?:有|给|能|都)?[^,，。]{0,3}(?:奖|补)|规模以上工业企业[^。]{0,16}(?:奖|补)|高新企业|高新技术企业|高企(认定|奖|补)|科技型中小|新能源(汽)?车|家电补|以旧换新|国补|稳岗|创业担保|大学生创业|低保|电梯|光伏|出口退税|失业金|首次(纳统|上规)|规上企业|专利(资助|补贴|奖励)|绿色工厂|首台套|技改贴息`)

// ownTrade is what a company makes or is called, and no support that it wants: 我公司系一家光伏玻璃生产企业, 我司为国家高新技术企业.
var ownTrade = pattern.MustCompile(`(?:光伏|电梯|新能源(?:汽)?车)[\p{Han}]{0,6}?(?:企业|公司|厂|制造商?|生产商?|配件|零部件|组件|玻璃|行业)|(?:我们?|我司|公司|企业|本单位|我单位|我方)(?:现)?(?:是|系|为|作为|属于?)(?:一?家)?(?:国家|省级?|福州市?|市级?)?(?:高新技术企业|高新企业|高企|科技型中小企业|规上企业|规模以上工业企业|绿色工厂)`)

var movesHere = pattern.MustCompile(`(开|设|建|办|弄|成立|搞)[^,，。]{0,6}(分公司|子公司|分部|研发中心|办事处)|人(还)?在|搬|过来|来(福州|榕)|落地|迁|从`)

// provinceClass is the province's class of talents, by which measure 八 goes; cityClass is one of another city.
var (
	provinceClass = pattern.MustCompile(`(?:福建|福建省|省|省里的?|省级)(?:的)?高层次(?:人才)?[^,，。]{0,4}b类|b类[^,，。]{0,8}(?:目录|清单|名单|文号|链接|分类|标准)`)
	cityClass     = pattern.MustCompile(`(?:厦门|泉州|晋江|漳州|莆田|宁德|三明|南平|龙岩|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥)(?:市|那边|那里|当地)?(?:的)?[^,，。]{0,4}(?:b类|高层次)`)
)

// ofProvinceClass tells whether the province's own class is spoken of, wherever its asker lives.
func ofProvinceClass(text string) bool {
	return provinceClass.MatchString(text) && !cityClass.MatchString(text)
}

// boughtHome speaks of the home that a talent buys, wherever it stands.
var boughtHome = pattern.MustCompile(`购房(?:补贴|补助)|房子?[^,，。]{0,4}(?:买|购)在|买房[^,，。]{0,4}(?:补|在)`)

// signsFor wants somebody's signature, rightSo whether what was said is so.
var (
	signsFor = pattern.MustCompile(`(?:回|写|发|说)[^,，。]{0,6}["“”「]?审核通过|准予拨付|今天就?给?(?:我)?盖章|签(?:个|上|一下|下)?(?:字)?[,，]?["'“”‘’「]*(?:写)?(?:同意|批准|准予|照准)|(?:写|批|填|盖|落)(?:上|下|个|一句|句|一个)+["'“”‘’「]*(?:同意|准予|批准|照准)(?:拨付|发放|支付|给付|通过)?[,，"”」’]`)
	rightSo  = pattern.MustCompile(`(?:是吧|对吧|是不是|对不对|没错吧|是这样吧)[^\pL]*$`)
)

// ofHousehold is what a talent asks for besides, for his own.
var ofHousehold = pattern.MustCompile(`(?:老婆|爱人|配偶|家属|先生|太太)[^,，。]{0,4}(?:工作|就业|调动|安排|落户|随迁)|(?:孩子|小孩|子女|儿子|女儿)[^,，。]{0,4}(?:上学|入学|读书|转学|择校)`)

// cities are those near by and large ones, whose companies ask as well.
const cities = `厦门|泉州|晋江|石狮|南安|漳州|莆田|宁德|三明|南平|龙岩|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥|重庆|西安|天津|青岛|长沙|宁波|东莞|佛山|温州|义乌`

// registeredAway is a company in another city that asks for itself.
var firmElsewhere = pattern.MustCompile(`(?:我们?|我司|咱们?|公司|企业|厂|总部)(?:是|的)?(?:注册(?:地)?)?(?:也)?(?:在|是)(?:` + cities + `)(?:市|的|那边|这边|[,，。吗呢]|$)|^[^,，。从跟向找和给去买]{0,4}(?:` + cities + `)(?:市)?(?:的|一家|这边的?|那边的?|本地)*(?:一家)?[\p{Han}]{0,4}(?:公司|企业|厂)(?:[,，。]|$)|^[^\pL]*(?:那|那么|要是|如果|假如)?(?:是)?(?:` + cities + `)(?:市)?(?:那边|这边|那里)?的(?:也|还|就)?(?:能|可以|可不可以|补|给|有|算|行|享受)`)

// firmsElsewhere is what there is to say to it.
const firmsElsewhere = "这是福州市的政策，文本说的是“我市”；注册在外地的企业能不能享受，文本没有写明，要问责任单位。"

// registeredAway is a company of another city that asks of nothing here: 我司注册在合肥，合肥买算力给返点吗.
var registeredAway = pattern.MustCompile(`(?:注册|登记|总部|厂子?|办公)(?:地|地址)?(?:都)?(?:在|于|设在)(?:` + cities + `)`)

// mayBuyHome asks whether one may buy a home at all, which awardForHome does not.
var (
	mayBuyHome   = pattern.MustCompile(`(?:还|才)?能(?:不能)?买房|可以买房|(?:没|有)(?:有)?(?:资格|名额)买房|购房资格|买房资格|限购|限贷`)
	awardForHome = pattern.MustCompile(`补|奖|人才|[bB]类|待遇|认定|领军|团队|opc|OPC|第八条|政策`)
)
