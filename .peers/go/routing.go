package main

import (
	"encoding/json"
	"hash/fnv"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rongce/rongce/knowledge/asked"
)

// routing is what both routers learn from and are asked.
type routing struct {
	Bank      []utterance       `json:"bank"`
	Questions []utterance       `json:"questions"`
	Aliases   []utterance       `json:"aliases"` // each alias as if it were an utterance
	MeasureOf map[string]string `json:"measureOf"`
	Folds     int               `json:"folds"`
}

type utterance struct {
	Text    string `json:"text"`
	Act     string `json:"act,omitempty"`
	Topic   string `json:"topic,omitempty"`
	Measure string `json:"measure"` // "0" for the policy as a whole, "1" to "9", or none
	Fold    int    `json:"fold"`
}

// A routed is an answer: the measure of the class that comes first, with none
// and without it, and what a threshold can be set on.
type routed struct {
	Best       string  `json:"best"`
	BestInside string  `json:"bestInside"`
	Inside     float64 `json:"inside"` // the best score of a class of the policy
	None       float64 `json:"none"`   // the score of none
}

type routingResult struct {
	Held         []routed `json:"held"`  // of the bank, each utterance by the model that did not learn its fold
	Asked        []routed `json:"asked"` // of the questions, by the model of the whole bank
	Micros       float64  `json:"micros"`
	TrainSeconds float64  `json:"trainSeconds"`
	LoadSeconds  float64  `json:"loadSeconds"`
	ResidentMB   float64  `json:"residentMB"`
	LeanMB       float64  `json:"leanMB"` // where there is a leaner way to load
}

const (
	folds = 5
	none  = "none"
)

// fold is byWay of knowledge/asked/folds_test.go: all utterances of one way of
// asking are in one fold.
func fold(e asked.Example) int {
	h := fnv.New32a()
	h.Write([]byte(e.Way))
	return int(h.Sum32() % folds)
}

func measure(t asked.Topic) string {
	if m := t.Measure(); m != asked.NoMeasure {
		return strconv.Itoa(m)
	}
	return none
}

func routingCases() (*routing, error) {
	r := &routing{MeasureOf: map[string]string{}, Folds: folds}
	for _, e := range asked.Bank() {
		r.Bank = append(r.Bank, utterance{e.Text, string(e.Act), string(e.Topic), measure(e.Topic), fold(e)})
	}
	for _, t := range asked.Topics() {
		r.MeasureOf[string(t)] = measure(t)
		for _, a := range asked.Aliases(t) {
			r.Aliases = append(r.Aliases, utterance{Text: a, Topic: string(t), Measure: measure(t)})
		}
	}
	rows, err := rows("knowledge/search/testdata/questions.tsv")
	if err != nil {
		return nil, err
	}
	for _, f := range rows {
		r.Questions = append(r.Questions, utterance{Text: f[1], Measure: f[0]})
	}
	return r, nil
}

// route puts the cases before our model.
func route(r *routing) (*routingResult, error) {
	bank := asked.Bank()
	out := &routingResult{Held: make([]routed, len(bank))}
	var perQuestion []time.Duration
	for f := range folds {
		m := asked.Train(slices.DeleteFunc(slices.Clone(bank), func(e asked.Example) bool { return fold(e) == f }))
		for _, q := range r.Questions {
			guess(m, q.Text) // warm
		}
		n, start := 0, time.Now()
		for i, u := range r.Bank {
			if u.Fold == f {
				out.Held[i] = guess(m, u.Text)
				n++
			}
		}
		perQuestion = append(perQuestion, time.Since(start)/time.Duration(n))
	}
	out.Micros = float64(median(perQuestion).Nanoseconds()) / 1000

	var trained []time.Duration
	for range 3 {
		start := time.Now()
		asked.Train(bank)
		trained = append(trained, time.Since(start))
	}
	out.TrainSeconds = median(trained).Seconds()

	for _, q := range r.Questions {
		out.Asked = append(out.Asked, guess(asked.Default(), q.Text)) // the model that is shipped
	}

	// A process of its own, which does nothing but load.
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	b, err := exec.Command(self, "memory").Output()
	if err != nil {
		return nil, err
	}
	var loaded routingResult
	if err := json.Unmarshal(b, &loaded); err != nil {
		return nil, err
	}
	out.ResidentMB, out.LoadSeconds = loaded.ResidentMB, loaded.LoadSeconds
	return out, nil
}

func guess(m *asked.Model, text string) routed {
	topics := m.Guess(text).Topics
	r := routed{Best: measure(topics[0].Topic)}
	for _, t := range topics {
		if t.Topic == asked.None {
			r.None = t.P
		} else if r.BestInside == "" { // they come best first
			r.BestInside, r.Inside = measure(t.Topic), t.P
		}
	}
	return r
}

// memory loads the model, answers one question and prints what is resident.
func memory() error {
	start := time.Now()
	asked.Default().Guess("租房补贴怎么申请")
	loaded := routingResult{LoadSeconds: time.Since(start).Seconds()}
	runtime.GC()
	debug.FreeOSMemory()
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return err
	}
	_, after, _ := strings.Cut(string(b), "VmRSS:")
	kB, err := strconv.Atoi(strings.Fields(after)[0])
	if err != nil {
		return err
	}
	loaded.ResidentMB = float64(kB) * 1024 / 1e6
	return json.NewEncoder(os.Stdout).Encode(loaded)
}

// A routingScore is shares of lines.
type routingScore struct {
	folds, inScope                  float64 // right measure in the held-out folds: of all lines, of those that have a measure
	outside, outsideAt95            float64 // act=outside recognised as none: by the first class, and with 95 % of the in-scope lines kept
	questions, oddQuestions, forced float64 // right measure: of all, of the odd lines, of all if none is no answer
}

func scoreRouting(c *routing, r *routingResult) routingScore {
	var s routingScore
	var all, in, out, asked, odd, forced share
	for i, u := range c.Bank {
		right := r.Held[i].Best == u.Measure
		all.add(right)
		if u.Measure != none {
			in.add(right)
		}
		if u.Act == outsideAct {
			out.add(r.Held[i].Best == none)
		}
	}
	for i, q := range c.Questions {
		right := r.Asked[i].Best == q.Measure
		asked.add(right)
		forced.add(r.Asked[i].BestInside == q.Measure)
		if i%2 == 0 { // lines are counted from 1
			odd.add(right)
		}
	}
	s.folds, s.inScope, s.outside = all.of(), in.of(), out.of()
	s.questions, s.oddQuestions, s.forced = asked.of(), odd.of(), forced.of()
	// Which score makes the best threshold, differs: each router gets its best of three.
	for _, score := range []func(routed) float64{
		func(a routed) float64 { return a.Inside },
		func(a routed) float64 { return -a.None },
		func(a routed) float64 { return a.Inside - a.None },
	} {
		s.outsideAt95 = max(s.outsideAt95, rejected(c, r, score))
	}
	return s
}

const outsideAct = string(asked.Outside)

// rejected is the share of outside lines below the highest threshold that keeps
// 95 % of the lines that have a measure.
func rejected(c *routing, r *routingResult, score func(routed) float64) float64 {
	var in []float64
	for i, u := range c.Bank {
		if u.Measure != none {
			in = append(in, score(r.Held[i]))
		}
	}
	slices.Sort(in)
	threshold := in[len(in)*5/100]
	var out share
	for i, u := range c.Bank {
		if u.Act == outsideAct {
			out.add(score(r.Held[i]) < threshold)
		}
	}
	return out.of()
}

type share struct{ right, all int }

func (s *share) add(right bool) {
	s.all++
	if right {
		s.right++
	}
}

func (s share) of() float64 { return float64(s.right) / float64(max(s.all, 1)) }
