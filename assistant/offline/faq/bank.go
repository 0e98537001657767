package faq

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
)

// Way is one way of asking a question: a line of the bank. What is said in it differs by a word, a particle or a slip.
type Way struct {
	Question Question
	Said     []string
}

//go:embed bank/*.txt
var files embed.FS

// ways are read by the generator and by tests only.
func ways() []Way {
	out, err := bank.Load(files, Parse)
	if err != nil {
		panic(err) // part of the program
	}
	return out
}

// Parse reads a line of the bank: the question, a tab, what is said.
// invoice	普票可以吗 / 要专票还是普票.
func Parse(line string) (Way, error) {
	name, said, found := strings.Cut(line, "\t")
	w := Way{Question: Question(strings.TrimSpace(name))}
	if !slices.Contains(questions, w.Question) {
		return Way{}, fmt.Errorf("unknown question %q", w.Question)
	}
	for text := range strings.SplitSeq(said, " / ") {
		if text = strings.TrimSpace(text); text == "" {
			found = false
		}
		w.Said = append(w.Said, text)
	}
	if !found {
		return Way{}, fmt.Errorf("a question, a tab and what is said are needed")
	}
	return w, nil
}
