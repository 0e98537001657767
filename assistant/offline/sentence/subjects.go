package sentence

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Cue is a word that speaks for a topic.
type Cue struct {
	Topic  asked.Topic
	Weight float64 // 4: names it; 2: usually means it; 1: may mean it
	Words  *pattern.Pattern
}

// cue is one of the cues below.
func cue(t asked.Topic, weight float64, words string) Cue {
	return Cue{t, weight, pattern.MustCompile(words)}
}

// Cues are the words that name a topic, each with how surely.
var Cues = []Cue{
	cue(asked.VerticalModel, 4, `模型.{0,6}(补助|补贴|采购|购买|费|年费|授权)|(买|购|采购|订|调).{0,8}模型|购模|买模|模补|垂直模型|垂类|行业模型|专用模型|文心|通义|千问|deepseek|深度求索|智谱|chatglm|kimi|豆包|混元|盘古大|星火|百川|minimax|llm|vertical model`),
	cue(asked.VerticalModel, 2, `大?模型|网信办|\bapi\b|token|微调|底座|基座|接口费|foundation model|language model|\bmodels?\b`),
	cue(asked.PlatformAward, 4, `奖的(?:那|这)(?:一)?(?:笔|份|块)[^。]{0,4}(?:跟|和|加|与|同)[^。]{0,4}(?:按)?(?:服务)?收入|(?:两|2|二)(?:份|笔)钱[^。]{0,24}(?:平台|验证中心)|(?:平台|验证中心)[^。]{0,10}(?:两|2|二)(?:份|笔|块)(?:钱|补)|认定的?(那|这)(个|笔|份)|(?:^|[^业羚兽人才队团])认定(奖|补)|新认定|(平台|中心).{0,10}认定|认定.{0,8}(平台|中心)|newly recogni[sz]ed`),
	cue(asked.PlatformAward, 3, `概念验证|公共服务平台|公服平台|(产业|技术)研发(公共|服务)*平台|proof.of.concept|public service platform`),
	cue(asked.PlatformService, 4, `(?:两|2|二)(?:份|笔)钱[^。]{0,24}(?:平台|验证中心)|(?:平台|验证中心)[^。]{0,10}(?:两|2|二)(?:份|笔|块)(?:钱|补)|(平台|中心)[^,，。]{0,6}(对外)?服务[^,，。]{0,4}(收|赚)(了|到)|服务(性)?(收入|营收|进账|流水)|(平台|中心).{0,8}(收入|营收|进账|流水)|(收入|营收).{0,6}(平台|中心)|service[ -](income|revenue)|platform[^.,?]{0,20}(earn|income|revenue)|(income|revenue)[^.,?]{0,12}platform`),
	cue(asked.PlatformAward, 2.5, `平台(补助|补贴|奖励|奖|(这|那)(一)?(笔|块|条|项))`),
	cue(asked.PlatformService, 6, `(?:平台|中心)的?(?:年度|每年的?)(?:补助|补贴|那笔)|年度服务(补助|补贴)|服务收入(补助|补贴)|(平台|中心)[^,，。]{0,4}(年补|每年|年年|按年)`),
	cue(asked.Research, 3, `研发(?:的)?(?:那|这)(?:个|条|项|笔|份)|市(?:里|级)[^,，。]{0,6}配(?:多少|几|到|得)`),
	cue(asked.Research, 4, `^[^\pL]*(那|再|还有)?研发(的|那条|这条|那块|方面)?(呢|咧|吗|嘛)?[^\pL]*$`),
	cue(asked.Data, 4, `^[^\pL]*(那|再|还有)?数据(的|那条|这条|那块|方面)?(呢|咧|吗|嘛)?[^\pL]*$`),
	cue(asked.PlatformService, 2.5, `平台(补助|补贴|奖励|(这|那)(一)?(笔|块|条|项))`),
	cue(asked.PlatformService, 2.5, `概念验证|公共服务平台|公服平台|(产业|技术)研发(公共|服务)*平台|检测收入`),
	cue(asked.Research, 4, `研发.{0,10}(配套|奖补)|配套.{0,6}研发|省.{0,8}(研发|奖补).{0,10}(配套|奖补|给|批|拿|补)|市(里|级)?.{0,4}配套|研发(经费|投入|费用|支出|开支)|加计扣除|r&d|\brd\b|研发补|省(?:里|级|厅|科技厅)?的?研发[^,，。¥]{0,6}(?:奖|资助|资金)|配套补助|matching`),
	cue(asked.Research, 4, `研发(?:这块|方面|的)?[,，]?省(?:里|级|厅)?(?:已经?|也|今年|去年)*(?:给|奖|批|拨|补)`),
	cue(asked.Research, 2, `省(里|级|厅)?.{0,6}奖补|配套|研发.{0,4}(钱|费)|投研发`),
	cue(asked.Industrial, 3, `投资(?:的)?(?:补助|补贴|奖补|那(?:条|笔|个|项|块))`),
	cue(asked.Industrial, 4, `工业互联|工互网|industrial.internet`),
	cue(asked.Industrial, 2, `\bmes\b|产线|车间|智能制造|黑灯|数字孪生|技改|设备联网|视觉检测|ai质检|质检视觉|智能工厂|工厂.{0,6}(改造|升级|上|ai)|数字化(车间|改造)|实际投资|智慧工厂|factory|production line`),
	cue(asked.Industrial, 3, `成效(明显|不)|实际投资额`),
	cue(asked.VerticalModel, 2, `备案`),
	cue(asked.Product, 2.5, `\b(?:that|the|this|our) product\b`),
	cue(asked.Product, 4, `产品销售(?:奖|补)|(?:^|[和跟与、,，。])产品(?:的)?(?:奖励|奖|补助|补贴)`),
	cue(asked.PlatformAward, 3, `(?:^|[^\p{Han}]|我们|公共服务|研发|服务|检测|建|个)平台(?:的)?(?:建设|装修|搭建|筹建|开办)`),
	cue(asked.Product, 2, `自主知识产权|近三年`),
	cue(asked.Industrial, 1, `质检|改造|投资额|投了|砸`),
	cue(asked.Scenario, 4, `场景[^,，。;；没未不]{0,4}(?:评上|入选|选上|获评|上榜)|市级典型|典型(的)?(应用)?场景|应用场景|示范场景|场景(奖|评选|项目|入选|名额|每个|一个|单个|每家)|重点攻关|攻关项目|产业化项目|供需对接|技术创新重点|typical.{0,12}scenario|scenarios?\b`),
	cue(asked.Scenario, 2, `场景|攻关|揭榜`),
	cue(asked.PlatformService, 4, `(?:^|[^力])服务(?:收入)?补助`),
	cue(asked.Growth, 4, `(?:总部|本部)[^,，。¥]{0,4}(?:搬|迁|落户|设|放|落)(?:到|来|在|过来|回)|(?:把|将)?总部(?:搬|迁)|(?:行业|产业)头部|单项冠军|小巨人|专精特新|领雁|上市后备|软件龙头|头部企业|核心领域创新|数字经济核心|little giant|瞪羚|独角兽`),
	cue(asked.Growth, 2, `上市(后备|公司|企业|辅导|融资|奖|补|培育|计划|前|的)|(准备|计划|想|要|冲刺|筹备)上市|\bipo\b|龙头企业|新质生产力|招引`),
	cue(asked.Park, 4, `产业园|零租|租金|房租|特色楼宇|孵化(器|空间|基地)?|中试|承载区|先行区|园区(建设|优惠|政策|里|企业|入驻)?|免租|办公(室|场地|楼)|\brent(al)?\b`),
	cue(asked.Park, 2.5, `(?:有没有|说|提|写|引导|创投|人工智能|ai|设立?)[^,，。]{0,6}基金|(?:产业|投资)基金(?:[^股入]|$)|基金[^,，。股入]{0,4}(?:多少|多大|规模|支持|呢)`),
	cue(asked.Park, 3, `免(租)?(几|多少|多)(年|久|个月|长)`),
	cue(asked.Park, 1, `场地|入驻|楼宇|厂房`),
	cue(asked.Computing, 4, `算力|租.{0,4}(gpu|显卡|卡|服务器)|智算|超算|gpu|显卡|卡时|裸金属|a100|h100|h800|h20|4090|910b|昇腾|云主机|computing|compute`),
	cue(asked.Computing, 4.5, `(10|十)万以上|满(10|十)万|转省级`),
	cue(asked.Computing, 2.5, `云(服务|计算)?(厂商|服务商|厂家|平台)`),
	cue(asked.Computing, 1.5, `云服务器|上云|训练集群|推理资源|云(上)?资源|云端`),
	cue(asked.Data, 4, `公共(?:医疗|教育|交通|金融|工业|政务|服务)?的?数据|数据沙箱|数据沙盒|沙箱|沙盒|数据集|可用不可见|数据(开放|汇集|资源|开发利用|要素)|语料|public data|sandbox|dataset`),
	cue(asked.Data, 3, `(跟|和|与|关于|涉及)数据[^,，。]{0,4}(有关|相关|的)|数据(方面|(这|那)(一)?(块|条|项|边|头)|有关|相关)`),
	cue(asked.Data, 2, `(医疗|教育|交通|金融|工业|新材料|病历).{0,6}数据|数据.{0,6}(给我们用|能用|共享|授权)`),
	cue(asked.Talent, 4, `b类|b级|b档|高层次|领军|购房|买房|房补|\bopc\b|一人公司|openclaw|开源.{0,4}(社区|贡献|作者|大佬|项目|智能体)|人才(认定|补贴|政策|待遇|这块|补助|奖)|一事一议|国际先进|自主认定|安家|housing|talent|class.?b\b|aigc.{0,8}(创|核心|企业|公司|founder|startup)|open.?source`),
	cue(asked.Talent, 4, `租房[^,，。]{0,4}(补|津贴)|生活(?:补贴|补助|津贴|费)[^,，。]{0,6}(?:领|发|拿|有|多少|几|吗|么|能)|(?:发|领|有|给)[^,，。]{0,6}生活(?:补贴|补助|津贴|费)|(应届|毕业生|硕士|博士|研究生|本科生?)[^,，。]{0,12}(补贴|补助|津贴|有钱|发钱)|(?:硕士|博士|研究生|在读(?:硕|博|研|本|学))[^。¥]{0,18}(?:生活|每个?月)[^,，。¥]{0,6}(?:补|津贴|钱)`),
	cue(asked.Industrial, 3, `联网项目`),
	cue(asked.Talent, 3, `(?:各项|全部|两项|几项|所有)待遇|待遇(?:累加|合计|加总|总和|加起来)|创办人|创始人|个人待遇`),
	cue(asked.Talent, 4, `\bscientists?\b|internationally (advanced|leading)|外籍|国籍|护照|海归|院士|科学家|专家人才|高端专家`),
	cue(asked.Talent, 3, `引(?:人|才)(?:来|进)?(?:的)?(?:那|这)?(?:一)?(?:块|条|项|部分)`),
	cue(asked.Talent, 2, `专家|(有|出)成果|成果的人|人才|落户|来榕|高端人才|博士|团队来|重大产业突破|relocat`),
	cue(asked.Training, 4, `(?:说|问|讲|回到|关于|聊)[^,，。验认论保凭]{0,2}(?:考|那张|那个)?证(?:的|那|这)[^,，。]{0,2}(?:事|补|钱|块)|(拿|考|取|领)[到了得过下]{0,2}(个|一个|本|张)?证|培训|技能等级|职业技能|考证|等级证|技能证|训练师|技能(补贴|提升)|vocational|skills?.{0,12}(training|certificate|courses?|class|program|level)|training(?:$|[^a-z ]| (?:for|of|course|class|program|subsid|award|support|allowance|and|at|in|is|our|my|staff|employee|certif|money|pay|fee))|certificate`),
	cue(asked.Training, 2.5, `报(个|一个|名|了)?[^,，。班]{0,8}班|(上|听|读)(个|一?门|点|了)?[^,，。班]{0,6}课|(技能|培训|夜校|标注|训练师)(的)?(课|班)|学(个|点|门|一门)?[^,，。]{0,4}(手艺|技术活|本事)`),
	cue(asked.Training, 3, `学(?:点|个|门|一门|一点)?(?:ai|人工智能)(?:[^,，。]{0,6}(?:补|钱|证))?|下岗|失业|待业|再就业`),
	cue(asked.Training, 2, `等级考试|补考|实操|证书|技师|高级工|中级工|初级工|拿证|取证|学.{0,6}技能`),
	cue(asked.Title, 4, `职称|高工\b|高级工程师|工程系列|professional title`),
	cue(asked.Title, 1, `评审`),
	cue(asked.HR, 4, `劳务公司|劳务中介|职介|人才中介|人力资源|猎头|人力(公司|机构)|劳务派遣|人力服务|human resource|headhunt|\bhr (?:services?|agenc|firm|compan)|staffing (?:agenc|firm|compan)|recruit(?:ment|ing) (?:agenc|firm|compan)`),
	cue(asked.Product, 4, `光模块|光交换机|ai服务器|人工智能服务器|端侧芯片|端侧(的)?ai芯片|光芯片|推理卡|\bnpu\b|边缘盒子|边缘计算盒|800g|400g|1\.6t|硅光|\bcpo\b|\bocs\b|液冷服务器|端侧|optical module|all.optical|ai servers?|edge.{0,4}chips?`),
	cue(asked.Product, 4, `产品(那|这)(一)?(条|项|块|边)|(单|一|每)个产品(的)?(最多|顶多|封顶|最高|上限|至多|最高能|能|奖)|(?:^|[^\pL])产品(也|呢)|基础产品|底座奖|(点名|列|写)(了|出)?[^,，。]{0,4}哪些产品|产品(清单|目录|名单|范围)`),
	cue(asked.Talent, 2.5, `算落地|来榕落地|落地转化|buy (a |an )?(house|home|flat|apartment)|(配偶|家属|爱人|老婆|老公)[^,，。]{0,4}(有|补|也|给)|(老婆|配偶|家属|爱人|孩子|小孩|子女)[^。]{0,10}(工作|上学|入学|落户|安置|随迁)|home.?purchase|house.?purchase|home.?buying|buying a (home|house|flat)`),
	cue(asked.Product, 2, `芯片|交换机|年销|销售额|产品.{0,8}(卖|销)|单品|chips?\b`),
	cue(asked.Policy, 4, `第一城`),
	cue(asked.Policy, 3.5, `有效期|失效|施行|生效|印发|征求意见|意见稿|正式(文件|版|稿|出台|发布|印发)|实施细则|细则|就高|同类政策|(资金|钱|经费).{0,6}(哪里出|谁出|来源|承担|哪一级|哪级)|哪一级出|in force|expire|draft`),
	cue(asked.Policy, 1.5, `文件|政策|措施|policy|document`),
}

// Mention is a topic with what speaks for it.
type Mention struct {
	Topic asked.Topic
	Score float64
	At    int // byte offset in masked of its first strong cue
	Named bool
}

var numbered = pattern.MustCompile(`(?:(?:回头|回过头来?|接着|单|先|还是|转回去?)(?:再|来)?(?:说说?|讲讲?|看看?|问|聊聊?|谈)(?:回|到|回到)?([一二三四五六七八九])(?:[,，。;；!！?？\s]|呢|吧|$)|(?:说|讲|看|问|聊|谈|回|转)(?:回到?|到)([一二三四五六七八九])(?:[,，。;；!！?？\s]|呢|吧|$)|^\s*([一二三四五六七八九])\s+[^个款家人万年月千百十点块元种次笔天期季.\d\s]|^\s*([一二三四五六七八九1-9])\s*(?:的)?(?:也(?:有|是|写|没)|里面?(?:有|写)|责任|上限|门槛|比例|名额|原文|单位|部门|归谁|牵头|封顶|最高)|^\s*那?(?:第)?([一二三四五六七八九1-9])的?呢[?？]?$|^\s*(?:那|还有)?([一二三四五六七八九1-9])(?:那|这)(?:一)?(?:个|条|项|块)|^\s*(?:查|看|翻|调|问|读)?(?:一下|下)?([一二三四五六七八九1-9])\s*条(?:[^里中都全标措政内列各分清汇,，\s]|\s[^里中都全标措政内列各分清汇]|$)|第\s*([一二三四五六七八九十百\d]{1,3})\s*(?:条|项|点|款|大?类|个措施)|措施\s*([一二三四五六七八九\d]{1,2})(?:[^共个起些条直般定成]|$)|(?:跟|和|与|同)([二三四五六七八九])条(?:[^个全各]|$)|([一二三四五六七八九])、|^\s*(?:查|看|念|读|翻)?(?:一下|下)?(十[一二三四五六七八九]?|1\d)\s*条(?:[^里中都全标措政内列各分清汇意]|$)|(?:measure|article|clause|item)\s*(?:no\.?\s*)?(\d{1,2}))`)

// numberList: 4、5、7这三条.
var (
	numberList = pattern.MustCompile(`(?:^|[^\d.\-a-z万千百亿])((?:第?[一二三四五六七八九1-9]条?[、,，和跟与 ]{1,2}|第(?:[一二三四五六七八九]条?|[1-9]条)){1,8}第?[一二三四五六七八九1-9])(?:条|里|哪|[,，]|这[两二三四五六七八几](?:条|项)|\s*(?:的)?(?:每年的?|全年)?(?:封顶|上限|比例|门槛|名额|责任单位|对照|对比))`)

	// NumberOf is the numeral of a measure.
	NumberOf = pattern.MustCompile(`[一二三四五六七八九1-9]`)
)

// Paragraph is 第二条第三款: the second number is that of a sentence.
var Paragraph = pattern.MustCompile(`(第\s*[一二三四五六七八九十\d]{1,3}\s*条)[,，的]?第\s*([一二三四五六七八九1-9])\s*(?:款|句|项|点)`)

// ofOtherPaper is a clause of another paper: 《修订函》第2款.
var ofOtherPaper = pattern.MustCompile(`(《[^》措]{1,16}》)[,，的]?第\s*[一二三四五六七八九十\d]{1,3}\s*[条款项点]`)

// NamedMeasures returns the measures that a message names by number, and
// those it names that do not exist.
func (s *Sentence) NamedMeasures(most int) (real []int, unreal []string) {
	text := ofOtherPaper.ReplaceAllString(s.Text, "$1")
	text = ofAmount.ReplaceAllString(text, "${1}${2}") // 算力六万四、另有: of an amount, and no fourth measure
	text = allNine.ReplaceAllString(Paragraph.ReplaceAllString(text, "$1"), "各条$1")
	if strings.Contains(text, "第一款") && strings.Contains(text, "第二款") && soldAs.MatchString(text) {
		text = ordinalProduct.ReplaceAllString(text, "那一款") // 两款，第一款卖2000万，第二款1500万
	}
	text = ordinalOfThem.ReplaceAllString(text, "其中那一项") // of the results told before, and no measure
	if m := numberList.FindStringSubmatch(text); m != nil {
		for _, digit := range NumberOf.FindAllString(m[1], -1) {
			if k := int(Small(digit)); k >= 1 && k <= most && !slices.Contains(real, k) {
				real = append(real, k)
			}
		}
	}
	if m := numberRange.FindStringSubmatch(text); m != nil {
		for k := int(Small(m[1])); k <= int(Small(m[2])) && k <= most; k++ {
			if !slices.Contains(real, k) {
				real = append(real, k)
			}
		}
	}
	for _, m := range numbered.FindAllStringSubmatch(text, -1) {
		for _, digits := range m[1:] {
			n, err := money.Numeral(digits)
			if digits == "" || err != nil {
				continue
			}
			k, _ := n.Int64()
			switch {
			case k >= 1 && k <= int64(most):
				if !slices.Contains(real, int(k)) {
					real = append(real, int(k))
				}
			default:
				unreal = append(unreal, digits)
			}
		}
	}
	if LastMeasure.MatchString(s.Text) && len(real) == 0 {
		real = append(real, most)
	}
	return real, unreal
}

// soldAs and ordinalProduct: products told in their order.
var (
	soldAs         = pattern.MustCompile(`卖|销|产品|型号|芯片|光模块|服务器|交换机`)
	ordinalProduct = pattern.MustCompile(`第[一二三四五1-5]款`)
)

// ofAmount is the last digit of an amount, before a mark.
var ofAmount = pattern.MustCompile(`([一二两三四五六七八九十\d][百千万亿])[一二三四五六七八九]([、,，;；。])`)

// ordinalOfThem: 其中第一项单独是多少.
var ordinalOfThem = pattern.MustCompile(`(?:其中|里面|里头|当中)的?第[一二三四五](?:项|个)|第[一二三四五]项单独`)

// numberRange: 第三条到第五条, 1-3条.
var numberRange = pattern.MustCompile(`(?:^|[^\d.\-a-z万千百亿])(?:第)?([一二三四五六七八九1-9])(?:条|项)?\s*(?:一直|[讲说念捋数问看查])?(?:到|至|-|—|~|～)\s*(?:第)?([一二三四五六七八九1-9])(?:条|项)`)

// allNine: 九条大意挨个讲一遍 names no ninth measure.
var allNine = pattern.MustCompile(`(?:从)?第?[一1](?:条|项)?\s*(?:一直|[讲说念捋数问看查])?(?:到|至|-|—|~|～)\s*第?[九9](?:条|项)|(?:^|[^第])(?:这)?(?:九|9)条的?(?:小?标题|名字|名称|题目)|九条(?:措施)?(?:翻|看|数|过|捋|比)(?:了|一|下来|一遍|完|过来)|(?:^|[^第])(?:这)?(?:九|9)条(各|都|分别|大意|内容|要点|挨个|一共|总共|措施|逐)`)

// LastMeasure names the last measure by its place.
var LastMeasure = pattern.MustCompile(`最后(一|那)?(条|项)|末(一)?条|倒数第一条`)

// notBought is what was not bought: 没买算力，模型20万 is about the model.
var notBought = pattern.MustCompile(`(没有?|不|未|从没)(买|租|用|采购)(过)?(算力|模型|gpu|服务器)`)

// purpose is what computing power is bought for: 买算力用来训练垂直模型.
var purpose = pattern.MustCompile(`跑(?:一?个)?[^,，。¥的买]{0,8}模型|(用来|用于|拿来|为了|专门|主要)(去)?(训练|训|跑|研发|开发|微调|推理|做|搞|部署)[^,，。¥]{0,8}模型`)

// Mentions weighs every topic that a message speaks of, best first.
func (s *Sentence) Mentions(guess asked.Guess) []Mention {
	by := map[asked.Topic]*Mention{}
	text := purpose.ReplaceAllStringFunc(notBought.ReplaceAllStringFunc(s.Masked, Blank), Blank)
	text = strings.ReplaceAll(text, "自主认定", "人才人才") // of talents, and no award of a platform
	for _, c := range Cues {
		for _, at := range c.Words.FindAllStringIndex(text, 3) {
			from := c.begins(text[:at[1]], at[0])
			m := by[c.Topic]
			if m == nil {
				m = &Mention{Topic: c.Topic, At: from}
				by[c.Topic] = m
				m.Score += c.Weight
			} else {
				m.Score += c.Weight / 4 // the same word again says little more
			}
			m.At = min(m.At, from)
			m.Named = m.Named || c.Weight >= 2
		}
	}
	for _, g := range guess.Topics {
		if g.P < 0.15 || g.Topic == asked.None {
			continue
		}
		m := by[g.Topic]
		if m == nil {
			m = &Mention{Topic: g.Topic, At: len(s.Masked)}
			by[g.Topic] = m
		}
		m.Score += modelWeight * g.P
	}
	var out []Mention
	for _, t := range asked.Topics() {
		if m := by[t]; m != nil {
			out = append(out, *m)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Score > out[j].Score })
	return out
}

// begins returns where the shortest match at the end of a text begins: in
// 买算力和买模型 the model is bought with the second 买, though the first matches too.
func (c Cue) begins(text string, from int) int {
	for {
		_, size := utf8.DecodeRuneInString(text[from:])
		next := c.Words.FindStringIndex(text[from+size:])
		if next == nil || from+size+next[1] != len(text) {
			return from
		}
		from += size + next[0]
	}
}

// modelWeight is what the model's certainty is worth beside a cue of weight 4.
const modelWeight = 3
