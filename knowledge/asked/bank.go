package asked

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

// Example is one utterance of the bank.
type Example struct {
	Act      Act
	Topic    Topic
	Person   string // who speaks: accountant, student, hotline agent …
	Register string // how: colloquial, formal, terse …
	Way      string // the way of asking; one way has many utterances
	Text     string
}

const columns = 6

//go:embed bank/*.tsv
var bankFiles embed.FS

// Bank returns the embedded utterances, by file name and line. The bank is part
// of the program, so one that does not parse is a defect of the build, and panics.
func Bank() []Example { return slices.Clone(bank()) }

var (
	bankOnce     sync.Once
	bankExamples []Example
)

// bank is no sync.OnceValue, whose call at the start would keep the bank in
// programs that never ask for it, which are all but the generators.
func bank() []Example {
	bankOnce.Do(func() {
		var err error
		if bankExamples, err = load(bankFiles); err != nil {
			panic(err)
		}
	})
	return bankExamples
}

// load reads every bank/*.tsv of files.
func load(files fs.FS) ([]Example, error) {
	names, err := fs.Glob(files, "bank/*.tsv")
	if err != nil {
		return nil, err
	}
	var out []Example
	for _, name := range names { // Glob sorts
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		examples, err := Parse(path.Base(name), string(text))
		if err != nil {
			return nil, err
		}
		out = append(out, examples...)
	}
	return out, nil
}

// Parse reads a bank file: act, topic, person, register, way and text, divided
// by tabs, one utterance a line. Blank lines, lines that begin with # and a
// heading line are passed over. An error names the file and the line.
func Parse(name, text string) ([]Example, error) {
	var out []Example
	n := 0
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") || strings.HasPrefix(line, "act\t") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != columns {
			return nil, fmt.Errorf("%s:%d: %d columns, not %d", name, n, len(f), columns)
		}
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		e := Example{Act: Act(f[0]), Topic: Topic(f[1]), Person: f[2], Register: f[3], Way: f[4], Text: f[5]}
		switch {
		case !slices.Contains(acts, e.Act):
			return nil, fmt.Errorf("%s:%d: unknown act %q", name, n, e.Act)
		case !slices.Contains(topics, e.Topic):
			return nil, fmt.Errorf("%s:%d: unknown topic %q", name, n, e.Topic)
		case e.Way == "" || e.Text == "":
			return nil, fmt.Errorf("%s:%d: way and text are needed", name, n)
		}
		out = append(out, e)
	}
	return out, nil
}
