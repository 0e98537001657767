package offline

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
)

// Where the model is all but certain, it is right more often than a word that
// speaks for something else: 泉州那头给AI公司补房租不 is about no park of ours, though
// 房租 is a park's word. With these bounds it brings no wrong answer on the
// casebook's conversations; .65 for what is outside did, .8 for small talk, .9 for
// another topic.
const (
	certainForbidden = 0.9  // that it may not be done
	certainOutside   = 0.85 // that nothing of the policy is asked
	likelyNone       = 0.6  // … and that it is about nothing of it
	certainOverview  = 0.8  // that the measures as such are asked for
	certainSmalltalk = 0.95 // that nothing is asked
	certainTopic     = 0.95 // of another topic than the one that a word names
)

// certainlyForbidden: what is asked for may not be done, and no figure or office
// of the text could be told instead.
func (l *plan) certainlyForbidden() bool {
	act, p := l.topAct()
	return act == asked.Forbidden && p >= certainForbidden && len(l.sums) == 0 && !l.elliptical && len(l.offices) == 0 && !l.want(wantPhone, wantOffice) &&
		utf8.RuneCountInString(l.text) > shortMessage && !honest.MatchString(l.text) && !l.supposesOwn()
}

// supposesOwn: a condition of what was worked out is told or supposed, and it is asked what that comes to: 两个统统评上的话，加起来咧.
func (l *plan) supposesOwn() bool {
	return len(l.memory.Shown) > 0 && len(l.truths) > 0 && !l.bend && !l.secret
}

// certainlyOutside: nothing of the policy is asked, and no amount stands there
// that a rule might be asked about.
func (r *Reading) certainlyOutside() bool {
	act, p := r.topAct()
	topic, q := r.topTopic()
	return act == asked.Outside && p >= certainOutside && topic == asked.None && q >= likelyNone && len(r.sums) == 0 && len(r.offices) == 0
}

// ofTheMeasures are the wants that ask for several measures at once.
var ofTheMeasures = []Want{wantAll, wantCeilings, wantMoneyed, wantMoneyless, wantMine, wantNoRepeat, wantHolding, wantPicked, wantOfficeIn}

// certainlyOverview: the measures are asked for, in none of our words for it.
func (r *Reading) certainlyOverview() bool {
	act, p := r.topAct()
	topic, q := r.topTopic()
	return act == asked.Overview && p >= certainOverview && topic == asked.Policy && q >= certainOverview && len(r.sums) == 0 && !r.want(ofTheMeasures...)
}

// certainly returns the topic that the model is all but certain of, where a word
// names one other: 想拿医院的脱敏数据训模型 asks for data, and not to buy a model.
func (r *Reading) certainly(named []asked.Topic) []asked.Topic {
	topic, p := r.topTopic()
	if len(named) != 1 || p < certainTopic || topic.Measure() <= 0 || topic.Measure() == named[0].Measure() || len(r.sums) > 0 || slices.Contains(named, topic) {
		return named
	}
	return []asked.Topic{topic}
}

// topAct is the act that the model finds most probable.
func (r *Reading) topAct() (asked.Act, float64) {
	if len(r.guess.Acts) == 0 {
		return asked.Outside, 0
	}
	return r.guess.Acts[0].Act, r.guess.Acts[0].P
}

func (r *Reading) topTopic() (asked.Topic, float64) {
	if len(r.guess.Topics) == 0 {
		return asked.None, 0
	}
	return r.guess.Topics[0].Topic, r.guess.Topics[0].P
}
