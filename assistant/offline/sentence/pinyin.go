package sentence

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/rongce/rongce/knowledge/pattern"
)

//go:embed pinyin.txt
var pinyinTable string

// pinyin maps syllables, joined, to words: "suanli" to 算力.
var pinyin = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(pinyinTable) {
		if latin, word, ok := strings.Cut(strings.TrimSpace(line), " "); ok && !strings.HasPrefix(latin, "#") {
			out[latin] = word
		}
	}
	return out
})

var (
	latinWord = pattern.MustCompile(`[a-z]+`)
	// wanTyped is a 万 typed by its letter: 6w3.
	wanTyped = pattern.MustCompile(`(\d)w([^a-z]|$)`)
	anyHan   = pattern.MustCompile(`\p{Han}`)
)

// longestPinyin is how many typed words make up one word of the table at most.
const longestPinyin = 5

// fromPinyin writes a message typed in pinyin without tones in characters, as
// far as the table goes; ok is false where it is no such message.
func fromPinyin(text string) (string, bool) {
	if anyHan.MatchString(text) {
		return text, false
	}
	text = wanTyped.ReplaceAllString(text, "${1}万${2}")
	words := strings.Fields(latinWord.ReplaceAllStringFunc(text, func(w string) string { return " " + w + " " }))
	var b strings.Builder
	known, latin := 0, 0
	for i := 0; i < len(words); {
		if !latinWord.MatchString(words[i]) {
			b.WriteString(words[i])
			i++
			continue
		}
		n, word := 0, ""
		for k := min(longestPinyin, len(words)-i); k > 0 && n == 0; k-- {
			if w, ok := pinyin()[strings.Join(words[i:i+k], "")]; ok {
				n, word = k, w
			}
		}
		if n == 0 {
			n, word = 1, words[i]+" "
		} else {
			known += n
		}
		latin += n
		b.WriteString(word)
		i += n
	}
	lone := latin == 1 && known == 1 && strings.ContainsRune(text, '万') // cuole 5w3
	return b.String(), latin > 1 && known*2 > latin || lone
}
