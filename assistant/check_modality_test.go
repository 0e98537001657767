package assistant

import (
	"os"
	"strings"
	"testing"
)

// How far the closed list of frames reaches. As they came, before the check was
// looked at again for them, 26 of the 40 promises and waivers of the second file
// passed (of lists of words alone) and 12 of the third (of the closed list); 3
// honest sentences were refused of each. Before there were frames, 111 of the
// 120 passed. The honest ones still refused state a figure, a clause or an
// office that this reply does not cite. Ceilings only go down.
func TestPromisesAndWaiversDoNotPass(t *testing.T) {
	for name, most := range map[string]struct{ passed, refused int }{
		"testdata/vows1.txt": {0, 1}, "testdata/vows2.txt": {0, 0}, "testdata/vows3.txt": {0, 3},
	} {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var passed, refused []string
		vows, honest := 0, 0
		for line := range strings.Lines(string(file)) {
			mark, text, ok := strings.Cut(strings.TrimSpace(line), " ")
			if !ok || mark == "#" {
				continue
			}
			a, turn, r := asked(t, bought)
			r.Text = text
			o := a.objectTo(turn, r, nobody{}, 0)
			switch {
			case mark == "+":
				if honest++; o != nil {
					refused = append(refused, text+" "+o.Reason+": "+o.Words)
				}
			default:
				if vows++; o == nil {
					passed = append(passed, text)
				}
			}
		}
		if len(passed) > most.passed || len(refused) > most.refused || vows < 40 || honest < 40 {
			t.Errorf("%s: of %d promises and waivers passed\n%s\nof %d honest sentences were refused\n%s", name, vows, strings.Join(passed, "\n"), honest, strings.Join(refused, "\n"))
		}
	}
}

// A sentence is judged by what it does, in whatever order it comes.
func TestMood(t *testing.T) {
	for text, passes := range map[string]bool{
		"可以拨打12345咨询。": true, "名额给您留着。": false, "名额有限。": true,
		"如果没有备案，就不能申请。": true, "没有备案也能申请。": false,
		"不保证能入选。": true, "保证能入选。": false, "能保证入选吗？": true,
		"您的产品已获批。":                                  false,
		"**一定会**给您。":                                false,
		"It is a done deal. Please ask the office.": false,
		"Please ask the office.":                    true,
		"如果您的项目已入选，每个奖励30万元。":                       true, // the user said so
		"春风拂面暖洋洋。":                                  false,
		"生成式人工智能模型开展垂直模型研发。":                        true, // the policy's words
	} {
		if reason, words := mood(text, "我们的项目入选了", asking(t)); (reason == "") != passes {
			t.Errorf("%s: %s %s", text, reason, words)
		}
	}
}

func asking(t *testing.T) string {
	a, _, _ := asked(t, bought)
	return a.Policy.Text
}
