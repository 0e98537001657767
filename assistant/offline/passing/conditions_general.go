package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Conditions said in words that no saying has: a clause that speaks of the
// condition, and in it a word that denies it or one that grants it.

// topicOfCondition is how a clause speaks of a condition, and what denies or grants
// it there besides the common words.
type topicOfCondition struct {
	input          string
	about, no, yes *pattern.Pattern
	close          bool // a common word denies only where no has it: next to what it is about
}

func speaking(input, about, no, yes string) topicOfCondition {
	never := `[^\s\S]`
	if no == "" {
		no = never
	}
	return topicOfCondition{input: input, about: pattern.MustCompile(about), no: pattern.MustCompile(no), yes: pattern.MustCompile(yes)}
}

// closely is speaking of something that stands in many clauses which deny other things.
func closely(input, about, no, yes string) topicOfCondition {
	t := speaking(input, about, no, yes)
	t.close = true
	return t
}

// noAI denies artificial intelligence itself.
const noAI = `(没|未|无|不|零|冇|唔|毛|zero|without|\bno\b|not)[^,，。]{0,6}(人工智能|\bai\b|ai|算法|智能|深度学习|模型)|(人工智能|ai|算法|智能|模型)[^,，。]{0,8}(没|未|无|不|零|否|砍|停|说不上|谈不上|搭不上)`

var topicsOfConditions = []topicOfCondition{
	speaking("model_filed", `备案|报备|备过|备着|网信办|\bcac\b|\bfil(ed|ing)\b`, `(备案|报备|网信办)[^,，。模]{0,8}(退|懒得|排队|流程|审核|还在|等)|(退|懒得|排队|还在|等)[^,，。]{0,4}(备案|报备|网信办)|备案[^,，。]{0,3}预计`, `查得到|查到|在列|名单里有|拿到|过了|下来了|备过|干净|齐|published list`),
	speaking("for_vertical_model", `转卖|转手|倒卖|赚差价|播报|问答|唠嗑|陪聊|文案|写稿|话术|周报|翻译|纪要|办公|搜索引擎|垂模|垂直|专用模型|resale|copywriting`, `转卖|转手|倒卖|赚差价|播报|问答|唠嗑|陪聊|文案|写稿|话术|周报|翻译|纪要|办公|搜索引擎|resale|copywriting`, `(做|搞|训|研发|开发|用)[^,，。]{0,12}(垂模|专用模型)|垂[直类][^,，。]{0,6}模型`),
	speaking("already_received", `(补助|补贴|这(笔|份|口|茬)|那(笔|份|口)|模型(那|这)?(块|笔|项|补))`, `头一|第一次|首次|白纸|没沾|没碰`, `(去年|前年|头年|首年|上年度?|以前|之前|早|老会计|财务翻)[^,，。]{0,14}(吃过|领|拿|享受|到账|进来过|进账|办掉|兑付|兑现|到手)|吃过|领过|进来过|兑付(到账|过|了)|办掉了|到账过|cashed|already`),
	speaking("newly_recognised", `认定|评|批|牌|平台|中心|名单|认(下来|的)`, `更名|续|复评|复核|换证|延续|升级|平移|老证|存量|(好|多|几|[一二两三四五六七八九十\d])年(前|多|了)|满[一二三四五六七八九十]年|疫情前|八百年|早就|老早|上(一)?任`, `(今年|刚|才|上(个)?月|上(周|礼拜)|[一二三四五六七八九十\d]月(份)?|前(几|两)天|昨天|两个月)[^,，。]{0,12}(认|评|批|挂牌|公布|获|添|挂)|头一(回|次)评|红章还热`),
	speaking("recognised", `认定|资格|牌(子|照|匾)?|批文|名录|名单|官方|评审|正规`, `摘|收(走|回)|(牌|牌子|资格)[^,，。¥]{0,6}收了|编外|白忙|还早|答辩完|还在写|等通知|举报|打回|自称|自封|起的名|到期`, `认定(证书|编号|名单|过|下来|了)|评下来|认下来|有文号|跑下来了|挂牌|评上|复评通过|存量平台`),
	closely("is_ai_enterprise", `(人工智能|\bai\b|ai|智能)[^,，。]{0,6}(企业|公司|行业|业务|代码|四个字|一项|库)|经营范围|(我们|公司|厂|主业|是|做|搞|养|纯)[^,，。]{0,6}(养猪|罐头|豆腐|纺织|化纤|物流|染料|印染|铸造|机加工|餐饮|水产|茶|鞋|服装|木材|石材|批发|零售|中介)`, noAI+`|养猪|罐头|豆腐|纺织|化纤|物流|染料|印染|铸造|机加工|餐饮|水产|木材|石材|批发|零售|中介|移出|归到`, `(做|搞|是)[^,，。]{0,10}(人工智能|ai|智能诊断|计算机视觉|机器学习|computer.vision)[^,，。]{0,6}(的|出身|公司|企业|起家)?`),
	closely("applies_ai", `人工智能|ai|算法|模型|智能|深度学习|视觉|联网|采数|抄表|scada|传感器|大屏`, noAI+`|纯联网|只联网|就做了|只装|excel|砍|摘掉`, `深度学习|视觉(大模型|检测|识别)|ai(是核心|做|来|\+|验|质检|预测)|(靠|用|上|让|接)[^,，。]{0,4}(ai|人工智能|算法|大模型)|机器学习|neural`),
	speaking("effective", `成效|效果|效益|良率|次品|漏检|能耗|停机|报废|产量|产能|投产|订单|improve|数据|系统|有用(?:处|的|吗|[,，。;；]|$)|好用`, `没差|原地|宕机|落灰|照样|等于没|平平|后悔|冤|照旧拖|调试|拖`, `明显|显著|突出|好得很|摆在那|[一二三四五六七八九十]成|翻(番|倍)|砍掉|砍了|少了|降了|掉了|提(高|升)了|认可|夸|好用|有用|有成效|几乎没了`),
	speaking("selected", `(场景|攻关|产业化|项目|评选|公示|名单|发文|榜)`, `一个都没|没我们|拿掉|划掉|差一点|刷|落|还在评|没出|泡汤|第十[一二三]`, `有我(们)?|榜上有名|占了?一席|列入|入了?市级?名单|公布了|选进|列进`),
	speaking("selected_higher_level", `国家级|省级|省里|部委|工信部|国家|往上|省国|province|ministry`, `轮不到|没轮到|均无|都没|没有|撤`, `(省|国家|部)[^,，。]{0,10}(选进去|选上|入选|榜上有名|评上|收进|名单里有)|早是(国家|省)级`),
	speaking("settles_in_fuzhou", `福州|榕|落地|搬|挪|本地|过来|来(这|此|闽)|回(国|来|榕)|全职|人(在|还)`, `挂(个)?名|挂个|顾问|遥控|远程|线上|柔性|兼职|合作单位`, `(搬|落地|落户|扎根|定居|迁|挪)(了|到|来|过来)|全职|签了|在福州(工作|办|开|创)|在榕`),
	speaking("breakthrough", `突破|产业(化|变革|带动|链)`, `吹牛|泡汤|改良|跟随|不敢|远着`, `(是|取得|实现|有|定为|认的|做出)[^,，。]{0,8}突破|换代|成本(降|掉)`),
	speaking("certificate_obtained", `证|本子|红本`, `路上|是假|作废|结业|上岗证|参训|内部|自己发`, `拿|到手|下来|人手一本|揣|持|考出|考到|寄到|发了|有`),
	speaking("own_ip", `专利|知识产权|产权|版权|权属|授权|外购|代工|自研|研发|设计|软著|patents?|license`, `归|在[^,，。]{0,4}(总|母|客户|别|他们)|母公司|总公司|授权|代理|外购|贴牌|代工|公版|带走|名下空|离职|license`, `自己|自家|自个儿|自有|自主|我们的|我司|全是|都在|hold all`),
}

// yearMadeSaid: 2012年开发, 研发完成距今九年, 十年往上.
var yearMadeSaid = pattern.MustCompile(`(?:距今|做了|有|卖了)?(?:[四五六七八九]|十[几多一二三四五]?|[二三]十)年(?:往上|前|多|以上|了)|上一代|老型号|小学`)

var (
	// notGranting are words with 不 or 没 in them that deny nothing, and papers of other kinds.
	notGranting = pattern.MustCompile(termsOpen + `|不良(?:率|品)|不等(?:[^于]|$)|不(过|同|错|少|仅|但|止|断|明白|久|得了|管|论|妨|愧|变|用说|瞒|料|限|超过|到|够|会吧|含)|对不上|对不拢|不(?:吻合|相符|一致)|没(问题|想到|记错|错|事|关系|几年|多久|话说|得挑|得说|跑|毛病|说的|二话)|(漏检|次品|停机|不良|报废|故障)[^,，。]{0,8}(没了|没有过?|为零|归零)|无(论|疑|非)|未(来|必)|无(人|线|锡|缝|尘|纺|损|接触)|不(锈钢|干胶|动产|停机)|(保|签|见)证|证(明|券|监|实)|(认|验|论|公)证|毛(利|坯|绒|巾|衣|线|重)|房产证|身份证|icp ?备案|跑不(了|掉)|少不了|差不多`)
	commonNo    = pattern.MustCompile(`没|未|无|不|冇|唔|毛|伓|否|退件|退回|驳回|打回|撤|注销|取消|作废|失效|泡汤|黄了|落空|谈不上|算不上|零(?:张|本|个|件|项|份|款|入选)|空白|两码事|莫得|划掉|毙了|刷下来|轮不到|判给|白搭|翘了|\bdropped\b|\bskipped\b|flopped|falls short|turned down|\bno\b|\bnot\b|n't\b|\bnever\b|without|neither|nobody|failed|zero`)
	// Wondering is a clause that asks or supposes.
	Wondering = pattern.MustCompile(`[发给补行能算要会是够对可拿领轮报好得成配奖认批该]不[发给补行能算要会是够对可拿领轮报好得成配奖认批该]|吗|么$|是否|是不是|有没有|能不能|可不可以|行不行|会不会|算不算|不知|不晓得|不清楚|难讲|不好说|说不好|说不准|拿不准|没把握|什么|怎么|咋|谁|哪|多少|几[^乎年]|听说|whether`)
	// IfSo supposes; what is supposed with 呢 behind it is to be reckoned with.
	IfSo      = pattern.MustCompile(`要是|如果|假如|假使|假设|万一|倘|\bif\b`)
	thenHow   = pattern.MustCompile(`呢[?？]?$|what if`)
	clauseEnd = pattern.MustCompile(`[,，。;；!！?？\n]`)
)

// generally adds the conditions that clauses of a text state in common words,
// where no saying has heard them.
func generally(text string, out map[string]bool) {
	text = notGranting.ReplaceAllStringFunc(text, sentence.Blank)
	heard := map[string]bool{}
	for name := range out {
		heard[name] = true
	}
	for _, c := range ClausesOf(text) {
		supposed := IfSo.MatchString(c.Text) && thenHow.MatchString(text)
		if (strings.ContainsAny(c.Mark, "?？") || Wondering.MatchString(c.Text) || IfSo.MatchString(c.Text)) && !supposed {
			continue
		}
		for _, t := range topicsOfConditions {
			if heard[t.input] || !t.about.MatchString(c.Text) {
				continue
			}
			switch {
			case t.no.MatchString(c.Text) || !t.close && commonNo.MatchString(c.Text):
				out[t.input] = false
			case t.yes.MatchString(c.Text):
				out[t.input] = true
			}
		}
		if !heard["developed_within_three_years"] && yearMadeSaid.MatchString(c.Text) {
			out["developed_within_three_years"] = false
		}
	}
}

// MarkedClause is a clause and the mark behind it.
type MarkedClause struct{ Text, Mark string }

// ClausesOf cuts a text at its marks, and keeps them: put together again it is the text.
func ClausesOf(text string) []MarkedClause {
	var all []MarkedClause
	for text != "" {
		to, end := len(text), len(text)
		if at := clauseEnd.FindStringIndex(text); at != nil {
			to, end = at[0], at[1]
		}
		all = append(all, MarkedClause{text[:to], text[to:end]})
		text = text[end:]
	}
	return all
}
