package web

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/rongce/rongce/assistant"
)

// export is GET /api/conversations/{id}/export: the conversation as a file to
// keep, as JSON or as Markdown to read. The file does not hold the id: who is
// shown it gets no key to the conversation.
func (s *Server) export(w http.ResponseWriter, r *http.Request) error {
	format := r.URL.Query().Get("format")
	if format != "json" && format != "markdown" && format != "" {
		return problemFormat
	}
	c, err := s.recall(r, r.PathValue("id"))
	if err != nil {
		return err
	}
	h := w.Header()
	if format == "markdown" {
		h.Set("Content-Disposition", `attachment; filename="rongce.md"`)
		h.Set("Content-Type", "text/markdown; charset=utf-8")
		_, _ = w.Write([]byte(transcriptOf(c.Exchanges, s.standing())))
		return nil
	}
	h.Set("Content-Disposition", `attachment; filename="rongce.json"`)
	turns := []assistant.Exchange{}
	for _, e := range c.Exchanges {
		if e.Answer != nil {
			bare := *e.Answer
			bare.ConversationID = ""
			e.Answer = &bare
		}
		turns = append(turns, e)
	}
	return write(w, map[string]any{"notice": s.standing(), "turns": turns})
}

// transcriptOf is a conversation in Markdown.
func transcriptOf(turns []assistant.Exchange, notice string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "# 榕策对话记录\n\n%s\n", notice)
	for i, e := range turns {
		fmt.Fprintf(&out, "\n## %d. %s\n\n", i+1, e.At.In(china).Format("2006-01-02 15:04"))
		fmt.Fprintf(&out, "**问：**\n\n%s\n\n**答：**\n\n", quoted(e.Message))
		if e.Answer == nil {
			continue
		}
		fmt.Fprintf(&out, "%s\n", strings.TrimSpace(e.Answer.Text))
		for j, c := range byClause(e.Answer.Citations) {
			if j == 0 {
				out.WriteString("\n依据原文：\n\n")
			}
			fmt.Fprintf(&out, "- %s“%s”：%s\n", clauseName(c.Clause), c.Title, oneLine(strings.Join(c.Quotes, "；")))
		}
		if e.Answer.Note != "" {
			fmt.Fprintf(&out, "\n（%s）\n", e.Answer.Note)
		}
	}
	return out.String()
}

// quoted makes a user's words a quoted block, in which no line can pass for the
// file's own headings.
func quoted(message string) string {
	return "> " + strings.ReplaceAll(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(message), "\n", "\n> ")
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
