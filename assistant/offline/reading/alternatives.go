package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// distinct leaves out amounts that only repeat an earlier one.
func distinct(sums []Sum, values []memory.Yearly) ([]Sum, []memory.Yearly) {
	var s []Sum
	var v []memory.Yearly
	for i := range values {
		same := func(y memory.Yearly) bool { return y.High.Equal(values[i].High) && y.Low.Equal(values[i].Low) }
		if !slices.ContainsFunc(v, same) {
			s, v = append(s, sums[i]), append(v, values[i])
		}
	}
	return s, v
}

// Compares: the amounts are alternatives.
func (r *Reading) Compares() bool {
	if r.Parts != nil || len(r.beside) > 0 {
		return false
	}
	if r.Parties {
		return true
	}
	inAll := companiesApart.MatchString(r.Masked) || ofEachYear.MatchString(r.Masked) && (r.Years() || r.byYear) || sameCompany.MatchString(r.Masked)
	if inAll && r.Want(want.Total) || fileTogether.MatchString(r.Masked) {
		return false
	}
	if r.Chooses() || r.TwoFit || r.Years() && !phases.MatchString(r.Masked) || !r.ofSuppliers() && severalOf.MatchString(saidNot.ReplaceAllStringFunc(r.Masked, sentence.Blank)) && (EachGets.MatchString(r.Masked) || !r.Want(want.Total)) {
		return true
	}
	if n := len(r.Sums); n == 2 && r.raised(r.Sums[1]) {
		return true
	}
	return oneThenOther.MatchString(r.Masked) || r.Want(want.Compare) && !r.Guessed || r.either() && !(r.apiece() && r.Want(want.Total)) || EachGets.MatchString(r.Masked) && !r.apiece() || NetGross.MatchString(r.Text)
}

var either = pattern.MustCompile(`¥[^¥]{0,12}(还是|或者?|vs)[^¥]{0,14}¥|¥[^¥,，。]{0,12}(和|跟|与|同)[^¥,，。]{0,14}¥`)

// either: two amounts that may both enter a rule are held against each other, and
// not the last two of a list, or two that are said not to count: 律师费2万和域名800元.
func (r *Reading) either() bool {
	at := either.FindStringIndex(stillPaid.ReplaceAllStringFunc(r.Masked, sentence.Blank))
	if at == nil || enumerated.MatchString(r.Masked) || inLots.MatchString(r.Masked) {
		return false
	}
	for i, s := range r.Sums {
		if s.Index == i && at[0] <= r.At[i] && r.At[i] < at[1] && s.Role == sentence.RoleOther {
			return false
		}
	}
	return true
}

// stillPaid: 总额变成10万1，实际扣的还是6万1 and 前两个季度还是各80万 hold nothing against another.
var stillPaid = pattern.MustCompile(`(?:实际|实付|总额|合同|真正|季度|月份?|其余|其他|剩下)[^,，。¥]{0,6}还是`)

// saidNot: 后面两样不是算力服务, 是一个产品不是两个 hold nothing against anything.
var saidNot = pattern.MustCompile(`[^,，。;；¥]*(不是|不算|不属于|不计)[^,，。;；¥]*`)

// enumerated: amounts in a list, whose last 和 holds none against another: 年销分别是1300万、2600万和4100万.
var enumerated = pattern.MustCompile(`¥(元|块)?[、,，][^¥]{0,10}¥(元|块)?(、|以及|和|跟|与|同)[^¥]{0,8}¥|(分|到账|收到|拨|发|批|下来|有|共)(了|成|作)?(两|二|三|几|2|3)(次|批|笔|回)[^¥。]{0,10}¥(元|块)?[、,，]?(和|跟|与|加)?[^¥,，。]{0,3}¥|分别(是|为|卖了?|有|约|花了?)[^¥,，。]{0,4}¥(元|块)?(以及|和|跟|与)[^¥]{0,3}¥`)

// inLots counts the payments before they are told: 两笔，6万1和3万7.
var inLots = pattern.MustCompile(`[两俩三四几234]\s*(?:笔|次|张|批|期|回|份|项)[^¥。]{0,12}¥(?:元|块)?[、,，]?(?:和|跟|与|加|同)¥`)

// companiesApart: each amount is another company's, and each files for itself.
var companiesApart = pattern.MustCompile(`(?:^|[^向从找在跟由给])[两三四五2-5]家(?:ai|人工智能|科技|软件|子|下属)?(?:企业|公司)[^。;；\d]{0,20}(?:分别|依次)[^。;；\d]{0,8}¥|分别是?[两三四五2-5]家(?:企业|公司)的|是[两三四2-4]家(?:互相)?独立的?(?:公司|企业|法人)|[两三四2-4]家(?:姐妹|兄弟)的?(?:公司|企业)|[几两三四五]家(?:公司|企业)?各自?(?:买|花|投|租|采购|购)|(两|三)家(公司|企业)[^。]{0,40}独立法人|(两家|公司|子公司)[^。]{0,24}(各签各|各开各|各是各|各自(去|来)?(申请|申报|报)|各报各)|(各签各|分开申报|独立申报|各自申报|分别申报|各报各|各算各|分开报|两边都是独立法人)|([两三俩](个|家)(独立的?)?(公司|企业|法人)|子公司|分公司|独立法人|关联公司|兄弟公司|两家|三家)[^。]*(分开报|各自(去|来)?报|各报各|分别报|各是多少|各补多少|各拿多少)`)

// ofEachYear: the award is paid every year, and all of it is asked for: 三年按年补一共能补多少.
var ofEachYear = pattern.MustCompile(`([两二三]年|两个年度|按年|每年|这几年|各年)[^。]{0,12}(合计|一共|总共|共|加起来|合起来|总和|累计|总计|拢共|通共|加总|加(在)?一块)`)

// fromSuppliers: one company bought of several: 算力用了两家，一家4万4一家2万7.
var fromSuppliers = pattern.MustCompile(`(?:分|找|跟|从|向)(?:头|开|别|成|作|了)*(?:是|给|跟|从|向|在)?[两三四俩仨2-4]家(?:云|厂商|供应商)*(?:买|租|采购|签|订|付)|(?:用|买|租|付|接|找|签|订|采购)(?:了|过|的|的是)?(?:算力|模型|卡|服务)?[两俩三几23]家|[两俩三几23]家(?:云|供应商|厂商|厂家|平台|机房|智算|算力中心|算力商|卖家)|一家[^,，。¥]{0,3}(?:云|智算中心|机房|厂商|供应商)[^¥]{0,6}¥[^¥]{0,4}(?:另)?一家`)

// ofSuppliers: what was paid to each of several sellers is one buyer's, unless
// companies are spoken of: 算力一家4万4一家2万7.
func (r *Reading) ofSuppliers() bool {
	return fromSuppliers.MatchString(r.Masked) || oneAndOther.MatchString(r.Masked) && !firmsSpokenOf.MatchString(r.Masked)
}

// oneAndOther tells of what two suppliers were paid: 一家4万4一家2万7.
var oneAndOther = pattern.MustCompile(`(?:一|甲|a)(?:家|边|头|处)(?:付|花|是)?(?:了)?¥(?:元|块钱?)?[,，、]?(?:另|另外)?(?:一|乙|b)(?:家|边|头|处)`)

var firmsSpokenOf = pattern.MustCompile(`公司|企业|单位|客户|园区|厂|来电|来访|问|户|报价|报了|开价|比价|给的价|划算`)

// sameCompany: one company's purchases, whose sum is asked for.
var sameCompany = pattern.MustCompile(`同一家(公司|企业)|公司合计`)

// fileTogether: several teams, one application.
var fileTogether = pattern.MustCompile(`(统一|一起|合并|合在一起|打包|作为一家)(申报|报|申请)`)

// oneThenOther asks of one amount, then of another: 9.9万补多少，10.1万呢.
var oneThenOther = pattern.MustCompile(`¥[^¥,，。;；?？]{0,6}(?:补|拿|给|奖|能|领)[^¥,，。;；]{0,4}(?:多少|几)[^¥]{0,14}¥[^¥,，。;；]{0,8}(?:补|拿|给|奖|能|领)[^¥,，。;；]{0,4}(?:多少|几)|¥[^¥,，。]{0,8}(多少|几|呢)[^¥]{0,6}¥(元|块钱?)?呢` +
	`|¥[^¥。;；]{0,8}(?:补|拿|给|奖|领|配)[^¥,，。;；]{0,4}(?:多少|几)[^¥]{0,6}¥(?:元|块钱?)?的?[呢咧嘞]` + // 实际投资额500万，能补多少？700万呢
	`|¥[^¥。;；]{0,4}(?:能|可以|可)?(?:补|拿|给|奖|领|配)(?:得|到)?¥[^¥,，。;；]{0,3}[,，。?？]?(?:那|要是|如果|假如|换成|改成)+[^¥,，。;；]{0,2}¥(?:元|块钱?)?的?(?:话)?[呢咧嘞]`)

// settled returns the amount that stands for all of the message: a sum that
// the speaker worked out himself, or what a correction arrives at; -1 if none.
func (r *Reading) settled(sums []Sum) int {
	if len(sums) < 2 {
		return -1
	}
	for i, s := range sums {
		if r.IsWhole(s) {
			return i
		}
	}
	last := sums[len(sums)-1]
	periodic := last.Index >= 0 && (sentence.Monthly.MatchString(r.Before(last.Index)) || sentence.EveryQuarter.MatchString(r.Before(last.Index)) || sentence.PartOfYear.MatchString(r.Before(last.Index)) || sentence.ChangedMonths.MatchString(r.Before(last.Index)) || sentence.EachOfSeveral(r.Before(last.Index)) != sentence.PerYear)
	if (r.Correcting || becomes.MatchString(r.Masked)) && !periodic && !r.raised(last) {
		return len(sums) - 1
	}
	return -1
}

// raised: whether to buy more is worth it: 从9万9升到10万，升了是赚是亏. Both are asked about.
func (r *Reading) raised(last Sum) bool {
	return last.Index >= 0 && RaisedTo.MatchString(r.Before(last.Index)) && Worth.MatchString(r.Text)
}

// IsWhole: the speaker says that the amount is a sum of others.
func (r *Reading) IsWhole(s Sum) bool {
	return s.Index >= 0 && whole.MatchString(r.Before(s.Index)) && !halfOrQuarter.MatchString(lastClause.FindString(r.Before(s.Index)))
}

var whole = pattern.MustCompile(`(加总|[合并加捆拼](并|计|拢)?(成|作)|(凑|捆|绑|拼|并|打包)(到|在|成)?一(起|块|道)|打包(起来)?|合计|一共|总共|总计|加起来|等于|加进去|加(在|到)?一(块|起)|拢共|通共|合起来|共|总数|总的|全部)(就|也|下来)?(是|为|有|到|花了|卖了?|过|超过?|达到?|够|满)?(了)?$`)

// allOthers: the i-th amount is what all others come to, and no product's own: 他把两样拢一块，当2430万报.
func (r *Reading) allOthers(sums []Sum, i int) bool {
	others := TotalOf(Except(sums, sums[i:i+1]))
	near := r.Before(sums[i].Index)
	return len(sums) > 2 && sums[i].Index > 0 && others.Equal(sums[i].High) && addsThem.MatchString(near) && !ownProduct.MatchString(near) && len(r.names(sums[i])) == 0
}

var (
	addsThem   = pattern.MustCompile(`[合加并凑捆拼拢总]|一(?:起|块|道|共)`)
	ownProduct = pattern.MustCompile(`(?:[一新这那老另]|第.|[一这那]个)(?:款|型号?|种|产品)|新品`)
)

// halfOrQuarter: 上半年总共2.8万 is the sum of a part of the year, and so is 一月到八月一共.
var halfOrQuarter = pattern.MustCompile(`[上下前后]半年|季度|q[1-4]|` + reword.Month + `月?份?[、和跟与到至~-]` + reword.Month + `月`)

// lastClause is what follows the last mark of a text that ends a clause; a list goes on: 十一月、十二月合计.
var lastClause = pattern.MustCompile(`[^,，。;；！!？?\n：:]*$`)

// Years: the amounts are those of different years, which never add up.
func (r *Reading) Years() bool {
	seen := map[string]bool{}
	for _, s := range r.Sums {
		if m := YearWord.FindAllString(sentence.LastPart(r.Before(s.Index)), -1); len(m) > 0 {
			seen[m[len(m)-1]] = true
		}
	}
	return len(seen) > 1
}

// phases are parts of one project, whatever years they fall in.
var phases = pattern.MustCompile(`同一个?项目|接着投|继续投|[一二三]期|跨年`)

// severalOf: each amount is another company's or another project's.
var severalOf = pattern.MustCompile(`[两三]家[^。¥]{0,8}(公司|企业)[^¥]*[a-c甲乙丙][^¥]{0,14}¥[^¥]{0,4}[a-c甲乙丙][^¥]{0,10}¥|一家[^,，。¥]{0,14}¥[^¥]{0,4}(另)?一家[^,，。¥]{0,14}¥|(家|公司|企业|项目)[^,，。¥]{0,8}分别|[a-z甲乙丙](公司|企业|单位|厂)[^,，。¥]{0,12}¥.*[a-z甲乙丙](公司|企业|单位|厂)[^,，。¥]{0,12}¥`)

// ChoosesLabel: 含税 is not chosen by 不含税.
func ChoosesLabel(text, label string) bool {
	if label == "含税" {
		text = strings.ReplaceAll(text, "不含税", "")
	}
	return containsName(text, strings.ToLower(label))
}

var (
	picksLow  = pattern.MustCompile(`(定|选|用|要|走|买|签|按|就)[^,，。¥]{0,4}(便宜|低价|价低|最低|少的)`)
	picksHigh = pattern.MustCompile(`(定|选|用|要|走|买|签|按|就)[^,，。¥]{0,4}(贵|高价|价高|最高|多的)`)
)

// picks returns the alternative that a later message settles on: 那就定便宜那家.
func (r *Reading) picks(items []memory.Item, name string) *memory.Item {
	if len(items) < 2 {
		return nil
	}
	by := func(a, b memory.Item) int { return a.Money[name].Cmp(b.Money[name]) }
	var it memory.Item
	switch i := Referred(r.Masked, lettersOf(items)); {
	case picksLow.MatchString(r.Masked):
		it = slices.MinFunc(items, by)
	case picksHigh.MatchString(r.Masked):
		it = slices.MaxFunc(items, by)
	case i >= 0 && len(r.Sums) == 0:
		it = items[i]
	default:
		return nil
	}
	it = it.Clone()
	return &it
}

// lettersOf are the letters that items go by.
func lettersOf(items []memory.Item) [][]string {
	out := make([][]string, len(items))
	for i, it := range items {
		out[i] = []string{strings.ToLower(it.Letter)}
	}
	return out
}

// perYearOnly returns the amounts stated for a year where others are for
// several: 三年共24万，每年8万.
func perYearOnly(r *Reading, sums []Sum) []Sum {
	var year []Sum
	several := false
	for _, s := range sums {
		if s.Index >= 0 && yearRightBefore.MatchString(r.Before(s.Index)) && !partBehind.MatchString(r.After(s.Index)) {
			year = append(year, s)
		} else if s.Period == sentence.PerYears {
			several = true
		}
	}
	if !several {
		return nil
	}
	return year
}

// eachTold: of several products that are all there it is asked what each gets, and
// not which: they are paid beside each other.
func (r *Reading) eachTold() bool {
	return EachGets.MatchString(r.Masked) && !weighing.MatchString(r.Masked)
}

// weighing holds one against the other.
var weighing = pattern.MustCompile(`哪|差|划算|比|还是|要么|或者?|换成|如果|要是|假如|二选一|方案|报价`)
