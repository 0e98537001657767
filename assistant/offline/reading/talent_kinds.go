package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Which of the listed categories of talent somebody belongs to, and who says of himself that he belongs to none: 我是AIGC公司的
// 前台, 我只是个普通程序员. A category of another person is not the speaker's: 我朋友是OpenClaw维护者，我是他助理.

// ordinary is somebody who calls himself none of those that are listed.
const ordinary = `(?:(?:我|俺|本人|他|她|人|全|都)(?:[^,，。;；有带招雇和跟个两三四五]{0,6})(?:一?个)?|^(?:就|只)?是?(?:一?个)?)(?:普通|一般|底层|基层)的?[^,，。;；]{0,6}(?:开发|程序员|员工|工程师|打工|职员|码农|工人|文员|上班族)`

// TalentKinds are whom the talent clause of measure 八 names, with what people call them.
var TalentKinds = []Choice{
	{"agent_tool_core_developer", pattern.MustCompile(`openclaw|开源(ai)?智能体|智能体工具|agent (tool|framework)|core developer`)},
	{"open_source_contributor", pattern.MustCompile(`开源.{0,6}(贡献|社区|项目|作者|大佬|committer|maintainer)|open.?source (community )?(contributor|maintainer)|github`)},
	{"aigc_founder_or_core", pattern.MustCompile(`aigc.{0,10}(创|老板|ceo|核心|骨干|founder|core|(?:企业|公司)(?:的)?(?:员工|职员|上班|打工)[^,，。]{0,6}(?:核心|骨干)|(?:企业|公司)(?:的?[^员职上打工干]|$)|startup|负责人|合伙)|(创办|创始|founder|founded|cofounder).{0,14}aigc`)},
	{"opc", pattern.MustCompile(`\bopc\b|一人公司|一个人的公司|单人公司|one.person`)},
	{"none", pattern.MustCompile(`(?:ai|人工智能)[^,，。]{0,4}(?:一点|半点|一丁点)儿?(?:边|关系|瓜葛)(?:也|都)?(?:不|没)(?:沾|有|搭)|(?:ai|人工智能)(?:这块|方面|这行|领域)?(?:跟|和)?(?:我|咱|俺)?(?:们)?(?:是)?(?:完全|一点儿?|半点|八竿子|压根|根本|从来|毫|都|也|可|从)*(?:没有?|无|不)(?:任何|什么|啥|半点)?(?:关系|关联|关|沾边|沾|搭界|相干|搭边|搞|做过|碰|接触|研究过)|(?:没有?|不|未|从没|从未)(?:搞|做|碰|接触|研究|涉足|沾)(?:过)?(?:什么|啥|任何)?(?:ai|人工智能)|(?:not|nothing)[^.,]{0,14}(?:to do with|related to|in) (?:ai|artificial)|不是(?:做|搞|研究|学|从事)?(?:ai|人工智能)(?:的|方向|领域|行业|专业|人才|这块|方面)*(?:[,，。;；!！?？]|$)|` + ordinary + `|(?:没有?|无)(?:什么|啥|任何|拿得出手的?|过硬的?)*(?:国际先进|先进)?(?:水平)?的?技术成果`)},
	{"advanced_technology", pattern.MustCompile(`国际先进|技术成果|国际领先|先进水平|world.class|internationally advanced`)},
}

var (
	// beneathCore is work in such a company that is not its core: AIGC公司的前台.
	beneathCore = pattern.MustCompile(`(?:aigc|openclaw|智能体|ai|人工智能)[^,，。;；]{0,10}?(?:公司|企业|团队|项目)?的?(?:前台|保洁|保安|司机|行政|文员|出纳|会计|财务|人事|hr|后勤|厨师|实习生|普通[^,，。]{0,4}(?:员工|程序员|职员|工程师)|(?:一般|基层)(?:员工|职员))(?:[,，。;；!！?？]|$)|(?:我|俺)(?:并|也)?(?:不是|不算|算不上)(?:什么|公司|团队|项目)?的?(?:核心|骨干)|[,，](?:但|并|也|可)?(?:不是|不算|算不上)(?:什么)?(?:核心|骨干)(?:人才|成员|人员|开发|团队)?(?:[,，。;；!！?？]|$)`)
	// notExcellent is a one-person company that is none of the excellent ones.
	notExcellent = pattern.MustCompile(`(?:不|没|算不上|谈不上|称不上|够不上)(?:太|怎么|是|算|够|那么|很|多)*优秀`)
	// another is somebody whose category is told, and oneAside what the speaker is to him.
	another = pattern.MustCompile(`(?:我|俺)(?:的)?(?:一?个)?(?:朋友|同学|同事|老板|导师|老师|室友|老公|丈夫|老婆|妻子|爱人|儿子|女儿|哥哥?|弟弟?|姐姐?|妹妹?|爸爸?|妈妈?|搭档|领导)(?:就)?是[^,，。;；]{2,24}[,，。;；](?:而|但|那)?(?:我|俺)(?:只|就|只不过)?是(?:他|她|人家)?的?[^,，。;；]*`)
)

// TalentOf returns the category of talent that a text states of its speaker, "" if none.
func TalentOf(text string) string {
	text = passing.Unasked(text)
	if at := another.FindStringIndex(text); at != nil {
		aside := sentence.LastPart(text[:at[1]])
		text = text[:at[0]] + aside + text[at[1]:]
	}
	kind := Chosen(TalentKinds, text)
	switch kind {
	case "aigc_founder_or_core", "agent_tool_core_developer":
		if beneathCore.MatchString(text) {
			return "none"
		}
	case "opc":
		if notExcellent.MatchString(text) {
			return "none"
		}
	}
	return kind
}
