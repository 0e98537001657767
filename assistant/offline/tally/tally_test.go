package tally

import (
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/tools/money"
	"pgregory.net/rapid"
)

// slip is 阿里云3万, 华为云4万 and 腾讯云2万, of which a test takes the first so many.
func slip(n int) []Entry {
	return []Entry{
		{Names: []string{"阿里云"}, Amount: money.Wan(3)},
		{Names: []string{"华为云"}, Amount: money.Wan(4)},
		{Names: []string{"腾讯云"}, Amount: money.Wan(2)},
	}[:n]
}

// months are twelve of 5千 each.
func months() (out []Entry) {
	for _, n := range []string{"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"} {
		out = append(out, Entry{Names: []string{n}, Amount: money.Yuan(5000)})
	}
	return out
}

// said masks the amounts of a message as the planner does.
func said(text string) Message {
	m := Message{}
	var b strings.Builder
	from, runes := 0, []rune(text)
	for _, a := range money.Read(text) {
		b.WriteString(string(runes[from:a.Start]) + "¥")
		m.Amounts = append(m.Amounts, a.High)
		from = a.End
	}
	m.Masked = b.String() + string(runes[from:])
	return m
}

// after is what the entries come to after an edit, those that are gone as nothing.
func after(entries []Entry, e Edit) []money.Amount {
	out := make([]money.Amount, len(entries))
	for i, entry := range entries {
		out[i] = entry.Amount
	}
	for _, c := range e.Changes {
		if c.Kind == New {
			out = append(out, c.Now)
		} else {
			out[c.At] = c.Now
		}
	}
	return out
}

func yuan(all ...int64) (out []money.Amount) {
	for _, n := range all {
		out = append(out, money.Yuan(n))
	}
	return out
}

// What an officer writes on the slip after each of these.
func TestEdits(t *testing.T) {
	for _, c := range []struct {
		entries []Entry
		text    string
		want    []money.Amount
	}{
		{slip(2), "阿里云那笔其实是4万6", yuan(46000, 40000)},
		{slip(2), "不是3万，是3万5", yuan(35000, 40000)},
		{slip(2), "是3万5，不是3万", nil}, // the figure stands before what it replaces: left to others
		{slip(2), "阿里云再加2千，华为云减半", yuan(32000, 20000)},
		{slip(2), "漏了一张5000元的，是华为云的", yuan(30000, 45000)},
		{slip(2), "财务漏了阿里云那张，还有5800元", yuan(35800, 40000)},
		{slip(2), "大的那笔砍一半", yuan(30000, 20000)},
		{slip(2), "头一个退了1万", yuan(20000, 40000)},
		{slip(2), "阿里云跟华为云一样多呢", yuan(40000, 40000)},
		{slip(2), "华为云只有阿里云的一半", yuan(30000, 15000)},
		{slip(2), "两个弄反了", yuan(40000, 30000)},
		{slip(2), "阿里云取消，另外还有1万", yuan(0, 40000, 10000)},
		{slip(2), "里头", nil},
		{slip(2), "华为云里头有1万是培训费，刨掉它", yuan(30000, 30000)},
		{slip(2), "华为云里头有1万是培训费", nil}, // whether it counts, nobody has said
		{slip(3), "中间那笔不要了", yuan(30000, 0, 20000)},
		{slip(3), "只算腾讯云", yuan(0, 0, 20000)},
		{slip(3), "前两笔都改成1万", yuan(10000, 10000, 20000)},
		{slip(3), "打八折呢", yuan(24000, 32000, 16000)},
		{slip(3), "后面那个是5万", nil}, // behind the first, or the last?
		{months(), "7到12月涨到6900元", yuan(5000, 5000, 5000, 5000, 5000, 5000, 6900, 6900, 6900, 6900, 6900, 6900)},
		{months(), "8月停用", yuan(5000, 5000, 5000, 5000, 5000, 5000, 5000, 0, 5000, 5000, 5000, 5000)},
		{slip(2), "阿里云再让2千", yuan(28000, 40000)},
		{slip(2), "阿里云便宜两成", yuan(24000, 40000)},
		{slip(3), "后两笔都改成1万", yuan(30000, 10000, 10000)},
		{slip(3), "前两笔照旧，腾讯云减半", yuan(30000, 40000, 10000)},
		{months(), "下半年减半", yuan(5000, 5000, 5000, 5000, 5000, 5000, 2500, 2500, 2500, 2500, 2500, 2500)},
		{append(slip(1), Entry{Names: []string{"备用"}, Amount: money.Wan(3)}), "3万那笔取消", nil},                                    // which of the two?
		{[]Entry{{Names: []string{"训练"}, Amount: money.Wan(3)}, {Names: []string{"训练"}, Amount: money.Wan(5)}}, "训练其实是4万", nil}, // two go by it
		{slip(2), "阿里云其实是3万", nil},                                                                                              // nothing new
		{slip(2), "阿里云再加2千，华为云记错了", nil},                                                                                        // and not yet what is right
		{slip(2), "阿里云总共9万", nil},
		// what says anything besides is no edit
		{slip(2), "阿里云其实是4万6，备案了吗", nil},
		{slip(2), "阿里云3万", nil},
		{slip(2), "再加2万", yuan(30000, 40000, 20000)},
		{slip(2), "总共其实是9万", nil},
		{slip(2), "阿里云退了5万", nil}, // more than there is
		{slip(2), "阿里云记错了", nil},  // and not yet what is right
	} {
		e, ok := Read(c.entries, said(c.text), nil)
		switch {
		case c.want == nil:
			if ok && len(e.Changes) > 0 {
				t.Errorf("%s: an edit, %v", c.text, e.Changes)
			}
		case !ok:
			t.Errorf("%s: no edit", c.text)
		case !slices.EqualFunc(after(c.entries, e), c.want, money.Amount.Equal):
			t.Errorf("%s: %v, want %v", c.text, after(c.entries, e), c.want)
		}
	}
}

// People and money are entries of their own kind, and no amount of the one is put to the other.
func TestUnits(t *testing.T) {
	entries := []Entry{{Names: []string{"模型"}, Amount: money.Wan(3)}, {Names: []string{"证书"}, Amount: money.Yuan(8), Unit: People}}
	for _, c := range []struct {
		entries []Entry
		said    Message
		want    []money.Amount
	}{
		{entries, Message{"改成¥", yuan(12), []Unit{People}}, yuan(30000, 12)},
		{entries, Message{"改成¥", yuan(50000), nil}, yuan(50000, 8)},
		{entries, Message{"其中¥没拿到证书", yuan(2), []Unit{People}}, yuan(30000, 6)},
		{entries, Message{"证书改成¥", yuan(50000), nil}, nil},
		{entries, Message{"模型¥,证书¥", append(yuan(40000), yuan(9)...), []Unit{Yuan, People}}, yuan(40000, 9)},
		{entries, Message{"模型¥证书¥", append(yuan(9), yuan(40000)...), []Unit{People, Yuan}}, nil},
		{entries, Message{"两个弄反了", nil, nil}, nil},
		{entries, Message{"大的那笔减半", nil, nil}, nil},
		{entries[1:], Message{"¥", yuan(120000), nil}, nil},
		{entries, Message{"模型和证书都减半", nil, nil}, nil},                                                                                                     // half a person
		{append(slices.Clone(entries), Entry{Names: []string{"新人"}, Amount: money.Yuan(3), Unit: People}), Message{"改成¥", yuan(12), []Unit{People}}, nil}, // which of the two?
		{append(slices.Clone(entries), Entry{Names: []string{"场景"}, Amount: money.Yuan(2), Unit: Projects}), Message{"不对,是¥", yuan(3), []Unit{Projects}}, yuan(30000, 8, 3)},
	} {
		e, ok := Read(c.entries, c.said, nil)
		if ok != (c.want != nil) || ok && !slices.EqualFunc(after(c.entries, e), c.want, money.Amount.Equal) {
			t.Errorf("%s: %v %v, want %v", c.said.Masked, ok, after(c.entries, e), c.want)
		}
	}
}

// What cannot matter is passed over, and a thing may be called by words that only it was told with.
func TestBesideThePoint(t *testing.T) {
	told := []Entry{
		{Names: []string{"投资"}, Amount: money.Wan(300), Told: "织布厂上了套ai验布的系统,实际投资¥"},
		{Names: []string{"算力"}, Amount: money.Wan(7), Told: "还租了云上显卡,全年¥,备案"},
	}
	for _, c := range []struct {
		entries []Entry
		text    string
		want    []money.Amount
	}{
		{told, "验布那套报错数了，是415万", yuan(4150000, 70000)},
		{told, "显卡那边跟供应商吵了一架，变成8万", yuan(3000000, 80000)},
		{told, "显卡那边跟供应商吵了一架", nil},                   // and nothing is changed
		{told, "验布那套跟显卡吵了一架，改成5万", nil},               // which of them?
		{told, "算力那家老板跑路了，投资改成400万", nil},             // of computing power nobody knows
		{told, "备案那边改成5万", nil},                       // a condition
		{told, "会计没说清楚，算力改成8万", nil},                  // a denial may matter
		{told, "财务小陈昨晚翻箱倒柜对着那本旧账本子看到半夜里，算力改成8万", nil}, // a story may tell more
		{[]Entry{{Names: []string{"甲"}, Amount: money.Wan(3), Told: "质检"}, {Names: []string{"乙"}, Amount: money.Wan(4), Told: "质检"}}, "质检那套改成5万", nil},
	} {
		e, ok := Read(c.entries, said(c.text), nil)
		if changed := ok && len(e.Changes) > 0; changed != (c.want != nil) || changed && !slices.EqualFunc(after(c.entries, e), c.want, money.Amount.Equal) {
			t.Errorf("%s: %v %v, want %v", c.text, ok, after(c.entries, e), c.want)
		}
	}
}

// A message may go on with the one entry that the message before changed, or take that back.
func TestGoesOn(t *testing.T) {
	set := Change{Kind: Set, At: 1, Was: money.Wan(5), Now: money.Wan(4), By: money.Wan(4)}
	added := Change{Kind: Add, At: 0, Was: money.Wan(2), Now: money.Wan(3), By: money.Wan(1)}
	for _, c := range []struct {
		last *Change
		text string
		want []money.Amount
	}{
		{&set, "那要是3万5呢", yuan(30000, 35000)},
		{&set, "改成2万", yuan(30000, 20000)},
		{&added, "没谈成", yuan(20000, 40000)},
		{&added, "这1万撤回", yuan(20000, 40000)},
		{&Change{Kind: New, At: 1, By: money.Wan(4), Now: money.Wan(4)}, "没谈成", yuan(30000, 0)},
		{&added, "那要是3万5呢", nil}, // instead of the 1万, or of all?
		{&set, "没谈成", nil},       // what was put right is not taken back so
		{nil, "那要是3万5呢", nil},
	} {
		e, ok := Read(slip(2), said(c.text), c.last)
		if ok != (c.want != nil) || ok && !slices.EqualFunc(after(slip(2), e), c.want, money.Amount.Equal) {
			t.Errorf("%s: %v %v, want %v", c.text, ok, after(slip(2), e), c.want)
		}
	}
}

// Whatever one entry is called and comes to, an edit that names it leaves all others as they were.
func TestOthersStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := []string{"质检", "客服", "法务", "财务系统", "导诊"}
		var entries []Entry
		for _, n := range names[:rapid.IntRange(2, len(names)).Draw(t, "entries")] {
			entries = append(entries, Entry{Names: []string{n}, Amount: money.Yuan(1000 * rapid.Int64Range(10, 900).Draw(t, n))})
		}
		at := rapid.IntRange(0, len(entries)-1).Draw(t, "at")
		was := entries[at].Amount
		by := money.Yuan(rapid.Int64Range(1, 9999).Draw(t, "by")) // less than any comes to
		how := rapid.SampledFrom([]struct {
			words string
			now   money.Amount
		}{
			{"其实是¥", by}, {"改成¥呢", by}, {"再加¥", was.Add(by)}, {"退了¥", was.Sub(by)}, {"取消了", money.Amount{}}, {"翻倍呢", was.Times(2)},
		}).Draw(t, "how")
		m := Message{Masked: names[at] + how.words}
		if strings.Contains(how.words, "¥") {
			m.Amounts = []money.Amount{by}
		}
		e, ok := Read(entries, m, nil)
		if !ok || len(e.Changes) != 1 || e.Changes[0].At != at || !e.Changes[0].Now.Equal(how.now) {
			t.Fatalf("%s of %v: %v %v, want %v", m.Masked, entries, ok, e.Changes, how.now)
		}
	})
}

// FuzzRead: no text makes Read panic, change an entry that is not there or leave less than nothing.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"阿里云再加¥", "不是¥是¥", "前两笔都改成¥", "7到12月涨到¥", "两个弄反了", "只算腾讯云", "里头有¥是培训费，刨掉", "打八折，¥", "¥¥¥", "第9个减半"} {
		f.Add(s, uint8(2), int64(20000))
	}
	f.Fuzz(func(t *testing.T, text string, n uint8, v int64) {
		entries := append(slip(3), months()...)[:n%15]
		m := Message{Masked: text}
		for range strings.Count(text, "¥") {
			m.Amounts = append(m.Amounts, money.Yuan(v%1_000_000))
		}
		last := &Change{Kind: Add, At: int(n % 4), By: money.Yuan(1), Was: money.Wan(2), Now: money.Wan(3)}
		e, ok := Read(entries, m, last)
		if !ok {
			return
		}
		for _, c := range e.Changes {
			if c.At < 0 || c.At > len(entries) || c.At == len(entries) && c.Kind != New || c.Now.IsNegative() {
				t.Fatalf("%q: %+v", text, c)
			}
		}
	})
}
