package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part of what a product sold that is of another one: of an old model, or made by others. It is left out of the sales,
// and what is said of it is said of nothing else: 光模块卖了2600万，其中400万是2020年开发的老型号.

// noIP denies 自主知识产权 with no word for whose.
const noIP = `(?:没有?|无|不是|不具备)[^,，。;；¥]{0,6}(?:知识产权|专利|自研)(?:的)?`

var (
	// ofOldModel is what an older product of the same kind sold.
	ofOldModel = pattern.MustCompile(`^(?:元|块钱?)?(?:都|其实|还)?(?:是|属于|来自|归|为|卖的是?)[^,，。;；¥]{0,10}(?:老型号|旧型号|老款|旧款|老产品|旧产品|上一代|前一代|老版|旧版|停产的)`)
	// partSaid is a part of a whole with what is said of it.
	partSaid = pattern.MustCompile(`(?:其中|里头|里面|里边|当中|中)(?:的|有|还有)?[^,，。;；¥]{0,6}¥[^,，。;；]*(?:[,，](?:也|都|并)?` + noIP + `)?`)
	// withoutIP is what a product without 自主知识产权 sold.
	withoutIP = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:都|其实|还)?(?:是)?` + noIP)
	// partOfKnown begins a message that tells of such a part alone.
	partOfKnown = pattern.MustCompile(`^[^\pL]*(?:不过|但是?|对了|哦|其实|这|那|它)*(?:[\p{Han}]{0,6})?(?:其中|里头|里面|里边|当中)(?:的|有|还有|也有)?[^,，。;；¥]{0,6}$`)
)

// noneOfOurs: what stands behind a part says that it is no sale of the product, but of an older one or of one that others made.
func noneOfOurs(after string) bool {
	return resold.MatchString(after) || ofOldModel.MatchString(after) || withoutIP.MatchString(after)
}

// resold is what others made: 其中500万是代理别家的 is no product of one's own.
var resold = pattern.MustCompile(`代理|经销|转手|倒卖|转卖|贴牌|别家|别人家?|代销|外购|第三方`)

// withoutPartsLeftOut is a text without what it says of such parts.
func withoutPartsLeftOut(text string) string {
	return partSaid.ReplaceAllStringFunc(text, func(part string) string {
		if noneOfOurs(part[strings.Index(part, "¥")+len("¥"):]) {
			return sentence.Blank(part)
		}
		return part
	})
}

// partNotOurs is what is known of a product after a message that tells of such a part of its sales; nil if it does not:
// 里面有400万是老型号的.
func (r *Reading) partNotOurs(g *Gathered, before []memory.Item) []memory.Item {
	if g.Topic != asked.Product || len(r.Sums) != 1 || len(before) != 1 || r.Sums[0].Index != 0 || AsksWhether.MatchString(r.Masked) {
		return nil
	}
	name, s := string(sentence.MainRole[asked.Product]), r.Sums[0]
	whole, ok := before[0].Money[name]
	if !ok || memory.Has(before[0].Low, name) || !s.High.Less(whole) || !partOfKnown.MatchString(r.Before(0)) || !noneOfOurs(sentence.FirstPart(r.After(0))) {
		return nil
	}
	items := memory.Copies(before)
	items[0].Put(name, memory.Yearly{Low: whole.Sub(s.High), High: whole.Sub(s.Low)})
	items[0].Assumptions = []string{"原来的" + whole.Format() + "元减去" + s.High.Format() + "元"}
	items[0].Off = []memory.Part{{Low: s.Low, High: s.High}}
	return items
}

// nextWords are the words behind an amount that are still of it: up to the next mark, or to the next blank where nobody sets
// marks: 芯片2000万 交换机4000万 都入选省级的只有芯片.
func (r *Reading) nextWords(i int) string {
	after := r.After(i)
	if !strings.ContainsAny(r.Masked, sentence.PartMarks) && !han.English(r.Masked) {
		after, _, _ = strings.Cut(after, " ")
	}
	return sentence.FirstPart(after)
}
