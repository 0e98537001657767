package casebook

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
)

// Case is one conversation.
type Case struct {
	File   string
	Line   int // of its title
	Title  string
	Person string   // 身份: one of Persons
	Act    string   // the first tag: one of Acts
	Tags   []string // the others
	Turns  []Turn
}

// Trap tells whether the case is laid out to mislead (标签: … 陷阱).
func (c *Case) Trap() bool { return slices.Contains(c.Tags, "陷阱") }

// Turn is one message and what is expected of its answer.
type Turn struct {
	Line    int
	Message string
	Expect  []Expectation
}

// Expectation is one key with its value.
type Expectation struct {
	Line       int
	Key, Value string

	measures []int // that it is about, for the report
	check    check
}

// check returns what is wrong with an answer, "" if nothing is.
type check func(*assistant.Answer) string

// Persons are the values of 身份: who asks.
var Persons = []string{"企业", "热线", "人才", "路人", "捣乱"}

// Acts are what a first tag may be: what is wanted.
var Acts = []string{
	"金额", "条款", "资格", "单位", "时效", "总览", "比较", "反算", "原因", "叠加", "办理",
	"追问", "更正", "不清楚", "寒暄", "范围外", "不可为",
}

// Parse reads the cases of one file. An error names file and line and what was
// expected there, in Chinese: it is the officer who wrote the file that reads it.
func Parse(name, text string) ([]Case, error) {
	p := parser{name: name}
	for i, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		if !utf8.ValidString(line) {
			return nil, fmt.Errorf("%s:%d: 文件应为UTF-8编码", name, i+1)
		}
		line = strings.TrimSuffix(line, "\r")
		if title, ok := strings.CutPrefix(line, "=="); ok {
			if err := p.finish(); err != nil {
				return nil, err
			}
			p.cases = append(p.cases, Case{File: name, Line: i + 1, Title: strings.TrimSpace(title)})
			continue
		}
		if err := p.line(i+1, line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
	}
	if err := p.finish(); err != nil {
		return nil, err
	}
	return p.cases, nil
}

type parser struct {
	name  string
	cases []Case
}

func (p *parser) line(n int, line string) error {
	bare := strings.TrimSpace(line)
	if bare == "" || strings.HasPrefix(bare, "#") {
		return nil
	}
	if len(p.cases) == 0 {
		return fmt.Errorf("应先写“== 标题”，实为%q", bare)
	}
	c := &p.cases[len(p.cases)-1]
	key, value, ok := keyed(line)
	if !ok {
		return fmt.Errorf("应为“键: 值”，实为%q", bare)
	}
	if isIndented(line) {
		return c.expect(n, key, value)
	}
	return c.head(n, key, value)
}

// keyed splits at the first ": " (or its full-width form). The value is left as
// it stands: a message may begin or end with white space.
func keyed(line string) (key, value string, ok bool) {
	i := strings.IndexAny(line, ":：")
	if i < 0 {
		return "", "", false
	}
	key, value = line[:i], line[i:]
	if rest, full := strings.CutPrefix(value, "："); full {
		return strings.TrimSpace(key), rest, true
	}
	return strings.TrimSpace(key), strings.TrimPrefix(value[1:], " "), true
}

func isIndented(line string) bool { return strings.TrimLeft(line, " \t\u3000") != line }

// head reads a line at the margin.
func (c *Case) head(n int, key, value string) error {
	switch key {
	case "问":
		if strings.TrimSpace(value) == "" {
			return errors.New("“问:”后面应为一句话")
		}
		c.Turns = append(c.Turns, Turn{Line: n, Message: value})
		return nil
	case "身份":
		value = strings.TrimSpace(value)
		if c.Person != "" || !slices.Contains(Persons, value) {
			return fmt.Errorf("应有一个身份，为%s之一，实为%q", strings.Join(Persons, "、"), value)
		}
		c.Person = value
		return nil
	case "标签":
		tags := list(value)
		if c.Act != "" || len(tags) == 0 || !slices.Contains(Acts, tags[0]) {
			return fmt.Errorf("应有一行标签，第一个为%s之一，实为%q", strings.Join(Acts, "、"), value)
		}
		c.Act, c.Tags = tags[0], tags[1:]
		return nil
	}
	return fmt.Errorf("顶格应为身份、标签或问，实为%q（要核对的键缩进写在问的下面）", key)
}

// expect reads an indented line.
func (c *Case) expect(n int, key, value string) error {
	if len(c.Turns) == 0 {
		return fmt.Errorf("“%s”应写在“问:”的下面", key)
	}
	read, ok := keys[key]
	if !ok {
		return fmt.Errorf("键应为%s之一，实为%q", strings.Join(keyNames(), "、"), key)
	}
	t := &c.Turns[len(c.Turns)-1]
	for _, e := range t.Expect {
		if e.Key == key && !repeatable[key] {
			return fmt.Errorf("一轮里应只有一个“%s”，第%d行已经写过", key, e.Line)
		}
	}
	value = strings.TrimSpace(value)
	e, err := read(value)
	if err != nil {
		return fmt.Errorf("%s%w", key, err)
	}
	e.Line, e.Key, e.Value = n, key, value
	t.Expect = append(t.Expect, e)
	return nil
}

// finish looks whether the last case is whole.
func (p *parser) finish() error {
	if len(p.cases) == 0 {
		return nil
	}
	c := p.cases[len(p.cases)-1]
	expects := 0
	for _, t := range c.Turns {
		expects += len(t.Expect)
	}
	missing := ""
	switch {
	case c.Title == "":
		missing = "标题"
	case c.Person == "":
		missing = "身份"
	case c.Act == "":
		missing = "标签"
	case len(c.Turns) == 0:
		missing = "问"
	case expects == 0:
		missing = "要核对的键"
	default:
		return nil
	}
	return fmt.Errorf("%s:%d: “%s”里应有%s", c.File, c.Line, c.Title, missing)
}

// list splits at commas, of either width and 、; empty pieces are left out.
func list(value string) []string {
	var out []string
	for _, s := range strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune(",，、", r) }) {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}
