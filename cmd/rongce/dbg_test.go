package main

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

func TestDbg(t *testing.T) {
	f, err := os.Open("/tmp/q.txt")
	if err != nil {
		t.Skip("no questions")
	}
	h, err := wire(context.Background(), modelSettings{}, slog.New(slog.NewTextHandler(os.Stdout, nil)))
	if err != nil {
		t.Fatal(err)
	}
	id := ""
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		q := strings.TrimSpace(sc.Text())
		if q == "" {
			id = ""
			fmt.Println("-----")
			continue
		}
		a, err := h.assistant.Ask(context.Background(), id, q, func(assistant.Event) {})
		if err != nil {
			t.Fatal(err)
		}
		id = a.ConversationID
		fmt.Printf("问 %s\n[%s %v total=%v]\n%s\n> %v\n\n", q, a.Kind, a.Measures, a.Total, a.Text, a.Suggestions)
	}
}
