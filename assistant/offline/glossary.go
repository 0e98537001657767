package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// term is a word of the text that people ask about: what can be said of it
// from the text alone, and what the text leaves open.
type term struct {
	instead bool // answers in place of a calculation
	yields  bool // … unless a sum is asked for
	always  bool // is said whenever its words fall, beside a calculation too
	words   *pattern.Pattern
	topic   asked.Topic
	says    string
	measure int
	quotes  []string
}

func g(words string, topic asked.Topic, says string, measure int, quotes ...string) term {
	return term{words: pattern.MustCompile(words), topic: topic, says: says, measure: measure, quotes: quotes}
}

func other(words string, topic asked.Topic, says string, measure int, quotes ...string) term {
	t := g(words, topic, says, measure, quotes...)
	t.instead = true
	return t
}

func yielding(words string, topic asked.Topic, says string, measure int, quotes ...string) term {
	t := other(words, topic, says, measure, quotes...)
	t.yields = true
	return t
}

func always(words string, topic asked.Topic, says string, measure int, quotes ...string) term {
	t := g(words, topic, says, measure, quotes...)
	t.always = true
	return t
}

// A title and a certificate are asked whether they are the same thing.
const (
	sameThing  = `(一码事|一回事|一个东西|同一|两码事|两回事|一样|等于|相当于|能当|能抵|能顶)`
	notTheSame = "不是一回事：最高3000元那笔补的是参加职业技能培训、取得“职业技能等级证书”的劳动者；高级职称是工程系列人工智能专业的评审，文本只写了开展评审，没有写奖励金额。"
)

var glossary = []term{
	always(`(?:专利|知识产权|\bip\b|版权|软著|技术)[^,，。]{0,10}(?:共有|共同|[两几]家|一半|授权|许可|受让|转让|买断|买来|买过来|个人名下|母公司|总公司|集团|高校|学校)|(?:共有|合有|受让|转让|买断|买来|许可)[^,，。]{0,4}(?:专利|知识产权|\bip\b)`, asked.Product, "文本只写“具有自主知识产权”，与别人共有、授权来的、买来的、在母公司或个人名下的算不算，没有写，要问责任单位。", 9, "对于近三年开发的具有自主知识产权"),
	always(`(?:房子?|购房)[^,，。]{0,10}(?:买|购)?在(?:哪|什么|[\p{Han}]{2,3}(?:区|县|市|还是|都|也|行|可以))|哪(?:个|些)?(?:区|县|地方)[^,，。]{0,4}(?:买房|的房)|新房还是二手|二手房`, asked.Talent, "房子要买在哪个区（县）、买新房还是二手房，文本没有写，只写了“100万元购房补贴”。", 8, "享受100万元购房补贴、20万元补助"),
	always(filedWhere.String(), asked.VerticalModel, "文本写的是“通过国家网信办备案”：备案在国家网信办，不是市里的责任单位。", 1, "企业购买通过国家网信办备案的生成式人工智能模型"),
	always(`报销|首付|现金|打给|抵扣|购房券|(先|后)(买|付)|什么时候给|怎么(给|发)`, asked.Talent, "100万元购房补贴怎么发、什么时候发、先买房还是先给钱，文本没有写。", 8, "享受100万元购房补贴、20万元补助"),
	always(`(待|住|呆|留|干|做|服务|工作)[^,，。]{0,4}(天|月|年)|服务期|一年[^,，。]{0,6}(天|个月)|坐班|全职|兼职|柔性|常驻|minimum stay`, asked.Talent, "要待多久、全职还是兼职，文本没有写，写的是“来榕落地转化”。", 8, "来榕落地转化、能实现重大产业突破的人工智能领军人才和团队"),
	always(`口袋|项目经费|(进|打|发|拨|算)(到|给|进)?(我|谁|个人|自己|公司|单位|团队|本人)[^,，。]{0,4}(账|口袋|卡|名下)`, asked.Talent, "钱给到个人还是团队、单位，能不能当项目经费用，文本没有写。", 8, "享受100万元购房补贴、20万元补助"),
	g(`一事一议`, asked.Talent, "“一事一议”是按个案单独研究确定，每个人、每个团队的支持可能不一样；具体怎么议，文本没有写。", 8, "按照“一事一议”政策规定给予支持"),
	g(`零租`, asked.Park, "“零租”是文本里对孵化空间的说法，指人工智能“零租”孵化空间；免多少、免多久、谁能进，文本没有写。", 5, "打造人工智能“零租”孵化空间、“AI”特色楼宇"),
	always(`\bopc\b|一人公司`, asked.Talent, "文本只写了“优秀OPC”，没有写OPC的定义，也没有写什么标准算优秀。", 8, "优秀OPC、AIGC企业创办人或核心人才"),
	yielding(`\bstars?\b|\bforks?\b|星标|颗星`, asked.Talent, "文本只写了“开源社区优秀贡献者”，没有写要多少star、多少贡献才算，光凭这个数定不了；还要来榕落地转化、能实现重大产业突破，按“一事一议”办理。", 8, "OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者来榕落地转化、能实现重大产业突破的人工智能领军人才和团队", "按照“一事一议”政策规定给予支持"),
	yielding(`(非得|非要|必须|一定(要|得)?|需要|是不是(也)?(要|得)|要不要|用不用|也(要|得))[^,，。]{0,3}(有|开|办|注册|成立|是)(了|个|一?家)*(公司|企业|法人)`, asked.Talent, "开源这几类人才要不要有公司，文本没有写；写到企业的只有“优秀OPC、AIGC企业创办人或核心人才”这一类。", 8, "优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者"),
	always(`贡献者|开源社区[^,，。]{0,6}(怎么|多少|标准|算)|优秀[^,，。]{0,4}(怎么|标准|算|量|指标|门槛|啥|有什么)`, asked.Talent, "文本只写了“开源社区优秀贡献者”，没有写具体标准（比如要多少star、多少贡献）。", 8, "开源社区优秀贡献者"),
	always(`折现|折成(现金|钱)|(不|没)(打算|想|再)?买房|已(经)?有(了)?房|买(好|过|了)+房|房(已|都)(买|有)|买(过|了|好)[^,，。¥]{0,3}套|名下有房|还发不发|补发|有房(了|子)`, asked.Talent, "不买房能不能折成现金、已有住房还给不给，文本没有写，要问责任单位。", 8, "享受100万元购房补贴、20万元补助"),
	g(`目录|(认定)?标准|条件.{0,4}(细|具体)`, asked.Talent, "文本没有写B类人才的认定目录和具体标准，只写了所列类别、来榕落地转化、能实现重大产业突破，按“一事一议”办理。", 8, "最高可认定为省高层次B类人才", "按照“一事一议”政策规定给予支持"),
	always(`护照|年龄|岁|学历|学位|大学|大专|高中|文凭|自学成才|国籍|户籍|户口|社保|外国人|外籍|老外|港澳|台湾人|华侨`, asked.Talent, "文本没有写年龄、学历、国籍、户籍这些限制，写的是所列类别、来榕落地转化、能实现重大产业突破。", 8, "来榕落地转化、能实现重大产业突破的人工智能领军人才和团队"),
	always(`一次(性)?(给|发|付|到)|一把(给|发|打|付)|分(几|多少|[两三四五六十])?(年|次|期|批)|分期`, asked.Talent, "一次给清还是分年给，文本没有写。", 8, "享受100万元购房补贴、20万元补助"),
	g(`二选一|两(笔|份|个)都|(是|还是)都有|一起(拿|给)|两笔|都(能|可以)拿|除了购房|别的钱|还有(别的|什么)`, asked.Talent, "两笔都有，不是二选一：100万元购房补贴，另有20万元补助。", 8, "享受100万元购房补贴、20万元补助"),
	always(`转手|转让|限售|(几|多少)年[^,，。]{0,6}(不让|不能|不得|不准)|(不让|不能|不得)[^,，。]{0,3}(卖|转|上市)`, asked.Talent, "用购房补贴买的房能不能转手、几年内不能卖，文本没有写。", 8, "享受100万元购房补贴、20万元补助"),
	always(`(成员|团队)[^,，。]{0,10}(几|多少)(个|名)?(人|成员)?(才|算|够|起)|(最少|至少|不少于|起码)[^,，。]{0,6}(几|多少)(个|名)?人|人数(要求|限制|下限|上限)`, asked.Talent, "团队要有几个人、人数多少才算，文本没有写。", 8, "人工智能领军人才和团队"),
	always(`乘(以|上)(人数|几|[二两三四五六七八九十\d])|人手一份|整个团队|一个团队|两口子|老婆|老公|夫妻|两份|各一份|(一|每)(个)?人(一份)?¥|每(个)?人都|人人|各拿|团队.{0,10}(几个人|每人|一人一份|人头|分|各)|(每|一)(个)?人一份|按人头|夫妻`, asked.Talent, "一个团队算一份还是每个人都有，文本没有写。", 8, "人工智能领军人才和团队"),
	g(`哪几类|哪些(人|类)|几类(人)?|类别`, asked.Talent, "列出的有：拥有国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者；要来榕落地转化、能实现重大产业突破，最高可认定为省高层次B类人才。", 8, "对拥有国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者来榕落地转化、能实现重大产业突破的人工智能领军人才和团队，最高可认定为省高层次B类人才"),
	g(`哪(一)?(档|级|类)|几类|认到`, asked.Talent, "最高可认定为省高层次B类人才。", 8, "最高可认定为省高层次B类人才"),
	always(`(区|县)(里|级|政府)?[^,，。]{0,8}(再加|加码|另外|叠加|配套|加一份|还给)|区级`, asked.Talent, "区里另外给不给，文本没有写，要问相关县（市）区政府。", 8, "享受100万元购房补贴、20万元补助"),
	always(`自主认定|自己认定|(自己|自行)[^,，。]{0,6}(评|定|认)[^,，。]{0,6}人才|(公司|企业)(自己|说了)`, asked.Talent, "文本写的是支持人工智能和数字经济领域龙头企业参与省市高层次人才自主认定；是不是企业自己说了算、怎么参与，文本没有写。", 8, "支持人工智能和数字经济领域龙头企业参与省市高层次人才自主认定"),
	g(`重大(产业)?突破`, asked.Talent, "什么算“重大产业突破”，文本没有写具体标准，按“一事一议”办理。", 8, "能实现重大产业突破的人工智能领军人才和团队", "按照“一事一议”政策规定给予支持"),
	yielding(`算(不算|是|得上)?[^,，。]{0,4}(核心|优秀|领军|opc|一人公司)`, asked.Talent, "算不算优秀OPC、核心开发人才、优秀贡献者，文本没有写具体标准，只列了类别，按“一事一议”办理，由责任单位认定。", 8, "优秀OPC、AIGC企业创办人或核心人才", "OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者", "按照“一事一议”政策规定给予支持"),
	always(`(打|拨|发)(到|给|进)?(我|个人|本人|单位|公司|企业)[^,，。]{0,6}(卡|账|还是)|还是(拨|打|发)给`, asked.Talent, "补助发给个人还是单位、怎么发，文本没有写。", 8, "享受100万元购房补贴、20万元补助"),
	other(`有[acde](有|类|档|级|,|，)|[acde]类|(每|几|各|哪几|多少)个?(一)?档|档次|实习|见习|公寓|租房|生活补贴|落户(口|籍|政策|补贴)|子女|入学|上学|配偶|老婆|爱人|家属|随迁|小孩|孩子|安家费`, asked.Talent, "这方面文本没有写：人才这一条写的是领军人才和团队最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助。", 8, "最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助"),
	other(`硕士|博士|本科|应届|毕业|学历|学位|(什么|哪些|所学|对口|限)专业|学的是`, asked.Talent, "文本没有写学历和所学专业的条件，光凭这些定不了。列出的是这几类：拥有国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者；对得上其中一类，又来榕落地转化、能实现重大产业突破的，最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助，按“一事一议”办理。", 8, "对拥有国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者来榕落地转化、能实现重大产业突破的人工智能领军人才和团队，最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助，按照“一事一议”政策规定给予支持"),
	other(`(证|三千|3000)[^。]{0,12}`+sameThing, asked.Title, notTheSame, 8, "按规定给予最高3000元补贴", "开展我市工程系列人工智能专业高级职称评审工作"),
	other(`职称[^。]{0,16}`+sameThing+`|证[^。]{0,10}`+sameThing+`[^。]{0,14}职称`, asked.Training, notTheSame, 8, "按规定给予最高3000元补贴", "开展我市工程系列人工智能专业高级职称评审工作"),
	always(`(打|发|给)(给)?(公司|企业|单位|个人|本人)|公司(垫|出|交)的?(学费|培训费)`, asked.Training, "补贴发给公司还是个人、怎么发，文本没有写。", 8, "按规定给予最高3000元补贴"),
	always(`(去年|前年|以前|之前|早(就|年))[^,，。]{0,4}(考|拿|取)|补领|补发|过期`, asked.Training, "什么时候取的证才算，文本没有写。", 8, "对参加职业技能培训取得职业技能等级证书的"),
	always(`(每|两|多|几|第二)(个|本|张)?(证|证书)|(初|中|高)级(工)?.{0,6}(多少|分别|不同|一样)|(等级|级别).{0,6}(不同|分别|标准)|工种|哪些证|什么证`, asked.Training, "不同等级、不同工种、多个证书分别补多少，文本没有写，只写了最高3000元。", 8, "按规定给予最高3000元补贴"),
	always(`在校|学生|毕业生|退休|户口|户籍|外地人?|外省|农民工|失业|在职`, asked.Training, "文本写的是“城乡劳动者”；在校学生、退休人员、外地户籍算不算，文本没有写，要问责任单位。", 8, "对参加职业技能培训取得职业技能等级证书的"),
	other(`(?:儿子|女儿|孩子|小孩|娃)[^。]{0,16}(?:小学|幼儿园|年级|补习|兴趣班|编程班|学费|少儿)`, asked.Training, "文本补的是参加职业技能培训、取得职业技能等级证书的城乡劳动者；孩子上学、兴趣班、学费不在内。", 8, "对参加职业技能培训取得职业技能等级证书的"),
	other(`四六级|cet-?[46]|英语|雅思|托福|驾照|驾驶证|教师资格|计算机等级|普通话|会计证|\bpmp\b|毕业证|学位证|律师|建造师`, asked.Training, "文本写的是“职业技能等级证书”；英语、驾照这类别的证书不在文本写的范围里，拿不准可以问责任单位。", 8, "对参加职业技能培训取得职业技能等级证书的"),
	always(`网课|线上|网上|企业内部|内训|哪(里|家)培训|培训机构|学费`, asked.Training, "文本要求参加职业技能培训并取得职业技能等级证书；线上课、企业内训、哪家机构算不算，文本没有写。", 8, "对参加职业技能培训取得职业技能等级证书的"),
	always(`(算|属于?|认定|怎样|什么样|标准|定义)[^,，。]{0,8}(人工智能|ai)(企业|公司)|(人工智能|ai)(企业|公司)[^,，。]{0,6}(怎么算|标准|定义|界定|认定)`, asked.Research, "什么样的算“人工智能企业”，文本没有写标准，由责任单位认定。", 2, "支持人工智能企业加大研发经费投入"),
	always(`(算力|模型)[^,，。]{0,6}还是(算|算是|归|走|报)?(买|租)?(模型|算力)`, asked.VerticalModel, "API、token这类费用算购买模型还是算购买算力服务，文本没有写，要问责任单位。", 1, "企业购买通过国家网信办备案的生成式人工智能模型"),
	always(`对接|(哪(一)?个|哪家|哪种|什么|啥)[^,，。]{0,4}平台|走[^,，。]{0,4}平台`, asked.Scenario, "典型应用场景走的是“福建省工业企业供需对接平台”，要在那上面成功对接；具体在哪里办、怎么登记，文本没有写。", 3, "每年评选发布一批市级人工智能典型应用场景（通过福建省工业企业供需对接平台成功对接）"),
	g(`实际投资`, asked.Industrial, "“实际投资额”包括哪些、怎么认定，文本没有写，只写了按实际投资额的20%补助。", 3, "按实际投资额的20%予以补助"),
	always(`成效[^,，。]{0,8}(谁|怎么|标准|打分|认定|评|算)|(谁|怎么|标准)[^,，。]{0,6}成效`, asked.Industrial, "什么算“成效明显”、怎么打分，文本没有写具体标准，由责任单位认定。", 3, "对成效明显的项目"),
	g(`成效(明显)?`, asked.Industrial, "什么算“成效明显”，文本没有写具体标准。", 3, "对成效明显的项目"),
	always(`一家(公司|企业)?[^,，。]{0,8}(几|多|好几)个|占(好几|多|几)个`, asked.Scenario, "每年评选的项目最多不超过10个，是全市的数；一家企业最多几个，文本没有写。", 3, "每年评选的项目最多不超过10个"),
	g(`对接|哪个平台`, asked.Scenario, "典型应用场景要通过福建省工业企业供需对接平台成功对接。", 3, "通过福建省工业企业供需对接平台成功对接"),
	g(`等产品|包(不)?包括|包含|算不算|属不属于|在不在|在(内|里面)|机器人|摄像头|无人机|传感器|(边缘)?盒子|一体机|网卡`, asked.Product, "文本列的是人工智能端侧芯片、全光交换机、AI服务器、光模块“等产品”；列出来以外的产品算不算在内，文本没有写明，要由责任单位认定。", 9, "支持人工智能端侧芯片、全光交换机、AI服务器、光模块等产品的研发推广"),
	g(`近三年|开发(的)?(年限|时间|年份|时限|期限)|(哪|几)年(内|以内|之内)?开发|近几年`, asked.Product, "产品要近三年开发；“近三年”从什么时候算起，文本没有写，由责任单位确认。", 9, "近三年开发的具有自主知识产权"),
	g(`可用不可见`, asked.Data, "文本写的是通过“可用不可见”等方式供给公共数据；具体怎么用，文本没有写。", 7, "通过“可用不可见”等方式"),
	always(`(建|做|搭|弄)[^,，。]{0,6}数据集`, asked.Data, "文本支持人工智能企业、科研机构等在“数据沙箱”建设通用人工智能训练数据集、标准测试数据集以及行业专业数据集；补不补钱、补多少，文本没有写。", 7, "支持人工智能企业、科研机构等在“数据沙箱”建设通用人工智能训练数据集、标准测试数据集以及行业专业数据集等"),
	g(`沙箱|沙盒`, asked.Data, "文本支持人工智能企业、科研机构等在“数据沙箱”建设通用人工智能训练数据集、标准测试数据集以及行业专业数据集；沙箱怎么进、收不收费，文本没有写。", 7, "支持人工智能企业、科研机构等在“数据沙箱”建设通用人工智能训练数据集、标准测试数据集以及行业专业数据集等"),
	g(`领域|哪些数据`, asked.Data, "文本写的重点领域是医疗、教育、交通、新材料、金融、工业等。", 7, "向我市人工智能企业供给医疗、教育、交通、新材料、金融、工业等重点领域的公共数据资源"),
	yielding(anotherFirm+`[^。]{0,12}(申请|报|申报|领|拿|享受|有份)`, asked.VerticalModel, "文本写的是“企业”，补助是一次性的；子公司、分公司能不能另外申请、算不算同一家，文本没有写，要问责任单位。", 1, "企业购买通过国家网信办备案的生成式人工智能模型开展垂直模型研发的，一次性按照年度模型购买费用给予30%的补助"),
	g(`垂直模型|行业模型|细分`, asked.VerticalModel, "文本写的是支持在智能制造、医疗健康、政务民生及其他细分领域开发行业垂直模型；哪些算，没有写更细的标准。", 1, "支持在智能制造、医疗健康、政务民生及其他细分领域开发行业垂直模型"),
	always(`(国外|海外|境外|外国|进口|美国|gpt|claude|gemini|llama)`, asked.VerticalModel, "不看国内国外，看备案：文本要求买的是通过国家网信办备案的生成式人工智能模型；没有备案的不符合。", 1, "通过国家网信办备案的生成式人工智能模型"),
	always(`(微调|部署|实施|培训|运维|驻场|算力|硬件|一体机|订阅|标注|定制|集成)[^,，。]{0,8}(算不算|算(模型|购买|采购)|包不包|包含|计不计|能不能算|算进)`, asked.VerticalModel, "“年度模型购买费用”包括哪些（微调、部署、一体机、订阅、培训算不算），文本没有写，要问责任单位。", 1, "一次性按照年度模型购买费用给予30%的补助"),
	always(`算法备案|双备案`, asked.VerticalModel, "文本只写了模型要“通过国家网信办备案”，没有提算法备案。", 1, "通过国家网信办备案的生成式人工智能模型"),
	g(`(怎么|如何|哪|啥)[^,，。]{0,4}(证明|查|办)|备案(号|证明|名单|凭证)`, asked.VerticalModel, "备案怎么查、怎么证明，文本没有写，只要求买的是通过国家网信办备案的生成式人工智能模型；可以请模型厂商提供备案信息，再问责任单位认什么材料。", 1, "通过国家网信办备案的生成式人工智能模型"),
	g(`备案`, asked.VerticalModel, "文本要求买的是通过国家网信办备案的生成式人工智能模型；没有备案的不符合。", 1, "通过国家网信办备案的生成式人工智能模型"),
	g(`服务费|购买总额|总额`, asked.Computing, "“年度购买算力服务总额”决定在不在补助区间，“当年实际服务费”是补50%的基数；哪些开支算，文本没有写。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助"),
	other(`(显卡|服务器|设备|硬件|工作站)[^,，。租¥]{0,4}算[^,，。¥]{0,4}算力|(显卡|gpu|服务器)[^,，。租¥]{0,3}(自购|自买|购置)|(自购|购置)[^,，。租]{0,4}(显卡|gpu|服务器)|买[^,，。租]{0,8}(显卡|gpu卡|服务器|设备|硬件|工作站|一体机)|自建|自己(买|建)[^,，。]{0,6}(机房|服务器|显卡)|建[^,，。]{0,4}(机房|智算中心)`, asked.Computing, "文本写的是“购买算力服务”；买显卡、服务器这些设备或者自建机房算不算，文本没有写，不能按算力服务直接算，要问责任单位。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业"),
	other(`(卖|出租|对外提供)算力|(我们|我司|公司|本身|自己)[^,，。]{0,4}(是|做)[^,，。]{0,6}算力(供应商|服务商|租赁|运营)|做算力租赁`, asked.Computing, "这一条补的是购买算力服务的企业，卖算力、出租算力的收入不在内。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业"),
	always(`(集团|总部|母公司)[^。]{0,12}(统一|统采|集中)?(采购|购买|买)[^。]{0,14}分摊|分摊[^。]{0,12}(算|计)`, asked.VerticalModel, "集团统一采购再分摊给子公司怎么算，文本没有写，要问责任单位。", 1, "企业购买通过国家网信办备案的生成式人工智能模型开展垂直模型研发的"),
	other(`算力券|模型券|创新券|代金券`, asked.Computing, "文本没有写算力券这种形式，写的是按当年实际服务费的50%补助，而且年度购买总额要在5万元（含）至10万元（不含）之间。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助"),
	always(`(服务商|供应商|云|平台|智算中心)[^,，。]{0,6}(在福州|本地|外地|限定|指定|要求|行不行|可以吗|算吗)|(用|买|租)[^,，。]{0,3}(阿里云|腾讯云|华为云|百度云|天翼云|外地|国外)[^,，。]{0,6}(行|可以|能|算)`, asked.Computing, "向哪家、哪里的服务商买算力，文本没有限定，也没有写指定名单。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业"),
	g(`算力服务|自建|自己(买|建)|显卡|服务器.{0,4}算`, asked.Computing, "文本写的是“购买算力服务”；自己买设备、自建机房算不算，文本没有写。", 6, "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业"),
	g(`方向|领域|哪些(产业|平台)|什么平台`, asked.PlatformAward, "文本写的重点产业是新一代智能终端、智能体、智能芯片、智能装备、具身智能、智能电商、园区行业等。", 2, "新一代智能终端、智能体、智能芯片、智能装备、具身智能、智能电商、园区行业等重点产业"),
	g(`(怎么|如何|谁(来)?)认定|认定(的)?(标准|条件|流程|机构)`, asked.PlatformAward, "怎么认定、谁来认定，文本没有写，只写了给新认定的概念验证中心、产业技术研发公共服务平台。", 2, "对新认定的概念验证中心、产业技术研发公共服务平台"),
}

// meaning explains a word, or says that the text leaves it open.
func (p *Planner) meaning(l *plan, sheet *Sheet, w *letter, calculated bool) {
	said := false
	for _, t := range glossary {
		if t.topic != sheet.Topic || said && !t.always || !t.words.MatchString(l.text) && !t.words.MatchString(l.masked) {
			continue
		}
		text := t.says
		w.silent = true
		if strings.Contains(text, "没有写") && !strings.Contains(text, "责任单位") {
			text += "要以责任单位另行制定的实施细则为准。"
			w.citeClause(clauseRules)
		}
		w.say(text)
		w.cite(t.measure, t.quotes...)
		said = true
	}
	if said {
		return
	}
	if calculated || l.want(wantEligible) {
		return
	}
	line := sheet.Gist
	if sheet.Needs != "" {
		line = sheet.Needs + "。更细的标准，文本没有写，要等责任单位另行制定实施细则。"
	}
	w.say(w.heading(sheet.Measure) + "，" + sheet.Name + "：" + line)
	if line != sheet.Gist {
		w.say(sheet.Gist)
	}
	w.cite(sheet.Measure, sheet.Quotes...)
	w.citeClause(clauseRules)
}

// remarks tells whether the glossary has something to add in any case.
func (l *plan) remarks(topic asked.Topic) bool {
	for _, t := range glossary {
		if t.always && t.topic == topic && (t.words.MatchString(l.text) || t.words.MatchString(l.masked)) {
			return true
		}
	}
	return false
}

// boughtInstead: nothing was rented, a machine was bought.
var boughtInstead = pattern.MustCompile(`(没|不是|没有)(租|买)(过)?(算力|gpu|云|卡)?[^,，。]{0,4}[,，][^,，。]{0,6}(买|自建|采购)`)

// paidBeside: an amount is plainly that of the topic, and another is for what
// the glossary would speak of: 算力账单7万3，另外买了一台10万的一体机.
func (l *plan) paidBeside(topic asked.Topic) bool {
	if own := l.onlyAmount(); topic == asked.Computing && hiredMachine.MatchString(own) && !bareMachine.MatchString(own) {
		return true // 买了8台服务器自用，算力服务合同7万5
	}
	return len(l.sums) > 1 && !boughtInstead.MatchString(l.masked) && slices.ContainsFunc(l.sums, func(s sum) bool { return bases[s.found] == topic && s.sure >= clearRole })
}

// instead tells whether the glossary answers in place of a calculation.
func (l *plan) instead(topic asked.Topic) bool {
	if holds, said := l.truths["certificate_obtained"]; topic == asked.Training && said && !holds && l.want(wantAmount, wantEligible) && withoutTheOne.MatchString(l.text) {
		return false // 手里只有PMP，没有职业技能等级证书: the condition is said not to hold
	}
	for _, t := range glossary {
		if t.instead && !(topic == asked.Talent && chosen(talentKinds, l.masked) != "" && (l.person() != "" || l.want(wantAmount, wantCeiling, wantTotal))) && !l.paidBeside(topic) && t.topic == topic && t.words.MatchString(l.text) && !(t.yields && l.want(wantAmount, wantCeiling, wantTotal)) {
			return true
		}
	}
	return false
}

// withoutTheOne: the certificate that the text means is said to be missing.
var withoutTheOne = pattern.MustCompile(`(?:没有?|未|无)(?:考|拿|取得|拿到|有)?(?:过|到)?(?:这个|那个|这种)?职业技能等级`)

// explains tells whether the glossary has something to say to this message.
func (l *plan) explains(topic asked.Topic) bool {
	for _, t := range glossary {
		if t.topic == topic && t.words.MatchString(l.text) {
			return true
		}
	}
	return false
}

// filedWhere asks where a model is filed, and not which office the measure has.
var filedWhere = pattern.MustCompile(`(?:要|得|该|由|让)(?:他|我|她|企业|公司|厂|厂家|卖方|供应商|买方|你)?(?:们)?(?:厂|公司|企业)?(?:自己)?去备案|备案[^,，。]{0,6}(找|跟|向|去|在)(谁|哪)|(找|跟|向|在)(谁|哪)[^,，。]{0,4}备(的)?案|谁(给|管|来)?备案|备案[^,，。]{0,4}(?:在|去|到|找|归|向)?(?:哪|什么)(?:个|里|儿|一?家)?(?:部门|单位|机构|地方|局|里)?(?:备|办|做|弄|登记)?(?:的|啊|呀|呢)?[^\pL]*$|(?:在|去|到|找|向)(?:哪|什么)(?:个|里|儿|一?家)?(?:部门|单位|机构|地方|局)?(?:去|来|做)?备(?:案|的|[^\pL]*$)`)
