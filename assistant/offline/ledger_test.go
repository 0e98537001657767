package offline

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// What a conversation knows is a ledger: amounts come in, grow, shrink, are put right, are
// supposed and taken back. A model of it, kept beside the talk, tells what every answer must be.

// account is one thing that amounts are told of in these talks.
type account struct {
	topic  asked.Topic
	lead   string // before an amount
	short  string // by which it is called later
	verb   string
	denied string // supposes that its condition does not hold
	office string
	base   []int64 // what it may begin with, in yuan
	step   []int64 // what may come on top or go off
}

var accounts = []account{
	{asked.VerticalModel, "买备案大模型做垂直模型", "模型", "花", "要是模型没备案呢", "工信", []int64{200_000, 360_000, 400_000, 520_000, 600_000}, []int64{20_000, 40_000, 60_000}},
	{asked.PlatformService, "公共服务平台服务收入", "平台", "收", "假如我们不是平台呢", "市", []int64{800_000, 1_200_000, 1_500_000, 2_600_000}, []int64{100_000, 200_000}},
	{asked.Industrial, "AI工业互联网项目实际投资", "工业互联网", "投", "假如成效不明显呢", "工信", []int64{1_500_000, 3_000_000, 4_200_000, 6_000_000}, []int64{200_000, 500_000}},
	{asked.Computing, "买算力", "算力", "花", "", "数据", []int64{56_000, 60_000, 72_000, 84_000}, []int64{3_000, 4_000, 6_000}},
	{asked.Product, "自研光模块", "光模块", "卖", "假如已入选国家级呢", "工信", []int64{12_000_000, 16_000_000, 20_000_000, 26_000_000}, []int64{1_000_000, 2_000_000}},
}

// ledger is the model.
type ledger struct {
	t       *rapid.T
	a       *assistant.Assistant
	id      string
	talk    []string
	known   map[int]int64          // yuan, by account
	told    map[int64]map[int]bool // of which accounts an amount was ever told
	order   []int
	now     int  // the account under discussion
	suppose bool // something is supposed
	undo    func()
	undoing string // how it is taken back
}

func wan(yuan int64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%04d", yuan/10_000, yuan%10_000), "0"), ".") + "万"
}

// tell keeps that an amount was told of an account.
func (l *ledger) tell(i int, yuan int64) {
	yuan = max(yuan, -yuan)
	if l.told[yuan] == nil {
		l.told[yuan] = map[int]bool{}
	}
	l.told[yuan][i] = true
}

// say tells something and returns the answer.
func (l *ledger) say(message string) *assistant.Answer {
	l.talk = append(l.talk, message)
	answer, err := l.a.Ask(l.t.Context(), l.id, message, func(assistant.Event) {})
	if err != nil {
		l.t.Fatalf("%v: %v", l.talk, err)
	}
	l.id = answer.ConversationID
	return answer
}

// paid is what an account comes to, by the calculators.
func (l *ledger) paid(i int, yuan int64) money.Amount {
	c, err := l.a.Toolbox.Calculate(tools.Query{Tool: sheets.Of(accounts[i].topic).Tool, Facts: tools.Facts{Money: map[string]money.Amount{string(sentence.MainRole[accounts[i].topic]): money.Yuan(yuan)}}})
	if err != nil || c.Amount == nil {
		l.t.Fatalf("%s of %d: %v, %v", accounts[i].short, yuan, c, err)
	}
	return *c.Amount
}

// comesTo checks the result of an account in an answer. A sum over several may be told again
// where one of them changed; then the others are as they were.
func (l *ledger) comesTo(answer *assistant.Answer, i int, want money.Amount) {
	found := false
	for _, c := range answer.Calculations {
		at := slices.IndexFunc(accounts, func(of account) bool { return sheets.Of(of.topic).Tool == c.Tool })
		should := want
		if at != i {
			yuan, known := l.known[at]
			if !known {
				l.t.Fatalf("%q: nobody told of %s: %s", l.talk, c.Tool, results(answer))
			}
			should = l.paid(at, yuan)
		}
		if c.Amount == nil || !c.Amount.Equal(should) {
			l.t.Fatalf("%q: want %s of %s, got %s", l.talk, should.Format(), c.Tool, results(answer))
		}
		found = found || at == i
	}
	if !found {
		l.t.Fatalf("%q: want %s of %s, got %s", l.talk, want.Format(), accounts[i].short, results(answer))
	}
}

func results(answer *assistant.Answer) string {
	var out []string
	for _, c := range answer.Calculations {
		if c.Amount != nil {
			out = append(out, c.Tool+" "+c.Amount.Format())
		}
	}
	return strings.Join(out, ", ") + " in: " + answer.Text
}

func (l *ledger) one(label string, of ...string) string {
	return rapid.SampledFrom(of).Draw(l.t, label)
}
func (l *ledger) sum(label string, of []int64) int64 { return rapid.SampledFrom(of).Draw(l.t, label) }

// needs skips an action that cannot be told now.
func (l *ledger) needs(holds bool) {
	if !holds {
		l.t.Skip()
	}
}

func (l *ledger) begins() {
	l.needs(!l.suppose && len(l.known) < 3)
	i := rapid.IntRange(0, len(accounts)-1).Draw(l.t, "account")
	_, had := l.known[i]
	l.needs(!had)
	yuan := l.sum("base", accounts[i].base)
	message := accounts[i].lead + wan(yuan) + "，能补多少"
	if len(l.known) > 0 {
		message = accounts[i].lead + wan(yuan) + l.one("ask", "呢", "，给多少", "，能补多少")
	}
	l.tell(i, yuan)
	l.known[i], l.now, l.undo = yuan, i, nil
	l.order = append(l.order, i)
	l.comesTo(l.say(message), i, l.paid(i, yuan))
}

// moves changes the account under discussion; back is how that is taken back.
func (l *ledger) moves(by int64, back, message string) {
	i, had := l.now, l.known[l.now]
	for o, yuan := range l.known { // as much as all of another may be that
		l.needs(o == i || yuan != max(by, -by))
	}
	l.tell(i, by)
	l.known[i] += by
	l.tell(i, l.known[i])
	l.undo, l.undoing = func() { l.known[i], l.now = had, i }, back
	l.comesTo(l.say(message), i, l.paid(i, l.known[i]))
}

func (l *ledger) grows() {
	l.needs(len(l.known) > 0 && !l.suppose)
	by, of := l.sum("step", accounts[l.now].step), accounts[l.now]
	l.moves(by, "撤回刚才那句", l.one("more", "后来又追加", "再加", "又"+of.verb+"了", "年底又"+of.verb)+wan(by))
}

func (l *ledger) shrinks() {
	l.needs(len(l.known) > 0 && !l.suppose)
	by := l.sum("step", accounts[l.now].step)
	l.needs(by < l.known[l.now])
	if accounts[l.now].topic == asked.Industrial {
		l.moves(-by, "查了，没核减", "审计核减了"+wan(by))
		return
	}
	l.moves(-by, "查了，没退", l.one("less", "后来退了", "退回来")+wan(by))
}

func (l *ledger) corrects() {
	l.needs(len(l.known) > 0 && !l.suppose)
	to := l.sum("base", accounts[l.now].base)
	l.needs(to != l.known[l.now])
	l.moves(to-l.known[l.now], "还是原来那个数对", l.one("right", "说错了，是", "不对，应该是", "更正一下，")+wan(to))
}

func (l *ledger) takesBack() {
	l.needs(l.undo != nil && !l.suppose)
	l.undo()
	l.undo = nil
	l.comesTo(l.say(l.undoing), l.now, l.paid(l.now, l.known[l.now]))
}

func (l *ledger) supposes() {
	l.needs(len(l.known) > 0 && !l.suppose)
	l.suppose, l.undo = true, nil
	if denied := accounts[l.now].denied; denied != "" && rapid.Bool().Draw(l.t, "denies") {
		l.comesTo(l.say(denied), l.now, money.Amount{})
		return
	}
	to := l.sum("base", accounts[l.now].base)
	l.tell(l.now, to)
	l.comesTo(l.say(l.one("case", "要是", "如果是", "假如做到")+wan(to)+"呢"), l.now, l.paid(l.now, to))
}

func (l *ledger) asItIs() {
	l.needs(l.suppose)
	l.suppose = false
	answer := l.say(l.one("real", "刚才只是假设，按实际的是多少", "好，按实际的呢", "随便问问的，实际能补多少", "回到实际情况，是多少"))
	l.comesTo(answer, l.now, l.paid(l.now, l.known[l.now]))
}

// wanders asks something else, and comes back.
func (l *ledger) wanders() {
	l.needs(len(l.known) > 0 && !l.suppose)
	l.say(l.one("aside", "政策哪年到期", "插一句，零租是怎么回事"))
	answer := l.say(l.one("back", "好，回到刚才，多少来着", "接着说前面那个，是多少", "刚才算的那个数再说一遍"))
	l.comesTo(answer, l.now, l.paid(l.now, l.known[l.now]))
}

func (l *ledger) asksWho() {
	l.needs(len(l.known) > 0 && !l.suppose)
	i := rapid.SampledFrom(l.order).Draw(l.t, "account")
	answer := l.say(accounts[i].short + "那条归谁管")
	if len(answer.Measures) == 0 || answer.Measures[0] != accounts[i].topic.Measure() || !strings.Contains(answer.Text, accounts[i].office) {
		l.t.Fatalf("%q: %v %s", l.talk, answer.Measures, answer.Text)
	}
	if i != l.now {
		l.now, l.undo = i, nil
	}
}

// correctsOld puts an amount right that is not under discussion.
func (l *ledger) correctsOld() {
	l.needs(len(l.known) > 1 && !l.suppose)
	i := rapid.SampledFrom(l.order).Draw(l.t, "account")
	to := l.sum("base", accounts[i].base)
	l.needs(i != l.now && to != l.known[i] && len(l.told[l.known[i]]) == 1) // else it may be another that is meant
	l.tell(i, to)
	message := wan(l.known[i]) + "写错了，应该是" + wan(to)
	l.known[i], l.now, l.undo = to, i, nil
	l.comesTo(l.say(message), i, l.paid(i, to))
}

func (l *ledger) addsUp() {
	l.needs(len(l.known) > 1 && !l.suppose)
	var want money.Amount
	for i, yuan := range l.known {
		want = want.Add(l.paid(i, yuan))
	}
	answer := l.say(l.one("sum", "一共多少", "加起来呢", "合计能拿多少"))
	if answer.Total == nil || !answer.Total.Equal(want) {
		l.t.Fatalf("%q: want %s in all, got %v, %s", l.talk, want.Format(), answer.Total, results(answer))
	}
}

// properly sets a flag of the properties for this test.
func properly(t *testing.T, name, value string) {
	f := flag.Lookup(name)
	was := f.Value.String()
	if err := f.Value.Set(value); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Value.Set(was) })
}

// turnsOfATalk is how long such a talk gets: nobody asks for more in one go.
const turnsOfATalk = "9"

func TestALedgerOfTheTalk(t *testing.T) {
	properly(t, "rapid.steps", turnsOfATalk)
	a := desk(t)
	rapid.Check(t, func(rt *rapid.T) {
		l := &ledger{t: rt, a: a, known: map[int]int64{}, told: map[int64]map[int]bool{}}
		l.begins()
		act := func(f func()) func(*rapid.T) {
			return func(rt *rapid.T) { l.t = rt; f() }
		}
		rt.Repeat(map[string]func(*rapid.T){
			"begins": act(l.begins), "grows": act(l.grows), "shrinks": act(l.shrinks), "corrects": act(l.corrects), "takes back": act(l.takesBack), "supposes": act(l.supposes),
			"as it is": act(l.asItIs), "wanders": act(l.wanders), "asks who": act(l.asksWho), "corrects old": act(l.correctsOld), "adds up": act(l.addsUp),
		})
	})
}
