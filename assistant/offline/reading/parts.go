package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Refunds, parts and wholes among the amounts of one topic.

// onceMore: another of the same.
var onceMore = pattern.MustCompile(`^(元|块钱?)?[,，、和]?(另|还有|又)?一(笔|次|批)$`)

var (
	// bothBack and allBack: 其中一笔2000一笔3000退回来了, 2000和3000两笔退了.
	bothBack = pattern.MustCompile(`^(元|块钱?)?[,，、和跟]?(另|还有|又)?(一(笔|次|批))?$`)
	allBack  = pattern.MustCompile(`^(元|块钱?)?(这|那)?([两二三几俩]笔)?(都|全)?(被|给)?(退|取消)`)
)

// plainPart: what of a whole was for this or that, of which nothing says that it went off, or is for something else: 算力8万，
// 其中3万是GPU租赁.
func (r *Reading) plainPart(s Sum) bool {
	own := sentence.LastPart(r.Before(s.Index)) + r.After(s.Index)
	return sentence.PartOf.MatchString(r.Before(s.Index)) && !foreignNoun.MatchString(own) && !otherUse.MatchString(sentence.FirstPart(r.After(s.Index))) && !TakesOut.MatchString(r.Masked) && !notCounted.MatchString(r.Masked) && !partLeaves.MatchString(own)
}

// partLeaves tells that a part is gone, or was never there.
var partLeaves = pattern.MustCompile(`冲|撤|黄|销|后来|收回|核|审|剔|砍|折|假|虚|错|剩|余下|其余|净|退|取消|作废|没|未|不|扣|减|抵|券|赠|送|免|优惠|返|去年|前年|明年|子公司|母公司|别|人家|客户|代|重复|关联|个人|预付|押金`)

// minus takes refunds off.
func (r *Reading) minus(sums []Sum) []Sum {
	var out, back []Sum
	for i, s := range sums {
		together := s.Index >= 0 && allBack.MatchString(r.After(s.Index)) || i+1 < len(sums) && sums[i+1].Index == s.Index+1 && s.Index >= 0 && bothBack.MatchString(r.After(s.Index)) && allBack.MatchString(r.After(sums[i+1].Index))
		again := i > 0 && len(back) > 0 && back[len(back)-1].Index == sums[i-1].Index && onceMore.MatchString(r.Before(s.Index)) // 一笔2000一笔3000
		if s.Index >= 0 && len(sums) > 1 && (again || together || Refunded.MatchString(r.Before(s.Index)) && !sentence.ChargedMore.MatchString(r.Before(s.Index)) && !sentence.Charged.MatchString(r.Before(s.Index)+"¥"+sentence.FirstPart(r.After(s.Index))) || RefundOf.MatchString(r.After(s.Index)) || len(out) > 0 && r.StepOf(s.Index) == sentence.StepDown && !r.plainPart(s)) {
			back = append(back, s)
		} else {
			out = append(out, s)
		}
	}
	if len(out) == 2 && len(back) == 1 && out[1].Found != sentence.RoleFee && out[0].Low.Sub(back[0].High).Equal(out[1].High) {
		return out[1:] // 发货1130万，退回210万，确认920万
	}
	if len(out) == 0 || len(back) == 0 {
		return out
	}
	at := 0 // what it is taken off: the amount before it
	for i, s := range out {
		if s.Index < back[0].Index {
			at = i
		}
	}
	from := &out[at]
	if at == 0 && len(out) == 1 && from.Index > back[len(back)-1].Index && conclusive.MatchString(r.Before(from.Index)) || at < len(out)-1 {
		return out // 退了我们10万，实际就60万了
	}
	if at > 0 && out[at-1].Low.Sub(back[0].High).Equal(from.High) {
		return out // 合同9万，实际7万6，退了1万4: what came back is the difference
	}
	gross, off := from.High, []string{}
	for _, b := range back {
		if b.High.Less(from.Low) {
			from.Low, from.High = from.Low.Sub(b.High), from.High.Sub(b.Low)
			off = append(off, b.High.Format()+"元")
		}
	}
	if len(off) > 0 && from.Derived == "" {
		from.Derived = gross.Format() + "元减去" + strings.Join(off, "、")
	}
	return out
}

// saying returns the sums before which the pattern stands, and not the other.
func (r *Reading) saying(sums []Sum, words, not *pattern.Pattern) []Sum {
	return slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool {
		return s.Index < 0 || !words.MatchString(r.Before(s.Index)) || not != nil && not.MatchString(r.Before(s.Index)) && !words.MatchString(sentence.LastPart(r.Before(s.Index)))
	})
}

var roundsUp = pattern.MustCompile(`(凑|补|加|充|买|花)(个|到|够|满|成|足)(整|够|满)?[^,，。¥]{0,3}$`)

// rounded drops what was added where the sum it makes stands there too: 再充五百凑个整十万.
func (r *Reading) rounded(sums []Sum) []Sum {
	for i := 0; i+1 < len(sums); i++ {
		if sums[i].More && roundsUp.MatchString(r.Before(sums[i+1].Index)) && sums[i].High.Less(sums[i+1].High) {
			return slices.Delete(slices.Clone(sums), i, i+1)
		}
	}
	return sums
}

// ownPartWords: the part's own words name what the measure pays for, not only
// those of the whole before it: 130万服务收入里有45万是外地企业付的.
func (r *Reading) ownPartWords(topic asked.Topic, s Sum) bool {
	before := r.Before(s.Index)
	if all := sentence.PartOf.FindAllStringIndex(before, -1); len(all) > 0 {
		if own := before[all[len(all)-1][1]:] + sentence.FirstPart(r.OwnAfter(s.Index)); !TopicWord(topic, own) {
			return strings.TrimSpace(before[all[len(all)-1][1]:]) != "" || !TopicWord(topic, before[:all[len(all)-1][0]])
		}
	}
	return true
}

// part drops the whole where a part of it is named for the topic: 总收入800万，其中服务收入200万.
func (r *Reading) part(topic asked.Topic, sums []Sum) []Sum {
	for i, s := range sums {
		if topic == asked.Computing && s.Found == sentence.RoleFee {
			continue // what was used of a total stands beside it
		}
		if topic == asked.Computing && i == 1 && len(sums) == 2 && sums[0].Index >= 0 && sums[0].Found == sentence.RoleTotal && TopicWord(topic, r.Before(sums[0].Index)) && r.plainPart(s) && s.High.Less(sums[0].Low) {
			return sums[:1] // of 算力 that is told as such
		}
		if i > 0 && s.Index > 0 && sentence.PartOf.MatchString(r.Before(s.Index)) && sentence.Bases[s.Found] == topic && r.ownPartWords(topic, s) && (topic != asked.Industrial || TopicWord(topic, sentence.LastPart(r.Before(s.Index)))) && (topic == asked.Product || !foreignNoun.MatchString(sentence.LastPart(r.Before(s.Index))+sentence.FirstPart(r.After(s.Index)))) {
			return sums[i:]
		}
		if i > 0 && s.Index > 0 && sentence.PartOf.MatchString(sentence.LastPart(r.Before(s.Index))) && (s.Found != sentence.MainRole[topic] || topic == asked.Industrial || !r.ownPartWords(topic, s)) {
			out := slices.Delete(slices.Clone(sums), i, i+1) // a part never adds to its whole
			for parts := s.High; i < len(out) && out[i].Index == s.Index+1 && !out[i].More; s = sums[slices.IndexFunc(sums, func(o Sum) bool { return o.Index == s.Index+1 })] {
				if parts = parts.Add(out[i].High); sums[0].Low.Less(parts) || sentence.Bases[out[i].Found] != "" && sentence.Bases[out[i].Found] != topic {
					break
				}
				out = slices.Delete(out, i, i+1) // 其中服务器500万，软件300万
			}
			return out
		}
	}
	return sums
}

// subtotals drops a sum that the speaker worked out himself where its parts
// stand there too, or the parts where the sum is all of them.
func (r *Reading) subtotals(topic asked.Topic, sums []Sum) []Sum {
	for i, s := range sums {
		if !r.IsWhole(s) {
			continue
		}
		if topic == asked.Computing && len(Having(sums, sentence.RoleFee)) > 0 {
			continue // the year's total, and what was used of it
		}
		var parts money.Amount
		for j, other := range sums {
			if j != i {
				parts = parts.Add(other.High)
			}
		}
		if topic == asked.Product && len(sums) > 1 { // the threshold is per product
			return slices.Delete(slices.Clone(sums), i, i+1)
		}
		if parts.Equal(s.High) || len(sums) == 1 {
			return []Sum{s}
		}
		if addedUp.MatchString(r.Before(s.Index)) {
			return []Sum{s}
		}
		if len(sums) > 2 || parts.Less(s.High) {
			return slices.Delete(slices.Clone(sums), i, i+1)
		}
	}
	return sums
}

// refundOfPart returns what came back of a part that is named by its amount:
// 3万9那家后来又退了我们5千. nil if nothing did.
func (r *Reading) refundOfPart(before []memory.Item) []Sum {
	if len(r.Sums) != 2 || len(before) == 0 || r.Sums[1].Index != 1 || !partRefunded.MatchString(r.Before(1)) || !r.Sums[1].High.Less(r.Sums[0].High) {
		return nil
	}
	if !slices.ContainsFunc(before[len(before)-1].Parts, func(p memory.Part) bool { return p.High.Equal(r.Sums[0].High) }) {
		return nil
	}
	return r.Sums[1:]
}

var partRefunded = pattern.MustCompile(`退(回|还|款)?(了|给|回了|给了)?(我们|我司|我|咱们?|公司)?(有|的|了)?$`)

// addedUp: the sum includes what was said before this message.
var addedUp = pattern.MustCompile(`加(进去|上|起来)|算上|合起来|合着`)
