package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Amounts whose own words tell how they stand to each other, whatever was learned of others like them: income before and
// after the recognition, services within the whole income, models by their letters.

// surelyRelated are the relations that are tried before what was learned (stood.go).
var surelyRelated = []relation{(*Reading).paidAndInvoiced, (*Reading).stillOwed, (*Reading).servicesWithin, (*Reading).sinceRecognised, (*Reading).byTheirLetters}

// servicesWithin keeps the services of a whole income, both told by their names: 平台总收入800万，其中服务收入250万. nil if there
// is nothing of the kind.
func (r *Reading) servicesWithin(topic asked.Topic, sums []Sum) []Sum {
	all, own, ok := pair(sums)
	if !ok || topic != asked.PlatformService || !wholeIncome.MatchString(r.Before(all.Index)) || servicePart.MatchString(r.Before(all.Index)) || !sentence.PartOf.MatchString(r.Before(own.Index)) || !servicePart.MatchString(r.Before(own.Index)) || !own.High.Less(all.Low) {
		return nil
	}
	own.Derived = "总收入" + all.High.Format() + "元里的服务收入"
	return []Sum{own}
}

// sinceRecognised makes two candidates of what a platform took in since it was recognised, and of all of the year's; the text
// says nothing of the time before. 平台认定前收入100万，认定后收入200万. nil if there is nothing of the kind.
func (r *Reading) sinceRecognised(topic asked.Topic, sums []Sum) []Sum {
	before, since, ok := pair(sums)
	if ok && afterIt.MatchString(sentence.LastPart(r.Before(before.Index))) {
		before, since = since, before
	}
	if !ok || topic != asked.PlatformService || !beforeIt.MatchString(sentence.LastPart(r.Before(before.Index))) || !afterIt.MatchString(sentence.LastPart(r.Before(since.Index))) || before.Period != since.Period {
		return nil
	}
	all := since.Plus(before)
	all.Derived = "认定前的" + before.High.Format() + "元和认定后的" + since.High.Format() + "元加在一起"
	return r.bothFit(since, "只算认定后的", all, "认定前的也算")
}

var (
	beforeIt = pattern.MustCompile(`(?:认定|挂牌|获批|批复|评上)(?:之|以)?前`)
	afterIt  = pattern.MustCompile(`(?:认定|挂牌|获批|批复|评上)(?:之|以)?后`)
)

// byTheirLetters adds up models that are told each by a letter of its own, and of which none is offered for the other:
// 模型a花了20万，模型b花了30万. nil if there are none.
func (r *Reading) byTheirLetters(topic asked.Topic, sums []Sum) []Sum {
	if topic != asked.VerticalModel || len(sums) < 2 || r.Compares() || r.Chooses() || r.Differs() {
		return nil
	}
	seen := map[string]bool{}
	for _, s := range sums {
		if s.Index < 0 {
			return nil
		}
		m := modelByLetter.FindStringSubmatch(sentence.LastPart(r.Before(s.Index)))
		if m == nil || seen[m[1]] {
			return nil
		}
		seen[m[1]] = true
	}
	return sums
}

// modelByLetter is a model by its letter, up to its amount.
var modelByLetter = pattern.MustCompile(`模型([a-d甲乙丙丁])(?:花了?|买了?|付了?|是|要)?$`)
