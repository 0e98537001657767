package sheets

import (
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
)

// Sheet is what there is to say about one topic. Every figure in it stands in
// one of its quotes, which a reply that uses the sheet cites.
type Sheet struct {
	Topic   asked.Topic
	Measure int
	Tool    string // "" where the text names no amount
	Name    string // 算力服务补助
	English string
	Gist    string   // the terms, as said on the phone
	GistEN  string   //
	Quotes  []string // the policy's words, each in one clause of the measure
	Beside  []Beside // words of other measures that it rests on too

	Rate, Ceiling, Threshold, Quota, Needs, Again, Exclusion string // one aspect each; "" where the text says nothing of it

	Follow []string // what a person with this topic asks next
}

// Beside is the policy's words in one clause of a measure.
type Beside struct {
	Measure int
	Quote   string
}

// OfTopics are the sheets of all topics, in the order of the measures.
var OfTopics = []*Sheet{
	{
		Topic: asked.VerticalModel, Measure: 1, Tool: "vertical_model_subsidy", Name: "买模型研发垂直模型的补助", English: "vertical model subsidy",
		Gist:      "企业买通过国家网信办备案的生成式模型来研发行业垂直模型的，按年度模型购买费用的30%一次性补助，最高20万元。",
		GistEN:    "An enterprise that buys a generative model filed with the national cyberspace administration (国家网信办备案) to develop an industry vertical model gets 30% of the year's purchase cost (年度模型购买费用), once, at most 20万元 (200,000 yuan).",
		Quotes:    []string{"企业购买通过国家网信办备案的生成式人工智能模型开展垂直模型研发的，一次性按照年度模型购买费用给予30%的补助，最高不超过20万元"},
		Rate:      "按年度模型购买费用的30%补助",
		Ceiling:   "最高不超过20万元",
		Threshold: "文本没有设最低购买金额，只要求买的模型已备案、用于研发垂直模型",
		Needs:     "要三条都对得上：买的是通过国家网信办备案的生成式人工智能模型；买来研发行业垂直模型；是企业",
		Again:     "这是一次性补助，只补一次；能不能结转，文本没有写",
		Follow:    []string{"没备案的模型行不行？", "花多少能拿满20万元？", "这条归哪个部门管？"},
	},
	{
		Topic: asked.PlatformAward, Measure: 2, Tool: "platform_recognition_award", Name: "平台（中心）认定奖励补助", English: "platform recognition award",
		Gist:    "新认定的概念验证中心、产业技术研发公共服务平台，给予不超过50万元奖励补助。",
		GistEN:  "A newly recognised (新认定) proof-of-concept centre or public R&D service platform gets an award of at most 50万元 (500,000 yuan).",
		Quotes:  []string{"对新认定的概念验证中心、产业技术研发公共服务平台给予不超过50万元奖励补助"},
		Rate:    "文本没有写计算比例，只写了上限",
		Ceiling: "不超过50万元",
		Needs:   "须是新认定的概念验证中心或产业技术研发公共服务平台；怎么认定，文本没有写",
		Again:   "认定奖励只给新认定的；往后每年另有一笔：按年度服务收入的30%给予不超过100万元补助",
		Follow:  []string{"认定之后每年还有补助吗？", "这条归哪个部门管？"},
	},
	{
		Topic: asked.PlatformService, Measure: 2, Tool: "platform_service_subsidy", Name: "平台（中心）服务收入补助", English: "platform service subsidy",
		Gist:      "公共服务平台或概念验证中心，每年按年度服务收入的30%给予不超过100万元补助。",
		GistEN:    "A public service platform or proof-of-concept centre gets 30% of its yearly service income (年度服务收入) each year, at most 100万元 (1,000,000 yuan).",
		Quotes:    []string{"每年依据公共服务平台或概念验证中心年度服务收入的30%给予不超过100万元补助"},
		Rate:      "按年度服务收入的30%补助",
		Ceiling:   "每年不超过100万元",
		Threshold: "文本没有设服务收入的最低门槛",
		Needs:     "须是产业技术研发公共服务平台或概念验证中心；基数是年度服务收入",
		Again:     "这笔是每年依据年度服务收入给的",
		Follow:    []string{"服务收入做到多少封顶？", "新认定的奖励能一起拿吗？"},
	},
	{
		Topic: asked.Research, Measure: 2, Tool: "rd_matching_subsidy", Name: "研发投入市级配套补助", English: "R&D matching subsidy",
		Gist:      "人工智能企业拿到省级研发经费投入奖补的，市里再给配套补助，总额不超过省级奖补额，最高300万元。文本没有写配套比例，基数是省级奖补额，不是研发投入。",
		GistEN:    "An AI enterprise that received the provincial R&D award (省级奖补额) gets a city match of no more than that award and at most 300万元 (3,000,000 yuan). The base is the provincial award, not the R&D spending; the text gives no percentage.",
		Quotes:    []string{"支持人工智能企业加大研发经费投入，在省级研发经费投入奖补政策的基础上，再给予每家企业配套补助，市级补助总额不超过省级奖补额，最高300万元"},
		Rate:      "文本没有写配套比例，只写了两个上限：不超过省级奖补额，最高300万元",
		Ceiling:   "不超过省级奖补额，最高300万元",
		Threshold: "前提是先拿到省级研发经费投入奖补",
		Needs:     "须是人工智能企业，并且已经拿到省级研发经费投入奖补",
		Follow:    []string{"省里还没批下来怎么办？", "这条归哪个部门管？"},
	},
	{
		Topic: asked.Industrial, Measure: 3, Tool: "industrial_internet_subsidy", Name: "人工智能工业互联网项目补助", English: "industrial internet subsidy",
		Gist:      "企业应用人工智能技术建设工业互联网项目，成效明显的，按实际投资额的20%补助，最高200万元。",
		GistEN:    "An industrial-internet project that applies AI and shows clear results (成效明显) gets 20% of the actual investment (实际投资额), at most 200万元 (2,000,000 yuan).",
		Quotes:    []string{"支持企业应用人工智能技术开展工业互联网项目建设，对成效明显的项目，按实际投资额的20%予以补助，最高不超过200万元"},
		Rate:      "按实际投资额的20%补助",
		Ceiling:   "最高不超过200万元",
		Threshold: "文本没有设最低投资额，要求是应用人工智能技术、成效明显",
		Needs:     "要应用人工智能技术开展工业互联网项目建设，并且成效明显；“成效明显”和“实际投资额”怎么认定，文本没有写",
		Follow:    []string{"投多少能拿满200万元？", "这条归哪个部门管？"},
	},
	{
		Topic: asked.Scenario, Measure: 3, Tool: "scenario_award", Name: "典型应用场景（重点攻关及产业化项目）奖励", English: "typical scenario award",
		Gist:      "每年评选一批市级人工智能典型应用场景（要通过福建省工业企业供需对接平台成功对接）或技术创新重点攻关及产业化项目，每个奖励30万元，全市每年最多10个，与入选国家级或省级不重复。",
		GistEN:    "Each selected municipal AI application scenario (市级人工智能典型应用场景, matched through 福建省工业企业供需对接平台) or key innovation and industrialisation project gets 30万元 (300,000 yuan); at most 10 a year city-wide, and not on top of national or provincial selection.",
		Quotes:    []string{"每年评选发布一批市级人工智能典型应用场景（通过福建省工业企业供需对接平台成功对接）或人工智能领域的技术创新重点攻关及产业化项目（与入选国家级或省级不重复），每个给予30万元奖励，每年评选的项目最多不超过10个"},
		Rate:      "不按比例，每个给予30万元奖励",
		Ceiling:   "每个30万元，全市每年最多不超过10个",
		Quota:     "每年评选的项目最多不超过10个，要经过评选，不是够条件就都给",
		Needs:     "要被评选上；典型应用场景还要通过福建省工业企业供需对接平台成功对接；同一项目不能已入选国家级或省级",
		Exclusion: "与入选国家级或省级不重复：同一项目已入选国家级或省级的，不再重复奖励",
		Follow:    []string{"一年评几个？", "入选过省级的还能报吗？", "要从哪个平台对接？"},
	},
	{
		Topic: asked.Growth, Measure: 4, Name: "企业主体培育", English: "growing enterprises",
		Gist:   "文本写的是招引人工智能头部企业，支持企业申报国家级单项冠军、专精特新“小巨人”和省级数字经济核心领域创新企业，培育软件龙头，支持参评省级“领雁”软件企业，每年精选一批上市后备企业重点培育；没有写奖励金额。",
		GistEN: "Measure 四 supports applications as national single champion (单项冠军), “小巨人”, provincial digital-economy innovators, “领雁” software companies and listing candidates (上市后备企业). The text names no amount.",
		Quotes: []string{
			"支持企业申报国家级单项冠军企业、专精特新“小巨人”企业及省级数字经济核心领域创新企业，培育软件龙头企业，支持企业参评省级人工智能领域“领雁”软件企业",
			"每年精选一批成长性良好的新一代信息技术、人工智能等新质生产力领域的上市后备企业实施重点培育",
		},
		Follow: []string{"这条归哪些部门管？", "哪几条写了具体金额？"},
	},
	{
		Topic: asked.Park, Measure: 5, Name: "园区租金优惠和“零租”孵化空间", English: "park and rent support",
		Gist:   "文本支持福建省（福州）人工智能产业园各园区给人工智能企业或团队租金优惠，打造“零租”孵化空间和特色楼宇；没有写优惠的金额、折扣和期限。",
		GistEN: "Measure 五 supports rent relief (租金优惠) for AI companies and teams in the parks of 福建省（福州）人工智能产业园 and “零租” (zero-rent) incubation space. The text names no amount, discount or period.",
		Quotes: []string{"支持福建省（福州）人工智能产业园各园区给予人工智能产业企业或团队租金优惠，打造人工智能“零租”孵化空间、“AI”特色楼宇"},
		Follow: []string{"“零租”是什么意思？", "这条归哪些部门管？"},
	},
	{
		Topic: asked.Computing, Measure: 6, Tool: "computing_power_subsidy", Name: "算力服务补助", English: "computing power subsidy",
		Gist:      "企业一年购买算力服务总额在5万元（含）到10万元（不含）之间的，按当年实际服务费的50%补助；总额满10万元的，市里不补，支持申请省级相关补助；不到5万元的没有。",
		GistEN:    "An enterprise whose yearly purchases of computing power (年度购买算力服务总额) are from 5万元 (50,000, included) to under 10万元 (100,000, excluded) gets 50% of the actual service fee. From 10万元 on the city pays nothing and the text points to the provincial subsidy.",
		Quotes:    []string{"对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助，年度购买总额达10万元（含）以上的，支持申请省级相关补助"},
		Rate:      "按当年实际服务费的50%补助",
		Ceiling:   "没有另写封顶数；购买总额到10万元就不在市级补助范围，改为支持申请省级相关补助",
		Threshold: "年度购买总额5万元（含）起，10万元（不含）以下：5万元算在内，10万元不算",
		Needs:     "须是企业，且年度购买算力服务总额在5万元（含）至10万元（不含）之间",
		Again:     "按年度购买总额和当年实际服务费算；能不能年年领、能不能结转，文本没有写",
		Follow:    []string{"买到多少补得最多？", "满10万元怎么办？", "这条归哪个部门管？"},
	},
	{
		Topic: asked.Data, Measure: 7, Name: "公共数据开发利用", English: "public data",
		Gist:   "文本写的是通过“可用不可见”等方式，向本市人工智能企业供给医疗、教育、交通、新材料、金融、工业等重点领域的公共数据资源，支持人工智能企业、科研机构等在“数据沙箱”建设训练数据集等；没有写补助金额，也没有写收费标准。",
		GistEN: "Measure 七 opens public data (公共数据: 医疗, 教育, 交通, 新材料, 金融, 工业) to AI companies in a “可用不可见” way and supports building datasets in the “数据沙箱” (data sandbox). The text names no amount and no fee.",
		Quotes: []string{
			"通过“可用不可见”等方式，向我市人工智能企业供给医疗、教育、交通、新材料、金融、工业等重点领域的公共数据资源",
			"支持人工智能企业、科研机构等在“数据沙箱”建设通用人工智能训练数据集、标准测试数据集以及行业专业数据集等",
		},
		Follow: []string{"开放哪些领域的数据？", "这条归哪个部门管？"},
	},
	{
		Topic: asked.Talent, Measure: 8, Tool: "talent_b_class_benefits", Name: "人工智能领军人才和团队待遇", English: "class-B talent benefits",
		Gist:    "符合所列类别、来榕落地转化、能实现重大产业突破的人工智能领军人才和团队，最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助，按“一事一议”办理。",
		GistEN:  "AI leaders and teams of a listed category who settle in Fuzhou (来榕落地转化) and can bring a major industrial breakthrough may be recognised as provincial class-B talent (省高层次B类人才) at most, with 100万元 (1,000,000 yuan) housing subsidy and 20万元 (200,000 yuan), case by case (一事一议).",
		Quotes:  []string{"对拥有国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者来榕落地转化、能实现重大产业突破的人工智能领军人才和团队，最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助，按照“一事一议”政策规定给予支持"},
		Rate:    "不按比例：100万元购房补贴，另有20万元补助",
		Ceiling: "最高可认定为省高层次B类人才，按“一事一议”办理：100万元购房补贴加20万元补助，两笔都有，不是二选一",
		Needs:   "三条要对得上：属于所列类别之一（国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者）；来榕落地转化；能实现重大产业突破",
		Follow:  []string{"要满足哪些条件？", "“一事一议”是什么意思？", "归哪个部门认定？"},
	},
	{
		Topic: asked.Training, Measure: 8, Tool: "skills_training_subsidy", Name: "职业技能培训补贴", English: "skills training subsidy",
		Gist:    "参加职业技能培训并取得职业技能等级证书的城乡劳动者，按规定给予最高3000元补贴；具体数额怎么定，文本没有写。",
		GistEN:  "Who takes vocational training and obtains a vocational skill level certificate (职业技能等级证书) gets a subsidy of at most 3000元 (3,000 yuan). How the sum is set, the text does not say.",
		Quotes:  []string{"支持组织城乡劳动者参加职业技能培训，对参加职业技能培训取得职业技能等级证书的，按规定给予最高3000元补贴"},
		Rate:    "不按比例，每人最高3000元",
		Ceiling: "最高3000元",
		Needs:   "要参加职业技能培训，并取得职业技能等级证书",
		Follow:  []string{"没考过还有吗？", "归哪个部门管？"},
	},
	{
		Topic: asked.Title, Measure: 8, Name: "人工智能专业高级职称评审", English: "senior titles in AI",
		Gist:   "文本写了开展福州市工程系列人工智能专业高级职称评审工作；没有写报名时间、条件和奖励金额。",
		GistEN: "Measure 八 says the city holds reviews for senior titles in AI of the engineering series (工程系列人工智能专业高级职称评审). The text gives no dates, conditions or money.",
		Quotes: []string{"开展我市工程系列人工智能专业高级职称评审工作"},
		Follow: []string{"职称评审归谁管？"},
	},
	{
		Topic: asked.HR, Measure: 8, Name: "人力资源服务机构", English: "human resource services",
		Gist:   "文本提到支持人力资源服务机构服务人工智能产业，促进人力资源服务业与人工智能、数字经济、先进制造业融合发展；没有写补助金额。",
		GistEN: "Measure 八 supports human resource service agencies (人力资源服务机构) that serve the AI industry. The text names no amount.",
		Quotes: []string{"支持人力资源服务机构服务人工智能产业，促进人力资源服务业与人工智能、数字经济、先进制造业融合发展"},
		Follow: []string{"这条归哪个部门管？"},
	},
	{
		Topic: asked.Product, Measure: 9, Tool: "foundation_product_award", Name: "AI基础产品销售奖励", English: "foundation product award",
		Gist:   "人工智能端侧芯片、全光交换机、AI服务器、光模块等产品，近三年开发、有自主知识产权、单个产品年销售额不低于1000万的，按年销售额的3%奖励，单个产品最高100万元，全市每年最多10个产品，与入选国家级或省级不重复。",
		GistEN: "Edge AI chips (端侧芯片), all-optical switches (全光交换机), AI servers (AI服务器), optical modules (光模块) and the like, developed in the last three years (近三年) with own IP (自主知识产权): 3% of the product's yearly sales where these are at least 1000万 (10,000,000 yuan), at most 100万元 (1,000,000 yuan) a product and 10 products a year city-wide, not on top of national or provincial selection.",
		Quotes: []string{
			"支持人工智能端侧芯片、全光交换机、AI服务器、光模块等产品的研发推广",
			"对于近三年开发的具有自主知识产权，年销售额不低于1000万的上述产品，按年销售额的3%给予奖励（与入选国家级或省级不重复），单个产品所获奖励最高不超过100万元，每年奖励的产品最多不超过10个",
		},
		Rate:      "按年销售额的3%奖励",
		Ceiling:   "单个产品最高不超过100万元",
		Threshold: "单个产品年销售额不低于1000万元，每个产品分别算，不能几个产品加起来凑",
		Quota:     "每年奖励的产品最多不超过10个",
		Again:     "按年销售额算；同一个产品能不能年年得，文本没有写",
		Needs:     "要属于端侧芯片、全光交换机、AI服务器、光模块等产品，近三年开发，具有自主知识产权，单个产品年销售额不低于1000万元，没有入选国家级或省级；“等产品”还包括哪些，文本没有写明",
		Exclusion: "与入选国家级或省级不重复：产品已入选国家级或省级的，不再重复奖励",
		Follow:    []string{"卖到多少能拿满100万元？", "一年奖几个产品？", "入选过省级的还能拿吗？"},
	},
}

// Of returns the sheet of a topic, nil if it has none.
func Of(t asked.Topic) *Sheet {
	for _, s := range OfTopics {
		if s.Topic == t {
			return s
		}
	}
	return nil
}

// TopicOf returns the topic that a calculator is of.
func TopicOf(tool string) asked.Topic {
	for _, s := range OfTopics {
		if s.Tool == tool && tool != "" {
			return s.Topic
		}
	}
	return asked.None
}

// Nearest returns the quote that shares most with a message.
func (s *Sheet) Nearest(text string) string {
	best, most := s.Quotes[len(s.Quotes)-1], 0
	for _, q := range s.Quotes {
		shared := 0
		runes := []rune(text)
		for i := range len(runes) - 1 {
			if strings.Contains(strings.ToLower(q), string(runes[i:i+2])) {
				shared++
			}
		}
		if shared > most {
			best, most = q, shared
		}
	}
	return best
}
