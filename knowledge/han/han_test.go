package han

import (
	"bufio"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestNormal(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"ＡＩ　算力，５０％", "ai 算力,50%", "full width"},
		{"繁體：補貼、瞭解、裡面", "繁体:补贴、了解、里面", "traditional"},
		{"АІ сhір", "ai chip", "Cyrillic letters among Latin ones"},
		{"𝐀𝐈 𝕞𝕠𝕕𝕖𝕝 𝟝𝟘", "ai model 50", "mathematical letters"},
		{"Ⓐⓘ ①⑩ Ⅵ 🄰🅘 x²", "ai 110 vi ai x2", "circled, roman, squared"},
		{"补\u200b贴\u00ad多\ufeff少", "补贴多少", "zero width"},
		{"补\x00贴\x1b", "补贴", "controls"},
		{"c\u0327a\u0301fé", "cafe", "combining marks"},
		{"  买 \t\n 算力　 ", "买 算力", "white space"},
		{"⼈⼯智能", "人工智能", "Kangxi radicals"},
		{"㈠㊁", "一二", "Han in brackets and circles"},
		{"“双创”—‘a’", `"双创"-'a'`, "quotes and dashes"},
		{"什么怎么多么那么这么要么么", "什么怎么多么那么这么要么么", "么 is in every question and no 幺"},
		{"什麼怎麼多麼那麽這麽", "什么怎么多么那么这么", "么 in traditional"},
		{"幺妹", "幺妹", "幺 of its own"},
		{"\xff算", "\ufffd算", "not UTF-8"},
		{"", "", "nothing"},
	} {
		if got := Normal(c.in).String(); got != c.want {
			t.Errorf("%s: Normal(%q) = %q, not %q", c.why, c.in, got, c.want)
		}
	}
}

func TestSpan(t *testing.T) {
	text := "问：Ⅵ　補\u200b貼？"
	n := Normal(text) // 问:vi 补贴?
	at := strings.Index(n.String(), "补贴")
	start := utf8.RuneCountInString(n.String()[:at])
	from, to := n.Span(start, start+2)
	if got := string([]rune(text)[from:to]); got != "補\u200b貼" {
		t.Errorf("补贴 leads back to %q", got)
	}
	if from, to := n.Span(3, 4); from != 2 || to != 3 { // the i of vi
		t.Errorf("part of Ⅵ leads back to %d–%d", from, to)
	}
	if from, to := n.Span(5, 2); from != 0 || to != 0 {
		t.Errorf("an empty span leads back to %d–%d", from, to)
	}
}

func TestScripts(t *testing.T) {
	for _, c := range []struct {
		text                 string
		traditional, english bool
	}{
		{"買算力花了八萬，補貼多少？", true, false},
		{"买算力花了八万，补贴多少？", false, false},
		{"台后里干", false, false}, // both scripts write these
		{"How much subsidy for GPU rental?", false, true},
		{"Does 福州 subsidise GPU rental?", false, true},
		{"GPU", false, false},
		{"Kimi 多少钱", false, false},
		{"hello!", false, true},
		{"", false, false},
		{"8万", false, false},
	} {
		if got := Traditional(c.text); got != c.traditional {
			t.Errorf("Traditional(%q) = %v", c.text, got)
		}
		if got := English(c.text); got != c.english {
			t.Errorf("English(%q) = %v", c.text, got)
		}
	}
}

// The look-alikes of Unicode's list that imitate an ASCII letter fold to it.
func TestHomoglyphs(t *testing.T) {
	f, err := os.Open("testdata/homoglyphs.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		_, rest, ok := strings.Cut(lines.Text(), "( ")
		if !ok {
			continue
		}
		pair, _, _ := strings.Cut(rest, " )")
		plain, odd, _ := strings.Cut(pair, " ~ ")
		if plain[0] >= 0x80 {
			continue
		}
		n++
		if got := Normal(odd).String(); got != strings.ToLower(plain) {
			t.Errorf("%q folds to %q, not %q", odd, got, plain)
		}
	}
	if n < 30 {
		t.Errorf("only %d look-alikes in the list", n)
	}
}

// Normal is a fixed point of itself, keeps its map in step, and Simplify keeps length.
func TestNormalProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { holds(t, rapid.String().Draw(t, "text")) })
}

func FuzzNormal(f *testing.F) {
	for _, s := range []string{"ＡＩ　補貼", "①Ⅳ", "a\u0301\u200b", "\xff\x00", "İıſ", "ǅ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { holds(t, s) })
}

func holds(t interface{ Fatalf(string, ...any) }, s string) {
	n := Normal(s)
	if again := Normal(n.String()).String(); again != n.String() {
		t.Fatalf("Normal(%q) = %q, and again %q", s, n, again)
	}
	runes := utf8.RuneCountInString(s)
	last := int32(0)
	if len(n.from) != len(n.Runes) {
		t.Fatalf("%q: %d offsets for %d runes", s, len(n.from), len(n.Runes))
	}
	for _, at := range n.from {
		if at < last || int(at) >= runes {
			t.Fatalf("%q: offset %d after %d of %d", s, at, last, runes)
		}
		last = at
	}
	if utf8.RuneCountInString(Simplify(s)) != runes {
		t.Fatalf("Simplify(%q) = %q has another length", s, Simplify(s))
	}
}

func BenchmarkNormal(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Normal("老板讓我問問，今年訓推薦演算法陸陸續續租了幾張卡，加起來六萬出頭，ＡＩ這錢市裡能不能退點回來")
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		loadFolds()
	}
}

func TestSound(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"补贴", "补铁", true}, {"芯片", "心片", true}, {"算力", "算立", true}, {"研发", "研法", true},
		{"领雁", "领燕", true}, {"职称", "知成", true}, {"园区", "原曲", true}, {"算力", "数据", false},
	} {
		a, b := []rune(c.a), []rune(c.b)
		same := Sound(a[0]) == Sound(b[0]) && Sound(a[1]) == Sound(b[1])
		if same != c.same || Sound(a[0]) == 0 {
			t.Errorf("%s and %s sound alike: %v", c.a, c.b, same)
		}
	}
	for _, r := range []rune{'a', '，', 0x10ffff, -1, 0x9fff} {
		if Sound(r) != 0 {
			t.Errorf("%q has a sound", r)
		}
	}
}

func BenchmarkLoadSounds(b *testing.B) {
	for b.Loop() {
		loadSounds()
	}
}
