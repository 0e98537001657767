package offline

import (
	"context"
	"flag"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
)

// payments are the amounts of an answer's calculations, sorted; ? where one is open.
func payments(answer *assistant.Answer) []string {
	var paid []string
	for _, c := range answer.Calculations {
		if c.Amount == nil {
			paid = append(paid, "?")
			continue
		}
		paid = append(paid, c.Amount.String())
	}
	slices.Sort(paid)
	return paid
}

// own are the amounts of an answer's calculations that are the asker's own, as they are written.
func own(answer *assistant.Answer) []string {
	var amounts []string
	for _, c := range answer.Calculations {
		if c.Amount != nil && !c.Hypothetical {
			amounts = append(amounts, c.Amount.Format())
		}
	}
	return amounts
}

// Whatever is asked, in whatever order, an answer comes back, none is refused
// by the check, and what is quoted stands in the policy.
func TestAnyConversationIsAnswered(t *testing.T) {
	a := desk(t)
	said := utterances()
	rapid.Check(t, func(rt *rapid.T) {
		id := ""
		for range rapid.IntRange(1, 5).Draw(rt, "turns") {
			message := said.Draw(rt, "utterance")
			before := a.Refused()
			answer := ask(t, a, id, message)
			id = answer.ConversationID
			if a.Refused() > before {
				rt.Errorf("the reply to %q was refused by the check", message)
			}
			for _, c := range answer.Citations {
				if !strings.Contains(a.Policy.Text, c.Quote) {
					rt.Errorf("%q: the quote %q is not the policy's", message, c.Quote)
				}
			}
		}
	})
}

// utterances are lines of the bank, and what people say bit by bit: amounts
// first, their subject later, a unit or a condition after that.
func utterances() *rapid.Generator[string] {
	var bank []string
	for _, e := range asked.Bank() {
		bank = append(bank, e.Text)
	}
	amount := rapid.SampledFrom([]string{"12万", "3万", "4000万", "8.5万", "1200", "66,000元", "两百万", "每月5000", "去年60万", "每台2万"})
	scrap := rapid.SampledFrom([]string{
		"算力", "买模型", "光模块", "AI芯片的年销售额", "工业互联网投的", "平台服务收入", "省里的研发奖补", "分别是算力和模型", "单位是万元", "都备案了",
		"一共", "其中", "不对，是", "退了", "各是多少", "还是", "三台", "含税", "去年的", "能补多少", "三年总共", "按哪个算", "去掉", "呢",
	})
	pieces := rapid.Map(rapid.SliceOfN(rapid.OneOf(amount, scrap), 1, 6), func(s []string) string { return strings.Join(s, "，") })
	return rapid.OneOf(rapid.SampledFrom(bank), pieces)
}

// Amounts that are said before what they are of are calculated with once that is said.
func TestAmountsBeforeTheirSubject(t *testing.T) {
	a := desk(t)
	for subject, want := range map[string][]string{
		"算力":          {"0.00", "30000.00"},
		"买模型的":        {"36000.00", "18000.00"},
		"工业互联网项目的投资":  {"24000.00", "12000.00"},
		"平台服务收入":      {"36000.00", "18000.00"},
		"AI芯片的年销售额":   {"0.00", "0.00"},
		"分别是买算力和买模型的": {"0.00", "18000.00"},
	} {
		first := ask(t, a, "", "12万和6万能补多少")
		if first.Kind != assistant.Clarify {
			t.Fatalf("what the amounts are of was not asked: %s", first.Text)
		}
		var got []string
		for _, c := range ask(t, a, first.ConversationID, subject).Calculations {
			if c.Amount != nil {
				got = append(got, c.Amount.String())
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", subject, got, want)
		}
	}
}

// TestMain has as many talks of a kind made up as this run has time for; -rapid.checks sets another number.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", strconv.Itoa(generatedTalks)); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// No line of the bank (every bankStep-th) is answered with words that the check has to refuse.
func TestEveryLineOfTheBankPassesTheCheck(t *testing.T) {
	a := desk(t)
	for i, example := range asked.Bank() {
		if i%bankStep != 0 {
			continue
		}
		before := a.Refused()
		ask(t, a, "", example.Text)
		if a.Refused() > before {
			t.Errorf("the reply to %q was refused by the check", example.Text)
		}
	}
}

func FuzzAsk(f *testing.F) {
	for i, e := range asked.Bank() {
		if i%97 == 0 {
			f.Add(e.Text, "那12万呢")
		}
	}
	f.Add("算力买了负6万", "¥¥¥")
	f.Add("每台5万，一年卖300台，每月", "99999999999999万元和0元，不是8万是9万，三年共24万每年8万")
	a := desk(f)
	f.Fuzz(func(t *testing.T, first, second string) {
		id := ""
		for _, message := range []string{first, second} {
			answer, err := a.Ask(context.Background(), id, message, func(assistant.Event) {})
			if err != nil {
				continue
			}
			id = answer.ConversationID
			if answer.Text == "" || answer.Kind == assistant.Answered && len(answer.Citations) == 0 {
				t.Errorf("%q: an empty answer, or one that cites nothing", message)
			}
		}
	})
}

func BenchmarkTurn(b *testing.B) {
	a := desk(b)
	b.ReportAllocs()
	for b.Loop() {
		ask(b, a, "", "去年租算力花了8万5，能补多少？")
	}
}
