package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What a message does to what was worked out before, where no word of the tables tells it, is
// learned from a few thousand such messages (package turn): 年底又冲了一单三万的, 商家又退了我9900.

const surelyDone = 0.9 // from which probability on it counts, as far as it brings few wrong answers on the casebook

// Does tells whether it was learned that the message does so, beyond doubt.
func (r *Reading) Does(a turn.Act) bool {
	return len(r.Effect) > 0 && r.Effect[0].Class == a && r.Effect[0].P >= surelyDone
}

// OneCount is the one number of persons or projects that a text has, 0 if it has none or several.
func OneCount(text string) int64 {
	found := countedThings.FindAllStringSubmatch(sameOne.ReplaceAllString(text, "它"), 2)
	if len(found) != 1 {
		return 0
	}
	return sentence.Small(found[0][1])
}

var countedThings = pattern.MustCompile(sentence.Count + `\s*(?:来|多)?(?:个|名|位|人|项|号)`)
