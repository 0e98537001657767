package web

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
)

func TestChatGoesOn(t *testing.T) {
	k := newKit(t)
	var first, second wireAnswer
	k.json("POST", "/api/chat", `{"message":"一年买算力花了8万元，能补多少？"}`, &first)
	if first.Kind != "answer" || first.Total == nil || *first.Total != "40000.00" || first.Conversation == "" || first.Model != "scripted" {
		t.Errorf("first answer %+v", first)
	}
	for _, c := range first.Citations {
		if !strings.Contains(knowledge.FuzhouAI().Text, c.Quote) {
			t.Errorf("quote %q is not the policy's", c.Quote)
		}
	}
	k.json("POST", "/api/chat", `{"message":"你好","conversation_id":"`+first.Conversation+`","unknown":1}`, &second)
	if second.Conversation != first.Conversation || second.Kind != "smalltalk" || second.Total != nil {
		t.Errorf("second answer %+v", second)
	}
	var talk struct {
		ID    string `json:"conversation_id"`
		Turns []struct {
			Message, At string
			Answer      wireAnswer
		}
	}
	k.json("GET", "/api/conversations/"+first.Conversation, "", &talk)
	if len(talk.Turns) != 2 || talk.Turns[1].Message != "你好" || talk.Turns[0].Answer.Text != first.Text || talk.Turns[0].At == "" {
		t.Errorf("conversation %+v", talk)
	}
}

// An answer's lists are lists even when empty: a client may loop without looking.
func TestEmptyListsAreLists(t *testing.T) {
	k := newKit(t)
	_, body := k.call("POST", "/api/chat", `{"message":"你好"}`)
	for _, field := range []string{"measures", "citations", "calculations", "missing", "suggestions"} {
		if !strings.Contains(body, `"`+field+`":[]`) {
			t.Errorf("%s is not []: %s", field, body)
		}
	}
	if !strings.Contains(body, `"total":null`) {
		t.Errorf("total is not null: %s", body)
	}
}

func TestLongestMessageIsCountedInRunes(t *testing.T) {
	k := newKit(t)
	for n, want := range map[int]int{1: 200, assistant.LongestMessage: 200, assistant.LongestMessage + 1: 422} {
		message := "你好" + strings.Repeat("𠮷", max(n-2, 0))
		if n == 1 {
			message = "好"
		}
		if res, out := k.call("POST", "/api/chat", `{"message":"`+message+`"}`); res.StatusCode != want {
			t.Errorf("%d runes: %s %s", n, res.Status, out)
		}
	}
}

func TestHealth(t *testing.T) {
	k := newKit(t)
	for _, path := range []string{"/healthz", "/readyz"} {
		if res, _ := k.call("GET", path, ""); res.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", path, res.Status)
		}
	}
}

func TestMetrics(t *testing.T) {
	k := newKit(t)
	k.call("POST", "/api/chat", `{"message":"算力8万"}`)
	k.call("POST", "/api/chat", `{"message":"出错"}`)
	k.call("POST", "/api/chat", `{}`)
	k.dial()
	res, out := k.call("GET", "/metrics", "")
	if !strings.HasPrefix(res.Header.Get("Content-Type"), "text/plain") {
		t.Errorf("content type %s", res.Header.Get("Content-Type"))
	}
	for _, line := range []string{
		`rongce_questions_total{kind="answer"} 1`, `rongce_questions_total{kind="failed"} 1`,
		`rongce_calculations_total{outcome="computed",tool="computing_power_subsidy"} 1`,
		`rongce_http_requests_total{code="200",route="POST /api/chat"} 1`, `rongce_problems_total{status="422"} 1`,
		`rongce_refused_replies_total 0`, `rongce_fallbacks_total 0`, `rongce_sockets 1`, `rongce_rate_limited_total 0`,
		`rongce_answer_seconds_count 1`,
	} {
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(line) + `$`).MatchString(out) {
			t.Errorf("no line %s", line)
		}
	}
}
