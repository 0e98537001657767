package offline

import (
	"strings"
	"testing"
)

const falseFigure = "元这个数"

// Money of the asker's own is not taken for a figure that the text is said to have.
func TestOwnMoneyIsNoClaim(t *testing.T) {
	for _, talk := range []string{
		"质检项目投了420万，之前政府给过30万技改资金，要不要扣",
		"每个产品封顶100万，两个产品最高200万吧",
		"部里给了我们研发奖补250万，国家级的500万，市里配套吗",
		"撇开质检，算力7万和光模块1600万一共多少，质检是250万",
	} {
		if got := talkOf(t, talk); strings.Contains(got, falseFigure) {
			t.Errorf("%s\nanswers %q", talk, got)
		}
	}
}

// … but what the text is said to have, and has not, is put right.
func TestClaimsAreStillPutRight(t *testing.T) {
	talksTo(t, map[string]string{
		"听说市里补90万，我们投了250万做质检":      falseFigure,
		"听人说工业互联网最高能补400万，我们投了500万": falseFigure,
		"政策不是说最高60万吗，买模型120万":       falseFigure,
		"单个产品最高100万，两个产品是不是最高200万":  "每一个分别算",
	})
}
