package sentence

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Several amounts that are told by bare names behind the one thing that they are all of: 平台服务收入：检测100万、培训85万;
// 云算力，A机房花了3万8，B机房6万. Each is given the verb that it was told without, by which it is known for a part.

// verbOf is what one does with the money of a topic.
var verbOf = map[asked.Topic]string{asked.Computing: "花了", asked.VerticalModel: "花了", asked.Industrial: "投了", asked.PlatformService: "收了"}

var (
	// PartsOf are the words by which the thing is told that the parts are of.
	PartsOf = map[asked.Topic]*pattern.Pattern{
		asked.Computing:       pattern.MustCompile(`算力|gpu|显卡|智算`),
		asked.VerticalModel:   pattern.MustCompile(`模型`),
		asked.Industrial:      pattern.MustCompile(`工业互联网|产线|车间|智能工厂|智能制造|智能化改造|ai(?:的)?项目`),
		asked.PlatformService: pattern.MustCompile(`服务收入|(?:平台|中心)[^,，。]{0,6}收入`),
	}
	// listName is the name of a part and its verb, if it has one, up to its amount.
	listName = pattern.MustCompile(`^(?:元|块钱?|整)?\s*(?:[,，、;；:：和\s]+\s*(?:还有|另外|以及)?|加上?|跟|再加)([\p{Han}a-z0-9]{1,7}?)(实际|实)?(花了?|付了?|用了?|买了?|投了?|收了?|采购了?|投入了?|投资了?)?$`)
	// firstName is the name of the first, behind the thing or at the beginning.
	firstName = pattern.MustCompile(`(?:^|[,，、;；:：。\s])(?:(?:实际|一共|总共|先后)?(?:投入?|花|付|收|买|用)了)?([\p{Han}a-z0-9]{1,7}?)(实际|实)?(花了?|付了?|用了?|买了?|投了?|收了?|采购了?|投入了?|投资了?)?$`)
	// noPart is no name of a part that counts.
	noPart = pattern.MustCompile(`[存充用消订签付花退剩结验交收报批发给补买租借欠还完占含返抵免送赠]|预|原|现|新|旧|^[^a-z甲乙丙丁戊]$|[他她你]|问|是否|小计|合计|起来|总[^部]|总$|额|费|算力|大模型|^模型|收入|销售|方案|套餐|版本|自己|自筹|自有|贷|母公司|股东|政府|银行|朋友|合作|对方|押金|保证金|定金|税|利息|罚|工资|人工|社保|差旅|房租|房子|厂房|水电|电$|办公|装修|土地|其他|其余|余额|利润|成本|毛利|我们$|[^分]公司$|^公司$|去年|今年|明年|前年|一年|全年|第[一二三]年|20\d\d|大概|估计|左右|上限|下限|最多|最少|保守|乐观|要是|如果|改|换|加|扣|减|从|到$|是$|有$|共|才|只|^合同$|开票|票面|票据`)
	// department is one of the company's own, whatever it is for: 研发部.
	department = pattern.MustCompile(`^[\p{Han}]{2,3}(?:部|组|部门|团队)$`)
	// oneOrOther leaves open which of them it is.
	oneOrOther = pattern.MustCompile(`还是|或者?|哪个|哪家|哪种|哪份|二选一|各补|各能|各奖|各拿|分别|比|差多少`)
	allOfIt    = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:都|全|均)(?:是|为|属于|算)`)
)

// PartList is a list of parts by their names.
type PartList struct {
	Of    asked.Topic
	Names []string
	Apart bool // told apart by what each is of: no amount is told for each period of the year
}

// namedParts is the list of parts that a message tells, and its text with a verb for each that was told without one;
// nil if it tells none.
func (s *Sentence) namedParts() (*PartList, string) {
	if len(s.Amounts) < 2 || oneOrOther.MatchString(s.Masked) {
		return nil, ""
	}
	var verbs []string
	list, surely := &PartList{}, false
	for i, m := range s.Amounts {
		if m.Currency != "CNY" || !m.Low.Equal(m.High) || m.Above || m.Below {
			return nil, ""
		}
		words, near := firstName, s.Masked[:s.At[0]]
		if i > 0 {
			words, near = listName, s.Between(i)
		}
		found := words.FindStringSubmatch(near)
		if found == nil || noPart.MatchString(found[1]) && !department.MatchString(found[1]) || NoLabel.MatchString(found[1]) || slices.Contains(list.Names, found[1]) {
			return nil, ""
		}
		if i > 0 && found[2] != "" && !surely {
			return nil, "" // 立项盘子2000万，账上实际投资385万
		}
		surely = surely || found[2] != ""
		list.Names, verbs = append(list.Names, found[1]), append(verbs, found[3])
	}
	if list.Of = s.partsAreOf(list.Names[0]); list.Of == asked.None {
		return nil, ""
	}
	if slices.ContainsFunc(list.Names, func(n string) bool { of := OneThingIn(n); return of != asked.None && of != list.Of }) {
		return nil, "" // 大模型：阿里云25万、华为云33万，工业互联网项目投了31万
	}
	verb := verbOf[list.Of]
	if i := slices.IndexFunc(verbs, func(v string) bool { return v != "" }); i >= 0 {
		verb = verbs[i]
	}
	var b strings.Builder
	runes, from := []rune(s.Text), 0
	for i, m := range s.Amounts {
		b.WriteString(string(runes[from:m.Start]))
		if verbs[i] == "" {
			b.WriteString(verb)
		}
		b.WriteString(string(runes[m.Start:m.End]))
		from = m.End
	}
	return list, b.String() + string(runes[from:])
}

// Nameless is a text with a word that says nothing in the place of each name of the list: 培训收了 tells of no training.
func (l *PartList) Nameless(text string) string {
	for _, name := range l.Names {
		text = strings.ReplaceAll(text, name, strings.Map(func(c rune) rune {
			if unicode.Is(unicode.Han, c) {
				return '项'
			}
			return c
		}, name))
	}
	return text
}

// Between is what stands between the i-th amount and the one before it.
func (s *Sentence) Between(i int) string {
	return s.Masked[s.At[i-1]+len(string(Mask)) : s.At[i]]
}

// partsAreOf is the one thing that stands before the first name, or is said of all behind the last amount.
func (s *Sentence) partsAreOf(first string) asked.Topic {
	lead := s.Masked[:s.At[0]]
	lead = lead[:strings.LastIndex(lead, first)]
	if strings.TrimSpace(lead) == "" {
		if lead = s.After(len(s.Amounts) - 1); !allOfIt.MatchString(lead) {
			return asked.None
		}
	}
	return OneThingIn(lead)
}
