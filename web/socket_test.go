package web

import (
	"strings"
	"testing"
)

func TestSocketStreamsTheSame(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("q1", "一年买算力花了8万元，能补多少？", "")
	var order []string
	var text string
	for {
		r := w.next()
		if r.ID != "q1" {
			t.Fatalf("frame of %q", r.ID)
		}
		name := r.Type
		if r.Type == "status" {
			name = r.Stage
			if r.Conversation == "" {
				t.Error("a status names no conversation")
			}
		}
		if len(order) == 0 || order[len(order)-1] != name {
			order = append(order, name)
		}
		text += r.Text
		switch r.Type {
		case "passages":
			if len(r.Passages) == 0 || r.Passages[0].Clause == "" {
				t.Errorf("passages %+v", r.Passages)
			}
		case "calculation":
			if r.Calculation.Amount.String() != "40000.00" {
				t.Errorf("calculation %+v", r.Calculation)
			}
		}
		if r.Type != "done" {
			continue
		}
		if text != r.Answer.Text {
			t.Errorf("deltas joined:\n%s\nanswer:\n%s", text, r.Answer.Text)
		}
		var same wireAnswer
		k.json("POST", "/api/chat", `{"message":"一年买算力花了8万元，能补多少？"}`, &same)
		if same.Text != r.Answer.Text || *same.Total != *r.Answer.Total {
			t.Error("the WebSocket and POST /api/chat answer differently")
		}
		break
	}
	if got := strings.Join(order, " "); got != "understanding retrieving passages calculating calculation writing citations delta done" {
		t.Errorf("order %s", got)
	}
}

func TestSocketGoesOnAfterReconnect(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("q1", "你好", "")
	_, last := w.whole("q1")
	w.conn.Close()
	again := k.dial()
	again.ask("q1", "你好", last.Answer.Conversation)
	if _, second := again.whole("q1"); second.Answer.Conversation != last.Answer.Conversation {
		t.Errorf("goes on in %s", second.Answer.Conversation)
	}
}

func TestStop(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("q1", "等一下", "")
	<-k.planner.started
	w.send(map[string]string{"type": "stop", "id": "other"}) // nobody's: no answer
	w.send(map[string]string{"type": "stop", "id": "q1"})
	_, last := w.whole("q1")
	if last.Problem == nil || last.Problem.Type != problemStopped.Type {
		t.Errorf("stopped with %+v", last)
	}
	w.ask("q1", "你好", "") // the id is free again
	if _, last := w.whole("q1"); last.Type != "done" {
		t.Errorf("after the stop: %+v", last)
	}
}

func TestTwoQuestionsOnOneSocket(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("slow", "等一下", "")
	<-k.planner.started
	w.ask("quick", "你好", "")
	if _, last := w.whole("quick"); last.Type != "done" {
		t.Errorf("the quick one: %+v", last)
	}
	close(k.planner.release)
	if text, last := w.whole("slow"); last.Type != "done" || text != "等到了。" {
		t.Errorf("the slow one: %q %+v", text, last)
	}
}

func TestQuestionsAtOnceAreBounded(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	for _, id := range []string{"a", "b", "c", "d"} {
		w.ask(id, "等一下", "")
		<-k.planner.started
	}
	w.ask("e", "你好", "")
	if _, last := w.whole("e"); last.Problem == nil || last.Problem.Type != problemAtOnce.Type {
		t.Errorf("the fifth: %+v", last)
	}
	close(k.planner.release)
	if _, last := w.whole("a"); last.Type != "done" {
		t.Errorf("the first: %+v", last)
	}
}

func TestOddFramesDoNoHarm(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	w.ask("busy", "等一下", "")
	<-k.planner.started
	for frame, want := range map[string]*Problem{
		`{"type":`:                           problemJSON,
		`nonsense`:                           problemJSON,
		``:                                   problemJSON,
		`[]`:                                 problemShape,
		`"ask"`:                              problemShape,
		`{"type":5}`:                         problemShape,
		`{"type":"ask","message":"你好"}`:      problemFrame,
		`{"type":"dance","id":"x"}`:          problemFrame,
		`{"type":"ask","id":"x"}`:            problemEmpty,
		`{"type":"ask","id":"busy"}`:         problemSameID,
		`{"type":"ask","id":"` + long + `"}`: problemFrame,
		`{"type":"ask","id":"x","message":"你好","conversation_id":"01JABCDEFGHJKMNPQRSTVWXYZ0"}`: problemConversation,
		`{"type":"ask","id":"x","message":"` + strings.Repeat("长", 2001) + `"}`:                 problemLong,
	} {
		if err := w.conn.WriteMessage(1, []byte(frame)); err != nil {
			t.Fatal(err)
		}
		r := w.next()
		for r.Type == "status" && r.ID != "" {
			r = w.next()
		}
		if r.Type != "error" || r.Problem.Type != want.Type || r.ID != "" && r.ID != "x" {
			t.Errorf("%.60s: %+v, wanted %s", frame, r, want.Type)
		}
	}
	close(k.planner.release)
	if _, last := w.whole("busy"); last.Type != "done" {
		t.Errorf("the question under way: %+v", last)
	}
}

var long = strings.Repeat("i", mostID+1)

func TestInnerErrorsStayInside(t *testing.T) {
	k := newKit(t)
	w := k.dial()
	for _, message := range []string{"崩溃", "出错"} {
		w.ask("q", message, "")
		_, last := w.whole("q")
		if last.Problem == nil || last.Problem.Status != 500 || leaks.MatchString(last.Problem.Detail+last.Problem.Title) {
			t.Errorf("%s: %+v", message, last)
		}
	}
}
