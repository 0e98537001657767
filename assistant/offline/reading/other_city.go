package reading

import (
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/knowledge/pattern"
)

// cityPaid tells that the city has paid for the same already, by another policy of its own: the
// higher of the two is paid, and who asks for the amount alone is told so.
var cityPaid = pattern.MustCompile(`(?:市里|市级|本市|市[\p{Han}]{1,6}(?:局|委|办|专项|资金|奖励?)|(?:另|还有)(?:外)?一(?:份|个|项)[^,，。]{0,6}(?:文件|政策|办法)|(?:别的|其他|其它)[^,，。]{0,3}市[^,，。]{0,3}(?:政策|文件|补助|专项))[^,，。;；多几]{0,12}(?:补|给|批|领|拿|发|奖|付)(?:了|过|到)(?:[^多几]|$)|(?:领|拿|享受|补|得)(?:了|过|到)(?:[^,，。多几]{0,3})?市(?:里|级)[^,，。]{0,4}(?:同类|别的|其他|另)`)

// ownOfThis speaks of this policy's own awards, one of which was received, or of what it gives.
var ownOfThis = pattern.MustCompile(`第[一二三四五六七八九1-9]条[^,，。]{0,8}(?:领|拿)(?:了|过)|这(?:条|项|份)[^,，。]{0,6}(?:领|拿)(?:了|过)|(?:评|选)(?:上|了)|认定|备案`)

// TellsOfCityMoney: such a payment is told of.
func (r *Reading) TellsOfCityMoney() bool {
	for _, c := range passing.ClausesOf(r.Masked) {
		if cityPaid.MatchString(c.Text) && !ownOfThis.MatchString(c.Text) {
			return true
		}
	}
	return false
}
