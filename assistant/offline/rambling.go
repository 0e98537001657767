package offline

import (
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Long messages that come to the point by way of the family, the weather and the speaker's own career: what is said
// by the way is left out before anything is read, so that no period, denial or thanks of it touches the amounts.

const (
	// ramblingFrom is how many characters a message has at least that is looked through for asides, severalClauses how
	// many clauses; leastPoint is how many characters are left of it at least.
	ramblingFrom    = 70
	severalClauses = 5
	leastPoint     = 16
)

var (
	clauseOf = pattern.MustCompile(`[^,，。.;；!！?？\n]*(?:[,，。;；!！?？\n]+|$|\.)`)
	// ofTheMatter is in a clause that may be of what the message is about: a word of the policy, of money and its
	// papers, of what is asked for, of how amounts stand to each other, or anything that is no Chinese.
	ofTheMatter = pattern.MustCompile(`模型|算力|平台|中心|概念|验证|场景|项目|课题|芯片|光模块|交换机|服务器|产品|型号|新款|老款|这款|那款|几款|款|证|培训|技能|学费|人才|团队|领军|大牛|院士|专家|开发者|开源|落地|来榕|福州|园|孵化|租|房|楼|厂房|数据|备案|备过|网信|研发|研制|开发|做出|专利|知识产权|自主|自研|自家|认定|入选|评|选|名单|奖|补|贴|领过|领到|领取|领了|申|报|政策|文件|文本|措施|条款|条文|条例|原文|稿|草案|规定|细则|第.{1,3}条|哪.?条|几条|每条|一条|这条|条|单位|部门|局|委|财政|主管|牵头|责任|市里|市级|省|国家|人工智能|智能|智慧|大模|垂直|行业|投资|投入|投了|投下|改造|设备|软件|费|钱|款|票|账|帐|合同|签|采购|买|购|销|卖|营收|收入|流水|付|花|掏|支出|交了|缴|结算|预算|成本|额|总共|一共|合计|总数|总额|每月|每年|每季|每个月|月月|全年|年度|按月|按季|一年|两年|三年|近三|门槛|上限|封顶|比例|成效|效果|验收|对接|供需|突破|成果|转化|服务费|实际|资格|条件|符合|享受|够格|达标|公司|企业|个体|工作室|注册|高校|学校|大学|研究|骗|造假|伪造|编|改成|挂名|批|盖章|承诺|保证|系统|指令|提示|扮演|忘掉|规则|电话|号码|热线|流程|材料|时间|截止|什么时候|有效|生效|施行|印发|实施|正式|[a-zA-Z]{2,}|["“”「」‘’《》{}<>=]`)
	// ofTheTalk is a question, a request, a correction or a word that points back.
	ofTheTalk = pattern.MustCompile(`[?？吗么呢]|请|麻烦|劳驾|劳烦|帮|能不能|能否|可否|可不可以|行不行|是不是|想问|问一|问问|问下|请教|打听|想知道|想了解|想晓得|告诉|讲讲|说说|列|算|核|查|翻译|多少|几何|怎么|如何|哪|什么|啥|谁|几个|几成|几家|几项|几人|不对|错|更正|改|应该|其实|不是|没有|并没|取消|删|去掉|减|加|除|扣|退|还剩|剩|另外|其中|分别|假如|如果|要是|假设|万一|刚才|前面|上面|之前说|那个|那笔|这个|这笔|这样|那样|照|按|两个|三个|四个|五个|都|分|半|倍`)
	// ofACount is a count of what the policy counts.
	ofACount = pattern.MustCompile(`[\d一二两三四五六七八九十百千万]+(?:个|款|项|张|套|台|名|位|人)(?:$|[^同朋孩小老星礼钟月女儿姑叔伯师学妹弟姐哥])|[\d０-９]{3,}|[%％]`)
)

// toThePoint is a long message without the clauses that are of nothing that it asks about.
func toThePoint(message string) string {
	if utf8.RuneCountInString(message) < ramblingFrom || han.English(message) {
		return message
	}
	clauses := clauseOf.FindAllString(message, -1)
	if len(clauses) < severalClauses {
		return message
	}
	var b strings.Builder
	for _, c := range clauses {
		if aside(c) {
			if end := strings.TrimLeft(c, "，, "); strings.ContainsAny(end, "。！!？?；;\n") && b.Len() > 0 {
				head := strings.TrimRight(b.String(), "，, ")
				b.Reset()
				b.WriteString(strings.TrimRight(head, "。") + "。")
			}
			continue
		}
		b.WriteString(c)
	}
	if utf8.RuneCountInString(b.String()) < leastPoint {
		return message
	}
	return b.String()
}

// aside: a clause has nothing to do with what its message is about.
func aside(clause string) bool {
	text := money.Spelled(han.Normal(clause).String())
	return !ofTheMatter.MatchString(text) && !ofTheTalk.MatchString(text) && !ofACount.MatchString(text) && len(money.Read(text)) == 0 && !correcting.MatchString(text) && !greeting.MatchString(text) && len(truths(text)) == 0
}
