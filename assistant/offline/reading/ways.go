package reading

import (
	"embed"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The long lists of words: ways/fraud.txt, one way a line.

//go:embed ways/*.txt
var wayFiles embed.FS

// sharedParts are expressions that several lists have.
var sharedParts = map[string]string{"Kin": sentence.Kin, "Count": sentence.Count, "nothingSold": nothingSold, "englishCount": englishCount}

// ways reads such a list.
func ways(name string) *pattern.Pattern {
	return pattern.MustRead(wayFiles, "ways/"+name+".txt", sharedParts)
}
