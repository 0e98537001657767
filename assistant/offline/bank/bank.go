// Package bank reads the files that packages amount, condition, faq, want and turn learn from: a
// message a line, with what is marked in it or behind it.
package bank

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/tools/money"
)

// Load returns what parse makes of each line of bank/*.txt, in the order of the
// files' names, but for blank lines and remarks (#). An error names file and line.
func Load[T any](files fs.FS, parse func(line string) (T, error)) ([]T, error) {
	byWriter, err := ByWriter(files, parse)
	if err != nil {
		return nil, err
	}
	var out []T
	for _, name := range slices.Sorted(maps.Keys(byWriter)) {
		out = append(out, byWriter[name]...)
	}
	return out, nil
}

// ByWriter is [Load] apart for each file, by its name: a file is one writer's, and who
// measures leaves one out.
func ByWriter[T any](files fs.FS, parse func(line string) (T, error)) (map[string][]T, error) {
	names, err := fs.Glob(files, "bank/*.txt")
	if err != nil {
		return nil, err
	}
	out := map[string][]T{}
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		n, writer := 0, path.Base(name)
		for line := range strings.Lines(string(text)) {
			n++
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			e, err := parse(line)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", writer, n, err)
			}
			out[writer] = append(out[writer], e)
		}
	}
	return out, nil
}

// Mask stands for one amount of money in a masked text.
const Mask = '¥'

// Masked makes a message what package offline makes of it before it is learned
// from: in normal form (package han), each amount of money as one [Mask]. The
// values are the amounts, the higher end of a range.
func Masked(message string) (masked string, values []money.Amount) {
	text := han.Normal(message).String()
	runes, from := []rune(text), 0
	var b strings.Builder
	for _, m := range money.Read(text) {
		b.WriteString(string(runes[from:m.Start]))
		b.WriteRune(Mask)
		values, from = append(values, m.High), m.End
	}
	return b.String() + string(runes[from:]), values
}
