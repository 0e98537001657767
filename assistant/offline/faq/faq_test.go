package faq

import (
	"bytes"
	"testing"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/packed"
)

// Ways of asking that are not in the bank, by people of several trades.
func TestAsked(t *testing.T) {
	inBank := map[string]bool{}
	for _, w := range ways() {
		for _, said := range w.Said {
			inBank[said] = true
		}
	}
	for _, c := range []struct {
		message string
		asks    Question
	}{
		{"可不可以帮我转到人工这边", Human},
		{"我想投诉，打哪里", Complaint},
		{"你这机器也太笨了吧", Anger},
		{"你可别骗我们老百姓", Trust},
		{"稍等啊，我问一下会计", Waiting},
		{"对方刚把电话挂了", Over},
		{"能帮我查下申请的进度吗", Progress},
		{"这个一年总共有几个名额呀", Quota},
		{"是不是谁先报谁先得", QuotaFull},
		{"有效期过了以后怎么办呢", Expired},
		{"要是审核没通过，能申诉吗", Rejected},
		{"网信办的备案要到哪里去查呀", Filing},
		{"为啥我们现在还不能申请呢", NotYet},
		{"没有发票可不可以呢", Invoice},
		{"能不能委托中介帮我们代办", Agent},
		{"我公司还没注册下来，能申请吗", NotFounded},
		{"公司要是倒闭了还能领吗", ClosedDown},
		{"我们被税务局处罚过，还能申请吗", Blacklist},
		{"这份文件是哪个部门制定的呀", Issuer},
		{"请问牵头部门是哪一个", Lead},
		{"罗源的企业该找谁", DistrictOffice},
		{"哪些是一次性给的，哪些每年给", Yearly},
		{"从高到低给我排一下", Ranked},
		{"全部都拿到加起来一共多少钱", SumOfAll},
		{"哪里可以下载政策的原文", FullText},
		{"请问文号是多少呢", Number},
		{"区里会不会再配套一份", DistrictMoney},
		{"是不是必须得是高新技术企业", EnterpriseKind},
		{"我开洗衣店的，能申请吗", Trade},
		{"补贴是打给公司还是打给个人", Whom},
		{"政策出台之前花的钱能补吗", BeforeIssue},

		// near misses
		{"买算力花了8万能补多少", None},
		{"典型场景一年评几个", None},
		{"有效期到哪一天", None},
		{"就高不重复怎么解释", None},
		{"发票开了9万，实际付了7万", None},
		{"现在可以申请了没有", None},
		{"第六条归谁管", None},
		{"人工智能模型买了30万", None},
		{"公司去年成立的，投了500万", None},
		{"奶茶店买算力花了6万，补多少", None},
		{"等我买够10万会怎么样", None},
		{"全部列一下", None},
		{"备案的模型要满足什么条件", None},
		{"好的", None},
	} {
		if inBank[c.message] && c.asks != None {
			t.Errorf("%s is in the bank", c.message)
		}
		if got := Default().Asked(c.message, false, false); got != c.asks {
			t.Errorf("%s: %q, not %q (%v)", c.message, got, c.asks, Default().Tell(c.message)[:2])
		}
	}
}

// What is measured on ways of asking that were left out: these only get better.
const (
	knownFloor = 0.36 // of things said that ask a question: it is surely told
	wrongMost  = 0.02 // … another one is
	takenMost  = 0.01 // of things said that ask none: surely taken for a question
	inFolds    = 8
)

// folds leaves out every eighth way of asking each question, and tells what is said in it.
func folds(ways []Way, told func(of Question, said string, guess Guess)) {
	at, seen := make([]int, len(ways)), map[Question]int{}
	for i, w := range ways {
		at[i] = seen[w.Question] % inFolds
		seen[w.Question]++
	}
	for fold := range inFolds {
		var others []Way
		for i, w := range ways {
			if at[i] != fold {
				others = append(others, w)
			}
		}
		teller := Train(others)
		for i, w := range ways {
			if at[i] != fold {
				continue
			}
			for _, said := range w.Said {
				told(w.Question, said, teller.Tell(said))
			}
		}
	}
}

// TestFolds measures by ways of asking, not at random: what differs by a particle is no test.
func TestFolds(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("slow: go test without -race or -short makes it")
	}
	asking, known, wrong, others, taken := 0.0, 0.0, 0.0, 0.0, 0.0
	folds(ways(), func(of Question, said string, guess Guess) {
		sure := guess[0].P >= Sure && guess[0].Class != None
		switch {
		case of == None:
			if others++; sure {
				taken++
				t.Logf("%s: taken for %s with %.2f", said, guess[0].Class, guess[0].P)
			}
		default:
			if asking++; sure && guess[0].Class == of {
				known++
			} else if sure {
				wrong++
			}
		}
	})
	t.Logf("%.0f things said ask a question: %.3f known, %.3f taken for another; of %.0f others %.4f taken for one", asking, known/asking, wrong/asking, others, taken/others)
	if known/asking < knownFloor || wrong/asking > wrongMost || taken/others >= takenMost {
		t.Errorf("want at least %v, at most %v and less than %v", knownFloor, wrongMost, takenMost)
	}
}

// Where a question may be heard.
func TestIn(t *testing.T) {
	for _, c := range []struct {
		question    Question
		amid, named bool
		may         bool
	}{
		{Human, true, false, true}, {Human, false, true, false}, {Quota, false, false, true}, {Quota, true, false, false},
		{Filing, true, true, true}, {None, false, false, false}, {"other", false, false, false},
	} {
		if got := c.question.In(c.amid, c.named); got != c.may {
			t.Errorf("%s amid %v, named %v: %v", c.question, c.amid, c.named, got)
		}
	}
}

// Every question has a dozen ways of asking it or more, and no line stands in two questions.
func TestBankIsBroad(t *testing.T) {
	seen, of := map[Question]int{}, map[string]Question{}
	for _, w := range ways() {
		seen[w.Question]++
		for _, said := range w.Said {
			if before, ok := of[said]; ok && before != w.Question {
				t.Errorf("%s asks %s and %s", said, before, w.Question)
			}
			of[said] = w.Question
		}
	}
	for _, q := range Questions() {
		if seen[q] < 15 {
			t.Errorf("%s: %d ways of asking", q, seen[q])
		}
	}
}

func TestParse(t *testing.T) {
	w, err := Parse("invoice\t普票可以吗 / 要专票还是普票")
	if err != nil || w.Question != Invoice || len(w.Said) != 2 || w.Said[1] != "要专票还是普票" {
		t.Errorf("%+v, %v", w, err)
	}
	for _, c := range []struct{ line, says string }{
		{"invoice", "a question, a tab and what is said are needed"},
		{"invoice\t ", "a question, a tab and what is said are needed"},
		{"invoice\t普票可以吗 /  / 专票", "a question, a tab and what is said are needed"},
		{"invoce\t普票可以吗", `unknown question "invoce"`},
	} {
		if _, err := Parse(c.line); err == nil || err.Error() != c.says {
			t.Errorf("%q: %v, not %s", c.line, err, c.says)
		}
	}
}

// Each answer rests on clauses that the policy has, says of none of its measures what another has, and leaves it to the day what
// the text is worth.
func TestAnswers(t *testing.T) {
	policy := knowledge.FuzhouAI()
	for q, said := range answers() {
		if !said.Small && len(said.Clauses) == 0 {
			t.Errorf("%s rests on no clause", q)
		}
		for _, id := range said.Clauses {
			if policy.Clause(id) == nil {
				t.Errorf("%s: no clause %s", q, id)
			}
		}
		for _, number := range said.Measures {
			if policy.Measure(number) == nil {
				t.Errorf("%s: no measure %d", q, number)
			}
		}
		if bytes.Contains([]byte(said.Text), []byte("征求意见稿")) {
			t.Errorf("%s says in fixed words that it is a draft", q)
		}
	}
	for _, c := range []struct{ text, says string }{
		{"[invoce]\n好", `answers.txt:1: "invoce" is no question, or stands twice`},
		{"[invoice]\n好\n[invoice]\n好", `answers.txt:3: "invoice" is no question, or stands twice`},
		{"好", "answers.txt:1: the question it answers is missing"},
		{"[invoice]\n措施：一\n好", `answers.txt:2: strconv.Atoi: parsing "一": invalid syntax`},
		{"[invoice]\n种类：闲谈", "answers.txt: nothing is said to invoice"},
	} {
		if _, err := readAnswers(c.text); err == nil || err.Error() != c.says {
			t.Errorf("%q: %v, not %s", c.text, err, c.says)
		}
	}
}

// weights.bin is made of the present bank, code and package asked, and what is damaged is told.
func TestPacked(t *testing.T) {
	if made, ok := packed.Made(course.Magic(), weights); !ok || made != course.Print(features(ways())) {
		t.Fatal("weights.bin is not of this bank and these features; run: go generate ./knowledge/asked ./assistant/offline/faq")
	}
	if _, err := unpack(weights[:len(weights)-1]); err == nil {
		t.Error("the last byte is missing, and nobody says so")
	}
}

func BenchmarkTell(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Default().Tell("没有发票可不可以呢")
	}
}
