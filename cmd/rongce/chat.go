package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/rongce/rongce/assistant"
)

// longestLine bounds a line of input, in bytes. It is far more than the longest
// message, so that a message that is too long is told from a file that was
// poured in by mistake.
const longestLine = 1 << 20

// chatCommand is rongce chat.
type chatCommand struct {
	Model modelSettings `embed:""`
}

// Help is shown by rongce chat --help.
func (chatCommand) Help() string {
	return "一行一个问题，会记得前面说过的情况。说“再见”或按 Ctrl-D 结束。\n也可以把问题从别处送进来：rongce chat < 问题.txt"
}

// Run talks until the input ends. Answers go to stdout; the prompt and the
// stages to stderr, so that a transcript holds only what was said.
func (c *chatCommand) Run(p *program) error {
	h, err := p.wire(context.Background(), c.Model, p.log(slog.LevelWarn))
	if err != nil {
		return err
	}
	fmt.Fprintln(p.err, "您好，我是榕策。请说说您的情况，或想问的条款；说“再见”或按 Ctrl-D 结束。")
	lines := bufio.NewScanner(p.in)
	lines.Buffer(nil, longestLine)
	conversation := ""
	for {
		fmt.Fprint(p.err, "\n您：")
		if !lines.Scan() {
			fmt.Fprintln(p.err)
			break
		}
		message := strings.TrimSpace(lines.Text())
		if message == "" {
			continue
		}
		if isEnding(message) {
			fmt.Fprintln(p.out, "再见。")
			return nil
		}
		answer, err := h.assistant.Ask(context.Background(), conversation, message, p.showStages())
		fmt.Fprintln(p.err)
		if err != nil {
			p.report(err) // this message is lost, not the conversation
			continue
		}
		conversation = answer.ConversationID
		fmt.Fprint(p.out, whole(answer), hints(answer), "\n")
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return usage("有一行太长了，读不下去。一行写一个问题。")
	} else if err != nil {
		return &failure{words: "输入读不下去了。", code: exitFailed, cause: err}
	}
	return nil
}

// showStages tells each stage once, in one line.
func (p *program) showStages() func(assistant.Event) {
	told := map[assistant.Stage]bool{}
	return func(e assistant.Event) {
		if s, ok := e.(assistant.Entered); ok && !told[s.Stage] {
			told[s.Stage] = true
			_, _ = io.WriteString(p.err, stageWords[s.Stage])
		}
	}
}

func hints(a *assistant.Answer) string {
	if len(a.Suggestions) == 0 {
		return ""
	}
	return harmless("\n可以接着说：" + strings.Join(a.Suggestions, " ／ ") + "\n")
}
