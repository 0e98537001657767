package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

func TestJudgements(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id := create(t, d)
		put(t, d, id, "一")
		put(t, d, id, "二")
		judge := func(conversation string, turn int, useful bool, reason string) error {
			return d.Judge(context.Background(), assistant.Judgement{Conversation: conversation, Turn: turn, Useful: useful, Reason: reason, At: time.UnixMilli(1_790_000_000_001)})
		}
		for _, err := range []error{judge(id, 0, true, ""), judge(id, 1, true, "错了"), judge(id, 1, false, "金额不对")} {
			if err != nil {
				t.Fatal(err)
			}
		}
		for _, err := range []error{judge(id, 2, true, ""), judge(id, -1, true, ""), judge("nobody", 0, true, "")} {
			if !errors.Is(err, assistant.ErrUnknownConversation) {
				t.Error(err)
			}
		}
		in, err := d.Insights(t.Context(), time.UnixMilli(1_790_000_000_000))
		if err != nil || in.Useful != 1 || in.Useless != 1 || len(in.ToRead) != 1 || in.ToRead[0].Question != "二" || in.ToRead[0].Reason != "金额不对" {
			t.Errorf("%+v %v", in, err)
		}
		if err := d.Delete(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		if in, err := d.Insights(t.Context(), time.UnixMilli(0)); err != nil || in.Useful+in.Useless+in.Questions != 0 {
			t.Errorf("deleted, but %+v %v", in, err)
		}
	})
}

func TestInsightsCount(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d, id := open(), ""
		id = create(t, d)
		var all []assistant.Exchange
		for i := range 100 { // took 1 ms to 100 ms
			e := exchange(fmt.Sprint("问", i))
			e.Record.Took = time.Duration(i+1) * time.Millisecond
			e.Answer = &assistant.Answer{Kind: assistant.Answered, Measures: []int{6, 1}, Model: "embedded"}
			switch {
			case i < 10:
				e.Answer.Kind, e.Answer.Measures = assistant.Refuse, nil
			case i < 15:
				e.Record.Doubt, e.Answer.Measures = assistant.Lost, nil
			case i < 18:
				e.Record.Doubt, e.Answer.Measures = assistant.Unsure, []int{1}
			case i < 20:
				e.Record.Fallback = true
			}
			all = append(all, e)
		}
		if err := d.Keep(t.Context(), id, all, nil, false); err != nil {
			t.Fatal(err)
		}
		in, err := d.Insights(t.Context(), all[0].At)
		if err != nil {
			t.Fatal(err)
		}
		if in.Questions != 100 || in.Kinds[assistant.Refuse] != 10 || in.Kinds[assistant.Answered] != 90 || in.Lost != 5 || in.Unsure != 3 || in.Fallbacks != 2 || in.Models["embedded"] != 100 {
			t.Errorf("%+v", in)
		}
		if want := []assistant.MeasureCount{{Measure: 6, Count: 82}, {Measure: 1, Count: 3}}; !slices.Equal(in.Measures, want) {
			t.Errorf("measures %v", in.Measures)
		}
		if in.Median != 50*time.Millisecond || in.Slow != 95*time.Millisecond || len(in.ToRead) != 18 {
			t.Errorf("median %s, slow %s, %d to read", in.Median, in.Slow, len(in.ToRead))
		}
		if in, err := d.Insights(t.Context(), all[0].At.Add(time.Hour)); err != nil || in.Questions != 0 {
			t.Errorf("of another time: %+v %v", in, err)
		}
	})
}

func TestCuratedAnswers(t *testing.T) {
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		id, err := d.Curate(t.Context(), assistant.Curated{Question: "零租是什么", Text: "见原文", Clause: "5.1", By: "王科"})
		if err != nil {
			t.Fatal(err)
		}
		all, err := d.Curated(t.Context())
		if err != nil || len(all) != 1 || all[0].ID != id || all[0].Question != "零租是什么" || all[0].By != "王科" || !all[0].Revoked.IsZero() {
			t.Fatalf("%+v %v", all, err)
		}
		if err := d.Revoke(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		if all, err = d.Curated(t.Context()); err != nil || len(all) != 1 || all[0].Revoked.IsZero() {
			t.Errorf("%+v %v", all, err)
		}
	})
}
