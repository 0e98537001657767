package offline

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
	// partsOf are the words by which the thing is told that the parts are of.
	partsOf = map[asked.Topic]*pattern.Pattern{
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

// partList is a list of parts by their names.
type partList struct {
	of    asked.Topic
	names []string
	apart bool // told apart by what each is of: no amount is told for each period of the year
}

// namedParts is the list of parts that a message tells, and its text with a verb for each that was told without one;
// nil if it tells none.
func (s *sentence) namedParts() (*partList, string) {
	if len(s.amounts) < 2 || oneOrOther.MatchString(s.masked) {
		return nil, ""
	}
	var verbs []string
	list, surely := &partList{}, false
	for i, m := range s.amounts {
		if m.Currency != "CNY" || !m.Low.Equal(m.High) || m.Above || m.Below {
			return nil, ""
		}
		words, near := firstName, s.masked[:s.at[0]]
		if i > 0 {
			words, near = listName, s.between(i)
		}
		found := words.FindStringSubmatch(near)
		if found == nil || noPart.MatchString(found[1]) && !department.MatchString(found[1]) || noLabel.MatchString(found[1]) || slices.Contains(list.names, found[1]) {
			return nil, ""
		}
		if i > 0 && found[2] != "" && !surely {
			return nil, "" // 立项盘子2000万，账上实际投资385万
		}
		surely = surely || found[2] != ""
		list.names, verbs = append(list.names, found[1]), append(verbs, found[3])
	}
	if list.of = s.partsAreOf(list.names[0]); list.of == asked.None {
		return nil, ""
	}
	if slices.ContainsFunc(list.names, func(n string) bool { of := oneThingIn(n); return of != asked.None && of != list.of }) {
		return nil, "" // 大模型：阿里云25万、华为云33万，工业互联网项目投了31万
	}
	verb := verbOf[list.of]
	if i := slices.IndexFunc(verbs, func(v string) bool { return v != "" }); i >= 0 {
		verb = verbs[i]
	}
	var b strings.Builder
	runes, from := []rune(s.text), 0
	for i, m := range s.amounts {
		b.WriteString(string(runes[from:m.Start]))
		if verbs[i] == "" {
			b.WriteString(verb)
		}
		b.WriteString(string(runes[m.Start:m.End]))
		from = m.End
	}
	return list, b.String() + string(runes[from:])
}

// nameless is a text with a word that says nothing in the place of each name of the list: 培训收了 tells of no training.
func (l *partList) nameless(text string) string {
	for _, name := range l.names {
		text = strings.ReplaceAll(text, name, strings.Map(func(c rune) rune {
			if unicode.Is(unicode.Han, c) {
				return '项'
			}
			return c
		}, name))
	}
	return text
}

// takesParts makes all amounts of a list what the one thing is paid by.
func (r *Reading) takesParts() {
	if r.parts == nil {
		return
	}
	plain := *r.sentence
	plain.text, plain.masked = r.parts.nameless(r.text), r.parts.nameless(r.masked)
	r.mentions, r.truths = plain.mentions(r.guess), truths(plain.masked)
	for i := range r.sums {
		r.sums[i].role, r.sums[i].found, r.sums[i].sure, r.sums[i].more = mainRole[r.parts.of], mainRole[r.parts.of], clearRole, false
		if r.counted = true; r.parts.apart {
			r.sums[i].period = perYear
		}
	}
}

// sharesOfIncome: a platform's award has no rate; whoever asks for it asks for that of its income: 概念验证中心那条补几成.
func (r *Reading) sharesOfIncome() {
	if !r.want(wantRate) || recognitionAward.MatchString(r.text) {
		return
	}
	for i, m := range r.mentions {
		if m.topic == asked.PlatformAward && !slices.ContainsFunc(r.mentions, func(o mention) bool { return o.topic == asked.PlatformService && o.score >= m.score }) {
			r.mentions[i].topic = asked.PlatformService
		}
	}
}

// recognitionAward names the award for being recognised.
var recognitionAward = pattern.MustCompile(`认定|奖励|五十万|50万`)

// between is what stands between the i-th amount and the one before it.
func (s *sentence) between(i int) string {
	return s.masked[s.at[i-1]+len(string(mask)) : s.at[i]]
}

// partsAreOf is the one thing that stands before the first name, or is said of all behind the last amount.
func (s *sentence) partsAreOf(first string) asked.Topic {
	lead := s.masked[:s.at[0]]
	lead = lead[:strings.LastIndex(lead, first)]
	if strings.TrimSpace(lead) == "" {
		if lead = s.after(len(s.amounts) - 1); !allOfIt.MatchString(lead) {
			return asked.None
		}
	}
	return oneThingIn(lead)
}
