package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Lists of which the message says how many there are: as many amounts as it names, one
// after the other, are one sum: 开了三张票，12万、7万8、4万2.

var (
	// countedParts names how many payments, contracts or kinds of service follow.
	countedParts = pattern.MustCompile(sentence.Count + `\s*(?:张(?:发?票|单子?)?|笔(?:款|钱|账|费用)?|单|份(?:合同|协议)?|个(?:合同|订单|部分|大?项)|批|[次期]|块|部分|大?类|项(?:费用|收入|支出)?)[^¥。;；\d]{0,10}$`)
	// notParts are offers, years, products: each stands for itself.
	notParts = pattern.MustCompile(`报价|方案|选|哪|还是|或|分别(?:补|能|给|算)|各(?:自|补|能|给|是多少|多少)|单独|每`)
)

// mostNameInList is how many characters may name an amount in such a list: 仪器设备共享服务费.
const mostNameInList = 10

// countedList returns the amounts of such a list, nil if there is none. topic is what they are for.
func (r *Reading) countedList() (list []Sum, topic asked.Topic) {
	if len(r.Sums) < 2 || notParts.MatchString(r.Masked) {
		return nil, ""
	}
	named := r.NamedTopics()
	for i, first := range r.Sums {
		m := countedParts.FindStringSubmatch(r.Before(first.Index))
		if m == nil {
			continue
		}
		n := int(sentence.Small(m[1]))
		if n < 2 || i+n > len(r.Sums) {
			continue
		}
		topic = sentence.Bases[first.Role]
		if topic == "" && len(named) == 1 && sentence.MainRole[named[0]] != "" {
			topic = named[0]
		}
		if topic == "" || topic == asked.Product || topic == asked.Research || len(named) > 1 && slices.ContainsFunc(named, func(t asked.Topic) bool { return sentence.MainRole[t] != "" && t != topic }) {
			continue
		}
		list = r.Sums[i : i+n]
		if slices.ContainsFunc(list[1:], func(s Sum) bool {
			between := r.Before(s.Index)
			return utf8.RuneCountInString(between) > mostNameInList+2 || notInList.MatchString(between)
		}) {
			continue
		}
		return list, topic
	}
	return nil, ""
}

// notInList stands between amounts of which the one is no more of the same.
var notInList = pattern.MustCompile(`退|剩|其中|实际|里头|里面|合计|一共|总共|共计|去年|前年|明年|没|未|不|算力[^,，。]*$|模型[^,，。]*$|[。;；!！?？]\S*[。;；]`)

// readsCountedList gives each amount of the list the role of what they are for.
func (r *Reading) readsCountedList() {
	list, topic := r.countedList()
	if list == nil {
		return
	}
	for _, s := range list {
		if s.Role != sentence.RoleFee {
			r.SetRole(s.Index, sentence.MainRole[topic])
		}
	}
	r.counted = true
}

// allOfList: nothing but such a list is told of the topic; a first amount that happens to be
// what the others add up to is no total of theirs.
func (r *Reading) allOfList(topic asked.Topic, sums []Sum) bool {
	list, of := r.countedList()
	return of == topic && len(list) == len(sums) && len(sums) > 0 && sums[0].Index == list[0].Index
}

var (
	// sumOfThose stands before what the amounts before it come to.
	sumOfThose = pattern.MustCompile(`(?:小计|加总|合计|总计|总共|一共|拢共|共计|累计|总数|总额|合着|合|共|就是|加起来|[=＝]|——|—|--)(?:是|为|有|:|：)?\s*$`)
	// madeUpOf stands between a whole and the first of its parts.
	madeUpOf = pattern.MustCompile(`^(?:元|块钱?)?\s*[,，。;；]?\s*(?:[(（:：]|其中|包括|包含|含|由|分别是|里头|里面|分为|分成)[^,，。;；¥]{0,12}$`)
	// saidOfPart: the part is not the asker's, not paid, not of the kind, or comes off.
	saidOfPart = pattern.MustCompile(`退|剩|余|扣|减|没|未|不|实|已|先|付|欠|别|他|子公司|母公司|客户|甲方|对方|省|国|券|赠|送|贷|政府|财政|自|我|咱|税|模型|算力|去年|前年|明年|今年|[上下]半年|年`)
)

// wholesAndParts finds an amount that is the sum of those around it: the parts say no more than
// that, where nothing is said of one of them alone. Products are counted one by one.
func (r *Reading) wholesAndParts() {
	for w, whole := range r.Sums {
		r.aboutAllOfIt(w)
		if !whole.Low.Equal(whole.High) || r.Named[asked.Product] || r.Want(want.Compare) {
			continue
		}
		for n := 2; n <= w; n++ {
			parts := r.Sums[w-n : w]
			topic := sentence.Bases[parts[0].Role]
			if !sumOfThose.MatchString(r.Before(whole.Index)) || topic == "" || topic == asked.Product || topic == asked.Research || parts[0].More || !addsUpTo(parts, whole) {
				continue
			}
			if r.merelyParts(topic, parts[1:]) {
				for _, p := range parts {
					if parts[0].Role != sentence.RoleFee {
						r.SetRole(p.Index, sentence.MainRole[topic])
					}
				}
				r.SetRole(w, sentence.RoleOther) // a whole never adds to its parts
				r.counted = true
				return
			}
		}
		for n := 2; w+n < len(r.Sums); n++ {
			parts := r.Sums[w+1 : w+1+n]
			topic := sentence.Bases[whole.Role]
			if topic != "" && topic != asked.Product && topic != asked.Research && madeUpOf.MatchString(r.Before(parts[0].Index)) && addsUpTo(parts, whole) && r.merelyParts(topic, parts) {
				for _, p := range parts {
					r.SetRole(p.Index, sentence.RoleOther)
				}
				return
			}
		}
	}
}

func addsUpTo(parts []Sum, whole Sum) bool {
	var all money.Amount
	for _, p := range parts {
		all = all.Add(p.High)
	}
	return all.Equal(whole.High)
}

// merelyParts: nothing is said of one of the parts that the others are not.
func (r *Reading) merelyParts(topic asked.Topic, parts []Sum) bool {
	return !slices.ContainsFunc(parts, func(p Sum) bool {
		before, after := sentence.LastPart(r.Before(p.Index)), sentence.FirstPart(r.After(p.Index))
		if strings.Contains(before, "、") {
			before = before[strings.LastIndex(before, "、")+len("、"):]
		}
		elsewhere := sentence.Bases[p.Found] != "" && sentence.Bases[p.Found] != topic || p.Role == sentence.RoleWish || p.Role == sentence.RoleClaim || p.Role == sentence.RoleUnit
		foreign := topic != asked.PlatformService && topic != asked.Industrial && (p.Role == sentence.RoleOther || topic != asked.Computing && foreignNoun.MatchString(before))
		return elsewhere || foreign || p.More || !p.Low.Equal(p.High) || saidOfPart.MatchString(before) || !barePart.MatchString(after)
	})
}

// barePart is all that may follow a part.
var barePart = pattern.MustCompile(`^(?:元|块钱?|整)?(?:[)）和跟与及、+＋=＝—\-].*)?$`)
