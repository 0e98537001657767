package assistant

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// scene is a question, what was calculated for it, and true sentences about it.
type scene struct {
	question     string
	calculations []*tools.Calculation
	clauses      []string
	sentences    []string
}

// scenes reads a file of scenes: "== question | tool input=value; … | clauses",
// and a sentence a line.
func scenes(t *testing.T, name string) []scene {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out []scene
	for line := range strings.Lines(string(file)) {
		line = strings.TrimSpace(line)
		head, isHead := strings.CutPrefix(line, "== ")
		switch {
		case isHead:
			fields := strings.Split(head, "|")
			s := scene{question: strings.TrimSpace(fields[0]), clauses: strings.Fields(fields[2])}
			for _, call := range strings.Split(fields[1], ";") {
				if strings.TrimSpace(call) != "" {
					s.calculations = append(s.calculations, calculated(t, strings.Fields(call)))
				}
			}
			out = append(out, s)
		case line != "" && !strings.HasPrefix(line, "#"):
			out[len(out)-1].sentences = append(out[len(out)-1].sentences, line)
		}
	}
	return out
}

// calculated runs one calculator: its name, and input=value each.
func calculated(t *testing.T, call []string) *tools.Calculation {
	t.Helper()
	f := tools.Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}
	b := tools.FuzhouAI().Benefit(call[0])
	for _, fact := range call[1:] {
		name, value, _ := strings.Cut(fact, "=")
		amount, err := money.Parse(value)
		switch in := b.Input(name); in.Kind {
		case tools.Money:
			f.Money[name] = amount
		case tools.Count:
			f.Count[name], _ = amount.Int64()
		case tools.YesNo:
			f.Truth[name] = value == "true"
		case tools.Choice:
			f.Choice[name] = value
		}
		if in := b.Input(name); err != nil && (in.Kind == tools.Money || in.Kind == tools.Count) {
			t.Fatal(call, err)
		}
	}
	c, err := tools.FuzhouAI().Calculate(tools.Query{Tool: call[0], Facts: f})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// turn is the scene as the check sees it.
func (s scene) turn() (*Assistant, *Turn, *Reply) {
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	r := &Reply{Kind: Answered}
	for _, c := range s.calculations {
		r.Measures = append(r.Measures, c.Measure)
		r.Citations = append(r.Citations, toolbox.Benefit(c.Tool).AwardAt...)
	}
	for _, id := range s.clauses {
		r.Citations = append(r.Citations, policy.Clause(id).Whole())
	}
	return &Assistant{Policy: policy, Toolbox: toolbox}, &Turn{Message: s.question, Conversation: &Conversation{}, Calculations: s.calculations}, r
}

// refusedIn lists the sentences of a file that the check refuses.
func refusedIn(t *testing.T, name string) (refused []string, all int) {
	t.Helper()
	for _, s := range scenes(t, name) {
		for _, text := range s.sentences {
			a, turn, r := s.turn()
			r.Text = text
			all++
			if o := a.objectTo(turn, r, nobody{}, 0); o != nil {
				refused = append(refused, text+" "+o.Reason+": "+o.Words)
			}
		}
	}
	return refused, all
}

// mostRefused are how many sentences of each file may be refused: those with
// figures or words that no source has, such as rounded sums and differences of
// their writer's own. As they came, before the frames were looked at for them, 8
// of 33 were refused of the second file, 12 of 32, 10 of 25, 6 of 25 and 6 of 25
// of the others: true prose in new words is still refused that often, and goes
// back once. Of their swaps 3 % passed as they came, 80 % before there were
// parts. Ceilings only go down.
var mostRefused = map[string]int{"testdata/prose1.txt": 1, "testdata/prose2.txt": 3, "testdata/prose3.txt": 3, "testdata/prose4.txt": 2, "testdata/prose5.txt": 3, "testdata/prose6.txt": 1}

// True sentences in a model's words go out.
func TestTrueProsePasses(t *testing.T) {
	for name, most := range mostRefused {
		refused, all := refusedIn(t, name)
		t.Logf("%s: %d of %d refused", name, len(refused), all)
		if len(refused) > most || all < 25 {
			t.Errorf("%s: at most %d were refused\n%s", name, most, strings.Join(refused, "\n"))
		}
	}
}

var sumOfMoney = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?万?元`)

// sums are the sums of money in what a scene says, each once.
func (s scene) sums() []string {
	seen := map[string]bool{}
	var out []string
	for _, f := range sumOfMoney.FindAllString(strings.Join(s.sentences, "\n"), -1) {
		if key := money.Figures(f)[0].Value.Exact(); !seen[key] {
			seen[key] = true
			out = append(out, f)
		}
	}
	return out
}

// bounded is what stands before a bound that a sum is said not to exceed.
var bounded = regexp.MustCompile(`(不会?(超过|高于)|最高)$`)

// stillTrue tells whether a sentence stays true with another sum in it: that an
// award of which only a ceiling is known does not exceed a sum which it does not exceed.
func (s scene) stillTrue(before string, instead money.Amount) bool {
	c := s.calculations
	return len(c) == 1 && c[0].Outcome == tools.UpTo && c[0].Inputs["people"] == nil && !instead.Less(*c[0].Amount) && bounded.MatchString(before)
}

func proseScenes(t *testing.T) []scene {
	t.Helper()
	var out []scene
	for name := range mostRefused {
		out = append(out, scenes(t, name)...)
	}
	return out
}

// In none of these sentences does another sum of the same scene pass in the
// place of one, all of them tried.
func TestSwappedSumsDoNotPass(t *testing.T) {
	tried := 0
	for _, s := range proseScenes(t) {
		a, turn, r := s.turn()
		for _, text := range s.sentences {
			for _, at := range sumOfMoney.FindAllStringIndex(text, -1) {
				own := money.Figures(text[at[0]:at[1]])[0].Value
				for _, f := range s.sums() {
					if v := money.Figures(f)[0].Value; v.Equal(own) || s.stillTrue(text[:at[0]], v) {
						continue
					}
					tried++
					r.Text = text[:at[0]] + f + text[at[1]:]
					if a.objectTo(turn, r, nobody{}, 0) == nil {
						t.Errorf("%s\npasses as\n%s", text, r.Text)
					}
				}
			}
		}
	}
	t.Logf("%d swaps tried", tried)
	if tried < 500 {
		t.Error("hardly anything was tried")
	}
}
