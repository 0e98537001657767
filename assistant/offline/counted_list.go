package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Lists of which the message says how many there are: as many amounts as it names, one
// after the other, are one sum: 开了三张票，12万、7万8、4万2.

var (
	// countedParts names how many payments, contracts or kinds of service follow.
	countedParts = pattern.MustCompile(count + `\s*(?:张(?:发?票|单子?)?|笔(?:款|钱|账|费用)?|单|份(?:合同|协议)?|个(?:合同|订单|部分|大?项)|批|[次期]|块|部分|大?类|项(?:费用|收入|支出)?)[^¥。;；\d]{0,10}$`)
	// notParts are offers, years, products: each stands for itself.
	notParts = pattern.MustCompile(`报价|方案|选|哪|还是|或|分别(?:补|能|给|算)|各(?:自|补|能|给|是多少|多少)|单独|每`)
)

// mostNameInList is how many characters may name an amount in such a list: 仪器设备共享服务费.
const mostNameInList = 10

// countedList returns the amounts of such a list, nil if there is none. topic is what they are for.
func (r *Reading) countedList() (list []sum, topic asked.Topic) {
	if len(r.sums) < 2 || notParts.MatchString(r.masked) {
		return nil, ""
	}
	named := r.namedTopics()
	for i, first := range r.sums {
		m := countedParts.FindStringSubmatch(r.before(first.index))
		if m == nil {
			continue
		}
		n := int(small(m[1]))
		if n < 2 || i+n > len(r.sums) {
			continue
		}
		topic = bases[first.role]
		if topic == "" && len(named) == 1 && mainRole[named[0]] != "" {
			topic = named[0]
		}
		if topic == "" || topic == asked.Product || topic == asked.Research || len(named) > 1 && slices.ContainsFunc(named, func(t asked.Topic) bool { return mainRole[t] != "" && t != topic }) {
			continue
		}
		list = r.sums[i : i+n]
		if slices.ContainsFunc(list[1:], func(s sum) bool {
			between := r.before(s.index)
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
		if s.role != roleFee {
			r.setRole(s.index, mainRole[topic])
		}
	}
	r.counted = true
}

// allOfList: nothing but such a list is told of the topic; a first amount that happens to be
// what the others add up to is no total of theirs.
func (r *Reading) allOfList(topic asked.Topic, sums []sum) bool {
	list, of := r.countedList()
	return of == topic && len(list) == len(sums) && len(sums) > 0 && sums[0].index == list[0].index
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
	for w, whole := range r.sums {
		r.aboutAllOfIt(w)
		if !whole.Low.Equal(whole.High) || r.named[asked.Product] || r.want(wantCompare) {
			continue
		}
		for n := 2; n <= w; n++ {
			parts := r.sums[w-n : w]
			topic := bases[parts[0].role]
			if !sumOfThose.MatchString(r.before(whole.index)) || topic == "" || topic == asked.Product || topic == asked.Research || parts[0].more || !addsUpTo(parts, whole) {
				continue
			}
			if r.merelyParts(topic, parts[1:]) {
				for _, p := range parts {
					if parts[0].role != roleFee {
						r.setRole(p.index, mainRole[topic])
					}
				}
				r.setRole(w, roleOther) // a whole never adds to its parts
				r.counted = true
				return
			}
		}
		for n := 2; w+n < len(r.sums); n++ {
			parts := r.sums[w+1 : w+1+n]
			topic := bases[whole.role]
			if topic != "" && topic != asked.Product && topic != asked.Research && madeUpOf.MatchString(r.before(parts[0].index)) && addsUpTo(parts, whole) && r.merelyParts(topic, parts) {
				for _, p := range parts {
					r.setRole(p.index, roleOther)
				}
				return
			}
		}
	}
}

func addsUpTo(parts []sum, whole sum) bool {
	var all money.Amount
	for _, p := range parts {
		all = all.Add(p.High)
	}
	return all.Equal(whole.High)
}

// merelyParts: nothing is said of one of the parts that the others are not.
func (r *Reading) merelyParts(topic asked.Topic, parts []sum) bool {
	return !slices.ContainsFunc(parts, func(p sum) bool {
		before, after := lastPart(r.before(p.index)), firstPart(r.after(p.index))
		if strings.Contains(before, "、") {
			before = before[strings.LastIndex(before, "、")+len("、"):]
		}
		elsewhere := bases[p.found] != "" && bases[p.found] != topic || p.role == roleWish || p.role == roleClaim || p.role == roleUnit
		foreign := topic != asked.PlatformService && topic != asked.Industrial && (p.role == roleOther || topic != asked.Computing && foreignNoun.MatchString(before))
		return elsewhere || foreign || p.more || !p.Low.Equal(p.High) || saidOfPart.MatchString(before) || !barePart.MatchString(after)
	})
}

// barePart is all that may follow a part.
var barePart = pattern.MustCompile(`^(?:元|块钱?|整)?(?:[)）和跟与及、+＋=＝—\-].*)?$`)
