package assistant

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// What a free writer may say of what will come, and of what need not be. The
// text is a draft, others decide, and its conditions are its own: an outcome goes
// out only under a licence (可能, 最高, 以审核为准, a condition, a denial, a question),
// a demand only as a demand.

const (
	surely  = "an outcome stated as certain or decided; say 可申请, 最高, 预计, or under which condition, 以审核为准"
	waived  = "a condition or procedure that is waived or belittled; state it as the text does"
	soothed = "a word of certainty: nobody can promise"
)

var (
	// outcomes are what befalls the user's case: it is paid, passed, chosen.
	outcomes = pattern.MustCompile(`拿|领|获[得批准评]|获[^，。；,;]{0,6}[奖补]|得[到手]|得着|享受|享到|收[到款钱]|收入囊|[到进入]账|到[您你贵][^，。；,;]{0,3}[手账户]|划[出拨到转]|转[入到]|汇[入到出]|到手|落袋|囊中|口袋|[发拨打][放下给到款付]|兑现|批[下准复给]|获批|通过(?:[了审评，。]|$)|过[关审]|[评选报]上|[入中]选|入围|立项|列入|锁定|留[好着给]|成功|有份|[归是]您的|有戏|[会将就便][^，。；,;]{0,6}[给补发拨批奖]|(?i:\byou(?:'ll| will)?(?: \w+)? (?:get|have|receive|be paid|qualify)|approved|your account|money)`)
	// spared is that what others might do to it is not done.
	spared = pattern.MustCompile(`(?:不|没|未)[^，。；,;]{0,8}(?:拒|卡|驳|刁难|为难|落选|退回|追究|少|扣)`)
	// licences are how an outcome may be spoken of.
	licences = pattern.MustCompile(`如果|的话|想|与否|由|要求|若|假如|前提|条件|需|须|必须|应[当由该]|才|满足|符合|经[^，。；,;]{0,8}[后审认评]|为准|视|取决|根据|是否|能[否不]|可否|看|可能|或[许可]|有望|机会|预[计期估]|估[计算]|大[概约致]|约|测算|争取|最多|最高|上限|以内|不超过|参考|可[享获补得领按申由报以]申?|[吗么呢？?]|不|没|未|无|尚|暂|难|规定|写|明确|政策|条款|措施|文本|原文|意见稿|按|属于|当|哪|何时|怎|(?i:\bmay\b|\bif\b|\bonce\b|up to|\bnot?\b|n't\b|nothing|subject to|draft)`)
	// allowed says that something may be had, and no more: it wants a sum or a condition.
	allowed     = pattern.MustCompile(`可以?(?:直接)?(?:再)?(?:领|拿|通过|获|享|收|到)`)
	conditional = pattern.MustCompile(`如果|若|假如|前提|条件|需|须|应|才|满足|符合|经|为准|是否|能否|[吗？?]|不|没|未|无|最多|最高|预计|按|政策|第|(?i:if)`)
	// decided: it has happened already, or is under way.
	decided   = pattern.MustCompile(`(?:已经?|现已|早已|正在|被)[^，。；,;]{0,8}$`)
	undecided = pattern.MustCompile(`不|没|未|尚|如果|若|是否|以前|曾|要|需|[吗？?]|过的|的[^，。；,;]{0,4}(?:不|无)`)
	// certain words promise, whatever they stand with.
	certain = pattern.MustCompile(`一定[能会给可要拿批过发是]|肯定|必[定然将会能补得获领拿批过给]|绝对|铁定|一?准[能会成拿过下]|稳[拿过得了能]|稳稳|妥[了妥]|拿定|十拿九稳|包[在过您你拿管]|打包票|保证|担保|承诺|毫无|无疑|[没跑]跑|百分之?百|十足|板上|钉钉|[放安宽]心|(?:不用|别|无需|不必)(?:担心|操心|愁|怕)|迟早|早晚|自然[就会能而]|没有?(?:任何|半点|一点)?(?:问题|悬念|毛病|压力|难度|疑问)|轻[松而]|[坐等]等|等着|只管|尽管[去报放]|恭喜|一般都|[都总]会|从来|从不|说话算|少不了|不出意外|八成|白[送拿给]|时间问题|(?i:guarantee|definitely|certainly|surely|for sure|no doubt|assured|consider it|in no time|done deal|of course)`)
	doubted = pattern.MustCompile(`(?:不|没有?人?|无法|未|并非|难以?|谁)[^，。；,;]{0,8}$`)
	asks    = pattern.MustCompile(`[吗？?]|是否|能否|可否`)
)

var (
	// waivers need nothing else to be one.
	hardWaivers = pattern.MustCompile(`照[样领补拿给发报旧常]|也就[够行可算成]|视[为同]|当作|等同|同等[对看]待|一视同仁|作区分|[没无]影响|不影响[^，。；,;]{0,4}[领拿享补申获]|[也都][^，。；,;]{0,2}(?:行|成|没事|没问题|没关系|无妨|无所谓|不影响|照|过了)|没关系|无所谓|不(?:要紧|打紧|碍事|重要)|睁一只眼|通融|变通|走个?过场|(?:只|就|不过)是个?(?:形式|流程|过场)|形式而已|没有?人[^，。；,;]{0,2}[查管问看]|未尝不可|放一放|缓一缓|不必当真|形式上的|(?:可以?|能|允许|直接)[^，。；,;]{0,3}(?:省[掉去略]|免[掉去了]|跳过|忽略|略过|绕[过开]|豁免|放宽)|[后以]后?再?补[上交]?(?:即|就|也|都|$)|(?i:\bskip\b|waive|exempt|don't need|not required|no need)`)
	// freeing is a demand that is denied.
	freeing = pattern.MustCompile(`(?:不[看管查问限论计挑]|不(?:要求|必|需要?|用|须)|无[需须论]|免[了去于除])`)
	// soft is a permission; it waives where it is given in spite of something.
	soft     = pattern.MustCompile(`也(?:能|可以|可[^能]|给|算|按|享|补|发)|同样(?:能|可以?|按|给|拿|领|享|适用|算)|一样(?:能|可以?|给|拿|领|算|享)|仍[然旧]?(?:可|能|给)|还(?:能|可以)再?|[都均](?:能|可以?[^能]|算|给)|可以再|即可|就(?:行|好|可以|成)|便可`)
	inSpite  = pattern.MustCompile(`没|未|不|非|无|外地|外省|市外|境外|个人|自然人|超过|超出|早[于几]|国家级|省级|[领拿享报]过|受过|谁|任何|所有|人人|哪怕|即使|就算|即便|不管|无论|不论|纵使`)
	demands1 = pattern.MustCompile(`备案|登记|证|认定|评选|入选|审[核批查]|知识产权|专利|门槛|条件|落地|注册|材料|申[报请]|手续|资质|三年|研发|企业|国家级|省级|首次|领|一次|对接|发明|垂直|产品|平台|模型|filing|certificate|application`)
	// advising is what one may always do.
	advising = pattern.MustCompile(`咨询|拨打|询问|了解|联系|向|问|告诉|补充|参考|查看|关注|留意|核实|确认|对照`)
	notSure  = pattern.MustCompile(`(?:不(?:保证|等于|一定|代表|意味|是)|未必|并非)[^，。；,;]*$`)
	denied   = pattern.MustCompile(`^[^，。；,;]{0,4}(?:不|无法|没法)`)
)

// checkModality lets a free writer's sentences out only if they neither promise
// nor waive. Sentences that end before the byte at from were looked at before.
func checkModality(a *Assistant, t *Turn, text string, from int) *Objection {
	source := a.Policy.Text
	for _, c := range t.Calculations {
		for _, k := range c.Conditions {
			source += k.Name
		}
	}
	at := 0
	for _, piece := range pieces(unquoted(text)) {
		if at += len(piece); at <= from {
			continue
		}
		for _, sentence := range strings.Split(latinStops.ReplaceAllString(piece, "$1\n"), "\n") {
			if reason, words := mood(sentence, t.userSaid(), source); reason != "" {
				return &Objection{reason, words}
			}
		}
	}
	return nil
}

// noise are marks, and words that hold a 领 which nobody gets.
var noise = strings.NewReplacer("*", "", "领雁", "", "领域", "", "领军", "", "领头", "", "引领", "")

var latinStops = pattern.MustCompile(`([.?!])\s`)

// mood says what is wrong with how a sentence speaks of outcomes and demands.
func mood(sentence, said, source string) (reason, words string) {
	sentence = noise.Replace(sentence)
	for _, at := range certain.FindAllStringIndex(sentence, -1) {
		if !doubted.MatchString(sentence[:at[0]]) && !asks.MatchString(sentence[at[1]:]) {
			return soothed, sentence[at[0]:at[1]]
		}
	}
	if w := waiverIn(sentence); w != "" {
		return waived, w
	}
	if s := spared.FindString(sentence); s != "" && !asks.MatchString(sentence) && outcomeLike.MatchString(sentence) {
		return surely, s
	}
	if e := eligible.FindString(sentence); e != "" && !guarded.MatchString(sentence) {
		return surely, e
	}
	if reason, words := unlicensed(sentence, said); reason != "" {
		return reason, words
	}
	if at := places(sentence); letters(sentence) > 3 && !frames.MatchString(sentence) {
		if figures, _ := telling(sentence, at); len(figures) == 0 && !echoed(sentence, source) {
			return unframed, strings.TrimSpace(sentence)
		}
	}
	return "", ""
}

// leastEchoed is the share of a sentence's pairs of characters, in tenths, from
// which it says something in the policy's own words, or a condition's.
const leastEchoed = 6

func echoed(sentence, source string) bool {
	all, known := pairsOf(sentence), 0
	for _, p := range all {
		if strings.Contains(source, p) {
			known++
		}
	}
	return len(all) > 0 && 10*known >= leastEchoed*len(all)
}

const unframed = "a sentence that is neither a figure, a condition, a denial, a question, advice nor what the text says; a promise would look like it"

// frames are what a sentence of an honest answer does, each by the words that do it.
var frames = pattern.MustCompile(strings.Join([]string{
	`需|须|必须|应[当由该为先]|要[求先看由等经按通有在把将能实提是取求满达属认]|前提|条件|才[能可有会行算]|取得|具备|符合|满足|达到|限于|仅限|凭|属于(?:[^您你]|$)|是否|能否|可否`, // demands
	`如果|若|假如|倘|的话|一旦|当[^然]|遇到|除非|否则|视|取决|根据|依据|按照?(?:规定|政策|条|比例|[年月季次个人单实您第文这一产项购服投销征])|以[^，。；,;]+为准|为准|参考`,   // conditions
	`不[能可予再属在计等代保重符满适包涉受承建具得足清确详够超低高等]|不重复|不一定|不意味|不享受|无法|没有|没[写提列]|未[写提列规明达经获入通备能满]?|尚|暂|还[没不未]`,
	`(?:政策|条款|措施|文本|原文|意见稿|草案|文件|细则|第\s*[一二三四五六七八九\d]+\s*条|[这该]一?条)[^，。；,;]{0,10}(?:写|规定|明确|支持|提|列|说|给|涉及|面向|设|没|未|不|要求|是|有|鼓励|印发|仍|还|处于|限|里|中|对|施行|公布|出台|范围|负责)|规定|征求意见|原话`, // the text
	`由[^，。；,;]+|责任单位|牵头|负责|主管|(?:^|[^申敬])请|建议|可以先[准看问确了把联咨向]|可以?[向拨咨问联继参按申查在分]|咨询|拨打|了解|留意|注意|提醒|补充|告诉|提供`,                                                                   // advice
	`可能|或许|预计|估计|大[概约致]|约|[最][高多][可不]|上限|测算|计算|折算|算法|争取|可[享获补得申领按]|(?:[要得先就，]|取决于)看|看(?:的?是|各|实|条|文|第|看)|还[要需]|问(?:市|责任|清|一)|[只仅](?:[有对补限适面能给支发写规公走]|在|按)|名额|限制`,             // the open
	`[吗呢么？?]|什么|哪|多少|怎|几[个项条款家种]`, // questions
	`您好|你好|希望|很高兴|抱歉|对不起|好的|谢谢|感谢|我[无不只来再可能会]|以下|以上|如下|下面|综上|总[之的]|简单|结论|说明|另外|其中|例如|比如|性质|口径|[您你][给提说问报][^，。；,;]{0,3}的|不客气|随时|机会|[:：][\s*]*$|^\s*#|写[了在着]|[这那]些`, // talk
	`一次性|比例|金额|范围|标准|方式|依据|内容|定义|是指|指的是|同类|就高不重复|一事一议|施行|印发|有效期|支持|提供|鼓励|面向|适用|针对|包括|分为`,                                                                          // what it is
	`(?i)\b(?:if|may|must|need|only|not?|nothing|cannot|please|draft|text|policy|measure|clause|article|subject|once|whether|up to|ask|condition|require[sd]?|confirm(?:ed)?|conditions?|apply|claim(?:ed)?)\b|n't|\?`,
}, "|"))

// unlicensed finds an outcome that no words of a sentence keep open.
func unlicensed(sentence, said string) (reason, words string) {
	sum := strings.ContainsAny(sentence, "0123456789") // checkParts looks at those
	for _, at := range outcomes.FindAllStringIndex(sentence, -1) {
		o, before := sentence[at[0]:at[1]], sentence[:at[0]]
		switch {
		case strings.Contains(said, o) || refusal.MatchString(o):
		case decided.MatchString(before) && !undecided.MatchString(sentence):
			return surely, o
		case sum && !future.MatchString(before+o):
		case !licences.MatchString(before + sentence[at[1]:]):
			return surely, o
		}
	}
	if b := allowed.FindString(sentence); b != "" && !conditional.MatchString(sentence) && !sum {
		return surely, b
	}
	return "", ""
}

var (
	refusal = pattern.MustCompile(`不|没|未|无`)
	future  = pattern.MustCompile(`(?:会|将|已)[^，。；,;]{0,4}$`)
	// eligible: the user's case meets all that is demanded, which nobody here can know.
	eligible = pattern.MustCompile(`(?:您|你|贵)[^，。；,;]{0,8}(?:符合|满足|具备|达到)[^，。；,;]{0,3}(?:条件|资格|全部|所有)|(?:您|你|贵)[^，。；,;]{0,4}(?:是|已|有)[^，。；,;]{0,12}(?:受益|够格|合格|资格)`)
	guarded  = pattern.MustCompile(`如果|若|是否|大[体致]|基本|初步|看[起来]|还需|确认|前提|不|没|未|[吗？?]`)
)

// outcomeLike: the sentence is about the user's case, not about a sum.
var outcomeLike = pattern.MustCompile(`您|你|企业|钱|款|局`)

// waiverIn finds a demand that is waived.
func waiverIn(sentence string) string {
	if w := hardWaivers.FindString(sentence); w != "" && !asks.MatchString(sentence) && (w != "没关系" || demands1.MatchString(sentence)) {
		return w
	}
	if !demands1.MatchString(sentence) {
		return ""
	}
	if at := freeing.FindStringIndex(sentence); at != nil && demands1.MatchString(sentence[at[1]:]) {
		return sentence[at[0]:at[1]]
	}
	for _, at := range soft.FindAllStringIndex(sentence, -1) {
		if inSpite.MatchString(sentence[:at[0]]) && !asks.MatchString(sentence) && !notSure.MatchString(sentence[:at[0]]) && !advising.MatchString(sentence[at[0]:]) && !denied.MatchString(sentence[at[1]:]) {
			return sentence[at[0]:at[1]]
		}
	}
	return ""
}
