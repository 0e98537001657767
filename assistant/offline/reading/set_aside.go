package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a message that tells of several measures does not want reckoned: 模型22万、算力6万，算力先不算; 只问算力; 除了模型,
// 其余的都算; 去掉最多的那笔. The message is read without it, and what was set aside is said.

// itemCalled are the topics by the short names that people give them in a list.
var itemCalled = []struct {
	topic asked.Topic
	words *pattern.Pattern
}{
	{asked.Industrial, pattern.MustCompile(`工业互联|质检|视觉检测|缺陷检测|排产|巡检|产线|车间|工厂|技改|改造|数字孪生|\bmes\b|^(?:那个)?项目|项目投`)},
	{asked.Product, pattern.MustCompile(`光模块|芯片|交换机|ai服务器|产品|销售额`)},
	{asked.Research, pattern.MustCompile(`研发|省(?:里|级|厅)?的?[^,，。;；]{0,4}(?:奖|补)|配套`)},
	{asked.PlatformService, pattern.MustCompile(`服务收入|平台|验证中心|中心`)},
	{asked.Scenario, pattern.MustCompile(`场景|攻关`)},
	{asked.Training, pattern.MustCompile(`培训(?:[^费]|$)|证书|考证|拿证`)},
	{asked.Talent, pattern.MustCompile(`人才|b类`)},
	{asked.Computing, pattern.MustCompile(`算力|gpu|显卡|租卡|智算`)},
	{asked.VerticalModel, pattern.MustCompile(`模型|\bapi\b|token|大模`)},
}

// itemOf is the topic that a short name is of, None where it is of none.
func itemOf(text string) asked.Topic {
	for _, c := range itemCalled {
		if c.words.MatchString(text) {
			return c.topic
		}
	}
	return asked.None
}

// itemCalledSo is the topic of a short name, and of no more words than that: 只要模型备案了就行 excludes nothing.
func itemCalledSo(name string) asked.Topic {
	if moreThanAName.MatchString(name) {
		return asked.None
	}
	return itemOf(name)
}

var moreThanAName = pattern.MustCompile(`[吗么行就没不是能会多少谁哪]|算$|备案|符合|条件|部分|一半`)

// shortOf is how a topic is called beside its amount.
var shortOf = map[asked.Topic]string{asked.Industrial: "项目投资", asked.Product: "产品销售额", asked.Research: "省级奖补", asked.PlatformService: "平台服务收入", asked.Computing: "算力", asked.VerticalModel: "模型"}

const (
	shortName  = `([^,，。;；!！?？¥\s、]{2,10}?)`
	itsShare   = `(?:的?(?:那|这)(?:一)?(?:块|个|项|笔|条|样|部分)|的钱|的补助|的补贴|的|这块|那块)?`
	reckonItem = `(?:计算|算|考虑|统计|问|报|计|看|管|计入|算上|算进去|列|包括|包含|含)`
	itemEnds   = `(?:了|呢|吧|的话|哈|啊)*(?:(?:一共|总共|合计|还|剩下|其余|其他|别的)?(?:能|可以|可|该|会)?(?:是|有|补|拿|领|得|剩)?(?:到)?多少(?:钱)?)?`
)

var (
	// excluded names in a clause what is not to be reckoned; asIfExcluded with the name before it.
	excluded     = pattern.MustCompile(`^(?:但是?|不过|那|就|先|请|如果|要是)*(?:(?:不用|不要|不必|无需|先不|暂不|暂时不|不再|不|别|甭)(?:再)?(?:把)?` + reckonItem + `(?:进)?|(?:除了|除去|除开|除|撇开|抛开|去掉|拿掉|扣掉|刨去|刨掉|剔除|剔掉|排除)(?:掉)?)` + shortName + itsShare + `(?:以外|之外|外|不算|不用算|别算)?` + itemEnds + `$`)
	asIfExcluded = pattern.MustCompile(`^(?:但是?|不过|那|就|请|如果|要是|其中)*` + shortName + itsShare + `(?:就|先|暂时|这次|都)*(?:不(?:用|要|必)?(?:算|考虑|计|报|管)(?:进去|进来|在内|入)?|别算(?:进去|进来|上)?|除外|去掉|剔除|剔掉|刨掉|刨开|撇开|拿掉)` + itemEnds + `$`)
	// alone names the only one that is asked about.
	alone = pattern.MustCompile(`^(?:但是?|不过|那|我|我们|我就|请|现在|这次)*(?:只|光|单|仅|就)(?:单独|想|要|需要|帮我)?(?:算|问|要|看|知道|关心|说|报|核算|计算)(?:一下|下)?` + shortName + itsShare + itemEnds + `$`)
	// sumExcluded tells the amount with it: 模型22万不算, 不算模型22万.
	sumExcluded = pattern.MustCompile(`^(?:不用|不要|不必|先不|暂不|不|别|甭)(?:再)?(?:计算|算|考虑|计)(?:上)?[^,，。;；¥]{2,8}¥(?:元|块钱?)?$|^[^其里]{2,10}¥(?:元|块钱?)?(?:的)?(?:那笔|那块|这笔|这块)?(?:先|就|这次|暂时)*(?:不算|别算|不用算|不计)(?:了|进去|进来|在内|上)?$`)
	// leastOrMost is one of them by its size.
	leastOrMost = pattern.MustCompile(`^(?:金额|数额|钱|数)?最(少|小|低|多|大|高)的?(?:那|这)?(?:个|项|笔|块|一项|一个|一笔)?$`)
	othersToo   = pattern.MustCompile(`^(?:剩下的?|其余的?|其他的?|别的|另外的?)(?:都|全部?|一共|合计|总共)*(?:帮我|给我|请)*(?:都|全部?)*(?:算|加)(?:一下|一算|算|起来|上)*(?:是|能补|能拿)?(?:多少|一共多少)?[:：]?$`)
	itemCut     = pattern.MustCompile(`[,，。;；!！?？\n、+＋:：]|[和跟与及]|以及|还有|另外|外加|加上`)
)

// item is a piece of a message between two marks, with the topic that it names or goes on from.
type item struct {
	from, to, cut int // bytes of the masked text; cut is behind the mark
	topic         asked.Topic
	sums          []int // the amounts in it
	out, only     bool  // it says what is not, or alone, to be reckoned
	of            asked.Topic
	name          string
	size          string // … by its size
}

// SetAside is the message without what it does not want reckoned, and what that was; "" if it sets nothing aside.
func (r *Reading) SetAside() (text string, left []string) {
	items := r.itemsOfList()
	dropped := r.droppedOf(items)
	sets, stays := false, false
	for k, it := range items {
		if dropped[k] && withinAnother.MatchString(r.Masked[it.from:it.to]) {
			return "", nil // 模型33万，其中3万是培训费，培训费不算: it comes off the whole
		}
		sets = sets || dropped[k] || it.out || it.only
		stays = stays || it.told() && !dropped[k]
	}
	if !sets || !stays {
		return "", nil // where nothing is left, it is of what was told before
	}
	var b strings.Builder
	for k, it := range items {
		switch {
		case dropped[k]:
			for _, i := range it.sums {
				left = append(left, shortOf[it.topic]+r.Amounts[i].Text)
			}
		case it.out || it.only || othersToo.MatchString(strings.TrimSpace(r.Masked[it.from:it.to])):
		default:
			b.WriteString(r.Unmasked(it.from, it.cut))
			continue
		}
		if mark := r.Masked[it.to:it.cut]; strings.ContainsAny(mark, "。!！?？;；") {
			b.WriteString("。")
		}
	}
	return strings.Trim(b.String(), ",，、;；。+＋和跟与: ：\n"), left
}

// withinAnother tells of a part of what another item has.
var withinAnother = pattern.MustCompile(`其中|里面|里头|包括|包含|当中|含`)

// told: the item has an amount, and one knows of what.
func (it *item) told() bool { return len(it.sums) > 0 && it.topic != asked.None }

// droppedOf says of each item whether it is not to be reckoned.
func (r *Reading) droppedOf(items []item) []bool {
	dropped, topics := make([]bool, len(items)), map[asked.Topic]bool{}
	for k, it := range items {
		dropped[k] = it.out && it.told() // 模型22万不算
		if it.told() {
			topics[it.topic] = true
		}
	}
	for _, by := range items {
		if by.told() || !by.out && !by.only {
			continue
		}
		named := r.namedBy(items, by)
		for k, it := range items {
			switch {
			case by.size != "":
				dropped[k] = dropped[k] || len(topics) > 1 && it.told() && it.topic == r.bySize(items, by.size)
			case by.out:
				dropped[k] = dropped[k] || named[k]
			case slices.Contains(named, true):
				dropped[k] = dropped[k] || it.told() && !named[k]
			}
		}
	}
	return dropped
}

// namedBy says of each item whether it is what another names: of several of one topic, those that have the name themselves.
func (r *Reading) namedBy(items []item, by item) []bool {
	named, closely := make([]bool, len(items)), make([]bool, len(items))
	for k, it := range items {
		named[k] = it.topic == by.of && !(it.out || it.only) || it.told() && it.topic == by.of
		closely[k] = named[k] && strings.Contains(r.Masked[it.from:it.to], by.name)
	}
	if slices.Contains(closely, true) && by.name != "" {
		return closely
	}
	return named
}

// itemsOfList cuts the message into its items.
func (r *Reading) itemsOfList() (items []item) {
	from, last := 0, asked.None
	add := func(to, cut int) {
		it := item{from: from, to: to, cut: cut, of: asked.None}
		piece := strings.TrimSpace(r.Masked[from:to])
		from = cut
		for i, at := range r.At {
			if at >= it.from && at < it.to {
				it.sums = append(it.sums, i)
			}
		}
		if len(it.sums) == 1 && sumExcluded.MatchString(piece) && itemOf(piece) != asked.None {
			it.out, it.topic = true, itemOf(piece)
			items = append(items, it)
			return
		}
		if len(it.sums) == 0 {
			for _, out := range []*pattern.Pattern{excluded, asIfExcluded} {
				if asked := out == asIfExcluded && strings.ContainsAny(r.Masked[to:cut], "?？"); asked {
					continue // 培训不算？
				}
				if m := out.FindStringSubmatch(piece); m != nil && !it.out {
					it.of, it.name = itemCalledSo(m[1]), m[1]
					if size := leastOrMost.FindStringSubmatch(m[1]); size != nil {
						it.size = size[1]
					}
					it.out = it.of != asked.None || it.size != ""
				}
			}
			if m := alone.FindStringSubmatch(piece); m != nil && !it.out {
				it.of, it.name = itemCalledSo(m[1]), m[1]
				it.only = it.of != asked.None
			}
		} else if at := onlyBefore.FindString(piece); at != "" {
			if t := itemOf(piece); t != asked.None {
				it.topic, last = t, t
				items = append(items, item{from: it.from, to: it.from + len(at), cut: it.from + len(at), only: true, of: t})
				it.from += len(at)
				items = append(items, it)
				return
			}
		}
		if !it.out && !it.only {
			if it.topic = itemOf(piece); it.topic == asked.None && len(it.sums) > 0 {
				it.topic = last
			} else if len(it.sums) > 0 {
				last = it.topic
			}
		}
		items = append(items, it)
	}
	for _, m := range itemCut.FindAllStringIndex(r.Masked, -1) {
		add(m[0], m[1])
	}
	add(len(r.Masked), len(r.Masked))
	return items
}

// onlyBefore stands before the one item that is to be reckoned: 只算质检项目200万.
var onlyBefore = pattern.MustCompile(`^(?:我|我们|请|就|现在)*(?:只|光|单|仅)(?:单独|想|要|帮我)?(?:算|问|看|报)(?:一下|下)?`)

// bySize is the topic of the least amount of the list, or of the greatest.
func (r *Reading) bySize(items []item, size string) asked.Topic {
	best, topic := -1, asked.None
	for _, it := range items {
		for _, i := range it.sums {
			less := best >= 0 && r.Amounts[i].High.Less(r.Amounts[best].High)
			if best < 0 || less == strings.Contains("少小低", size) {
				best, topic = i, it.topic
			}
		}
	}
	return topic
}
