package passing

import "github.com/rongce/rongce/knowledge/pattern"

// A condition that its speaker repeats as a question, or with a sigh, and answers himself: 垂直模型？那玩意儿我们不碰;
// 成效嘛，呵呵，基本没有. It is read as one clause.

// echo is what is repeated, and echoAnswered the beginning of the answer behind it.
const (
	echo         = `(^|[,，。;；!！?？\s]|但是?|可是?|不过|至于)((?:网信办的?)?备案号?|(?:平台|资格|新)?认定|(?:自主)?(?:知识产权|专利)|(?:等级|技能)?证书?|(?:明显的?)?(?:成效|效果)|落地(?:福州)?|(?:重大)?(?:产业)?突破|(?:行业|垂直|垂类|专用)+(?:大)?模型(?:研发|开发)?|垂类|ai|人工智能|算法)`
	echoAnswered = `(?:(?:我们|咱们?|我司)(?:可|也|从来|压根|都)*(?:没|不)|压根|根本|完全|基本|几乎|从来|还在|还没|还早|早就|早已|已经|没|不|哪|想都|毛都|谈不上|说不上|妥妥|一般|就那样|马马虎虎|平平|拉胯|(?:都|全|全都)是(?:人家|别人|对方|我们|自己|自家))`
)

var echoes = pattern.MustCompile(echo + `(?:(?:这事|这块|这个|那个)?(?:嘛|么|呢|吧|啊|呀|哈)?[?？]|(?:这事|这块)?(?:嘛|吧|啊|呀|么)[,，])(?:(?:呵呵|哈哈|唉|哎|嗯|呃|嗐|说实话|老实说|讲真|不好意思)[,，。!！]?)*(?:那(?:玩意儿?|种?东西|事)|这(?:玩意儿?|东西|事))?(` + echoAnswered + `)`)

// withoutEchoes is a text in which such questions and their answers are one clause each.
func withoutEchoes(text string) string { return echoes.ReplaceAllString(text, "$1$2$3") }
