package passing

import (
	"embed"
	"strings"

	"github.com/rongce/rongce/assistant/offline/condition"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Saying is a way to say in passing that a condition holds, or does not.
type Saying struct {
	input string
	value bool
	Words *pattern.Pattern
}

//go:embed sayings/*.txt
var sayingFiles embed.FS

// sharedWords are parts that several ways have.
var sharedWords = map[string]string{"denial": denial, "lacks": lacks, "awayFrom": awayFrom, "moreWords": moreWords, "receivedWords": receivedWords}

// said reads how a condition is said to hold (sayings/own_ip.yes.txt) or not (own_ip.no.txt), one way a line; what .{0,9}
// leaves open ends with the clause.
func said(input string, value bool) Saying {
	name := "sayings/" + input + ".no.txt"
	if value {
		name = "sayings/" + input + ".yes.txt"
	}
	words := pattern.MustJoin(sayingFiles, name, sharedWords)
	return Saying{input, value, pattern.MustCompile(strings.ReplaceAll(words, ".{0,", `[^,，。;；!！?？¥]{0,`))}
}

// notSaid are ways to ask about a condition, which say nothing of it.
var notSaid = pattern.MustCompile(`备没备(过)?案|认没认定|评没评上|考没考(过|上)|领没领过|(需不需要|要不要|需要|必须|是否|是不是(要|得|必须)?|有没有|非得|一定要|得不得|用不用|有无)[^,，。;；]{0,4}(备案|认定|入选|知识产权|证书|落地|突破|成效)|备案(有|的)?(什么|啥|哪些)?(要求|条件|标准|规定)|备(过|了)?案(过|了)?的?(吗|么|没有?[?？]|不[?？]|没有?$|要求)|没备案(的)?(行|可以|能)(吗|不)|不重复.{0,6}(哪|条|啥|什么)|` + asksIfVertical)

// termsOpen is what is not agreed upon yet, which is no condition: 备案模型的预算还没定死.
const termsOpen = `(预算|价格|价钱|报价|金额|方案|型号|供应商|时间|日子|数目?)[^,，。]{0,4}(没|未)(有)?(定|谈|签|算|报|批|出|商量)[^,，。]{0,3}`

// NoRefusal are words with 不 or 没 in them that refuse nothing.
var NoRefusal = pattern.MustCompile(termsOpen + `|没(?:有)?(?:别人|人家|旁人|外人|第三方)的?(?:份|事)|(?:还|却|都)*没(?:有)?(?:最后|最终|完全)*(?:谈妥|谈拢|敲定|落定)|没(?:有)?(?:写|标|填|注|带)(?:明|上|清)?单位|不(?:会)?受(?:什么)?(?:牵连|影响|波及|连累|干扰)|未来|租(了|用)?办公室|办公室[^,，。;；]{0,3}(?:租|押金)|不是[^,，。;；没未]{1,12}嘛|没提|提没提|不过|不但|不仅|不止|不论|不管|不错|不少|不同|差不多|不妨|要不|不知道?|对不对|是不是|能不能|行不行|好不好|会不会|有没有|算不算|可不可以|够不够|给不给|没想到|(?:还|尚|暂|眼下)+(?:没|未)(?:有)?(?:正式|最终|完全)?(?:竣工)?验收|没(问题|疑问|悬念|争议|话说|毛病|得挑|得说|得讲|二话|跑|含糊|掺水|水分)|不好意思|不一定|了不(起|得)`)

// denial stands before what is not so.
const denial = `(?:没有?|未|无|不|并未|不曾|尚未|还没有?|没能|从来没|压根没|都没|不是|非|没怎么)`

// lacks follows what somebody does not have: 自主知识产权没有, 专利也没有.
const lacks = `(这块|方面|这个|号|手续)?(我们|他们|家里|自己|自家|咱们?|手[里上])?(都|也|倒|就|是|还|却|可|那|根本|压根|目前|暂时|基本上?|几乎|完全|确实|实在|一概)*(没有?的?|无|未有|冇(有)?|欠缺)([,，。;；!！?？ ]|[呢嘛啊呀啦哦咧]|$)`

// awayFrom are cities that are not Fuzhou.
const awayFrom = `(?:北京|上海|广州|深圳|杭州|成都|武汉|南京|苏州|合肥|西安|重庆|天津|厦门|泉州|莆田|香港|台北|台湾|国外|海外|美国|新加坡|硅谷|日本)`

// Sayings: refusals first; what they matched is blanked before the assertions are tried.
var Sayings = []Saying{
	said("model_filed", false),
	said("model_filed", true),
	said("for_vertical_model", false),
	said("for_vertical_model", true),
	said("already_received", false),
	said("already_received", true),
	said("newly_recognised", false),
	said("newly_recognised", true),
	said("recognised", false),
	said("recognised", true),
	said("is_ai_enterprise", false),
	said("is_ai_enterprise", true),
	said("applies_ai", false),
	said("applies_ai", true),
	said("effective", false),
	said("effective", true),
	said("selected_higher_level", false),
	said("selected_higher_level", true),
	said("selected", false),
	said("selected", true),
	said("settles_in_fuzhou", false),
	said("settles_in_fuzhou", true),
	said("breakthrough", false),
	said("breakthrough", true),
	said("training_taken", false),
	said("training_taken", true),
	said("certificate_obtained", false),
	said("certificate_obtained", true),
	said("own_ip", false),
	said("own_ip", true),
	said("developed_within_three_years", false),
	said("developed_within_three_years", true),
}

// Truths reads the yes/no conditions that a text states.
func Truths(text string) map[string]bool {
	text = withoutEchoes(text)
	if onlyMe.MatchString(text) {
		text = otherStays.ReplaceAllStringFunc(text, sentence.Blank) // 她不来了，就我一个
	}
	text = Straight(ofTrade.ReplaceAllStringFunc(text, sentence.Blank))
	text = noneAtAll(withoutTradeNames(aiForTrades.ReplaceAllString(makesAI.ReplaceAllString(text, "人工智能企业"), "做ai")))
	text = effectOpen.ReplaceAllStringFunc(text, sentence.Blank)
	text = hardOrNot.ReplaceAllStringFunc(text, sentence.Blank)
	text = firmFounded.ReplaceAllStringFunc(text, sentence.Blank)
	text = PaidWhom.ReplaceAllStringFunc(text, sentence.Blank) // 给公司还是给员工: no use that a model is put to
	text = besideOld.ReplaceAllStringFunc(text, sentence.Blank)
	text = PartOfTeam.ReplaceAllStringFunc(text, sentence.Blank)
	text = whyNotOne.ReplaceAllStringFunc(text, sentence.Blank)
	text = notUnderstood.ReplaceAllStringFunc(text, sentence.Blank)
	all := text
	text = ofThen(unsettled(undoubled(othersFirst.ReplaceAllStringFunc(Unasked(text), sentence.Blank))))
	out := Supposed(notSaid.ReplaceAllStringFunc(text, sentence.Blank))
	hear(text, out)
	openWhoseIP(all, out)
	openAsked(all, out)
	openPaper(all, out)
	openIfVertical(text, out)
	if unsureIfIndustrial.MatchString(text) && out["applies_ai"] {
		delete(out, "applies_ai") // AI项目投入300万，不知道算不算工业互联网
	}
	return out
}

var (
	// ofTrade tells what a company does, and not what it bought a model for: 我们做政务问答的，备案模型采购30万.
	ofTrade = pattern.MustCompile(`(?:我们|咱们?|俺们?|我司|本公司|公司)(?:是)?(?:做|搞|开发|经营)[^,，。;；没不]{1,10}(?:问答|客服|翻译|播报|写作|对话|办公|聊天)[^,，。;；没不]{0,4}的(?:公司|企业)?[,，]`)
	// aiForTrades is what a company makes for companies of another trade: 给纺织厂做AI质检软件的.
	aiForTrades = pattern.MustCompile(`(?:专门|专|主要)?(?:给|为|帮|替|服务)[^,，。;；没不我咱]{1,8}(?:公司|厂|店|连锁|企业|行业|银行|医院|学校)(?:做|搞|开发|提供|供|写|研发)[^,，。;；没不]{0,4}(?:ai|人工智能)`)
	// makesAI is what an AI company makes, whatever trade that is for: 做茶叶分级AI的企业.
	makesAI = pattern.MustCompile(`(?:做|搞|开发|研发)[^,，。;；没不]{1,10}(?:ai|人工智能)的(?:一家)?(?:小)?(?:企业|公司|厂)`)
	// firmFounded tells how old the company is, and not what it makes: 八年前是公司成立.
	firmFounded = pattern.MustCompile(`(?:[\d一二两三四五六七八九十几好多]+年前|20[012]\d年?|(?:19|20)\d\d年?)(?:就|才|是|那是)*(?:我们|咱们?)?(?:公司|企业|厂里?|我们|单位|从[^,，。]{1,6})?(?:才|就|刚)?(?:成立|注册|开业|建厂|创办|创立|开张|搬|迁|入驻|落户|起家|创业|入行|毕业|建的|盖的|装修|买的?[厂地房]|租的?[厂地房])(?:的)?(?:时间|日子)?`)
	// othersFirst: what is asked for for the first time is another measure.
	othersFirst = pattern.MustCompile(`[^,，。;；]{0,10}的是(?:那|这)?(?:老|旧|另|别的?|其他|上一|前)[^,，。;；]{0,4}(?:型号|款|代|产品|版本|项目|个|套)|(?:算力|平台|研发|工业互联网|场景|芯片|光模块|交换机|服务器)[^,，。;；]{0,10}[,，]?(?:是|算|还是|都|也)?(?:头一[回次]|第一[回次]|首次|没(?:有)?(?:领|拿|报)过)[^,，。;；]*`)
	// besideOld speaks of an older one to compare another with: 虽说比不上老款.
	besideOld = pattern.MustCompile(`(?:虽说|虽然|尽管|虽)?(?:还|也|是)?(?:比不上|比不了|不如|赶不上|不及|胜过|好过|强过|超过了?|(?:替代|取代|替换|接替|淘汰)了?|比)(?:了)?(?:我们)?(?:原来|以前|之前|先前)?的?(?:那款|那个)?老(?:款|产品|型号|机型|一代|一款)(?:的)?`)
	// whyNotOne tells why one of several does not count: 老陈不算，他压根没去培训.
	whyNotOne = pattern.MustCompile(`(?:不算|别算|不计|除外|去掉|扣掉|剔掉|拿掉)(?:了|上)?[,，](?:因为|毕竟)?(?:他|她|这人|那人|人家)[^,，。;；]{0,16}`)
	// onlyMe: of several who were spoken of, the one who speaks is left.
	onlyMe = pattern.MustCompile(`(?:就|只有?|只剩|剩|光|单)(?:下|有|是|剩|余)?我(?:一个|一人|自己|本人|来|去|[,，。]|$)|我(?:一个人|自己|单独|独自|还是|照样|照旧|仍|依然)(?:来|去|过来|过去|落地|搬)|(?:just|only) me\b`)
	// otherStays is the clause that tells what another does not do.
	otherStays = pattern.MustCompile(`(?:^|[,，。;； ])(?:但是?|可是?|结果|不过|现在|后来|那)?(?:我们?)?(?:家)?(?:的)?(?:她|他|那(?:一)?[个位]|另(?:外)?一[个位]|` + sentence.Kin + `)们?[^,，。;；我咱]{0,6}(?:不|没|未|留在|待在)[^,，。;；我]*`)
)

// notUnderstood is what somebody does not understand, or looks for a measure that does not ask for it: 群众看不懂“新认定”,
// 哪几条不要求备案.
var notUnderstood = pattern.MustCompile(`(?:听|看|读|弄|搞|理解|想|分)(?:得)?(?:不|没)(?:太|大|怎么)?(?:懂|明白|清楚?)[^,，。;；!！?？¥没未不无]{0,12}|(?:听|读|弄|搞|理解|想|分)(?:得)?(?:不|没)(?:太|大|怎么)?(?:了|出|来)[^,，。;；!！?？¥没未不无]{0,12}|(?:不|没)(?:太|大|怎么)?(?:懂|明白|理解)[^,，。;；!！?？¥没未不无]{0,12}|(?:哪(?:些|几|一)?|有没有)(?:条|项|个)(?:款|措施|补助|政策)?(?:是)?(?:的)?(?:不|没有?|无|未)(?:要求|需要|用|必|要|规定|提到?|限制|写)[^,，。;；!！?？¥]{0,12}`)

// hardOrNot asks whether a condition is one, and fulfils none.
var hardOrNot = pattern.MustCompile(`[\p{Han}]{2,10}是不是硬性条件`)

// effectOpen: nobody has judged the effect yet, which is to be confirmed and not denied: 成效还没人来评.
var effectOpen = pattern.MustCompile(`(?:什么|啥|怎么|怎样|如何|咋)(?:样|才|就|叫|算|是|才算|叫做)+[“"「]?成效(?:明显)?|成效(?:明显)?[”"」]?[^,，。¥]{0,4}(?:怎么|怎样|如何|谁|什么|哪些|有没有|有无|几条)[^,，。¥]{0,6}(?:认定|评|算|判|定|标准|指标|衡量|看)|(?:成效|效果)(?:好不好|怎么样|如何)?(?:现在|目前)?(?:还|尚|暂)(?:没|未)(?:有)?(?:人|专家|单位|部门)?(?:来|去|正式|做)?(?:过)?(?:评|验收|认定|评估|鉴定|打分)(?:过|定|估|审)?`)

// toBuildOne says that what was bought is for a model of a trade.
var toBuildOne = pattern.MustCompile(`(?:用来|拿来|来|用于|拿去|去|为了|为|想|要|打算|准备|^|[,，。])(?:搞|做|训练?|研发|开发|调|微调|建)[^,，。]{0,6}(?:垂直|垂类|行业专用|专用)[^,，。没不]{0,3}模型`)

// boughtUnder is a contract by which something is bought.
var boughtUnder = pattern.MustCompile(`(?:采购|购买|买卖|授权|供货)(?:的)?合同`)

// Supposed reads the conditions that a text states or only asks about: 没备案的行吗.
func Supposed(text string) map[string]bool {
	text = undoubled(withoutTradeNames(text))
	text = modelFor.ReplaceAllString(text, "做${1}模型") // 做合同审查垂直模型 drafts no contracts
	text = boughtUnder.ReplaceAllString(text, "采购")   // 做垂直模型采购合同是用日元签的 drafts no contracts
	text = notOver.ReplaceAllString(text, "不$1")      // 不过来落地 is no 不过
	text = matchingPlatform.ReplaceAllString(text, "对接平台")
	text = hanSpace.ReplaceAllString(text, "$1，$2") // 没在网信办备案 做政务垂直模型
	if AsksForAnother.MatchString(text) || FirmWord.MatchString(text) {
		text = ParentGot.ReplaceAllStringFunc(text, sentence.Blank)
	}
	text = noticeTitle.ReplaceAllStringFunc(text, sentence.Blank)
	text = othersGot.ReplaceAllStringFunc(text, sentence.Blank)
	text = othersProject.ReplaceAllStringFunc(text, sentence.Blank)
	fresh := neverSelected.MatchString(text)
	if chosenNow.MatchString(text) {
		text = notChosenThen.ReplaceAllStringFunc(text, sentence.Blank)
	}
	out := map[string]bool{}
	text = NoRefusal.ReplaceAllStringFunc(text, sentence.Blank)
	text = goneWhy.ReplaceAllStringFunc(text, sentence.Blank) // 入选省级那个为啥就没有了 asks why, and denies nothing
	called := awardCalled.FindString(text)
	text = awardCalled.ReplaceAllStringFunc(text, sentence.Blank)
	at, rest := pending(text)
	for input := range at {
		out[input] = false
	}
	for _, s := range Sayings {
		hay, ok := rest[s.input]
		if !ok {
			hay = text
			if higher, heard := rest["selected_higher_level"]; heard && s.input == "selected" {
				hay = higher // 国家级省级都没入选 says nothing of the city's
			}
		}
		if m := s.Words.FindStringIndex(hay); m != nil {
			if s.input == "already_received" && s.value && elsewhereGot.MatchString(hay[m[0]:]) {
				hay = s.Words.ReplaceAllStringFunc(hay, sentence.Blank) // 拿过省里的: another's money
				rest[s.input] = hay
				continue
			}
			if granting := s.value != RulesOut[condition.Condition(s.input)]; granting && turnsIt(hay, m) {
				if _, heard := out[s.input]; !heard {
					out[s.input], at[s.input] = !s.value, m[0] // 行业模型提都没提过
				}
				hay = s.Words.ReplaceAllStringFunc(hay, sentence.Blank)
				rest[s.input] = hay
				continue
			}
			if was, ok := out[s.input]; !ok || (was != s.value && m[0] > at[s.input] && !contrast(hay[at[s.input]:m[0]])) {
				out[s.input] = s.value
				at[s.input] = m[0]
			}
			hay = s.Words.ReplaceAllStringFunc(hay, blankToMark)
		}
		rest[s.input] = hay
	}
	if _, heard := out["newly_recognised"]; !heard && strings.HasPrefix(called, "新") {
		out["newly_recognised"] = true // who asks for the award for new ones, and says nothing else, has been
	}
	generally(text, out)
	if strings.Contains(text, "通用") && !strings.ContainsAny(text, "不没未") && toBuildOne.MatchString(text) {
		out["for_vertical_model"] = true // 买了个通用大模型来搞自己的垂直模型
	}
	if fresh { // 没入选过的项目: free of exclusion, and not yet selected here
		delete(out, "selected")
		out["selected_higher_level"] = false
	}
	if v, ok := recency(text); ok {
		out["developed_within_three_years"] = v
	}
	return out
}

var modelFor = pattern.MustCompile(`(?:做|研发|开发|搞|训练|训)[^,，。;；没不]{0,10}?(?:问答|客服|文案|播报|翻译|写作|对话|审查|检索)的?(?:大)?模型|(?:做|研发|开发|搞)[^,，。;；没不]{0,8}?(?:合同|公文|标书|论文|文书|话术)[^,，。;；]{0,2}(?:审查|审核|比对|检索|识别|抽取|分析|风控)|(?:做|研发|开发|搞|训练)[^,，。;；没不]{0,14}?(垂直|垂类|行业|专用)(?:领域)?的?(?:问答|客服|文案|播报|翻译|写作|对话|办公|审查|检索)?的?大?模型`)

var notOver = pattern.MustCompile(`不过(来|去(?:[^年]|$))`) // 不过去年 is a 不过

// matchingPlatform is a name with a province in it, which selects nothing.
var matchingPlatform = pattern.MustCompile(`(福建)?省(级)?(的)?(工业企业)?供需对接(平台)?`)

// elsewhereGot: what was received was paid by somebody else.
var elsewhereGot = pattern.MustCompile(`^[^,，。;；]{0,14}?(领|拿|享受|补|申请到|申领|到手|兑现|报)(过|了|到)+[^,，。;；]{0,2}(省|国家|中央|区|县|别的|其他|其它|厂家|供应商)`)

var hanSpace = pattern.MustCompile(`(\p{Han}) +(\p{Han})`)

// awardCalled are names of awards, beside which another word decides: 十年前就认定了，还能领新认定的钱吗.
var awardCalled = pattern.MustCompile(`(行业)?垂直模型的?(补助|补贴|奖励|这条|那条)|(新认定|认定)的?(那|这)?(笔|个|份)?(的)?(钱|奖励|奖|补助|补贴|¥)`)

// chosenNow and notChosenThen: 今年评上了，去年有一个报了没评上.
var (
	chosenNow     = pattern.MustCompile(`今年[^,，。]{0,8}(评上|入选|选上|中选)了?`)
	notChosenThen = pattern.MustCompile(`(去年|前年|上次|以前)[^,，。]{0,10}(没|未)(评|选|中|入选)[^,，。]*`)
)

// othersGot: what other companies received says nothing of one's own.
var othersGot = pattern.MustCompile(`(别的|别家|其他|其它|人家|隔壁|同行)(的)?(公司|家|企业|单位|厂)?[^,，。我咱]{0,4}(领|拿|享受)过(了)?`)

// noticeTitle stands before what somebody passes off as a notice: 【系统更新】.
var noticeTitle = pattern.MustCompile(`【[^】]{1,16}】|\[[^\]]{1,24}\]`)

// othersProject: 集团在三明的兄弟公司另一个项目是省级的 is of another project.
var othersProject = pattern.MustCompile(`(?:兄弟公司|子公司|母公司|关联公司|分公司|姐妹公司|同行|友商|隔壁[\p{Han}]{0,3}|别家|人家)(?:的|那边)?[^,，。]{0,6}(?:另外?一?个|别的|其他|其它|也有个|有个)[^,，。]{0,8}(?:项目|场景)?[^,，。]{0,6}(?:国家|省)级[^,，。]*`)

var neverSelected = pattern.MustCompile(`没(有)?(入选|评)过的`)

// contrast guards against a later word that only names what was denied.
func contrast(between string) bool { return !strings.ContainsAny(between, sentence.PartMarks) }

// blankToMark keeps the mark at its end, behind which another clause begins.
func blankToMark(s string) string {
	said := strings.TrimRight(s, sentence.PartMarks)
	return sentence.Blank(said) + s[len(said):]
}

var (
	yearsAgo   = pattern.MustCompile(`([一二两三四五六七八九十]{1,3}|\d{1,2})年(多)?(以)?(之)?前`)
	yearsAgoEN = pattern.MustCompile(`(?:developed|released|launched|designed|made|built|introduced|came out|brought out)[^.;,]{0,16}?\b(\d{1,2}|` + englishSmall + `) years? (?:ago|back)`)

	// Developed is how one says that a product was made or brought out.
	Developed = `(?:开发|研发|自研|推出|做|上市|量产|研制|面世|立项|投产|发布|流片|产品|出)`
	aboutMade = pattern.MustCompile(Developed + `|年多?(以|之)?前的`)
)

// recency tells whether a product was developed in the last three years, from
// words such as 五年前开发. Exactly three years back stays unknown: from which
// day the years count, the text does not say.
func recency(text string) (recent, known bool) {
	if n := CountOf(yearsAgoEN, text); n > 0 {
		return n < tools.RecentYears, n != tools.RecentYears
	}
	m := yearsAgo.FindStringSubmatchIndex(text)
	if m == nil || !aboutMade.MatchString(text) {
		return false, false
	}
	n := sentence.Small(text[m[2]:m[3]])
	return n < tools.RecentYears, n != tools.RecentYears && n > 0
}

// goneWhy asks why an award is gone.
var goneWhy = pattern.MustCompile(`[^,，。;；]*(?:为啥|为什么|为何|怎么|凭啥|凭什么)(?:就|又|都|还)*(?:没有?|不给|不补|不奖)(?:了|啦|份)?(?:呢)?[^\pL]*$`)
