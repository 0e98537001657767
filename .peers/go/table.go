package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// table scores all answers in dir and prints them side by side. Peers that have
// not answered are left blank.
func table(dir string, w io.Writer) error {
	var cases []amountCase
	var ours amountResult
	var lines routing
	if err := errors.Join(read(dir, "amounts.json", &cases), read(dir, "ours-amounts.json", &ours), read(dir, "routing.json", &lines)); err != nil {
		return err
	}
	theirs := map[string]amountResult{}
	if err := read(dir, "recognizers.json", &theirs); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	readers := []*amountResult{&ours}
	for _, name := range []string{"currency", "numbers", "less"} {
		readers = append(readers, nil)
		if r, ok := theirs[name]; ok {
			readers[len(readers)-1] = &r
		}
	}
	var routers []*routingResult
	for _, name := range []string{"ours-routing", "nlpjs-shipped", "nlpjs-tuned", "nlpjs-aliases"} {
		r := &routingResult{}
		if err := read(dir, name+".json", r); errors.Is(err, fs.ErrNotExist) {
			r = nil
		} else if err != nil {
			return err
		}
		routers = append(routers, r)
	}

	fmt.Fprintln(w, conditions())
	fmt.Fprintln(w)
	if err := amountRows(w, cases, readers); err != nil {
		return err
	}
	routingRows(w, &lines, routers)
	return nil
}

func row(w io.Writer, cells ...string) { fmt.Fprintf(w, "| %s |\n", strings.Join(cells, " | ")) }

// cells makes a row of one cell a contestant, and a dash for who is absent.
func cells[T any](w io.Writer, head string, of []*T, cell func(*T) string) {
	all := []string{head}
	for _, o := range of {
		if o == nil {
			all = append(all, "–")
		} else {
			all = append(all, cell(o))
		}
	}
	row(w, all...)
}

func amountRows(w io.Writer, cases []amountCase, readers []*amountResult) error {
	row(w, "**Amounts**", "ours: money.Read", "Recognizers-Text: currency", "… and numbers where it finds none", "… less what its other models claim")
	row(w, "---", "---:", "---:", "---:", "---:")
	var bad error
	score := func(r *amountResult, set string) amountScore {
		s, err := scoreAmounts(cases, *r, set)
		bad = errors.Join(bad, err)
		return s
	}
	for _, set := range []struct{ name, title string }{
		{"unseen", "**unseen sentences**"},
		{"money", "our own test data (ours is made to pass it)"},
		{"recognizers", "Recognizers-Text's own spec, RMB"},
		{"duckling", "duckling's corpus, RMB"},
	} {
		cells(w, set.title+": found, right value", readers, func(r *amountResult) string {
			s := score(r, set.name)
			return fmt.Sprintf("%d of %d", s.found, s.money)
		})
		cells(w, "– and nothing besides", readers, func(r *amountResult) string { return fmt.Sprint(score(r, set.name).exact) })
		if s := score(readers[0], set.name); s.notMoney > 0 {
			cells(w, "– non-amounts taken for money", readers, func(r *amountResult) string {
				s := score(r, set.name)
				return fmt.Sprintf("%d of %d", s.wrong, s.notMoney)
			})
		}
	}
	cells(w, "time a text", readers, func(r *amountResult) string { return micros(r.Micros) })
	return bad
}

func routingRows(w io.Writer, lines *routing, routers []*routingResult) {
	row(w, "**Routing**", "ours: knowledge/asked", "nlp.js: as shipped", "… tuned", "… tuned, with our aliases")
	percent := func(title string, of func(routingScore) float64) {
		cells(w, title, routers, func(r *routingResult) string {
			return fmt.Sprintf("%.1f %%", 100*of(scoreRouting(lines, r)))
		})
	}
	outside := 0
	for _, u := range lines.Bank {
		if u.Act == outsideAct {
			outside++
		}
	}
	percent(fmt.Sprintf("held-out folds, %d lines: right measure", len(lines.Bank)), func(s routingScore) float64 { return s.folds })
	percent("– of the lines that have a measure", func(s routingScore) float64 { return s.inScope })
	percent(fmt.Sprintf("%d outside lines recognised as none, first class", outside), func(s routingScore) float64 { return s.outside })
	percent("– with 95 % of the in-scope lines kept", func(s routingScore) float64 { return s.outsideAt95 })
	percent(fmt.Sprintf("%d search questions: right measure", len(lines.Questions)), func(s routingScore) float64 { return s.questions })
	percent("– of the odd lines, which nobody tuned on", func(s routingScore) float64 { return s.oddQuestions })
	percent("– of all, if none is no answer", func(s routingScore) float64 { return s.forced })
	cells(w, "time a question", routers, func(r *routingResult) string { return micros(r.Micros) })
	cells(w, "resident memory, model loaded", routers, func(r *routingResult) string { return fmt.Sprintf("%.0f MB", r.ResidentMB) })
	cells(w, "– loaded from parts, Chinese alone", routers, func(r *routingResult) string {
		if r.LeanMB == 0 {
			return "–"
		}
		return fmt.Sprintf("%.0f MB", r.LeanMB)
	})
	cells(w, "loading the trained model", routers, func(r *routingResult) string { return micros(r.LoadSeconds * 1e6) })
	cells(w, "training on the whole bank", routers, func(r *routingResult) string { return micros(r.TrainSeconds * 1e6) })
}

// micros writes a time in the unit that suits it.
func micros(us float64) string {
	switch {
	case us < 1000:
		return fmt.Sprintf("%.3g µs", us)
	case us < 1e6:
		return fmt.Sprintf("%.3g ms", us/1e3)
	}
	return fmt.Sprintf("%.3g s", us/1e6)
}

// conditions says when and on what the run was made.
func conditions() string {
	said := func(name string, args ...string) string {
		b, err := exec.Command(name, args...).Output()
		if err != nil {
			return "?"
		}
		return strings.TrimSpace(string(b))
	}
	commit := said("git", "rev-parse", "--short", "HEAD")
	if said("git", "status", "--porcelain", "--", "tools/money", "knowledge/asked") != "" {
		commit += " with changes"
	}
	load, _, _ := strings.Cut(readAll("/proc/loadavg"), " ")
	return fmt.Sprintf("%s, %d cores (load %s at the end), %s, node %s, commit %s",
		time.Now().Format("2006-01-02"), runtime.NumCPU(), load, runtime.Version(), said("node", "--version"), commit)
}

func readAll(name string) string {
	b, err := os.ReadFile(name)
	if err != nil {
		return "?"
	}
	return string(b)
}
