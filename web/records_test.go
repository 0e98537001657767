package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/curated"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/assistant/store"
)

const staffToken = "口令-correct-horse"

// keeping gives a server a store of its own, with the staff's pages open.
func keeping(t testing.TB) func(*Options) {
	t.Helper()
	d, err := store.InMemory(t.Context(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return func(o *Options) {
		s := store.NewShelter(d, o.Log)
		planner := offline.New(o.Assistant.Policy, o.Assistant.Toolbox)
		book := curated.New(s, planner.Understand, o.Log)
		o.Assistant.Conversations, o.Assistant.Curations, o.Assistant.Fallback = s, book, planner
		o.Records, o.Book, o.StaffToken = s, book, staffToken
	}
}

// furnished is a kit whose server keeps what is said.
func furnished(t testing.TB, change ...func(*Options)) *kit {
	t.Helper()
	return newKit(t, append([]func(*Options){keeping(t)}, change...)...)
}

func (k *kit) chat(message string) wireAnswer {
	k.Helper()
	var a wireAnswer
	body, err := json.Marshal(map[string]string{"message": message})
	if err != nil {
		k.Fatal(err)
	}
	k.json(http.MethodPost, "/api/chat", string(body), &a)
	return a
}

func TestFeedback(t *testing.T) {
	k := furnished(t)
	id := k.chat("你好").Conversation
	for _, c := range []struct {
		body string
		want int
	}{
		{fmt.Sprintf(`{"conversation_id":%q,"turn":0,"useful":true}`, id), 204},
		{fmt.Sprintf(`{"conversation_id":%q,"turn":0,"useful":false,"reason":"打13812345678告诉我"}`, id), 204},
		{fmt.Sprintf(`{"conversation_id":%q,"turn":1,"useful":true}`, id), 404},
		{fmt.Sprintf(`{"conversation_id":%q,"turn":-1,"useful":true}`, id), 404},
		{`{"conversation_id":"nobody","turn":0,"useful":true}`, 404},
		{`{"conversation_id":"a/b","turn":0,"useful":true}`, 404},
		{`{"turn":0,"useful":true}`, 404},
		{fmt.Sprintf(`{"conversation_id":%q,"useful":true}`, id), 422},
		{fmt.Sprintf(`{"conversation_id":%q,"turn":0}`, id), 422},
		{fmt.Sprintf(`{"conversation_id":%q,"turn":"0","useful":true}`, id), 422},
		{fmt.Sprintf(`{"conversation_id":%q,"turn":0,"useful":true,"reason":%q}`, id, strings.Repeat("长", 501)), 422},
		{`{`, 400},
	} {
		if res, out := k.call(http.MethodPost, "/api/feedback", c.body); res.StatusCode != c.want {
			t.Errorf("%s: %d %s", c.body, res.StatusCode, out)
		}
	}
	_, page := k.call(http.MethodGet, "/desk/insights", "", "Authorization", "Bearer "+staffToken)
	if !strings.Contains(page, "打〔已隐去〕告诉我") || strings.Contains(page, "138") || strings.Contains(page, id) {
		t.Errorf("staff read %s", page)
	}
	if _, metrics := k.call(http.MethodGet, "/metrics", ""); !strings.Contains(metrics, `rongce_judgements_total{useful="false"} 1`) {
		t.Error("the thumb is not counted")
	}
}

func TestPersonalDataStaysOut(t *testing.T) {
	k := furnished(t)
	a := k.chat("你好，我是张三，手机13812345678，身份证11010519491231002X")
	res, out := k.call(http.MethodGet, "/api/conversations/"+a.Conversation, "")
	if res.StatusCode != 200 || strings.Contains(out, "13812345678") || strings.Contains(out, "1949") || !strings.Contains(out, `"masked":["电话号码","身份证号"]`) || !strings.Contains(out, "已隐去，没有保存") {
		t.Errorf("%d %s", res.StatusCode, out)
	}
	if strings.Contains(a.Text, "13812345678") {
		t.Errorf("said back: %s", a.Text)
	}
	if _, page := k.call(http.MethodGet, "/c/"+a.Conversation, ""); !strings.Contains(page, "已隐去，没有保存") || strings.Contains(page, "13812345678") {
		t.Error("the page without scripts does not tell")
	}
}

// Neither a conversation's id nor a word of what was said comes into the log.
func TestLogNamesNobody(t *testing.T) {
	k := furnished(t)
	id := k.chat("你好，暗号是芝麻开门").Conversation
	for _, path := range []string{"/api/conversations/" + id, "/c/" + id, "/api/conversations/" + id + "/export?format=markdown", "/api/conversations/" + id + "/nothing", "/c/" + id + "/x"} {
		k.call(http.MethodGet, path, "")
		k.call(http.MethodPost, path, "{}")
	}
	k.call(http.MethodDelete, "/api/conversations/"+id, "")
	_, _ = k.call(http.MethodPost, "/api/chat", `{"message":"出错","conversation_id":"`+id+`"}`)
	k.server.assistant.Conversations = unreadableStore{k.server.assistant.Conversations}
	if res, _ := k.call(http.MethodGet, "/api/conversations/"+id, ""); res.StatusCode != 500 {
		t.Errorf("an inner error is a %d", res.StatusCode)
	}
	if log := k.log.String(); !strings.Contains(log, "inner error") || strings.Contains(log, id) || strings.Contains(log, "芝麻") {
		t.Errorf("log:\n%s", log)
	}
}

// unreadableStore is a store with an error that nobody expects.
type unreadableStore struct{ assistant.Conversations }

func (unreadableStore) Read(context.Context, string) (*assistant.Conversation, error) {
	return nil, errors.New("unexpected")
}

func TestDeleteConversation(t *testing.T) {
	k := furnished(t)
	id := k.chat("你好").Conversation
	path := "/api/conversations/" + id
	if res, out := k.call(http.MethodDelete, path, "", "Sec-Fetch-Site", "cross-site"); res.StatusCode != 403 {
		t.Errorf("by another site: %d %s", res.StatusCode, out)
	}
	for _, c := range []struct {
		method string
		want   int
	}{{http.MethodGet, 200}, {http.MethodDelete, 204}, {http.MethodGet, 404}, {http.MethodDelete, 404}} {
		if res, out := k.call(c.method, path, ""); res.StatusCode != c.want {
			t.Errorf("%s: %d %s", c.method, res.StatusCode, out)
		}
	}
}

func TestExport(t *testing.T) {
	k := furnished(t)
	a := k.chat("买算力8万\n# 假标题\n> 假引文")
	path := "/api/conversations/" + a.Conversation + "/export"
	res, out := k.call(http.MethodGet, path+"?format=markdown", "")
	if res.StatusCode != 200 || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/markdown") || !strings.Contains(res.Header.Get("Content-Disposition"), "attachment") {
		t.Errorf("%d %v", res.StatusCode, res.Header)
	}
	for _, want := range []string{"# 榕策对话记录\n", "征求意见稿", "> 买算力8万\n> # 假标题\n> > 假引文\n", "40,000元", "- 第六条“提供普惠算力服务”："} {
		if !strings.Contains(out, want) {
			t.Errorf("lacks %q:\n%s", want, out)
		}
	}
	if strings.Contains(out, a.Conversation) || strings.Contains(out, "\n# 假标题") {
		t.Errorf("%s", out)
	}
	var file struct{ Turns []struct{ Message string } }
	k.json(http.MethodGet, path+"?format=json", "", &file)
	if len(file.Turns) != 1 || !strings.HasPrefix(file.Turns[0].Message, "买算力8万") {
		t.Errorf("%+v", file)
	}
	for path, want := range map[string]int{path + "?format=pdf": 422, "/api/conversations/nobody/export": 404, path: 200} {
		if res, _ := k.call(http.MethodGet, path, ""); res.StatusCode != want {
			t.Errorf("%s: %d", path, res.StatusCode)
		}
	}
}

func TestReadyTellsOfStoreAndModel(t *testing.T) {
	k := furnished(t, func(o *Options) { o.ModelState = func() string { return "paused" } })
	var ready struct{ Status, Store, Model string }
	k.json(http.MethodGet, "/readyz", "", &ready)
	if ready.Status != "ready" || ready.Store != "ok" || ready.Model != "paused" {
		t.Errorf("%+v", ready)
	}
}

// tooMany is a store that counts over all instances.
type tooMany struct{ Records }

func (tooMany) Allow(_ context.Context, asker string, perMinute int) (time.Duration, error) {
	if asker == "" || perMinute != 7 {
		return 0, assistant.ErrStoreAway
	}
	return 1500 * time.Millisecond, nil
}

func TestLimitOverAllInstances(t *testing.T) {
	k := furnished(t, func(o *Options) { o.RateLimit, o.Records = 7, tooMany{o.Records} })
	res, _ := k.call(http.MethodPost, "/api/chat", `{"message":"你好"}`)
	if res.StatusCode != 429 || res.Header.Get("Retry-After") != "2" {
		t.Errorf("%d %v", res.StatusCode, res.Header)
	}
}
