package reading

import (
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
)

// A share that no relation reads is asked about; the policy's own, and facts of the
// company, are not.
func TestLooseShares(t *testing.T) {
	for message, loose := range map[string]bool{
		"买了6万5的算力，12月再买一笔，金额是前面那笔的五分之一": true,
		"二期是一期200万的1.75倍":               true,
		"计划投900万，目前实际投完三分之二":            true,
		"算力8万，按50%补多少":                  false,
		"研发费用占比12%，算力用了7万":              false,
		"群里说提高到六成，我算力8万":                false,
		"每季度60万，翻一倍每季度120万":             false, // what it comes to is said
		"投了三百万，成本三成本地化":                 false,
	} {
		r := Read(message, asked.Default())
		if got := r.looseShare(); got != loose {
			t.Errorf("%s: loose %v, want %v", message, got, loose)
		}
	}
}
