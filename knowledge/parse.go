package knowledge

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const numerals = "一二三四五六七八九"

var (
	headingLine    = regexp.MustCompile(`^([一二三四五六七八九])、([^。]+)。`)
	responsibility = regexp.MustCompile(`（责任单位：(.+)）$`)
	runsUntil      = regexp.MustCompile(`有效期至(\d{4})年(\d{1,2})月(\d{1,2})日`)
)

const (
	titleSuffix   = "若干措施"
	draftMark     = "（征求意见稿）"
	preambleTitle = "总则"
	closingTitle  = "附则"
)

// Parse cuts a policy text into its clauses. Its measures must be numbered
// without a gap and each name its offices; what does not fit is an error
// rather than a guess.
func Parse(name, text string) (*Document, error) {
	d := &Document{Name: name, Text: text, Status: Issued, clauses: map[string]*Clause{}}
	p := parser{doc: d}
	for line, at := range lines(text) {
		if err := p.line(line, at); err != nil {
			return nil, fmt.Errorf("policy %s: %w", name, err)
		}
	}
	return d, p.finish()
}

// lines yields the trimmed lines that are not blank, with their byte offsets.
func lines(text string) func(func(string, int) bool) {
	return func(yield func(string, int) bool) {
		at := 0
		for raw := range strings.Lines(text) {
			if line := strings.TrimSpace(raw); line != "" && !yield(line, at+strings.Index(raw, line)) {
				return
			}
			at += len(raw)
		}
	}
}

type parser struct {
	doc     *Document
	general int // next x of "0.x"
}

func (p *parser) line(line string, at int) error {
	d := p.doc
	m := headingLine.FindStringSubmatch(line)
	switch {
	case m != nil:
		return p.measure(line, m[1], m[2], at)
	case d.Title == "" && strings.HasSuffix(line, titleSuffix):
		d.Title = line
		end := at + len(line)
		if rest := d.Text[end:]; strings.HasPrefix(strings.TrimSpace(rest), draftMark) {
			d.Status = Draft
			end += strings.Index(rest, draftMark) + len(draftMark)
		}
		p.add(0, "标题", d.Text[at:end], at)
	case line == draftMark || d.Title == "": // part of the title; 附件
	case len(d.Measures) == 0:
		p.add(0, preambleTitle, line, at)
	default:
		p.sentences(0, closingTitle, line, at)
	}
	return nil
}

func (p *parser) measure(line, numeral, title string, at int) error {
	d := p.doc
	m := &Measure{Number: len(d.Measures) + 1, Numeral: numeral, Title: title}
	if i := strings.Index(numerals, numeral)/len("一") + 1; i != m.Number {
		return fmt.Errorf("measure %s stands where number %d was expected", numeral, m.Number)
	}
	heading := numeral + "、" + title + "。"
	r := responsibility.FindStringSubmatchIndex(line)
	if r == nil {
		return fmt.Errorf("measure %s names no office", numeral)
	}
	if r[0] < len(heading) {
		return fmt.Errorf("measure %s: its heading runs into its offices", numeral)
	}
	d.Measures = append(d.Measures, m)
	m.Heading = p.put(m.Number, 0, title, heading, at)
	m.Clauses = p.sentences(m.Number, title, line[len(heading):r[0]], at+len(heading))
	m.Responsibility = p.put(m.Number, len(m.Clauses)+1, title, line[r[0]:], at+r[0])
	m.Offices = strings.FieldsFunc(line[r[2]:r[3]], func(c rune) bool { return c == '、' || c == '，' })
	return nil
}

// sentences adds each sentence of text, the full stop included.
func (p *parser) sentences(measure int, title, text string, at int) []*Clause {
	var out []*Clause
	for _, s := range strings.SplitAfter(text, "。") {
		if s == "" {
			continue
		}
		if measure == 0 {
			out = append(out, p.add(0, title, s, at))
		} else {
			out = append(out, p.put(measure, len(out)+1, title, s, at))
		}
		at += len(s)
	}
	return out
}

func (p *parser) add(measure int, title, text string, at int) *Clause {
	c := p.put(measure, p.general, title, text, at)
	p.general++
	p.doc.General = append(p.doc.General, c)
	return c
}

func (p *parser) put(measure, x int, title, text string, at int) *Clause {
	c := &Clause{ID: strconv.Itoa(measure) + "." + strconv.Itoa(x), Text: text, Measure: measure, Title: title, Start: at}
	p.doc.clauses[c.ID] = c
	p.doc.order = append(p.doc.order, c)
	return c
}

func (p *parser) finish() error {
	d := p.doc
	if d.Title == "" || len(d.Measures) == 0 || len(d.General) < 3 {
		return fmt.Errorf("policy %s: title, measures and closing provisions are needed", d.Name)
	}
	m := runsUntil.FindStringSubmatch(d.Text)
	if m == nil {
		return fmt.Errorf("policy %s: it does not say until when it runs", d.Name)
	}
	until, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	if err != nil {
		return errors.Join(fmt.Errorf("policy %s: its last day", d.Name), err)
	}
	d.Until = until
	return nil
}
