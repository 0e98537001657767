package faq

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Said is an answer that is always the same, but for what the text is worth on the day.
type Said struct {
	Small    bool     // it is small talk, and rests on no clause
	Clauses  []string // that it rests on
	Measures []int    // that it is about
	Text     string   // with room for what the text is worth: {今天}
}

//go:embed answers.txt
var answersFile string

// Answer returns what is always said to a question, nil where it is put together of the text.
func Answer(q Question) *Said { return answers()[q] }

var answers = sync.OnceValue(func() map[Question]*Said {
	out, err := readAnswers(answersFile)
	if err != nil {
		panic(err) // part of the program
	}
	return out
})

// readAnswers reads a file of answers: see the remarks at the top of answers.txt.
func readAnswers(text string) (map[Question]*Said, error) {
	out := map[Question]*Said{}
	var said *Said
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		name, value, hasName := strings.Cut(line, "：")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
			q := Question(line[1 : len(line)-1])
			if !slices.Contains(questions, q) || q == None || out[q] != nil {
				return nil, fmt.Errorf("answers.txt:%d: %q is no question, or stands twice", n, q)
			}
			said = &Said{}
			out[q] = said
		case said == nil || said.Text != "":
			return nil, fmt.Errorf("answers.txt:%d: the question it answers is missing", n)
		case hasName && name == "种类":
			said.Small = value == "闲谈"
		case hasName && name == "依据":
			said.Clauses = strings.Fields(value)
		case hasName && name == "措施":
			for number := range strings.FieldsSeq(value) {
				measure, err := strconv.Atoi(number)
				if err != nil {
					return nil, fmt.Errorf("answers.txt:%d: %w", n, err)
				}
				said.Measures = append(said.Measures, measure)
			}
		default:
			said.Text = line
		}
	}
	for q, said := range out {
		if said.Text == "" {
			return nil, fmt.Errorf("answers.txt: nothing is said to %s", q)
		}
	}
	return out, nil
}
