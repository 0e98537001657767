package turn

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/bank"
)

// Example is a message of the bank.
type Example struct {
	Text string
	Act  Act
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

// Parse reads a line of the bank: what the message does, a tab, the message.
// up	又签了一单2万的.
func Parse(line string) (Example, error) {
	name, text, found := strings.Cut(line, "\t")
	if text = strings.TrimSpace(text); !found || text == "" {
		return Example{}, fmt.Errorf("an act, a tab and a message are needed")
	}
	e := Example{Text: text, Act: Act(strings.TrimSpace(name))}
	if !slices.Contains(acts, e.Act) {
		return Example{}, fmt.Errorf("unknown act %q", e.Act)
	}
	return e, nil
}
