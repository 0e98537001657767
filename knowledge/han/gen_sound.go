//go:build ignore

// gen_sound writes sound.txt, the syllable of each character of GB 2312, from
// the Unihan database (Debian: unicode-data, Unicode licence):
//
//	bzcat /usr/share/unicode/Unihan_{Readings,OtherMappings}.txt.bz2 | go run gen_sound.go
package main

import (
	"bufio"
	"log"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

// toneless spells a reading without its tone: lǜ is lv.
var toneless = strings.NewReplacer("ā", "a", "á", "a", "ǎ", "a", "à", "a", "ē", "e", "é", "e", "ě", "e", "è", "e",
	"ī", "i", "í", "i", "ǐ", "i", "ì", "i", "ō", "o", "ó", "o", "ǒ", "o", "ò", "o", "ū", "u", "ú", "u", "ǔ", "u", "ù", "u",
	"ǖ", "v", "ǘ", "v", "ǚ", "v", "ǜ", "v", "ü", "v", "ń", "n", "ň", "n", "ǹ", "n", "ḿ", "m", "ế", "e", "ề", "e", "ê", "e", "̄", "", "̌", "")

func main() {
	reading, gb := map[rune]string{}, map[rune]bool{}
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		f := strings.SplitN(in.Text(), "\t", 3)
		if len(f) != 3 {
			continue
		}
		code, _ := strconv.ParseInt(strings.TrimPrefix(f[0], "U+"), 16, 32)
		switch f[1] {
		case "kMandarin":
			reading[rune(code)] = toneless.Replace(strings.Fields(f[2])[0])
		case "kGB0":
			gb[rune(code)] = true
		}
	}
	syllables := map[string][]rune{}
	for r := range gb {
		if s := reading[r]; s != "" {
			syllables[s] = append(syllables[s], r)
		}
	}
	var b strings.Builder
	b.WriteString("# Made by gen_sound.go; see NOTICE. A syllable and the characters read so.\n")
	for _, s := range slices.Sorted(maps.Keys(syllables)) {
		slices.Sort(syllables[s])
		b.WriteString(s + " " + string(syllables[s]) + "\n")
	}
	if err := os.WriteFile("sound.txt", []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}
