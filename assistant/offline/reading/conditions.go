package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

var yearMade = pattern.MustCompile(`(?:^|[^\d])(20[012]\d)年?[^,，。¥]{0,6}(?:` + passing.Developed + `|就有|就卖|起家|搞出|生产|流的?片|的(?:东西|货|款|型号|老)|定型)|(?:` + passing.Developed + `|第一代|经典款|老款|旧款)(?:[^,，。¥]{0,5}?[^,，。¥\d])?(20[012]\d)(?:[^\d]|$)|\b(?:developed|made|designed|released|launched|built|introduced|brought out|came out)[^,.;¥\d]{0,12}(20[012]\d)\b`)

// begunAndDone tells in which years a product was begun and brought out, of which the text does not say which counts:
// 2022年立项，2024年量产.
var begunAndDone = pattern.MustCompile(`20[012]\d年?[^,，。¥\d]{0,4}(?:立项|启动|开始研发|开始开发|开始做|动工|预研)[^。¥]{0,6}20[012]\d年?[^,，。¥\d]{0,4}(?:量产|投产|上市|定型|做出|完成|做完|流片|发布|推出|转产|研发完|开发完)`)

// madeIn returns the year in which a product was developed, 0 if not said.
func madeIn(text string) int64 {
	text = FullYears(text)
	if m := yearMade.FindStringSubmatch(text); m != nil && !begunAndDone.MatchString(text) {
		return sentence.Small(m[1] + m[2] + m[3])
	}
	return 0
}

// Choice is a word for one option of a Choice input.
type Choice struct {
	option string
	words  *pattern.Pattern
}

// ProductKinds are the kinds of products of measure 九, with what people call them.
var ProductKinds = []Choice{
	{"edge_chip", pattern.MustCompile(`端侧(ai)?芯片|端侧|ai芯片|\bnpu\b|边缘芯片|edge.{0,4}chip|芯片`)},
	{"all_optical_switch", pattern.MustCompile(`光交换机|\bocs\b|all.optical switch|全光交换`)},
	{"ai_server", pattern.MustCompile(`ai服务器|人工智能服务器|液冷服务器|训练服务器|推理服务器|智算服务器|ai servers?|服务器`)},
	{"optical_module", pattern.MustCompile(`光模块|[48]00g|1\.6t|硅光|\bcpo\b|光收发|optical (module|transceiver)`)},
	{"other", pattern.MustCompile(`机器人|摄像头|无人机|传感器|边缘盒子|一体机|网卡|存储|软件|显示屏|手机|音箱|眼镜|液冷机柜|光纤|路由器|普通交换机`)},
}

// Chosen returns the kind that a text names, "" if it names none or several.
func Chosen(kinds []Choice, text string) string {
	for _, k := range kinds {
		if k.words.MatchString(text) {
			return k.option
		}
	}
	return ""
}

// KindOf is the kind of product that a text tells of, "" if none: not that of a part in it (里头装的是自研芯片), nor one that
// it denies (不是端侧的).
func KindOf(text string) string {
	kind := Chosen(ProductKinds, partInside.ReplaceAllStringFunc(passing.Unasked(text), sentence.Blank))
	if denied := otherThan[kind]; denied != nil && denied.MatchString(text) {
		return ""
	}
	return kind
}

var (
	partInside = pattern.MustCompile(`(?:里面|里头|内部|内置|其中|自带|搭载|装(?:的|了)|用(?:的|了))(?:的)?(?:用|装|搭载|带|有)?(?:的)?(?:是|了|着)*(?:我们|咱们|自己|自家|自研|自主研发|公司)*(?:的)?(?:ai|人工智能)?(?:端侧)?(?:ai)?(?:芯片|光模块|交换机)`)
	// otherThan says of a product that it is none of a kind.
	otherThan = map[string]*pattern.Pattern{
		"edge_chip":          pattern.MustCompile(`(?:不是|并非|不算|不属于|非)(?:什么)?(?:ai|人工智能)?端侧|(?:云端|云侧|训练)(?:用)?的?(?:ai|人工智能)?芯片|芯片[,，]?(?:是|属于)?(?:云端|云侧|训练)`),
		"all_optical_switch": pattern.MustCompile(`(?:不是|并非|不算|非)全光`),
	}
)

// DeniesSome: a condition is said not to hold.
func (r *Reading) DeniesSome() bool {
	for _, holds := range r.Truths {
		if !holds {
			return true
		}
	}
	return false
}
