package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Which way a clause means what it names: 行业模型提都没提过 names the model only to deny it, 谁说没效果 grants it.

var (
	// turned says in the clause itself that what it names is not so.
	turned = pattern.MustCompile(`没那回事|没影的事|提都没提|八竿子打不着|(?:可|还|真|哪|根本|压根)?(?:算|谈|够|评|称|轮|戴|沾|搭)不(?:上|着|到)|哪(?:里)?(?:够得上|算得上|敢说)|没(?:把|让)(?:我们|咱们?|俺们?)|没(?:有)?(?:那个|这个|那|这)?(?:本事|条件|技术|金刚钻|资格|能力)|不敢(?:写|说|认|填)|没谈拢|黄了|免谈|泡汤|落空|缺着|差着|只能填.{0,4}否|(?:那|还)真不是|零(?:入选|项|个|件)|更别说|没踏进|没一(?:个|款|项|件)|没有一(?:个|款|项|件)|\b(?:zero|none) (?:out )?of\b|\bnot a single\b|\bnever (?:been )?(?:filed|selected|recognised|recognized|had|got)|doesn't count|not count`)
	// turnedAfter says so in the clause behind it.
	turnedAfter = pattern.MustCompile(`^(?:后来|结果|现在|如今|去年|前年|之后|可惜|不过|但|可|却|回头)?[^,，。;；]{0,8}?(?:砍了(?:[^一二两三四五六七八九十半\d¥个点]|$)|撤(?:销|了|掉)|拆了|转让(?:出去|了)|黄了|取消了|卖掉了|作废|注销了|过期了|失效了|(?:一查)?是假的|(?:一个)?(?:都|也)拿不出来|没争上|没评上|没选上|失败了?|停了|又换回|找不(?:着|到)(?:我们|咱)|没(?:我们|咱们?|俺们?)的?(?:事|份)|(?:唯独|偏偏|就|剩)(?:他|她|我们|咱们?)?没(?:有)?(?:$|[的了])|可算不上)|^(?:我们|咱们?|俺们?)(?:这个|这款|这家|自己|的)*(?:可|却|还|就)?(?:(?:不是|没有?|没份)(?:$|[的了呢啊吧])|只供|只做)`)
	// othersNot tells that another has it not, before one's own.
	othersNot = pattern.MustCompile(`(?:另外那家|另一家|别家|别人家?|同行|隔壁|其他家|对手)[^,，。;；]{0,12}(?:没|未|不|只做|只有)[^,，。;；]{0,10}[,，]((?:我们|咱们?|俺们?|本公司|我司)(?:这家|这款|这个|的)?(?:倒是?|可|都|却|还|早)?(?:是|有|在|备|跑|用|做|拿|评|过)[^,，。;；没未不]{0,14})`)
	// grants put a plain saying in the place of a denial of the contrary.
	grants = strings.NewReplacer("提都没提过", "没那回事", "提都没提", "没那回事", "谁说没有", "有", "谁说没", "有", "谁说不是", "是", "谁说我们不是", "我们是", "谁敢说我们不是", "我们是", "谁敢说不是", "是",
		"不能不说有", "有", "不能不承认这是", "这是", "不能不承认有", "有", "不能说没", "就是", "一个都没落下", "全都", "一个也没落下", "全都", "一个没落下", "全都", "一个都没落", "全都", "一个没落", "全都", "一个不落", "全都", "一个都没少", "全都", "没有一个没", "都", "没一个没", "都", "没有一处不是", "都是", "没有一件不是", "都是", "不可能不", "都")
)

// notOthers denies that something is another's: 不是拿别人的图纸做的.
var notOthers = pattern.MustCompile(`(?:不是|并非|没有?|从不|从没|绝不)(?:去)?(?:买|用|靠|拿|抄|仿)(?:的|过)?(?:别人|人家|国外|第三方|对方|他人)[^,，。;；!！?？]*`)

// Straight puts plainly what is said by denying its contrary, and leaves out what others have not.
func Straight(text string) string {
	return othersNot.ReplaceAllString(notOthers.ReplaceAllStringFunc(grants.Replace(text), sentence.Blank), "$1")
}

// turnsIt: what stands at the place is named only to be denied.
func turnsIt(text string, at []int) bool {
	rest := sentence.FirstPart(text[at[1]:])
	clause, behind := sentence.LastPart(text[:at[0]])+text[at[0]:at[1]]+rest, text[at[1]+len(rest):]
	if turned.MatchString(clause) {
		return true
	}
	return strings.IndexAny(behind, ",;，。；") == 0 && turnedAfter.MatchString(strings.TrimLeft(behind, sentence.PartMarks+" ")) // and not in a list: 只入选市级、别处都没评上
}
