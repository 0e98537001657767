package asked

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"strings"
	"testing"
)

// The floors of the folds: they only go up. Raise them when the bank grows.
const (
	actFloor     = 0.83
	topicFloor   = 0.84
	measureFloor = 0.847
	sureFloor    = 0.86 // of the guesses with a probability of half or more
)

const folds = 5

// guesser is what the folds measure: Train's model or a rival.
type guesser interface{ Guess(string) Guess }

// TestFolds measures the model on ways of asking that it was not trained on:
// all utterances of one way are in one fold, never at random.
func TestFolds(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("slow: go test without -race or -short makes it")
	}
	r := crossValidate(bank(), byWay, func(e []Example) guesser { return Train(e) })
	t.Logf("%d utterances, %d folds by way: %s", len(bank()), folds, r)
	t.Logf("act:%s", table(r.byAct))
	t.Logf("topic:%s", table(r.byTopic))
	t.Logf("person:%s", table(r.byPerson))
	for _, f := range []struct {
		name  string
		got   tally
		floor float64
	}{{"act", r.act, actFloor}, {"topic", r.topic, topicFloor}, {"measure", r.measure, measureFloor}, {"sure act", r.sureAct, sureFloor}, {"sure topic", r.sureTopic, sureFloor}} {
		if f.got.share() < f.floor {
			t.Errorf("%s: %.3f is below the floor of %.3f", f.name, f.got.share(), f.floor)
		}
	}
}

// TestRivals compares the kinds of model that were considered, on the same folds: the
// one that is kept must be right most often.
func TestRivals(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("slow: go test without -race or -short makes it")
	}
	kept := crossValidate(bank(), byWay, func(e []Example) guesser { return Train(e) })
	t.Logf("%-27s %s", "logistic regression (kept)", kept)
	for _, rival := range []struct {
		name  string
		train func([]Example) guesser
	}{
		{"complement naive Bayes", bayes},
		{"nearest middle", middles},
	} {
		r := crossValidate(bank(), byWay, rival.train)
		t.Logf("%-27s %s", rival.name, r)
		if r.both.share() >= kept.both.share() {
			t.Errorf("%s is right in %.3f, the kept model in %.3f", rival.name, r.both.share(), kept.both.share())
		}
	}
	t.Logf("%-27s %s", "kept, other people's words", crossValidate(bank(), byPerson, func(e []Example) guesser { return Train(e) }))
}

func byWay(e Example) int {
	h := fnv.New32a()
	h.Write([]byte(e.Way))
	return int(h.Sum32() % folds)
}

// byPerson leaves out all utterances of one kind of person: a harder question.
func byPerson(e Example) int {
	return slices.Index([]string{"enterprise", "hotline", "passerby", "talent"}, e.Person) + 1
}

type tally struct{ right, all int }

func (t tally) share() float64 { return float64(t.right) / float64(max(t.all, 1)) }

func (t *tally) add(ok bool) {
	t.all++
	if ok {
		t.right++
	}
}

type result struct {
	act, topic, measure, both tally
	sureAct, sureTopic        tally // of the guesses with p ≥ 0.5
	byAct, byTopic, byPerson  map[string]tally
	actLoss, topicLoss        float64
}

func crossValidate(examples []Example, fold func(Example) int, train func([]Example) guesser) result {
	r := result{byAct: map[string]tally{}, byTopic: map[string]tally{}, byPerson: map[string]tally{}}
	count := func(m map[string]tally, key string, ok bool) { t := m[key]; t.add(ok); m[key] = t }
	for f := range folds {
		var in, out []Example
		for _, e := range examples {
			if fold(e) == f {
				out = append(out, e)
			} else {
				in = append(in, e)
			}
		}
		if len(out) == 0 {
			continue
		}
		m := train(in)
		for _, e := range out {
			g := m.Guess(e.Text)
			a, t := g.Acts[0].Act == e.Act, g.Topics[0].Topic == e.Topic
			r.act.add(a)
			r.topic.add(t)
			r.both.add(a && t)
			r.measure.add(g.Topics[0].Topic.Measure() == e.Topic.Measure())
			if g.Acts[0].P >= 0.5 {
				r.sureAct.add(a)
			}
			if g.Topics[0].P >= 0.5 {
				r.sureTopic.add(t)
			}
			count(r.byAct, string(e.Act), a)
			count(r.byTopic, string(e.Topic), t)
			count(r.byPerson, e.Person+" act", a)
			count(r.byPerson, e.Person+" topic", t)
			for _, s := range g.Acts {
				if s.Act == e.Act {
					r.actLoss -= math.Log(max(s.P, 1e-6)) / float64(len(examples))
				}
			}
			for _, s := range g.Topics {
				if s.Topic == e.Topic {
					r.topicLoss -= math.Log(max(s.P, 1e-6)) / float64(len(examples))
				}
			}
		}
	}
	return r
}

func (r result) String() string {
	of := func(t tally) float64 { return float64(t.all) / float64(max(r.act.all, 1)) }
	return fmt.Sprintf("act %.3f topic %.3f measure %.3f both %.3f; log loss %.3f %.3f; sure act %.3f of %.2f, topic %.3f of %.2f",
		r.act.share(), r.topic.share(), r.measure.share(), r.both.share(), r.actLoss, r.topicLoss,
		r.sureAct.share(), of(r.sureAct), r.sureTopic.share(), of(r.sureTopic))
}

func table(m map[string]tally) string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(m[a].share(), m[b].share()), cmp.Compare(a, b))
	})
	var b strings.Builder
	for _, k := range keys {
		fmt.Fprintf(&b, "  %s %.2f (%d)", k, m[k].share(), m[k].all)
	}
	return b.String()
}
