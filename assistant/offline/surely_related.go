package offline

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Amounts whose own words tell how they stand to each other, whatever was learned of others like them: income before and
// after the recognition, services within the whole income, models by their letters.

// surelyRelated are the relations that are tried before what was learned (stood.go).
var surelyRelated = []relation{(*Reading).paidAndInvoiced, (*Reading).stillOwed, (*Reading).servicesWithin, (*Reading).sinceRecognised, (*Reading).byTheirLetters}

// servicesWithin keeps the services of a whole income, both told by their names: 平台总收入800万，其中服务收入250万. nil if there
// is nothing of the kind.
func (r *Reading) servicesWithin(topic asked.Topic, sums []sum) []sum {
	all, own, ok := pair(sums)
	if !ok || topic != asked.PlatformService || !wholeIncome.MatchString(r.before(all.index)) || servicePart.MatchString(r.before(all.index)) || !partOf.MatchString(r.before(own.index)) || !servicePart.MatchString(r.before(own.index)) || !own.High.Less(all.Low) {
		return nil
	}
	own.derived = "总收入" + all.High.Format() + "元里的服务收入"
	return []sum{own}
}

// sinceRecognised makes two candidates of what a platform took in since it was recognised, and of all of the year's; the text
// says nothing of the time before. 平台认定前收入100万，认定后收入200万. nil if there is nothing of the kind.
func (r *Reading) sinceRecognised(topic asked.Topic, sums []sum) []sum {
	before, since, ok := pair(sums)
	if ok && afterIt.MatchString(lastPart(r.before(before.index))) {
		before, since = since, before
	}
	if !ok || topic != asked.PlatformService || !beforeIt.MatchString(lastPart(r.before(before.index))) || !afterIt.MatchString(lastPart(r.before(since.index))) || before.period != since.period {
		return nil
	}
	all := since.plus(before)
	all.derived = "认定前的" + before.High.Format() + "元和认定后的" + since.High.Format() + "元加在一起"
	return r.bothFit(since, "只算认定后的", all, "认定前的也算")
}

var (
	beforeIt = pattern.MustCompile(`(?:认定|挂牌|获批|批复|评上)(?:之|以)?前`)
	afterIt  = pattern.MustCompile(`(?:认定|挂牌|获批|批复|评上)(?:之|以)?后`)
)

// byTheirLetters adds up models that are told each by a letter of its own, and of which none is offered for the other:
// 模型a花了20万，模型b花了30万. nil if there are none.
func (r *Reading) byTheirLetters(topic asked.Topic, sums []sum) []sum {
	if topic != asked.VerticalModel || len(sums) < 2 || r.compares() || r.chooses() || r.differs() {
		return nil
	}
	seen := map[string]bool{}
	for _, s := range sums {
		if s.index < 0 {
			return nil
		}
		m := modelByLetter.FindStringSubmatch(lastPart(r.before(s.index)))
		if m == nil || seen[m[1]] {
			return nil
		}
		seen[m[1]] = true
	}
	return sums
}

// modelByLetter is a model by its letter, up to its amount.
var modelByLetter = pattern.MustCompile(`模型([a-d甲乙丙丁])(?:花了?|买了?|付了?|是|要)?$`)
