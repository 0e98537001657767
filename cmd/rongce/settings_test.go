package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestRateLimit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		env  []string
		args []string
		want int // status of the second question
	}{
		{nil, []string{"--rate-limit", "1"}, http.StatusTooManyRequests},
		{[]string{"RONGCE_RATE_LIMIT=1"}, nil, http.StatusTooManyRequests},
		{[]string{"RONGCE_RATE_LIMIT=1"}, []string{"--rate-limit", "0"}, http.StatusOK}, // a flag counts more
		{[]string{"RONGCE_RATE_LIMIT="}, nil, http.StatusOK},                            // empty: not set
	} {
		p := start(t, itself, c.env, append([]string{"serve", "--addr", "127.0.0.1:0"}, c.args...)...)
		post(t, p.url+"/api/chat", map[string]string{"message": "你好"})
		if got, _ := post(t, p.url+"/api/chat", map[string]string{"message": "你好"}); got != c.want {
			t.Errorf("%v %v: the second question gets %d, want %d", c.env, c.args, got, c.want)
		}
	}
}

func TestAllowedOrigins(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ env, args []string }{
		{nil, []string{"--allowed-origins", "https://a.example,https://b.example"}},
		{[]string{"RONGCE_ALLOWED_ORIGINS=https://a.example,https://b.example"}, nil},
	} {
		p := start(t, itself, c.env, append([]string{"serve", "--addr", "127.0.0.1:0"}, c.args...)...)
		for origin, welcome := range map[string]bool{"https://a.example": true, "https://b.example": true, p.url: true, "https://c.example": false} {
			conn, err := dial(p.url, origin)
			if (err == nil) != welcome {
				t.Errorf("%s: %v", origin, err)
			}
			if conn != nil {
				conn.Close()
			}
		}
	}
}

// Conversations live where the settings say, in a folder for the user alone.
func TestDataFolder(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	for _, c := range []struct {
		env, args []string
		want      string
	}{
		{[]string{"HOME=" + home, "XDG_DATA_HOME="}, nil, filepath.Join(home, ".local", "share", "rongce")},
		{[]string{"XDG_DATA_HOME=" + home}, nil, filepath.Join(home, "rongce")},
		{[]string{"RONGCE_DATA=" + filepath.Join(home, "env")}, nil, filepath.Join(home, "env")},
		{nil, []string{"--data", filepath.Join(home, "flag")}, filepath.Join(home, "flag")},
	} {
		p := start(t, itself, c.env, append([]string{"serve", "--addr", "127.0.0.1:0"}, c.args...)...)
		get(t, p.url+"/readyz")
		at, err := os.Stat(c.want)
		if err != nil || at.Mode().Perm() != 0o700 {
			t.Errorf("%s: %v %v", c.want, at, err)
		}
		if _, err := os.Stat(filepath.Join(c.want, "rongce.db")); err != nil {
			t.Error(err)
		}
	}
}

func TestLanguageModel(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var key, model, sent string
	endpoint := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var asked struct{ Model string }
		body, _ := io.ReadAll(r.Body)
		_ = json.Unmarshal(body, &asked)
		mu.Lock()
		sent += string(body)
		key, model = r.Header.Get("Authorization"), asked.Model
		mu.Unlock()
		w.WriteHeader(http.StatusUnauthorized)
	}))
	defer endpoint.Close()
	p := start(t, itself, []string{"RONGCE_LLM_KEY=sk-secret", "RONGCE_LLM_MODEL=little", "RONGCE_LLM_WHEN=always"}, "serve", "--addr", "127.0.0.1:0", "--llm-url", endpoint.URL+"/v1")
	status, body := post(t, p.url+"/api/chat", map[string]string{"message": "我手机13812345678，一年买算力花了8万，能补多少"})
	mu.Lock()
	defer mu.Unlock()
	if key != "Bearer sk-secret" || model != "little" {
		t.Errorf("the endpoint was asked for model %q with %q", model, key)
	}
	if !strings.Contains(sent, "8万") || strings.Contains(sent, "13812345678") {
		t.Errorf("the endpoint was sent %s", sent)
	}
	var answer struct{ Model, Note, Total string }
	if err := json.Unmarshal(body, &answer); err != nil || status != 200 || answer.Model != "embedded" || answer.Note == "" || answer.Total != "40000.00" {
		t.Errorf("%d %s: want the offline planner's answer, with a note", status, body)
	}
	if strings.Contains(p.errs.String()+p.printed()+string(body), "sk-secret") {
		t.Error("the key was told")
	}
}

func TestSettingsThatMakeNoSense(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args string
		want string // of what is said
	}{
		{"--addr 8080", "127.0.0.1:8080 这样"},
		{"--addr 127.0.0.1:99999", "写得不对"},
		{"--data " + file, "是一个文件"},
		{"--database-url postgres://u:secret@h:port/db", "数据库地址写得不对"},
		{"--keep-days 0", "至少保留 1 天"},
		{"--rate-limit -1", "须写"},
		{"--rate-limit=-1", "不能是负数"},
		{"--rate-limit many", "须是整数"},
		{"--rate-limit", "还缺一个值"},
		{"--allowed-origins example.org", "https://example.org 这样"},
		{"--allowed-origins https://example.org/path", "不带路径"},
		{"--trusted-proxies localhost", "10.0.0.0/8 这样"},
		{"--llm-model x", "还缺接口地址"},
		{"--llm-url http://127.0.0.1/v1", "还缺模型的名称"},
		{"--llm-url ftp://x --llm-model x", "用不了"},
	} {
		got := typed("", append([]string{"serve"}, strings.Fields(c.args)...)...)
		if c.args == "--rate-limit -1" {
			c.want = "" // kong takes it for a flag: any words will do
		}
		if got.code != exitUsage || !strings.Contains(got.err, c.want) || got.out != "" {
			t.Errorf("%s: exit %d, %q", c.args, got.code, got.err)
		}
		if strings.Contains(got.err, "secret") || strings.Contains(got.err, "expected") {
			t.Errorf("%s: %q", c.args, got.err)
		}
	}
}

func TestStaffToken(t *testing.T) {
	t.Parallel()
	p := start(t, itself, []string{"RONGCE_STAFF_TOKEN=a-token-of-some-length"}, "--addr", "127.0.0.1:0")
	for token, want := range map[string]int{"a-token-of-some-length": 200, "another-token-of-this": 401} {
		r, err := http.NewRequest(http.MethodGet, p.url+"/desk/insights", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+token)
		got, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = got.Body.Close()
		if got.StatusCode != want {
			t.Errorf("%s: %s", token, got.Status)
		}
	}
	short := command(t, itself, []string{"RONGCE_STAFF_TOKEN=123456"}, "--addr", "127.0.0.1:0")
	if out, err := short.CombinedOutput(); err == nil || !strings.Contains(string(out), "口令太短") || strings.Contains(string(out), "123456") {
		t.Errorf("%v %s", err, out)
	}
}

func TestTakenAddressIsSaid(t *testing.T) {
	t.Parallel()
	taken := httptest.NewServer(http.NotFoundHandler())
	defer taken.Close()
	got := typed("", "serve", "--addr", taken.Listener.Addr().String())
	if got.code != exitFailed || !strings.Contains(got.err, "已经被别的程序占用") {
		t.Errorf("exit %d, %q", got.code, got.err)
	}
}

func TestHelpNamesEverySetting(t *testing.T) {
	got := typed("", "serve", "--help")
	for _, name := range []string{
		"--addr", "RONGCE_ADDR", "--data", "RONGCE_DATA", "--database-url", "RONGCE_DATABASE_URL", "--llm-url", "RONGCE_LLM_URL",
		"--llm-model", "RONGCE_LLM_MODEL", "RONGCE_LLM_KEY", "--rate-limit", "RONGCE_RATE_LIMIT", "--keep-days", "RONGCE_KEEP_DAYS", "RONGCE_STAFF_TOKEN", "--trusted-proxies", "RONGCE_TRUSTED_PROXIES", "--allowed-origins", "RONGCE_ALLOWED_ORIGINS",
	} {
		if !strings.Contains(got.out, name) {
			t.Errorf("%s is not there", name)
		}
	}
	if got.code != exitDone {
		t.Errorf("exit %d", got.code)
	}
}
