package tools

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

// Mutant schemata (Untch, Offutt, Harrold 1993): the package is compiled once, with
// each mutated function beside its original and each mutated value beside its
// own, and an environment variable says which mutant stands in for it.

const (
	mutantVariable = "RONGCE_MUTANT"
	switchFile     = "mutant_switch.go"
	switchSource   = `package tools

import (
	"os"
	"strconv"
)

var mutantNumber, _ = strconv.Atoi(os.Getenv("` + mutantVariable + `"))

type mutantValue[T any] struct {
	number int
	value  T
}

func mutantOf[T any](number int, value T) mutantValue[T] { return mutantValue[T]{number, value} }

func oneOfMutants[T any](original T, mutants ...mutantValue[T]) T {
	for _, m := range mutants {
		if m.number == mutantNumber {
			return m.value
		}
	}
	return original
}
`
)

// schemata are the files of a package that holds many mutants.
type schemata struct {
	files map[string]string
	at    map[string][]lines
}

// lines of a file belong to one mutant.
type lines struct{ from, to, number int }

func (s schemata) mutantAt(file string, line int) (int, bool) {
	for _, l := range s.at[file] {
		if l.from <= line && line <= l.to {
			return l.number, true
		}
	}
	return 0, false
}

// newSchemata writes the files anew, for all mutants but those left out.
func newSchemata(mutants []mutant, out map[int]bool) (schemata, error) {
	s := schemata{files: map[string]string{switchFile: switchSource}, at: map[string][]lines{}}
	of := map[string][]mutant{}
	for _, m := range mutants {
		if !out[m.number] {
			of[m.file] = append(of[m.file], m)
		}
	}
	for file, mutants := range of {
		text := mutants[0].source
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, file, text, parser.SkipObjectResolution)
		if err != nil {
			return s, err
		}
		w := schemaWriter{text: text, mutants: mutants, offset: func(p token.Pos) int { return fset.Position(p).Offset }}
		for _, d := range tree.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				err = w.function(d)
			case *ast.GenDecl:
				w.values(d)
			}
			if err != nil {
				return s, err
			}
		}
		if w.placed != len(mutants) {
			return s, fmt.Errorf("%s: %d of %d mutants have no place: they are neither in a function nor in a variable", file, len(mutants)-w.placed, len(mutants))
		}
		w.b.WriteString(w.text[w.done:] + "\n")
		for _, c := range w.copies {
			w.write(c.number, c.text)
		}
		s.files[file], s.at[file] = w.b.String(), w.at
	}
	return s, nil
}

// schemaWriter copies a file and puts its mutants in.
type schemaWriter struct {
	text    string
	offset  func(token.Pos) int
	mutants []mutant
	b       strings.Builder
	done    int // of text
	placed  int
	at      []lines
	copies  []mutatedCopy
}

// mutatedCopy is a function with a mutant in it, under a name of its own.
type mutatedCopy struct {
	number int
	text   string
}

// within are the mutants in [from, to).
func (w *schemaWriter) within(from, to int) []mutant {
	var all []mutant
	for _, m := range w.mutants {
		if from <= m.from && m.to <= to {
			all = append(all, m)
		}
	}
	w.placed += len(all)
	return all
}

// line is the one that is written at now.
func (w *schemaWriter) line() int { return strings.Count(w.b.String(), "\n") + 1 }

// write notes the lines as the mutant's.
func (w *schemaWriter) write(number int, text string) {
	from := w.line()
	w.b.WriteString(text)
	w.at = append(w.at, lines{from: from, to: w.line(), number: number})
	w.b.WriteString("\n")
}

// values become choices of themselves and their mutants; a constant, a variable.
func (w *schemaWriter) values(d *ast.GenDecl) {
	if d.Tok != token.VAR && (d.Tok != token.CONST || d.Lparen.IsValid()) {
		return
	}
	for _, spec := range d.Specs {
		v := spec.(*ast.ValueSpec)
		if len(v.Values) != 1 {
			continue
		}
		from, to := w.offset(v.Values[0].Pos()), w.offset(v.Values[0].End())
		mutants := w.within(from, to)
		if len(mutants) == 0 {
			continue
		}
		if d.Tok == token.CONST {
			keyword := w.offset(d.Pos())
			w.b.WriteString(w.text[w.done:keyword] + "var")
			w.done = keyword + len("const")
		}
		kind := "" // as declared, else inferred
		if v.Type != nil {
			kind = "[" + w.text[w.offset(v.Type.Pos()):w.offset(v.Type.End())] + "]"
		}
		w.b.WriteString(w.text[w.done:from] + "oneOfMutants" + kind + "(" + w.text[from:to] + ",\n")
		for _, m := range mutants {
			w.write(m.number, fmt.Sprintf("mutantOf%s(%d, %s),", kind, m.number, w.text[from:m.from]+m.with+w.text[m.to:to]))
		}
		w.b.WriteString(")")
		w.done = to
	}
}

// function gets a mutated copy for each of its mutants, and calls it where it
// is the one.
func (w *schemaWriter) function(f *ast.FuncDecl) error {
	from, to := w.offset(f.Pos()), w.offset(f.End())
	mutants := w.within(from, to)
	if len(mutants) == 0 {
		return nil
	}
	call := ""
	if f.Recv != nil {
		if len(f.Recv.List[0].Names) == 0 {
			return fmt.Errorf("%s has no name for its receiver", f.Name.Name)
		}
		call = f.Recv.List[0].Names[0].Name + "."
	}
	var arguments []string
	for _, field := range f.Type.Params.List {
		for _, name := range field.Names {
			argument := name.Name
			if _, ok := field.Type.(*ast.Ellipsis); ok {
				argument += "..."
			}
			arguments = append(arguments, argument)
		}
		if len(field.Names) == 0 || field.Names[0].Name == "_" {
			return fmt.Errorf("%s has a parameter without a name", f.Name.Name)
		}
	}
	body, name := w.offset(f.Body.Lbrace)+1, w.offset(f.Name.Pos())
	w.b.WriteString(w.text[w.done:body] + "\n\tswitch mutantNumber {\n")
	for _, m := range mutants {
		copied := fmt.Sprintf("%s_%d", f.Name.Name, m.number)
		end := "; return"
		w.b.WriteString(fmt.Sprintf("\tcase %d:\n\t\t", m.number))
		if f.Type.Results != nil {
			w.b.WriteString("return ")
			end = ""
		}
		w.b.WriteString(fmt.Sprintf("%s%s(%s)%s\n", call, copied, strings.Join(arguments, ", "), end))
		w.copies = append(w.copies, mutatedCopy{m.number, w.text[from:name] + copied + w.text[name+len(f.Name.Name):m.from] + m.with + w.text[m.to:to]})
	}
	w.b.WriteString("\t}\n")
	w.done = body
	return nil
}
