package pattern

import (
	"fmt"
	"io/fs"
	"strings"
)

// MustRead is a pattern for the ways that a file lists: an expression of [regexp]'s
// syntax a line, the earlier before the later where two begin at one place. A line
// that begins with # is a remark, an empty one parts. «name» stands for the
// expression of that name in parts, which several ways share. MustRead panics where
// the file is missing or wrong, as [MustCompile] does: such files are embedded in the
// program, and one who adds a line to them runs the tests.
func MustRead(files fs.FS, name string, parts map[string]string) *Pattern {
	return MustCompile(MustJoin(files, name, parts))
}

// MustJoin is the expression that [MustRead] compiles.
func MustJoin(files fs.FS, name string, parts map[string]string) string {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		panic(err)
	}
	ways, err := Ways(string(text), parts)
	if err != nil {
		panic(fmt.Errorf("%s: %w", name, err))
	}
	return strings.Join(ways, "|")
}

// Ways are the lines of such a file with the parts put in. It is an error if there
// are none, if one stands twice, or names a part that there is not.
func Ways(text string, parts map[string]string) ([]string, error) {
	var out []string
	at := map[string]int{}
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if first, twice := at[line]; twice {
			return nil, fmt.Errorf("line %d says what line %d says: %s", i+1, first, line)
		}
		at[line] = i + 1
		way, err := withParts(line, parts)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		out = append(out, way)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no way is listed")
	}
	return out, nil
}

// withParts puts the parts that a line names in their places.
func withParts(line string, parts map[string]string) (string, error) {
	var b strings.Builder
	for {
		before, rest, named := strings.Cut(line, "«")
		b.WriteString(before)
		if !named {
			return b.String(), nil
		}
		name, after, closed := strings.Cut(rest, "»")
		part, known := parts[name]
		if !closed || !known {
			return "", fmt.Errorf("«%s: no such part", name)
		}
		b.WriteString(part)
		line = after
	}
}
