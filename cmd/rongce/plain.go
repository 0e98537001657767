package main

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/rongce/rongce/web"
	"github.com/yuin/goldmark/ast"
	table "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// plain writes Markdown as text for a terminal, without marks.
func plain(markdown string) string {
	p := &plainer{source: []byte(markdown)}
	return p.blocks(web.ParseAnswer(p.source))
}

type plainer struct{ source []byte }

// blocks writes the blocks in n, an empty line between them; none in a tight list.
func (p *plainer) blocks(n ast.Node) string {
	var out []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		out = append(out, p.block(c))
	}
	between := "\n\n"
	if l, ok := n.(*ast.List); ok && l.IsTight {
		between = "\n"
	}
	if n.Kind() == ast.KindListItem {
		between = "\n"
	}
	return strings.Join(out, between)
}

func (p *plainer) block(n ast.Node) string {
	switch n := n.(type) {
	case *ast.ListItem:
		mark := "· "
		if l := n.Parent().(*ast.List); l.IsOrdered() {
			number := l.Start
			for c := n.PreviousSibling(); c != nil; c = c.PreviousSibling() {
				number++
			}
			mark = fmt.Sprintf("%d. ", number)
		}
		return mark + strings.ReplaceAll(p.blocks(n), "\n", "\n"+strings.Repeat(" ", columns(mark)))
	case *ast.List:
		return p.blocks(n)
	case *ast.Blockquote:
		return "  " + strings.ReplaceAll(p.blocks(n), "\n", "\n  ")
	case *ast.ThematicBreak:
		return "────"
	case *table.Table:
		return p.table(n)
	default:
		return p.inline(n)
	}
}

// inline writes the words in n.
func (p *plainer) inline(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(util.UnescapePunctuations(c.Segment.Value(p.source)))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte('\n')
			}
		case *ast.String:
			b.Write(c.Value)
		default:
			b.WriteString(p.inline(c))
		}
	}
	return b.String()
}

// table lines its columns up.
func (p *plainer) table(t *table.Table) string {
	var rows [][]string
	var wide []int
	for r := t.FirstChild(); r != nil; r = r.NextSibling() {
		var cells []string
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, p.inline(c))
			if at := len(cells) - 1; at == len(wide) {
				wide = append(wide, 0)
			}
			wide[len(cells)-1] = max(wide[len(cells)-1], columns(cells[len(cells)-1]))
		}
		rows = append(rows, cells)
	}
	var lines []string
	for _, cells := range rows {
		line := ""
		for i, cell := range cells {
			line += cell + strings.Repeat(" ", wide[i]-columns(cell)+2)
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return strings.Join(lines, "\n")
}

// columns is how wide a terminal shows a text: Han and full-width signs take two.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n++
		if unicode.Is(unicode.Han, r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60 {
			n++
		}
	}
	return n
}

// harmless leaves out what would act on a terminal instead of being shown: an
// answer may repeat what somebody wrote, or what a language model made up.
func harmless(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return -1
		}
		return r
	}, s)
}
