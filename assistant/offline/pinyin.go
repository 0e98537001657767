package offline

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
	anyHan    = pattern.MustCompile(`\p{Han}`)
)

// longestPinyin is how many typed words make up one word of the table at most.
const longestPinyin = 5

// fromPinyin writes a message typed in pinyin without tones in characters, as
// far as the table goes; ok is false where it is no such message.
func fromPinyin(text string) (string, bool) {
	if anyHan.MatchString(text) {
		return text, false
	}
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
	return b.String(), latin > 1 && known*2 > latin
}
