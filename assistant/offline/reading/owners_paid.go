package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What each owner is paid: its amounts by themselves, and what the text leaves open of several.

// ownersPaid gives all amounts of a list of owners what one of them is: that it happens to be one of the policy's figures makes
// none of them a claim.
func (r *Reading) ownersPaid() {
	o := r.owned
	if o == nil || o.of == nil {
		return
	}
	role := sentence.RoleUnknown
	var named []asked.Topic
	for i, s := range r.Sums {
		if sentence.Bases[s.Role] == "" || o.of[i] < 0 {
			continue
		}
		if s.Role == sentence.RolePlan && !r.Named[asked.Industrial] {
			continue // 明年打算12万, of what the other years were
		}
		if role == sentence.RoleUnknown {
			role = s.Role
		}
		if t := sentence.Bases[s.Role]; !slices.Contains(named, t) {
			named = append(named, t)
		}
	}
	if of := r.ofOneTopic(o); role == sentence.RoleUnknown && of != asked.None {
		named = []asked.Topic{of} // 三家子公司都拿了省研发奖，分别100万、200万、400万
	}
	if len(named) != 1 {
		return
	}
	base := sentence.MainRole[named[0]]
	if role == sentence.RoleSpending {
		base = role // 研发投入今年640万、去年510万: what was spent is no award in either year
	}
	listed := o.names[0] == "" // with nothing said between them, which one could be other money by
	for i, s := range r.Sums {
		if o.of[i] < 0 {
			continue
		}
		switch s.Role {
		case sentence.RolePlan:
			if named[0] != asked.Industrial {
				r.SetRole(i, base)
			}
		case sentence.RoleOther:
			if listed {
				r.SetRole(i, base)
			}
		case sentence.RoleUnknown, sentence.RoleClaim, sentence.RoleEdge:
			r.SetRole(i, base)
		}
	}
}

// ofOneTopic is the one topic that a message speaks of in which owners are paid on their own, None if there is not just one.
func (r *Reading) ofOneTopic(o *owned) asked.Topic {
	if len(o.topic) == 1 {
		return o.topic[0]
	}
	out := asked.None
	for _, t := range r.NamedTopics() {
		switch {
		case sentence.MainRole[t] == "" || t == asked.Research && !fromProvince.MatchString(r.Masked):
		case out != asked.None:
			return asked.None
		default:
			out = t
		}
	}
	return out
}

var fromProvince = pattern.MustCompile(`省`)

// ownersOf tells whether the owners are paid on their own in a topic.
func (o *owned) ownersOf(topic asked.Topic) bool {
	return o != nil && topic != asked.Training && topic != asked.Talent && topic != asked.Scenario && (len(o.topic) == 0 || slices.Contains(o.topic, topic))
}

// byOwner calculates for each owner what is its own.
func (w *gathering) byOwner() bool {
	o, name := w.r.owned, string(sentence.MainRole[w.topic])
	if !o.ownersOf(w.topic) || o.of == nil || w.topic == asked.Product && len(o.topic) > 0 || name == "" || slices.ContainsFunc(w.sums, func(s Sum) bool { return s.Index < 0 || s.Index >= len(o.of) || o.of[s.Index] < 0 }) {
		return false
	}
	sums := w.r.usable(w.g, w.topic, w.sums)
	byOwner := make([][]Sum, len(o.names))
	several := 0
	for _, s := range sums {
		if i := o.of[s.Index]; len(byOwner[i]) == 0 {
			several++
			byOwner[i] = []Sum{s}
		} else {
			byOwner[i] = append(byOwner[i], s)
		}
	}
	if several < 2 || w.g.Spending {
		w.g.Spending = false
		return false
	}
	var items []memory.Item
	for i, own := range byOwner {
		if len(own) == 0 {
			continue
		}
		it, ok := w.ofOwner(name, own)
		if !ok {
			return w.asks()
		}
		if it.Label = own[0].Text; o.names[i] != "" {
			it.Label = strings.ToUpper(o.names[i])
			it.Name, it.Owner = it.Label, strings.ToUpper(string([]rune(o.names[i])[:1]))
		}
		items = append(items, it)
	}
	w.g.Alternatives = w.r.Want(want.Compare) && !w.r.Guessed || EachGets.MatchString(w.r.Masked) && !w.r.Want(want.Total)
	if o.years {
		if items = w.byYear(items); items == nil {
			w.g.Alternatives = false
			return false
		}
	} else {
		pickable(items)
		items[0].Assumptions = append(items[0].Assumptions, o.apart(w.topic)...)
	}
	for _, s := range w.sums {
		w.g.Used = append(w.g.Used, s.Index)
	}
	w.g.Items, w.g.Fresh = items, true
	w.r.Each = w.g.Alternatives && len(o.names[0]) > 0
	return true
}

// ofOwner makes one item of the amounts of one owner; false if one has to be asked about.
func (w *gathering) ofOwner(name string, own []Sum) (memory.Item, bool) {
	values, _, ok := w.r.yearlyOf(w.g, w.topic, name, own, nil)
	if !ok {
		return memory.Item{}, false
	}
	var it memory.Item
	var all, fees []memory.Yearly
	for i, s := range own {
		if s.Role == sentence.RoleFee && len(own) > 1 && len(Having(own, sentence.RoleFee)) < len(own) {
			fees = append(fees, values[i])
		} else {
			all = append(all, values[i])
		}
	}
	it.Put(name, all[0].With(all[1:]...))
	if len(fees) > 0 {
		it.Put(string(sentence.RoleFee), fees[0].With(fees[1:]...))
	}
	return it, true
}

// apart says what the text leaves open of several owners that are calculated one by one.
func (o *owned) apart(topic asked.Topic) []string {
	switch {
	case o.years && topic == asked.Computing:
		return []string{"每年都按这个数各算一次；是不是每年都能补，文本没有写"}
	case o.years:
		return []string{"每年都按这个数各算一次"}
	case len(o.topic) == 0:
		return []string{"每家企业各算各的，再加起来；各家要分别符合条件、分别申报"}
	case topic == asked.Industrial:
		return []string{"每个项目各算各的，再加起来"}
	}
	return []string{"每个平台各算各的；几个平台合起来有没有上限，文本没有写"}
}

// eachOwner makes one item an owner, where each had the same.
func (r *Reading) eachOwner(topic asked.Topic, items []memory.Item) []memory.Item {
	if !r.owned.ownersOf(topic) || r.owned.each < 2 || len(items) != 1 {
		return items
	}
	items[0].Assumptions = append(items[0].Assumptions, r.owned.apart(topic)...)
	for range r.owned.each - 1 {
		it := items[0].Clone()
		it.Assumptions = it.Assumptions[:len(it.Assumptions)-len(r.owned.apart(topic))]
		items = append(items, it)
	}
	return items
}

// recognisedEach makes one item of each platform or centre that was recognised: 三个中心都是新认定的.
func (w *gathering) recognisedEach() {
	if w.topic != asked.PlatformAward || len(w.g.Items) != 1 || len(w.sums) > 0 {
		return
	}
	n := 0
	if bothRecognised.MatchString(w.r.Masked) {
		n = 2
	} else if m := allRecognised.FindStringSubmatch(w.r.Masked); m != nil {
		n = int(sentence.Small(m[1]))
	}
	if n < 2 || n > mostCopies {
		return
	}
	w.g.Items[0].Assumptions = append(w.g.Items[0].Assumptions, "每个新认定的各按一份算；同一家单位有几个时是不是每个都给，文本没有写")
	for range n - 1 {
		it := w.g.Items[0].Clone()
		it.Assumptions = nil
		w.g.Items = append(w.g.Items, it)
	}
	w.g.Fresh = true
}

var (
	allRecognised  = pattern.MustCompile(sentence.Count + `\s*个[^,，。;；个一二三]{0,14}?(?:平台|中心)[^。;；]{0,8}?(?:都|均|全|各)(?:是|刚|今年|属于|被|已经?)*(?:新认定|新获|刚认定|认定)`)
	bothRecognised = pattern.MustCompile(`(?:验证中心|中心)(?:和|跟|与|、|以及)[^,，。;；]{0,8}平台[^,，。;；]{0,4}(?:都|均|全)[^,，。;；没未]{0,6}认定|平台(?:和|跟|与|、|以及)[^,，。;；]{0,8}中心[^,，。;；]{0,4}(?:都|均|全)[^,，。;；没未]{0,6}认定`)
)

// oneFirm is the letter of the one enterprise that a message names so: B公司买了9万; "" if it names none, or several.
func (r *Reading) oneFirm() string {
	letter := ""
	for _, name := range letterFirm.FindAllString(noLetters(r.Masked), -1) {
		one := strings.ToUpper(string([]rune(name)[:1]))
		if letter != "" && letter != one {
			return ""
		}
		letter = one
	}
	return letter
}

var letterFirm = pattern.MustCompile(firmNamed)

// AnotherFirm tells of the one amount of a message that it is another enterprise's than those that are known: A公司买了6万 …
// B公司买了9万. It is no more of what the first one bought.
func (r *Reading) AnotherFirm(known []memory.Item) bool {
	letter := r.oneFirm()
	return letter != "" && len(r.Sums) == 1 && len(known) > 0 && !r.Correcting && !slices.ContainsFunc(known, func(it memory.Item) bool { return it.Owner == "" || it.Owner == letter })
}

// nameOwner keeps the letter by which the message calls the one enterprise whose amount it tells.
func (w *gathering) nameOwner() {
	if w.topic != asked.Product && len(w.g.Items) == 1 && len(w.sums) > 0 && w.g.Items[0].Owner == "" {
		w.g.Items[0].Owner = w.r.oneFirm()
	}
}
