package asked

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/linear"
)

func TestParse(t *testing.T) {
	good := "act\ttopic\tperson\tregister\tway\ttext\n# remark\n\namount\tcomputing\thotline\tterse\tkw-bag\t算力 8万\r\n"
	got, err := Parse("a.tsv", good)
	want := []Example{{Amount, Computing, "hotline", "terse", "kw-bag", "算力 8万"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v", got, err)
	}
	for _, c := range []struct{ line, says string }{
		{"amuont\tcomputing\tp\tr\tw\tx", `a.tsv:2: unknown act "amuont"`},
		{"amount\tpower\tp\tr\tw\tx", `a.tsv:2: unknown topic "power"`},
		{"amount\tcomputing\tp\tr\tx", "a.tsv:2: 5 columns, not 6"},
		{"amount\tcomputing\tp\tr\tw\t ", "a.tsv:2: way and text are needed"},
		{"amount\tcomputing\tp\tr\t\tx", "a.tsv:2: way and text are needed"},
	} {
		if _, err := Parse("a.tsv", "# first\n"+c.line); err == nil || err.Error() != c.says {
			t.Errorf("%q: %v, not %s", c.line, err, c.says)
		}
	}
}

func TestLoadNamesTheFile(t *testing.T) {
	files := fstest.MapFS{"bank/b.tsv": {Data: []byte("x\ty\n")}, "bank/a.tsv": {Data: []byte("fact\tnone\tp\tr\tw\t8万\n")}}
	if _, err := load(files); err == nil || !strings.HasPrefix(err.Error(), "b.tsv:1:") {
		t.Errorf("error %v", err)
	}
}

// Every act and topic has utterances, in more than one way of asking.
func TestBankIsBroad(t *testing.T) {
	byAct, byTopic := map[Act]map[string]bool{}, map[Topic]map[string]bool{}
	for _, e := range Bank() {
		if byAct[e.Act] == nil {
			byAct[e.Act] = map[string]bool{}
		}
		if byTopic[e.Topic] == nil {
			byTopic[e.Topic] = map[string]bool{}
		}
		byAct[e.Act][e.Way], byTopic[e.Topic][e.Way] = true, true
	}
	for _, a := range Acts() {
		if len(byAct[a]) < 3 {
			t.Errorf("act %s has %d ways", a, len(byAct[a]))
		}
	}
	for _, p := range Topics() {
		if len(byTopic[p]) < 3 {
			t.Errorf("topic %s has %d ways", p, len(byTopic[p]))
		}
	}
}

func TestMeasures(t *testing.T) {
	for topic, want := range map[Topic]int{VerticalModel: 1, PlatformAward: 2, PlatformService: 2, Research: 2, Industrial: 3, Scenario: 3, Growth: 4, Park: 5,
		Computing: 6, Data: 7, Talent: 8, Training: 8, Title: 8, HR: 8, Product: 9, Policy: 0, None: NoMeasure, "power": NoMeasure} {
		if got := topic.Measure(); got != want {
			t.Errorf("%s belongs to measure %d, not %d", topic, got, want)
		}
	}
}

func TestAliases(t *testing.T) {
	if !slices.Contains(Aliases(Computing), "GPU") {
		t.Error("GPU is no word for computing power")
	}
	for _, p := range Topics() {
		if len(Aliases(p)) < 10 && p != None {
			t.Errorf("topic %s has %d aliases", p, len(Aliases(p)))
		}
	}
	for _, bad := range []string{"power: x", "computing", "computing: a, , b"} {
		if _, err := parseAliases("# one\n" + bad); err == nil || !strings.HasPrefix(err.Error(), "aliases.txt:2:") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// 什么, 怎么 and 那么 stay what they are, in either script, and the model knows them.
func TestQuestionWordsSurvive(t *testing.T) {
	for _, c := range []struct {
		simplified, traditional string
		first                   rune
		alias                   bool
	}{
		{"什么条件", "什麽條件", '什', true}, {"怎么申请", "怎麼申請", '怎', true}, {"为什么", "為什麼", '什', true}, {"那么", "那麼", '那', false},
	} {
		s := &scratch{}
		features := slices.Clone(s.extract(c.simplified))
		if !slices.Equal(features, s.extract(c.traditional)) {
			t.Errorf("%s and %s have other features", c.simplified, c.traditional)
		}
		word := uint32(linear.Mix(linear.Mix(kindGram, linear.Mix(0, uint64(c.first))), linear.Mix(0, '么')) >> 32)
		if !slices.ContainsFunc(features, func(f feature) bool { return f.Hash == word }) {
			t.Errorf("%s has no feature of %c么", c.simplified, c.first)
		}
		if !Default().words.Has(word) {
			t.Errorf("the model knows no %c么", c.first)
		}
		if c.alias && len(slices.Collect(lexicon().labels(han.Normal(c.traditional).Runes))) == 0 {
			t.Errorf("%s is no alias", c.traditional)
		}
	}
}

// The longest alias wins, and a Latin one is a whole word.
func TestLabels(t *testing.T) {
	w, err := parseAliases("computing: gpu, 服务\ndata: 服务器, port\n")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]int{
		"我的服务器": {bit("data")}, "服务": {bit("computing")}, "GPU!": {bit("computing")}, "GPUs are": {bit("computing")}, "gpusx": nil, "report": nil, "": nil,
	} {
		if got := slices.Collect(w.labels(han.Normal(text).Runes)); !slices.Equal(got, want) {
			t.Errorf("%q has %v, not %v", text, got, want)
		}
	}
}

func TestFigure(t *testing.T) {
	for text, want := range map[string]struct {
		runes int
		unit  unit
	}{
		"8万5的": {3, amount}, "83,000元": {7, amount}, "六万出头": {2, amount}, "十几万": {3, amount}, "50%的": {3, share}, "5w": {2, amount},
		"100": {3, number}, "3个": {1, number}, "三千块": {3, amount}, "2028年": {4, number}, "8000 ": {4, number},
		"一人公司": {}, "万一": {}, "多少": {}, "": {}, "三年": {}, "5words": {1, number},
	} {
		if n, u := figure([]rune(text)); n != want.runes || u != want.unit {
			t.Errorf("%q: %d runes %v, not %d %v", text, n, u, want.runes, want.unit)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("amount\tcomputing\tp\tr\tw\tx\n")
	f.Add("\ufeffact\t\n#\n\t\t\t\t\t")
	f.Fuzz(func(t *testing.T, text string) {
		examples, err := Parse("f", text)
		if err != nil && !strings.HasPrefix(err.Error(), "f:") {
			t.Errorf("error without a place: %v", err)
		}
		for _, e := range examples {
			if err == nil && (e.Text == "" || !slices.Contains(acts, e.Act)) {
				t.Errorf("%+v", e)
			}
		}
	})
}
