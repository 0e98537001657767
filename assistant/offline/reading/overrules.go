package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

// Where the model is all but certain, it is right more often than a word that
// speaks for something else: 泉州那头给AI公司补房租不 is about no park of ours, though
// 房租 is a park's word. With these bounds it brings no wrong answer on the
// casebook's conversations; .65 for what is outside did, .8 for small talk, .9 for
// another topic.
const (
	certainOutside  = 0.85 // that nothing of the policy is asked
	likelyNone      = 0.6  // … and that it is about nothing of it
	certainOverview = 0.8  // that the measures as such are asked for
	certainTopic    = 0.95 // of another topic than the one that a word names
)

// CertainlyOutside: nothing of the policy is asked, and no amount stands there
// that a rule might be asked about.
func (r *Reading) CertainlyOutside() bool {
	act, p := r.TopAct()
	topic, q := r.TopTopic()
	return act == asked.Outside && p >= certainOutside && topic == asked.None && q >= likelyNone && len(r.Sums) == 0 && len(r.Offices) == 0
}

// ofTheMeasures are the wants that ask for several measures at once.
var ofTheMeasures = []want.Want{want.All, want.Ceilings, want.Moneyed, want.Moneyless, want.Mine, want.NoRepeat, WantHolding, want.Picked, want.OfficeIn}

// certainlyOverview: the measures are asked for, in none of our words for it.
func (r *Reading) certainlyOverview() bool {
	act, p := r.TopAct()
	topic, q := r.TopTopic()
	return act == asked.Overview && p >= certainOverview && topic == asked.Policy && q >= certainOverview && len(r.Sums) == 0 && !r.Want(ofTheMeasures...)
}

// certainly returns the topic that the model is all but certain of, where a word
// names one other: 想拿医院的脱敏数据训模型 asks for data, and not to buy a model.
func (r *Reading) certainly(named []asked.Topic) []asked.Topic {
	topic, p := r.TopTopic()
	if len(named) != 1 || p < certainTopic || topic.Measure() <= 0 || topic.Measure() == named[0].Measure() || len(r.Sums) > 0 || slices.Contains(named, topic) {
		return named
	}
	return []asked.Topic{topic}
}

// TopAct is the act that the model finds most probable.
func (r *Reading) TopAct() (asked.Act, float64) {
	if len(r.guess.Acts) == 0 {
		return asked.Outside, 0
	}
	return r.guess.Acts[0].Act, r.guess.Acts[0].P
}

// TopTopic is the topic that the message is likeliest about, with its score; "" if it names none.
func (r *Reading) TopTopic() (asked.Topic, float64) {
	if len(r.guess.Topics) == 0 {
		return asked.None, 0
	}
	return r.guess.Topics[0].Topic, r.guess.Topics[0].P
}
