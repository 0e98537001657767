package want

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
)

// Example is a message of the bank.
type Example struct {
	Text  string
	Wants []Want // at least one; None stands alone
}

//go:embed bank/*.txt
var files embed.FS

// examples are read by the generator and by tests only.
func examples() []Example {
	out, err := bank.Load(files, Parse)
	if err != nil {
		panic(err) // part of the program
	}
	return out
}

// Parse reads a line of the bank: what the message asks for, a tab, the message.
// amount,office	花了8万补多少，找哪个局.
func Parse(line string) (Example, error) {
	names, text, found := strings.Cut(line, "\t")
	if text = strings.TrimSpace(text); !found || text == "" {
		return Example{}, fmt.Errorf("wants, a tab and a message are needed")
	}
	e := Example{Text: text}
	for name := range strings.SplitSeq(names, ",") {
		w := Want(strings.TrimSpace(name))
		switch {
		case !slices.Contains(wants, w):
			return Example{}, fmt.Errorf("unknown want %q", w)
		case slices.Contains(e.Wants, w):
			return Example{}, fmt.Errorf("%s stands twice", w)
		}
		e.Wants = append(e.Wants, w)
	}
	if len(e.Wants) > 1 && slices.Contains(e.Wants, None) {
		return Example{}, fmt.Errorf("none stands beside others")
	}
	return e, nil
}
