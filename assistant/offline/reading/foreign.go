package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// oursAfterAll: words of other things stand in a question that the model takes
// for ours: 想拿医院的数据来训练; 我一个退休的看不懂这公文.
func (r *Reading) oursAfterAll() bool {
	if neverOurs.MatchString(r.Text) {
		return false
	}
	if OwnTerms.MatchString(r.Text) {
		return true
	}
	if r.Want(want.All) && (everyMeasure.MatchString(r.Text) || saysWhat.MatchString(r.Text)) {
		return true // 九条各讲啥，我在公交上看
	}
	if slices.Contains(r.NamedTopics(), asked.Training) {
		return true // 在家带娃五年了想学个AI手艺: who asks for training tells of his life
	}
	act, sure := r.TopAct()
	if Makes.MatchString(r.Text) && act != asked.Forbidden {
		return true
	}
	if act == asked.Outside || act == asked.Forbidden || act == asked.Smalltalk {
		return false
	}
	topic, p := r.TopTopic()
	if OfCity.MatchString(r.Text) && aiSupport.MatchString(r.Text) {
		return true
	}
	known := topic != asked.None && topic != asked.Policy && p >= SureTopic
	return known || theText.MatchString(r.Text) && sure >= SureTopic
}

// saysWhat asks what the text says, whoever asks: 福州出了份新措施，三言两语讲讲.
var saysWhat = pattern.MustCompile(`(?:措施|政策|文件)[^。]{0,30}(?:讲|说|介绍|概括|总结)`)

// neverOurs: whatever else is said, these belong to no company's affairs with us.
var neverOurs = pattern.MustCompile(`(?:评|拿|认|获|成)[^,，。\d]{0,6}国家级?高新[^。\d]{0,12}(?:奖|发|补)|基金[^,，。]{0,4}(?:跌|涨|补仓|定投|净值)|(?:跌|涨)[^。]{0,12}(?:补仓|加仓|割肉|抄底)|炒股|股票|天气|台风|下雨|气温|降温|彩票|双色球|足球|世界杯|笑话|菜谱|囤菜|星座|算命|机票|高铁票|外卖|电影票`)

// OwnTerms are of this policy and of little else.
var OwnTerms = pattern.MustCompile(`(?:ai|人工智能)(?:产业)?的?(?:补贴|补助|政策|奖励|扶持)|典型应用场景|概念验证中心|普惠算力|垂直模型|垂类模型|端侧芯片|全光交换机|技能等级证书|一事一议|省高层次|单项冠军|专精特新|小巨人|“?领雁”?(?:软件)?企业|上市后备`)

// Makes: a company says what it makes, whatever for: 我们给幼儿园做AI早教软件的.
var Makes = pattern.MustCompile(`(我们?|咱们?|公司|我司|本人|我厂)(是|就是|在|主要)?[^,，。]{0,8}(做|搞|开发|生产|研发|卖)[^,，。]{0,4}(ai|智能|机器|软件|算法|模型|芯片|无人|数字|硬件|平台)`)

// aiSupport: the city's support for this industry is spoken of.
var aiSupport = pattern.MustCompile(`(人工智能|\bai\b|智能产业|算力|模型)[^。]{0,12}(扶持|支持|补|奖|政策|措施|文件)|(扶持|支持|补贴|政策|措施|文件)[^。]{0,8}(人工智能|\bai\b|智能产业)`)

// theText names the text that is in hand.
var theText = pattern.MustCompile(`(这(份|个|篇)?|该)(文件|公文|政策|措施|稿)|公文|文件(里|中|到底|讲|说|写)|政策(里|中|到底|讲|说|写)`)

// SignsFor wants somebody's signature.
var SignsFor = pattern.MustCompile(`(?:回|写|发|说)[^,，。]{0,6}["“”「]?审核通过|准予拨付|今天就?给?(?:我)?盖章|签(?:个|上|一下|下)?(?:字)?[,，]?["'“”‘’「]*(?:写)?(?:同意|批准|准予|照准)|(?:写|批|填|盖|落)(?:上|下|个|一句|句|一个)+["'“”‘’「]*(?:同意|准予|批准|照准)(?:拨付|发放|支付|给付|通过)?[,，"”」’]`)
