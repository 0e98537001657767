package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Owners that are counted: as many amounts in a list, or one amount that each of them has.

// ownersInList finds as many amounts, one after the other, as the message counts owners: 四家子公司分别50万、100万、200万、350万.
func (r *Reading) ownersInList() *owned {
	for _, k := range ownerKinds {
		for i, first := range r.Sums {
			m := k.listed.FindStringSubmatch(r.Before(first.Index))
			if m == nil {
				continue
			}
			n := r.listedFrom(i)
			if many := counted(m); n < 2 || many > 0 && many != n || i > 0 && many == 0 {
				continue
			}
			o := &owned{of: make([]int, len(r.Sums)), names: make([]string, n), topic: k.topic, years: k.years}
			for j := range o.of {
				if o.of[j] = -1; j >= i && j < i+n {
					o.of[j] = j - i
				}
			}
			return o
		}
	}
	return nil
}

// counted is the count that a pattern found, by whichever of its ways.
func counted(m []string) int {
	for i, g := range m {
		if n := sentence.Small(g); n > 0 && i > 0 {
			return int(n)
		}
	}
	return 0
}

// listedFrom is how many amounts follow one another from the i-th, with nothing said between them.
func (r *Reading) listedFrom(i int) int {
	n := 1
	for i+n < len(r.Sums) && r.Sums[i+n].Index == r.Sums[i].Index+n && inList.MatchString(r.Before(r.Sums[i+n].Index)) {
		n++
	}
	return n
}

// inList is all that stands between two of a list.
var inList = pattern.MustCompile(`^(?:元|块钱?)?\s*(?:[、,，;；和跟与及]|以及|\s)?\s*$`)

// ownersAlike finds owners that each had the same: 两家公司各买了8万算力, 我们和关联公司各租了5万, 两个平台，收入各400万.
func (r *Reading) ownersAlike() *owned {
	if customers.MatchString(r.Masked) {
		return nil
	}
	for _, s := range r.Sums {
		n := 0
		for _, at := range joinedPart.FindAllStringSubmatch(joinedAlike.FindString(noLetters(r.Before(s.Index))), -1) {
			n += max(1, int(sentence.Small(at[1])))
		}
		if n > 1 && n <= mostCopies {
			return &owned{each: n}
		}
	}
	for _, k := range ownerKinds {
		for _, s := range r.Sums {
			if m := k.alike.FindStringSubmatch(r.Before(s.Index)); m != nil && counted(m) > 1 && counted(m) <= mostCopies {
				return &owned{each: counted(m), topic: k.topic}
			}
		}
	}
	return nil
}

// An ownerKind is a kind of owner, with how a message tells of several of them.
type ownerKind struct {
	years  bool             // they are years
	topic  []asked.Topic    // the topics in which each is paid on its own; none for all
	listed *pattern.Pattern // stands before the first of a list of amounts, one an owner
	alike  *pattern.Pattern // stands before the amount that each of them has
}

// kindOfOwner makes one of what counts the owners.
func kindOfOwner(many string, topic ...asked.Topic) ownerKind {
	return ownerKind{
		topic:  topic,
		listed: pattern.MustCompile(`(?:^|[^向从找跟由给\d第])(?:` + many + `)[^。;；¥]{0,24}(?:分别|依次|各是|各自是)[^。;；¥补能]{0,12}$`),
		alike:  pattern.MustCompile(`(?:^|[^向从找跟由给\d第])(?:` + many + `)[^。;；¥]{0,16}?(?:各自?|每家|每个|每间|都|均)[^,，。;；¥能可几]{0,14}$`),
	}
}

var (
	ownerKinds = []ownerKind{
		kindOfOwner(`(?:` + sentence.Count + `|几|各)(?:家|个)` + firmNoun + `|` + sentence.Count + `家`),
		kindOfOwner(sentence.Count+`\s*(?:个|家)[^,，。;；¥个]{0,14}?(?:平台|中心)`, asked.PlatformService, asked.PlatformAward),
		kindOfOwner(sentence.Count+`\s*个[^,，。;；¥个]{0,12}?项目`, asked.Industrial),
		kindOfOwner(sentence.Count+`\s*(?:个|款|种)[^,，。;；¥个款种]{0,8}?(?:产品|型号|光模块|芯片|交换机|服务器)`, asked.Product),
		{topic: paidByYear, years: true, alike: pattern.MustCompile(`$^`), listed: pattern.MustCompile(`(?:^|[^第\d])([两二三四五2-5])年(?:来|里|间|的)?[^,，。;；¥]{0,14}(?:分别|依次|各是)[^。;；¥补能]{0,8}$`)},
	}
	// customers are who pays the amounts, or who sells: 服务了30家企业，每家收2万.
	customers = pattern.MustCompile(`(?:服务|客户|给|为|向|从|找|跟|供应商|收(?:了|费|取)?|签了)[^,，。;；¥]{0,6}` + sentence.Count + `\s*(?:多)?家|家(?:客户|供应商|云|厂商|机房|卖家)|每家(?:企业|公司|客户)?(?:收|付(?:给)?我|交)`)
	// joinedAlike joins owners that each had the same: 我们和关联公司各租了¥.
	joinedAlike = pattern.MustCompile(`(?:` + joinedOne + `)(?:(?:和|跟|与|、|以及|还有|,|，)(?:` + joinedOne + `)){1,4}[^。;；¥]{0,6}?(?:各自?|每家|都|均|分别)[^,，。;；¥能可几]{0,14}$`)
	joinedPart  = pattern.MustCompile(joinedOne)
)

const joinedOne = `(?:` + sentence.Count + `家)?(?:` + kinFirm + `|` + firmNamed + `|` + selfFirm + `)`
