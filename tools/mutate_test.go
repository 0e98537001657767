package tools

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// mutant is one change of one file: the bytes [from, to) become with.
type mutant struct {
	number   int
	file     string
	source   string
	line     int
	from, to int
	was      string
	with     string
}

func (m mutant) String() string {
	return fmt.Sprintf("%s:%d: %s became %s", m.file, m.line, m.was, m.with)
}

// arithmetic are the files in which comparisons and roundings decide amounts;
// files that declare a Benefit are rule files, in which figures do.
var arithmetic = []string{"rule.go", "calculate.go", "target.go", "sum.go"}

// sourceMutants lists the changes worth trying in the package at dir.
func sourceMutants(dir string) ([]mutant, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var all []mutant
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, file, source, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		m := mutator{file: filepath.Base(file), source: string(source), fset: fset}
		switch {
		case slices.Contains(arithmetic, m.file):
			ast.Inspect(tree, m.operators)
		case strings.Contains(m.source, "= &Benefit{"):
			ast.Inspect(tree, m.figures)
		}
		all = append(all, m.all...)
	}
	for i := range all {
		all[i].number = i
	}
	return all, nil
}

type mutator struct {
	file, source string
	fset         *token.FileSet
	all          []mutant
	up           bool // ten times and a tenth take turns
}

func (m *mutator) change(n ast.Node, with string) {
	from, to := m.fset.Position(n.Pos()), m.fset.Position(n.End())
	m.all = append(m.all, mutant{file: m.file, source: m.source, line: from.Line, from: from.Offset, to: to.Offset, was: m.text(n), with: with})
}

func (m *mutator) text(n ast.Node) string {
	return m.source[m.fset.Position(n.Pos()).Offset:m.fset.Position(n.End()).Offset]
}

// figures changes each number of a rule file but its measure, and each unit.
func (m *mutator) figures(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Measure" {
			return false
		}
	case *ast.BasicLit:
		if n.Kind == token.INT {
			v, _ := strconv.ParseInt(n.Value, 10, 64)
			m.change(n, fmt.Sprint(v+1))
			if m.up = !m.up; m.up {
				m.change(n, fmt.Sprint(v*10))
			} else {
				m.change(n, fmt.Sprint(v/10))
			}
		}
	case *ast.CallExpr:
		switch m.text(n.Fun) {
		case "money.Wan":
			m.change(n.Fun, "money.Yuan")
		case "money.Yuan":
			m.change(n.Fun, "money.Wan")
		}
	}
	return true
}

var opposite = map[token.Token]string{
	token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">", token.EQL: "!=", token.NEQ: "==",
}

// operators changes what decides an amount: comparisons, roundings, signs.
func (m *mutator) operators(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.UnaryExpr:
		if n.Op == token.NOT {
			m.change(n, m.text(n.X))
		}
	case *ast.BinaryExpr:
		if op := opposite[n.Op]; op != "" {
			m.change(n, m.text(n.X)+" "+op+" "+m.text(n.Y))
		}
	case *ast.CallExpr:
		method, ok := n.Fun.(*ast.SelectorExpr)
		if !ok {
			break
		}
		switch x := m.text(method.X); method.Sel.Name {
		case "Less":
			y := m.text(n.Args[0])
			m.change(n, fmt.Sprintf("(%s).Less(%s)", y, x))  // > for <
			m.change(n, fmt.Sprintf("!(%s).Less(%s)", y, x)) // <= for <
		case "Round":
			m.change(n, x)
		case "Sub":
			m.change(n, fmt.Sprintf("(%s).Sub(%s)", m.text(n.Args[0]), x))
		case "Add", "Times", "Percent":
			m.change(n, x)
		}
	}
	return true
}
