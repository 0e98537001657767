package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

// aModel is a server that knows one model and answers a try-out question right:
// a calculation, then a reply. Whole or streamed.
type aModel struct {
	streams bool
	reply   string           // "" for the right one
	instead http.HandlerFunc // of every answer, where it is set
	models  http.HandlerFunc // of the list of models, where it is set
}

const testKey = "sk-DoctorSECRET0123456789"

func (m aModel) start(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", func(w http.ResponseWriter, r *http.Request) {
		if m.models != nil {
			m.models(w, r)
			return
		}
		_, _ = io.WriteString(w, `{"data":[{"id":"good-model"},{"id":"<script>"}]}`)
	})
	mux.HandleFunc("POST /v1/chat/completions", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if m.instead != nil {
			m.instead(w, r)
			return
		}
		name, args := "computing_power_subsidy", `{"annual_purchase_total":"80000"}`
		if strings.Contains(string(body), `"role":"tool"`) {
			name, args = "reply", m.reply
			if args == "" {
				args = `{"kind":"answer","measures":[6],"quotes":[{"clause":"6.1","quote":"按照当年实际服务费50%的比例予以补助"}],"text":"最多可补40,000元。请按正式文件办理。"}`
			}
		}
		quoted, _ := json.Marshal(args)
		call := fmt.Sprintf(`{"index":0,"id":"c1","type":"function","function":{"name":%q,"arguments":%s}}`, name, quoted)
		if m.streams {
			fmt.Fprintf(w, "data: {\"choices\":[{\"delta\":{\"tool_calls\":[%s]}}]}\n\ndata: {\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\ndata: [DONE]\n\n", call)
			return
		}
		fmt.Fprintf(w, `{"choices":[{"finish_reason":"tool_calls","message":{"tool_calls":[%s]}}]}`, call)
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s.URL + "/v1"
}

func failing(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}

// inTurn answers the first request with the first handler, the others with the second.
func inTurn(first, others http.HandlerFunc) http.HandlerFunc {
	var n atomic.Int64
	return func(w http.ResponseWriter, r *http.Request) {
		if n.Add(1) == 1 {
			first(w, r)
			return
		}
		others(w, r)
	}
}

func TestDoctor(t *testing.T) {
	gone := httptest.NewServer(nil)
	gone.Close()
	leak := `{"error":{"message":"key ` + testKey + ` is wrong","code":"invalid_api_key"}}`
	for name, c := range map[string]struct {
		url   func(*testing.T) string
		model string
		code  int
		says  []string
	}{
		"all is well":        {aModel{streams: true}.start, "good-model", exitDone, []string{"✓ 连得上，模型在列表里", "✓ 调用测算工具", "✓ 逐句输出", "结论：可以用"}},
		"it does not stream": {aModel{}.start, "good-model", exitDone, []string{"! 逐句输出", "整段返回", "结论：可以用"}},
		"another model":      {aModel{streams: true}.start, "other", exitDone, []string{"列表里没有 other", "它有：good-model。", "结论：可以用"}},
		"no list":            {aModel{streams: true, models: failing(404, "")}.start, "good-model", exitDone, []string{"不提供模型列表", "结论：可以用"}},
		"the key":            {aModel{models: failing(401, leak)}.start, "good-model", exitFailed, []string{"密钥没有被接受", "RONGCE_LLM_KEY", "用不上"}},
		"no such model":      {aModel{instead: failing(404, leak)}.start, "good-model", exitFailed, []string{"没有这个地址或模型", "--llm-url", "答不好"}},
		"no tools":           {aModel{instead: failing(400, `{"error":{"message":"tools are not supported"}}`)}.start, "good-model", exitFailed, []string{"不支持函数调用", "答不好"}},
		"plain talk":         {aModel{instead: failing(200, `{"choices":[{"finish_reason":"stop","message":{"content":"补55,555元"}}]}`)}.start, "good-model", exitFailed, []string{"没有按要求调用函数", "答不好"}},
		"it invents":         {aModel{reply: `{"kind":"answer","measures":[6],"quotes":[{"clause":"6.1","quote":"按照当年实际服务费50%的比例予以补助"}],"text":"最多可补55,555元。"}`}.start, "good-model", exitFailed, []string{"没有通过核对", "答不好"}},
		"refuses a field":    {aModel{instead: inTurn(failing(400, `{"error":{"message":"Unsupported parameter: 'temperature'"}}`), failing(400, `{"error":{"message":"tools"}}`))}.start, "good-model", exitFailed, []string{"不接受请求里的 temperature"}},
		"nobody there":       {func(*testing.T) string { return gone.URL + "/v1" }, "good-model", exitFailed, []string{"连不上", "端口", "用不上"}},
		"a web page":         {aModel{models: failing(200, "<html>"), instead: failing(200, "<html>"+testKey)}.start, "good-model", exitFailed, []string{"不是这个接口的格式", "/v1"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(keyVariable, testKey)
			got := typed("", "doctor", "--llm-url", c.url(t), "--llm-model", c.model)
			all := got.out + got.err
			if got.code != c.code {
				t.Errorf("exit code %d", got.code)
			}
			for _, s := range c.says {
				if !strings.Contains(all, s) {
					t.Errorf("%q is not said in\n%s", s, all)
				}
			}
			if strings.Contains(all, "SECRET") || strings.Contains(all, "script>") || strings.Contains(all, "55,555") {
				t.Errorf("said too much:\n%s", all)
			}
		})
	}
	if got := typed("", "doctor"); got.code != exitDone || !strings.Contains(got.out, "没有设置语言模型") {
		t.Errorf("without a model: %+v", got)
	}
}

// When the model is asked: never, when the offline planner is unsure, always.
func TestWhenTheModelIsAsked(t *testing.T) {
	const plain = "我们一年买算力花了8万元，能补多少？"
	for when, model := range map[string]string{"never": "embedded", "unsure": "embedded", "always": "good-model"} {
		url := aModel{streams: true}.start(t)
		got := typed("", "ask", "--json", "--llm-url", url, "--llm-model", "good-model", "--llm-when", when, plain)
		var answer struct{ Model, Note, Total string }
		if err := json.Unmarshal([]byte(got.out), &answer); err != nil || answer.Model != model || answer.Note != "" || answer.Total != "40000.00" {
			t.Errorf("%s: %v %+v\n%s", when, err, answer, got.err)
		}
	}
	if got := typed("", "ask", "--llm-when", "sometimes", plain); got.code != exitUsage || !strings.Contains(got.err, "unsure、always 或 never") {
		t.Errorf("%+v", got)
	}
}

// Why the model did not answer is on /metrics, and nothing of key or question.
func TestReasonsOnMetrics(t *testing.T) {
	url := aModel{instead: failing(401, `{"error":{"message":"`+testKey+`"}}`)}.start(t)
	p := start(t, itself, []string{keyVariable + "=" + testKey}, "serve", "--addr", "127.0.0.1:0", "--llm-url", url, "--llm-model", "good-model", "--llm-when", "always")
	if status, body := post(t, p.url+"/api/chat", map[string]string{"message": "买算力花了8万元，能补多少？"}); status != 200 || !strings.Contains(string(body), "语言模型没有接受密钥，由离线助手作答") {
		t.Errorf("%d %s", status, body)
	}
	metrics := string(get(t, p.url+"/metrics"))
	for _, want := range []string{`rongce_fallback_reasons_total{reason="key"} 1`, "rongce_llm_requests_total 1", "rongce_llm_calls_total 1", "rongce_llm_paused 0", "rongce_fallbacks_total 1"} {
		if !strings.Contains(metrics, want) {
			t.Errorf("%q is not in /metrics", want)
		}
	}
	if all := metrics + p.errs.String(); strings.Contains(all, "SECRET") || strings.Contains(all, "买算力") {
		t.Errorf("key or question in log or metrics:\n%s", p.errs.String())
	}
	if !strings.Contains(p.errs.String(), `"reason":"key"`) {
		t.Errorf("the log does not say why:\n%s", p.errs.String())
	}
}
