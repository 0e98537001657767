package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Questions that this policy does not touch, whatever words of ours they use.

// offTopic: the model is sure that the question is not ours, and no word of
// money or policy stands in it: how to install a graphics driver.
func (l *Plan) offTopic() bool {
	act, p := l.TopAct()
	return act == asked.Outside && p >= 0.6 && len(l.Explicit()) == 0 && len(l.Entering()) == 0 && !l.Want(want.Year, want.Funds) && !l.Fee && !l.awardTaxed() && !reading.OwnWords.MatchString(l.Text) && !reading.Makes.MatchString(l.Text) && len(l.Measures) == 0 &&
		!(len(l.Memory.Subjects) > 0 && (l.Elliptical || l.Remarks(l.Memory.Subjects[0].Topic) || len(l.Entering()) > 0 || l.substance() || utf8.RuneCountInString(l.Text) <= reading.ShortMessage))
}

// ownAffairs is the topic of which a message tells or asks something of the asker's own that sounds like another matter:
// a company that asked for the match of its research is of another trade, a talent asks for his family (我老婆工作和孩子上学管不管).
func (l *Plan) ownAffairs() asked.Topic {
	held, told := l.Truths["is_ai_enterprise"]
	switch {
	case len(l.Memory.Subjects) == 0 || len(l.Explicit())+len(l.Entering()) > 0:
	case told && !held && l.Memory.LastTopic() == asked.Research:
		return asked.Research
	case l.Memory.Subjects[0].Topic == asked.Talent && ofHousehold.MatchString(l.Text):
		clear(l.Wants)
		l.Wants[want.Meaning] = true
		return asked.Talent
	}
	return asked.None
}

// awardTaxed asks for the tax on what a measure pays: 那120万要扣税吗.
func (l *Plan) awardTaxed() bool {
	return l.Want(want.Tax) && slices.ContainsFunc(l.Sums, func(s reading.Sum) bool {
		return slices.ContainsFunc(sheets.OfTopics, func(sheet *sheets.Sheet) bool {
			return slices.ContainsFunc(sheet.Quotes, func(q string) bool { return pays(q, s.High) })
		})
	})
}

// foreign tells whether the message is about something, or somewhere, that
// the policy does not touch, whatever words of ours it uses.
func (l *Plan) foreign(named []memory.Subject) bool {
	if l.Fee || l.awardTaxed() {
		return false
	}
	if toys.MatchString(l.Text) && len(l.Measures) == 0 {
		return true
	}
	if strings.ContainsAny(l.Text, "房限") && mayBuyHome.MatchString(l.Text) && !awardForHome.MatchString(l.Text) && len(l.Memory.Subjects) == 0 {
		return true
	}
	if whichTool.MatchString(l.Text) && len(l.Entering()) == 0 && !l.Want(want.Amount) {
		return true
	}
	if elsewhereThan.MatchString(l.Text) || ownCity.MatchString(l.Text) && !reading.OfCity.MatchString(l.Text) {
		return true
	}
	if l.OtherCity && !ofOrigin.MatchString(l.Text) && !reading.OfCity.MatchString(l.Text) && cityAsk.MatchString(l.Text) && len(l.Entering()) == 0 && !MovesHere.MatchString(l.Text) && !boughtHome.MatchString(l.Text) && !ofProvinceClass(l.Text) && !memory.Has(l.Truths, "settles_in_fuzhou") {
		return true
	}
	if len(named) > 0 && reading.OwnTerms.MatchString(l.Text) {
		return false // 物业公司的电梯预警评上了典型应用场景
	}
	if otherSubsidy.MatchString(ownTrade.ReplaceAllString(l.Text, "")) && len(l.Entering()) == 0 && len(l.Measures) == 0 {
		return true
	}
	if otherMoney.MatchString(l.Text) && len(named) == 0 && len(l.Measures) == 0 && !((addsTo.MatchString(l.Text) || l.Want(want.Tax, want.Process)) && len(l.Memory.Subjects) > 0) {
		return true
	}
	if weatherAsked.MatchString(l.Text) && len(l.Entering())+len(named) == 0 {
		return true // 对了，明天下不下雨
	}
	if dailyLife.MatchString(l.Text) && len(l.Entering())+len(l.Measures) == 0 && !slices.ContainsFunc(named, l.strong) {
		return true // 坐办公室腰疼挂什么科好
	}
	if l.Elsewhere && ofFamily.MatchString(l.Text) && len(l.Entering())+len(named) == 0 {
		return true // 生二胎能领多少
	}
	if !l.Elsewhere || l.Want(want.Mine) || len(l.Entering()) > 0 || l.Want(want.Tax) && len(l.Memory.Subjects) > 0 {
		return false
	}
	if len(l.Memory.Subjects) > 0 && l.Remarks(l.Memory.Subjects[0].Topic) {
		return false // 户口要不要迁过来
	}
	if len(l.Memory.Subjects) > 0 && (l.GoesOnAbout() || reading.AsCompany.MatchString(l.Text)) {
		return false
	}
	none, p := l.TopTopic()
	return len(named) == 0 && !(l.Elliptical && len(l.Memory.Subjects) > 0) || len(named) == 1 && !l.strong(named[0]) && none == asked.None && p >= 0.5
}

var cityAsk = pattern.MustCompile(`(?:他|她|人家)们?(?:那|那儿|当地)[^,，。]{0,10}[补奖给]|(那边|这边|市|的|有|也|那里|当地|本地)?.{0,8}(补贴|补助|政策|奖励|算力|人才|扶持|优惠|subsid)`)

// weatherAsked asks for the weather, whatever was spoken of before.
var weatherAsked = pattern.MustCompile(`(?:[冷热]不[冷热]|下雨|几度|降温|刮风)[^,，。]{0,4}[,，]?(?:要不?要?|用不用|需不需要|得)?(?:带|穿)[^,，。]{0,4}(?:外套|伞|衣)|下不下雨|会不会下雨|天气(?:怎么样|如何|好不好|咋样|预报)|(?:今|明|后)天[^,，。]{0,6}(?:下雨|晴|冷不冷|热不热|几度)`)

// dailyLife is what people ask anybody.
var dailyLife = pattern.MustCompile(`带伞|打伞|挂什么科|挂哪个科|(?:腰|腿|牙|胃|背|脚|膝盖|肚子|嗓子|脖子)(?:有点|好|很)?(?:疼|痛|酸)|日落|日出|宽带|报修|(?:买|换|装)(?:个|台|部)?(?:空调|冰箱|洗衣机|电视机?|手机|电动车)`)

// ofFamily are a family's own affairs, whatever is paid for them.
var ofFamily = pattern.MustCompile(`育儿|生(?:了|个)?(?:老[二三]|[二三][孩胎娃])|[二三][孩胎]|血压|血糖|降压|降糖`)

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

// MovesHere: a company or a person of another city comes to Fuzhou, or opens something here.
var MovesHere = pattern.MustCompile(`(开|设|建|办|弄|成立|搞)[^,，。]{0,6}(分公司|子公司|分部|研发中心|办事处)|人(还)?在|搬|过来|来(福州|榕)|落地|迁|从`)

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

// rightSo asks whether what was said is so.
var rightSo = pattern.MustCompile(`(?:是吧|对吧|是不是|对不对|没错吧|是这样吧)[^\pL]*$`)

// ofHousehold is what a talent asks for besides, for his own.
var ofHousehold = pattern.MustCompile(`(?:老婆|爱人|配偶|家属|先生|太太)[^,，。]{0,4}(?:工作|就业|调动|安排|落户|随迁)|(?:孩子|小孩|子女|儿子|女儿)[^,，。]{0,4}(?:上学|入学|读书|转学|择校)`)

// Cities are those near by and large ones, whose companies ask as well.
const Cities = `厦门|泉州|晋江|石狮|南安|漳州|莆田|宁德|三明|南平|龙岩|深圳|北京|上海|杭州|广州|成都|武汉|南京|苏州|合肥|重庆|西安|天津|青岛|长沙|宁波|东莞|佛山|温州|义乌`

// registeredAway is a company of another city that asks of nothing here: 我司注册在合肥，合肥买算力给返点吗.
var registeredAway = pattern.MustCompile(`(?:注册|登记|总部|厂子?|办公)(?:地|地址)?(?:都)?(?:在|于|设在)(?:` + Cities + `)`)

// mayBuyHome asks whether one may buy a home at all, which awardForHome does not.
var (
	mayBuyHome   = pattern.MustCompile(`(?:还|才)?能(?:不能)?买房|可以买房|(?:没|有)(?:有)?(?:资格|名额)买房|购房资格|买房资格|限购|限贷`)
	awardForHome = pattern.MustCompile(`补|奖|人才|[bB]类|待遇|认定|领军|团队|opc|OPC|第八条|政策`)
)
