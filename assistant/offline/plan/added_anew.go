package plan

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What came on top, told again with another amount: 再加3万 is known, then 不加3万了，只加1万5.

var (
	// notSoMuch takes back the first of two amounts for the second: 那2万改成1万, 不买3万，买1万呢, 3万太多了，买1万5吧.
	notSoMuch = pattern.MustCompile(`(?:不|别|没)(?:再|用|是|要|打算)?(?:加|添|补|增|追加|买|投|卖|花|租|充|收|要)?(?:的|了)?(?:那|这)?(?:¥)[^¥%]{0,12}¥|¥(?:元|块钱?)?[^¥%]{0,4}(?:太|多了|用不|不(?:要|买|加|用|投)|改|换|降|减|砍|缩|压|变)[^¥%]{0,10}¥`)
	// addsOnly: so much is all that comes on top: 要是只加1万5呢.
	addsOnly = pattern.MustCompile(`^[^¥%]{0,8}(?:只|就|才|仅|少)(?:是)?(?:再|多)?(?:加|添|补|增|追加)(?:个|点|买|投)?[^¥%,，]{0,3}¥[^¥]*$|(?:再|加|添|追加)[^¥%,，]{0,4}的?(?:那|这)?(?:笔|部分|些|块)?(?:换|改|变|降|减)(?:成|为|到)?¥[^¥]*$`)
	// addsNone: nothing comes on top after all: 还是不加了, 那1万也不要了.
	addsNone = pattern.MustCompile(`^[^¥%]{0,8}(?:不|别|没)(?:再|用|打算|想)?(?:加|添|补|增|追加|多买|加买)(?:这|那|的|了)?(?:¥|笔|些)*(?:元|块钱?)?(?:了|呢|的话|[^\pL])*$|^(?:那|这|加的|再加的|后来的|后加的)+(?:¥|笔|些|部分)+(?:元|块钱?)?(?:也|都|还是|先|就)*(?:不(?:要|加|买|算|投)|取消|退|去掉|撤)(?:了|掉|吧|的话|呢|[^\pL])*$`)
)

// addedAnew says the message so that its amount takes the place of what was put on top last; "" where nothing was, or
// another amount is taken back.
func (l *Plan) addedAnew() string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if topic == asked.None || len(items) != 1 || !items[0].Added || len(items[0].Parts) < 2 || len(l.Sums) > 2 {
		return ""
	}
	for _, s := range l.Explicit() {
		if s.Topic != topic {
			return ""
		}
	}
	last := items[0].Parts[len(items[0].Parts)-1]
	switch {
	case len(l.Amounts) == 2 && notSoMuch.MatchString(l.Masked) && l.Amounts[0].High.Equal(last.High):
		return "改成再加" + l.Amounts[1].Text + "呢"
	case len(l.Amounts) == 1 && addsOnly.MatchString(l.Masked):
		return "改成再加" + l.Amounts[0].Text + "呢"
	case len(l.Amounts) == 0 && len(l.Numbers) == 0 && addsNone.MatchString(l.Masked), len(l.Amounts) == 1 && l.Amounts[0].High.Equal(last.High) && addsNone.MatchString(l.Masked):
		var rest money.Amount
		for _, p := range items[0].Parts[:len(items[0].Parts)-1] {
			if !p.Low.Equal(p.High) {
				return ""
			}
			rest = rest.Add(p.High)
		}
		return "不加了，还是" + rest.Format() + "元呢"
	}
	return ""
}
