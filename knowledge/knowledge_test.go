package knowledge

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParsedPolicy(t *testing.T) {
	d := FuzhouAI()
	if d.Title != "福州市促进人工智能产业发展若干措施" || d.Status != Draft || d.Until.Format(time.DateOnly) != "2028-12-31" {
		t.Errorf("title %q, status %s, until %s", d.Title, d.Status, d.Until)
	}
	if len(d.Measures) != 9 {
		t.Fatalf("%d measures, not nine", len(d.Measures))
	}
	sentences := []int{2, 3, 3, 1, 2, 1, 2, 4, 2} // counted by hand in the text, headings and offices apart
	for i, m := range d.Measures {
		if len(m.Clauses) != sentences[i] {
			t.Errorf("measure %s has %d sentences, not %d", m.Numeral, len(m.Clauses), sentences[i])
		}
	}
	for id, begins := range map[string]string{
		"0.0": "福州市促进人工智能产业发展若干措施", "0.1": "为深入贯彻落实", "0.2": "本措施市级奖补所需资金", "0.3": "本市同类政策", "0.4": "本政策自印发之日起施行",
		"1.2": "企业购买通过国家网信办备案", "2.3": "支持人工智能企业加大研发经费投入", "6.0": "六、提供普惠算力服务", "6.1": "对年度购买算力服务总额", "9.3": "（责任单位：市工信局",
	} {
		if c := d.Clause(id); c == nil || !strings.HasPrefix(c.Text, begins) {
			t.Errorf("clause %s is %v, should begin %q", id, c, begins)
		}
	}
}

func TestOffices(t *testing.T) {
	for number, want := range map[int][]string{
		1: {"市工信局", "市财政局", "相关县（市）区政府"},
		7: {"市数据管理局", "市直各有关部门", "相关县（市）区人民政府"},
		8: {"市人社局", "市委组织部", "市教育局", "市数据管理局", "相关县（市）区政府"},
	} {
		if got := FuzhouAI().Measure(number).Offices; !slices.Equal(got, want) {
			t.Errorf("measure %d: offices %q, not %q", number, got, want)
		}
	}
}

// Nothing of the text is lost: the clauses, in order, are the text without its white space.
func TestClausesAreTheText(t *testing.T) {
	d := FuzhouAI()
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
	var all strings.Builder
	for _, c := range d.Clauses() {
		all.WriteString(c.Text)
		if d.Text[c.Start:c.Start+len(c.Text)] != c.Text {
			t.Errorf("clause %s does not stand at %d", c.ID, c.Start)
		}
	}
	if got, want := squeeze(all.String()), strings.TrimPrefix(squeeze(d.Text), "附件"); got != want {
		t.Errorf("clauses joined:\n%s\ntext:\n%s", got, want)
	}
}

func TestEmbeddedTextIsVerbatim(t *testing.T) {
	shared, err := os.ReadFile("../../shared/policy.txt")
	if err != nil {
		if os.Getenv("RONGCE_REQUIRE_ORIGINAL") != "" {
			t.Fatal(err)
		}
		t.Skip("the original text is not beside this checkout, so the embedded one is compared with nothing")
	}
	if string(shared) != FuzhouAI().Text {
		t.Error("the embedded policy differs from the original")
	}
}

func TestCiteIsExact(t *testing.T) {
	d := FuzhouAI()
	if _, err := d.Cite("6.1", "按照当年实际服务费50%的比例予以补助"); err != nil {
		t.Error(err)
	}
	for _, wrong := range [][2]string{{"6.1", "按照当年实际服务费60%的比例"}, {"6.1", ""}, {"6.2", "当年实际服务费50%"}, {"10.1", "支持"}} {
		if c, err := d.Cite(wrong[0], wrong[1]); err == nil {
			t.Errorf("Cite(%q, %q) gave %q", wrong[0], wrong[1], c.Quote())
		}
	}
	if _, err := d.Find(3, "省级"); err != nil {
		t.Error(err)
	}
	if _, err := d.Find(2, "补助"); err == nil {
		t.Error("words that stand in several clauses were found in one")
	}
}

func TestStanding(t *testing.T) {
	fuzhou := time.FixedZone("CST", 8*3600)
	issued := *FuzhouAI()
	issued.Status = Issued
	for _, c := range []struct {
		doc  *Document
		now  time.Time
		want Standing
	}{
		{FuzhouAI(), time.Date(2026, 1, 1, 0, 0, 0, 0, fuzhou), NotIssued},
		{&issued, time.Date(2028, 12, 31, 23, 59, 59, 0, fuzhou), InForce},
		{&issued, time.Date(2029, 1, 1, 0, 0, 0, 0, fuzhou), Expired},
		{FuzhouAI(), time.Date(2029, 1, 1, 0, 0, 0, 0, fuzhou), Expired},
	} {
		if got := c.doc.Standing(c.now); got != c.want {
			t.Errorf("%s on %s: %s, not %s", c.doc.Status, c.now, got, c.want)
		}
	}
}

func TestParseRefusesOddTexts(t *testing.T) {
	for name, change := range map[string][2]string{
		"a gap in the numbers": {"三、推动", "四、推动"},
		"no offices":           {"（责任单位：市科技局、市财政局，相关县（市）区人民政府）", ""},
		"no last day":          {"有效期至2028年12月31日", ""},
		"an impossible day":    {"2028年12月31日", "2028年13月31日"},
		"no title":             {"若干措施\n（征求", "办法\n（征求"},
	} {
		text := strings.Replace(FuzhouAI().Text, change[0], change[1], 1)
		if text == FuzhouAI().Text {
			t.Fatalf("%s: nothing changed", name)
		}
		if _, err := Parse("odd", text); err == nil {
			t.Errorf("%s: parsed without an error", name)
		}
	}
}

// Any piece of any clause can be cited, and reads back as itself.
func TestEveryPieceCites(t *testing.T) {
	d := FuzhouAI()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(d.Clauses()).Draw(t, "clause")
		runes := []rune(c.Text)
		from := rapid.IntRange(0, len(runes)-1).Draw(t, "from")
		to := rapid.IntRange(from+1, len(runes)).Draw(t, "to")
		quote := string(runes[from:to])
		at, err := d.Cite(c.ID, quote)
		if err != nil || at.Quote() != quote {
			t.Fatalf("%q: %q, %v", quote, at.Quote(), err)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add(FuzhouAI().Text)
	f.Add("若干措施\n一、甲。乙。（责任单位：丙）\n丁。有效期至2028年12月31日。")
	f.Add("若干措施\n一、甲（责任单位：。）")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Parse("fuzz", text)
		if err != nil {
			return
		}
		for _, c := range d.Clauses() {
			if d.Text[c.Start:c.Start+len(c.Text)] != c.Text {
				t.Errorf("clause %s is not where it says", c.ID)
			}
		}
	})
}
