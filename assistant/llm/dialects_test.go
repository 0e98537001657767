package llm

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// dialects are ways in which servers that call themselves compatible stream the
// same two calls: 80,000元 of computing power, and 12 people trained. All must
// be heard as what they mean.
func dialects() map[string]http.HandlerFunc {
	power, training := compute(object{"annual_purchase_total": "80000"}), call{"skills_training_subsidy", object{"people": 12}}
	a, b := sliced(argumentsText(power), 7), sliced(argumentsText(training), 5)
	both := func(index bool, id, kind, name bool) []any { // interleaved, fragment by fragment
		out := []any{}
		for i := range max(len(a), len(b)) {
			for n, c := range []struct {
				call  call
				parts []string
			}{{power, a}, {training, b}} {
				if i >= len(c.parts) {
					continue
				}
				first := i == 0
				p := part(n, "", "", "", c.parts[i])
				if !index {
					delete(p, "index")
				}
				if first || id {
					p["id"] = fmt.Sprintf("call_%d", n)
				}
				if kind {
					p["type"] = "function"
				}
				if first || name {
					p["function"].(object)["name"] = c.call.name
				}
				out = append(out, fragments(p))
			}
		}
		return append(out, finish("tool_calls"), ended)
	}
	oneByOne := func(p func(n int, first bool, args string) object) []any {
		var out []any
		for n, parts := range [][]string{a, b} {
			for i, s := range parts {
				out = append(out, fragments(p(n, i == 0, s)))
			}
		}
		return append(out, finish("tool_calls"), ended)
	}
	named := func(n int) string { return []string{power.name, training.name}[n] }
	wholeCalls := func(id func(n int) string, index int) []any {
		return []any{fragments(part(index, id(0), "function", power.name, argumentsText(power)), part(index, id(1), "function", training.name, argumentsText(training))), finish("stop"), ended}
	}
	numbered := func(n int) string { return fmt.Sprintf("call_%d", n) }
	return map[string]http.HandlerFunc{
		"interleaved, type never":   streaming(both(true, false, false, false)...),
		"interleaved, type on each": streaming(both(true, false, true, false)...),
		"interleaved, all on each":  streaming(both(true, true, true, true)...),
		"interleaved by id alone":   streaming(both(false, true, true, false)...),
		"one by one": streaming(oneByOne(func(n int, first bool, s string) object {
			return nameless(part(n, numbered(n), "", named(n), s), !first)
		})...),
		"one by one, no index, no id after": streaming(oneByOne(func(n int, first bool, s string) object { return nameless(part(-1, "", "", named(n), s), !first) })...),
		"one by one, all index 0": streaming(oneByOne(func(n int, first bool, s string) object {
			return nameless(part(0, numbered(n), "", named(n), s), !first)
		})...),
		"whole calls, all index 0":                streaming(wholeCalls(numbered, 0)...),
		"whole calls, no index":                   streaming(wholeCalls(numbered, -1)...),
		"whole calls, no index, no id":            streaming(wholeCalls(func(int) string { return "" }, -1)...),
		"{} first, then the arguments":            streaming(fragments(part(0, "a", "function", power.name, "{}")), fragments(part(0, "", "", "", argumentsText(power))), fragments(part(1, "b", "function", training.name, argumentsText(training))), finish("tool_calls"), ended),
		"arguments as objects":                    streaming(fragments(object{"index": 0, "id": "a", "function": object{"name": power.name, "arguments": power.args}}, object{"index": 1, "id": "b", "function": object{"name": training.name, "arguments": training.args}}), finish("tool_calls"), ended),
		"ids are numbers":                         streaming(fragments(object{"index": 0, "id": 1, "function": object{"name": power.name, "arguments": argumentsText(power)}}, object{"index": 1, "id": 2, "function": object{"name": training.name, "arguments": argumentsText(training)}}), finish("tool_calls"), ended),
		"text and call in one delta":              streaming(delta(object{"content": "我来算一下。", "tool_calls": []any{part(0, "a", "function", power.name, argumentsText(power)), part(1, "b", "function", training.name, argumentsText(training))}}), finish("tool_calls"), ended),
		"reasoning first":                         streaming(append([]any{delta(object{"reasoning_content": "先算 55,555 元"}), delta(object{"content": "<think>嗯，"}), delta(object{"content": "77,777</think>"})}, both(true, false, false, false)...)...),
		"the whole message at the end":            streaming(object{"choices": []any{object{"index": 0, "finish_reason": "tool_calls", "message": object{"tool_calls": []any{part(-1, "a", "function", power.name, argumentsText(power)), part(-1, "b", "function", training.name, argumentsText(training))}}}}}, ended),
		"no space after data:, CRLF, comments":    streaming(": hello\r\n\r\n", "event: message\r\nid: 7\r\n", strings.ReplaceAll(strings.ReplaceAll(joined(both(true, false, false, false)), "data: ", "data:"), "\n", "\r\n")),
		"no empty line between events":            streaming(strings.ReplaceAll(joined(both(true, false, false, false)), "\n\n", "\n")),
		"an event over several lines":             streaming(strings.ReplaceAll(joined(both(true, false, false, false)), `{"choices"`, "{\ndata: \"choices\"")),
		"a line of 1 MB":                          streaming(append([]any{delta(object{"reasoning_content": strings.Repeat("想", 1<<20/3)})}, both(true, false, false, false)...)...),
		"arguments of 1 MB, mostly space":         streaming(fragments(part(0, "a", "function", power.name, strings.Repeat(" ", 1<<20)+argumentsText(power)), part(1, "b", "function", training.name, argumentsText(training))), finish("tool_calls"), ended),
		"no [DONE]":                               streaming(fragments(part(0, "a", "function", power.name, argumentsText(power)), part(1, "b", "function", training.name, argumentsText(training))), finish("tool_calls")),
		"no header that says so, and empty lines": streaming("\n\n", joined(both(true, false, false, false))),
		"it ignores stream: true":                 calling(power, training),
		"nulls wherever they may be":              streaming(delta(object{"role": nil, "content": nil, "tool_calls": nil, "function_call": nil}), object{"choices": []any{nil}}, object{"choices": nil, "error": nil, "usage": nil}, fragments(part(0, "a", "function", power.name, argumentsText(power)), part(1, "b", "function", training.name, argumentsText(training))), fragments(), delta(object{"tool_calls": []any{nil}}), finish("tool_calls"), ended),
	}
}

// nameless leaves the name out of a fragment, and the id too.
func nameless(p object, really bool) object {
	if really {
		delete(p["function"].(object), "name")
		delete(p, "id")
	}
	return p
}

func joined(events []any) string {
	var b strings.Builder
	for _, e := range events {
		b.WriteString(line(e))
	}
	return b.String()
}

// Every dialect ends in the same right answer.
func TestDialects(t *testing.T) {
	const asked = "我们今年买算力花了8万元，12个人考了人工智能训练师证，一共能补多少？"
	for name, first := range dialects() {
		t.Run(name, func(t *testing.T) {
			reply := call{replyFunction, object{
				"kind": "answer", "measures": []int{6, 8}, "quotes": []any{object{"clause": "6.1", "quote": quote6}},
				"text": "算力最多补40,000元。培训每人最高3,000元，12人最高36,000元。",
			}}
			s := serve(t, first, streaming(usual(reply, 3)...))
			d := open(t, s.URL)
			ans := d.watch(t, asked)
			if ans.Note != "" || ans.Model != "test-model" || ans.Total == nil || ans.Total.String() != "76000.00" || len(ans.Calculations) != 2 {
				t.Errorf("%+v\n%s", ans.Answer, d.logs)
			}
			if !strings.Contains(ans.Text, "40,000元") || strings.Contains(ans.Text, "55,555") || len(s.seen()) != 2 {
				t.Errorf("%s after %d requests", ans.Text, len(s.seen()))
			}
		})
	}
}

// What is wrong with a stream ends in the offline planner's answer.
func TestStreamFaults(t *testing.T) {
	reply := replyCall("answer", "按50%补。按实际服务费算。", 6)
	whole := usual(reply, 8)
	leak := object{"error": object{"message": "bad key " + secret + " 买算力花了", "code": "server_overloaded"}}
	for name, c := range map[string]struct {
		step http.HandlerFunc
		want error
	}{
		"an error event first":         {streaming(leak), ErrServer},
		"an error event midway":        {streaming(append(whole[:4:4], leak)...), ErrServer},
		"an event: error":              {streaming("event: error\n" + line(leak)), ErrServer},
		"rate limited in the stream":   {streaming(object{"error": object{"code": "rate_limit_exceeded"}}), ErrLimited},
		"it ends early":                {streaming(whole[:len(whole)-3]...), ErrCut},
		"it ends at once":              {streaming(delta(object{"role": "assistant"})), ErrCut},
		"only [DONE]":                  {streaming(ended), ErrEmpty},
		"only comments":                {streaming(": ping\n\n", ": ping\n\n"), ErrEmpty},
		"cut off at length":            {streaming(append(whole[:6:6], finish("length"), ended)...), ErrCut},
		"filtered":                     {streaming(finish("content_filter"), ended), ErrFiltered},
		"an event that is no JSON":     {streaming("data: <html>" + secret + "\n\n"), ErrUnreadable},
		"only thoughts":                {streaming(delta(object{"reasoning_content": "补55,555元"}), finish("stop"), ended), ErrEmpty},
		"more than anybody would read": {streaming(delta(object{"content": strings.Repeat("a", 2*LargestResponse)}), finish("stop"), ended), ErrTooLarge},
		"hangs up midway": {func(w http.ResponseWriter, r *http.Request) {
			streaming(whole[:4]...)(w, r)
			panic(http.ErrAbortHandler)
		}, ErrUnreachable},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, c.step)
			d := open(t, s.URL)
			ans := d.watch(t, question)
			d.mustFallBack(t, ans.Answer, c.want)
			if ans.Total == nil || ans.Total.String() != "40000.00" || strings.Contains(ans.Text, "55,555") {
				t.Errorf("%+v", ans.Answer)
			}
			if logs := d.logs.String(); strings.Contains(logs, "买算力") || strings.Contains(logs, "<html>") {
				t.Errorf("the prompt, or the server's prose, is in the log:\n%s", logs)
			}
		})
	}
}
