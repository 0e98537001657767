package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Whose each of several amounts is, where each owner is paid on its own: an enterprise has its own band and its own ceiling in every
// measure, a platform in that of its income, a project in that of its investment. What they have is calculated one by one, and added
// afterwards: A公司买算力6万，B公司买算力7万; 三家子公司每家6万; 四家子公司分别拿省奖50万、100万、200万、350万.

// owned tells of the owners that a message speaks of.
type owned struct {
	names []string      // of each owner; "" of one that has none
	of    []int         // by the index of the amount, whose it is; -1 of nobody's
	each  int           // so many owners that have one amount each, all the same; 0 if that is not so
	years bool          // the owners are years
	topic []asked.Topic // the only topics in which they are paid on their own; none for all
}

// ownersHeard finds the owners of the amounts. It is done before others' amounts are put aside.
func (r *Reading) ownersHeard() {
	if len(r.Sums) == 0 || r.English || oneFiles.MatchString(r.Masked) || oneSeller.MatchString(r.Masked) || offeredBy.MatchString(r.Masked) || oneOfThem.MatchString(r.Masked) || fileTogether.MatchString(r.Masked) || onlyOneFirm.MatchString(r.Masked) {
		return
	}
	for _, heard := range []func() *owned{r.ownersByName, r.ownersInList, r.ownersAlike, r.ownersByYear, r.yearsAlike} {
		if o := heard(); o != nil {
			r.owned = o
			r.ownersPaid()
			return
		}
	}
}

const (
	// firmNoun is an enterprise, by whatever name; firmsMany counts them: 三家子公司, 两个公司.
	firmNoun  = `(?:(?:全资|控股|参股|关联|兄弟|姐妹|独立的?|下属的?|ai|人工智能|科技|软件|小|中小|客户)*(?:子|孙|分|母)?(?:公司|企业|法人|单位|厂))`
	firmsMany = `(?:` + sentence.Count + `|几|各)(?:家|个)` + firmNoun + `|` + sentence.Count + `家`
	// firmNamed is one enterprise by a name of its own; kin are those of one group.
	firmNamed = `[a-z甲乙丙丁戊](?:公司|企业|厂|单位|司)`
	kinFirm   = `(?:全资|控股)?子公司[a-z甲乙丙丁一二三1-9]?|母公司|总公司|(?:集团)?(?:总部|本部)|孙公司|关联公司|关联企业|兄弟公司|姐妹公司|控股公司|旗下公司|分出去的公司|(?:另外?|还有|名下另)一家(?:公司|企业)`
	selfFirm  = `我们(?:自己|公司|这家|本身)?|我司|我公司|本公司|咱们?(?:公司)?|我家`
)

var (
	// firmMark names one owner among the amounts, bareMark one by what only tells it from the other: 一家¥，一家¥.
	firmMark = pattern.MustCompile(firmNamed + `|` + kinFirm + `|` + selfFirm)
	bareMark = pattern.MustCompile(`(?:^|[,，。;；:：、\s¥元和跟与])(?:其中|另外?|还有)?(?:第)?([一二三四五两][家个]|[甲乙丙丁戊a-e](?:家)?)`)
	ownNext  = pattern.MustCompile(`^(?:[^月季年\P{Han}][\p{Han}a-z]{0,10}|[a-z]{1,3}[\p{Han}a-z]{0,8})?\s*¥`)
	// namedFirm begins a clause in which an enterprise of a name of its own buys or gets something: 榕江科技买算力6万.
	namedFirm = pattern.MustCompile(`(?:^|[,，。;；:：、\s])([\p{Han}]{2,6}?(?:科技|智能|软件|信息|公司|集团|光电|电子))(?:今年|去年|一年|这边|那边|也|又|全年)*(?:买|租|采购|投|花|拿|得|获|的?(?:省级|算力|模型|省里))`)
	// firmsSaid counts enterprises, or says that there are several; firmsNamed calls them so.
	firmsSaid  = pattern.MustCompile(firmsMany + `|一家` + firmNoun + `[^。]*另外?一家` + firmNoun + `|集团(?:下面|旗下|内)`)
	firmsNamed = pattern.MustCompile(`(?:` + sentence.Count + `|几|各)(?:家|个)` + firmNoun + `|一家` + firmNoun + `|集团`)
	// oneFiles: one of them paid for another, or all as one, or only a part of a whole is told to be another's.
	oneFiles = pattern.MustCompile(`其中|里头|里面|代(?:买|付|缴|采|租)|替|帮[^忙我算]|合(?:买|投|租|采|资|伙|作)|(?:一起|共同|联合|拼)(?:买|租|投|采|出)|分摊|平摊|各出|各付|各摊|转让|内部结|对开|互开|互相开|骗|凑|不算|别算|不计|剔除|除外|承担|分担|[其剩]余|余下|按(?:我们|我司|咱们?)(?:自己)?(?:付|出|买|花)的`)
	// oneSeller: they sell, and one of them is chosen: 只买一家, 选甲补多少.
	oneSeller = pattern.MustCompile(`(?:只|就|单|光)(?:买|选|定|挑|用|租|签|能选)(?:其中)?一家|[选挑买](?:了)?[甲乙丙丁a-e](?:[^a-z]|$)|[二三2-3]选一|[买选挑定用租签]哪一?家`)
	// onlyOneFirm and onlyUs: only one of them is asked about.
	onlyOneFirm = pattern.MustCompile(`(?:先|只|就|光|单)(?:算|看|说|问|按|讲|报)?(?:母公司|子公司|总部|我们|我司|[a-z甲乙丙](?:公司|家|的|呢)|第[一二三]家)[^,，。]{0,8}(?:补|拿|能|的|呢|$)|(?:母|子|总)公司(?:能|可以|该|还能)(?:补|拿|领|得|有)[^,，。]{0,4}(?:多少|几|吗)`)
	onlyUs      = pattern.MustCompile(`(?:我们|我司|本公司)(?:本公司|自己|这边|公司)?(?:(?:能|可以|该|还能)(?:补|拿|领|得|有)|(?:最多|至多|顶多|最高)(?:能|可以)?(?:补|拿|领|得|有|是)?(?:多少|几))`)
)

// ownersByName finds amounts that follow the names of their owners, each after its own.
func (r *Reading) ownersByName() *owned {
	if len(r.Sums) < 2 || suppliersSaid.MatchString(r.Masked) || r.ofSuppliers() && !firmsNamed.MatchString(r.Masked) {
		return nil
	}
	type mark struct {
		at   int
		name string
	}
	var marks []mark
	for _, m := range firmMark.FindAllStringIndex(noLetters(strings.ReplaceAll(r.Masked, "厂区", "园区")), -1) {
		name := r.Masked[m[0]:m[1]]
		if sellsTo.MatchString(r.Masked[:m[0]]) || sellsToo.MatchString(r.Masked[:m[0]]) && !ofOneGroup.MatchString(name) {
			return nil
		}
		if selfOnly.MatchString(name) {
			if ownedByUs.MatchString(r.Masked[m[1]:]) {
				continue // 我们子公司, 我们集团三家公司, 我们有两个公司
			}
			name = ourselves
		}
		marks = append(marks, mark{m[0], name})
	}
	for _, m := range namedFirm.FindAllStringSubmatchIndex(r.Masked, -1) {
		name := r.Masked[m[2]:m[3]]
		if strings.Contains(name, "家") {
			continue // 另一家公司, which is marked already
		}
		if somebodyElse.MatchString(name) {
			return nil // 隔壁公司, who is no enterprise of the asker's
		}
		if !firmMark.MatchString(name) && !sellsTo.MatchString(r.Masked[:m[2]]) {
			marks = append(marks, mark{m[2], name})
		}
	}
	several := firmsSaid.MatchString(r.Masked)
	if several {
		n := 0
		for _, m := range bareMark.FindAllStringSubmatchIndex(r.Masked, -1) {
			name := r.Masked[m[2]:m[3]]
			if !ownNext.MatchString(r.Masked[m[3]:]) {
				continue
			}
			if numbered.MatchString(name) { // 一家¥，一家¥: the first, the second
				if n++; n > len(ordinals) {
					return nil
				}
				name = "第" + ordinals[n-1] + "家"
			}
			marks = append(marks, mark{m[2], name})
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return a.at - b.at })
	o := &owned{of: make([]int, len(r.Sums))}
	for i, s := range r.Sums {
		name, known := "", false
		for _, m := range marks {
			if s.Index >= 0 && m.at < r.At[s.Index] {
				name, known = m.name, true
			}
		}
		if !known && len(marks) > 0 && s.Index >= 0 && !several {
			name = ourselves // 1.8万一个月租算力，B公司也租，每月6000
		}
		if o.of[i] = -1; name != "" {
			if o.of[i] = slices.Index(o.names, name); o.of[i] < 0 {
				o.of[i] = len(o.names)
				o.names = append(o.names, name)
			}
		}
	}
	if len(o.names) < 2 || slices.Contains(o.of, -1) || slices.Contains(o.names, ourselves) && onlyUs.MatchString(r.Masked) {
		return nil
	}
	return o
}

// noLetters blanks words of Latin letters, none of whose letters is an enterprise's: ai公司.
func noLetters(masked string) string { return latinWord.ReplaceAllStringFunc(masked, sentence.Blank) }

var latinWord = pattern.MustCompile(`[a-z]{2,}`)

// ordinals number owners that have no name.
var ordinals = [...]string{"一", "二", "三", "四", "五", "六", "七", "八", "九"}

// ourselves is who speaks, as an owner.
const ourselves = "我们"

var (
	ofOneGroup = pattern.MustCompile(`^(?:` + kinFirm + `|` + selfFirm + `)$`)
	selfOnly   = pattern.MustCompile(`^(?:` + selfFirm + `)$`)
	// ownedByUs follows who speaks where the owner is what he has.
	ownedByUs = pattern.MustCompile(`^(?:有|的|名下|旗下|下面|集团|这)*(?:` + firmsMany + `|` + kinFirm + `|` + firmNamed + `|` + sentence.Count + `(?:家|个)|平台|中心|集团)`)
	// suppliersSaid tells of who sells: 找了两家供应商，A公司3万，B公司4万.
	suppliersSaid = pattern.MustCompile(`供应商|厂商|卖家|服务商|云商|代理商|(?:找|向|从|跟|用|接)(?:了|过)?` + sentence.Count + `家|(?:签|付)给|(?:卖|租|供|开票|报价)给了?(?:我|咱)`)
	// sellsTo stands before who sells, sellsToo before one of a name of its own.
	sellsTo  = pattern.MustCompile(`(?:向|从|找|给|由|服务|服务了)$`)
	sellsToo = pattern.MustCompile(`(?:跟|在)$`)
	numbered = pattern.MustCompile(`^[一二三四五两][家个]$`)
)
